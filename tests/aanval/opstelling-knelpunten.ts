import type pg from 'pg';
import { idVan, kanarie, type Bord } from './kanaries';

// Per cycle of a school a bottleneck and a field of policy that are filled in, and what hr thinks of the first. They stand in
// a part of which no team was given anything.

export const KNELPUNT = '1b-knelpunt-01';
const BELEID = '1b-overig-hrm-financien';
const PLEKKEN = [{ s: 's1', plek: '1b' }, { s: 's2', plek: '2' }] as const;

/** The canary place of what stands in bottlenecks and policy of a cycle. */
export const knelpuntplek = (s: 's1' | 's2'): string => (s === 's2' ? '2' : '1b');

export async function knelpuntenMaken(owner: pg.ClientBase, bord: Bord): Promise<void> {
  for (const { s, plek } of PLEKKEN) {
    const k = kanarie(bord, plek);
    const van = [idVan(bord, `cyclus ${s}`), idVan(bord, `school ${s}`)];
    for (const [vraag, cellen] of [[KNELPUNT, { speelt: 'ja', mate: '3', urgentie: 'nu', oorzaak: `${k} oorzaak` }], [BELEID, { invloed: 'verzwakt', waardoor: `${k} waardoor` }]] as const) {
      await owner.query(`INSERT INTO antwoord (id, "cyclusId", "schoolId", "vraagId", deelfase, editie, waarde) VALUES ($1, $2, $3, $4, '1B', 1, $5)`, [idVan(bord, `antwoord ${vraag} ${s}`), ...van, vraag, JSON.stringify({ cellen })]);
    }
    await owner.query(`INSERT INTO beoordeling ("cyclusId", "schoolId", "vraagId", deelfase, waarde) VALUES ($1, $2, $3, '1B', '{"mate":"4"}')`, [...van, KNELPUNT]);
  }
}

/** Nobody thought anything of it yet, so that what is sent next is new. */
export async function oordelenWeg(db: pg.Pool, cyclus: string, wie: string): Promise<void> {
  await db.query('DELETE FROM beoordeling WHERE "cyclusId"::text = $1 AND "gebruikerId"::text = $2', [cyclus, wie]);
}
