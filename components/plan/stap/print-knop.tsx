'use client';

import { Button } from '@/components/ui/button';

/** Prints the page that is open. */
export function PrintKnop() {
  return <Button onClick={() => { window.print(); }}>Afdrukken</Button>;
}
