import 'server-only';
import { binnenBestuur } from '@/lib/db/binnen-bestuur';
import type { Db } from '@/lib/db/prisma';
import { rijen, sql } from '@/lib/db/sql';
import { Weigering } from '@/lib/errors';
import { vastleggen } from '@/lib/logboek/server/vastleggen';
import { vakCodeVoor } from '@/lib/organisatie/vakken';
import type { Toegang, ToegangBereik } from '@/lib/toegang/toegang';
import { lesstand, lesverschil, type Lesrij } from '../../lesinzet';
import type { LessenBewaren } from '../../lesinzet.schema';
import { medewerkerVasthouden, tussendoorGewijzigd } from '../dossier/versie-bewaken';

type Bewaard = Lesrij & { id: string; versie: number };
type Bereik = ToegangBereik & { bestuurId: string };

/**
 * Makes the lessons of one person in one school year what the table says; rows at schools out of reach stay as they
 * are. @throws Weigering 'niet-gevonden', 'conflict' (somebody changed them meanwhile) or 'ongeldig'.
 */
export async function lessenBewaren(toegang: Toegang, { medewerker, schooljaar, stand, rijen: nieuw }: LessenBewaren): Promise<{ medewerkerId: string; schooljaar: number }> {
  return binnenBestuur(toegang, 'inventaris:wijzigen', async (db, bereik) => {
    await medewerkerVasthouden(db, bereik.bestuurId, medewerker);
    await scholenControleren(db, bereik, nieuw);
    const oud = await lessenLezen(db, bereik, medewerker, schooljaar);
    if (lesstand(oud) !== stand) throw await tussendoorGewijzigd(db, 'lesinzet', oud[0]?.id ?? medewerker, lesstand(oud), oud.map((les) => [lesInWoorden(les), urenInWoorden(les.uren)]));
    const verschil = lesverschil(oud, nieuw);
    if (verschil.weg.length + verschil.anders.length + verschil.erbij.length === 0) return { medewerkerId: medewerker, schooljaar };
    await lessenSchrijven(db, bereik.bestuurId, { medewerker, schooljaar }, verschil);
    await vastleggen(db, {
      handeling: 'lessen-wijzigen', onderwerpSoort: 'medewerker', onderwerpId: medewerker,
      gegevens: { schooljaar, van: { lessen: inWoorden([...verschil.weg, ...verschil.anders.map(({ oud: een }) => een)]) }, naar: { lessen: inWoorden([...verschil.anders.map(({ oud: een, uren }) => ({ ...een, uren })), ...verschil.erbij]) } },
    });
    return { medewerkerId: medewerker, schooljaar };
  });
}

async function scholenControleren(db: Db, bereik: Bereik, nieuw: readonly Lesrij[]): Promise<void> {
  const gevraagd = [...new Set(nieuw.map(({ schoolId }) => schoolId))];
  const bekend = (await rijen<{ id: string }>(db, sql`SELECT id FROM school WHERE "bestuurId" = ${bereik.bestuurId} AND id = ANY (${gevraagd}::uuid[])`)).map(({ id }) => id);
  const mag = (id: string) => bekend.includes(id) && (bereik.soort === 'bestuur' || bereik.schoolIds.includes(id));
  if (!gevraagd.every(mag)) throw new Weigering('ongeldig', 'Kies bij elke les een school waarvoor u het dossier bijhoudt.');
}

function lessenLezen(db: Db, { bestuurId, soort, schoolIds }: Bereik, medewerker: string, schooljaar: number): Promise<Bewaard[]> {
  return rijen<Bewaard>(db, sql`
    SELECT id, versie, "schoolId", vak, onderwijssoort, leerjaar, uren FROM lesinzet
    WHERE "bestuurId" = ${bestuurId} AND "medewerkerId" = ${medewerker} AND schooljaar = ${schooljaar} AND (${soort} = 'bestuur' OR "schoolId" = ANY (${schoolIds}::uuid[]))
    ORDER BY vak, onderwijssoort DESC, leerjaar, id`);
}

async function lessenSchrijven(db: Db, bestuurId: string, { medewerker, schooljaar }: { medewerker: string; schooljaar: number }, { weg, anders, erbij }: ReturnType<typeof lesverschil<Bewaard>>): Promise<void> {
  const ids = weg.map(({ id }) => id);
  if (ids.length > 0) await rijen(db, sql`DELETE FROM lesinzet WHERE "bestuurId" = ${bestuurId} AND id = ANY (${ids}::uuid[])`);
  for (const { oud, uren } of anders) await rijen(db, sql`UPDATE lesinzet SET uren = ${uren}, versie = versie + 1 WHERE "bestuurId" = ${bestuurId} AND id = ${oud.id}`);
  for (const { schoolId, vak, onderwijssoort, leerjaar, uren } of erbij) {
    const code = vakCodeVoor(vak);
    await rijen(db, sql`
      INSERT INTO lesinzet ("medewerkerId", "schoolId", "sectieId", schooljaar, vak, "vakCode", onderwijssoort, leerjaar, uren)
      VALUES (${medewerker}, ${schoolId}, (SELECT s.id FROM sectie s WHERE s."bestuurId" = ${bestuurId} AND s."schoolId" = ${schoolId} AND s."vakCode" = ${code} ORDER BY s.label, s.id LIMIT 1),
        ${schooljaar}, ${vak}, ${code}, ${onderwijssoort}, ${leerjaar}, ${uren})`);
  }
}

function inWoorden(lessen: readonly Lesrij[]): string {
  return lessen.map((les) => `${lesInWoorden(les)}: ${urenInWoorden(les.uren)}`).join('; ');
}

function lesInWoorden({ vak, onderwijssoort, leerjaar }: Lesrij): string {
  return `${vak} ${onderwijssoort} ${leerjaar}`;
}

function urenInWoorden(uren: number): string {
  return `${uren.toLocaleString('nl-NL')} uur`;
}
