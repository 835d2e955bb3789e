/** One line of the answer of a long job. */
export type Bericht<T> = { stap: 'lezen' | 'controleren'; rijen: number } | { klaar: T } | { fout: string };

export interface Stand {
  stap: 'versturen' | 'lezen' | 'controleren' | 'doorvoeren';
  rijen: number;
}

const GEEN_ANTWOORD = 'Masterkompas antwoordt niet. Controleer uw verbinding en probeer het opnieuw; er is niets doorgevoerd.';

async function* regels(lichaam: ReadableStream<Uint8Array>): AsyncGenerator<string> {
  const lezer = lichaam.pipeThrough(new TextDecoderStream() as unknown as ReadableWritablePair<string, Uint8Array>).getReader();
  let rest = '';
  for (;;) {
    const { done, value } = await lezer.read();
    if (done) break;
    const delen = (rest + value).split('\n');
    rest = delen.pop() ?? '';
    yield* delen;
  }
  if (rest !== '') yield rest;
}

/**
 * Posts to a door that tells how far it is, line by line.
 * @throws Error with a sentence for the person
 */
export async function langVerzoek<T>(adres: string, opties: RequestInit, meld: (stand: Stand) => void): Promise<T> {
  const antwoord = await fetch(adres, { method: 'POST', ...opties }).catch(() => null);
  if (!antwoord?.body) throw new Error(GEEN_ANTWOORD);
  if (!antwoord.ok) throw new Error(zin(await antwoord.json().catch(() => null)));
  for await (const regel of regels(antwoord.body)) {
    if (regel === '') continue;
    const bericht = JSON.parse(regel) as Bericht<T>;
    if ('klaar' in bericht) return bericht.klaar;
    if ('fout' in bericht) throw new Error(bericht.fout);
    meld(bericht);
  }
  throw new Error(GEEN_ANTWOORD);
}

function zin(inhoud: unknown): string {
  return typeof inhoud === 'object' && inhoud !== null && 'fout' in inhoud && typeof inhoud.fout === 'string' ? inhoud.fout : 'Er ging iets mis. Er is niets doorgevoerd. Probeer het opnieuw.';
}

/** SHA-256 of a file in hex, or '' where the browser has no crypto: plain http on another machine. */
export async function vingerafdruk(bytes: ArrayBuffer): Promise<string> {
  const subtle = (globalThis.crypto as Crypto | undefined)?.subtle as SubtleCrypto | undefined;
  if (!subtle) return '';
  return [...new Uint8Array(await subtle.digest('SHA-256', bytes))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
