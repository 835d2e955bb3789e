import 'server-only';
import { databaseKeuren } from './database-keuren';

const drager = globalThis as typeof globalThis & { masterkompasStopt?: boolean };

/** True when this process may receive requests: not stopping, and its database is fit. Tells no more than that. */
export async function isGereed(): Promise<boolean> {
  return !drager.masterkompasStopt && (await databaseKeuren()) === null;
}
