import { readFileSync } from 'node:fs';
import pg from 'pg';

interface Vraag { text: string; values: unknown[] }

// The statements that the product sends for each job, recorded by the measuring run.
const vragen = JSON.parse(process.env.NEXT_PHASE === 'phase-production-build' ? '{}' : readFileSync(process.env.KAAL_VRAGEN ?? '', 'utf8')) as Record<string, Vraag[]>;
const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 10 });

/** Runs the statements of a job one after the other and gives all rows. */
export async function antwoord(job: string): Promise<Record<string, unknown>[]> {
  const client = await pool.connect();
  try {
    const alle: Record<string, unknown>[] = [];
    for (const [i, vraag] of (vragen[job] ?? []).entries()) {
      const { rows } = await client.query({ name: `${job}-${i}`, text: vraag.text, values: vraag.values });
      for (const rij of rows as Record<string, unknown>[]) alle.push(rij);
    }
    return alle;
  } finally {
    client.release();
  }
}

/** The same, cut to so many values and repeated when there are fewer: for a page with as many cells as ours. */
export async function waarden(job: string, cellen: number): Promise<string[]> {
  const alle = (await antwoord(job)).flatMap((rij) => Object.values(rij)).map((waarde) => (typeof waarde === 'object' ? JSON.stringify(waarde) : String(waarde)).slice(0, 40));
  return Array.from({ length: cellen }, (_, i) => alle[i % Math.max(1, alle.length)] ?? '');
}

/** Saves one field and reads it back, in one statement. */
export async function bewaren(id: string, waarde: string): Promise<Record<string, unknown> | undefined> {
  const { rows } = await pool.query({ name: 'bewaren', text: 'UPDATE diploma SET instelling = $2, versie = versie + 1 WHERE id = $1 RETURNING id, versie, niveau, soort, richting, instelling, status', values: [id, waarde] });
  return rows[0] as Record<string, unknown> | undefined;
}
