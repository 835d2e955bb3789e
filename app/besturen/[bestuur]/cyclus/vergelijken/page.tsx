import type { Metadata } from 'next';
import { FilterBar } from '@/components/form/filter-bar';
import { Select } from '@/components/form/field';
import { SegmentedLinks } from '@/components/form/segmented';
import { PageTitle } from '@/components/layout/page-title';
import { NaastElkaar } from '@/components/plan/vergelijken/naast-elkaar';
import { LinkButton } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { periode } from '@/lib/cyclus/cyclus';
import { CyclusvergelijkSchema } from '@/lib/plan/cyclusvergelijking.schema';
import { cyclussenVergelijken, type Vergelijkkeuze } from '@/lib/plan/server/cyclussen-vergelijken';
import { toegangTot, tonen } from '@/lib/toegang/server/toegang-tot';

export const metadata: Metadata = { title: 'Cycli vergelijken' };

interface PageProps { params: Promise<{ bestuur: string }>; searchParams: Promise<Record<string, string | string[] | undefined>> }

const waar = ({ school }: Vergelijkkeuze): string => school ?? 'Het hele bestuur';
const inWoorden = (keuze: Vergelijkkeuze): string => `${waar(keuze)}: ${keuze.naam}, ${periode(keuze)}`;

export default async function CycliVergelijkenPage({ params, searchParams }: PageProps) {
  const toegang = await toegangTot((await params).bestuur);
  const zoek = await searchParams;
  const keuze = CyclusvergelijkSchema.parse({ links: zoek.links || undefined, rechts: zoek.rechts || undefined, toon: zoek.toon });
  const { keuzes, links, rechts, opvolgend, vergelijking } = await tonen(cyclussenVergelijken(toegang, keuze));
  const basis = `/besturen/${toegang.bestuur.slug}/cyclus`;
  const hier = (toon: 'anders' | 'alles') => `${basis}/vergelijken?links=${links?.id ?? ''}&rechts=${rechts?.id ?? ''}&toon=${toon}`;
  const opties = keuzes.map((een) => ({ value: een.id, label: inWoorden(een) }));
  const eenSchool = links !== null && rechts !== null && links.school === rechts.school;
  const kop = (een: Vergelijkkeuze) => ({ naam: eenSchool ? een.naam : waar(een), onder: [eenSchool ? null : een.naam, periode(een), een.dicht ? 'zoals afgesloten' : 'zoals nu'].filter((deel) => deel !== null).join(', ') });
  const aantal = vergelijking?.aantallen;
  return (
    <>
      <PageTitle title="Cycli vergelijken" crumbs={[{ naam: 'Cyclus', href: basis }, { naam: 'Vergelijken' }]} subtitle="Twee cycli van één school, of twee scholen naast elkaar. Een afgesloten cyclus staat er zoals hij is bewaard, een lopende zoals hij nu is." />
      <FilterBar label="Wat u vergelijkt" keep={{ toon: keuze.toon }}>
        <Select label="Links" name="links" placeholder="Kies een cyclus" choices={opties} defaultValue={links?.id ?? ''} />
        <Select label="Rechts" name="rechts" placeholder="Kies een cyclus" choices={opties} defaultValue={rechts?.id ?? ''} />
      </FilterBar>
      {vergelijking && links && rechts && aantal ? (
        <>
          <div className="my-(--r-4) flex flex-wrap items-center gap-(--r-4)">
            <SegmentedLinks label="Wat staat er" links={[{ naam: 'Alleen wat verschilt', href: hier('anders'), current: keuze.toon === 'anders' }, { naam: 'Alles', href: hier('alles'), current: keuze.toon === 'alles' }]} />
            <p className="klein half">{aantal.anders} {opvolgend ? 'gewijzigd' : 'verschillen'}, {aantal.rechts} {opvolgend ? 'nieuw' : 'alleen rechts'}, {aantal.links} {opvolgend ? 'vervallen' : 'alleen links'}, {aantal.gelijk} gelijk.</p>
          </div>
          {vergelijking.delen.length === 0 ? <EmptyState title="Er is geen verschil">Alles wat in beide cycli is ingevuld, is gelijk.</EmptyState> : <NaastElkaar vergelijking={vergelijking} links={kop(links)} rechts={kop(rechts)} opvolgend={opvolgend} />}
        </>
      ) : keuzes.length < 2 ? (
        <EmptyState title="Er is nog niets om te vergelijken" actions={<LinkButton href={basis}>Naar de cycli</LinkButton>}><p>Met een tweede cyclus ziet u hier wat nieuw is, wat veranderde en wat vervallen is.</p></EmptyState>
      ) : <EmptyState title={links && rechts ? 'Kies twee verschillende cycli' : 'Kies twee cycli'}><p>Neem twee cycli na elkaar om te zien wat er veranderde, of twee scholen om van elkaar te leren.</p></EmptyState>}
    </>
  );
}
