import type { Metadata } from 'next';
import Link from 'next/link';
import { Mark } from '@/components/layout/mark';
import { LinkButton } from '@/components/ui/button';
import { ErrorState } from '@/components/ui/error-state';
import { GraphPatterns } from '@/components/grafiek/patterns';

export const metadata: Metadata = { title: 'Niet gevonden' };

/** No such page, or a board in which this person has no part: the same answer. */
export default function NietGevonden() {
  return (
    <>
      <GraphPatterns />
      <header className="kop blad"><div className="kop-regel"><Link className="merk" href="/"><Mark /><b>Masterkompas</b></Link></div></header>
      <main className="blad" id="inhoud">
        <ErrorState title="Deze pagina bestaat niet, of u mag hem niet zien" actions={<LinkButton href="/">Naar het begin</LinkButton>}>
          <p>Misschien is de link oud of niet volledig. Kreeg u hem van een collega? Vraag dan of u toegang hebt tot hetzelfde bestuur.</p>
        </ErrorState>
      </main>
    </>
  );
}
