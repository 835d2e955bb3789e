// A LibreOffice for the test that opens exported files in it: one that is there, or one that this machine can install.
import { execFileSync, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import { vertel } from './uitvoer.mjs';

const BEKEND = ['/usr/bin/soffice', '/usr/bin/libreoffice', '/usr/local/bin/soffice', '/opt/libreoffice/program/soffice', '/snap/bin/libreoffice', '/Applications/LibreOffice.app/Contents/MacOS/soffice'];

/** @returns {string | undefined} path of soffice, or undefined when there is none */
export function libreofficeZoeken() {
  return [process.env.LIBREOFFICE_PATH, ...BEKEND].find((pad) => pad && fs.existsSync(pad));
}

/** Installs where it can: the sheets part only, without windows. @returns {string} path of soffice */
export function libreofficeKlaarzetten() {
  const gevonden = libreofficeZoeken();
  if (gevonden) return gevonden;
  if (process.getuid?.() === 0 && aanwezig('apt-get')) {
    vertel('LibreOffice installeren met apt-get…');
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    spawnSync('apt-get', ['update', '-qq'], { stdio: ['ignore', 'ignore', 2], env, timeout: 120_000 });
    spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'libreoffice-calc-nogui'], { stdio: ['ignore', 'ignore', 2], env, timeout: 600_000 });
  }
  const naApt = libreofficeZoeken();
  if (naApt) return naApt;
  throw new Error('Geen LibreOffice gevonden en niet te installeren. Installeer LibreOffice Calc (Debian: apt-get install libreoffice-calc-nogui), of zet LIBREOFFICE_PATH naar het programma soffice.');
}

function aanwezig(programma) {
  try {
    execFileSync('which', [programma], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}
