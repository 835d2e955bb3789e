import 'server-only';
import type { Db } from '@/lib/db/prisma';
import { rijen, sql } from '@/lib/db/sql';
import { nietGevonden } from '@/lib/errors';
import type { Reikwijdte } from '@/lib/toegang/toegang';
import { groeperingVoor } from './leraren-rijen';

/** A school, or the teams of it that this person leads, as a reach of its own. */
export interface Versmald {
  bereik: Reikwijdte;
  school: { id: string; naam: string; brin: string; onderwijssoorten: string[] };
  /** Names of the teams, when only those are within reach. */
  teams: string[];
}

interface Schoolrij { id: string; naam: string; brin: string; onderwijssoorten: string[]; teams: { id: string; naam: string }[] }

/** Narrows a reach to one school. @throws Weigering 'niet-gevonden' when nothing of that school is within reach. */
export async function totSchool(db: Db, bereik: Reikwijdte, schoolId: string): Promise<Versmald> {
  const [rij] = await rijen<Schoolrij>(db, sql`
    SELECT s.id, s.naam, s.brin || s.vestiging AS brin, s.onderwijssoorten,
      (SELECT coalesce(json_agg(json_build_object('id', t.id, 'naam', t.naam) ORDER BY t.naam), '[]') FROM team t
       WHERE t."bestuurId" = s."bestuurId" AND t."schoolId" = s.id AND t.id = ANY (${bereik.teamIds}::uuid[])) AS teams
    FROM school s WHERE s."bestuurId" = ${bereik.bestuurId}::uuid AND s.id = ${schoolId}`);
  if (!rij) throw nietGevonden();
  const { teams, ...school } = rij;
  if (bereik.soort === 'bestuur' || bereik.schoolIds.includes(schoolId)) return { bereik: { ...bereik, soort: 'school', schoolIds: [schoolId], teamIds: [], medewerkerId: null }, school, teams: [] };
  if (teams.length === 0) throw nietGevonden();
  return { bereik: { ...bereik, soort: 'team', schoolIds: [], teamIds: teams.map((team) => team.id), medewerkerId: null }, school, teams: teams.map((team) => team.naam) };
}

/** Narrows a reach to one row of the overview: a school, or a team for who leads teams only. */
export async function totGroep(db: Db, bereik: Reikwijdte, groepId: string): Promise<{ bereik: Reikwijdte; naam: string; schoolId: string }> {
  if (groeperingVoor(bereik) === 'school') {
    const { bereik: smal, school, teams } = await totSchool(db, bereik, groepId);
    return { bereik: smal, schoolId: school.id, naam: teams.length > 0 ? `${school.naam}, ${teams.join(', ')}` : school.naam };
  }
  const [team] = bereik.teamIds.includes(groepId) ? await rijen<{ naam: string; schoolId: string }>(db, sql`SELECT naam, "schoolId" FROM team WHERE "bestuurId" = ${bereik.bestuurId}::uuid AND id = ${groepId}`) : [];
  if (!team) throw nietGevonden();
  return { bereik: { ...bereik, soort: 'team', schoolIds: [], teamIds: [groepId], medewerkerId: null }, naam: team.naam, schoolId: team.schoolId };
}
