import type { Metadata } from 'next';
import Link from 'next/link';
import { notFound } from 'next/navigation';
import { z } from 'zod';
import { RadioGroup } from '@/components/form/choice';
import { TextField } from '@/components/form/field';
import { FilterBar } from '@/components/form/filter-bar';
import { Form } from '@/components/form/form';
import { FormActions, SubmitButton } from '@/components/form/submit-button';
import { StudieVelden } from '@/components/inventaris/studie/studie-velden';
import { PageTitle } from '@/components/layout/page-title';
import { LinkButton } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { studiekandidatenZoeken, type Studiekandidaten } from '@/lib/inventaris/server/studies/studiekandidaten-zoeken';
import { vakken } from '@/lib/organisatie/vakken';
import { kan } from '@/lib/toegang/rechten';
import { toegangTot, tonen } from '@/lib/toegang/server/toegang-tot';
import { studieToevoegenAction } from '../actions';

export const metadata: Metadata = { title: 'Studie toevoegen' };

interface PageProps {
  params: Promise<{ bestuur: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
}

const VraagSchema = z.object({ medewerker: z.uuid().optional().catch(undefined), zoek: z.string().trim().max(100).catch('').default('') });

export default async function StudieNieuwPage({ params, searchParams }: PageProps) {
  const toegang = await toegangTot((await params).bestuur);
  if (!kan(toegang, 'inventaris:wijzigen')) notFound();
  const { medewerker, zoek } = VraagSchema.parse(await searchParams);
  const { slug } = toegang.bestuur;
  const studies = `/besturen/${slug}/inventaris/studies`;
  const wie = await tonen(studiekandidatenZoeken(toegang, { medewerker: medewerker ?? null, zoek }));
  const crumbs = [{ naam: 'Inventaris', href: `/besturen/${slug}/inventaris` }, { naam: 'Studies', href: studies }, { naam: 'Toevoegen' }];
  if (!wie.gekozen) return <><PageTitle title="Studie toevoegen" subtitle="Zoek eerst om wie het gaat." crumbs={crumbs} /><Zoeken zoek={zoek} mensen={wie.mensen} basis={`${studies}/nieuw`} /></>;
  return (
    <>
      <PageTitle title="Studie toevoegen" subtitle={`Voor ${wie.gekozen.naam}, ${wie.gekozen.school ?? 'zonder aanstelling'}.`} crumbs={crumbs} />
      <div className="max-w-[36rem] pb-(--r-7)">
        <Form action={studieToevoegenAction.bind(null, slug)} sleutel={crypto.randomUUID()} label="Studie toevoegen">
          <input type="hidden" name="medewerker" value={wie.gekozen.id} />
          <RadioGroup label="Hoe ver is het?" name="status" defaultValue="aangevraagd" choices={[{ value: 'aangevraagd', label: 'aangevraagd', hint: 'De leraar vroeg het; de school beslist nog.' }, { value: 'goedgekeurd', label: 'goedgekeurd', hint: 'Mag, maar is nog niet begonnen.' }, { value: 'bezig', label: 'bezig', hint: 'De studie is al begonnen.' }]} />
          <StudieVelden vakken={vakken.map(({ code, naam }) => ({ code, naam }))} />
          <FormActions><SubmitButton pendingText="Bewaren…">Studie toevoegen</SubmitButton><LinkButton href={studies} variant="stil">Annuleren</LinkButton></FormActions>
        </Form>
      </div>
    </>
  );
}

function Zoeken({ zoek, mensen, basis }: { zoek: string; mensen: Studiekandidaten['mensen']; basis: string }) {
  return (
    <>
      <FilterBar label="Leraar zoeken" summary={zoek === '' ? '' : `${mensen.length} gevonden`}><TextField type="search" name="zoek" label="Naam of personeelsnummer" placeholder="Naam of personeelsnummer" hideLabel defaultValue={zoek} autoComplete="off" /></FilterBar>
      {zoek === '' ? null : mensen.length === 0 ? <EmptyState title="Niemand gevonden"><p>Kijk of de naam goed is gespeld, of zoek op het personeelsnummer.</p></EmptyState> : (
        <ul className="mt-(--r-4) list-none p-0">
          {mensen.map(({ id, naam, school, personeelsnummer }) => <li key={id} className="border-t border-haarlijn py-(--r-2)"><Link href={`${basis}?medewerker=${id}`} prefetch={false}>{naam}</Link> <span className="klein half">{[personeelsnummer, school].filter(Boolean).join(', ')}</span></li>)}
        </ul>
      )}
    </>
  );
}
