import fs from 'node:fs';
import path from 'node:path';

const OVERSLAAN = /^(node_modules|\.git|\.data|\.next.*|coverage|test-results|playwright-report)$/;

/** Every file below a folder, as a path from the project root with forward slashes; generated code left out. */
export function bestanden(map: string): string[] {
  if (!fs.existsSync(map)) return [];
  return fs.readdirSync(map, { withFileTypes: true }).flatMap((item) => {
    const pad = path.posix.join(map, item.name);
    if (item.isDirectory()) return OVERSLAAN.test(item.name) || pad === 'lib/db/generated' || pad === 'tests/meten/kaal' ? [] : bestanden(pad);
    return [pad];
  });
}

/** All TypeScript of the product: what is served, without tests and tools. */
export function productcode(): string[] {
  return ['app', 'components', 'lib', 'content'].flatMap(bestanden).filter((pad) => /\.tsx?$/.test(pad));
}

export function inhoud(pad: string): string {
  return fs.readFileSync(pad, 'utf8');
}
