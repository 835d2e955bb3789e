import type { Metadata } from 'next';
import { Form } from '@/components/form/form';
import { SubmitButton } from '@/components/form/submit-button';
import { Bevestigen } from '@/components/inventaris/correcties/bevestigen';
import { EigenDossierBlad } from '@/components/inventaris/correcties/eigen-dossier-blad';
import { EigenDossierKader } from '@/components/inventaris/correcties/eigen-dossier-kader';
import { EigenDossierOpenen } from '@/components/inventaris/correcties/eigen-dossier-openen';
import { EigenVoorstellen } from '@/components/inventaris/correcties/eigen-voorstellen';
import { Message } from '@/components/ui/message';
import { eigenDossierOpenenAction, eigenDossierSluitenAction, linkDossierBevestigenAction, linkVoorstelIntrekkenAction } from './actions';
import { openDossier } from './open-dossier';

// No name in the title: it would stay behind in the history of a shared computer.
export const metadata: Metadata = { title: 'Uw gegevens nakijken', robots: { index: false } };

const TITEL = 'Uw gegevens nakijken';
const CORRECTIE = '/eigen-dossier/correctie';

interface PageProps {
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function EigenDossierPage({ searchParams }: PageProps) {
  const [dossier, vraag] = await Promise.all([openDossier(), searchParams]);
  if (dossier === null && vraag.klaar === '1') {
    return (
      <EigenDossierKader titel="U bent klaar" inleiding="Uw gegevens zijn in deze browser niet meer te zien.">
        <p className="py-(--r-4)">Wilt u later nog iets nakijken? Open dan de link opnieuw vanuit uw mail.</p>
      </EigenDossierKader>
    );
  }
  if (dossier === null || dossier === 'werkt-niet') {
    return (
      <EigenDossierKader titel={TITEL} inleiding="Met de persoonlijke link uit uw mail.">
        <noscript><p>Zet JavaScript aan om deze link te openen: het geheime deel van de link blijft anders in uw browser.</p></noscript>
        <EigenDossierOpenen openen={eigenDossierOpenenAction} />
      </EigenDossierKader>
    );
  }
  return (
    <EigenDossierKader
      titel={TITEL} inleiding={<>{dossier.naam}, dit is wat {dossier.bestuur} van u weet. Klopt het?</>}
      acties={<Form action={eigenDossierSluitenAction} id="sluiten" label="Sluiten"><SubmitButton variant="stil" pendingText="Sluiten…">Ik ben klaar</SubmitButton></Form>}
    >
      {vraag.gelukt === 'voorstel' ? <Message kind="gelukt" title="Uw voorstel is verstuurd">HR bekijkt het. U krijgt een mail met de uitkomst; in uw dossier verandert tot die tijd niets.</Message> : null}
      <Bevestigen bevestigen={linkDossierBevestigenAction} bevestigdOp={dossier.bevestigdOp} correctieHref={CORRECTIE} />
      <EigenVoorstellen voorstellen={dossier.voorstellen} intrekken={linkVoorstelIntrekkenAction} />
      <EigenDossierBlad dossier={dossier} correctieHref={CORRECTIE} />
    </EigenDossierKader>
  );
}
