import 'server-only';
import type { Doel, Doelindicator } from '@/lib/cyclus/doel';
import { cijferbereik } from '@/lib/cyclus/server/instrument/cijfers-lezen';
import { doelenLezen } from '@/lib/cyclus/server/instrument/doelen-lezen';
import { vandaag } from '@/lib/dates';
import type { Db } from '@/lib/db/prisma';
import { rijen, sql } from '@/lib/db/sql';
import { aandeel, doelstand } from '@/lib/inventaris/doelstand';
import { doelenOp, type Doelen } from '@/lib/inventaris/doelwaarde';
import { meetpunt } from '@/lib/inventaris/meetpunt';
import type { Meting } from '@/lib/inventaris/meting';
import { cijfersBerekenen } from '@/lib/inventaris/server/cijfers/cijfers-berekenen';
import { doelwaardenLezen } from '@/lib/inventaris/server/cijfers/doelwaarden-lezen';
import { heeftVerleden } from '@/lib/inventaris/verleden';
import type { Toegang } from '@/lib/toegang/toegang';
import { doelvoortgang, meetdagen, type Doelactiviteit, type Doelmeting, type Doelvoortgang } from '../doelvoortgang';

/** A cycle, as far as its goals need it. `begin` 'yyyy-mm-dd'. */
interface Cyclusplek { id: string; schoolId: string | null; begin: string }

/**
 * Inside: the goals of a cycle with how they move. Figures are those of exactly its school, or of the whole board; who
 * sees only a part of that gets the goals without figures.
 * @param db handle of a door that reaches as far as 'overzicht:lezen' does ('cyclus:lezen', 'cyclus:beheren', 'plan:lezen')
 * @param dag the day that counts as now: of a closed cycle the day it closed
 */
export async function doelvoortgangLezen(db: Db, toegang: Toegang, cyclus: Cyclusplek, dag: string = vandaag()): Promise<Doelvoortgang[]> {
  const bestuurId = toegang.bestuur.id;
  const [doelen, metingen, activiteiten] = await Promise.all([doelenLezen(db, bestuurId, cyclus.id), metingenLezen(db, bestuurId, cyclus.id, dag), activiteitenLezen(db, bestuurId, cyclus.id)]);
  const inventaris = doelen.some(({ indicator }) => indicator !== null) ? await inventarisLezen(db, toegang, cyclus, dag) : null;
  return doelen.map((doel) => doelvoortgang({
    doel, begin: cyclus.begin, activiteiten: activiteiten.filter(({ doelId }) => doelId === doel.vraagId).map(({ doelId: _doelId, ...rest }) => rest),
    ...(doel.indicator === null ? eigen(metingen, doel, cijferbereik(toegang, cyclus.schoolId) !== null) : uitInventaris(inventaris, doel.indicator)), indicator: doel.indicator,
  }));
}

type Figuren = Pick<Doelvoortgang, 'zonder' | 'zonderVerleden' | 'punten'> & { bestuursdoel: number | null };

function eigen(metingen: readonly Metingregel[], { vraagId }: Doel, heel: boolean): Figuren {
  // What people wrote down everyone reads who takes part: the wall decides.
  const punten = metingen.filter(({ doelId }) => doelId === vraagId).map(({ doelId: _doelId, ...rest }) => ({ ...rest, geteld: null }));
  return { zonder: heel || punten.length > 0 ? null : 'bereik', zonderVerleden: false, bestuursdoel: null, punten };
}

interface Inventaris { dagen: { dag: string; totaal: Meting }[]; doelen: Doelen; verleden: boolean }

async function inventarisLezen(db: Db, toegang: Toegang, { schoolId, begin }: Cyclusplek, dag: string): Promise<Inventaris | null> {
  const bereik = cijferbereik(toegang, schoolId);
  if (!bereik) return null;
  const dagen = meetdagen(begin, dag);
  const [doelwaarden, ...cijfers] = await Promise.all([doelwaardenLezen(db, bereik.bestuurId), ...dagen.map((een) => cijfersBerekenen(db, bereik, meetpunt(een)))]);
  const gemeten = dagen.flatMap((een, plaats) => { const totaal = cijfers[plaats]?.totaal; return totaal ? [{ dag: een, totaal }] : []; });
  const nu = gemeten.at(-1);
  const verleden = nu !== undefined && heeftVerleden(nu.totaal);
  // A past that only holds the people of today is no measurement.
  return { dagen: verleden ? gemeten : gemeten.slice(-1), doelen: doelenOp(doelwaarden, dag, { schoolId }), verleden };
}

function uitInventaris(inventaris: Inventaris | null, indicator: Doelindicator): Figuren {
  if (!inventaris) return { zonder: 'bereik', zonderVerleden: false, bestuursdoel: null, punten: [] };
  const punten = inventaris.dagen.flatMap(({ dag, totaal }): Doelmeting[] => {
    const { bevestigd, opgegeven, noemer } = doelstand(totaal, indicator, 'personen');
    const waarde = aandeel(bevestigd, noemer);
    return waarde === null ? [] : [{ id: null, datum: dag, waarde, bron: 'Inventaris', toelichting: '', door: null, geteld: { bevestigd, opgegeven, noemer } }];
  });
  return { zonder: punten.length === 0 ? 'niemand' : null, zonderVerleden: !inventaris.verleden, bestuursdoel: inventaris.doelen[indicator], punten };
}

type Metingregel = Omit<Doelmeting, 'geteld'> & { doelId: string };

/** Measurements that people wrote down and did not take back, until this day. */
async function metingenLezen(db: Db, bestuurId: string, cyclusId: string, dag: string): Promise<Metingregel[]> {
  return rijen<Metingregel>(db, sql`
    SELECT m.id, m."doelId", m.datum, m.waarde, m.bron, m.toelichting, g.naam AS door FROM meting m LEFT JOIN gebruiker g ON g.id = m."gebruikerId"
    WHERE m."bestuurId" = ${bestuurId}::uuid AND m."cyclusId" = ${cyclusId}::uuid AND m."vervallenOp" IS NULL AND m.datum <= ${dag}::date ORDER BY m.datum, m."createdAt"`);
}

/** Activities by goal: of an adopted plan as they were adopted, of another as they are being written. */
async function activiteitenLezen(db: Db, bestuurId: string, cyclusId: string): Promise<(Doelactiviteit & { doelId: string })[]> {
  return rijen<Doelactiviteit & { doelId: string }>(db, sql`
    SELECT x.id, x."doelId", x.naam, x.einde, p.id AS "planId", p.naam AS "planNaam", x.vastgesteld, coalesce(s.stand, 'open') AS stand, coalesce(s.voortgang, 0) AS voortgang
    FROM (
      SELECT (a ->> 'id')::uuid AS id, a ->> 'doelId' AS "doelId", a ->> 'naam' AS naam, (a ->> 'einde')::date AS einde, (a ->> 'volgorde')::numeric AS volgorde, p.id AS "planId", true AS vastgesteld
      FROM plan p JOIN planversie v ON v."bestuurId" = p."bestuurId" AND v.id = p."vastgesteldeVersieId" CROSS JOIN LATERAL jsonb_array_elements(v.inhoud -> 'activiteiten') a
      WHERE p."bestuurId" = ${bestuurId}::uuid AND p."cyclusId" = ${cyclusId}::uuid
      UNION ALL
      SELECT a.id, a."doelId", a.naam, a.einde, a.volgorde, a."planId", false
      FROM activiteit a JOIN plan p ON p."bestuurId" = a."bestuurId" AND p.id = a."planId"
      WHERE a."bestuurId" = ${bestuurId}::uuid AND a."cyclusId" = ${cyclusId}::uuid AND a."vervallenOp" IS NULL AND p."vastgesteldeVersieId" IS NULL
    ) x JOIN plan p ON p."bestuurId" = ${bestuurId}::uuid AND p.id = x."planId" LEFT JOIN activiteitstand s ON s."bestuurId" = p."bestuurId" AND s."activiteitId" = x.id
    WHERE x."doelId" IS NOT NULL ORDER BY p.begin, p.id, x.volgorde, x.id`);
}
