import { FilterBar } from '@/components/form/filter-bar';
import { Select, TextField } from '@/components/form/field';
import { EmptyState } from '@/components/ui/empty-state';
import { LinkButton } from '@/components/ui/button';
import { Pagination } from '@/components/ui/pagination';
import { Skeleton } from '@/components/ui/skeleton';
import { Status, type StatusKind } from '@/components/ui/status';
import { Table, type Column } from '@/components/ui/table';
import { Tabs } from '@/components/ui/tabs';
import { Sample } from './sample';

interface Rij {
  id: string;
  naam: string;
  school: string;
  diploma: string;
  staat: StatusKind;
  woord: string;
  fte: string;
}

const RIJEN: Rij[] = [
  { id: '1', naam: 'Annelies Hofstra', school: 'Het Baken', diploma: 'wo-master, Nederlands', staat: 'open', woord: 'opgegeven', fte: '0,8' },
  { id: '2', naam: 'Esra Yıldız', school: 'Het Baken', diploma: 'wo-master, scheikunde', staat: 'vast', woord: 'bevestigd', fte: '1,0' },
  { id: '3', naam: 'Jean-Baptiste van den Boogaard-Wojciechowski', school: 'Christelijke Scholengemeenschap Noorderhaven, vestiging Kapitein Sluisweg', diploma: 'hbo-master, Special Educational Needs en begeleiding', staat: 'actie', woord: 'vraag staat open', fte: '0,65' },
  { id: '4', naam: 'Gerben Zijlstra', school: 'Wierdecollege', diploma: '', staat: 'onbekend', woord: 'onbekend', fte: '0,4' },
];

const KOLOMMEN: Column<Rij>[] = [
  { key: 'naam', head: 'Leraar', cell: (rij) => <a href={`/onderdelen?leraar=${rij.id}`}>{rij.naam}</a>, sortHref: '/onderdelen?sort=-naam', sorted: 'oplopend' },
  { key: 'school', head: 'School', cell: (rij) => rij.school, sortHref: '/onderdelen?sort=school' },
  { key: 'diploma', head: 'Hoogste diploma', cell: (rij) => rij.diploma || 'geen opgegeven' },
  { key: 'stand', head: 'Stand', cell: (rij) => <Status kind={rij.staat}>{rij.woord}</Status> },
  { key: 'fte', head: 'Omvang (fte)', cell: (rij) => rij.fte, align: 'rechts', sortHref: '/onderdelen?sort=fte' },
];

export function ListParts() {
  return (
    <>
      <Sample name="Filters, lijst, bladeren">
        <div className="grid gap-5">
          <FilterBar label="Leraren zoeken" applied={[{ label: 'School: Het Baken', href: '/onderdelen' }, { label: 'Stand: opgegeven', href: '/onderdelen' }]} resetHref="/onderdelen" summary="24 van 420 leraren">
            <TextField type="search" name="zoek" label="Zoeken" placeholder="Naam of personeelsnummer" />
            <Select name="school" label="School" placeholder="Alle scholen" choices={[{ value: 'baken', label: 'Het Baken' }, { value: 'terp', label: 'Lyceum De Terp' }]} defaultValue="baken" />
            <Select name="stand" label="Stand" placeholder="Alle standen" choices={[{ value: 'opgegeven', label: 'opgegeven' }, { value: 'bevestigd', label: 'bevestigd' }]} />
          </FilterBar>
          <Table caption="Leraren" columns={KOLOMMEN} rows={RIJEN} rowKey={(rij) => rij.id} current="2" foot={['Samen', '', '', '3 met een master', '2,85']} />
          <Pagination page={7} pageCount={14} href={(blad) => `/onderdelen?blad=${blad}`} summary="121 tot 140 van 280 leraren" />
        </div>
      </Sample>
      <Sample name="Bladen binnen een scherm"><Tabs label="Dossier" tabs={[{ naam: 'Gegevens', href: '/onderdelen?d=1', current: true }, { naam: 'Diploma’s', href: '/onderdelen?d=2', telling: 2 }, { naam: 'Lessen', href: '/onderdelen?d=3', telling: 4 }, { naam: 'Geschiedenis', href: '/onderdelen?d=4' }]} /></Sample>
      <Sample name="Nog leeg">
        <EmptyState level={3} title="Nog geen leraren" actions={<><LinkButton href="/onderdelen" variant="hoofd">Leraren importeren</LinkButton><LinkButton href="/onderdelen">Eén leraar toevoegen</LinkButton></>}>
          <p>Hier komen alle leraren van uw scholen, met hun diploma’s en lessen. Begin met de lijst uit uw personeelssysteem: Masterkompas leest Excel en CSV.</p>
        </EmptyState>
      </Sample>
      <Sample name="Nog aan het laden"><Skeleton rows={4} /></Sample>
    </>
  );
}
