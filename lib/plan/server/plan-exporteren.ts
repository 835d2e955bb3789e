import 'server-only';
import { binnenBestuur } from '@/lib/db/binnen-bestuur';
import { datumInWoorden, momentInWoorden, vandaag } from '@/lib/dates';
import { nietGevonden } from '@/lib/errors';
import type { Exportbestand } from '@/lib/export/server/lijst-exporteren';
import { vastleggen } from '@/lib/logboek/server/vastleggen';
import type { Toegang } from '@/lib/toegang/toegang';
import type { Plankop } from '../plan';
import { inBewerking, TOESTANDWOORDEN } from '../toestanden';
import type { Versie } from '../versie';
import { planOpenen } from './plan-openen';
import { planIdKeuren } from './plan-tonen';
import { planWordMaken } from './plan-word';
import { planinhoudLezen } from './planinhoud-lezen';
import { versieLezen } from './versies-lezen';

/**
 * Right plan:lezen. The plan as a Word file; kept in the log of the board.
 * @param nummer of the version; null: what holds or lies before others, and while it is being written, the draft
 * @throws Weigering 'niet-gevonden'
 */
export async function planAlsWord(toegang: Toegang, planId: string, nummer: number | null): Promise<Exportbestand> {
  planIdKeuren(planId);
  const { plan, versie, inhoud } = await binnenBestuur(toegang, 'plan:lezen', async (db, { bestuurId }) => {
    const gevonden = await planOpenen(db, toegang, planId);
    const van = nummer !== null ? await versieLezen(db, bestuurId, planId, { nummer }) : inBewerking(gevonden.toestand) ? null : await versieLezen(db, bestuurId, planId, geldend(gevonden));
    if (nummer !== null && van === null) throw nietGevonden();
    await vastleggen(db, { handeling: 'plan-exporteren', onderwerpSoort: 'plan', onderwerpId: planId, gegevens: { vorm: 'docx', nummer: van?.nummer ?? null } });
    return { plan: gevonden, versie: van, inhoud: van?.inhoud ?? await planinhoudLezen(db, bestuurId, planId) };
  });
  const bytes = await planWordMaken({
    inhoud, waar: `${plan.schoolNaam ?? toegang.bestuur.naam} · ${plan.cyclusNaam}`, stand: standzin(plan, versie),
    gemaakt: `Gemaakt met Masterkompas op ${momentInWoorden(new Date())} door ${toegang.gebruiker.naam}.`,
  });
  const naam = inhoud.naam.normalize('NFD').replace(/\p{M}/gu, '').replace(/[^\w]+/g, '-').replace(/^-|-$/g, '').toLowerCase().slice(0, 60);
  return { naam: `${naam || 'plan'}${versie ? `-versie-${versie.nummer}` : '-concept'}.docx`, soort: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', inhoud: bytes };
}

// What holds, also when a later version was submitted and dropped.
function geldend({ toestand, vastgesteldeVersieId }: Plankop): 'laatste' | { id: string } {
  return vastgesteldeVersieId !== null && (toestand === 'vastgesteld' || toestand === 'afgerond') ? { id: vastgesteldeVersieId } : 'laatste';
}

function standzin(plan: Plankop, versie: Versie | null): string {
  if (!versie) return `Concept, stand van ${datumInWoorden(vandaag())}. Nog niet ${plan.versienummer === 0 ? 'ingediend' : 'opnieuw ingediend'}.`;
  const dag = (moment: string) => datumInWoorden(vandaag(new Date(moment)));
  const wie = versie.door === null ? '' : ` door ${versie.door}`;
  return `Versie ${versie.nummer}, ingediend op ${dag(versie.op)}${wie}${versie.vastgesteldOp === null ? `. Het plan is nu ${TOESTANDWOORDEN[plan.toestand].toLowerCase()}.` : `, vastgesteld op ${dag(versie.vastgesteldOp)}.`}`;
}
