import { createHash } from 'node:crypto';
import type pg from 'pg';
import { idVan, kanarie, type Bord } from './kanaries';

// Per school a round that is open, with the answer of one guest that nobody may ever see; in the first school also one
// whose date passed, one that was closed and one whose invitation was taken back.

export const RONDESOORTEN = ['open', 'verlopen', 'gesloten', 'ingetrokken'] as const;
export type Gastcode = (typeof RONDESOORTEN)[number] | 'verzonnen';

/** What a holder has in hand; the invented one belongs to no round. */
export const gastcode = (bord: Bord, wat: Gastcode): string => createHash('sha256').update(`gastcode ${bord} ${wat}`).digest('hex').slice(0, 24);
const sha = (tekst: string) => createHash('sha256').update(tekst).digest('hex');
const GAST = (bord: Bord, ronde: string) => sha(`gast ${bord} ${ronde}`);

export async function rondesMaken(owner: pg.ClientBase, bord: Bord): Promise<void> {
  await rondeMaken(owner, bord, 's1', 'open');
  await rondeMaken(owner, bord, 's2', 'open');
  for (const soort of ['verlopen', 'gesloten', 'ingetrokken'] as const) await rondeMaken(owner, bord, 's1', soort);
  await owner.query(`SELECT set_config('app.dialoog', '', true), set_config('app.deelname', '', true), set_config('app.tonen', '', true)`);
}

/** 'ronde s1', 'ronde s2', and 'ronde s1 verlopen' and so on. */
const naamVan = (school: 's1' | 's2', soort: string): string => (soort === 'open' ? `ronde ${school}` : `ronde ${school} ${soort}`);

async function rondeMaken(owner: pg.ClientBase, bord: Bord, school: 's1' | 's2', soort: (typeof RONDESOORTEN)[number]): Promise<void> {
  const wat = naamVan(school, soort);
  const k = kanarie(bord, school === 's1' ? 'ronde1' : 'ronde2');
  const [id, vraag, deelname, kaart] = [idVan(bord, wat), idVan(bord, `vraag ${wat}`), idVan(bord, `deelname ${wat}`), idVan(bord, `kaart ${wat}`)];
  const code = school === 's1' ? gastcode(bord, soort) : sha(`andere school ${bord}`).slice(0, 24);
  await owner.query(`INSERT INTO dialoogronde (id, "cyclusId", "schoolId", deelfase, titel, uitleg, live, "tokenHash", code, "sluitOp") VALUES ($1, $2, $3, '1A', $4, $5, true, $6, $7, now() + interval '9 days')`,
    [id, idVan(bord, `cyclus ${school}`), idVan(bord, `school ${school}`), `${k} ronde`, `${k} uitleg`, sha(code), code]);
  await owner.query(`INSERT INTO rondevraag (id, "rondeId", volgorde, "vraagId", tekst, soort) VALUES ($1, $2, 1, '1a-vraag-toelichting-02', $3, 'tekst')`, [vraag, id, `${k} vraag`]);
  await owner.query(`SELECT set_config('app.dialoog', $1, true), set_config('app.deelname', $2, true)`, [sha(code), GAST(bord, wat)]);
  await owner.query(`INSERT INTO deelname (id, "rondeId", "tokenHash", naam) VALUES ($1, $2, $3, $4)`, [deelname, id, GAST(bord, wat), `${kanarie(bord, 'stil')} gast`]);
  await owner.query(`INSERT INTO bijdrage ("rondeId", "rondevraagId", "deelnameId", waarde) VALUES ($1, $2, $3, $4)`, [id, vraag, deelname, { tekst: `${kanarie(bord, 'stil')} anoniem` }]);
  // As if five had answered: cards on the board, to hide and to count.
  await owner.query(`SELECT set_config('app.tonen', $1, true)`, [id]);
  for (const n of ['', ' tweede']) await owner.query(`INSERT INTO rondekaart (id, "rondeId", "rondevraagId", waarde) VALUES ($1, $2, $3, $4)`, [n === '' ? kaart : idVan(bord, `kaart ${wat}${n}`), id, vraag, { tekst: `${k} notitie${n}` }]);
  await owner.query('UPDATE rondevraag SET getoond = 5, aantal = 5 WHERE id = $1', [vraag]);
  if (soort === 'verlopen') await owner.query(`UPDATE dialoogronde SET "sluitOp" = now() - interval '1 hour' WHERE id = $1`, [id]);
  if (soort === 'gesloten') await owner.query(`UPDATE dialoogronde SET "geslotenOp" = now() - interval '1 hour' WHERE id = $1`, [id]);
  if (soort === 'ingetrokken') await owner.query(`UPDATE dialoogronde SET "ingetrokkenOp" = now() - interval '1 hour' WHERE id = $1`, [id]);
}

/** The rounds are open as at the start, without what an earlier success left. */
export async function rondesTerug(db: pg.Pool, bord: Bord): Promise<void> {
  const ids = [idVan(bord, 'ronde s1'), idVan(bord, 'ronde s2')];
  const gasten = [idVan(bord, 'deelname ronde s1'), idVan(bord, 'deelname ronde s2')];
  // Other guests go: five together would come on the board.
  await db.query(`DELETE FROM bijdrage WHERE "rondeId" = ANY ($1::uuid[]) AND "deelnameId" <> ALL ($2::uuid[])`, [ids, gasten]);
  await db.query(`DELETE FROM deelname WHERE "rondeId" = ANY ($1::uuid[]) AND id <> ALL ($2::uuid[])`, [ids, gasten]);
  await db.query(`UPDATE dialoogronde SET "geslotenOp" = NULL, "ingetrokkenOp" = NULL, "sluitOp" = now() + interval '9 days', versie = 1, samenvatting = '' WHERE id = ANY ($1::uuid[])`, [ids]);
  await db.query(`UPDATE rondekaart SET "verborgenOp" = NULL WHERE "rondeId" = ANY ($1::uuid[])`, [ids]);
  await db.query(`DELETE FROM rondevraag WHERE "rondeId" = ANY ($1::uuid[]) AND "vanVraagId" IS NOT NULL AND NOT EXISTS (SELECT 1 FROM bijdrage b WHERE b."rondevraagId" = rondevraag.id)`, [ids]);
}
