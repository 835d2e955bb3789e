'use client';

import { keepPreviousData, QueryClient, QueryClientProvider, useQuery } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { Button } from '@/components/ui/button';
import { SheetDrawer } from '@/components/ui/drawer';
import { Message } from '@/components/ui/message';
import { Busy } from '@/components/ui/progress';
import { INDICATOREN } from '@/lib/inventaris/indicatoren';
import type { Berekening } from '@/lib/overzicht/berekening';
import { BerekeningBlad } from './berekening-blad';
import { OORDELEN, perKeuze, WieTelt, type Leraren, type Wie } from './wie-telt';

interface BerekeningVensterProps {
  bron: string;
  dossiers: string;
  titel: string;
  sluiten: () => void;
}

interface Keuze {
  wie: Wie;
  zoek: string;
  pagina: number;
}

/** The drawer itself; asks for its data when it opens and at every choice. */
export default function BerekeningVenster({ sluiten, titel, ...bronnen }: BerekeningVensterProps) {
  const [client] = useState(() => new QueryClient({ defaultOptions: { queries: { staleTime: 30_000, retry: 1 } } }));
  return (
    <QueryClientProvider client={client}>
      <SheetDrawer title={titel} onClose={sluiten}><Inhoud {...bronnen} /></SheetDrawer>
    </QueryClientProvider>
  );
}

function Inhoud({ bron, dossiers }: Pick<BerekeningVensterProps, 'bron' | 'dossiers'>) {
  const [keuze, setKeuze] = useState<Keuze>({ wie: 'alle', zoek: '', pagina: 1 });
  const { data, isError, refetch } = useQuery({ queryKey: [bron, keuze], queryFn: ({ signal }) => halen(bron, keuze, signal), placeholderData: keepPreviousData });
  const kies = (anders: Partial<Keuze>) => setKeuze({ ...keuze, pagina: 1, ...anders });
  if (isError) return <Message kind="fout" title="De berekening kwam niet door" actions={<Button onClick={() => void refetch()}>Probeer opnieuw</Button>}>Controleer uw verbinding, of laad de pagina opnieuw.</Message>;
  if (!data) return <Busy label="De berekening wordt opgehaald" />;
  return (
    <BerekeningBlad berekening={data}>
      {data.leraren ? (
        <WieTelt
          leraren={data.leraren} weging={INDICATOREN[data.indicator].weging} dossiers={dossiers}
          zoek={<Zoek leraren={data.leraren} keuze={keuze} kies={kies} />}
          bladeren={<Bladeren leraren={data.leraren} kies={kies} />}
        />
      ) : null}
    </BerekeningBlad>
  );
}

async function halen(bron: string, { wie, zoek, pagina }: Keuze, signal: AbortSignal): Promise<Berekening> {
  const adres = new URL(bron, window.location.origin);
  if (wie !== 'alle') adres.searchParams.set('wie', wie);
  if (zoek !== '') adres.searchParams.set('zoek', zoek);
  if (pagina > 1) adres.searchParams.set('pagina', String(pagina));
  const antwoord = await fetch(adres, { headers: { Accept: 'application/json' }, signal });
  if (!antwoord.ok) throw new Error(`De berekening kwam niet: ${antwoord.status}`);
  return (await antwoord.json()) as Berekening;
}

interface Kiezen {
  leraren: Leraren;
  kies: (anders: Partial<Keuze>) => void;
}

function Zoek({ leraren, keuze, kies }: Kiezen & { keuze: Keuze }) {
  function zoeken(verzending: FormEvent<HTMLFormElement>) {
    verzending.preventDefault();
    const zoek = new FormData(verzending.currentTarget).get('zoek');
    kies({ zoek: typeof zoek === 'string' ? zoek.trim() : '' });
  }
  return (
    <>
      <form role="search" className="wie-zoek" onSubmit={zoeken}>
        <label className="alleen-voorlezen" htmlFor="wie-zoek">Zoek een leraar</label>
        <input id="wie-zoek" type="search" name="zoek" className="veld" placeholder="Zoek een leraar" defaultValue={keuze.zoek} maxLength={80} />
        <Button type="submit">Zoek</Button>
      </form>
      <div className="wie-keus" role="group" aria-label="Wie tonen">
        {OORDELEN.map(({ wie, naam }) => <button key={wie} type="button" aria-pressed={wie === keuze.wie} onClick={() => kies({ wie })}>{naam} <span className="getal">{perKeuze(leraren, wie)}</span></button>)}
      </div>
    </>
  );
}

function Bladeren({ leraren: { pagina, paginas }, kies }: Kiezen) {
  if (paginas === 1) return null;
  return (
    <p className="wie-bladeren">
      <Button size="klein" disabled={pagina <= 1} onClick={() => kies({ pagina: pagina - 1 })}>Vorige</Button>
      <span className="klein half getal">Bladzijde {pagina} van {paginas}</span>
      <Button size="klein" disabled={pagina >= paginas} onClick={() => kies({ pagina: pagina + 1 })}>Volgende</Button>
    </p>
  );
}
