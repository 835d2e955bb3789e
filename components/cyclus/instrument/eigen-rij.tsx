import { Form } from '@/components/form/form';
import { TextField } from '@/components/form/field';
import { FormActions, SubmitButton } from '@/components/form/submit-button';
import { CloseButton, Dialog } from '@/components/ui/drawer';
import type { FormState } from '@/lib/form-state';

type Actie = (vorige: FormState, data: FormData) => Promise<FormState>;

interface EigenRijProps { toevoegen: Actie; cyclusId: string; instrument: string; blok: string; /** "Eigen knelpunt" */ naam: string; /** Title of the block, where several blocks of a page take rows. */ bij?: string; /** 'rij:…' of which it is made */ van?: string; sleutel: string }

/** Adds a row of one's own under those of the guide. */
export function EigenRijToevoegen({ toevoegen, cyclusId, instrument, blok, naam, bij, van, sleutel }: EigenRijProps) {
  return (
    <Form action={toevoegen} id={`eigen-${blok}`} label={bij ? `${naam} toevoegen bij ${bij}` : `${naam} toevoegen`} sleutel={sleutel} quiet>
      <Verborgen velden={{ cyclus: cyclusId, instrument, blok, ...(van ? { van } : {}) }} />
      <TextField label={naam} name="tekst" />
      <FormActions><SubmitButton pendingText="Toevoegen…">Voeg toe</SubmitButton></FormActions>
    </Form>
  );
}

interface EigenRijKnoppenProps { wijzigen: Actie; vervallen: Actie; cyclusId: string; rij: { id: string; versie: number }; naam: string; sleutels: readonly [string, string] }

/** Other words for an own row, or away with it. */
export function EigenRijKnoppen({ wijzigen, vervallen, cyclusId, rij, naam, sleutels }: EigenRijKnoppenProps) {
  const velden = { cyclus: cyclusId, rij: rij.id, versie: String(rij.versie) };
  return (
    <span className="eigen-rij-knoppen">
      <Dialog trigger="Wijzig" triggerVariant="stil" title="Eigen regel wijzigen">
        <Form action={wijzigen} id={`wijzig-${rij.id}`} sleutel={sleutels[0]} closeWhenDone>
          <Verborgen velden={velden} />
          <TextField label="Tekst" name="tekst" defaultValue={naam} />
          <FormActions><SubmitButton pendingText="Bewaren…">Bewaar</SubmitButton><CloseButton>Annuleer</CloseButton></FormActions>
        </Form>
      </Dialog>
      <Dialog trigger="Haal weg" triggerVariant="stil" title="Deze regel weghalen?">
        <Form action={vervallen} id={`weg-${rij.id}`} sleutel={sleutels[1]} closeWhenDone>
          <Verborgen velden={velden} />
          <p>De regel verdwijnt uit dit instrument. Wat u erbij invulde, blijft bewaard.</p>
          <FormActions><SubmitButton pendingText="Weghalen…">Haal weg</SubmitButton><CloseButton>Niet doen</CloseButton></FormActions>
        </Form>
      </Dialog>
    </span>
  );
}

function Verborgen({ velden }: { velden: Record<string, string> }) {
  return <>{Object.entries(velden).map(([naam, waarde]) => <input key={naam} type="hidden" name={naam} value={waarde} />)}</>;
}
