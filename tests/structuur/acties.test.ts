import { expect, it } from 'vitest';
import { onbeschermdeActies } from './acties';
import { inhoud, productcode } from './bron';

// The promise: whoever posts to a server action meets a schema and a door. An exported action can be called
// by anybody, also one that no page uses.

/** Actions without a wrapper, each with the reason why nobody can do harm with it. */
const UITZONDERINGEN: Record<string, string> = {
  'app/mijn-account/uitloggen-action.ts uitloggenAction': 'takes no argument and can only end the session of the caller',
  'app/(openbaar)/onderdelen/actions.ts nietsDoen': 'does nothing; stands in for acts on the page that shows all parts',
  'app/(openbaar)/onderdelen/actions.ts voorbeeldOpslaan': 'reads and stores nothing; shows a form that waits and accepts',
  'app/(openbaar)/onderdelen/actions.ts voorbeeldWeigeren': 'reads and stores nothing; shows a form that refuses',
};

function onbeschermd(): { naam: string; fout: string }[] {
  return productcode().flatMap((pad) => onbeschermdeActies(pad, inhoud(pad)).map((fout) => ({ naam: `${pad} ${fout.split(':')[0]}`, fout })));
}

it('makes every action of the product with a wrapper', () => {
  expect(onbeschermd().filter(({ naam }) => !(naam in UITZONDERINGEN))).toEqual([]);
});

it('keeps no exception for an action that is gone', () => {
  const nodig = onbeschermd().map(({ naam }) => naam);
  expect(Object.keys(UITZONDERINGEN).filter((naam) => !nodig.includes(naam))).toEqual([]);
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
