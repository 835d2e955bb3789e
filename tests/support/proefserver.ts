import type { TestProject } from 'vitest/node';
import { proefServer, type Bron } from '../../scripts/lib/proefdatabase.mjs';

declare module 'vitest' {
  interface ProvidedContext {
    bron: Bron;
  }
}

/** Once per run: a Postgres of our own with a template that has all migrations. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { bron, sluiten } = await proefServer();
  project.provide('bron', bron);
  return sluiten;
}
