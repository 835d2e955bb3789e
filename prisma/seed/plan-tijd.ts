import type { Client } from 'pg';
import type { CastBestuur } from './cast';

// Two boards chose their holidays; the third shows what a timeline looks like when nobody did.
const REGIO: Partial<Record<CastBestuur, 'noord' | 'midden' | 'zuid'>> = { lauwerland: 'noord', rijnoord: 'midden' };

/** The school holidays of the schools of this board, for the timelines. */
export async function vakantieregiosLaden(client: Client, slug: CastBestuur): Promise<void> {
  const regio = REGIO[slug];
  if (regio) await client.query('UPDATE school SET vakantieregio = $1', [regio]);
}
