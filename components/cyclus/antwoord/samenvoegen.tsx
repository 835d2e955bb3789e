'use client';

import { useState } from 'react';
import { Form } from '@/components/form/form';
import { FormActions, SubmitButton } from '@/components/form/submit-button';
import { Button } from '@/components/ui/button';
import type { Fasevraag, Stem, Waarde } from '@/lib/cyclus/antwoord';
import type { AntwoordActie } from './antwoord-veld';
import { Soortveld } from './soorten';

interface SamenvoegenProps {
  vraag: Pick<Fasevraag, 'id' | 'invoer'>;
  titel: string;
  plek: { cyclusId: string; thema: string; editie: number; stem: Stem; versie: number; botsing: string };
  staat: Waarde;
  ernaast: Waarde;
  /** The text beside it, in words: 'uw eigen tekst'. */
  andere: string;
  actie: AntwoordActie;
  sleutel: string;
}

/** Makes one answer out of two: take one, take both, and write on. */
export function Samenvoegen({ vraag, titel, plek, staat, ernaast, andere, actie, sleutel }: SamenvoegenProps) {
  const [waarde, zet] = useState<Waarde>(staat);
  return (
    <Form action={actie} id={`samen-${plek.botsing}`} label={`Samenvoegen: ${titel}`} sleutel={sleutel}>
      {Object.entries({ ...plek, vraagId: vraag.id, waarde: JSON.stringify(waarde) }).map(([naam, tekst]) => <input key={naam} type="hidden" name={naam} value={tekst} />)}
      <div className="antwoord">
        <h3>Wordt het antwoord</h3>
        <div className="antwoord-knoppen samen-knoppen">
          <Button size="klein" onClick={() => zet(staat)}>Neem wat er staat</Button>
          <Button size="klein" onClick={() => zet(ernaast)}>Neem {andere}</Button>
          <Button size="klein" onClick={() => zet(beide(staat, ernaast))}>Zet ze onder elkaar</Button>
        </div>
        <Soortveld id={`samen-${plek.botsing}`} invoer={vraag.invoer} waarde={waarde} zet={zet} titel={titel} fout={false} beschreven={undefined} />
      </div>
      <FormActions>
        <SubmitButton name="uitkomst" value="samengevoegd" pendingText="Bewaren…">Bewaar dit als het antwoord</SubmitButton>
        <SubmitButton name="uitkomst" value="vervallen" variant="stil" pendingText="Bezig…">Laat {andere} vervallen</SubmitButton>
      </FormActions>
    </Form>
  );
}

/** Texts under each other; of choices and judgements those of the answer, filled up with those of the other. */
function beide(een: Waarde, twee: Waarde): Waarde {
  const onderElkaar = (a = '', b = '') => (a.trim() === b.trim() || b.trim() === '' ? a : a.trim() === '' ? b : `${a}\n\n${b}`);
  const codes = [...new Set([...Object.keys(een.delen ?? {}), ...Object.keys(twee.delen ?? {})])];
  const samen: Waarde = { ...twee, ...een, tekst: onderElkaar(een.tekst, twee.tekst), oordelen: { ...twee.oordelen, ...een.oordelen }, delen: Object.fromEntries(codes.map((code) => [code, onderElkaar(een.delen?.[code], twee.delen?.[code])])) };
  for (const lijst of ['keuzes', 'eigen'] as const) samen[lijst] = [...new Set([...(een[lijst] ?? []), ...(twee[lijst] ?? [])])];
  samen.doelen = [...(een.doelen ?? []), ...(twee.doelen ?? []).filter(({ id }) => !een.doelen?.some((doel) => doel.id === id))];
  samen.rijen = [...(een.rijen ?? []), ...(twee.rijen ?? []).filter(({ id }) => !een.rijen?.some((rij) => rij.id === id))];
  samen.bewijs = [...(een.bewijs ?? []), ...(twee.bewijs ?? []).filter(({ id }) => !een.bewijs?.some((link) => link.id === id))];
  // Only what this kind of question has: the rest would be refused.
  return Object.fromEntries(Object.entries(samen).filter(([veld]) => veld in een || veld in twee)) as Waarde;
}
