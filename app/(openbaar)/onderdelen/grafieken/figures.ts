import type { DoelKolom, DoeltabelRij } from '@/components/grafiek/doeltabel';
import type { ReeksLijn } from '@/components/grafiek/reeks';

// All invented; the schools are those of the drawings.
export const DOELEN: DoelKolom[] = [
  { kop: 'Alle leraren met een master', kopSmal: 'Doel 50%, alle leraren', doel: 50, leeg: 'geen leraren' },
  { kop: 'Wo-master in vwo 4–6', kopSmal: 'Doel 80%, vwo 4–6', doel: 80, leeg: 'geen vwo-bovenbouw' },
];

function rij(sleutel: string, naam: string, toelichting: string, alle: [number, number, number], bovenbouw: [number, number, number]): DoeltabelRij {
  const standen = [alle, bovenbouw].map(([bevestigd, opgegeven, noemer]) => ({ bevestigd, opgegeven, noemer }));
  return { sleutel, naam, toelichting, href: '/onderdelen/grafieken', standen };
}

export const SCHOLEN = [
  rij('terp', 'Lyceum De Terp', '74 leraren · havo, vwo', [38, 41, 74], [25, 27, 32]),
  rij('vitus', 'Gymnasium Sint-Vitus', '46 leraren · vwo', [31, 33, 46], [25, 26, 30]),
  rij('baken', 'Het Baken', '98 leraren · vmbo, havo, vwo', [36, 44, 98], [16, 19, 27]),
  rij('wierde', 'Wierdecollege', '83 leraren · vmbo-tl, havo, vwo', [25, 34, 83], [12, 16, 24]),
  rij('haven', 'Noorderhaven', '67 leraren · vmbo, havo', [19, 21, 67], [0, 0, 0]),
  rij('stelling', 'De Stelling', '52 leraren · vmbo', [10, 11, 52], [0, 0, 0]),
];

export const TOTAAL: DoeltabelRij = { ...rij('alle', 'Alle scholen', '420 leraren', [159, 184, 420], [78, 88, 113]), href: undefined };

export const RANDGEVALLEN = [
  rij('nul', 'Nog niets opgegeven', '40 leraren', [0, 0, 40], [0, 0, 0]),
  rij('een', 'Eén opgegeven', '40 leraren', [0, 1, 40], [0, 0, 0]),
  rij('vol', 'Iedereen heeft een master', '12 leraren', [12, 12, 12], [0, 0, 0]),
  rij('bijna', 'Bijna iedereen', '60 leraren', [55, 59, 60], [0, 0, 0]),
  rij('op', 'Precies op het doel', '40 leraren', [20, 20, 40], [0, 0, 0]),
  rij('net', 'Net onder het doel', '80 leraren', [38, 39, 80], [0, 0, 0]),
  rij('boven', 'Net boven het doel', '80 leraren', [41, 47, 80], [0, 0, 0]),
  rij('leeg', 'School zonder leraren', '0 leraren', [0, 0, 0], [0, 0, 0]),
  rij('lang', 'Christelijke Scholengemeenschap voor Praktijkonderwijs Kapitein Sluisweg', '9 leraren · praktijkonderwijs, vmbo-basis', [2, 4, 9], [0, 0, 0]),
];

export const LANDELIJK: ReeksLijn[] = [
  { naam: 'vwo', hoofd: true, punten: [{ jaar: 2013, procent: 58.1 }, { jaar: 2014, procent: 59.4 }, { jaar: 2015, procent: 61 }] },
  { naam: 'havo', punten: [{ jaar: 2013, procent: 33.2 }, { jaar: 2014, procent: 34 }, { jaar: 2015, procent: 35.6 }] },
  { naam: 'alle', punten: [{ jaar: 2013, procent: 31 }, { jaar: 2014, procent: 32.4 }, { jaar: 2015, procent: 33.9 }] },
];
