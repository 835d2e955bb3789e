import type { ReactNode } from 'react';
import { RadioGroup } from '@/components/form/choice';
import { ComboBox } from '@/components/form/combo-box';
import { Select, TextArea, TextField } from '@/components/form/field';
import { Form } from '@/components/form/form';
import { FormActions, SubmitButton } from '@/components/form/submit-button';
import { LinkButton } from '@/components/ui/button';
import { Message } from '@/components/ui/message';
import { bewijsUitleg } from '@/content/eigen-dossier';
import { datumInCijfers, datumInWoorden, schooljaarInWoorden } from '@/lib/dates';
import { VOORSTELGRADEN, voorstelgraadNamen, type VoorstelSoort } from '@/lib/inventaris/correctie';
import { NIVEAUS, niveauNamen, SOORTEN, soortNamen, STATUSSEN, statusNamen } from '@/lib/inventaris/diploma';
import type { EigenDiploma, EigenDossier } from '@/lib/inventaris/eigen-dossier';
import { instellingen } from '@/lib/inventaris/instellingen';
import { vakken } from '@/lib/organisatie/vakken';
import { BewijsHint } from './bewijs-hint';
import type { Actie } from './eigen-voorstellen';

interface CorrectieFormProps {
  soort: VoorstelSoort;
  dossier: EigenDossier;
  diploma: EigenDiploma | undefined;
  over: string | undefined;
  action: Actie;
  terugHref: string;
}

/** The form of one kind of proposal; what stands there now is filled in. */
export function CorrectieForm({ soort, dossier, diploma, over, action, terugHref }: CorrectieFormProps) {
  return (
    <Form action={action} sleutel={crypto.randomUUID()} label="Verbetering voorstellen">
      <input type="hidden" name="voorstel" value={soort} />
      <Velden soort={soort} dossier={dossier} diploma={diploma} over={over} />
      <FormActions>
        <SubmitButton pendingText="Versturen…">Voorstel versturen</SubmitButton>
        <LinkButton href={terugHref} variant="stil">Terug naar mijn gegevens</LinkButton>
      </FormActions>
    </Form>
  );
}

function Velden({ soort, dossier, diploma, over }: Pick<CorrectieFormProps, 'soort' | 'dossier' | 'diploma' | 'over'>): ReactNode {
  switch (soort) {
    case 'diploma-nieuw': return <DiplomaVelden />;
    case 'diploma-wijzigen': return <DiplomaVelden diploma={diploma} />;
    case 'bevoegdheid': return <BevoegdheidVelden />;
    case 'persoon': return <PersoonVelden dossier={dossier} />;
    default: return <VrijVelden soort={soort} dossier={dossier} over={over} />;
  }
}

const toelichting = <TextArea label="Toelichting" name="toelichting" optional rows={3} maxLength={2000} hint="Alleen als HR iets moet weten om uw voorstel te begrijpen." />;

function DiplomaVelden({ diploma }: { diploma?: EigenDiploma | undefined }) {
  const behaald = diploma?.behaaldOp ? datumInCijfers(diploma.behaaldOp) : diploma?.behaaldJaar ? String(diploma.behaaldJaar) : '';
  return (
    <>
      {diploma ? <><input type="hidden" name="over" value={diploma.id} /><input type="hidden" name="versie" value={diploma.versie} /></> : null}
      <Select label="Niveau" name="niveau" placeholder="Kies het niveau" choices={NIVEAUS.map((value) => ({ value, label: niveauNamen[value] }))} defaultValue={diploma?.niveau ?? ''} />
      <Select label="Soort" name="soort" optional placeholder="Weet ik niet" choices={SOORTEN.map((value) => ({ value, label: soortNamen[value] }))} defaultValue={diploma?.soort ?? ''} hint="Vakmaster: een master in het schoolvak zelf. Weet u het niet, laat het dan leeg." />
      <TextField label="Richting" name="richting" hint="Zoals het op het diploma staat." maxLength={200} autoComplete="off" defaultValue={diploma?.richting} />
      <ComboBox label="Instelling" name="instelling" optional free hint="Kies uit de lijst of typ een andere naam, ook een oude of buitenlandse." choices={instellingen.map((naam) => ({ value: naam, label: naam }))} defaultValue={diploma?.instelling} />
      <RadioGroup label="Status" name="status" choices={STATUSSEN.map((value) => ({ value, label: statusNamen[value] }))} defaultValue={diploma?.status ?? 'behaald'} />
      <BewijsHint defaultValue={behaald} />
      <Message kind="info" title="Niets uploaden">{bewijsUitleg.geenUpload}</Message>
      {toelichting}
    </>
  );
}

function BevoegdheidVelden() {
  return (
    <>
      <Select label="Graad" name="graad" placeholder="Kies de graad" choices={VOORSTELGRADEN.map((value) => ({ value, label: voorstelgraadNamen[value] }))} defaultValue="" />
      <ComboBox label="Vak" name="vak" free hint="Kies uit de lijst of typ het vak. Bij pabo mag dit leeg blijven." choices={vakken.map(({ naam }) => ({ value: naam, label: naam }))} />
      <TextField label="Sinds" name="begin" optional width="kort" autoComplete="off" hint="Bijvoorbeeld 29-8-2014." />
      <Message kind="info" title="Niets uploaden">{bewijsUitleg.geenUpload}</Message>
      {toelichting}
    </>
  );
}

function PersoonVelden({ dossier: { persoon } }: { dossier: EigenDossier }) {
  return (
    <>
      <input type="hidden" name="versie" value={persoon.versie} />
      <TextField label="Roepnaam" name="roepnaam" maxLength={80} autoComplete="given-name" defaultValue={persoon.roepnaam} />
      <TextField label="Voorvoegsel" name="voorvoegsel" optional width="kort" maxLength={20} autoComplete="off" hint="Bijvoorbeeld: van der" defaultValue={persoon.voorvoegsel} />
      <TextField label="Achternaam" name="achternaam" maxLength={80} autoComplete="family-name" defaultValue={persoon.achternaam} />
      <TextField label="Geboortedatum" name="geboortedatum" optional width="kort" autoComplete="bday" hint="Bijvoorbeeld 29-8-1974." defaultValue={persoon.geboortedatum ? datumInCijfers(persoon.geboortedatum) : ''} />
      {toelichting}
    </>
  );
}

function VrijVelden({ soort, dossier, over }: { soort: 'aanstelling' | 'les'; dossier: EigenDossier; over: string | undefined }) {
  const choices = soort === 'aanstelling'
    ? dossier.aanstellingen.map((een) => ({ value: een.id, label: `${[een.functie, een.school, een.schaal].filter(Boolean).join(', ')}, vanaf ${datumInWoorden(een.begin)}` }))
    : dossier.lessen.map((les) => ({ value: les.id, label: `${les.vak}, ${les.onderwijssoort} ${les.leerjaar}, ${schooljaarInWoorden(les.schooljaar)}` }));
  return (
    <>
      <Select label={soort === 'aanstelling' ? 'Welke aanstelling' : 'Welke les'} name="over" optional placeholder="Staat er niet bij, of geldt voor alles" choices={choices} defaultValue={over ?? ''} />
      <TextArea label="Wat klopt er niet, en hoe moet het zijn?" name="toelichting" rows={5} maxLength={2000} hint="Schrijf alleen over uzelf, niet over collega’s." />
    </>
  );
}
