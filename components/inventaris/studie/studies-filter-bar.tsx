import { FilterBar } from '@/components/form/filter-bar';
import { Select, TextField } from '@/components/form/field';
import { schooljaarInWoorden, schooljaarVan, vandaag } from '@/lib/dates';
import { TRAJECTSTATUSSEN, trajectNamen } from '@/lib/inventaris/studie';
import type { Studies } from '@/lib/inventaris/studies';
import { GRENZEN, studiesAdres, type StudiesFilter } from '@/lib/inventaris/studies-filter';

/** What the studies and the leave planner can be narrowed down by. */
export function StudiesFilterBar({ studies, basis, summary }: { studies: Studies; basis: string; summary: string }) {
  const { filter, scholen, secties, perStatus } = studies;
  const planner = filter.beeld === 'verlof';
  const dit = schooljaarVan(vandaag());
  const jaren = [...new Set([dit + 1, dit, dit - 1, dit - 2, filter.schooljaar])].sort((a, b) => b - a);
  const keep = { beeld: planner ? 'verlof' : undefined, ...(planner ? {} : { sorteer: filter.sorteer === 'naam' ? undefined : filter.sorteer, richting: filter.richting === 'af' ? 'af' : undefined }) };
  return (
    <FilterBar label="Studies zoeken" summary={summary} resetHref={basis + (planner ? '?beeld=verlof' : '')} applied={toegepast(studies, basis)} keep={keep}>
      <TextField type="search" name="zoek" label="Zoeken" hideLabel placeholder="Naam, opleiding of instelling" defaultValue={filter.zoek ?? ''} autoComplete="off" />
      {planner ? null : (
        <Select name="status" label="Status" placeholder="Lopende studies" choices={[{ value: 'alle', label: 'Alle studies' }, ...TRAJECTSTATUSSEN.map((value) => ({ value, label: `${trajectNamen[value]} (${perStatus[value]})` }))]} defaultValue={filter.status === 'lopend' ? '' : filter.status} />
      )}
      {scholen.length > 1 ? <Select name="school" label="School" placeholder="Alle scholen" choices={scholen.map(({ id, naam }) => ({ value: id, label: naam }))} defaultValue={filter.school ?? ''} /> : null}
      {secties.length > 0 ? <Select name="sectie" label="Sectie" placeholder="Alle secties" choices={secties.map(({ id, naam }) => ({ value: id, label: naam }))} defaultValue={filter.sectie ?? ''} /> : null}
      <Select name="schooljaar" label="Schooljaar" placeholder={schooljaarInWoorden(dit)} choices={jaren.filter((jaar) => jaar !== dit).map((jaar) => ({ value: String(jaar), label: schooljaarInWoorden(jaar) }))} defaultValue={filter.schooljaar === dit ? '' : String(filter.schooljaar)} />
      {planner ? <Select name="grens" label="Waarschuw" placeholder="Vanaf 5%" choices={GRENZEN.filter((grens) => grens !== 5).map((grens) => ({ value: String(grens), label: `Vanaf ${grens}%` }))} defaultValue={filter.grens === 5 ? '' : String(filter.grens)} /> : null}
    </FilterBar>
  );
}

function toegepast({ filter, scholen, secties }: Studies, basis: string): { label: string; href: string }[] {
  const regels: [keyof StudiesFilter, string | undefined, unknown][] = [
    ['zoek', filter.zoek && `“${filter.zoek}”`, undefined],
    ['status', filter.beeld === 'verlof' || filter.status === 'lopend' ? undefined : filter.status === 'alle' ? 'Alle studies' : trajectNamen[filter.status], 'lopend'],
    ['school', filter.school && (scholen.find(({ id }) => id === filter.school)?.naam ?? 'Onbekende school'), undefined],
    ['sectie', filter.sectie && `Sectie: ${secties.find(({ id }) => id === filter.sectie)?.naam ?? 'onbekend'}`, undefined],
  ];
  return regels.flatMap(([naam, label, leeg]) => (label ? [{ label, href: basis + studiesAdres(filter, { [naam]: leeg }) }] : []));
}
