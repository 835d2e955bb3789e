import type { Metadata } from 'next';
import { PageTitle } from '@/components/layout/page-title';
import { Plate } from '@/components/layout/plate';
import { ButtonParts } from './button-parts';
import { DemoShell } from './demo-shell';
import { ListParts } from './list-parts';
import { MessageParts } from './message-parts';
import { StateParts } from './state-parts';
import { TypeParts } from './type-parts';

export const metadata: Metadata = { title: 'Onderdelen' };

/** Every part of the product in every state, with invented content; tests photograph these pages. */
export default function OnderdelenPage() {
  return (
    <DemoShell current="/onderdelen">
      <PageTitle title="Onderdelen" subtitle="Alles waaruit schermen bestaan, in elke stand. Mensen, scholen en cijfers zijn verzonnen." />
      <Plate title="Letter en kleur" notes={<p>Papier, inkt en één blauw. Rood staat alleen waar iemand iets moet doen.</p>}><TypeParts /></Plate>
      <Plate title="Knoppen" notes={<p>Eén hoofdknop per scherm.</p>}><ButtonParts /></Plate>
      <Plate title="Tekens en standen" notes={<p>Vol is klaar of bevestigd, gearceerd is bezig, open is nog te doen. Bij elk teken staat een woord.</p>}><StateParts /></Plate>
      <Plate title="Lijsten" notes={<p>Onder 900 punten breed wordt elke rij een blokje met de kolomnamen erbij.</p>}><ListParts /></Plate>
      <Plate title="Berichten" notes={<p>Wat er is gebeurd, en wat u kunt doen.</p>}><MessageParts /></Plate>
    </DemoShell>
  );
}
