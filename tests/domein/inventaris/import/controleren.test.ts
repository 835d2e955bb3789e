import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ImportSoort } from '@/lib/inventaris/import/begrippen';
import { controleren } from '@/lib/inventaris/import/controleren/controleren';
import { herkennen, tabelLezen } from '@/lib/inventaris/import/herkennen';
import { koppelingAanvullen, koppelingLezen, ontbrekendeVelden } from '@/lib/inventaris/import/koppeling';
import { csvTekst } from '@/lib/export/csv';
import { problemenCsv } from '@/lib/inventaris/import/problemen-csv';
import { datumLezen, getalLezen } from '@/lib/inventaris/import/waarden';
import { voorbeeld } from './werkmap-maken';

interface Verwacht {
  rijenInExport: number;
  geldigeMedewerkers: number;
  foutrijen: { personeelsnummer: string; reden: string }[];
  dubbeleRij: string;
  formuleRij: { personeelsnummer: string };
  diplomaRegels: number;
  lesRegels: number;
  scholen: { brin: string; vestiging: string; naam: string }[];
}
const verwacht = JSON.parse(readFileSync(path.join(import.meta.dirname, '../../../support/voorbeelddata/verwacht.json'), 'utf8')) as Verwacht;
const scholen = verwacht.scholen.map((school, i) => ({ ...school, id: `school-${i}`, binnenBereik: true }));

function controle(soort: ImportSoort, bytes: Uint8Array | string, correctie: unknown = { kolommen: {}, waarden: {} }, bereik = scholen) {
  const tabel = tabelLezen(typeof bytes === 'string' ? new TextEncoder().encode(bytes) : bytes, typeof bytes === 'string' ? 'x.csv' : 'x', () => undefined);
  const herkenning = herkennen(soort, tabel);
  const koppeling = koppelingAanvullen(soort, tabel.kop, herkenning.voorstel, koppelingLezen(correctie));
  return { herkenning, koppeling, ...controleren(soort, tabel, koppeling, { scholen: bereik, vandaag: '2026-11-23' }) };
}

const PERSONEEL = 'Medewerker;Achternaam;Functiecategorie;Deeltijdfactor;Begin dienstverband;BRIN;Vestiging';
const persoon = (waarden: Partial<Record<'nummer' | 'naam' | 'categorie' | 'factor' | 'begin' | 'brin' | 'vestiging', string>> = {}) =>
  [waarden.nummer ?? '1', waarden.naam ?? 'Bos', waarden.categorie ?? 'OP', waarden.factor ?? '0,8', waarden.begin ?? '01-08-2020', waarden.brin ?? '27ZX', waarden.vestiging ?? '00'].join(';');
const reden = (...rijen: string[]) => controle('personeel', [PERSONEEL, ...rijen].join('\r\n')).problemen.map((probleem) => probleem.reden);

describe('the example files', () => {
  it('give exactly the faulty rows, the duplicate and the formula-like surname of verwacht.json', () => {
    const { gelezen, rijen, fout, dubbel, dubbelen, problemen } = controle('personeel', voorbeeld('personeel-export.csv'));
    expect({ gelezen, goed: rijen.length, fout, dubbel }).toEqual({ gelezen: verwacht.rijenInExport, goed: verwacht.geldigeMedewerkers, fout: verwacht.foutrijen.length, dubbel: 1 });
    expect(problemen.map(({ personeelsnummer, reden: zin }) => ({ personeelsnummer, reden: zin }))).toEqual(verwacht.foutrijen);
    expect(dubbelen).toMatchObject([{ personeelsnummer: verwacht.dubbeleRij }]);
    expect(rijen.find(({ nummer }) => nummer === verwacht.formuleRij.personeelsnummer)).toMatchObject({ achternaam: '=HYPERLINK("http://voorbeeld.invalid";"x")' });
  });

  it('diplomas and timetable have no faults', () => {
    expect(controle('diplomas', voorbeeld('diplomascreening.xlsx'))).toMatchObject({ gelezen: verwacht.diplomaRegels, fout: 0, dubbel: 0 });
    expect(controle('rooster', voorbeeld('rooster-lesinzet.csv'))).toMatchObject({ gelezen: verwacht.lesRegels, fout: 0 });
  });
});

describe('every fault names its row, column, value and reason', () => {
  it('with the column as it is called in the file', () => {
    expect(controle('personeel', `Titel\r\n\r\n${PERSONEEL}\r\n${persoon({ factor: '1,7' })}`).problemen).toEqual([{ rij: 4, kolom: 'Deeltijdfactor', waarde: '1,7', reden: 'deeltijdfactor groter dan 1,2', personeelsnummer: '1' }]);
  });

  it.each([
    [persoon({ naam: '' }), 'achternaam ontbreekt'], [persoon({ nummer: '' }), 'personeelsnummer ontbreekt'], [persoon({ begin: '31-02-2020' }), 'begindatum bestaat niet'],
    [persoon({ begin: '1-8-20' }), 'begindatum heeft geen jaartal van vier cijfers'], [persoon({ begin: '43678' }), 'begindatum is geen datum (dd-mm-jjjj)'], [persoon({ brin: '99XX' }), 'onbekende BRIN'],
    [persoon({ vestiging: '07' }), 'onbekende vestiging'], [persoon({ vestiging: '' }), 'vestiging ontbreekt'], [persoon({ factor: 'veel' }), 'deeltijdfactor is geen getal'], [persoon({ factor: '0' }), 'deeltijdfactor moet groter zijn dan 0'],
    [persoon({ categorie: 'XX' }), 'functiecategorie “XX” is onbekend'], [persoon({ nummer: '1'.repeat(21) }), 'personeelsnummer is langer dan 20 tekens'],
  ])('%s', (rij, zin) => {
    expect(reden(rij)).toEqual([zin]);
  });

  it('a school of the board that this adviser does not serve is out of reach', () => {
    const beperkt = scholen.map((school) => ({ ...school, binnenBereik: school.brin === '27ZY' }));
    expect(controle('personeel', `${PERSONEEL}\r\n${persoon()}`, undefined, beperkt).problemen[0]?.reden).toBe('school buiten uw bereik');
  });

  it('a second appointment is no fault, a contradiction is', () => {
    expect(reden(persoon(), persoon({ vestiging: '01' }))).toEqual([]);
    expect(reden(persoon(), persoon({ factor: '0,5' }))).toEqual(['personeelsnummer staat op rij 2 met andere gegevens']);
    expect(reden(persoon(), persoon({ naam: 'Vos', vestiging: '01' }))).toEqual(['personeelsnummer staat op rij 2 met een andere naam of geboortedatum']);
  });

  it('zeros that Excel dropped, six-character BRINs and percentages are understood', () => {
    const { rijen } = controle('personeel', `Medewerker;Achternaam;Categorie;Parttime %;In dienst;BRIN\r\n1;Bos;Docent;80;2020-08-01;27ZX-01\r\n2;Vos;OP;62,5%;1-8-2020;27zx00`);
    expect(rijen).toMatchObject([{ factor: 0.8, begin: '2020-08-01', schoolId: 'school-1', categorie: 'OP' }, { factor: 0.625, begin: '2020-08-01', schoolId: 'school-0' }]);
    expect(reden(persoon({ vestiging: '1' }))).toEqual([]);
  });
});

describe('columns that people call differently', () => {
  it('a mapping file corrects the proposal and translates values', () => {
    const bestand = 'Nr werknemer;Graad;Studie;In dossier?\r\n1;hbo-master;SEN;ja\r\n2;wo-master;Wiskunde;nee\r\n3;Universitaire master;Recht;misschien';
    const { problemen, rijen } = controle('diplomas', bestand, { kolommen: { 'Nr werknemer': 'personeelsnummer', 'In dossier?': 'screening' }, waarden: { screening: { JA: 'bevestigd', nee: 'niet-aangetroffen' } } });
    expect(rijen.map((rij) => [rij.nummer, 'niveau' in rij && rij.niveau, 'screening' in rij && rij.screening])).toEqual([['1', 'hbo-master', 'bevestigd'], ['2', 'wo-master', 'niet-aangetroffen']]);
    expect(problemen).toMatchObject([{ rij: 4, kolom: 'In dossier?', waarde: 'misschien', reden: 'screening “misschien” is onbekend' }]);
  });

  it('a mapping with an unknown column, field or shape is refused in words', () => {
    expect(() => controle('personeel', PERSONEEL, { kolommen: { Schoenmaat: 'schaal' } })).toThrow(/Schoenmaat/);
    expect(() => controle('personeel', PERSONEEL, { kolommen: { BRIN: 'schoenmaat' } })).toThrow(/schoenmaat/);
    expect(() => koppelingLezen([])).toThrow(/JSON-object/);
    expect(() => koppelingLezen({ kolommen: { BRIN: 7 } })).toThrow(/geen tekst/);
    expect(ontbrekendeVelden('personeel', { kolommen: { x: 'achternaam' }, waarden: {} })).toContain('BRIN');
  });

  it('a header called __proto__ is a header and nothing more', () => {
    const uit = controle('personeel', `__proto__;constructor;${PERSONEEL}\r\nkwaad;kwaad;${persoon()}`, JSON.parse('{"kolommen":{"__proto__":"roepnaam"}}'));
    expect(uit.rijen).toMatchObject([{ roepnaam: 'kwaad', achternaam: 'Bos' }]);
    expect(({} as Record<string, unknown>).roepnaam).toBeUndefined();
  });
});

describe('values', () => {
  it('every existing day is read in both forms, no other day is', () => {
    fc.assert(fc.property(fc.integer({ min: 1900, max: 2100 }), fc.integer({ min: 1, max: 13 }), fc.integer({ min: 0, max: 32 }), (jaar, maand, dag) => {
      const echt = new Date(Date.UTC(jaar, maand - 1, dag));
      const bestaat = echt.getUTCFullYear() === jaar && echt.getUTCMonth() === maand - 1 && echt.getUTCDate() === dag;
      const iso = `${jaar}-${String(maand).padStart(2, '0')}-${String(dag).padStart(2, '0')}`;
      for (const vorm of [iso, iso.split('-').reverse().join('-'), `${dag}/${maand}/${jaar}`]) expect('waarde' in datumLezen(vorm)).toBe(bestaat);
    }));
  });

  it('decimal commas and points', () => {
    expect(['0,8', '0.8', '1.234,5', '1', ',5', '-2,0'].map((tekst) => getalLezen(tekst))).toEqual([0.8, 0.8, 1234.5, 1, 0.5, -2].map((waarde) => ({ waarde })));
    expect(['', 'x', '1,2,3', '1.23.4', '0x1f', '1e5', 'Infinity'].every((tekst) => 'reden' in getalLezen(tekst))).toBe(true);
  });
});

describe('the list of problems as CSV', () => {
  it('no cell can become a formula', () => {
    fc.assert(fc.property(fc.string({ unit: fc.constantFrom('=', '+', '-', '@', '\t', '\r', '\n', '"', ';', ' ', 'a', '1') }), (tekst) => {
      const cel = csvTekst(tekst);
      const waarde = cel.startsWith('"') ? cel.slice(1, -1).replaceAll('""', '"') : cel;
      expect(waarde).not.toMatch(/^\s*[=+\-@\t\r\n]/);
    }));
    expect(problemenCsv([{ rij: 1, kolom: 'Achternaam', waarde: '=1+1', reden: 'x' }])).toContain(`;'=1+1;`);
  });
});
