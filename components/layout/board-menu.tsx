'use client';

import { Button, Menu, MenuItem, MenuTrigger, Popover, Text } from 'react-aria-components';
import { ChevronIcon } from '@/components/ui/icons';

export interface BoardChoice {
  naam: string;
  /** For instance "bestuur 41872". */
  toelichting: string;
  href: string;
}

interface BoardMenuProps {
  naam: string;
  toelichting: string;
  choices: BoardChoice[];
}

/** Name of the open board; with more boards it is the switch between them. */
export function BoardMenu({ naam, toelichting, choices }: BoardMenuProps) {
  const tekst = <><span className="bestuur-naam">{naam}</span> <small>{toelichting}</small></>;
  if (choices.length < 2) return <p className="bestuur">{tekst}</p>;
  return (
    <MenuTrigger>
      <Button className="bestuur">{tekst}<ChevronIcon /><span className="alleen-voorlezen">, wissel van bestuur</span></Button>
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
