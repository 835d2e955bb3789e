// Everything the start-up machinery has to say goes to standard error: standard output belongs to the
// command that is run, so that `npm run cijfers` can be piped as JSON.

/** @param {string} tekst */
export function vertel(tekst) {
  process.stderr.write(`${tekst}\n`);
}

/** A stop with a reason a person can act on; the caller prints `message` without a stack. */
export class Gestopt extends Error {}

/**
 * Runs a command's main function and turns a known stop into one clear line and exit code 1.
 * @param {() => Promise<number | void>} hoofd
 */
export async function uitvoeren(hoofd) {
  try {
    process.exitCode = (await hoofd()) ?? 0;
  } catch (fout) {
    vertel(fout instanceof Gestopt ? `\n${fout.message}` : `\nOnverwachte fout:\n${fout instanceof Error ? fout.stack : String(fout)}`);
    process.exitCode = 1;
  }
}

/** Whole seconds and tenths, as people read them: "2,4 s". @param {number} ms */
export function seconden(ms) {
  return `${(ms / 1000).toFixed(1).replace('.', ',')} s`;
}

/**
 * Calls back when the shell of `npm run` has gone. npm passes a stop signal on to that shell, which ends without
 * telling us; without this a stopped `npm start` would leave its server and database running.
 * @param {() => void} bijVertrek
 */
export function ouderBewaken(bijVertrek) {
  if (!process.env.npm_lifecycle_event || process.platform === 'win32') return;
  const ouder = process.ppid;
  const klok = setInterval(() => {
    if (process.ppid === ouder) return;
    clearInterval(klok);
    bijVertrek();
  }, 300);
  klok.unref();
}
