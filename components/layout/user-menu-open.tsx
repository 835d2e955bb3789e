'use client';

import { startTransition } from 'react';
import { Button, Header, Menu, MenuItem, MenuSection, MenuTrigger, Popover } from 'react-aria-components';
import { UserName, type UserMenuProps } from './user-name';

/** The menu itself. It starts open: somebody just pressed the button that stood here. */
export default function UserMenuOpen({ naam, rol, uitloggen, accountHref = '/mijn-account' }: UserMenuProps) {
  return (
    <MenuTrigger defaultOpen>
      <Button className="mij" aria-label={`${naam}, ${rol}: uw menu`}><UserName naam={naam} rol={rol} /></Button>
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
