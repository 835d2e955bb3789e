import 'server-only';

/** A mail as it would have been sent. */
export interface DemoMail {
  id: number;
  aan: string;
  onderwerp: string;
  tekst: string;
  moment: Date;
}

const MEESTE = 50;
const drager = globalThis as typeof globalThis & { masterkompasPost?: { volgende: number; mails: DemoMail[] } };

function bak() {
  return (drager.masterkompasPost ??= { volgende: 1, mails: [] });
}

/** Keeps a mail in memory, for the demo without a mail server; only the newest fifty. */
export function demoMailBewaren(mail: Omit<DemoMail, 'id' | 'moment'>): void {
  const { volgende, mails } = bak();
  mails.unshift({ ...mail, id: volgende, moment: new Date() });
  mails.length = Math.min(mails.length, MEESTE);
  bak().volgende = volgende + 1;
}

/** The kept mails, newest first. */
export function demoMailsTonen(): readonly DemoMail[] {
  return bak().mails;
}
