import { randomUUID } from 'node:crypto';
import { KnopForm } from '@/components/cyclus/knop-form';
import { DateField } from '@/components/form/date-field';
import { Select, TextArea } from '@/components/form/field';
import { Form } from '@/components/form/form';
import { FormActions, SubmitButton } from '@/components/form/submit-button';
import { VersieVeld } from '@/components/inventaris/dossier/versie-velden';
import { CloseButton, Dialog } from '@/components/ui/drawer';
import { Status } from '@/components/ui/status';
import { datumInWoorden } from '@/lib/dates';
import type { FormState } from '@/lib/form-state';
import type { Evaluatiepagina, Vervolgactie } from '@/lib/plan/evaluatie';

type Actie = (vorige: FormState, data: FormData) => Promise<FormState>;

interface VervolgactiesProps {
  pagina: Pick<Evaluatiepagina, 'acties' | 'mensen' | 'doelen'>;
  cyclusId: string;
  vandaag: string;
  ik: string;
  /** Null for who only reads. */
  bewaren: Actie | null;
  zetten: Actie;
  /** May this person say of all actions that they are done? Also after the cycle closed. */
  magAlles: boolean;
}

/** What the school does next: each action with who has it and until when. */
export function Vervolgacties({ pagina, cyclusId, vandaag, ik, bewaren, zetten, magAlles }: VervolgactiesProps) {
  const { acties, doelen } = pagina;
  const doelVan = (actie: Vervolgactie) => doelen.find(({ voortgang }) => voortgang.doelId === actie.doelId)?.voortgang.tekst;
  return (
    <>
      {acties.length === 0 ? <p className="half">Nog geen vervolgacties. Schrijf per actie op wie hem heeft en wanneer hij klaar is: dan komt hij vanzelf in Mijn werk van die persoon.</p> : (
        <ul className="vervolglijst">
          {acties.map((actie) => (
            <li key={actie.id} id={`actie-${actie.id}`}>
              <div>
                <p><b>{actie.tekst}</b></p>
                <p className="klein half">{[actie.eigenaar ?? 'nog niemand', actie.uiterlijk ? `uiterlijk ${datumInWoorden(actie.uiterlijk)}` : 'nog geen dag', doelVan(actie)].filter(Boolean).join(' · ')}</p>
                <p className="klein"><Stand actie={actie} vandaag={vandaag} /></p>
              </div>
              <div className="knoppen">
                {magAlles || actie.eigenaarId === ik ? <KnopForm action={zetten} id={`zet-${actie.id}`} label={`${actie.klaarOp ? 'Weer openen' : 'Klaar'}: ${actie.tekst}`} velden={{ actie: actie.id, versie: String(actie.versie), stand: actie.klaarOp ? 'open' : 'klaar' }} variant="gewoon">{actie.klaarOp ? 'Weer openen' : 'Klaar'}</KnopForm> : null}
                {bewaren ? <ActieVenster pagina={pagina} cyclusId={cyclusId} actie={actie} bewaren={bewaren} /> : null}
                {bewaren ? <KnopForm action={zetten} id={`laat-${actie.id}`} label={`Laten vallen: ${actie.tekst}`} velden={{ actie: actie.id, versie: String(actie.versie), stand: 'vervallen' }}>Laten vallen</KnopForm> : null}
              </div>
            </li>
          ))}
        </ul>
      )}
      {bewaren ? <p><ActieVenster pagina={pagina} cyclusId={cyclusId} actie={null} bewaren={bewaren} /></p> : null}
    </>
  );
}

function Stand({ actie: { klaarOp, uiterlijk }, vandaag }: { actie: Vervolgactie; vandaag: string }) {
  if (klaarOp) return <Status kind="vast">klaar op {datumInWoorden(klaarOp)}</Status>;
  return uiterlijk !== null && uiterlijk < vandaag ? <Status kind="actie">de dag is voorbij</Status> : <Status kind="open">open</Status>;
}

function ActieVenster({ pagina: { mensen, doelen }, cyclusId, actie, bewaren }: Pick<VervolgactiesProps, 'pagina' | 'cyclusId'> & { actie: Vervolgactie | null; bewaren: Actie }) {
  const weg = actie?.eigenaarId && !mensen.some(({ id }) => id === actie.eigenaarId) ? [{ value: actie.eigenaarId, label: `${actie.eigenaar ?? 'Iemand'} (werkt hier niet meer)` }] : [];
  return (
    <Dialog trigger={actie ? 'Wijzigen' : 'Vervolgactie toevoegen'} triggerLabel={actie ? `Wijzigen: ${actie.tekst}` : undefined} triggerVariant={actie ? 'stil' : 'gewoon'} triggerSize={actie ? 'klein' : undefined} title={actie ? 'Vervolgactie wijzigen' : 'Vervolgactie toevoegen'} width="breed">
      <Form action={bewaren} id={`actie-${actie?.id ?? 'nieuw'}`} sleutel={randomUUID()} closeWhenDone>
        <VersieVeld versie={actie?.versie ?? 0} />
        <input type="hidden" name="cyclus" value={cyclusId} /><input type="hidden" name="actie" value={actie?.id ?? ''} />
        <TextArea label="Wat gaat er gebeuren?" name="tekst" rows={2} maxLength={500} defaultValue={actie?.tekst} />
        <Select label="Wie?" name="eigenaar" placeholder="Nog niemand" choices={[...weg, ...mensen.map(({ id, naam }) => ({ value: id, label: naam }))]} defaultValue={actie?.eigenaarId ?? undefined} optional />
        <DateField label="Uiterlijk" name="uiterlijk" defaultValue={actie?.uiterlijk ?? undefined} optional />
        <Select label="Bij welk doel?" name="doel" placeholder="Bij geen doel in het bijzonder" choices={doelen.map(({ voortgang: { doelId, tekst } }) => ({ value: doelId, label: tekst }))} defaultValue={actie?.doelId ?? undefined} optional />
        <FormActions><SubmitButton pendingText="Bewaren…">Actie bewaren</SubmitButton><CloseButton>Annuleren</CloseButton></FormActions>
      </Form>
    </Dialog>
  );
}
