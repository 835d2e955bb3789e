import 'server-only';
import { cookies } from 'next/headers';
import { metSessieLezen } from '@/lib/db/andere-deuren';
import { sql } from '@/lib/db/sql';
import { startpad } from '../rolbereik';
import type { Rol } from '../toegang';
import { isToken, sessieCookieNaam, tokenHash } from './sessie-cookie';

export interface MijnBestuur {
  slug: string;
  naam: string;
  nummer: string;
  rollen: Rol[];
  /** Where this person starts there. */
  start: string;
}

type Rij = Omit<MijnBestuur, 'rollen' | 'start'> & { rollen: { rol: Rol; medewerkerId: string | null }[] };

/** The boards where the person of this request has a role now, by name. Empty without a session. */
export async function besturenTonen(): Promise<MijnBestuur[]> {
  const token = (await cookies()).get(sessieCookieNaam())?.value;
  return isToken(token) ? besturenVan(tokenHash(token)) : [];
}

/** The same for the session with this token hash. */
export async function besturenVan(hash: string): Promise<MijnBestuur[]> {
  const gevonden = await metSessieLezen<Rij>(hash, sql`
    SELECT b.slug, b.naam, b.nummer, json_agg(json_build_object('rol', l.rol, 'medewerkerId', l."medewerkerId") ORDER BY l.rol) AS rollen
    FROM lidmaatschap l JOIN bestuur b ON b.id = l."bestuurId"
    JOIN sessie s ON s."gebruikerId" = l."gebruikerId" AND s."tokenHash" = ${hash}
    WHERE l."actiefSinds" IS NOT NULL AND l."beeindigdOp" IS NULL
    GROUP BY b.id, b.slug, b.naam, b.nummer ORDER BY b.naam`);
  return gevonden.map(({ rollen, ...bestuur }) => ({ ...bestuur, rollen: rollen.map(({ rol }) => rol), start: startpad(bestuur.slug, rollen) }));
}
