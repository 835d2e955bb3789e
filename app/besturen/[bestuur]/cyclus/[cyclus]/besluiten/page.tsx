import type { Metadata } from 'next';
import { Besluitenlijst } from '@/components/cyclus/besluit/besluitenlijst';
import { BesluitFilterBar } from '@/components/cyclus/besluit/besluit-filter-bar';
import { CyclusKader } from '@/components/cyclus/cyclus-kader';
import { LinkButton } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { besluitAdres, besluitFilterUit } from '@/lib/cyclus/besluit.schema';
import { besluitenTonen } from '@/lib/cyclus/server/besluit/besluiten-tonen';
import { kan } from '@/lib/toegang/rechten';
import { toegangTot, tonen } from '@/lib/toegang/server/toegang-tot';
import { besluitIntrekkenAction } from './actions';

export const metadata: Metadata = { title: 'Besluiten' };

interface PageProps {
  params: Promise<{ bestuur: string; cyclus: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function BesluitenPage({ params, searchParams }: PageProps) {
  const { bestuur, cyclus } = await params;
  const toegang = await toegangTot(bestuur);
  const besluiten = await tonen(besluitenTonen(toegang, { cyclus, filter: besluitFilterUit(await searchParams) }));
  const { kop, filter, rijen, aantallen } = besluiten;
  const { slug } = toegang.bestuur;
  const basis = `/besturen/${slug}/cyclus`;
  const hier = `${basis}/${kop.id}/besluiten`;
  const mag = kan(toegang, 'cyclus:beheren') && kop.afgeslotenOp === null;
  const nieuw = mag ? <LinkButton href={`${hier}/nieuw`} variant="hoofd">Besluit vastleggen</LinkButton> : null;
  const adres = besluitAdres(filter);
  return (
    <CyclusKader kop={kop} huidig={null} basis={basis} titel="Besluiten" ondertitel="Wat is afgesproken, door wie en waarom. Uit deze lijst citeert u in uw plan en uw verslag." acties={nieuw}>
      {aantallen.geldend + aantallen.ingetrokken === 0 ? (
        <EmptyState title="Nog geen besluiten" actions={nieuw}>
          <p>Schrijf hier op wat u samen afspreekt: wat, wie het afsprak, wanneer en op welke gronden. Later weet u dan nog waarom u iets koos. U kunt een besluit ook vastleggen onder een vraag, als een gesprek daar klaar is.</p>
        </EmptyState>
      ) : (
        <>
          <BesluitFilterBar besluiten={besluiten} basis={hier} />
          {rijen.length === 0 ? (
            <EmptyState title="Geen besluit gevonden" actions={<LinkButton href={hier + besluitAdres({ ...filter, zoek: undefined, fase: undefined, bron: undefined, stand: 'alle' })}>Alle besluiten tonen</LinkButton>}><p>Geen besluit past bij wat u koos.</p></EmptyState>
          ) : (
            <Besluitenlijst rijen={rijen} cyclus={`${basis}/${kop.id}`} cyclusId={kop.id} intrekken={mag ? besluitIntrekkenAction.bind(null, slug) : null} />
          )}
          {kan(toegang, 'cyclus:beheren') && rijen.length > 0 ? (
            <div className="mt-(--r-5) flex flex-wrap items-center gap-(--r-3)">
              <p className="klein half">Deze lijst bewaren:</p>
              <LinkButton href={`${hier}/exporteren${adres}${adres === '' ? '?' : '&'}vorm=xlsx`} download size="klein">Excel-bestand</LinkButton>
              <LinkButton href={`${hier}/exporteren${adres}${adres === '' ? '?' : '&'}vorm=csv`} download size="klein">CSV-bestand</LinkButton>
            </div>
          ) : null}
        </>
      )}
    </CyclusKader>
  );
}
