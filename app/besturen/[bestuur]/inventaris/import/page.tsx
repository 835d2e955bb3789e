import type { Metadata } from 'next';
import { ImportLijst } from '@/components/inventaris/import/import-lijst';
import { ImportStappen } from '@/components/inventaris/import/import-stappen';
import { StartForm } from '@/components/inventaris/import/start-form';
import { InventarisTabs } from '@/components/inventaris/inventaris-tabs';
import { PageTitle } from '@/components/layout/page-title';
import { Plate } from '@/components/layout/plate';
import { LinkButton } from '@/components/ui/button';
import { schooljaarInWoorden, schooljaarVan, vandaag } from '@/lib/dates';
import { importlijstTonen } from '@/lib/inventaris/server/import/import-tonen';
import { vasteProfielen } from '@/lib/inventaris/import/profielen';
import { toegangTot, tonen } from '@/lib/toegang/server/toegang-tot';
import { inventarisMag } from '../mag';

export const metadata: Metadata = { title: 'Bestand inlezen' };

/** Start of an import, and what was imported before. */
export default async function ImportsPage({ params }: { params: Promise<{ bestuur: string }> }) {
  const toegang = await toegangTot((await params).bestuur);
  const { imports, profielen: eigen } = await tonen(importlijstTonen(toegang));
  const { slug } = toegang.bestuur;
  const nu = schooljaarVan(vandaag());
  const schooljaren = [nu + 1, nu, nu - 1, nu - 2].map((jaar) => ({ value: schooljaarInWoorden(jaar), label: schooljaarInWoorden(jaar) }));
  const profielen = [...eigen.map(({ id, naam, soort }) => ({ waarde: id, naam, soort })), ...vasteProfielen.map(({ sleutel, naam, soort }) => ({ waarde: sleutel, naam, soort }))];
  const inventaris = `/besturen/${slug}/inventaris`;
  return (
    <>
      <PageTitle actions={<LinkButton href={`${inventaris}/import/profielen`}>Importprofielen</LinkButton>} title="Bestand inlezen" subtitle="Vier stappen. Er verandert niets in de inventaris tot u in de laatste stap op doorvoeren drukt." crumbs={[{ naam: 'Inventaris', href: inventaris }, { naam: 'Bestand inlezen' }]} />
      <div className="mb-(--r-6)"><InventarisTabs basis={inventaris} huidig="import" mag={inventarisMag(toegang)} /></div>
      <ImportStappen hier="kiezen" />
      <Plate title="Kies een bestand" notes={<p className="klein half">Het bestand blijft alleen bewaard zolang de import loopt. Na doorvoeren of afbreken wordt het gewist, en anders na een week.</p>}>
        <StartForm deur={`/api/besturen/${slug}/inventaris/import`} basis={`/besturen/${slug}/inventaris/import`} schooljaren={schooljaren} vandaag={vandaag()} profielen={profielen} sjablonen={`/api/besturen/${slug}/inventaris/import/sjablonen`} profielenHref={`${inventaris}/import/profielen`} />
        <noscript><p className="klein">Voor het inlezen van een bestand is JavaScript nodig. Zet het aan in uw browser.</p></noscript>
      </Plate>
      <Plate title="Eerder ingelezen" notes={<p className="klein half">Een doorgevoerde import kan in zijn geheel ongedaan worden gemaakt zolang niemand er daarna iets aan wijzigde.</p>}>
        <ImportLijst imports={imports} basis={`/besturen/${slug}/inventaris/import`} />
      </Plate>
    </>
  );
}
