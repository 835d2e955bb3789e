import { Select, TextField, type Choice } from '@/components/form/field';
import { FilterBar } from '@/components/form/filter-bar';
import { vandaag } from '@/lib/dates';
import { uitkomstNamen, UITKOMSTEN } from '@/lib/inventaris/diploma';
import type { Register } from '@/lib/inventaris/register';
import { categorieNamen, masterNamen, registerKeuzes, sorteerNamen } from '@/lib/inventaris/register-woorden';
import { MASTERKEUZES, registerAdres, type RegisterFilter as Filter } from '@/lib/inventaris/register.schema';
import { ZoekVeld } from './zoek-veld';

const choices = <T extends string>(namen: Record<T, string>, waarden: readonly T[]): Choice[] => waarden.map((value) => ({ value, label: namen[value] }));

/** What the register can be narrowed down by. Everything stands in the address and works without JavaScript. */
export function RegisterFilter({ register, basis, summary }: { register: Register; basis: string; summary: string }) {
  const { filter, keuzelijsten: { scholen, teams, secties } } = register;
  const metSchool = teams.some((team) => team.school !== teams[0]?.school);
  return (
    <FilterBar label="Medewerkers zoeken" summary={summary} resetHref={basis} applied={toegepast(register, basis)} keep={{ richting: filter.richting === 'af' ? 'af' : undefined, groep: filter.groep, kolommen: new URLSearchParams(registerAdres(filter)).get('kolommen') ?? undefined }}>
      <ZoekVeld waarde={filter.zoek} />
      {scholen.length > 1 ? <Select name="school" label="School" placeholder="Alle scholen" choices={scholen.map(({ id, naam }) => ({ value: id, label: naam }))} defaultValue={filter.school ?? ''} /> : null}
      {teams.length > 0 ? <Select name="team" label="Team" placeholder="Alle teams" choices={teams.map(({ id, naam, school }) => ({ value: id, label: metSchool ? `${naam}, ${school}` : naam }))} defaultValue={filter.team ?? ''} /> : null}
      {secties.length > 0 ? <Select name="sectie" label="Sectie" placeholder="Alle secties" choices={secties.map(({ code, naam }) => ({ value: code, label: naam }))} defaultValue={filter.sectie ?? ''} /> : null}
      <Select name="master" label="Master" placeholder="Met of zonder" choices={choices(masterNamen, MASTERKEUZES)} defaultValue={filter.master ?? ''} />
      <Select name="screening" label="Screening" placeholder="Elke uitkomst" choices={choices(uitkomstNamen, UITKOMSTEN)} defaultValue={filter.screening ?? ''} />
      <details className="order-last basis-full" open={filter.categorie !== 'OP' || filter.sorteer !== 'naam' || filter.peildatum !== vandaag()}>
        <summary className="klein">Meer keuzes: wie, volgorde en peildatum</summary>
        <div className="mt-(--r-2) grid gap-(--r-3) smal:grid-cols-3 breed:max-w-[40rem]">
          <Select name="categorie" label="Wie" placeholder={categorieNamen.OP} choices={choices(categorieNamen, ['OOP', 'DIR', 'alle'])} defaultValue={filter.categorie === 'OP' ? '' : filter.categorie} />
          <Select name="sorteer" label="Volgorde" placeholder={sorteerNamen.naam} choices={choices(sorteerNamen, ['school', 'schaal', 'fte', 'diploma', 'screening'])} defaultValue={filter.sorteer === 'naam' ? '' : filter.sorteer} />
          <TextField type="date" name="peildatum" label="Peildatum" defaultValue={filter.peildatum === vandaag() ? '' : filter.peildatum} min="2000-01-01" max="2099-12-31" />
        </div>
      </details>
    </FilterBar>
  );
}

function toegepast({ filter, keuzelijsten }: Register, basis: string): { label: string; href: string }[] {
  return registerKeuzes(filter, keuzelijsten).map(({ sleutel, label }) => ({ label, href: basis + zonder(filter, sleutel) }));
}

function zonder(filter: Filter, sleutel: keyof Filter): string {
  const standaard: Partial<Filter> = { categorie: 'OP', peildatum: vandaag() };
  // A team belongs to a school: without the school it says nothing.
  return registerAdres(filter, { [sleutel]: standaard[sleutel], ...(sleutel === 'school' ? { team: undefined } : {}) });
}
