import { ComboBox } from '@/components/form/combo-box';
import { DateField } from '@/components/form/date-field';
import { Select, TextArea, TextField } from '@/components/form/field';
import { Form } from '@/components/form/form';
import { FormActions, SubmitButton } from '@/components/form/submit-button';
import { CloseButton, Dialog } from '@/components/ui/drawer';
import { Message } from '@/components/ui/message';
import { vandaag } from '@/lib/dates';
import { niveauNamen, SOORTEN, soortNamen } from '@/lib/inventaris/diploma';
import { instellingen } from '@/lib/inventaris/instellingen';
import { AF_TE_RONDEN, STAPPEN, STUDIENIVEAUS, type Stap, type Studie } from '@/lib/inventaris/studie';
import type { StudieActen } from './acten';

/** What can happen next with this study: one button per step, and finishing with a diploma. */
export function StudieStappen({ studie, acten }: { studie: Studie; acten: StudieActen }) {
  const stappen = STAPPEN[studie.status];
  const klaar = AF_TE_RONDEN.includes(studie.status);
  if (stappen.length === 0 && !klaar) return null;
  return (
    <div className="mt-(--r-4) flex flex-wrap items-start gap-(--r-3)">
      {klaar ? <Afronden studie={studie} acten={acten} /> : null}
      {stappen.map((stap, plaats) => <StapKnop key={stap.naar} stap={stap} studie={studie} acten={acten} hoofd={plaats === 0 && !klaar} />)}
    </div>
  );
}

function StapKnop({ stap, studie: { id, versie, begin }, acten, hoofd }: { stap: Stap; studie: Studie; acten: StudieActen; hoofd: boolean }) {
  const vast = <><input type="hidden" name="traject" value={id} /><input type="hidden" name="versie" value={versie} /><input type="hidden" name="naar" value={stap.naar} /></>;
  if (stap.vraagt === 'niets') {
    return <Form action={acten.verder} id={`stap-${stap.naar}`} sleutel={crypto.randomUUID()} quiet label={stap.knop}>{vast}<SubmitButton variant={hoofd ? 'hoofd' : 'gewoon'} pendingText="Bezig…">{stap.knop}</SubmitButton></Form>;
  }
  const metDatum = stap.vraagt !== 'reden';
  return (
    <Dialog trigger={stap.knop} triggerVariant={hoofd ? 'hoofd' : 'gewoon'} title={`${stap.knop}?`}>
      <Form action={acten.verder} id={`stap-${stap.naar}`} sleutel={crypto.randomUUID()} closeWhenDone>
        {vast}
        {metDatum ? <DateField label={stap.naar === 'bezig' ? 'Begonnen op' : 'Per'} name="datum" defaultValue={stap.naar === 'bezig' && begin !== null && begin <= vandaag() ? begin : vandaag()} max={vandaag()} /> : null}
        {stap.vraagt === 'datum' ? null : <TextArea label="Reden" name="reden" rows={3} maxLength={500} hint="Een paar woorden. De leraar kan dit teruglezen." />}
        <FormActions><SubmitButton pendingText="Bewaren…">{stap.knop}</SubmitButton><CloseButton>Niet doen</CloseButton></FormActions>
      </Form>
    </Dialog>
  );
}

function Afronden({ studie, acten }: { studie: Studie; acten: StudieActen }) {
  return (
    <Dialog trigger="Afronden met diploma" triggerVariant="hoofd" title="Studie afronden" width="breed">
      <Form action={acten.afronden} id="afronden" sleutel={crypto.randomUUID()} closeWhenDone>
        <input type="hidden" name="traject" value={studie.id} /><input type="hidden" name="versie" value={studie.versie} />
        {studie.inOpleiding ? <Message><p>Het diploma “{studie.inOpleiding.richting}”, dat nu “in opleiding” staat, wordt het behaalde diploma.</p></Message> : <p className="half">Het diploma komt in het dossier en in de wachtrij om te screenen. Pas na de screening telt het als bevestigd.</p>}
        <DateField label="Behaald op" name="behaaldOp" max={vandaag()} hint="De datum op het diploma." />
        <TextField label="Richting" name="richting" hint="Zoals het op het diploma staat." maxLength={200} autoComplete="off" defaultValue={studie.inOpleiding?.richting ?? studie.programma} />
        <Select label="Niveau" name="niveau" choices={STUDIENIVEAUS.map((value) => ({ value, label: niveauNamen[value] }))} defaultValue={studie.niveau} />
        <Select label="Soort" name="soort" optional placeholder="Niet bekend" choices={SOORTEN.map((value) => ({ value, label: soortNamen[value] }))} defaultValue={studie.soort ?? ''} />
        <ComboBox label="Instelling" name="instelling" optional free choices={instellingen.map((naam) => ({ value: naam, label: naam }))} defaultValue={studie.instelling} />
        <FormActions><SubmitButton pendingText="Bewaren…">Studie afronden</SubmitButton><CloseButton>Niet doen</CloseButton></FormActions>
      </Form>
    </Dialog>
  );
}
