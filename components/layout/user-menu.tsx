'use client';

import { startTransition } from 'react';
import { Button, Header, Menu, MenuItem, MenuSection, MenuTrigger, Popover } from 'react-aria-components';
import { initials, Avatar } from '@/components/ui/avatar';

interface UserMenuProps {
  naam: string;
  /** What this person is in this board, in words: "HR-adviseur". */
  rol: string;
  uitloggen: () => Promise<void>;
  accountHref?: string;
}

/** Who am I here, my account, sign out. */
export function UserMenu({ naam, rol, uitloggen, accountHref = '/mijn-account' }: UserMenuProps) {
  return (
    <MenuTrigger>
      <Button className="mij" aria-label={`${naam}, ${rol}: uw menu`}>
        <Avatar text={initials(naam)} />
        <span className="alleen-breed">{naam}<small>{rol}</small></span>
      </Button>
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
