import type { DeelfaseCode, DraadSoort } from './draad';

export const MELDINGSOORTEN = ['genoemd', 'reactie', 'toegewezen', 'opdracht', 'ingediend', 'terug', 'aanvaard', 'ronde',
  'activiteit', 'beoordelen', 'planstap', 'opmerking', 'mr', 'herinnering', 'checkin', 'cyclus'] as const;
export type MeldingSoort = (typeof MELDINGSOORTEN)[number];

/** Notifications about one thing together: three reactions in one talk are one line. */
export interface Meldinggroep {
  /** Newest of the group; opening it marks the whole group as read. */
  id: string;
  soort: MeldingSoort;
  aantal: number;
  door: string | null;
  op: string;
  gelezen: boolean;
  /** What it is about, as far as this person may see it now; null when it is out of reach. */
  over: { titel: string; waar: string; fragment: string | null } | null;
  pad: string | null;
}

export interface MeldingRij {
  id: string; soort: MeldingSoort; aantal: number; door: string | null; op: string; gelezen: boolean;
  cyclusId: string | null; cyclusNaam: string | null; schoolNaam: string | null;
  draadId: string | null; draadZichtbaar: boolean; draadSoort: DraadSoort | null; onderwerpId: string | null; draadDeelfase: DeelfaseCode | null; draadSchoolId: string | null; titel: string | null; fragment: string | null;
  opdrachtId: string | null; opdrachtZichtbaar: boolean; opdrachtDeelfase: DeelfaseCode | null; vraagId: string | null;
  /** Name only as far as the wall shows it. */
  planId: string | null; planNaam: string | null; activiteitId: string | null; activiteitNaam: string | null;
}

/** What happened, in a sentence. */
export function meldingZin({ soort, aantal, door }: Pick<Meldinggroep, 'soort' | 'aantal' | 'door'>): string {
  const wie = door ?? 'Iemand';
  switch (soort) {
    case 'genoemd': return aantal > 1 ? `${wie} noemde u ${aantal} keer` : `${wie} noemde u`;
    case 'reactie': return aantal > 1 ? `${aantal} nieuwe berichten, het laatste van ${wie}` : `${wie} reageerde`;
    case 'toegewezen': return `${wie} wees u een gesprek toe`;
    case 'opdracht': return `${wie} wees u werk toe`;
    case 'ingediend': return `${wie} diende in wat u vroeg`;
    case 'terug': return `${wie} vraagt om aanpassingen`;
    case 'aanvaard': return `${wie} aanvaardde uw werk`;
    case 'ronde': return `${wie} rondde een dialoogronde af`;
    case 'activiteit': return `${wie} maakte u eigenaar van een activiteit`;
    case 'beoordelen': return `${wie} vraagt uw oordeel over een plan`;
    case 'planstap': return aantal > 1 ? `Er gebeurde ${aantal} keer iets met een plan, het laatst door ${wie}` : `${wie} zette een plan een stap verder`;
    case 'opmerking': return aantal > 1 ? `${aantal} opmerkingen bij een plan, de laatste van ${wie}` : `${wie} maakte een opmerking bij een plan`;
    case 'mr': return `${wie} legde de medezeggenschap een plan voor`;
    case 'herinnering': return door === null ? 'Dit is bijna aan de beurt' : `${wie} herinnert u aan een plan`;
    case 'checkin': return door === null ? 'Vertel hoe het gaat' : `${wie} vraagt hoe het gaat`;
    case 'cyclus': return `${wie} sloot een cyclus af of begon een nieuwe`;
  }
}
