import { SegmentedLinks } from '@/components/form/segmented';

const DELEN = { werkbank: ['Werkbank', ''], werklijst: ['Werklijst', '/werklijst'], campagnes: ['Campagnes', '/campagnes'] } as const;

/** The three screens of the screening. `basis` is the address of the workbench. */
export function ScreeningParts({ basis, huidig }: { basis: string; huidig: keyof typeof DELEN }) {
  return <SegmentedLinks label="Screening" links={Object.entries(DELEN).map(([deel, [naam, pad]]) => ({ naam, href: basis + pad, current: deel === huidig }))} />;
}
