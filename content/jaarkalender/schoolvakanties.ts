// School holidays per region and school year. Add a year when the ministry publishes it, with where and when it was
// seen; never change a year that stood here without naming the new source. First and last day, both free.

export type Vakantieregio = 'noord' | 'midden' | 'zuid';

export interface Vakantiejaar {
  /** Start year of the school year. */
  schooljaar: number;
  bron: string;
  gezienOp: string;
  status: 'gevonden' | 'ongecontroleerd';
  vakanties: readonly { naam: string; /** False: advice, a school may choose other days. */ vast: boolean; regios: Readonly<Record<Vakantieregio, readonly [begin: string, einde: string]>> }[];
}

const gezienOp = '2026-11-24';
const overal = (begin: string, einde: string) => ({ noord: [begin, einde], midden: [begin, einde], zuid: [begin, einde] }) as const;

export const schoolvakanties = [
  {
    schooljaar: 2025, bron: 'Roosters van scholen in de drie regio’s en een openbare lijst van de verplichte zomervakantie; niet op rijksoverheid.nl zelf gezien', gezienOp, status: 'ongecontroleerd',
    vakanties: [
      { naam: 'Herfstvakantie', vast: false, regios: { noord: ['2025-10-18', '2025-10-26'], midden: ['2025-10-18', '2025-10-26'], zuid: ['2025-10-11', '2025-10-19'] } },
      { naam: 'Kerstvakantie', vast: true, regios: overal('2025-12-20', '2026-01-04') },
      { naam: 'Voorjaarsvakantie', vast: false, regios: { noord: ['2026-02-21', '2026-03-01'], midden: ['2026-02-14', '2026-02-22'], zuid: ['2026-02-14', '2026-02-22'] } },
      { naam: 'Meivakantie', vast: true, regios: overal('2026-04-25', '2026-05-03') },
      { naam: 'Zomervakantie', vast: true, regios: { noord: ['2026-07-04', '2026-08-16'], midden: ['2026-07-18', '2026-08-30'], zuid: ['2026-07-11', '2026-08-23'] } },
    ],
  },
  {
    schooljaar: 2026, bron: 'Adviesdata van Rijksoverheid zoals twee openbare lijsten ze overnemen; niet op rijksoverheid.nl zelf gezien', gezienOp, status: 'ongecontroleerd',
    vakanties: [
      { naam: 'Herfstvakantie', vast: false, regios: { noord: ['2026-10-10', '2026-10-18'], midden: ['2026-10-17', '2026-10-25'], zuid: ['2026-10-17', '2026-10-25'] } },
      { naam: 'Kerstvakantie', vast: true, regios: overal('2026-12-19', '2027-01-03') },
      { naam: 'Voorjaarsvakantie', vast: false, regios: { noord: ['2027-02-20', '2027-02-28'], midden: ['2027-02-20', '2027-02-28'], zuid: ['2027-02-13', '2027-02-21'] } },
      { naam: 'Meivakantie', vast: true, regios: overal('2027-04-24', '2027-05-02') },
      { naam: 'Zomervakantie', vast: true, regios: { noord: ['2027-07-10', '2027-08-22'], midden: ['2027-07-17', '2027-08-29'], zuid: ['2027-07-24', '2027-09-05'] } },
    ],
  },
  {
    schooljaar: 2027, bron: 'rijksoverheid.nl, Overzicht schoolvakanties 2027-2028', gezienOp, status: 'gevonden',
    vakanties: [
      { naam: 'Herfstvakantie', vast: false, regios: { noord: ['2027-10-16', '2027-10-24'], midden: ['2027-10-16', '2027-10-24'], zuid: ['2027-10-23', '2027-10-31'] } },
      { naam: 'Kerstvakantie', vast: true, regios: overal('2027-12-25', '2028-01-09') },
      { naam: 'Voorjaarsvakantie', vast: false, regios: { noord: ['2028-02-19', '2028-02-27'], midden: ['2028-02-26', '2028-03-05'], zuid: ['2028-02-26', '2028-03-05'] } },
      { naam: 'Meivakantie', vast: true, regios: overal('2028-04-29', '2028-05-07') },
      { naam: 'Zomervakantie', vast: true, regios: { noord: ['2028-07-15', '2028-08-27'], midden: ['2028-07-08', '2028-08-20'], zuid: ['2028-07-22', '2028-09-03'] } },
    ],
  },
  {
    schooljaar: 2028, bron: 'rijksoverheid.nl, Overzicht schoolvakanties 2028-2029', gezienOp, status: 'gevonden',
    vakanties: [
      { naam: 'Herfstvakantie', vast: false, regios: { noord: ['2028-10-14', '2028-10-22'], midden: ['2028-10-21', '2028-10-29'], zuid: ['2028-10-21', '2028-10-29'] } },
      { naam: 'Kerstvakantie', vast: true, regios: overal('2028-12-23', '2029-01-07') },
      { naam: 'Voorjaarsvakantie', vast: false, regios: { noord: ['2029-02-17', '2029-02-25'], midden: ['2029-02-17', '2029-02-25'], zuid: ['2029-02-10', '2029-02-18'] } },
      { naam: 'Meivakantie', vast: true, regios: overal('2029-04-28', '2029-05-06') },
      { naam: 'Zomervakantie', vast: true, regios: { noord: ['2029-07-21', '2029-09-02'], midden: ['2029-07-07', '2029-08-19'], zuid: ['2029-07-14', '2029-08-26'] } },
    ],
  },
] as const satisfies readonly Vakantiejaar[];
