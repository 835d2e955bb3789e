'use client';

import { useRouter } from 'next/navigation';
import { createContext, use, useEffect, useMemo, useRef, useState, type FocusEvent, type ReactNode } from 'react';
import { Avatar, initials } from '@/components/ui/avatar';
import { antwoordAdres, isLeeg, zuiver, type Antwoord, type Bewaaruitslag, type Stem } from '@/lib/cyclus/antwoord';
import type { Aflevering, Bewaarder, Bewaarlichaam } from '@/lib/cyclus/bewaarder';

interface Hier { wie: string; naam: string; plekken: string[] }

interface Kamer {
  cyclusId: string;
  thema: string;
  editie: number;
  stem: Stem;
  /** /besturen/<bestuur>/cyclus/<cyclus> */
  basis: string;
  ik: string;
  mensen: readonly Hier[];
  aanmelden: (vraagId: string, bewaarder: Bewaarder) => () => void;
  /** Calls back when a field changes. */
  volgen: (luisteraar: () => void) => () => void;
  /** Is there anything in this field? Undefined when it is not on the page. */
  gevuld: (vraagId: string) => boolean | undefined;
  zenden: (vraagId: string, lichaam: Bewaarlichaam) => Promise<Aflevering>;
}

const KamerContext = createContext<Kamer | null>(null);

export function useKamer(): Kamer {
  const kamer = use(KamerContext);
  if (!kamer) throw new Error('Een antwoordveld staat binnen een Schrijfkamer.');
  return kamer;
}

interface SchrijfkamerProps { bestuur: string; cyclusId: string; thema: string; editie: number; stem: Stem; ik: string; children: ReactNode }

/** Around the fields of a page: sends what is typed, hears what others change, and says who else is here. */
export function Schrijfkamer({ bestuur, cyclusId, thema, editie, stem, ik, children }: SchrijfkamerProps) {
  const [mensen, zetMensen] = useState<readonly Hier[]>([]);
  const [uit, zetUit] = useState(false);
  const [velden] = useState(() => new Map<string, Bewaarder>());
  const [veldvolgers] = useState(() => new Set<() => void>());
  const stroom = useStroom({ bestuur, cyclusId, stem, velden, zetMensen, zetUit });
  const kamer = useMemo<Kamer>(() => ({
    cyclusId, thema, editie, stem, ik, mensen, basis: `/besturen/${bestuur}/cyclus/${cyclusId}`,
    aanmelden: (vraagId, bewaarder) => {
      velden.set(vraagId, bewaarder);
      const stoppen = bewaarder.volgen(() => { for (const volger of veldvolgers) volger(); });
      return () => { stoppen(); velden.delete(vraagId); };
    },
    volgen: (luisteraar) => { veldvolgers.add(luisteraar); return () => { veldvolgers.delete(luisteraar); }; },
    gevuld: (vraagId) => { const veld = velden.get(vraagId); return veld && !isLeeg(zuiver(veld.huidig().waarde)); },
    zenden: (vraagId, lichaam) => afleveren(antwoordAdres(bestuur, { cyclusId, vraagId }), { thema, editie, stem, ...lichaam }),
  }), [bestuur, cyclusId, thema, editie, stem, ik, mensen, velden, veldvolgers]);
  return (
    <KamerContext value={kamer}>
      <div onFocus={(focus: FocusEvent<HTMLDivElement>) => stroom.naar(focus.target.closest<HTMLElement>('[data-vraag]')?.dataset.vraag ?? null)}>
        {uit ? <p role="alert" className="antwoord-uit">U bent hier niet meer ingelogd, of u hebt geen toegang meer. Kopieer wat u typte en <a href={`/besturen/${bestuur}/cyclus/${cyclusId}`}>log opnieuw in</a>.</p> : null}
        {children}
      </div>
    </KamerContext>
  );
}

/** Who else is in this cycle now. */
export function NuHier() {
  const { mensen, ik } = useKamer();
  const anderen = mensen.filter(({ wie }) => wie !== ik);
  return (
    <p className="nu-hier" role="status">
      {anderen.length === 0 ? null : <><Gezichten mensen={anderen} /><span><b>{opsomming(anderen)}</b> {anderen.length === 1 ? 'is' : 'zijn'} hier nu ook</span></>}
    </p>
  );
}

export function Gezichten({ mensen }: { mensen: readonly Hier[] }) {
  return <span className="stapel" aria-hidden="true">{mensen.slice(0, 5).map(({ wie, naam }) => <Avatar key={wie} text={initials(naam)} here />)}</span>;
}

export function opsomming(mensen: readonly Hier[]): string {
  const namen = mensen.map(({ naam }) => naam);
  if (namen.length > 4) return `${namen.slice(0, 3).join(', ')} en ${namen.length - 3} anderen`;
  return namen.length < 2 ? (namen[0] ?? '') : `${namen.slice(0, -1).join(', ')} en ${namen.at(-1) ?? ''}`;
}

async function afleveren(adres: string, lichaam: object): Promise<Aflevering> {
  const tekst = JSON.stringify(lichaam);
  // Kept alive when the page is left; browsers do that for small bodies only.
  const antwoord = await fetch(adres, { method: 'PUT', headers: { 'content-type': 'application/json' }, body: tekst, keepalive: tekst.length < 30_000 });
  if (antwoord.ok) return { soort: 'goed', uitslag: (await antwoord.json()) as Bewaaruitslag };
  if (antwoord.status >= 500 || antwoord.status === 429) return { soort: 'later' };
  const { fout } = (await antwoord.json().catch(() => ({}))) as { fout?: string };
  return { soort: 'geweigerd', zin: fout ?? 'Dit kon niet worden bewaard. Uw tekst staat nog in het veld.' };
}

interface StroomOpties { bestuur: string; cyclusId: string; stem: Stem; velden: Map<string, Bewaarder>; zetMensen: (mensen: readonly Hier[]) => void; zetUit: (uit: boolean) => void }

function useStroom({ bestuur, cyclusId, stem, velden, zetMensen, zetUit }: StroomOpties): { naar: (vraag: string | null) => void } {
  const router = useRouter();
  const staat = useRef<{ stroom: string | null; plek: string | null; wekker: ReturnType<typeof setTimeout> | undefined }>({ stroom: null, plek: null, wekker: undefined });
  const adres = `/api/besturen/${encodeURIComponent(bestuur)}/cyclus/${cyclusId}/stroom`;
  const melden = () => {
    const { stroom, plek } = staat.current;
    if (stroom !== null) void fetch(adres, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ sleutel: crypto.randomUUID(), stroom, vraag: plek }) }).catch(() => undefined);
  };
  useEffect(() => {
    const bron = new EventSource(adres);
    let verversen: ReturnType<typeof setTimeout> | undefined;
    const ververs = () => { clearTimeout(verversen); verversen = setTimeout(() => router.refresh(), 300); };
    const hoor = <T,>(naam: string, werk: (data: T) => void) => bron.addEventListener(naam, (bericht: MessageEvent<string>) => werk(JSON.parse(bericht.data) as T));
    hoor<{ stroom: string }>('begin', ({ stroom }) => {
      // Came back after an interruption: what happened meanwhile was not heard.
      if (staat.current.stroom !== null) ververs();
      staat.current.stroom = stroom;
      if (staat.current.plek !== null) melden();
    });
    hoor<{ mensen: Hier[] }>('aanwezig', ({ mensen }) => zetMensen(mensen));
    hoor<{ vraag: string; stem: Stem; versie: number }>('antwoord', ({ vraag, stem: welke, versie }) => {
      const veld = velden.get(vraag);
      if (welke !== stem || !veld) return;
      if (versie === 0) return ververs();
      if (versie > veld.huidig().versie) void halen(antwoordAdres(bestuur, { cyclusId, vraagId: vraag }), stem).then((antwoord) => { if (antwoord) veld.binnen(antwoord); });
    });
    hoor('pagina', ververs);
    hoor('ververs', ververs);
    hoor<{ reden: string }>('einde', ({ reden }) => { if (reden === 'toegang') { bron.close(); zetMensen([]); zetUit(true); } });
    const alles = () => { for (const veld of velden.values()) void veld.nu(); };
    const weg = (gebeurtenis: BeforeUnloadEvent) => { alles(); if ([...velden.values()].some((veld) => veld.vuil())) gebeurtenis.preventDefault(); };
    addEventListener('online', alles);
    addEventListener('pagehide', alles);
    addEventListener('beforeunload', weg);
    return () => {
      alles();
      bron.close();
      clearTimeout(verversen);
      removeEventListener('online', alles);
      removeEventListener('pagehide', alles);
      removeEventListener('beforeunload', weg);
    };
    // eslint-disable-next-line react-hooks/exhaustive-deps -- one stream per page; the rest does not change while it is open
  }, [adres]);
  return {
    naar: (vraag) => {
      if (vraag === staat.current.plek) return;
      staat.current.plek = vraag;
      clearTimeout(staat.current.wekker);
      staat.current.wekker = setTimeout(melden, 400);
    },
  };
}

async function halen(adres: string, stem: Stem): Promise<Antwoord | null> {
  const antwoord = await fetch(`${adres}?stem=${stem}`).catch(() => null);
  return antwoord?.ok ? ((await antwoord.json()) as { antwoord: Antwoord }).antwoord : null;
}
