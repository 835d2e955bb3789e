import type pg from 'pg';
import { idVan, kanarie, vasteId, type Bord } from './kanaries';

// Per school a cycle to read and answer in, one to manage and close, and one of the whole board. In the first school the
// teamleider was given part 1A. What hangs on these, others add: 'cyclus s1', 'cyclus s2', 'cyclus bestuur'.

/** A part that is never closed or left out, so that answering in it always works. */
export const OPEN_FASE = '1A';
/** A question of that part. */
export const OPEN_VRAAG = '1a-vraag-toelichting-01';

const CYCLI = [
  { wat: 'cyclus s1', school: 'school s1', plek: '1a' }, { wat: 'cyclus s2', school: 'school s2', plek: '2' }, { wat: 'slotcyclus s1', school: 'school s1', plek: '1a' },
  { wat: 'slotcyclus s2', school: 'school s2', plek: '2' }, { wat: 'cyclus bestuur', school: null, plek: 'cyclusbestuur' },
] as const;

export async function cycliMaken(owner: pg.ClientBase, bord: Bord): Promise<void> {
  for (const { wat, school, plek } of CYCLI) {
    const k = kanarie(bord, plek);
    const [id, schoolId] = [idVan(bord, wat), school && idVan(bord, school)];
    await owner.query(`INSERT INTO cyclus (id, "schoolId", naam, thema, editie, begin, einde, bedoeling) VALUES ($1, $2, $3, 'meer-masters', 1, '2026-08-01', '2028-07-31', $4)`, [id, schoolId, `${k} ${wat}`, `${k} bedoeling`]);
    for (const [plaats, deelfase] of ['1A', '1B', '1C', '2A', '2B', '3A', '3B', '4'].entries()) {
      await owner.query('INSERT INTO faseroute ("cyclusId", "schoolId", deelfase, volgorde, "inRoute", reden) VALUES ($1, $2, $3, $4, $5, $6)', [id, schoolId, deelfase, plaats, deelfase !== '3B', `${k} reden`]);
    }
    await owner.query(`INSERT INTO fasestap ("cyclusId", "schoolId", deelfase, stap, reden) VALUES ($1, $2, '1C', 'heropend', $3)`, [id, schoolId, `${k} stap`]);
    await owner.query(`INSERT INTO vraagroute ("cyclusId", "schoolId", "vraagId", deelfase, relevant, reden) VALUES ($1, $2, '1a-vraag-toelichting-02', '1A', false, $3)`, [id, schoolId, `${k} niet relevant`]);
    await owner.query(`INSERT INTO cyclus_deelnemer ("cyclusId", "schoolId", "gebruikerId", rol) VALUES ($1, $2, $3, 'trekker')`, [id, schoolId, vasteId(`gebruiker ${bord} hr`)]);
  }
  await owner.query(`INSERT INTO opdracht (id, "cyclusId", "schoolId", deelfase, "gebruikerId", bericht) VALUES ($1, $2, $3, $4, $5, $6)`,
    [idVan(bord, 'opdracht fase s1'), idVan(bord, 'cyclus s1'), idVan(bord, 'school s1'), OPEN_FASE, vasteId(`gebruiker ${bord} teamleider`), `${kanarie(bord, '1a')} opdracht`]);
}

/** The cycle that is managed is open again, with its route as it was. */
export async function slotcyclusTerug(db: pg.Pool, id: string): Promise<void> {
  await db.query('UPDATE cyclus SET "afgeslotenOp" = NULL WHERE id::text = $1', [id]);
  await db.query(`UPDATE faseroute SET "afgeslotenOp" = NULL, "afgeslotenDoor" = NULL, "inRoute" = true, volgorde = array_position('{1A,1B,1C,2A,2B,3A,3B,4}'::text[], deelfase) WHERE "cyclusId"::text = $1`, [id]);
  await db.query('DELETE FROM vraagroute WHERE "cyclusId"::text = $1 AND volgorde IS NOT NULL', [id]);
}
