'use client';

import { useRouter } from 'next/navigation';
import type { FormEvent } from 'react';
import { DateField } from '@/components/form/date-field';
import { FormActions } from '@/components/form/submit-button';
import { Button } from '@/components/ui/button';
import { Message } from '@/components/ui/message';
import { Bezig } from './bezig';
import { useTaak } from './use-taak';
import { langVerzoek } from './verzoek';

/** Says (or unsays) at the trial run that the file is complete, and as of when people who are not in it are gone. */
export function VolledigForm({ deur, versie, per, voorstel }: { deur: string; versie: number; per: string | null; voorstel: string }) {
  const router = useRouter();
  const taak = useTaak();
  const vraag = (verdwenenPer: string | null): void => void taak.doe('controleren', async (meld) => {
    await langVerzoek(`${deur}/controleren`, { body: JSON.stringify({ versie, verdwenenPer }), headers: { 'content-type': 'application/json' } }, meld);
    router.refresh();
  });
  const versturen = (gebeurtenis: FormEvent<HTMLFormElement>): void => {
    gebeurtenis.preventDefault();
    const dag = String(new FormData(gebeurtenis.currentTarget).get('verdwenenPer') ?? '');
    if (dag !== '') vraag(dag);
  };
  return (
    <form className="formulier" onSubmit={versturen} noValidate aria-label="Volledig bestand">
      {taak.fout ? <Message kind="fout">{taak.fout}</Message> : null}
      <DateField label="Laatste dag van wie er niet in staat" name="verdwenenPer" defaultValue={per ?? voorstel} hint="Meestal 31 juli, de laatste dag van het schooljaar." />
      {taak.stand ? <Bezig stand={taak.stand} /> : null}
      <FormActions>
        <Button type="submit" variant="gewoon" busy={taak.stand !== null}>{per === null ? 'Het bestand is volledig: toon wie ontbreekt' : 'Toon de lijst voor deze dag'}</Button>
        {per === null ? null : <Button type="button" variant="stil" onClick={() => vraag(null)}>Het bestand is niet volledig</Button>}
      </FormActions>
    </form>
  );
}
