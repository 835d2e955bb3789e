'use client';

import { useRouter } from 'next/navigation';
import { startTransition, useEffect, useRef, type ReactNode, type RefObject } from 'react';

/**
 * Follows the plain links inside without loading the whole page anew. One listener for a list of many links, where a
 * Link component for each costs the server more than the rest of the row. A link with data-blijf keeps the page where it is.
 */
export function SoftLinks({ children }: { children: ReactNode }) {
  const vak = useRef<HTMLDivElement>(null);
  useSoftLinks(vak);
  return <div ref={vak}>{children}</div>;
}

/** The same for the links inside an element that is there already. */
export function useSoftLinks(vak: RefObject<HTMLElement | null>): void {
  const router = useRouter();
  useEffect(() => {
    const hier = vak.current;
    const volgen = (klik: MouseEvent) => {
      const link = klik.target instanceof Element ? klik.target.closest('a') : null;
      // A new tab, a file, another site: the browser knows what to do.
      if (!link || klik.defaultPrevented || klik.button !== 0 || klik.metaKey || klik.ctrlKey || klik.shiftKey || klik.altKey) return;
      if (link.target || link.hasAttribute('download') || link.origin !== location.origin) return;
      // A place on this page: the browser moves the focus there too.
      if (link.getAttribute('href')?.startsWith('#')) return;
      klik.preventDefault();
      startTransition(() => { router.push(link.pathname + link.search + link.hash, { scroll: !link.hasAttribute('data-blijf') }); });
    };
    hier?.addEventListener('click', volgen);
    return () => hier?.removeEventListener('click', volgen);
  }, [router, vak]);
}
