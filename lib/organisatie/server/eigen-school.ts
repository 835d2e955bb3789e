import 'server-only';
import type { Db } from '@/lib/db/prisma';
import { rijen, sql } from '@/lib/db/sql';
import { Weigering } from '@/lib/errors';

/** @throws Weigering at the field when this school is not of the open board: the composite key would refuse it without a word. */
export async function eigenSchool(db: Db, schoolId: string): Promise<void> {
  const gevonden = await rijen(db, sql`SELECT 1 FROM school WHERE id = ${schoolId}`);
  if (gevonden.length === 0) throw new Weigering('niet-gevonden', 'Kies een school van uw bestuur.', { schoolId: ['Kies een school van uw bestuur.'] });
}
