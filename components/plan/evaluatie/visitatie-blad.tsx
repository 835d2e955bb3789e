import { randomUUID } from 'node:crypto';
import { DateField } from '@/components/form/date-field';
import { TextArea, TextField } from '@/components/form/field';
import { Form } from '@/components/form/form';
import { FormActions, SubmitButton } from '@/components/form/submit-button';
import { VersieVeld } from '@/components/inventaris/dossier/versie-velden';
import { CloseButton, Dialog } from '@/components/ui/drawer';
import { LinkButton } from '@/components/ui/button';
import { datumInWoorden } from '@/lib/dates';
import type { FormState } from '@/lib/form-state';
import type { Visitatie } from '@/lib/plan/visitatie';

type Actie = (vorige: FormState, data: FormData) => Promise<FormState>;

interface VisitatieBladProps { een: Visitatie; cyclusId: string; vandaag: string; /** Page of the visits. */ hier: string; /** Null for who only reads. */ vervallen: Actie | null }

/** One visit: who and when, what was prepared, what they saw, what is done with it. */
export function VisitatieBlad({ een, cyclusId, vandaag, hier, vervallen }: VisitatieBladProps) {
  const { id, datum, bezoekers, voorbereiding, bevindingen, opvolging, versie } = een;
  const deel = (naam: string, tekst: string, leeg: string) => <><dt>{naam}</dt><dd>{tekst || <span className="half">{leeg}</span>}</dd></>;
  const geweest = datum !== null && datum <= vandaag;
  return (
    <article className="visitatie" id={`visitatie-${id}`} aria-labelledby={`visitatie-${id}-kop`}>
      <header><h2 id={`visitatie-${id}-kop`}>{bezoekers}</h2><p className="klein half">{datum === null ? 'Nog geen dag gekozen' : `${geweest ? '' : 'gepland op '}${datumInWoorden(datum)}`}</p></header>
      <dl>
        {deel('Voorbereiding', voorbereiding, 'Nog niets opgeschreven.')}
        {deel('Bevindingen', bevindingen, geweest ? 'Nog niet opgeschreven. Schrijf op wat de collega’s zagen, zolang het vers is.' : 'Die schrijft u op na het bezoek.')}
        {deel('Wat doet u ermee?', opvolging, 'Nog niets afgesproken.')}
      </dl>
      {vervallen ? (
        <p className="flex flex-wrap gap-(--r-3)">
          <LinkButton href={`${hier}?visitatie=${id}`} size="klein" aria-label={`Wijzigen: ${bezoekers}`}>Wijzigen</LinkButton>
          <Dialog trigger="Weghalen" triggerLabel={`Weghalen: ${bezoekers}`} triggerVariant="stil" triggerSize="klein" title="Visitatie weghalen?">
            <Form action={vervallen} id={`weg-${id}`} sleutel={randomUUID()} closeWhenDone>
              <p className="half">De visitatie en wat erbij staat, verdwijnen van deze pagina.</p>
              <input type="hidden" name="cyclus" value={cyclusId} /><input type="hidden" name="visitatie" value={id} /><input type="hidden" name="versie" value={versie} />
              <FormActions><SubmitButton variant="gevaar" pendingText="Weghalen…">Weghalen</SubmitButton><CloseButton>Niet doen</CloseButton></FormActions>
            </Form>
          </Dialog>
        </p>
      ) : null}
    </article>
  );
}

/** A new visit, or one that is changed. */
export function VisitatieForm({ een, cyclusId, bewaren, terug }: { een: Visitatie | null; cyclusId: string; bewaren: Actie; terug: string }) {
  return (
    <Form action={bewaren} id="visitatie" label={een ? `Visitatie wijzigen: ${een.bezoekers}` : 'Visitatie toevoegen'} sleutel={randomUUID()}>
      <VersieVeld versie={een?.versie ?? 0} />
      <input type="hidden" name="cyclus" value={cyclusId} /><input type="hidden" name="visitatie" value={een?.id ?? ''} />
      <TextField label="Wie kijken er mee?" name="bezoekers" hint="Noem scholen en functies; namen zijn niet nodig." defaultValue={een?.bezoekers} />
      <DateField label="Op welke dag?" name="datum" defaultValue={een?.datum ?? undefined} optional />
      <TextArea label="Voorbereiding" name="voorbereiding" hint="Uw ontwikkelvraag, wat de bezoekers vooraf lezen, en met wie zij praten." rows={5} maxLength={4000} defaultValue={een?.voorbereiding} optional />
      <TextArea label="Bevindingen" name="bevindingen" hint="Wat zagen en hoorden zij? Schrijf over wat er gebeurt, en niet over één persoon." rows={6} maxLength={8000} defaultValue={een?.bevindingen} optional />
      <TextArea label="Wat doet u ermee?" name="opvolging" rows={3} maxLength={4000} defaultValue={een?.opvolging} optional />
      <FormActions><SubmitButton pendingText="Bewaren…">Visitatie bewaren</SubmitButton><LinkButton href={terug} variant="stil">Annuleren</LinkButton></FormActions>
    </Form>
  );
}
