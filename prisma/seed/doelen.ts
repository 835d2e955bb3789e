import type { Client } from 'pg';
import type { CastBestuur } from './cast';

// Steps towards the goals of the sector, decided for later years: today's figures are held against 50% and 80%.
const STAPPEN: Partial<Record<CastBestuur, readonly [indicator: 'doel50' | 'doel80', jaar: number, waarde: number, toelichting: string][]>> = {
  lauwerland: [['doel50', 2028, 45, 'Tussenstap uit het strategisch plan'], ['doel50', 2030, 50, ''], ['doel80', 2030, 70, 'Eerst de bovenbouw van Lyceum De Terp']],
  rijnoord: [['doel50', 2029, 45, ''], ['doel80', 2029, 75, 'Afgesproken met de schoolleiders']],
};

/** The meeting of the board that decided them. */
const BESLOTEN = '2026-09-15T14:00:00Z';

/** The goals that the open board of the demo set. For the owner. */
export async function doelenLaden(client: Client, slug: CastBestuur): Promise<void> {
  for (const [indicator, jaar, waarde, toelichting] of STAPPEN[slug] ?? []) {
    await client.query('INSERT INTO doelwaarde (indicator, jaar, waarde, toelichting, "createdAt", "bekendSinds") VALUES ($1, $2, $3, $4, $5, $5)', [indicator, jaar, waarde, toelichting, BESLOTEN]);
  }
}
