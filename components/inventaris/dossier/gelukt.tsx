import { LinkButton } from '@/components/ui/button';
import { Message } from '@/components/ui/message';

/** What the form that led here has done; unknown words say nothing. */
export function Gelukt({ soort, screenHref }: { soort: unknown; screenHref: string }) {
  if (soort === 'toegevoegd') return <Melding><Message kind="gelukt" title="Diploma toegevoegd">Het staat in de wachtrij om te screenen. Tot die tijd telt het als opgegeven.</Message></Melding>;
  if (soort === 'gecorrigeerd') return <Melding><Message kind="gelukt" title="Correctie bewaard">De oude gegevens blijven in het logboek van dit dossier staan.</Message></Melding>;
  if (soort !== 'opnieuw') return null;
  return (
    <Melding>
      <Message kind="pas-op" title="Correctie bewaard; dit diploma moet opnieuw worden gescreend" actions={<LinkButton href={screenHref} size="klein">Naar de wachtrij</LinkButton>}>
        Het bewijs was gezien voor de oude gegevens. Niveau, richting of status is gewijzigd, dus telt het diploma nu als opgegeven, nog niet als bevestigd.
      </Message>
    </Melding>
  );
}

function Melding({ children }: { children: React.ReactNode }) {
  return <div className="mb-(--r-5)">{children}</div>;
}
