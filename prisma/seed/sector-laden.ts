import type { Client } from 'pg';
import type { BestuurRijen } from './generator/rijen';
import { uuidVan } from './generator/toeval';
import { bestuurLaden, inTransactie, rijenInvoegen } from './laden';
import { sector } from './sector';

export interface SectorTelling { besturen: number; scholen: number; medewerkers: number; diplomas: number; rijen: number; seconden: number }

/** The HR adviser of a sector board: reach bestuur, no password, so sign-in goes with a session made by the measurer. */
export function sectorHr(slug: string): { id: string; email: string; naam: string } {
  const email = `hr@${slug}.example`;
  return { id: uuidVan(`gebruiker ${email}`), email, naam: `HR ${slug}` };
}

async function bestuurMetHr(client: Client, rijen: BestuurRijen): Promise<void> {
  const hr = sectorHr(rijen.bestuur.slug);
  await client.query('INSERT INTO gebruiker (id, email, naam) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING', [hr.id, hr.email, hr.naam]);
  await bestuurLaden(client, rijen);
  await rijenInvoegen(client, 'lidmaatschap', [{ id: uuidVan(`lidmaatschap ${hr.email}`), gebruikerId: hr.id, rol: 'hr', bereik: 'bestuur', actiefSinds: '2026-08-17T08:00:00Z', createdAt: '2026-08-17T08:00:00Z' }]);
}

/**
 * Loads the whole sector, one transaction per board, and refreshes the statistics. Meant for an empty database.
 * @param client connection of the owner role
 * @param hoogstens stop after this many boards, smallest first
 */
export async function sectorLaden(client: Client, hoogstens = Infinity): Promise<SectorTelling> {
  const begin = performance.now();
  const telling: SectorTelling = { besturen: 0, scholen: 0, medewerkers: 0, diplomas: 0, rijen: 0, seconden: 0 };
  for await (const rijen of sector()) {
    if (telling.besturen >= hoogstens) break;
    await inTransactie(client, () => bestuurMetHr(client, rijen));
    telling.besturen += 1;
    telling.scholen += rijen.scholen.length;
    telling.medewerkers += rijen.medewerkers.length;
    telling.diplomas += rijen.diplomas.length;
    // Plans made on empty tables read all of them for every board: the growing tables need fresh statistics.
    if ([10, 60, 180].includes(telling.besturen)) await client.query('ANALYZE');
    telling.rijen += Object.values(rijen).reduce((som, deel) => som + (Array.isArray(deel) ? deel.length : 1), 0);
  }
  await client.query('ANALYZE');
  telling.seconden = Math.round((performance.now() - begin) / 10) / 100;
  return telling;
}
