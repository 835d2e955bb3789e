import { AMO_DELEN, AMO_WOORDEN, behoeftestand, isGekozen, vullingVan, type AmoDeel, type AmoRij, type AmoSchakel, type Vulling, type Waarden } from './amo';

// The picture of the chain: policy, what managers do and how they lead, what teachers can, want and may, what they do, and
// what comes of it on three levels. Every mark says how far it is worked out. Pure.

export interface Ketenvak {
  sleutel: string;
  naam: string;
  /** One per thing in it, in the order of the scheme. */
  merken: Vulling[];
  /** In words: what the marks say. */
  zin: string;
  vulling: Vulling;
  /** Name of the element where it is filled in. */
  anker: string;
  /** On which page that is. */
  waar: 'amo' | 'amo-stappen';
}

interface AmoKeten { beleid: Ketenvak; aanpak: Ketenvak[]; leraar: Ketenvak[]; gedrag: Ketenvak; opbrengst: Ketenvak[] }

const STAPPEN = { doel: '2b-amo-stap-01', gedrag: '2b-amo-stap-02', beleid: '2b-amo-stap-06' } as const;
const ACTOREN = [['leraar', 'De leraar'], ['teamleider', 'De teamleider'], ['schoolleiding', 'De schoolleiding'], ['hr', 'HR'], ['bestuur', 'Het bestuur']] as const;
const NIVEAUS = [['organisatie', 'Organisatie'], ['medewerkers', 'Medewerkers'], ['leerlingen', 'Leerlingen']] as const;
/** Block of the scheme or step, as an element on the page. */
export const vakAnker = (naam: string): string => `deel-${naam}`;

/**
 * @param rijen of the scheme
 * @param anderen own rows of the step about behaviour
 * @param waarden of both instruments
 */
export function amoKeten(rijen: readonly AmoRij[], anderen: readonly string[], waarden: Waarden, schakels: readonly AmoSchakel[]): AmoKeten {
  const tekst = (vraagId: string, code?: string): boolean => ((code ? waarden.get(vraagId)?.cellen?.[code] : waarden.get(vraagId)?.tekst) ?? '').trim() !== '';
  const stap = (sleutel: string, naam: string, merken: Vulling[], zin: string): Omit<Ketenvak, 'anker'> => ({ sleutel, naam, merken, zin, vulling: samen(merken), waar: 'amo-stappen' });
  const vol = (is: boolean): Vulling => (is ? 'vol' : 'open');
  const beleid = tekst(STAPPEN.beleid);
  const merken = [...ACTOREN.map(([code]) => tekst(STAPPEN.gedrag, code)), ...anderen.map((vraagId) => tekst(vraagId, 'gedrag'))];
  const beschreven = merken.filter(Boolean).length;
  return {
    beleid: { ...stap('beleid', 'Beleid', [vol(beleid)], beleid ? 'Beschreven' : 'Nog niet beschreven'), anker: vakAnker('kiezen-en-vormgeven') },
    aanpak: AMO_DELEN.map((deel) => aanpakVak(deel, rijen, waarden)),
    leraar: AMO_DELEN.map((deel) => leraarVak(deel, rijen, waarden, schakels)),
    gedrag: { ...stap('gedrag', 'Gedrag', merken.map(vol), beschreven === 0 ? 'Nog niet beschreven' : `Van ${beschreven} ${beschreven === 1 ? 'groep' : 'groepen'} beschreven`), vulling: tekst(STAPPEN.gedrag, 'leraar') ? 'vol' : beschreven > 0 ? 'half' : 'open', anker: vakAnker('gedrag') },
    opbrengst: NIVEAUS.map(([code, naam]) => { const er = tekst(STAPPEN.doel, code); return { ...stap(`opbrengst-${code}`, naam, [vol(er)], er ? 'Beschreven' : 'Nog niet beschreven'), anker: vakAnker('doel') }; }),
  };
}

function aanpakVak(deel: AmoDeel, rijen: readonly AmoRij[], waarden: Waarden): Ketenvak {
  const gekozen = (kolom: AmoRij['kolom']) => rijen.filter((rij) => rij.deel === deel && rij.kolom === kolom && isGekozen(waarden, rij));
  const [doen, leiden] = [gekozen('interventie'), gekozen('leiderschap')];
  const merken = [...doen, ...leiden].map((rij) => vullingVan(waarden, rij));
  return {
    sleutel: `aanpak-${deel}`, naam: `Wat u doet voor ${AMO_WOORDEN[deel].klein}`, merken, vulling: doen.length === 0 && leiden.length > 0 ? 'half' : samen(merken), waar: 'amo', anker: vakAnker(`${deel}-interventie`),
    zin: merken.length === 0 ? 'Nog niets gekozen' : `${doen.length} ${doen.length === 1 ? 'interventie' : 'interventies'}, ${leiden.length} keer leiderschap`,
  };
}

function leraarVak(deel: AmoDeel, rijen: readonly AmoRij[], waarden: Waarden, schakels: readonly AmoSchakel[]): Ketenvak {
  const nodig = rijen.filter((rij) => rij.deel === deel && rij.kolom === 'behoefte').map((rij) => behoeftestand(rij, rijen, waarden, schakels)).filter((stand) => stand !== 'onbekend' && stand !== 'niet-nodig');
  const merken = nodig.map((stand): Vulling => (stand === 'aanwezig' || stand === 'gedekt' ? 'vol' : stand === 'los' ? 'half' : 'open'));
  const klaar = merken.filter((een) => een === 'vol').length;
  return {
    sleutel: `leraar-${deel}`, naam: AMO_WOORDEN[deel].naam, merken, vulling: samen(merken), waar: 'amo', anker: vakAnker(`${deel}-behoefte`),
    zin: merken.length === 0 ? 'Nog geen behoefte genoemd' : `${klaar} van ${merken.length} ${merken.length === 1 ? 'behoefte' : 'behoeften'} aanwezig of gedekt`,
  };
}

/** Filled when all are, open when none is begun. */
function samen(merken: readonly Vulling[]): Vulling {
  if (merken.length > 0 && merken.every((een) => een === 'vol')) return 'vol';
  return merken.some((een) => een !== 'open') ? 'half' : 'open';
}

export const VULLINGWOORDEN: Record<Vulling, string> = { vol: 'uitgewerkt', half: 'begonnen', open: 'nog open' };

/** All boxes in reading order, with the column they stand in. */
export function vakken(keten: AmoKeten): { kolom: string; vak: Ketenvak }[] {
  return [
    { kolom: 'Beleid', vak: keten.beleid }, ...keten.aanpak.map((vak) => ({ kolom: 'Interventies en leiderschap', vak })), ...keten.leraar.map((vak) => ({ kolom: 'De leraar', vak })),
    { kolom: 'Gedrag', vak: keten.gedrag }, ...keten.opbrengst.map((vak) => ({ kolom: 'Opbrengst', vak })),
  ];
}
