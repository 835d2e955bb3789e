import { bewijzen, diplomaNiveaus, diplomaSoorten, diplomaStatussen, graden, screeningUitkomsten } from './begrippen';
import { normaal } from './normaal';

type Woorden = readonly (readonly [waarde: string, ...woorden: string[]])[]

const niveau: Woorden = [
  ['hbo-bachelor', 'bachelor hbo', 'hbo ba', 'hbo b', 'hbo', 'tweedegraads lerarenopleiding'],
  ['wo-bachelor', 'bachelor wo', 'universitaire bachelor', 'wo ba'],
  ['hbo-master', 'master hbo', 'hbo ma', 'hbo m', 'professionele master', 'professional master', 'med', 'm ed'],
  ['wo-master', 'master wo', 'wo', 'wo ma', 'wo m', 'universitaire master', 'academische master', 'msc', 'm sc', 'master of science', 'llm'],
  ['doctoraal', 'doctorandus', 'drs', 'ir', 'mr', 'doctoraalexamen', 'wo doctoraal'],
  ['promotie', 'phd', 'ph d', 'doctor', 'dr', 'gepromoveerd', 'doctoraat'],
  ['mo-b', 'mo b', 'akte mo b', 'mob', 'mo b akte', 'middelbare akte b'],
  ['overig', 'anders', 'mbo', 'overige'],
];
const soort: Woorden = [['vakmaster', 'vak master', 'vak'], ['lerarenopleiding', 'educatieve master', 'eerstegraads lerarenopleiding', 'ulo'], ['onderwijsmaster', 'onderwijs master', 'onderwijs', 'master onderwijsdomein'], ['lerarenmaster', 'leraren master', 'sen', 'leren en innoveren', 'master sen', 'hbo master voor leraren'], ['overig', 'anders', 'overige']];
const status: Woorden = [['behaald', 'ja', 'afgerond', 'diploma', 'gehaald', 'geslaagd'], ['in-opleiding', 'in opleiding', 'studerend', 'bezig', 'nog niet', 'loopt', 'lopend', 'volgt opleiding'], ['gestopt', 'afgebroken', 'gestaakt', 'uitgevallen']];
const screening: Woorden = [['te-screenen', 'nog te screenen', 'open', 'niet gescreend', 'onbekend'], ['bevestigd', 'gezien', 'akkoord', 'aangetroffen', 'in orde'], ['niet-aangetroffen', 'niet gevonden', 'afwezig', 'ontbreekt'], ['nader-onderzoek', 'onderzoek', 'twijfel', 'nader te onderzoeken']];
const categorie: Woorden = [['OP', 'onderwijzend personeel', 'onderwijsgevend', 'onderwijsgevend personeel', 'docent', 'docenten', 'leraar', 'leraren'], ['OOP', 'obp', 'onderwijsondersteunend personeel', 'onderwijs ondersteunend personeel', 'ondersteunend', 'oop obp'], ['DIR', 'directie', 'management', 'schoolleiding', 'dir en management', 'directie en management']];
const onderwijssoort: Woorden = [
  ['pro', 'praktijkonderwijs', 'praktijkschool', 'po pro'],
  ['vmbo', 'mavo', 'vmbo t', 'vmbo tl', 'vmbo gt', 'vmbo g', 'vmbo gl', 'vmbo b', 'vmbo bb', 'vmbo bbl', 'vmbo k', 'vmbo kb', 'vmbo kbl', 'tl', 'gl', 'bbl', 'kbl', 'bb', 'kb', 'vmbo basis', 'vmbo kader'],
  ['havo', 'hav'],
  ['vwo', 'atheneum', 'gymnasium', 'ath', 'gym', 'tvwo', 'vwo plus'],
  ['vso', 'voortgezet speciaal onderwijs'],
  ['isk', 'internationale schakelklas'],
];

// Letters of a class. A mixed class counts as the lowest of both, so that nobody stands in vwo 4-6 by a mixed one. The
// single letters a and b are left out: 4ha and 4hb are classes a and b more often than atheneum and basis.
const klas: Woorden = [
  ['pro'], ['vso'], ['isk'],
  ['vmbo', 'm', 'mavo', 'tl', 'gl', 'gt', 'gtl', 'vt', 'bb', 'kb', 'bk', 'bbl', 'kbl', 'kgt', 'vmbot', 'vmbotl', 'vmbogt', 'vmbob', 'vmbok', 'vmbobb', 'vmbokb', 'mh', 'hm', 'th', 'tlh', 'tlhavo', 'mavohavo', 'vmbohavo'],
  ['havo', 'h', 'hav', 'hv', 'vh', 'havovwo', 'vwohavo'],
  ['vwo', 'v', 'ath', 'atheneum', 'gym', 'gymnasium', 'tvwo', 'vwoplus'],
];

const graad: Woorden = [
  ['eerstegraads', '1e graads', '1e graad', 'eerste graads', 'eerste graad', '1', '1ste graads', '1e', 'graad 1', '1egr'],
  ['tweedegraads', '2e graads', '2e graad', 'tweede graads', 'tweede graad', '2', '2de graads', '2e', 'graad 2', '2egr'],
  ['beperkt-tweedegraads', 'beperkt tweedegraads', 'beperkt 2e graads', 'beperkte tweedegraads', '2e graads beperkt', 'educatieve minor', 'educatieve module'],
  ['pabo', 'basisonderwijs', 'po', 'groepsleerkracht', 'derdegraads'],
  ['in-opleiding', 'in opleiding', 'lio', 'studerend', 'volgt opleiding', 'bevoegdheid in opleiding'],
  ['geschiktheidsverklaring', 'zij instromer', 'zijinstromer', 'zij instroom', 'geschiktheidsonderzoek'],
  ['onbevoegd', 'geen', 'geen bevoegdheid', 'niet bevoegd', 'nee'],
];
const bewijs: Woorden = [['dossier', 'personeelsdossier', 'kopie', 'kopie diploma', 'in dossier'], ['origineel', 'origineel diploma', 'origineel getoond', 'gezien'], ['register', 'diplomaregister', 'duo', 'uittreksel', 'uittreksel diplomaregister'], ['opgave', 'opgave leraar', 'mondeling', 'verklaring']];

const woordenlijsten: Record<string, Woorden> = { graad, bewijs, niveau, soort, status, screening, categorie, onderwijssoort, klas };

const opWoord = new Map(Object.entries(woordenlijsten).map(([veld, woorden]) => [veld, new Map(woorden.flatMap((rij) => rij.map((woord) => [normaal(woord), rij[0]] as const)))]));

const vast: Record<string, readonly string[]> = { graad: graden, bewijs: bewijzen, niveau: diplomaNiveaus, soort: diplomaSoorten, status: diplomaStatussen, screening: screeningUitkomsten, categorie: ['OP', 'OOP', 'DIR'], onderwijssoort: ['pro', 'vmbo', 'havo', 'vwo', 'vso', 'isk'], klas: ['pro', 'vmbo', 'havo', 'vwo', 'vso', 'isk'] };

/** The fixed answer that a word in the file means, or null when nobody said so. */
export function keuzeLezen(veld: string, tekst: string): string | null {
  if (vast[veld]?.includes(tekst)) return tekst;
  return opWoord.get(veld)?.get(normaal(tekst)) ?? null;
}
