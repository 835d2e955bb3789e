import 'server-only';
import { binnenBestuur } from '@/lib/db/binnen-bestuur';
import { rijen, sql } from '@/lib/db/sql';
import { kan } from '@/lib/toegang/rechten';
import type { Toegang } from '@/lib/toegang/toegang';
import type { GetoondeLink } from '../../leraarlink';
import { bekendAdres } from './bekend-adres';

/** What HR sees at a file: was the teacher asked, did it answer, and what waits. */
interface Nagekeken {
  link: GetoondeLink | null;
  /** Address to propose for a new link. */
  email: string | null;
  bevestigdOp: string | null;
  openVoorstellen: number;
}

interface Rij {
  id: string | null;
  adres: string | null;
  email: string | null;
  verstuurd: Date;
  geopend: Date | null;
  verloopt: Date;
  stand: GetoondeLink['stand'];
  bevestigd: Date | null;
  openVoorstellen: number;
}

/** Null for who may not keep the file, or for a file out of reach. */
export async function nagekekenTonen(toegang: Toegang, medewerker: string): Promise<Nagekeken | null> {
  if (!kan(toegang, 'inventaris:wijzigen')) return null;
  return binnenBestuur(toegang, 'inventaris:wijzigen', async (db) => {
    const bestuurId = toegang.bestuur.id;
    const [rij] = await rijen<Rij>(db, sql`
      SELECT l.id, l.email AS adres, ${bekendAdres(bestuurId)} AS email, l."createdAt" AS verstuurd, l."geopendOp" AS geopend, l."verlooptOp" AS verloopt,
        CASE WHEN l."ingetrokkenOp" IS NOT NULL THEN 'ingetrokken' WHEN l."verlooptOp" <= now() THEN 'verlopen' WHEN l."geopendOp" IS NOT NULL THEN 'geopend' ELSE 'verstuurd' END AS stand,
        (SELECT max(b."createdAt") FROM dossierbevestiging b WHERE b."bestuurId" = m."bestuurId" AND b."medewerkerId" = m.id) AS bevestigd,
        (SELECT count(*) FROM correctievoorstel c WHERE c."bestuurId" = m."bestuurId" AND c."medewerkerId" = m.id AND c.status = 'open')::int AS "openVoorstellen"
      FROM medewerker m LEFT JOIN LATERAL (
        SELECT * FROM leraarlink k WHERE k."bestuurId" = m."bestuurId" AND k."medewerkerId" = m.id ORDER BY k."createdAt" DESC, k.id LIMIT 1) l ON true
      WHERE m."bestuurId" = ${bestuurId} AND m.id = ${medewerker}`);
    if (!rij) return null;
    const { id, adres, stand, verstuurd, geopend, verloopt } = rij;
    const link = id && adres ? { id, email: adres, stand, verstuurdOp: verstuurd.toISOString(), geopendOp: geopend?.toISOString() ?? null, verlooptOp: verloopt.toISOString() } : null;
    return { link, email: rij.email, bevestigdOp: rij.bevestigd?.toISOString() ?? null, openVoorstellen: rij.openVoorstellen };
  });
}
