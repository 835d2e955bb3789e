import { randomUUID } from 'node:crypto';
import { percentiel, mediaan, type Proef } from './belasten';
import { rondes } from './klok';
import { importbestand } from './import-meten';
import type { Meetdatabase } from './meetdatabase';
import { metClient } from '../../../scripts/lib/proefdatabase.mjs';

export interface Druk { rondes: number; stilP95: number; drukP95: number; verhouding: number; tijdens: number; rijen: number }

const RIJEN = 20_000;

/** J1 at one connection: p95 of a quiet server, and while the same server takes in a file of 20,000 people for another board. */
export async function drukMeten(register: Proef, adres: string, bij: Meetdatabase, hoogstens: number, tot: number): Promise<Druk> {
  const bytes = importbestand(RIJEN);
  await vragenTot(register, wachten(1500));
  const gemeten = await rondes(hoogstens, tot, async () => {
    const slug = await leegBestuurVoor(bij);
    const stil = await vragenTot(register, wachten(2500));
    const druk = await vragenTot(register, importeren(`${adres}/api/besturen/${slug}/inventaris/import`, bij.cookie, adres, bytes));
    return { stil: percentiel(stil, 95), druk: percentiel(druk, 95), tijdens: druk.length };
  });
  return {
    rondes: gemeten.length, stilP95: mediaan(gemeten.map(({ stil }) => stil)), drukP95: mediaan(gemeten.map(({ druk }) => druk)),
    verhouding: mediaan(gemeten.map(({ stil, druk }) => druk / stil)), tijdens: mediaan(gemeten.map(({ tijdens }) => tijdens)), rijen: RIJEN,
  };
}

function wachten(ms: number): Promise<void> {
  return new Promise((klaar) => { setTimeout(klaar, ms); });
}

/** Asks again and again, one at a time, until `einde`; the time of each answer in milliseconds. */
async function vragenTot({ url, cookie }: Proef, einde: Promise<unknown>): Promise<number[]> {
  const tijden: number[] = [];
  const stand: { afgelopen: boolean; fout: unknown } = { afgelopen: false, fout: null };
  const af = einde.catch((fout: unknown) => { stand.fout = fout; }).finally(() => { stand.afgelopen = true; });
  while (!stand.afgelopen) {
    const begin = performance.now();
    const antwoord = await fetch(url, { headers: { cookie } });
    await antwoord.arrayBuffer();
    if (antwoord.status !== 200) throw new Error(`Het register antwoordt ${antwoord.status} tijdens de import.`);
    tijden.push(performance.now() - begin);
  }
  await af;
  if (stand.fout) throw stand.fout instanceof Error ? stand.fout : new Error('De import tijdens de meting mislukte.');
  return tijden;
}

/** The three steps of the screen: take in, trial run, apply. */
async function importeren(api: string, cookie: string, origin: string, bytes: Uint8Array<ArrayBuffer>): Promise<void> {
  const kop = { cookie, origin };
  const gegevens = { soort: 'personeel', naam: 'meten.csv', grootte: bytes.length, sha256: '' };
  const { id } = await klaar<{ id: string }>(await fetch(api, { method: 'POST', headers: { ...kop, 'content-type': 'application/octet-stream', 'x-import': encodeURIComponent(JSON.stringify(gegevens)) }, body: bytes }));
  const stap = (naam: string, inhoud: object) => fetch(`${api}/${id}/${naam}`, { method: 'POST', headers: { ...kop, 'content-type': 'application/json' }, body: JSON.stringify(inhoud) });
  await klaar(await stap('controleren', { versie: 1 }));
  await klaar(await stap('doorvoeren', { versie: 2, keuze: 'bijwerken', foutenOverslaan: false }));
}

/** The last line of an answer that told how far it was. */
async function klaar<T>(antwoord: Response): Promise<T> {
  const laatste = (await antwoord.text()).trim().split('\n').at(-1) ?? '';
  const { klaar: uitkomst } = JSON.parse(laatste) as { klaar?: T };
  if (!antwoord.ok || uitkomst === undefined) throw new Error(`De import is geweigerd: ${antwoord.status} ${laatste.slice(0, 200)}`);
  return uitkomst;
}

/** An empty board with schools, where the person of the session is HR too. */
async function leegBestuurVoor({ baasUrl, gebruikerId }: Meetdatabase): Promise<string> {
  const id = randomUUID();
  const slug = `meet-${id.slice(0, 8)}`;
  await metClient(baasUrl, async (client) => {
    await client.query(`INSERT INTO bestuur (id, nummer, naam, slug) VALUES ($1, $2, 'Meetbestuur', $3)`, [id, `M${id.slice(0, 8)}`, slug]);
    await client.query(`INSERT INTO school ("bestuurId", brin, vestiging, naam, onderwijssoorten) SELECT $1, '01AB', lpad(n::text, 2, '0'), 'School ' || n, '{havo,vwo}' FROM generate_series(0, 19) n`, [id]);
    await client.query(`INSERT INTO lidmaatschap ("bestuurId", "gebruikerId", rol, bereik, "actiefSinds") VALUES ($1, $2, 'hr', 'bestuur', now())`, [id, gebruikerId]);
  });
  return slug;
}
