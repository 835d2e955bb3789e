import { dagenTussen, datumInWoorden } from '@/lib/dates';
import type { Plankop } from './plan';
import { dagErbij, kwartaalVan, maandErbij, maandagVan, weeknummer, type Periode } from './tijd';

// The rhythm in which people look at a plan together: its periods, by days and by name. Browser-safe.

export type Ritme = Plankop['ritme'];
export const RITMEWOORDEN: Record<Ritme, string> = { week: 'elke week', 'twee-weken': 'elke twee weken', maand: 'elke maand', kwartaal: 'elk kwartaal', geen: 'zonder vast ritme' };

export interface Ritmeperiode extends Periode { naam: string }

// A Monday, so that fortnights fall alike for every plan.
const EERSTE_MAANDAG = '2026-08-03';

/** The period in which a day falls; null for a plan without a rhythm. */
export function periodeVan(ritme: Ritme, dag: string): Ritmeperiode | null {
  switch (ritme) {
    case 'geen': return null;
    case 'week': {
      const begin = maandagVan(dag);
      return { begin, einde: dagErbij(begin, 6), naam: `week ${weeknummer(begin)}, vanaf ${datumInWoorden(begin)}` };
    }
    case 'twee-weken': {
      const begin = dagErbij(EERSTE_MAANDAG, Math.floor(dagenTussen(EERSTE_MAANDAG, dag) / 14) * 14);
      return { begin, einde: dagErbij(begin, 13), naam: `week ${weeknummer(begin)} en ${weeknummer(dagErbij(begin, 7))}, vanaf ${datumInWoorden(begin)}` };
    }
    case 'maand': {
      const begin = `${dag.slice(0, 8)}01`;
      return { begin, einde: dagErbij(maandErbij(begin, 1), -1), naam: datumInWoorden(begin).slice(2) };
    }
    case 'kwartaal': {
      const { begin, einde, voluit } = kwartaalVan(dag);
      return { begin, einde, naam: voluit };
    }
  }
}

/** The periods from one day up to and including another, the newest first. */
export function periodenTot(ritme: Ritme, van: string, tot: string, hoogstens = 24): Ritmeperiode[] {
  const lijst: Ritmeperiode[] = [];
  for (let deze = tot < van ? null : periodeVan(ritme, tot); deze !== null && deze.einde >= van && lijst.length < hoogstens; deze = periodeVan(ritme, dagErbij(deze.begin, -1))) lijst.push(deze);
  return lijst;
}
