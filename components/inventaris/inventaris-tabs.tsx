import { Tabs } from '@/components/ui/tabs';

const DELEN = {
  register: { naam: 'Register', pad: '', recht: 'lezen' },
  matrix: { naam: 'Matrix', pad: '/matrix', recht: 'lezen' },
  screening: { naam: 'Screening', pad: '/screening', recht: 'screenen' },
  studies: { naam: 'Studies', pad: '/studies', recht: 'lezen' },
  vertrek: { naam: 'Vertrek', pad: '/vertrek', recht: 'lezen' },
  correcties: { naam: 'Correcties', pad: '/correcties', recht: 'wijzigen' },
  import: { naam: 'Import', pad: '/import', recht: 'importeren' },
} as const;

export type InventarisDeel = keyof typeof DELEN;

/** What this person may do here, as asked of `kan(toegang, 'inventaris:…')`. */
export type InventarisMag = Record<'lezen' | 'wijzigen' | 'screenen' | 'importeren', boolean>;

/** The parts of the inventory, as far as this person may enter them. `basis` is the address of the register. */
export function InventarisTabs({ basis, huidig, mag }: { basis: string; huidig: InventarisDeel; mag: InventarisMag }) {
  const delen = (Object.keys(DELEN) as InventarisDeel[]).filter((deel) => mag[DELEN[deel].recht]);
  return <Tabs label="Inventaris" tabs={delen.map((deel) => ({ naam: DELEN[deel].naam, href: basis + DELEN[deel].pad, current: deel === huidig }))} />;
}
