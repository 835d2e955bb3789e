import type { Client } from 'pg';

/** When the demo boards put their staff and their lessons in; diplomas and screenings have moments of their own. */
const PERSONEEL = '2026-08-17T08:00:00Z';
const ROOSTER = '2026-09-04T09:30:00Z';
const TABELLEN = ['aanstelling', 'lesinzet', 'diploma'] as const;

/** When HR put in what it heard about departures. */
const VERTREK = '2026-09-22T13:15:00Z';

const KOLOMMEN = '"bestuurId", id, "medewerkerId", niveau, soort, richting, instelling, "behaaldOp", "behaaldJaar", status, versie, "createdAt", "vakCode"';

/**
 * Gives the open board of the demo a past: facts are known since the day on which a board would have put them in, and
 * before a diploma was screened it waited. Else everything would be known since the demo was loaded. For the owner.
 */
export async function kennisLaden(client: Client, bestuurId: string): Promise<void> {
  for (const tabel of TABELLEN) await client.query(`ALTER TABLE ${tabel} DISABLE TRIGGER onthouden`);
  await client.query(`UPDATE medewerker SET "bekendSinds" = $2 WHERE "bestuurId" = $1`, [bestuurId, PERSONEEL]);
  await client.query(`UPDATE aanstelling SET "bekendSinds" = $2 WHERE "bestuurId" = $1`, [bestuurId, PERSONEEL]);
  await client.query(`UPDATE lesinzet SET "bekendSinds" = $2 WHERE "bestuurId" = $1`, [bestuurId, ROOSTER]);
  await client.query(`UPDATE diploma SET "bekendSinds" = greatest("createdAt", "gescreendOp") WHERE "bestuurId" = $1`, [bestuurId]);
  await client.query(`
    INSERT INTO diploma_historie (${KOLOMMEN}, uitkomst, "gescreendOp", "bekendSinds", "bekendTot")
    SELECT ${KOLOMMEN}, 'te-screenen', NULL, "createdAt", "gescreendOp" FROM diploma WHERE "bestuurId" = $1 AND "gescreendOp" > "createdAt"`, [bestuurId]);
  for (const tabel of TABELLEN) await client.query(`ALTER TABLE ${tabel} ENABLE TRIGGER onthouden`);
}

/** Studies are known since the last thing that happened in them, departures since the autumn. For the owner. */
export async function toekomstOnthouden(client: Client, bestuurId: string): Promise<void> {
  for (const tabel of ['opleidingstraject', 'vertrek']) await client.query(`ALTER TABLE ${tabel} DISABLE TRIGGER onthouden`);
  await client.query(`
    UPDATE opleidingstraject t SET "bekendSinds" = (SELECT max(dag) + time '10:00' FROM unnest(ARRAY[t."aangevraagdOp", t.begin, t.einde, t."naUitkomstOp"]) dag WHERE dag <= DATE '2026-11-20')
    WHERE "bestuurId" = $1 AND least(t."aangevraagdOp", t.begin) <= DATE '2026-11-20'`, [bestuurId]);
  await client.query(`UPDATE vertrek SET "bekendSinds" = $2 WHERE "bestuurId" = $1`, [bestuurId, VERTREK]);
  for (const tabel of ['opleidingstraject', 'vertrek']) await client.query(`ALTER TABLE ${tabel} ENABLE TRIGGER onthouden`);
}
