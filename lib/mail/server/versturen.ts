import 'server-only';
import { createTransport, type Transporter } from 'nodemailer';
import { env } from '@/lib/env';
import { meldFout } from '@/lib/report-error';
import { mailHtml, mailTekst, type Mail } from '../mail';
import { demoMailBewaren } from './demo-post';

const drager = globalThis as typeof globalThis & { masterkompasMail?: { url: string; transport: Transporter } };

/** True when mails are kept on a local page instead of sent: demo, and no mail server. */
export function postInDemo(): boolean {
  return env().SMTP_URL === '' && env().MASTERKOMPAS_DEMO === '1';
}

/**
 * Sends a mail after the act was committed. Never throws: the act stands, whatever the mail server does.
 * @returns false when it could not be sent; the screen says so and offers to try again.
 */
export async function mailVersturen(aan: string, mail: Mail): Promise<boolean> {
  try {
    if (postInDemo()) demoMailBewaren({ aan, onderwerp: mail.onderwerp, tekst: mailTekst(mail) });
    else await transport().sendMail({ from: env().MAIL_FROM, to: { name: '', address: aan }, subject: mail.onderwerp, text: mailTekst(mail), html: mailHtml(mail) });
    return true;
  } catch (fout) {
    meldFout('mail', fout);
    return false;
  }
}

function transport(): Transporter {
  const { SMTP_URL } = env();
  if (SMTP_URL === '') throw new Error('SMTP_URL ontbreekt');
  if (drager.masterkompasMail?.url !== SMTP_URL) {
    // Nodemailer may read files and fetch addresses named in a mail; ours never need that.
    const opties = { url: SMTP_URL, pool: true, maxConnections: 2, connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 20_000, disableFileAccess: true, disableUrlAccess: true };
    drager.masterkompasMail = { url: SMTP_URL, transport: createTransport(opties) };
  }
  return drager.masterkompasMail.transport;
}
