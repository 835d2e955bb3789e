import Link from 'next/link';
import type { ReactNode } from 'react';
import { GraphPatterns } from '@/components/grafiek/patterns';
import { CompassRose } from './compass-rose';
import { Mark } from './mark';
import { ThemeSwitch } from './theme-switch';

interface GateProps {
  title: string;
  subtitle?: ReactNode;
  /** The form, and below it other ways in (`GateMore`). */
  children: ReactNode;
  links?: { naam: string; href: string }[];
}

/** Page outside the sign-in: what to do at the left, the compass rose at the right. */
export function Gate({ title, subtitle, children, links = [] }: GateProps) {
  return (
    <div className="poort">
      <GraphPatterns />
      <div className="poort-form">
        <header><Link className="merk" href="/inloggen"><Mark /><b>Masterkompas</b></Link></header>
        <main className="midden" id="inhoud">
          <h1>{title}</h1>
          {subtitle ? <p className="ondertitel">{subtitle}</p> : null}
          <div className="poort-inhoud">{children}</div>
        </main>
        <footer className="poort-voet">
          {links.map(({ naam, href }) => <Link key={href} href={href}>{naam}</Link>)}
          <span className="kop-ruimte" />
          <ThemeSwitch />
        </footer>
      </div>
      <aside className="poort-plaat" aria-label="De cyclus">
        <CompassRose />
        <p className="plaatnaam"><b>De cyclus in acht windstreken</b><span>Ontdek, kies, doe, ga door</span></p>
      </aside>
    </div>
  );
}

/** Under a hairline: the other ways in. */
export function GateMore({ children }: { children: ReactNode }) {
  return <div className="of">{children}</div>;
}
