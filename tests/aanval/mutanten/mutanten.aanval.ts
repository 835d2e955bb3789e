import { beforeAll, describe, expect, it, vi } from 'vitest';
import { alsOwner } from '../../support/database';
import { opstellingMaken } from '../opstelling';
import { MUTANTEN } from './lijst';
import { WACHTEN, type Verzoek } from './wachten';

// The promise: no guard in the code can disappear unnoticed. Each promise holds on the product, and breaks on the
// product without its guard.

const verzoek = vi.hoisted((): Verzoek => ({ token: null, koppen: {} }));
vi.mock('next/headers', () => ({
  cookies: () => Promise.resolve({ get: (naam: string) => (verzoek.token !== null && naam.endsWith('masterkompas-sessie') ? { name: naam, value: verzoek.token } : undefined), set: () => undefined, delete: () => undefined }),
  headers: () => Promise.resolve(new Headers(verzoek.koppen)),
}));
vi.mock('next/cache', () => ({ revalidatePath: () => undefined }));

const lader = (mutant: number | null) => async <T>(pad: string): Promise<T> => (await import(/* @vite-ignore */ mutant === null ? pad : `${pad}?mutant=${mutant}`)) as T;

beforeAll(() => alsOwner((owner) => opstellingMaken(owner, 'geen')));

describe('on the product', () => {
  it.each(Object.keys(WACHTEN))('holds: %s', async (naam) => {
    await WACHTEN[naam]?.({ laden: lader(null), verzoek });
  });
});

describe('without a guard', () => {
  it.each(MUTANTEN.map((mutant, nummer) => ({ ...mutant, nummer })))('$wacht notices that $naam', async ({ nummer, wacht, bestand }) => {
    const promise = WACHTEN[wacht];
    if (!promise) throw new Error(`Geen wacht "${wacht}".`);
    // The module itself must load: a mutant that does not compile is no mutant.
    await lader(nummer)(`@/${bestand.replace(/\.ts$/, '')}`);
    const uitkomst = await promise({ laden: lader(nummer), verzoek }).then(() => 'merkt niets', (fout: unknown) => (fout instanceof Error && fout.name === 'AssertionError' ? 'gezien' : `kapot: ${String(fout)}`));
    expect(uitkomst).toBe('gezien');
  });

  it('has every promise broken by some mutant', () => {
    const gebruikt = new Set(MUTANTEN.map(({ wacht }) => wacht));
    expect(Object.keys(WACHTEN).filter((naam) => !gebruikt.has(naam))).toEqual([]);
  });
});
