import { randomUUID } from 'node:crypto';
import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { PageTitle } from '@/components/layout/page-title';
import { Plate } from '@/components/layout/plate';
import { onderwijsInWoorden } from '@/components/organisatie/onderwijs';
import { SchoolForm } from '@/components/organisatie/school-form';
import { SectiesPlaat } from '@/components/organisatie/secties-plaat';
import { TeamsPlaat } from '@/components/organisatie/teams-plaat';
import { organisatieTonen } from '@/lib/organisatie/server/organisatie-tonen';
import { kan } from '@/lib/toegang/rechten';
import { toegangTot, tonen } from '@/lib/toegang/server/toegang-tot';
import * as acties from '../../actions';

export const metadata: Metadata = { title: 'School' };

export default async function SchoolPage({ params }: { params: Promise<{ bestuur: string; school: string }> }) {
  const { bestuur: slug, school: id } = await params;
  const toegang = await toegangTot(slug);
  const school = (await tonen(organisatieTonen(toegang))).find((kandidaat) => kandidaat.id === id);
  if (!school) notFound();
  const mag = kan(toegang, 'organisatie:wijzigen');
  const teamActies = { toevoegen: acties.teamToevoegenAction.bind(null, slug), wijzigen: acties.teamWijzigenAction.bind(null, slug), verwijderen: acties.teamVerwijderenAction.bind(null, slug) };
  const sectieActies = { toevoegen: acties.sectieToevoegenAction.bind(null, slug), wijzigen: acties.sectieWijzigenAction.bind(null, slug), verwijderen: acties.sectieVerwijderenAction.bind(null, slug) };
  return (
    <>
      <PageTitle
        title={school.naam} subtitle={`${school.brin}${school.vestiging}, ${onderwijsInWoorden(school.onderwijssoorten)}`}
        crumbs={[{ naam: 'Organisatie', href: `/besturen/${slug}/organisatie` }, { naam: school.naam }]}
      />
      <TeamsPlaat schoolId={school.id} teams={school.teams} sleutel={randomUUID()} {...(mag ? { acties: teamActies } : {})} />
      <SectiesPlaat schoolId={school.id} secties={school.secties} sleutel={randomUUID()} {...(mag ? { acties: sectieActies } : {})} />
      {mag ? (
        <Plate title="Gegevens van de school" notes={<p>De importbestanden herkennen de school aan BRIN en vestigingsnummer.</p>}>
          <div className="max-w-lg"><SchoolForm action={acties.schoolWijzigenAction.bind(null, slug)} school={school} sleutel={randomUUID()} /></div>
        </Plate>
      ) : null}
    </>
  );
}
