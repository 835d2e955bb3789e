import type { Metadata } from 'next';
import { TextArea } from '@/components/form/field';
import { Form } from '@/components/form/form';
import { FormActions, SubmitButton } from '@/components/form/submit-button';
import { PageTitle } from '@/components/layout/page-title';
import { Plate } from '@/components/layout/plate';
import { CloseButton, Dialog, Drawer } from '@/components/ui/drawer';
import { Table } from '@/components/ui/table';
import { voorbeeldOpslaan } from '../actions';
import { DemoShell } from '../demo-shell';
import { ToastButton } from './toast-button';

export const metadata: Metadata = { title: 'Vensters' };

export default function VenstersPage() {
  return (
    <DemoShell current="/onderdelen/vensters">
      <PageTitle title="Vensters" crumbs={[{ naam: 'Onderdelen', href: '/onderdelen' }, { naam: 'Vensters' }]} subtitle="Wat over de bladzijde heen komt. Sluiten kan altijd met Esc." />
      <Plate title="Lade" notes={<p>Van rechts; op een telefoon het hele blad.</p>}>
        <Drawer trigger="Hoe is dit berekend?" title="Zo telt Masterkompas doel 50%">
          <p>Het aantal leraren met ten minste één behaalde master, gedeeld door alle leraren op de peildatum.</p>
          <Table caption="Wie telt mee" columns={[{ key: 'wie', head: 'Wie', cell: (rij) => rij.wie }, { key: 'aantal', head: 'Aantal', cell: (rij) => rij.aantal, align: 'rechts' }]} rows={[{ wie: 'Bevestigd', aantal: 159 }, { wie: 'Opgegeven, bewijs nog niet gezien', aantal: 25 }, { wie: 'Geen master', aantal: 236 }]} rowKey={(rij) => rij.wie} />
        </Drawer>
      </Plate>
      <Plate title="Vraag" notes={<p>Voor iets dat niet terug kan, of een klein formulier.</p>}>
        <div className="flex flex-wrap gap-3">
          <Dialog trigger="Uitnodiging intrekken" triggerVariant="gevaar" title="Uitnodiging van Joost Meinema intrekken?">
            <p>De link in zijn mail werkt dan niet meer. U kunt hem later opnieuw uitnodigen.</p>
            <FormActions><CloseButton variant="gevaar">Intrekken</CloseButton><CloseButton>Niet doen</CloseButton></FormActions>
          </Dialog>
          <Dialog trigger="Vraag stellen" title="Vraag aan Annelies Hofstra" width="breed">
            <Form action={voorbeeldOpslaan} id="vraag" closeWhenDone><TextArea label="Uw vraag" name="naam" rows={4} /><FormActions><SubmitButton pendingText="Versturen…">Vraag versturen</SubmitButton><CloseButton variant="stil">Annuleren</CloseButton></FormActions></Form>
          </Dialog>
        </div>
      </Plate>
      <Plate title="Bericht onderaan" notes={<p>Voor wat gelukt is. Fouten blijven op de bladzijde staan.</p>}><ToastButton /></Plate>
    </DemoShell>
  );
}
