import { randomUUID } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import writeXlsxFile from 'write-excel-file/node';
import { alsHost } from '@/lib/db/andere-deuren';
import { rijen, sql } from '@/lib/db/sql';
import { bestandImporteren } from '@/lib/inventaris/server/import/bestand-importeren';
import { opdrachtregelToegang } from '@/lib/toegang/server/opdrachtregel';
import { metClient } from '../../../scripts/lib/proefdatabase.mjs';
import { mediaan } from './belasten';
import { rondes } from './klok';

const KOP = ['Personeelsnummer', 'Roepnaam', 'Voorvoegsel', 'Achternaam', 'Geboortedatum', 'Functie', 'Functiecategorie', 'Schaal', 'Deeltijdfactor', 'Begin dienstverband', 'Einde dienstverband', 'BRIN', 'Vestiging'];

function regels(aantal: number): string[][] {
  return Array.from({ length: aantal }, (_, i) => [
    String(500_000 + i), `Roep${i % 97}`, i % 4 === 0 ? 'van der' : '', `Achternaam${i}`, `${String(1 + (i % 28)).padStart(2, '0')}-0${1 + (i % 9)}-${1960 + (i % 40)}`, 'Docent', 'OP',
    ['LB', 'LC', 'LD'][i % 3] ?? 'LB', `0,${5 + (i % 5)}000`, '01-08-2015', '', '01AB', String(i % 20).padStart(2, '0'),
  ]);
}

/** A payroll file with so many people, none of them known. */
export function importbestand(aantal: number): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode([KOP, ...regels(aantal)].map((rij) => rij.join(';')).join('\r\n'));
}

async function leegBestuur(): Promise<string> {
  const id = randomUUID();
  const nummer = `M${id.slice(0, 8)}`;
  await alsHost({ bestuurId: id }, async (db) => {
    await rijen(db, sql`INSERT INTO bestuur (id, nummer, naam, slug) VALUES (${id}, ${nummer}, 'Meetbestuur', ${`meet-${id.slice(0, 8)}`})`);
    await rijen(db, sql`INSERT INTO school (brin, vestiging, naam, onderwijssoorten) SELECT '01AB', lpad(n::text, 2, '0'), 'School ' || n, '{havo,vwo}' FROM generate_series(0, 19) n`);
  });
  return nummer;
}

export interface ImportMeting { naam: string; rondes: number; seconden: number; extraMb: number; rijen: number }

async function eenImport(naam: string, bytes: Uint8Array, aantal: number): Promise<{ seconden: number; extraMb: number }> {
  const toegang = await opdrachtregelToegang(await leegBestuur());
  globalThis.gc?.();
  const voor = process.memoryUsage().rss;
  let piek = voor;
  const kijken = setInterval(() => { piek = Math.max(piek, process.memoryUsage().rss); }, 5);
  const begin = performance.now();
  const antwoord = await bestandImporteren(toegang, { soort: 'personeel', naam, bytes, schooljaar: null, ingangsdatum: null, keuze: 'bijwerken', foutenOverslaan: false, proef: false, koppeling: null });
  const seconden = (performance.now() - begin) / 1000;
  clearInterval(kijken);
  if (antwoord.geweigerd !== null || !antwoord.importId) throw new Error(`Import van ${aantal} rijen is geweigerd: ${String(antwoord.geweigerd)}`);
  return { seconden, extraMb: Math.max(0, piek - voor) / 1024 / 1024 };
}

/** J3: parsed, checked and committed, median of the rounds, each into a new board; COPY of the same rows as the yardstick. */
export async function importenMeten(baasUrl: string, aantalRondes: number, tot: number): Promise<{ metingen: ImportMeting[]; copySeconden: number }> {
  const xlsx = new Uint8Array(await writeXlsxFile([KOP, ...regels(5000)].map((rij) => rij.map((waarde) => ({ value: waarde, type: String })))).toBuffer());
  const soorten: [string, Uint8Array, number][] = [['import.csv', importbestand(5000), 5000], ['import.xlsx', xlsx, 5000], ['groot.csv', importbestand(50_000), 50_000]];
  const metingen: ImportMeting[] = [];
  await eenImport('warm.csv', importbestand(5000), 5000);
  for (const [naam, bytes, aantal] of soorten) {
    const uitkomsten = await rondes(aantalRondes, tot, () => eenImport(naam, bytes, aantal));
    metingen.push({ naam, rondes: uitkomsten.length, rijen: aantal, seconden: mediaan(uitkomsten.map((uitkomst) => uitkomst.seconden)), extraMb: Math.round(mediaan(uitkomsten.map((uitkomst) => uitkomst.extraMb))) });
  }
  return { metingen, copySeconden: await copyMeten(baasUrl, importbestand(5000), aantalRondes) };
}

async function copyMeten(baasUrl: string, csv: Uint8Array, aantalRondes: number): Promise<number> {
  const map = fs.mkdtempSync(path.join(os.tmpdir(), 'meten-'));
  fs.chmodSync(map, 0o755);
  const bestand = path.join(map, 'kopie.csv');
  fs.writeFileSync(bestand, csv, { mode: 0o644 });
  const tijden = await metClient(baasUrl, async (client) => {
    const gemeten: number[] = [];
    for (let ronde = 0; ronde < aantalRondes; ronde += 1) {
      await client.query(`CREATE TABLE kopie (${KOP.map((_, i) => `k${i} text`).join(', ')})`);
      const begin = performance.now();
      await client.query(`COPY kopie FROM '${bestand}' WITH (FORMAT csv, DELIMITER ';', HEADER)`);
      gemeten.push((performance.now() - begin) / 1000);
      await client.query('DROP TABLE kopie');
    }
    return gemeten;
  });
  fs.rmSync(map, { recursive: true });
  return mediaan(tijden);
}
