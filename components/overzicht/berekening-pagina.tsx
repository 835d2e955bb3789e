import { PageTitle } from '@/components/layout/page-title';
import { Pagination } from '@/components/ui/pagination';
import { bekendInAdres } from '@/lib/inventaris/bekend';
import { INDICATOREN } from '@/lib/inventaris/indicatoren';
import type { Berekening } from '@/lib/overzicht/berekening';
import { metKeuze, type BerekeningFilter } from '@/lib/overzicht/filter.schema';
import { berekeningAdressen } from '@/lib/overzicht/adressen';
import { BerekeningBlad } from './berekening-blad';
import { WieKeuze } from './cijfers/wie-keuze';
import { WieTelt } from './wie-telt';

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
  const vast = { indicator: filter.indicator, peildatum: filter.peildatum, eenheid: filter.eenheid, school: filter.school, wie: filter.wie, bekend: bekendInAdres(filter.bekend) };
  return (
    <>
      <PageTitle title="Hoe is dit berekend?" crumbs={[{ naam: 'Overzicht', href: metKeuze(`/besturen/${slug}/overzicht`, filter) }, { naam: 'Berekening' }]} compact />
      <div className="berekening-pagina">
        <h2>{INDICATOREN[berekening.indicator].naam}</h2>
        <BerekeningBlad berekening={berekening}>
          {berekening.leraren ? (
            <WieTelt
              leraren={berekening.leraren} weging={INDICATOREN[berekening.indicator].weging} dossiers={dossiers}
              zoek={<WieKeuze vast={vast} zoek={filter.zoek} wie={filter.wie} href={(wie) => anders({ wie })} leraren={berekening.leraren} />}
              bladeren={<Pagination page={berekening.leraren.pagina} pageCount={berekening.leraren.paginas} href={(pagina) => anders({ pagina })} />}
            />
          ) : null}
        </BerekeningBlad>
      </div>
    </>
  );
}
