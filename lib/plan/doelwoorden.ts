import { datumInWoorden } from '@/lib/dates';
import type { Doelmeting, Doelvoortgang, Streefpunt } from './doelvoortgang';
import type { Marge, Meetpaar, Prognose } from './tempo';

// How a goal moves, in words. Browser-safe.

const tiende = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 1 });
const geheel = new Intl.NumberFormat('nl-NL', { maximumFractionDigits: 0 });

/** 37.86 → '37,9%'; a whole one without its zero. */
export const inProcent = (waarde: number): string => `${tiende.format(waarde)}%`;

/** '159 van 420 leraren bevestigd', or the note that stands with a measurement of people. */
export function metingInWoorden({ geteld, toelichting }: Doelmeting, indicator: Doelvoortgang['indicator']): string {
  return geteld ? `${geteld.bevestigd} van ${geteld.noemer} ${indicator === 'doel80' ? 'leraren in vwo 4–6' : 'leraren'} bevestigd, ${geteld.opgegeven} opgegeven` : toelichting;
}

/** '50% op 31 juli 2028' */
export const streefInWoorden = ({ waarde, op }: Streefpunt): string => `${inProcent(waarde)}${op === null ? '' : op.endsWith('-12-31') ? ` in ${op.slice(0, 4)}` : ` op ${datumInWoorden(op)}`}`;

const GEEN: Record<Extract<Prognose, { soort: 'geen' }>['reden'], string> = {
  'geen-meting': 'Er is nog niets gemeten, dus ook geen tempo.',
  'een-meting': 'Er is één keer gemeten. Een tempo ziet u vanaf twee metingen, met minstens drie maanden ertussen.',
  'te-kort': 'Tussen de eerste en de laatste meting zitten nog geen drie maanden. Dat is te kort voor een tempo.',
  'weinig-mensen': 'Hier tellen minder dan vijf leraren. Eén leraar meer of minder verandert het percentage dan te veel voor een tempo.',
};

/** What this pace leads to: never a figure without its margin, and none where the line may not look. */
export function prognoseInWoorden({ prognose, doel, nu, zonderVerleden }: Pick<Doelvoortgang, 'prognose' | 'doel' | 'nu' | 'zonderVerleden'>): string {
  if (prognose.soort === 'geen') return zonderVerleden && prognose.reden === 'een-meting' ? 'De inventaris kent alleen wie er nu werkt, en niet wie er vertrok. Een tempo uit dat verleden zou te mooi zijn.' : GEEN[prognose.reden];
  const tempo = puntenPerJaar(prognose.perJaar);
  if (doel && nu && nu.waarde >= doel.waarde) return `${tempo} Het doel is gehaald; het gaat er nu om dat het zo blijft.`;
  const { opDoel, aanEinde } = prognose;
  if (opDoel && doel) return `${tempo} Op ${datumInWoorden(opDoel.datum)} is het dan ${ongeveer(opDoel)}. ${afstand(opDoel, doel.waarde)}`;
  const verder = doel?.op && doel.op > prognose.tot.datum ? ' Verder kijken kan nog niet: daarvoor is te kort gemeten.' : doel?.op && doel.op <= prognose.laatste ? ' De dag van het doel is voorbij.' : '';
  return `${tempo} Op ${datumInWoorden(aanEinde.datum)} is het dan ${ongeveer(aanEinde)}.${verder}`;
}

function puntenPerJaar(perJaar: number): string {
  if (Math.abs(perJaar) < 0.05) return 'In dit tempo blijft het gelijk.';
  const punten = `${tiende.format(Math.abs(perJaar))} procentpunt per jaar`;
  return perJaar > 0 ? `In dit tempo komt er ${punten} bij.` : `In dit tempo gaat er ${punten} af.`;
}

function ongeveer({ waarde, marge }: Meetpaar & Marge): string {
  const midden = `ongeveer ${geheel.format(waarde)}%`;
  if (!marge) return `${midden}, op twee metingen en dus heel onzeker`;
  const [laag, hoog] = [geheel.format(marge.laag), geheel.format(marge.hoog)];
  return laag === hoog ? midden : `${midden}, tussen ${laag}% en ${hoog}%`;
}

function afstand({ waarde, marge }: Meetpaar & Marge, doel: number): string {
  if (marge && marge.laag >= doel) return 'Dat is genoeg.';
  const mist = Math.max(0, doel - waarde);
  if (marge && marge.hoog >= doel || !marge) return 'Of dat genoeg is, kunt u hieruit niet opmaken.';
  return `Dat is ongeveer ${geheel.format(mist)} procentpunt te weinig.`;
}

/** How the forecast is made, for the drawer under it. */
export function prognoseregel(prognose: Prognose): string[] {
  const altijd = ['De prognose is een rechte lijn die zo dicht mogelijk langs de metingen van de laatste twee jaar loopt (kleinste kwadraten).', 'Er is geen prognose bij minder dan twee metingen, of als er minder dan drie maanden tussen de eerste en de laatste zit.', 'De lijn kijkt hoogstens twee keer zo ver vooruit als er gemeten is.'];
  if (prognose.soort === 'geen') return altijd;
  return [
    ...altijd, `Hier: ${prognose.metingen} metingen, van ${datumInWoorden(prognose.eerste)} tot en met ${datumInWoorden(prognose.laatste)}.`,
    prognose.aanEinde.marge ? 'De marge: wij laten telkens één meting weg en trekken de lijn opnieuw. De laagste en de hoogste uitkomst zijn de marge. Zij is nooit smaller dan één leraar meer of minder voor elk jaar vooruit; bij eigen metingen nooit smaller dan twee procentpunt.' : 'Met twee metingen is er geen marge uit te rekenen. Eén meting erbij kan de lijn helemaal veranderen.',
    'De lijn weet niet wat u gaat doen. Zij zegt alleen wat er gebeurt als het zo doorgaat.',
  ];
}
