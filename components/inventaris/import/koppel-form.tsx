'use client';

import { useRouter } from 'next/navigation';
import { useState, type FormEvent } from 'react';
import { FormActions } from '@/components/form/submit-button';
import { Button } from '@/components/ui/button';
import { Message } from '@/components/ui/message';
import type { ImportSoort } from '@/lib/inventaris/import/begrippen';
import type { Herkenning } from '@/lib/inventaris/import/herkennen';
import { ontbrekendeVelden, type Koppeling } from '@/lib/inventaris/import/koppeling';
import { doelvelden } from '@/lib/inventaris/import/velden';
import { Bezig } from './bezig';
import { KoppelRij } from './koppel-rij';
import { useTaak } from './use-taak';
import { langVerzoek } from './verzoek';
import { WaardenVertalen } from './waarden-vertalen';

interface KoppelFormProps {
  /** Machine door of this import. */
  deur: string;
  /** Page of this import. */
  pagina: string;
  versie: number;
  soort: ImportSoort;
  herkenning: Herkenning;
  koppeling: Koppeling;
}

/** Second step: which column is what, corrected by HR, and what the words in it mean. */
export function KoppelForm({ deur, pagina, versie, soort, herkenning, koppeling }: KoppelFormProps) {
  const router = useRouter();
  const taak = useTaak();
  const [kolommen, setKolommen] = useState<ReadonlyMap<string, string>>(() => new Map(Object.entries(koppeling.kolommen)));
  const [waarden, setWaarden] = useState(koppeling.waarden);
  const nu: Koppeling = { kolommen: Object.fromEntries(kolommen), waarden };
  const ontbreekt = ontbrekendeVelden(soort, nu);

  // A field has one column: choosing it here takes it away there.
  const kies = (kolom: string, veld: string): void => {
    const nieuw = new Map([...kolommen].filter(([naam, eerder]) => naam !== kolom && eerder !== veld));
    if (veld !== '') nieuw.set(kolom, veld);
    setKolommen(nieuw);
  };
  const versturen = (gebeurtenis: FormEvent): void => {
    gebeurtenis.preventDefault();
    void taak.doe('lezen', async (meld) => {
      if (ontbreekt.length > 0) throw new Error(`Kies nog een kolom voor: ${ontbreekt.join(', ')}.`);
      await langVerzoek(`${deur}/controleren`, { body: JSON.stringify({ versie, koppeling: nu }), headers: { 'content-type': 'application/json' } }, meld);
      router.push(pagina);
      router.refresh();
    });
  };

  return (
    <form className="koppelform" onSubmit={versturen} noValidate aria-label="Kolommen koppelen">
      {taak.fout ? <Message kind="fout">{taak.fout}</Message> : null}
      <table className="koppeltabel">
        <caption className="alleen-voorlezen">Kolommen van het bestand en wat ze betekenen</caption>
        <thead><tr><th scope="col">Kolom in uw bestand</th><th scope="col">Wat erin staat</th><th scope="col">Betekent</th></tr></thead>
        <tbody>
          {herkenning.kop.map((kolom, plaats) => (
            <KoppelRij
              key={kolom} kolom={kolom} velden={doelvelden(soort)} gekozen={kolommen.get(kolom) ?? ''} kies={(veld) => kies(kolom, veld)}
              voorbeelden={[...new Set(herkenning.voorbeeld.map(({ cellen }) => cellen[plaats] ?? '').filter(Boolean))].slice(0, 3)}
            />
          ))}
        </tbody>
      </table>
      <WaardenVertalen soort={soort} herkenning={herkenning} kolommen={kolommen} waarden={waarden} zet={setWaarden} />
      {ontbreekt.length > 0 ? <p className="klein rood" role="status">Nog te kiezen: {ontbreekt.join(', ')}.</p> : null}
      {taak.stand ? <Bezig stand={taak.stand} /> : null}
      <FormActions><Button type="submit" variant="hoofd" busy={taak.stand !== null}>{taak.stand ? 'Bezig…' : 'Proefdraaien'}</Button></FormActions>
    </form>
  );
}
