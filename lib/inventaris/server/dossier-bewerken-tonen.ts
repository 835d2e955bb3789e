import 'server-only';
import { vandaag } from '@/lib/dates';
import { binnenBestuur } from '@/lib/db/binnen-bestuur';
import { rijen, sql } from '@/lib/db/sql';
import type { Toegang } from '@/lib/toegang/toegang';
import type { Dossier } from '../dossier';
import { medewerkerLezen } from './medewerker-tonen';

/** A school where this person may put an appointment or a lesson, with its teams. */
export interface KiesbareSchool {
  id: string;
  naam: string;
  teams: { id: string; naam: string }[];
}

/** The file of today with what the forms of HR choose from. @throws Weigering 'geen-recht' or 'niet-gevonden' */
export async function dossierBewerkenTonen(toegang: Toegang, medewerker: string): Promise<{ dossier: Dossier; scholen: KiesbareSchool[] }> {
  return binnenBestuur(toegang, 'inventaris:wijzigen', async (db, bereik) => {
    const [dossier, scholen] = await Promise.all([
      medewerkerLezen(db, toegang, bereik, { medewerker, peildatum: vandaag() }),
      rijen<KiesbareSchool>(db, sql`
        SELECT s.id, s.naam, coalesce((SELECT jsonb_agg(jsonb_build_object('id', t.id, 'naam', t.naam) ORDER BY t.naam) FROM team t WHERE t."bestuurId" = s."bestuurId" AND t."schoolId" = s.id), '[]') AS teams
        FROM school s WHERE s."bestuurId" = ${bereik.bestuurId} AND (${bereik.soort} = 'bestuur' OR s.id = ANY (${bereik.schoolIds}::uuid[])) ORDER BY s.naam, s.id`),
    ]);
    return { dossier, scholen };
  });
}
