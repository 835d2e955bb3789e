import { expect, it } from 'vitest';
import { onbeschermdeActies } from './acties';
import { inhoud, productcode } from './bron';

// The promise: whoever posts to a server action meets a schema and a door. An exported action can be called
// by anybody, also one that no page uses.

/** Actions without input that act on the caller's own session alone, each with its reason. */
const ZONDER_INVOER: Record<string, string> = {
  'app/mijn-account/uitloggen-action.ts uitloggenAction': 'takes no argument and can only end the session of the caller',
};

function onbeschermd(): { naam: string; fout: string }[] {
  return productcode().flatMap((pad) => onbeschermdeActies(pad, inhoud(pad)).map((fout) => ({ naam: `${pad} ${fout.split(':')[0]}`, fout })));
}

it('makes every action of the product with a wrapper', () => {
  expect(onbeschermd().filter(({ naam }) => !(naam in ZONDER_INVOER))).toEqual([]);
});

it('keeps no exception for an action that is gone', () => {
  const nodig = onbeschermd().map(({ naam }) => naam);
  expect(Object.keys(ZONDER_INVOER).filter((naam) => !nodig.includes(naam))).toEqual([]);
});

it.each([
  ['a bare function', "'use server';\nexport async function wissen(): Promise<void> {}"],
  ['an arrow function', "'use server';\nexport const wissen = async (): Promise<void> => undefined;"],
  ['something handed on', "'use server';\nexport { wissen } from './elders';"],
  ['a default export', "'use server';\nexport default async function wissen(): Promise<void> {}"],
  ['another wrapper', "'use server';\nexport const wissen = zelfgemaakt(bestuurAction);"],
  ['an action inside a component', "export function Knop(): void {\n  async function wissen(): Promise<void> {\n    'use server';\n  }\n  void wissen;\n}"],
])('objects to %s', (_naam, tekst) => {
  expect(onbeschermdeActies('app/proef/actions.ts', tekst)).not.toEqual([]);
});

it('accepts a wrapped action beside a type', () => {
  expect(onbeschermdeActies('app/proef/actions.ts', "'use server';\nexport type A = string;\nexport const wissenAction = bestuurAction(Schema, wissen);")).toEqual([]);
});
