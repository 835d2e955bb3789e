'use client';

import type { RefObject } from 'react';
import { Dialog, Heading, Popover } from 'react-aria-components';
import { CloseIcon } from '../icons';
import { PressButton } from '../press-button';
import type { Begripwoord } from './begripwoorden';

/** The explanation at the word. Takes the focus, and gives it back to the word when it closes. */
export default function BegripOpen({ begrip, woord, onSluiten }: { begrip: Begripwoord; woord: RefObject<HTMLElement | null>; onSluiten: () => void }) {
  return (
    <Popover className="begrip-kader" triggerRef={woord} isOpen onOpenChange={(open) => { if (!open) onSluiten(); }} placement="bottom start" offset={6}>
      <Dialog className="begrip-vel">
        <header>
          <Heading slot="title" level={2}>{begrip.term}</Heading>
          <PressButton slot="close" look="icoon" label="Sluiten"><CloseIcon /></PressButton>
        </header>
        <p>{begrip.uitleg}</p>
        <p><a href={begrip.href}>Meer in de begrippenlijst</a></p>
      </Dialog>
    </Popover>
  );
}
