'use server';

import { redirect } from 'next/navigation';
import { rolNamen } from '@/content/rollen';
import { inloggen } from '@/lib/toegang/server/inloggen';
import { openbareAction } from '@/lib/toegang/server/openbare-action';
import { uitnodigingAannemen } from '@/lib/toegang/server/uitnodiging-aannemen';
import { uitnodigingBekijken } from '@/lib/toegang/server/uitnodiging-bekijken';
import { verzoekHerkomst } from '@/lib/toegang/server/verzoek-herkomst';
import { UitnodigingAannemenSchema, UitnodigingBekijkenSchema, type GetoondeUitnodiging } from '@/lib/toegang/uitnodigen.schema';

/** What the holder of the link may see of the invitation. Uses nothing up. */
export const uitnodigingBekijkenAction = openbareAction(UitnodigingBekijkenSchema, async ({ code }) => {
  const { bestuur, rol, gebruiker } = await uitnodigingBekijken(code);
  const gegevens: GetoondeUitnodiging = { bestuur, rol: rolNamen[rol], naam: gebruiker.naam, email: gebruiker.email, heeftAccount: gebruiker.heeftWachtwoord };
  return { status: 'gelukt', gegevens };
});

/** Accepts, and signs in with the password that was just given. */
export const uitnodigingAannemenAction = openbareAction(UitnodigingAannemenSchema, async (invoer) => {
  const { email } = await uitnodigingAannemen(invoer, await verzoekHerkomst());
  await inloggen(email, invoer.wachtwoord);
  redirect('/besturen');
});
