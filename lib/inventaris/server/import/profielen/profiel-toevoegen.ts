import 'server-only';
import { dubbelGeweigerd } from '@/lib/db/database-fout';
import type { Db } from '@/lib/db/prisma';
import { rij, sql } from '@/lib/db/sql';
import type { ImportSoort } from '@/lib/inventaris/import/begrippen';
import type { Profielinhoud } from '@/lib/inventaris/import/profielen';
import { vastleggen } from '@/lib/logboek/server/vastleggen';

export const NAAM_BEZET = 'Er is al een profiel met deze naam. Kies een andere.';

/** Inside: a new own profile, with its line in the log. */
export async function profielToevoegen(db: Db, { soort, naam, bron, inhoud }: { soort: ImportSoort; naam: string; bron: string; inhoud: Profielinhoud }): Promise<{ id: string }> {
  const { id } = await dubbelGeweigerd(rij<{ id: string }>(db, sql`
    INSERT INTO importprofiel (soort, naam, bron, koppeling) VALUES (${soort}::import_soort, ${naam}, ${bron}, ${JSON.stringify(inhoud)}::jsonb) RETURNING id`), 'naam', NAAM_BEZET);
  await vastleggen(db, { handeling: 'importprofiel-toevoegen', onderwerpSoort: 'importprofiel', onderwerpId: id, gegevens: { soort, naam } });
  return { id };
}
