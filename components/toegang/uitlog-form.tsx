'use client';

import { helemaalUitloggen } from '@/components/layout/uitloggen';
import { Button } from '@/components/ui/button';

/** Signs out of this browser; without script the form goes to the server by itself. */
export function UitlogForm({ uitloggen }: { uitloggen: () => Promise<void> }) {
  return (
    <form action={uitloggen} onSubmit={(verzending) => { verzending.preventDefault(); helemaalUitloggen(uitloggen); }}>
      <Button type="submit" size="klein">Uitloggen</Button>
    </form>
  );
}
