import { Form } from '@/components/form/form';
import { SubmitButton } from '@/components/form/submit-button';
import { LinkButton } from '@/components/ui/button';
import { datumInWoorden, vandaag } from '@/lib/dates';
import type { Actie } from './eigen-voorstellen';

interface BevestigenProps {
  bevestigen: Actie;
  bevestigdOp: string | null;
  correctieHref: string;
}

/** One press to say that the file is right, and the way to say that it is not. */
export function Bevestigen({ bevestigen, bevestigdOp, correctieHref }: BevestigenProps) {
  return (
    <section aria-label="Bevestigen of verbeteren" className="my-(--r-5) border-y border-haarlijn bg-papier-hoog p-(--r-4)">
      <p className="mb-(--r-3) font-schreef text-20">Klopt dit allemaal?</p>
      <div className="flex flex-wrap items-start gap-(--r-3)">
        <Form action={bevestigen} id="bevestigen" label="Dossier bevestigen">
          <SubmitButton pendingText="Vastleggen…">Dit klopt</SubmitButton>
        </Form>
        <LinkButton href={correctieHref}>Er klopt iets niet</LinkButton>
      </div>
      <p className="mt-(--r-3) klein half">{bevestigdOp ? `U bevestigde uw gegevens op ${datumInWoorden(vandaag(new Date(bevestigdOp)))}.` : 'U hebt uw gegevens nog niet bevestigd.'}</p>
    </section>
  );
}
