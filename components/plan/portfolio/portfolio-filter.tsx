import { Select, TextField } from '@/components/form/field';
import { FilterBar } from '@/components/form/filter-bar';
import type { Portfolio } from '@/lib/plan/portfolio';
import { portfolioAdres, type PortfolioFilter } from '@/lib/plan/portfolio.schema';
import { TOESTANDEN, TOESTANDWOORDEN } from '@/lib/plan/toestanden';
import { KLEUREN, KLEURWOORDEN } from '@/lib/plan/voortgang';
import { aantalVan } from '@/lib/plan/woorden';

/** What the list of plans can be narrowed down by. `basis`: /besturen/<bestuur>/plan */
export function PortfolioFilterBar({ portfolio, basis }: { portfolio: Portfolio; basis: string }) {
  const { filter, scholen, perSignaal, totaal, alle } = portfolio;
  return (
    <FilterBar
      label="Plannen zoeken" resetHref={basis} applied={toegepast(portfolio, basis)} summary={totaal === alle ? aantalVan(totaal, 'plan', 'plannen') : `${totaal} van ${aantalVan(alle, 'plan', 'plannen')}`}
      keep={{ sorteer: filter.sorteer === 'aandacht' ? undefined : filter.sorteer, richting: filter.richting === 'af' ? 'af' : undefined }}
    >
      <TextField type="search" name="zoek" label="Zoeken" hideLabel placeholder="Naam, doel of eigenaar" defaultValue={filter.zoek ?? ''} autoComplete="off" />
      {scholen.length > 1 ? <Select name="school" label="School" placeholder="Alle scholen" choices={scholen.map(({ id, naam }) => ({ value: id, label: naam }))} defaultValue={filter.school ?? ''} /> : null}
      <Select name="toestand" label="Stand" placeholder="Niet afgerond" choices={[...TOESTANDEN.map((value) => ({ value, label: TOESTANDWOORDEN[value] })), { value: 'alle', label: 'Alle plannen' }]} defaultValue={filter.toestand === 'lopend' ? '' : filter.toestand} />
      <Select name="signaal" label="Signaal" placeholder="Elk signaal" choices={KLEUREN.map((value) => ({ value, label: `${KLEURWOORDEN[value]} (${perSignaal[value]})` }))} defaultValue={filter.signaal ?? ''} />
    </FilterBar>
  );
}

function toegepast({ filter, scholen }: Portfolio, basis: string): { label: string; href: string }[] {
  const regels: [keyof PortfolioFilter, string | undefined, unknown][] = [
    ['zoek', filter.zoek && `“${filter.zoek}”`, undefined], ['school', filter.school && (scholen.find(({ id }) => id === filter.school)?.naam ?? 'Onbekende school'), undefined],
    ['toestand', filter.toestand === 'lopend' ? undefined : filter.toestand === 'alle' ? 'Alle plannen' : TOESTANDWOORDEN[filter.toestand], 'lopend'], ['signaal', filter.signaal && KLEURWOORDEN[filter.signaal], undefined],
  ];
  return regels.flatMap(([naam, label, leeg]) => (label ? [{ label, href: basis + portfolioAdres(filter, { [naam]: leeg }) }] : []));
}
