// Makes one text of the worker that reads imported files, with everything it needs. A worker from text runs alike
// in the standalone build, on the command line and in tests; a worker from a file would need a loader in each.
import fs from 'node:fs';

const BRON = 'lib/inventaris/server/import/werker.ts';
export const DOEL = 'lib/inventaris/server/import/generated/werkercode.ts';

/** @returns {Promise<string>} what the generated file must hold for the sources as they are now */
export async function werkerInhoud() {
  const { build } = await import('esbuild');
  const { outputFiles } = await build({
    entryPoints: [BRON], bundle: true, write: false, platform: 'node', format: 'cjs', target: 'node20', minify: true, charset: 'utf8',
    conditions: ['react-server'], legalComments: 'none', logLevel: 'error',
  });
  const [bundel] = outputFiles;
  return `import 'server-only';\n\n// Made by scripts/lib/werker-bundelen.mjs from ${BRON}.\nexport const werkercode = ${JSON.stringify(bundel.text)};\n`;
}

/** Writes the bundle when the sources of the worker changed. */
export async function werkerBundelen() {
  const nieuw = await werkerInhoud();
  if (fs.existsSync(DOEL) && fs.readFileSync(DOEL, 'utf8') === nieuw) return;
  fs.mkdirSync('lib/inventaris/server/import/generated', { recursive: true });
  fs.writeFileSync(DOEL, nieuw);
}
