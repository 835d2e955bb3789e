import { strFromU8, unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { csvLezen } from '@/lib/inventaris/import/csv';
import type { Exportbestand, Exportvorm } from '@/lib/export/server/lijst-exporteren';
import { matrixFilterUit } from '@/lib/inventaris/matrix.schema';
import { REGISTERKOLOMMEN, registerFilterUit } from '@/lib/inventaris/register.schema';
import { matrixExporteren } from '@/lib/inventaris/server/matrix/matrix-exporteren';
import { medewerkersExporteren } from '@/lib/inventaris/server/medewerkers-exporteren';
import { werklijstExporteren } from '@/lib/inventaris/server/screening/werklijst-exporteren';
import { studiesExporteren } from '@/lib/inventaris/server/studies/studies-tonen';
import { vertrekExporteren } from '@/lib/inventaris/server/vertrek/vertrek-exporteren';
import { studiesFilterUit } from '@/lib/inventaris/studies-filter';
import { vertrekFilterUit } from '@/lib/inventaris/vertrek.schema';
import { WerklijstFilterSchema } from '@/lib/inventaris/werklijst.schema';
import { OverzichtFilterSchema } from '@/lib/overzicht/filter.schema';
import { overzichtExporteren } from '@/lib/overzicht/server/overzicht-exporteren';
import { importControleren } from '@/lib/inventaris/server/import/import-controleren';
import { problemenUitvoeren } from '@/lib/inventaris/server/import/problemen-uitvoeren';
import { verdwenenUitvoeren } from '@/lib/inventaris/server/import/verdwenen-uitvoeren';
import { alsBeheer } from '../../../support/database';
import { bytesVan, importbordMaken, mens, personeel } from './importbord';

// T6 of the security plan: what a spreadsheet would calculate goes in by an import and comes out of every export as text.
const vol = process.env.FUZZ_VOL === '1';
const BEGIN = ['=', '+', '-', '@', '\t=', ' =', '\u00a0=', '\u200b=', '＝', '＋'];
const ROMP = ['1+1', 'HYPERLINK("http://kwaad.example";"klik")', "cmd|' /C calc'!A0", 'SUM(A1:A9)*9', 'IMPORTXML("http://x","//a")', 'DDE("x";"y";"z")', 'WEBSERVICE("http://x")', '2', '31 6 12345678', 'A1&B1'];
const STAART = vol ? ['', '"', ';x', '\u202e', ' \'', '<f>1</f>'] : [''];
const ladingen = BEGIN.flatMap((begin) => ROMP.flatMap((romp) => STAART.map((staart) => `${begin}${romp}${staart}`)));
const veld = (tekst: string) => `"${tekst.replaceAll('"', '""')}"`;
const FORMULE = /^[\s\u200b\ufeff]*[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/;

function csvVeilig(tekst: string): number {
  const cellen = csvLezen(tekst.replace('\ufeff', ''), ';').rijen.flat();
  expect(cellen.filter((cel) => FORMULE.test(cel))).toEqual([]);
  return cellen.filter((cel) => cel.startsWith("'")).length;
}

function xlsxVeilig(bytes: Uint8Array): string {
  const delen = unzipSync(bytes);
  const bladen = Object.entries(delen).filter(([naam]) => naam.includes('worksheets/sheet')).map(([, inhoud]) => strFromU8(inhoud));
  expect(bladen.length).toBeGreaterThan(0);
  for (const xml of bladen) {
    expect(xml).not.toMatch(/<(\w+:)?f[\s>/]/);
    expect(xml).not.toMatch(/t="str"/);
  }
  return bladen.join('');
}

it(`${ladingen.length} formula payloads come out of every export as text`, async () => {
  const bord = await importbordMaken();
  const hr = bord.bestuur.toegang({});
  const [kop = '', ...rijen] = new TextDecoder().decode(personeel(...ladingen.map((lading, i) => mens(String(1000 + i), { naam: veld(lading) })))).split('\r\n');
  // Without a first name what is typed as last name stands first in its cell.
  const gedaan = await bord.importeer('personeel', bytesVan([kop, ...rijen.map((rij) => rij.replace(';Docent;', `;${veld('=1+1')};`).replace(';Jo;', ';;'))].join('\r\n')));
  expect([gedaan.geweigerd, gedaan.uitkomst.telling.nieuw]).toEqual([null, ladingen.length]);

  const filter = registerFilterUit({ categorie: 'OP', peildatum: '2026-11-23' });
  const csv = await medewerkersExporteren(hr, { filter, vorm: 'csv' });
  expect(csvVeilig(new TextDecoder().decode(csv.inhoud))).toBeGreaterThanOrEqual(ladingen.length);
  const xlsx = xlsxVeilig((await medewerkersExporteren(hr, { filter, vorm: 'xlsx' })).inhoud);
  expect(xlsx).toContain('HYPERLINK(');

  // The other lists: of people, where each of them stands with a payload for a name, and of schools that are called like one.
  await alsBeheer(async (client) => {
    for (const [plaats, school] of bord.scholen.entries()) await client.query('UPDATE school SET naam = $2 WHERE id = $1', [school, ladingen[plaats * 11]]);
  });
  const lijsten: [string, (vorm: Exportvorm) => Promise<Exportbestand>, meeste: number][] = [
    ['register with every column', (vorm) => medewerkersExporteren(hr, { filter: registerFilterUit({ categorie: 'OP', peildatum: '2026-11-23', k: [...REGISTERKOLOMMEN], groep: 'school' }), vorm }), ladingen.length],
    ['matrix', (vorm) => matrixExporteren(hr, { filter: matrixFilterUit({ peildatum: '2026-11-23' }), vorm }), ladingen.length],
    ['work list', (vorm) => werklijstExporteren(hr, { filter: WerklijstFilterSchema.parse({}), vorm }), ladingen.length],
    ['overview', (vorm) => overzichtExporteren(hr, { filter: OverzichtFilterSchema.parse({ peildatum: '2026-11-23' }), vorm }), 1],
    ['departures', (vorm) => vertrekExporteren(hr, { filter: vertrekFilterUit({}), vorm }), 0],
    ['studies', (vorm) => studiesExporteren(hr, { filter: studiesFilterUit({}), vorm }), 0],
  ];
  for (const [naam, exporteren, meeste] of lijsten) {
    expect(csvVeilig(new TextDecoder().decode((await exporteren('csv')).inhoud)), naam).toBeGreaterThanOrEqual(meeste);
    xlsxVeilig((await exporteren('xlsx')).inhoud);
  }

  // Faulty rows with the same payloads: the list of problems. Nobody of them in a complete file: the list of who is gone.
  const fout = await bord.start(bytesVan([kop, ...ladingen.map((lading) => `${veld(lading)};Jo;Bos;OP;Docent;LB;${veld(lading)};01-08-2006;;27ZX;00`)].join('\r\n')));
  await importControleren(hr, { id: fout.id, versie: 1 });
  expect(csvVeilig((await problemenUitvoeren(hr, fout.id)).csv)).toBeGreaterThanOrEqual(ladingen.length);
  const weg = await bord.start(personeel(mens('9')), { volledig: true, ingangsdatum: '2026-08-01' });
  await importControleren(hr, { id: weg.id, versie: 1 });
  expect(xlsxVeilig((await verdwenenUitvoeren(hr, weg.id)).inhoud)).toContain('HYPERLINK(');
}, 120_000);
