import 'server-only';
import { cookies, headers } from 'next/headers';
import { zonderBestuur } from '@/lib/db/andere-deuren';
import { zelfdeHerkomst } from './herkomst';
import { cookieOpties, isToken, sessieCookieNaam } from './sessie-cookie';
import { tokenIntrekken } from './sessie-openen';

/** Ends the session of this request, in the database and in the browser. Only within an action or route handler. */
export async function uitloggen(): Promise<void> {
  zelfdeHerkomst(await headers());
  const koekjes = await cookies();
  const token = koekjes.get(sessieCookieNaam())?.value;
  if (isToken(token)) await zonderBestuur((db) => tokenIntrekken(db, token));
  koekjes.delete({ name: sessieCookieNaam(), ...cookieOpties() });
}
