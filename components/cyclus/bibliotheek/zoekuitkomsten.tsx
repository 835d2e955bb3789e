import Link from 'next/link';
import type { ReactNode } from 'react';
import { Plate } from '@/components/layout/plate';
import { LinkButton } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { vraagAnker } from '@/lib/cyclus/antwoord';
import { plekAdres, type Bibliotheekplek, type Stuk, type Zoekresultaat, type Zoekuitkomst } from '@/lib/cyclus/bibliotheek';
import { Jaarmerk } from './jaarmerk';

interface UitkomstenProps {
  uitkomst: Zoekuitkomst;
  plek: Bibliotheekplek;
  /** Address of a part of the route in an open cycle, or null when there is none to go to. */
  faseAdres: (code: string) => string | null;
}

/** What was found, per kind: pages to read, terms, and questions of the route. */
export function Zoekuitkomsten({ uitkomst, plek, faseAdres }: UitkomstenProps) {
  const { zoek, paginas, begrippen, vragen, aantal, ruimer } = uitkomst;
  if (aantal === 0) {
    return (
      <EmptyState title={`Niets gevonden bij “${zoek}”`} actions={<LinkButton href={plekAdres(plek)}>Alle hoofdstukken tonen</LinkButton>}>
        <p>Probeer een ander of korter woord. Het begin van een woord is genoeg, en accenten maken niet uit.</p>
      </EmptyState>
    );
  }
  return (
    <>
      <p className="bieb-stand" role="status">
        {ruimer ? `Niets bevat alle woorden van “${zoek}”. Dit bevat er een deel van.` : `${aantal} keer gevonden bij “${zoek}”.`} <Link href={plekAdres(plek)} prefetch={false}>Alle hoofdstukken</Link>
      </p>
      <Soort titel="Bladzijden" resultaten={paginas} adres={({ pad }) => plekAdres(plek, pad)} bij={({ hoofdstuk, jaar }) => <>{hoofdstuk}{jaar ? <> <Jaarmerk jaar={jaar} /></> : null}</>} />
      <Soort titel="Begrippen" resultaten={begrippen} adres={({ slug }) => plekAdres(plek, 'begrippen', slug)} />
      <Soort titel="Vragen en tips" resultaten={vragen} adres={({ deelfase, bij }) => (deelfase ? vraagAdres(faseAdres(deelfase.code), bij) : null)} bij={({ waar }) => waar} />
    </>
  );
}

const vraagAdres = (fase: string | null, vraag: string): string | null => (fase === null ? null : `${fase}?vraag=${vraag}#${vraagAnker(vraag)}`);

interface SoortProps<R extends Zoekresultaat> { titel: string; resultaten: readonly R[]; adres: (een: R) => string | null; bij?: (een: R) => ReactNode }

function Soort<R extends Zoekresultaat>({ titel, resultaten, adres, bij }: SoortProps<R>) {
  if (resultaten.length === 0) return null;
  return (
    <Plate title={titel}>
      <ul className="bieb-lijst">
        {resultaten.map((een, nummer) => {
          const href = adres(een);
          const naam = <Gemarkeerd stukken={een.titel} />;
          return (
            <li key={nummer}>
              <h3>{href ? <Link href={href} prefetch={false}>{naam}</Link> : naam}</h3>
              {een.fragment.length > 0 ? <p><Gemarkeerd stukken={een.fragment} /></p> : null}
              {bij ? <p className="klein zacht">{bij(een)}</p> : null}
            </li>
          );
        })}
      </ul>
    </Plate>
  );
}

function Gemarkeerd({ stukken }: { stukken: readonly Stuk[] }) {
  return stukken.map(({ tekst, raak }, plaats) => (raak ? <mark key={plaats}>{tekst}</mark> : tekst));
}
