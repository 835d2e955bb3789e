'use server';

import { redirect } from 'next/navigation';
import { AanmeldenSchema } from '@/lib/toegang/aanmelden.schema';
import { inloggen } from '@/lib/toegang/server/inloggen';
import { openbareAction } from '@/lib/toegang/server/openbare-action';
import { veiligPad } from '@/lib/toegang/veilig-pad';

/** Signs in and goes where the person was going, within this site. */
export const inloggenAction = openbareAction(AanmeldenSchema, async ({ email, wachtwoord, naar }) => {
  await inloggen(email, wachtwoord);
  redirect(veiligPad(naar));
});
