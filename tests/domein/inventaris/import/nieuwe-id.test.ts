import { expect, it } from 'vitest';
import { nieuweId } from '@/lib/inventaris/server/import/nieuwe-id';

it('ids of an import are uuids of version 7, all different, in the order in which they were made', () => {
  const ids = Array.from({ length: 20_000 }, nieuweId);
  expect(ids.every((id) => /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/.test(id))).toBe(true);
  expect(new Set(ids).size).toBe(ids.length);
  const volgorde = ids.map((id) => id.slice(0, 18));
  expect(volgorde).toEqual([...volgorde].sort());
});
