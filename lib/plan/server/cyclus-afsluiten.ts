import 'server-only';
import { createHash } from 'node:crypto';
import { magBeheren } from '@/lib/cyclus/beheer';
import type { CyclusSluiting } from '@/lib/cyclus/cyclus.schema';
import { DOELEN_INSTRUMENT } from '@/lib/cyclus/doel';
import { cijfersLezen } from '@/lib/cyclus/server/instrument/cijfers-lezen';
import { cyclusOphalen } from '@/lib/cyclus/server/cyclus-ophalen';
import { cyclusVergrendelen } from '@/lib/cyclus/server/cyclus-vergrendelen';
import { vandaag } from '@/lib/dates';
import { binnenBestuur } from '@/lib/db/binnen-bestuur';
import type { Db } from '@/lib/db/prisma';
import { rij, rijen, sql, type Sql } from '@/lib/db/sql';
import { nietGevonden } from '@/lib/errors';
import { vastleggen } from '@/lib/logboek/server/vastleggen';
import type { Toegang } from '@/lib/toegang/toegang';
import { afsluitpunten, type Afsluitscherm, type Afsluitstand } from '../afsluiten';
import { canoniek } from '../canoniek';
import type { Momentopname } from '../momentopname';
import { TOESTANDWOORDEN, type Toestand } from '../toestanden';
import { doelstandenLezen } from './momentopname/doelstanden';
import { momentopnameMaken } from './momentopname/maken';
import { momentopnamesLezen } from './momentopname-tonen';
import { planinhoudLezen } from './planinhoud-lezen';

/**
 * Closes the whole cycle and keeps it as it is now, in one act: there is no closed cycle without its snapshot. Closing
 * again after a reopening makes the next number; what was kept before stays as it was.
 * @throws Weigering 'niet-gevonden', 'geen-recht', 'conflict'
 */
export async function cyclusAfsluiten(toegang: Toegang, { cyclus: id, versie, reden }: CyclusSluiting): Promise<{ cyclus: string; nummer: number }> {
  return binnenBestuur(toegang, 'cyclus:beheren', async (db, { bestuurId }) => {
    const cyclus = await cyclusVergrendelen(db, toegang, id, { versie });
    const { nummer } = await rij<{ nummer: number }>(db, sql`SELECT coalesce(max(nummer), 0)::int + 1 AS nummer FROM cyclusmomentopname WHERE "bestuurId" = ${bestuurId}::uuid AND "cyclusId" = ${id}::uuid`);
    const op = new Date().toISOString();
    const beeld = await beeldVan(db, toegang, cyclus, { nummer, op, wie: toegang.gebruiker.naam, reden });
    const { inhoud, hash } = verzegeld(beeld);
    await rijen(db, sql`INSERT INTO cyclusmomentopname ("cyclusId", nummer, inhoud, hash) VALUES (${id}::uuid, ${nummer}::int, ${inhoud}, ${hash})`);
    await rijen(db, sql`UPDATE cyclus SET "afgeslotenOp" = ${op}::timestamptz, versie = versie + 1 WHERE "bestuurId" = ${bestuurId}::uuid AND id = ${id}::uuid`);
    await vastleggen(db, { handeling: 'cyclus-afsluiten', onderwerpSoort: 'cyclus', onderwerpId: id, gegevens: { reden, momentopname: nummer, hash } });
    return { cyclus: id, nummer };
  });
}

/** A snapshot as the one text that is kept, with its seal. */
export function verzegeld(beeld: Momentopname): { inhoud: string; hash: string } {
  const inhoud = canoniek(beeld);
  return { inhoud, hash: createHash('sha256').update(inhoud).digest('hex') };
}

/** Inside: the cycle as this person may see the whole of it. `sluiting.op` is the moment that counts. */
export async function beeldVan(db: Db, toegang: Toegang, { id, schoolId, begin }: { id: string; schoolId: string | null; begin: string }, sluiting: Momentopname['sluiting']): Promise<Momentopname> {
  const bestuurId = toegang.bestuur.id;
  const dag = vandaag(new Date(sluiting.op));
  return momentopnameMaken({
    lees: (vraag) => rijen(db, vraag), plek: { bestuurId, cyclusId: id, wie: toegang.gebruiker.id }, bestuurNaam: toegang.bestuur.naam, sluiting,
    cijfers: await cijfersLezen(db, toegang, schoolId, dag), doelstanden: await doelstandenLezen(db, toegang, { id, schoolId, begin }, dag), schrijfbeeld: (planId) => planinhoudLezen(db, bestuurId, planId),
  });
}

/** What is still open, before closing; and the snapshots that were made. @throws Weigering 'niet-gevonden' for who does not manage the cycle */
export async function cyclusAfsluitenTonen(toegang: Toegang, cyclusId: string): Promise<Afsluitscherm> {
  return binnenBestuur(toegang, 'cyclus:beheren', async (db, { bestuurId }) => {
    const kop = await cyclusOphalen(db, cyclusId);
    if (!magBeheren(toegang, kop)) throw nietGevonden();
    const stand = await rij<Afsluitstand>(db, standVraag(bestuurId, cyclusId));
    const plannen = stand.plannen.map((plan) => ({ ...plan, toestand: TOESTANDWOORDEN[plan.toestand as Toestand] }));
    return { kop, magBeheren: true, punten: afsluitpunten(kop, { ...stand, plannen }), momentopnames: await momentopnamesLezen(db, bestuurId, cyclusId) };
  });
}

function standVraag(bestuurId: string, cyclusId: string): Sql {
  const hier = (alias: Sql): Sql => sql`${alias}."bestuurId" = ${bestuurId}::uuid AND ${alias}."cyclusId" = ${cyclusId}::uuid`;
  return sql`SELECT
    (SELECT count(*)::int FROM antwoordbotsing b JOIN antwoord a ON a."bestuurId" = b."bestuurId" AND a.id = b."antwoordId" WHERE ${hier(sql`a`)} AND b."opgelostOp" IS NULL) AS botsingen,
    (SELECT count(*)::int FROM antwoord a WHERE ${hier(sql`a`)} AND a.stem = 'school' AND a.status = 'concept' AND a.waarde <> '{}'::jsonb) AS concepten,
    (SELECT count(*)::int FROM opdracht o WHERE ${hier(sql`o`)} AND o."ingetrokkenOp" IS NULL AND o.status <> 'aanvaard') AS opdrachten,
    (SELECT count(*)::int FROM draad d WHERE ${hier(sql`d`)} AND d."opgelostOp" IS NULL) AS draden,
    (SELECT count(*)::int FROM dialoogronde r WHERE ${hier(sql`r`)} AND r."geslotenOp" IS NULL AND r."ingetrokkenOp" IS NULL AND r."sluitOp" > now()) AS rondes,
    (SELECT count(*)::int FROM eigenvraag e WHERE ${hier(sql`e`)} AND e.instrument = ${DOELEN_INSTRUMENT} AND e."vervallenOp" IS NULL) AS doelen,
    (SELECT count(*)::int FROM eigenvraag e WHERE ${hier(sql`e`)} AND e.instrument = ${DOELEN_INSTRUMENT} AND e."vervallenOp" IS NULL AND NOT EXISTS (
      SELECT 1 FROM evaluatie v WHERE ${hier(sql`v`)} AND v."doelId" = 'eigen-' || e.id AND (v.bereikt <> '' OR v.oordeel IS NOT NULL))) AS "doelenZonderEvaluatie",
    (SELECT count(*)::int FROM vervolgactie v WHERE ${hier(sql`v`)} AND v."vervallenOp" IS NULL AND v."klaarOp" IS NULL AND v."eigenaarId" IS NULL) AS "actiesZonderEigenaar",
    (SELECT coalesce(json_agg(json_build_object('id', p.id, 'naam', p.naam, 'toestand', p.toestand, 'onderweg', p.toestand NOT IN ('vastgesteld', 'afgerond', 'concept'),
        'aantal', (SELECT count(*)::int FROM activiteit a WHERE a."bestuurId" = p."bestuurId" AND a."planId" = p.id AND a."vervallenOp" IS NULL),
        'open', (SELECT count(*)::int FROM activiteit a LEFT JOIN activiteitstand s ON s."bestuurId" = a."bestuurId" AND s."activiteitId" = a.id
          WHERE a."bestuurId" = p."bestuurId" AND a."planId" = p.id AND a."vervallenOp" IS NULL AND coalesce(s.stand, 'open') <> 'klaar')) ORDER BY p."createdAt", p.id), '[]')
      FROM plan p WHERE ${hier(sql`p`)}) AS plannen`;
}
