import type { Metadata } from 'next';
import { ImportLijst } from '@/components/inventaris/import/import-lijst';
import { ImportStappen } from '@/components/inventaris/import/import-stappen';
import { StartForm } from '@/components/inventaris/import/start-form';
import { PageTitle } from '@/components/layout/page-title';
import { Plate } from '@/components/layout/plate';
import { schooljaarInWoorden, schooljaarVan, vandaag } from '@/lib/dates';
import { importsTonen } from '@/lib/inventaris/server/import/import-tonen';
import { toegangTot, tonen } from '@/lib/toegang/server/toegang-tot';

export const metadata: Metadata = { title: 'Bestand inlezen' };

/** Start of an import, and what was imported before. */
export default async function ImportsPage({ params }: { params: Promise<{ bestuur: string }> }) {
  const toegang = await toegangTot((await params).bestuur);
  const imports = await tonen(importsTonen(toegang));
  const { slug } = toegang.bestuur;
  const nu = schooljaarVan(vandaag());
  const schooljaren = [nu + 1, nu, nu - 1, nu - 2].map((jaar) => ({ value: schooljaarInWoorden(jaar), label: schooljaarInWoorden(jaar) }));
  return (
    <>
      <PageTitle title="Bestand inlezen" subtitle="Vier stappen. Er verandert niets in de inventaris tot u in de laatste stap op doorvoeren drukt." crumbs={[{ naam: 'Inventaris', href: `/besturen/${slug}/inventaris` }, { naam: 'Bestand inlezen' }]} />
      <ImportStappen hier="kiezen" />
      <Plate title="Kies een bestand" notes={<p className="klein half">Het bestand blijft alleen bewaard zolang de import loopt. Na doorvoeren of afbreken wordt het gewist, en anders na een week.</p>}>
        <StartForm deur={`/api/besturen/${slug}/inventaris/import`} basis={`/besturen/${slug}/inventaris/import`} schooljaren={schooljaren} vandaag={vandaag()} />
        <noscript><p className="klein">Voor het inlezen van een bestand is JavaScript nodig. Zet het aan in uw browser.</p></noscript>
      </Plate>
      <Plate title="Eerder ingelezen" notes={<p className="klein half">Een doorgevoerde import kan in zijn geheel ongedaan worden gemaakt zolang niemand er daarna iets aan wijzigde.</p>}>
        <ImportLijst imports={imports} basis={`/besturen/${slug}/inventaris/import`} />
      </Plate>
    </>
  );
}
