import 'server-only';
import { binnenBestuur } from '@/lib/db/binnen-bestuur';
import { rijen, sql } from '@/lib/db/sql';
import type { Toegang } from '@/lib/toegang/toegang';
import { planMist } from '../../balans';
import type { Oordeelregel } from '../../beoordeling';
import type { Bezwaar } from '../../indienen';
import type { MrStap } from '../../mr';
import type { Plankader } from '../../plankader';
import { kernVan, verschillen, type Planverschil } from '../../vergelijken';
import type { Versie } from '../../versie';
import { oordelenLezen } from '../beoordelen/oordelen-lezen';
import { mensenVolgensRegel, regelVoor } from '../beoordelen/regel-toepassen';
import { kaderLezen } from '../kader-lezen';
import { mrStappenLezen } from '../mr/mr-lezen';
import { planIdKeuren } from '../plan-tonen';
import { planinhoudLezen } from '../planinhoud-lezen';
import { versieLezen } from '../versies-lezen';
import { zegelVan } from '../zegel';
import { bezwarenLezen } from './plan-indienen';
import { vaststelbezwaar } from './plan-vaststellen';

export interface Indienblad {
  kader: Plankader;
  bezwaren: Bezwaar[];
  mist: ReturnType<typeof planMist>;
  /** Since the last version; null for the first. */
  sinds: { nummer: number; verschil: Planverschil } | null;
  /** Who will review, by choice or by the rule of school or board. */
  beoordelaars: string[];
  volgensRegel: boolean;
  /** Seal of what is shown here: exactly that is submitted. */
  gezien: string;
}

/** Right plan:lezen. What is needed to submit a plan with open eyes. @throws Weigering 'niet-gevonden' */
export async function indienenTonen(toegang: Toegang, planId: string): Promise<Indienblad> {
  planIdKeuren(planId);
  return binnenBestuur(toegang, 'plan:lezen', async (db, { bestuurId }) => {
    const kader = await kaderLezen(db, toegang, planId);
    const inhoud = await planinhoudLezen(db, bestuurId, planId);
    const laatste = await versieLezen(db, bestuurId, planId, 'laatste');
    const gekozen = await rijen<{ id: string }>(db, sql`SELECT "gebruikerId" AS id FROM planbeoordelaar WHERE "bestuurId" = ${bestuurId}::uuid AND "planId" = ${planId}::uuid`);
    const regel = gekozen.length > 0 ? null : await regelVoor(db, bestuurId, kader.schoolId);
    const ids = gekozen.length > 0 ? gekozen.map(({ id }) => id) : regel ? await mensenVolgensRegel(db, bestuurId, kader.schoolId, regel) : [];
    const mensen = await rijen<{ naam: string }>(db, sql`SELECT naam FROM gebruiker WHERE id = ANY (${ids}::uuid[]) ORDER BY naam, id`);
    return {
      kader, bezwaren: await bezwarenLezen(db, bestuurId, inhoud), mist: planMist(inhoud.activiteiten),
      sinds: laatste ? { nummer: laatste.nummer, verschil: verschillen(laatste.inhoud, inhoud) } : null,
      beoordelaars: mensen.map(({ naam }) => naam), volgensRegel: regel !== null && mensen.length > 0, gezien: zegelVan(kernVan(inhoud)),
    };
  });
}

export interface Vaststelblad {
  kader: Plankader;
  /** The version that is out; null when none was submitted. */
  versie: Versie | null;
  /** Why it cannot be adopted though it is approved; null when it can. */
  bezwaar: string | null;
  /** Since the version that holds now; null when none does. */
  sinds: { nummer: number; verschil: Planverschil } | null;
  oordelen: Oordeelregel[];
  /** Steps of the (P)MR about this version. */
  mr: MrStap[];
}

/** Right plan:lezen. What is needed to adopt a plan or to give it back. @throws Weigering 'niet-gevonden' */
export async function vaststellenTonen(toegang: Toegang, planId: string): Promise<Vaststelblad> {
  planIdKeuren(planId);
  return binnenBestuur(toegang, 'plan:lezen', async (db, { bestuurId }) => {
    const kader = await kaderLezen(db, toegang, planId);
    const versie = await versieLezen(db, bestuurId, planId, 'laatste');
    const geldend = kader.vastgesteldeVersieId === null || kader.vastgesteldeVersieId === versie?.id ? null : await versieLezen(db, bestuurId, planId, { id: kader.vastgesteldeVersieId });
    return {
      kader, versie, bezwaar: versie && kader.toestand === 'akkoord' ? await vaststelbezwaar(db, bestuurId, kader, versie) : null,
      sinds: geldend && versie ? { nummer: geldend.nummer, verschil: verschillen(geldend.inhoud, versie.inhoud) } : null,
      oordelen: await oordelenLezen(db, bestuurId, planId, versie?.id ?? null),
      mr: versie ? (await mrStappenLezen(db, bestuurId, { planId })).filter((stap) => stap.versie === versie.nummer) : [],
    };
  });
}
