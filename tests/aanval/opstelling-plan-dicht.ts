import { createHash } from 'node:crypto';
import type pg from 'pg';
import { idVan, kanarie, vasteId, type Bord } from './kanaries';

// Per school a cycle that was closed, with what was kept of it, and a rule for who reviews.

const PLEKKEN = [{ s: 's1', plek: '1a' }, { s: 's2', plek: '2' }] as const;

export async function dichteCycliMaken(owner: pg.ClientBase, bord: Bord): Promise<void> {
  for (const { s, plek } of PLEKKEN) {
    const k = kanarie(bord, plek);
    const [id, schoolId] = [idVan(bord, `dichtcyclus ${s}`), idVan(bord, `school ${s}`)];
    await owner.query(`INSERT INTO cyclus (id, "schoolId", naam, thema, editie, begin, einde, "afgeslotenOp") VALUES ($1, $2, $3, 'meer-masters', 1, '2024-08-01', '2026-07-31', '2026-07-01T10:00:00Z')`, [id, schoolId, `${k} dicht`]);
    for (const [plaats, deelfase] of ['1A', '1B', '1C', '2A', '2B', '3A', '3B', '4'].entries()) await owner.query('INSERT INTO faseroute ("cyclusId", "schoolId", deelfase, volgorde) VALUES ($1, $2, $3, $4)', [id, schoolId, deelfase, plaats]);
    await owner.query(`INSERT INTO cyclus_deelnemer ("cyclusId", "schoolId", "gebruikerId", rol) VALUES ($1, $2, $3, 'trekker')`, [id, schoolId, vasteId(`gebruiker ${bord} hr`)]);
    const inhoud = JSON.stringify({
      vorm: 1, cyclus: { id, naam: `${k} bewaard`, school: `${k} school`, bestuur: 'Bestuur', thema: 'meer-masters', themaTitel: 'Meer masters', editie: 1, begin: '2024-08-01', einde: '2026-07-31', bedoeling: `${k} bedoeling`, vorige: null },
      sluiting: { nummer: 1, op: '2026-07-01T10:00:00.000Z', wie: `${k} wie`, reden: `${k} slot` }, deelnemers: [], meegewerkt: [], cijfers: null, doelen: [], fasen: [], keten: [], plannen: [], vervolgacties: [], visitaties: [], besluiten: [], gesprekken: [], verslagen: [], hulpmiddelen: [], rondes: [],
    });
    await owner.query('INSERT INTO cyclusmomentopname ("cyclusId", nummer, inhoud, hash) VALUES ($1, 1, $2, $3)', [id, inhoud, createHash('sha256').update(inhoud).digest('hex')]);
    await owner.query(`INSERT INTO beoordelingsregel (id, "schoolId") VALUES ($1, $2)`, [idVan(bord, `regel ${s}`), schoolId]);
  }
}

/** No cycle follows a closed one, and each school has its rule, whatever an earlier success did. */
export async function dichteCycliTerug(db: pg.Pool, bord: Bord): Promise<void> {
  const client = await db.connect();
  try {
    await client.query('BEGIN');
    await client.query(`SET LOCAL session_replication_role = 'replica'`);
    const oud = PLEKKEN.map(({ s }) => idVan(bord, `dichtcyclus ${s}`));
    for (const tabel of ['faseroute', 'cyclus_deelnemer', 'vraagroute']) await client.query(`DELETE FROM ${tabel} x USING cyclus c WHERE c.id = x."cyclusId" AND c."vorigeId" = ANY ($1::uuid[])`, [oud]);
    await client.query('DELETE FROM cyclus WHERE "vorigeId" = ANY ($1::uuid[])', [oud]);
    for (const { s } of PLEKKEN) {
      await client.query(`DELETE FROM beoordelingsregel WHERE "schoolId" = $1`, [idVan(bord, `school ${s}`)]);
      await client.query(`INSERT INTO beoordelingsregel (id, "bestuurId", "schoolId") SELECT $1, "bestuurId", id FROM school WHERE id = $2`, [idVan(bord, `regel ${s}`), idVan(bord, `school ${s}`)]);
    }
    await client.query('COMMIT');
  } finally {
    client.release();
  }
}
