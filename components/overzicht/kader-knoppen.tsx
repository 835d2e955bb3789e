import { SegmentedLinks } from '@/components/form/segmented';
import { metKeuze, type Kader } from '@/lib/overzicht/filter.schema';
import { BekendKeuze } from './bekend-keuze';
import { PeildatumKeuze } from './peildatum-keuze';

/** The same choices above every screen with figures: unit, day, and with whose knowledge. */
export function KaderKnoppen({ pad, filter }: { pad: string; filter: Kader & { bekend: Date | null } }) {
  return (
    <>
      <SegmentedLinks label="Eenheid" links={(['personen', 'fte'] as const).map((eenheid) => ({ naam: eenheid === 'fte' ? 'Fte' : 'Personen', href: metKeuze(pad, filter, { eenheid }), current: eenheid === filter.eenheid }))} />
      <PeildatumKeuze pad={pad} filter={filter} />
      <BekendKeuze pad={pad} filter={filter} />
    </>
  );
}
