import type { Waarde } from './antwoord';
import { celgetal } from './cel';
import { cel } from './instrument';

// A goal of the school, as the instrument "Doelen" keeps it, and what can be said of it. Browser-safe.

export const DOELEN_INSTRUMENT = 'bijlage-1';
export const DOELEN_BLOK = 'doelen';

/** Figures of the inventory that a goal can be measured with. */
export const DOELINDICATOREN = ['doel50', 'doel80'] as const;
export type Doelindicator = (typeof DOELINDICATOREN)[number];

export const THEMAWOORDEN = {
  masters: 'Meer masters', hrm: 'HRM in het algemeen', differentiatie: 'Differentiatie', ict: 'ICT en e-didactiek', starters: 'Startende leraren', bevoegd: 'Bevoegd aan de slag',
} as const;
export type Doelthema = keyof typeof THEMAWOORDEN;
export const TERMIJNWOORDEN = { kort: 'Korte termijn', lang: 'Lange termijn' } as const;
export const STATUSWOORDEN = { voorlopig: 'Voorlopig', geldt: 'Geldt', vervallen: 'Vervallen' } as const;

/** The three questions of the guide that make a goal concrete. */
export const CONTROLEVRAGEN = [['betekenis', 'wat het voor leraren betekent'], ['zichtbaar', 'waaraan leraren zien hoe ver u bent'], ['nodig', 'wat leraren nodig hebben']] as const;

export interface Doel {
  vraagId: string;
  tekst: string;
  wie: string;
  /** 'yyyy-mm-dd', or '' */
  wanneer: string;
  termijn: keyof typeof TERMIJNWOORDEN | null;
  thema: Doelthema | null;
  indicator: Doelindicator | null;
  doeljaar: number | null;
  /** Percent. */
  streefwaarde: number | null;
  /** Nobody chose: provisional. */
  status: keyof typeof STATUSWOORDEN;
  volgorde: number | null;
  reden: string;
  betekenis: string;
  zichtbaar: string;
  nodig: string;
  waarde: Waarde;
}

const uit = <K extends string>(woorden: Record<K, string>, code: string): K | null => (Object.hasOwn(woorden, code) ? (code as K) : null);

/** What the cells of a row say. */
export function doelVan(vraagId: string, tekst: string, waarde: Waarde): Doel {
  const lees = (code: string) => cel(waarde, code).trim();
  const indicator = lees('indicator');
  return {
    vraagId, tekst, waarde, wie: lees('wie'), wanneer: lees('wanneer'), termijn: uit(TERMIJNWOORDEN, lees('termijn')), thema: uit(THEMAWOORDEN, lees('thema')),
    indicator: DOELINDICATOREN.find((een) => een === indicator) ?? null, doeljaar: celgetal(lees('doeljaar')), streefwaarde: celgetal(lees('streefwaarde')),
    status: uit(STATUSWOORDEN, lees('status')) ?? 'voorlopig', volgorde: celgetal(lees('volgorde')), reden: lees('reden'), betekenis: lees('betekenis'), zichtbaar: lees('zichtbaar'), nodig: lees('nodig'),
  };
}

/** Goals as people read them: those that hold or may hold by their place, what lapsed last; level ones keep their order. */
export function opVolgorde<D extends Pick<Doel, 'status' | 'volgorde'>>(doelen: readonly D[]): D[] {
  return doelen.map((doel, plek) => ({ doel, plek }))
    .sort((a, b) => Number(a.doel.status === 'vervallen') - Number(b.doel.status === 'vervallen') || (a.doel.volgorde ?? Infinity) - (b.doel.volgorde ?? Infinity) || a.plek - b.plek)
    .map(({ doel }) => doel);
}

/** What cannot be right, per field, for people. `jaar`: the year it is. */
export function doelfouten({ doeljaar, streefwaarde, volgorde }: Pick<Doel, 'doeljaar' | 'streefwaarde' | 'volgorde'>, jaar: number): Partial<Record<'doeljaar' | 'streefwaarde' | 'volgorde', string>> {
  return {
    ...(doeljaar !== null && (!Number.isInteger(doeljaar) || doeljaar > jaar + 50) ? { doeljaar: `Vul een jaar in, zoals ${jaar + 3}.` } : doeljaar !== null && doeljaar < jaar ? { doeljaar: `Dit jaar is voorbij. Kies ${jaar} of later.` } : {}),
    ...(streefwaarde !== null && (streefwaarde <= 0 || streefwaarde > 100) ? { streefwaarde: 'Vul een percentage in van 1 tot en met 100.' } : {}),
    ...(volgorde !== null && (!Number.isInteger(volgorde) || volgorde < 1) ? { volgorde: 'Vul een heel getal in, vanaf 1.' } : {}),
  };
}

/** What would still make the goal concrete: SMART, with the control questions of the guide. Help, never a demand. */
export function doelMist(doel: Doel): string[] {
  const meetbaar = doel.indicator === null ? doel.zichtbaar !== '' : doel.streefwaarde !== null;
  return [
    ...(doel.wie === '' ? ['wie eraan werkt'] : []),
    ...(doel.wanneer === '' && doel.doeljaar === null ? ['wanneer het klaar is'] : []),
    ...(meetbaar || doel.indicator === null ? [] : ['naar welk percentage u toe wilt']),
    ...CONTROLEVRAGEN.filter(([code]) => doel[code] === '').map(([, woorden]) => woorden),
  ];
}

/** Where the school, or the whole board, stands now: people who count, with and without proof, of whom, and the goal of the board. */
export interface Doelcijfers { peildatum: string; standen: Record<Doelindicator, { bevestigd: number; opgegeven: number; noemer: number; doel: number } | null> }
