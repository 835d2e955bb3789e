import type { CATEGORIEEN, MASTERKEUZES, Sortering } from '@/lib/inventaris/register.schema';

export const categorieNamen: Record<(typeof CATEGORIEEN)[number], string> = { OP: 'Leraren', OOP: 'Ondersteunend personeel', DIR: 'Directie', alle: 'Al het personeel' };

/** Who is counted, after a number: "235 leraren". */
export const telwoord: Record<(typeof CATEGORIEEN)[number], { een: string; meer: string }> = {
  OP: { een: 'leraar', meer: 'leraren' }, OOP: { een: 'medewerker', meer: 'medewerkers' }, DIR: { een: 'directielid', meer: 'directieleden' }, alle: { een: 'medewerker', meer: 'medewerkers' },
};

export const masterNamen: Record<(typeof MASTERKEUZES)[number], string> = {
  ja: 'Met master', nee: 'Zonder master', onbekend: 'Geen diplomagegevens', 'in-opleiding': 'Volgt een master',
};

export const sorteerNamen: Record<Sortering, string> = { naam: 'Naam', school: 'School', schaal: 'Schaal', fte: 'Fte', diploma: 'Diploma', screening: 'Screening' };
