'use client';

import Link from 'next/link';
import { useState, type ReactNode } from 'react';
import { Form } from '@/components/form/form';
import { TextField } from '@/components/form/field';
import { FormActions, SubmitButton } from '@/components/form/submit-button';
import { CloseButton, Dialog } from '@/components/ui/drawer';
import { vraagAnker } from '@/lib/cyclus/antwoord';
import { rijpunt } from '@/lib/cyclus/instrument';
import { invloedVan } from '@/lib/cyclus/invloed';
import { ketenPad, leidtTot } from '@/lib/cyclus/keten';
import { CelKeuze } from '../cel-keuze';
import { CelRest, CelTekst } from '../cel-tekst';
import { useKeten } from '../keten-kamer';
import { RijForm, useRij } from '../rijen';

interface BeleidRijProps {
  vraagId: string;
  hulp: string | null;
  /** The talk, the chain, and what changes an own row; `merk` says what is there, `open` when the address asks for it. */
  onder: { inhoud: ReactNode; merk: string; open: boolean };
}

/** What strengthens is a chance: how the school uses it. */
const VELDEN = { neutraal: ['waardoor'], verzwakt: ['waardoor', 'veranderen'], versterkt: ['waardoor', 'benutten', 'veranderen'] } as const;
const TOETSEN = { v: 'versterkt', g: 'neutraal', z: 'verzwakt' };

/** To the same question of the next field of policy, over the heads of the lists. */
function naarVolgende(veld: HTMLElement): void {
  const alle = [...document.querySelectorAll('li.beleid fieldset.celkeuze')];
  const radios = alle[alle.indexOf(veld) + 1]?.querySelectorAll<HTMLInputElement>('input[type="radio"]');
  ([...(radios ?? [])].find(({ checked }) => checked) ?? radios?.[0])?.focus();
}

/** One field of policy: what it does to the goals, why, and what to change; what weakens can become a bottleneck at once. */
export function BeleidRij({ vraagId, hulp, onder }: BeleidRijProps) {
  const { rij, waarde, mag } = useRij(vraagId);
  const invloed = invloedVan(waarde);
  const zichtbaar: readonly string[] = invloed === null ? [] : VELDEN[invloed];
  return (
    <li className="knelpunt beleid" id={vraagAnker(vraagId)} data-invloed={invloed ?? undefined}>
      <RijForm vraagId={vraagId} klaar={invloed !== null}>
        <div className="knelpunt-kop">
          <div className="knelpunt-tekst"><h3>{rij.naam}</h3>{hulp ? <p className="klein half">{hulp}</p> : null}</div>
          <CelKeuze vraagId={vraagId} code="invloed" verbergNaam toetsen={TOETSEN} naKeuze={naarVolgende} wis />
        </div>
        {zichtbaar.length > 0 ? <div className="beleid-velden">{zichtbaar.map((code) => <CelTekst key={code} vraagId={vraagId} code={code} />)}</div> : null}
        <CelRest vraagId={vraagId} codes={VELDEN.versterkt.filter((code) => !zichtbaar.includes(code))} />
      </RijForm>
      {invloed === 'verzwakt' ? <AlsKnelpunt vraagId={vraagId} /> : null}
      <details className="knelpunt-meer" open={onder.open}>
        <summary>{mag ? 'Bespreek en ga verder' : 'Gesprek'}<span className="alleen-voorlezen">: {rij.naam}</span> {onder.merk === '' ? null : <small>{onder.merk}</small>}</summary>
        {onder.inhoud}
      </details>
    </li>
  );
}

/** What weakens is often a bottleneck: made of it with its origin kept, or where it stands already. */
function AlsKnelpunt({ vraagId }: { vraagId: string }) {
  const bron = useKeten();
  const { rij, cel } = useRij(vraagId);
  const [sleutel] = useState(() => crypto.randomUUID());
  if (!bron) return null;
  const er = leidtTot(bron.keten, rijpunt(vraagId)).filter(({ punt }) => punt.soort === 'knelpunt');
  const plek = bron.keten.plekken.find(({ soort }) => soort === 'knelpunt');
  if (er.length > 0) return <p className="beleid-knelpunt klein">Staat als knelpunt: {er.map(({ punt }) => <Link key={punt.punt} href={ketenPad(bron.bestuur, bron.cyclusId, punt)} prefetch={false}>{punt.naam}</Link>)}</p>;
  if (!plek || !bron.acties) return null;
  const reden = cel('waardoor').trim();
  return (
    <div className="beleid-knelpunt">
      <Dialog trigger={`Maak van ${rij.naam} een knelpunt`} triggerVariant="stil" title="Een knelpunt maken">
        <Form action={bron.acties.toevoegen} id={`knelpunt-${vraagId}`} sleutel={sleutel} closeWhenDone>
          {Object.entries({ cyclus: bron.cyclusId, instrument: plek.instrument, blok: plek.blok, van: rijpunt(vraagId) }).map(([naam, tekst]) => <input key={naam} type="hidden" name={naam} value={tekst} />)}
          <p>Het komt bij uw eigen knelpunten te staan, met een link terug naar {rij.naam}.</p>
          <TextField label="Knelpunt in één zin" name="tekst" defaultValue={(reden === '' ? rij.naam : reden).slice(0, 500)} />
          <FormActions><SubmitButton pendingText="Toevoegen…">Voeg toe</SubmitButton><CloseButton>Niet doen</CloseButton></FormActions>
        </Form>
      </Dialog>
    </div>
  );
}
