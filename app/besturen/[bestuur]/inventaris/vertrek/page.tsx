import type { Metadata } from 'next';
import { redirect } from 'next/navigation';
import { FilterBar } from '@/components/form/filter-bar';
import { Select } from '@/components/form/field';
import { InventarisTabs } from '@/components/inventaris/inventaris-tabs';
import { AowLade } from '@/components/inventaris/vertrek/aow-lade';
import { VertrekPerSchool } from '@/components/inventaris/vertrek/per-school';
import { VertrekSecties } from '@/components/inventaris/vertrek/secties';
import { VertrekLijst } from '@/components/inventaris/vertrek/vertrek-lijst';
import { WatGaatMee } from '@/components/inventaris/vertrek/wat-gaat-mee';
import { PageTitle } from '@/components/layout/page-title';
import { LinkButton } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { vertrekTonen } from '@/lib/inventaris/server/vertrek/vertrek-tonen';
import type { VertrekOverzicht } from '@/lib/inventaris/vertrek';
import { REKENEN_MET, TERMIJNEN } from '@/lib/inventaris/vertrek';
import { vertrekAdres, vertrekFilterUit, type VertrekFilter } from '@/lib/inventaris/vertrek.schema';
import { rekenenNamen } from '@/lib/inventaris/vertrek-woorden';
import { bereikVoor, kan } from '@/lib/toegang/rechten';
import { toegangTot, tonen } from '@/lib/toegang/server/toegang-tot';
import { inventarisMag } from '../mag';
import { vertrekBewarenAction, vertrekVerwijderenAction } from './actions';

export const metadata: Metadata = { title: 'Vertrek' };

interface PageProps {
  params: Promise<{ bestuur: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function VertrekPage({ params, searchParams }: PageProps) {
  const toegang = await toegangTot((await params).bestuur);
  const { slug } = toegang.bestuur;
  const inventaris = `/besturen/${slug}/inventaris`;
  const bereik = bereikVoor(toegang, 'inventaris:lezen');
  if (bereik?.soort === 'zelf' && bereik.medewerkerId) redirect(`${inventaris}/medewerkers/${bereik.medewerkerId}`);
  const filter = vertrekFilterUit(await searchParams);
  const overzicht = await tonen(vertrekTonen(toegang, filter));
  const basis = `${inventaris}/vertrek`;
  const mag = inventarisMag(toegang);
  const acten = kan(toegang, 'inventaris:wijzigen') ? { bewaren: vertrekBewarenAction.bind(null, slug), verwijderen: vertrekVerwijderenAction.bind(null, slug) } : null;
  return (
    <>
      <PageTitle title="Vertrek" subtitle={`Wie gaat er weg, welke masters gaan mee, en met wie kunt u praten over een studie.${bereik?.soort === 'team' ? ' U ziet alleen de leraren van uw eigen teams; daarover gaan ook de aantallen.' : ''}`} />
      <InventarisTabs basis={inventaris} huidig="vertrek" mag={mag} />
      {overzicht.iemand ? (
        <>
          <Keuzes overzicht={overzicht} filter={filter} basis={basis} />
          <WatGaatMee totaal={overzicht.totaal} jaren={filter.jaren} met={filter.met} />
          <VertrekPerSchool overzicht={overzicht} filter={filter} basis={basis} />
          <VertrekLijst overzicht={overzicht} filter={filter} basis={basis} inventaris={inventaris} acten={acten} exporteren={kan(toegang, 'inventaris:exporteren') ? exportHref(basis, filter) : null} />
          <VertrekSecties secties={overzicht.secties} jaren={filter.jaren} inventaris={inventaris} />
        </>
      ) : (
        <EmptyState title="Nog geen leraren" actions={mag.importeren ? <LinkButton href={`${inventaris}/import`} variant="hoofd">Bestand inlezen</LinkButton> : null}>
          <p>Lees eerst de medewerkers in, met geboortedatum. Uit de AOW-tabel en de einddatums van aanstellingen volgt dan wie de komende jaren vertrekt. Wat HR beter weet, legt u hier vast.</p>
        </EmptyState>
      )}
    </>
  );
}

function exportHref(basis: string, filter: VertrekFilter): string {
  const adres = vertrekAdres(filter);
  return `${basis}/exporteren${adres}${adres === '' ? '?' : '&'}`;
}

function Keuzes({ overzicht: { scholen, vakken, totaal }, filter, basis }: { overzicht: VertrekOverzicht; filter: VertrekFilter; basis: string }) {
  const applied = [
    ...(filter.school ? [{ label: scholen.find(({ id }) => id === filter.school)?.naam ?? 'Onbekende school', href: basis + vertrekAdres(filter, { school: undefined }) }] : []),
    ...(filter.sectie ? [{ label: `Sectie: ${vakken.find(({ id }) => id === filter.sectie)?.naam ?? 'onbekend'}`, href: basis + vertrekAdres(filter, { sectie: undefined }) }] : []),
  ];
  return (
    <div className="my-(--r-4)">
      <FilterBar label="Vertrek kiezen" summary={`${totaal.vertrekken} van ${totaal.leraren} leraren`} resetHref={basis} applied={applied} keep={{ wie: filter.wie === 'vertrekt' ? undefined : filter.wie }}>
        <Select name="jaren" label="Termijn" choices={TERMIJNEN.map((jaren) => ({ value: String(jaren), label: `Binnen ${jaren} jaar` }))} defaultValue={String(filter.jaren)} />
        <Select name="met" label="Reken met" choices={REKENEN_MET.map((value) => ({ value, label: rekenenNamen[value] }))} defaultValue={filter.met} />
        {scholen.length > 1 ? <Select name="school" label="School" placeholder="Alle scholen" choices={scholen.map(({ id, naam }) => ({ value: id, label: naam }))} defaultValue={filter.school ?? ''} /> : null}
        {vakken.length > 0 ? <Select name="sectie" label="Sectie" placeholder="Alle secties" choices={vakken.map(({ id, naam }) => ({ value: id, label: naam }))} defaultValue={filter.sectie ?? ''} /> : null}
      </FilterBar>
      <div className="-ml-(--r-2)"><AowLade /></div>
    </div>
  );
}
