import { LinkButton } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { screeningAdres, type ScreeningFilter } from '@/lib/inventaris/screening.schema';
import type { SchoolStand, WerkbankCampagne } from '@/lib/inventaris/screening-werkbank';

interface Props {
  filter: ScreeningFilter;
  campagne: WerkbankCampagne | null;
  scholen: readonly SchoolStand[];
  /** True when this list held diplomas and they were all decided on just now. */
  netKlaar: boolean;
  /** True when an act above still waits for a decision. */
  geweigerd: boolean;
  /** Address of this board: '/besturen/lauwerland'. */
  bestuurHref: string;
}

/** Nothing left in this queue: what was done, what is left elsewhere, where to go. */
export function QueueEmpty({ filter, campagne, scholen, netKlaar, geweigerd, bestuurHref }: Props) {
  const som = (veld: 'teDoen' | 'nader' | 'gedaan' | 'bevestigd' | 'tweedeBlik' | 'voorMij') => scholen.reduce((totaal, school) => totaal + school[veld], 0);
  if (geweigerd) return <EmptyState title="Nog niet alles is bewaard"><p>Verder staat er niets in deze lijst. Kijk eerst naar de melding hierboven.</p></EmptyState>;
  if (campagne && scholen.length === 0) {
    return (
      <EmptyState title="Geen diploma’s in deze campagne" actions={<LinkButton href={screeningAdres({})}>Toon de hele wachtrij</LinkButton>}>
        <p>Op deze scholen is er nu geen diploma dat bij de campagne past. Komt er een bij, dan staat het hier vanzelf.</p>
      </EmptyState>
    );
  }
  if (scholen.length === 0) {
    return (
      <EmptyState title="Nog geen diploma’s om te screenen" actions={<LinkButton href={`${bestuurHref}/inventaris/import`} variant="hoofd">Bestand importeren</LinkButton>}>
        <p>Hier komen de behaalde diploma’s van uw medewerkers te staan, zodra ze zijn ingevoerd of geïmporteerd.</p>
      </EmptyState>
    );
  }
  if (filter.zoek !== '' || filter.school !== undefined || filter.niveau !== 'alle') {
    return (
      <EmptyState title={netKlaar ? 'Alles in deze lijst is bekeken' : 'Geen diploma’s bij deze keuze'} actions={<LinkButton href={screeningAdres({ tab: filter.tab, sorteer: filter.sorteer, campagne: filter.campagne })}>Toon de hele wachtrij</LinkButton>}>
        <p>{netKlaar ? `In de hele wachtrij ${staan(som(({ 'te-doen': 'teDoen', 'nader-onderzoek': 'nader', 'tweede-blik': 'voorMij' } as const)[filter.tab]))}.` : 'Met deze zoekterm of dit filter staat er niets in de rij.'}</p>
      </EmptyState>
    );
  }
  if (filter.tab === 'tweede-blik') {
    const eigen = som('tweedeBlik') - som('voorMij');
    return (
      <EmptyState title="Geen tweede blik voor u" actions={<LinkButton href={screeningAdres({ campagne: filter.campagne })}>Naar de diploma’s die te doen zijn</LinkButton>}>
        <p>Een diploma komt hier als een collega vraagt of iemand meekijkt.{eigen > 0 ? ` Van uw eigen keuzes ${eigen === 1 ? 'wacht er 1' : `wachten er ${eigen}`} op een collega.` : ''}</p>
      </EmptyState>
    );
  }
  if (filter.tab === 'nader-onderzoek') {
    return (
      <EmptyState title="Niets in nader onderzoek" actions={<LinkButton href={screeningAdres({ campagne: filter.campagne })}>Naar de diploma’s die te doen zijn</LinkButton>}>
        <p>Een diploma komt hier als u ‘Nader onderzoek’ kiest en opschrijft wat u nog nodig hebt.</p>
      </EmptyState>
    );
  }
  const nader = som('nader');
  return (
    <EmptyState
      title={campagne ? `${campagne.naam}: alles is bekeken. Mooi werk.` : 'De wachtrij is leeg. Mooi werk.'}
      actions={<>{campagne ? <LinkButton href={`${bestuurHref}/inventaris/screening/campagnes/${campagne.id}`} variant="hoofd">Bekijk de campagne</LinkButton> : null}{nader > 0 ? <LinkButton href={screeningAdres({ tab: 'nader-onderzoek', campagne: filter.campagne })} variant={campagne ? 'gewoon' : 'hoofd'}>Naar nader onderzoek</LinkButton> : null}<LinkButton href={`${bestuurHref}/overzicht`}>Bekijk de cijfers</LinkButton></>}
    >
      <p>{campagne ? 'In deze campagne' : 'Dit schooljaar'} zijn {som('gedaan')} diploma’s bekeken; {som('bevestigd')} diploma’s zijn nu bevestigd.{nader > 0 ? ` Er ${nader === 1 ? 'staat' : 'staan'} nog ${nader} in nader onderzoek.` : ''}{som('tweedeBlik') > 0 ? ` ${som('tweedeBlik') === 1 ? 'Er wacht er 1' : `Er wachten er ${som('tweedeBlik')}`} op een tweede blik.` : ''}</p>
    </EmptyState>
  );
}

function staan(aantal: number): string {
  if (aantal === 0) return 'staat niets meer';
  return aantal === 1 ? 'staat er nog 1' : `staan er nog ${aantal}`;
}
