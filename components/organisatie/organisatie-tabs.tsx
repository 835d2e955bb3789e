import { Tabs } from '@/components/ui/tabs';

/** Schools and people: the two parts of the organisation. */
export function OrganisatieTabs({ basis, hier, metMensen }: { basis: string; hier: 'scholen' | 'mensen'; metMensen: boolean }) {
  return (
    <Tabs label="Organisatie" tabs={[
      { naam: 'Scholen', href: basis, current: hier === 'scholen' },
      ...(metMensen ? [{ naam: 'Mensen', href: `${basis}/mensen`, current: hier === 'mensen' }] : []),
    ]} />
  );
}
