import fs from 'node:fs';
import path from 'node:path';

const WACHT_MS = 200_000;

/**
 * Runs a journey that needs a board for itself: two workers travel at the same time, and both would find the other's data.
 * The lock is a folder, which only one of them can make.
 */
export async function alleenIn(bestuur: string, reis: () => Promise<void>): Promise<void> {
  const slot = path.resolve('test-results', `alleen-in-${bestuur}`);
  fs.mkdirSync(path.dirname(slot), { recursive: true });
  const tot = Date.now() + WACHT_MS;
  for (;;) {
    try {
      fs.mkdirSync(slot);
      break;
    } catch (fout) {
      // A run that was killed leaves its lock behind.
      const oud = fs.statSync(slot, { throwIfNoEntry: false });
      if (oud && Date.now() - oud.mtimeMs > WACHT_MS) fs.rmSync(slot, { recursive: true, force: true });
      if (Date.now() > tot) throw fout;
      await new Promise((verder) => { setTimeout(verder, 250); });
    }
  }
  try {
    await reis();
  } finally {
    fs.rmSync(slot, { recursive: true, force: true });
  }
}
