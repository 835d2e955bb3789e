'use client';

import Link from 'next/link';
import { Fragment, useEffect, useState } from 'react';
import { soortKort, type Meldingtelling } from '@/lib/inventaris/meldingtelling';
import { werklijstAdres } from '@/lib/inventaris/werklijst-adres';

interface MeldingenTellingProps {
  /** Address of the work list, and of its counts. */
  werklijst: string;
  bron: string;
  /** Only of this school. */
  school?: string | undefined;
}

const getal = new Intl.NumberFormat('nl-NL');

/**
 * How much the work list holds, each kind a way in. The count is asked for after the page is drawn: it costs more than the
 * page itself. Without script, or when it fails, the way to the list stands.
 */
export function MeldingenTelling({ werklijst, bron, school }: MeldingenTellingProps) {
  const vraag = bron + werklijstAdres({ school });
  const [gevonden, setGevonden] = useState<{ vraag: string; telling: Meldingtelling } | null>(null);
  useEffect(() => {
    const stop = new AbortController();
    const halen = async () => {
      const antwoord = await fetch(vraag, { signal: stop.signal });
      if (antwoord.ok) setGevonden({ vraag, telling: (await antwoord.json()) as Meldingtelling });
    };
    halen().catch(() => undefined);
    return () => stop.abort();
  }, [vraag]);
  const telling = gevonden?.vraag === vraag ? gevonden.telling : null;
  const naar = (soort?: Meldingtelling['soorten'][number]['soort']) => werklijst + werklijstAdres({ soort, school });
  return (
    <p className="klein half mt-(--r-3)">
      <Link href={naar()} prefetch={false}>Werklijst van de screening</Link>
      {telling === null ? null : telling.totaal === 0 ? ': geen meldingen. Alles is gescreend en past bij elkaar.' : (
        <>: {getal.format(telling.totaal)} {telling.totaal === 1 ? 'melding' : 'meldingen'}, {telling.soorten.map(({ soort, aantal }, plaats) => (
          <Fragment key={soort}>{plaats === 0 ? '' : plaats === telling.soorten.length - 1 ? ' en ' : ', '}<Link href={naar(soort)} prefetch={false} className="nw">{getal.format(aantal)} {soortKort[soort]}</Link></Fragment>
        ))}.</>
      )}
    </p>
  );
}
