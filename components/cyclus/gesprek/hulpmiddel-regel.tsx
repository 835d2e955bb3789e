import { RadioGroup } from '@/components/form/choice';
import { DateField } from '@/components/form/date-field';
import { TextArea } from '@/components/form/field';
import { Form } from '@/components/form/form';
import { FormActions, SubmitButton } from '@/components/form/submit-button';
import { CloseButton, Dialog } from '@/components/ui/drawer';
import { Markdown } from '@/components/ui/markdown/markdown';
import { OudeLink } from '@/components/ui/old-link';
import { Status, type StatusKind } from '@/components/ui/status';
import { standWoorden, type Hulpmiddel } from '@/lib/cyclus/gesprek';
import { STANDEN, type Hulpstand } from '@/lib/cyclus/gesprek.schema';
import { datumInWoorden } from '@/lib/dates';
import type { GesprekActies } from './acties';
import { Verwijzingen } from './verwijzingen';

const soortWoorden = { hulpmiddel: 'Hulpmiddel', ondersteuning: 'Ondersteuning', dialoog: 'Gesprek' } as const;
const merk: Record<Hulpstand, StatusKind> = { gepland: 'open', aangevraagd: 'bezig', gebruikt: 'vast', niet: 'onbekend' };
const uitleg: Record<Hulpstand, string> = { gepland: 'U bent het van plan.', aangevraagd: 'U vroeg het aan en wacht nog.', gebruikt: 'U gebruikte het, en schrijft op wat u vond.', niet: 'U gebruikt het niet, en schrijft op waarom.' };

interface HulpmiddelRegelProps { hulpmiddel: Hulpmiddel; cyclusId: string; cyclus: string; actie: GesprekActies['hulpmiddel'] | null }

/** One tool or support offer: what it is, how far the school is with it, and what it found. */
export function HulpmiddelRegel({ hulpmiddel, cyclusId, cyclus, actie }: HulpmiddelRegelProps) {
  const { id, soort, tekst, punten, url, jaar, vragen, gebruik } = hulpmiddel;
  return (
    <li id={id} className="grid gap-x-(--r-5) gap-y-(--r-1) border-t border-haarlijn py-(--r-3) breed:grid-cols-[9rem_minmax(0,1fr)]">
      <div className="klein half"><p>{soortWoorden[soort]}</p>{gebruik ? <p className="mt-(--r-1)"><Status kind={merk[gebruik.stand]}>{standWoorden[gebruik.stand].toLowerCase()}</Status></p> : <p className="mt-(--r-1)">nog niets genoteerd</p>}</div>
      <div className="max-w-[46rem]">
        <Markdown tekst={tekst} />
        {punten.length > 0 ? <p className="klein half">{soort === 'ondersteuning' ? 'Onderdelen' : 'Denk aan'}: {punten.join(' · ')}</p> : null}
        {url ? <p className="klein"><OudeLink href={url} jaar={jaar ?? undefined}>{new URL(url).hostname.replace(/^www\./, '')}</OudeLink></p> : null}
        <Verwijzingen vragen={vragen} cyclus={cyclus} />
        {gebruik ? <Gevonden hulpmiddel={hulpmiddel} /> : null}
        {actie ? <div className="mt-(--r-2) -ml-(--r-2)"><HulpmiddelVenster hulpmiddel={hulpmiddel} cyclusId={cyclusId} actie={actie} /></div> : null}
      </div>
    </li>
  );
}

function Gevonden({ hulpmiddel: { gebruik, labels } }: { hulpmiddel: Hulpmiddel }) {
  if (!gebruik) return null;
  return (
    <div className="mt-(--r-2) border-l border-haarlijn pl-(--r-3)">
      {gebruik.op ? <p className="klein half">{datumInWoorden(gebruik.op)}</p> : null}
      {gebruik.vraag ? <><p className="klein font-[650]">{labels.vraag}</p><Markdown tekst={gebruik.vraag} antwoord /></> : null}
      {gebruik.bevindingen ? <><p className="klein font-[650]">{gebruik.stand === 'niet' ? 'Waarom niet' : labels.bevindingen}</p><Markdown tekst={gebruik.bevindingen} antwoord /></> : null}
      {gebruik.door ? <p className="klein half">Bijgehouden door {gebruik.door}</p> : null}
    </div>
  );
}

function HulpmiddelVenster({ hulpmiddel: { id, labels, tekst, gebruik }, cyclusId, actie }: { hulpmiddel: Hulpmiddel; cyclusId: string; actie: GesprekActies['hulpmiddel'] }) {
  const knop = gebruik ? 'Bijwerken' : 'Noteren wat u ermee doet';
  const naam = /\*\*(.+?)\.?\*\*/.exec(tekst)?.[1] ?? tekst.split('.')[0] ?? '';
  return (
    <Dialog trigger={knop} triggerLabel={`${knop}: ${naam}`} triggerVariant="stil" triggerSize="klein" title={naam.length > 60 ? 'Hulpmiddel' : naam} width="breed">
      <Form action={actie} id={`hulp-${id}`} sleutel={crypto.randomUUID()} closeWhenDone>
        <input type="hidden" name="cyclus" value={cyclusId} /><input type="hidden" name="vraag" value={id} /><input type="hidden" name="versie" value={gebruik?.versie ?? 0} />
        <RadioGroup label="Hoe staat het ervoor?" name="stand" defaultValue={gebruik?.stand ?? 'gepland'} choices={STANDEN.map((value) => ({ value, label: standWoorden[value], hint: uitleg[value] }))} />
        <DateField label="Wanneer?" name="op" optional defaultValue={gebruik?.op ?? ''} />
        <TextArea label={labels.vraag} name="vraagtekst" optional rows={3} maxLength={2000} defaultValue={gebruik?.vraag ?? ''} />
        <TextArea label={labels.bevindingen} name="bevindingen" rows={5} maxLength={8000} defaultValue={gebruik?.bevindingen ?? ''} hint="Wat u vond, of waarom u dit niet gebruikt." />
        <FormActions><SubmitButton pendingText="Bewaren…">Bewaren</SubmitButton><CloseButton>Niet doen</CloseButton></FormActions>
      </Form>
    </Dialog>
  );
}
