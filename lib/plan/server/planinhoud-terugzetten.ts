import 'server-only';
import type { Db } from '@/lib/db/prisma';
import { rijen, sql } from '@/lib/db/sql';
import type { Planinhoud } from '../planinhoud';

/**
 * Inside: makes the plan say what this content says, for instance that of the adopted version when a next one is
 * dropped. What came since lapses, what had lapsed comes back. The plan must be in a state in which it is written.
 * @throws the database (ERRCODE 55000, `toestandGeweigerd`) when it is not
 */
export async function planinhoudTerugzetten(db: Db, planId: string, inhoud: Planinhoud): Promise<void> {
  const hier = sql`"bestuurId" = NULLIF(current_setting('app.bestuur', true), '')::uuid`;
  const { naam, doel, begin, einde, urenPerKwartaal, activiteiten } = inhoud;
  await rijen(db, sql`UPDATE plan SET naam = ${naam}, doel = ${doel}, begin = ${begin}::date, einde = ${einde}::date, "urenPerKwartaal" = ${urenPerKwartaal}::numeric, versie = versie + 1 WHERE ${hier} AND id = ${planId}::uuid`);
  await rijen(db, sql`UPDATE activiteit SET "vervallenOp" = now(), versie = versie + 1 WHERE ${hier} AND "planId" = ${planId}::uuid AND "vervallenOp" IS NULL AND NOT id = ANY (${activiteiten.map(({ id }) => id)}::uuid[])`);
  await rijen(db, sql`DELETE FROM activiteit_na WHERE ${hier} AND "planId" = ${planId}::uuid`);
  await rijen(db, sql`DELETE FROM activiteit_rol WHERE ${hier} AND "planId" = ${planId}::uuid`);
  if (activiteiten.length === 0) return;
  const lijst = JSON.stringify(activiteiten);
  await rijen(db, sql`
    UPDATE activiteit a SET volgorde = i.volgorde, naam = i.naam, ontwerp = i.ontwerp, "doelId" = i."doelId", "herkomstId" = i."herkomstId", amo = i.amo, "eigenaarId" = i."eigenaarId",
      begin = i.begin, einde = i.einde, mijlpaal = i.mijlpaal, uren = i.uren, kosten = i.kosten, dekking = i.dekking, tijd = i.tijd, budget = i.budget, leiding = i.leiding,
      voorwaarden = i.voorwaarden, communicatie = i.communicatie, monitoring = i.monitoring, "vervallenOp" = NULL, versie = a.versie + 1
    FROM json_to_recordset(${lijst}::json) AS i (id uuid, volgorde int, naam text, ontwerp text, "doelId" text, "herkomstId" text, amo text, "eigenaarId" uuid, begin date, einde date, mijlpaal boolean,
      uren numeric, kosten numeric, dekking text, tijd text, budget text, leiding text, voorwaarden text, communicatie text, monitoring text)
    WHERE a."bestuurId" = NULLIF(current_setting('app.bestuur', true), '')::uuid AND a."planId" = ${planId}::uuid AND a.id = i.id`);
  await rijen(db, sql`
    INSERT INTO activiteit_rol ("planId", "activiteitId", groep, raci, toelichting)
    SELECT ${planId}::uuid, (i->>'id')::uuid, r->>'groep', r->>'raci', r->>'toelichting' FROM json_array_elements(${lijst}::json) i, json_array_elements(i->'rollen') r`);
  await rijen(db, sql`
    INSERT INTO activiteit_na ("planId", "activiteitId", "naId")
    SELECT ${planId}::uuid, (i->>'id')::uuid, na::uuid FROM json_array_elements(${lijst}::json) i, json_array_elements_text(i->'na') na`);
}
