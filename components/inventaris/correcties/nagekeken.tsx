import { Form } from '@/components/form/form';
import { FormActions, SubmitButton } from '@/components/form/submit-button';
import { TextField } from '@/components/form/field';
import { Plate } from '@/components/layout/plate';
import { LinkButton } from '@/components/ui/button';
import { Status, type StatusKind } from '@/components/ui/status';
import { datumInWoorden, vandaag } from '@/lib/dates';
import type { GetoondeLink, Linkstand } from '@/lib/inventaris/leraarlink';
import type { Actie } from './eigen-voorstellen';

interface NagekekenProps {
  nagekeken: { link: GetoondeLink | null; email: string | null; bevestigdOp: string | null; openVoorstellen: number };
  medewerkerId: string;
  correctiesHref: string;
  acties: { versturen: Actie; intrekken: Actie };
}

const STANDEN: Record<Linkstand, [StatusKind, string]> = {
  verstuurd: ['bezig', 'nog niet geopend'], geopend: ['half', 'geopend'], verlopen: ['onbekend', 'verlopen'], ingetrokken: ['onbekend', 'ingetrokken'],
};
const dag = (moment: string) => datumInWoorden(vandaag(new Date(moment)));

/** For HR at a file: whether the teacher was asked, what came back, and a new link. */
export function Nagekeken({ nagekeken: { link, email, bevestigdOp, openVoorstellen }, medewerkerId, correctiesHref, acties }: NagekekenProps) {
  const werkt = link?.stand === 'verstuurd' || link?.stand === 'geopend';
  return (
    <Plate title="Nagekeken door de leraar" notes={<p>Met een persoonlijke link kijkt de leraar het eigen dossier na, zonder account. De link werkt 30 dagen.</p>}>
      <ul className="mb-(--r-4) grid gap-(--r-2) [overflow-wrap:anywhere]">
        <li>{bevestigdOp ? <Status kind="vast">bevestigd door de leraar op {dag(bevestigdOp)}</Status> : <Status kind="onbekend">nog niet bevestigd door de leraar</Status>}</li>
        {openVoorstellen > 0 ? <li><Status kind="actie">{openVoorstellen === 1 ? '1 voorstel wacht op u' : `${openVoorstellen} voorstellen wachten op u`}</Status> <LinkButton size="klein" variant="stil" href={`${correctiesHref}?medewerker=${medewerkerId}`}>Beoordelen</LinkButton></li> : null}
        {link ? <li><Status kind={STANDEN[link.stand][0]} note={`verstuurd op ${dag(link.verstuurdOp)} naar ${link.email}${werkt ? `, werkt tot ${dag(link.verlooptOp)}` : ''}`}>link {STANDEN[link.stand][1]}{link.geopendOp && link.stand === 'geopend' ? ` op ${dag(link.geopendOp)}` : ''}</Status></li> : null}
      </ul>
      <div className="flex flex-wrap items-end gap-(--r-3)">
        <Form action={acties.versturen} id="leraarlink" sleutel={crypto.randomUUID()} label="Link versturen">
          <input type="hidden" name="medewerker" value={medewerkerId} />
          <TextField label="Mailadres van de leraar" name="email" type="email" autoComplete="off" defaultValue={email ?? ''} hint={werkt ? 'Een nieuwe link maakt de vorige ongeldig.' : undefined} />
          <FormActions><SubmitButton variant="gewoon" pendingText="Versturen…">{link ? 'Nieuwe link versturen' : 'Link versturen'}</SubmitButton></FormActions>
        </Form>
        {link && werkt ? (
          <Form action={acties.intrekken} id="link-intrekken" label="Link intrekken">
            <input type="hidden" name="id" value={link.id} />
            <SubmitButton variant="stil" pendingText="Intrekken…">Link intrekken</SubmitButton>
          </Form>
        ) : null}
      </div>
    </Plate>
  );
}
