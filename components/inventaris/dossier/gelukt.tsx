import { LinkButton } from '@/components/ui/button';
import { Message } from '@/components/ui/message';

const BEWAARD = 'Wat er stond is te zien in de tijdlijn van dit dossier.';
const korte: Record<string, { titel: string; tekst: string; deel?: 'aanstellingen' | 'bevoegdheden' | 'lessen' }> = {
  feit: { titel: 'Gegevens bewaard', tekst: BEWAARD },
  aanstelling: { titel: 'Aanstelling toegevoegd', tekst: 'Zij telt mee vanaf de eerste dag.', deel: 'aanstellingen' },
  'aanstelling-per': { titel: 'Aanstelling gewijzigd', tekst: 'De oude loopt tot de dag ervoor, de nieuwe begint op de dag die u koos.', deel: 'aanstellingen' },
  'aanstelling-anders': { titel: 'Aanstelling gecorrigeerd', tekst: BEWAARD, deel: 'aanstellingen' },
  'aanstelling-einde': { titel: 'Aanstelling beëindigd', tekst: 'Na de laatste dag telt zij niet meer mee.', deel: 'aanstellingen' },
  'aanstelling-weg': { titel: 'Aanstelling verwijderd', tekst: BEWAARD, deel: 'aanstellingen' },
  bevoegdheid: { titel: 'Bevoegdheid toegevoegd', tekst: 'Bij de lessen ziet u wat dit betekent.', deel: 'lessen' },
  'bevoegdheid-anders': { titel: 'Bevoegdheid gewijzigd', tekst: BEWAARD, deel: 'bevoegdheden' },
  'bevoegdheid-weg': { titel: 'Bevoegdheid verwijderd', tekst: BEWAARD, deel: 'bevoegdheden' },
  lessen: { titel: 'Lessen bewaard', tekst: BEWAARD, deel: 'lessen' },
};
const delen = { aanstellingen: 'Naar de aanstellingen', bevoegdheden: 'Naar de bevoegdheden', lessen: 'Naar de lessen' } as const;

/** What the form that led here has done; unknown words say nothing. */
export function Gelukt({ soort, screenHref }: { soort: unknown; screenHref: string }) {
  if (soort === 'toegevoegd') return <Melding><Message kind="gelukt" title="Diploma toegevoegd">Het staat in de wachtrij om te screenen. Tot die tijd telt het als opgegeven.</Message></Melding>;
  if (soort === 'gecorrigeerd') return <Melding><Message kind="gelukt" title="Correctie bewaard">De oude gegevens blijven in het logboek van dit dossier staan.</Message></Melding>;
  const kort = typeof soort === 'string' ? korte[soort] : undefined;
  if (kort) return <Melding><Message kind="gelukt" title={kort.titel} actions={kort.deel ? <LinkButton href={`#${kort.deel}`} size="klein">{delen[kort.deel]}</LinkButton> : null}>{kort.tekst}</Message></Melding>;
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
