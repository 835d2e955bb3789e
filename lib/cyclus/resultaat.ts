import { datumInWoorden } from '../dates';
import { AMO_WOORDEN, amoBlok } from './amo';
import { celgetal } from './cel';
import { cijferInWoorden, cijferUit } from './cijfers';
import type { Cijferstand, Instrumentdeel, Rij } from './instrument';
import { ketensoort, type Ketensoort } from './keten';
import { gewichtVan, knelpuntstand, opGewicht } from './knelpunten';
import { gevuldeKolommen, isGevuld, rijnaam, type Rijkolom } from './rijkolommen';

// What a part of the cycle led to, put together from its instruments: nothing is typed here. Pure.

export interface Resultaatregel {
  vraagId: string;
  naam: string;
  /** In words, in the order of the columns. */
  cellen: string[];
  /** Figures of the inventory that were frozen with this row, in words with their date. */
  cijfers: string[];
}

/** One instrument within the result of its part. */
export interface Resultaatdeel {
  slug: string;
  titel: string;
  /** What stands here: "De zwaarste knelpunten eerst". */
  zin: string;
  /** Instead of rows, when there are none. */
  leeg: string;
  kolommen: string[];
  regels: Resultaatregel[];
  /** What all of it asks together; empty when nothing can be added up. */
  samen: string;
  /** Rows with something in them, of all rows. */
  gevuld: number;
  aantal: number;
  /** About people, and this person is not in the circle. */
  kring: boolean;
}

interface Bron { instrument: { slug: string; titel: string }; delen: readonly Instrumentdeel[]; kring: boolean }

interface Keus { zin: string; leeg: string; kies: (rijen: readonly Rij[]) => Rij[]; erbij?: (bron: Bron) => Rijkolom; niet?: readonly string[]; /** Only these fields. */ alleen?: readonly string[] }

const cel = ({ antwoord }: Rij, code: string): string => antwoord.waarde.cellen?.[code] ?? '';
/** Entry points and interventions say in a field of their own that they were chosen. */
const GEKOZEN = ['gekozen', 'kiezen'];
const isGekozen = (rij: Rij): boolean => GEKOZEN.some((code) => cel(rij, code) === 'ja');

const GEWICHT: Rijkolom = { code: 'gewicht', naam: 'Gewicht', soort: null, lees: ({ antwoord }) => String(gewichtVan(antwoord.waarde) ?? ''), ruw: ({ antwoord }) => gewichtVan(antwoord.waarde) };

/** For which of the three an intervention is. */
function amodeel({ delen }: Bron): Rijkolom {
  const lees = ({ vraagId }: Rij): string => { const plek = amoBlok(delen.find(({ rijen }) => rijen.some((rij) => rij.vraagId === vraagId))?.slug ?? ''); return plek ? AMO_WOORDEN[plek.deel].naam : ''; };
  return { code: 'amo', naam: 'Voor', soort: null, lees, ruw: (rij) => lees(rij) || null };
}

/** What the chosen rows ask together, where they say it in hours and euros. */
function samen(rijen: readonly Rij[]): string {
  const som = (code: string) => rijen.reduce((totaal, rij) => totaal + (celgetal(cel(rij, code)) ?? 0), 0);
  const [uren, kosten] = [som('uren'), som('kosten')];
  return uren + kosten === 0 ? '' : `Samen per jaar: ${uren.toLocaleString('nl-NL')} uur en € ${kosten.toLocaleString('nl-NL')}.`;
}

const KEUZES: Record<Exclude<Ketensoort, 'anders' | 'kloof' | 'behoefte'>, Keus> = {
  knelpunt: {
    zin: 'Wat bij u speelt, het zwaarste eerst.', leeg: 'Nog geen knelpunt dat bij u speelt.', erbij: () => GEWICHT,
    kies: (alle) => opGewicht(alle.filter(({ antwoord }) => knelpuntstand(antwoord.waarde) === 'speelt'), ({ antwoord }) => antwoord.waarde),
  },
  belanghebbende: { zin: 'Wie u betrekt, en hoe u hen verbonden houdt.', leeg: 'Nog niemand.', kies: (alle) => alle.filter(isGevuld), alleen: ['belang', 'invloed', 'sleutelfiguur', 'verbinding'] },
  doel: {
    zin: 'Uw doelen, in de volgorde die u koos.', leeg: 'Nog geen doel.', niet: ['volgorde'],
    kies: (alle) => alle.filter((rij) => isGevuld(rij) && cel(rij, 'status') !== 'vervallen').sort((a, b) => Number(cel(a, 'volgorde') || 999) - Number(cel(b, 'volgorde') || 999)),
  },
  aanknopingspunt: { zin: 'De combinatie die u koos.', leeg: 'U koos nog geen aanknopingspunt.', kies: (alle) => alle.filter(isGekozen), niet: GEKOZEN },
  interventie: { zin: 'Wat u gaat doen, met wat het vraagt.', leeg: 'U koos nog geen interventie.', kies: (alle) => alle.filter(isGekozen), niet: GEKOZEN, erbij: amodeel },
};
const GEWOON: Keus = { zin: 'Wat u invulde.', leeg: 'Nog niets ingevuld.', kies: (alle) => alle.filter(isGevuld) };

/** Which rows of an instrument are its result, in which order. Of AMO those are the interventions. */
function keusVoor({ instrument: { slug }, delen }: Bron): { keus: Keus; rijen: Rij[] } {
  const soorten = delen.map((deel) => ({ rijen: deel.rijen, soort: ketensoort(slug, deel.slug) }));
  const soort = soorten.find((een) => een.soort !== 'anders' && een.soort !== 'behoefte')?.soort ?? 'anders';
  return { keus: soort === 'anders' || soort === 'kloof' || soort === 'behoefte' ? GEWOON : KEUZES[soort], rijen: soorten.filter((een) => een.soort === soort).flatMap(({ rijen }) => rijen) };
}

/** The result of one instrument. @param cijferstanden frozen figures of the cycle */
export function resultaatdeel(bron: Bron, cijferstanden: readonly Cijferstand[]): Resultaatdeel {
  const { instrument, delen, kring } = bron;
  const alle = delen.flatMap((deel) => deel.rijen);
  const { keus: { zin, leeg, kies, erbij, niet = [], alleen }, rijen } = keusVoor(bron);
  const gekozen = kies(rijen);
  const kolommen = [...(erbij ? [erbij(bron)] : []), ...gevuldeKolommen(gekozen).filter(({ code }) => !niet.includes(code) && (!alleen || alleen.includes(code)))];
  return {
    slug: instrument.slug, titel: instrument.titel, zin, leeg, kring, kolommen: kolommen.map(({ naam }) => naam), gevuld: alle.filter(isGevuld).length, aantal: alle.length, samen: samen(gekozen),
    regels: gekozen.map((rij) => ({ vraagId: rij.vraagId, naam: rijnaam(rij), cellen: kolommen.map(({ lees }) => lees(rij)), cijfers: standenInWoorden(cijferstanden, rij.vraagId) })),
  };
}

/** The frozen figures of a row: "37 van de 84 leraren … (1 oktober 2026)". */
export function standenInWoorden(cijferstanden: readonly Cijferstand[], vraagId: string): string[] {
  return cijferstanden.flatMap((stand) => {
    const cijfer = stand.vraagId === vraagId ? cijferUit(stand.code, stand.waarde) : null;
    return cijfer ? [`${cijferInWoorden(cijfer)} (inventaris, ${datumInWoorden(stand.peildatum)})`] : [];
  });
}
