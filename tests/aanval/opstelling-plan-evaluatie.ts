import type pg from 'pg';
import { idVan, kanarie, vasteId, type Bord } from './kanaries';

// Per cycle of a school, of its goal: a measurement, an evaluation, a follow-up action (at the first school of the
// teamleider, at the second of the hr of the board) and a peer visit.

const PLEKKEN = [{ s: 's1', plek: '1a', wie: 'teamleider' }, { s: 's2', plek: '2', wie: 'hr' }] as const;
export const doelVan = (bord: Bord, s: 's1' | 's2'): string => `eigen-${idVan(bord, `instrumentrij ${s}`)}`;

export async function evaluatiesMaken(owner: pg.ClientBase, bord: Bord): Promise<void> {
  await owner.query(`SELECT set_config('app.gebruiker', $1, true)`, [vasteId(`gebruiker ${bord} hr`)]);
  for (const { s, plek, wie } of PLEKKEN) {
    const k = kanarie(bord, plek);
    const van = [idVan(bord, `cyclus ${s}`), doelVan(bord, s)];
    await owner.query(`INSERT INTO meting (id, "cyclusId", "doelId", datum, waarde, bron, toelichting) VALUES ($1, $2, $3, '2026-09-01', 40, $4, $5)`, [idVan(bord, `meting ${s}`), ...van, `${k} bron`, `${k} meting`]);
    await owner.query(`INSERT INTO evaluatie ("cyclusId", "doelId", beoogd, bereikt, bron, effect, "watGing", betekenis, oordeel) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, 'houden')`, [...van, ...['beoogd', 'bereikt', 'waaruit', 'effect', 'gang', 'betekenis'].map((wat) => `${k} ${wat}`)]);
    await owner.query(`INSERT INTO vervolgactie (id, "cyclusId", "doelId", tekst, "eigenaarId", uiterlijk) VALUES ($1, $2, $3, $4, $5, '2099-12-31')`, [idVan(bord, `vervolgactie ${s}`), ...van, `${k} vervolg`, vasteId(`gebruiker ${bord} ${wie}`)]);
    await owner.query(`INSERT INTO visitatie (id, "cyclusId", datum, bezoekers, voorbereiding, bevindingen, opvolging) VALUES ($1, $2, '2026-10-15', $3, $4, $5, $6)`, [idVan(bord, `visitatie ${s}`), van[0], ...['bezoekers', 'voorbereiding', 'bevindingen', 'opvolging'].map((wat) => `${k} ${wat}`)]);
  }
}

/** As it was before an earlier success: what was added is gone, what was taken back or done stands open, the answers of part 4 are empty. */
export async function evaluatiesTerug(db: pg.Pool, bord: Bord): Promise<void> {
  const ids = (wat: string) => PLEKKEN.map(({ s }) => idVan(bord, `${wat} ${s}`));
  for (const tabel of ['meting', 'vervolgactie', 'visitatie']) {
    await db.query(`DELETE FROM ${tabel} WHERE "cyclusId" = ANY ($1::uuid[]) AND id <> ALL ($2::uuid[])`, [ids('cyclus'), ids(tabel)]);
    await db.query(`UPDATE ${tabel} SET "vervallenOp" = NULL WHERE id = ANY ($1::uuid[])`, [ids(tabel)]);
  }
  for (const { s, wie } of PLEKKEN) await db.query('UPDATE vervolgactie SET "klaarOp" = NULL, "eigenaarId" = $2 WHERE id = $1', [idVan(bord, `vervolgactie ${s}`), vasteId(`gebruiker ${bord} ${wie}`)]);
  const antwoorden = `SELECT id FROM antwoord WHERE "cyclusId" = ANY ($1::uuid[]) AND "vraagId" IN ('4-vraag-01', '4-vraag-08')`;
  await db.query(`DELETE FROM antwoordversie WHERE "antwoordId" IN (${antwoorden})`, [ids('cyclus')]);
  await db.query(`DELETE FROM antwoord WHERE id IN (${antwoorden})`, [ids('cyclus')]);
}
