'use client';

import { useState } from 'react';
import { TextField } from '@/components/form/field';
import { Message } from '@/components/ui/message';
import { bewijsUitleg } from '@/content/eigen-dossier';
import { bewijsweg } from '@/lib/inventaris/correctie';

/** The date of a diploma, and at once how its proof can be shown: the register knows nothing of before 1996. */
export function BewijsHint({ defaultValue }: { defaultValue: string }) {
  const [tekst, typen] = useState(defaultValue);
  const jaar = /(?:^|\D)(\d{4})$/.exec(tekst.trim())?.[1];
  const weg = bewijsweg({ behaaldOp: null, behaaldJaar: jaar ? Number(jaar) : null });
  return (
    <>
      <TextField label="Behaald op" name="behaald" optional width="kort" autoComplete="off" hint="Bijvoorbeeld 29-8-2014. Weet u alleen het jaar, vul dan 2014 in." defaultValue={defaultValue} onChange={(wijziging) => { typen(wijziging.target.value); }} />
      <div role="status"><Message kind={weg === 'origineel' ? 'pas-op' : 'info'} title={weg === 'origineel' ? 'Het diplomaregister kent dit diploma niet' : 'Zo laat u het bewijs zien'}>{bewijsUitleg[weg]}</Message></div>
    </>
  );
}
