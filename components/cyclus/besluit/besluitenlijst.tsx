import Link from 'next/link';
import { TextArea } from '@/components/form/field';
import { Form } from '@/components/form/form';
import { FormActions, SubmitButton } from '@/components/form/submit-button';
import { CloseButton, Dialog } from '@/components/ui/drawer';
import { LinkButton } from '@/components/ui/button';
import { Markdown } from '@/components/ui/markdown/markdown';
import { Status } from '@/components/ui/status';
import { besluitBronnen, type Besluit } from '@/lib/cyclus/besluit';
import { datumInWoorden, momentInWoorden } from '@/lib/dates';
import type { FormState } from '@/lib/form-state';

type Actie = (vorige: FormState, data: FormData) => Promise<FormState>;

interface BesluitenlijstProps {
  rijen: Besluit[];
  /** /besturen/<bestuur>/cyclus/<id> */
  cyclus: string;
  cyclusId: string;
  /** Null for who may only read. */
  intrekken: Actie | null;
}

/** The log: newest first, each with who, when, why and from where. */
export function Besluitenlijst({ rijen, cyclus, cyclusId, intrekken }: BesluitenlijstProps) {
  return (
    <ol className="mt-(--r-4) list-none p-0" aria-label="Besluiten">
      {rijen.map((een) => (
        <li key={een.id} id={`besluit-${een.id}`} className="grid gap-x-(--r-5) gap-y-(--r-2) border-t border-haarlijn py-(--r-4) breed:grid-cols-[9rem_minmax(0,1fr)]">
          <div className="klein half">
            <p className="getal">{datumInWoorden(een.genomenOp)}</p>
            {een.deelfase ? <p>Fase {een.deelfase}</p> : <p>Hele cyclus</p>}
          </div>
          <article aria-label={`Besluit van ${datumInWoorden(een.genomenOp)}`}>
            {een.ingetrokken ? <p className="klein mb-(--r-1)"><Status kind="onbekend">ingetrokken</Status></p> : null}
            <div className="text-17 font-schreef leading-snug"><Markdown tekst={een.tekst} antwoord /></div>
            <p className="klein half mt-(--r-2)">Afgesproken door: {een.wie}{een.door ? ` · Vastgelegd door: ${een.door}` : ''}</p>
            {een.gronden ? <div className="mt-(--r-2)"><p className="klein font-[650]">Gronden</p><div className="half"><Markdown tekst={een.gronden} antwoord /></div></div> : null}
            <Herkomst een={een} cyclus={cyclus} />
            {een.ingetrokken ? <Ingetrokken ingetrokken={een.ingetrokken} opnieuw={intrekken ? `${cyclus}/besluiten/nieuw?opnieuw=${een.id}${een.deelfase ? `&fase=${een.deelfase}` : ''}${een.vraag ? `&vraag=${een.vraag.id}` : ''}` : null} /> : intrekken ? <Intrekken een={een} cyclusId={cyclusId} actie={intrekken} /> : null}
          </article>
        </li>
      ))}
    </ol>
  );
}

function Herkomst({ een, cyclus }: { een: Besluit; cyclus: string }) {
  const bronnen = besluitBronnen(een, cyclus);
  if (bronnen.length === 0) return null;
  return <ul className="klein mt-(--r-2) grid list-none gap-(--r-3) p-0" aria-label="Waar dit vandaan komt">{bronnen.map(({ naam, href }) => <li key={href}><Link href={href} prefetch={false}>{naam}</Link></li>)}</ul>;
}

function Ingetrokken({ ingetrokken, opnieuw }: { ingetrokken: NonNullable<Besluit['ingetrokken']>; opnieuw: string | null }) {
  return (
    <div className="mt-(--r-2) border-l border-haarlijn pl-(--r-3)">
      <p className="klein">Ingetrokken op {momentInWoorden(ingetrokken.op)}: {ingetrokken.reden}</p>
      {opnieuw ? <p className="mt-(--r-2)"><LinkButton href={opnieuw} size="klein">Nieuw besluit met deze woorden</LinkButton></p> : null}
    </div>
  );
}

function Intrekken({ een, cyclusId, actie }: { een: Besluit; cyclusId: string; actie: Actie }) {
  return (
    <div className="mt-(--r-2) -ml-(--r-2)">
      <Dialog trigger="Intrekken" triggerLabel={`Intrekken: besluit van ${datumInWoorden(een.genomenOp)}`} triggerVariant="stil" triggerSize="klein" title="Besluit intrekken?">
        <Form action={actie} id={`intrekken-${een.id}`} sleutel={crypto.randomUUID()} closeWhenDone>
          <input type="hidden" name="cyclus" value={cyclusId} /><input type="hidden" name="besluit" value={een.id} /><input type="hidden" name="versie" value={een.versie} />
          <p className="half">Het besluit blijft in de lijst staan, met uw reden erbij. Komt er een ander besluit voor in de plaats? Leg dat daarna vast.</p>
          <TextArea label="Waarom geldt dit besluit niet meer?" name="reden" rows={3} maxLength={2000} />
          <FormActions><SubmitButton variant="gevaar" pendingText="Intrekken…">Besluit intrekken</SubmitButton><CloseButton>Niet doen</CloseButton></FormActions>
        </Form>
      </Dialog>
    </div>
  );
}
