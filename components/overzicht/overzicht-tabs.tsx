import { Tabs } from '@/components/ui/tabs';

const DELEN = [{ deel: 'overzicht', naam: 'Scholen', pad: '' }, { deel: 'cijfers', naam: 'Alle cijfers', pad: '/cijfers' }, { deel: 'doelen', naam: 'Doelen', pad: '/doelen' }] as const;

/** The parts of the overview. */
export function OverzichtTabs({ slug, huidig }: { slug: string; huidig: (typeof DELEN)[number]['deel'] }) {
  return <Tabs label="Overzicht" tabs={DELEN.map(({ deel, naam, pad }) => ({ naam, href: `/besturen/${slug}/overzicht${pad}`, current: deel === huidig }))} />;
}
