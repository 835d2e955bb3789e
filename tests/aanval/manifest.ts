import fs from 'node:fs';
import path from 'node:path';

/** What the build itself says can be asked for. */
export interface Manifest {
  paginas: string[];
  routes: string[];
  /** 'app/…/actions.ts#naam' → id of this build, and the pages whose code carries it. */
  acties: Map<string, { id: string; paginas: string[] }>;
}

interface ActieRegel { filename?: string; exportedName?: string; workers: Record<string, unknown> }

const lezen = <T>(...delen: string[]): T => JSON.parse(fs.readFileSync(path.join(...delen), 'utf8')) as T;

export function manifestLezen(distDir: string): Manifest {
  const paden = lezen<Record<string, string>>(distDir, 'app-path-routes-manifest.json');
  const gebouwd = lezen<Record<string, string>>(distDir, 'server', 'app-paths-manifest.json');
  const { node, edge } = lezen<{ node: Record<string, ActieRegel>; edge: Record<string, ActieRegel> }>(distDir, 'server', 'server-reference-manifest.json');
  const sleutels = new Set([...Object.keys(paden), ...Object.keys(gebouwd)]);
  const van = (staart: string) => [...sleutels].filter((sleutel) => sleutel.endsWith(staart)).map((sleutel) => paden[sleutel] ?? sleutel.slice(0, -staart.length)).sort();
  return {
    paginas: van('/page'), routes: van('/route'),
    acties: new Map(Object.entries({ ...node, ...edge }).map(([id, { filename, exportedName, workers }]) => [`${filename ?? '?'}#${exportedName ?? '?'}`, { id, paginas: Object.keys(workers) }])),
  };
}
