'use client';

import { DateField } from '@/components/form/date-field';
import { Form } from '@/components/form/form';
import { TextArea } from '@/components/form/field';
import { FormActions, SubmitButton } from '@/components/form/submit-button';
import { useDialoog } from '@/components/dialoog/dialoog-kader';
import { CloseButton, Dialog } from '@/components/ui/drawer';
import type { Opdracht } from '@/lib/cyclus/opdracht';
import { mogelijkeStappen, OPDRACHT_STAPPEN, rollenBij, type OpdrachtStapNaam } from '@/lib/cyclus/opdracht-stappen';

type Kop = Pick<Opdracht, 'id' | 'versie' | 'status' | 'uiterlijk' | 'aan' | 'door'>;

/** The steps that whoever looks can take with this work now, as the table says. */
export function OpdrachtKnoppen({ opdracht, titel, vandaag }: { opdracht: Kop; titel: string; vandaag: string }) {
  const { ik, mag } = useDialoog();
  const rollen = rollenBij({ aanId: opdracht.aan.id, doorId: opdracht.door?.id ?? null }, { id: ik, beheert: mag.beheren });
  const stappen = mogelijkeStappen(opdracht.status, rollen);
  const verzetten = rollen.includes('beoordelaar') && opdracht.status !== 'aanvaard';
  if (stappen.length === 0 && !verzetten) return null;
  return (
    <div className="opdrachtknoppen">
      {stappen.map((stap) => <Stap key={stap} stap={stap} opdracht={opdracht} titel={titel} />)}
      {verzetten ? <Verzetten opdracht={opdracht} titel={titel} vandaag={vandaag} /> : null}
    </div>
  );
}

function Welke({ opdracht }: { opdracht: Kop }) {
  return <><input type="hidden" name="opdracht" value={opdracht.id} /><input type="hidden" name="versie" value={opdracht.versie} /></>;
}

function Stap({ stap, opdracht, titel }: { stap: OpdrachtStapNaam; opdracht: Kop; titel: string }) {
  const { acties } = useDialoog();
  const { knop, vraag, hulp, reden } = OPDRACHT_STAPPEN[stap];
  const voorop = stap === 'ingediend' || stap === 'aanvaard';
  return (
    <Dialog trigger={knop} triggerLabel={`${knop}: ${titel}`} triggerVariant={stap === 'ingediend' ? 'hoofd' : voorop ? 'gewoon' : 'stil'} triggerSize="klein" title={knop} width="breed">
      <Form action={acties.opdrachtStap} id={`${stap}-${opdracht.id}`} closeWhenDone>
        <Welke opdracht={opdracht} /><input type="hidden" name="stap" value={stap} />
        <p className="half">{titel}</p>
        <TextArea name="reden" label={vraag} hint={hulp} optional={reden === 'mag'} />
        <FormActions><SubmitButton variant={stap === 'ingetrokken' ? 'gevaar' : 'hoofd'} pendingText="Bezig…">{knop}</SubmitButton><CloseButton>Niet doen</CloseButton></FormActions>
      </Form>
    </Dialog>
  );
}

function Verzetten({ opdracht, titel, vandaag }: { opdracht: Kop; titel: string; vandaag: string }) {
  const { acties } = useDialoog();
  return (
    <Dialog trigger="Dag verzetten" triggerLabel={`Dag verzetten: ${titel}`} triggerVariant="stil" triggerSize="klein" title="Dag verzetten">
      <Form action={acties.opdrachtVerzetten} id={`verzet-${opdracht.id}`} closeWhenDone>
        <Welke opdracht={opdracht} />
        <DateField name="uiterlijk" label="Uiterlijk" optional min={vandaag} {...(opdracht.uiterlijk === null ? {} : { defaultValue: opdracht.uiterlijk })} />
        <FormActions><SubmitButton pendingText="Opslaan…">Opslaan</SubmitButton><CloseButton>Niet doen</CloseButton></FormActions>
      </Form>
    </Dialog>
  );
}
