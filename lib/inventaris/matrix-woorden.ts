import { datumInWoorden, vandaag } from '../dates';
import { bekendInWoorden } from './bekend';
import type { MatrixKeuzelijsten } from './matrix';
import { GATKOLOMMEN, kolomKop } from './matrix-kolommen';
import type { MatrixFilter, MatrixGroepering } from './matrix.schema';

export const groeperingNamen: Record<MatrixGroepering, string> = { geen: 'Niet', school: 'School', sectie: 'Sectie', team: 'Team', schaal: 'Schaal' };

export const gatKeuze: Record<'een' | (typeof GATKOLOMMEN)[number], string> = {
  een: 'Alleen met een gat', ...(Object.fromEntries(GATKOLOMMEN.map((kolom) => [kolom, `Alleen met een gat bij ${kolomKop(kolom).toLowerCase()}`])) as Record<(typeof GATKOLOMMEN)[number], string>),
};

/** The choices that are in force, in words, each with its place in the filter. */
export function matrixKeuzes(filter: MatrixFilter, { scholen, teams, secties }: MatrixKeuzelijsten): { sleutel: keyof MatrixFilter; label: string }[] {
  const regels: [keyof MatrixFilter, string | undefined][] = [
    ['zoek', filter.zoek && `“${filter.zoek}”`],
    ['school', filter.school && (scholen.find(({ id }) => id === filter.school)?.naam ?? 'Onbekende school')],
    ['team', filter.team && `Team: ${teams.find(({ id }) => id === filter.team)?.naam ?? 'onbekend'}`],
    ['sectie', filter.sectie && `Sectie: ${secties.find(({ code }) => code === filter.sectie)?.naam ?? filter.sectie}`],
    ['schaal', filter.schaal && `Schaal ${filter.schaal}`],
    ['gat', filter.gat && gatKeuze[filter.gat]],
    ['peildatum', filter.peildatum === vandaag() ? undefined : `Op ${datumInWoorden(filter.peildatum)}`],
    ['bekend', filter.bekend ? `Zoals bekend op ${bekendInWoorden(filter.bekend)}` : undefined],
  ];
  return regels.flatMap(([sleutel, label]) => (label ? [{ sleutel, label }] : []));
}
