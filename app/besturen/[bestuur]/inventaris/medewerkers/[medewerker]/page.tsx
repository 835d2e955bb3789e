import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import type { ReactNode } from 'react';
import { z } from 'zod';
import { DossierTerugkijken } from '@/components/inventaris/dossier/dossier-datum';
import { DossierDeel, DossierIndex } from '@/components/inventaris/dossier/dossier-index';
import { DossierFeiten } from '@/components/inventaris/dossier/feiten';
import { DossierKop } from '@/components/inventaris/dossier/dossier-kop';
import { DossierLogboek } from '@/components/inventaris/dossier/logboek';
import { Gelukt } from '@/components/inventaris/dossier/gelukt';
import { DossierStudies, DossierVertrek } from '@/components/inventaris/studie/dossier-toekomst';
import { vandaag } from '@/lib/dates';
import { DatumSchema } from '@/lib/dates.schema';
import { bekendUitAdres } from '@/lib/inventaris/bekend';
import { feitenVan, type Dossier } from '@/lib/inventaris/dossier';
import { medewerkerTonen } from '@/lib/inventaris/server/medewerker-tonen';
import { bereikVoor } from '@/lib/toegang/rechten';
import { toegangTot, tonen } from '@/lib/toegang/server/toegang-tot';
import { NagekekenDeel } from './nagekeken-deel';
import { vertrekBewarenAction, vertrekVerwijderenAction } from '../../vertrek/actions';

// No name in the title: it would stay behind in the history of a shared computer.
export const metadata: Metadata = { title: 'Dossier' };

interface PageProps {
  params: Promise<{ bestuur: string; medewerker: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function DossierPage({ params, searchParams }: PageProps) {
  const { bestuur, medewerker } = await params;
  const toegang = await toegangTot(bestuur);
  if (!z.uuid().safeParse(medewerker).success) notFound();
  const vraag = await searchParams;
  const dossier = await tonen(medewerkerTonen(toegang, { medewerker, peildatum: DatumSchema.catch(vandaag()).parse(vraag.peildatum), bekendOp: bekendUitAdres(z.string().optional().catch(undefined).parse(vraag.bekend)) }));
  const inventaris = `/besturen/${toegang.bestuur.slug}/inventaris`;
  const basis = `${inventaris}/medewerkers/${dossier.id}`;
  return (
    <>
      <DossierKop dossier={dossier} basis={basis} registerHref={bereikVoor(toegang, 'inventaris:lezen')?.soort === 'zelf' ? null : inventaris} />
      <DossierTerugkijken dossier={dossier} basis={basis} />
      <Gelukt soort={vraag.gelukt} screenHref={`${inventaris}/screening`} />
      <Delen dossier={dossier} basis={basis} screenHref={`${inventaris}/screening`} inventaris={inventaris} vertrek={<DossierVertrek dossier={dossier} acten={dossier.magWijzigen ? { bewaren: vertrekBewarenAction.bind(null, toegang.bestuur.slug), verwijderen: vertrekVerwijderenAction.bind(null, toegang.bestuur.slug) } : null} />} nagekeken={dossier.magWijzigen || bereikVoor(toegang, 'correcties:voorstellen')?.medewerkerId === dossier.id ? <NagekekenDeel toegang={toegang} medewerker={dossier.id} gelukt={vraag.gelukt} /> : null} />
    </>
  );
}

// The parts in the order of HR's work: what is looked up and changed most stands first. A new part is one line in both lists.
function Delen({ dossier, basis, screenHref, inventaris, vertrek, nagekeken }: { dossier: Dossier; basis: string; screenHref: string; inventaris: string; vertrek: ReactNode; nagekeken: ReactNode }) {
  const { diplomas, bevoegdheden, aanstellingen, logboek } = dossier;
  const delen = [
    { id: 'diplomas', naam: 'Diploma’s', telling: diplomas.length }, { id: 'lessen', naam: 'Lessen' }, { id: 'bevoegdheden', naam: 'Bevoegdheden', telling: bevoegdheden.length },
    { id: 'aanstellingen', naam: 'Aanstellingen', telling: aanstellingen.length }, { id: 'studies', naam: 'Studies', telling: dossier.studies.length }, ...(dossier.vertrek ? [{ id: 'vertrek', naam: 'Vertrek' }] : []), ...(nagekeken ? [{ id: 'nagekeken', naam: 'Nagekeken' }] : []), ...(logboek ? [{ id: 'logboek', naam: 'Logboek' }] : []),
  ];
  return (
    <>
      <DossierIndex delen={delen} verder={[{ naam: 'Tijdlijn', href: `${basis}/tijdlijn` }]} />
      <DossierFeiten dossier={feitenVan(dossier)} basis={basis} screenHref={screenHref} />
      <DossierDeel id="studies"><DossierStudies dossier={dossier} inventaris={inventaris} /></DossierDeel>
      {dossier.vertrek ? <DossierDeel id="vertrek">{vertrek}</DossierDeel> : null}
      {nagekeken ? <DossierDeel id="nagekeken">{nagekeken}</DossierDeel> : null}
      {logboek ? <DossierDeel id="logboek"><DossierLogboek logboek={logboek} diplomas={diplomas} /></DossierDeel> : null}
    </>
  );
}
