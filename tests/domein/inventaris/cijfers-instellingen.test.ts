import { beforeEach, describe, expect, it } from 'vitest';
import { STANDAARDINSTELLING } from '@/lib/inventaris/bestuursinstelling';
import { BestuursinstellingSchema } from '@/lib/inventaris/bestuursinstelling.schema';
import { NIVEAUS } from '@/lib/inventaris/diploma';
import { isMasterniveau, isWoMaster, masterniveausInWoorden } from '@/lib/inventaris/masterniveaus';
import { cijfersTonen } from '@/lib/inventaris/server/cijfers/cijfers-tonen';
import { instellingenBewaren } from '@/lib/inventaris/server/instellingen-bewaren';
import { instellingenTonen } from '@/lib/inventaris/server/instellingen-tonen';
import { alsBeheer } from '../../support/database';
import { proefbestuurMaken, type Proefbestuur } from '../../support/proefbestuur';
import { mensenMaken, schoolMaken } from './telpersoneel';

let bestuur: Proefbestuur;
let school: string;
const hr = () => bestuur.toegang({});
const KEUZES = [true, false].flatMap((doctoraalTelt) => [true, false].map((moBTelt) => ({ doctoraalTelt, moBTelt })));

beforeEach(async () => {
  bestuur = await proefbestuurMaken('instelling');
  school = await schoolMaken(bestuur.id, 'Noord', '00');
});

describe('what counts as a master', () => {
  it('is the same in the database as on the screen, for every level and every choice of the board', async () => {
    await mensenMaken(bestuur.id, NIVEAUS.map((niveau) => ({ aanstellingen: [{ school }], diplomas: [{ niveau, jaar: 2000 }], lessen: [{ school, soort: 'vwo', leerjaar: 5 }] })));
    for (const [plaats, keuze] of KEUZES.entries()) {
      await instellingenBewaren(hr(), { ...STANDAARDINSTELLING, ...keuze, eindigtBinnenMaanden: 10 + plaats, versie: plaats });
      const { bestuur: cijfers } = await cijfersTonen(hr(), '2026-10-01');
      expect({ keuze, masters: cijfers.masters, wo: cijfers.vwoBovenbouwWoMaster }).toEqual({
        keuze, masters: NIVEAUS.filter((niveau) => isMasterniveau(niveau, keuze)).length, wo: NIVEAUS.filter((niveau) => isWoMaster(niveau, keuze)).length,
      });
    }
  });

  it('is by default: a doctoraal does, a MO-B does not; a MO-B never counts for 80%', () => {
    expect([isMasterniveau('doctoraal', STANDAARDINSTELLING), isWoMaster('doctoraal', STANDAARDINSTELLING), isMasterniveau('mo-b', STANDAARDINSTELLING)]).toEqual([true, true, false]);
    expect(KEUZES.some((keuze) => isWoMaster('mo-b', keuze))).toBe(false);
    expect(masterniveausInWoorden({ doctoraalTelt: true, moBTelt: true })).toBe('hbo-master, wo-master, doctoraal (drs., ir., mr.), MO-B of promotie');
    expect(masterniveausInWoorden({ doctoraalTelt: false, moBTelt: true }, true)).toBe('wo-master of promotie');
  });
});

describe('the settings of a board', () => {
  it('show the effect of each rule before anything is kept', async () => {
    await mensenMaken(bestuur.id, [
      { aanstellingen: [{ school }], diplomas: [{ niveau: 'doctoraal', jaar: 1985, uitkomst: 'bevestigd' }], lessen: [{ school, soort: 'vwo', leerjaar: 6, schooljaar: 2026 }] },
      { aanstellingen: [{ school }], diplomas: [{ niveau: 'mo-b', jaar: 1979 }] },
    ]);
    const { effecten, instelling } = await instellingenTonen(hr());
    expect(instelling).toEqual(STANDAARDINSTELLING);
    const [doctoraal, moB] = effecten.map(({ mee, niet }) => [mee, niet].map(({ masters, mastersBevestigd, vwoBovenbouwWoMaster }) => [masters, mastersBevestigd, vwoBovenbouwWoMaster]));
    expect(doctoraal).toEqual([[1, 1, 1], [0, 0, 0]]);
    expect(moB).toEqual([[2, 1, 1], [1, 1, 1]]);
    expect((await cijfersTonen(hr(), '2026-10-01')).bestuur.masters).toBe(1);
  });

  it('are kept with a line in the log that says what changed, and once only', async () => {
    const bewaard = await instellingenBewaren(hr(), { ...STANDAARDINSTELLING, moBTelt: true });
    expect(bewaard).toMatchObject({ moBTelt: true, versie: 1 });
    expect(await instellingenBewaren(hr(), bewaard)).toEqual(bewaard);
    const regels = await alsBeheer(async (client) => (await client.query<{ gegevens: unknown }>(`SELECT gegevens FROM logregel WHERE "bestuurId" = $1 AND handeling = 'instellingen-wijzigen'`, [bestuur.id])).rows);
    expect(regels).toEqual([{ gegevens: { van: { moBTelt: false }, naar: { moBTelt: true } } }]);
  });

  it('are not overwritten by who looked at older ones: the refusal says what stands there', async () => {
    await instellingenBewaren(hr(), { ...STANDAARDINSTELLING, verouderdNaJaren: 3 });
    const tweede = { ...STANDAARDINSTELLING, verouderdNaJaren: 8 };
    await expect(instellingenBewaren(hr(), tweede)).rejects.toMatchObject({ code: 'conflict', voorMens: expect.stringContaining('verouderd na 3 jaar') as unknown });
  });

  it.each(['schoolleider', 'teamleider', 'leraar', 'medezeggenschap'] as const)('%s may not read or change', async (rol) => {
    const zonder = bestuur.toegang({ rol });
    await expect(instellingenTonen(zonder)).rejects.toMatchObject({ code: 'geen-recht' });
    await expect(instellingenBewaren(zonder, STANDAARDINSTELLING)).rejects.toMatchObject({ code: 'geen-recht' });
  });

  it('HR of some schools may not: it counts for all of them', async () => {
    await expect(instellingenTonen(bestuur.toegang({ bereik: 'school', schoolIds: [school] }))).rejects.toMatchObject({ code: 'geen-recht' });
  });

  it.each([['verouderdNaJaren', '0'], ['verouderdNaJaren', '41'], ['verouderdNaJaren', '2,5'], ['eindigtBinnenMaanden', ''], ['eindigtBinnenMaanden', '37'], ['doctoraalTelt', 'misschien']])('%s %s is named at its field', (veld, waarde) => {
    const goed = { versie: '0', doctoraalTelt: 'ja', moBTelt: 'nee', verouderdNaJaren: '5', eindigtBinnenMaanden: '6' };
    expect(BestuursinstellingSchema.safeParse(goed).success).toBe(true);
    expect(BestuursinstellingSchema.safeParse({ ...goed, [veld]: waarde }).error?.issues.map(({ path }) => path[0])).toEqual([veld]);
  });
});

describe('in study', () => {
  const studie = (medewerker: string, velden: { status: string; begin?: string; einde?: string; niveau?: string }) => alsBeheer((client) => client.query(
    `INSERT INTO opleidingstraject ("bestuurId", "medewerkerId", programma, niveau, status, begin, einde) VALUES ($1, $2, 'Master', $3, $4, $5, $6)`,
    [bestuur.id, medewerker, velden.niveau ?? 'wo-master', velden.status, velden.begin ?? null, velden.einde ?? null]));
  const inOpleiding = async (dag: string) => (await cijfersTonen(hr(), dag)).bestuur.inOpleiding;

  it.each<[string, { status: string; begin?: string; einde?: string; niveau?: string }, string, number]>([
    ['begins on the day itself', { status: 'bezig', begin: '2024-02-29' }, '2024-02-29', 1],
    ['begins the day after', { status: 'bezig', begin: '2024-02-29' }, '2024-02-28', 0],
    ['was finished on 31 July: on 30 July it ran', { status: 'afgerond', begin: '2023-08-01', einde: '2026-07-31' }, '2026-07-30', 1],
    ['was finished on the day itself', { status: 'afgerond', begin: '2023-08-01', einde: '2026-07-31' }, '2026-07-31', 0],
    ['was stopped later', { status: 'gestopt', begin: '2023-08-01', einde: '2026-08-01' }, '2026-07-31', 1],
    ['is interrupted', { status: 'onderbroken', begin: '2023-08-01' }, '2026-10-01', 0],
    ['is only requested', { status: 'aangevraagd', begin: '2023-08-01' }, '2026-10-01', 0],
    ['leads to a bachelor', { status: 'bezig', begin: '2023-08-01', niveau: 'hbo-bachelor' }, '2026-10-01', 0],
    ['leads to a MO-B, which this board does not count', { status: 'bezig', begin: '2023-08-01', niveau: 'mo-b' }, '2026-10-01', 0],
  ])('a study that %s', async (_, velden, dag, verwacht) => {
    const [wie = ''] = await mensenMaken(bestuur.id, [{ aanstellingen: [{ school }] }]);
    await studie(wie, velden);
    expect(await inOpleiding(dag)).toBe(verwacht);
  });

  it('by a diploma "in opleiding" counts until a study for a master is kept: then the study decides', async () => {
    const [wie = ''] = await mensenMaken(bestuur.id, [{ aanstellingen: [{ school }], diplomas: [{ niveau: 'wo-master', status: 'in-opleiding' }] }]);
    expect(await inOpleiding('2026-10-01')).toBe(1);
    await studie(wie, { status: 'onderbroken', begin: '2025-09-01' });
    expect(await inOpleiding('2026-10-01')).toBe(0);
    await studie(wie, { status: 'bezig', begin: '2026-09-01' });
    expect(await inOpleiding('2026-10-01')).toBe(1);
  });

  it('a refused request says nothing about the diploma "in opleiding"', async () => {
    const [wie = ''] = await mensenMaken(bestuur.id, [{ aanstellingen: [{ school }], diplomas: [{ niveau: 'wo-master', status: 'in-opleiding' }] }]);
    await studie(wie, { status: 'afgewezen' });
    expect(await inOpleiding('2026-10-01')).toBe(1);
  });
});
