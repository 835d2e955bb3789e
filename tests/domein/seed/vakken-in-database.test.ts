import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { vakken } from '@/lib/organisatie/vakken';

it('puts exactly the national subject list into the database', () => {
  const map = path.resolve('prisma/migrations');
  const sql = readdirSync(map).filter((naam) => naam.endsWith('_vakken')).sort().map((naam) => readFileSync(path.join(map, naam, 'migration.sql'), 'utf8')).join('\n');
  const regels = [...sql.matchAll(/^\s*\('([^']+)', '([^']+)', '([^']+)'\)/gm)].map(([, code, naam, groep]) => ({ code, naam, groep }));
  expect(regels).toEqual(vakken);
});
