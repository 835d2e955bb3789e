'use client';

import { useRouter } from 'next/navigation';
import { useState, type FormEvent } from 'react';
import { FormActions } from '@/components/form/submit-button';
import { Button } from '@/components/ui/button';
import { Message } from '@/components/ui/message';
import type { ImportSoort } from '@/lib/inventaris/import/begrippen';
import type { Herkenning } from '@/lib/inventaris/import/herkennen';
import { ontbrekendeVelden, type Datumvorm, type Koppeling } from '@/lib/inventaris/import/koppeling';
import { doelvelden } from '@/lib/inventaris/import/velden';
import { Bezig } from './bezig';
import { Kies } from './kies';
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
  const [datum, setDatum] = useState<Datumvorm>(koppeling.datum ?? 'dag-eerst');
  const nu: Koppeling = { kolommen: Object.fromEntries(kolommen), waarden, datum };
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
      <div className="profielkeuze">
        <span aria-hidden="true">Datums in dit bestand</span>
        <Kies label="Datums in dit bestand" value={datum} kies={(vorm) => setDatum(vorm === 'maand-eerst' ? 'maand-eerst' : 'dag-eerst')}>
          <option value="dag-eerst">dag eerst, zoals 31-12-2026</option>
          <option value="maand-eerst">maand eerst, zoals 12/31/2026</option>
        </Kies>
      </div>
      {ontbreekt.length > 0 ? <p className="klein rood" role="status">Nog te kiezen: {ontbreekt.join(', ')}.</p> : null}
      {taak.stand ? <Bezig stand={taak.stand} /> : null}
      <FormActions><Button type="submit" variant="hoofd" busy={taak.stand !== null}>{taak.stand ? 'Bezig…' : 'Proefdraaien'}</Button></FormActions>
    </form>
  );
}
