import type { Metadata } from 'next';
import { PageTitle } from '@/components/layout/page-title';
import { Plate } from '@/components/layout/plate';
import { Shell } from '@/components/layout/shell';
import { Button, LinkButton } from '@/components/ui/button';

export const metadata: Metadata = { title: 'Onderdelen' };

async function nietsDoen() {
  'use server';
  await Promise.resolve();
}

export default function OnderdelenPage() {
  return (
    <Shell
      board={{ naam: 'Stichting Lauwerland', toelichting: 'bestuur 41872' }}
      boards={[{ naam: 'Stichting Lauwerland', toelichting: 'bestuur 41872', href: '/onderdelen' }, { naam: 'Waterhoek', toelichting: 'bestuur 40123', href: '/onderdelen?b=2' }]}
      rooms={[{ naam: 'Overzicht', href: '/onderdelen' }, { naam: 'Inventaris', href: '/x', telling: 3 }, { naam: 'Organisatie', href: '/y' }]}
      user={{ naam: 'Marijke Postma', rol: 'bestuurder' }} uitloggen={nietsDoen}
    >
      <PageTitle title="Onderdelen" subtitle="Alle onderdelen in elke stand." actions={<LinkButton href="#x">Exporteren</LinkButton>} />
      <Plate title="Knoppen"><Button variant="hoofd">Opslaan</Button></Plate>
    </Shell>
  );
}
