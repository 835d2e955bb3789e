import type { Client } from 'pg';
import type { CastBestuur } from './cast';

// Steps towards the goals of the sector, decided for later years: today's figures are held against 50% and 80%.
const STAPPEN: Partial<Record<CastBestuur, readonly [indicator: 'doel50' | 'doel80', jaar: number, waarde: number, toelichting: string][]>> = {
  lauwerland: [['doel50', 2028, 45, 'Tussenstap uit het strategisch plan'], ['doel50', 2030, 50, ''], ['doel80', 2030, 70, 'Eerst de bovenbouw van Lyceum De Terp']],
  rijnoord: [['doel50', 2029, 45, ''], ['doel80', 2029, 75, 'Afgesproken met de schoolleiders']],
};

// A section that goes ahead of its school, from this year on.
const SECTIES: Partial<Record<CastBestuur, readonly [school: string, vakCode: string, indicator: 'doel50' | 'doel80', jaar: number, waarde: number, toelichting: string][]>> = {
  lauwerland: [['Lyceum De Terp', 'wi', 'doel80', 2026, 60, 'Eerste sectie van de tussenstap'], ['Lyceum De Terp', 'netl', 'doel50', 2026, 55, '']],
};

/** The meeting of the board that decided them. */
const BESLOTEN = '2026-09-15T14:00:00Z';

/** The goals that the open board of the demo set. For the owner. */
export async function doelenLaden(client: Client, slug: CastBestuur): Promise<void> {
  for (const [indicator, jaar, waarde, toelichting] of STAPPEN[slug] ?? []) {
    await client.query('INSERT INTO doelwaarde (indicator, jaar, waarde, toelichting, "createdAt", "bekendSinds") VALUES ($1, $2, $3, $4, $5, $5)', [indicator, jaar, waarde, toelichting, BESLOTEN]);
  }
  for (const [school, vakCode, indicator, jaar, waarde, toelichting] of SECTIES[slug] ?? []) {
    await client.query(`INSERT INTO doelwaarde (indicator, "schoolId", "sectieId", jaar, waarde, toelichting, "createdAt", "bekendSinds")
      SELECT $3, x."schoolId", x.id, $4, $5, $6, $7, $7 FROM sectie x JOIN school s ON s."bestuurId" = x."bestuurId" AND s.id = x."schoolId" WHERE s.naam = $1 AND x."vakCode" = $2`, [school, vakCode, indicator, jaar, waarde, toelichting, BESLOTEN]);
  }
}
