import { createHash } from 'node:crypto';

/** Two boards that mirror each other: whatever one may not see of the other, the other may not see of it. */
export type Bord = 'A' | 'B';
export const BORDEN: readonly Bord[] = ['A', 'B'];
export const tegenover = (bord: Bord): Bord => (bord === 'A' ? 'B' : 'A');

/** Where a person works. "1azelf" is the one teacher who has an account, "1a" the colleagues in the same team. */
export type Zone = '1azelf' | '1a' | '1b' | '2';
export const ZONES: readonly Zone[] = ['1azelf', '1a', '1b', '2'];

/** Text that names its owner wherever it turns up, in any case; "q" ends it. */
export function kanarie(bord: Bord, plek: string): string {
  if (!/^[a-pr-z0-9]+$/.test(plek)) throw new Error(`Een kanarie kan niet op "${plek}" zitten.`);
  return `Kanarie${bord}${plek}q`;
}

/** A canary as the matrix counts it: 'A:1b'. */
export type Vogel = `${Bord}:${string}`;
export const vogel = (bord: Bord, plek: string): Vogel => `${bord}:${plek}`;

const VORM = /kanarie(?:([ab])([a-pr-z0-9]+)q)?/gi;

/** Every canary in a text; one that cannot be read counts as a leak, for it names nobody who may see it. */
export function vogelsIn(tekst: string): Set<Vogel | 'onleesbaar'> {
  const gevonden = new Set<Vogel | 'onleesbaar'>();
  for (const [, bord, plek] of tekst.matchAll(VORM)) {
    gevonden.add(bord && plek ? vogel(bord.toUpperCase() as Bord, plek.toLowerCase()) : 'onleesbaar');
  }
  return gevonden;
}

/** Heads per team, all prime, so that a figure that got through betrays whose it is. */
export const KOPPEN: Record<Bord, { '1a': number; '1b': number; '2': number }> = {
  A: { '1a': 103, '1b': 211, '2': 307 },
  B: { '1a': 107, '1b': 223, '2': 331 },
};

/** Sums over teams that only who sees all of them may know. */
export function sommen(bord: Bord): { waarde: number; zones: readonly Zone[] }[] {
  const { '1a': a, '1b': b, '2': c } = KOPPEN[bord];
  return [
    { waarde: a, zones: ['1a'] }, { waarde: b, zones: ['1b'] }, { waarde: c, zones: ['2'] },
    { waarde: a + b, zones: ['1a', '1b'] }, { waarde: b + c, zones: ['1b', '2'] }, { waarde: a + b + c, zones: ['1a', '1b', '2'] },
  ];
}

/** The same id in every run, in the form that the product accepts. */
export function vasteId(naam: string): string {
  const hex = createHash('sha256').update(`aanval ${naam}`).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

/** Id of anything in a board: 'school s1', 'team t1a', 'persoon 1b', 'diploma 2', 'open 2', 'import', 'lid hr' … */
export const idVan = (bord: Bord, wat: string): string => vasteId(`${bord} ${wat}`);

/** The same secret in every run: for a session cookie or a one-time link. */
export function vastGeheim(naam: string): string {
  return createHash('sha256').update(`geheim ${naam}`).digest('base64url');
}
