'use client';

import type { RefObject } from 'react';
import { Header, Menu, MenuItem, MenuSection, Popover, Text } from 'react-aria-components';
import { alleVakken, type Vak, type Vakken, type Vakwoorden } from '@/lib/cyclus/matrix';

interface VakMenuProps { naam: string; anker: RefObject<HTMLElement | null>; vakken: Vakken; vak: Vak | null; noem: (vak: Vak) => Vakwoorden; sluit: () => void; kies: (vak: Vak | null) => void }

const sleutel = ({ kolom, rij }: Vak): string => `${kolom}/${rij}`;

/** Every cell by name, for who does not drag. */
export default function VakMenu({ naam, anker, vakken, vak, noem, sluit, kies }: VakMenuProps) {
  const alle = alleVakken(vakken);
  return (
    <Popover className="menu" aria-label={`Vakken voor ${naam}`} triggerRef={anker} isOpen onOpenChange={(open) => { if (!open) sluit(); }} placement="bottom start" offset={4}>
      {/* eslint-disable-next-line jsx-a11y/no-autofocus -- a menu that was asked for takes the focus, as the pattern of ARIA says */}
      <Menu aria-label={`Zet ${naam} in een vak`} autoFocus="first" onAction={(gekozen) => { sluit(); kies(alle.find((een) => sleutel(een) === gekozen) ?? null); }}>
        <MenuSection>
          <Header className="menu-kop">Zet in een vak<small>{naam}</small></Header>
          {alle.map((een) => <MenuItem key={sleutel(een)} id={sleutel(een)} textValue={noem(een).titel} className="menu-item" isDisabled={vak !== null && sleutel(vak) === sleutel(een)}><Text slot="label">{noem(een).titel}</Text><Text slot="description">{noem(een).plaats}</Text></MenuItem>)}
          {vak ? <MenuItem id="geen" className="menu-item">Haal uit dit vak</MenuItem> : null}
        </MenuSection>
      </Menu>
    </Popover>
  );
}
