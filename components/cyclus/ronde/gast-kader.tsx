import type { ReactNode } from 'react';
import { LosBlad } from '@/components/layout/los-blad';
import { openbareLinks } from '@/content/openbaar';

/** Page for who came with a code: no way into the product, only this round. */
export function GastKader({ titel, van, children }: { titel: string; van?: string; children: ReactNode }) {
  return (
    <LosBlad titel={titel} inleiding={van ? `${van} vraagt u om mee te denken.` : null} links={openbareLinks}>
      <div className="gast">{children}</div>
    </LosBlad>
  );
}
