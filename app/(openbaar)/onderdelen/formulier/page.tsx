import type { Metadata } from 'next';
import { PageTitle } from '@/components/layout/page-title';
import { Plate } from '@/components/layout/plate';
import { DemoShell } from '../demo-shell';
import { FieldStates } from './field-states';
import { TeacherForm } from './teacher-form';

export const metadata: Metadata = { title: 'Formulier' };

export default function FormulierPage() {
  return (
    <DemoShell current="/onderdelen/formulier">
      <PageTitle title="Formulier" crumbs={[{ naam: 'Onderdelen', href: '/onderdelen' }, { naam: 'Formulier' }]} subtitle="Elk veld, leeg en ingevuld, met fout en uitgezet. Laat de naam leeg en verstuur om de lijst met fouten te zien." />
      <Plate title="Alle velden" notes={<p>Label boven, uitleg eronder, fout bij het veld én in de lijst bovenaan.</p>}><TeacherForm /></Plate>
      <Plate title="Standen van velden" notes={<p>Fout, uitgezet en alleen lezen.</p>}><FieldStates /></Plate>
    </DemoShell>
  );
}
