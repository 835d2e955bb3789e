// The migrations of this clone, read from their folders. No packages here: next.config.js needs it too.
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';

/** @param {string} map @returns {{ naam: string, sql: string, som: string }[]} in the order in which they apply */
export function migratiesLezen(map = path.resolve('prisma/migrations')) {
  if (!fs.existsSync(map)) return [];
  return fs.readdirSync(map, { withFileTypes: true })
    .filter((item) => item.isDirectory() && fs.existsSync(path.join(map, item.name, 'migration.sql')))
    .map((item) => item.name)
    .sort()
    .map((naam) => {
      const inhoud = fs.readFileSync(path.join(map, naam, 'migration.sql'));
      return { naam, sql: inhoud.toString('utf8'), som: createHash('sha256').update(inhoud).digest('hex') };
    });
}
