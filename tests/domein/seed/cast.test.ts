import { describe, expect, it } from 'vitest';
import { cast, castPersonen, demoAccounts, demoWachtwoord, type CastRol } from '@/prisma/seed/cast';
import { demoBesturen } from '@/prisma/seed/demo-besturen';
import { makeBestuur } from '@/prisma/seed/generator/bestuur';

const rollen: CastRol[] = ['bestuurder', 'hr', 'leraar', 'medezeggenschap', 'schoolleider', 'teamleider'];

describe('the cast', () => {
  it.each(['lauwerland', 'rijnoord'] as const)('has every role in %s, and hr for two named schools', (bestuur) => {
    const hier = castPersonen.flatMap((mens) => mens.plekken).filter((plek) => plek.bestuur === bestuur);
    expect([...new Set(hier.map((plek) => plek.rol))].sort()).toEqual(rollen);
    expect(hier.some((plek) => plek.rol === 'hr' && plek.bereik === 'school' && plek.scholen.length === 2)).toBe(true);
    expect(hier.some((plek) => plek.rol === 'hr' && plek.bereik === 'bestuur')).toBe(true);
  });

  it('has two teamleiders of different schools, someone at two boards, one expert and one beheerder', () => {
    const teams = [cast.lauwerland.teamleider, cast.lauwerland.teamleiderElders].map((mens) => mens.plekken[0]?.teams[0]?.[0]);
    expect(new Set(teams).size).toBe(2);
    expect(castPersonen.filter((mens) => new Set(mens.plekken.map((plek) => plek.bestuur)).size > 1)).toEqual([cast.interim]);
    expect(castPersonen.map((mens) => mens.platformrol).filter(Boolean).sort()).toEqual(['beheerder', 'expert']);
  });

  it('gives everyone an own address that can never receive real mail, and a list of accounts that names them all', () => {
    expect(new Set(castPersonen.map((mens) => mens.email)).size).toBe(castPersonen.length);
    expect(castPersonen.filter((mens) => !/^[a-z.]+@[a-z-]+\.example$/.test(mens.email))).toEqual([]);
    expect(new Set(demoAccounts.map((account) => account.email))).toEqual(new Set(castPersonen.map((mens) => mens.email)));
    expect(demoWachtwoord.length).toBeGreaterThanOrEqual(12);
  });

  it('works at schools and in teams that exist, as people who exist', () => {
    for (const spec of Object.values(demoBesturen)) {
      const rijen = makeBestuur(spec);
      const codes = new Map(rijen.scholen.map((school) => [school.brin + school.vestiging, school.id]));
      const teams = rijen.teams.map((team) => `${team.schoolId} ${team.naam}`);
      for (const mens of castPersonen) {
        for (const plek of mens.plekken.filter((p) => p.bestuur === spec.slug)) {
          expect(plek.scholen.filter((code) => !codes.has(code)), mens.naam).toEqual([]);
          for (const [school, naam] of plek.teams) expect(teams, mens.naam).toContain(`${codes.get(school)} ${naam}`);
          const zelf = rijen.medewerkers.find((m) => m.personeelsnummer === plek.personeelsnummer);
          if (plek.rol === 'leraar') expect([zelf?.roepnaam, zelf?.voorvoegsel, zelf?.achternaam].filter(Boolean).join(' ')).toBe(mens.naam);
        }
      }
    }
  });
});
