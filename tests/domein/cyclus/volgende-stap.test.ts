import { describe, expect, it } from 'vitest';
import type { CyclusKop, FaseStand } from '@/lib/cyclus/cyclus';
import type { Toegewezen } from '@/lib/cyclus/stand';
import { volgendeStap, type Stapgegevens } from '@/lib/cyclus/volgende-stap';

const fase = (deelfase: FaseStand['deelfase'], anders: Partial<FaseStand> = {}): FaseStand => ({
  deelfase, hoofdfase: 1, hoofdnaam: 'Ontdek', naam: `Naam ${deelfase}`, zin: '', volgorde: 0, inRoute: true, reden: '', streefdatum: null, afgeslotenOp: null, afgeslotenDoor: null, versie: 2, vragen: 10, beantwoord: 0, afgerond: 0, staat: 'open', ...anders,
});
const kop = (fasen: FaseStand[], anders: Partial<CyclusKop> = {}): CyclusKop => ({
  id: 'c', naam: 'Proef', thema: 'proef', editie: 1, schoolId: 's', schoolNaam: 'Lyceum', begin: '2026-09-01', einde: '2027-07-31', bedoeling: '', vorigeId: null, vorigeNaam: null, opgevolgd: false, afgeslotenOp: null, versie: 1, alleenToegewezen: false, fasen, ...anders,
});
const stap = (anders: Partial<Stapgegevens> & Pick<Stapgegevens, 'kop'>) => volgendeStap({ toegewezen: [], magBeheren: true, dag: '2026-11-23', ...anders });
const opdracht = (anders: Partial<Toegewezen> = {}): Toegewezen => ({ id: 'o', deelfase: '1B', vraagId: null, uiterlijk: null, status: 'open', ...anders });
const dicht = { afgeslotenOp: '2026-10-01T10:00:00Z', staat: 'klaar' } as const;
const bezig = kop([fase('1A', dicht), fase('1B', { beantwoord: 4, staat: 'bezig' }), fase('1C')]);

describe('the one next step', () => {
  it('is first what somebody sent back to this person, whatever else is open', () => {
    const toegewezen = [opdracht({ uiterlijk: '2026-11-24' }), opdracht({ id: 'p', deelfase: '1C', status: 'terug' })];
    expect(stap({ kop: bezig, toegewezen, botsingen: [{ vraagId: 'v' }] })).toMatchObject({ soort: 'terug', pad: '/c/fase/1c' });
  });

  it('is then two own texts that nobody brought together', () => {
    expect(stap({ kop: bezig, toegewezen: [opdracht()], botsingen: [{ vraagId: '1b-vraag' }] })).toMatchObject({ soort: 'botsing', pad: '/c/vraag/1b-vraag' });
  });

  it('is then what was assigned, the earliest day first, with that day as the reason', () => {
    const toegewezen = [opdracht({ deelfase: '1C' }), opdracht({ uiterlijk: '2026-12-18' }), opdracht({ vraagId: '1c-vraag-02', deelfase: '1C', uiterlijk: '2026-12-01' })];
    expect(stap({ kop: bezig, toegewezen })).toMatchObject({ soort: 'toegewezen', zin: 'Beantwoord uw vraag in 1C', pad: '/c/vraag/1c-vraag-02', reden: 'Dit is aan u toegewezen en moet op 1 december 2026 klaar zijn.' });
    expect(stap({ kop: bezig, toegewezen: [opdracht()] })).toMatchObject({ zin: 'Beantwoord 1B Naam 1B', reden: 'Dit is aan u toegewezen.' });
  });

  it('is for who manages what others handed in, and for nobody else', () => {
    const ingediend = [{ naam: 'Nynke Wiersma', deelfase: '1B', vraagId: null }];
    expect(stap({ kop: bezig, ingediend })).toMatchObject({ soort: 'ingediend', zin: 'Bekijk wat Nynke Wiersma indiende' });
    expect(stap({ kop: bezig, ingediend, magBeheren: false })).toMatchObject({ soort: 'verder' });
  });

  it('is the route while nothing was chosen or answered yet', () => {
    const vers = kop([fase('1A', { versie: 1 }), fase('1B', { versie: 1 })]);
    expect(stap({ kop: vers })).toMatchObject({ soort: 'route', pad: '/c/route' });
    expect(stap({ kop: vers, magBeheren: false })).toMatchObject({ soort: 'begin', pad: '/c/fase/1a' });
  });

  it('is closing a part once every question of the route has an answer', () => {
    const vol = kop([fase('1A', { beantwoord: 10, staat: 'bezig' }), fase('1B')]);
    expect(stap({ kop: vol })).toMatchObject({ soort: 'afsluiten', pad: '/c/fase/1a/afsluiten' });
    expect(stap({ kop: vol, magBeheren: false })).toMatchObject({ soort: 'begin', pad: '/c/fase/1b' });
  });

  it('is a part whose day has gone by, before one that is merely busy', () => {
    const laat = kop([fase('1A', { beantwoord: 3, staat: 'bezig' }), fase('1B', { streefdatum: '2026-11-20', beantwoord: 9, staat: 'bezig' })]);
    expect(stap({ kop: laat })).toMatchObject({ soort: 'over-tijd', pad: '/c/fase/1b', reden: 'U wilde hier op 20 november 2026 mee klaar zijn; nog 1 vraag te gaan.' });
    expect(stap({ kop: laat, dag: '2026-11-20' })).toMatchObject({ soort: 'verder', pad: '/c/fase/1a' });
  });

  it('goes on with what is busy, in the order of the school, then begins the next; parts left out are never suggested', () => {
    expect(stap({ kop: bezig })).toMatchObject({ soort: 'verder', zin: 'Ga verder met 1B Naam 1B', reden: 'U bent hier al mee bezig; nog 6 vragen te gaan.' });
    const over = kop([fase('1A', dicht), fase('1B', { inRoute: false, staat: 'buiten' }), fase('1C', { streefdatum: '2026-12-18' })]);
    expect(stap({ kop: over })).toMatchObject({ soort: 'begin', pad: '/c/fase/1c', reden: 'Dit is de volgende fase in uw route. U wilt op 18 december 2026 klaar zijn.' });
  });

  it('is closing the cycle when all of the route is closed, and then a next one', () => {
    const af = kop([fase('1A', dicht), fase('1B', { inRoute: false, staat: 'buiten' })]);
    expect(stap({ kop: af })).toMatchObject({ soort: 'cyclus-afsluiten', pad: '/c/afsluiten' });
    expect(stap({ kop: af, magBeheren: false })).toMatchObject({ soort: 'niets', pad: null });
    const gesloten = { ...af, afgeslotenOp: '2026-11-01T10:00:00Z' };
    expect(stap({ kop: gesloten, toegewezen: [opdracht()] })).toMatchObject({ soort: 'volgende-cyclus', pad: '/c/vervolg' });
    expect(stap({ kop: { ...gesloten, opgevolgd: true } })).toMatchObject({ soort: 'niets', pad: '/c' });
    expect(stap({ kop: gesloten, magBeheren: false })).toMatchObject({ soort: 'niets' });
  });

  it('leaves who only sees assigned work alone once that is handed in', () => {
    const eigen = kop([fase('1B')], { alleenToegewezen: true });
    expect(stap({ kop: eigen, magBeheren: false, toegewezen: [opdracht({ status: 'ingediend' })] })).toMatchObject({ soort: 'niets', reden: 'U hebt uw deel ingediend. U krijgt bericht als een collega reageert.' });
    expect(stap({ kop: eigen, magBeheren: false, toegewezen: [opdracht({ status: 'aanvaard' })] })).toMatchObject({ soort: 'niets', reden: 'Alles wat aan u was toegewezen, is aanvaard.' });
  });
});
