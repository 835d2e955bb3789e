import { datumInWoorden, vandaag } from '../dates';
import { uitkomstNamen } from './diploma';
import type { Keuzelijsten } from './register';
import type { CATEGORIEEN, MASTERKEUZES, RegisterFilter, Sortering } from './register.schema';

export const categorieNamen: Record<(typeof CATEGORIEEN)[number], string> = { OP: 'Leraren', OOP: 'Ondersteunend personeel', DIR: 'Directie', alle: 'Al het personeel' };

/** Who is counted, after a number: "235 leraren". */
export const telwoord: Record<(typeof CATEGORIEEN)[number], { een: string; meer: string }> = {
  OP: { een: 'leraar', meer: 'leraren' }, OOP: { een: 'medewerker', meer: 'medewerkers' }, DIR: { een: 'directielid', meer: 'directieleden' }, alle: { een: 'medewerker', meer: 'medewerkers' },
};

export const masterNamen: Record<(typeof MASTERKEUZES)[number], string> = {
  ja: 'Met master', nee: 'Zonder master', onbekend: 'Geen diplomagegevens', 'in-opleiding': 'Volgt een master',
};

export const sorteerNamen: Record<Sortering, string> = { naam: 'Naam', school: 'School', schaal: 'Schaal', fte: 'Fte', diploma: 'Diploma', screening: 'Screening' };

/** The choices that are in force, in words, each with its place in the filter. */
export function registerKeuzes(filter: RegisterFilter, { scholen, teams, secties }: Keuzelijsten): { sleutel: keyof RegisterFilter; label: string }[] {
  const regels: [keyof RegisterFilter, string | undefined][] = [
    ['zoek', filter.zoek && `“${filter.zoek}”`],
    ['school', filter.school && (scholen.find(({ id }) => id === filter.school)?.naam ?? 'Onbekende school')],
    ['team', filter.team && `Team: ${teams.find(({ id }) => id === filter.team)?.naam ?? 'onbekend'}`],
    ['sectie', filter.sectie && `Sectie: ${secties.find(({ code }) => code === filter.sectie)?.naam ?? 'onbekend'}`],
    ['master', filter.master && masterNamen[filter.master]],
    ['screening', filter.screening && `Screening: ${uitkomstNamen[filter.screening]}`],
    ['categorie', filter.categorie === 'OP' ? undefined : categorieNamen[filter.categorie]],
    ['peildatum', filter.peildatum === vandaag() ? undefined : `Op ${datumInWoorden(filter.peildatum)}`],
  ];
  return regels.flatMap(([sleutel, label]) => (label ? [{ sleutel, label }] : []));
}
