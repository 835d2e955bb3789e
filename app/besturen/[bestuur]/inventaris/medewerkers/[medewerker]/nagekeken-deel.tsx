import { Bevestigen } from '@/components/inventaris/correcties/bevestigen';
import { EigenVoorstellen } from '@/components/inventaris/correcties/eigen-voorstellen';
import { Nagekeken } from '@/components/inventaris/correcties/nagekeken';
import { Plate } from '@/components/layout/plate';
import { Message } from '@/components/ui/message';
import { eigenStandTonen } from '@/lib/inventaris/server/correcties/eigen-stand-tonen';
import { nagekekenTonen } from '@/lib/inventaris/server/correcties/nagekeken-tonen';
import { bereikVoor } from '@/lib/toegang/rechten';
import type { Toegang } from '@/lib/toegang/toegang';
import { tonen } from '@/lib/toegang/server/toegang-tot';
import { leraarlinkIntrekkenAction, leraarlinkVersturenAction } from '../../correcties/actions';
import { dossierBevestigenAction, voorstelIntrekkenAction } from './correctie/actions';

/** At a file: for the teacher whose it is, to confirm and correct it; for HR, what the teacher said of it. */
export async function NagekekenDeel({ toegang, medewerker, gelukt }: { toegang: Toegang; medewerker: string; gelukt: unknown }) {
  const { slug } = toegang.bestuur;
  const inventaris = `/besturen/${slug}/inventaris`;
  if (bereikVoor(toegang, 'correcties:voorstellen')?.medewerkerId === medewerker) {
    const { bevestigdOp, voorstellen } = await tonen(eigenStandTonen(toegang));
    return (
      <>
        {gelukt === 'voorstel' ? <Message kind="gelukt" title="Uw voorstel is verstuurd">HR bekijkt het. U krijgt een mail met de uitkomst; in uw dossier verandert tot die tijd niets.</Message> : null}
        <Plate title="Klopt uw dossier?" notes={<p>Kijk alles na. Wat niet klopt, kunt u laten verbeteren.</p>}>
          <Bevestigen bevestigen={dossierBevestigenAction.bind(null, slug)} bevestigdOp={bevestigdOp} correctieHref={`${inventaris}/medewerkers/${medewerker}/correctie`} />
        </Plate>
        <EigenVoorstellen voorstellen={voorstellen} intrekken={voorstelIntrekkenAction.bind(null, slug)} />
      </>
    );
  }
  const nagekeken = await nagekekenTonen(toegang, medewerker);
  if (nagekeken === null) return null;
  return <Nagekeken nagekeken={nagekeken} medewerkerId={medewerker} correctiesHref={`${inventaris}/correcties`} acties={{ versturen: leraarlinkVersturenAction.bind(null, slug), intrekken: leraarlinkIntrekkenAction.bind(null, slug) }} />;
}
