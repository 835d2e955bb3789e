import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { DOEL, werkerInhoud } from '../../../../scripts/lib/werker-bundelen.mjs';

it('the text of the worker is what its sources make of it: tests and product read files with the same code', async () => {
  expect(readFileSync(DOEL, 'utf8') === (await werkerInhoud())).toBe(true);
});
