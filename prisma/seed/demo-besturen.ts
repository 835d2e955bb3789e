import type { CastBestuur } from './cast';
import { cast } from './cast';
import type { BestuurSpec, Onderwijssoort, SchoolSpec, VasteLeraar } from './generator/rijen';
import { uuidVan } from './generator/toeval';

// Invented boards; their BRINs start with 9 and belong to nobody. Shares of masters per section are invented, not measured.

const gebruiker = (persoon: { email: string; }) => uuidVan(`gebruiker ${persoon.email}`);

type Regel = readonly [code: string, naam: string, leraren: number, soorten: readonly Onderwijssoort[], teams?: readonly string[]];

const scholen = (regels: readonly Regel[]): SchoolSpec[] => regels.map(([code, naam, leraren, soorten, teams]) => ({
  brin: code.slice(0, 4), vestiging: code.slice(4), naam, leraren, soorten, ...(teams && { teams }),
}));

const annelies: VasteLeraar = {
  personeelsnummer: '20418', roepnaam: 'Annelies', voorvoegsel: '', achternaam: 'Hofstra', geboortedatum: '1989-03-14', school: '91ZW01', team: 'Havo/vwo bovenbouw',
  vak: 'netl', schaal: 'LC', deeltijdfactor: 0.8, begin: '2015-08-01', lessen: [['vwo', 5, 5], ['vwo', 6, 4], ['havo', 4, 8]],
  diplomas: [{ niveau: 'wo-master', soort: 'vakmaster', richting: 'Nederlandse taal en cultuur', instelling: 'Rijksuniversiteit Groningen', behaaldOp: '2014-08-29', behaaldJaar: null, status: 'behaald' }],
};

const thijs: VasteLeraar = {
  personeelsnummer: '310077', roepnaam: 'Thijs', voorvoegsel: 'van', achternaam: 'Rossum', geboortedatum: '1968-11-02', school: '92ZA00', team: 'Vwo bovenbouw',
  vak: 'na', schaal: 'LD', deeltijdfactor: 1, begin: '1996-08-01', lessen: [['vwo', 4, 8], ['vwo', 6, 8], ['havo', 5, 7]],
  // From before 1996: the national register cannot confirm it.
  diplomas: [{ niveau: 'doctoraal', soort: 'vakmaster', richting: 'Natuurkunde', instelling: 'Rijksuniversiteit Leiden', behaaldOp: null, behaaldJaar: 1993, status: 'behaald' }],
};

const lauwerland: BestuurSpec = {
  nummer: '41872', naam: 'Stichting Lauwerland', slug: 'lauwerland', eersteNummer: 20100, randstad: false, fries: true, vast: [annelies], wachtrij: 12,
  screeners: [
    { gebruikerId: gebruiker(cast.lauwerland.hr), scholen: null },
    { gebruikerId: gebruiker(cast.lauwerland.hrScholen), scholen: ['91ZW00', '91ZW01'] },
    { gebruikerId: gebruiker(cast.interim), scholen: ['94ZY00', '94ZY01'] },
  ],
  scholen: scholen([
    ['91ZW00', 'Lyceum De Terp', 68, ['havo', 'vwo'], ['Onderbouw', 'Havo bovenbouw', 'Vwo bovenbouw']],
    ['91ZW01', 'Het Baken', 74, ['vmbo', 'havo', 'vwo'], ['Onderbouw', 'Vmbo', 'Havo/vwo bovenbouw']],
    ['94ZY00', 'Wierdecollege', 58, ['vmbo', 'havo', 'vwo'], ['Onderbouw', 'Vmbo', 'Havo/vwo bovenbouw']],
    ['94ZY01', 'De Stelling', 35, ['pro', 'vmbo'], ['Vmbo', 'Praktijkonderwijs']],
  ]),
};

const rijnoord: BestuurSpec = {
  nummer: '42655', naam: 'Stichting Rijnoord', slug: 'rijnoord', eersteNummer: 310000, randstad: true, vast: [thijs], wachtrij: 6,
  screeners: [
    { gebruikerId: gebruiker(cast.rijnoord.hr), scholen: null },
    { gebruikerId: gebruiker(cast.rijnoord.hrScholen), scholen: ['92ZA00', '92ZA01'] },
    { gebruikerId: gebruiker(cast.interim), scholen: null },
  ],
  scholen: scholen([
    ['92ZA00', 'Lyceum Rijnzicht', 96, ['havo', 'vwo'], ['Onderbouw', 'Havo bovenbouw', 'Vwo bovenbouw']],
    ['92ZA01', 'Rijnzicht Vakcollege', 44, ['vmbo']],
    ['92ZB00', 'Gymnasium De Rede', 62, ['vwo']],
    ['92ZC00', 'College De Kade', 88, ['vmbo', 'havo', 'vwo']],
    ['92ZC01', 'De Kade Noord', 52, ['vmbo', 'havo']],
    ['92ZC02', 'De Kade Vakschool', 38, ['vmbo']],
    ['92ZD00', 'Veerhaven Lyceum', 84, ['havo', 'vwo']],
    ['92ZD01', 'Veerhaven Mavo', 36, ['vmbo']],
    ['92ZE00', 'Scholengemeenschap Meander', 92, ['vmbo', 'havo', 'vwo']],
    ['92ZE01', 'Meander Oost', 58, ['vmbo', 'havo']],
    ['92ZE02', 'Meander Techniek', 34, ['vmbo']],
    ['92ZF00', 'Lindenhof College', 78, ['havo', 'vwo']],
    ['92ZF01', 'Lindenhof Junior', 41, ['vmbo', 'havo', 'vwo']],
    ['92ZG00', 'Het Duin', 71, ['vmbo', 'havo', 'vwo']],
    ['92ZG01', 'Het Duin Praktijkschool', 23, ['pro']],
    ['92ZG02', 'Het Duin Zuid', 47, ['vmbo']],
    ['92ZH00', 'Montessori Lyceum Oeverzicht', 66, ['havo', 'vwo']],
    ['92ZH01', 'Oeverzicht Vmbo', 39, ['vmbo']],
    ['92ZK00', 'Daltoncollege De Brug', 74, ['vmbo', 'havo', 'vwo']],
    ['92ZK01', 'De Brug Internationaal', 49, ['havo', 'vwo']],
    ['92ZK02', 'De Brug Praktijk', 27, ['pro']],
    ['92ZK03', 'De Brug Vakcollege', 51, ['vmbo']],
  ]),
};

const waterhoek: BestuurSpec = {
  nummer: '40316', naam: 'Stichting Waterhoek', slug: 'waterhoek', eersteNummer: 1000, randstad: false, wachtrij: 12,
  screeners: [{ gebruikerId: gebruiker(cast.waterhoek.hr), scholen: null }],
  scholen: scholen([['93ZX00', 'Waterhoek College', 58, ['vmbo', 'havo', 'vwo'], ['Onderbouw', 'Vmbo', 'Havo/vwo bovenbouw']]]),
};

/** Empty on purpose, with the schools of the example files: the place to try an import. */
const rivierenland: BestuurSpec = {
  nummer: '40927', naam: 'Stichting Rivierenland', slug: 'rivierenland', eersteNummer: 100000, randstad: false,
  scholen: scholen([
    ['27ZX00', 'Rivierenlyceum', 0, ['havo', 'vwo'], []],
    ['27ZX01', 'Rivierencollege Noord', 0, ['vmbo', 'havo'], []],
    ['27ZY00', 'Gymnasium De Linge', 0, ['vwo'], []],
    ['27ZZ00', 'Praktijkschool De Werf', 0, ['pro'], []],
    ['27ZZ01', 'Vakcollege Waalstroom', 0, ['vmbo'], []],
  ]),
};

/**
 * The boards of the demo, in the order in which they are loaded: the largest first. Postgres keeps the plans of its
 * reference checks, and plans made on small tables make the rest five times slower.
 */
export const demoBesturen = { rijnoord, lauwerland, waterhoek, rivierenland } as const satisfies Record<CastBestuur, BestuurSpec>;
