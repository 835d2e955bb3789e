'use client';

import type { ReactNode } from 'react';
import { Dialog as AriaDialog, DialogTrigger, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { CloseIcon } from './icons';
import { PressButton } from './press-button';
import type { ButtonSize, ButtonVariant } from './button';

interface SheetProps {
  title: string;
  children: ReactNode;
}

interface DrawerProps extends SheetProps {
  /** Text of the button that opens it. */
  trigger: string;
  /** Name for screen readers when the same text stands in more rows: "Wijzigen: Het Baken". Starts with `trigger`. */
  triggerLabel?: string;
  triggerVariant?: ButtonVariant;
  triggerSize?: ButtonSize;
}

/** Panel from the right (the whole sheet on a phone) for what belongs to the page without leaving it. */
export function Drawer({ trigger, triggerLabel, triggerVariant = 'gewoon', triggerSize, ...sheet }: DrawerProps) {
  return (
    <DialogTrigger>
      <PressButton variant={triggerVariant} size={triggerSize} label={triggerLabel}>{trigger}</PressButton>
      <ModalOverlay className="sluier" isDismissable><Modal className="lade"><Sheet {...sheet} /></Modal></ModalOverlay>
    </DialogTrigger>
  );
}

/** The same, held open by who renders it; closing calls `onClose`. */
export function SheetDrawer({ onClose, ...sheet }: SheetProps & { onClose: () => void }) {
  return (
    <ModalOverlay className="sluier" isDismissable isOpen onOpenChange={(open) => { if (!open) onClose(); }}>
      <Modal className="lade"><Sheet {...sheet} /></Modal>
    </ModalOverlay>
  );
}

interface DialogProps extends DrawerProps {
  /** Width: smal for a question, breed for a form. */
  width?: 'smal' | 'breed';
}

/** Question or small form in the middle. Buttons with `CloseButton`, or a Form with `closeWhenDone`. */
export function Dialog({ trigger, triggerLabel, triggerVariant = 'gewoon', triggerSize, width = 'smal', ...sheet }: DialogProps) {
  return (
    <DialogTrigger>
      <PressButton variant={triggerVariant} size={triggerSize} label={triggerLabel}>{trigger}</PressButton>
      <ModalOverlay className="sluier midden"><Modal className="venster" data-breedte={width}><Sheet {...sheet} /></Modal></ModalOverlay>
    </DialogTrigger>
  );
}

/** Closes the Drawer or Dialog it stands in. */
export function CloseButton({ children, variant = 'gewoon' }: { children: ReactNode; variant?: ButtonVariant }) {
  return <PressButton slot="close" variant={variant}>{children}</PressButton>;
}

function Sheet({ title, children }: SheetProps) {
  return (
    <AriaDialog className="vel">
      <header className="vel-kop">
        <Heading slot="title" level={2}>{title}</Heading>
        <PressButton slot="close" look="icoon" label="Sluiten"><CloseIcon /></PressButton>
      </header>
      <div className="vel-inhoud">{children}</div>
    </AriaDialog>
  );
}
