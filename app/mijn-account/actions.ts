'use server';

import { revalidatePath } from 'next/cache';
import { cookies } from 'next/headers';
import { after } from 'next/server';
import { SessieBeeindigenSchema, WachtwoordWijzigenSchema } from '@/lib/toegang/aanmelden.schema';
import { andereSessiesBeeindigen, sessieBeeindigen, wachtwoordWijzigen } from '@/lib/toegang/server/mijn-account';
import { persoonAction } from '@/lib/toegang/server/persoon-action';
import { cookieOpties, SESSIE_DUUR_S, sessieCookieNaam } from '@/lib/toegang/server/sessie-cookie';
import { verzoekHerkomst } from '@/lib/toegang/server/verzoek-herkomst';
import { wachtwoordGewijzigdMelden } from '@/lib/toegang/server/wachtwoord-herstel';

/** Changes the own password; this browser goes on under a new session. */
export const wachtwoordWijzigenAction = persoonAction(WachtwoordWijzigenSchema, async (persoon, invoer) => {
  const token = await wachtwoordWijzigen(persoon, invoer, await verzoekHerkomst());
  (await cookies()).set(sessieCookieNaam(), token, { ...cookieOpties(), maxAge: SESSIE_DUUR_S });
  after(() => wachtwoordGewijzigdMelden(persoon.gebruiker.email));
  revalidatePath('/mijn-account');
  return { status: 'gelukt', melding: 'Uw wachtwoord is gewijzigd. Op andere apparaten bent u uitgelogd.' };
});

/** Ends one own session, or all but this one. */
export const sessieBeeindigenAction = persoonAction(SessieBeeindigenSchema, async (persoon, { sessieId }) => {
  const aantal = sessieId === 'andere' ? await andereSessiesBeeindigen(persoon) : await sessieBeeindigen(persoon, sessieId);
  revalidatePath('/mijn-account');
  return { status: 'gelukt', melding: aantal === 1 ? 'Eén apparaat is uitgelogd.' : `${aantal} apparaten zijn uitgelogd.` };
});
