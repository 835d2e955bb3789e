import type pg from 'pg';
import { idVan, kanarie, type Bord } from './kanaries';

// Per cycle of a school an answer with two versions, and one with a text that came too late beside it.

export const BEANTWOORD = '1a-vraag-toelichting-01';
export const BOTSEND = '1a-vraag-masters-02';
const STEMMEN = ['school', 'bestuur'] as const;
const PLEKKEN = [{ s: 's1', plek: '1a' }, { s: 's2', plek: '2' }] as const;

export async function antwoordenMaken(owner: pg.ClientBase, bord: Bord): Promise<void> {
  for (const { s, plek } of PLEKKEN) {
    const k = kanarie(bord, plek);
    for (const stem of STEMMEN) {
      for (const vraag of [BEANTWOORD, BOTSEND]) {
        const id = idVan(bord, `antwoord ${vraag} ${stem} ${s}`);
        await owner.query(`INSERT INTO antwoord (id, "cyclusId", "schoolId", "vraagId", deelfase, stem, editie, waarde, versie) VALUES ($1, $2, $3, $4, '1A', $5, 1, $6, 2)`, [id, idVan(bord, `cyclus ${s}`), idVan(bord, `school ${s}`), vraag, stem, JSON.stringify({ tekst: `${k} antwoord` })]);
        for (const nummer of [1, 2]) await owner.query(`INSERT INTO antwoordversie ("antwoordId", nummer, waarde, status) VALUES ($1, $2, $3, 'concept')`, [id, nummer, JSON.stringify({ tekst: nummer === 1 ? `${k} eerdere versie` : `${k} antwoord` })]);
      }
      await owner.query('INSERT INTO antwoordbotsing (id, "antwoordId", basis, waarde) VALUES ($1, $2, 1, $3)', [idVan(bord, `botsing ${stem} ${s}`), idVan(bord, `antwoord ${BOTSEND} ${stem} ${s}`), JSON.stringify({ tekst: `${k} ernaast` })]);
    }
  }
}

/** The text beside the answer stands open again. */
export async function botsingenTerug(db: pg.Pool, bord: Bord): Promise<void> {
  await db.query('UPDATE antwoordbotsing SET "opgelostOp" = NULL, "opgelostDoor" = NULL, uitkomst = NULL WHERE id = ANY ($1::uuid[])', [PLEKKEN.flatMap(({ s }) => STEMMEN.map((stem) => idVan(bord, `botsing ${stem} ${s}`)))]);
}
