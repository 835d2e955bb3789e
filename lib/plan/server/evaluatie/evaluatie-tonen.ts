import 'server-only';
import type { Waarde } from '@/lib/cyclus/antwoord';
import type { Inhoud } from '@/lib/cyclus/inhoud';
import { cyclusOphalen } from '@/lib/cyclus/server/cyclus-ophalen';
import { inhoud } from '@/lib/cyclus/server/inhoud';
import { binnenBestuur } from '@/lib/db/binnen-bestuur';
import type { Db } from '@/lib/db/prisma';
import { rij, rijen, sql } from '@/lib/db/sql';
import { mensenLezen } from '@/lib/dialoog/server/mensen-lezen';
import { nietGevonden } from '@/lib/errors';
import type { Toegang } from '@/lib/toegang/toegang';
import { meetdag } from '../../doelenpagina';
import { BEREIKT_VRAAG, bereiktRijen, rijenErin, TERUGKIJKVRAGEN, VASTHOUDVRAGEN, VERVOLG_VRAAG, vervolgRijen, type Evaluatiepagina, type Terugvraag } from '../../evaluatie';
import { doelvoortgangLezen } from '../doelvoortgang-lezen';
import { alleenLezen } from './alleen-lezen';
import { EVALUATIEFASE } from './cyclus-evalueren';
import { evaluatiesLezen, vervolgactiesLezen } from './evaluaties-lezen';

/** Everything to look back on a cycle: goals with their figures, what was written, actions, answers of part 4, rounds. @throws Weigering 'niet-gevonden', also for who only works on what was assigned */
export async function evaluatieTonen(toegang: Toegang, cyclusId: string): Promise<Evaluatiepagina> {
  return binnenBestuur(toegang, 'cyclus:lezen', async (db, { bestuurId }) => {
    const kop = await cyclusOphalen(db, cyclusId);
    if (kop.alleenToegewezen) throw nietGevonden();
    const dag = meetdag(kop);
    const [voortgang, evaluaties, acties, mensen, antwoorden, lezen, rondes, { visitaties }] = await Promise.all([
      doelvoortgangLezen(db, toegang, kop, dag), evaluatiesLezen(db, bestuurId, kop.id), vervolgactiesLezen(db, bestuurId, kop.id), mensenLezen(db, bestuurId, { cyclusId: kop.id, schoolId: kop.schoolId }),
      schoolantwoorden(db, bestuurId, kop.id), alleenLezen(db, toegang, kop, EVALUATIEFASE),
      rijen<Evaluatiepagina['rondes'][number]>(db, sql`SELECT id, titel, "geslotenOp" IS NULL AND "ingetrokkenOp" IS NULL AND "sluitOp" > now() AS open FROM dialoogronde WHERE "bestuurId" = ${bestuurId}::uuid AND "cyclusId" = ${kop.id}::uuid AND deelfase = ${EVALUATIEFASE} AND "ingetrokkenOp" IS NULL ORDER BY "createdAt" DESC, id`),
      rij<{ visitaties: number }>(db, sql`SELECT count(*)::int AS visitaties FROM visitatie WHERE "bestuurId" = ${bestuurId}::uuid AND "cyclusId" = ${kop.id}::uuid AND "vervallenOp" IS NULL`),
    ]);
    const handreiking = inhoud(kop.thema, kop.editie);
    const vragen = (ids: readonly string[]): Terugvraag[] => ids.flatMap((id) => { const item = handreiking.items.get(id); return item ? [{ item, waarde: antwoorden.get(id) ?? {} }] : []; });
    const doelen = voortgang.map((een) => ({ voortgang: een, evaluatie: evaluaties.find(({ doelId }) => doelId === een.doelId) ?? null })).filter(({ voortgang: een, evaluatie }) => een.status !== 'vervallen' || evaluatie !== null);
    return {
      kop, dag, alleenLezen: lezen, doelen, acties, mensen: mensen.map(({ id, naam }) => ({ id, naam })), rondes, visitaties,
      terugkijken: vragen(TERUGKIJKVRAGEN), vasthouden: vragen(VASTHOUDVRAGEN), agenda: antwoorden.get('4-vraag-10')?.datum ?? null, overTeZetten: achterstand(handreiking, antwoorden, { doelen, acties }),
    };
  });
}

/** Inside: what the school answered in part 4, as far as this person sees it. */
async function schoolantwoorden(db: Db, bestuurId: string, cyclusId: string): Promise<Map<string, Waarde>> {
  const gevonden = await rijen<{ vraagId: string; waarde: Waarde }>(db, sql`SELECT "vraagId", waarde FROM antwoord WHERE "bestuurId" = ${bestuurId}::uuid AND "cyclusId" = ${cyclusId}::uuid AND deelfase = ${EVALUATIEFASE} AND stem = 'school'`);
  return new Map(gevonden.map(({ vraagId, waarde }) => [vraagId, waarde]));
}

function achterstand({ items }: Inhoud, antwoorden: ReadonlyMap<string, Waarde>, { doelen, acties }: Pick<Evaluatiepagina, 'doelen' | 'acties'>): number | null {
  if (!items.has(BEREIKT_VRAAG) || !items.has(VERVOLG_VRAAG)) return null;
  const mist = (vraag: string, uit: Parameters<typeof rijenErin>[1]) => rijenErin(antwoorden.get(vraag)?.rijen ?? [], uit)?.anders ?? 0;
  return mist(BEREIKT_VRAAG, bereiktRijen(doelen.map(({ voortgang: { tekst }, evaluatie }) => ({ tekst, evaluatie })))) + mist(VERVOLG_VRAAG, vervolgRijen(acties));
}
