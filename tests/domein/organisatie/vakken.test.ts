import { describe, expect, it } from 'vitest';
import { vakCodeVoor, vakken, vakNaam } from '@/lib/organisatie/vakken';

describe('the national subject list', () => {
  it('gives every subject its own code and its own name', () => {
    expect(new Set(vakken.map((vak) => vak.code)).size).toBe(vakken.length);
    expect(new Set(vakken.map((vak) => vak.naam.toLowerCase())).size).toBe(vakken.length);
    expect(vakken.length).toBeGreaterThan(45);
  });

  it('finds each subject by its own name and by its own code', () => {
    for (const vak of vakken) {
      expect([vak.naam, vakCodeVoor(vak.naam)]).toEqual([vak.naam, vak.code]);
      expect([vak.code, vakCodeVoor(vak.code)]).toEqual([vak.code, vak.code]);
    }
  });

  it('knows every subject of the example timetable', () => {
    const rooster = ['Aardrijkskunde', 'Biologie', 'Duits', 'Economie', 'Engels', 'Frans', 'Geschiedenis', 'Informatica', 'Klassieke talen', 'Kunst',
      'Lichamelijke opvoeding', 'Maatschappijleer', 'Natuurkunde', 'Nederlands', 'Scheikunde', 'Techniek', 'Wiskunde', 'Zorg en Welzijn'];
    expect(rooster.filter((naam) => vakCodeVoor(naam) === null)).toEqual([]);
  });

  it.each([
    ['WISKUNDE B', 'wi'], ['  nederlandse taal ', 'netl'], ['Loopbaanorientatie', 'lob'], ['Loopbaanoriëntatie', 'lob'], ['Zorg & Welzijn', 'zw'],
    ['Godsdienst / levensbeschouwing', 'lv'], ['natuur- en scheikunde', 'nask'], ['M&O', 'beco'], ['Engels havo', 'entl'], ['Kunst (algemeen)', 'kua'],
  ])('reads "%s" as %s', (naam, code) => {
    expect(vakCodeVoor(naam)).toBe(code);
  });

  it('says that it does not know a subject instead of guessing', () => {
    expect(vakCodeVoor('Zweinsteinkunde')).toBeNull();
    expect(vakCodeVoor('')).toBeNull();
    expect(vakNaam('bestaat-niet')).toBeNull();
    expect(vakNaam('netl')).toBe('Nederlands');
  });
});
