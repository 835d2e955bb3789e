'use client';

import { SoftLinks } from '@/components/ui/soft-links';
import type { Celvorm } from '@/lib/inventaris/matrix-kolommen';

/** A word, or a mark with its word, and what makes it exact. `gat`: 1 a count that is a gap, 2 one that asks for an act. */
export type LijstCel = string | { woord: string; vorm?: Celvorm; bij?: string; gat?: 1 | 2 };

export interface LijstKop {
  tekst: string;
  href?: string;
  sorted?: 'oplopend' | 'aflopend';
}

/** A line with counts: of everyone, or of a group, which folds by its link. */
export interface LijstTelling {
  naam: string;
  omvang: string;
  href?: string;
  open?: boolean;
  cellen: LijstCel[];
}

export interface LijstRegel {
  id: string;
  naam: string;
  nummer?: string;
  cellen: LijstCel[];
}

interface BredeLijstProps {
  /** Caption for who cannot see where the table stands. */
  naam: string;
  koppen: LijstKop[];
  som?: LijstTelling;
  blokken: { kop?: LijstTelling; regels: LijstRegel[] }[];
  /** Address of a file, before and after the id of the person. */
  dossier: [string, string];
}

/**
 * People with many columns, grouped. Written here from their words: as elements of the server every cell would travel
 * twice. The area scrolls by itself, so that heads and names stay in sight.
 */
export function BredeLijst({ naam, koppen, som, blokken, dossier: [voor, na] }: BredeLijstProps) {
  const kolommen = koppen.slice(1).map(({ tekst }) => tekst);
  return (
    <SoftLinks>
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- an area that scrolls must be reachable by keyboard */}
      <div className="matrixvlak" role="region" aria-label={naam} tabIndex={0}>
        <table className="lijst matrix">
          <caption className="alleen-voorlezen">{naam}</caption>
          <thead><tr>{koppen.map((kop) => <Kop key={kop.tekst} {...kop} />)}</tr></thead>
          {som ? <tbody><Telling telling={som} kolommen={kolommen} soort="som" /></tbody> : null}
          {blokken.map(({ kop, regels }, plaats) => (
            <tbody key={kop?.naam ?? plaats}>
              {kop ? <Telling telling={kop} kolommen={kolommen} soort="groep" /> : null}
              {regels.map((regel) => (
                <tr key={regel.id}>
                  <th scope="row"><a href={voor + regel.id + na}>{regel.naam}</a>{regel.nummer ? <small>{regel.nummer}</small> : null}</th>
                  {regel.cellen.map((cel, kolom) => <td key={kolommen[kolom]} data-kop={kolommen[kolom]}><Cel cel={cel} /></td>)}
                </tr>
              ))}
            </tbody>
          ))}
        </table>
      </div>
    </SoftLinks>
  );
}

function Kop({ tekst, href, sorted }: LijstKop) {
  if (!href) return <th scope="col">{tekst}</th>;
  return (
    <th scope="col" aria-sort={sorted === 'oplopend' ? 'ascending' : sorted === 'aflopend' ? 'descending' : 'none'}>
      <a href={href} data-blijf="" className="sorteer" data-richting={sorted}>
        {tekst}
        <svg viewBox="0 0 8 12" aria-hidden="true"><path className="op" d="M4 0 7.4 4.6H.6Z" /><path className="neer" d="M4 12 .6 7.4h6.8Z" /></svg>
      </a>
    </th>
  );
}

function Telling({ telling: { naam, omvang, href, open, cellen }, kolommen, soort }: { telling: LijstTelling; kolommen: string[]; soort: 'som' | 'groep' }) {
  return (
    <tr className={soort}>
      <th scope={soort === 'groep' ? 'rowgroup' : 'row'}>{href ? <a href={href} data-blijf="" className="vouw" data-open={open || undefined}>{naam}<span className="alleen-voorlezen">{open ? ', dichtvouwen' : ', openvouwen'}</span></a> : naam}<small>{omvang}</small></th>
      {cellen.map((cel, kolom) => <td key={kolommen[kolom]} data-kop={kolommen[kolom]}><Cel cel={cel} /></td>)}
    </tr>
  );
}

function Cel({ cel }: { cel: LijstCel }) {
  if (typeof cel === 'string') return cel;
  const { woord, vorm, bij, gat } = cel;
  return (
    <>
      {gat ? <b className={gat === 2 ? 'rood' : undefined}>{woord}</b> : vorm && vorm !== 'geen' ? <span className="cel" data-vorm={vorm}>{woord}</span> : woord}
      {bij ? <small>{bij}</small> : null}
    </>
  );
}
