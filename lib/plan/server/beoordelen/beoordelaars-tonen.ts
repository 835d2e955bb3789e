import 'server-only';
import { binnenBestuur } from '@/lib/db/binnen-bestuur';
import { Weigering } from '@/lib/errors';
import type { Toegang } from '@/lib/toegang/toegang';
import { akkoordNodig, type Oordeelregel } from '../../beoordeling';
import { collegasVan, namenVolgensRegel, type Collega } from '../../beoordelingsregel';
import { reiktPlan } from '../../mag';
import type { Plankader } from '../../plankader';
import { inBewerking } from '../../toestanden';
import { kaderLezen } from '../kader-lezen';
import { planIdKeuren } from '../plan-tonen';
import { collegasLezen } from './collegas-lezen';
import { laatsteVersie, oordelenLezen } from './oordelen-lezen';
import { regelVoor } from './regel-toepassen';

export interface Beoordelaarspagina {
  kader: Plankader;
  collegas: Collega[];
  oordelen: Oordeelregel[];
  nodig: number;
  /** The rule that goes here, with who reviews by it; null when there is none. */
  regel: { namen: string[]; dagen: number; quorum: number | null } | null;
  /** The list can be changed: the plan is being written, or a version is out. */
  magWijzigen: boolean;
  /** A version is out: who has not judged can be reminded. */
  magHerinneren: boolean;
}

/** Right plan:schrijven. Who reviews a plan, who could, and what the rule says. @throws Weigering 'niet-gevonden', 'geen-recht' */
export async function beoordelaarsTonen(toegang: Toegang, planId: string): Promise<Beoordelaarspagina> {
  planIdKeuren(planId);
  return binnenBestuur(toegang, 'plan:schrijven', async (db, { bestuurId }) => {
    const kader = await kaderLezen(db, toegang, planId);
    if (!reiktPlan(toegang, 'plan:schrijven', kader)) throw new Weigering('geen-recht', 'Wie dit plan schrijft, kiest wie het beoordeelt.');
    const versie = await laatsteVersie(db, bestuurId, planId);
    const [oordelen, regel] = [await oordelenLezen(db, bestuurId, planId, versie?.id ?? null), await regelVoor(db, bestuurId, kader.schoolId)];
    const collegas = collegasVan(await collegasLezen(db, bestuurId), kader.schoolId);
    const uit = kader.toestand === 'ingediend' || kader.toestand === 'wijzigingen-gevraagd';
    return {
      kader, collegas, oordelen, nodig: akkoordNodig(oordelen.length, kader.quorum),
      regel: regel && { namen: namenVolgensRegel(regel, collegas), dagen: regel.dagen, quorum: regel.quorum },
      magWijzigen: !kader.cyclusDicht && (inBewerking(kader.toestand) || kader.toestand === 'ingediend'), magHerinneren: !kader.cyclusDicht && uit,
    };
  });
}
