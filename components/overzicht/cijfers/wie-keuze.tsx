import Link from 'next/link';
import { Button } from '@/components/ui/button';
import { bekendInAdres } from '@/lib/inventaris/bekend';
import type { CijferFilter } from '@/lib/overzicht/filter.schema';
import { OORDELEN, perKeuze, type Leraren } from '../wie-telt';
import { wieAdres } from './wie-adres';

interface WieKeuzeProps {
  pad: string;
  filter: CijferFilter;
  leraren: Leraren;
  metBewijs: boolean;
}

/** Search and choose in the list of people behind a figure; works without script. */
export function WieKeuze({ pad, filter, leraren, metBewijs }: WieKeuzeProps) {
  const vast = { peildatum: filter.peildatum, eenheid: filter.eenheid, bekend: bekendInAdres(filter.bekend), ...(filter.wie === 'alle' ? {} : { wie: filter.wie }) };
  const keuzes = OORDELEN.filter(({ wie }) => metBewijs || wie === 'alle' || wie === 'telt' || wie === 'niet');
  return (
    <>
      <form role="search" className="wie-zoek" method="get" action={pad}>
        {Object.entries(vast).map(([naam, waarde]) => (waarde === undefined ? null : <input key={naam} type="hidden" name={naam} value={waarde} />))}
        <label className="alleen-voorlezen" htmlFor="wie-zoek">Zoek een leraar</label>
        <input id="wie-zoek" type="search" name="zoek" className="veld" placeholder="Zoek een leraar" defaultValue={filter.zoek} maxLength={80} />
        <Button type="submit">Zoek</Button>
      </form>
      <nav className="wie-keus" aria-label="Wie tonen">
        {keuzes.map(({ wie, naam }) => <Link key={wie} href={wieAdres(pad, filter, { wie })} aria-current={wie === filter.wie ? 'true' : undefined} scroll={false} prefetch={false}>{naam} <span className="getal">{perKeuze(leraren, wie)}</span></Link>)}
      </nav>
    </>
  );
}
