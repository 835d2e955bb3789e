'use client';

import { SoftLinks } from '@/components/ui/soft-links';
import type { Dossierfeiten } from '@/lib/inventaris/dossier';
import { Aanstellingen } from './aanstellingen';
import { Bevoegdheden } from './bevoegdheden';
import { Diplomas } from './diplomas';
import { DossierDeel } from './dossier-index';
import { Lessen } from './lessen';

interface FeitenProps {
  dossier: Dossierfeiten;
  /** Address of this file. */
  basis: string;
  screenHref: string;
}

/** The facts of one person. Written here from the facts: as elements of the server each of them would travel twice. */
export function DossierFeiten({ dossier, basis, screenHref }: FeitenProps) {
  return (
    <SoftLinks>
      <DossierDeel id="diplomas"><Diplomas dossier={dossier} basis={basis} screenHref={screenHref} /></DossierDeel>
      <DossierDeel id="lessen"><Lessen dossier={dossier} basis={basis} /></DossierDeel>
      <DossierDeel id="bevoegdheden"><Bevoegdheden dossier={dossier} basis={basis} /></DossierDeel>
      <DossierDeel id="aanstellingen"><Aanstellingen dossier={dossier} basis={basis} /></DossierDeel>
    </SoftLinks>
  );
}
