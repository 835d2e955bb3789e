import fs from 'node:fs';
import path from 'node:path';
import { setTimeout as wachten } from 'node:timers/promises';
import { SMTPServer } from 'smtp-server';

export interface OntvangenMail {
  aan: string[];
  onderwerp: string;
  tekst: string;
  html: string;
}

/** A real mail server on this machine that keeps each message as a file, for any process to read. */
export async function postbusOpenen(map: string): Promise<{ url: string; map: string; sluiten: () => Promise<void> }> {
  fs.mkdirSync(map, { recursive: true });
  let teller = 0;
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    logger: false,
    onData(stroom, sessie, klaar) {
      const delen: Buffer[] = [];
      stroom.on('data', (deel: Buffer) => delen.push(deel));
      stroom.on('end', () => {
        const mail: OntvangenMail = { aan: sessie.envelope.rcptTo.map(({ address }) => address), ...mailOntleden(Buffer.concat(delen).toString('latin1')) };
        teller += 1;
        // Written under another name first, so that a reader never sees half a message.
        const pad = path.join(map, `${String(teller).padStart(4, '0')}.json`);
        fs.writeFileSync(`${pad}.half`, JSON.stringify(mail));
        fs.renameSync(`${pad}.half`, pad);
        klaar();
      });
    },
  });
  await new Promise<void>((klaar) => { server.listen(0, '127.0.0.1', klaar); });
  const adres = server.server.address();
  const poort = typeof adres === 'object' && adres ? adres.port : 0;
  return { url: `smtp://127.0.0.1:${poort}`, map, sluiten: () => new Promise((klaar) => { server.close(() => klaar()); }) };
}

/** All mails to this address so far, oldest first. */
export function mailsAan(adres: string, map = process.env.REIS_POST ?? ''): OntvangenMail[] {
  if (!map || !fs.existsSync(map)) return [];
  return fs.readdirSync(map).filter((naam) => naam.endsWith('.json')).sort()
    .map((naam) => JSON.parse(fs.readFileSync(path.join(map, naam), 'utf8')) as OntvangenMail)
    .filter((mail) => mail.aan.includes(adres));
}

/** Waits at most ten seconds for mail number `nummer` (1 = first) to this address. */
export async function wachtOpMail(adres: string, nummer = 1): Promise<OntvangenMail> {
  const eind = Date.now() + 10_000;
  while (Date.now() < eind) {
    const mail = mailsAan(adres)[nummer - 1];
    if (mail) return mail;
    await wachten(100);
  }
  throw new Error(`Geen mail nummer ${nummer} aan ${adres} ontvangen.`);
}

/** The first link in the text of a mail. */
export function linkUit(mail: OntvangenMail): string {
  const link = /https?:\/\/\S+/.exec(mail.tekst)?.[0];
  if (!link) throw new Error(`Geen link in de mail "${mail.onderwerp}".`);
  return link;
}

function mailOntleden(bron: string): Omit<OntvangenMail, 'aan'> {
  const deel = splitsen(bron);
  const grens = /boundary="?([^";\r\n]+)"?/i.exec(deel.koppen['content-type'] ?? '')?.[1];
  const delen = grens ? deel.romp.split(`--${grens}`).slice(1, -1).map((tekst) => splitsen(tekst.replace(/^\r?\n/, ''))) : [deel];
  const vind = (soort: string) => {
    const gevonden = delen.find(({ koppen }) => (koppen['content-type'] ?? 'text/plain').startsWith(soort));
    return gevonden ? ontcijferen(gevonden.romp, gevonden.koppen['content-transfer-encoding'] ?? '') : '';
  };
  return { onderwerp: woorden(deel.koppen.subject ?? ''), tekst: vind('text/plain'), html: vind('text/html') };
}

function splitsen(bron: string): { koppen: Record<string, string>; romp: string } {
  const [kop = '', ...rest] = bron.split(/\r?\n\r?\n/);
  const regels = kop.replace(/\r?\n[ \t]+/g, ' ').split(/\r?\n/);
  const koppen = Object.fromEntries(regels.map((regel) => [regel.slice(0, regel.indexOf(':')).trim().toLowerCase(), regel.slice(regel.indexOf(':') + 1).trim()]));
  return { koppen, romp: rest.join('\r\n\r\n') };
}

function ontcijferen(romp: string, codering: string): string {
  if (/base64/i.test(codering)) return Buffer.from(romp, 'base64').toString('utf8');
  if (!/quoted-printable/i.test(codering)) return Buffer.from(romp, 'latin1').toString('utf8').trim();
  return quotedPrintable(romp.replace(/=\r?\n/g, '')).trim();
}

function quotedPrintable(tekst: string): string {
  return Buffer.from(tekst.replace(/=([0-9A-F]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))), 'latin1').toString('utf8');
}

/** Header words such as =?UTF-8?Q?Uitnodiging?= in plain text. */
function woorden(kop: string): string {
  return kop.replace(/\?=\s+=\?/g, '?==?').replace(/=\?utf-8\?([bq])\?([^?]*)\?=/gi, (_, soort: string, inhoud: string) =>
    soort.toLowerCase() === 'b' ? Buffer.from(inhoud, 'base64').toString('utf8') : quotedPrintable(inhoud.replaceAll('_', ' ')));
}
