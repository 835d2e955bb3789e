import type pg from 'pg';
import { idVan, kanarie, type Bord } from './kanaries';
import { knelpuntplek } from './opstelling-knelpunten';

// Per cycle of a school a row of each table and of the staff analysis that is filled in; the first of table 4 is finished,
// so that its figure can be frozen. They stand in a part of which no team was given anything.

export const TABELRIJ = '1b-tabel4-kaart-01';

export async function tabellenMaken(owner: pg.ClientBase, bord: Bord): Promise<void> {
  for (const s of ['s1', 's2'] as const) {
    const k = kanarie(bord, knelpuntplek(s));
    const van = [idVan(bord, `cyclus ${s}`), idVan(bord, `school ${s}`)];
    for (const [vraag, waarde, status] of [
      [TABELRIJ, { cellen: { huidig: `${k} tabel4` } }, 'klaar'], ['1b-tabel3-intern-01', { cellen: { huidig: `${k} tabel3` } }, 'concept'], ['1b-tip-personeelsbestand-02', { tekst: `${k} analyse` }, 'concept'],
    ] as const) await owner.query(`INSERT INTO antwoord (id, "cyclusId", "schoolId", "vraagId", deelfase, editie, waarde, status) VALUES ($1, $2, $3, $4, '1B', 1, $5, $6)`, [idVan(bord, `antwoord ${vraag} ${s}`), ...van, vraag, JSON.stringify(waarde), status]);
  }
}

/** Nothing was frozen yet, so that the next freezing is new. */
export async function cijfersLos(db: pg.Pool, cyclus: string): Promise<void> {
  await db.query('DELETE FROM cijferstand WHERE "cyclusId"::text = $1', [cyclus]);
}
