import { SegmentedLinks } from '@/components/form/segmented';
import { studiesAdres, type StudiesFilter } from '@/lib/inventaris/studies-filter';

/** The list, or who is away when. */
export function Segment({ filter, basis }: { filter: StudiesFilter; basis: string }) {
  return (
    <div className="mb-(--r-4)">
      <SegmentedLinks label="Beeld" links={[
        { naam: 'Lijst', href: basis + studiesAdres(filter, { beeld: 'lijst' }), current: filter.beeld === 'lijst' },
        { naam: 'Verlofplanner', href: basis + studiesAdres(filter, { beeld: 'verlof' }), current: filter.beeld === 'verlof' },
      ]} />
    </div>
  );
}
