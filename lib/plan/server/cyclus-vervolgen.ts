import 'server-only';
import { magBeheren } from '@/lib/cyclus/beheer';
import { DOELEN_INSTRUMENT } from '@/lib/cyclus/doel';
import { deelfaseVan } from '@/lib/cyclus/route';
import { cyclusOphalen } from '@/lib/cyclus/server/cyclus-ophalen';
import { deelnemersMeenemen, routeMaken } from '@/lib/cyclus/server/cyclus-openen';
import { cyclusVergrendelen } from '@/lib/cyclus/server/cyclus-vergrendelen';
import { geldendeEditie, inhoud } from '@/lib/cyclus/server/inhoud';
import { vandaag } from '@/lib/dates';
import { binnenBestuur } from '@/lib/db/binnen-bestuur';
import type { Db } from '@/lib/db/prisma';
import { rij, rijen, sql } from '@/lib/db/sql';
import { nietGevonden, Weigering } from '@/lib/errors';
import { vastleggen } from '@/lib/logboek/server/vastleggen';
import { platteTekst } from '@/lib/opmaak/ontleden';
import type { Toegang } from '@/lib/toegang/toegang';
import { reiktPlan } from '../mag';
import type { Vervolg } from '../vervolg.schema';
import { gaatMee, instrumentGaatMee, vervolgvoorstel, type Vervolgscherm } from '../vervolg';
import { antwoordenMeenemen, rijenMeenemen, schakelsMeenemen, type Nieuw } from './vervolg/meenemen';
import { isOpen, openActiesLezen, oudePlannenLezen, plannenMeenemen } from './vervolg/plannen-meenemen';

const STAND: Record<string, string> = { open: 'nog niet begonnen', bezig: 'bezig' };

/** What can go along to the next cycle. @throws Weigering 'niet-gevonden' for who does not manage the cycle */
export async function cyclusVervolgenTonen(toegang: Toegang, cyclusId: string): Promise<Vervolgscherm> {
  return binnenBestuur(toegang, 'cyclus:beheren', async (db, { bestuurId }) => {
    const kop = await cyclusOphalen(db, cyclusId);
    if (!magBeheren(toegang, kop)) throw nietGevonden();
    const gids = inhoud(kop.thema, geldendeEditie(kop.thema, vandaag())?.nummer ?? kop.editie);
    const gegeven = await rijen<{ vraagId: string; deelfase: string; instrument: string | null }>(db, sql`
      SELECT a."vraagId", a.deelfase, e.instrument FROM antwoord a LEFT JOIN eigenvraag e ON e."bestuurId" = a."bestuurId" AND 'eigen-' || e.id = a."vraagId"
      WHERE a."bestuurId" = ${bestuurId}::uuid AND a."cyclusId" = ${cyclusId}::uuid AND a.stem = 'school' AND NOT a.besloten AND a.waarde <> '{}'::jsonb AND e."vervallenOp" IS NULL`);
    const eigen = await rijen<{ id: string; tekst: string; instrument: string | null; besloten: boolean; oordeel: Vervolgscherm['doelen'][number]['oordeel']; status: string | null }>(db, sql`
      SELECT e.id, e.tekst, e.instrument, e.besloten, v.oordeel, a.waarde -> 'cellen' ->> 'status' AS status FROM eigenvraag e
        LEFT JOIN evaluatie v ON v."bestuurId" = e."bestuurId" AND v."cyclusId" = e."cyclusId" AND v."doelId" = 'eigen-' || e.id
        LEFT JOIN antwoord a ON a."bestuurId" = e."bestuurId" AND a."cyclusId" = e."cyclusId" AND a."vraagId" = 'eigen-' || e.id AND a.stem = 'school'
      WHERE e."bestuurId" = ${bestuurId}::uuid AND e."cyclusId" = ${cyclusId}::uuid AND e."vervallenOp" IS NULL ORDER BY e."createdAt", e.id`);
    const [besloten] = await rijen(db, sql`SELECT 1 FROM cyclus_kring WHERE "bestuurId" = ${bestuurId}::uuid AND "cyclusId" = ${cyclusId}::uuid LIMIT 1`);
    const bij = gegeven.map(({ vraagId, deelfase, instrument }) => ({ deelfase: deelfaseVan(gids, vraagId) ?? deelfase, instrument: instrument ?? gids.items.get(vraagId)?.instrument ?? null, mag: vraagId.startsWith('eigen-') || gids.items.has(vraagId) })).filter(({ mag }) => mag);
    const plannen = reiktPlan(toegang, 'plan:schrijven', kop) ? await oudePlannenLezen(db, bestuurId, cyclusId) : [];
    return {
      kop, opvolger: await opvolgerLezen(db, bestuurId, cyclusId), voorstel: vervolgvoorstel(kop, vandaag()), magPlannen: reiktPlan(toegang, 'plan:schrijven', kop), besloten: besloten !== undefined,
      fasen: kop.fasen.map(({ deelfase, naam }) => ({ deelfase, naam, aan: gaatMee(deelfase), antwoorden: bij.filter((een) => een.instrument === null && een.deelfase === deelfase).length })).filter(({ antwoorden }) => antwoorden > 0),
      instrumenten: [...gids.instrumenten.values()].filter(({ slug, besloten: dicht }) => slug !== DOELEN_INSTRUMENT && dicht !== true).map(({ slug, titel, deelfase }) => ({
        slug, titel, deelfase, aan: instrumentGaatMee(slug, deelfase), antwoorden: bij.filter((een) => een.instrument === slug).length, eigen: eigen.filter((een) => een.instrument === slug && !een.besloten).length,
      })).filter(({ antwoorden, eigen: rijenHier }) => antwoorden + rijenHier > 0),
      doelen: eigen.filter(({ instrument }) => instrument === DOELEN_INSTRUMENT).map(({ id, tekst, oordeel, status }) => ({ id: `eigen-${id}`, tekst: platteTekst(tekst), oordeel, aan: oordeel !== 'stoppen' && status !== 'vervallen' })),
      activiteiten: plannen.flatMap((plan) => plan.activiteiten.filter(({ id }) => isOpen(plan, id)).map(({ id, naam }) => ({ id, naam, plan: plan.naam, stand: STAND[plan.standen.find(({ activiteitId }) => activiteitId === id)?.stand ?? 'open'] ?? '' }))),
      acties: plannen.length > 0 || reiktPlan(toegang, 'plan:schrijven', kop) ? (await openActiesLezen(db, bestuurId, cyclusId)).map(({ id, tekst, eigenaar }) => ({ id, tekst, eigenaar })) : [],
    };
  });
}

/**
 * Begins the next cycle with what was chosen, whole or not at all. Whoever presses again, or second, gets the one that is
 * there: a cycle is followed once.
 * @throws Weigering 'conflict' for a cycle that still runs, 'ongeldig' at the field, 'geen-recht', 'niet-gevonden'
 */
export async function cyclusVervolgen(toegang: Toegang, keuze: Vervolg): Promise<{ id: string; bestond: boolean }> {
  return binnenBestuur(toegang, 'cyclus:beheren', async (db, { bestuurId }) => {
    const oud = await cyclusVergrendelen(db, toegang, keuze.cyclus, { open: false });
    const er = await opvolgerLezen(db, bestuurId, oud.id);
    if (er) return { id: er.id, bestond: true };
    if (oud.afgeslotenOp === null) throw new Weigering('conflict', 'Deze cyclus loopt nog. Sluit hem eerst af: dan blijft bewaard waar de volgende op voortbouwt.');
    if (keuze.activiteiten.length + keuze.acties.length > 0 && !reiktPlan(toegang, 'plan:schrijven', oud)) throw new Weigering('geen-recht', 'Activiteiten neemt de schoolleider of HR mee. Haal de vinkjes bij de activiteiten weg.');
    const editie = geldendeEditie(oud.thema, vandaag());
    if (!editie) throw nietGevonden();
    const nieuw = await beginnen(db, { bestuurId, oud, keuze, editie: editie.nummer, wie: toegang.gebruiker.id });
    const namen = await rijenMeenemen(db, nieuw, keuze);
    const { aantal: antwoorden, vanGids } = await antwoordenMeenemen(db, nieuw, keuze, namen);
    const schakels = await schakelsMeenemen(db, nieuw, namen, vanGids);
    const { plannen, activiteiten } = await plannenMeenemen(db, nieuw, keuze, namen);
    await vastleggen(db, { handeling: 'cyclus-vervolgen', onderwerpSoort: 'cyclus', onderwerpId: nieuw.id, gegevens: { vorigeId: oud.id, editie: editie.nummer, rijen: namen.size, antwoorden, schakels, plannen, activiteiten } });
    return { id: nieuw.id, bestond: false };
  });
}

async function opvolgerLezen(db: Db, bestuurId: string, cyclusId: string): Promise<{ id: string; naam: string } | null> {
  const [gevonden] = await rijen<{ id: string; naam: string }>(db, sql`SELECT id, naam FROM cyclus WHERE "bestuurId" = ${bestuurId}::uuid AND "vorigeId" = ${cyclusId}::uuid ORDER BY "createdAt", id LIMIT 1`);
  return gevonden ?? null;
}

async function beginnen(db: Db, { bestuurId, oud, keuze, editie, wie }: { bestuurId: string; oud: { id: string; schoolId: string | null; thema: string }; keuze: Vervolg; editie: number; wie: string }): Promise<Nieuw> {
  const { id: vorige, schoolId: school, thema } = oud;
  const gids = inhoud(thema, editie);
  const { id } = await rij<{ id: string }>(db, sql`
    INSERT INTO cyclus ("schoolId", naam, thema, editie, begin, einde, "vorigeId", bedoeling)
    VALUES (${school}::uuid, ${keuze.naam}, ${thema}, ${editie}::int, ${keuze.begin}, ${keuze.einde}, ${vorige}::uuid, ${keuze.bedoeling}) RETURNING id`);
  await rijen(db, sql`INSERT INTO cyclus_deelnemer ("cyclusId", "schoolId", "gebruikerId", rol) VALUES (${id}::uuid, ${school}::uuid, ${wie}::uuid, 'trekker')`);
  await routeMaken(db, { id, school, vorige: keuze.route ? vorige : null, fasen: gids.deelfasen.map(({ code }) => code) });
  if (keuze.mensen) await deelnemersMeenemen(db, { id, school, vorige });
  return { bestuurId, oud: vorige, id, schoolId: school, thema, gids, editie };
}
