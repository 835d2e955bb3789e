'use client';

import { useRouter } from 'next/navigation';
import { startTransition, useEffect, useRef, type ReactNode } from 'react';

/**
 * Follows the plain links inside without loading the whole page anew. One listener for a list of many links, where a
 * Link component for each costs the server more than the rest of the row. A link with data-blijf keeps the page where it is.
 */
export function SoftLinks({ children }: { children: ReactNode }) {
  const router = useRouter();
  const vak = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const hier = vak.current;
    const volgen = (klik: MouseEvent) => {
      const link = klik.target instanceof Element ? klik.target.closest('a') : null;
      // A new tab, a file, another site: the browser knows what to do.
      if (!link || klik.defaultPrevented || klik.button !== 0 || klik.metaKey || klik.ctrlKey || klik.shiftKey || klik.altKey) return;
      if (link.target || link.hasAttribute('download') || link.origin !== location.origin) return;
      klik.preventDefault();
      startTransition(() => { router.push(link.pathname + link.search + link.hash, { scroll: !link.hasAttribute('data-blijf') }); });
    };
    hier?.addEventListener('click', volgen);
    return () => hier?.removeEventListener('click', volgen);
  }, [router]);
  return <div ref={vak}>{children}</div>;
}
