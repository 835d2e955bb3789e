// Days that return every school year and that a plan has to reckon with. The window of the lerarenbeurs stands in
// content/regels/lerarenbeurs.ts, with its own source per year. 'mm-dd'; months from August belong to the start year.

export interface Sectordatum {
  id: string;
  naam: string;
  /** Short, for a mark on a timeline. */
  kort: string;
  van: string;
  /** The last day; the same as `van` for one day. */
  tot: string;
  wat: string;
  /** 'regel': somebody outside the board set it. 'gewoonte': many boards do it then; the own date can be another. */
  soort: 'regel' | 'gewoonte';
  bron: string;
  gezienOp: string;
}

const gezienOp = '2026-11-24';

export const sectordatums = [
  { id: 'een-oktober', naam: 'Peildatum 1 oktober', kort: '1 okt.', van: '10-01', tot: '10-01', wat: 'Peildatum van de onderwijstelling (IPTO): wie geeft welke lessen, en wie is daarvoor bevoegd. Zorg dat de inventaris dan klopt.', soort: 'regel', bron: 'Centerdata en Voion over IPTO', gezienOp },
  { id: 'begroting', naam: 'Begroting van het volgende kalenderjaar', kort: 'begroting', van: '10-01', tot: '12-31', wat: 'Uren en geld voor het plan staan in de begroting of zijn er niet. De meeste besturen stellen haar in deze maanden vast; kijk wanneer uw bestuur dat doet.', soort: 'gewoonte', bron: 'Gewoonte, geen regel', gezienOp },
  { id: 'formatie', naam: 'Formatie van het volgende schooljaar', kort: 'formatie', van: '02-01', tot: '05-31', wat: 'Wie gaat studeren, heeft vervanging nodig in het rooster van het volgende schooljaar. Wanneer de formatie wordt gemaakt, verschilt per school.', soort: 'gewoonte', bron: 'Gewoonte, geen regel', gezienOp },
  { id: 'vensters', naam: 'Personeelsgegevens in Vensters', kort: 'Vensters', van: '05-01', tot: '05-31', wat: 'Vensters krijgt in mei van DUO de opgetelde personeelsgegevens van uw bestuur. Vergelijk ze met uw inventaris.', soort: 'regel', bron: 'Vensters, over gegevens van DUO', gezienOp },
  { id: 'jaarverslag', naam: 'Jaarverslag naar DUO, uiterlijk 30 juni', kort: 'jaarverslag', van: '06-30', tot: '06-30', wat: 'Het jaarverslag is vóór 1 juli bij DUO. Wat het plan opleverde, kan daarin een alinea krijgen.', soort: 'regel', bron: 'duo.nl, Jaarverslaggeving voortgezet onderwijs', gezienOp },
] as const satisfies readonly Sectordatum[];
