import type { Metadata } from 'next';
import Link from 'next/link';
import { aantal } from '@/components/grafiek/getallen';
import { InventarisTabs } from '@/components/inventaris/inventaris-tabs';
import { ListKeys } from '@/components/inventaris/screening/list-keys';
import { ScreeningParts } from '@/components/inventaris/screening/parts';
import { WerklijstFilter } from '@/components/inventaris/werklijst/werklijst-filter';
import { WerklijstTabel } from '@/components/inventaris/werklijst/werklijst-tabel';
import { PageTitle } from '@/components/layout/page-title';
import { LinkButton } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { Pagination } from '@/components/ui/pagination';
import { momentInWoorden } from '@/lib/dates';
import type { Werklijst } from '@/lib/inventaris/werklijst';
import { werklijstAdres } from '@/lib/inventaris/werklijst-adres';
import { MELDINGEN_PER_PAGINA, MELDINGSOORTEN, WerklijstFilterSchema } from '@/lib/inventaris/werklijst.schema';
import { werklijstTonen } from '@/lib/inventaris/server/screening/werklijst-tonen';
import { kan } from '@/lib/toegang/rechten';
import { toegangTot, tonen } from '@/lib/toegang/server/toegang-tot';
import { inventarisMag } from '../../mag';
import { sneltoetsenAan } from '../sneltoetsen-aan';

export const metadata: Metadata = { title: 'Werklijst screening' };

interface PageProps {
  params: Promise<{ bestuur: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function WerklijstPage({ params, searchParams }: PageProps) {
  const toegang = await toegangTot((await params).bestuur);
  const werklijst = await tonen(werklijstTonen(toegang, WerklijstFilterSchema.parse(await searchParams)));
  const inventaris = `/besturen/${toegang.bestuur.slug}/inventaris`;
  const { totaal } = werklijst;
  return (
    <>
      <PageTitle
        title="Werklijst" subtitle="Wat om werk vraagt: per diploma of per leraar, met wat u eraan kunt doen."
        crumbs={[{ naam: 'Inventaris', href: inventaris }, { naam: 'Screening', href: `${inventaris}/screening` }, { naam: 'Werklijst' }]}
        actions={<LinkButton href={`${inventaris}/screening`}>Naar de werkbank</LinkButton>}
      />
      <InventarisTabs basis={inventaris} huidig="screening" mag={inventarisMag(toegang)} />
      <div className="mt-(--r-3) flex flex-wrap items-center justify-between gap-(--r-3)">
        <ScreeningParts basis={`${inventaris}/screening`} huidig="werklijst" />
        <ListKeys aan={await sneltoetsenAan()} lijst="meldingen" />
      </div>
      {werklijst.laatsteReeks ? (
        <p className="mt-(--r-3) klein">
          Uw laatste reeks: {werklijst.laatsteReeks.aantal === 1 ? '1 diploma' : `${werklijst.laatsteReeks.aantal} diploma’s`}, {momentInWoorden(werklijst.laatsteReeks.op)}. <Link href={`${inventaris}/screening/werklijst/reeks/${werklijst.laatsteReeks.id}`} prefetch={false}>Bekijken of terugnemen</Link>
        </p>
      ) : null}
      <WerklijstFilter werklijst={werklijst} basis={`${inventaris}/screening/werklijst`} telling={`${aantal(totaal)} ${totaal === 1 ? 'melding' : 'meldingen'}`} />
      {totaal === 0 ? <Leeg werklijst={werklijst} inventaris={inventaris} /> : <Lijst werklijst={werklijst} inventaris={inventaris} magExporteren={kan(toegang, 'inventaris:exporteren')} />}
    </>
  );
}

function Lijst({ werklijst, inventaris, magExporteren }: { werklijst: Werklijst; inventaris: string; magExporteren: boolean }) {
  const { filter, rijen, totaal, pagina, paginas, verouderdNaJaren, eindigtBinnenMaanden } = werklijst;
  const basis = `${inventaris}/screening/werklijst`;
  const adres = werklijstAdres(filter);
  const eerste = (pagina - 1) * MELDINGEN_PER_PAGINA + 1;
  const uit = `${basis}/exporteren${adres}${adres === '' ? '?' : '&'}vorm=`;
  return (
    <>
      <WerklijstTabel werklijst={werklijst} inventaris={inventaris} />
      <Pagination page={pagina} pageCount={paginas} href={(nieuwe) => basis + werklijstAdres(filter, { pagina: nieuwe })} summary={`${aantal(eerste)} tot en met ${aantal(eerste + rijen.length - 1)} van ${aantal(totaal)} meldingen`} />
      {magExporteren ? (
        <div className="mt-(--r-5) flex flex-wrap items-center gap-(--r-3)">
          <p className="klein half">Deze lijst bewaren, alle {aantal(totaal)} meldingen:</p>
          <LinkButton href={`${uit}xlsx`} download size="klein">Excel-bestand</LinkButton>
          <LinkButton href={`${uit}csv`} download size="klein">CSV-bestand</LinkButton>
        </div>
      ) : null}
      <p className="klein zacht mt-(--r-4)">Bij uw bestuur is een screening na {verouderdNaJaren} jaar verouderd, en staat hier wat binnen {eindigtBinnenMaanden} maanden afloopt.</p>
    </>
  );
}

function Leeg({ werklijst: { filter, perSoort }, inventaris }: { werklijst: Werklijst; inventaris: string }) {
  const anders = MELDINGSOORTEN.some((soort) => perSoort[soort] > 0);
  if (anders || filter.zoek || filter.school || filter.niveau !== 'alle') {
    return (
      <EmptyState title="Geen meldingen bij deze keuze" actions={<LinkButton href={`${inventaris}/screening/werklijst`}>Toon alle meldingen</LinkButton>}>
        <p>Kies hierboven een andere soort, een andere school, of zoek op minder letters.</p>
      </EmptyState>
    );
  }
  return (
    <EmptyState title="Er ligt niets" actions={<LinkButton href={inventaris}>Naar het register</LinkButton>}>
      <p>Hier komt wat om werk vraagt: diploma’s die niemand zag of lang geleden, gegevens die niet bij elkaar passen, bevoegdheden die aflopen en leraren zonder lessen.</p>
    </EmptyState>
  );
}
