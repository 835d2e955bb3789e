// Builds the application without starting it: for the container image.
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { clientGenereren, nodeVersieKeuren, pakkettenInstalleren } from './lib/pakketten.mjs';
import { uitvoeren } from './lib/uitvoer.mjs';

await uitvoeren(async () => {
  process.chdir(path.join(path.dirname(fileURLToPath(import.meta.url)), '..'));
  nodeVersieKeuren();
  await pakkettenInstalleren();
  await clientGenereren();
  const { bouwen } = await import('./lib/bouwen.mjs');
  await bouwen();
});
