import Link from 'next/link';
import { Plate } from '@/components/layout/plate';
import { LinkButton } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { Status } from '@/components/ui/status';
import { Table, type Column } from '@/components/ui/table';
import { niveauNamen } from '@/lib/inventaris/diploma';
import type { Dossier, DossierStudie } from '@/lib/inventaris/dossier';
import { redenNamen } from '@/lib/inventaris/vertrek';
import { trajectNamen } from '@/lib/inventaris/studie';
import { VertrekForm, type VertrekActen } from '../vertrek/vertrek-form';
import { herkomst } from '@/lib/inventaris/vertrek-woorden';
import { staatVanZekerheid, wanneer } from '../vertrek/woorden';
import { Feiten } from './feiten';
import { periodeInWoorden, staatVanStudie } from './woorden';

/** The studies in a person's file. `inventaris` is the address of the inventory. */
export function DossierStudies({ dossier: { id, studies, magWijzigen }, inventaris }: { dossier: Dossier; inventaris: string }) {
  const nieuw = magWijzigen ? <LinkButton href={`${inventaris}/studies/nieuw?medewerker=${id}`} size="klein">Studie toevoegen</LinkButton> : null;
  const columns: Column<DossierStudie>[] = [
    { key: 'programma', head: 'Opleiding', wide: true, cell: (een) => <><Link href={`${inventaris}/studies/${een.id}`} prefetch={false}>{een.programma}</Link><span className="block text-13 font-[400] text-inkt-3">{[niveauNamen[een.niveau], een.instelling].filter(Boolean).join(', ')}</span></> },
    { key: 'status', head: 'Status', cell: ({ status }) => <Status kind={staatVanStudie[status]}>{trajectNamen[status]}</Status> },
    { key: 'periode', head: 'Periode', cell: ({ begin, einde, verwachtEinde }) => periodeInWoorden(begin, einde ?? verwachtEinde, einde === null) },
  ];
  return (
    <Plate title="Studies" notes={<p>Wat deze leraar studeert of studeerde, met beurs, studieverlof en afspraken.</p>}>
      {studies.length === 0 ? <EmptyState level={3} title="Geen studie vastgelegd" actions={nieuw}><p>Vraagt deze leraar een opleiding aan? Leg die hier vast, dan rekenen wij het studieverlof uit.</p></EmptyState> : (
        <>
          <Table caption="Studies" columns={columns} rows={studies} rowKey={(een) => een.id} />
          {nieuw ? <p className="mt-(--r-3)">{nieuw}</p> : null}
        </>
      )}
    </Plate>
  );
}

/** When this person is expected to leave; who keeps the file records it here. */
export function DossierVertrek({ dossier: { id, naam, vertrek }, acten }: { dossier: Dossier; acten: VertrekActen | null }) {
  if (!vertrek) return null;
  const { zekerheid, beheer } = vertrek;
  return (
    <Plate title="Vertrek" notes={<p>{beheer ? 'Een verwachting voor de planning. Wat HR vastlegt, gaat voor de AOW-datum en voor het einde van de aanstelling.' : 'U ziet het jaar; de dag en de reden ziet alleen HR.'}</p>}>
      <Feiten regels={[
        ['Verwacht', <span key="v">{wanneer(vertrek)} <span className="half">({herkomst(vertrek)})</span></span>],
        ['Hoe zeker', zekerheid ? <Status key="z" kind={staatVanZekerheid[zekerheid]}>{zekerheid}</Status> : null],
        ['Reden', beheer && beheer.versie > 0 ? redenNamen[beheer.reden] : null], ['Toelichting', beheer?.toelichting || null],
      ]} />
      {beheer && acten ? <p className="mt-(--r-4)"><VertrekForm wie={{ id, naam }} beheer={beheer} zekerheid={zekerheid} acten={acten} /></p> : null}
    </Plate>
  );
}
