import { describe, expect, it } from 'vitest';
import { bakVan, opdrachtPad, termijn, toegewezenDeel } from '@/lib/cyclus/opdracht';
import { mogelijkeStappen, OPDRACHT_STAPPEN, OPDRACHTSTAPPEN, rollenBij, type OpdrachtRol, type OpdrachtStand } from '@/lib/cyclus/opdracht-stappen';
import { werkIndelen, type Werk } from '@/lib/cyclus/mijn-werk';

// The promise: what can happen to an assignment is exactly this, written out a second time by hand.

const TWEEDE_KEER: Record<OpdrachtStand, Record<OpdrachtRol, string[]>> = {
  open: { uitvoerder: ['ingediend'], beoordelaar: ['ingetrokken'] },
  terug: { uitvoerder: ['ingediend'], beoordelaar: ['ingetrokken'] },
  ingediend: { uitvoerder: [], beoordelaar: ['terug', 'aanvaard', 'ingetrokken'] },
  aanvaard: { uitvoerder: [], beoordelaar: ['terug'] },
  ingetrokken: { uitvoerder: [], beoordelaar: [] },
};

describe('de tabel van stappen', () => {
  it.each(Object.entries(TWEEDE_KEER).flatMap(([stand, rollen]) => Object.entries(rollen).map(([rol, stappen]) => ({ stand, rol, stappen }))))('laat een $rol bij “$stand” dit doen: $stappen', ({ stand, rol, stappen }) => {
    expect(mogelijkeStappen(stand as OpdrachtStand, [rol as OpdrachtRol])).toEqual(stappen);
  });

  it('geeft wie niets met een opdracht te maken heeft geen enkele stap', () => {
    expect(Object.keys(TWEEDE_KEER).flatMap((stand) => mogelijkeStappen(stand as OpdrachtStand, []))).toEqual([]);
  });

  it('vraagt een reden bij elk oordeel, en niet bij het indienen', () => {
    expect(OPDRACHTSTAPPEN.filter((stap) => OPDRACHT_STAPPEN[stap].reden === 'verplicht')).toEqual(['terug', 'aanvaard', 'ingetrokken']);
  });

  it('laat niemand het eigen werk aanvaarden dat een ander vroeg, ook niet wie de cyclus leidt', () => {
    expect(rollenBij({ aanId: 'ik', doorId: 'ander' }, { id: 'ik', beheert: true })).toEqual(['uitvoerder']);
    expect(rollenBij({ aanId: 'ik', doorId: 'ik' }, { id: 'ik', beheert: true })).toEqual(['uitvoerder', 'beoordelaar']);
    expect(rollenBij({ aanId: 'ander', doorId: 'derde' }, { id: 'ik', beheert: true })).toEqual(['beoordelaar']);
    expect(rollenBij({ aanId: 'ander', doorId: 'ik' }, { id: 'ik', beheert: false })).toEqual([]);
  });
});

describe('het eigen deel', () => {
  it('is alleen wat aan deze persoon en in dit deel is toegewezen', () => {
    const aan = (id: string) => ({ id, naam: id });
    const deel = toegewezenDeel([{ deelfase: '1A', vraagId: 'a', aan: aan('ik') }, { deelfase: '1B', vraagId: null, aan: aan('ik') }, { deelfase: '1A', vraagId: null, aan: aan('ander') }], 'ik', '1A');
    expect(deel).toEqual({ heleFase: false, vraagIds: new Set(['a']) });
  });

  it('staat op het adres van de vraag', () => {
    expect(opdrachtPad('/besturen/x', { cyclusId: 'c', deelfase: '1B', vraagId: 'v' })).toBe('/besturen/x/cyclus/c/fase/1b?vraag=v#vraag-v');
    expect(opdrachtPad('/besturen/x', { cyclusId: 'c', deelfase: '4', vraagId: null })).toBe('/besturen/x/cyclus/c/fase/4');
  });
});

describe('wanneer werk af moet', () => {
  // 23 November 2026 is a Monday, 29 November the Sunday that ends its week.
  it.each([['2026-11-22', 'te-laat'], ['2026-11-23', 'deze-week'], ['2026-11-29', 'deze-week'], ['2026-11-30', 'later'], [null, 'later']] as const)('zet %s bij %s', (dag, bak) => {
    expect(bakVan(dag, '2026-11-23')).toBe(bak);
  });

  it('laat de week op zondag eindigen, ook op zondag zelf', () => {
    expect(bakVan('2026-11-29', '2026-11-29')).toBe('deze-week');
    expect(bakVan('2026-11-30', '2026-11-29')).toBe('later');
  });

  it('zegt het in woorden', () => {
    expect(['2026-11-23', '2026-11-24', '2026-11-27', '2026-11-22', '2026-11-20'].map((dag) => termijn(dag, '2026-11-23'))).toEqual(['vandaag', 'morgen', 'over 4 dagen', '1 dag te laat', '3 dagen te laat']);
  });
});

describe('Mijn werk', () => {
  const werk = (id: string, velden: Partial<Werk> = {}): Werk => ({ id, cyclusId: 'c', cyclusNaam: 'C', schoolId: 's', schoolNaam: 'S', deelfase: '1A', vraagId: null, titel: id, uiterlijk: null, bericht: '', status: 'open', versie: 1, aan: { id: 'ik', naam: 'Ik' }, door: { id: 'ander', naam: 'Ander' }, laatste: null, ...velden });
  const namen = (lijst: Werk[]) => lijst.map(({ id }) => id);

  it('legt elk werk op één plek', () => {
    const ander = { id: 'ander', naam: 'Ander' };
    const uit = werkIndelen([
      werk('laat', { uiterlijk: '2026-11-20' }), werk('terug', { status: 'terug', uiterlijk: '2026-11-25' }), werk('ooit'), werk('in', { status: 'ingediend' }), werk('af', { status: 'aanvaard' }),
      werk('oordeel', { aan: ander, door: { id: 'ik', naam: 'Ik' }, status: 'ingediend' }), werk('collega', { aan: ander, door: { id: 'derde', naam: 'D' }, status: 'ingediend' }), werk('nietmijn', { aan: ander }),
    ], 'ik', '2026-11-23');
    expect(Object.fromEntries(Object.entries(uit).map(([deel, lijst]) => [deel, namen(lijst)]))).toEqual({ teLaat: ['laat'], dezeWeek: ['terug'], later: ['ooit'], ingediend: ['in'], aanvaard: ['af'], beoordelen: ['oordeel'], vanCollega: ['collega'] });
  });
});
