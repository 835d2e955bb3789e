import { Plate } from '@/components/layout/plate';
import { LinkButton } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { Status, type StatusKind } from '@/components/ui/status';
import { Table, type Column } from '@/components/ui/table';
import { dagenTussen, datumInWoorden } from '@/lib/dates';
import { geldt, graadNamen, type Graad } from '@/lib/inventaris/bevoegdheid';
import { bewijsNamen } from '@/lib/inventaris/diploma';
import type { Dossierfeiten, DossierBevoegdheid } from '@/lib/inventaris/dossier';

const tekens: Record<Graad, StatusKind> = {
  eerstegraads: 'vast', tweedegraads: 'vast', 'beperkt-tweedegraads': 'vast', pabo: 'vast', 'in-opleiding': 'half', geschiktheidsverklaring: 'bezig', onbevoegd: 'fout',
};

/** The licences of one person, those that hold on the peildatum first. */
export function Bevoegdheden({ dossier: { bevoegdheden, peildatum, magWijzigen }, basis }: { dossier: Dossierfeiten; basis: string }) {
  const nieuw = <LinkButton soft href={`${basis}/bevoegdheden/nieuw`} size="klein">Bevoegdheid toevoegen</LinkButton>;
  const columns: Column<DossierBevoegdheid>[] = [
    { key: 'vak', head: 'Vak', cell: ({ vak }) => vak || 'alle vakken' },
    { key: 'graad', head: 'Bevoegdheid', cell: (een) => <><Status kind={geldt(een, peildatum) ? tekens[een.graad] : 'onbekend'}>{graadNamen[een.graad]}</Status><Noot een={een} peildatum={peildatum} /></> },
    { key: 'begin', head: 'Van', cell: ({ begin }) => (begin ? datumInWoorden(begin) : 'niet bekend') },
    { key: 'einde', head: 'Tot en met', cell: ({ einde }) => (einde ? datumInWoorden(einde) : 'heden') },
    { key: 'bewijs', head: 'Bewijs', cell: ({ bewijs, toelichting }) => <>{bewijs ? (bewijsNamen[bewijs] ?? bewijs) : 'nog niet gezien'}{toelichting ? <span className="block text-13 text-inkt-3">{toelichting}</span> : null}</> },
    ...(magWijzigen ? [{ key: 'actie', head: 'Wijzigen', cell: (een: DossierBevoegdheid) => <LinkButton soft href={`${basis}/bevoegdheden/${een.id}`} size="klein">Wijzigen<span className="alleen-voorlezen">: {een.vak} {graadNamen[een.graad]}</span></LinkButton> }] : []),
  ];
  return (
    <Plate title="Bevoegdheden" notes={<p>Per vak. Samen met de lessen volgt hieruit welke uren bevoegd, benoembaar of onbevoegd worden gegeven.</p>}>
      {bevoegdheden.length === 0 ? (
        <EmptyState level={3} title="Nog geen bevoegdheden" actions={magWijzigen ? nieuw : null}><p>Zolang hier niets staat, is bij de lessen niet te zeggen of ze bevoegd worden gegeven.</p></EmptyState>
      ) : (
        <>
          <Table caption="Bevoegdheden" columns={columns} rows={[...bevoegdheden].sort((a, b) => Number(geldt(b, peildatum)) - Number(geldt(a, peildatum)))} rowKey={({ id }) => id} />
          {magWijzigen ? <p className="mt-(--r-3)">{nieuw}</p> : null}
        </>
      )}
    </Plate>
  );
}

function Noot({ een, peildatum }: { een: DossierBevoegdheid; peildatum: string }) {
  const tekst = noot(een, peildatum);
  return tekst ? <span className="block text-13 text-inkt-3">{tekst}</span> : null;
}

function noot({ graad, begin, einde }: DossierBevoegdheid, peildatum: string): string | null {
  if (begin !== null && begin > peildatum) return 'gaat nog in';
  if (einde === null) return graad === 'in-opleiding' || graad === 'onbevoegd' ? 'zonder einddatum' : null;
  const dagen = dagenTussen(peildatum, einde);
  if (dagen < 0) return 'verlopen';
  return dagen <= 183 ? `eindigt over ${dagen < 60 ? `${dagen} dagen` : `${Math.round(dagen / 30)} maanden`}` : null;
}
