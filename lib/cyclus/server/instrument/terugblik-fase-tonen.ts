import 'server-only';
import { binnenBestuur } from '@/lib/db/binnen-bestuur';
import type { Db } from '@/lib/db/prisma';
import { rijen, sql } from '@/lib/db/sql';
import { platteTekst } from '@/lib/opmaak/ontleden';
import type { Toegang } from '@/lib/toegang/toegang';
import type { Waarde } from '../../antwoord';
import type { Inhoud } from '../../inhoud';
import { alleRijen, cel, type Rij } from '../../instrument';
import { invloedVan, type Invloed } from '../../invloed';
import { gewichtVan, knelpuntstand, MEESTE_GEWICHT, opGewicht, VELD } from '../../knelpunten';
import type { Terugblikblad, Terugblikpagina, Terugregel } from '../../terugblik-fase';
import { inhoud } from '../inhoud';
import { inEenRegel } from '../vraagteksten';
import { doelenLezen } from './doelen-lezen';
import { instrumentLezen } from './instrument-lezen';

const INSTRUMENT = 'terugblik-fase-1';
const VISIE = '1a-vraag-visie-01';
const ZIN = '1a-vraag-visie-02';
const AMBITIES = '1a-voorbeelden-ambities';
const EFFECT = '1a-vraag-masters-05';
const MEESTE_KNELPUNTEN = 5;

/**
 * Parts 1A and 1B on one sheet, composed of what was answered there; the wall decides what this person sees of it.
 * @throws Weigering 'niet-gevonden'
 */
export async function terugblikFaseTonen(toegang: Toegang, cyclusId: string): Promise<Terugblikpagina> {
  return binnenBestuur(toegang, 'cyclus:lezen', async (db) => {
    const pagina = await instrumentLezen(db, toegang, cyclusId, INSTRUMENT);
    const gids = inhoud(pagina.kop.thema, pagina.kop.editie);
    const antwoorden = await antwoordenLezen(db, toegang.bestuur.id, cyclusId);
    const lees = async (slug: string) => (gids.instrumenten.has(slug) ? instrumentLezen(db, toegang, cyclusId, slug) : null);
    const [tabel3, tabel4, knelpunten, beleid, stakeholders] = [await lees('tabel-3'), await lees('tabel-4'), await lees('knelpunten'), await lees('overig-beleid'), await lees('stakeholders')];
    const rijenVan = (deel: typeof tabel3) => (deel ? alleRijen(deel) : []);
    const bekend = rijenVan(stakeholders).filter(({ eigen }) => eigen !== null);
    return { ...pagina, blad: {
      ...visieblad(gids, antwoorden), doelen: (await doelenLezen(db, toegang.bestuur.id, cyclusId)).filter(({ status }) => status !== 'vervallen'),
      kloven: ([['tabel-3', tabel3], ['tabel-4', tabel4]] as const).flatMap(([instrument, deel]) => kloven(rijenVan(deel)).map((een) => ({ ...een, instrument }))),
      ...knelpuntregels(rijenVan(knelpunten)), versterkt: beleidregels(rijenVan(beleid), 'versterkt'), verzwakt: beleidregels(rijenVan(beleid), 'verzwakt'),
      stakeholders: stakeholders && stakeholders.alleenLezen !== 'kring' ? { alle: bekend.length, sleutelfiguren: bekend.filter(({ antwoord }) => cel(antwoord.waarde, 'sleutelfiguur') === 'ja').length } : null,
    } };
  });
}

async function antwoordenLezen(db: Db, bestuurId: string, cyclusId: string): Promise<ReadonlyMap<string, Waarde>> {
  const gevonden = await rijen<{ vraagId: string; waarde: Waarde }>(db, sql`SELECT "vraagId", waarde FROM antwoord
    WHERE "bestuurId" = ${bestuurId}::uuid AND "cyclusId" = ${cyclusId}::uuid AND stem = 'school' AND "vraagId" = ANY (${[VISIE, ZIN, AMBITIES, EFFECT]}::text[])`);
  return new Map(gevonden.map(({ vraagId, waarde }) => [vraagId, waarde]));
}

function visieblad(gids: Inhoud, antwoorden: ReadonlyMap<string, Waarde>): Pick<Terugblikblad, 'visie' | 'inEenZin' | 'ambities' | 'effecten'> {
  const invoer = (id: string) => gids.items.get(id)?.invoer;
  const [ambitie, effect] = [invoer(AMBITIES), invoer(EFFECT)];
  const gekozen = antwoorden.get(AMBITIES);
  return {
    visie: platteTekst(antwoorden.get(VISIE)?.tekst ?? ''), inEenZin: platteTekst(antwoorden.get(ZIN)?.tekst ?? ''),
    ambities: [...(ambitie?.soort === 'meerkeuze' ? ambitie.opties.filter(({ code }) => gekozen?.keuzes?.includes(code)).map(({ naam }) => naam) : []), ...(gekozen?.eigen ?? [])],
    effecten: effect?.soort === 'niveaus' ? effect.delen.flatMap(({ code, naam }) => { const tekst = antwoorden.get(EFFECT)?.delen?.[code]; return tekst ? [{ naam, tekst: platteTekst(tekst) }] : []; }) : [],
  };
}

const regel = ({ vraagId, naam }: Rij, bij: string): Terugregel => ({ vraagId, naam: inEenRegel(naam), bij: inEenRegel(bij) });

function kloven(alle: readonly Rij[]): Terugregel[] {
  return (['groot', 'klein'] as const).flatMap((grootte) => alle.filter(({ antwoord }) => cel(antwoord.waarde, 'grootte') === grootte)
    .map((rij) => regel(rij, [`${grootte} verschil`, cel(rij.antwoord.waarde, 'verschil')].filter(Boolean).join(': '))));
}

function knelpuntregels(alle: readonly Rij[]): Pick<Terugblikblad, 'knelpunten' | 'knelpuntenSpelen'> {
  const spelen = opGewicht(alle.filter(({ antwoord }) => knelpuntstand(antwoord.waarde) === 'speelt'), ({ antwoord }) => antwoord.waarde);
  const zwaar = (rij: Rij) => { const gewicht = gewichtVan(rij.antwoord.waarde); return [gewicht === null ? 'nog niet gewogen' : `weegt ${gewicht} van ${MEESTE_GEWICHT}`, cel(rij.antwoord.waarde, VELD.oorzaak)].filter(Boolean).join('. '); };
  return { knelpuntenSpelen: spelen.length, knelpunten: spelen.slice(0, MEESTE_KNELPUNTEN).map((rij) => regel(rij, zwaar(rij))) };
}

const beleidregels = (alle: readonly Rij[], invloed: Invloed): Terugregel[] => alle.filter(({ antwoord }) => invloedVan(antwoord.waarde) === invloed).map((rij) => regel(rij, cel(rij.antwoord.waarde, 'waardoor')));
