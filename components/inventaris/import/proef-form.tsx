'use client';

import { useRouter } from 'next/navigation';
import { useState, type FormEvent } from 'react';
import { Checkbox, RadioGroup } from '@/components/form/choice';
import { FormActions } from '@/components/form/submit-button';
import { Button, LinkButton } from '@/components/ui/button';
import { Message } from '@/components/ui/message';
import { importKeuzes, type ImportKeuze } from '@/lib/inventaris/import/begrippen';
import type { Verdwenen } from '@/lib/inventaris/import/verdwenen';
import type { Telling } from '@/lib/inventaris/import/vergelijken/telling';
import { Bezig } from './bezig';
import { useTaak } from './use-taak';
import { bevestigingUitForm, VerdwenenBevestigen, type Bevestigingsfouten } from './verdwenen-bevestigen';
import { langVerzoek } from './verzoek';
import { keuzeNaam, rijen } from './woorden';

interface ProefFormProps {
  deur: string;
  pagina: string;
  versie: number;
  keuze: ImportKeuze;
  telling: Telling;
  /** Who is not in a complete file; null when nobody is missing or nobody said that it is complete. */
  verdwenen: Verdwenen | null;
}

/** Third step: how to treat what is known, whether to leave faulty rows out, and then apply. */
export function ProefForm({ deur, pagina, versie, keuze, telling, verdwenen }: ProefFormProps) {
  const router = useRouter();
  const taak = useTaak();
  const [foutVergeten, setFoutVergeten] = useState(false);
  const [verdwenenFouten, setVerdwenenFouten] = useState<Bevestigingsfouten>({});
  const json = (inhoud: object): RequestInit => ({ body: JSON.stringify(inhoud), headers: { 'content-type': 'application/json' } });

  // The counts depend on the choice, so another choice is another trial run.
  const kies = (nieuw: ImportKeuze): void => void taak.doe('lezen', async (meld) => {
    await langVerzoek(`${deur}/controleren`, json({ versie, keuze: nieuw }), meld);
    router.refresh();
  });
  const doorvoeren = (gebeurtenis: FormEvent<HTMLFormElement>): void => {
    gebeurtenis.preventDefault();
    const data = new FormData(gebeurtenis.currentTarget);
    const foutenOverslaan = data.has('foutenOverslaan');
    const vergeten = telling.fout > 0 && !foutenOverslaan;
    const bevestigd = verdwenen ? bevestigingUitForm(data, verdwenen) : { fouten: {}, verdwenen: null };
    setFoutVergeten(vergeten);
    setVerdwenenFouten(bevestigd.fouten);
    if (vergeten || Object.keys(bevestigd.fouten).length > 0) return;
    void taak.doe('doorvoeren', async (meld) => {
      await langVerzoek(`${deur}/doorvoeren`, json({ versie, keuze, foutenOverslaan, ...(bevestigd.verdwenen ? { verdwenen: bevestigd.verdwenen } : {}) }), meld);
      router.refresh();
      window.scrollTo({ top: 0 });
    });
  };

  return (
    <form className="formulier" onSubmit={doorvoeren} noValidate aria-label="Doorvoeren">
      {taak.fout ? <Message kind="fout" title="Er is niets doorgevoerd">{taak.fout}</Message> : null}
      <div onChange={({ target }) => { const nieuw = keuzeUit(target); if (nieuw && nieuw !== keuze) kies(nieuw); }}>
        <RadioGroup label="Als iemand al bekend is, met andere gegevens" name="keuze" defaultValue={keuze} choices={importKeuzes.toReversed().map((value) => ({ value, ...keuzeNaam[value] }))} />
      </div>
      {telling.fout > 0 ? (
        <Checkbox
          label={`${telling.fout === 1 ? 'De foute rij' : `De ${rijen(telling.fout)} met fouten`} overslaan`} name="foutenOverslaan" {...(foutVergeten ? { errors: ['Vink dit aan, of verbeter het bestand en kies het opnieuw.'] } : {})}
          hint="Zonder vinkje wordt het hele bestand geweigerd. Overgeslagen rijen kunt u later alsnog inlezen."
        />
      ) : null}
      {verdwenen ? <VerdwenenBevestigen verdwenen={verdwenen} fouten={verdwenenFouten} /> : null}
      {taak.stand ? <Bezig stand={taak.stand} /> : null}
      <FormActions>
        <Button type="submit" variant="hoofd" busy={taak.stand !== null}>{taak.stand ? 'Bezig…' : knoptekst(telling, verdwenen !== null)}</Button>
        <LinkButton href={`${pagina}?stap=koppelen`} variant="stil">Kolommen anders koppelen</LinkButton>
      </FormActions>
    </form>
  );
}

function knoptekst({ nieuw, gewijzigd, verwijderd }: Telling, mensenWeg: boolean): string {
  if (nieuw + gewijzigd > 0) return `${rijen(nieuw + gewijzigd)} doorvoeren`;
  return verwijderd > 0 ? `${verwijderd.toLocaleString('nl-NL')} vervallen ${verwijderd === 1 ? 'les' : 'lessen'} doorvoeren` : mensenWeg ? 'Bestand doorvoeren' : 'Zonder wijzigingen doorvoeren';
}

function keuzeUit(doel: EventTarget): ImportKeuze | undefined {
  return doel instanceof HTMLInputElement && doel.name === 'keuze' ? importKeuzes.find((keuze) => keuze === doel.value) : undefined;
}
