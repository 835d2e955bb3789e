import { Select } from '@/components/form/field';
import { FilterBar } from '@/components/form/filter-bar';
import { ZoekVeld } from '@/components/inventaris/register/zoek-veld';
import { SegmentedLinks } from '@/components/form/segmented';
import { soortNamen, type Werklijst } from '@/lib/inventaris/werklijst';
import { werklijstAdres } from '@/lib/inventaris/werklijst-adres';
import { MELDINGSOORTEN, WERKLIJST_SORTERINGEN, type WerklijstSortering } from '@/lib/inventaris/werklijst.schema';

const VOLGORDES: Record<WerklijstSortering, string> = { school: 'School, dan naam', naam: 'Naam', soort: 'Soort melding', datum: 'Datum' };

/** The kinds with their counts, and what the list can be narrowed down by. All in the address. */
export function WerklijstFilter({ werklijst, basis, telling }: { werklijst: Werklijst; basis: string; telling: string }) {
  const { filter, perSoort, scholen } = werklijst;
  const alles = MELDINGSOORTEN.reduce((som, soort) => som + perSoort[soort], 0);
  const school = scholen.find(({ id }) => id === filter.school);
  const applied = [
    ...(filter.zoek ? [{ label: `“${filter.zoek}”`, href: basis + werklijstAdres(filter, { zoek: '' }) }] : []),
    ...(school ? [{ label: school.naam, href: basis + werklijstAdres(filter, { school: undefined }) }] : []),
    ...(filter.niveau === 'masters' ? [{ label: 'Alleen masters', href: basis + werklijstAdres(filter, { niveau: 'alle' }) }] : []),
  ];
  return (
    <>
      <div className="werklijst-soorten">
        <SegmentedLinks
          label="Soort melding"
          links={[{ naam: `Alles ${alles}`, href: basis + werklijstAdres(filter, { soort: undefined }), current: filter.soort === undefined },
            ...MELDINGSOORTEN.map((soort) => ({ naam: `${soortNamen[soort]} ${perSoort[soort]}`, href: basis + werklijstAdres(filter, { soort }), current: filter.soort === soort }))]}
        />
      </div>
      <FilterBar label="Meldingen zoeken" summary={telling} resetHref={basis} applied={applied} keep={{ soort: filter.soort, richting: filter.richting === 'af' ? 'af' : undefined }}>
        <ZoekVeld waarde={filter.zoek || undefined} />
        {scholen.length > 1 ? <Select name="school" label="School" placeholder="Alle scholen" choices={scholen.map(({ id, naam }) => ({ value: id, label: naam }))} defaultValue={filter.school ?? ''} /> : null}
        <Select name="niveau" label="Niveau" placeholder="Alle diploma’s en mensen" choices={[{ value: 'masters', label: 'Alleen masters' }]} defaultValue={filter.niveau === 'alle' ? '' : filter.niveau} />
        <Select name="sorteer" label="Volgorde" placeholder={VOLGORDES.school} choices={WERKLIJST_SORTERINGEN.filter((een) => een !== 'school').map((value) => ({ value, label: VOLGORDES[value] }))} defaultValue={filter.sorteer === 'school' ? '' : filter.sorteer} />
      </FilterBar>
    </>
  );
}
