import Link from 'next/link';
import type { ReactNode } from 'react';

export interface Crumb {
  naam: string;
  href?: string;
}

interface PageTitleProps {
  title: string;
  /** One or two sentences: what is this page about, as of when. */
  subtitle?: ReactNode;
  crumbs?: Crumb[];
  /** Buttons on the right; one of them at most is the main one. */
  actions?: ReactNode;
  /** Lower title for working screens, where the work needs the room. */
  compact?: boolean;
}

/** The h1 of a page with where you are and what you can do here. */
export function PageTitle({ title, subtitle, crumbs = [], actions, compact = false }: PageTitleProps) {
  return (
    <div className={compact ? 'titel laag' : 'titel'}>
      <div>
        {crumbs.length > 0 ? <Crumbs crumbs={crumbs} /> : null}
        <h1>{title}</h1>
        {subtitle ? <p className="ondertitel">{subtitle}</p> : null}
      </div>
      {actions}
    </div>
  );
}

function Crumbs({ crumbs }: { crumbs: Crumb[] }) {
  return (
    <nav aria-label="Kruimelpad">
      <ol className="kruimel">
        {crumbs.map(({ naam, href }) => <li key={naam}>{href ? <Link href={href} prefetch={false}>{naam}</Link> : <span>{naam}</span>}</li>)}
      </ol>
    </nav>
  );
}
