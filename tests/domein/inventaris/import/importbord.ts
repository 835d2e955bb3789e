import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { ImportSoort } from '@/lib/inventaris/import/begrippen';
import { bestandImporteren, type BestandOpdracht, type BestandUitkomst } from '@/lib/inventaris/server/import/bestand-importeren';
import { importStarten } from '@/lib/inventaris/server/import/import-starten';
import type { Toegang } from '@/lib/toegang/toegang';
import { alsBeheer } from '../../../support/database';
import { proefbestuurMaken, type Proefbestuur } from '../../../support/proefbestuur';

interface Verwacht {
  scholen: { brin: string; vestiging: string; naam: string; onderwijssoorten: string[] }[];
  bestuur: object;
  perSchool: object;
  peildatum: string;
}

export const verwacht = JSON.parse(readFileSync(path.join(import.meta.dirname, '../../../support/voorbeelddata/verwacht.json'), 'utf8')) as Verwacht;

export const bytesVan = (tekst: string): Uint8Array => new TextEncoder().encode(tekst);

const KOP = 'Medewerker;Roepnaam;Achternaam;Functiecategorie;Functie;Schaal;Deeltijdfactor;Begin dienstverband;Einde dienstverband;BRIN;Vestiging';

/** One row of a payroll file with the header below. */
export function mens(nummer: string, anders: { naam?: string; begin?: string; einde?: string; school?: string; factor?: string } = {}): string {
  return [nummer, 'Jo', anders.naam ?? `Bos${nummer}`, 'OP', 'Docent', 'LB', anders.factor ?? '0,8', anders.begin ?? '01-08-2006', anders.einde ?? '', ...(anders.school ?? '27ZX;00').split(';')].join(';');
}
export const personeel = (...rijen: string[]): Uint8Array => bytesVan([KOP, ...rijen].join('\r\n'));

export interface Importbord {
  bestuur: Proefbestuur;
  scholen: string[];
  importeer: (soort: ImportSoort, bytes: Uint8Array, anders?: Partial<BestandOpdracht>, toegang?: Toegang) => Promise<BestandUitkomst>;
  /** First step as in the browser. */
  start: (bytes: Uint8Array, anders?: object, toegang?: Toegang) => Promise<{ id: string }>;
  tel: (tabel: string) => Promise<number>;
  /** number, begin and end of every appointment. */
  aanstellingen: () => Promise<string[]>;
  /** Every row of the inventory of this board, without what always differs. */
  inhoud: () => Promise<string>;
}

const TABELLEN = ['medewerker', 'aanstelling', 'lesinzet', 'diploma', 'screening', 'bevoegdheid', 'opleidingstraject', 'vertrek'];

/** A board with the five schools of the example files and nobody in it. */
export async function importbordMaken(): Promise<Importbord> {
  const bestuur = await proefbestuurMaken('import');
  const scholen = await alsBeheer(async (client) => {
    const ids: string[] = [];
    for (const { brin, vestiging, naam, onderwijssoorten } of verwacht.scholen) {
      const { rows } = await client.query<{ id: string }>('INSERT INTO school ("bestuurId", brin, vestiging, naam, onderwijssoorten) VALUES ($1, $2, $3, $4, $5) RETURNING id', [bestuur.id, brin, vestiging, naam, onderwijssoorten]);
      ids.push(rows[0]!.id);
    }
    return ids;
  });
  const hr = (): Toegang => bestuur.toegang({});
  return {
    bestuur,
    scholen,
    importeer: (soort, bytes, anders = {}, toegang = hr()) => bestandImporteren(toegang, { soort, naam: 'x', bytes, schooljaar: 2026, ingangsdatum: '2026-08-01', keuze: 'bijwerken', foutenOverslaan: false, proef: false, koppeling: null, ...anders }),
    start: (bytes, anders = {}, toegang = hr()) => importStarten(toegang, { soort: 'personeel', naam: 'export.csv', grootte: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex'), schooljaar: undefined, ingangsdatum: undefined, verdwenenPer: undefined, ...anders }, bytes),
    tel: (tabel) => alsBeheer(async (client) => Number((await client.query<{ n: string }>(`SELECT count(*) AS n FROM ${tabel} WHERE "bestuurId" = $1`, [bestuur.id])).rows[0]?.n)),
    aanstellingen: () => alsBeheer(async (client) => (await client.query<{ regel: string }>(
      `SELECT concat_ws(' ', m.personeelsnummer, a.begin, coalesce(a.einde::text, '-')) AS regel FROM aanstelling a JOIN medewerker m ON m.id = a."medewerkerId" WHERE m."bestuurId" = $1 ORDER BY 1`, [bestuur.id])).rows.map(({ regel }) => regel)),
    inhoud: () => alsBeheer(async (client) => {
      const delen: unknown[] = [];
      for (const tabel of TABELLEN) delen.push((await client.query(`SELECT to_jsonb(t) - 'versie' - 'createdAt' - 'bekendSinds' - 'gescreendOp' - 'volgnummer' AS rij FROM ${tabel} t WHERE "bestuurId" = $1 ORDER BY 1`, [bestuur.id])).rows);
      return JSON.stringify(delen);
    }),
  };
}
