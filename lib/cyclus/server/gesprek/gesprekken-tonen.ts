import 'server-only';
import { binnenBestuur } from '@/lib/db/binnen-bestuur';
import { laatsteRijen, sql } from '@/lib/db/sql';
import type { Toegang } from '@/lib/toegang/toegang';
import { gesprekkenVan, type Gesprekken, type Hulpmiddelgebruik, type Verslag } from '../../gesprek';
import type { CyclusRij } from '../../stand';
import { cyclusKop, cyclusVraag } from '../cyclus-ophalen';
import { inhoud } from '../inhoud';
import { inEenRegel } from '../vraagteksten';

/** The talks and tools of one cycle, per part of its route. */
export async function gesprekkenTonen(toegang: Toegang, cyclus: string): Promise<Gesprekken> {
  return binnenBestuur(toegang, 'cyclus:lezen', async (db) => {
    const bestuur = toegang.bestuur.id;
    const [koppen, verslagen, hulpmiddelen] = await laatsteRijen<[CyclusRij, Verslag, Hulpmiddelgebruik & { vraagId: string }]>(db, cyclusVraag(cyclus), sql`
      SELECT v.id, v.deelfase, v."vraagId", v."metWie", v."gesprokenOp", v.vorm, v.opbrengst, g.naam AS door, v."vervallenOp" IS NOT NULL AS vervallen, v.versie
      FROM dialoogverslag v LEFT JOIN gebruiker g ON g.id = v."gebruikerId"
      WHERE v."bestuurId" = ${bestuur}::uuid AND v."cyclusId" = ${cyclus}::uuid AND v."vervallenOp" IS NULL ORDER BY v."gesprokenOp" DESC, v."createdAt" DESC`, sql`
      SELECT h."vraagId", h.stand, h.op, h.vraag, h.bevindingen, g.naam AS door, h.versie
      FROM hulpmiddelgebruik h LEFT JOIN gebruiker g ON g.id = h."gebruikerId" WHERE h."bestuurId" = ${bestuur}::uuid AND h."cyclusId" = ${cyclus}::uuid`);
    const kop = cyclusKop(koppen[0]);
    const gebruik = new Map(hulpmiddelen.map(({ vraagId, ...rest }) => [vraagId, rest]));
    const fasen = gesprekkenVan(kop, inhoud(kop.thema, kop.editie), verslagen, gebruik, inEenRegel);
    const open = fasen.flatMap(({ gesprekken }) => gesprekken).filter((een) => een.verslagen.length === 0).length;
    return { kop, fasen, aantallen: { verslagen: verslagen.length, gebruikt: hulpmiddelen.filter(({ stand }) => stand === 'gebruikt').length, open } };
  });
}
