import 'server-only';
import { amoBlok } from '@/lib/cyclus/amo';
import { DOELEN_INSTRUMENT } from '@/lib/cyclus/doel';
import { inhoud } from '@/lib/cyclus/server/inhoud';
import { mensenLezen } from '@/lib/dialoog/server/mensen-lezen';
import type { Db } from '@/lib/db/prisma';
import { rijen, sql } from '@/lib/db/sql';
import { platteTekst } from '@/lib/opmaak/ontleden';
import type { Plankop } from '../plan';

/** Somebody who can own an activity of this plan: works here, with a role, within reach of its school. */
export interface Eigenaar { id: string; naam: string; rollen: string[] }

/** Inside: who can own an activity of a plan of this cycle and school. */
export async function eigenarenLezen(db: Db, bestuurId: string, plan: Pick<Plankop, 'cyclusId' | 'schoolId'>): Promise<Eigenaar[]> {
  return (await mensenLezen(db, bestuurId, plan)).map(({ id, naam, rollen }) => ({ id, naam, rollen }));
}

/** Inside: is this the answer id of a goal of this cycle? */
export async function isDoel(db: Db, bestuurId: string, cyclusId: string, doelId: string): Promise<boolean> {
  return (await rijen(db, sql`SELECT 1 FROM eigenvraag WHERE "bestuurId" = ${bestuurId}::uuid AND "cyclusId" = ${cyclusId}::uuid AND instrument = ${DOELEN_INSTRUMENT} AND "vervallenOp" IS NULL AND 'eigen-' || id = ${doelId}`)).length > 0;
}

export interface Herkomst { id: string; tekst: string; soort: 'aanknopingspunt' | 'interventie' }

/** Inside: what an activity can come from by this answer id, an entry point or intervention of this cycle; null for anything else. */
export async function herkomstLezen(db: Db, bestuurId: string, cyclusId: string, herkomstId: string): Promise<Herkomst | null> {
  const [cyclus] = await rijen<{ thema: string; editie: number }>(db, sql`SELECT thema, editie FROM cyclus WHERE "bestuurId" = ${bestuurId}::uuid AND id = ${cyclusId}::uuid`);
  if (!cyclus) return null;
  const item = inhoud(cyclus.thema, cyclus.editie).items.get(herkomstId);
  const [eigen] = item ? [] : await rijen<{ tekst: string; instrument: string; blok: string }>(db, sql`
    SELECT tekst, instrument, blok FROM eigenvraag WHERE "bestuurId" = ${bestuurId}::uuid AND "cyclusId" = ${cyclusId}::uuid AND instrument IS NOT NULL AND 'eigen-' || id = ${herkomstId}`);
  const bron = item ?? eigen;
  if (!bron) return null;
  if (bron.instrument === 'aanknopingspunten') return { id: herkomstId, tekst: platteTekst(bron.tekst), soort: 'aanknopingspunt' };
  return bron.instrument === 'amo' && amoBlok(bron.blok)?.kolom === 'interventie' ? { id: herkomstId, tekst: platteTekst(bron.tekst), soort: 'interventie' } : null;
}
