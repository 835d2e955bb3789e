import 'server-only';
import { createHash } from 'node:crypto';
import type pg from 'pg';
import { rijTypes } from './pool';
import type { Db } from './prisma';
import { laatsteVragen, vragen } from './transactie';

/** A statement with its values apart; nested fragments join into one. */
export interface Sql {
  delen: readonly string[];
  waarden: readonly unknown[];
}

/** Tagged template: sql`select … where id = ${id}`. Values never become text; another `Sql` is put in as a fragment. */
export function sql(teksten: TemplateStringsArray, ...waarden: unknown[]): Sql {
  const delen: string[] = [teksten[0] ?? ''];
  const platte: unknown[] = [];
  waarden.forEach((waarde, i) => {
    const staart = teksten[i + 1] ?? '';
    if (isSql(waarde)) {
      delen[delen.length - 1] += waarde.delen[0] ?? '';
      delen.push(...waarde.delen.slice(1));
      platte.push(...waarde.waarden);
      delen[delen.length - 1] += staart;
    } else {
      platte.push(waarde);
      delen.push(staart);
    }
  });
  return { delen, waarden: platte };
}

/** Joins fragments with a fixed word such as ' AND '. */
export function samen(fragmenten: readonly Sql[], tussen: ' AND ' | ' OR ' | ', ' | ' ' | ' UNION ALL '): Sql {
  return fragmenten.reduce((links, rechts, i) => (i === 0 ? rechts : { delen: lijm(links.delen, rechts.delen, tussen), waarden: [...links.waarden, ...rechts.waarden] }), LEEG);
}

export const LEEG: Sql = { delen: [''], waarden: [] };

/** Text of our own code as a fragment: column names, constants of a registry. Never input. */
export function vast(tekst: string): Sql {
  return { delen: [tekst], waarden: [] };
}

/**
 * Runs a statement on the connection of this door and returns its rows. Dates come as 'yyyy-mm-dd', timestamps as
 * Date, numeric and bigint as number. Statements are prepared once per connection.
 */
export async function rijen<T>(db: Db, vraag: Sql): Promise<T[]> {
  return (await vragen(db, alsVraag(vraag))) as T[];
}

/**
 * As `rijen`, for the last statements of a door: they commit in the same message. What comes after can refuse, but takes
 * nothing back, so these statements judge for themselves what they write. Afterwards the handle only reads.
 */
export async function laatsteRijen<T extends unknown[]>(db: Db, ...vraag: { [K in keyof T]: Sql }): Promise<{ [K in keyof T]: T[K][] }> {
  return (await laatsteVragen(db, vraag.map(alsVraag))) as { [K in keyof T]: T[K][] };
}

/** The statement as the driver takes it: numbered values, a name to prepare it under, our types. */
export function alsVraag(vraag: Sql): pg.QueryConfig {
  const tekst = vraag.delen.reduce((links, rechts, i) => `${links}$${i}${rechts}`);
  const naam = naamVan(tekst);
  return { ...(naam === undefined ? {} : { name: naam }), text: tekst, values: [...vraag.waarden], types: rijTypes as pg.CustomTypesConfig };
}

/** As `rijen`, for statements that give exactly one row. */
export async function rij<T>(db: Db, vraag: Sql): Promise<T> {
  const [eerste] = await rijen<T>(db, vraag);
  if (eerste === undefined) throw new Error('Deze vraag hoort één rij te geven.');
  return eerste;
}

// Filters make many variants of one statement; past this number they are no longer kept prepared on each connection.
const MEESTE_NAMEN = 300;
const namen = new Map<string, string>();

function naamVan(tekst: string): string | undefined {
  const bekend = namen.get(tekst);
  if (bekend !== undefined) return bekend;
  if (namen.size >= MEESTE_NAMEN) return undefined;
  const naam = createHash('sha256').update(tekst).digest('base64url').slice(0, 24);
  namen.set(tekst, naam);
  return naam;
}

function isSql(waarde: unknown): waarde is Sql {
  return typeof waarde === 'object' && waarde !== null && 'delen' in waarde && 'waarden' in waarde;
}

function lijm(links: readonly string[], rechts: readonly string[], tussen: string): string[] {
  return [...links.slice(0, -1), `${links.at(-1) ?? ''}${tussen}${rechts[0] ?? ''}`, ...rechts.slice(1)];
}
