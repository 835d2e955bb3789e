'use server';

import { redirect } from 'next/navigation';
import { uitloggen } from '@/lib/toegang/server/uitloggen';

/** For the menu on every page. The route that follows tells the browser to forget what it kept. */
export async function uitloggenAction(): Promise<void> {
  await uitloggen();
  redirect('/api/auth/uitgelogd');
}
