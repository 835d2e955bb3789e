import { Message } from '@/components/ui/message';
import type { VoorstelSoort } from '@/lib/inventaris/correctie';
import type { EigenDossier } from '@/lib/inventaris/eigen-dossier';
import { CorrectieForm } from './correctie-form';
import { CorrectieKeuze } from './correctie-keuze';
import type { Actie } from './eigen-voorstellen';

interface CorrectieBladProps {
  dossier: EigenDossier;
  vraag: { soort?: VoorstelSoort | undefined; over?: string | undefined };
  action: Actie;
  /** Address of this form, and of the file it belongs to. */
  href: string;
  terugHref: string;
}

/** First what is wrong, then the form for it. */
export function CorrectieBlad({ dossier, vraag: { soort, over }, action, href, terugHref }: CorrectieBladProps) {
  const diploma = dossier.diplomas.find(({ id }) => id === over);
  if (!soort) return <CorrectieKeuze href={href} diplomas={dossier.diplomas} />;
  if (soort === 'diploma-wijzigen' && !diploma) return <Message kind="pas-op" title="Dit diploma staat niet (meer) in uw dossier">Ga terug naar uw gegevens en kies daar het diploma dat niet klopt.</Message>;
  return (
    <div className="max-w-[36rem] pb-(--r-7)">
      <CorrectieForm key={`${soort} ${over ?? ''}`} soort={soort} dossier={dossier} diploma={soort === 'diploma-wijzigen' ? diploma : undefined} over={over} action={action} terugHref={terugHref} />
    </div>
  );
}
