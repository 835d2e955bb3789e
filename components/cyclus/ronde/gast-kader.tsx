import type { ReactNode } from 'react';
import { Footer } from '@/components/layout/footer';
import { Mark } from '@/components/layout/mark';
import { PageTitle } from '@/components/layout/page-title';
import { ThemeSwitch } from '@/components/layout/theme-switch';
import { openbareLinks } from '@/content/openbaar';

/** Page for who came with a code: no way into the product, only this round. */
export function GastKader({ titel, van, children }: { titel: string; van?: string; children: ReactNode }) {
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
        <PageTitle title={titel} {...(van ? { subtitle: `${van} vraagt u om mee te denken.` } : {})} />
        <div className="gast">{children}</div>
      </main>
      <Footer links={openbareLinks} />
    </>
  );
}
