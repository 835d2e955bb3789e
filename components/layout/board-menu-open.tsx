'use client';

import { useCallback, useState } from 'react';
import { Button, Menu, MenuItem, MenuTrigger, Popover, Text } from 'react-aria-components';
import { ChevronIcon } from '@/components/ui/icons';
import { BoardName, type BoardMenuProps } from './board-name';

/** The menu itself. It starts open: somebody just pressed the button that stood here. */
export default function BoardMenuOpen({ naam, toelichting, choices }: BoardMenuProps) {
  const [open, setOpen] = useState(false);
  // Takes the focus of the button it replaces, then opens: so the focus comes back here when the menu closes.
  const overnemen = useCallback((knop: HTMLButtonElement | null) => {
    if (!knop) return;
    knop.focus();
    setOpen(true);
  }, []);
  return (
    <MenuTrigger isOpen={open} onOpenChange={setOpen}>
      <Button ref={overnemen} className="bestuur"><BoardName naam={naam} toelichting={toelichting} /><ChevronIcon /><span className="alleen-voorlezen">, wissel van bestuur</span></Button>
      <Popover className="menu" placement="bottom start" offset={6}>
        <Menu aria-label="Kies een bestuur">
          {choices.map((keuze) => (
            <MenuItem key={keuze.href} id={keuze.href} href={keuze.href} textValue={keuze.naam} className="menu-item" data-hier={keuze.naam === naam || undefined}>
              <Text slot="label">{keuze.naam}</Text>
              <Text slot="description">{keuze.naam === naam ? `${keuze.toelichting}, nu open` : keuze.toelichting}</Text>
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
