import type { Metadata } from 'next';
import { FilterBar } from '@/components/form/filter-bar';
import { DateField } from '@/components/form/date-field';
import { Select } from '@/components/form/field';
import { PageTitle } from '@/components/layout/page-title';
import { LogboekTable } from '@/components/logboek/logboek-table';
import { EmptyState } from '@/components/ui/empty-state';
import { Message } from '@/components/ui/message';
import { Pagination } from '@/components/ui/pagination';
import { Status } from '@/components/ui/status';
import { handelingInWoorden } from '@/lib/logboek/handelingen';
import { LogboekFilterSchema, LOGREGELS_PER_PAGINA, type LogboekFilter } from '@/lib/logboek/logboek-filter.schema';
import { logboekTonen, type LogboekWeergave } from '@/lib/logboek/server/logboek-tonen';
import { toegangTot, tonen } from '@/lib/toegang/server/toegang-tot';

export const metadata: Metadata = { title: 'Logboek' };

type Zoekdelen = Record<string, string | string[] | undefined>;

export default async function LogboekPage({ params, searchParams }: { params: Promise<{ bestuur: string }>; searchParams: Promise<Zoekdelen> }) {
  const { bestuur: slug } = await params;
  const filter = LogboekFilterSchema.parse(await searchParams);
  const toegang = await toegangTot(slug);
  const logboek = await tonen(logboekTonen(toegang, filter));
  const adres = (pagina: number) => `/besturen/${slug}/beheer/logboek?${new URLSearchParams(Object.entries({ ...filter, pagina: String(pagina) }).filter(([, waarde]) => waarde !== ''))}`;
  return (
    <>
      <PageTitle title="Logboek" subtitle="Wie wat deed en wie welk dossier inzag. Niemand kan een regel wijzigen of wissen, ook de beheerder van Masterkompas niet." />
      {logboek.controle.breuk === null ? null : <Breuk zegel={logboek.controle.breuk} />}
      <Filters filter={filter} logboek={logboek} slug={slug} />
      {logboek.regels.length > 0 ? <LogboekTable regels={logboek.regels} /> : <EmptyState title="Geen regels"><p>Bij deze keuze is er niets vastgelegd. Kies een andere periode of een andere handeling.</p></EmptyState>}
      <Pagination page={filter.pagina} pageCount={Math.ceil(logboek.totaal / LOGREGELS_PER_PAGINA)} href={adres} />
      {logboek.controle.breuk === null ? <p className="klein mt-6"><Status kind="vast">Nagerekend: {logboek.controle.regels.toLocaleString('nl-NL')} verzegelde regels zijn ongewijzigd.</Status></p> : null}
    </>
  );
}

function Breuk({ zegel }: { zegel: number }) {
  return <Message kind="fout" title="Het logboek klopt niet met zijn zegels">Vanaf zegel {zegel} zijn regels gewijzigd of verdwenen. Neem contact op met de beheerder van Masterkompas.</Message>;
}

function Filters({ filter, logboek, slug }: { filter: LogboekFilter; logboek: LogboekWeergave; slug: string }) {
  return (
    <FilterBar label="Logboek doorzoeken" resetHref={`/besturen/${slug}/beheer/logboek`} summary={logboek.totaal === 1 ? '1 regel' : `${logboek.totaal.toLocaleString('nl-NL')} regels`}>
      <Select label="Handeling" name="handeling" defaultValue={filter.handeling} choices={[{ value: '', label: 'Alles' }, ...logboek.handelingen.map((handeling) => ({ value: handeling, label: handelingInWoorden(handeling) }))]} />
      <Select label="Wie" name="wie" defaultValue={filter.wie} choices={[{ value: '', label: 'Iedereen' }, ...logboek.mensen.map((mens) => ({ value: mens.id, label: mens.naam }))]} />
      <DateField label="Vanaf" name="vanaf" defaultValue={filter.vanaf} />
      <DateField label="Tot en met" name="tot" defaultValue={filter.tot} />
    </FilterBar>
  );
}
