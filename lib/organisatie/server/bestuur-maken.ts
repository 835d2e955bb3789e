import 'server-only';
import { randomUUID } from 'node:crypto';
import { alsHost } from '@/lib/db/andere-deuren';
import type { Db } from '@/lib/db/prisma';
import { rijen, sql } from '@/lib/db/sql';
import { Weigering } from '@/lib/errors';
import { vastleggen } from '@/lib/logboek/server/vastleggen';
import type { NieuwBestuur } from '../bestuur.schema';

/** Name as it stands in the address bar: 'Stichting Rivierenland' → 'stichting-rivierenland'. */
function slugVan(naam: string): string {
  return naam.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '').slice(0, 60).replace(/-+$/, '') || 'bestuur';
}

async function toevoegen(db: Db, id: string, { nummer, naam, scholen }: NieuwBestuur, slug: string): Promise<boolean> {
  // The wall hides other boards, so only the unique keys know whether number or slug is taken.
  const gemaakt = await rijen(db, sql`INSERT INTO bestuur (id, nummer, naam, slug) VALUES (${id}::uuid, ${nummer}, ${naam}, ${slug}) ON CONFLICT DO NOTHING RETURNING id`);
  if (gemaakt.length === 0) return false;
  await rijen(db, sql`
    INSERT INTO school (brin, vestiging, naam, onderwijssoorten)
    SELECT s.brin, s.vestiging, s.naam, ARRAY(SELECT jsonb_array_elements_text(s.onderwijssoorten))
    FROM jsonb_to_recordset(${JSON.stringify(scholen)}::jsonb) AS s(brin text, vestiging text, naam text, onderwijssoorten jsonb)`);
  await vastleggen(db, { handeling: 'bestuur-maken', onderwerpSoort: 'bestuur', onderwerpId: id, gegevens: { nummer, naam, scholen: scholen.length } });
  return true;
}

/**
 * Makes a board with its schools, all or nothing. For the host's command line: nothing under app/ may import this.
 * @throws Weigering 'conflict' when the number is taken
 */
export async function bestuurMaken(invoer: NieuwBestuur): Promise<{ id: string; slug: string }> {
  const id = randomUUID();
  const [bestaand] = await alsHost({ nummer: invoer.nummer }, (db) => rijen(db, sql`SELECT id FROM bestuur WHERE nummer = ${invoer.nummer}`));
  if (bestaand) throw new Weigering('conflict', `Er is al een bestuur met nummer ${invoer.nummer}.`);
  const kaal = slugVan(invoer.naam);
  for (const slug of [kaal, `${kaal}-${slugVan(invoer.nummer)}`]) {
    if (await alsHost({ bestuurId: id }, (db) => toevoegen(db, id, invoer, slug))) return { id, slug };
  }
  throw new Weigering('conflict', `Er is al een bestuur met nummer ${invoer.nummer}.`);
}
