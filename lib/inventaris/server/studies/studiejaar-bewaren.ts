import 'server-only';
import { binnenBestuur } from '@/lib/db/binnen-bestuur';
import { rijen, sql } from '@/lib/db/sql';
import { schooljaarInWoorden } from '@/lib/dates';
import { conflict, Weigering } from '@/lib/errors';
import { vastleggen } from '@/lib/logboek/server/vastleggen';
import type { Toegang } from '@/lib/toegang/toegang';
import type { StudiejaarBewaren } from '../../studie.schema';
import { trajectVasthouden } from './traject-vasthouden';

/**
 * Adds a school year to a study (`versie` 0) or changes it: grant, study leave, replacement, costs.
 * @throws Weigering 'ongeldig' when the year is there already, 'conflict' when somebody changed it meanwhile.
 */
export async function studiejaarBewaren(toegang: Toegang, { traject, versie, schooljaar, ...jaar }: StudiejaarBewaren): Promise<{ id: string }> {
  return binnenBestuur(toegang, 'inventaris:wijzigen', async (db) => {
    const { medewerkerId } = await trajectVasthouden(db, toegang.bestuur.id, { traject, versie: null });
    const [nu] = await rijen<{ versie: number }>(db, sql`SELECT versie FROM opleidingsjaar WHERE "bestuurId" = ${toegang.bestuur.id}::uuid AND "trajectId" = ${traject} AND schooljaar = ${schooljaar}`);
    if (versie === 0 && nu) throw new Weigering('ongeldig', 'Dit schooljaar staat er al.', { schooljaar: [`Schooljaar ${schooljaarInWoorden(schooljaar)} staat er al. Wijzig het in de lijst.`] });
    if (versie !== 0 && nu?.versie !== versie) throw conflict();
    await rijen(db, sql`
      INSERT INTO opleidingsjaar ("trajectId", "medewerkerId", schooljaar, premaster, beurs, beursbedrag, verlofuren, vervanging, vervangingsuren, kosten)
      VALUES (${traject}, ${medewerkerId}, ${schooljaar}, ${jaar.premaster}, ${jaar.beurs}::beursstatus, ${jaar.beursbedrag}::numeric, ${jaar.verlofuren}::numeric, ${jaar.vervanging}, ${jaar.vervangingsuren}::numeric, ${jaar.kosten}::numeric)
      ON CONFLICT ("bestuurId", "trajectId", schooljaar) DO UPDATE SET premaster = excluded.premaster, beurs = excluded.beurs, beursbedrag = excluded.beursbedrag, verlofuren = excluded.verlofuren,
        vervanging = excluded.vervanging, vervangingsuren = excluded.vervangingsuren, kosten = excluded.kosten, versie = opleidingsjaar.versie + 1`);
    await vastleggen(db, { handeling: 'studiejaar-bewaren', onderwerpSoort: 'opleidingstraject', onderwerpId: traject, gegevens: { medewerkerId, schooljaar, ...jaar } });
    return { id: traject };
  });
}

/** Takes a school year off a study, with what it said kept in the log. */
export async function studiejaarVerwijderen(toegang: Toegang, { traject, schooljaar, versie }: { traject: string; schooljaar: number; versie: number }): Promise<{ id: string }> {
  return binnenBestuur(toegang, 'inventaris:wijzigen', async (db) => {
    const { medewerkerId } = await trajectVasthouden(db, toegang.bestuur.id, { traject, versie: null });
    const [weg] = await rijen<{ gegevens: Record<string, unknown> }>(db, sql`
      DELETE FROM opleidingsjaar j WHERE "bestuurId" = ${toegang.bestuur.id}::uuid AND "trajectId" = ${traject} AND schooljaar = ${schooljaar} AND versie = ${versie} RETURNING to_jsonb(j) AS gegevens`);
    if (!weg) throw conflict();
    await vastleggen(db, { handeling: 'studiejaar-verwijderen', onderwerpSoort: 'opleidingstraject', onderwerpId: traject, gegevens: { medewerkerId, schooljaar, was: weg.gegevens } });
    return { id: traject };
  });
}
