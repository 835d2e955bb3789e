import { SegmentedLinks } from '@/components/form/segmented';
import { BalkLegenda } from '@/components/grafiek/voortgangsbalk';
import { PageTitle } from '@/components/layout/page-title';
import { Plate } from '@/components/layout/plate';
import { LinkButton } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { datumInWoorden } from '@/lib/dates';
import { metKeuze, type OverzichtFilter } from '@/lib/overzicht/filter.schema';
import type { Schooloverzicht } from '@/lib/overzicht/school';
import { gemetenIn, opsomming, telwoord } from '@/lib/overzicht/woorden';
import { Doelen } from './doelen';
import { Mastersoorten } from './mastersoorten';
import { BekendKeuze } from './bekend-keuze';
import { PeildatumKeuze } from './peildatum-keuze';
import { SchoolFeiten } from './school-feiten';
import { Terugblik } from './toen-en-nu';
import { VerdelingTabel } from './verdeling-tabel';

interface SchoolBladProps {
  slug: string;
  overzicht: Schooloverzicht;
  filter: OverzichtFilter;
}

/** One school: both goals, which masters there are, and where they work. */
export function SchoolBlad({ slug, overzicht, filter }: SchoolBladProps) {
  const { school, stand, teams, verdeling } = overzicht;
  const terug = `/besturen/${slug}/overzicht`;
  const pad = `${terug}/${school.id}`;
  return (
    <>
      <PageTitle
        title={teams.length > 0 ? `${opsomming(teams)}, ${school.naam}` : school.naam} subtitle={ondertitel(overzicht)}
        crumbs={[{ naam: 'Overzicht', href: metKeuze(terug, filter) }, { naam: school.naam }]}
        actions={<>
          <SegmentedLinks label="Eenheid" links={(['personen', 'fte'] as const).map((eenheid) => ({ naam: eenheid === 'fte' ? 'Fte' : 'Personen', href: metKeuze(pad, filter, { eenheid }), current: eenheid === filter.eenheid }))} />
          <PeildatumKeuze pad={pad} filter={filter} />
          <BekendKeuze pad={pad} filter={filter} />
        </>}
      />
      {overzicht.bekend ? <Terugblik bekend={overzicht.bekend} stand={stand} eenheid={filter.eenheid} nuHref={metKeuze(pad, filter, { bekend: null })} /> : null}
      {stand.leraren === 0 ? (
        <EmptyState title="Geen leraren op deze dag" actions={<LinkButton href={metKeuze(terug, filter)}>Naar alle scholen</LinkButton>}><p>Op {datumInWoorden(filter.peildatum)} loopt hier geen aanstelling van een leraar. Kies een andere peildatum, of kijk of de personeelslijst van deze school is ingelezen.</p></EmptyState>
      ) : (
        <>
          <section className="opening" aria-label="Beide doelen">
            <Doelen slug={slug} stand={stand} filter={filter} wie={teams.length > 0 ? 'uw team' : 'deze school'} {...(teams.length === 0 ? { groepId: school.id } : {})} />
            <SchoolFeiten slug={slug} overzicht={overzicht} />
          </section>
          <Plate title="Welke masters" notes={<p>Zoals opgegeven, in personen. Een leraar met twee masters staat bij beide soorten.</p>}><Mastersoorten soorten={overzicht.soorten} /></Plate>
          <Plate title="Per sectie" notes={<><p>Wie twee vakken geeft, staat bij beide secties. De secties tellen dus niet op tot de school.</p>{verdeling.vak.some(({ eigenDoel }) => eigenDoel) ? <p>Een sectie met een eigen doel wordt daaraan gemeten, de andere aan het doel van de school.</p> : null}<Legenda /></>}>
            <VerdelingTabel naam="Leraren met een master per sectie" kop="Sectie" delen={verdeling.vak} onbekend="Geen lessen bekend" metVwo={stand.doelen.doel80.noemer > 0} eenheid={filter.eenheid} />
          </Plate>
          <Plate title="Per team"><VerdelingTabel naam="Leraren met een master per team" kop="Team" delen={verdeling.team} onbekend="Zonder team" /></Plate>
          <Plate title="Per schaal"><VerdelingTabel naam="Leraren met een master per functieschaal" kop="Schaal" delen={verdeling.schaal} onbekend="Schaal niet bekend" /></Plate>
          <Plate title="Naar leeftijd" notes={<p>Wie het eerst vertrekt, staat onderaan. Voor diploma’s van voor 1996 helpt het diplomaregister niet.</p>}>
            <VerdelingTabel naam="Leraren met een master naar leeftijd" kop="Leeftijd" delen={verdeling.leeftijd} onbekend="Geboortedatum niet bekend" />
          </Plate>
        </>
      )}
    </>
  );
}

function ondertitel({ stand, school, teams, peildatum, eenheid }: Schooloverzicht): string {
  const wie = teams.length > 0 ? `U ziet alleen ${teams.length === 1 ? 'uw team' : 'uw teams'}. ` : '';
  return `${wie}${telwoord(stand.leraren, 'leraar', 'leraren')}, ${school.onderwijssoorten.join(', ')}, BRIN ${school.brin.slice(0, 4)} vestiging ${school.brin.slice(4)}. Peildatum ${datumInWoorden(peildatum)}, ${gemetenIn(eenheid)}.`;
}

function Legenda() {
  return <BalkLegenda delen={[{ naam: 'bevestigd', vulling: 'vast' }, { naam: 'opgegeven', vulling: 'arcering' }]} />;
}
