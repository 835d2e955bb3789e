import 'server-only';
import { standWoorden } from '@/lib/cyclus/gesprek';
import type { Hulpstand } from '@/lib/cyclus/gesprek.schema';
import { isBesloten, type Inhoud } from '@/lib/cyclus/inhoud';
import { platteTekst } from '@/lib/opmaak/ontleden';
import { sql, type Sql } from '@/lib/db/sql';
import type { Draad } from '@/lib/dialoog/draad';
import { dradenVraag } from '@/lib/dialoog/server/draden-lezen';
import type { Momentopname } from '../../momentopname';
import type { Lees, Plek } from './bron';

export type Gespreksdeel = Pick<Momentopname, 'besluiten' | 'gesprekken' | 'verslagen' | 'hulpmiddelen' | 'rondes'>;
interface Woorden { inhoud: Inhoud; /** Words of what a question or row is called; undefined for what stays out. */ naam: (vraagId: string) => string | undefined; /** Closed own rows. */ besloten: ReadonlySet<string> }

/** Inside: talks, decisions, reports, tools and rounds. What hangs on a closed row stays out. */
export async function gesprekkenLezen(lees: Lees, plek: Plek, woorden: Woorden): Promise<Gespreksdeel> {
  const hier = (alias: Sql): Sql => sql`${alias}."bestuurId" = ${plek.bestuurId}::uuid AND ${alias}."cyclusId" = ${plek.cyclusId}::uuid`;
  const dicht = (vraagId: string | null): boolean => vraagId !== null && (isBesloten(woorden.inhoud, kern(vraagId)) || woorden.besloten.has(kern(vraagId)));
  const over = (id: string): string | null => { const tekst = woorden.naam(kern(id)); return tekst === undefined ? null : platteTekst(tekst); };
  const draden = await lees<Draad>(dradenVraag(sql`${hier(sql`d`)}`));
  const besluiten = await lees<Momentopname['besluiten'][number] & { vraagId: string | null; onderwerp: string | null }>(sql`
    SELECT b.tekst, b.gronden, b.wie, b."genomenOp", b."vraagId", d."onderwerpId" AS onderwerp, CASE WHEN b."ingetrokkenOp" IS NOT NULL THEN b.intrekreden END AS ingetrokken
    FROM besluit b LEFT JOIN draad d ON d."bestuurId" = b."bestuurId" AND d.id = b."draadId" WHERE ${hier(sql`b`)} ORDER BY b."genomenOp", b."createdAt", b.id`);
  const hulp = await lees<{ vraagId: string; stand: Hulpstand; datum: string | null; vraag: string; bevindingen: string }>(sql`
    SELECT h."vraagId", h.stand, h.op AS datum, h.vraag, h.bevindingen FROM hulpmiddelgebruik h WHERE ${hier(sql`h`)} ORDER BY h."createdAt", h.id`);
  return {
    gesprekken: draden.filter(({ onderwerpId }) => !dicht(onderwerpId)).map((draad) => ({
      over: over(draad.onderwerpId) ?? (draad.deelfase ? `Fase ${draad.deelfase}` : 'De cyclus'), deelfase: draad.deelfase, titel: draad.titel, besluit: draad.besluit,
      opgelost: draad.opgelost === null ? null : { wie: draad.opgelost.door, op: draad.opgelost.op },
      berichten: draad.berichten.filter(({ verwijderd }) => !verwijderd).map(({ van, op, tekst }) => ({ wie: van?.naam ?? null, op, tekst })),
    })).filter(({ berichten }) => berichten.length > 0),
    besluiten: besluiten.filter(({ vraagId, onderwerp }) => !dicht(vraagId) && !dicht(onderwerp)).map(({ vraagId, onderwerp: _onderwerp, ...besluit }) => ({ ...besluit, over: vraagId === null ? null : over(vraagId) })),
    verslagen: await lees<Momentopname['verslagen'][number]>(sql`
      SELECT v.deelfase, v."metWie", v."gesprokenOp", v.vorm, v.opbrengst, g.naam AS wie FROM dialoogverslag v LEFT JOIN gebruiker g ON g.id = v."gebruikerId"
      WHERE ${hier(sql`v`)} AND v."vervallenOp" IS NULL ORDER BY v."gesprokenOp", v."createdAt", v.id`),
    hulpmiddelen: hulp.map(({ vraagId, stand, datum, vraag, bevindingen }) => ({ naam: over(vraagId) ?? 'Een hulpmiddel', stand: standWoorden[stand], datum, vraag, bevindingen })),
    rondes: await lees<Momentopname['rondes'][number]>(sql`
      SELECT r.titel, r.deelfase, to_json(least(r."geslotenOp", r."sluitOp")) #>> '{}' AS gesloten, r.samenvatting,
        (SELECT coalesce(max(q.getoond), 0)::int FROM rondevraag q WHERE q."bestuurId" = r."bestuurId" AND q."rondeId" = r.id) AS antwoorden,
        (SELECT coalesce(json_agg(q.tekst ORDER BY q.volgorde, q.id), '[]') FROM rondevraag q WHERE q."bestuurId" = r."bestuurId" AND q."rondeId" = r.id) AS vragen
      FROM dialoogronde r WHERE ${hier(sql`r`)} AND r."ingetrokkenOp" IS NULL ORDER BY r."createdAt", r.id`),
  };
}

/** The question or row itself: a talk on a row of a table is on '<question>/<row>'. */
const kern = (id: string): string => id.split('/')[0] ?? id;
