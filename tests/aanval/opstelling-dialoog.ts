import type pg from 'pg';
import { ACTOREN, type Actor } from './actoren';
import { idVan, kanarie, vasteId, type Bord } from './kanaries';
import { OPEN_FASE, OPEN_VRAAG } from './opstelling-cyclus';

// Talk and shared work: a talk in the part that the teamleider was given, one in another part, one at the other school;
// and of everybody who takes part an own message, notification and assignment.

const PRATERS = ['bestuurder', 'hr', 'hrschool', 'schoolleider', 'teamleider', 'dubbel'];
const DRADEN = [
  { wat: 'draad s1', cyclus: 'cyclus s1', school: 'school s1', deelfase: OPEN_FASE, vraag: OPEN_VRAAG, plek: '1a' }, { wat: 'draad s1b', cyclus: 'cyclus s1', school: 'school s1', deelfase: '1B', vraag: '1b-vraag-overig-beleid-03', plek: '1b' },
  { wat: 'draad s2', cyclus: 'cyclus s2', school: 'school s2', deelfase: OPEN_FASE, vraag: OPEN_VRAAG, plek: '2' },
] as const;
const WERK = [{ wat: 'opdracht s1', cyclus: 'cyclus s1', school: 'school s1', aan: 'teamleider', plek: '1a' }, { wat: 'opdracht s2', cyclus: 'cyclus s2', school: 'school s2', aan: 'tweedeschool', plek: '2' }] as const;
/** A question of the open part that nobody was given. */
export const VRIJE_VRAAG = '1a-vraag-visie-01';

export async function dialoogMaken(owner: pg.ClientBase, bord: Bord): Promise<void> {
  const id = (wat: string) => idVan(bord, wat);
  for (const { wat, cyclus, school, deelfase, vraag, plek } of DRADEN) {
    const k = kanarie(bord, plek);
    await owner.query(`INSERT INTO draad (id, "schoolId", "cyclusId", deelfase, soort, "onderwerpId", titel) VALUES ($1, $2, $3, $4, 'vraag', $5, $6)`, [id(wat), id(school), id(cyclus), deelfase, vraag, `${k} gesprek`]);
    await owner.query(`INSERT INTO bericht ("draadId", tekst) VALUES ($1, $2)`, [id(wat), `${k} bericht`]);
    await owner.query(`INSERT INTO draadverhuizing ("draadId", "vanSoort", "vanId", "naarSoort", "naarId") VALUES ($1, 'doel', 'd', 'vraag', $2)`, [id(wat), vraag]);
  }
  for (const { wat, cyclus, school, aan, plek } of WERK) await opdrachtMaken(owner, id(wat), id(cyclus), id(school), vasteId(`gebruiker ${bord} ${aan}`), kanarie(bord, plek));
  for (const wie of ACTOREN.filter(({ thuis, mens }) => thuis === bord && PRATERS.includes(mens.slice(4)))) {
    await owner.query(`INSERT INTO melding (id, "gebruikerId", soort, "cyclusId", "draadId") VALUES ($1, $2, 'reactie', $3, $4)`, [vasteId(`melding ${wie.gebruikerId}`), wie.gebruikerId, id('cyclus s1'), id('draad s1')]);
    await opdrachtMaken(owner, vasteId(`mijnopdracht ${wie.gebruikerId}`), id('cyclus s1'), id('school s1'), wie.gebruikerId, kanarie(bord, '1a'));
    await owner.query(`SELECT set_config('app.gebruiker', $1, true)`, [wie.gebruikerId]);
    await owner.query(`INSERT INTO bericht (id, "draadId", tekst) VALUES ($1, $2, $3)`, [vasteId(`bericht ${wie.gebruikerId}`), id('draad s1'), `${kanarie(bord, '1a')} eigen bericht`]);
    await owner.query(`SELECT set_config('app.gebruiker', $1, true)`, [vasteId(`gebruiker ${bord} hr`)]);
  }
}

async function opdrachtMaken(owner: pg.ClientBase, id: string, cyclus: string, school: string, aan: string, k: string): Promise<void> {
  await owner.query(`INSERT INTO opdracht (id, "cyclusId", "schoolId", deelfase, "vraagId", "gebruikerId", bericht) VALUES ($1, $2, $3, $4, $5, $6, $7)`, [id, cyclus, school, OPEN_FASE, OPEN_VRAAG, aan, `${k} opdracht`]);
  await owner.query(`INSERT INTO opdrachtstap ("opdrachtId", stap, reden) VALUES ($1, 'gegeven', $2)`, [id, `${k} reden`]);
}

/** Talk is open again where it began, and written as it was. */
export async function draadTerug(db: pg.Pool, id: string, af = false): Promise<void> {
  await db.query(`UPDATE draad SET soort = 'vraag', "onderwerpId" = CASE deelfase WHEN '1B' THEN '1b-vraag-overig-beleid-03' ELSE $2 END, "opgelostOp" = CASE WHEN $3 THEN now() END, "toegewezenAan" = NULL WHERE id::text = $1`, [id, OPEN_VRAAG, af]);
}

/** The own message and notification stand there, unread and unchanged. */
export async function eigenTerug(db: pg.Pool, { gebruikerId, thuis }: Actor): Promise<void> {
  await db.query(`UPDATE bericht SET "verwijderdOp" = NULL, tekst = $2 WHERE id = $1`, [vasteId(`bericht ${gebruikerId}`), `${kanarie(thuis, '1a')} eigen bericht`]);
  await db.query('UPDATE melding SET "gelezenOp" = NULL WHERE id = $1', [vasteId(`melding ${gebruikerId}`)]);
}

export async function opdrachtTerug(db: pg.Pool, id: string, status: string): Promise<void> {
  await db.query('UPDATE opdracht SET status = $2, "ingetrokkenOp" = NULL, uiterlijk = NULL WHERE id::text = $1', [id, status]);
}

/** Nobody was given the free question. */
export async function vrijeVraagTerug(db: pg.Pool, bord: Bord): Promise<void> {
  const gegeven = 'SELECT id FROM opdracht WHERE "bestuurId" = $1 AND "vraagId" = $2';
  for (const van of [`melding WHERE "opdrachtId" IN (${gegeven})`, `opdrachtstap WHERE "opdrachtId" IN (${gegeven})`, `opdracht WHERE "bestuurId" = $1 AND "vraagId" = $2`]) await db.query(`DELETE FROM ${van}`, [idVan(bord, 'bestuur'), VRIJE_VRAAG]);
}
