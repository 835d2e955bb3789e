import { beforeAll, describe, expect, it } from 'vitest';
import { aow, type AowRegel } from '@/content/regels/aow';
import { binnenBestuur } from '@/lib/db/binnen-bestuur';
import { rijen, sql } from '@/lib/db/sql';
import { aowdatum, leeftijdInWoorden } from '@/lib/inventaris/aow';
import { AowSchema } from '@/lib/inventaris/regels.schema';
import { aowSql } from '@/lib/inventaris/server/vertrek-sql';
import { proefbestuurMaken, type Proefbestuur } from '../../support/proefbestuur';

let bestuur: Proefbestuur;
beforeAll(async () => { bestuur = await proefbestuurMaken('aow'); });

describe('de AOW-datum', () => {
  it.each([
    ['1959-11-23', '2026-11-23', false],
    ['1960-12-31', '2027-12-31', false],
    ['1961-01-01', '2028-04-01', false],
    ['1961-09-30', '2028-12-30', false],
    ['1961-10-01', '2029-01-01', false],
    ['1962-09-30', '2029-12-30', false],
    ['1962-10-01', '2030-01-01', false],
    ['1964-09-30', '2031-12-30', false],
    ['1964-10-01', '2032-01-01', true],
    ['1990-05-05', '2057-08-05', true],
  ])('van wie op %s is geboren, is %s', (geboren, op, voorlopig) => {
    expect(aowdatum(geboren)).toMatchObject({ op, voorlopig });
  });

  it('van een schrikkelkind valt in een gewoon jaar op 1 maart, in een schrikkeljaar op 29 februari', () => {
    expect(aowdatum('1960-02-29').op).toBe('2027-03-01');
    const opSchrikkel: AowRegel[] = [{ ...aow.regels[0], jaren: 68, tot: null }];
    expect(aowdatum('1960-02-29', opSchrikkel).op).toBe('2028-02-29');
  });

  it('van wie op de 31e is geboren, valt na een korte maand op de eerste van de maand erna', () => {
    expect(aowdatum('1962-01-31').op).toBe('2029-05-01');
    expect(aowdatum('1961-08-31').op).toBe('2028-12-01');
    expect(aowdatum('1963-11-30').op).toBe('2031-03-01');
    expect(aowdatum('1962-12-31').op).toBe('2030-03-31');
  });

  it('heet voluit', () => {
    expect(aow.regels.map(leeftijdInWoorden).slice(0, 2)).toEqual(['67 jaar', '67 jaar en 3 maanden']);
    expect(leeftijdInWoorden({ jaren: 68, maanden: 1 })).toBe('68 jaar en 1 maand');
  });

  it('is in SQL dezelfde, voor elke dag van 1955 tot en met 1999', async () => {
    const dagen: string[] = [];
    for (let t = Date.UTC(1955, 0, 1); t < Date.UTC(2000, 0, 1); t += 86_400_000) dagen.push(new Date(t).toISOString().slice(0, 10));
    const uit = await binnenBestuur(bestuur.toegang({}), 'inventaris:lezen', (db) => rijen<{ id: number; op: string; voorlopig: boolean }>(db, sql`
      SELECT x.* FROM (${aowSql(sql`(SELECT nr AS id, dag AS geboortedatum FROM unnest(${dagen}::date[]) WITH ORDINALITY AS r(dag, nr))`)}) x ORDER BY x.id`));
    expect(uit).toHaveLength(dagen.length);
    expect(dagen.length).toBeGreaterThan(16_000);
    expect(uit.map(({ op, voorlopig }) => ({ op, voorlopig }))).toEqual(dagen.map((dag) => { const { op, voorlopig } = aowdatum(dag); return { op, voorlopig }; }));
  });
});

describe('de tabel', () => {
  const met = (wijziging: (regels: AowRegel[]) => AowRegel[]) => AowSchema.safeParse({ ...aow, regels: wijziging(aow.regels.map((regel) => ({ ...regel }))) }).success;

  it('noemt bij elke regel een bron en een datum, en sluit zonder gat aan', () => {
    expect(AowSchema.safeParse(aow).success).toBe(true);
  });

  it('wordt geweigerd met een gat, een overlap, een dichte staart of een aanname in het midden', () => {
    expect(met((regels) => regels.filter((_, i) => i !== 2))).toBe(false);
    expect(met((regels) => regels.map((regel, i) => (i === 1 ? { ...regel, tot: '1961-10-01' } : regel)))).toBe(false);
    expect(met((regels) => regels.slice(0, -1))).toBe(false);
    expect(met((regels) => regels.map((regel, i) => (i === 1 ? { ...regel, voorlopig: true } : regel)))).toBe(false);
    expect(met((regels) => regels.map((regel, i) => (i === 1 ? { ...regel, bron: '' } : regel)))).toBe(false);
  });
});
