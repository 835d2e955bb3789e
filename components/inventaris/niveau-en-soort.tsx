'use client';

import { use, useState } from 'react';
import { Select } from '@/components/form/field';
import { FormContext } from '@/components/form/form-context';
import { NIVEAUS, niveauNamen, SOORTEN, soortNamen, type Niveau, type Soort } from '@/lib/inventaris/diploma';
import { soortenBij, soortNaamBij } from '@/lib/inventaris/diploma-soorten';

/** Level of a diploma, and of the kinds of the guide those that this level can have. Without script all kinds stand there. */
export function NiveauEnSoort({ niveau: eerst, soort }: { niveau?: Niveau | undefined; soort?: Soort | null | undefined }) {
  const { state } = use(FormContext);
  const [gekozen, zetGekozen] = useState<string>(eerst ?? '');
  const tekst = state.status === 'fout' && gekozen === '' ? (state.waarden?.niveau ?? '') : gekozen;
  const niveau = NIVEAUS.find((een) => een === tekst);
  const soorten = niveau === undefined ? SOORTEN : soortenBij(niveau);
  const keuzes = niveau !== undefined && soort && !soorten.includes(soort) && niveau === eerst ? [...soorten, soort] : soorten;
  return (
    <>
      <Select label="Niveau" name="niveau" placeholder="Kies het niveau" choices={NIVEAUS.map((value) => ({ value, label: niveauNamen[value] }))} defaultValue={eerst ?? ''} onChange={(wissel) => { zetGekozen(wissel.target.value); }} />
      {keuzes.length === 0 ? <input type="hidden" name="soort" value="" /> : (
        <Select
          key={niveau ?? 'alle'} label="Soort" name="soort" optional placeholder="Niet bekend" choices={keuzes.map((value) => ({ value, label: niveau === undefined ? soortNamen[value] : soortNaamBij(value, niveau) }))}
          defaultValue={soort && keuzes.includes(soort) ? soort : ''} hint="Vakmaster: een master in het schoolvak zelf. Master in het onderwijsdomein: over onderwijs, zoals onderwijskunde."
        />
      )}
    </>
  );
}
