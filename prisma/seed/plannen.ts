import { createHash } from 'node:crypto';
import type { Client } from 'pg';
import { canoniek } from '@/lib/plan/canoniek';
import type { ActiviteitInhoud, Planinhoud } from '@/lib/plan/planinhoud';
import type { CastBestuur, CastPersoon } from './cast';
import { cyclusIdVan } from './cyclus';
import { gebruikerIdVan } from './mensen';
import { activiteitIdVan, planIdVan } from './plan-ids';
import { demoPlannen, type Activiteitspec, type Gebeurtenis, type Planspec } from './plan-spec';

const VELDEN = ['naam', 'ontwerp', 'doelId', 'herkomstId', 'amo', 'begin', 'einde', 'mijlpaal', 'uren', 'kosten', 'dekking', 'tijd', 'budget', 'leiding', 'voorwaarden', 'communicatie', 'monitoring'] as const;

/** The plans of this board with all that happened to them, taken along the same steps as in the product. For the owner; after the goals. */
export async function plannenLaden(client: Client, slug: CastBestuur): Promise<void> {
  for (const spec of demoPlannen.filter(({ bestuur }) => bestuur === slug)) await planLaden(client, spec);
  await alsNiemand(client);
}

async function planLaden(client: Client, spec: Planspec): Promise<void> {
  const planId = planIdVan(spec.sleutel);
  await als(client, spec.eigenaar);
  await client.query(
    `INSERT INTO plan (id, "cyclusId", naam, doel, "eigenaarId", begin, einde, "urenPerKwartaal", quorum, "beoordelenVoor", "mrSoort", "gebruikerId", "createdAt") VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $5, $12)`,
    [planId, cyclusIdVan(spec.cyclus), spec.naam, spec.doel, gebruikerIdVan(spec.eigenaar), spec.begin, spec.einde, spec.urenPerKwartaal, spec.quorum, spec.beoordelenVoor, spec.mrSoort, spec.gemaakt],
  );
  for (const [plaats, activiteit] of beginVan(spec).entries()) await activiteitLaden(client, spec.sleutel, activiteit, plaats + 1);
  for (const { sleutel, na = [] } of spec.activiteiten) {
    for (const ander of na) await client.query('INSERT INTO activiteit_na ("planId", "activiteitId", "naId") VALUES ($1, $2, $3)', [planId, activiteitIdVan(spec.sleutel, sleutel), activiteitIdVan(spec.sleutel, ander)]);
  }
  for (const wie of spec.beoordelaars) await client.query('INSERT INTO planbeoordelaar ("planId", "gebruikerId", "createdAt") VALUES ($1, $2, $3)', [planId, gebruikerIdVan(wie), spec.gemaakt]);
  for (const gebeurd of spec.gebeurd) await gebeurenLaten(client, spec, gebeurd);
}

/** A plan begins as it was before the first change: "four hours" was once "two". */
function beginVan({ activiteiten, gebeurd }: Planspec): Activiteitspec[] {
  const later = gebeurd.flatMap((een) => ('wijzig' in een ? Object.keys(een.wijzig) : []));
  return activiteiten.map((een) => (!later.includes(een.sleutel) ? een : een.sleutel === 'lesuren' ? { ...een, naam: 'Vervanging van twee lesuren per week', uren: 320, kosten: 18400 } : { ...een, begin: '2027-09-01' }));
}

async function activiteitLaden(client: Client, plan: string, { sleutel, wie, rollen = [], ...velden }: Activiteitspec, volgorde: number): Promise<void> {
  const id = activiteitIdVan(plan, sleutel);
  const gevuld = VELDEN.filter((veld) => veld in velden);
  const namen = gevuld.map((veld) => `"${veld}"`).join(', ');
  await client.query(
    `INSERT INTO activiteit (id, "planId", volgorde, "eigenaarId", ${namen}) VALUES ($1, $2, $3, $4, ${gevuld.map((_, plaats) => `$${plaats + 5}`).join(', ')})`,
    [id, planIdVan(plan), volgorde, wie ? gebruikerIdVan(wie) : null, ...gevuld.map((veld) => velden[veld])],
  );
  for (const [groep, raci, toelichting = ''] of rollen) await client.query('INSERT INTO activiteit_rol ("planId", "activiteitId", groep, raci, toelichting) VALUES ($1, $2, $3, $4, $5)', [planIdVan(plan), id, groep, raci, toelichting]);
}

async function gebeurenLaten(client: Client, spec: Planspec, een: Gebeurtenis): Promise<void> {
  const planId = planIdVan(spec.sleutel);
  await als(client, een.wie);
  if ('wijzig' in een) {
    for (const [sleutel, velden] of Object.entries(een.wijzig)) {
      const namen = Object.keys(velden);
      await client.query(`UPDATE activiteit SET ${namen.map((naam, plaats) => `"${naam}" = $${plaats + 2}`).join(', ')}, versie = versie + 1 WHERE id = $1`, [activiteitIdVan(spec.sleutel, sleutel), ...Object.values(velden)]);
    }
    await client.query(`UPDATE planopmerking SET stand = 'overgenomen', "verwerktOp" = $2, "verwerktDoor" = $3, versie = versie + 1 WHERE "planId" = $1 AND stand = 'open'`, [planId, een.op, gebruikerIdVan(een.wie)]);
    return;
  }
  const versieId = await laatsteVersie(client, planId);
  if ('oordeel' in een) {
    await client.query('INSERT INTO planoordeel ("planId", "planversieId", oordeel, reden, "createdAt") VALUES ($1, $2, $3, $4, $5)', [planId, versieId, een.oordeel, een.reden ?? '', een.op]);
  } else if ('opmerking' in een) {
    const activiteitId = een.activiteit === null ? null : activiteitIdVan(spec.sleutel, een.activiteit);
    await client.query('INSERT INTO planopmerking ("planId", "planversieId", "activiteitId", veld, tekst, voorstel, "createdAt") VALUES ($1, $2, $3, $4, $5, $6, $7)', [planId, versieId, activiteitId, een.veld ?? null, een.opmerking, een.voorstel ?? null, een.op]);
  } else if ('mr' in een) {
    await client.query('INSERT INTO mr_stap ("planId", "planversieId", soort, vraag, uiterlijk, "createdAt") VALUES ($1, $2, $3, $4, $5, $6)', [planId, versieId, een.mr, een.vraag, een.uiterlijk, een.op]);
  } else if ('mrUitkomst' in een) {
    await client.query('UPDATE mr_stap SET uitkomst = $2, "uitkomstTekst" = $3, "uitgebrachtOp" = $4, "uitgebrachtDoor" = $5, versie = versie + 1 WHERE "planversieId" = $1 AND uitkomst IS NULL', [versieId, een.mrUitkomst, een.tekst, een.op.slice(0, 10), gebruikerIdVan(een.wie)]);
  } else {
    const bij = een.stap === 'indienen' ? await bevriezen(client, planId, een.bericht ?? '', een.op) : versieId;
    const { rows: [plan] } = await client.query<{ toestand: string }>('SELECT toestand FROM plan WHERE id = $1', [planId]);
    await client.query('INSERT INTO planstap ("planId", handeling, van, naar, reden, "planversieId", "createdAt") VALUES ($1, $2, $3, $4, $5, $6, $7)', [planId, een.stap, plan?.toestand, een.naar, een.reden ?? '', bij, een.op]);
  }
}

async function laatsteVersie(client: Client, planId: string): Promise<string | null> {
  const { rows: [versie] } = await client.query<{ id: string }>('SELECT id FROM planversie WHERE "planId" = $1 ORDER BY nummer DESC LIMIT 1', [planId]);
  return versie?.id ?? null;
}

async function bevriezen(client: Client, planId: string, bericht: string, op: string): Promise<string> {
  const inhoud = await inhoudVan(client, planId);
  const { rows: [versie] } = await client.query<{ id: string }>(
    `INSERT INTO planversie ("planId", nummer, inhoud, hash, bericht, "createdAt") SELECT id, versienummer + 1, $2, $3, $4, $5 FROM plan WHERE id = $1 RETURNING id`,
    [planId, JSON.stringify(inhoud), createHash('sha256').update(canoniek(inhoud)).digest('hex'), bericht, op]);
  if (!versie) throw new Error('De versie is niet bewaard.');
  return versie.id;
}

async function inhoudVan(client: Client, planId: string): Promise<Planinhoud> {
  const { rows: [plan] } = await client.query<Planinhoud>(`
    SELECT p.naam, p.doel, p.begin::text, p.einde::text, p."urenPerKwartaal"::float8 AS "urenPerKwartaal",
      (SELECT coalesce(json_agg(json_build_object('id', x.id, 'tekst', x.tekst) ORDER BY x.id), '[]') FROM (SELECT DISTINCT a."doelId" AS id, e.tekst FROM activiteit a JOIN eigenvraag e ON 'eigen-' || e.id = a."doelId" WHERE a."planId" = p.id) x) AS doelen
    FROM plan p WHERE p.id = $1`, [planId]);
  const { rows: activiteiten } = await client.query<ActiviteitInhoud>(`
    SELECT a.id, a.volgorde, a.naam, a.ontwerp, a."doelId", a."herkomstId", a.amo, a."eigenaarId", g.naam AS eigenaar, a.begin::text, a.einde::text, a.mijlpaal, a.uren::float8 AS uren, a.kosten::float8 AS kosten, a.dekking, a.tijd, a.budget, a.leiding, a.voorwaarden, a.communicatie, a.monitoring,
      (SELECT coalesce(json_agg(json_build_object('groep', r.groep, 'raci', r.raci, 'toelichting', r.toelichting) ORDER BY r.groep), '[]') FROM activiteit_rol r WHERE r."activiteitId" = a.id) AS rollen,
      (SELECT coalesce(json_agg(n."naId" ORDER BY n."naId"), '[]') FROM activiteit_na n WHERE n."activiteitId" = a.id) AS na
    FROM activiteit a LEFT JOIN gebruiker g ON g.id = a."eigenaarId" WHERE a."planId" = $1 AND a."vervallenOp" IS NULL ORDER BY a.volgorde`, [planId]);
  if (!plan) throw new Error('Het plan is er niet.');
  return { ...plan, activiteiten };
}

// The wall lets nobody take a step or judge for another, not even the owner.
async function als(client: Client, wie: CastPersoon): Promise<void> {
  await client.query(`SELECT set_config('app.gebruiker', $1, true)`, [gebruikerIdVan(wie)]);
}

async function alsNiemand(client: Client): Promise<void> {
  await client.query(`SELECT set_config('app.gebruiker', '', true)`);
}
