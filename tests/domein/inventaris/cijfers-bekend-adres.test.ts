import { describe, expect, it } from 'vitest';
import { bekendInAdres, bekendInWoorden, bekendUitAdres } from '@/lib/inventaris/bekend';

const NU = new Date('2026-11-23T12:00:00Z');
const gelezen = (tekst?: string) => bekendUitAdres(tekst, NU)?.toISOString();

describe('the moment that a figure is asked with', () => {
  it.each([
    ['a day in winter ends at midnight in the Netherlands', '2026-01-15', '2026-01-15T22:59:59.999Z'],
    ['a day in summer', '2026-08-01', '2026-08-01T21:59:59.999Z'],
    ['29 February of a leap year', '2024-02-29', '2024-02-29T22:59:59.999Z'],
    ['the day that the clock goes forward', '2026-03-29', '2026-03-29T21:59:59.999Z'],
    ['the day that the clock goes back', '2026-10-25', '2026-10-25T22:59:59.999Z'],
    ['a minute', '2026-10-01T14:03', '2026-10-01T12:03:59.999Z'],
    ['a minute that comes twice means the last', '2026-10-25T02:30', '2026-10-25T01:30:59.999Z'],
    ['a minute that is skipped', '2026-03-29T02:30', '2026-03-29T01:30:59.999Z'],
  ])('%s', (_, tekst, moment) => {
    expect(gelezen(tekst)).toBe(moment);
  });

  it.each([undefined, '', 'gisteren', '2026-02-30', '2026-13-01', '2025-02-29', '2026-10-01T24:00', '1999-12-31', '2026-11-23', '2027-01-01'])('%s means now', (tekst) => {
    expect(bekendUitAdres(tekst, NU)).toBeNull();
  });

  it('goes into an address and comes back the same', () => {
    for (const tekst of ['2026-08-01', '2026-10-01T14:03', '2026-01-15']) expect(bekendInAdres(bekendUitAdres(tekst, NU))).toBe(tekst);
    expect(bekendInAdres(null)).toBeUndefined();
  });

  it('reads as a person says it', () => {
    expect(bekendInWoorden(bekendUitAdres('2026-10-01', NU))).toBe('1 oktober 2026');
    expect(bekendInWoorden(bekendUitAdres('2026-10-01T14:03', NU))).toBe('1 oktober 2026, 14.03 uur');
    expect(bekendInWoorden(null)).toBe('nu');
  });
});
