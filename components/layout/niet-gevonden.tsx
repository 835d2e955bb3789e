'use client';

import Link from 'next/link';
import { GraphPatterns } from '@/components/grafiek/patterns';
import { LinkButton } from '@/components/ui/button';
import { ErrorState } from '@/components/ui/error-state';
import { Mark } from './mark';

// Next sends what a missing page would show along with every page. From here that is one word; as elements of the server it
// weighed more than the header.

/** No such page, or a board in which this person has no part: the same answer. */
export function NietGevondenBlad() {
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

/** Foreign, absent and not allowed all look like this: nobody learns from the difference. */
export function NietInBestuur() {
  return (
    <div className="pt-(--r-6)">
      <ErrorState title="Dit bestaat niet, of u mag het niet zien" actions={<LinkButton href="/besturen">Naar mijn besturen</LinkButton>}>
        <p>Misschien is de link oud of niet volledig. Hoort u hier wel bij te kunnen? Vraag uw bestuurder dan om toegang.</p>
      </ErrorState>
    </div>
  );
}
