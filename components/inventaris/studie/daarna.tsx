import { RadioGroup } from '@/components/form/choice';
import { DateField } from '@/components/form/date-field';
import { Select, TextArea, TextField } from '@/components/form/field';
import { Form } from '@/components/form/form';
import { NumberField } from '@/components/form/number-field';
import { FormActions, SubmitButton } from '@/components/form/submit-button';
import { aantal } from '@/components/grafiek/getallen';
import { Plate } from '@/components/layout/plate';
import { CloseButton, Dialog } from '@/components/ui/drawer';
import { EmptyState } from '@/components/ui/empty-state';
import { Status } from '@/components/ui/status';
import { datumInWoorden, vandaag } from '@/lib/dates';
import { NA_UITKOMSTEN, naNamen, type Studie } from '@/lib/inventaris/studie';
import type { StudieActen } from './acten';
import { Feiten } from './feiten';
import { staatVanDaarna } from './woorden';

/** What the new master will do afterwards, and whether it happened. */
export function Daarna({ studie, acten }: { studie: Studie; acten: StudieActen | null }) {
  const { na, status } = studie;
  const leeg = !na.rol && !na.schaal && na.uren === null && !na.kennisdeling;
  return (
    <Plate title="Na de master" notes={<p>Wat doet deze leraar straks met de master? Leg dat nu vast en kijk later of het is gebeurd.</p>}>
      {leeg ? (
        <EmptyState level={3} title="Nog niets afgesproken" actions={acten ? <DaarnaForm studie={studie} acten={acten} /> : null}>
          <p>Denk aan een rol, een stap in schaal, uren in de jaartaak en het delen van kennis. Zonder afspraak blijft een master vaak onbenut.</p>
        </EmptyState>
      ) : (
        <>
          <Feiten regels={[
            ['Rol', na.rol || null], ['Schaal', na.schaal || null], ['Taakuren per jaar', na.uren === null ? null : `${aantal(na.uren)} uur`], ['Kennis delen', na.kennisdeling || null],
            ['Wat ervan kwam', status === 'afgerond' ? <Status key="na" kind={na.uitkomst === 'onbekend' ? 'actie' : staatVanDaarna[na.uitkomst]} note={na.uitkomstOp ? `vastgesteld op ${datumInWoorden(na.uitkomstOp)}` : undefined}>{naNamen[na.uitkomst]}</Status> : <span key="na" className="half">vult u in als de studie is afgerond</span>],
            ['Toelichting', na.toelichting || null],
          ]} />
          {acten ? <p className="mt-(--r-4)"><DaarnaForm studie={studie} acten={acten} /></p> : null}
        </>
      )}
    </Plate>
  );
}

function DaarnaForm({ studie, acten }: { studie: Studie; acten: StudieActen }) {
  const { na, status } = studie;
  return (
    <Dialog trigger={status === 'afgerond' ? 'Vastleggen wat ervan kwam' : 'Afspraken voor daarna'} title="Na de master" width="breed">
      <Form action={acten.daarna} id="daarna" sleutel={crypto.randomUUID()} closeWhenDone>
        <input type="hidden" name="traject" value={studie.id} /><input type="hidden" name="versie" value={studie.versie} />
        <TextField label="Rol" name="rol" optional maxLength={500} autoComplete="off" hint="Bijvoorbeeld: coördinator taalbeleid, lid van de examencommissie." defaultValue={na.rol} />
        <Select label="Schaal" name="schaal" optional placeholder="Geen stap afgesproken" choices={['LB', 'LC', 'LD', 'LE'].map((value) => ({ value, label: value }))} defaultValue={na.schaal} />
        <NumberField label="Taakuren per jaar" name="uren" optional min={0} decimals={1} suffix="uur" defaultValue={na.uren ?? undefined} />
        <TextField label="Kennis delen" name="kennisdeling" optional maxLength={500} autoComplete="off" hint="Bijvoorbeeld: twee bijeenkomsten voor de sectie per jaar." defaultValue={na.kennisdeling} />
        {status === 'afgerond' ? (
          <>
            <RadioGroup label="Is dat gebeurd?" name="uitkomst" choices={NA_UITKOMSTEN.map((value) => ({ value, label: naNamen[value] }))} defaultValue={na.uitkomst} />
            <DateField label="Vastgesteld op" name="uitkomstOp" optional max={vandaag()} defaultValue={na.uitkomstOp ?? undefined} />
            <TextArea label="Toelichting" name="toelichting" optional rows={3} defaultValue={na.toelichting} />
          </>
        ) : null}
        <FormActions><SubmitButton pendingText="Bewaren…">Bewaren</SubmitButton><CloseButton>Annuleren</CloseButton></FormActions>
      </Form>
    </Dialog>
  );
}
