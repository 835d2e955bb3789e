import Link from 'next/link';
import { PageTitle } from '@/components/layout/page-title';
import { Button } from '@/components/ui/button';
import { Pagination } from '@/components/ui/pagination';
import { bekendInAdres } from '@/lib/inventaris/bekend';
import { INDICATOREN } from '@/lib/inventaris/indicatoren';
import type { Berekening } from '@/lib/overzicht/berekening';
import { metKeuze, type BerekeningFilter } from '@/lib/overzicht/filter.schema';
import { berekeningAdressen } from '@/lib/overzicht/adressen';
import { BerekeningBlad } from './berekening-blad';
import { OORDELEN, perKeuze, WieTelt, type Leraren } from './wie-telt';

interface BerekeningPaginaProps {
  slug: string;
  berekening: Berekening;
  filter: BerekeningFilter;
}

/** The drawer as a page of its own: for who has no script, and to pass on. */
export function BerekeningPagina({ slug, berekening, filter }: BerekeningPaginaProps) {
  const { href, dossiers } = berekeningAdressen({ slug, ...filter, groepId: filter.school });
  const anders = (keuze: Partial<Pick<BerekeningFilter, 'wie' | 'zoek' | 'pagina'>>) => {
    const { wie, zoek, pagina } = { ...filter, pagina: 1, ...keuze };
    return `${href}${wie === 'alle' ? '' : `&wie=${wie}`}${zoek === '' ? '' : `&zoek=${encodeURIComponent(zoek)}`}${pagina > 1 ? `&pagina=${pagina}` : ''}`;
  };
  return (
    <>
      <PageTitle title="Hoe is dit berekend?" crumbs={[{ naam: 'Overzicht', href: metKeuze(`/besturen/${slug}/overzicht`, filter) }, { naam: 'Berekening' }]} compact />
      <div className="berekening-pagina">
        <h2>{INDICATOREN[berekening.indicator].naam}</h2>
        <BerekeningBlad berekening={berekening}>
          {berekening.leraren ? (
            <WieTelt
              leraren={berekening.leraren} weging={INDICATOREN[berekening.indicator].weging} dossiers={dossiers}
              zoek={<Zoek filter={filter} leraren={berekening.leraren} anders={anders} />}
              bladeren={<Pagination page={berekening.leraren.pagina} pageCount={berekening.leraren.paginas} href={(pagina) => anders({ pagina })} />}
            />
          ) : null}
        </BerekeningBlad>
      </div>
    </>
  );
}

interface ZoekProps {
  filter: BerekeningFilter;
  leraren: Leraren;
  anders: (keuze: Partial<Pick<BerekeningFilter, 'wie'>>) => string;
}

function Zoek({ filter, leraren, anders }: ZoekProps) {
  const vast = { indicator: filter.indicator, peildatum: filter.peildatum, eenheid: filter.eenheid, school: filter.school, wie: filter.wie, bekend: bekendInAdres(filter.bekend) };
  return (
    <>
      <form role="search" className="wie-zoek" method="get">
        {Object.entries(vast).map(([naam, waarde]) => (waarde === undefined ? null : <input key={naam} type="hidden" name={naam} value={waarde} />))}
        <label className="alleen-voorlezen" htmlFor="wie-zoek">Zoek een leraar</label>
        <input id="wie-zoek" type="search" name="zoek" className="veld" placeholder="Zoek een leraar" defaultValue={filter.zoek} maxLength={80} />
        <Button type="submit">Zoek</Button>
      </form>
      <nav className="wie-keus" aria-label="Wie tonen">
        {OORDELEN.map(({ wie, naam }) => <Link key={wie} href={anders({ wie })} aria-current={wie === filter.wie ? 'true' : undefined} scroll={false}>{naam} <span className="getal">{perKeuze(leraren, wie)}</span></Link>)}
      </nav>
    </>
  );
}
