import 'server-only';
import fs from 'node:fs';
import path from 'node:path';
import { load, YAMLException } from 'js-yaml';
import type { z } from 'zod';

const KOP = /^---\r?\n([\s\S]*?)\r?\n---\r?\n?([\s\S]*)$/;

/** The folder of one edition: gives files as checked data, and keeps what is wrong with the ones it could not give. */
export class Bronmap {
  readonly fouten: string[] = [];

  constructor(readonly map: string) {}

  /** Path of a file as a person would write it, from where the application runs. */
  pad(naam: string): string {
    return path.relative(process.cwd(), path.join(this.map, naam));
  }

  /** One YAML file, or null when it is missing or wrong. */
  yaml<T>(naam: string, schema: z.ZodType<T>): T | null {
    const tekst = this.tekst(naam);
    return tekst === null ? null : this.gekeurd(naam, tekst, schema);
  }

  /** Every YAML file in a folder, by name. */
  yamls<T>(map: string, schema: z.ZodType<T>): T[] {
    return this.namen(map, '.yaml').flatMap((naam) => this.yaml(`${map}/${naam}`, schema) ?? []);
  }

  /** Every Markdown file in a folder: its head as data, its text, and its name without extension. */
  markdown<T>(map: string, schema: z.ZodType<T>): { kop: T; tekst: string; naam: string }[] {
    return this.namen(map, '.md').flatMap((naam) => {
      const delen = KOP.exec(this.tekst(`${map}/${naam}`) ?? '');
      if (!delen) {
        this.fouten.push(`${this.pad(`${map}/${naam}`)}:1 begint niet met een kop tussen twee regels ---.`);
        return [];
      }
      const [, kop = '', tekst = ''] = delen;
      // One line of --- stands before the head.
      const gelezen = this.gekeurd(`${map}/${naam}`, kop, schema, 1);
      return gelezen ? [{ kop: gelezen, tekst: tekst.trim(), naam: naam.slice(0, -'.md'.length) }] : [];
    });
  }

  bestaat(naam: string): boolean {
    return fs.existsSync(path.join(this.map, naam));
  }

  mappen(map: string): string[] {
    const plek = path.join(this.map, map);
    return fs.existsSync(plek) ? fs.readdirSync(plek, { withFileTypes: true }).filter((een) => een.isDirectory()).map(({ name }) => name) : [];
  }

  private namen(map: string, uitgang: string): string[] {
    const plek = path.join(this.map, map);
    return fs.existsSync(plek) ? fs.readdirSync(plek).filter((naam) => naam.endsWith(uitgang)).sort() : [];
  }

  private tekst(naam: string): string | null {
    try {
      return fs.readFileSync(path.join(this.map, naam), 'utf8');
    } catch {
      this.fouten.push(`${this.pad(naam)} ontbreekt.`);
      return null;
    }
  }

  private gekeurd<T>(naam: string, tekst: string, schema: z.ZodType<T>, ervoor = 0): T | null {
    let ruw: unknown;
    try {
      ruw = load(tekst);
    } catch (fout) {
      if (!(fout instanceof YAMLException)) throw fout;
      this.fouten.push(`${this.pad(naam)}:${(fout.mark?.line ?? 0) + 1 + ervoor} is geen leesbare YAML: ${fout.reason}.`);
      return null;
    }
    const uitkomst = schema.safeParse(ruw);
    if (uitkomst.success) return uitkomst.data;
    this.fouten.push(...uitkomst.error.issues.map(({ path: plek, message }) => `${this.pad(naam)}:${regelVan(tekst, ruw, plek) + ervoor} ${plek.join('.')}: ${message}`));
    return null;
  }
}

/** Line of a place in the data: the nearest id, slug or code above it is looked up in the text, then the key itself. */
function regelVan(tekst: string, ruw: unknown, plek: readonly PropertyKey[]): number {
  const regels = tekst.split('\n');
  let deel = ruw;
  let vanaf = 0;
  for (const stap of plek) {
    deel = typeof deel === 'object' && deel !== null ? (deel as Record<PropertyKey, unknown>)[stap] : undefined;
    vanaf = naamregel(regels, deel, vanaf);
  }
  const sleutel = [...plek].reverse().find((stap) => typeof stap === 'string');
  const eigen = regels.findIndex((regel, nummer) => nummer >= vanaf && new RegExp(`(^|[\\s{,-])${String(sleutel)}:`).test(regel));
  return (eigen === -1 ? vanaf : eigen) + 1;
}

function naamregel(regels: readonly string[], deel: unknown, vanaf: number): number {
  if (typeof deel !== 'object' || deel === null) return vanaf;
  const { id, slug, code } = deel as Record<string, unknown>;
  const naam = [id, slug, code].find((een): een is string => typeof een === 'string');
  const gevonden = naam === undefined ? -1 : regels.findIndex((regel, nummer) => nummer >= vanaf && new RegExp(`(id|slug|code):\\s*["']?${naam.replace(/[^\w-]/g, '.')}["']?\\s*([,}#]|$)`).test(regel));
  return gevonden === -1 ? vanaf : gevonden;
}
