// The variables that the application gets from the start commands. What the caller set, stays.
import { randomBytes } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { isDemo } from './demo.mjs';

/** A secret that is made once and kept in DATA_DIR, readable for this user only. @param {string} naam */
function bewaardGeheim(naam) {
  const map = path.resolve(process.env.DATA_DIR ?? '.data');
  const bestand = path.join(map, naam);
  fs.mkdirSync(map, { recursive: true });
  try {
    fs.writeFileSync(bestand, randomBytes(48).toString('base64url'), { mode: 0o600, flag: 'wx' });
  } catch (fout) {
    if (fout.code !== 'EEXIST') throw fout;
  }
  return fs.readFileSync(bestand, 'utf8').trim();
}

/**
 * @param {Pick<import('./database.mjs').Database, 'appUrl' | 'ownerUrl' | 'expertUrl' | 'ingebouwd'>} database
 * @returns {NodeJS.ProcessEnv}
 */
export function omgeving(database) {
  return {
    ...process.env,
    NEXT_TELEMETRY_DISABLED: '1',
    CHECKPOINT_DISABLE: '1',
    DATABASE_URL: database.appUrl,
    ...(database.ownerUrl ? { DATABASE_OWNER_URL: database.ownerUrl } : {}),
    ...(database.expertUrl ? { DATABASE_EXPERT_URL: database.expertUrl } : {}),
    DATA_DIR: path.resolve(process.env.DATA_DIR ?? '.data'),
    MASTERKOMPAS_DEMO: isDemo(database) ? '1' : '0',
    NEXTAUTH_SECRET: process.env.NEXTAUTH_SECRET ?? bewaardGeheim('geheim'),
  };
}
