import { LinkButton } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';

/** Nobody at all yet: where people come from. */
export function RegisterZonderMensen({ importHref }: { importHref: string | null }) {
  return (
    <EmptyState title="Nog geen medewerkers" actions={importHref ? <LinkButton href={importHref} variant="hoofd">Personeelsbestand inlezen</LinkButton> : null}>
      <p>Hier staat straks wie er lesgeeft, met aanstelling, lessen en diploma’s. {importHref ? 'Begin met het personeelsbestand uit uw salarispakket; diploma’s en rooster leest u daarna in.' : 'HR leest daarvoor het personeelsbestand in.'}</p>
    </EmptyState>
  );
}

/** Nobody that fits: what can be changed. */
export function NiemandGevonden({ basis, peildatum }: { basis: string; peildatum: string }) {
  return (
    <EmptyState title="Niemand gevonden" actions={<LinkButton href={basis}>Alle filters wissen</LinkButton>}>
      <p>Geen medewerker past bij alle keuzes samen. Haal er hierboven een weg, zoek op minder letters, of kies bij “Wie” al het personeel. De lijst telt wie op {peildatum} een aanstelling had.</p>
    </EmptyState>
  );
}
