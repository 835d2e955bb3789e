// A LibreOffice for the test that opens exported files in it: one that is there, or one that this machine can install.
import fs from 'node:fs';
import { aptInstalleren, magApt } from './apt.mjs';
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
  if (magApt()) {
    vertel('LibreOffice installeren met apt-get…');
    aptInstalleren(['libreoffice-calc-nogui']);
  }
  const naApt = libreofficeZoeken();
  if (naApt) return naApt;
  throw new Error('Geen LibreOffice gevonden en niet te installeren. Installeer LibreOffice Calc (Debian: apt-get install libreoffice-calc-nogui), of zet LIBREOFFICE_PATH naar het programma soffice.');
}
