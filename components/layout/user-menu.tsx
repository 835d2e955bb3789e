'use client';

import { lazy, Suspense, useState } from 'react';
import { UserName, type UserMenuProps } from './user-name';

// The widget comes in when somebody reaches for it; every page is lighter for it.
const openen = () => import('./user-menu-open');
const UserMenuOpen = lazy(openen);

/** Who am I here, my account, sign out. */
export function UserMenu(props: UserMenuProps) {
  const [open, setOpen] = useState(false);
  const knop = (
    <button
      type="button" className="mij" aria-label={`${props.naam}, ${props.rol}: uw menu`} aria-haspopup="menu" aria-expanded={false}
      onPointerEnter={() => void openen()} onFocus={() => void openen()} onClick={() => setOpen(true)}
    >
      <UserName {...props} />
    </button>
  );
  return open ? <Suspense fallback={knop}><UserMenuOpen {...props} /></Suspense> : knop;
}
