import 'server-only';
import MiniSearch, { type SearchResult } from 'minisearch';
import { platteTekst } from '@/lib/opmaak/ontleden';
import { alleBladen, type Stuk, type Zoekresultaat, type Zoekuitkomst } from '../bibliotheek';
import { fasedeel, paginapad, type Inhoud } from '../inhoud';

interface Zoekblad { nr: number; titel: string; trefwoorden: string; tekst: string; maak: (titel: Stuk[], fragment: Stuk[]) => Zoekresultaat }
interface Index { bladen: readonly Zoekblad[]; zoeker: MiniSearch<Zoekblad> }

const STOPWOORDEN = new Set('de het een en of in op te ten ter van voor met bij aan uit om als is zijn was dat die dit deze er ook naar door over tot wat wie hoe'.split(' '));
const TOON = { paginas: 12, begrippen: 8, vragen: 20 };
const RUIMTE = { ervoor: 60, heel: 220 };
const WOORD = /[\p{L}\p{N}]+/gu;

// An edition does not change, so its index is made once, at the first search.
const indexen = new WeakMap<Inhoud, Index>();

/** Without capitals and accents. */
const kaal = (woord: string): string => woord.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
/** As it is looked for: begeleiding, begeleiden and begeleidt are one word. */
const stam = (woord: string): string => kaal(woord).replace(/(?<=\w{4})(ingen|ing|en|[tdse])$/, '');

/**
 * Searches pages, terms and questions of one edition: the beginning of a word is enough, accents and small slips do
 * not matter. Without a text that holds all words it gives those that hold some, and says so.
 */
export function bibliotheekZoeken(inhoud: Inhoud, zoek: string): Zoekuitkomst {
  const { bladen, zoeker } = indexVan(inhoud);
  const alle = zoeker.search(zoek, { combineWith: 'AND' });
  const ruimer = alle.length === 0;
  const gevonden = ruimer ? zoeker.search(zoek, { combineWith: 'OR' }) : alle;
  const resultaten = zonderDubbele(gevonden.flatMap((raak) => resultaatVan(bladen[Number(raak.id)], raak)));
  const van = <S extends Zoekresultaat['soort']>(soort: S, hoogstens: number) => resultaten.filter((een): een is Extract<Zoekresultaat, { soort: S }> => een.soort === soort).slice(0, hoogstens);
  return { zoek, paginas: van('pagina', TOON.paginas), begrippen: van('begrip', TOON.begrippen), vragen: van('vraag', TOON.vragen), aantal: resultaten.length, ruimer: ruimer && resultaten.length > 0 };
}

function resultaatVan(blad: Zoekblad | undefined, { match }: SearchResult): Zoekresultaat | [] {
  if (!blad) return [];
  const woorden = new Set(Object.keys(match));
  return blad.maak(gemarkeerd(blad.titel, woorden), gemarkeerd(fragmentVan(blad.tekst, woorden), woorden));
}

/** The guide asks some things twice in one part of the route, in the same words; once is enough here. */
function zonderDubbele(resultaten: readonly Zoekresultaat[]): Zoekresultaat[] {
  const sleutel = (een: Zoekresultaat) => (een.soort === 'vraag' ? een.waar + een.titel.map(({ tekst }) => tekst).join('') : null);
  const sleutels = resultaten.map(sleutel);
  return resultaten.filter((_, plaats) => sleutels[plaats] === null || sleutels.indexOf(sleutels[plaats] ?? null) === plaats);
}

/** The part of a text where most of the words that were found stand together. */
function fragmentVan(tekst: string, woorden: ReadonlySet<string>): string {
  const treffers = [...tekst.matchAll(WOORD)].map(({ 0: woord, index }) => ({ woord: stam(woord), index })).filter(({ woord }) => woorden.has(woord));
  const samen = treffers.map(({ index }) => new Set(treffers.filter((ander) => ander.index >= index && ander.index < index + RUIMTE.heel - RUIMTE.ervoor).map(({ woord }) => woord)).size);
  const plek = treffers[samen.indexOf(Math.max(...samen))]?.index ?? 0;
  const begin = plek <= RUIMTE.ervoor ? 0 : tekst.indexOf(' ', plek - RUIMTE.ervoor) + 1;
  const ruw = tekst.slice(begin, begin + RUIMTE.heel);
  const einde = begin + RUIMTE.heel >= tekst.length ? ruw.length : ruw.lastIndexOf(' ');
  return `${begin > 0 ? '… ' : ''}${ruw.slice(0, einde)}${begin + einde < tekst.length ? ' …' : ''}`;
}

function gemarkeerd(tekst: string, woorden: ReadonlySet<string>): Stuk[] {
  const stukken: Stuk[] = [];
  let vanaf = 0;
  for (const { 0: woord, index } of tekst.matchAll(WOORD)) {
    if (!woorden.has(stam(woord))) continue;
    stukken.push({ tekst: tekst.slice(vanaf, index), raak: false }, { tekst: woord, raak: true });
    vanaf = index + woord.length;
  }
  return [...stukken, { tekst: tekst.slice(vanaf), raak: false }].filter(({ tekst: deel }) => deel !== '');
}

function indexVan(inhoud: Inhoud): Index {
  const bekend = indexen.get(inhoud);
  if (bekend) return bekend;
  const bladen = [...paginabladen(inhoud), ...begripbladen(inhoud), ...vraagbladen(inhoud)].map((blad, nr) => ({ ...blad, nr }));
  const zoeker = new MiniSearch<Zoekblad>({
    idField: 'nr',
    fields: ['titel', 'trefwoorden', 'tekst'],
    tokenize: (tekst) => tekst.match(WOORD) ?? [],
    processTerm: (woord) => (STOPWOORDEN.has(kaal(woord)) ? null : stam(woord)),
    searchOptions: { boost: { titel: 4, trefwoorden: 2 }, prefix: (woord) => woord.length >= 3, fuzzy: (woord) => (woord.length >= 5 ? 0.2 : false), weights: { prefix: 0.6, fuzzy: 0.3 } },
  });
  zoeker.addAll(bladen);
  const index = { bladen, zoeker };
  indexen.set(inhoud, index);
  return index;
}

type Los = Omit<Zoekblad, 'nr'>;

function paginabladen(inhoud: Inhoud): Los[] {
  return alleBladen(inhoud).map((pagina) => {
    const hoofdstuk = inhoud.hoofdstukken.find(({ slug }) => slug === pagina.hoofdstuk)?.titel ?? '';
    return {
      titel: pagina.titel, trefwoorden: pagina.samenvatting, tekst: `${pagina.samenvatting} ${platteTekst(pagina.tekst)}`,
      maak: (titel, fragment) => ({ soort: 'pagina', titel, fragment, pad: paginapad(pagina), hoofdstuk, ...(pagina.jaar ? { jaar: pagina.jaar } : {}) }),
    };
  });
}

function begripbladen({ begrippen }: Inhoud): Los[] {
  return begrippen.map(({ slug, term, ook, uitleg }) => ({ titel: term, trefwoorden: ook.join(' '), tekst: platteTekst(uitleg), maak: (titel, fragment) => ({ soort: 'begrip', titel, fragment, slug }) }));
}

function vraagbladen(inhoud: Inhoud): Los[] {
  return [...inhoud.items.values()].map((item) => {
    const deelfase = item.deelfase ? fasedeel(inhoud, item.deelfase) ?? null : null;
    const waar = deelfase ? `${deelfase.code} ${deelfase.naam}` : item.hoofdfase ? `Fase ${item.hoofdfase}` : 'Bij de start';
    return {
      titel: platteTekst(item.tekst), trefwoorden: '', tekst: platteTekst([item.hulp, ...(item.onderdelen ?? []), item.voorbeeld].filter(Boolean).join('\n\n')),
      maak: (titel, fragment) => ({ soort: 'vraag', titel, fragment, id: item.id, bij: item.bij ?? item.id, waar, deelfase }),
    };
  });
}
