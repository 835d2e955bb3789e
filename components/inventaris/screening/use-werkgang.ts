'use client';

import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useMemo, useRef, useState, useSyncExternalStore } from 'react';
import { screeningAdres, WerkstandSchema, type ScreeningFilter } from '@/lib/inventaris/screening.schema';
import type { ScreeningDiploma, Werkbank } from '@/lib/inventaris/screening-werkbank';
import { ActenStroom, type Stand } from './acten';
import { diplomaOphalen, postenNaar, werkstandPosten } from './posten';

const VERS = 60_000;
const VOORUIT = 3;

/** The stream of acts of this page, and what it holds now. Asks before the page is left while something is not kept. */
export function useActen(adres: string): { stroom: ActenStroom; stand: Stand } {
  const [stroom] = useState(() => new ActenStroom(postenNaar(adres)));
  const stand = useSyncExternalStore(stroom.abonneren, stroom.lezen, stroom.lezen);
  const open = stand.acten.some((act) => act.staat === 'onderweg' || act.staat === 'fout');
  useEffect(() => {
    if (!open) return undefined;
    const vragen = (gebeurtenis: BeforeUnloadEvent) => gebeurtenis.preventDefault();
    window.addEventListener('beforeunload', vragen);
    return () => window.removeEventListener('beforeunload', vragen);
  }, [open]);
  return { stroom, stand };
}

/**
 * Which diploma is open: the one that was chosen here, else the one in the address, else the first still to do. The
 * address follows, for reloading and sharing; the screen does not wait for it.
 */
export function useHuidige(werkbank: Werkbank, stand: Stand): { id: string | null; openen: (id: string | null) => void } {
  const { filter, wachtrij } = werkbank;
  const rij = screeningAdres({ ...filter, diploma: undefined, tot: undefined });
  const [keuze, setKeuze] = useState<{ rij: string; id: string | null }>({ rij, id: filter.diploma ?? null });
  // Another queue was opened: what was chosen in the old one no longer holds.
  if (keuze.rij !== rij) setKeuze({ rij, id: filter.diploma ?? null });
  const gedaan = useMemo(() => new Set(stand.acten.map((act) => act.diplomaId)), [stand.acten]);
  const eerste = wachtrij.regels.find((regel) => !gedaan.has(regel.id))?.id ?? null;
  const openen = (id: string | null) => {
    setKeuze({ rij, id });
    const zoek = new URLSearchParams(window.location.search);
    if (id === null) zoek.delete('diploma');
    else zoek.set('diploma', id);
    window.history.replaceState(null, '', zoek.size > 0 ? `?${zoek}` : window.location.pathname);
  };
  return { id: keuze.id ?? eerste, openen };
}

/** The open diploma, with the next ones fetched ahead. */
export function useDiploma(adres: string, werkbank: Werkbank, id: string | null): { diploma: ScreeningDiploma | undefined; fout: Error | null } {
  const client = useQueryClient();
  const eigen = werkbank.diploma?.id === id ? werkbank.diploma : undefined;
  const vraag = useQuery({ ...opties(adres, id ?? ''), enabled: id !== null, retry: 1, ...(eigen ? { initialData: eigen } : {}) });
  const regels = werkbank.wachtrij.regels;
  const plaats = regels.findIndex((regel) => regel.id === id);
  const straks = regels.slice(plaats + 1, plaats + 1 + VOORUIT).map((regel) => regel.id).join(' ');
  useEffect(() => {
    for (const welk of straks.split(' ').filter(Boolean)) void client.prefetchQuery(opties(adres, welk));
  }, [client, adres, straks]);
  // A page that is read again, brings the open diploma along: newer than what was fetched before.
  useEffect(() => {
    if (werkbank.diploma) client.setQueryData(['screening', werkbank.diploma.id], werkbank.diploma);
  }, [client, werkbank]);
  return { diploma: vraag.data?.id === id ? vraag.data : undefined, fout: vraag.error };
}

function opties(adres: string, id: string) {
  return { queryKey: ['screening', id], queryFn: ({ signal }: { signal: AbortSignal }) => diplomaOphalen(adres, id, signal), staleTime: VERS };
}

const RUST = 1_500;

/** Keeps on the server where this person is, once somebody worked here or walked on and then stood still or left. */
export function useWerkstand(adres: string, filter: ScreeningFilter, id: string | null, stand: Stand): void {
  const begin = useRef(id);
  const gewerkt = stand.acten.length > 0;
  const tekst = JSON.stringify(WerkstandSchema.parse({ ...filter, diploma: id ?? undefined }));
  const wachtend = useRef<(() => void) | null>(null);
  useEffect(() => {
    if (id === null || (id === begin.current && !gewerkt)) return undefined;
    const sturen = () => { wachtend.current = null; werkstandPosten(adres, tekst); };
    wachtend.current = sturen;
    const wacht = setTimeout(sturen, RUST);
    return () => clearTimeout(wacht);
  }, [adres, tekst, id, gewerkt]);
  useEffect(() => {
    const weg = () => wachtend.current?.();
    window.addEventListener('pagehide', weg);
    return () => { window.removeEventListener('pagehide', weg); weg(); };
  }, []);
}
