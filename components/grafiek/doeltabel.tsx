import Link from 'next/link';
import { DoelAs, DoelRij } from './doel-rij';
import { aantal, afstand, type Doelstand } from './getallen';

export interface DoelKolom {
  /** "Alle leraren met een master". */
  kop: string;
  /** Above the row on a narrow screen: "Doel 50%, alle leraren". */
  kopSmal: string;
  doel: number;
  /** "geen leraren" or "geen vwo-bovenbouw". */
  leeg: string;
}

export interface DoeltabelRij {
  sleutel: string;
  naam: string;
  href?: string;
  /** "74 leraren · havo, vwo". */
  toelichting: string;
  /** One per column, in the same order. */
  standen: Doelstand[];
}

interface DoeltabelProps {
  naam: string;
  kolommen: DoelKolom[];
  rijen: DoeltabelRij[];
  totaal?: DoeltabelRij;
  /** Head of the first column: "School" or "Sectie". */
  rijKop?: string;
  inFte?: boolean;
}

/** Rows that share one axis per goal; the goal line runs through the whole table, the distance is given in people. */
export function Doeltabel({ naam, kolommen, rijen, totaal, rijKop = 'School', inFte = false }: DoeltabelProps) {
  return (
    <table className="scholen" data-kolommen={kolommen.length}>
      <caption className="alleen-voorlezen">{naam}</caption>
      <thead>
        <tr>
          <th scope="col" className="schoolkop">{rijKop}</th>
          {kolommen.map((kolom) => <KolomKop key={kolom.kop} kolom={kolom} />)}
        </tr>
      </thead>
      <tbody>{rijen.map((rij) => <Rij key={rij.sleutel} {...{ rij, kolommen, inFte }} />)}</tbody>
      {totaal ? <tfoot><Rij rij={totaal} kolommen={kolommen} inFte={inFte} /></tfoot> : null}
    </table>
  );
}

function KolomKop({ kolom }: { kolom: DoelKolom }) {
  return (
    <>
      <th scope="col" className="plot">{kolom.kop} <DoelAs doel={kolom.doel} /></th>
      <th scope="col" className="nogkop r">Nog<br />nodig<span className="alleen-voorlezen"> voor doel {kolom.doel}%</span></th>
    </>
  );
}

function Rij({ rij, kolommen, inFte }: { rij: DoeltabelRij; kolommen: DoelKolom[]; inFte: boolean }) {
  return (
    <tr>
      <th scope="row">{rij.href ? <Link href={rij.href}>{rij.naam}</Link> : rij.naam}<small>{rij.toelichting}</small></th>
      {kolommen.map((kolom, plaats) => {
        const stand = rij.standen[plaats];
        return stand ? <Doelcellen key={kolom.kop} {...{ kolom, stand, inFte }} naam={rij.naam} /> : null;
      })}
    </tr>
  );
}

function Doelcellen({ naam, kolom, stand, inFte }: { naam: string; kolom: DoelKolom; stand: Doelstand; inFte: boolean }) {
  return (
    <>
      <td className="plot" data-kop={kolom.kopSmal}><DoelRij naam={naam} doel={kolom.doel} leeg={kolom.leeg} {...stand} /></td>
      <Nodig stand={stand} doel={kolom.doel} inFte={inFte} />
    </>
  );
}

function Nodig({ stand, doel, inFte }: { stand: Doelstand; doel: number; inFte: boolean }) {
  if (!(stand.noemer > 0)) return <td className="nogcel" />;
  const { nodig, nieuw } = afstand(stand, doel, inFte);
  if (nodig === 0) return <td className="nogcel gehaald">gehaald</td>;
  return <td className="nogcel">{aantal(nodig)}<small>{nieuw > 0 ? `waarvan ${aantal(nieuw)} nieuw` : 'alleen bewijs'}</small></td>;
}
