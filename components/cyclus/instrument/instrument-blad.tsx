'use client';

import { Soortveld } from '../antwoord/soorten';
import { RijForm, useRij } from './rijen';

/** Any row with the fields that its input asks for: how an instrument looks that has no screen of its own. */
export function GewoneRij({ vraagId }: { vraagId: string }) {
  const { rij, waarde, zet, stand } = useRij(vraagId);
  return (
    <RijForm vraagId={vraagId} klaar>
      <Soortveld id={`antwoord-${vraagId}`} invoer={rij.invoer} waarde={waarde} zet={zet} titel={rij.naam} fout={stand.staat === 'fout'} beschreven={`antwoord-${vraagId}-staat`} />
    </RijForm>
  );
}
