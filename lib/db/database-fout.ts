import 'server-only';
import { conflict, nietGevonden, Weigering } from '@/lib/errors';

const DUBBEL = new Set(['23505', 'P2002']);
const IN_GEBRUIK = new Set(['23503', 'P2003']);

/** Turns a unique key that is already taken into a refusal at that field; other faults go on. */
export async function dubbelGeweigerd<T>(werk: Promise<T>, veld: string, zin: string): Promise<T> {
  return metCode(werk, DUBBEL, () => new Weigering('ongeldig', zin, { [veld]: [zin] }));
}

/** Turns "something still points here" into a refusal; other faults go on. */
export async function inGebruikGeweigerd<T>(werk: Promise<T>, zin: string): Promise<T> {
  return metCode(werk, IN_GEBRUIK, () => new Weigering('conflict', zin));
}

async function metCode<T>(werk: Promise<T>, codes: ReadonlySet<string>, weigering: () => Weigering): Promise<T> {
  try {
    return await werk;
  } catch (fout) {
    if (fout instanceof Error && codes.has(String((fout as Error & { code?: unknown }).code))) throw weigering();
    throw fout;
  }
}

/**
 * The one row that an update with a version gave back. No row: gone or not ours when `bestaat` says so, else
 * somebody else was first.
 */
export async function gewijzigdeRij<T>(gewijzigd: T[], bestaat: () => Promise<boolean>): Promise<T> {
  const [eerste] = gewijzigd;
  if (eerste !== undefined) return eerste;
  throw (await bestaat()) ? conflict() : nietGevonden();
}
