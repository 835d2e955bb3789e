import { TextField } from '@/components/form/field';
import { Form } from '@/components/form/form';
import { FormActions, SubmitButton } from '@/components/form/submit-button';
import { CloseButton, Dialog } from '@/components/ui/drawer';
import type { FormState } from '@/lib/form-state';

type Actie = (vorige: FormState, data: FormData) => Promise<FormState>;

/** Copies a profile under a name of its own; afterwards the copy stands open to adapt. */
export function ProfielKopieren({ action, bron, naam, sleutel, hoofd = false }: { action: Actie; bron: string; naam: string; sleutel: string; hoofd?: boolean }) {
  return (
    <Dialog trigger={hoofd ? 'Kopieer en pas aan' : 'Kopiëren'} triggerVariant={hoofd ? 'hoofd' : 'gewoon'} title="Profiel kopiëren">
      <Form action={action} id="kopie" label="Profiel kopiëren" sleutel={sleutel}>
        <input type="hidden" name="bron" value={bron} />
        <TextField label="Naam van uw profiel" name="naam" defaultValue={naam} maxLength={120} autoComplete="off" hint="Zoals “AFAS export personeelszaken”. Iedereen die mag inlezen, ziet het profiel." />
        <FormActions><SubmitButton pendingText="Kopiëren…">Kopiëren</SubmitButton><CloseButton>Terug</CloseButton></FormActions>
      </Form>
    </Dialog>
  );
}

/** Removes an own profile, asked twice. */
export function ProfielVerwijderen({ action, id, versie, naam, sleutel }: { action: Actie; id: string; versie: number; naam: string; sleutel: string }) {
  return (
    <Dialog trigger="Verwijderen" triggerVariant="gewoon" title="Profiel verwijderen">
      <Form action={action} id="weg" label="Profiel verwijderen" sleutel={sleutel}>
        <p>“{naam}” verdwijnt voor iedereen van uw bestuur. Wat ermee is ingelezen, blijft zoals het is.</p>
        <input type="hidden" name="id" value={id} />
        <input type="hidden" name="versie" value={versie} />
        <FormActions><SubmitButton variant="gevaar" pendingText="Verwijderen…">Verwijderen</SubmitButton><CloseButton>Terug</CloseButton></FormActions>
      </Form>
    </Dialog>
  );
}

/** Keeps the mapping of an import as a profile. */
export function ProfielBewaren({ action, importId, naam, sleutel }: { action: Actie; importId: string; naam: string; sleutel: string }) {
  return (
    <Dialog trigger="Bewaar deze koppeling als profiel" triggerVariant="gewoon" title="Koppeling bewaren als profiel">
      <Form action={action} id="bewaren" label="Koppeling bewaren als profiel" sleutel={sleutel} closeWhenDone>
        <p>Met een profiel leest u een volgend bestand van dezelfde bron op dezelfde manier, ook als er een kolom bij is gekomen.</p>
        <input type="hidden" name="importId" value={importId} />
        <TextField label="Naam" name="naam" defaultValue={naam} maxLength={120} autoComplete="off" />
        <FormActions><SubmitButton pendingText="Bewaren…">Bewaren</SubmitButton><CloseButton>Terug</CloseButton></FormActions>
      </Form>
    </Dialog>
  );
}
