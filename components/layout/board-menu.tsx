'use client';

import { lazy, Suspense, useState } from 'react';
import { ChevronIcon } from '@/components/ui/icons';
import { BoardName, type BoardMenuProps } from './board-name';

export type { BoardChoice } from './board-name';

// The widget comes in when somebody reaches for it; every page is lighter for it.
const openen = () => import('./board-menu-open');
const BoardMenuOpen = lazy(openen);

/** Name of the open board; with more boards it is the switch between them. */
export function BoardMenu(props: BoardMenuProps) {
  const [open, setOpen] = useState(false);
  if (props.choices.length < 2) return <p className="bestuur"><BoardName {...props} /></p>;
  const knop = (
    <button type="button" className="bestuur" aria-haspopup="menu" aria-expanded={false} onPointerEnter={() => void openen()} onFocus={() => void openen()} onClick={() => setOpen(true)}>
      <BoardName {...props} /><ChevronIcon /><span className="alleen-voorlezen">, wissel van bestuur</span>
    </button>
  );
  return open ? <Suspense fallback={knop}><BoardMenuOpen {...props} /></Suspense> : knop;
}
