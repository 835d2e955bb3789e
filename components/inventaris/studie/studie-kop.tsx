import Link from 'next/link';
import { Form } from '@/components/form/form';
import { FormActions, SubmitButton } from '@/components/form/submit-button';
import { procent } from '@/components/grafiek/getallen';
import { Plate } from '@/components/layout/plate';
import { LinkButton } from '@/components/ui/button';
import { CloseButton, Dialog } from '@/components/ui/drawer';
import { Message } from '@/components/ui/message';
import { Status } from '@/components/ui/status';
import { datumInWoorden } from '@/lib/dates';
import { niveauNamen, uitkomstNamen } from '@/lib/inventaris/diploma';
import { soortNaamBij } from '@/lib/inventaris/diploma-soorten';
import { trajectNamen, type Doeleffect, type Studie } from '@/lib/inventaris/studie';
import { staatVan } from '../diploma-staat';
import type { StudieActen } from './acten';
import { Feiten } from './feiten';
import { StudieStappen } from './studie-stappen';
import { StudieVelden } from './studie-velden';
import { periodeInWoorden, staatVanStudie } from './woorden';

interface DelenProps {
  studie: Studie;
  acten: StudieActen | null;
  vakken: { code: string; naam: string }[];
  /** Address of the inventory. */
  inventaris: string;
}

/** What the study is, where it stands, and what can happen next. */
export function StudieStand({ studie, acten, vakken, inventaris }: DelenProps) {
  const { status, gestoptReden, diploma } = studie;
  return (
    <Plate title="Stand" notes={studie.doelen ? <Effect studie={studie} doelen={studie.doelen} /> : null}>
      <Feiten regels={[
        ['Status', <Status key="s" kind={staatVanStudie[status]} strong note={gestoptReden || undefined}>{trajectNamen[status]}</Status>],
        ['Opleiding', studie.programma], ['Niveau', [niveauNamen[studie.niveau], studie.soort ? soortNaamBij(studie.soort, studie.niveau) : ''].filter(Boolean).join(', ')], ['Vak', studie.vak], ['Instelling', studie.instelling || null],
        ['Aangevraagd', studie.aangevraagdOp ? datumInWoorden(studie.aangevraagdOp) : null], ['Periode', periodeInWoorden(studie.begin, studie.einde ?? studie.verwachtEinde, studie.einde === null)],
        ['Diploma', diploma ? <Status key="d" kind={staatVan[diploma.uitkomst]} note={uitkomstNamen[diploma.uitkomst]}>{niveauNamen[diploma.niveau]} {diploma.richting}</Status> : null],
        ['Afspraken', studie.afspraken ? <span key="a" className="whitespace-pre-line">{studie.afspraken}</span> : null],
      ]} />
      {diploma?.uitkomst === 'te-screenen' && acten ? (
        <div className="mt-(--r-4)"><Message title="Het diploma wacht op screening" actions={<LinkButton href={`${inventaris}/screening?diploma=${diploma.id}`} size="klein">Nu screenen</LinkButton>}><p>Bekijk het bewijs. Daarna telt deze master als bevestigd.</p></Message></div>
      ) : null}
      {acten ? (
        <>
          <StudieStappen studie={studie} acten={acten} />
          <p className="mt-(--r-4)">
            <Dialog trigger="Gegevens wijzigen" triggerSize="klein" title="Studie wijzigen" width="breed">
              <Form action={acten.wijzigen} id="wijzigen" sleutel={crypto.randomUUID()} closeWhenDone>
                <input type="hidden" name="traject" value={studie.id} /><input type="hidden" name="versie" value={studie.versie} />
                <StudieVelden vakken={vakken} studie={studie} />
                <FormActions><SubmitButton pendingText="Bewaren…">Bewaren</SubmitButton><CloseButton>Annuleren</CloseButton></FormActions>
              </Form>
            </Dialog>
          </p>
        </>
      ) : null}
      <p className="klein mt-(--r-4)"><Link href={`${inventaris}/medewerkers/${studie.medewerker.id}`} prefetch={false}>Naar het dossier van {studie.medewerker.naam}</Link></p>
    </Plate>
  );
}

function Effect({ studie: { status, diploma }, doelen: { doel50, doel80 } }: { studie: Studie; doelen: NonNullable<Studie['doelen']> }) {
  if (status === 'afgerond') return <p>{diploma?.uitkomst === 'bevestigd' ? 'Deze master telt mee als bevestigd.' : 'Deze master telt mee als opgegeven, en na de screening als bevestigd.'}</p>;
  if (doel50.erbij === 0 && doel80.erbij === 0) return <p>Deze studie verandert de cijfers van doel 50% en doel 80% niet.</p>;
  return (
    <>
      <p>Wat een diploma zou doen met de opgegeven cijfers, als verder niets verandert:</p>
      {[['Doel 50%', doel50] as const, ['Doel 80%', doel80] as const].map(([naam, effect]) => <p key={naam}><b>{naam}</b>: {woorden(effect)}</p>)}
    </>
  );
}

function woorden({ teller, noemer, erbij }: Doeleffect): string {
  if (noemer === 0) return 'niet van toepassing';
  return erbij === 0 ? `blijft ${procent((100 * teller) / noemer)}` : `van ${procent((100 * teller) / noemer)} naar ${procent((100 * (teller + erbij)) / noemer)}`;
}
