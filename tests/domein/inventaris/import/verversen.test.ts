import { beforeEach, describe, expect, it } from 'vitest';
import { bevestigingKeuren, bevestigingNodig, verdwenenPerStandaard, type Verdwenen } from '@/lib/inventaris/import/verdwenen';
import { cijfersTonen } from '@/lib/inventaris/server/cijfers/cijfers-tonen';
import { importControleren } from '@/lib/inventaris/server/import/import-controleren';
import { importDoorvoeren } from '@/lib/inventaris/server/import/import-doorvoeren';
import { importOngedaanMaken } from '@/lib/inventaris/server/import/import-ongedaan-maken';
import { importTonen } from '@/lib/inventaris/server/import/import-tonen';
import { alsBeheer } from '../../../support/database';
import { importbordMaken, mens, personeel, verwacht, type Importbord } from './importbord';
import { voorbeeld } from './werkmap-maken';

let bord: Importbord;
const hr = () => bord.bestuur.toegang({});
const volledig = { verdwenenPer: '2026-07-31' };
const veel = (van: number, tot: number) => Array.from({ length: tot - van + 1 }, (_, i) => mens(String(van + i)));

beforeEach(async () => {
  bord = await importbordMaken();
});

describe('the day that is proposed', () => {
  it.each([['2026-08-01', '2026-07-31'], ['2026-10-31', '2026-07-31'], ['2026-11-01', '2026-10-31'], ['2026-11-23', '2026-11-22'], ['2028-03-01', '2028-02-29'], ['2027-03-01', '2027-02-28'], ['2026-01-01', '2025-12-31']])('changes that hold from %s: gone as of after %s', (ingang, per) => {
    expect(verdwenenPerStandaard(ingang)).toBe(per);
  });
});

describe('what must be confirmed', () => {
  const lijst = (aantal: number, bekend: number, anders: Partial<Verdwenen> = {}): Verdwenen => ({ per: '2026-07-31', aantal, aanstellingen: aantal, masters: 0, bekend, perSchool: [], mensen: [], zonderNummer: 0, vingerafdruk: 'a', ...anders });

  it('the list itself always; the number above 5%; twice above 25% or half a school', () => {
    expect([[5, 100], [6, 100], [25, 100], [26, 100], [0, 0]].map(([aantal, bekend]) => bevestigingNodig(lijst(aantal!, bekend!)))).toMatchObject([
      { getypt: false, nogmaals: false }, { getypt: true, nogmaals: false }, { getypt: true, nogmaals: false }, { getypt: true, nogmaals: true }, { getypt: false, nogmaals: false }]);
    expect(bevestigingNodig(lijst(6, 200, { perSchool: [{ naam: 'Noord', bekend: 10, weg: 6 }, { naam: 'Zuid', bekend: 4, weg: 4 }] }))).toEqual({ getypt: false, nogmaals: true, halveScholen: ['Noord'] });
  });

  it('another list, another number or a row without a number refuses', () => {
    expect(bevestigingKeuren(lijst(3, 100), { vingerafdruk: 'a' })).toBeNull();
    expect(bevestigingKeuren(lijst(3, 100), { vingerafdruk: 'b' })).toMatch(/lijst.*veranderd/);
    expect(bevestigingKeuren(lijst(10, 100), { vingerafdruk: 'a', getypt: 9 })).toMatch(/Typ het aantal.*10/);
    expect(bevestigingKeuren(lijst(10, 100), { vingerafdruk: 'a', getypt: 10 })).toBeNull();
    expect(bevestigingKeuren(lijst(30, 100), { vingerafdruk: 'a', getypt: 30 })).toMatch(/meer dan een kwart/);
    expect(bevestigingKeuren(lijst(30, 100), { vingerafdruk: 'a', getypt: 30, nogmaals: true })).toBeNull();
    expect(bevestigingKeuren(lijst(1, 100, { zonderNummer: 1 }), { vingerafdruk: 'a' })).toMatch(/geen personeelsnummer/);
  });
});

describe('a complete file', () => {
  it('lists who is gone and ends nothing without a confirmation of its own', async () => {
    await bord.importeer('personeel', personeel(...veel(1, 40)));
    const { uitkomst, geweigerd } = await bord.importeer('personeel', personeel(...veel(2, 40)), volledig);
    expect(geweigerd).toBeNull();
    expect(uitkomst).toMatchObject({ verdwenen: { per: '2026-07-31', aantal: 1, aanstellingen: 1, masters: 0, bekend: 40, perSchool: [{ naam: 'Rivierenlyceum', bekend: 40, weg: 1 }], mensen: [{ personeelsnummer: '1', naam: 'Jo Bos1', scholen: ['Rivierenlyceum'], master: 'nee', sinds: '2006-08-01', later: false }] } });
    expect((await bord.aanstellingen()).filter((regel) => !regel.endsWith('-'))).toEqual([]);
  });

  it('ends the appointments of who is gone on the chosen day, keeps what stood there, and the same file again changes nothing', async () => {
    await bord.importeer('personeel', personeel(...veel(1, 40)));
    const voor = await bord.inhoud();
    const { uitkomst, importId } = await bord.importeer('personeel', personeel(...veel(2, 40)), { ...volledig, beeindigen: { aantal: null } });
    expect(uitkomst.beeindigd).toBe(1);
    expect((await bord.aanstellingen()).filter((regel) => !regel.endsWith('-'))).toEqual(['1 2006-08-01 2026-07-31']);
    expect(await bord.tel('aanstelling_historie')).toBe(1);
    const na = await bord.inhoud();
    const weer = await bord.importeer('personeel', personeel(...veel(2, 40)), { ...volledig, beeindigen: { aantal: null } });
    expect(weer.uitkomst).toMatchObject({ beeindigd: 0, verdwenen: { aantal: 0, mensen: [] }, telling: { nieuw: 0, gewijzigd: 0 } });
    expect(await bord.inhoud()).toBe(na);
    for (const id of [weer.importId!, importId!]) await importOngedaanMaken(hr(), { id, versie: (await importTonen(hr(), id)).versie });
    expect(await bord.inhoud()).toBe(voor);
    const { uitkomst: verslag } = await importTonen(hr(), importId!);
    expect(verslag?.verdwenen).toMatchObject({ aantal: 1, mensen: [] });
  });

  it('what begins after the day cannot end on it: it is named and stays; what ends before it is left alone', async () => {
    await bord.importeer('personeel', personeel(...veel(5, 60), mens('1', { begin: '01-08-2026' }), mens('2', { begin: '31-07-2026' }), mens('3', { einde: '31-07-2026' }), mens('4', { einde: '01-08-2026' })));
    const { uitkomst } = await bord.importeer('personeel', personeel(...veel(5, 60)), { ...volledig, beeindigen: { aantal: null } });
    expect(uitkomst.verdwenen?.mensen.map(({ personeelsnummer, later }) => [personeelsnummer, later])).toEqual([['1', true], ['2', false], ['4', false]]);
    expect((await bord.aanstellingen()).slice(0, 0).concat((await bord.aanstellingen()).filter((regel) => /^[1-4] /.test(regel)))).toEqual(['1 2026-08-01 -', '2 2026-07-31 2026-07-31', '3 2006-08-01 2026-07-31', '4 2006-08-01 2026-07-31']);
  });

  it('29 February is a day like any other', async () => {
    await bord.importeer('personeel', personeel(...veel(1, 40), mens('90', { begin: '29-02-2024' })));
    await bord.importeer('personeel', personeel(...veel(1, 40)), { verdwenenPer: '2024-02-29', beeindigen: { aantal: null } });
    expect((await bord.aanstellingen()).find((regel) => regel.startsWith('90 '))).toBe('90 2024-02-29 2024-02-29');
  });

  it('says nothing about people of schools that it does not name, nor about their work elsewhere', async () => {
    await bord.importeer('personeel', personeel(...veel(1, 40), mens('50', { school: '27ZX;01' }), mens('60'), mens('60', { school: '27ZX;01', begin: '01-08-2010' })));
    const { uitkomst } = await bord.importeer('personeel', personeel(...veel(1, 40)), { ...volledig, beeindigen: { aantal: null } });
    expect(uitkomst.verdwenen?.mensen.map(({ personeelsnummer, scholen }) => [personeelsnummer, scholen])).toEqual([['60', ['Rivierenlyceum']]]);
    expect((await bord.aanstellingen()).filter((regel) => /^[56]0 /.test(regel))).toEqual(['50 2006-08-01 -', '60 2006-08-01 2026-07-31', '60 2010-08-01 -']);
  });

  it('somebody whose row is faulty is there; a row without a number stops the ending', async () => {
    await bord.importeer('personeel', personeel(...veel(1, 40)));
    const fout = await bord.importeer('personeel', personeel(...veel(3, 40), mens('2', { factor: '9' })), { ...volledig, foutenOverslaan: true });
    expect(fout.uitkomst.verdwenen?.mensen.map(({ personeelsnummer }) => personeelsnummer)).toEqual(['1']);
    const zonder = await bord.importeer('personeel', personeel(...veel(3, 40), mens('', { naam: 'Wie' })), { ...volledig, foutenOverslaan: true, beeindigen: { aantal: 2 } });
    expect(zonder.geweigerd).toMatch(/geen personeelsnummer/);
    expect((await bord.aanstellingen()).every((regel) => regel.endsWith('-'))).toBe(true);
  });

  it('more than a quarter is refused as a whole on the command line until the number is given', async () => {
    await bord.importeer('personeel', personeel(...veel(1, 10)));
    const kort = personeel(...veel(4, 10), mens('11'));
    expect((await bord.importeer('personeel', kort, { ...volledig, beeindigen: { aantal: null } })).geweigerd).toMatch(/Typ het aantal.*3/);
    expect((await bord.importeer('personeel', kort, { ...volledig, beeindigen: { aantal: 4 } })).geweigerd).toMatch(/Typ het aantal.*3/);
    expect(await bord.tel('medewerker')).toBe(10);
    expect((await bord.importeer('personeel', kort, { ...volledig, beeindigen: { aantal: 3 } })).uitkomst.beeindigd).toBe(3);
  });

  it('HR of one school ends nobody elsewhere', async () => {
    await bord.importeer('personeel', personeel(...veel(1, 30), mens('50', { school: '27ZX;01' }), mens('60'), mens('60', { school: '27ZX;01', begin: '01-08-2010' })));
    const schoolHr = bord.bestuur.toegang({ bereik: 'school', schoolIds: [bord.scholen[0]!] });
    const { uitkomst } = await bord.importeer('personeel', personeel(...veel(1, 30), mens('70', { school: '27ZX;01' })), { ...volledig, foutenOverslaan: true, beeindigen: { aantal: null } }, schoolHr);
    expect(uitkomst.beeindigd).toBe(1);
    expect((await bord.aanstellingen()).filter((regel) => /^[56]0 /.test(regel))).toEqual(['50 2006-08-01 -', '60 2006-08-01 2026-07-31', '60 2010-08-01 -']);
  });
});

describe('step by step, as in the browser', () => {
  it('the names are shown at the trial run; only that very list can be confirmed, and the day can still be changed', async () => {
    await bord.importeer('personeel', personeel(...veel(1, 40)));
    const { id } = await bord.start(personeel(...veel(2, 40)), { volledig: true, ingangsdatum: '2026-08-01' });
    await importControleren(hr(), { id, versie: 1 });
    const eerst = await importTonen(hr(), id);
    expect(eerst).toMatchObject({ verdwenenPer: '2026-07-31', uitkomst: { verdwenen: { aantal: 1 } } });
    await importControleren(hr(), { id, versie: 2, verdwenenPer: '2026-09-30' });
    const { uitkomst, versie } = await importTonen(hr(), id);
    expect(uitkomst?.verdwenen?.per).toBe('2026-09-30');
    const door = (vingerafdruk: string) => importDoorvoeren(hr(), { id, versie, keuze: 'bijwerken', foutenOverslaan: false, verdwenen: { vingerafdruk } });
    await expect(door(eerst.uitkomst!.verdwenen!.vingerafdruk)).rejects.toMatchObject({ code: 'ongeldig', voorMens: expect.stringContaining('lijst') });
    // Somebody else leaves in the meantime.
    await bord.importeer('personeel', personeel(mens('1', { einde: '31-08-2026' })));
    await expect(door(uitkomst!.verdwenen!.vingerafdruk)).rejects.toMatchObject({ code: 'ongeldig' });
    expect((await bord.aanstellingen()).filter((regel) => !regel.endsWith('-'))).toEqual(['1 2006-08-01 2026-08-31']);
    await importControleren(hr(), { id, versie, verdwenenPer: null });
    expect((await importTonen(hr(), id)).uitkomst?.verdwenen).toBeUndefined();
  });

  it('after the refresh was taken back, the import before it can be taken back as well', async () => {
    const eerste = await bord.importeer('personeel', personeel(...veel(1, 40)));
    const { importId } = await bord.importeer('personeel', personeel(...veel(2, 40)), { ...volledig, beeindigen: { aantal: null } });
    const weg = async (id: string) => importOngedaanMaken(hr(), { id, versie: (await importTonen(hr(), id)).versie });
    await expect(weg(eerste.importId!)).rejects.toMatchObject({ code: 'conflict' });
    await weg(importId!);
    await weg(eerste.importId!);
    expect([await bord.tel('medewerker'), await bord.tel('aanstelling')]).toEqual([0, 0]);
  });

  it('undoing is refused when an ended appointment moved on since', async () => {
    await bord.importeer('personeel', personeel(...veel(1, 40)));
    const { importId } = await bord.importeer('personeel', personeel(...veel(2, 40)), { ...volledig, beeindigen: { aantal: null } });
    await alsBeheer((client) => client.query(`UPDATE aanstelling SET einde = '2026-12-31', versie = versie + 1 WHERE "bestuurId" = $1 AND einde IS NOT NULL`, [bord.bestuur.id]));
    await expect(importOngedaanMaken(hr(), { id: importId!, versie: 2 })).rejects.toMatchObject({ code: 'conflict', voorMens: expect.stringContaining('personeelsnummer 1.') });
  });
});

it('the example file of last year, then of this year with three people less: three are listed with the master among them, end, come back, and the figures hold', async () => {
  for (const [soort, naam] of [['personeel', 'personeel-export.csv'], ['diplomas', 'diplomascreening.xlsx'], ['rooster', 'rooster-lesinzet.csv']] as const) await bord.importeer(soort, voorbeeld(naam), { foutenOverslaan: true });
  const voor = await cijfersTonen(hr(), verwacht.peildatum);
  expect(voor).toMatchObject({ bestuur: verwacht.bestuur, perSchool: verwacht.perSchool });
  const weg = ['100234', '100237', '100240'];
  const dit = new TextEncoder().encode(new TextDecoder().decode(voorbeeld('personeel-export.csv')).split('\r\n').filter((regel) => !weg.some((nummer) => regel.startsWith(`${nummer};`))).join('\r\n'));
  const { uitkomst, importId } = await bord.importeer('personeel', dit, { ...volledig, foutenOverslaan: true, beeindigen: { aantal: null } });
  expect(uitkomst.verdwenen?.mensen.map(({ personeelsnummer }) => personeelsnummer).sort()).toEqual(weg);
  expect(uitkomst).toMatchObject({ beeindigd: 3, telling: { nieuw: 0, gewijzigd: 0 } });
  const na = await cijfersTonen(hr(), verwacht.peildatum);
  expect(na.bestuur.leraren).toBe(voor.bestuur.leraren - 3);
  expect(na.bestuur.masters).toBe(voor.bestuur.masters - uitkomst.verdwenen!.masters);
  await importOngedaanMaken(hr(), { id: importId!, versie: 2 });
  expect(await cijfersTonen(hr(), verwacht.peildatum)).toEqual(voor);
});
