'use client';

import { lazy, Suspense, use, useState, type ReactNode } from 'react';
import { Button, type ButtonSize, type ButtonVariant } from './button';
import { DrawerContext } from './drawer-context';
import type { OpenDrawerProps, SheetProps } from './drawer-open';

// The widget comes in when somebody reaches for it; every page with a drawer is lighter for it.
const ophalen = () => import('./drawer-open');
const DrawerOpen = lazy(ophalen);

interface DrawerProps extends SheetProps {
  /** Text of the button that opens it. */
  trigger: string;
  /** Name for screen readers when the same text stands in more rows: "Wijzigen: Het Baken". Starts with `trigger`. */
  triggerLabel?: string;
  triggerVariant?: ButtonVariant;
  triggerSize?: ButtonSize;
}

/** Panel from the right (the whole sheet on a phone) for what belongs to the page without leaving it. */
export function Drawer(props: DrawerProps) {
  return <Opener {...props} look="lade" />;
}

/** The same, held open by who renders it; closing calls `onClose`. */
export function SheetDrawer({ onClose, ...sheet }: SheetProps & { onClose: () => void }) {
  return <Suspense><DrawerOpen {...sheet} isOpen onClose={onClose} look="lade" /></Suspense>;
}

interface DialogProps extends DrawerProps {
  /** Width: smal for a question, breed for a form. */
  width?: 'smal' | 'breed';
}

/** Question or small form in the middle. Buttons with `CloseButton`, or a Form with `closeWhenDone`. */
export function Dialog({ width = 'smal', ...props }: DialogProps) {
  return <Opener {...props} look="venster" width={width} />;
}

function Opener({ trigger, triggerLabel, triggerVariant = 'gewoon', triggerSize, ...sheet }: DrawerProps & Pick<OpenDrawerProps, 'look' | 'width'>) {
  // Stays once it came: the panel closes by itself and gives the focus back to the button.
  const [nodig, setNodig] = useState(false);
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button
        variant={triggerVariant} size={triggerSize} aria-label={triggerLabel} aria-haspopup="dialog" aria-expanded={open}
        onPointerEnter={() => void ophalen()} onFocus={() => void ophalen()}
        // Not every browser gives a pressed button the focus; it has to be there to come back to.
        onClick={(druk) => { druk.currentTarget.focus(); setNodig(true); setOpen(true); }}
      >
        {trigger}
      </Button>
      {nodig ? <Suspense><DrawerOpen {...sheet} isOpen={open} onClose={() => setOpen(false)} /></Suspense> : null}
    </>
  );
}

/** Closes the Drawer or Dialog it stands in. */
export function CloseButton({ children, variant = 'gewoon' }: { children: ReactNode; variant?: ButtonVariant }) {
  const vel = use(DrawerContext);
  return <Button variant={variant} onClick={() => vel?.close()}>{children}</Button>;
}
