import Link from 'next/link';
import type { ReactNode } from 'react';
import { Footer } from '@/components/layout/footer';
import { Mark } from '@/components/layout/mark';
import { PageTitle } from '@/components/layout/page-title';
import { ThemeSwitch } from '@/components/layout/theme-switch';
import { openbareLinks } from '@/content/openbaar';

interface OpenbarePaginaProps {
  titel: string;
  inleiding: string;
  children: ReactNode;
}

/** A page that anyone can read: mark, title, text, and the way to the sign-in page. */
export function OpenbarePagina({ titel, inleiding, children }: OpenbarePaginaProps) {
  return (
    <>
      <a className="spring" href="#inhoud">Naar de inhoud</a>
      <header className="kop blad">
        <div className="kop-regel">
          <Link className="merk" href="/"><Mark /><b>Masterkompas</b></Link>
          <span className="kop-ruimte" />
          <ThemeSwitch />
        </div>
      </header>
      <main className="blad" id="inhoud" tabIndex={-1}>
        <PageTitle title={titel} subtitle={inleiding} />
        {children}
      </main>
      <Footer links={[{ naam: 'Inloggen', href: '/inloggen' }, ...openbareLinks]} />
    </>
  );
}
