import type pg from 'pg';
import { idVan, kanarie, type Bord } from './kanaries';

// Per cycle of a school an own row in an instrument of the open part, with an answer, made of a question of that part.

export const INSTRUMENT = 'bijlage-1';
export const BLOK = 'doelen';
/** Questions of the open part of which something is made. */
export const GEMAAKT_VAN = '1a-vraag-masters-02';
export const NOG_NIET_GEMAAKT_VAN = '1a-vraag-toelichting-01';
const PLEKKEN = [{ s: 's1', plek: '1a' }, { s: 's2', plek: '2' }] as const;

export async function instrumentenMaken(owner: pg.ClientBase, bord: Bord): Promise<void> {
  for (const { s, plek } of PLEKKEN) {
    const k = kanarie(bord, plek);
    const van = [idVan(bord, `cyclus ${s}`), idVan(bord, `school ${s}`)];
    const rij = idVan(bord, `instrumentrij ${s}`);
    await owner.query(`INSERT INTO eigenvraag (id, "cyclusId", "schoolId", deelfase, thema, tekst, invoer, instrument, blok) VALUES ($1, $2, $3, '1A', 'meer-masters', $4, '{"soort":"velden","velden":[{"code":"wie","naam":"Wie","soort":"tekst"}]}', $5, $6)`, [rij, ...van, `${k} doel`, INSTRUMENT, BLOK]);
    await owner.query(`INSERT INTO antwoord ("cyclusId", "schoolId", "vraagId", deelfase, editie, waarde) VALUES ($1, $2, $3, '1A', 1, $4)`, [...van, `eigen-${rij}`, JSON.stringify({ cellen: { wie: `${k} wie` } })]);
    await owner.query('INSERT INTO schakel (id, "cyclusId", "schoolId", van, naar) VALUES ($1, $2, $3, $4, $5)', [idVan(bord, `schakel ${s}`), ...van, `rij:${GEMAAKT_VAN}`, `rij:eigen-${rij}`]);
  }
}

/** As it was before an earlier success: the row stands, what was added to it is gone, and one link is there. */
export async function instrumentenTerug(db: pg.Pool, bord: Bord): Promise<void> {
  const ids = (wat: string) => PLEKKEN.map(({ s }) => idVan(bord, `${wat} ${s}`));
  await db.query(`DELETE FROM schakel WHERE "cyclusId" = ANY ($1::uuid[]) AND NOT besloten AND id <> ALL ($2::uuid[])`, [ids('cyclus'), ids('schakel')]);
  await db.query(`DELETE FROM eigenvraag WHERE instrument = $3 AND "cyclusId" = ANY ($1::uuid[]) AND id <> ALL ($2::uuid[])`, [ids('cyclus'), ids('instrumentrij'), INSTRUMENT]);
  await db.query(`UPDATE eigenvraag SET "vervallenOp" = NULL WHERE id = ANY ($1::uuid[])`, [ids('instrumentrij')]);
  for (const { s } of PLEKKEN) {
    await db.query(`INSERT INTO schakel (id, "bestuurId", "cyclusId", "schoolId", van, naar) SELECT $1, c."bestuurId", c.id, c."schoolId", $3, $4 FROM cyclus c WHERE c.id = $2 ON CONFLICT DO NOTHING`,
      [idVan(bord, `schakel ${s}`), idVan(bord, `cyclus ${s}`), `rij:${GEMAAKT_VAN}`, `rij:eigen-${idVan(bord, `instrumentrij ${s}`)}`]);
  }
}
