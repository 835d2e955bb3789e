import type { ReactNode } from 'react';
import { Shell } from '@/components/layout/shell';
import { Tabs } from '@/components/ui/tabs';
import { nietsDoen } from './actions';

const BLADEN = [
  { naam: 'Onderdelen', href: '/onderdelen' },
  { naam: 'Formulier', href: '/onderdelen/formulier' },
  { naam: 'Grafieken', href: '/onderdelen/grafieken' },
  { naam: 'Vensters', href: '/onderdelen/vensters' },
  { naam: 'Inlogblad', href: '/onderdelen/poort' },
];

export function DemoShell({ current, children }: { current: string; children: ReactNode }) {
  return (
    <Shell
      board={{ naam: 'Stichting Lauwerland', toelichting: 'bestuur 41872' }}
      boards={[
        { naam: 'Stichting Lauwerland', toelichting: 'bestuur 41872', href: '/onderdelen' },
        { naam: 'Vereniging voor Christelijk Voortgezet Onderwijs Waterhoek en Omstreken', toelichting: 'bestuur 40123', href: '/onderdelen/grafieken' },
      ]}
      rooms={[
        { naam: 'Overzicht', href: '/onderdelen' }, { naam: 'Inventaris', href: '/onderdelen/formulier', telling: 16, tellingLabel: '16 te screenen' },
        { naam: 'Organisatie', href: '/onderdelen/grafieken' }, { naam: 'Beheer', href: '/onderdelen/vensters' },
      ]}
      user={{ naam: 'Marijke Postma', rol: 'bestuurder' }} uitloggen={nietsDoen} homeHref="/onderdelen"
    >
      <div className="pt-5 niet-op-papier"><Tabs label="Bladen van de onderdelen" tabs={BLADEN.map((blad) => ({ ...blad, current: blad.href === current }))} /></div>
      {children}
    </Shell>
  );
}
