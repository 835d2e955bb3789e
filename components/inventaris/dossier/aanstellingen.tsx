import { aantal } from '@/components/grafiek/getallen';
import { Plate } from '@/components/layout/plate';
import { LinkButton } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { Table, type Column } from '@/components/ui/table';
import { datumInWoorden } from '@/lib/dates';
import type { Dossierfeiten, DossierAanstelling } from '@/lib/inventaris/dossier';
import { isActief } from './actief';
import { Tijdlijn } from './tijdlijn';

/** Where and as what this person worked, as a time line with the same in a table. */
export function Aanstellingen({ dossier: { aanstellingen, peildatum, magWijzigen, wijzigScholen }, basis }: { dossier: Dossierfeiten; basis: string }) {
  const nu = aanstellingen.filter((aanstelling) => isActief(aanstelling, peildatum));
  const fte = nu.reduce((som, aanstelling) => som + aanstelling.fte, 0);
  const nieuw = <LinkButton soft href={`${basis}/aanstellingen/nieuw`} size="klein">Aanstelling toevoegen</LinkButton>;
  const columns: Column<DossierAanstelling>[] = [
    { key: 'school', head: 'School en team', cell: ({ school, team }) => <>{school}{team ? <span className="block text-13 font-[400] text-inkt-3">{team}</span> : null}</> },
    { key: 'functie', head: 'Functie', cell: (een) => <Functie een={een} /> },
    { key: 'begin', head: 'Van', cell: ({ begin }) => datumInWoorden(begin) },
    { key: 'einde', head: 'Tot en met', cell: ({ einde }) => (einde ? datumInWoorden(einde) : 'heden') },
    { key: 'fte', head: 'Fte', align: 'rechts', cell: (een) => aantal(een.fte) },
    ...(magWijzigen ? [{ key: 'actie', head: 'Wijzigen', cell: (een: DossierAanstelling) => (wijzigScholen && !wijzigScholen.includes(een.schoolId) ? <span className="klein zacht">andere school</span> : <LinkButton soft href={`${basis}/aanstellingen/${een.id}`} size="klein">Wijzigen<span className="alleen-voorlezen">: {een.functie} op {een.school} vanaf {datumInWoorden(een.begin)}</span></LinkButton>) }] : []),
  ];
  return (
    <Plate title="Aanstellingen" notes={nu.length > 0 ? <p>Op de peildatum {nu.length === 1 ? 'één aanstelling' : `${nu.length} aanstellingen`}, samen {aantal(fte)} fte.</p> : <p>Op de peildatum geen aanstelling.</p>}>
      {aanstellingen.length === 0 ? <EmptyState level={3} title="Nog geen aanstelling" actions={magWijzigen ? nieuw : null}><p>Zonder aanstelling telt iemand in geen enkel cijfer mee.</p></EmptyState> : (
        <>
          <Tijdlijn aanstellingen={aanstellingen} peildatum={peildatum} />
          <div className="mt-(--r-4)"><Table caption="Aanstellingen" columns={columns} rows={aanstellingen} rowKey={({ id }) => id} /></div>
          {magWijzigen ? <p className="mt-(--r-3)">{nieuw}</p> : null}
        </>
      )}
    </Plate>
  );
}

function Functie({ een: { functie, schaal, schaalSinds, begin } }: { een: DossierAanstelling }) {
  return (
    <>
      {functie || 'onbekend'}{schaal && !functie.includes(schaal) ? `, schaal ${schaal}` : ''}
      {schaal && schaalSinds && schaalSinds !== begin ? <span className="block text-13 text-inkt-3">schaal {schaal} sinds {datumInWoorden(schaalSinds)}</span> : null}
    </>
  );
}
