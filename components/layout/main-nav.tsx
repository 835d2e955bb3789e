'use client';

import Link from 'next/link';
import { usePathname } from 'next/navigation';

export interface NavRoom {
  naam: string;
  href: string;
  /** Things that wait for this person; shown in pencil. Give `tellingLabel` with it: "3 te screenen". */
  telling?: number;
  tellingLabel?: string;
}

/** On a phone the bar is wider than the screen: the open room stands in view. */
function inBeeld(link: HTMLAnchorElement | null): void {
  if (link?.parentElement) link.parentElement.scrollLeft = link.offsetLeft - link.parentElement.offsetLeft - 40;
}

/** The scale bar that carries the rooms. A room is current on its own page and on all pages below it. */
export function MainNav({ rooms }: { rooms: NavRoom[] }) {
  const pad = usePathname();
  return (
    <nav className="rand" aria-label="Hoofdmenu">
      {rooms.map(({ naam, href, telling, tellingLabel }) => {
        const hier = pad === href ? 'page' : pad.startsWith(`${href}/`) ? 'true' : undefined;
        return (
          <Link key={href} href={href} prefetch={false} aria-current={hier} ref={hier ? inBeeld : undefined}>
            {naam}
            {telling ? <sup aria-label={tellingLabel ?? `${telling} te doen`}>{telling}</sup> : null}
          </Link>
        );
      })}
      <i aria-hidden="true" />
    </nav>
  );
}
