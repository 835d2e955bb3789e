import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bsnWeigeren, BsnGevonden, elfproef, isBsnKolom } from '@/lib/inventaris/import/bsn';
import { tabelLezen } from '@/lib/inventaris/import/herkennen';
import { tekstblad, voorbeeld, werkmap } from './werkmap-maken';

/** The n-th number from `vanaf` that passes the test (or does not). */
function nummers(aantal: number, vanaf: number, geslaagd = true): string[] {
  const uit: string[] = [];
  for (let nummer = vanaf; uit.length < aantal; nummer += 7) if (elfproef(String(nummer).padStart(9, '0')) === geslaagd) uit.push(String(nummer).padStart(9, '0'));
  return uit;
}
const csv = (...rijen: string[]) => new TextEncoder().encode(rijen.join('\r\n'));
const lees = (bytes: Uint8Array, naam = 'x.csv') => tabelLezen(bytes, naam, () => undefined);
const KOP = 'Pers.nr;Achternaam';

describe('a column holds burgerservicenummers', () => {
  it.each(['BSN', 'bsn', 'Medewerker BSN', 'bsn_nr', 'B.S.N. BSN-nummer', 'Sofinummer', 'SoFi-nummer', 'Burgerservicenummer', 'burger-service-nummer', 'Burger Service Nummer'])('by its header: %s', (kop) => {
    expect(isBsnKolom(kop, [])).toBe(true);
  });

  it.each(['Personeelsnummer', 'Telefoon', 'Absentie', 'Bsnelheid', 'Iban', 'Sofia', 'Roepnaam'])('but not because of a header like %s', (kop) => {
    expect(isBsnKolom(kop, ['100234', '100237'])).toBe(false);
  });

  it('by its values, whatever it is called: all of three, most of many, with a lost zero, points, spaces or words between', () => {
    expect(isBsnKolom('Nummer', nummers(3, 111_222_333))).toBe(true);
    expect(isBsnKolom('Nummer', nummers(2, 111_222_333))).toBe(false);
    expect(isBsnKolom('Kenmerk', [...nummers(12, 200_000_000), ...nummers(8, 200_000_000, false)])).toBe(true);
    expect(isBsnKolom('Kenmerk', [...nummers(8, 200_000_000), ...nummers(12, 200_000_000, false)])).toBe(false);
    expect(isBsnKolom('Kenmerk', nummers(20, 10_000_000).map((nummer) => String(Number(nummer))))).toBe(true);
    expect(isBsnKolom('Kenmerk', nummers(10, 300_000_000).flatMap((nummer) => [nummer.replace(/(...)(...)(...)/, '$1.$2.$3'), 'onbekend', '', '-']))).toBe(true);
  });

  it('personnel numbers, telephone numbers, dates and small numbers are not taken for it', () => {
    for (const stap of [1, 3, 7, 10, 100]) expect(isBsnKolom('Personeelsnummer', Array.from({ length: 400 }, (_, i) => String(200_000_001 + i * stap)))).toBe(false);
    expect(isBsnKolom('Telefoon', Array.from({ length: 300 }, (_, i) => `06${String(12_345_678 + i * 91)}`))).toBe(false);
    expect(isBsnKolom('Telefoon', Array.from({ length: 300 }, (_, i) => String(612_345_678 + i * 91)))).toBe(false);
    expect(isBsnKolom('Geboortedatum', ['06-11-1983', '31-12-1980', '19-08-1974', '1970-11-28'])).toBe(false);
    // Three that pass by accident are enough without a name, not under the name of another number.
    expect(isBsnKolom('Personeelsnummer', nummers(3, 111_222_333))).toBe(false);
    expect(isBsnKolom('Personeelsnummer', nummers(8, 111_222_333))).toBe(true);
  });

  it('arbitrary nine digits are taken for it less than once in five hundred columns', () => {
    let mis = 0;
    fc.assert(fc.property(fc.array(fc.integer({ min: 100_000_000, max: 999_999_999 }), { minLength: 3, maxLength: 40 }), (getallen) => {
      if (isBsnKolom('Nummer', getallen.map(String))) mis++;
    }), { numRuns: 2000, seed: 20261123 });
    expect(mis).toBeLessThanOrEqual(4);
  });
});

describe('the whole file is refused, wherever they stand', () => {
  const bsn = nummers(5, 111_222_333);
  const geweigerd = (werk: () => unknown): BsnGevonden => {
    try {
      werk();
    } catch (fout) {
      if (fout instanceof BsnGevonden) return fout;
      throw fout;
    }
    throw new Error('niet geweigerd');
  };

  it('names the column and the rows, never a value', () => {
    const fout = geweigerd(() => lees(csv(`Iets;${KOP}`, ...bsn.map((nummer, i) => `${nummer};${i};Bos`))));
    expect({ kolommen: fout.kolommen, rijen: fout.rijen }).toEqual({ kolommen: ['“Iets”'], rijen: 5 });
    expect(fout.message).toMatch(/geweigerd en niet bewaard.*Haal deze kolom uit het bestand/);
    expect(JSON.stringify(fout) + fout.message).not.toMatch(/\d{8,9}/);
  });

  it('in a column without a header, in a file without headers at all, in a sheet left out and in a hidden sheet', () => {
    expect(geweigerd(() => lees(csv(KOP, ...bsn.map((nummer, i) => `${i};Bos;${nummer}`)))).kolommen).toEqual(['C']);
    expect(geweigerd(() => lees(csv(...bsn.map((nummer, i) => `${i};${nummer};Bos`)))).message).not.toMatch(/\d{8,9}/);
    const los = tekstblad('Los', [['Kenmerk'], ...bsn.map((nummer) => [nummer])]);
    const goed = tekstblad('Goed', [['Pers.nr', 'Achternaam'], ['1', 'Bos']]);
    expect(geweigerd(() => lees(werkmap([goed, los]), 'x.xlsx')).kolommen).toEqual(['A (werkblad Los)']);
    expect(geweigerd(() => lees(werkmap([goed, { ...los, verborgen: true }]), 'x.xlsx')).kolommen).toEqual(['A (werkblad Los)']);
  });

  it('an empty column that is called BSN too: the next file would fill it', () => {
    expect(geweigerd(() => lees(csv(`${KOP};BSN`, '1;Bos;', '2;Vos;'))).rijen).toBe(2);
  });

  it('a remark that speaks of it is no column of it', () => {
    expect(lees(csv('Lijst zonder BSN', `${KOP};Opmerking`, '1;Bos;BSN staat in het dossier', '2;Vos;')).rijen).toHaveLength(2);
  });

  it('the example files hold none', () => {
    for (const naam of ['personeel-export.csv', 'diplomascreening.xlsx', 'rooster-lesinzet.csv']) expect(lees(voorbeeld(naam), naam).rijen.length).toBeGreaterThan(100);
    expect(() => bsnWeigeren([], () => -1)).not.toThrow();
  });
});
