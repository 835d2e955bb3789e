import Link from 'next/link';
import { DoelRij } from '@/components/grafiek/doel-rij';
import type { Rijcijfer } from '@/lib/cyclus/cijferinstrument';
import { cijferDefinitie, cijferInWoorden, doelstandVan, zelfdeCijfer, type Cijfer, type Cijfervolledigheid } from '@/lib/cyclus/cijfers';
import { datumInWoorden } from '@/lib/dates';

interface CijferBlokProps {
  bij: Rijcijfer;
  /** Of the live figures. */
  peildatum: string | null;
  volledigheid: Cijfervolledigheid | null;
  /** Where who may see persons finds them; null for the others. */
  href: string | null;
  /** With its table open. */
  open?: boolean;
}

/** A figure of the inventory beside a row: in a sentence, in a table, with its day and how complete it is; frozen and live beside each other when they differ. */
export function CijferBlok({ bij: { code, nu, vast }, peildatum, volledigheid, href, open = false }: CijferBlokProps) {
  const { naam, uitleg } = cijferDefinitie(code);
  const anders = nu !== null && vast !== null && !zelfdeCijfer(nu, vast.cijfer);
  const eerste = vast?.cijfer ?? nu;
  if (!eerste) return <p className="cijfer-leeg klein half"><b>{naam}.</b> U ziet dit cijfer niet, omdat u niet bij alle teams van de school kunt. Het staat hier zodra iemand met dat recht de regel klaar noemt.</p>;
  return (
    <div className="rijcijfer" data-breed={code === 'soorten-per-sectie' || undefined}>
      <Stand cijfer={eerste} wanneer={vast ? `Vastgezet op ${datumInWoorden(vast.peildatum)}${vast.door ? ` door ${vast.door}` : ''}` : `Live, ${datumInWoorden(peildatum ?? '')}`} open={open} />
      {anders ? <div className="rijcijfer-nu"><Stand cijfer={nu} wanneer={`Nu, ${datumInWoorden(peildatum ?? '')}, is het anders`} open={false} /></div> : null}
      <div className="rijcijfer-onder"><details className="uitleg"><summary>Hoe is dit berekend?<span className="alleen-voorlezen"> {naam}</span></summary>
        <div><p>{uitleg}</p>{volledigheid ? <p>{compleet(volledigheid)}</p> : null}</div>
      </details>
      {href ? <Link href={href} prefetch={false}>Bekijk wie het zijn<span className="alleen-voorlezen">: {naam}</span></Link> : null}</div>
    </div>
  );
}

function Stand({ cijfer, wanneer, open }: { cijfer: Cijfer; wanneer: string; open: boolean }) {
  const { naam, kop, kolommen } = cijferDefinitie(cijfer.code);
  const doel = doelstandVan(cijfer);
  const lang = cijfer.regels.length > 1;
  return (
    <>
      <p className="rijcijfer-wanneer">{naam} <small>{wanneer}</small></p>
      {doel ? <><p className="rijcijfer-groot"><b>{Math.round((doel.bevestigd / doel.noemer) * 100)}%</b>{doel.opgegeven > doel.bevestigd ? <span> tot {Math.round((doel.opgegeven / doel.noemer) * 100)}%</span> : null}</p><DoelRij naam={naam} {...doel} /></> : null}
      {lang && !['vertrek', 'verloop', 'na-studie', 'studie', 'soorten', 'soorten-per-sectie', 'opleidingen', 'secties-aandacht'].includes(cijfer.code) ? null : <p className="klein">{cijferInWoorden(cijfer)}</p>}
      {cijfer.regels.length === 0 || doel ? null : (
        <details className="cijfertabel" open={open || cijfer.regels.length <= KORT || undefined}>
          <summary>{cijfer.regels.length === 1 ? 'Bekijk de tabel' : `Bekijk alle ${cijfer.regels.length} regels`}<span className="alleen-voorlezen">: {naam}</span></summary>
          {/* A wide table scrolls by itself, with the arrow keys too. */}
          {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a scrolling region takes focus */}
          <div className="cijfertabel-rol" role="group" aria-label={naam} tabIndex={0}>
            <table>
              <caption className="alleen-voorlezen">{naam}, {wanneer}</caption>
              <thead><tr><th scope="col">{kop}</th>{kolommen.map((kolom) => <th key={kolom} scope="col">{kolom}</th>)}</tr></thead>
              <tbody>{cijfer.regels.map((regel) => <tr key={regel.naam}><th scope="row">{regel.naam}</th>{kolommen.map((kolom, plaats) => <td key={kolom} data-nul={regel.getallen[plaats] === 0 || undefined}>{regel.getallen[plaats] ?? ''}</td>)}</tr>)}</tbody>
            </table>
          </div>
        </details>
      )}
    </>
  );
}

/** A table this short reads faster than its summary. */
const KORT = 4;

function compleet({ leraren, metDiploma, metLessen, diplomas, gescreend }: Cijfervolledigheid): string {
  return `Van ${metDiploma} van de ${leraren} leraren zijn diploma’s bekend, van ${metLessen} de lessen van dit schooljaar, en ${gescreend} van de ${diplomas} behaalde diploma’s zijn bekeken.`;
}
