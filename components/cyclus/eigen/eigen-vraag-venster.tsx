import { RadioGroup } from '@/components/form/choice';
import { Select, TextArea, TextField } from '@/components/form/field';
import { Form } from '@/components/form/form';
import { FormActions, SubmitButton } from '@/components/form/submit-button';
import { CloseButton, Dialog } from '@/components/ui/drawer';
import { reikwijdteWoorden, type EigenVraagRegel, type EigenVragen } from '@/lib/cyclus/eigen';
import { EIGEN_SOORTEN, soortWoorden } from '@/lib/cyclus/eigen.schema';
import { faseKeuzes } from '@/lib/cyclus/velden';
import type { EigenActies } from './acties';

interface EigenVraagVensterProps {
  eigen: EigenVragen;
  /** The question to change; null for a new one. */
  vraag: EigenVraagRegel | null;
  actie: EigenActies['vraagBewaren'];
}

/** The form of an own question. The kind is settled once somebody answered. */
export function EigenVraagVenster({ eigen: { kop, reikwijdten }, vraag, actie }: EigenVraagVensterProps) {
  const vast = (vraag?.antwoorden ?? 0) > 0;
  const open = kop.fasen.filter(({ afgeslotenOp, deelfase }) => afgeslotenOp === null || deelfase === vraag?.deelfase);
  return (
    <Dialog trigger={vraag ? 'Wijzigen' : 'Vraag toevoegen'} {...(vraag ? { triggerLabel: `Wijzigen: ${vraag.tekst}` } : {})} triggerVariant={vraag ? 'stil' : 'hoofd'} {...(vraag ? { triggerSize: 'klein' as const } : {})} title={vraag ? 'Vraag wijzigen' : 'Eigen vraag toevoegen'} width="breed">
      <Form action={actie} id={`eigen-${vraag?.id ?? 'nieuw'}`} sleutel={crypto.randomUUID()} closeWhenDone>
        <input type="hidden" name="cyclus" value={kop.id} />
        {vraag ? <><input type="hidden" name="vraag" value={vraag.id} /><input type="hidden" name="versie" value={vraag.versie} /><input type="hidden" name="voor" value={vraag.voor} /></> : null}
        <TextArea label="Uw vraag" name="tekst" rows={2} maxLength={500} defaultValue={vraag?.tekst ?? ''} />
        <TextArea label="Hulp bij de vraag" name="hulp" optional rows={2} maxLength={1000} defaultValue={vraag?.hulp ?? ''} hint="Komt onder de vraag te staan." />
        <Select label="In welke fase?" name="deelfase" placeholder="Kies een fase" choices={faseKeuzes(open)} defaultValue={vraag?.deelfase ?? ''} />
        {vast && vraag ? <><input type="hidden" name="soort" value={vraag.soort} /><p className="klein half">Antwoord: {soortWoorden[vraag.soort].toLowerCase()}. De vraag is al beantwoord, dus dit blijft zo.</p></> : (
          <Select label="Hoe antwoorden mensen?" name="soort" choices={EIGEN_SOORTEN.map((value) => ({ value, label: soortWoorden[value] }))} defaultValue={vraag?.soort ?? 'tekst'} />
        )}
        {vast && vraag?.keuzes.length === 0 ? null : <TextArea label="Keuzes" name="keuzes" optional rows={4} defaultValue={vraag?.keuzes.join('\n') ?? ''} hint="Alleen bij een lijst: elke keuze op een eigen regel." />}
        {vast && vraag?.soort !== 'getal' ? null : <TextField label="Eenheid" name="eenheid" optional width="kort" maxLength={40} autoComplete="off" defaultValue={vraag?.eenheid ?? ''} hint="Alleen bij een getal, zoals uren of leraren." />}
        {vraag ? <p className="klein half">{reikwijdteWoorden(vraag.voor, kop)}</p> : <RadioGroup label="Voor wie is de vraag?" name="voor" defaultValue={reikwijdten[0]} choices={reikwijdten.map((value) => ({ value, label: reikwijdteWoorden(value, kop) }))} />}
        <FormActions><SubmitButton pendingText="Bewaren…">{vraag ? 'Wijziging bewaren' : 'Vraag toevoegen'}</SubmitButton><CloseButton>Niet doen</CloseButton></FormActions>
      </Form>
    </Dialog>
  );
}
