import { aantal } from '@/components/grafiek/getallen';
import { Plate } from '@/components/layout/plate';
import { Table, type Column } from '@/components/ui/table';
import { datumInWoorden } from '@/lib/dates';
import type { DossierAanstelling } from '@/lib/inventaris/dossier';
import { isActief } from './actief';
import { Tijdlijn } from './tijdlijn';

const columns: Column<DossierAanstelling>[] = [
  { key: 'school', head: 'School en team', cell: ({ school, team }) => <>{school}{team ? <span className="block text-13 font-[400] text-inkt-3">{team}</span> : null}</> },
  { key: 'functie', head: 'Functie', cell: ({ functie, schaal }) => <>{functie || 'onbekend'}{schaal && !functie.includes(schaal) ? `, schaal ${schaal}` : ''}</> },
  { key: 'begin', head: 'Van', cell: ({ begin }) => datumInWoorden(begin) },
  { key: 'einde', head: 'Tot en met', cell: ({ einde }) => (einde ? datumInWoorden(einde) : 'heden') },
  { key: 'fte', head: 'Fte', align: 'rechts', cell: ({ fte }) => aantal(fte) },
];

/** Where and as what this person worked, as a time line with the same in a table. */
export function Aanstellingen({ aanstellingen, peildatum }: { aanstellingen: DossierAanstelling[]; peildatum: string }) {
  const nu = aanstellingen.filter((aanstelling) => isActief(aanstelling, peildatum));
  const fte = nu.reduce((som, aanstelling) => som + aanstelling.fte, 0);
  return (
    <Plate title="Aanstellingen" notes={nu.length > 0 ? <p>Op de peildatum {nu.length === 1 ? 'één aanstelling' : `${nu.length} aanstellingen`}, samen {aantal(fte)} fte.</p> : <p>Op de peildatum geen aanstelling.</p>}>
      {aanstellingen.length === 0 ? <p className="half">Er is geen aanstelling bekend.</p> : (
        <>
          <Tijdlijn aanstellingen={aanstellingen} peildatum={peildatum} />
          <div className="mt-(--r-4)"><Table caption="Aanstellingen" columns={columns} rows={aanstellingen} rowKey={({ id }) => id} /></div>
        </>
      )}
    </Plate>
  );
}
