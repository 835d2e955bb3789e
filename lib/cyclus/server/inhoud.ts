import 'server-only';
import fs from 'node:fs';
import path from 'node:path';
import { env } from '@/lib/env';
import { meldFout } from '@/lib/report-error';
import type { Editie, Inhoud } from '../inhoud';
import { Editiebestand } from '../inhoud.schema';
import { Bronmap } from './inhoud-bestand';
import { editieLezen } from './inhoud-lezen';

// Content never changes while the application runs, so it is read once per process. While developing it is read again
// when a file changed, and a fault in one file does not stop work on the rest.

interface Gelezen { inhoud: Inhoud; stempel: number; gekeken: number }
const gelezen = new Map<string, Gelezen>();
const WACHT_MS = 1_000;

const wortel = (): string => path.resolve(/* turbopackIgnore: true */ process.cwd(), env().INHOUD_DIR);

function editiemap(thema: string, editie: number): string {
  if (!/^[a-z0-9-]+$/.test(thema) || !Number.isInteger(editie)) throw new Error('Geen thema of geen editie.');
  // Not path.join: the build would take that for a pattern, and carry every file along that is called editie-something.
  return `${wortel()}/${thema}/editie-${editie}`;
}

/**
 * The guide of one theme and edition.
 * @throws Error when there is no such edition, or when it is not as it should be; each fault with its file and line.
 */
export function inhoud(thema: string, editie: number): Inhoud {
  const map = editiemap(thema, editie);
  const bekend = gelezen.get(map);
  if (bekend && (env().NODE_ENV !== 'development' || Date.now() - bekend.gekeken < WACHT_MS)) return bekend.inhoud;
  const stempel = env().NODE_ENV === 'development' ? nieuwste(map) : 0;
  if (bekend?.stempel === stempel) {
    bekend.gekeken = Date.now();
    return bekend.inhoud;
  }
  const { inhoud: nieuw, fouten } = editieLezen(map);
  if (fouten.length > 0) {
    const fout = new Error(`De handreiking klopt niet:\n${fouten.join('\n')}`);
    if (env().NODE_ENV !== 'development') throw fout;
    meldFout(`inhoud: ${fouten.slice(0, 5).join(' ')}`, fout);
  }
  gelezen.set(map, { inhoud: nieuw, stempel, gekeken: Date.now() });
  return nieuw;
}

/** Is there this edition of this theme? Light: asked at every save. */
export function heeftEditie(thema: string, editie: number): boolean {
  if (!/^[a-z0-9-]+$/.test(thema) || !Number.isInteger(editie)) return false;
  return gelezen.has(editiemap(thema, editie)) || edities(thema).some(({ nummer }) => nummer === editie);
}

/** The themes that there are: one folder each. */
export function themas(): string[] {
  return mappen(wortel());
}

/** Editions of a theme, newest first; empty for a theme that does not exist. */
export function edities(thema: string): Editie[] {
  if (!themas().includes(thema)) return [];
  const nummers = mappen(path.join(wortel(), thema)).flatMap((naam) => /^editie-(\d+)$/.exec(naam)?.[1] ?? []).map(Number);
  return nummers.sort((a, b) => b - a).flatMap((nummer) => gelezen.get(editiemap(thema, nummer))?.inhoud ?? new Bronmap(editiemap(thema, nummer)).yaml('editie.yaml', Editiebestand) ?? []);
}

/** The edition that new work starts on: the newest that is published on this day, or the newest at all while none is. */
export function geldendeEditie(thema: string, opDag: string): Editie | undefined {
  const alle = edities(thema);
  return alle.find(({ uitgegeven }) => uitgegeven !== null && uitgegeven <= opDag) ?? alle[0];
}

/**
 * Reads every edition of every theme, so that nobody waits for it later.
 * @throws Error as `inhoud` does: a faulty guide is told at the start, not to the first reader.
 */
export function alleInhoud(): Inhoud[] {
  return themas().flatMap((thema) => edities(thema).map(({ nummer }) => inhoud(thema, nummer)));
}

function mappen(map: string): string[] {
  return fs.existsSync(map) ? fs.readdirSync(map, { withFileTypes: true }).filter((een) => een.isDirectory()).map(({ name }) => name).sort() : [];
}

function nieuwste(map: string): number {
  const namen = fs.readdirSync(map, { recursive: true, encoding: 'utf8' });
  return Math.max(namen.length, ...namen.map((naam) => fs.statSync(path.join(map, naam)).mtimeMs));
}
