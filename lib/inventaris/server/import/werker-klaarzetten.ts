import 'server-only';
import { Worker } from 'node:worker_threads';
import type { Opdracht } from '@/lib/inventaris/import/verwerken';
import { grenzen } from '@/lib/inventaris/import/grenzen';
import { werkercode } from './generated/werkercode';

// Whoever imports one file soon asks for another reading: first to recognise it, then to check it, then to apply it. A
// worker that has just started and never read anything takes twice as long. So after each file the next worker is put
// ready and reads an invented file first; it goes when nobody comes. A worker still reads one real file and is then gone.
const BLIJFT_MS = 120_000;
const OEFENRIJEN = 1500;

let klaar: { werker: Worker; wekker: NodeJS.Timeout } | null = null;

function nieuweWerker(): Worker {
  return new Worker(werkercode, {
    eval: true,
    env: {},
    execArgv: [],
    stdout: true,
    stderr: true,
    resourceLimits: { maxOldGenerationSizeMb: grenzen.werkerMegabytes, maxYoungGenerationSizeMb: 64 },
  });
}

/** A worker for one file: the one that stands ready, or a new one. The caller ends it. */
export function werkerNemen(): Worker {
  if (!klaar) return nieuweWerker();
  const { werker, wekker } = klaar;
  klaar = null;
  clearTimeout(wekker);
  werker.removeAllListeners();
  werker.ref();
  return werker;
}

/** Puts a worker ready for the next file; it keeps no process alive. */
export function werkerKlaarzetten(): void {
  if (klaar) return;
  const werker = nieuweWerker();
  const weg = () => {
    if (klaar?.werker !== werker) return;
    clearTimeout(klaar.wekker);
    klaar = null;
  };
  werker.once('exit', weg).once('error', weg);
  werker.unref();
  klaar = { werker, wekker: setTimeout(() => { weg(); void werker.terminate(); }, BLIJFT_MS).unref() };
  werker.postMessage({ oefening: true, bytes: oefenbestand(), opdracht });
}

const opdracht: Opdracht = {
  soort: 'personeel', naam: 'oefening.csv', bewaard: [], correctie: null, profiel: null,
  controle: { scholen: [{ id: '00000000-0000-4000-8000-000000000000', brin: '01AB', vestiging: '00', naam: 'Oefenschool', binnenBereik: true }], vandaag: '2026-01-01' },
};

function oefenbestand(): Uint8Array {
  const kop = 'Personeelsnummer;Roepnaam;Voorvoegsel;Achternaam;Geboortedatum;Functie;Functiecategorie;Schaal;Deeltijdfactor;Begin dienstverband;Einde dienstverband;BRIN;Vestiging';
  const rijen = Array.from({ length: OEFENRIJEN }, (_, i) => `${100_000 + i};Roepnaam;van;Achternaam${i};01-0${1 + (i % 9)}-1980;Docent;OP;LB;0,${5 + (i % 5)}000;01-08-2015;;01AB;00`);
  return new TextEncoder().encode([kop, ...rijen].join('\r\n'));
}
