import { beforeAll, describe, expect, it } from 'vitest';
import { lesstand, lesverschil, type Lesrij } from '@/lib/inventaris/lesinzet';
import { LessenBewarenSchema } from '@/lib/inventaris/lesinzet.schema';
import { lessenBewaren } from '@/lib/inventaris/server/lesinzet/lessen-bewaren';
import { medewerkerTonen } from '@/lib/inventaris/server/medewerker-tonen';
import type { Toegang } from '@/lib/toegang/toegang';
import { alsBeheer } from '../../support/database';
import { registerProef, type RegisterProef } from './register-opzet';

let proef: RegisterProef;
beforeAll(async () => { proef = await registerProef(); });

const rij = (rest: Partial<Lesrij> = {}): Lesrij => ({ schoolId: proef.scholen.lyceum, vak: 'wiskunde B', onderwijssoort: 'vwo', leerjaar: 5, uren: 6, ...rest });
const lessen = async (mens: string, jaar = 2026) => (await medewerkerTonen(proef.hr, { medewerker: mens, peildatum: '2026-11-23' })).lessen.filter(({ schooljaar }) => schooljaar === jaar);
const alsFormulier = (mens: string, schooljaar: number, stand: string, rijen: Lesrij[]) =>
  LessenBewarenSchema.parse({ medewerker: mens, schooljaar: String(schooljaar), stand, ...Object.fromEntries(rijen.flatMap((een, nummer) => Object.entries(een).map(([veld, waarde]) => [`${veld}-${nummer}`, String(waarde).replace('.', ',')]))) });
const bewaren = async (wie: Toegang, mens: string, rijen: Lesrij[], schooljaar = 2026, stand?: string) => lessenBewaren(wie, alsFormulier(mens, schooljaar, stand ?? lesstand(await lessen(mens, schooljaar)), rijen));

describe('het verschil', () => {
  it('houdt gelijke lessen, wijzigt uren, en haalt weg wat er niet meer staat', () => {
    const schoolId = 's1';
    const oud = [{ schoolId, vak: 'a', onderwijssoort: 'vwo', leerjaar: 4, uren: 2, id: '1' }, { schoolId, vak: 'b', onderwijssoort: 'vwo', leerjaar: 4, uren: 2, id: '2' }, { schoolId, vak: 'c', onderwijssoort: 'vwo', leerjaar: 4, uren: 2, id: '3' }] as const;
    const { weg, anders, erbij } = lesverschil<(typeof oud)[number]>(oud, [{ ...oud[0] }, { ...oud[1], uren: 3 }, { schoolId, vak: 'd', onderwijssoort: 'havo', leerjaar: 1, uren: 1 }]);
    expect([weg.map(({ id }) => id), anders.map(({ oud: { id }, uren }) => [id, uren]), erbij.map(({ vak }) => vak)]).toEqual([['3'], [['2', 3]], ['d']]);
  });
});

describe('het formulier', () => {
  const fouten = (rijen: Record<string, string>) => LessenBewarenSchema.safeParse({ medewerker: proef.mensen.zoe, schooljaar: '2026', stand: '', ...rijen }).error?.issues.map(({ path }) => path[0]) ?? [];
  const goed = () => ({ 'schoolId-0': proef.scholen.lyceum, 'vak-0': 'Engels', 'onderwijssoort-0': 'havo', 'leerjaar-0': '5', 'uren-0': '2,5' });

  it('slaat een lege rij over en wijst de rij aan die niet klopt', () => {
    expect(fouten({ ...goed(), 'schoolId-1': proef.scholen.lyceum, 'vak-1': '', 'uren-1': '', 'onderwijssoort-1': '', 'leerjaar-1': '' })).toEqual([]);
    expect(fouten({ ...goed(), 'leerjaar-0': '6' })).toEqual(['leerjaar-0']);
    expect(fouten({ ...goed(), 'onderwijssoort-0': 'mbo', 'uren-0': '0' }).sort()).toEqual(['onderwijssoort-0', 'uren-0']);
    expect(fouten({ ...goed(), 'schoolId-3': proef.scholen.lyceum, 'vak-3': 'Engels', 'onderwijssoort-3': 'havo', 'leerjaar-3': '5', 'uren-3': '1' })).toEqual(['vak-3']);
  });
});

describe('lessen bewaren', () => {
  it('maakt van de tabel wat er staat, met vakcode en sectie, en bewaart wat er stond', async () => {
    await bewaren(proef.hr, proef.mensen.zoe, [rij({ uren: 4.5 }), rij({ vak: 'Wiskunde', onderwijssoort: 'havo', leerjaar: 4, uren: 3 })]);
    expect((await lessen(proef.mensen.zoe)).map(({ vakTekst, vakCode, onderwijssoort, leerjaar, uren }) => [vakTekst, vakCode, onderwijssoort, leerjaar, uren]).sort()).toEqual([['Wiskunde', 'wi', 'havo', 4, 3], ['wiskunde B', 'wi', 'vwo', 5, 4.5]]);
    const { secties, oud } = await alsBeheer(async (client) => ({
      secties: (await client.query<{ n: number }>('SELECT count("sectieId")::int AS n FROM lesinzet WHERE "medewerkerId" = $1', [proef.mensen.zoe])).rows[0]?.n,
      oud: (await client.query<{ uren: string }>('SELECT uren::text FROM lesinzet_historie WHERE "medewerkerId" = $1', [proef.mensen.zoe])).rows,
    }));
    expect(secties).toBe(1);
    expect(oud).toEqual([{ uren: '6.00' }]);
  });

  it('houdt schooljaren uit elkaar: 31 juli hoort nog bij het vorige', async () => {
    await bewaren(proef.hr, proef.mensen.zoe, [rij({ uren: 2 })], 2025);
    expect(await lessen(proef.mensen.zoe, 2025)).toHaveLength(1);
    expect(await lessen(proef.mensen.zoe, 2026)).toHaveLength(2);
  });

  it('weigert wie een oudere tabel voor zich had, en toont wat er nu staat', async () => {
    const stand = lesstand(await lessen(proef.mensen.zoe));
    await bewaren(proef.hr, proef.mensen.zoe, [rij({ uren: 5 })]);
    const nu = lesstand(await lessen(proef.mensen.zoe));
    await expect(bewaren(proef.hr, proef.mensen.zoe, [rij({ uren: 1 })], 2026, stand)).rejects.toMatchObject({ code: 'conflict', gegevens: { versie: nu, regels: [['wiskunde B vwo 5', '5 uur']] } });
    expect((await lessen(proef.mensen.zoe)).map(({ uren }) => uren)).toEqual([5]);
  });

  it('hr van één school laat de lessen op een andere school staan en kan er geen toevoegen', async () => {
    const wietske = proef.als({ bereik: 'school', schoolIds: [proef.scholen.vakschool] });
    await bewaren(wietske, proef.mensen.soren, [rij({ schoolId: proef.scholen.vakschool, onderwijssoort: 'vmbo', leerjaar: 2 })], 2026, '');
    expect((await lessen(proef.mensen.soren)).map(({ school }) => school).sort()).toEqual(['Lyceum', 'Vakschool']);
    const hier = lesstand((await lessen(proef.mensen.soren)).filter(({ school }) => school === 'Vakschool'));
    await expect(bewaren(wietske, proef.mensen.soren, [rij()], 2026, hier)).rejects.toMatchObject({ code: 'ongeldig' });
    await expect(bewaren(wietske, proef.mensen.zoe, [], 2026, '')).rejects.toMatchObject({ code: 'niet-gevonden' });
    await expect(bewaren(proef.als({ rol: 'teamleider', bereik: 'team', teamIds: [proef.teams.onder] }), proef.mensen.zoe, [], 2026, '')).rejects.toMatchObject({ code: 'geen-recht' });
  });
});
