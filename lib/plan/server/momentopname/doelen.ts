import 'server-only';
import { doelVan, DOELEN_INSTRUMENT, opVolgorde, STATUSWOORDEN } from '@/lib/cyclus/doel';
import { eigenVraagId } from '@/lib/cyclus/cyclus';
import { sql, type Sql } from '@/lib/db/sql';
import { platteTekst } from '@/lib/opmaak/ontleden';
import type { Momentdoel, Momentopname, Momentplan, Momentregel } from '../../momentopname';
import { inRegels } from './fasen';
import type { Cyclusbron, Lees, Plek } from './bron';

export type Doelstand = NonNullable<Momentdoel['stand']>;
type Meting = Momentdoel['metingen'][number] & { doelId: string };
interface Evaluatierij { doelId: string; beoogd: string; bereikt: string; bron: string; datum: string | null; effect: string; watGing: string; betekenis: string; oordeel: 'houden' | 'stoppen' | 'veranderen' | null }

const OORDELEN = { houden: 'Houden', stoppen: 'Stoppen', veranderen: 'Veranderen' } as const;
const EVALUATIEVELDEN = [['beoogd', 'Beoogd'], ['bereikt', 'Bereikt'], ['bron', 'Bron'], ['effect', 'Effect'], ['watGing', 'Wat goed ging en wat minder goed'], ['betekenis', 'Wat dit betekent']] as const;

/** Inside: the goals with what was measured, what was done for them and what came of them. What lapsed stands last. */
export async function doelenMaken(lees: Lees, plek: Plek, bron: Cyclusbron, plannen: readonly Momentplan[], standen: ReadonlyMap<string, Doelstand>): Promise<Momentdoel[]> {
  const hier = (alias: Sql): Sql => sql`${alias}."bestuurId" = ${plek.bestuurId}::uuid AND ${alias}."cyclusId" = ${plek.cyclusId}::uuid`;
  const metingen = await lees<Meting>(sql`SELECT m."doelId", m.datum, m.waarde, m.bron, m.toelichting, g.naam AS wie FROM meting m LEFT JOIN gebruiker g ON g.id = m."gebruikerId" WHERE ${hier(sql`m`)} AND m."vervallenOp" IS NULL ORDER BY m.datum, m."createdAt", m.id`);
  const evaluaties = await lees<Evaluatierij>(sql`SELECT e."doelId", e.beoogd, e.bereikt, e.bron, e.datum, e.effect, e."watGing", e.betekenis, e.oordeel FROM evaluatie e WHERE ${hier(sql`e`)}`);
  const rijen = bron.eigen.filter(({ instrument }) => instrument === DOELEN_INSTRUMENT).map((een) => {
    const id = eigenVraagId(een.id);
    const waarde = bron.antwoorden.find(({ vraagId, stem }) => vraagId === id && stem === 'school')?.waarde ?? {};
    return { ...doelVan(id, een.tekst, waarde), invoer: een.invoer, vorigeId: een.vorigeId };
  });
  return opVolgorde(rijen).map((doel): Momentdoel => {
    const werk = plannen.flatMap(({ activiteiten, standen: gedaan }) => activiteiten.filter(({ doelId }) => doelId === doel.vraagId).map(({ id }) => gedaan.find(({ activiteitId }) => activiteitId === id)?.stand));
    const evaluatie = evaluaties.find(({ doelId }) => doelId === doel.vraagId);
    return {
      id: doel.vraagId, tekst: platteTekst(doel.tekst), vorige: doel.vorigeId === null ? null : eigenVraagId(doel.vorigeId), status: STATUSWOORDEN[doel.status], stand: standen.get(doel.vraagId) ?? null,
      regels: inRegels(doel.invoer, doel.waarde).filter(({ naam }) => !BUITEN.includes(naam)), activiteiten: { aantal: werk.length, klaar: werk.filter((stand) => stand === 'Klaar').length },
      metingen: metingen.filter(({ doelId }) => doelId === doel.vraagId).map(({ doelId: _doel, ...meting }) => meting), evaluatie: evaluatie ? evaluatieVan(evaluatie) : null,
    };
  });
}

/** Fields that say where a goal stands in a list, and its state, which is said beside it. */
const BUITEN = ['Stand van het doel', 'Plaats in de volgorde'];

function evaluatieVan({ oordeel, datum, ...rij }: Evaluatierij): Momentdoel['evaluatie'] {
  const regels = EVALUATIEVELDEN.flatMap(([veld, naam]): Momentregel[] => (rij[veld] === '' ? [] : [{ naam, tekst: rij[veld] }]));
  return { oordeel: oordeel === null ? null : OORDELEN[oordeel], datum, regels };
}

/** Inside: what follows after the cycle, and what visitors saw. */
export async function vervolgLezen(lees: Lees, { bestuurId, cyclusId }: Plek, doelnaam: (id: string) => string | null): Promise<Pick<Momentopname, 'vervolgacties' | 'visitaties'>> {
  const acties = await lees<Momentopname['vervolgacties'][number]>(sql`
    SELECT v.tekst, v."doelId" AS doel, g.naam AS eigenaar, v.uiterlijk, v."klaarOp" FROM vervolgactie v LEFT JOIN gebruiker g ON g.id = v."eigenaarId"
    WHERE v."bestuurId" = ${bestuurId}::uuid AND v."cyclusId" = ${cyclusId}::uuid AND v."vervallenOp" IS NULL ORDER BY v.uiterlijk NULLS LAST, v."createdAt", v.id`);
  return {
    vervolgacties: acties.map((actie) => ({ ...actie, doel: actie.doel === null ? null : doelnaam(actie.doel) })),
    visitaties: await lees<Momentopname['visitaties'][number]>(sql`
      SELECT v.datum, v.bezoekers, v.voorbereiding, v.bevindingen, v.opvolging FROM visitatie v WHERE v."bestuurId" = ${bestuurId}::uuid AND v."cyclusId" = ${cyclusId}::uuid AND v."vervallenOp" IS NULL ORDER BY v.datum NULLS LAST, v."createdAt", v.id`),
  };
}
