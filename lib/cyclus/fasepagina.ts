import { eigenVraagId, isDicht, type CyclusKop, type FaseStand } from './cyclus';
import { ELDERS, isAntwoordbaar, NIET_BEANTWOORD, type Antwoord, type Fasevraag, type OpenBotsing, type Stem } from './antwoord';
import { platteTekst } from '@/lib/opmaak/ontleden';
import { bijVraag, delen, type Inhoud, type InhoudItem, type Instrument } from './inhoud';
import type { Deelfase } from './inhoud.schema';
import type { Invoer } from './invoer.schema';
import { plaatsen, routeVan, type RouteVraag } from './route';
import type { CyclusRij } from './stand';

/** One voice on one question as the database gives it. */
export interface GelezenAntwoord extends Antwoord { vraagId: string; stem: Stem; botsingen: OpenBotsing[] }
export interface GelezenEigenVraag { id: string; tekst: string; hulp: string; deelfase: Deelfase; invoer: Invoer }
/** A choice that the board or the school added to a question. */
export interface EigenOptie { id: string; vraagId: string; naam: string }

/** One question on the phase page. */
export interface Vraagbeeld {
  vraag: Fasevraag;
  /** Nested questions stand under this one. */
  ouder: string | null;
  antwoord: Antwoord;
  botsingen: OpenBotsing[];
  /** Other voices that said something here. */
  andereStemmen: Stem[];
  /** Sub-lines without a field of their own. */
  onderdelen: string[];
  /** Tips, tools and figures that stand beside it. */
  bij: InhoudItem[];
  /** The instrument in which this is answered. */
  instrument: Instrument | null;
  /** Question of this page at which the same instrument stands already. */
  instrumentBij: string | null;
  item: InhoudItem | null;
  eigen: boolean;
}

/** An instrument of this part, as far as this person sees its rows. */
export interface Instrumentstand {
  instrument: Instrument;
  /** Rows that ask for something, own ones among them, and how many hold an answer; null for what is about people: only the circle may know. */
  rijen: { aantal: number; gevuld: number } | null;
}

/** What is known of a question before its block is opened. */
export interface Vraagkop {
  id: string;
  /** Without formatting, cut to a line. */
  tekst: string;
  ouder: string | null;
  /** Has a field on this page, and the school wrote in it. */
  telt: boolean;
  gevuld: boolean;
  /** Answered somewhere else: at the talks, in an instrument. */
  elders: 'gesprekken' | 'instrument' | null;
}

export interface Faseblok {
  slug: string;
  titel: string;
  inleiding: string | null;
  /** Lines and heads without a field, before the first question. */
  vooraf: InhoudItem[];
  /** Tips and tools for the block as a whole. */
  bij: InhoudItem[];
  /** All questions, by name. */
  koppen: Vraagkop[];
  open: boolean;
  /** The same in full; empty while the block is folded. */
  vragen: Vraagbeeld[];
}

export interface Faseindeling {
  fase: FaseStand;
  dicht: boolean;
  /** What this part is for, of the guide; null when the guide does not say. */
  doel: InhoudItem | null;
  blokken: Faseblok[];
  /** In the order of the guide. */
  instrumenten: Instrumentstand[];
  /** Left out by the school, with the reason. */
  nietRelevant: RouteVraag[];
}

interface Bronnen {
  kop: CyclusKop;
  fase: FaseStand;
  rij: Pick<CyclusRij, 'keuzes' | 'eigen' | 'deel' | 'toegewezen' | 'antwoorden'>;
  inhoud: Inhoud;
  antwoorden: readonly GelezenAntwoord[];
  eigen: readonly GelezenEigenVraag[];
  opties: readonly EigenOptie[];
  /** Rows that people added to instruments of this cycle. */
  eigenRijen?: readonly EigenRegel[];
  stem: Stem;
  /** Numbers of the blocks to show in full, from 0; absent: all. */
  open?: readonly number[];
}

export interface EigenRegel { id: string; instrument: string }

type Routebron = Pick<Bronnen, 'fase' | 'rij' | 'inhoud'>;

/** Questions that follow each other in one block of the guide, or the own ones. */
export interface Routeblok { slug: string; vragen: RouteVraag[] }

const ziener = ({ fase, rij }: Pick<Bronnen, 'fase' | 'rij'>) => {
  const mijn = rij.toegewezen.filter((een) => een.deelfase === fase.deelfase);
  return (id: string) => !rij.deel || mijn.some(({ vraagId }) => vraagId === null || vraagId === id);
};

const routeHier = (bron: Routebron): RouteVraag[] => routeVan(bron.inhoud, bron.fase.deelfase, bron.rij.keuzes, bron.rij.eigen).filter(({ id }) => ziener(bron)(id));

/** The questions of a part in the order of the school, block by block. */
export function routeblokken(bron: Routebron): Routeblok[] {
  const blokken: Routeblok[] = [];
  for (const vraag of routeHier(bron).filter(({ relevant }) => relevant)) {
    const slug = vraag.item ? `${vraag.item.plaats}/${vraag.item.blok}` : EIGEN;
    if (blokken.at(-1)?.slug !== slug) blokken.push({ slug, vragen: [] });
    blokken.at(-1)?.vragen.push(vraag);
  }
  return blokken;
}

/**
 * Which blocks stand open: what was asked for, or else where to go on (the first with a question that the school did not
 * answer yet) and where somebody was sent to.
 */
export function openBlokken(blokken: readonly Routeblok[], antwoorden: CyclusRij['antwoorden'], kies: { alles?: boolean; blokken?: readonly number[]; vraag?: string | undefined }): number[] {
  const nummers = blokken.map((_, nummer) => nummer);
  if (kies.alles) return nummers;
  const gevuld = vanSchool(antwoorden);
  const gevraagd = nummers.filter((nummer) => kies.blokken?.includes(nummer));
  const verder = Math.max(0, blokken.findIndex(({ vragen }) => vragen.some((vraag) => vraag.telt && !gevuld.has(vraag.id))));
  return nummers.filter((nummer) => (gevraagd.length > 0 ? gevraagd.includes(nummer) : nummer === verder) || blokken[nummer]?.vragen.some(({ id }) => id === kies.vraag));
}

const vanSchool = (antwoorden: CyclusRij['antwoorden']): ReadonlySet<string> => new Set(antwoorden.filter(({ school }) => school !== false).map(({ vraagId }) => vraagId));

/** The questions of a part in the order of the school, with what was answered and what stands beside them. */
export function fasepagina(bron: Bronnen): Faseindeling {
  const { kop, fase, rij, inhoud, open } = bron;
  const alleBlokken = plaatsen(inhoud, fase.deelfase).flatMap((plaats) => inhoud.werk.get(plaats) ?? []);
  const gevuld = vanSchool(rij.antwoorden);
  const instrumenten = new Map<string, string>();
  const blokken = routeblokken(bron).map(({ slug, vragen }, nummer): Faseblok => {
    const eerste = vragen[0]?.item ?? null;
    const blok = nieuwBlok(alleBlokken.find((een) => eerste !== null && een.items.includes(eerste)), slug, inhoud);
    const koppen = vragen.map(({ id, tekst, item, telt }) => ({ id, tekst: kopzin(item, tekst), ouder: item?.ouder ?? null, telt, gevuld: gevuld.has(id), elders: eldersVan(item) }));
    if (open && !open.includes(nummer)) return { ...blok, koppen };
    return { ...blok, koppen, open: true, vragen: vragen.flatMap((vraag) => vraagbeeld(bron, vraag) ?? []).map((beeld) => metEerdere(beeld, instrumenten)) };
  });
  const fasedeel = inhoud.deelfasen.find(({ code }) => code === fase.deelfase);
  return {
    fase, dicht: isDicht(kop, fase), blokken, instrumenten: instrumentstanden(bron, ziener(bron)), doel: (fasedeel && inhoud.items.get(fasedeel.doel)) ?? null,
    nietRelevant: routeHier(bron).filter(({ relevant }) => !relevant),
  };
}

const eldersVan = (item: InhoudItem | null): Vraagkop['elders'] => (item === null ? null : item.invoer.soort === 'instrument' ? 'instrument' : ELDERS[item.invoer.soort] ? 'gesprekken' : null);
// The words of the guide never change: read once.
const gelezen = new WeakMap<InhoudItem, string>();

function kopzin(item: InhoudItem | null, tekst: string): string {
  const zin = (item && gelezen.get(item)) ?? kort(platteTekst(tekst));
  if (item) gelezen.set(item, zin);
  return zin;
}

const kort = (tekst: string) => (tekst.length > 140 ? `${tekst.slice(0, 139)}…` : tekst);

/** An instrument is shown once; its other questions point to it. */
function metEerdere(beeld: Vraagbeeld, instrumenten: Map<string, string>): Vraagbeeld {
  if (!beeld.instrument) return beeld;
  const eerder = instrumenten.get(beeld.instrument.slug);
  if (eerder !== undefined) return { ...beeld, instrumentBij: eerder };
  instrumenten.set(beeld.instrument.slug, beeld.vraag.id);
  return beeld;
}

function instrumentstanden({ inhoud, fase, rij, eigenRijen = [] }: Bronnen, ziet: (id: string) => boolean): Instrumentstand[] {
  const gevuld = new Set(rij.antwoorden.map(({ vraagId }) => vraagId));
  return [...inhoud.instrumenten.values()].filter(({ deelfase }) => deelfase === fase.deelfase).flatMap((instrument): Instrumentstand[] => {
    const vast = instrument.blokken.flatMap(({ items }) => items).filter(({ invoer }) => invoer.soort !== 'geen' && invoer.soort !== 'instrument').map(({ id }) => id);
    const ids = [...vast, ...eigenRijen.filter((een) => een.instrument === instrument.slug).map(({ id }) => eigenVraagId(id))].filter(ziet);
    // Somebody who was given part of the work sees the instruments in which that part is.
    if (rij.deel && ids.length === 0) return [];
    return [{ instrument, rijen: instrument.besloten ? null : { aantal: ids.length, gevuld: ids.filter((id) => gevuld.has(id)).length } }];
  });
}

const EIGEN = 'eigen';

function nieuwBlok(blok: { titel: string; inleiding?: string; items: readonly InhoudItem[] } | undefined, slug: string, inhoud: Inhoud): Faseblok {
  const leeg = { koppen: [], open: false, vragen: [] };
  if (!blok) return { slug, titel: 'Onze eigen vragen', inleiding: null, vooraf: [], bij: [], ...leeg };
  const zonderVeld = blok.items.filter(({ invoer, bij, instrument }) => invoer.soort === 'geen' && bij === undefined && instrument === null);
  const ouders = new Set(blok.items.flatMap(({ ouder }) => ouder ?? []));
  // A sub-line of a question stands with that question; the head of nested questions above them.
  const kop = (item: InhoudItem) => item.soort !== 'doel' && (ouders.has(item.id) || item.soort === 'thema' && item.ouder === undefined);
  const hulp = (item: InhoudItem) => !kop(item) && item.soort !== 'doel' && (item.ouder === undefined || inhoud.items.get(item.ouder)?.blok !== item.blok);
  return { slug, titel: blok.titel, inleiding: blok.inleiding ?? null, vooraf: zonderVeld.filter(kop), bij: zonderVeld.filter(hulp), ...leeg };
}

/** A row of an instrument by itself, for the page of its versions; null when this part has no such row for this person. */
export function regelbeeld(bron: Bronnen, id: string): Vraagbeeld | null {
  const { inhoud, fase, eigen } = bron;
  const item = inhoud.items.get(id) ?? null;
  const hier = item ? item.instrument !== null && item.deelfase === fase.deelfase && isAntwoordbaar(item.invoer) : eigen.some((een) => `eigen-${een.id}` === id && een.deelfase === fase.deelfase);
  return hier && ziener(bron)(id) ? vraagbeeld(bron, { id, item }) : null;
}

function vraagbeeld({ inhoud, antwoorden, eigen, opties, stem }: Bronnen, { id, item }: Pick<RouteVraag, 'id' | 'item'>): Vraagbeeld | null {
  const zelf = item ? null : eigen.find((een) => `eigen-${een.id}` === id);
  if (!item && !zelf) return null;
  const hier = antwoorden.filter(({ vraagId }) => vraagId === id);
  const mijne = hier.find((een) => een.stem === stem);
  const { waarde, status, versie, door, op } = mijne ?? NIET_BEANTWOORD;
  const vraag: Fasevraag = item
    ? { id, tekst: item.tekst, hulp: item.hulp ?? null, voorbeeld: item.voorbeeld ?? null, invoer: item.invoer, deelfase: item.deelfase ?? '1A' }
    : { id, tekst: zelf?.tekst ?? '', hulp: zelf?.hulp || null, voorbeeld: null, invoer: zelf?.invoer ?? { soort: 'tekst' }, deelfase: zelf?.deelfase ?? '1A' };
  return {
    vraag: { ...vraag, invoer: metEigenOpties(vraag.invoer, opties.filter(({ vraagId }) => vraagId === id)) }, ouder: item?.ouder ?? null,
    antwoord: { waarde, status, versie, door, op }, botsingen: mijne?.botsingen ?? [], andereStemmen: hier.filter((een) => een.stem !== stem).map((een) => een.stem),
    onderdelen: item ? [...(item.onderdelen ?? []), ...delen(inhoud, id).filter(({ invoer }) => invoer.soort === 'geen').map(({ tekst }) => tekst)] : [],
    bij: item ? bijVraag(inhoud, id).filter(({ invoer }) => invoer.soort === 'geen') : [],
    instrument: item?.invoer.soort === 'instrument' ? (inhoud.instrumenten.get(item.invoer.instrument) ?? null) : null, instrumentBij: null, item, eigen: item === null,
  };
}

/** Own options stand behind those of the guide. */
export function metEigenOpties(invoer: Invoer, opties: readonly EigenOptie[]): Invoer {
  if (opties.length === 0 || (invoer.soort !== 'keuze' && invoer.soort !== 'meerkeuze')) return invoer;
  return { ...invoer, opties: [...invoer.opties, ...opties.map(({ id, naam }) => ({ code: `eigen-${id}`, naam }))] };
}

/** '3 van 12 regels ingevuld'. */
export function rijenInWoorden(rijen: Instrumentstand['rijen']): string {
  if (rijen === null) return 'besloten, alleen voor de kring';
  if (rijen.aantal === 0) return 'nog geen regels';
  return `${rijen.gevuld} van ${rijen.aantal} ${rijen.aantal === 1 ? 'regel' : 'regels'} ingevuld`;
}
