import { describe, expect, it } from 'vitest';
import { vandaag } from '@/lib/dates';
import { DiplomaRegistrerenSchema, DiplomaVeldSchema } from '@/lib/inventaris/diploma.schema';

const medewerker = '11111111-1111-4111-8111-111111111111';
const lees = (anders: Record<string, string>) => DiplomaRegistrerenSchema.safeParse({ medewerker, niveau: 'wo-master', richting: 'Natuurkunde', behaald: '', status: 'behaald', ...anders });
const fouten = (anders: Record<string, string>) => lees(anders).error?.issues.map((fout) => fout.path.join('.')) ?? [];

describe('wat mensen bij een diploma invullen', () => {
  it.each([
    ['29-8-2014', '2014-08-29', null], ['29/08/2014', '2014-08-29', null], ['2014-08-29', '2014-08-29', null], [' 1.7.1999 ', '1999-07-01', null], ['2014', null, 2014], ['', null, null],
  ])('leest “%s” als dag %s of jaar %s', (tekst, behaaldOp, behaaldJaar) => {
    expect(lees({ behaald: tekst }).data?.behaald).toEqual({ behaaldOp, behaaldJaar });
  });

  it.each(['31-2-2014', '29-13-2014', 'vorig jaar', '14', '1939', '2999', '1-1-2999', '00-00-0000'])('weigert de datum “%s”', (behaald) => {
    expect(fouten({ behaald })).toContain('behaald');
  });

  it('laat vandaag en dit jaar toe', () => {
    expect(lees({ behaald: vandaag() }).success && lees({ behaald: vandaag().slice(0, 4) }).success).toBe(true);
  });

  it('wil een richting, en haalt onzichtbare tekens en dubbele spaties weg', () => {
    expect(fouten({ richting: ' \u200b ' })).toContain('richting');
    expect(lees({ richting: ' Franse\u00a0taal\u200b  en cultuur ' }).data?.richting).toBe('Franse taal en cultuur');
    expect(fouten({ richting: 'x'.repeat(201) })).toContain('richting');
  });

  it('geeft een opleiding die niet af is geen behaaldatum', () => {
    expect(fouten({ status: 'in-opleiding', behaald: '2020' })).toEqual(['behaald']);
    expect(lees({ status: 'in-opleiding' }).success).toBe(true);
  });

  it('kent geen velden die er niet zijn, en maar één veld tegelijk', () => {
    expect(lees({ uitkomst: 'bevestigd' }).success).toBe(false);
    for (const veld of ['uitkomst', 'versie', 'medewerkerId', 'bestuurId', '__proto__']) expect(DiplomaVeldSchema.safeParse({ versie: 1, veld, waarde: 'x' }).success).toBe(false);
    expect(DiplomaVeldSchema.parse({ versie: 3, veld: 'soort', waarde: '' })).toEqual({ versie: 3, wijziging: { soort: null } });
  });
});
