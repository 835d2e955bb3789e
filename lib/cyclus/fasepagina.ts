import { isDicht, type CyclusKop, type FaseStand } from './cyclus';
import { NIET_BEANTWOORD, type Antwoord, type Fasevraag, type OpenBotsing, type Stem } from './antwoord';
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
  /** The instrument that will stand here. */
  instrument: Instrument | null;
  /** Question of this page at which the same instrument stands already. */
  instrumentBij: string | null;
  item: InhoudItem | null;
  eigen: boolean;
}

export interface Faseblok {
  slug: string;
  titel: string;
  inleiding: string | null;
  /** Lines and heads without a field, before the first question. */
  vooraf: InhoudItem[];
  /** Tips and tools for the block as a whole. */
  bij: InhoudItem[];
  vragen: Vraagbeeld[];
}

export interface Faseindeling {
  fase: FaseStand;
  dicht: boolean;
  /** What this part is for, of the guide; null when the guide does not say. */
  doel: InhoudItem | null;
  blokken: Faseblok[];
  /** Left out by the school, with the reason. */
  nietRelevant: RouteVraag[];
}

interface Bronnen {
  kop: CyclusKop;
  fase: FaseStand;
  rij: Pick<CyclusRij, 'keuzes' | 'eigen' | 'deel' | 'toegewezen'>;
  inhoud: Inhoud;
  antwoorden: readonly GelezenAntwoord[];
  eigen: readonly GelezenEigenVraag[];
  opties: readonly EigenOptie[];
  stem: Stem;
}

/** The questions of a part in the order of the school, with what was answered and what stands beside them. */
export function fasepagina(bron: Bronnen): Faseindeling {
  const { kop, fase, rij, inhoud } = bron;
  const mijn = rij.toegewezen.filter((een) => een.deelfase === fase.deelfase);
  const ziet = (id: string) => !rij.deel || mijn.some(({ vraagId }) => vraagId === null || vraagId === id);
  const route = routeVan(inhoud, fase.deelfase, rij.keuzes, rij.eigen).filter(({ id }) => ziet(id));
  const alleBlokken = plaatsen(inhoud, fase.deelfase).flatMap((plaats) => inhoud.werk.get(plaats) ?? []);
  const blokken: Faseblok[] = [];
  const instrumenten = new Map<string, string>();
  for (const vraag of route.filter(({ relevant }) => relevant)) {
    const beeld = vraagbeeld(bron, vraag);
    if (!beeld) continue;
    const slug = vraag.item ? `${vraag.item.plaats}/${vraag.item.blok}` : EIGEN;
    if (blokken.at(-1)?.slug !== slug) blokken.push(nieuwBlok(alleBlokken.find((een) => vraag.item !== null && een.items.includes(vraag.item)), slug, inhoud));
    const eerder = beeld.instrument && instrumenten.get(beeld.instrument.slug);
    if (beeld.instrument && eerder === undefined) instrumenten.set(beeld.instrument.slug, vraag.id);
    blokken.at(-1)?.vragen.push(eerder ? { ...beeld, instrumentBij: eerder } : beeld);
  }
  const fasedeel = inhoud.deelfasen.find(({ code }) => code === fase.deelfase);
  return { fase, dicht: isDicht(kop, fase), doel: (fasedeel && inhoud.items.get(fasedeel.doel)) ?? null, blokken, nietRelevant: route.filter(({ relevant }) => !relevant) };
}

const EIGEN = 'eigen';

function nieuwBlok(blok: { titel: string; inleiding?: string; items: readonly InhoudItem[] } | undefined, slug: string, inhoud: Inhoud): Faseblok {
  if (!blok) return { slug, titel: 'Onze eigen vragen', inleiding: null, vooraf: [], bij: [], vragen: [] };
  const zonderVeld = blok.items.filter(({ invoer, bij, instrument }) => invoer.soort === 'geen' && bij === undefined && instrument === null);
  const ouders = new Set(blok.items.flatMap(({ ouder }) => ouder ?? []));
  // A sub-line of a question stands with that question; the head of nested questions above them.
  const kop = (item: InhoudItem) => item.soort !== 'doel' && (ouders.has(item.id) || item.soort === 'thema' && item.ouder === undefined);
  const hulp = (item: InhoudItem) => !kop(item) && item.soort !== 'doel' && (item.ouder === undefined || inhoud.items.get(item.ouder)?.blok !== item.blok);
  return { slug, titel: blok.titel, inleiding: blok.inleiding ?? null, vooraf: zonderVeld.filter(kop), bij: zonderVeld.filter(hulp), vragen: [] };
}

function vraagbeeld({ inhoud, antwoorden, eigen, opties, stem }: Bronnen, { id, item }: RouteVraag): Vraagbeeld | null {
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
