import { describe, expect, it } from 'vitest';
import { ALLE_RECHTEN, bereikAchterMuur, bereikVoor, kan, type Recht } from '@/lib/toegang/rechten';
import type { Rol, RolMetBereik } from '@/lib/toegang/toegang';

const ROLLEN: Rol[] = ['bestuurder', 'schoolleider', 'teamleider', 'hr', 'leraar', 'medezeggenschap'];

// Written out a second time on purpose: whoever changes a right changes it here too, and sees for whom.
const MAG: Record<Recht, Rol[]> = {
  'overzicht:lezen': ['bestuurder', 'schoolleider', 'teamleider', 'hr'],
  'inventaris:lezen': ['bestuurder', 'schoolleider', 'teamleider', 'hr', 'leraar'],
  'inventaris:wijzigen': ['hr'],
  'inventaris:screenen': ['hr'],
  'inventaris:importeren': ['hr'],
  'inventaris:exporteren': ['bestuurder', 'schoolleider', 'hr'],
  'studies:kosten': ['bestuurder', 'schoolleider', 'hr'],
  'organisatie:lezen': ['bestuurder', 'schoolleider', 'teamleider', 'hr', 'medezeggenschap'],
  'organisatie:wijzigen': ['bestuurder', 'hr'],
  'mensen:lezen': ['bestuurder', 'schoolleider', 'hr'],
  'mensen:beheren': ['bestuurder'],
  'doelen:zetten': ['bestuurder'],
  'instellingen:wijzigen': ['bestuurder', 'hr'],
  'correcties:voorstellen': ['leraar'],
  'handreiking:lezen': ['bestuurder', 'schoolleider', 'teamleider', 'hr', 'leraar', 'medezeggenschap'],
  'cyclus:lezen': ['bestuurder', 'schoolleider', 'teamleider', 'hr'],
  'cyclus:antwoorden': ['bestuurder', 'schoolleider', 'teamleider', 'hr'],
  'cyclus:beheren': ['bestuurder', 'schoolleider', 'hr'],
  'plan:lezen': ['bestuurder', 'schoolleider', 'teamleider', 'hr'],
  'plan:schrijven': ['schoolleider', 'hr'],
  'plan:beoordelen': ['bestuurder', 'schoolleider', 'teamleider', 'hr'],
  'plan:uitvoeren': ['bestuurder', 'schoolleider', 'teamleider', 'hr'],
  'plan:vaststellen': ['bestuurder'],
  'plan:adviseren': ['medezeggenschap'],
  'dialoog:deelnemen': ['bestuurder', 'schoolleider', 'teamleider', 'hr'],
  'logboek:lezen': ['bestuurder'],
};

const rol = (naam: Rol, rest: Partial<RolMetBereik> = {}): RolMetBereik => ({ rol: naam, bereik: 'bestuur', schoolIds: [], teamIds: [], medewerkerId: null, ...rest });

describe('the table of rights', () => {
  it.each(ALLE_RECHTEN.flatMap((recht) => ROLLEN.map((naam) => [naam, recht, MAG[recht].includes(naam)] as const)))('%s, %s: %s', (naam, recht, mag) => {
    expect(kan({ rollen: [rol(naam)] }, recht)).toBe(mag);
  });

  it('gives nothing to somebody without a role', () => {
    expect(ALLE_RECHTEN.filter((recht) => kan({ rollen: [] }, recht))).toEqual([]);
  });

  it('lets nobody with a few schools change the organisation of the whole board', () => {
    expect(kan({ rollen: [rol('hr', { bereik: 'school', schoolIds: ['a'] })] }, 'organisatie:wijzigen')).toBe(false);
  });
});

describe('how far a right reaches', () => {
  it('is the own reach behind the wall as well, and another one for the participation council alone', () => {
    expect(ALLE_RECHTEN.filter((recht) => bereikAchterMuur(recht, 'bestuur') !== 'bestuur')).toEqual(['plan:adviseren']);
    expect(bereikAchterMuur('plan:adviseren', 'school')).toBe('mr-school');
  });

  it('is the union of the roles that hold it, and of no other role', () => {
    const rollen = [rol('schoolleider', { bereik: 'school', schoolIds: ['a', 'b'] }), rol('hr', { bereik: 'school', schoolIds: ['b', 'c'] }), rol('teamleider', { bereik: 'team', teamIds: ['t'] })];
    expect(bereikVoor({ rollen }, 'inventaris:lezen')).toEqual({ soort: 'school', schoolIds: ['a', 'b', 'c'], teamIds: ['t'], medewerkerId: null });
    expect(bereikVoor({ rollen }, 'inventaris:screenen')).toEqual({ soort: 'school', schoolIds: ['b', 'c'], teamIds: [], medewerkerId: null });
  });

  it('never widens to the board because of a role that lacks the right', () => {
    const rollen = [rol('medezeggenschap'), rol('leraar', { bereik: 'zelf', medewerkerId: 'm' })];
    expect(bereikVoor({ rollen }, 'inventaris:lezen')).toEqual({ soort: 'zelf', schoolIds: [], teamIds: [], medewerkerId: 'm' });
  });

  it('is the whole board as soon as one role with the right has it', () => {
    const rollen = [rol('schoolleider', { bereik: 'school', schoolIds: ['a'] }), rol('hr')];
    expect(bereikVoor({ rollen }, 'overzicht:lezen')?.soort).toBe('bestuur');
  });
});
