import { aantal } from '@/components/grafiek/getallen';
import { Plate } from '@/components/layout/plate';
import { LinkButton } from '@/components/ui/button';
import { Table } from '@/components/ui/table';
import type { SchoolNavraag } from '@/lib/inventaris/leraarlink';

type Telling = 'leraren' | 'gevraagd' | 'geopend' | 'bevestigd' | 'voorstellen' | 'geenAntwoord';

const koppen: Record<Telling, string> = { leraren: 'Leraren', gevraagd: 'Gevraagd', geopend: 'Geopend', bevestigd: 'Bevestigd', voorstellen: 'Open voorstellen', geenAntwoord: 'Geen antwoord' };

/** Per school who was asked to check the own file, and what came back. */
export function NavraagTabel({ scholen, basis }: { scholen: SchoolNavraag[]; basis: string }) {
  return (
    <Plate title="Wie keek de eigen gegevens na" notes={<p>Leraren met een aanstelling op dit moment. Wie op twee scholen werkt, telt bij beide. “Geen antwoord”: gevraagd, en daarna niets bevestigd of voorgesteld.</p>}>
      <Table
        caption="Nagekeken per school" rows={scholen} rowKey={({ id }) => id}
        columns={[
          { key: 'school', head: 'School', rowHead: true, cell: ({ naam }) => naam },
          ...(Object.keys(koppen) as Telling[]).map((telling) => ({ key: telling, head: koppen[telling], align: 'rechts' as const, cell: (school: SchoolNavraag) => aantal(school[telling]) })),
          { key: 'actie', head: 'Actie', align: 'rechts', cell: ({ id, naam, geenAntwoord, gevraagd, leraren }) => (geenAntwoord > 0
            ? <LinkButton size="klein" variant="stil" href={`${basis}/vragen?school=${id}&wie=geen-antwoord`} aria-label={`Herinneren: ${naam}`}>Herinneren</LinkButton>
            : gevraagd < leraren ? <LinkButton size="klein" variant="stil" href={`${basis}/vragen?school=${id}`} aria-label={`Vragen: ${naam}`}>Vragen</LinkButton> : null) },
        ]}
      />
    </Plate>
  );
}
