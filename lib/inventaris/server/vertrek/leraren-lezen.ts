import 'server-only';
import type { Db } from '@/lib/db/prisma';
import { rijen, sql, vast } from '@/lib/db/sql';
import { schooljaarVan } from '@/lib/dates';
import type { Reikwijdte } from '@/lib/toegang/toegang';
import type { Graad } from '../../bevoegdheid';
import { meetpunt } from '../../meetpunt';
import type { Vertrekfeit, Vertrekleraar } from '../../vertrek';
import { KENMERK_SQL } from '../cijfers/grondslag';
import { lerarenRijen } from '../cijfers/leraren-rijen';
import { vertrekdatum } from '../vertrek-sql';

type Plekken = Pick<Vertrekleraar, 'scholen' | 'schaal'> & { id: string; teams: string[] };
type Leraarrij = Omit<Vertrekleraar, 'scholen' | 'lessen' | 'schaal' | 'vertrek'> & { vertrek: Vertrekfeit | null };

const KENMERKEN = ['master', 'masterBevestigd', 'woMaster', 'woMasterBevestigd', 'vwoBovenbouw'] as const;

/** A leraar with the teams, to see which acts reach this person. */
export type Gelezenleraar = Vertrekleraar & { teams: readonly string[] };

/**
 * Inside: every leraar within reach on the peildatum, with what the registry says of them and when they leave. Three
 * plain statements: the planner cannot look through the policies, and would join badly.
 */
export async function vertreklerarenLezen(db: Db, bereik: Reikwijdte, peildatum: string): Promise<Gelezenleraar[]> {
  const { bestuurId } = bereik;
  const [leraren, plekken, lessen] = await Promise.all([
    rijen<Leraarrij>(db, sql`
      SELECT m.id, concat_ws(' ', NULLIF(m.roepnaam, ''), NULLIF(m.voorvoegsel, ''), m.achternaam) AS naam, m.sorteernaam, r.fte, ${vast(KENMERKEN.map((naam) => `coalesce(${KENMERK_SQL[naam]}, false) AS "${naam}"`).join(', '))},
        CASE WHEN v.op IS NOT NULL THEN json_build_object('op', v.op, 'reden', v.reden, 'zekerheid', v.zekerheid, 'bron', v.bron, 'voorlopig', v.voorlopig) END AS vertrek
      FROM (${lerarenRijen(bereik, meetpunt(peildatum))}) r JOIN medewerker m ON m."bestuurId" = ${bestuurId}::uuid AND m.id = r."medewerkerId"
      LEFT JOIN (${vertrekdatum(bestuurId, peildatum)}) v ON v."medewerkerId" = m.id
      WHERE r.alles AND r.fte IS NOT NULL`),
    rijen<Plekken>(db, sql`
      SELECT a."medewerkerId" AS id, array_agg(DISTINCT a."schoolId"::text) AS scholen, array_remove(array_agg(DISTINCT a."teamId"::text), NULL) AS teams, (array_agg(a.schaal ORDER BY a.deeltijdfactor DESC, a.begin DESC, a.id))[1] AS schaal
      FROM aanstelling a WHERE a."bestuurId" = ${bestuurId}::uuid AND a.categorie = 'OP' AND a.begin <= ${peildatum}::date AND (a.einde IS NULL OR a.einde >= ${peildatum}::date) GROUP BY 1`),
    rijen<{ id: string; school: string; vak: string }>(db, sql`
      SELECT DISTINCT l."medewerkerId" AS id, l."schoolId" AS school, coalesce(l."vakCode", l.vak) AS vak FROM lesinzet l WHERE l."bestuurId" = ${bestuurId}::uuid AND l.schooljaar = ${schooljaarVan(peildatum)}`),
  ]);
  const plekVan = new Map(plekken.map((plek) => [plek.id, plek]));
  const lesVan = new Map<string, { school: string; vak: string }[]>();
  for (const { id, ...les } of lessen) {
    const lijst = lesVan.get(id);
    if (lijst) lijst.push(les);
    else lesVan.set(id, [les]);
  }
  return leraren.map((leraar) => {
    const plek = plekVan.get(leraar.id);
    return { ...leraar, scholen: plek?.scholen ?? [], teams: plek?.teams ?? [], schaal: plek?.schaal ?? '', lessen: lesVan.get(leraar.id) ?? [] };
  });
}

/** Inside: the licences that hold on a day for these people, per subject code; the first of the ladder when there are more. */
export async function bevoegdhedenVan(db: Db, bestuurId: string, ids: readonly string[], dag: string): Promise<Map<string, Graad>> {
  const gevonden = await rijen<{ id: string; vak: string; graad: Graad }>(db, sql`
    SELECT DISTINCT ON (b."medewerkerId", coalesce(b."vakCode", b.vak)) b."medewerkerId" AS id, coalesce(b."vakCode", b.vak) AS vak, b.graad FROM bevoegdheid b
    WHERE b."bestuurId" = ${bestuurId}::uuid AND b."medewerkerId" = ANY (${ids}::uuid[]) AND (b.begin IS NULL OR b.begin <= ${dag}::date) AND (b.einde IS NULL OR b.einde >= ${dag}::date)
    ORDER BY b."medewerkerId", coalesce(b."vakCode", b.vak), b.graad`);
  return new Map(gevonden.map(({ id, vak, graad }) => [`${id}|${vak}`, graad]));
}
