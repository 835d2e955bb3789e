'use client';

import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useSearchParams } from 'next/navigation';
import { useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import type { ScreeningDiploma, Werkbank } from '@/lib/inventaris/screening-werkbank';
import { ActenStroom, type Stand } from './acten';
import { diplomaOphalen, postenNaar } from './posten';

const VERS = 60_000;
const VOORUIT = 2;

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

/** Which diploma is open stands in the address; without it, the first that is still to do. */
export function useHuidige(werkbank: Werkbank, stand: Stand): { id: string | null; openen: (id: string | null) => void } {
  const zoek = useSearchParams();
  const gedaan = useMemo(() => new Set(stand.acten.map((act) => act.diplomaId)), [stand.acten]);
  const eerste = werkbank.wachtrij.regels.find((regel) => !gedaan.has(regel.id))?.id ?? null;
  const openen = (id: string | null) => {
    const nieuw = new URLSearchParams(zoek);
    if (id === null) nieuw.delete('diploma');
    else nieuw.set('diploma', id);
    window.history.replaceState(null, '', nieuw.size > 0 ? `?${nieuw}` : window.location.pathname);
  };
  return { id: zoek.get('diploma') ?? eerste, openen };
}

/** The open diploma, with the next ones fetched ahead. */
export function useDiploma(adres: string, werkbank: Werkbank, id: string | null): { diploma: ScreeningDiploma | undefined; fout: Error | null } {
  const client = useQueryClient();
  const eigen = werkbank.diploma?.id === id ? werkbank.diploma : undefined;
  const vraag = useQuery({ ...opties(adres, id ?? ''), enabled: id !== null, retry: 1, ...(eigen ? { initialData: eigen, initialDataUpdatedAt: Date.parse(werkbank.gelezenOp) } : {}) });
  const regels = werkbank.wachtrij.regels;
  const plaats = regels.findIndex((regel) => regel.id === id);
  const straks = regels.slice(plaats + 1, plaats + 1 + VOORUIT).map((regel) => regel.id).join(' ');
  useEffect(() => {
    for (const welk of straks.split(' ').filter(Boolean)) void client.prefetchQuery(opties(adres, welk));
  }, [client, adres, straks]);
  // A page that was read later than the fetch knows better.
  const diploma = eigen && Date.parse(werkbank.gelezenOp) > vraag.dataUpdatedAt ? eigen : vraag.data;
  return { diploma: diploma?.id === id ? diploma : undefined, fout: vraag.error };
}

function opties(adres: string, id: string) {
  return { queryKey: ['screening', id], queryFn: ({ signal }: { signal: AbortSignal }) => diplomaOphalen(adres, id, signal), staleTime: VERS };
}
