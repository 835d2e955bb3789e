import { describe, expect, it } from 'vitest';
import { lerarenbeurs } from '@/content/regels/lerarenbeurs';
import { aanvraaggroep, regelsVoor, studieverlof, verlofPerWeek, vensterOp, type Beursstatus } from '@/lib/inventaris/lerarenbeurs';
import { LerarenbeursSchema } from '@/lib/inventaris/regels.schema';

// Summer time: 18.00 in Amsterdam is 16.00 in London.
const op = (utc: string) => vensterOp(new Date(utc));

describe('het aanvraagvenster', () => {
  it.each([
    ['een minuut voor het begin', '2025-04-01T15:59:59Z', 'komt', 2025, 0],
    ['op 1 april om 18.00 uur', '2025-04-01T16:00:00Z', 'open', 2025, 44],
    ['de dag ervoor', '2025-03-31T10:00:00Z', 'komt', 2025, 1],
    ['op 15 mei om 23.58 uur', '2025-05-15T21:58:00Z', 'open', 2025, 0],
    ['in de laatste minuut', '2025-05-15T21:59:59Z', 'open', 2025, 0],
    ['op 16 mei om 0.00 uur', '2025-05-15T22:00:00Z', 'komt', 2026, 320],
    ['met oud en nieuw, als het in Amsterdam al 2026 is', '2025-12-31T23:30:00Z', 'komt', 2026, 90],
    ['vandaag in de demo', '2026-11-23T12:00:00Z', 'komt', 2027, 129],
  ])('%s', (_, moment, staat, jaar, dagen) => {
    expect(op(moment)).toMatchObject({ staat, jaar, dagen });
  });

  it('zegt of de datums zijn gevonden of aangenomen', () => {
    expect(op('2025-04-10T10:00:00Z').zeker).toBe(true);
    expect(op('2026-11-23T12:00:00Z').zeker).toBe(false);
  });

  it('van een jaar zonder regels volgt het laatste bekende jaar en zegt dat', () => {
    expect(regelsVoor(2031)).toMatchObject({ aangenomen: true, jaar: 2031, venster: { open: '2031-04-01T18:00', status: 'ongecontroleerd' } });
    expect(regelsVoor(2019)).toMatchObject({ aangenomen: true, venster: { dicht: '2019-05-15T23:59' } });
    expect(regelsVoor(2025).aangenomen).toBe(false);
  });
});

describe('het studieverlof', () => {
  const vraag = { schooljaar: 2026, niveau: 'hbo-master', premaster: false, factor: 1, leerjaar: 1 } as const;

  it.each([
    ['master, hele baan', vraag, 240],
    ['wo-master, 0,8', { ...vraag, niveau: 'wo-master', factor: 0.8 }, 192],
    ['premaster, 0,8', { ...vraag, premaster: true, factor: 0.8 }, 128],
    ['bachelor, hele baan', { ...vraag, niveau: 'hbo-bachelor' }, 160],
    ['op tienden afgerond', { ...vraag, factor: 0.7333 }, 176],
    ['meer dan een hele baan telt als één', { ...vraag, factor: 1.2 }, 240],
    ['het derde jaar nog wel', { ...vraag, leerjaar: 3 }, 240],
  ] as const)('%s', (_, invoer, uren) => {
    expect(studieverlof(invoer)).toMatchObject({ uren, reden: 'berekend' });
  });

  it('stopt na drie jaar, en zegt waarom het soms niet te berekenen is', () => {
    expect(studieverlof({ ...vraag, leerjaar: 4 })).toMatchObject({ uren: 0, reden: 'te-veel-jaren' });
    expect(studieverlof({ ...vraag, factor: null })).toMatchObject({ uren: null, reden: 'geen-aanstelling' });
    expect(studieverlof({ ...vraag, niveau: 'promotie' })).toMatchObject({ uren: null, reden: 'geen-regel' });
  });

  it('is per week 6 uur bij 240 per jaar', () => {
    expect(verlofPerWeek(240, 2026)).toBe(6);
    expect(verlofPerWeek(96, 2026)).toBeCloseTo(2.4);
  });
});

describe('wie moet aanvragen', () => {
  const jaar = (schooljaar: number, beurs: Beursstatus) => ({ schooljaar, beurs });

  it.each([
    ['wie een beurs had en verdergaat, gaat voor', '2028-08-31', [jaar(2026, 'toegekend')], 'vervolg'],
    ['wie vorig jaar is afgewezen', '2029-08-31', [jaar(2026, 'afgewezen')], 'eerder-afgewezen'],
    ['wie nog nooit aanvroeg', '2029-08-31', [], 'nieuw'],
    ['wie het zich voornam', null, [jaar(2026, 'geen'), jaar(2027, 'aan-te-vragen')], 'nieuw'],
    ['wie klaar is voor het nieuwe schooljaar, hoeft niet', '2027-08-31', [jaar(2026, 'toegekend')], null],
    ['wie al aanvroeg, hoeft niet meer', '2029-08-31', [jaar(2026, 'toegekend'), jaar(2027, 'aangevraagd')], null],
    ['wie drie jaar een beurs had, kan niet meer', '2030-08-31', [jaar(2024, 'toegekend'), jaar(2025, 'toegekend'), jaar(2026, 'toegekend')], null],
    ['wie bewust zonder beurs studeert, hoeft niet', '2029-08-31', [jaar(2026, 'geen')], null],
  ] as const)('%s', (_, einde, jaren, groep) => {
    expect(aanvraaggroep(einde, jaren, 2027)).toBe(groep);
  });
});

describe('de regels als gegevens', () => {
  const met = (wijziging: (jaren: object[]) => object[]) => LerarenbeursSchema.safeParse({ ...lerarenbeurs, jaren: wijziging(lerarenbeurs.jaren.map((een) => ({ ...een }))) }).success;

  it('hebben elk een bron, een datum en een status', () => {
    expect(LerarenbeursSchema.safeParse(lerarenbeurs).success).toBe(true);
  });

  it('worden geweigerd zonder bron, met een gat in de jaren of met een venster dat eerder sluit dan het opengaat', () => {
    expect(met((jaren) => jaren.map((een) => ({ ...een, duur: { ...lerarenbeurs.jaren[0].duur, bron: '' } })))).toBe(false);
    expect(met((jaren) => jaren.filter((_, i) => i !== 1))).toBe(false);
    expect(met((jaren) => jaren.map((een) => ({ ...een, venster: { ...lerarenbeurs.jaren[0].venster, dicht: '2024-03-01T10:00' } })))).toBe(false);
  });
});
