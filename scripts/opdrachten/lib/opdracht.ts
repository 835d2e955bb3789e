// What the commands of the host have in common: one JSON object on standard output, the reason on standard error.
import path from 'node:path';
import { parseArgs, type ParseArgsConfig } from 'node:util';
import { poolSluiten } from '@/lib/db/pool';
import { Weigering } from '@/lib/errors';

/** Where the caller stands; file arguments are meant from there. */
export function bestandspad(bestand: string): string {
  return path.resolve(process.env.INIT_CWD ?? process.cwd(), bestand);
}

/** @throws Weigering with the usage when an option is unknown or lacks its value */
export function keuzesLezen<T extends NonNullable<ParseArgsConfig['options']>>(args: string[], options: T, gebruik: string) {
  try {
    return parseArgs({ args, options, strict: true, allowPositionals: true });
  } catch (fout) {
    throw new Weigering('ongeldig', `${nederlands(fout)} ${gebruik}`);
  }
}

function nederlands(fout: unknown): string {
  const optie = /'(-{1,2}[^' ]+)/.exec(fout instanceof Error ? fout.message : '')?.[1] ?? 'Een optie';
  const code = fout instanceof Error && 'code' in fout ? fout.code : '';
  return code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION' ? `${optie} bestaat niet.` : `${optie} klopt niet.`;
}

/** Runs a command; a refusal becomes {"fout": …} on standard output, its sentence on standard error, and exit code 1. */
export async function opdrachtDraaien(werk: (args: string[]) => Promise<{ antwoord: object; geweigerd?: string | null }>): Promise<void> {
  try {
    const { antwoord, geweigerd } = await werk(process.argv.slice(2));
    process.stdout.write(`${JSON.stringify(antwoord, null, 2)}\n`);
    if (geweigerd) {
      process.stderr.write(`${geweigerd}\n`);
      process.exitCode = 1;
    }
  } catch (fout) {
    if (!(fout instanceof Weigering)) throw fout;
    process.stdout.write(`${JSON.stringify({ fout: fout.voorMens })}\n`);
    process.stderr.write(`${fout.voorMens}\n`);
    process.exitCode = 1;
  } finally {
    await poolSluiten();
  }
}
