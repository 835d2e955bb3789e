import type pg from 'pg';
import { idVan, kanarie, type Bord } from './kanaries';

// Per cycle of a school a decision, a report of a talk, the use of a tool, and an own question and option of that school.

const PLEKKEN = [{ s: 's1', plek: '1a' }, { s: 's2', plek: '2' }] as const;

export async function besluitenMaken(owner: pg.ClientBase, bord: Bord): Promise<void> {
  for (const { s, plek } of PLEKKEN) {
    const k = kanarie(bord, plek);
    const van = [idVan(bord, `cyclus ${s}`), idVan(bord, `school ${s}`)];
    await owner.query(`INSERT INTO besluit (id, "cyclusId", "schoolId", deelfase, tekst, wie, gronden, "genomenOp") VALUES ($1, $2, $3, '1A', $4, $5, $6, '2026-11-02')`, [idVan(bord, `besluit ${s}`), ...van, `${k} besluit`, `${k} wie`, `${k} gronden`]);
    await owner.query(`INSERT INTO dialoogverslag (id, "cyclusId", "schoolId", deelfase, "vraagId", "metWie", "gesprokenOp", opbrengst) VALUES ($1, $2, $3, '1A', '1-dialoog', $4, '2026-11-02', $5)`, [idVan(bord, `verslag ${s}`), ...van, `${k} met wie`, `${k} opbrengst`]);
    await owner.query(`INSERT INTO hulpmiddelgebruik ("cyclusId", "schoolId", "vraagId", deelfase, stand, bevindingen) VALUES ($1, $2, 'hulpmiddel-schoolfie', '1A', 'gebruikt', $3)`, [...van, `${k} bevindingen`]);
    await owner.query(`INSERT INTO eigenvraag (id, "schoolId", "cyclusId", deelfase, thema, tekst, hulp, invoer) VALUES ($1, $2, $3, '1A', 'meer-masters', $4, $5, '{"soort":"tekst"}')`, [idVan(bord, `eigenvraag ${s}`), van[1], van[0], `${k} eigen vraag`, `${k} hulp`]);
    await owner.query(`INSERT INTO eigenoptie (id, "schoolId", "vraagId", naam) VALUES ($1, $2, '1a-voorbeelden-ambities', $3)`, [idVan(bord, `eigenoptie ${s}`), van[1], `${k} eigen keuze`]);
  }
}

/** As it was before an earlier success used it up. */
export async function besluitenTerug(db: pg.Pool, bord: Bord): Promise<void> {
  const ids = (wat: string) => PLEKKEN.map(({ s }) => idVan(bord, `${wat} ${s}`));
  await db.query(`UPDATE besluit SET "ingetrokkenOp" = NULL, intrekreden = '' WHERE id = ANY ($1::uuid[])`, [ids('besluit')]);
  await db.query(`UPDATE dialoogverslag SET "vervallenOp" = NULL WHERE id = ANY ($1::uuid[])`, [ids('verslag')]);
  await db.query(`UPDATE eigenvraag SET "vervallenOp" = NULL WHERE id = ANY ($1::uuid[])`, [ids('eigenvraag')]);
  await db.query(`UPDATE eigenoptie SET "vervallenOp" = NULL WHERE id = ANY ($1::uuid[])`, [ids('eigenoptie')]);
}
