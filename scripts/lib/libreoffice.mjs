// A LibreOffice for the test that opens exported files in it: one that is there, or one that this machine can install.
import fs from 'node:fs';
import path from 'node:path';
import { aptInstalleren, magApt } from './apt.mjs';
import { vertel } from './uitvoer.mjs';

const BEKEND = ['/usr/bin/soffice', '/usr/bin/libreoffice', '/usr/local/bin/soffice', '/opt/libreoffice/program/soffice', '/snap/bin/libreoffice', '/Applications/LibreOffice.app/Contents/MacOS/soffice'];

/** @returns {string | undefined} path of soffice, or undefined when there is none */
export function libreofficeZoeken() {
  return [process.env.LIBREOFFICE_PATH, ...BEKEND].find((pad) => pad && fs.existsSync(pad));
}

/** The program library of a part, beside soffice; where a distribution keeps it elsewhere, the part is taken to be there. */
const DELEN = { calc: 'libsclo.so', writer: 'libswlo.so' };

/** @param {string} soffice @param {'calc' | 'writer'} deel */
function heeftDeel(soffice, deel) {
  const map = path.dirname(fs.realpathSync(soffice));
  return !fs.existsSync(path.join(map, 'libmergedlo.so')) || fs.existsSync(path.join(map, DELEN[deel]));
}

/** Installs where it can: only the part for sheets or for texts, without windows. @param {'calc' | 'writer'} [deel] @returns {string} path of soffice */
export function libreofficeKlaarzetten(deel = 'calc') {
  const gevonden = libreofficeZoeken();
  if (gevonden && heeftDeel(gevonden, deel)) return gevonden;
  if (magApt()) {
    vertel('LibreOffice installeren met apt-get…');
    aptInstalleren([`libreoffice-${deel}-nogui`]);
  }
  const naApt = libreofficeZoeken();
  if (naApt && heeftDeel(naApt, deel)) return naApt;
  throw new Error(`Geen LibreOffice ${deel === 'calc' ? 'Calc' : 'Writer'} gevonden en niet te installeren. Installeer het (Debian: apt-get install libreoffice-${deel}-nogui), of zet LIBREOFFICE_PATH naar het programma soffice.`);
}
