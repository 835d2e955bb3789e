import { Form } from '@/components/form/form';
import { FormActions, SubmitButton } from '@/components/form/submit-button';
import { CloseButton, Dialog } from '@/components/ui/drawer';
import { Status, type StatusKind } from '@/components/ui/status';
import { Table } from '@/components/ui/table';
import { rolNamen } from '@/content/rollen';
import { datumInWoorden, vandaag } from '@/lib/dates';
import type { FormState } from '@/lib/form-state';
import type { BereikSoort, Rol } from '@/lib/toegang/toegang';

type Action = (vorige: FormState, data: FormData) => Promise<FormState>;
export interface MensenActies { beeindigen: Action; opnieuw: Action; intrekken: Action }

interface Lid {
  id: string;
  versie: number;
  naam: string;
  email: string;
  rol: Rol;
  bereik: BereikSoort;
  plekken: string[];
  status: 'actief' | 'uitgenodigd' | 'verlopen' | 'ingetrokken' | 'beeindigd';
  verlooptOp: Date | null;
}

const STATUS: Record<Lid['status'], [StatusKind, string]> = {
  actief: ['vast', 'actief'],
  uitgenodigd: ['bezig', 'uitgenodigd'],
  verlopen: ['actie', 'uitnodiging verlopen'],
  ingetrokken: ['onbekend', 'uitnodiging ingetrokken'],
  beeindigd: ['onbekend', 'beëindigd'],
};

/** Who works with Masterkompas at this board, as what, and how far that reaches. */
export function MensenTable({ leden, acties }: { leden: Lid[]; acties?: MensenActies }) {
  return (
    <Table
      caption="Mensen van dit bestuur" rows={leden} rowKey={(lid) => lid.id}
      columns={[
        { key: 'naam', head: 'Naam', rowHead: true, cell: (lid) => <>{lid.naam}<br /><span className="klein zacht font-normal">{lid.email}</span></> },
        { key: 'rol', head: 'Rol', cell: (lid) => <>{rolNamen[lid.rol]}<br /><span className="klein zacht">{bereikInWoorden(lid)}</span></> },
        { key: 'status', head: 'Stand', cell: (lid) => <Status kind={STATUS[lid.status][0]} note={lid.status === 'uitgenodigd' && lid.verlooptOp ? `tot ${datumInWoorden(vandaag(lid.verlooptOp))}` : undefined}>{STATUS[lid.status][1]}</Status> },
        ...(acties ? [{ key: 'acties', head: 'Acties', align: 'rechts' as const, cell: (lid: Lid) => <LidActies lid={lid} acties={acties} /> }] : []),
      ]}
    />
  );
}

function bereikInWoorden(lid: Lid): string {
  if (lid.bereik === 'zelf') return 'het eigen dossier';
  return lid.plekken.length > 0 ? lid.plekken.join('; ') : 'het hele bestuur';
}

function LidActies({ lid, acties }: { lid: Lid; acties: MensenActies }) {
  if (lid.status === 'beeindigd') return null;
  const open = lid.status !== 'actief';
  return (
    <Dialog trigger="Wijzigen" triggerLabel={`Wijzigen: ${lid.naam}`} triggerSize="klein" triggerVariant="stil" title={lid.naam}>
      {open ? (
        <Form action={acties.opnieuw} id={`opnieuw-${lid.id}`} label="Uitnodiging opnieuw sturen">
          <p>{lid.naam} heeft de uitnodiging nog niet aangenomen. Een nieuwe mail maakt de vorige link ongeldig.</p>
          <input type="hidden" name="lidmaatschapId" value={lid.id} />
          <FormActions><SubmitButton pendingText="Versturen…">Uitnodiging opnieuw sturen</SubmitButton></FormActions>
        </Form>
      ) : null}
      <Form action={open ? acties.intrekken : acties.beeindigen} id={`einde-${lid.id}`} closeWhenDone label="Rol beëindigen">
        <p>{open ? 'Trekt u de uitnodiging in, dan werkt de link niet meer.' : `De rol van ${rolNamen[lid.rol]} stopt meteen, ook als ${lid.naam} nu is ingelogd. Het logboek houdt wat er gedaan is.`}</p>
        {open ? <input type="hidden" name="lidmaatschapId" value={lid.id} /> : <input type="hidden" name="id" value={lid.id} />}
        <input type="hidden" name="versie" value={lid.versie} />
        <FormActions>
          <SubmitButton variant="gevaar" pendingText="Bezig…">{open ? 'Uitnodiging intrekken' : 'Rol beëindigen'}</SubmitButton>
          <CloseButton variant="stil">Niets doen</CloseButton>
        </FormActions>
      </Form>
    </Dialog>
  );
}
