import { Table, type Column } from '@/components/ui/table';
import { Status } from '@/components/ui/status';
import type { FormState } from '@/lib/form-state';
import { INDICATOREN } from '@/lib/inventaris/indicatoren';
import type { Doelregel } from '@/lib/overzicht/doelenblad';
import { aandeel } from '@/lib/inventaris/doelstand';
import { datumInWoorden } from '@/lib/dates';
import { getal, procent, telwoord } from '@/lib/overzicht/woorden';
import { DoelKnoppen } from './doel-form';

type Actie = (vorige: FormState, data: FormData) => Promise<FormState>;

interface DoelenTabelProps {
  regels: readonly Doelregel[];
  peildatum: string;
  acties: Record<'wijzigen' | 'verwijderen', Actie> | null;
  sleutel: () => string;
}

/** Every goal with where its place stands against it. */
export function DoelenTabel({ regels, peildatum, acties, sleutel }: DoelenTabelProps) {
  const knoppen: Column<Doelregel>[] = acties ? [{ key: 'doen', head: 'Wijzigen', cell: (regel) => <DoelKnoppen regel={regel} {...acties} sleutels={[sleutel(), sleutel()]} /> }] : [];
  return (
    <Table
      caption={`Doelen van het bestuur, met de stand op ${datumInWoorden(peildatum)}`} rows={[...regels]} rowKey={(regel) => regel.id}
      columns={[
        { key: 'plek', head: 'Voor', rowHead: true, cell: (regel) => <>{regel.plek}<br /><small className="zacht">{INDICATOREN[regel.indicator].kort}</small></> },
        { key: 'jaar', head: 'Vanaf', cell: (regel) => regel.jaar },
        { key: 'doel', head: 'Doel', align: 'rechts', cell: (regel) => `${getal(regel.waarde)}%` },
        { key: 'stand', head: 'Bevestigd nu', align: 'rechts', cell: (regel) => <Stand regel={regel} /> },
        { key: 'nodig', head: 'Nog nodig', align: 'rechts', cell: (regel) => <Nodig regel={regel} /> },
        { key: 'geldt', head: 'Geldt', cell: (regel) => <Status kind={regel.geldt ? 'vast' : 'open'}>{geldt(regel, peildatum)}</Status> },
        { key: 'uitleg', head: 'Toelichting', cell: (regel) => <small className="half">{regel.toelichting}</small> },
        ...knoppen,
      ]}
    />
  );
}

function geldt({ geldt: nu, jaar }: Doelregel, peildatum: string): string {
  if (nu) return 'nu';
  return jaar > Number(peildatum.slice(0, 4)) ? `vanaf ${jaar}` : 'vervangen';
}

function Stand({ regel: { stand } }: { regel: Doelregel }) {
  if (!stand) return <span className="zacht">buiten uw bereik</span>;
  const deel = aandeel(stand.bevestigd, stand.noemer);
  return deel === null ? <span className="zacht">niemand</span> : <>{procent(deel)}<br /><small className="zacht">{getal(stand.bevestigd)} van {getal(stand.noemer)}</small></>;
}

function Nodig({ regel: { stand } }: { regel: Doelregel }) {
  if (!stand || stand.noemer === 0) return null;
  if (stand.nodig === 0) return <>gehaald</>;
  return <>{telwoord(stand.nodig, 'leraar', 'leraren')}<br /><small className="zacht">{stand.nieuw > 0 ? `waarvan ${getal(stand.nieuw)} nieuw` : 'alleen bewijs'}</small></>;
}
