import 'server-only';
import { binnenBestuur } from '@/lib/db/binnen-bestuur';
import type { Db } from '@/lib/db/prisma';
import { rijen, sql } from '@/lib/db/sql';
import { nietGevonden, Weigering } from '@/lib/errors';
import type { ImportSoort } from '@/lib/inventaris/import/begrippen';
import type { EigenProfiel } from '@/lib/inventaris/import/profiel.schema';
import { ProfielinhoudSchema, vasteProfielen, type Profielinhoud, type VastProfiel } from '@/lib/inventaris/import/profielen';
import type { Toegang } from '@/lib/toegang/toegang';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** Own profiles of this board by name; `soort` or `id` narrow it down. */
export async function eigenProfielenLezen(db: Db, { soort = null, id = null }: { soort?: ImportSoort | null; id?: string | null } = {}): Promise<EigenProfiel[]> {
  const gevonden = await rijen<Omit<EigenProfiel, 'inhoud' | 'gemaaktOp'> & { koppeling: unknown; gemaaktOp: Date }>(db, sql`
    SELECT p.id, p.versie, p.soort, p.naam, p.bron, p.koppeling, p."createdAt" AS "gemaaktOp", coalesce(g.naam, 'Opdrachtregel') AS door
    FROM importprofiel p LEFT JOIN gebruiker g ON g.id = p."gebruikerId"
    WHERE (${soort}::import_soort IS NULL OR p.soort = ${soort}::import_soort) AND (${id}::uuid IS NULL OR p.id = ${id}::uuid)
    ORDER BY p.naam, p.id LIMIT 200`);
  return gevonden.map(({ koppeling, gemaaktOp, ...profiel }) => ({ ...profiel, gemaaktOp: gemaaktOp.toISOString(), inhoud: ProfielinhoudSchema.parse(koppeling) }));
}

export type GevondenProfiel = { vast: VastProfiel; eigen: null } | { vast: null; eigen: EigenProfiel };

/** A profile by the key of a ready-made one or the id of an own one. */
export async function profielVinden(db: Db, wie: string): Promise<GevondenProfiel> {
  const vast = vasteProfielen.find(({ sleutel }) => sleutel === wie);
  if (vast) return { vast, eigen: null };
  const [eigen] = UUID.test(wie) ? await eigenProfielenLezen(db, { id: wie }) : [];
  if (!eigen) throw nietGevonden();
  return { vast: null, eigen };
}

/** What a profile reads, for a file of this kind; by key, id, or (on the command line) its name. */
export async function profielinhoudLezen(db: Db, soort: ImportSoort, wie: string): Promise<{ naam: string; inhoud: Profielinhoud }> {
  const eigen = await eigenProfielenLezen(db, { soort });
  const zelfde = (naam: string): boolean => naam.toLowerCase() === wie.toLowerCase();
  const gevonden = eigen.find(({ id, naam }) => id === wie || zelfde(naam));
  if (gevonden) return { naam: gevonden.naam, inhoud: gevonden.inhoud };
  const vast = vasteProfielen.find((profiel) => profiel.soort === soort && (profiel.sleutel === wie || zelfde(profiel.naam)));
  if (vast) return { naam: vast.naam, inhoud: { velden: vast.velden, waarden: vast.waarden, datum: vast.datum } };
  const keuze = [...eigen.map(({ naam }) => naam), ...vasteProfielen.filter((profiel) => profiel.soort === soort).map(({ sleutel }) => sleutel)];
  throw new Weigering('ongeldig', `Er is geen importprofiel “${wie.slice(0, 120)}” voor dit soort bestand.${keuze.length > 0 ? ` Kies uit: ${keuze.join(', ')}.` : ''}`, { profiel: ['Dit profiel bestaat niet meer. Kies een ander.'] });
}

/** All profiles, for the page that lists them. */
export async function profielenTonen(toegang: Toegang): Promise<{ vast: readonly VastProfiel[]; eigen: EigenProfiel[] }> {
  return binnenBestuur(toegang, 'inventaris:importeren', async (db) => ({ vast: vasteProfielen, eigen: await eigenProfielenLezen(db) }));
}

/** One profile with what it reads. */
export async function profielTonen(toegang: Toegang, wie: string): Promise<GevondenProfiel> {
  return binnenBestuur(toegang, 'inventaris:importeren', (db) => profielVinden(db, wie));
}
