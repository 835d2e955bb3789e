// A Chromium for the browser tests: one that is there, or one that this machine can install.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import { aptInstalleren, magApt } from './apt.mjs';
import { vertel } from './uitvoer.mjs';

const BEKEND = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/usr/bin/google-chrome-stable', '/opt/google/chrome/chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', '/Applications/Chromium.app/Contents/MacOS/Chromium'];

/** @returns {Promise<string | undefined>} path of a browser, or undefined when there is none */
export async function browserZoeken() {
  const { chromium } = await import('@playwright/test');
  return [process.env.CHROMIUM_PATH, chromium.executablePath(), ...BEKEND].find((pad) => pad && fs.existsSync(pad));
}

/** Installs where it can. @returns {Promise<string | undefined>} */
export async function browserKlaarzetten() {
  const gevonden = await browserZoeken();
  if (gevonden) return gevonden;
  const isDebian = fs.existsSync('/etc/os-release') && /^ID=debian$/m.test(fs.readFileSync('/etc/os-release', 'utf8'));
  // Debian only: elsewhere the package of this name is a shell around another installer.
  if (isDebian && magApt()) {
    vertel('Chromium installeren met apt-get…');
    aptInstalleren(['chromium', 'fonts-liberation']);
  }
  const naApt = await browserZoeken();
  if (naApt) return naApt;
  vertel('Chromium installeren met Playwright…');
  const metAfhankelijkheden = magApt() ? ['--with-deps'] : [];
  spawnSync(process.execPath, ['node_modules/@playwright/test/cli.js', 'install', ...metAfhankelijkheden, 'chromium'], { stdio: ['ignore', 2, 2], timeout: 300_000 });
  return browserZoeken();
}
