import 'server-only';
import { binnenBestuur } from '@/lib/db/binnen-bestuur';
import type { Db } from '@/lib/db/prisma';
import { rij, rijen, sql, type Sql } from '@/lib/db/sql';
import { nietGevonden } from '@/lib/errors';
import { vastleggen } from '@/lib/logboek/server/vastleggen';
import { platteTekst } from '@/lib/opmaak/ontleden';
import type { Toegang } from '@/lib/toegang/toegang';
import { draadPad, soortInWoorden } from '../draad';
import type { MeldingRij, Meldinggroep } from '../melding';
import { MELDINGEN_PER_PAGINA, type MeldingenFilter, type MeldingOpenen } from '../melding.schema';

export interface Meldingen { groepen: Meldinggroep[]; ongelezen: number; aantal: number }

/** The own notifications, newest first, together per talk or assignment. What is out of reach by now shows that something was there, no more. */
export async function meldingenTonen(toegang: Toegang, { toon, pagina }: MeldingenFilter): Promise<Meldingen> {
  return binnenBestuur(toegang, 'dialoog:deelnemen', async (db, { bestuurId }) => {
    const ik = toegang.gebruiker.id;
    const waar = toon === 'ongelezen' ? sql`"gelezenOp" IS NULL` : sql`true`;
    const [gevonden, telling] = await Promise.all([
      rijen<MeldingRij>(db, groepenVraag(bestuurId, ik, waar, (pagina - 1) * MELDINGEN_PER_PAGINA)),
      rij<{ ongelezen: number; aantal: number }>(db, sql`SELECT count(DISTINCT ${GROEP}) FILTER (WHERE "gelezenOp" IS NULL) AS ongelezen, count(DISTINCT ${GROEP}) FILTER (WHERE ${waar}) AS aantal FROM melding WHERE "bestuurId" = ${bestuurId} AND "gebruikerId" = ${ik}`),
    ]);
    return { groepen: gevonden.map((een) => alsGroep(een, `/besturen/${toegang.bestuur.slug}`)), ...telling };
  });
}

/** How many groups are unread; for the bell. */
export async function meldingenTellen(toegang: Toegang): Promise<number> {
  return binnenBestuur(toegang, 'dialoog:deelnemen', async (db, { bestuurId }) => {
    const { aantal } = await rij<{ aantal: number }>(db, sql`SELECT count(DISTINCT ${GROEP}) AS aantal FROM melding WHERE "bestuurId" = ${bestuurId} AND "gebruikerId" = ${toegang.gebruiker.id} AND "gelezenOp" IS NULL`);
    return aantal;
  });
}

/** Marks a notification and what belongs with it as read, and says where to go. */
export async function meldingOpenen(toegang: Toegang, { melding }: MeldingOpenen): Promise<{ pad: string }> {
  return binnenBestuur(toegang, 'dialoog:deelnemen', async (db, { bestuurId }) => {
    const ik = toegang.gebruiker.id;
    const basis = `/besturen/${toegang.bestuur.slug}`;
    const [een] = await rijen<MeldingRij>(db, groepenVraag(bestuurId, ik, sql`${GROEP} = (SELECT ${GROEP} FROM melding WHERE "bestuurId" = ${bestuurId} AND "gebruikerId" = ${ik} AND id = ${melding})`, 0));
    if (!een) throw nietGevonden();
    await gelezenMaken(db, bestuurId, ik, sql`${GROEP} = (SELECT ${GROEP} FROM melding WHERE "bestuurId" = ${bestuurId} AND id = ${melding})`);
    return { pad: alsGroep(een, basis).pad ?? `${basis}/meldingen` };
  });
}

/** Marks all own notifications at this board as read. */
export async function meldingenLezen(toegang: Toegang): Promise<{ aantal: number }> {
  return binnenBestuur(toegang, 'dialoog:deelnemen', async (db, { bestuurId }) => {
    const aantal = await gelezenMaken(db, bestuurId, toegang.gebruiker.id, sql`true`);
    if (aantal > 0) await vastleggen(db, { handeling: 'meldingen-lezen', onderwerpSoort: 'gebruiker', onderwerpId: toegang.gebruiker.id, gegevens: { aantal } });
    return { aantal };
  });
}

async function gelezenMaken(db: Db, bestuurId: string, ik: string, waar: Sql): Promise<number> {
  return (await rijen(db, sql`UPDATE melding SET "gelezenOp" = now() WHERE "bestuurId" = ${bestuurId} AND "gebruikerId" = ${ik} AND "gelezenOp" IS NULL AND ${waar} RETURNING id`)).length;
}

// One line for each kind of news about one talk or one assignment; read and unread apart.
const GROEP: Sql = sql`(soort || coalesce("draadId"::text, "opdrachtId"::text, "activiteitId"::text, "planId"::text, "cyclusId"::text, id::text) || CASE WHEN "gelezenOp" IS NULL THEN '' ELSE 'gelezen' END)`;

function groepenVraag(bestuurId: string, ik: string, waar: Sql, over: number): Sql {
  return sql`
    SELECT m.id, m.soort, m.aantal, g.naam AS door, m."createdAt"::text AS op, m."gelezenOp" IS NOT NULL AS gelezen, m."cyclusId", c.naam AS "cyclusNaam", s.naam AS "schoolNaam",
      m."draadId", d.id IS NOT NULL AS "draadZichtbaar", d.soort AS "draadSoort", d."onderwerpId", d.deelfase AS "draadDeelfase", d."schoolId" AS "draadSchoolId", d.titel,
      (SELECT b.tekst FROM bericht b WHERE b."bestuurId" = m."bestuurId" AND b."draadId" = d.id AND b."verwijderdOp" IS NULL
        ORDER BY (m.soort = 'genoemd' AND ${ik} = ANY (b.genoemd)) DESC, (b."gebruikerId" IS DISTINCT FROM ${ik}) DESC, b."createdAt" DESC LIMIT 1) AS fragment,
      m."opdrachtId", o.id IS NOT NULL AND o."ingetrokkenOp" IS NULL AS "opdrachtZichtbaar", o.deelfase AS "opdrachtDeelfase", o."vraagId",
      m."planId", p.naam AS "planNaam", m."activiteitId", a.naam AS "activiteitNaam"
    FROM (SELECT DISTINCT ON (groep) *, count(*) OVER (PARTITION BY groep) AS aantal FROM (SELECT *, ${GROEP} AS groep FROM melding WHERE "bestuurId" = ${bestuurId} AND "gebruikerId" = ${ik} AND ${waar}) r ORDER BY groep, "createdAt" DESC, id) m
    LEFT JOIN gebruiker g ON g.id = m.door
    LEFT JOIN draad d ON d."bestuurId" = m."bestuurId" AND d.id = m."draadId"
    LEFT JOIN opdracht o ON o."bestuurId" = m."bestuurId" AND o.id = m."opdrachtId"
    LEFT JOIN cyclus c ON c."bestuurId" = m."bestuurId" AND c.id = m."cyclusId"
    LEFT JOIN plan p ON p."bestuurId" = m."bestuurId" AND p.id = m."planId"
    LEFT JOIN activiteit a ON a."bestuurId" = m."bestuurId" AND a.id = m."activiteitId"
    LEFT JOIN school s ON s."bestuurId" = m."bestuurId" AND s.id = coalesce(c."schoolId", d."schoolId", p."schoolId")
    ORDER BY m."createdAt" DESC, m.id OFFSET ${over} LIMIT ${MELDINGEN_PER_PAGINA}`;
}

function alsGroep(een: MeldingRij, basis: string): Meldinggroep {
  const kop = { id: een.id, soort: een.soort, aantal: een.aantal, door: een.door, op: een.op, gelezen: een.gelezen };
  const waar = (deelfase: string | null) => [een.schoolNaam ?? 'Het hele bestuur', een.cyclusNaam, deelfase === null ? null : `fase ${deelfase}`].filter((deel) => deel !== null).join(' · ');
  if (een.draadId !== null && een.draadZichtbaar && een.draadSoort !== null) {
    const draad = { id: een.draadId, cyclusId: een.cyclusId, deelfase: een.draadDeelfase, soort: een.draadSoort, onderwerpId: een.onderwerpId ?? '', schoolId: een.draadSchoolId };
    return { ...kop, over: { titel: een.titel || `Gesprek bij ${soortInWoorden(een.draadSoort)}`, waar: waar(een.draadDeelfase), fragment: een.fragment === null ? null : platteTekst(een.fragment) }, pad: draadPad(basis, draad) };
  }
  if (een.opdrachtId !== null && een.opdrachtZichtbaar && een.opdrachtDeelfase !== null && een.cyclusId !== null) {
    const plek = `${basis}/cyclus/${een.cyclusId}/fase/${een.opdrachtDeelfase.toLowerCase()}${een.vraagId === null ? '' : `?vraag=${een.vraagId}#vraag-${een.vraagId}`}`;
    return { ...kop, over: { titel: een.vraagId === null ? `De hele fase ${een.opdrachtDeelfase}` : `Een vraag uit fase ${een.opdrachtDeelfase}`, waar: waar(een.opdrachtDeelfase), fragment: null }, pad: plek };
  }
  if (een.planId !== null) return { ...kop, ...bijPlan(een, basis) };
  if (een.soort === 'cyclus' && een.cyclusNaam !== null && een.cyclusId !== null) return { ...kop, over: { titel: een.cyclusNaam, waar: waar(null), fragment: null }, pad: `${basis}/cyclus/${een.cyclusId}` };
  if (een.soort === 'ronde' && een.cyclusNaam !== null && een.cyclusId !== null) return { ...kop, over: { titel: 'Dialoogronde', waar: waar(null), fragment: null }, pad: `${basis}/cyclus/${een.cyclusId}/rondes` };
  return { ...kop, over: null, pad: null };
}

/** The plan, or the activity of it, as far as the wall shows them. What was put before the (P)MR stands in its own room. */
function bijPlan(een: MeldingRij, basis: string): Pick<Meldinggroep, 'over' | 'pad'> {
  const waar = [een.schoolNaam ?? 'Het hele bestuur', een.activiteitNaam === null ? null : een.planNaam].filter((deel) => deel !== null).join(' · ');
  if (een.soort === 'mr') return { over: { titel: een.planNaam ?? 'Voorgelegd aan de medezeggenschap', waar, fragment: null }, pad: een.planNaam === null ? `${basis}/mr` : `${basis}/plan/${een.planId}` };
  if (een.planNaam === null) return { over: null, pad: null };
  const deel = een.soort === 'beoordelen' || een.soort === 'opmerking' ? '/beoordelen' : een.soort === 'checkin' ? '/voortgang' : een.activiteitId === null ? '' : `#activiteit-${een.activiteitId}`;
  return { over: { titel: een.activiteitNaam ?? een.planNaam, waar, fragment: null }, pad: `${basis}/plan/${een.planId}${deel}` };
}
