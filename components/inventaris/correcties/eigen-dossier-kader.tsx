import type { ReactNode } from 'react';
import { Footer } from '@/components/layout/footer';
import { Mark } from '@/components/layout/mark';
import { PageTitle } from '@/components/layout/page-title';
import { ThemeSwitch } from '@/components/layout/theme-switch';
import { openbareLinks } from '@/content/openbaar';

interface EigenDossierKaderProps {
  titel: string;
  inleiding: ReactNode;
  acties?: ReactNode;
  children: ReactNode;
}

/** Page for who came by a personal link: no way into the product, only the own file. */
export function EigenDossierKader({ titel, inleiding, acties, children }: EigenDossierKaderProps) {
  return (
    <>
      <a className="spring" href="#inhoud">Naar de inhoud</a>
      <header className="kop blad">
        <div className="kop-regel">
          <span className="merk"><Mark /><b>Masterkompas</b></span>
          <span className="kop-ruimte" />
          <ThemeSwitch />
        </div>
      </header>
      <main className="blad" id="inhoud" tabIndex={-1}>
        <PageTitle title={titel} subtitle={inleiding} actions={acties} />
        {children}
      </main>
      <Footer links={openbareLinks} />
    </>
  );
}
