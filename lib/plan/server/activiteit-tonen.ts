import 'server-only';
import { binnenBestuur } from '@/lib/db/binnen-bestuur';
import { rijen, sql } from '@/lib/db/sql';
import { nietGevonden } from '@/lib/errors';
import type { Toegang } from '@/lib/toegang/toegang';
import { ActiviteitKeuzeSchema } from '../activiteit.schema';
import type { ActiviteitInhoud } from '../planinhoud';
import { perDoel } from '../planlijst';
import type { Plankader } from '../plankader';
import { eigenarenLezen, herkomstLezen, type Eigenaar, type Herkomst } from './activiteit-lezen';
import { kaderVan } from './kader-lezen';
import { planOpenen } from './plan-openen';
import { plandoelenLezen } from './plan-tonen';
import { activiteitenLezen, doelwoordenLezen } from './planinhoud-lezen';

export interface Activiteitpagina {
  kader: Plankader;
  activiteit: ActiviteitInhoud & { nummer: number };
  versie: number;
  /** It was taken out of the plan; nothing in it changes until it is put back. */
  vervallen: boolean;
  /** All activities in the order of the list, to wait for and to go on to. */
  alle: { id: string; naam: string; nummer: number; begin: string | null; einde: string | null; na: string[] }[];
  doelen: { id: string; tekst: string }[];
  mensen: Eigenaar[];
  herkomst: Herkomst | null;
}

/** One activity of a plan with everything that its fields ask for. @throws Weigering 'niet-gevonden' */
export async function activiteitTonen(toegang: Toegang, planId: string, activiteitId: string): Promise<Activiteitpagina> {
  const keuze = ActiviteitKeuzeSchema.safeParse({ plan: planId, activiteit: activiteitId });
  if (!keuze.success) throw nietGevonden();
  const { plan, activiteit: id } = keuze.data;
  return binnenBestuur(toegang, 'plan:lezen', async (db) => {
    const bestuurId = toegang.bestuur.id;
    const kop = await planOpenen(db, toegang, plan);
    const [rij] = await rijen<{ versie: number; vervallen: boolean; naam: string }>(db, sql`SELECT versie, naam, "vervallenOp" IS NOT NULL AS vervallen FROM activiteit WHERE "bestuurId" = ${bestuurId}::uuid AND "planId" = ${plan}::uuid AND id = ${id}::uuid`);
    if (!rij) throw nietGevonden();
    const activiteiten = await activiteitenLezen(db, bestuurId, plan);
    const cyclusdoelen = await plandoelenLezen(db, bestuurId, kop.cyclusId);
    const inhoud = { activiteiten, doelen: await doelwoordenLezen(db, bestuurId, plan, [...new Set(activiteiten.flatMap(({ doelId }) => doelId ?? []))]) };
    const opNummer = perDoel({ inhoud, doelen: cyclusdoelen }).flatMap((groep) => groep.activiteiten);
    const activiteit = opNummer.find((een) => een.id === id) ?? leegVoor(id, rij.naam);
    const doelen = [...new Map([...cyclusdoelen, ...inhoud.doelen].map((doel) => [doel.id, doel])).values()];
    return {
      kader: await kaderVan(db, toegang, kop), activiteit, versie: rij.versie, vervallen: rij.vervallen, doelen, mensen: await eigenarenLezen(db, bestuurId, kop),
      alle: opNummer.map(({ id: eenId, naam, nummer, begin, einde, na }) => ({ id: eenId, naam, nummer, begin, einde, na })),
      herkomst: activiteit.herkomstId === null ? null : await herkomstLezen(db, bestuurId, kop.cyclusId, activiteit.herkomstId),
    };
  });
}

/** Of an activity that was taken out only the name is shown. */
function leegVoor(id: string, naam: string): Activiteitpagina['activiteit'] {
  return {
    id, naam, nummer: 0, volgorde: 0, ontwerp: '', doelId: null, herkomstId: null, amo: null, eigenaarId: null, eigenaar: null, begin: null, einde: null, mijlpaal: false, uren: null, kosten: null, dekking: '',
    tijd: null, budget: null, leiding: null, voorwaarden: '', communicatie: '', monitoring: '', rollen: [], na: [],
  };
}
