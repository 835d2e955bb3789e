import { describe, expect, it } from 'vitest';
import { magHandeling } from '@/lib/plan/mag';
import { ALLE_HANDELINGEN, HANDELINGEN, inBewerking, inUitvoering, naOordelen, regelVan, TOESTANDEN, TOESTANDWOORDEN, uitkomsten, waaromNiet } from '@/lib/plan/toestanden';
import type { Rol, RolMetBereik } from '@/lib/toegang/toegang';
import { alsBeheer } from '../../support/database';

// The one table of states: code, screens and database read the same ways, and what cannot be done is said in words.

const wie = (rol: Rol, plek: Partial<RolMetBereik> = {}): { rollen: RolMetBereik[] } => ({ rollen: [{ rol, bereik: 'school', schoolIds: ['s1'], teamIds: [], medewerkerId: null, ...plek }] });

describe('de tabel van toestanden', () => {
  it('staat in de database precies zoals in de code', async () => {
    const code = ALLE_HANDELINGEN.flatMap((handeling) => regelVan(handeling).wegen.map(([van, naar]) => `${handeling} ${van} ${naar}`)).sort();
    const { rows } = await alsBeheer((client) => client.query<{ weg: string }>(`SELECT handeling || ' ' || van || ' ' || naar AS weg FROM plan_overgang`));
    expect(rows.map(({ weg }) => weg).sort()).toEqual(code);
  });

  it('kent in de database dezelfde toestanden', async () => {
    const { rows } = await alsBeheer((client) => client.query<{ regel: string }>(`SELECT pg_get_constraintdef(oid) AS regel FROM pg_constraint WHERE conrelid = 'plan'::regclass AND conname = 'plan_toestand_check'`));
    expect([...(rows[0]?.regel ?? '').matchAll(/'([a-z-]+)'::text/g)].map(([, toestand]) => toestand).sort()).toEqual([...TOESTANDEN].sort());
  });

  it('laat elke toestand bereiken en, op het einde na, weer verlaten', () => {
    const bereikt = new Set<string>(['concept']);
    for (let groei = -1; groei !== bereikt.size;) {
      groei = bereikt.size;
      for (const handeling of ALLE_HANDELINGEN) for (const [van, naar] of regelVan(handeling).wegen) if (bereikt.has(van)) bereikt.add(naar);
    }
    expect([...bereikt].sort()).toEqual([...TOESTANDEN].sort());
    for (const toestand of TOESTANDEN) expect(ALLE_HANDELINGEN.some((handeling) => uitkomsten(handeling, toestand).length > 0)).toBe(true);
  });

  it('zegt bij elke stap die niet kan in een zin waarom, met de toestand van nu', () => {
    for (const handeling of ALLE_HANDELINGEN) for (const van of TOESTANDEN) {
      const zin = waaromNiet(handeling, van);
      if (uitkomsten(handeling, van).length > 0) expect(zin).toBeNull();
      else expect(zin).toMatch(new RegExp(`^${HANDELINGEN[handeling].naam} kan alleen als .* nu ${TOESTANDWOORDEN[van].toLowerCase()}\\.$`));
    }
  });

  it('laat een vastgesteld plan alleen verder door herzien en afronden', () => {
    expect(ALLE_HANDELINGEN.filter((handeling) => uitkomsten(handeling, 'vastgesteld').length > 0)).toEqual(['herzien', 'afronden']);
    expect(ALLE_HANDELINGEN.filter((handeling) => regelVan(handeling).wegen.some(([, naar]) => naar === 'vastgesteld')).sort()).toEqual(['heropenen', 'herziening-stoppen', 'vaststellen']);
    expect(TOESTANDEN.filter(inBewerking)).toEqual(['concept', 'wijzigingen-gevraagd']);
    expect(inUitvoering({ toestand: 'concept', vastgesteldeVersieId: 'v1' })).toBe(true);
    expect(inUitvoering({ toestand: 'concept', vastgesteldeVersieId: null })).toBe(false);
    expect(inUitvoering({ toestand: 'afgerond', vastgesteldeVersieId: 'v1' })).toBe(false);
  });
});

describe('wie een stap mag zetten', () => {
  const bij = (schoolId: string | null, toestand: (typeof TOESTANDEN)[number], beoordelaar = false) => ({ schoolId, toestand, beoordelaar });

  it('is de schoolleider van die school, niet van een andere, en van een plan van het bestuur niemand van een school', () => {
    expect(magHandeling(wie('schoolleider'), 'indienen', bij('s1', 'concept'))).toBe(true);
    expect(magHandeling(wie('schoolleider'), 'indienen', bij('s2', 'concept'))).toBe(false);
    expect(magHandeling(wie('schoolleider'), 'indienen', bij(null, 'concept'))).toBe(false);
    expect(magHandeling(wie('hr', { bereik: 'bestuur', schoolIds: [] }), 'indienen', bij(null, 'concept'))).toBe(true);
    for (const rol of ['teamleider', 'leraar', 'medezeggenschap', 'bestuurder'] as const) expect(magHandeling(wie(rol, { bereik: 'bestuur' }), 'indienen', bij('s1', 'concept'))).toBe(false);
  });

  it('stelt alleen een bestuurder van het hele bestuur vast', () => {
    for (const rol of ['schoolleider', 'hr', 'teamleider', 'leraar', 'medezeggenschap'] as const) expect(magHandeling(wie(rol, { bereik: 'bestuur' }), 'vaststellen', bij('s1', 'akkoord'))).toBe(false);
    expect(magHandeling(wie('bestuurder'), 'vaststellen', bij('s1', 'akkoord'))).toBe(false);
    expect(magHandeling(wie('bestuurder', { bereik: 'bestuur' }), 'vaststellen', bij('s1', 'akkoord'))).toBe(true);
    expect(magHandeling(wie('bestuurder', { bereik: 'bestuur' }), 'vaststellen', bij('s1', 'ingediend'))).toBe(false);
  });

  it('oordeelt alleen wie is gevraagd, ook buiten het eigen bereik, maar nooit een leraar of de medezeggenschap', () => {
    expect(magHandeling(wie('teamleider', { bereik: 'team', schoolIds: [], teamIds: ['t'] }), 'beoordelen', bij('s9', 'ingediend', true))).toBe(true);
    expect(magHandeling(wie('bestuurder', { bereik: 'bestuur' }), 'beoordelen', bij('s1', 'ingediend'))).toBe(false);
    for (const rol of ['leraar', 'medezeggenschap'] as const) expect(magHandeling(wie(rol), 'beoordelen', bij('s1', 'ingediend', true))).toBe(false);
  });
});

describe('na een oordeel', () => {
  it('houdt één verzoek om wijzigingen het plan op en draagt het quorum het', () => {
    expect(naOordelen(['akkoord', 'wijzigingen'], 2, 1)).toBe('wijzigingen-gevraagd');
    expect(naOordelen(['akkoord'], 3, null)).toBe('ingediend');
    expect(naOordelen(['akkoord', 'akkoord', 'akkoord'], 3, null)).toBe('akkoord');
    expect(naOordelen(['akkoord'], 3, 1)).toBe('akkoord');
    expect(naOordelen(['akkoord', 'akkoord'], 2, 9)).toBe('akkoord');
    expect(naOordelen([], 0, null)).toBe('ingediend');
  });
});
