'use client';

import Link from 'next/link';
import type { ReactNode } from 'react';
import { GraphPatterns } from '@/components/grafiek/patterns';
import { BoardMenu, type BoardChoice } from './board-menu';
import { Footer } from './footer';
import { MainNav, type NavRoom } from './main-nav';
import { Mark } from './mark';
import { ThemeSwitch } from './theme-switch';
import { UserMenu } from './user-menu';

interface ShellProps {
  /** The open board; absent on pages outside a board (my account, list of boards). */
  board?: { naam: string; toelichting: string };
  boards?: BoardChoice[];
  rooms?: NavRoom[];
  user: { naam: string; rol: string };
  uitloggen: () => Promise<void>;
  /** Search field or button in the header. */
  search?: ReactNode;
  /** The bell with notifications, in the header. */
  bell?: ReactNode;
  homeHref?: string;
  children: ReactNode;
}

/** Header, main landmark and footer of every page behind the sign-in. */
export function Shell({ board, boards = [], rooms = [], user, uitloggen, search, bell, homeHref = '/besturen', children }: ShellProps) {
  return (
    <>
      <GraphPatterns />
      <a className="spring" href="#inhoud">Naar de inhoud</a>
      <header className="kop blad">
        <div className="kop-regel">
          <Link className="merk" href={homeHref} prefetch={false} aria-label="Masterkompas, naar het begin"><Mark /><b>Masterkompas</b></Link>
          {board ? <BoardMenu naam={board.naam} toelichting={board.toelichting} choices={boards} /> : null}
          <span className="kop-ruimte" />
          {search}
          {bell}
          <ThemeSwitch />
          <UserMenu naam={user.naam} rol={user.rol} uitloggen={uitloggen} />
        </div>
        <MainNav rooms={rooms} />
      </header>
      <main className="blad" id="inhoud" tabIndex={-1}>{children}</main>
      <Footer />
    </>
  );
}
