import { describe, expect, it } from 'vitest';
import { bewijsweg, gewijzigd, voertZelfUit, voorstelKort, voorstelRegels, VOORSTELSOORTEN, type DiplomaGegevens } from '@/lib/inventaris/correctie';
import { correctieAdres, CorrectieFilterSchema, CorrectieVoorstellenSchema, EigenDossierOpenenSchema, LeraarlinkenVersturenSchema } from '@/lib/inventaris/correctie.schema';

const was: DiplomaGegevens = { niveau: 'hbo-bachelor', soort: null, richting: 'Nederlands', instelling: 'NHL', behaaldOp: null, behaaldJaar: 2008, status: 'behaald' };
const wordt: DiplomaGegevens = { ...was, behaaldOp: '2009-06-30', behaaldJaar: null };

describe('how a diploma can be proven', () => {
  it('turns at 1996, whether a day or a year is known', () => {
    expect(bewijsweg({ behaaldOp: '1995-12-31', behaaldJaar: null })).toBe('origineel');
    expect(bewijsweg({ behaaldOp: '1996-01-01', behaaldJaar: null })).toBe('uittreksel');
    expect([1995, 1996].map((behaaldJaar) => bewijsweg({ behaaldOp: null, behaaldJaar }))).toEqual(['origineel', 'uittreksel']);
    expect(bewijsweg({ behaaldOp: null, behaaldJaar: null })).toBe('onbekend');
  });
});

describe('a proposal side by side with what stands there', () => {
  it('marks only what the teacher changed', () => {
    expect(gewijzigd(was, wordt)).toEqual({ behaaldOp: '2009-06-30', behaaldJaar: null });
    const regels = voorstelRegels({ soort: 'diploma-wijzigen', versie: 1, was, wordt }, was);
    expect(regels.filter(({ anders }) => anders)).toEqual([{ veld: 'Behaald', nu: 'in 2008', wordt: '30 juni 2009', anders: true }]);
  });

  it('shows what somebody else changed meanwhile, and does not undo it', () => {
    const nu = { ...was, instelling: 'NHL Stenden' };
    expect(voorstelRegels({ soort: 'diploma-wijzigen', versie: 1, was, wordt }, nu).find(({ veld }) => veld === 'Instelling')).toEqual({ veld: 'Instelling', nu: 'NHL Stenden', wordt: 'NHL Stenden', anders: false, toen: 'NHL' });
  });

  it('marks nothing when HR made the same change already', () => {
    expect(voorstelRegels({ soort: 'diploma-wijzigen', versie: 1, was, wordt }, wordt).some(({ anders }) => anders)).toBe(false);
  });

  it('leaves appointments and lessons to HR, and names each proposal in a line', () => {
    expect(VOORSTELSOORTEN.filter((soort) => !voertZelfUit(soort))).toEqual(['aanstelling', 'les']);
    expect(voorstelKort({ soort: 'diploma-nieuw', wordt })).toBe('hbo-bachelor Nederlands');
    expect(voorstelKort({ soort: 'les', over: null })).toBe('niet in de lijst');
  });
});

describe('what a form may send', () => {
  const bevoegdheid = (begin: string) => CorrectieVoorstellenSchema.safeParse({ voorstel: 'bevoegdheid', vak: 'Frans', graad: 'eerstegraads', begin, toelichting: '' });

  it('reads a day as people write it and refuses what cannot be', () => {
    expect(bevoegdheid('29-2-2012').data).toMatchObject({ begin: '2012-02-29' });
    for (const fout of ['29-2-2013', '31-11-2012', '1-1-2999', 'gisteren']) expect(bevoegdheid(fout).success).toBe(false);
  });

  it('never takes a person, a board or a state out of it', () => {
    for (const extra of ['medewerker', 'medewerkerId', 'bestuurId', 'status', 'leraarlinkId']) {
      expect(CorrectieVoorstellenSchema.safeParse({ voorstel: 'les', over: '', toelichting: 'x', [extra]: 'x' }).success).toBe(false);
    }
  });

  it('takes a whole secret or none, and at most ten people at a time', () => {
    expect(['', 'x'.repeat(43), 'kort', `${'x'.repeat(42)}'`].map((code) => EigenDossierOpenenSchema.safeParse({ code }).success)).toEqual([true, true, false, false]);
    const ids = (aantal: number) => LeraarlinkenVersturenSchema.safeParse({ medewerkers: Array.from({ length: aantal }, () => crypto.randomUUID()) }).success;
    expect([ids(1), ids(10), ids(11), ids(0)]).toEqual([true, true, false, false]);
  });

  it('keeps the state of the list in the address, and survives a wrong one', () => {
    expect(CorrectieFilterSchema.parse({ stand: 'x', soort: 'y', school: 'z', pagina: '-1' })).toEqual({ stand: 'open', soort: undefined, school: undefined, medewerker: undefined, pagina: 1 });
    const filter = CorrectieFilterSchema.parse({ stand: 'behandeld', pagina: '3' });
    expect([correctieAdres(filter), correctieAdres(filter, { pagina: 2 }), correctieAdres(filter, { stand: 'open' })]).toEqual(['?stand=behandeld', '?stand=behandeld&pagina=2', '']);
  });
});
