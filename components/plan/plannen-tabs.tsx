import { Tabs } from '@/components/ui/tabs';

const BLADEN = [['plannen', 'Plannen', ''], ['jaarkalender', 'Jaarkalender', '/jaarkalender'], ['werkdruk', 'Werkdruk', '/werkdruk']] as const;

/** The pages of the plan room that look over all plans. `basis`: /besturen/<bestuur>/plan */
export function PlannenTabs({ basis, huidig }: { basis: string; huidig: (typeof BLADEN)[number][0] }) {
  return <Tabs label="Alle plannen" tabs={BLADEN.map(([blad, naam, pad]) => ({ naam, href: basis + pad, current: blad === huidig }))} />;
}
