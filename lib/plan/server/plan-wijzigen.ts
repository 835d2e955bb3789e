import 'server-only';
import { binnenBestuur } from '@/lib/db/binnen-bestuur';
import { rijen, sql } from '@/lib/db/sql';
import { Weigering } from '@/lib/errors';
import { vastleggen } from '@/lib/logboek/server/vastleggen';
import type { Toegang } from '@/lib/toegang/toegang';
import type { PlanWijzigen } from '../plan.schema';
import type { Plankader } from '../plankader';
import { eigenarenLezen, type Eigenaar } from './activiteit-lezen';
import { kaderVan } from './kader-lezen';
import { planOmTeSchrijven, planOpenen } from './plan-openen';
import { planIdKeuren } from './plan-tonen';
import { toestandGeweigerd } from './stap-zetten';

export interface Plangegevens { kader: Plankader; mensen: Eigenaar[] }

/** Name, period, hours, rhythm and review of a plan, with who can be its owner. @throws Weigering 'niet-gevonden' */
export async function plangegevensTonen(toegang: Toegang, planId: string): Promise<Plangegevens> {
  planIdKeuren(planId);
  return binnenBestuur(toegang, 'plan:lezen', async (db) => {
    const kop = await planOpenen(db, toegang, planId);
    return { kader: await kaderVan(db, toegang, kop), mensen: await eigenarenLezen(db, toegang.bestuur.id, kop) };
  });
}

/** @throws Weigering 'niet-gevonden', 'geen-recht', 'ongeldig' for an owner who does not work here, 'conflict' for a stale version or a plan that is not being written */
export async function planWijzigen(toegang: Toegang, { plan: planId, versie, eigenaarId, ...nieuw }: PlanWijzigen): Promise<{ id: string }> {
  return binnenBestuur(toegang, 'plan:schrijven', async (db) => {
    const plan = await planOmTeSchrijven(db, toegang, planId);
    if (eigenaarId !== null && eigenaarId !== plan.eigenaarId && !(await eigenarenLezen(db, toegang.bestuur.id, plan)).some(({ id }) => id === eigenaarId)) {
      throw new Weigering('ongeldig', 'Controleer wat u invulde.', { eigenaarId: ['Deze collega werkt hier niet (meer), of kan niet bij deze school. Kies uit de lijst.'] });
    }
    const gezet = await toestandGeweigerd(rijen(db, sql`
      UPDATE plan SET naam = ${nieuw.naam}, doel = ${nieuw.doel}, begin = ${nieuw.begin}::date, einde = ${nieuw.einde}::date, "urenPerKwartaal" = ${nieuw.urenPerKwartaal}::numeric, ritme = ${nieuw.ritme}, "mrSoort" = ${nieuw.mrSoort},
        quorum = ${nieuw.quorum}::int, "beoordelenVoor" = ${nieuw.beoordelenVoor}::date, "eigenaarId" = ${eigenaarId}::uuid, versie = versie + 1
      WHERE "bestuurId" = ${toegang.bestuur.id}::uuid AND id = ${plan.id}::uuid AND versie = ${versie} RETURNING id`));
    if (gezet.length === 0) throw anders(plan, { ...nieuw, eigenaarId });
    await vastleggen(db, { handeling: 'plan-wijzigen', onderwerpSoort: 'plan', onderwerpId: plan.id, gegevens: { van: { begin: plan.begin, einde: plan.einde, mrSoort: plan.mrSoort, quorum: plan.quorum }, naar: { begin: nieuw.begin, einde: nieuw.einde, mrSoort: nieuw.mrSoort, quorum: nieuw.quorum } } });
    return { id: plan.id };
  });
}

type Gegevens = Omit<PlanWijzigen, 'plan' | 'versie'>;

/** Somebody was first: at each field that differs stands what is there now; what was typed is still in the form. */
function anders(nu: Gegevens & { versie: number }, getypt: Gegevens): Weigering {
  const velden = (Object.keys(getypt) as (keyof Gegevens)[]).filter((veld) => getypt[veld] !== nu[veld]);
  return new Weigering('conflict', 'Iemand anders heeft dit plan intussen gewijzigd. Bij elk veld dat verschilt, staat wat er nu is. Wat u schreef staat nog in het formulier; bewaar opnieuw om het te laten gelden.',
    Object.fromEntries(velden.map((veld) => [veld, [veld === 'eigenaarId' ? 'Dit veld is intussen gewijzigd.' : `Nu staat hier: ${nu[veld] ?? 'niets'}`]])), { versie: nu.versie });
}
