import { beforeAll, describe, expect, it } from 'vitest';
import { csvTekst } from '@/lib/export/csv';
import type { Kolom } from '@/lib/export/lijst';
import type { Exportbestand } from '@/lib/export/server/lijst-exporteren';
import { matrixKolommen } from '@/lib/inventaris/matrix-export';
import { KOLOMSLEUTELS } from '@/lib/inventaris/matrix-kolommen';
import { matrixFilterUit } from '@/lib/inventaris/matrix.schema';
import { registerKolommen } from '@/lib/inventaris/register-export';
import { REGISTERKOLOMMEN, registerFilterUit } from '@/lib/inventaris/register.schema';
import { matrixExporteren } from '@/lib/inventaris/server/matrix/matrix-exporteren';
import { matrixTonen } from '@/lib/inventaris/server/matrix/matrix-tonen';
import { medewerkersExporteren } from '@/lib/inventaris/server/medewerkers-exporteren';
import { medewerkersTonen } from '@/lib/inventaris/server/medewerkers-tonen';
import { OverzichtFilterSchema } from '@/lib/overzicht/filter.schema';
import { overzichtKolommen, overzichtRijen } from '@/lib/overzicht/overzicht-export';
import { overzichtExporteren } from '@/lib/overzicht/server/overzicht-exporteren';
import { overzichtTonen } from '@/lib/overzicht/server/overzicht-tonen';
import { datumInWoorden, vandaag } from '@/lib/dates';
import { vertrekExporteren } from '@/lib/inventaris/server/vertrek/vertrek-exporteren';
import { vertrekTonen } from '@/lib/inventaris/server/vertrek/vertrek-tonen';
import { VERTREKKOLOMMEN } from '@/lib/inventaris/vertrek-export';
import { vertrekFilterUit } from '@/lib/inventaris/vertrek.schema';
import { alsBeheer } from '../../support/database';
import { inLibreOffice, type Rekencel } from '../../support/libreoffice';
import { registerProef } from '../inventaris/register-opzet';

const PEILDATUM = '2028-02-29';
const LANG = `${'Leraar zijn, '.repeat(13)}“slot” & <einde>`;

/** What a door says, the columns it is written in, and how LibreOffice reads both files. */
interface Geval {
  koppen: string[];
  verwacht: { kolom: Kolom<unknown>['soort']; waarde: string | number | null }[][];
  xlsx: Rekencel[][];
  csv: Rekencel[][];
}

type Maken = (vorm: 'csv' | 'xlsx') => Promise<Exportbestand>;
let gevallen: Record<'register' | 'matrix' | 'overzicht' | 'vertrek', Geval>;

beforeAll(async () => {
  const proef = await registerProef();
  await alsBeheer(async (client) => {
    const van = [proef.hr.bestuur.id];
    const mens = (nummer: string, naam: string) => client.query<{ id: string }>(`INSERT INTO medewerker ("bestuurId", personeelsnummer, achternaam, geboortedatum) VALUES ($1, $2, $3, '1968-02-29') RETURNING id`, [...van, nummer, naam]);
    for (const [nummer, naam] of [['0201', '=1+1'], ['-202', '@SUM(A1:A9)'], ['203', '+31 6 12345678'], ['204', '–streepje'], ['205', '29-02-2024']] as const) {
      const { rows: [nieuw] } = await mens(nummer, naam);
      await client.query(`INSERT INTO aanstelling ("bestuurId", "medewerkerId", "schoolId", functie, categorie, schaal, deeltijdfactor, begin) VALUES ($1, $2, $3, '=Docent', 'OP', 'LB', 0.3333, '2020-02-29')`, [...van, nieuw?.id, proef.scholen.lyceum]);
      await client.query(`INSERT INTO vertrek ("bestuurId", "medewerkerId", "verwachtOp", reden, zekerheid) VALUES ($1, $2, '2028-02-29', 'aow', 'zeker')`, [...van, nieuw?.id]);
      await client.query(`INSERT INTO diploma ("bestuurId", "medewerkerId", niveau, richting, status) VALUES ($1, $2, 'wo-master', $3, 'behaald')`, [...van, nieuw?.id, LANG]);
    }
    await client.query(`INSERT INTO opleidingstraject ("bestuurId", "medewerkerId", programma, niveau, status, begin, "verwachtEinde") VALUES ($1, $2, 'Master', 'hbo-master', 'bezig', '2026-09-01', '2028-03-01')`, [...van, proef.mensen.zoe]);
  });
  const registerFilter = registerFilterUit({ categorie: 'alle', peildatum: PEILDATUM, kolommen: REGISTERKOLOMMEN.join('.'), groep: 'school', sorteer: 'fte', richting: 'af' });
  const matrixFilter = matrixFilterUit({ peildatum: PEILDATUM, kolommen: KOLOMSLEUTELS.join('.'), groep: 'schaal', open: 'alle' });
  const overzichtFilter = OverzichtFilterSchema.parse({ peildatum: PEILDATUM });
  const [register, matrix, overzicht] = [await medewerkersTonen(proef.hr, registerFilter), await matrixTonen(proef.hr, matrixFilter), await overzichtTonen(proef.hr, overzichtFilter)];
  const vertrekFilter = vertrekFilterUit({ wie: 'vertrekt' });
  const vertrek = await vertrekTonen(proef.hr, vertrekFilter);
  const groepsnaam = new Map(matrix.groepen.map(({ sleutel, naam }) => [sleutel, naam]));
  gevallen = await openen({
    register: { kolommen: registerKolommen(registerFilter), rijen: register.rijen, maken: (vorm) => medewerkersExporteren(proef.hr, { filter: registerFilter, vorm }) },
    matrix: { kolommen: matrixKolommen(matrixFilter), rijen: matrix.rijen.map((rij) => ({ ...rij, groepsnaam: groepsnaam.get(rij.groep) ?? '' })), maken: (vorm) => matrixExporteren(proef.hr, { filter: matrixFilter, vorm }) },
    overzicht: { kolommen: overzichtKolommen(overzicht), rijen: overzichtRijen(overzicht), maken: (vorm) => overzichtExporteren(proef.hr, { filter: overzichtFilter, vorm }) },
    vertrek: { kolommen: VERTREKKOLOMMEN, rijen: vertrek.rijen, maken: (vorm) => vertrekExporteren(proef.hr, { filter: vertrekFilter, vorm }) },
  });
}, 900_000);

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- three lists with rows of their own kind
type Bron = { kolommen: readonly Kolom<any>[]; rijen: readonly unknown[]; maken: Maken };

async function openen(bronnen: Record<keyof typeof gevallen, Bron>): Promise<typeof gevallen> {
  const namen = Object.keys(bronnen) as (keyof typeof gevallen)[];
  const gelezen = { csv: [] as Rekencel[][][], xlsx: [] as Rekencel[][][] };
  for (const vorm of ['xlsx', 'csv'] as const) gelezen[vorm] = inLibreOffice(await Promise.all(namen.map((naam) => bronnen[naam].maken(vorm))));
  return Object.fromEntries(namen.map((naam, plaats) => {
    const { kolommen, rijen } = bronnen[naam];
    const verwacht = rijen.map((rij) => kolommen.map((kolom) => ({ kolom: kolom.soort, waarde: kolom.waarde(rij) })));
    return [naam, { koppen: kolommen.map(({ kop }) => kop), verwacht, xlsx: gelezen.xlsx[plaats] ?? [], csv: gelezen.csv[plaats] ?? [] }];
  })) as typeof gevallen;
}

const LEEG: Rekencel = { soort: 'leeg', waarde: null };
const NAMEN = ['register', 'matrix', 'overzicht', 'vertrek'] as const;

/** The table of an Excel file: what stands under the row of heads, up to the first empty row. */
function tabel({ xlsx, koppen }: Geval): { boven: Rekencel[][]; koppen: unknown[]; rijen: Rekencel[][] } {
  const kop = xlsx.findIndex((rij) => rij.length === koppen.length);
  const einde = xlsx.findIndex((rij, plaats) => plaats > kop && rij.length === 0);
  return { boven: xlsx.slice(0, kop), koppen: (xlsx[kop] ?? []).map(({ waarde }) => waarde), rijen: xlsx.slice(kop + 1, einde) };
}

function inExcel({ kolom, waarde }: Geval['verwacht'][number][number]): Rekencel {
  if (waarde === null || waarde === '') return LEEG;
  if (kolom === 'procent') return { soort: 'percentage', waarde: Number((Number(waarde) / 100).toFixed(10)) };
  if (kolom === 'getal') return { soort: 'float', waarde };
  return { soort: kolom === 'datum' ? 'date' : 'string', waarde: String(waarde) };
}

describe.each(NAMEN)('%s in LibreOffice', (naam) => {
  it('Excel: every cell is what the door says, of its own kind', () => {
    const { koppen, verwacht } = gevallen[naam];
    const gelezen = tabel(gevallen[naam]);
    expect(gelezen.koppen).toEqual(koppen);
    expect(gelezen.rijen).toHaveLength(verwacht.length);
    verwacht.forEach((rij, plaats) => expect(rij.map((_, kolom) => gelezen.rijen[plaats]?.[kolom] ?? LEEG)).toEqual(rij.map(inExcel)));
  });

  it('Excel: above the table it says whose list this is and on which day', () => {
    const boven = tabel(gevallen[naam]).boven.flat().map(({ waarde }) => waarde).join('\n');
    expect(boven).toContain('Stichting Proef');
    expect(boven).toContain(`peildatum ${datumInWoorden(naam === 'vertrek' ? vandaag() : PEILDATUM)}`);
    expect(boven).toMatch(/Gemaakt op .* door /);
  });

  it('CSV: every cell arrives; text that looks like a formula stays text', () => {
    const { koppen, verwacht, csv } = gevallen[naam];
    expect(csv[0]?.map(({ waarde }) => waarde)).toEqual(koppen);
    expect(csv).toHaveLength(verwacht.length + 1);
    verwacht.forEach((rij, plaats) => rij.forEach((cel, kolom) => {
      const gelezen = csv[plaats + 1]?.[kolom] ?? LEEG;
      // A program that opens CSV guesses: text that is a number or a day may become one, but with the same value.
      if (cel.kolom === 'tekst' && gelezen.soort !== 'string' && gelezen.soort !== 'leeg') expect(zonderRaden(gelezen)).toBe(zonderNullen(String(cel.waarde)));
      else expect(gelezen).toEqual(cel.kolom === 'tekst' && cel.waarde !== null && cel.waarde !== '' ? { soort: 'string', waarde: zonderAanhaling(String(cel.waarde)) } : inExcel(cel));
    }));
  });

  it('has no formula in any file', () => {
    const { xlsx, csv } = gevallen[naam];
    expect([...xlsx, ...csv].flat().filter(({ formule }) => formule !== undefined)).toEqual([]);
  });
});

describe('the test itself', () => {
  it('sees a formula when there is one: without the apostrophe LibreOffice calculates', () => {
    const [[rij] = []] = inLibreOffice([{ naam: 'gevaar.csv', inhoud: new TextEncoder().encode('\uFEFF=1+1;29-02-2024;0,5\r\n') }]);
    expect(rij).toEqual([{ soort: 'float', waarde: 2, formule: 'of:=1+1' }, { soort: 'date', waarde: '2024-02-29' }, { soort: 'float', waarde: 0.5 }]);
  });

  it('holds the dangerous rows: formula-like names, a long text, accents and 29 February', () => {
    const tekst = JSON.stringify([gevallen.register.verwacht, gevallen.vertrek.verwacht]);
    for (const stuk of ['"=1+1"', '"@SUM(A1:A9)"', 'Wiśniewski', 'Leraar zijn, Leraar zijn', '2028-02-29']) expect(tekst).toContain(stuk);
  });
});

function zonderAanhaling(tekst: string): string {
  return csvTekst(tekst).replace(/^"([\s\S]*)"$/, '$1').replaceAll('""', '"');
}

const zonderRaden = ({ soort, waarde }: Rekencel) => (soort === 'date' ? String(waarde).split('-').reverse().join('-') : String(waarde));
const zonderNullen = (tekst: string) => tekst.replace(/^0+(?=\d+$)/, '');
