import 'server-only';
import { mailUitnodiging } from '@/content/mails';
import { rolNamen } from '@/content/rollen';
import { env } from '@/lib/env';
import { mailVersturen } from '@/lib/mail/server/versturen';
import type { Rol, Toegang } from '../toegang';
import type { Uitnodigen } from '../uitnodigen.schema';
import { uitnodigingKlaarzetten } from './uitnodiging-klaarzetten';

export interface Uitgenodigd {
  lidmaatschapId: string;
  /** False when the mail could not be sent: the invitation stands and can be sent again. */
  mailVerstuurd: boolean;
}

/** Right mensen:beheren. Invites somebody by mail for a role at this board; see `uitnodigingKlaarzetten` for refusals. */
export async function uitnodigen(toegang: Toegang, invoer: Uitnodigen): Promise<Uitgenodigd> {
  const { lidmaatschapId, code } = await uitnodigingKlaarzetten(toegang, invoer);
  const mailVerstuurd = code === null || await uitnodigingMailen(toegang, invoer.email, invoer.rol, code);
  return { lidmaatschapId, mailVerstuurd };
}

/** The mail of an invitation; after the commit, never inside it. */
export function uitnodigingMailen(toegang: Toegang, email: string, rol: Rol, code: string): Promise<boolean> {
  return mailVersturen(email, mailUitnodiging(uitnodigingUrl(code), toegang.bestuur.naam, rolNamen[rol]));
}

/** The secret stands behind the #: browsers do not send that part, so it is in no log and no referrer. */
export function uitnodigingUrl(code: string): string {
  return new URL(`/uitnodiging#${code}`, env().NEXTAUTH_URL).href;
}
