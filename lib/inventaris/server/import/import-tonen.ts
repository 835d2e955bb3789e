import 'server-only';
import { binnenBestuur } from '@/lib/db/binnen-bestuur';
import { rijen, sql } from '@/lib/db/sql';
import type { ImportRegel, ImportWeergave } from '@/lib/inventaris/import/weergave';
import { ontbrekendeVelden } from '@/lib/inventaris/import/koppeling';
import type { Telling } from '@/lib/inventaris/import/vergelijken/telling';
import type { Toegang } from '@/lib/toegang/toegang';
import type { EigenProfiel } from '@/lib/inventaris/import/profiel.schema';
import { importRij } from './import-rij';
import { eigenProfielenLezen } from './profielen/profiel-lezen';

interface Extra {
  gestartOp: Date;
  doorgevoerdOp: Date | null;
  ongedaanOp: Date | null;
  door: string | null;
  eerder: Date | null;
}

/** One import with all that its four steps show. */
export async function importTonen(toegang: Toegang, id: string): Promise<ImportWeergave> {
  return binnenBestuur(toegang, 'inventaris:importeren', async (db, bereik) => {
    const { rapport, ...importrij } = await importRij(db, toegang, bereik, id);
    const open = importrij.status === 'ontvangen' || importrij.status === 'gecontroleerd';
    const [extra] = await rijen<Extra>(db, sql`
      SELECT i."createdAt" AS "gestartOp", i."doorgevoerdOp", i."ongedaanOp", g.naam AS door,
        (SELECT max(e."doorgevoerdOp") FROM import e WHERE e."bestandHash" = i."bestandHash" AND e.soort = i.soort AND e.status = 'doorgevoerd' AND e.id <> i.id) AS eerder
      FROM import i LEFT JOIN gebruiker g ON g.id = i."gebruikerId" WHERE i.id = ${id}::uuid`);
    return {
      ...importrij,
      herkenning: rapport?.herkenning ?? null,
      profielen: open ? (await eigenProfielenLezen(db, { soort: importrij.soort })).map(({ id: profielId, naam, inhoud }) => ({ id: profielId, naam, inhoud })) : [],
      herinnerd: rapport?.herinnerd ?? false,
      profiel: rapport?.profiel ?? null,
      uitkomst: rapport?.uitkomst ?? null,
      bsn: rapport?.bsn ?? null,
      ontbrekend: ontbrekendeVelden(importrij.soort, importrij.koppeling),
      gestartOp: extra?.gestartOp.toISOString() ?? '',
      doorgevoerdOp: extra?.doorgevoerdOp?.toISOString() ?? null,
      ongedaanOp: extra?.ongedaanOp?.toISOString() ?? null,
      eerderDoorgevoerdOp: extra?.eerder?.toISOString() ?? null,
      door: extra?.door ?? 'Opdrachtregel',
    };
  });
}

/** The imports of this board, newest first; an adviser of some schools sees own ones. */
export async function importsTonen(toegang: Toegang): Promise<ImportRegel[]> {
  return (await importlijstTonen(toegang)).imports;
}

/** The same with the own profiles, for the page where an import starts. */
export async function importlijstTonen(toegang: Toegang): Promise<{ imports: ImportRegel[]; profielen: EigenProfiel[] }> {
  return binnenBestuur(toegang, 'inventaris:importeren', async (db, bereik) => {
    const alle = bereik.soort === 'bestuur';
    const regels = await rijen<Omit<ImportRegel, 'gestartOp' | 'telling'> & { gestartOp: Date; telling: Telling | null; beeindigd: number | null; bsn: boolean }>(db, sql`
      SELECT i.id, i.soort, i.bestandsnaam, i.status, i.schooljaar, i."createdAt" AS "gestartOp", coalesce(g.naam, 'Opdrachtregel') AS door, i.rapport->'uitkomst'->'telling' AS telling,
        (i.rapport->'uitkomst'->>'beeindigd')::int AS beeindigd, i.rapport->'bsn' IS NOT NULL AS bsn
      FROM import i LEFT JOIN gebruiker g ON g.id = i."gebruikerId"
      WHERE ${alle} OR i."gebruikerId" = ${toegang.gebruiker.id || null}::uuid
      ORDER BY i."createdAt" DESC LIMIT 100`);
    return { imports: regels.map((regel) => ({ ...regel, gestartOp: regel.gestartOp.toISOString() })), profielen: await eigenProfielenLezen(db) };
  });
}
