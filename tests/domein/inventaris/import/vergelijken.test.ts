import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PersoneelRij } from '@/lib/inventaris/import/begrippen';
import type { BekendeAanstelling } from '@/lib/inventaris/import/vergelijken/aanstelling';
import { PersoneelVergelijking, type BekendeMedewerker } from '@/lib/inventaris/import/vergelijken/personeel';
import { RoosterVergelijking } from '@/lib/inventaris/import/vergelijken/rooster';
import type { Omgeving } from '@/lib/inventaris/import/vergelijken/telling';

const ALLES = ['roepnaam', 'voorvoegsel', 'achternaam', 'geboortedatum', 'functie', 'categorie', 'schaal', 'deeltijdfactor', 'begin', 'einde', 'brin', 'vestiging', 'instelling', 'status'];
let teller = 0;
const omgeving = (anders: Partial<Omgeving> = {}): Omgeving => ({
  keuze: 'bijwerken', ingangsdatum: '2026-11-23', velden: new Set(ALLES), schoolnaam: (id) => id, binnenBereik: () => true, inBestand: () => true, nieuweId: () => `nieuw-${++teller}`, kolom: (veld) => veld, ...anders,
});
const rij = (anders: Partial<PersoneelRij> = {}): PersoneelRij => ({
  rij: 2, blad: '', nummer: '1', roepnaam: 'Jo', voorvoegsel: '', achternaam: 'Bos', geboortedatum: '1980-01-01', functie: 'Docent LB', categorie: 'OP', schaal: 'LB', factor: 0.8, begin: '2006-08-01', einde: null, schoolId: 'A', ...anders,
});
const aanstelling = (anders: Partial<BekendeAanstelling> = {}): BekendeAanstelling => ({
  id: 'a1', versie: 1, schoolId: 'A', teamId: 't1', functie: 'Docent LB', categorie: 'OP', schaal: 'LB', factor: 0.8, begin: '2006-08-01', einde: null, ...anders,
});
const mens = (...aanstellingen: BekendeAanstelling[]): BekendeMedewerker => ({ id: 'm1', versie: 1, roepnaam: 'Jo', voorvoegsel: '', achternaam: 'Bos', geboortedatum: '1980-01-01', aanstellingen });

function vergelijk(rijen: PersoneelRij[], bekend: BekendeMedewerker | null, anders: Partial<Omgeving> = {}) {
  const vergelijking = new PersoneelVergelijking(omgeving(anders));
  vergelijking.vergelijk(rijen, bekend);
  return { ...vergelijking.plan, ...vergelijking.verslag.telling, uitleg: vergelijking.verslag.uitleg.map(({ wat }) => wat) };
}

/** The person as known after the plan was written. */
function na(bekend: BekendeMedewerker, plan: ReturnType<typeof vergelijk>): BekendeMedewerker {
  const gewijzigd = new Map(plan.aanstellingenGewijzigd.map((wijziging) => [wijziging.id, wijziging]));
  const oud = bekend.aanstellingen.map((eerder) => {
    const wijziging = gewijzigd.get(eerder.id);
    return wijziging ? { ...wijziging.nieuw, id: eerder.id, versie: eerder.versie + 1 } : eerder;
  });
  const nieuw = plan.aanstellingenNieuw.map(({ medewerkerId: _wie, ...gegevens }) => ({ ...gegevens, versie: 1 }));
  return { ...bekend, ...plan.medewerkersGewijzigd[0]?.nieuw, aanstellingen: [...oud, ...nieuw] };
}

describe('a changed appointment', () => {
  it('ends the day before and goes on as a new one: the past stays as it was', () => {
    const plan = vergelijk([rij({ factor: 0.6 })], mens(aanstelling()));
    expect(plan.aanstellingenGewijzigd).toMatchObject([{ id: 'a1', versie: 1, nieuw: { factor: 0.8, einde: '2026-11-22' } }]);
    expect(plan.aanstellingenNieuw).toMatchObject([{ medewerkerId: 'm1', factor: 0.6, begin: '2026-11-23', einde: null, teamId: 't1' }]);
    expect(plan).toMatchObject({ gewijzigd: 1, uitleg: ['deeltijdfactor 0,8 → 0,6 per 23-11-2026'] });
  });

  it('with only another end is corrected in place', () => {
    const plan = vergelijk([rij({ einde: '2027-07-31' })], mens(aanstelling()));
    expect(plan.aanstellingenNieuw).toEqual([]);
    expect(plan.aanstellingenGewijzigd).toMatchObject([{ nieuw: { einde: '2027-07-31', begin: '2006-08-01' } }]);
  });

  it('that has yet to begin is corrected in place', () => {
    const plan = vergelijk([rij({ begin: '2027-01-01', factor: 0.5 })], mens(aanstelling({ begin: '2027-01-01' })));
    expect(plan.aanstellingenNieuw).toEqual([]);
    expect(plan.aanstellingenGewijzigd).toMatchObject([{ nieuw: { factor: 0.5, begin: '2027-01-01' } }]);
  });

  it('at another school moves, from the day that the file names or else the chosen day', () => {
    expect(vergelijk([rij({ schoolId: 'B' })], mens(aanstelling())).aanstellingenNieuw).toMatchObject([{ schoolId: 'B', begin: '2026-11-23', teamId: null }]);
    const plan = vergelijk([rij({ schoolId: 'B', begin: '2026-08-01' })], mens(aanstelling()));
    expect(plan.aanstellingenGewijzigd).toMatchObject([{ nieuw: { einde: '2026-07-31' } }]);
    expect(plan.aanstellingenNieuw).toMatchObject([{ schoolId: 'B', begin: '2026-08-01' }]);
  });

  it('a file that says nothing about the other school leaves that appointment alone', () => {
    const plan = vergelijk([rij({ schoolId: 'B', begin: '2026-08-01' })], mens(aanstelling()), { inBestand: (id) => id === 'B' });
    expect(plan).toMatchObject({ aanstellingenGewijzigd: [], aanstellingenNieuw: [{ schoolId: 'B' }], nieuw: 1 });
  });

  it('at a school out of reach is not this adviser’s to end', () => {
    const plan = vergelijk([rij({ schoolId: 'B' })], mens(aanstelling()), { binnenBereik: (id) => id === 'B' });
    expect(plan.aanstellingenGewijzigd).toEqual([]);
  });

  it('a column that the file lacks keeps what is known', () => {
    const velden = new Set(ALLES.filter((veld) => !['einde', 'schaal', 'functie', 'voorvoegsel'].includes(veld)));
    const bekend = { ...mens(aanstelling({ einde: '2027-07-31', schaal: 'LC' })), voorvoegsel: 'van' };
    expect(vergelijk([rij({ einde: null, schaal: '', functie: '', voorvoegsel: '' })], bekend, { velden })).toMatchObject({ ongewijzigd: 1, medewerkersGewijzigd: [], aanstellingenGewijzigd: [] });
  });
});

describe('the choice for what is known', () => {
  it('overslaan leaves known people wholly alone and counts them', () => {
    expect(vergelijk([rij({ factor: 0.1 }), rij({ schoolId: 'B' })], mens(aanstelling()), { keuze: 'overslaan' })).toMatchObject({ overgeslagen: 2, gewijzigd: 0, aanstellingenNieuw: [], aanstellingenGewijzigd: [] });
  });

  it('an empty name or birthday in the file never erases what is known', () => {
    expect(vergelijk([rij({ roepnaam: '', geboortedatum: null })], mens(aanstelling())).medewerkersGewijzigd).toEqual([]);
  });
});

describe('the same file again changes nothing', () => {
  const dag = fc.constantFrom('2004-08-01', '2006-08-01', '2020-01-01', '2026-08-01', '2026-11-23', '2027-02-01');
  const rijen = fc.uniqueArray(
    fc.record({ schoolId: fc.constantFrom('A', 'B'), functie: fc.constantFrom('Docent LB', 'Docent LC', 'TOA'), factor: fc.constantFrom(0.4, 0.8, 1), begin: dag, einde: fc.constantFrom(null, '2027-07-31') }),
    { minLength: 1, maxLength: 3, selector: ({ schoolId, functie, begin }) => [schoolId, functie, begin].join() },
  ).map((lijst) => lijst.map((anders) => rij(anders)));

  it('whatever was known before, and in whatever order changes come', () => {
    fc.assert(fc.property(rijen, rijen, rijen, (eerste, tweede, derde) => {
      let bekend = mens();
      for (const bestand of [eerste, tweede, derde]) {
        bekend = na(bekend, vergelijk(bestand, bekend));
        for (const { begin, einde } of bekend.aanstellingen) expect(einde === null || einde >= begin).toBe(true);
        const nogmaals = vergelijk(bestand, bekend);
        expect(nogmaals).toMatchObject({ nieuw: 0, gewijzigd: 0, ongewijzigd: bestand.length, aanstellingenNieuw: [], aanstellingenGewijzigd: [] });
      }
    }), { numRuns: 2000 });
  });
});

describe('a timetable', () => {
  const les = (anders: object = {}) => ({ rij: 2, blad: '', nummer: '1', vak: 'Wiskunde', vakCode: 'wi', onderwijssoort: 'vwo', leerjaar: 4, uren: 3, schoolId: null, ...anders });
  const rooster = (rijen: ReturnType<typeof les>[], lessen: object[] = [], schoolId: string | null = 'A') => {
    const vergelijking = new RoosterVergelijking(omgeving(), (school, code) => `${school}-${code}`);
    vergelijking.vergelijk(rijen, { id: 'm1', schoolId, lessen: lessen as never });
    return { lessen: vergelijking.plan.nieuw, ...vergelijking.verslag.telling, redenen: vergelijking.verslag.problemen.map(({ reden }) => reden) };
  };

  it('equal lines are parallel groups: their hours add up', () => {
    expect(rooster([les(), les(), les({ uren: 1.5 })])).toMatchObject({ lessen: [{ uren: 7.5, schoolId: 'A', sectieId: 'A-wi' }], nieuw: 3, fout: 0 });
    expect(rooster([les({ uren: 40 }), les({ uren: 40 })]).redenen).toEqual(['uren van deze les samen groter dan 60']);
  });

  it('replaces what is known of the teachers in it', () => {
    const bekend = [{ id: 'l1', versie: 2, schoolId: 'A', sectieId: null, vak: 'wiskunde', vakCode: 'wi', onderwijssoort: 'vwo', leerjaar: 4, uren: 5 }, { id: 'l2', versie: 1, schoolId: 'A', sectieId: null, vak: 'Frans', vakCode: 'fatl', onderwijssoort: 'vwo', leerjaar: 4, uren: 5 }];
    expect(rooster([les()], bekend)).toMatchObject({ gewijzigd: 1, verwijderd: 1, nieuw: 0 });
  });

  it('needs a school: of the line, or of the teacher', () => {
    expect(rooster([les()], [], null).redenen).toEqual(['geen aanstelling bij een school']);
    expect(rooster([les({ schoolId: 'B' })], [], null)).toMatchObject({ fout: 0 });
  });
});
