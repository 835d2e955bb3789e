import type { Metadata } from 'next';
import { CorrectieFilterBalk } from '@/components/inventaris/correcties/correctie-filter';
import { CorrectieLijst } from '@/components/inventaris/correcties/correctie-lijst';
import { NavraagTabel } from '@/components/inventaris/correcties/navraag-tabel';
import { InventarisTabs } from '@/components/inventaris/inventaris-tabs';
import { PageTitle } from '@/components/layout/page-title';
import { Plate } from '@/components/layout/plate';
import { LinkButton } from '@/components/ui/button';
import { Pagination } from '@/components/ui/pagination';
import { aantal } from '@/components/grafiek/getallen';
import { correctieAdres, CorrectieFilterSchema, CORRECTIES_PER_PAGINA } from '@/lib/inventaris/correctie.schema';
import { correctiesTonen } from '@/lib/inventaris/server/correcties/correcties-tonen';
import { toegangTot, tonen } from '@/lib/toegang/server/toegang-tot';
import { inventarisMag } from '../mag';
import { correctieAannemenAction, correctieAfwijzenAction } from './actions';

export const metadata: Metadata = { title: 'Correcties van leraren' };

interface PageProps {
  params: Promise<{ bestuur: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function CorrectiesPage({ params, searchParams }: PageProps) {
  const toegang = await toegangTot((await params).bestuur);
  const { slug } = toegang.bestuur;
  const inventaris = `/besturen/${slug}/inventaris`;
  const basis = `${inventaris}/correcties`;
  const correcties = await tonen(correctiesTonen(toegang, CorrectieFilterSchema.parse(await searchParams)));
  const { filter, totaal, voorstellen } = correcties;
  const paginas = Math.max(1, Math.ceil(totaal / CORRECTIES_PER_PAGINA));
  const eerste = (filter.pagina - 1) * CORRECTIES_PER_PAGINA + 1;
  return (
    <>
      <PageTitle
        title="Correcties van leraren" subtitle="Leraren kijken hun eigen gegevens na. Wat zij voorstellen, beoordeelt u hier."
        actions={<LinkButton href={`${basis}/vragen`} variant="hoofd">Leraren vragen na te kijken</LinkButton>}
      />
      <InventarisTabs basis={inventaris} huidig="correcties" mag={inventarisMag(toegang)} />
      <Plate title={filter.stand === 'open' ? 'Te beoordelen' : 'Behandeld'} notes={<p>{filter.stand === 'open' ? 'De oudste eerst. Er verandert pas iets als u overneemt.' : 'De nieuwste eerst.'}</p>}>
        <CorrectieFilterBalk correcties={correcties} basis={basis} />
        <CorrectieLijst voorstellen={voorstellen} filter={filter} inventaris={inventaris} acties={{ aannemen: correctieAannemenAction.bind(null, slug), afwijzen: correctieAfwijzenAction.bind(null, slug) }} />
        {totaal > CORRECTIES_PER_PAGINA ? <Pagination page={filter.pagina} pageCount={paginas} href={(pagina) => basis + correctieAdres(filter, { pagina })} summary={`${aantal(eerste)} tot en met ${aantal(eerste + voorstellen.length - 1)} van ${aantal(totaal)} voorstellen`} /> : null}
      </Plate>
      <NavraagTabel scholen={correcties.scholen} basis={basis} />
    </>
  );
}
