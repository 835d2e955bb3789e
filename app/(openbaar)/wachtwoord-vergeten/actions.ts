'use server';

import { after } from 'next/server';
import { HerstelAanvragenSchema } from '@/lib/toegang/aanmelden.schema';
import { mailVragen } from '@/lib/toegang/server/aanmeldrem';
import { openbareAction } from '@/lib/toegang/server/openbare-action';
import { verzoekHerkomst } from '@/lib/toegang/server/verzoek-herkomst';
import { herstelVersturen } from '@/lib/toegang/server/wachtwoord-herstel';

/** Same answer, at the same time, whether the address is known or not: the work is done after the answer. */
export const herstelAanvragenAction = openbareAction(HerstelAanvragenSchema, async ({ email }) => {
  const { ip } = await verzoekHerkomst();
  if (await mailVragen(email, ip)) after(() => herstelVersturen(email));
  return { status: 'gelukt', melding: 'Als dit adres bij Masterkompas bekend is, krijgt u binnen een paar minuten een mail met een link. Niets gekregen? Kijk bij ongewenste mail, of vraag het over een uur opnieuw aan.' };
});
