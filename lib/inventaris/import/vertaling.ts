import { diplomaNiveaus, diplomaSoorten, diplomaStatussen, screeningUitkomsten } from './begrippen';
import { normaal } from './normaal';

type Woorden = readonly (readonly [waarde: string, ...woorden: string[]])[]

const niveau: Woorden = [
  ['hbo-bachelor', 'bachelor hbo', 'hbo ba', 'hbo b', 'hbo', 'tweedegraads lerarenopleiding'],
  ['wo-bachelor', 'bachelor wo', 'universitaire bachelor', 'wo ba'],
  ['hbo-master', 'master hbo', 'hbo ma', 'hbo m', 'professionele master', 'professional master', 'med', 'm ed'],
  ['wo-master', 'master wo', 'wo', 'wo ma', 'wo m', 'universitaire master', 'academische master', 'msc', 'm sc', 'master of science', 'llm'],
  ['doctoraal', 'doctorandus', 'drs', 'ir', 'mr', 'doctoraalexamen', 'wo doctoraal'],
  ['promotie', 'phd', 'ph d', 'doctor', 'dr', 'gepromoveerd', 'doctoraat'],
  ['overig', 'anders', 'mbo', 'overige'],
];
const soort: Woorden = [['vakmaster', 'vak master', 'vak'], ['lerarenopleiding', 'educatieve master', 'eerstegraads lerarenopleiding', 'ulo'], ['onderwijsmaster', 'onderwijs master', 'onderwijs'], ['overig', 'anders', 'overige']];
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

const woordenlijsten: Record<string, Woorden> = { niveau, soort, status, screening, categorie, onderwijssoort };

const opWoord = new Map(Object.entries(woordenlijsten).map(([veld, woorden]) => [veld, new Map(woorden.flatMap((rij) => rij.map((woord) => [normaal(woord), rij[0]] as const)))]));

const vast: Record<string, readonly string[]> = { niveau: diplomaNiveaus, soort: diplomaSoorten, status: diplomaStatussen, screening: screeningUitkomsten, categorie: ['OP', 'OOP', 'DIR'], onderwijssoort: ['pro', 'vmbo', 'havo', 'vwo', 'vso', 'isk'] };

/** The fixed answer that a word in the file means, or null when nobody said so. */
export function keuzeLezen(veld: string, tekst: string): string | null {
  if (vast[veld]?.includes(tekst)) return tekst;
  return opWoord.get(veld)?.get(normaal(tekst)) ?? null;
}
