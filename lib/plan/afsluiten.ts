import type { CyclusKop } from '@/lib/cyclus/cyclus';
import { fasePad } from '@/lib/cyclus/cyclus';
import type { Momentopnameregel } from './momentopname';
import { aantalVan } from './woorden';

// What is still open when somebody wants to close a cycle. Nothing of it forbids the closing: it says what the snapshot
// will keep as it is. Browser-safe.

/** Counts of what is not finished. */
export interface Afsluitstand {
  /** Texts that came too late and still stand beside an answer: they do not come into the snapshot. */
  botsingen: number;
  concepten: number;
  opdrachten: number;
  draden: number;
  rondes: number;
  doelen: number;
  doelenZonderEvaluatie: number;
  actiesZonderEigenaar: number;
  plannen: { id: string; naam: string; toestand: string; open: number; aantal: number; onderweg: boolean }[];
}

export interface Afsluitpunt {
  /** 'verlies': this will not be in the snapshot; 'open': it comes in as it is; 'klaar': nothing left to do. */
  soort: 'verlies' | 'open' | 'klaar';
  titel: string;
  zin: string;
  /** Behind /besturen/<bestuur>, or null. */
  pad: string | null;
}

export interface Afsluitscherm { kop: CyclusKop; magBeheren: boolean; punten: Afsluitpunt[]; momentopnames: Momentopnameregel[] }

/** What to look at before closing: what would be lost first, then what is open, then what is done. */
export function afsluitpunten(kop: CyclusKop, stand: Afsluitstand): Afsluitpunt[] {
  const cyclus = `/cyclus/${kop.id}`;
  const fasen = kop.fasen.filter(({ inRoute, staat }) => inRoute && staat !== 'klaar');
  const punt = (open: number, soort: 'verlies' | 'open', titel: string, zin: string, klaar: string, pad: string | null): Afsluitpunt => (open > 0 ? { soort, titel, zin, pad } : { soort: 'klaar', titel, zin: klaar, pad: null });
  const punten: Afsluitpunt[] = [
    punt(stand.botsingen, 'verlies', 'Teksten die nog naast een antwoord staan', `${aantalVan(stand.botsingen, 'tekst wacht', 'teksten wachten')} op samenvoegen. Alleen het antwoord zelf komt in de momentopname.`, 'Elk antwoord is één tekst.', cyclus),
    punt(stand.rondes, 'verlies', 'Dialoogrondes', `${aantalVan(stand.rondes, 'ronde loopt', 'rondes lopen')} nog. Wat mensen daarna nog schrijven, komt niet in de momentopname.`, 'Er loopt geen ronde.', `${cyclus}/rondes`),
    punt(fasen.length, 'open', 'Fases', `Nog niet afgesloten: ${fasen.map(({ deelfase }) => deelfase).join(', ')}. Zij sluiten samen met de cyclus.`, 'Alle fases van uw route zijn afgesloten.', fasen[0] ? `${cyclus}/fase/${fasePad(fasen[0].deelfase)}` : null),
    punt(stand.concepten, 'open', 'Antwoorden', `${aantalVan(stand.concepten, 'antwoord is', 'antwoorden zijn')} nog concept. Zij staan zo in de momentopname.`, 'Alle antwoorden zijn klaar.', cyclus),
    punt(stand.opdrachten, 'open', 'Opdrachten', `${aantalVan(stand.opdrachten, 'opdracht is', 'opdrachten zijn')} nog niet afgerond.`, 'Er staat niets meer uit bij collega’s.', cyclus),
    ...planpunten(stand),
    stand.doelen === 0
      ? { soort: 'open', titel: 'Doelen', zin: 'Er is geen doel opgeschreven. Dat kan; een volgende cyclus heeft dan niets om op terug te kijken.', pad: `${cyclus}/instrument/bijlage-1` }
      : punt(stand.doelenZonderEvaluatie, 'open', 'Evaluatie', `Bij ${aantalVan(stand.doelenZonderEvaluatie, 'doel', 'doelen')} staat nog niet wat ervan kwam.`, 'Bij elk doel staat wat ervan kwam.', `${cyclus}/evaluatie`),
    punt(stand.actiesZonderEigenaar, 'open', 'Vervolgacties', `${aantalVan(stand.actiesZonderEigenaar, 'actie heeft', 'acties hebben')} nog geen eigenaar.`, 'Elke vervolgactie heeft een eigenaar.', `${cyclus}/evaluatie`),
    punt(stand.draden, 'open', 'Gesprekken', `${aantalVan(stand.draden, 'gesprek is', 'gesprekken zijn')} nog open. Zij staan zo in de momentopname.`, 'Alle gesprekken zijn afgerond.', cyclus),
  ];
  return punten.sort((a, b) => RANG[a.soort] - RANG[b.soort]);
}

const RANG = { verlies: 0, open: 1, klaar: 2 } as const;

function planpunten({ plannen }: Afsluitstand): Afsluitpunt[] {
  if (plannen.length === 0) return [{ soort: 'klaar', titel: 'Plannen', zin: 'Deze cyclus heeft geen plan.', pad: null }];
  return plannen.map(({ id, naam, toestand, open, aantal, onderweg }): Afsluitpunt => {
    const titel = `Plan ${naam}`;
    if (onderweg) return { soort: 'open', titel, zin: `Stand: ${toestand.toLowerCase()}. Zo blijft het staan: na het sluiten neemt niemand nog een stap.`, pad: `/plan/${id}` };
    if (open > 0) return { soort: 'open', titel, zin: `${open} van ${aantalVan(aantal, 'activiteit is', 'activiteiten zijn')} nog niet klaar. U kunt ze meenemen naar de volgende cyclus.`, pad: `/plan/${id}` };
    return { soort: 'klaar', titel, zin: aantal === 0 ? 'Er staat geen activiteit in.' : 'Alle activiteiten zijn klaar.', pad: null };
  });
}
