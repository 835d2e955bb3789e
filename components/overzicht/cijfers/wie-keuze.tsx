import Link from 'next/link';
import { Button } from '@/components/ui/button';
import { OORDELEN, perKeuze, type Leraren } from '../wie-telt';

interface WieKeuzeProps {
  /** Address of the form; this page when absent. */
  pad?: string;
  /** What the search keeps. */
  vast: Record<string, string | undefined>;
  zoek: string;
  wie: (typeof OORDELEN)[number]['wie'];
  href: (wie: (typeof OORDELEN)[number]['wie']) => string;
  leraren: Leraren;
  metBewijs?: boolean;
}

/** Search and choose in the list of people behind a figure; works without script. */
export function WieKeuze({ pad, vast, zoek, wie: huidig, href, leraren, metBewijs = true }: WieKeuzeProps) {
  const keuzes = OORDELEN.filter(({ wie }) => metBewijs || wie === 'alle' || wie === 'telt' || wie === 'niet');
  return (
    <>
      <form role="search" className="wie-zoek" method="get" action={pad}>
        {Object.entries(vast).map(([naam, waarde]) => (waarde === undefined ? null : <input key={naam} type="hidden" name={naam} value={waarde} />))}
        <label className="alleen-voorlezen" htmlFor="wie-zoek">Zoek een leraar</label>
        <input id="wie-zoek" type="search" name="zoek" className="veld" placeholder="Zoek een leraar" defaultValue={zoek} maxLength={80} />
        <Button type="submit">Zoek</Button>
      </form>
      <nav className="wie-keus" aria-label="Wie tonen">
        {keuzes.map(({ wie, naam }) => <Link key={wie} href={href(wie)} aria-current={wie === huidig ? 'true' : undefined} scroll={false} prefetch={false}>{naam} <span className="getal">{perKeuze(leraren, wie)}</span></Link>)}
      </nav>
    </>
  );
}
