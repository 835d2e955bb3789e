import { FilterBar } from '@/components/form/filter-bar';
import { Select, TextField } from '@/components/form/field';
import type { Besluiten } from '@/lib/cyclus/besluit';
import { besluitAdres, type BesluitFilter } from '@/lib/cyclus/besluit.schema';
import { faseKeuzes } from '@/lib/cyclus/velden';

const bronnen = { vraag: 'Bij een vraag', draad: 'Uit een gesprek onder een vraag', ronde: 'Uit een gespreksronde' } as const;
const telling = (n: number) => `${n} ${n === 1 ? 'besluit' : 'besluiten'}`;

/** What the log can be narrowed down by. */
export function BesluitFilterBar({ besluiten: { kop, filter, rijen, aantallen }, basis }: { besluiten: Besluiten; basis: string }) {
  const standen = [{ value: 'ingetrokken', label: `Ingetrokken (${aantallen.ingetrokken})` }, { value: 'alle', label: 'Alle besluiten' }];
  return (
    <FilterBar label="Besluiten zoeken" summary={telling(rijen.length)} resetHref={basis} applied={toegepast(filter, basis)}>
      <TextField type="search" name="zoek" label="Zoeken" hideLabel placeholder="Woord uit het besluit" defaultValue={filter.zoek ?? ''} autoComplete="off" />
      <Select name="fase" label="Fase" placeholder="Alle fasen" choices={faseKeuzes(kop.fasen)} defaultValue={filter.fase ?? ''} />
      <Select name="stand" label="Stand" placeholder={`Geldend (${aantallen.geldend})`} choices={standen} defaultValue={filter.stand === 'geldend' ? '' : filter.stand} />
      <Select name="bron" label="Herkomst" placeholder="Alle" choices={Object.entries(bronnen).map(([value, label]) => ({ value, label }))} defaultValue={filter.bron ?? ''} />
    </FilterBar>
  );
}

function toegepast(filter: BesluitFilter, basis: string): { label: string; href: string }[] {
  const regels: [keyof BesluitFilter, string | undefined, 'geldend' | undefined][] = [
    ['zoek', filter.zoek && `“${filter.zoek}”`, undefined],
    ['fase', filter.fase && `Fase ${filter.fase}`, undefined],
    ['stand', filter.stand === 'geldend' ? undefined : filter.stand === 'alle' ? 'Alle besluiten' : 'Ingetrokken', 'geldend'],
    ['bron', filter.bron && bronnen[filter.bron], undefined],
  ];
  return regels.flatMap(([naam, label, leeg]) => (label ? [{ label, href: basis + besluitAdres(filter, { [naam]: leeg }) }] : []));
}
