'use client';

import { vraagAnker } from '@/lib/cyclus/antwoord';
import { THEMAWOORDEN } from '@/lib/cyclus/doel';
import { PAARKANTEN, THEMAS, themaparen, type Thema } from '@/lib/cyclus/themas';
import { useWaarden } from '../rijen';

const PAREN = 'bijlage-2-vraag-02';

/** The five themes against each other, live while somebody fills in the lines below. */
export function ThemaRooster() {
  const waarden = useWaarden();
  const paren = themaparen(waarden.get(PAREN)?.rijen ?? []);
  const vol = paren.filter(({ kanten }) => kanten.length > 0).length;
  return (
    <section className="instrument-deel" aria-labelledby="rooster">
      <h2 id="rooster">Vijf thema’s tegenover elkaar</h2>
      <p className="half">{vol === 0 ? 'Nog geen paar ingevuld.' : `${vol} van de ${paren.length} paren ingevuld.`} <a href={`#${vraagAnker(PAREN)}`}>Vul een paar in</a></p>
      <table className="themarooster">
        <thead><tr><td />{THEMAS.map((thema) => <th key={thema} scope="col">{THEMAWOORDEN[thema]}</th>)}</tr></thead>
        <tbody>{THEMAS.map((rij) => <tr key={rij}><th scope="row">{THEMAWOORDEN[rij]}</th>{THEMAS.map((kolom) => <Vak key={kolom} rij={rij} kolom={kolom} paren={paren} />)}</tr>)}</tbody>
      </table>
    </section>
  );
}

function Vak({ rij, kolom, paren }: { rij: Thema; kolom: Thema; paren: ReturnType<typeof themaparen> }) {
  if (rij === kolom) return <td data-zelf="ja"><a href={`#${vraagAnker(`bijlage-2-thema-${rij}`)}`}>Dit thema<span className="alleen-voorlezen">: {THEMAWOORDEN[rij]}</span></a></td>;
  const paar = paren.find((een) => een.rij === rij && een.kolom === kolom);
  // The other half says the same: one of the two is enough to read.
  if (!paar) return <td data-zelf="ja"><span className="alleen-voorlezen">Staat in de rij {THEMAWOORDEN[kolom]}</span></td>;
  return <td data-vol={paar.kanten.length > 0 ? 'ja' : undefined}>{paar.kanten.length > 0 ? <dl>{paar.kanten.map(({ kant, teksten }) => <div key={kant}><dt>{PAARKANTEN[kant]}</dt>{teksten.map((tekst) => <dd key={tekst}>{tekst}</dd>)}</div>)}</dl> : <span className="half">leeg</span>}</td>;
}
