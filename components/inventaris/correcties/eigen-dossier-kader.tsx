import type { ReactNode } from 'react';
import { LosBlad } from '@/components/layout/los-blad';
import { openbareLinks } from '@/content/openbaar';

interface EigenDossierKaderProps {
  titel: string;
  inleiding: ReactNode;
  acties?: ReactNode;
  children: ReactNode;
}

/** Page for who came by a personal link: no way into the product, only the own file. */
export function EigenDossierKader(props: EigenDossierKaderProps) {
  return <LosBlad {...props} links={openbareLinks} />;
}
