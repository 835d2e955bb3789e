import 'server-only';
import { randomUUID } from 'node:crypto';
import type { Tabelregel, Waarde } from '@/lib/cyclus/antwoord';
import { antwoordZetten } from '@/lib/cyclus/server/antwoord-bewaren';
import { doelenLezen } from '@/lib/cyclus/server/instrument/doelen-lezen';
import { binnenBestuur } from '@/lib/db/binnen-bestuur';
import { rijen, sql } from '@/lib/db/sql';
import { Weigering } from '@/lib/errors';
import type { Toegang } from '@/lib/toegang/toegang';
import { BEREIKT_VRAAG, bereiktRijen, rijenErin, VERVOLG_VRAAG, vervolgRijen } from '../../evaluatie';
import { cyclusOmTeEvalueren, EVALUATIEFASE } from './cyclus-evalueren';
import { evaluatiesLezen, vervolgactiesLezen } from './evaluaties-lezen';

/** As many rows as a table of the guide takes. */
const MEESTE_RIJEN = 60;

/**
 * Puts the evaluation and the follow-up actions in the tables that part 4 asks for, so that nobody types them twice: as a
 * new version of those answers, beside the rows that people wrote themselves. On purpose an act of its own and not a
 * mirror: an answer of the guide stays the words of the school, with who put them there and when.
 * @throws Weigering 'niet-gevonden', 'geen-recht', 'conflict' in a closed cycle or part, or when somebody writes in the answer at this moment
 */
export async function evaluatieOverzetten(toegang: Toegang, { cyclus: cyclusId }: { cyclus: string }): Promise<{ anders: number; cyclus: string }> {
  const { thema, editie, ...uit } = await binnenBestuur(toegang, 'cyclus:beheren', async (db, { bestuurId }) => {
    const cyclus = await cyclusOmTeEvalueren(db, toegang, cyclusId, EVALUATIEFASE);
    const [doelen, evaluaties, acties] = await Promise.all([doelenLezen(db, bestuurId, cyclusId), evaluatiesLezen(db, bestuurId, cyclusId), vervolgactiesLezen(db, bestuurId, cyclusId)]);
    const geschreven = doelen.map(({ vraagId, tekst }) => ({ tekst, evaluatie: evaluaties.find(({ doelId }) => doelId === vraagId) ?? null }));
    return { thema: cyclus.thema, editie: cyclus.editie, bereikt: bereiktRijen(geschreven), vervolg: vervolgRijen(acties) };
  });
  let anders = 0;
  for (const [vraagId, nieuw] of [[BEREIKT_VRAAG, uit.bereikt], [VERVOLG_VRAAG, uit.vervolg]] as const) anders += await inAntwoord(toegang, { cyclusId, vraagId, thema, editie }, nieuw);
  return { anders, cyclus: cyclusId };
}

async function inAntwoord(toegang: Toegang, plek: { cyclusId: string; vraagId: string; thema: string; editie: number }, nieuw: readonly Tabelregel[]): Promise<number> {
  let anders = 0;
  if (nieuw.length === 0) return anders;
  const uitslag = await antwoordZetten(toegang, { ...plek, stem: 'school' }, async (db, { bestuurId, cyclusId, vraagId }) => {
    const [nu] = await rijen<{ waarde: Waarde; versie: number; status: 'concept' | 'klaar' }>(db, sql`
      SELECT waarde, versie, status FROM antwoord WHERE "bestuurId" = ${bestuurId}::uuid AND "cyclusId" = ${cyclusId}::uuid AND "vraagId" = ${vraagId} AND stem = 'school'`);
    const erin = rijenErin(nu?.waarde.rijen ?? [], nieuw);
    anders = erin?.anders ?? 0;
    if ((erin?.rijen.length ?? 0) > MEESTE_RIJEN) throw new Weigering('ongeldig', `In dit antwoord passen ${MEESTE_RIJEN} regels. Haal daar eerst regels weg die u zelf schreef.`);
    // A table that says all of it already is saved as it stands, which changes nothing.
    return { versie: nu?.versie ?? 0, status: nu?.status ?? 'concept', sleutel: randomUUID(), waarde: { ...nu?.waarde, rijen: erin?.rijen ?? nu?.waarde.rijen ?? [] } };
  });
  if (uitslag.staat === 'botsing') throw new Weigering('conflict', 'Iemand schrijft op dit moment in dit antwoord. Uw tekst staat ernaast; open de vraag om de twee bij elkaar te brengen.');
  return anders;
}
