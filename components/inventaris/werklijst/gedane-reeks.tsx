import { Form } from '@/components/form/form';
import { FormActions, SubmitButton } from '@/components/form/submit-button';
import { CloseButton, Dialog } from '@/components/ui/drawer';
import { Status, type StatusKind } from '@/components/ui/status';
import { Table } from '@/components/ui/table';
import Link from 'next/link';
import type { FormState } from '@/lib/form-state';
import type { GedaneReeks } from '@/lib/inventaris/reeks';
import { niveauKort } from '@/lib/inventaris/screening';
import './werklijst.css';

const STAAT: Record<GedaneReeks['diplomas'][number]['staat'], [StatusKind, string]> = { geldt: ['vast', 'geldt'], teruggenomen: ['open', 'teruggenomen'], ingehaald: ['half', 'daarna opnieuw gescreend'] };

interface Props {
  reeks: GedaneReeks;
  screeningHref: string;
}

/** What was screened together, and whether it still holds. */
export function GedaneReeksTabel({ reeks, screeningHref }: Props) {
  return (
    <Table
      caption="Diploma’s van deze reeks" rows={[...reeks.diplomas]} rowKey={(rij) => rij.id}
      columns={[
        { key: 'naam', head: 'Naam', cell: (rij) => <Link href={`${screeningHref}?diploma=${rij.id}`} prefetch={false}>{rij.naam}</Link> },
        { key: 'diploma', head: 'Diploma', cell: (rij) => [niveauKort(rij.niveau), rij.richting, rij.jaar].filter(Boolean).join(', ') },
        { key: 'school', head: 'School', cell: (rij) => rij.school },
        { key: 'staat', head: 'Stand', cell: (rij) => <Status kind={STAAT[rij.staat][0]}>{STAAT[rij.staat][1]}</Status> },
      ]}
    />
  );
}

/** Taking the whole of it back, after one question. */
export function ReeksTerugnemen({ reeks, sleutel, action }: { reeks: GedaneReeks; sleutel: string; action: (vorige: FormState, data: FormData) => Promise<FormState> }) {
  const geldt = reeks.diplomas.filter(({ staat }) => staat === 'geldt').length;
  if (!reeks.vanMij || geldt === 0) return null;
  return (
    <Dialog trigger="Hele reeks terugnemen" title="Hele reeks terugnemen?" triggerVariant="gevaar">
      <Form action={action} id="terug" sleutel={sleutel} closeWhenDone>
        <input type="hidden" name="reeksId" value={reeks.id} />
        <p>{geldt === 1 ? '1 diploma krijgt' : `${geldt} diploma’s krijgen`} terug wat ervoor gold. Wat daarna opnieuw is gescreend, blijft zoals het is. In de geschiedenis blijft staan wat u deed.</p>
        <FormActions><SubmitButton variant="gevaar">Terugnemen</SubmitButton><CloseButton>Niet doen</CloseButton></FormActions>
      </Form>
    </Dialog>
  );
}
