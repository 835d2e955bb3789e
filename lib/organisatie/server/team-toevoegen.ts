import 'server-only';
import { binnenBestuur } from '@/lib/db/binnen-bestuur';
import { dubbelGeweigerd } from '@/lib/db/database-fout';
import { rij, sql } from '@/lib/db/sql';
import { vastleggen } from '@/lib/logboek/server/vastleggen';
import type { Toegang } from '@/lib/toegang/toegang';
import type { Team } from '../organisatie.schema';
import { eigenSchool } from './eigen-school';

/** Adds a team to a school. @throws Weigering 'ongeldig' when that school has a team of this name, or the school is not ours. */
export async function teamToevoegen(toegang: Toegang, team: Team): Promise<{ id: string }> {
  return binnenBestuur(toegang, 'organisatie:wijzigen', async (db) => {
    await eigenSchool(db, team.schoolId);
    const nieuw = await dubbelGeweigerd(rij<{ id: string }>(db, sql`
      INSERT INTO team ("schoolId", naam) VALUES (${team.schoolId}, ${team.naam}) RETURNING id`), 'naam', 'Deze school heeft al een team met deze naam.');
    await vastleggen(db, { handeling: 'team-toevoegen', onderwerpSoort: 'team', onderwerpId: nieuw.id, gegevens: team });
    return nieuw;
  });
}
