'use client';

import type { ReactNode } from 'react';
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { DrawerContext } from './drawer-context';
import { CloseIcon } from './icons';
import { PressButton } from './press-button';

export interface SheetProps {
  title: string;
  children: ReactNode;
}

export interface OpenDrawerProps extends SheetProps {
  isOpen: boolean;
  onClose: () => void;
  /** lade = from the right, closes by a press beside it; venster = in the middle. */
  look: 'lade' | 'venster';
  width?: 'smal' | 'breed';
}

/** The panel itself: takes the focus when it opens and gives it back to where it was when it closes. */
export default function DrawerOpen({ title, children, isOpen, onClose, look, width }: OpenDrawerProps) {
  return (
    <ModalOverlay className={look === 'lade' ? 'sluier' : 'sluier midden'} isDismissable={look === 'lade'} isOpen={isOpen} onOpenChange={(open) => { if (!open) onClose(); }}>
      <Modal className={look} data-breedte={width}>
        <Dialog className="vel">
          {({ close }) => (
            <>
              <header className="vel-kop">
                <Heading slot="title" level={2}>{title}</Heading>
                <PressButton slot="close" look="icoon" label="Sluiten"><CloseIcon /></PressButton>
              </header>
              <div className="vel-inhoud"><DrawerContext value={{ close }}>{children}</DrawerContext></div>
            </>
          )}
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
