import type { Metadata } from 'next';
import { TextField, Select } from '@/components/form/field';
import { FilterBar } from '@/components/form/filter-bar';
import { PageTitle } from '@/components/layout/page-title';
import { PlannenTabs } from '@/components/plan/plannen-tabs';
import { PersonenTabel, PlannenTabel } from '@/components/plan/uitvoeren/werkdruk-tabel';
import { LinkButton } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { Definition } from '@/components/ui/figure';
import { Message } from '@/components/ui/message';
import { schooljaarInWoorden } from '@/lib/dates';
import { werkdrukTonen, type Werkdrukpagina } from '@/lib/plan/server/uitvoering/werkdruk-tonen';
import { WerkdrukKeuzeSchema } from '@/lib/plan/werkdruk';
import { aantalVan } from '@/lib/plan/woorden';
import { toegangTot, tonen } from '@/lib/toegang/server/toegang-tot';

export const metadata: Metadata = { title: 'Werkdruk' };

interface Props { params: Promise<{ bestuur: string }>; searchParams: Promise<Record<string, string | string[] | undefined>> }

export default async function WerkdrukPage({ params, searchParams }: Props) {
  const toegang = await toegangTot((await params).bestuur);
  const druk = await tonen(werkdrukTonen(toegang, WerkdrukKeuzeSchema.parse(await searchParams)));
  const basis = `/besturen/${toegang.bestuur.slug}`;
  return (
    <>
      <PageTitle title="Werkdruk" subtitle={druk.alleenEigen ? 'Hoeveel uur uw activiteiten in elk kwartaal vragen.' : 'Hoeveel uur de plannen in elk kwartaal van mensen vragen, over al uw scholen.'} crumbs={[{ naam: 'Plan', href: `${basis}/plan` }, { naam: 'Werkdruk' }]} />
      <PlannenTabs basis={`${basis}/plan`} huidig="werkdruk" />
      <Kiezen druk={druk} hier={`${basis}/plan/werkdruk`} />
      {druk.personen.length === 0 ? (
        <EmptyState title={`In ${schooljaarInWoorden(druk.schooljaar)} vragen plannen nog geen uren`} actions={<LinkButton href={`${basis}/plan`}>Naar de plannen</LinkButton>}>
          <p>Hier ziet u per persoon en per kwartaal hoeveel uur er in plannen staat. Daarvoor heeft een activiteit uren nodig, een eigenaar, en een begin en een einde. {druk.ookConcept ? '' : 'Plannen die nog worden geschreven, telt u mee met de keuze hierboven.'}</p>
        </EmptyState>
      ) : (
        <>
          <section aria-labelledby="personen"><h2 id="personen">{druk.alleenEigen ? 'Uw uren' : 'Per persoon'}</h2><PersonenTabel personen={druk.personen} kwartalen={druk.kwartalen} grens={druk.grens} /></section>
          {druk.plannen.length > 0 ? <section className="uitvoerdeel" aria-labelledby="plannen"><h2 id="plannen">Per plan</h2><PlannenTabel plannen={druk.plannen} kwartalen={druk.kwartalen} basis={basis} /></section> : null}
        </>
      )}
      <Nietgeteld druk={druk} />
      <Definition>
        <p>De afgesproken uren van een activiteit zijn gelijkmatig verdeeld over de werkdagen van haar begin tot haar einde. Kwartalen zijn die van het schooljaar: augustus tot en met oktober, november tot en met januari, en zo verder. Alleen plannen van scholen die u mag zien tellen mee; wie ook elders werkt, kan dus meer uren hebben. Wat per kwartaal is gereserveerd, staat in de gegevens van het plan.</p>
      </Definition>
    </>
  );
}

function Kiezen({ druk: { schooljaar, schooljaren, grens, ookConcept, alleenEigen, personen }, hier }: { druk: Werkdrukpagina; hier: string }) {
  return (
    <FilterBar label="Werkdruk kiezen" resetHref={hier} summary={alleenEigen ? '' : aantalVan(personen.filter(({ id }) => id !== null).length, 'persoon', 'personen')}>
      <Select name="schooljaar" label="Schooljaar" defaultValue={String(schooljaar)} choices={schooljaren.map((jaar) => ({ value: String(jaar), label: schooljaarInWoorden(jaar) }))} />
      <Select name="ook" label="Plannen" defaultValue={ookConcept ? 'concept' : ''} choices={[{ value: '', label: 'Vastgesteld' }, { value: 'concept', label: 'Ook wat nog wordt geschreven' }]} />
      <TextField name="grens" label="Waarschuw boven (uur per kwartaal)" inputMode="numeric" width="cijfer" defaultValue={grens === null ? '' : String(grens)} />
    </FilterBar>
  );
}

function Nietgeteld({ druk: { zonderUren, zonderDagen } }: { druk: Werkdrukpagina }) {
  if (zonderUren + zonderDagen === 0) return null;
  const delen = [zonderUren > 0 ? `${aantalVan(zonderUren, 'activiteit', 'activiteiten')} zonder uren` : '', zonderDagen > 0 ? `${aantalVan(zonderDagen, 'activiteit', 'activiteiten')} met uren maar zonder dagen` : ''].filter(Boolean);
  return <Message kind="info" title="Niet alles is geteld">{delen.join(' en ')}, in alle schooljaren samen. De echte druk kan dus hoger zijn.</Message>;
}
