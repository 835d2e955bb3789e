import { randomUUID } from 'node:crypto';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { z } from 'zod';
import { ImportActie } from '@/components/inventaris/import/import-actie';
import { ImportKlaar } from '@/components/inventaris/import/import-klaar';
import { ImportKoppelen } from '@/components/inventaris/import/import-koppelen';
import { ImportProef } from '@/components/inventaris/import/import-proef';
import { ImportStappen, type ImportStap } from '@/components/inventaris/import/import-stappen';
import { soortNaam } from '@/components/inventaris/import/woorden';
import '@/components/inventaris/import/import.css';
import { PageTitle } from '@/components/layout/page-title';
import { importTonen } from '@/lib/inventaris/server/import/import-tonen';
import type { ImportWeergave } from '@/lib/inventaris/import/weergave';
import { toegangTot, tonen } from '@/lib/toegang/server/toegang-tot';
import { importAfbrekenAction, importOngedaanMakenAction } from '../actions';

export const metadata: Metadata = { title: 'Bestand inlezen' };

interface PageProps {
  params: Promise<{ bestuur: string; import: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

/** One import at the step where it is; `?stap=koppelen` goes back to the columns. */
export default async function ImportPage({ params, searchParams }: PageProps) {
  const { bestuur: slug, import: id } = await params;
  const toegang = await toegangTot(slug);
  if (!z.uuid().safeParse(id).success) notFound();
  const weergave = await tonen(importTonen(toegang, id));
  const inventaris = `/besturen/${slug}/inventaris`;
  const pagina = `${inventaris}/import/${id}`;
  const deur = `/api/besturen/${slug}/inventaris/import/${id}`;
  const stap = stapVan(weergave, (await searchParams).stap === 'koppelen');
  const sleutel = randomUUID();
  const afbreken = (
    <ImportActie action={importAfbrekenAction.bind(null, slug)} id={id} versie={weergave.versie} sleutel={sleutel} knop="Afbreken" titel="Import afbreken" bezig="Afbreken…"
      uitleg="Er verandert niets in de inventaris en het bestand wordt gewist." />
  );
  const ongedaan = (
    <ImportActie action={importOngedaanMakenAction.bind(null, slug)} id={id} versie={weergave.versie} sleutel={sleutel} knop="Import ongedaan maken" titel="Import ongedaan maken" bezig="Terugzetten…"
      uitleg="Alles wat deze import toevoegde of veranderde, wordt teruggezet. Dat kan alleen als niemand er daarna iets aan wijzigde." />
  );
  return (
    <>
      <PageTitle
        title={`${soortNaam[weergave.soort]} inlezen`} subtitle={weergave.bestandsnaam} actions={stap === 'doorvoeren' ? null : afbreken}
        crumbs={[{ naam: 'Inventaris', href: inventaris }, { naam: 'Bestand inlezen', href: `${inventaris}/import` }, { naam: weergave.bestandsnaam }]}
      />
      <ImportStappen hier={stap} klaar={weergave.status === 'doorgevoerd'} {...(stap === 'proefdraaien' ? { terug: { koppelen: `${pagina}?stap=koppelen` } } : {})} />
      {stap === 'koppelen' && weergave.herkenning ? <ImportKoppelen weergave={weergave} herkenning={weergave.herkenning} deur={deur} pagina={pagina} /> : null}
      {stap === 'proefdraaien' && weergave.uitkomst ? <ImportProef weergave={weergave} uitkomst={weergave.uitkomst} deur={deur} pagina={pagina} /> : null}
      {stap === 'doorvoeren' ? <ImportKlaar weergave={weergave} inventaris={inventaris} downloadHref={`${deur}/problemen`} ongedaan={ongedaan} /> : null}
    </>
  );
}

function stapVan({ status, uitkomst }: ImportWeergave, terug: boolean): ImportStap {
  if (status !== 'ontvangen' && status !== 'gecontroleerd') return 'doorvoeren';
  return status === 'gecontroleerd' && uitkomst && !terug ? 'proefdraaien' : 'koppelen';
}
