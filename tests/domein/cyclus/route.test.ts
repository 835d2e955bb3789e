import { describe, expect, it } from 'vitest';
import { magBeheren } from '@/lib/cyclus/beheer';
import type { Vraagkeuze } from '@/lib/cyclus/cyclus';
import { CyclusOpenenSchema, deelfaseUit, FaserouteSchema, VraagkeuzeSchema } from '@/lib/cyclus/cyclus.schema';
import { editieVerschil } from '@/lib/cyclus/editie-verschil';
import type { Inhoud, InhoudItem } from '@/lib/cyclus/inhoud';
import { deelfaseVan, faseStaat, routeVan, vragenVan } from '@/lib/cyclus/route';
import { kopVan, type CyclusRij } from '@/lib/cyclus/stand';
import type { RolMetBereik } from '@/lib/toegang/toegang';
import { proefInhoud } from './cyclus-opzet';

const keuze = (vraagId: string, anders: Partial<Vraagkeuze> = {}): Vraagkeuze => ({ vraagId, relevant: true, reden: '', volgorde: null, versie: 1, ...anders });
const rij = (anders: Partial<CyclusRij> = {}): CyclusRij => ({
  id: 'c', naam: 'Proef', thema: 'proef', editie: 1, schoolId: 's', schoolNaam: 'Lyceum', begin: '2026-09-01', einde: '2027-07-31', bedoeling: '', vorigeId: null, vorigeNaam: null, opgevolgd: false, afgeslotenOp: null, versie: 1,
  deel: false, route: [], keuzes: [], eigen: [], antwoorden: [], toegewezen: [], ...anders,
});
const fase = (kop: ReturnType<typeof kopVan>, code: string) => kop.fasen.find(({ deelfase }) => deelfase === code);

describe('the questions of a part', () => {
  it('start with what belongs to the start and to the whole phase, once, in its first part', () => {
    expect(vragenVan(proefInhoud, '1A').map(({ id }) => id)).toEqual(['start-wie', 'fase1-open', 'a-een', 'a-twee', 'a-verslag']);
    expect(vragenVan(proefInhoud, '1B').map(({ id }) => id)).toEqual(['b-een']);
    expect(deelfaseVan(proefInhoud, 'fase1-open')).toBe('1A');
    expect(deelfaseVan(proefInhoud, 'a-tip')).toBeNull();
  });

  it('keep the order of the guide, own ones last, until the school orders them otherwise', () => {
    const eigen = [{ id: 'x', deelfase: '1B' as const, tekst: 'Eigen?' }];
    expect(routeVan(proefInhoud, '1B', [], eigen).map(({ id }) => id)).toEqual(['b-een', 'eigen-x']);
    expect(routeVan(proefInhoud, '1B', [keuze('eigen-x', { volgorde: 0 }), keuze('b-een', { volgorde: 1 })], eigen).map(({ id }) => id)).toEqual(['eigen-x', 'b-een']);
  });

  it('that are not relevant stay in the list, with the reason', () => {
    const vraag = routeVan(proefInhoud, '1B', [keuze('b-een', { relevant: false, reden: 'Al geregeld.', versie: 3 })])[0];
    expect(vraag).toMatchObject({ id: 'b-een', relevant: false, reden: 'Al geregeld.', versie: 3 });
  });
});

describe('progress', () => {
  it('counts answered questions of the route, not reports of talks nor what is not relevant', () => {
    const kop = kopVan(rij({ antwoorden: [{ vraagId: 'a-een', afgerond: true }, { vraagId: 'a-twee', afgerond: false }, { vraagId: 'a-verslag', afgerond: true }], keuzes: [keuze('a-twee', { relevant: false, reden: 'Nee' })] }), proefInhoud);
    expect(fase(kop, '1A')).toMatchObject({ vragen: 3, beantwoord: 1, afgerond: 1, staat: 'bezig', hoofdnaam: 'Ontdek' });
    expect(fase(kop, '1B')).toMatchObject({ vragen: 1, beantwoord: 0, staat: 'open' });
  });

  it('counts own questions of the part', () => {
    const kop = kopVan(rij({ eigen: [{ id: 'x', deelfase: '1B', tekst: 'Eigen?' }], antwoorden: [{ vraagId: 'eigen-x', afgerond: false }] }), proefInhoud);
    expect(fase(kop, '1B')).toMatchObject({ vragen: 2, beantwoord: 1 });
  });

  it('gives who has the reach of a team only the assigned parts, and counts only the assigned questions', () => {
    const toegewezen = [{ id: 'o', deelfase: '1A' as const, vraagId: 'a-een', uiterlijk: null, status: 'open' as const }];
    const kop = kopVan(rij({ deel: true, toegewezen, antwoorden: [{ vraagId: 'a-een', afgerond: true }] }), proefInhoud);
    expect(kop).toMatchObject({ alleenToegewezen: true, fasen: [{ deelfase: '1A', vragen: 1, beantwoord: 1 }] });
    expect(kop.fasen).toHaveLength(1);
  });

  it('follows the own order of the parts, with those left out last', () => {
    const stand = (deelfase: '1A' | '1B', volgorde: number, inRoute = true) => ({ deelfase, volgorde, inRoute, reden: inRoute ? '' : 'Later', streefdatum: null, afgeslotenOp: null, afgeslotenDoor: null, versie: 1 });
    expect(kopVan(rij({ route: [stand('1A', 1), stand('1B', 0)] }), proefInhoud).fasen.map(({ deelfase }) => deelfase)).toEqual(['1B', '1A']);
    const zonder = kopVan(rij({ route: [stand('1A', 0, false), stand('1B', 1)] }), proefInhoud).fasen;
    expect(zonder.map(({ deelfase, staat, reden }) => [deelfase, staat, reden])).toEqual([['1B', 'open', ''], ['1A', 'buiten', 'Later']]);
  });

  it('never calls a part finished by itself: that people decide', () => {
    expect(faseStaat({ inRoute: true, afgeslotenOp: null, beantwoord: 99 })).toBe('bezig');
    expect(faseStaat({ inRoute: true, afgeslotenOp: '2026-10-01T10:00:00Z', beantwoord: 0 })).toBe('klaar');
  });
});

describe('what comes in', () => {
  const goed = { school: 'bestuur', naam: 'Meer masters', begin: '2026-09-01', einde: '2027-07-31', thema: 'meer-masters', vorige: '', bedoeling: '' };
  it('takes the whole board only when that was chosen, never because nothing was', () => {
    expect(CyclusOpenenSchema.parse(goed).school).toBeNull();
    expect(CyclusOpenenSchema.safeParse({ ...goed, school: '' }).success).toBe(false);
    expect(CyclusOpenenSchema.safeParse({ ...goed, school: undefined }).success).toBe(false);
  });

  it('names the field of an end before the begin, and of a missing name', () => {
    expect(CyclusOpenenSchema.safeParse({ ...goed, einde: '2026-08-31' }).error?.issues[0]).toMatchObject({ path: ['einde'], message: 'Het einde ligt vóór het begin.' });
    expect(CyclusOpenenSchema.safeParse({ ...goed, naam: '  ' }).error?.issues[0]).toMatchObject({ path: ['naam'], message: 'Geef de cyclus een naam.' });
  });

  it('asks for a reason when a part or a question is left out, and not when it is taken in', () => {
    const id = '3f1d1f0a-8c0f-4a53-9d2a-111111111111';
    expect(FaserouteSchema.safeParse({ cyclus: id, deelfase: '1b', versie: '1', reden: '', streefdatum: '' }).error?.issues[0]).toMatchObject({ path: ['reden'] });
    expect(FaserouteSchema.parse({ cyclus: id, deelfase: '1b', versie: '1', inRoute: 'on', reden: '', streefdatum: '2026-12-01' })).toMatchObject({ deelfase: '1B', inRoute: true, streefdatum: '2026-12-01' });
    expect(VraagkeuzeSchema.safeParse({ cyclus: id, vraag: 'a-een', versie: 0, reden: ' ', relevant: 'nee' }).success).toBe(false);
    expect(VraagkeuzeSchema.safeParse({ cyclus: id, vraag: 'a-een', versie: 0, reden: '', relevant: 'ja' }).success).toBe(true);
  });

  it('reads the part from an address', () => {
    expect(deelfaseUit('1b')).toBe('1B');
    expect(deelfaseUit('5')).toBeNull();
  });
});

describe('who manages', () => {
  const mens = (rol: Partial<RolMetBereik>) => ({ rollen: [{ rol: 'schoolleider', bereik: 'school', schoolIds: ['s'], teamIds: [], medewerkerId: null, ...rol } as RolMetBereik] });
  it('is the school for its own cycle, and the board for every cycle', () => {
    expect(magBeheren(mens({}), { schoolId: 's' })).toBe(true);
    expect(magBeheren(mens({}), { schoolId: 'ander' })).toBe(false);
    expect(magBeheren(mens({}), { schoolId: null })).toBe(false);
    expect(magBeheren(mens({ rol: 'bestuurder', bereik: 'bestuur' }), { schoolId: null })).toBe(true);
    expect(magBeheren(mens({ rol: 'teamleider', bereik: 'team' }), { schoolId: 's' })).toBe(false);
  });
});

describe('a newer edition', () => {
  it('tells which questions are new, gone, or in other words', () => {
    const items = new Map(proefInhoud.items);
    const eerste = items.get('a-een') as InhoudItem;
    items.set('a-een', { ...eerste, tekst: 'Anders gezegd' });
    items.delete('a-twee');
    items.set('c-nieuw', { ...eerste, id: 'c-nieuw' });
    items.set('a-tip', { ...(items.get('a-tip') as InhoudItem), tekst: 'Een tip telt niet' });
    expect(editieVerschil(proefInhoud, { ...proefInhoud, nummer: 2, items } satisfies Inhoud)).toEqual({ nieuw: ['c-nieuw'], vervallen: ['a-twee'], anders: ['a-een'] });
  });
});
