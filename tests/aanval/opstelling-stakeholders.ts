import type pg from 'pg';
import { KRING, type Kringplek } from './actoren';
import { idVan, kanarie, vasteId, type Bord } from './kanaries';

// Per cycle of a school a circle, and in it a stakeholder with an answer, an older version, a text beside it and a link. The
// canaries of the circle may only be met by who is in it: not even the board sees those of the first school.

const PLEKKEN = [{ s: 's1', plek: 'kring1' }, { s: 's2', plek: 'kring2' }] as const satisfies { s: string; plek: Kringplek }[];

/** Who is let in and taken out again: somebody who sees the cycle and is not in its circle. */
export const kandidaat = (bord: Bord, s: 's1' | 's2'): string => vasteId(`gebruiker ${bord} ${s === 's1' ? 'hrschool' : 'hr'}`);

export async function stakeholdersMaken(owner: pg.ClientBase, bord: Bord): Promise<void> {
  const als = (wie: string) => owner.query(`SELECT set_config('app.gebruiker', $1, true)`, [vasteId(`gebruiker ${bord} ${wie}`)]);
  for (const { s, plek } of PLEKKEN) {
    const k = kanarie(bord, plek);
    const van = [idVan(bord, `cyclus ${s}`), idVan(bord, `school ${s}`)];
    const [rij, antwoord, cel] = [idVan(bord, `stakeholder ${s}`), idVan(bord, `stakeholderantwoord ${s}`), idVan(bord, `stakeholdercel ${s}`)];
    await als(KRING[plek][0]);
    for (const lid of KRING[plek]) await owner.query('INSERT INTO cyclus_kring ("cyclusId", "schoolId", "gebruikerId") VALUES ($1, $2, $3)', [...van, vasteId(`gebruiker ${bord} ${lid}`)]);
    await owner.query(`INSERT INTO eigenvraag (id, "cyclusId", "schoolId", deelfase, thema, tekst, invoer, instrument, blok, besloten)
      VALUES ($1, $2, $3, '1B', 'meer-masters', $4, '{"soort":"velden","velden":[{"code":"rol","naam":"Rol","soort":"tekst"}]}', 'stakeholders', 'register', true)`, [rij, ...van, `${k} stakeholder`]);
    // The app forgot to say that it is closed; the row it is about says so.
    await owner.query(`INSERT INTO antwoord (id, "cyclusId", "schoolId", "vraagId", deelfase, editie, waarde, versie) VALUES ($1, $2, $3, $4, '1B', 1, $5, 2)`, [antwoord, ...van, `eigen-${rij}`, JSON.stringify({ cellen: { rol: `${k} rol` } })]);
    await owner.query(`INSERT INTO antwoord (id, "cyclusId", "schoolId", "vraagId", deelfase, editie, waarde, besloten) VALUES ($1, $2, $3, '1b-figuur6-cel-niet-ongelijk', '1B', 1, $4, true)`, [cel, ...van, JSON.stringify({ tekst: `${k} vijand` })]);
    for (const nummer of [1, 2]) await owner.query(`INSERT INTO antwoordversie ("antwoordId", nummer, waarde, status) VALUES ($1, $2, $3, 'concept')`, [antwoord, nummer, JSON.stringify({ cellen: { rol: `${k} ${nummer === 1 ? 'eerder' : 'rol'}` } })]);
    await owner.query('INSERT INTO antwoordbotsing ("antwoordId", basis, waarde) VALUES ($1, 1, $2)', [antwoord, JSON.stringify({ cellen: { rol: `${k} ernaast` } })]);
    await owner.query('INSERT INTO schakel ("cyclusId", "schoolId", van, naar, besloten) VALUES ($1, $2, $3, $4, true)', [...van, `rij:eigen-${rij}`, 'rij:1b-knelpunt-01']);
  }
  await als('hr');
}

/** The circle of a cycle as a list of people, whatever its guard says of how they came there. */
export async function kringZetten(db: pg.Pool, cyclus: string, { weg = [], bij = [], leeg = false }: { weg?: string[]; bij?: string[]; leeg?: boolean }): Promise<void> {
  const uuid = /^[0-9a-f-]{36}$/;
  if (!uuid.test(cyclus)) return;
  const lijst = (ids: string[]) => `'{${ids.filter((id) => uuid.test(id)).join(',')}}'::uuid[]`;
  await db.query(`DO $$ BEGIN
    PERFORM set_config('session_replication_role', 'replica', true);
    DELETE FROM cyclus_kring WHERE "cyclusId" = '${cyclus}' AND (${String(leeg)} OR "gebruikerId" = ANY (${lijst(weg)}));
    INSERT INTO cyclus_kring ("bestuurId", "cyclusId", "schoolId", "gebruikerId") SELECT c."bestuurId", c.id, c."schoolId", x FROM cyclus c, unnest(${lijst(bij)}) x WHERE c.id = '${cyclus}' ON CONFLICT DO NOTHING;
  END $$`);
}
