'use client';

import { useRef } from 'react';
import { useSoftLinks } from './soft-links';

export interface TabLink {
  naam: string;
  href: string;
  current?: boolean;
  telling?: number;
}

/** Parts of one page, each with an address of its own. */
export function Tabs({ label, tabs }: { label: string; tabs: TabLink[] }) {
  const nav = useRef<HTMLElement>(null);
  useSoftLinks(nav);
  return (
    <nav ref={nav} className="bladen" aria-label={label}>
      <ul>
        {tabs.map(({ naam, href, current, telling }) => (
          <li key={href}><a href={href} aria-current={current ? 'page' : undefined}>{naam}{telling === undefined ? null : <span className="bladen-telling">{telling}</span>}</a></li>
        ))}
      </ul>
    </nav>
  );
}
