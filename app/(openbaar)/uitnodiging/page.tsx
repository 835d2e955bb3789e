import type { Metadata } from 'next';
import { Gate } from '@/components/layout/gate';
import { openbareLinks } from '@/content/openbaar';
import { UitnodigingOpenen } from '@/components/toegang/uitnodiging-openen';
import { uitnodigingAannemenAction, uitnodigingBekijkenAction } from './actions';

export const metadata: Metadata = { title: 'Uitnodiging' };

export default function UitnodigingPage() {
  return (
    <Gate links={openbareLinks} title="U bent uitgenodigd">
      <noscript><p>Zet JavaScript aan om deze uitnodiging te openen: het geheime deel van de link blijft anders in uw browser.</p></noscript>
      <UitnodigingOpenen bekijken={uitnodigingBekijkenAction} aannemen={uitnodigingAannemenAction} />
    </Gate>
  );
}
