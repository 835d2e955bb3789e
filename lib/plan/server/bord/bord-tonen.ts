import 'server-only';
import { binnenBestuur } from '@/lib/db/binnen-bestuur';
import { sql } from '@/lib/db/sql';
import { vandaag } from '@/lib/dates';
import type { Toegang } from '@/lib/toegang/toegang';
import { schrijfbord, standbord, type Bord, type Bordbeeld } from '../../bord';
import { reiktPlan } from '../../mag';
import type { Plankader } from '../../plankader';
import { tijdgroepen } from '../../tijdlijn';
import { inUitvoering } from '../../toestanden';
import { eigenarenLezen } from '../activiteit-lezen';
import { kaderLezen } from '../kader-lezen';
import { doelwoordenLezen } from '../planinhoud-lezen';
import { plandoelenLezen, planIdKeuren } from '../plan-tonen';
import { tijdactiviteitenLezen } from '../tijdlijn/tijdlijn-lezen';
import { uitvoeringLezen } from '../voortgang-lezen';

export interface Bordblad { kader: Plankader; bord: Bord; /** Views that this plan has now. */ beelden: Bordbeeld[] }

/** A plan as a board. Absent `gevraagd`: by how it stands while it is carried out, else by goal. @throws Weigering 'niet-gevonden' */
export async function bordTonen(toegang: Toegang, planId: string, gevraagd?: Bordbeeld): Promise<Bordblad> {
  planIdKeuren(planId);
  return binnenBestuur(toegang, 'plan:lezen', async (db) => {
    const kader = await kaderLezen(db, toegang, planId);
    const loopt = inUitvoering(kader) || kader.toestand === 'afgerond' && kader.vastgesteldeVersieId !== null;
    const beelden: Bordbeeld[] = loopt ? ['stand', 'doel', 'eigenaar'] : ['doel', 'eigenaar'];
    const beeld = gevraagd && beelden.includes(gevraagd) ? gevraagd : beelden[0] ?? 'doel';
    const [activiteiten, doelen] = await Promise.all([tijdactiviteitenLezen(db, toegang.bestuur.id, planId), plandoelenLezen(db, toegang.bestuur.id, kader.cyclusId)]);
    const bekend = new Set(doelen.map(({ id }) => id));
    const woorden = await doelwoordenLezen(db, toegang.bestuur.id, planId, [...new Set(activiteiten.flatMap(({ doelId }) => (doelId === null || bekend.has(doelId) ? [] : [doelId])))]);
    const groepen = tijdgroepen(activiteiten, doelen, woorden);
    if (beeld === 'stand') {
      const lopend = (await uitvoeringLezen(db, toegang.bestuur.id, sql`p.id = ${planId}::uuid`)).get(planId) ?? [];
      const nummers = new Map(groepen.flatMap((groep) => groep.activiteiten.map(({ id, nummer }) => [id, nummer] as const)));
      const schrijft = reiktPlan(toegang, 'plan:schrijven', kader);
      const open = inUitvoering(kader) && !kader.cyclusDicht;
      return { kader, beelden, bord: standbord(lopend, nummers, ({ eigenaarId }) => open && (schrijft || eigenaarId === toegang.gebruiker.id), vandaag()) };
    }
    const keuzes = beeld === 'doel' ? [...doelen, ...woorden].map(({ id, tekst }) => ({ id, naam: tekst })) : kader.magSchrijven ? await eigenarenLezen(db, toegang.bestuur.id, kader) : [];
    return { kader, beelden, bord: schrijfbord(beeld, groepen, beeld === 'doel' ? keuzes : betrokken(keuzes, activiteiten), kader.magSchrijven) };
  });
}

/** Of everybody who could own something: who already does. A column for each colleague would hide the plan. */
function betrokken(eigenaren: readonly { id: string; naam: string }[], activiteiten: readonly { eigenaarId: string | null }[]): { id: string; naam: string }[] {
  return eigenaren.filter(({ id }) => activiteiten.some(({ eigenaarId }) => eigenaarId === id));
}
