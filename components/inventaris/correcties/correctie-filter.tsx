import { aantal } from '@/components/grafiek/getallen';
import { FilterBar } from '@/components/form/filter-bar';
import { Select } from '@/components/form/field';
import { Tabs } from '@/components/ui/tabs';
import { VOORSTELSOORTEN, voorstelNamen, type VoorstelSoort } from '@/lib/inventaris/correctie';
import { correctieAdres, type CorrectieFilter } from '@/lib/inventaris/correctie.schema';

interface CorrectieFilterBalkProps {
  correcties: { filter: CorrectieFilter; totaal: number; open: Partial<Record<VoorstelSoort, number>>; scholen: { id: string; naam: string }[] };
  basis: string;
}

/** Open or handled, and narrowed down by school and kind; all in the address. */
export function CorrectieFilterBalk({ correcties: { filter, totaal, open, scholen }, basis }: CorrectieFilterBalkProps) {
  const opengesteld = Object.values(open).reduce((som, een) => som + een, 0);
  const school = scholen.find(({ id }) => id === filter.school);
  const toegepast = [
    ...(filter.school ? [{ label: school?.naam ?? 'Onbekende school', href: basis + correctieAdres(filter, { school: undefined }) }] : []),
    ...(filter.soort ? [{ label: voorstelNamen[filter.soort], href: basis + correctieAdres(filter, { soort: undefined }) }] : []),
    ...(filter.medewerker ? [{ label: 'Eén leraar', href: basis + correctieAdres(filter, { medewerker: undefined }) }] : []),
  ];
  return (
    <>
      <Tabs label="Voorstellen" tabs={[
        { naam: 'Te beoordelen', href: basis + correctieAdres(filter, { stand: 'open' }), current: filter.stand === 'open', telling: opengesteld },
        { naam: 'Behandeld', href: basis + correctieAdres(filter, { stand: 'behandeld' }), current: filter.stand === 'behandeld' },
      ]} />
      <div className="mt-(--r-4) mb-(--r-3)"><FilterBar label="Voorstellen zoeken" keep={{ stand: filter.stand === 'open' ? undefined : filter.stand, medewerker: filter.medewerker }} applied={toegepast} resetHref={basis} summary={`${aantal(totaal)} ${totaal === 1 ? 'voorstel' : 'voorstellen'}`}>
        {scholen.length > 1 ? <Select name="school" label="School" placeholder="Alle scholen" choices={scholen.map(({ id, naam }) => ({ value: id, label: naam }))} defaultValue={filter.school ?? ''} /> : null}
        <Select name="soort" label="Soort" placeholder="Alle soorten" choices={VOORSTELSOORTEN.map((value) => ({ value, label: open[value] ? `${voorstelNamen[value]} (${open[value]} open)` : voorstelNamen[value] }))} defaultValue={filter.soort ?? ''} />
      </FilterBar></div>
    </>
  );
}
