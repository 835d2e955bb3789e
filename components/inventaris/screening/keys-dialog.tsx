'use client';

import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { Checkbox } from '@/components/form/choice';
import { CloseIcon } from '@/components/ui/icons';
import { PressButton } from '@/components/ui/press-button';
import { KEUZE_UITLEG, OORDEEL_UITLEG } from '@/lib/inventaris/screening';

const OVERIG: [string[], string][] = [
  [['J', '→'], 'Volgend diploma; in de wachtrij ook ↓'],
  [['K', '←'], 'Vorig diploma; in de wachtrij ook ↑'],
  [['N'], 'Naar de notitie'],
  [['M'], 'Laat iemand anders meekijken, aan of uit'],
  [['Z'], 'Laatste keuze ongedaan maken'],
  [['/'], 'Zoeken in de wachtrij'],
  [['Esc'], 'Een veld verlaten; daarna werken de toetsen weer'],
  [['?'], 'Dit overzicht'],
];

interface Props {
  open: boolean;
  sluiten: () => void;
  aan: boolean;
  zetAan: (aan: boolean) => void;
}

/** All keys of the workbench, and the switch to do without them. */
export function KeysDialog({ open, sluiten, aan, zetAan }: Props) {
  return (
    <ModalOverlay className="sluier midden" isDismissable isOpen={open} onOpenChange={(nu) => { if (!nu) sluiten(); }}>
      <Modal className="venster" data-breedte="smal">
        <Dialog className="vel">
          <header className="vel-kop">
            <Heading slot="title" level={2}>Alle toetsen</Heading>
            <PressButton slot="close" look="icoon" label="Sluiten"><CloseIcon /></PressButton>
          </header>
          <div className="vel-inhoud">
            <dl className="screening-toetsen">
              {KEUZE_UITLEG.map(({ toets, kop, uitleg }) => <div key={toets}><dt><kbd>{toets}</kbd></dt><dd>{kop}: {uitleg.charAt(0).toLowerCase() + uitleg.slice(1)}</dd></div>)}
              {OORDEEL_UITLEG.map(({ toets, kop, oordeel }) => <div key={oordeel}><dt><kbd>{toets}</kbd></dt><dd>Bij een tweede blik: {kop.charAt(0).toLowerCase() + kop.slice(1)}</dd></div>)}
              {OVERIG.map(([toetsen, wat]) => <div key={wat}><dt>{toetsen.map((toets) => <kbd key={toets}>{toets}</kbd>)}</dt><dd>{wat}</dd></div>)}
            </dl>
            <Checkbox name="sneltoetsen" label="Sneltoetsen gebruiken" hint="Zet dit uit als u dicteert of als toetsen u in de weg zitten." checked={aan} onChange={(wijziging) => zetAan(wijziging.currentTarget.checked)} />
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
