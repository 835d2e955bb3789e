import { randomUUID } from 'node:crypto';
import type { ReactNode } from 'react';
import { KnopForm, type Actie } from '@/components/cyclus/knop-form';
import { TextArea } from '@/components/form/field';
import { Form } from '@/components/form/form';
import { FormActions, SubmitButton } from '@/components/form/submit-button';
import { LinkButton } from '@/components/ui/button';
import { CloseButton, Dialog } from '@/components/ui/drawer';
import { Count } from '@/components/ui/status';
import { datumInWoorden, vandaag } from '@/lib/dates';
import { STANDWOORDEN, type Opmerking, type Planvragen } from '@/lib/plan/beoordeling';
import { planPad } from '@/lib/plan/plan';
import { dagKort } from '@/lib/plan/woorden';
import { Tekstverschil } from './tekstverschil';

export interface Opmerkingacties {
  /** opmerkingVerwerkenAction.bind(null, slug) */
  verwerken: Actie;
  /** opmerkingBeantwoordenAction.bind(null, slug) */
  reageren: Actie;
}

interface OpmerkingBlokProps {
  een: Opmerking;
  vragen: Pick<Planvragen, 'planId' | 'magVerwerken' | 'magOvernemen' | 'magReageren'>;
  /** /besturen/<bestuur> */
  basis: string;
  acties: Opmerkingacties;
  /** Stands at its own activity, whose name is above it. */
  terPlekke?: boolean;
}

/** One question: who, where, what is proposed, what was answered, and what can be done with it. */
export function OpmerkingBlok({ een, vragen, basis, acties, terPlekke = false }: OpmerkingBlokProps) {
  return (
    <article className="opmerking" id={`opmerking-${een.id}`} aria-label={`Vraag van ${een.wie}`}>
      {een.nummer === null ? <Count>✓</Count> : <Count act>{een.nummer}</Count>}
      <div>
        <header><b>{een.wie}</b>{[een.rol, dagKort(vandaag(new Date(een.op)))].filter(Boolean).join(', ')}</header>
        <Plek een={een} terPlekke={terPlekke} />
        <p>{een.tekst}</p>
        {een.voorstelWoorden === null ? null : <p className="voorstel"><Tekstverschil van={een.stand === 'open' ? (een.nuWoorden ?? '') : ''} naar={een.voorstelWoorden} /></p>}
        {een.reacties.length > 0 ? (
          <ul className="reacties" aria-label="Reacties">{een.reacties.map(({ id, wie, op, tekst }) => <li key={id}><p>{tekst}</p><small>{wie}, {dagKort(vandaag(new Date(op)))}</small></li>)}</ul>
        ) : null}
        <Knoppen een={een} vragen={vragen} basis={basis} acties={acties} />
      </div>
    </article>
  );
}

function Plek({ een: { activiteitNaam, veldNaam, vervallen, stand, planversie }, terPlekke }: { een: Opmerking; terPlekke: boolean }) {
  const delen = [terPlekke ? null : activiteitNaam, veldNaam, vervallen ? 'deze activiteit is vervallen' : null, stand === 'open' ? null : `${STANDWOORDEN[stand]}, bij versie ${planversie}`].filter((deel) => deel !== null);
  return delen.length === 0 ? null : <p className="plek">{delen.join(' · ')}</p>;
}

function Knoppen({ een, vragen, basis, acties }: Omit<OpmerkingBlokProps, 'terPlekke'>) {
  const velden = { plan: vragen.planId, opmerking: een.id, versie: String(een.versie) };
  const bij = <span className="alleen-voorlezen">: vraag van {een.wie} van {datumInWoorden(vandaag(new Date(een.op)))}</span>;
  const knoppen: ReactNode[] = [];
  if (een.stand === 'open' && vragen.magOvernemen) {
    if (een.voorstel !== null && !een.vervallen) knoppen.push(<KnopForm key="over" action={acties.verwerken} id={`over-${een.id}`} label={`Overnemen: vraag van ${een.wie}`} variant="gewoon" velden={{ ...velden, uitkomst: 'overgenomen', nu: een.nu ?? '' }}>{overneemWoord(een)}{bij}</KnopForm>);
    else {
      if (een.activiteitId !== null && !een.vervallen) knoppen.push(<LinkButton key="open" href={planPad(basis, vragen.planId, `activiteiten/${een.activiteitId}`)} size="klein">Activiteit openen{bij}</LinkButton>);
      knoppen.push(<KnopForm key="klaar" action={acties.verwerken} id={`klaar-${een.id}`} label={`Verwerkt: vraag van ${een.wie}`} variant="gewoon" velden={{ ...velden, uitkomst: 'overgenomen' }}>Verwerkt{bij}</KnopForm>);
    }
  }
  if (vragen.magReageren) knoppen.push(<Reageren key="reageren" een={een} planId={vragen.planId} actie={acties.reageren} />);
  if (een.stand === 'open' && vragen.magVerwerken) knoppen.push(<NietOvernemen key="niet" een={een} velden={velden} actie={acties.verwerken} />);
  if (een.stand !== 'open' && vragen.magVerwerken) knoppen.push(<KnopForm key="weer" action={acties.verwerken} id={`weer-${een.id}`} label={`Weer openen: vraag van ${een.wie}`} velden={{ ...velden, uitkomst: 'open' }}>Weer openen{bij}</KnopForm>);
  return knoppen.length === 0 ? null : <div className="acties">{knoppen}</div>;
}

const overneemWoord = ({ veld, voorstelWoorden }: Opmerking) => (veld === 'eigenaarId' && voorstelWoorden !== null ? `${voorstelWoorden.split(' ')[0] ?? ''} eigenaar maken` : 'Overnemen');

function Reageren({ een, planId, actie }: { een: Opmerking; planId: string; actie: Actie }) {
  return (
    <Dialog trigger="Reageren" triggerLabel={`Reageren op ${een.wie}: ${een.tekst.slice(0, 60)}`} triggerSize="klein" title={`Reageren op ${een.wie}`}>
      <Form action={actie} id={`reageren-${een.id}`} sleutel={randomUUID()} closeWhenDone>
        <input type="hidden" name="plan" value={planId} /><input type="hidden" name="opmerking" value={een.id} />
        <p className="half">“{een.tekst}”</p>
        <TextArea label="Uw reactie" name="tekst" rows={4} maxLength={4000} />
        <FormActions><SubmitButton pendingText="Bewaren…">Reactie plaatsen</SubmitButton><CloseButton>Annuleren</CloseButton></FormActions>
      </Form>
    </Dialog>
  );
}

function NietOvernemen({ een, velden, actie }: { een: Opmerking; velden: Record<string, string>; actie: Actie }) {
  return (
    <Dialog trigger="Niet overnemen" triggerLabel={`Niet overnemen: ${een.wie}, ${een.tekst.slice(0, 60)}`} triggerVariant="stil" triggerSize="klein" title="Niet overnemen?">
      <Form action={actie} id={`niet-${een.id}`} sleutel={randomUUID()} closeWhenDone>
        {Object.entries(velden).map(([naam, waarde]) => <input key={naam} type="hidden" name={naam} value={waarde} />)}
        <input type="hidden" name="uitkomst" value="niet-overgenomen" />
        <p className="half">{een.wie} leest uw uitleg bij de vraag. De vraag telt dan niet meer als open punt.</p>
        <TextArea label="Waarom neemt u dit niet over?" name="reactie" rows={4} maxLength={4000} />
        <FormActions><SubmitButton pendingText="Bewaren…">Uitleg bewaren</SubmitButton><CloseButton>Annuleren</CloseButton></FormActions>
      </Form>
    </Dialog>
  );
}
