'use client';

import { useRef } from 'react';
import { useSoftLinks } from './soft-links';

interface PaginationLinksProps {
  page: number;
  /** 0 stands for a gap. */
  pages: { nummer: number; href: string }[];
  previous?: string;
  next?: string;
}

/** The row of pages. */
export function PaginationLinks({ page, pages, previous, next }: PaginationLinksProps) {
  const nav = useRef<HTMLElement>(null);
  useSoftLinks(nav);
  return (
    <nav ref={nav} aria-label="Bladeren">
      <ul>
        <li>{previous ? <a href={previous} rel="prev">Vorige</a> : <span className="zacht">Vorige</span>}</li>
        {pages.map(({ nummer, href }, plaats) => (
          <li key={nummer || `gat-${plaats}`} data-nummer>
            {nummer === 0 ? <span aria-hidden="true">…</span> : <a href={href} aria-current={nummer === page ? 'page' : undefined}><span className="alleen-voorlezen">Bladzijde </span>{nummer}</a>}
          </li>
        ))}
        <li>{next ? <a href={next} rel="next">Volgende</a> : <span className="zacht">Volgende</span>}</li>
      </ul>
    </nav>
  );
}
