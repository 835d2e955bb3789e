import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { deflateRawSync } from 'node:zlib';
import { strToU8, zipSync } from 'fflate';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { bestandInlezen } from '@/lib/inventaris/server/import/bestand-inlezen';
import { delen, tekstblad, voorbeeld, werkmap } from './werkmap-maken';

// T5 of the security plan: files that stop a server when nobody counts. Each is refused in the worker, with a sentence, and
// fast; what it took stands in test-results/bommen.json. The worker itself may hold 256 MB at most (grenzen.werkerMegabytes).
const maten: { bom: string; ms: number; rssMb: number }[] = [];
let lusP95Ms = 0;
// At full size, in a server of its own: what a bomb takes there, and how long others wait meanwhile.
const alleen: { bommen: { bom: string; ms: number; mb: number }[]; anderen: { rustP95: number; bomP95: number } | null } = { bommen: [], anderen: null };
const MB = 1024 * 1024;

afterAll(() => {
  fs.mkdirSync('test-results', { recursive: true });
  fs.writeFileSync('test-results/bommen.json', `${JSON.stringify({ bommen: maten.length, traagsteMs: Math.max(...maten.map(({ ms }) => ms)), lusP95Ms, alleen, maten }, null, 2)}\n`);
});

const lees = (bytes: Uint8Array, naam = 'bom.xlsx', bestuur = 'bom') =>
  bestandInlezen(bestuur, bytes, { soort: 'personeel', naam, bewaard: [], correctie: null, controle: null });

const blad = tekstblad('x', [['Pers.nr', 'Achternaam'], ['1', 'Bos']]);
const zip = (onderdelen: Record<string, Uint8Array>) => zipSync(onderdelen, { level: 6 });
const metBlad = (xml: string) => zip({ ...delen([blad]), 'xl/worksheets/sheet1.xml': strToU8(xml) });
const heelBlad = (rijen: string) => `<worksheet xmlns="s"><sheetData>${rijen}</sheetData></worksheet>`;

/** The first `van` in the bytes replaced by `naar`, as somebody with an editor would. */
function vervang(bytes: Uint8Array, van: number[], naar: number[], keer: 'eerste' | 'laatste' = 'eerste'): Uint8Array {
  const kopie = Buffer.from(bytes);
  const plek = keer === 'eerste' ? kopie.indexOf(Buffer.from(van)) : kopie.lastIndexOf(Buffer.from(van));
  expect(plek).toBeGreaterThanOrEqual(0);
  Buffer.from(naar).copy(kopie, plek);
  return new Uint8Array(kopie);
}

/** The zip with one part exchanged for bytes that inflate to far more: made by zlib, which is quick at it. */
function opgeblazen(naam: string, inhoud: Buffer): Uint8Array {
  const klein = deflateRawSync(inhoud, { level: 1 });
  const bytes = Buffer.from(zipSync({ ...delen([blad]), [naam]: new Uint8Array(klein) }, { level: 0 }));
  // Stored by the packer, called deflated here: in the part's own header and in the directory.
  let eigen = bytes.indexOf(naam) - 30;
  while (bytes.readUInt32LE(eigen) !== 0x04034b50) eigen = bytes.indexOf(naam, eigen + 31) - 30;
  const lijst = bytes.lastIndexOf(naam) - 46;
  bytes.writeUInt16LE(8, eigen + 8);
  bytes.writeUInt16LE(8, lijst + 10);
  return new Uint8Array(bytes);
}

function leugen(): Uint8Array {
  const bytes = Buffer.from(metBlad(heelBlad(`<row r="1"><c r="A1" t="inlineStr"><is><t>${'a'.repeat(70 * 1024 * 1024)}</t></is></c></row>`)));
  // Declared inflated size in the central directory, in every entry: one byte.
  for (let plek = bytes.indexOf(Buffer.from([0x50, 0x4b, 1, 2])); plek >= 0; plek = bytes.indexOf(Buffer.from([0x50, 0x4b, 1, 2]), plek + 4)) bytes.writeUInt32LE(1, plek + 24);
  return new Uint8Array(bytes);
}

const reus = () => opgeblazen('xl/worksheets/sheet1.xml', Buffer.alloc(400 * 1024 * 1024, ' '));
const gewoon = werkmap([blad]);

const zoo: [string, () => Uint8Array, RegExp][] = [
  ['400 MB in 400 kB', reus, /veel te groot|onwaarschijnlijke/],
  ['400 MB of cells', () => metBlad(heelBlad('<row><c><v>1</v></c></row>'.repeat(1_000_000))), /60\.000/],
  ['70 MB in one cell with a declared size of one byte', leugen, /onwaarschijnlijke|te groot/],
  ['one cell at XFD1048576', () => metBlad(heelBlad('<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>')), /kolommen|rij 60/],
  ['one cell at A1048576', () => metBlad(heelBlad('<row r="1048576"><c r="A1048576"><v>1</v></c></row>')), /rij 60/],
  ['four million shared strings of nothing', () => opgeblazen('xl/sharedStrings.xml', Buffer.from(`<sst xmlns="s">${'<si><t>x</t></si>'.repeat(4_000_000)}</sst>`)), /te veel verschillende/],
  ['entity expansion', () => metBlad(`<!DOCTYPE lolz [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>${heelBlad('<row r="1"><c r="A1" t="inlineStr"><is><t>&b;</t></is></c></row>')}`), /DOCTYPE/],
  ['an entity that reads a file', () => zip({ ...delen([blad]), 'xl/sharedStrings.xml': strToU8('<!DOCTYPE x [<!ENTITY f SYSTEM "file:///etc/passwd">]><sst xmlns="s"><si><t>&f;</t></si></sst>') }), /DOCTYPE/],
  ['CDATA', () => metBlad(heelBlad('<row r="1"><c r="A1" t="inlineStr"><is><t><![CDATA[x]]></t></is></c></row>')), /CDATA/],
  ['a workbook inside the workbook', () => zip({ ...delen([blad]), 'xl/embeddings/Microsoft_Excel_Sheet1.xlsx': gewoon }), /verpakt/],
  ['a macro', () => zip({ ...delen([blad]), 'xl/vbaProject.bin': strToU8('x') }), /macro/],
  ['macro-enabled content types', () => zip({ ...delen([blad]), '[Content_Types].xml': strToU8('<Types><Override ContentType="application/vnd.ms-excel.sheet.macroEnabled.main+xml"/></Types>') }), /macro/],
  ['a name that climbs out', () => zip({ ...delen([blad]), '../../etc/cron.d/x': strToU8('x') }), /onveilige naam/],
  ['a name with a backslash', () => zip({ ...delen([blad]), 'xl\\x.xml': strToU8('x') }), /onveilige naam/],
  ['201 parts', () => zip({ ...delen([blad]), ...Object.fromEntries(Array.from({ length: 201 }, (_, i) => [`deel${i}.xml`, strToU8('x')])) }), /200 onderdelen/],
  ['cut off halfway', () => gewoon.slice(0, gewoon.length / 2), /beschadigd/],
  ['a sheet that stops halfway', () => metBlad('<worksheet xmlns="s"><sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="2"><c r="A2">'), /niet volledig/],
  ['changed content under the old checksum', () => { const plat = Buffer.from(zipSync(delen([blad]), { level: 0 })); return vervang(new Uint8Array(plat), [...strToU8('Bos')], [...strToU8('Vos')]); }, /controlesom/],
  ['encrypted', () => vervang(gewoon, [0x50, 0x4b, 1, 2, 20, 0, 20, 0, 0], [0x50, 0x4b, 1, 2, 20, 0, 20, 0, 1]), /wachtwoord/],
  ['two entries that share their bytes', () => { const bytes = Buffer.from(gewoon); const tweede = bytes.indexOf(Buffer.from([0x50, 0x4b, 1, 2]), bytes.indexOf(Buffer.from([0x50, 0x4b, 1, 2])) + 4); bytes.writeUInt32LE(0, tweede + 42); return new Uint8Array(bytes); }, /beschadigd/],
  ['a zip that is no workbook', () => zip({ 'brief.txt': strToU8('hallo') }), /geen Excel-werkmap/],
  ['text in UTF-16 where UTF-8 is promised', () => zip({ ...delen([blad]), 'xl/worksheets/sheet1.xml': new Uint8Array(Buffer.from('\ufeff<worksheet/>', 'utf16le')) }), /codering/],
];

describe('a file that would stop the server is refused with a sentence', () => {
  for (const [naam, maak, zin] of zoo) {
    it(naam, async () => {
      const bytes = maak();
      const geheugen = process.memoryUsage().rss;
      const voor = process.cpuUsage();
      const begin = performance.now();
      await expect(lees(bytes)).rejects.toMatchObject({ name: 'Weigering', code: 'ongeldig', voorMens: expect.stringMatching(zin) });
      // Two seconds on a quiet machine; counted as work, for tests share theirs with a build and a browser.
      maten.push({ bom: naam, ms: Math.round(performance.now() - begin), rssMb: Math.round((process.memoryUsage().rss - geheugen) / MB) });
      const { user, system } = process.cpuUsage(voor);
      expect((user + system) / 1e6).toBeLessThan(4);
      expect(process.memoryUsage().rss - geheugen).toBeLessThan(400 * 1024 * 1024);
    }, 60_000);
  }
});

// Memory of this process is no measure: it made the bombs too. `npm run fuzz` reads them in a process that does nothing else.
describe.runIf(process.env.FUZZ_VOL === '1')('in a server of its own', () => {
  it('each bomb is refused within two seconds and 50 MB, and others wait at most a fifth longer', async () => {
    const map = fs.mkdtempSync(path.join(os.tmpdir(), 'bommen-'));
    const kind = fork(path.join(import.meta.dirname, 'bommen-kind.ts'), { execArgv: ['--expose-gc', '--conditions=react-server', '--import', 'tsx'], cwd: process.cwd(), env: { ...process.env, NODE_OPTIONS: '' } });
    try {
      const [{ poort }] = (await once(kind, 'message')) as [{ poort: number }];
      await naarKind(kind, bewaard(map, 'warm', werkmap([tekstblad('x', [['a'], ['1']])])));
      const rust: number[] = [];
      const druk: number[] = [];
      for (const [naam, maak] of zoo) {
        const pad = bewaard(map, 'bom', maak());
        rust.push(...(await wachttijden(poort, 40)));
        const lezen = naarKind(kind, pad);
        let klaar = false;
        void lezen.then(() => { klaar = true; });
        while (!klaar) druk.push(...(await wachttijden(poort, 1)));
        const { ms, mb, zin } = await lezen;
        expect(zin, naam).not.toMatch(/^(FOUT|$)/);
        alleen.bommen.push({ bom: naam, ms, mb });
      }
      alleen.anderen = { rustP95: p95(rust), bomP95: p95(druk) };
      process.stderr.write(`${JSON.stringify(alleen)}\n`);
      expect(alleen.bommen.filter(({ mb }) => mb > 50)).toEqual([]);
      expect(alleen.bommen.filter(({ ms }) => ms > 2000)).toEqual([]);
      expect(alleen.anderen.bomP95).toBeLessThanOrEqual(alleen.anderen.rustP95 * 1.2);
    } finally {
      kind.disconnect();
      fs.rmSync(map, { recursive: true });
    }
  }, 300_000);
});

function bewaard(map: string, naam: string, bytes: Uint8Array): string {
  const pad = path.join(map, naam);
  fs.writeFileSync(pad, bytes);
  return pad;
}

async function naarKind(kind: ChildProcess, pad: string): Promise<{ zin: string; ms: number; mb: number }> {
  kind.send(pad);
  const [maat] = (await once(kind, 'message')) as [{ zin: string; ms: number; mb: number }];
  return maat;
}

/** How long so many requests wait for the server, one after the other. */
async function wachttijden(poort: number, keer: number): Promise<number[]> {
  const tijden: number[] = [];
  for (let i = 0; i < keer; i += 1) {
    const begin = performance.now();
    await (await fetch(`http://127.0.0.1:${poort}/`)).text();
    tijden.push(performance.now() - begin);
  }
  return tijden;
}

function p95(tijden: number[]): number {
  return Math.round(([...tijden].sort((een, ander) => een - ander)[Math.floor(tijden.length * 0.95)] ?? 0) * 10) / 10;
}

describe('reading in the worker', () => {
  it('others hardly notice: while bombs are read, the server still answers within 50 ms, or as slow as this machine is anyway', async () => {
    const rust = monitorEventLoopDelay({ resolution: 5 });
    rust.enable();
    await new Promise((verder) => { setTimeout(verder, 1000); });
    rust.disable();
    const lus = monitorEventLoopDelay({ resolution: 5 });
    const bommen = zoo.filter(([naam]) => /400 MB|70 MB|four million|entity expansion|201 parts/.test(naam)).map(([, maak]) => maak());
    lus.enable();
    for (const bytes of bommen) await expect(lees(bytes, 'bom.xlsx', 'lus')).rejects.toMatchObject({ code: 'ongeldig' });
    lus.disable();
    lusP95Ms = Math.round(lus.percentile(95) / 1e5) / 10;
    expect(lusP95Ms).toBeLessThan(Math.max(50, (rust.percentile(95) / 1e6) * 3));
  }, 60_000);

  it('one file at a time for a board, two in all: the rest waits its turn and still gets its answer', async () => {
    const namen = await Promise.all([0, 1, 2, 3].map((i) => lees(voorbeeld('diplomascreening.xlsx'), 'x.xlsx', `bestuur-${i % 2}`)));
    expect(namen.map(({ herkenning }) => herkenning.aantalRijen)).toEqual([169, 169, 169, 169]);
  }, 60_000);

  it('tells how far a long file is', async () => {
    const stappen: number[] = [];
    const lang = `Pers.nr;Achternaam\r\n${Array.from({ length: 9000 }, (_, i) => `${i};Bos`).join('\r\n')}`;
    await bestandInlezen('b', new TextEncoder().encode(lang), { soort: 'personeel', naam: 'x.csv', bewaard: [], correctie: { kolommen: {}, waarden: {} }, controle: null }, (_stap, rijen) => stappen.push(rijen));
    expect(stappen).toEqual([9001]);
  });
});

describe('noise', () => {
  it('a workbook with any byte changed is read or refused, never a fault', async () => {
    const bron = voorbeeld('diplomascreening.xlsx');
    await fc.assert(fc.asyncProperty(fc.array(fc.tuple(fc.nat(bron.length - 1), fc.nat(255)), { minLength: 1, maxLength: 6 }), async (rommel) => {
      const bytes = bron.slice();
      for (const [plek, byte] of rommel) bytes[plek] = byte;
      const uitkomst = await lees(bytes).then(() => null, (fout: unknown) => fout);
      if (uitkomst !== null) expect(uitkomst).toMatchObject({ name: 'Weigering', code: 'ongeldig' });
    }), { numRuns: 40 });
  }, 120_000);

  it('an example CSV spoiled in cells, quotes and line ends is read or refused, never a fault', async () => {
    const bron = new TextDecoder().decode(voorbeeld('personeel-export.csv')).slice(0, 6000);
    const stuk = fc.oneof(fc.constantFrom('"', ';', '\r\n', '\n', '\t', '=1+1', '\u0001', '\ud800', '__proto__', '99-99-9999'), fc.string());
    await fc.assert(fc.asyncProperty(fc.array(fc.tuple(fc.nat(bron.length), stuk), { minLength: 1, maxLength: 8 }), async (rommel) => {
      let tekst = bron;
      for (const [plek, erbij] of rommel) tekst = tekst.slice(0, plek) + erbij + tekst.slice(plek);
      const uitkomst = await lees(new TextEncoder().encode(tekst), 'x.csv').then(() => null, (fout: unknown) => fout);
      if (uitkomst !== null) expect(uitkomst).toMatchObject({ name: 'Weigering', code: 'ongeldig' });
    }), { numRuns: 40 });
  }, 120_000);
});
