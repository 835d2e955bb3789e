'use server';

import { cookies } from 'next/headers';
import { redirect } from 'next/navigation';
import { after } from 'next/server';
import { HerstellenSchema } from '@/lib/toegang/aanmelden.schema';
import { openbareAction } from '@/lib/toegang/server/openbare-action';
import { cookieOpties, sessieCookieNaam } from '@/lib/toegang/server/sessie-cookie';
import { TOESTEL_DUUR_S, toestelCookieNaam, toestelMet } from '@/lib/toegang/server/toestel';
import { verzoekHerkomst } from '@/lib/toegang/server/verzoek-herkomst';
import { wachtwoordGewijzigdMelden, wachtwoordHerstellen } from '@/lib/toegang/server/wachtwoord-herstel';

/** Sets the new password. This browser is known from now on, so a guesser elsewhere cannot keep its owner waiting. */
export const herstellenAction = openbareAction(HerstellenSchema, async (invoer) => {
  const { email } = await wachtwoordHerstellen(invoer);
  const { toestelCookie } = await verzoekHerkomst();
  const koekjes = await cookies();
  koekjes.set(toestelCookieNaam(), toestelMet(toestelCookie, email), { ...cookieOpties(), maxAge: TOESTEL_DUUR_S });
  koekjes.delete({ name: sessieCookieNaam(), ...cookieOpties() });
  after(() => wachtwoordGewijzigdMelden(email));
  redirect('/inloggen?hersteld=1');
});
