'use client';

import { usePathname, useRouter } from 'next/navigation';
import { useEffect, useRef, useTransition, type FormEvent, type ReactNode } from 'react';
import Link from 'next/link';
import { CloseIcon } from '@/components/ui/icons';

interface FilterBarProps {
  /** What is filtered: "Leraren zoeken". */
  label: string;
  /** Fields: TextField type="search", Select, Segmented… with `hideLabel` where the placeholder says enough. */
  children: ReactNode;
  /** Other parts of the address to hold on to, such as the sorting. */
  keep?: Record<string, string | undefined>;
  /** What is filtered on now; each can be dropped by its link. */
  applied?: { label: string; href: string }[];
  resetHref?: string;
  /** "24 van 420 leraren"; read aloud when it changes. */
  summary?: string;
}

/** Filters live in the address. A plain GET form that, once it listens, follows each choice at once. */
export function FilterBar({ label, children, keep = {}, applied = [], resetHref, summary }: FilterBarProps) {
  const pad = usePathname();
  const router = useRouter();
  const [bezig, volgen] = useTransition();
  const formulier = useRef<HTMLFormElement>(null);
  const hier = useRef('');

  // A select that takes over a new value from the address is a new element: who was in it with the keyboard stays there.
  useEffect(() => {
    if (hier.current === '' || document.activeElement !== document.body) return;
    const veld = formulier.current?.elements.namedItem(hier.current);
    if (veld instanceof HTMLElement) veld.focus({ preventScroll: true });
  });

  function toepassen(verzending: FormEvent<HTMLFormElement>) {
    verzending.preventDefault();
    const zoek = new URLSearchParams();
    for (const [naam, waarde] of new FormData(verzending.currentTarget)) if (typeof waarde === 'string' && waarde !== '') zoek.append(naam, waarde);
    // What a field sends by itself while somebody types is no step to go back to.
    const stap = (verzending.nativeEvent as SubmitEvent).submitter ? 'push' : 'replace';
    volgen(() => router[stap](zoek.size > 0 ? `${pad}?${zoek}` : pad, { scroll: false }));
  }

  return (
    <search>
      <form
        ref={formulier} onFocus={(focus) => { hier.current = focus.target.getAttribute('name') ?? ''; }} onBlur={() => { hier.current = ''; }}
        method="get" action={pad} className="filterbalk" aria-label={label} aria-busy={bezig || undefined} onSubmit={toepassen}
        onChange={(wijziging) => { if (!(wijziging.target instanceof HTMLInputElement) || ['radio', 'checkbox'].includes(wijziging.target.type)) wijziging.currentTarget.requestSubmit(wijziging.currentTarget.querySelector<HTMLButtonElement>('[type=submit]')); }}
      >
        {Object.entries(keep).map(([naam, waarde]) => (waarde ? <input key={naam} type="hidden" name={naam} value={waarde} /> : null))}
        {children}
        <button type="submit" className="knop">Toon</button>
      </form>
      <div className="filterstand">
        {summary ? <p role="status">{summary}</p> : null}
        {applied.length > 0 ? (
          <ul>
            {applied.map((filter) => <li key={filter.label}><Link href={filter.href} prefetch={false} scroll={false} aria-label={`${filter.label}: niet meer op filteren`}>{filter.label}<CloseIcon /></Link></li>)}
            {resetHref ? <li><Link href={resetHref} prefetch={false} scroll={false} className="filterwis">Alles wissen</Link></li> : null}
          </ul>
        ) : null}
      </div>
    </search>
  );
}
