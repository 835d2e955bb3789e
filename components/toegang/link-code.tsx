'use client';

import { useSyncExternalStore } from 'react';

function volgen(melden: () => void) {
  window.addEventListener('hashchange', melden);
  return () => window.removeEventListener('hashchange', melden);
}

/** The secret behind the # of a one-time link; '' on the server and when it is not there. Browsers never send it by themselves. */
export function useLinkCode(): string {
  return useSyncExternalStore(volgen, () => window.location.hash.slice(1), () => '');
}

/** Sends the secret along with the form. */
export function LinkCodeField() {
  return <input type="hidden" name="code" value={useLinkCode()} />;
}
