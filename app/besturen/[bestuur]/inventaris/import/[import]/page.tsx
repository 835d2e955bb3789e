import { randomUUID } from 'node:crypto';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { z } from 'zod';
import { ImportActie } from '@/components/inventaris/import/import-actie';
import { ImportKlaar } from '@/components/inventaris/import/import-klaar';
import { ImportKoppelen } from '@/components/inventaris/import/import-koppelen';
import { ImportProef } from '@/components/inventaris/import/import-proef';
import { ImportStappen, type ImportStap } from '@/components/inventaris/import/import-stappen';
import { ProfielBewaren } from '@/components/inventaris/import/profiel-acties';
import type { ProfielKeuze } from '@/components/inventaris/import/profiel-keuze';
import { soortNaam } from '@/components/inventaris/import/woorden';
import '@/components/inventaris/import/import.css';
import { PageTitle } from '@/components/layout/page-title';
import { importTonen } from '@/lib/inventaris/server/import/import-tonen';
import { profielToepassen } from '@/lib/inventaris/import/profiel-toepassen';
import { vasteProfielen, type Profielinhoud } from '@/lib/inventaris/import/profielen';
import type { ImportWeergave } from '@/lib/inventaris/import/weergave';
import { toegangTot, tonen } from '@/lib/toegang/server/toegang-tot';
import { importAfbrekenAction, importOngedaanMakenAction, profielBewarenAction } from '../actions';

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
  const vraag = await searchParams;
  const stap = stapVan(weergave, vraag.stap === 'koppelen');
  const profielen = profielenVoor(weergave);
  const profiel = profielen.find(({ waarde }) => waarde === vraag.profiel) ?? null;
  const sleutel = randomUUID();
  const afbreken = (
    <ImportActie action={importAfbrekenAction.bind(null, slug)} id={id} versie={weergave.versie} sleutel={sleutel} knop="Afbreken" titel="Import afbreken" bezig="Afbreken…"
      uitleg="Er verandert niets in de inventaris en het bestand wordt gewist." />
  );
  const ongedaan = (
    <ImportActie action={importOngedaanMakenAction.bind(null, slug)} id={id} versie={weergave.versie} sleutel={sleutel} knop="Import ongedaan maken" titel="Import ongedaan maken" bezig="Terugzetten…"
      uitleg="Alles wat deze import toevoegde of veranderde, wordt teruggezet. Dat kan alleen als niemand er daarna iets aan wijzigde." />
  );
  const bewaren = <ProfielBewaren action={profielBewarenAction.bind(null, slug)} importId={id} naam={weergave.bestandsnaam.replace(/\.[^.]*$/, '').slice(0, 120)} sleutel={sleutel} />;
  return (
    <>
      <PageTitle
        title={`${soortNaam[weergave.soort]} inlezen`} subtitle={weergave.bestandsnaam} actions={stap === 'doorvoeren' ? null : afbreken}
        crumbs={[{ naam: 'Inventaris', href: inventaris }, { naam: 'Bestand inlezen', href: `${inventaris}/import` }, { naam: weergave.bestandsnaam }]}
      />
      <ImportStappen hier={stap} klaar={weergave.status === 'doorgevoerd'} {...(stap === 'proefdraaien' ? { terug: { koppelen: `${pagina}?stap=koppelen` } } : {})} />
      {stap === 'koppelen' && weergave.herkenning ? <ImportKoppelen weergave={weergave} herkenning={weergave.herkenning} deur={deur} pagina={pagina} profielen={profielen} profiel={profiel?.waarde ?? ''} koppeling={profiel ? profielToepassen(weergave.soort, profiel.inhoud, weergave.herkenning.kop, weergave.herkenning.voorstel) : weergave.koppeling} /> : null}
      {stap === 'proefdraaien' && weergave.uitkomst ? <ImportProef weergave={weergave} uitkomst={weergave.uitkomst} deur={deur} pagina={pagina} dossiers={`${inventaris}/medewerkers`} /> : null}
      {stap === 'doorvoeren' ? <ImportKlaar weergave={weergave} inventaris={inventaris} downloadHref={`${deur}/problemen`} ongedaan={ongedaan} bewaren={bewaren} verdwenenHref={`${deur}/verdwenen`} /> : null}
    </>
  );
}

/** Profiles that can read this kind of file: own ones first. */
function profielenVoor({ soort, profielen }: ImportWeergave): (ProfielKeuze & { inhoud: Profielinhoud })[] {
  const vast = vasteProfielen.filter((profiel) => profiel.soort === soort).map(({ sleutel: waarde, naam, velden, waarden, datum }) => ({ waarde, naam, soort, inhoud: { velden, waarden, datum } }));
  return [...profielen.map(({ id: waarde, naam, inhoud }) => ({ waarde, naam, soort, inhoud })), ...vast];
}

function stapVan({ status, uitkomst }: ImportWeergave, terug: boolean): ImportStap {
  if (status !== 'ontvangen' && status !== 'gecontroleerd') return 'doorvoeren';
  return status === 'gecontroleerd' && uitkomst && !terug ? 'proefdraaien' : 'koppelen';
}
