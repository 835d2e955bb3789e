'use server';

import { redirect } from 'next/navigation';
import { uitloggen } from '@/lib/toegang/server/uitloggen';

/**
 * For the menu on every page. The route that follows tells the browser to forget what it kept. Called by a script it
 * does not go there itself: a redirect by the router would keep the document with all that was read in it.
 */
export async function uitloggenAction(formulier?: FormData): Promise<void> {
  await uitloggen();
  if (formulier instanceof FormData) redirect('/api/auth/uitgelogd');
}
