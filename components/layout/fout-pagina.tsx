'use client';

import { Button, LinkButton } from '@/components/ui/button';
import { ErrorState } from '@/components/ui/error-state';

export interface FoutProps {
  /** Only the digest reaches the browser; under it the fault stands in the log of the server. */
  error: Error & { digest?: string };
  reset: () => void;
}

/** An unknown fault: what happened, that nothing was half saved, and what one can do. */
export function FoutPagina({ error, reset }: FoutProps) {
  return (
    <div className="pt-(--r-6)">
      <ErrorState
        title="Deze pagina kon niet worden getoond" {...(error.digest ? { code: error.digest } : {})}
        actions={<><Button variant="hoofd" onClick={reset}>Probeer het opnieuw</Button><LinkButton href="/besturen">Naar mijn besturen</LinkButton></>}
      >
        <p>Er ging iets mis bij ons. Wat u had opgeslagen, is bewaard; wat u net verstuurde, is helemaal of helemaal niet verwerkt.</p>
      </ErrorState>
    </div>
  );
}
