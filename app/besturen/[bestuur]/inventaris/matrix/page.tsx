import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { SegmentedLinks } from '@/components/form/segmented';
import { aantal } from '@/components/grafiek/getallen';
import { InventarisTabs } from '@/components/inventaris/inventaris-tabs';
import { KolommenKiezen } from '@/components/inventaris/matrix/kolommen-kiezen';
import { MatrixFilterBalk } from '@/components/inventaris/matrix/matrix-filter';
import { MatrixLegenda } from '@/components/inventaris/matrix/matrix-legenda';
import { MatrixTable } from '@/components/inventaris/matrix/matrix-table';
import { NiemandGevonden, RegisterZonderMensen } from '@/components/inventaris/register/register-leeg';
import { WeergavenMenu } from '@/components/inventaris/weergaven/weergaven-menu';
import { BekendMelding } from '@/components/inventaris/bekend-melding';
import { PageTitle } from '@/components/layout/page-title';
import { LinkButton } from '@/components/ui/button';
import { Pagination } from '@/components/ui/pagination';
import { datumInWoorden } from '@/lib/dates';
import type { Matrix } from '@/lib/inventaris/matrix';
import { KOLOMSLEUTELS, kolomKop } from '@/lib/inventaris/matrix-kolommen';
import { groeperingNamen } from '@/lib/inventaris/matrix-woorden';
import { GROEPERINGEN, MATRIX_PER_PAGINA, matrixAdres, matrixFilterUit } from '@/lib/inventaris/matrix.schema';
import { matrixTonen } from '@/lib/inventaris/server/matrix/matrix-tonen';
import { bereikVoor, kan } from '@/lib/toegang/rechten';
import { toegangTot, tonen } from '@/lib/toegang/server/toegang-tot';
import type { Toegang } from '@/lib/toegang/toegang';
import { inventarisMag } from '../mag';
import { weergaveBewarenAction, weergaveVerwijderenAction, weergaveWijzigenAction } from '../weergave-actions';

export const metadata: Metadata = { title: 'Matrix' };

interface PageProps {
  params: Promise<{ bestuur: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function MatrixPage({ params, searchParams }: PageProps) {
  const toegang = await toegangTot((await params).bestuur);
  const register = `/besturen/${toegang.bestuur.slug}/inventaris`;
  const bereik = bereikVoor(toegang, 'inventaris:lezen');
  if (bereik?.soort === 'zelf' && bereik.medewerkerId) redirect(`${register}/medewerkers/${bereik.medewerkerId}`);
  const matrix = await tonen(matrixTonen(toegang, matrixFilterUit(await searchParams)));
  const { filter, totaal } = matrix;
  return (
    <>
      <PageTitle title="Matrix" subtitle={`Wie heeft welke master en bevoegdheid op ${datumInWoorden(filter.peildatum)}, en waar zitten de gaten. ${gatenInWoorden(matrix)}`} />
      <InventarisTabs basis={register} huidig="matrix" mag={inventarisMag(toegang)} />
      <BekendMelding bekendOp={filter.bekend?.toISOString() ?? null} nuHref={`${register}/matrix${matrixAdres(filter, { bekend: null })}`} />
      {matrix.iemand ? (
        <div className="matrixblok">
          <MatrixFilterBalk matrix={matrix} basis={`${register}/matrix`} summary={`${aantal(totaal.personen)} ${totaal.personen === 1 ? 'leraar' : 'leraren'}`} />
          <Balk matrix={matrix} basis={`${register}/matrix`} toegang={toegang} />
          {totaal.personen === 0 ? <NiemandGevonden basis={`${register}/matrix`} peildatum={datumInWoorden(filter.peildatum)} /> : <Inhoud matrix={matrix} register={register} magExporteren={kan(toegang, 'inventaris:exporteren')} />}
        </div>
      ) : <RegisterZonderMensen importHref={kan(toegang, 'inventaris:importeren') ? `${register}/import` : null} />}
    </>
  );
}

function gatenInWoorden({ totaal, filter }: Matrix): string {
  const wo = totaal.kolommen.wo;
  if (!filter.kolommen.includes('wo') || !wo || wo.van === 0 || filter.eenheid === 'fte') return '';
  return wo.telt === 0 ? `Alle ${aantal(wo.van)} leraren in vwo 4–6 hebben een wo-master.` : `Van ${aantal(wo.van)} leraren in vwo 4–6 ${wo.telt === 1 ? 'mist er 1' : `missen er ${aantal(wo.telt)}`} een wo-master.`;
}

function Balk({ matrix: { filter, weergaven }, basis, toegang }: { matrix: Matrix; basis: string; toegang: Toegang }) {
  const { slug } = toegang.bestuur;
  const zonderKolommen = Object.fromEntries(new URLSearchParams(matrixAdres({ ...filter, kolommen: matrixFilterUit({}).kolommen })));
  return (
    <div className="lijstbalk">
      <div><span>Groepeer op</span><SegmentedLinks label="Groepeer op" links={GROEPERINGEN.map((groep) => ({ naam: groeperingNamen[groep], href: basis + matrixAdres(filter, { groep, open: filter.open === 'alle' ? 'alle' : undefined }), current: filter.groep === groep }))} /></div>
      <div><span>Tel in</span><SegmentedLinks label="Tel in" links={(['personen', 'fte'] as const).map((eenheid) => ({ naam: eenheid === 'fte' ? 'Fte' : 'Personen', href: basis + matrixAdres(filter, { eenheid }), current: filter.eenheid === eenheid }))} /></div>
      <KolommenKiezen basis={basis} bewaard={zonderKolommen} kolommen={KOLOMSLEUTELS.map((sleutel) => ({ sleutel, kop: kolomKop(sleutel), aan: filter.kolommen.includes(sleutel) }))} />
      <WeergavenMenu
        soort="matrix" basis={basis} zoekreeks={matrixAdres(filter)} weergaven={weergaven} magDelen={kan(toegang, 'inventaris:wijzigen')}
        acties={{ bewaren: weergaveBewarenAction.bind(null, slug), wijzigen: weergaveWijzigenAction.bind(null, slug), verwijderen: weergaveVerwijderenAction.bind(null, slug) }}
      />
    </div>
  );
}

function Inhoud({ matrix, register, magExporteren }: { matrix: Matrix; register: string; magExporteren: boolean }) {
  const { filter, rijen, rijenTotaal, pagina, paginas, totaal, open } = matrix;
  const basis = `${register}/matrix`;
  const eerste = (pagina - 1) * MATRIX_PER_PAGINA + 1;
  const adres = matrixAdres(filter);
  return (
    <>
      {filter.groep !== 'geen' ? (
        <p className="klein half mt-(--r-3) niet-op-papier">
          {open === 'alle' ? 'Alle groepen staan open. ' : 'Open een groep om de leraren te zien, of '}
          <a href={basis + matrixAdres(filter, { open: open === 'alle' ? 'geen' : 'alle' })}>{open === 'alle' ? 'Alles dichtvouwen' : 'vouw alles open'}</a>.
        </p>
      ) : null}
      <MatrixTable matrix={matrix} basis={basis} register={register} />
      {paginas > 1 ? <Pagination page={pagina} pageCount={paginas} href={(nieuwe) => basis + matrixAdres(filter, { pagina: nieuwe })} summary={`${aantal(eerste)} tot en met ${aantal(eerste + rijen.length - 1)} van ${aantal(rijenTotaal)} leraren`} /> : null}
      <MatrixLegenda kolommen={filter.kolommen} />
      {magExporteren ? (
        <div className="mt-(--r-5) flex flex-wrap items-center gap-(--r-3) niet-op-papier">
          <p className="klein half">Deze matrix bewaren, alle {aantal(totaal.personen)} leraren met {filter.kolommen.length} kolommen:</p>
          <LinkButton href={`${basis}/exporteren${adres}${adres === '' ? '?' : '&'}vorm=xlsx`} download size="klein">Excel-bestand</LinkButton>
          <LinkButton href={`${basis}/exporteren${adres}${adres === '' ? '?' : '&'}vorm=csv`} download size="klein">CSV-bestand</LinkButton>
          <p className="klein zacht">Van elke export staat in het logboek wie hem maakte.</p>
        </div>
      ) : null}
    </>
  );
}
