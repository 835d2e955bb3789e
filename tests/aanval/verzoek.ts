import http from 'node:http';
import { strFromU8, unzipSync } from 'fflate';

// One request as an attacker sends it: no browser, no client library, nothing that follows rules by itself.

export interface Vraag {
  methode: string;
  pad: string;
  koppen?: Record<string, string>;
  lichaam?: Buffer | string;
}

export interface Antwoord {
  status: number;
  koppen: Record<string, string>;
  /** Everything that came back as text: headers, and the body unpacked when it is a workbook. */
  tekst: string;
  lichaam: string;
}

export interface Doelwit { poort: number; adres: string; cookie: string }

const agent = new http.Agent({ keepAlive: true, maxSockets: 8 });

export async function vragen(doel: Doelwit, token: string | null, vraag: Vraag): Promise<Antwoord> {
  const antwoord = await eenVraag(doel, token, vraag);
  // Next sends a client to the same page with the right cache key; a page has to be judged where it ends.
  const naar = antwoord.koppen['location'];
  if (vraag.methode === 'GET' && vraag.koppen?.['rsc'] && naar && antwoord.status === 307 && zelfdePad(vraag.pad, naar, doel.adres)) return eenVraag(doel, token, { ...vraag, pad: padVan(naar, doel.adres) });
  return antwoord;
}

const padVan = (naar: string, adres: string) => { const { pathname, search } = new URL(naar, adres); return pathname + search; };
const zelfdePad = (pad: string, naar: string, adres: string) => new URL(pad, adres).pathname === new URL(naar, adres).pathname;

function eenVraag({ poort, cookie }: Doelwit, token: string | null, { methode, pad, koppen = {}, lichaam }: Vraag): Promise<Antwoord> {
  return new Promise((klaar, mislukt) => {
    const verzoek = http.request({
      agent, host: '127.0.0.1', port: poort, method: methode, path: encodeURI(decodeURI(pad)), timeout: 60_000,
      headers: { host: `localhost:${poort}`, ...(token === null ? {} : { cookie: `${cookie}=${token}` }), ...(lichaam === undefined ? {} : { 'content-length': Buffer.byteLength(lichaam) }), ...koppen },
    }, (binnen) => {
      const delen: Buffer[] = [];
      binnen.on('data', (deel: Buffer) => delen.push(deel));
      binnen.on('error', mislukt);
      binnen.on('end', () => {
        const ruw = Buffer.concat(delen);
        const kop = Object.fromEntries(Object.entries(binnen.headers).map(([naam, waarde]) => [naam, String(waarde)]));
        const inhoud = uitgepakt(ruw);
        klaar({ status: binnen.statusCode ?? 0, koppen: kop, lichaam: inhoud, tekst: `${leesbaar(JSON.stringify(kop))}\n${inhoud}` });
      });
    });
    verzoek.on('timeout', () => verzoek.destroy(new Error(`Geen antwoord binnen een minuut: ${methode} ${pad}`)));
    verzoek.on('error', mislukt);
    verzoek.end(lichaam);
  });
}

function uitgepakt(ruw: Buffer): string {
  if (ruw.subarray(0, 4).toString('latin1') !== 'PK\x03\x04') return ruw.toString('utf8');
  return Object.entries(unzipSync(ruw)).map(([naam, inhoud]) => `${naam}\n${strFromU8(inhoud)}`).join('\n');
}

// A redirect or file name may carry text percent-encoded.
function leesbaar(tekst: string): string {
  try {
    return `${tekst}\n${decodeURIComponent(tekst)}`;
  } catch {
    return tekst;
  }
}

export type Velden = Record<string, string | readonly string[]>;

interface Deel { naam: string; waarde: string | Buffer; bestand?: string }

export function meerdelig(delen: readonly Deel[]): Pick<Vraag, 'koppen' | 'lichaam'> {
  const grens = '----aanval7f3a';
  const stukken = delen.flatMap(({ naam, waarde, bestand }) => [
    Buffer.from(`--${grens}\r\nContent-Disposition: form-data; name="${naam}"${bestand ? `; filename="${bestand}"\r\nContent-Type: application/octet-stream` : ''}\r\n\r\n`),
    Buffer.from(waarde), Buffer.from('\r\n'),
  ]);
  return { koppen: { 'content-type': `multipart/form-data; boundary=${grens}` }, lichaam: Buffer.concat([...stukken, Buffer.from(`--${grens}--\r\n`)]) };
}

const uitgevouwen = (velden: Velden): [string, string][] => Object.entries(velden).flatMap(([naam, waarde]) => (typeof waarde === 'string' ? [[naam, waarde] as [string, string]] : waarde.map((een) => [naam, een] as [string, string])));

/** A call of a server action as React's client sends it: its arguments, of which the last is the form. */
export function actieVraag(id: string, pad: string, argumenten: readonly unknown[], velden: Velden): Vraag {
  const args = JSON.stringify([...argumenten, '$K1']);
  const { koppen, lichaam } = meerdelig([...uitgevouwen(velden).map(([naam, waarde]) => ({ naam: `_1_${naam}`, waarde })), { naam: '0', waarde: args }]);
  return { methode: 'POST', pad, koppen: { accept: 'text/x-component', 'next-action': id, ...koppen }, ...(lichaam ? { lichaam } : {}) };
}

/** The same call as a form without script sends it. */
export function formulierVraag(id: string, pad: string, argumenten: readonly unknown[], velden: Velden): Vraag {
  return { methode: 'POST', pad, ...meerdelig([
    { naam: '$ACTION_REF_1', waarde: '' },
    { naam: '$ACTION_1:0', waarde: JSON.stringify({ id, bound: '$@1' }) },
    { naam: '$ACTION_1:1', waarde: JSON.stringify(argumenten) },
    { naam: '$ACTION_KEY', waarde: 'k0' },
    ...uitgevouwen(velden).map(([naam, waarde]) => ({ naam, waarde })),
  ]) };
}
