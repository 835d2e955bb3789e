'use client';

import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { Checkbox } from '@/components/form/choice';
import { CloseIcon } from '@/components/ui/icons';
import { PressButton } from '@/components/ui/press-button';
import './screening.css';

/** Keys, and what they do. */
export type Toetsuitleg = readonly (readonly [toetsen: readonly string[], wat: string])[];

interface Props {
  uitleg: Toetsuitleg;
  open: boolean;
  sluiten: () => void;
  aan: boolean;
  zetAan: (aan: boolean) => void;
}

/** All keys of this screen, and the switch to do without them. */
export function KeysDialog({ uitleg, open, sluiten, aan, zetAan }: Props) {
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
              {uitleg.map(([toetsen, wat]) => <div key={wat}><dt>{toetsen.map((toets) => <kbd key={toets}>{toets}</kbd>)}</dt><dd>{wat}</dd></div>)}
            </dl>
            <Checkbox name="sneltoetsen" label="Sneltoetsen gebruiken" hint="Zet dit uit als u dicteert of als toetsen u in de weg zitten." checked={aan} onChange={(wijziging) => zetAan(wijziging.currentTarget.checked)} />
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
