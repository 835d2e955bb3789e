import Link from 'next/link';

export interface TabLink {
  naam: string;
  href: string;
  current?: boolean;
  telling?: number;
}

/** Parts of one page, each with an address of its own. */
export function Tabs({ label, tabs }: { label: string; tabs: TabLink[] }) {
  return (
    <nav className="bladen" aria-label={label}>
      <ul>
        {tabs.map(({ naam, href, current, telling }) => (
          <li key={href}><Link href={href} prefetch={false} aria-current={current ? 'page' : undefined}>{naam}{telling === undefined ? null : <span className="bladen-telling">{telling}</span>}</Link></li>
        ))}
      </ul>
    </nav>
  );
}
