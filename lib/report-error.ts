import pino from 'pino';
import { randomUUID } from 'node:crypto';

const log = pino({ base: undefined, timestamp: pino.stdTimeFunctions.isoTime });

/**
 * The one place where unknown faults go. Logs the kind, the code and the stack's frames, never the message:
 * messages of Postgres and Prisma hold values of people.
 * @returns an id that may be shown to the person, to find the line back.
 */
export function meldFout(waar: string, fout: unknown): string {
  const id = randomUUID();
  log.error({ id, waar, ...veilig(fout) });
  return id;
}

function veilig(fout: unknown): Record<string, unknown> {
  if (!(fout instanceof Error)) return { soort: typeof fout };
  const { code, constraint } = fout as Error & { code?: unknown; constraint?: unknown };
  const frames = fout.stack?.split('\n').filter((regel) => regel.trimStart().startsWith('at ')).slice(0, 8);
  return { soort: fout.name, code: tekst(code), constraint: tekst(constraint), frames };
}

function tekst(waarde: unknown): string | undefined {
  return typeof waarde === 'string' && waarde.length <= 120 ? waarde : undefined;
}
