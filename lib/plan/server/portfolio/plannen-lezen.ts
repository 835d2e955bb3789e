import 'server-only';
import type { Db } from '@/lib/db/prisma';
import { rijen, sql } from '@/lib/db/sql';
import type { Gelezenplan } from '../../portfolio';
import { NOG_NIETS, type LopendeActiviteit, type Stand } from '../../voortgang';

type Vak = [id: string, naam: string, begin: string | null, einde: string | null, mijlpaal: boolean, uren: number | null, kosten: number | null, stand: Stand | null, voortgang: number | null, verwachtEinde: string | null, eigenaarId: string | null];
type Rij = Omit<Gelezenplan, 'activiteiten'> & { activiteiten: Vak[] | null };

/**
 * Inside: every plan that the wall shows, with its activities. One statement, without a question per plan: a board has
 * tens of plans of tens of activities. Of a plan with a revision in the making the adopted version is read.
 */
export async function plannenLezen(db: Db, bestuurId: string): Promise<Gelezenplan[]> {
  const gevonden = await rijen<Rij>(db, sql`
    WITH p AS MATERIALIZED (SELECT p.* FROM plan p WHERE p."bestuurId" = ${bestuurId}::uuid),
    a AS (
      SELECT a."planId", a.id, a.volgorde, a.naam, a.begin, a.einde, a.mijlpaal, a.uren, a.kosten, a."eigenaarId" FROM activiteit a
      WHERE a."bestuurId" = ${bestuurId}::uuid AND a."vervallenOp" IS NULL AND a."planId" IN (SELECT id FROM p WHERE "vastgesteldeVersieId" IS NULL OR toestand IN ('vastgesteld', 'afgerond'))
      UNION ALL
      SELECT p.id, x.id, x.volgorde, x.naam, x.begin, x.einde, x.mijlpaal, x.uren, x.kosten, x."eigenaarId"
      FROM p JOIN planversie v ON v."bestuurId" = p."bestuurId" AND v.id = p."vastgesteldeVersieId"
      CROSS JOIN LATERAL jsonb_to_recordset(v.inhoud -> 'activiteiten') x(id uuid, volgorde int, naam text, begin date, einde date, mijlpaal boolean, uren numeric, kosten numeric, "eigenaarId" uuid)
      WHERE p.toestand NOT IN ('vastgesteld', 'afgerond')),
    lijst AS (
      SELECT a."planId", json_agg(json_build_array(a.id, a.naam, a.begin, a.einde, a.mijlpaal, a.uren, a.kosten, s.stand, s.voortgang, s."verwachtEinde", a."eigenaarId") ORDER BY a.volgorde, a.id) AS activiteiten
      FROM a LEFT JOIN (SELECT "activiteitId", stand, voortgang, "verwachtEinde" FROM activiteitstand WHERE "bestuurId" = ${bestuurId}::uuid) s ON s."activiteitId" = a.id GROUP BY a."planId"),
    status AS (
      SELECT DISTINCT ON (m."planId") m."planId", json_build_object('kleur', m.kleur, 'periode', m.periode, 'verhaal', m.verhaal) AS status
      FROM statusmelding m WHERE m."bestuurId" = ${bestuurId}::uuid AND m."activiteitId" IS NULL ORDER BY m."planId", m.periode DESC, m."createdAt" DESC),
    punt AS (
      SELECT o."planId", count(*)::int AS punten FROM planopmerking o JOIN planversie v ON v."bestuurId" = o."bestuurId" AND v.id = o."planversieId" JOIN p ON p.id = o."planId" AND p.versienummer = v.nummer
      WHERE o."bestuurId" = ${bestuurId}::uuid AND o."opId" IS NULL AND o.stand = 'open' GROUP BY o."planId"),
    mr AS (SELECT "planId", max(uiterlijk) AS uiterlijk FROM mr_stap WHERE "bestuurId" = ${bestuurId}::uuid AND uitkomst IS NULL GROUP BY "planId")
    SELECT p.id, p.naam, p.doel, p."schoolId", s.naam AS school, coalesce(c.naam, '') AS cyclus, g.naam AS eigenaar, p.begin, p.einde, p.toestand, p.versienummer, p."vastgesteldeVersieId", p."beoordelenVoor",
      mr.uiterlijk AS "mrUiterlijk", status.status, coalesce(punt.punten, 0) AS punten, lijst.activiteiten
    FROM p LEFT JOIN school s ON s."bestuurId" = p."bestuurId" AND s.id = p."schoolId" LEFT JOIN cyclus c ON c."bestuurId" = p."bestuurId" AND c.id = p."cyclusId" LEFT JOIN gebruiker g ON g.id = p."eigenaarId"
      LEFT JOIN lijst ON lijst."planId" = p.id LEFT JOIN status ON status."planId" = p.id LEFT JOIN punt ON punt."planId" = p.id LEFT JOIN mr ON mr."planId" = p.id
    ORDER BY p.naam, p.id`);
  return gevonden.map(({ activiteiten, ...plan }) => ({ ...plan, activiteiten: (activiteiten ?? []).map((vak, plaats) => alsActiviteit(plan.id, vak, plaats)) }));
}

function alsActiviteit(planId: string, [id, naam, begin, einde, mijlpaal, uren, kosten, stand, voortgang, verwachtEinde, eigenaarId]: Vak, volgorde: number): LopendeActiviteit {
  return { id, planId, volgorde, naam, doelId: null, eigenaarId, eigenaar: null, begin, einde, mijlpaal, uren, kosten, nu: stand === null ? NOG_NIETS : { ...NOG_NIETS, stand, voortgang: voortgang ?? 0, verwachtEinde } };
}
