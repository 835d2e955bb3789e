import type { Client } from 'pg';
import { inhoud } from '@/lib/cyclus/server/inhoud';
import type { CastPersoon } from './cast';
import { cyclusIdVan, type DemoCyclus } from './cyclus';
import { uuidVan } from './generator/toeval';
import { gebruikerIdVan } from './mensen';

// Rows that people of the demo added to instruments, what they think of rows, and what they made of what.

/** The fixed id under which the answer of an own row is kept. */
export const eigenRijVan = (cyclus: DemoCyclus, sleutel: string): string => `eigen-${uuidVan(`rij ${cyclus} ${sleutel}`)}`;

export interface EigenRijspec { cyclus: DemoCyclus; sleutel: string; instrument: string; blok: string; tekst: string; door: CastPersoon; /** '2026-11-12T09:30:00Z' */ op: string }

/** An own row of an instrument, asking for what its block asks. For the owner; after `cycliLaden`. */
export async function eigenRijLaden(client: Client, { cyclus, sleutel, instrument: slug, blok, tekst, door, op }: EigenRijspec): Promise<void> {
  const { rows: [hoe] } = await client.query<{ thema: string; editie: number }>('SELECT thema, editie FROM cyclus WHERE id = $1', [cyclusIdVan(cyclus)]);
  const instrument = hoe && inhoud(hoe.thema, hoe.editie).instrumenten.get(slug);
  const invoer = instrument?.blokken.find((een) => een.slug === blok)?.rijinvoer;
  if (!instrument || !invoer) throw new Error(`In ${slug}, ${blok} passen geen eigen rijen.`);
  await client.query(
    `INSERT INTO eigenvraag (id, "schoolId", "cyclusId", deelfase, thema, tekst, invoer, instrument, blok, besloten, "gebruikerId", "createdAt")
     SELECT $1, c."schoolId", c.id, $3, c.thema, $4, $5, $6, $7, $8, $9, $10 FROM cyclus c WHERE c.id = $2`,
    [eigenRijVan(cyclus, sleutel).slice('eigen-'.length), cyclusIdVan(cyclus), instrument.deelfase, tekst, JSON.stringify(invoer), slug, blok, instrument.besloten === true, gebruikerIdVan(door), op]);
}

export interface Beoordelingspec { cyclus: DemoCyclus; vraagId: string; deelfase: string; wie: CastPersoon; waarde: Record<string, string>; op: string }

/** What somebody thinks of a row. */
export async function beoordelingLaden(client: Client, { cyclus, vraagId, deelfase, wie, waarde, op }: Beoordelingspec): Promise<void> {
  // The wall lets nobody judge for another, not even the owner.
  await client.query(`SELECT set_config('app.gebruiker', $1, true)`, [gebruikerIdVan(wie)]);
  await client.query(`INSERT INTO beoordeling ("cyclusId", "schoolId", "vraagId", deelfase, "gebruikerId", waarde, "gewijzigdOp") SELECT c.id, c."schoolId", $2, $3, $4, $5, $6 FROM cyclus c WHERE c.id = $1`,
    [cyclusIdVan(cyclus), vraagId, deelfase, gebruikerIdVan(wie), JSON.stringify(waarde), op]);
  await client.query(`SELECT set_config('app.gebruiker', '', true)`);
}

/** That one row came of another. */
export async function schakelLaden(client: Client, { cyclus, van, naar, door, op }: { cyclus: DemoCyclus; van: string; naar: string; door: CastPersoon; op: string }): Promise<void> {
  await client.query(`INSERT INTO schakel (id, "cyclusId", "schoolId", van, naar, "gebruikerId", "createdAt") SELECT $1, c.id, c."schoolId", $3, $4, $5, $6 FROM cyclus c WHERE c.id = $2`,
    [uuidVan(`schakel ${cyclus} ${van} ${naar}`), cyclusIdVan(cyclus), `rij:${van}`, `rij:${naar}`, gebruikerIdVan(door), op]);
}
