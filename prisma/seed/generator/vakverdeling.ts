import type { Onderwijssoort, SchoolSpec } from './rijen';

/**
 * How many teachers a subject has (weight per onderwijssoort) and how common a master is there.
 * Weights follow the lesson count (IPTO): Dutch, English and mathematics together 29%, physical education fourth.
 * The shares of masters per section are invented within reason (20 to 65%), not measured.
 */
export interface Vakgewicht {
  code: string;
  /** Label that the school gives the section. */
  label: string;
  vwo: number;
  havo: number;
  vmbo: number;
  pro: number;
  master: number;
}

const rij = (code: string, label: string, vwo: number, havo: number, vmbo: number, pro: number, master: number): Vakgewicht =>
  ({ code, label, vwo, havo, vmbo, pro, master });

export const vakgewichten: readonly Vakgewicht[] = [
  rij('netl', 'Nederlands', 9.5, 10.5, 10, 9, 0.44),
  rij('entl', 'Engels', 9.5, 10.5, 9.5, 4, 0.42),
  rij('wi', 'Wiskunde', 10.5, 10.5, 9.5, 0, 0.46),
  rij('lo', 'Lichamelijke opvoeding', 6.5, 7, 7.5, 10, 0.23),
  rij('dutl', 'Duits', 4.2, 4, 2.5, 0, 0.4),
  rij('fatl', 'Frans', 4.5, 3.5, 0.8, 0, 0.45),
  rij('gs', 'Geschiedenis', 4.6, 5, 3, 0, 0.5),
  rij('ak', 'Aardrijkskunde', 4.2, 4.6, 2.6, 0, 0.41),
  rij('bi', 'Biologie', 4.6, 5.2, 4.5, 0, 0.42),
  rij('ec', 'Economie', 3.6, 4.6, 4, 0, 0.42),
  rij('beco', 'Bedrijfseconomie', 1.6, 2.2, 0, 0, 0.44),
  rij('na', 'Natuurkunde', 4.8, 3.8, 0.8, 0, 0.52),
  rij('sk', 'Scheikunde', 4.2, 3.2, 0.4, 0, 0.56),
  rij('nask', 'NaSk', 0, 1, 4.5, 0, 0.25),
  rij('kt', 'Klassieke talen', 4.6, 0, 0, 0, 0.65),
  rij('bv', 'Beeldende vorming', 3, 3.4, 3.6, 4, 0.28),
  rij('mu', 'Muziek', 1.8, 1.6, 1.2, 1, 0.3),
  rij('maat', 'Maatschappijleer', 1.6, 2, 2.2, 0, 0.4),
  rij('lv', 'Levensbeschouwing', 1.6, 1.6, 1.6, 0, 0.43),
  rij('fi', 'Filosofie', 1, 0.4, 0, 0, 0.6),
  rij('in', 'Informatica', 1.2, 1.2, 0.6, 0, 0.36),
  rij('ckv', 'CKV', 0.9, 0.9, 0, 0, 0.36),
  rij('te', 'Techniek', 0.5, 0.8, 4, 11, 0.21),
  rij('mm', 'Mens en maatschappij', 0, 0.4, 3, 7, 0.3),
  rij('mn', 'Mens en natuur', 0, 0.3, 2, 5, 0.28),
  rij('zw', 'Zorg en welzijn', 0, 0, 6, 12, 0.22),
  rij('eo', 'Economie en ondernemen', 0, 0, 4.5, 0, 0.24),
  rij('pie', 'Produceren, installeren en energie', 0, 0, 4, 0, 0.2),
  rij('bwi', 'Bouwen, wonen en interieur', 0, 0, 3, 0, 0.2),
  rij('dp', 'Dienstverlening en producten', 0, 0, 4.5, 0, 0.22),
  rij('hbr', 'Horeca, bakkerij en recreatie', 0, 0, 2, 8, 0.2),
  rij('groen', 'Groen', 0, 0, 0.8, 7, 0.22),
  rij('rek', 'Rekenen', 0, 0, 0.8, 7, 0.24),
  rij('pv', 'Praktijkvakken', 0, 0, 0, 15, 0.2),
];

const perCode = new Map(vakgewichten.map((vak) => [vak.code, vak]));

export function vakgewicht(code: string): Vakgewicht {
  const vak = perCode.get(code);
  if (!vak) throw new Error(`Onbekend vak in de demogegevens: ${code}`);
  return vak;
}

/** Share of all lessons per onderwijssoort for a school that has these. */
const omvang: Record<Onderwijssoort, number> = { vwo: 1, havo: 0.95, vmbo: 1.1, pro: 0.55 };

export function soortgewichten(soorten: readonly Onderwijssoort[]): [Onderwijssoort, number][] {
  return soorten.map((soort) => [soort, omvang[soort]]);
}

/** Year groups of an onderwijssoort; the upper part is what people call bovenbouw. */
export const leerjaren: Record<Onderwijssoort, { onder: readonly number[]; boven: readonly number[]; }> = {
  vwo: { onder: [1, 2, 3], boven: [4, 5, 6] },
  havo: { onder: [1, 2, 3], boven: [4, 5] },
  vmbo: { onder: [1, 2], boven: [3, 4] },
  pro: { onder: [1, 2], boven: [3, 4, 5] },
};

/** Subject of each of the teachers of a school, by largest remainder: no subject without a teacher, none too many. */
export function vakkenVanSchool(spec: SchoolSpec): string[] {
  const soorten = soortgewichten(spec.soorten);
  const totaalSoort = soorten.reduce((som, [, g]) => som + g, 0);
  const gewichten = vakgewichten.map((vak) => ({ code: vak.code, g: soorten.reduce((som, [soort, g]) => som + (vak[soort] * g) / totaalSoort, 0) }));
  const totaal = gewichten.reduce((som, { g }) => som + g, 0);
  const plekken = gewichten.map(({ code, g }) => {
    const ideaal = (g / totaal) * spec.leraren;
    return { code, aantal: Math.floor(ideaal), rest: ideaal - Math.floor(ideaal) };
  });
  const over = spec.leraren - plekken.reduce((som, { aantal }) => som + aantal, 0);
  for (const plek of [...plekken].sort((a, b) => b.rest - a.rest).slice(0, over)) plek.aantal++;
  return plekken.flatMap(({ code, aantal }) => Array.from({ length: aantal }, () => code));
}

/** Team names that fit a school of this size and these tracks: two to four. */
export function teamsVanSchool(spec: SchoolSpec): readonly string[] {
  if (spec.teams) return spec.teams;
  const { soorten, leraren } = spec;
  const boven: string[] = [];
  if (soorten.includes('havo') && soorten.includes('vwo') && leraren < 90) boven.push('Havo/vwo bovenbouw');
  else {
    if (soorten.includes('havo')) boven.push('Havo bovenbouw');
    if (soorten.includes('vwo')) boven.push('Vwo bovenbouw');
  }
  if (soorten.includes('vmbo')) boven.push(soorten.length === 1 ? 'Vmbo bovenbouw' : 'Vmbo');
  if (soorten.includes('pro')) boven.push('Praktijkonderwijs');
  return ['Onderbouw', ...boven].slice(0, 4);
}
