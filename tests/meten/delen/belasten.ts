import autocannon from 'autocannon';

export interface Proef {
  url: string;
  cookie: string;
  /** For J4: own record per connection, version carried along from answer to answer. */
  opslaan?: { paden: string[]; versies: number[]; origin: string };
}

export interface Meting {
  perSeconde: number;
  p99: number;
  fouten: number;
}

/** One round: so many connections for so many seconds, each with one request under way. */
export async function belasten(proef: Proef, verbindingen: number, seconden: number): Promise<Meting> {
  const { opslaan } = proef;
  let volgende = 0;
  const uitkomst = await autocannon({
    url: proef.url, connections: verbindingen, duration: seconden, timeout: 20, headers: { cookie: proef.cookie },
    ...(opslaan ? { setupClient: (client: autocannon.Client) => { opslaanPer(client, opslaan, volgende); volgende += 1; } } : {}),
  });
  return { perSeconde: uitkomst.requests.average, p99: uitkomst.latency.p99, fouten: uitkomst.errors + uitkomst.timeouts + uitkomst.non2xx };
}

function opslaanPer(client: autocannon.Client, { paden, versies, origin }: NonNullable<Proef['opslaan']>, nummer: number): void {
  let teller = 0;
  const zetten = () => {
    teller += 1;
    client.setHeadersAndBody({ 'content-type': 'application/json', origin }, JSON.stringify({ versie: versies[nummer], veld: 'instelling', waarde: `Universiteit ${nummer}-${teller}` }));
  };
  client.setRequest({ method: 'PATCH', path: paden[nummer] ?? '/' });
  zetten();
  client.on('body', (inhoud: Buffer) => {
    const antwoord = JSON.parse(inhoud.toString()) as { versie?: number; diploma?: { versie?: number } };
    versies[nummer] = antwoord.versie ?? antwoord.diploma?.versie ?? (versies[nummer] ?? 0) + 1;
    zetten();
  });
}

export function mediaan(getallen: number[]): number {
  const gesorteerd = [...getallen].sort((een, ander) => een - ander);
  return gesorteerd[Math.floor(gesorteerd.length / 2)] ?? 0;
}
