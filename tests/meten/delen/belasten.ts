import autocannon from 'autocannon';

export interface Proef {
  url: string;
  cookie: string;
  /** For jobs that save: own record per connection, version carried along from answer to answer. */
  opslaan?: Opslag;
}

export interface Opslag {
  methode: 'PATCH' | 'PUT';
  paden: string[];
  versies: number[];
  origin: string;
  /** What is sent; `nummer` is another one at each request. */
  inhoud: (versie: number, nummer: number) => object;
}

export interface Meting {
  perSeconde: number;
  p99: number;
  fouten: number;
}

/**
 * One round: so many requests, each connection with one under way. A number and not a time: a round that is cut off leaves
 * requests behind that the server still carries out, and J4 would send their old versions in the next round.
 */
export async function belasten(proef: Proef, verbindingen: number, verzoeken: number): Promise<Meting> {
  const { opslaan } = proef;
  // By our own clock, to the last answer: the tool itself looks once a second whether it is done.
  const begin = performance.now();
  let laatste = begin;
  const uitkomst = await autocannon({
    setupClient: (client) => { client.on('response', () => { laatste = performance.now(); }); },
    url: proef.url, connections: verbindingen, amount: Math.ceil(verzoeken / verbindingen) * verbindingen, timeout: 60, headers: { cookie: proef.cookie },
    ...(opslaan ? { requests: [opslaanVerzoek(opslaan, proef.cookie)] } : {}),
  });
  const seconden = (laatste - begin) / 1000;
  return { perSeconde: uitkomst['2xx'] / seconden, p99: uitkomst.latency.p99, fouten: uitkomst.errors + uitkomst.timeouts + uitkomst.non2xx };
}

let teller = 0;

// No two requests under way save the same record: that would measure waiting, or a conflict.
function opslaanVerzoek({ methode, paden, versies, origin, inhoud: maak }: Opslag, cookie: string): autocannon.Request {
  const vrij = paden.map((_, nummer) => nummer);
  return {
    method: methode,
    setupRequest: (verzoek: autocannon.Request, context: { nummer?: number }) => {
      const nummer = vrij.shift() ?? 0;
      context.nummer = nummer;
      teller += 1;
      return { ...verzoek, path: paden[nummer] ?? '/', headers: { cookie, origin, 'content-type': 'application/json' }, body: JSON.stringify(maak(versies[nummer] ?? 1, teller)) };
    },
    onResponse: (status: number, inhoud: string, context: { nummer?: number }) => {
      const nummer = context.nummer ?? 0;
      if (status === 200) versies[nummer] = (JSON.parse(inhoud) as { versie?: number }).versie ?? (versies[nummer] ?? 0) + 1;
      vrij.push(nummer);
    },
  };
}

export function mediaan(getallen: number[]): number {
  return percentiel(getallen, 50);
}

export function percentiel(getallen: number[], deel: number): number {
  const gesorteerd = [...getallen].sort((een, ander) => een - ander);
  return gesorteerd[Math.min(gesorteerd.length - 1, Math.floor((gesorteerd.length * deel) / 100))] ?? 0;
}
