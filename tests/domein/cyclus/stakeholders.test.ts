import { describe, expect, it } from 'vitest';
import { alleVakken } from '@/lib/cyclus/matrix';
import { inhoud } from '@/lib/cyclus/server/inhoud';
import { BELANG_EN_INVLOED, BELANGEN_EN_BETROUWBAARHEID, celVanRij, celWoorden } from '@/lib/cyclus/stakeholders';

// The two matrices of the guide: every row of the guide is one cell, and every cell has one row.

const instrument = inhoud('meer-masters', 1).instrumenten.get('stakeholders');
const rijenVan = (blok: string) => instrument?.blokken.find(({ slug }) => slug === blok)?.items ?? [];

describe('de twee matrices van de stakeholders', () => {
  it.each([BELANG_EN_INVLOED, BELANGEN_EN_BETROUWBAARHEID])('$blok: elk vak heeft precies één rij van de handreiking', (matrix) => {
    const sleutel = (vak: { kolom: string; rij: string } | null) => `${vak?.kolom}/${vak?.rij}`;
    expect(rijenVan(matrix.blok).map(({ id }) => sleutel(celVanRij(matrix, id))).sort()).toEqual(alleVakken(matrix).map(sleutel).sort());
  });

  it('heten zoals de handreiking ze noemt: zes namen, opponent twee keer', () => {
    const namen = new Map(rijenVan('belangen-en-betrouwbaarheid').map(({ id, tekst }) => { const vak = celVanRij(BELANGEN_EN_BETROUWBAARHEID, id); return [`${vak?.rij}/${vak?.kolom}`, celWoorden(tekst).titel]; }));
    expect(Object.fromEntries(namen)).toEqual({ 'ja/gelijk': 'Vriend', 'ja/onbekend': 'Twijfelaar', 'ja/ongelijk': 'Opponent', 'nee/gelijk': 'Coalitiegenoot', 'nee/onbekend': 'Opponent', 'nee/ongelijk': 'Vijand' });
  });

  it('zeggen per vak van belang en invloed wat u doet, en dat wij dat herstelden', () => {
    const rijen = rijenVan('belang-en-invloed');
    expect(rijen.map(({ id, tekst }) => [celVanRij(BELANG_EN_INVLOED, id)?.kolom, celVanRij(BELANG_EN_INVLOED, id)?.rij, celWoorden(tekst).titel])).toEqual([
      ['klein', 'klein', 'Volgen'], ['groot', 'klein', 'Op de hoogte houden'], ['klein', 'groot', 'Tevreden houden'], ['groot', 'groot', 'Nauw betrekken']]);
    expect(rijen.every(({ reconstructie, tekst }) => reconstructie === true && celWoorden(tekst).uitleg.length > 20)).toBe(true);
  });

  it('staan op velden die het register vraagt, met dezelfde keuzes', () => {
    const register = instrument?.blokken.find(({ eigen }) => eigen !== undefined);
    const velden = register?.rijinvoer?.soort === 'velden' ? register.rijinvoer.velden : [];
    const keuzes = (code: string) => { const veld = velden.find((een) => een.code === code); return veld?.soort === 'keuze' ? veld.opties.map((optie) => optie.code).sort() : []; };
    for (const matrix of [BELANG_EN_INVLOED, BELANGEN_EN_BETROUWBAARHEID]) {
      expect(keuzes(matrix.kolomVeld)).toEqual(matrix.kolommen.map(({ code }) => code).sort());
      expect(keuzes(matrix.rijVeld)).toEqual(matrix.rijen.map(({ code }) => code).sort());
    }
  });

  it('is besloten, en elke vraag van 1B over stakeholders noemt velden die het register heeft', () => {
    expect(instrument?.besloten).toBe(true);
    const register = instrument?.blokken.find(({ eigen }) => eigen !== undefined);
    const codes = new Set(register?.rijinvoer?.soort === 'velden' ? register.rijinvoer.velden.map(({ code }) => code) : []);
    const gevraagd = [...inhoud('meer-masters', 1).items.values()].flatMap(({ id, invoer }) => (invoer.soort === 'instrument' && invoer.instrument === 'stakeholders' ? [{ id, velden: invoer.velden ?? [] }] : []));
    expect(gevraagd.length).toBeGreaterThanOrEqual(15);
    expect(gevraagd.filter(({ velden }) => velden.length === 0 || velden.some((code) => !codes.has(code)))).toEqual([]);
    // Nothing is asked that no question of the guide asks for.
    expect([...codes].filter((code) => !gevraagd.some(({ velden }) => velden.includes(code)))).toEqual([]);
  });
});
