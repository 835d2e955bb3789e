import 'server-only';
import { binnenBestuur } from '@/lib/db/binnen-bestuur';
import type { Db } from '@/lib/db/prisma';
import { rijen, sql } from '@/lib/db/sql';
import type { Toegang } from '@/lib/toegang/toegang';
import type { Planvragen } from '../../beoordeling';
import type { Planinhoud } from '../../planinhoud';
import type { Plankader } from '../../plankader';
import { waaromNiet } from '../../toestanden';
import { verschillen, type Planverschil } from '../../vergelijken';
import type { Versie } from '../../versie';
import { kaderLezen } from '../kader-lezen';
import { planIdKeuren } from '../plan-tonen';
import { planinhoudLezen } from '../planinhoud-lezen';
import { versieLezen } from '../versies-lezen';
import { vragenLezen } from './vragen-lezen';

/** What somebody reads who reviews a plan, or who wants to know how the review stands. */
export interface Beoordeelpagina {
  kader: Plankader;
  vragen: Planvragen;
  /** The version that is out, or was last; null before the first. */
  versie: Versie | null;
  /** What changed since the version that this person judged last (who judged none: since the version before); null when there is nothing to compare with. */
  sinds: { nummer: number; geoordeeldOp: string | null; verschil: Planverschil } | null;
  /** The own judgement on this version. */
  mijn: { oordeel: 'akkoord' | 'wijzigingen'; reden: string; op: string } | null;
  /** This person was asked, and the version is out. */
  magOordelen: boolean;
  /** This person writes the plan: chooses reviewers, reminds them. */
  magKiezen: boolean;
}

/** Right plan:lezen. The review of a plan. @throws Weigering 'niet-gevonden' */
export async function beoordelenTonen(toegang: Toegang, planId: string): Promise<Beoordeelpagina> {
  planIdKeuren(planId);
  return binnenBestuur(toegang, 'plan:lezen', async (db, { bestuurId }) => {
    const kader = await kaderLezen(db, toegang, planId);
    const inhoud = await planinhoudLezen(db, bestuurId, planId);
    const vragen = await vragenLezen(db, toegang, kader, inhoud);
    const versie = await versieLezen(db, bestuurId, planId, 'laatste');
    const mijn = await mijnOordelen(db, bestuurId, planId, toegang.gebruiker.id);
    const nu = mijn.find(({ nummer }) => nummer === versie?.nummer);
    return {
      kader, vragen, versie, sinds: versie && await sindsLezen(db, bestuurId, planId, versie, mijn),
      mijn: nu ? { oordeel: nu.oordeel, reden: nu.reden, op: new Date(nu.op).toISOString() } : null,
      magOordelen: kader.beoordelaar && !kader.cyclusDicht && versie !== null && waaromNiet('beoordelen', kader.toestand) === null,
      magKiezen: vragen.magVerwerken,
    };
  });
}

interface Mijn { nummer: number; oordeel: 'akkoord' | 'wijzigingen'; reden: string; op: string | Date }

async function mijnOordelen(db: Db, bestuurId: string, planId: string, ik: string): Promise<Mijn[]> {
  return rijen<Mijn>(db, sql`
    SELECT v.nummer, o.oordeel, o.reden, o."createdAt" AS op FROM planoordeel o JOIN planversie v ON v."bestuurId" = o."bestuurId" AND v.id = o."planversieId"
    WHERE o."bestuurId" = ${bestuurId}::uuid AND o."planId" = ${planId}::uuid AND o."gebruikerId" = ${ik}::uuid ORDER BY v.nummer DESC, o."createdAt" DESC, o.id DESC`);
}

async function sindsLezen(db: Db, bestuurId: string, planId: string, versie: Versie, mijn: readonly Mijn[]): Promise<Beoordeelpagina['sinds']> {
  const eigen = mijn.find(({ nummer }) => nummer < versie.nummer);
  // A reviewer who judged nothing before reads the plan whole: to that person all of it is new.
  const nummer = eigen?.nummer ?? null;
  const eerder = nummer === null ? null : await versieLezen(db, bestuurId, planId, { nummer });
  return eerder && { nummer: eerder.nummer, geoordeeldOp: eigen ? new Date(eigen.op).toISOString() : null, verschil: verschillen(eerder.inhoud, versie.inhoud) };
}

/** Activities that a reviewer has to look at: what changed, and where a question is still open. */
export function teLezen(inhoud: Planinhoud, verschil: Planverschil, vragen: Pick<Planvragen, 'opmerkingen'>): Set<string> {
  const open = vragen.opmerkingen.flatMap(({ stand, activiteitId }) => (stand === 'open' && activiteitId !== null ? [activiteitId] : []));
  return new Set([...verschil.activiteiten.map(({ id }) => id), ...open.filter((id) => inhoud.activiteiten.some((een) => een.id === id))]);
}
