import { createHash } from 'node:crypto';
import type pg from 'pg';
import { metClient } from '../../../scripts/lib/proefdatabase.mjs';
import { DOELEN_BLOK, DOELEN_INSTRUMENT } from '@/lib/cyclus/doel';
import { THEMA } from './cyclus-klaarzetten';

// Sixty plans of eighty activities at the measured board: carried out, being revised and being written, over its largest
// schools. Made once per database, past the triggers: what they would fill in is filled in here.

const PLANNEN = 60;
const ACTIVITEITEN = 80;
const SCHOLEN = 12;
const DOELEN = 6;

interface Meetplek { baasUrl: string; bestuur: { id: string }; school: { id: string }; gebruikerId: string }

/** The plan whose timeline is measured: of the measured school, with a next version in the making, so that every bar can be moved. */
export async function plannenKlaarzetten({ baasUrl, bestuur, school, gebruikerId }: Meetplek): Promise<{ plan: string }> {
  return metClient(baasUrl, async (client: pg.Client) => {
    const plan = idVan(`plan ${bestuur.id} 0`);
    if (((await client.query('SELECT 1 FROM plan WHERE id = $1', [plan])).rowCount ?? 0) > 0) return { plan };
    await client.query('BEGIN');
    await client.query(`SET LOCAL session_replication_role = 'replica'`);
    const scholen = (await client.query<{ id: string }>(`SELECT id FROM school WHERE "bestuurId" = $1 ORDER BY id = $2 DESC, naam, id LIMIT $3`, [bestuur.id, school.id, SCHOLEN])).rows.map(({ id }) => id);
    for (const schoolId of scholen) await cyclusMaken(client, { bestuurId: bestuur.id, schoolId, gebruikerId });
    for (let nummer = 0; nummer < PLANNEN; nummer += 1) {
      const schoolId = scholen[nummer % scholen.length] ?? school.id;
      await planMaken(client, { plan: idVan(`plan ${bestuur.id} ${nummer}`), nummer, bestuurId: bestuur.id, schoolId, cyclus: idVan(`plancyclus ${schoolId}`), gebruikerId });
    }
    await client.query('COMMIT');
    await client.query('ANALYZE plan, activiteit, activiteit_na, activiteitstand, planversie, statusmelding, cyclus, eigenvraag');
    return { plan };
  });
}

const idVan = (naam: string): string => {
  const som = createHash('sha256').update(`meten ${naam}`).digest('hex');
  return `${som.slice(0, 8)}-${som.slice(8, 12)}-4${som.slice(13, 16)}-8${som.slice(17, 20)}-${som.slice(20, 32)}`;
};

async function cyclusMaken(client: pg.Client, { bestuurId, schoolId, gebruikerId }: { bestuurId: string; schoolId: string; gebruikerId: string }): Promise<void> {
  const cyclus = idVan(`plancyclus ${schoolId}`);
  await client.query(`INSERT INTO cyclus (id, "bestuurId", "schoolId", naam, thema, editie, begin, einde, "gebruikerId") VALUES ($1, $2, $3, 'Plannen meten', $4, $5, '2026-08-01', '2028-07-31', $6) ON CONFLICT DO NOTHING`, [cyclus, bestuurId, schoolId, THEMA.thema, THEMA.editie, gebruikerId]);
  for (let doel = 0; doel < DOELEN; doel += 1) {
    await client.query(`INSERT INTO eigenvraag (id, "bestuurId", "schoolId", "cyclusId", deelfase, thema, tekst, invoer, instrument, blok) VALUES ($1, $2, $3, $4, '1B', $5, $6, '{"soort":"tekst"}', $7, $8) ON CONFLICT DO NOTHING`,
      [idVan(`doel ${cyclus} ${doel}`), bestuurId, schoolId, cyclus, THEMA.thema, `Doel ${doel + 1}: in elke sectie meer leraren met een master`, DOELEN_INSTRUMENT, DOELEN_BLOK]);
  }
}

interface Planplek { plan: string; nummer: number; bestuurId: string; schoolId: string; cyclus: string; gebruikerId: string }

async function planMaken(client: pg.Client, { plan, nummer, bestuurId, schoolId, cyclus, gebruikerId }: Planplek): Promise<void> {
  // One in six is only written; of those that are adopted one in four gets a next version.
  const vast = nummer % 6 !== 5;
  const toestand = !vast || nummer % 4 === 0 ? 'concept' : 'vastgesteld';
  await client.query(`INSERT INTO plan (id, "bestuurId", "cyclusId", "schoolId", naam, doel, "eigenaarId", begin, einde, toestand, versienummer, "urenPerKwartaal", "gebruikerId") VALUES ($1, $2, $3, $4, $5, 'Wie studeert krijgt tijd, en wie klaar is gebruikt wat hij leerde.', $6, '2026-09-01', '2028-07-14', $7, $8, 400, $6)`,
    [plan, bestuurId, cyclus, schoolId, `Implementatieplan ${nummer + 1}`, gebruikerId, toestand, vast ? 1 : 0]);
  await client.query(`
    INSERT INTO activiteit (id, "bestuurId", "planId", "cyclusId", "schoolId", volgorde, naam, ontwerp, "doelId", amo, "eigenaarId", begin, einde, mijlpaal, uren, kosten, "gebruikerId")
    SELECT md5($1 || n)::uuid, $2, $1::uuid, $3, $4, n, 'Activiteit ' || n || ': wie studeert krijgt een vaste dag', repeat('Zo doen wij het: de roostermaker legt de dag een jaar vooruit vast. ', 4), 'eigen-' || ($5::text[])[1 + n % $6], (ARRAY['A', 'M', 'O'])[1 + n % 3], CASE WHEN n % 9 = 0 THEN NULL ELSE $7::uuid END,
      '2026-09-01'::date + n * 7, '2026-09-01'::date + n * 7 + CASE WHEN n % 10 = 0 THEN 0 ELSE 20 + (n * 13) % 120 END, n % 10 = 0, 10 + n % 40, CASE WHEN n % 5 = 0 THEN n * 100 END, $7
    FROM generate_series(1, $8) n`, [plan, bestuurId, cyclus, schoolId, Array.from({ length: DOELEN }, (_, doel) => idVan(`doel ${cyclus} ${doel}`)), DOELEN, gebruikerId, ACTIVITEITEN]);
  await client.query(`INSERT INTO activiteit_na ("bestuurId", "activiteitId", "naId", "planId", "cyclusId", "schoolId") SELECT $2, md5($1 || n)::uuid, md5($1 || (n - 1))::uuid, $1::uuid, $3, $4 FROM generate_series(2, $5) n WHERE n % 4 <> 0`, [plan, bestuurId, cyclus, schoolId, ACTIVITEITEN]);
  if (!vast) return;
  await client.query(`INSERT INTO activiteitstand ("bestuurId", "activiteitId", "planId", "cyclusId", "schoolId", stand, voortgang, "gebruikerId") SELECT $2, md5($1 || n)::uuid, $1::uuid, $3, $4, CASE WHEN n < 10 THEN 'klaar' WHEN n < 25 THEN 'bezig' ELSE 'open' END, CASE WHEN n < 10 THEN 100 WHEN n < 25 THEN 40 ELSE 0 END, $5 FROM generate_series(1, $6) n`, [plan, bestuurId, cyclus, schoolId, gebruikerId, ACTIVITEITEN]);
  await client.query(`INSERT INTO statusmelding ("bestuurId", "planId", "cyclusId", "schoolId", periode, kleur, verhaal, "gebruikerId") VALUES ($1, $2, $3, $4, '2026-11-01', $5, 'Het rooster van januari is nog niet rond; wij praten deze week met de roostermakers.', $6)`, [bestuurId, plan, cyclus, schoolId, (['op-koers', 'let-op', 'vastgelopen'] as const)[nummer % 3], gebruikerId]);
  const versie = idVan(`planversie ${plan}`);
  await client.query(`
    INSERT INTO planversie (id, "bestuurId", "planId", "cyclusId", "schoolId", nummer, inhoud, hash, "gebruikerId")
    SELECT $1, $2, $3, $4, $5, 1, jsonb_build_object('naam', p.naam, 'doel', p.doel, 'begin', p.begin, 'einde', p.einde, 'doelen', '[]'::jsonb, 'activiteiten', (SELECT jsonb_agg(to_jsonb(a) ORDER BY a.volgorde) FROM activiteit a WHERE a."planId" = p.id)), repeat('0', 64), $6 FROM plan p WHERE p.id = $3`,
  [versie, bestuurId, plan, cyclus, schoolId, gebruikerId]);
  await client.query('UPDATE plan SET "vastgesteldeVersieId" = $2 WHERE id = $1', [plan, versie]);
}
