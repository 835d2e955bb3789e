import { startTransition } from 'react';

/**
 * Signs out and then loads the page anew. A redirect by the router would keep the document, and with it everything
 * that was read on this computer, in the memory of the tab for the next person.
 */
export function helemaalUitloggen(uitloggen: () => Promise<void>): void {
  startTransition(async () => {
    // Also without a connection: the page that follows says what is true.
    await uitloggen().catch(() => undefined);
    window.location.replace('/api/auth/uitgelogd');
  });
}
