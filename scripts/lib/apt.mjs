// Programs that a test needs, from Debian's own packages: they come from the mirror that the machine already uses.
import { execFileSync, spawnSync } from 'node:child_process';

/** @param {string} programma @returns {boolean} whether it can be called */
function aanwezig(programma) {
  try {
    execFileSync('which', [programma], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

/** Whether this process may install packages. */
export function magApt() {
  return process.getuid?.() === 0 && aanwezig('apt-get');
}

/** Installs these packages; what comes of it, the caller looks for. @param {string[]} pakketten */
export function aptInstalleren(pakketten) {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  spawnSync('apt-get', ['update', '-qq'], { stdio: ['ignore', 'ignore', 2], env, timeout: 120_000 });
  spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...pakketten], { stdio: ['ignore', 'ignore', 2], env, timeout: 600_000 });
}
