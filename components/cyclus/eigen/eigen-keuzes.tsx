import Link from 'next/link';
import { RadioGroup } from '@/components/form/choice';
import { TextField } from '@/components/form/field';
import { Form } from '@/components/form/form';
import { FormActions, SubmitButton } from '@/components/form/submit-button';
import { CloseButton, Dialog } from '@/components/ui/drawer';
import { Status } from '@/components/ui/status';
import { fasePad } from '@/lib/cyclus/cyclus';
import { reikwijdteWoorden, type EigenOptieRegel, type EigenVragen } from '@/lib/cyclus/eigen';
import type { EigenActies } from './acties';

interface EigenKeuzesProps { eigen: EigenVragen; acties: EigenActies | null; cyclus: string }

/** Questions of the guide whose list can be made longer, with what was added. */
export function EigenKeuzes({ eigen, acties, cyclus }: EigenKeuzesProps) {
  return (
    <ul className="list-none p-0">
      {eigen.keuzevragen.map((vraag) => (
        <li key={vraag.id} className="grid gap-x-(--r-5) gap-y-(--r-1) border-t border-haarlijn py-(--r-3) breed:grid-cols-[9rem_minmax(0,1fr)]">
          <p className="klein half">Fase {vraag.deelfase}</p>
          <div>
            <p className="font-[650]"><Link href={`${cyclus}/fase/${fasePad(vraag.deelfase)}?vraag=${vraag.id}#vraag-${vraag.id}`} prefetch={false}>{vraag.tekst}</Link></p>
            <p className="klein half">Van de handreiking: {vraag.opties.join(' · ')}</p>
            {vraag.eigen.length > 0 ? <ul className="mt-(--r-1) list-none p-0">{vraag.eigen.map((optie) => <Keuze key={optie.id} eigen={eigen} optie={optie} acties={acties} />)}</ul> : null}
            {acties ? <Toevoegen eigen={eigen} vraag={vraag} actie={acties.optieToevoegen} /> : null}
          </div>
        </li>
      ))}
    </ul>
  );
}

function Keuze({ eigen: { kop }, optie, acties }: { eigen: EigenVragen; optie: EigenOptieRegel; acties: EigenActies | null }) {
  return (
    <li className="flex flex-wrap items-center gap-(--r-3)">
      <span>{optie.naam}</span>
      <span className="klein half">{optie.voor === 'bestuur' ? 'alle scholen' : (kop.schoolNaam ?? 'deze school')}</span>
      {optie.vervallen ? <Status kind="onbekend">vervallen</Status> : null}
      {acties && optie.magWijzigen ? (
        <Form action={acties.optieVervallen} id={`optie-${optie.id}`} sleutel={crypto.randomUUID()} quiet label={`${optie.vervallen ? 'Terughalen' : 'Laten vervallen'}: ${optie.naam}`}>
          <input type="hidden" name="cyclus" value={kop.id} /><input type="hidden" name="optie" value={optie.id} /><input type="hidden" name="versie" value={optie.versie} />
          {optie.vervallen ? <input type="hidden" name="terug" value="ja" /> : null}
          <SubmitButton variant="stil" size="klein" pendingText="Bezig…">{optie.vervallen ? 'Terughalen' : 'Laten vervallen'}</SubmitButton>
        </Form>
      ) : null}
    </li>
  );
}

function Toevoegen({ eigen: { kop, reikwijdten }, vraag, actie }: { eigen: EigenVragen; vraag: EigenVragen['keuzevragen'][number]; actie: EigenActies['optieToevoegen'] }) {
  const voor = reikwijdten.filter((een) => een !== 'cyclus');
  if (voor.length === 0) return null;
  return (
    <div className="-ml-(--r-2) mt-(--r-1)">
      <Dialog trigger="Keuze toevoegen" triggerLabel={`Keuze toevoegen: ${vraag.tekst}`} triggerVariant="stil" triggerSize="klein" title="Keuze toevoegen">
        <Form action={actie} id={`keuze-${vraag.id}`} sleutel={crypto.randomUUID()} closeWhenDone>
          <input type="hidden" name="cyclus" value={kop.id} /><input type="hidden" name="vraag" value={vraag.id} />
          <p className="half">{vraag.tekst}</p>
          <TextField label="Nieuwe keuze" name="naam" maxLength={200} autoComplete="off" />
          <RadioGroup label="Voor wie?" name="voor" defaultValue={voor[0]} choices={voor.map((value) => ({ value, label: reikwijdteWoorden(value, kop) }))} />
          <FormActions><SubmitButton pendingText="Bewaren…">Keuze toevoegen</SubmitButton><CloseButton>Niet doen</CloseButton></FormActions>
        </Form>
      </Dialog>
    </div>
  );
}
