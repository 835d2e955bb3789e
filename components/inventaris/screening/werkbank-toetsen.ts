import { KEUZE_UITLEG, OORDEEL_UITLEG } from '@/lib/inventaris/screening';
import type { Toetsuitleg } from './keys-dialog';

const klein = (tekst: string) => tekst.charAt(0).toLowerCase() + tekst.slice(1);

/** The keys of the workbench. */
export const WERKBANK_TOETSEN: Toetsuitleg = [
  ...KEUZE_UITLEG.map(({ toets, kop, uitleg }) => [[toets], `${kop}: ${klein(uitleg)}`] as const),
  ...OORDEEL_UITLEG.map(({ toets, kop }) => [[toets], `Bij een tweede blik: ${klein(kop)}`] as const),
  [['J', '→'], 'Volgend diploma; in de wachtrij ook ↓'],
  [['K', '←'], 'Vorig diploma; in de wachtrij ook ↑'],
  [['N'], 'Naar de notitie'],
  [['M'], 'Laat iemand anders meekijken, aan of uit'],
  [['Z'], 'Laatste keuze ongedaan maken'],
  [['/'], 'Zoeken in de wachtrij'],
  [['Esc'], 'Een veld verlaten; daarna werken de toetsen weer'],
  [['?'], 'Dit overzicht'],
];

