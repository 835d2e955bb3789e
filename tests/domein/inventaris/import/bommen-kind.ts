// A server of its own for T5: reads the bombs it is sent, and answers others in between. Started by bommen.test.ts; only
// here the memory is that of a server, without the tests that make the bombs.
import fs from 'node:fs';
import http from 'node:http';
import { setTimeout as wachten } from 'node:timers/promises';
import { bestandInlezen } from '@/lib/inventaris/server/import/bestand-inlezen';

const MB = 1024 * 1024;
const kilobytes = (naam: string) => Number(new RegExp(`${naam}:\\s+(\\d+) kB`).exec(fs.readFileSync('/proc/self/status', 'utf8'))?.[1] ?? 0);

/** What stood in the heap of a page: enough work to be noticed when somebody else takes the time. */
function antwoord(): string {
  let som = 0;
  for (let i = 0; i < 400_000; i += 1) som = (som * 31 + i) % 1_000_003;
  return String(som);
}

async function lezen(pad: string) {
  const bytes = new Uint8Array(fs.readFileSync(pad));
  // The next worker stands ready before the count starts: it belongs to the server at rest.
  await wachten(400);
  globalThis.gc?.();
  await wachten(50);
  // Starts the peak anew (proc(5), clear_refs).
  fs.writeFileSync('/proc/self/clear_refs', '5');
  const voor = kilobytes('VmRSS');
  const begin = performance.now();
  const zin = await bestandInlezen('bom', bytes, { soort: 'personeel', naam: 'bom.xlsx', bewaard: [], correctie: null, controle: null })
    .then(() => '', (fout: Error & { voorMens?: string }) => fout.voorMens ?? `FOUT ${fout.message}`);
  const ms = performance.now() - begin;
  return { zin, ms: Math.round(ms), mb: Math.round(((kilobytes('VmHWM') - voor) * 1024) / MB) };
}

const server = http.createServer((_, uit) => { uit.end(antwoord()); });
server.listen(0, '127.0.0.1', () => process.send?.({ poort: (server.address() as { port: number }).port }));
process.on('message', (pad: string) => { void lezen(pad).then((maat) => process.send?.(maat)); });
process.on('disconnect', () => process.exit(0));
