// Roles and migrations on a Postgres that somebody else runs. With DATABASE_BEHEER_URL (an administrator) it makes
// the roles, with the passwords of the other addresses, and the database; with DATABASE_OWNER_URL it migrates.
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { databaseMaken, rollenMaken } from './lib/database.mjs';
import { migreren } from './lib/migreren.mjs';
import { Gestopt, uitvoeren, vertel } from './lib/uitvoer.mjs';

const { DATABASE_BEHEER_URL, DATABASE_OWNER_URL, DATABASE_URL, DATABASE_EXPERT_URL, DATABASE_BACKUP_URL } = process.env;

/** @param {string | undefined} url */
function wachtwoord(url) {
  return url ? decodeURIComponent(new URL(url).password) : '';
}

await uitvoeren(async () => {
  process.chdir(path.join(path.dirname(fileURLToPath(import.meta.url)), '..'));
  if (!DATABASE_OWNER_URL) throw new Gestopt('Zet DATABASE_OWNER_URL: de verbinding van de rol masterkompas_owner.');
  if (DATABASE_BEHEER_URL) {
    const client = new pg.Client({ connectionString: DATABASE_BEHEER_URL });
    await client.connect();
    try {
      await rollenMaken(client, { owner: wachtwoord(DATABASE_OWNER_URL), app: wachtwoord(DATABASE_URL), expert: wachtwoord(DATABASE_EXPERT_URL), backup: wachtwoord(DATABASE_BACKUP_URL) });
      await databaseMaken(client, new URL(DATABASE_OWNER_URL).pathname.slice(1));
    } finally {
      await client.end();
    }
    vertel('De rollen en de database zijn er.');
  }
  const nieuw = await migreren(DATABASE_OWNER_URL);
  vertel(nieuw.length > 0 ? `Toegepast: ${nieuw.join(', ')}` : 'De database was al bijgewerkt.');
});
