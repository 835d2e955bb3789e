'use client';

import { startTransition, useCallback, useState } from 'react';
import { Button, Header, Menu, MenuItem, MenuSection, MenuTrigger, Popover } from 'react-aria-components';
import { UserName, type UserMenuProps } from './user-name';

/** The menu itself. It starts open: somebody just pressed the button that stood here. */
export default function UserMenuOpen({ naam, rol, uitloggen, accountHref = '/mijn-account' }: UserMenuProps) {
  const [open, setOpen] = useState(false);
  // Takes the focus of the button it replaces, then opens: so the focus comes back here when the menu closes.
  const overnemen = useCallback((knop: HTMLButtonElement | null) => {
    if (!knop) return;
    knop.focus();
    setOpen(true);
  }, []);
  return (
    <MenuTrigger isOpen={open} onOpenChange={setOpen}>
      <Button ref={overnemen} className="mij" aria-label={`${naam}, ${rol}: uw menu`}><UserName naam={naam} rol={rol} /></Button>
      <Popover className="menu" placement="bottom end" offset={6}>
        <Menu aria-label="Uw menu" onAction={(sleutel) => { if (sleutel === 'uit') startTransition(uitloggen); }}>
          <MenuSection>
            <Header className="menu-kop">{naam}<small>{rol}</small></Header>
            <MenuItem id="account" href={accountHref} className="menu-item">Mijn account</MenuItem>
            <MenuItem id="uit" className="menu-item">Uitloggen</MenuItem>
          </MenuSection>
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
