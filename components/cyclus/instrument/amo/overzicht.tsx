'use client';

import Link from 'next/link';
import { AMO_WOORDEN, inGetal, isGekozen, type AmoRij } from '@/lib/cyclus/amo';
import { vraagAnker } from '@/lib/cyclus/antwoord';
import { celgetal, celInWoorden } from '@/lib/cyclus/cel';
import { instrumentPad } from '@/lib/cyclus/instrument';
import { useKeten } from '../keten-kamer';
import { useBladrijen, useWaarden } from '../rijen';

interface OverzichtProps { amo: readonly AmoRij[]; punten: readonly { vraagId: string; naam: string; haalbaarheid: string; verwacht: string }[] }

/** The result of the phase: what was chosen, what it asks and whether it can be done. Composed; nobody types it. */
export function Overzicht({ amo, punten }: OverzichtProps) {
  const waarden = useWaarden();
  const rijen = useBladrijen();
  const bron = useKeten();
  const gekozen = amo.filter((rij) => rij.kolom === 'interventie' && isGekozen(waarden, rij));
  const woord = (vraagId: string, code: string): string => {
    const invoer = rijen.find((een) => een.vraagId === vraagId)?.invoer;
    const veld = invoer?.soort === 'velden' ? invoer.velden.find((een) => een.code === code) : undefined;
    const inhoud = waarden.get(vraagId)?.cellen?.[code] ?? '';
    return veld && inhoud ? celInWoorden(veld, inhoud) : '';
  };
  const bedrag = (vraagId: string, code: 'uren' | 'kosten'): string => { const n = celgetal(waarden.get(vraagId)?.cellen?.[code]); return n === null ? '' : inGetal(n, code); };
  const naarPunten = bron ? instrumentPad(bron.bestuur, bron.cyclusId, 'aanknopingspunten') : null;
  return (
    <section className="instrument-deel" id="overzicht" aria-labelledby="kop-overzicht">
      <h2 id="kop-overzicht">Wat u koos in fase 2</h2>
      <p className="half">Dit overzicht maakt zichzelf: uit de aanknopingspunten van 2A en uw interventies hierboven. Het is het begin van uw plan in fase 3.</p>
      {gekozen.length + punten.length === 0 ? <p className="half">U koos nog niets. Kies hierboven een interventie{naarPunten ? <>, of begin bij <Link href={naarPunten} prefetch={false}>de aanknopingspunten</Link></> : null}.</p> : (
        <table className="amo-tabel">
          <caption className="alleen-voorlezen">Gekozen aanknopingspunten en interventies</caption>
          <thead><tr><th scope="col">Wat u kiest</th><th scope="col">Soort</th><th scope="col">Tijdpad</th><th scope="col">Investering per jaar</th><th scope="col">Haalbaarheid</th></tr></thead>
          <tbody>
            {punten.map(({ vraagId, naam, haalbaarheid }) => (
              <tr key={vraagId}><th scope="row">{naarPunten ? <Link href={`${naarPunten}#${vraagAnker(vraagId)}`} prefetch={false}>{naam}</Link> : naam}</th><td data-kop="Soort">Aanknopingspunt</td><td /><td /><td data-kop="Haalbaarheid">{haalbaarheid === '' ? <Open /> : haalbaarheid === 'groot' ? 'Groot' : 'Klein'}</td></tr>
            ))}
            {gekozen.map(({ vraagId, naam, deel }) => (
              <tr key={vraagId}>
                <th scope="row"><a href={`#${vraagAnker(vraagId)}`}>{naam}</a></th>
                <td data-kop="Soort">Interventie, {AMO_WOORDEN[deel].klein}</td>
                <td data-kop="Tijdpad">{woord(vraagId, 'tijdpad') || <Open />}</td>
                <td data-kop="Investering">{[bedrag(vraagId, 'uren'), bedrag(vraagId, 'kosten')].filter(Boolean).join(', ') || <Open />}</td>
                <td data-kop="Haalbaarheid">{woord(vraagId, 'haalbaarheid') || <Open />}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

const Open = () => <span className="half">nog open</span>;
