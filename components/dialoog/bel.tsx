'use client';

import Link from 'next/link';
import { usePathname } from 'next/navigation';
import { useEffect, useState } from 'react';

// Not every page asks again; who stays on one page hears it within a minute, and at once on coming back to it.
const VERS_MS = 60_000;
let laatst: { adres: string; op: number; aantal: number } | null = null;

/** The bell in the header. The count comes when the page stands: no page waits for it, and without it the link works just as well. */
export function Bel({ href, apiHref }: { href: string; apiHref: string }) {
  const pad = usePathname();
  const [aantal, setAantal] = useState(() => (laatst?.adres === apiHref ? laatst.aantal : 0));
  useEffect(() => {
    let weg = false;
    const vragen = async (altijd: boolean) => {
      if (!altijd && laatst?.adres === apiHref && Date.now() - laatst.op < VERS_MS) return;
      const antwoord = await fetch(apiHref, { headers: { Accept: 'application/json' } }).catch(() => null);
      if (weg || !antwoord?.ok) return;
      const { ongelezen } = await antwoord.json() as { ongelezen: number };
      laatst = { adres: apiHref, op: Date.now(), aantal: ongelezen };
      setAantal(ongelezen);
    };
    const terug = () => { if (document.visibilityState === 'visible') void vragen(false); };
    void vragen(pad === href);
    const klok = setInterval(terug, VERS_MS);
    document.addEventListener('visibilitychange', terug);
    return () => {
      weg = true;
      clearInterval(klok);
      document.removeEventListener('visibilitychange', terug);
    };
  }, [apiHref, href, pad]);
  const naam = aantal === 0 ? 'Meldingen' : aantal === 1 ? 'Meldingen, 1 nieuw' : `Meldingen, ${aantal} nieuw`;
  return (
    <Link className="stil icoonknop bel" href={href} prefetch={false} aria-label={naam} aria-current={pad === href ? 'page' : undefined}>
      <svg viewBox="0 0 18 18" fill="none" stroke="currentColor" strokeWidth="1.4" aria-hidden="true"><path d="M3 13.5h12c-1.4-1.3-1.7-2.6-1.7-5.2A4.3 4.3 0 0 0 9 3.9a4.3 4.3 0 0 0-4.3 4.4c0 2.6-.3 3.9-1.7 5.2Z" /><path d="M7.4 15.6c.8.7 2.4.7 3.2 0" /></svg>
      {aantal > 0 ? <span className="getal klein" aria-hidden="true">{aantal > 99 ? '99+' : aantal}</span> : null}
    </Link>
  );
}
