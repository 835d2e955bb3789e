import Link from 'next/link';
import type { ReactNode } from 'react';
import { Footer } from './footer';
import { Mark } from './mark';
import { PageTitle } from './page-title';
import { ThemeSwitch } from './theme-switch';

interface LosBladProps {
  titel: string;
  inleiding?: ReactNode;
  acties?: ReactNode;
  links: { naam: string; href: string }[];
  /** The mark leads to the first page; without it there is no way into the product. */
  thuis?: boolean;
  children: ReactNode;
}

/** A page outside the product's own frame: mark, title, content and a few links. */
export function LosBlad({ titel, inleiding, acties, links, thuis = false, children }: LosBladProps) {
  const merk = <><Mark /><b>Masterkompas</b></>;
  return (
    <>
      <a className="spring" href="#inhoud">Naar de inhoud</a>
      <header className="kop blad">
        <div className="kop-regel">
          {thuis ? <Link className="merk" href="/">{merk}</Link> : <span className="merk">{merk}</span>}
          <span className="kop-ruimte" />
          <ThemeSwitch />
        </div>
      </header>
      <main className="blad" id="inhoud" tabIndex={-1}>
        <PageTitle title={titel} subtitle={inleiding} actions={acties} />
        {children}
      </main>
      <Footer links={links} />
    </>
  );
}
