import { beforeAll, describe, expect, it } from 'vitest';
import { DiplomaVeldSchema } from '@/lib/inventaris/diploma.schema';
import { STANDAARD_MASTERINSTELLING } from '@/lib/inventaris/masterniveaus';
import { masterstand } from '@/lib/inventaris/masterstand';
import { diplomaVeldCorrigeren } from '@/lib/inventaris/server/diploma-corrigeren';
import { medewerkerTonen } from '@/lib/inventaris/server/medewerker-tonen';
import type { Toegang } from '@/lib/toegang/toegang';
import { alsBeheer } from '../../support/database';
import { registerProef, type RegisterProef } from './register-opzet';

let proef: RegisterProef;
beforeAll(async () => { proef = await registerProef(); });

const open = (wie: Toegang, medewerker: string, peildatum = '2026-11-23') => medewerkerTonen(wie, { medewerker, peildatum });

async function inzages(medewerker: string): Promise<string[]> {
  return alsBeheer(async (client) => (await client.query<{ gebruikerId: string }>(
    `SELECT "gebruikerId" FROM logregel WHERE handeling = 'dossier-inzien' AND "onderwerpId" = $1 ORDER BY id`, [medewerker])).rows.map((rij) => rij.gebruikerId));
}

describe('het dossier', () => {
  it('toont aanstellingen, lessen, diploma’s en wie het bewijs zag', async () => {
    const dossier = await open(proef.hr, proef.mensen.soren);
    expect(dossier).toMatchObject({ naam: 'Søren Wiśniewski', personeelsnummer: '101', geboortedatum: '1980-05-05', magWijzigen: true, magScreenen: true });
    expect(dossier.aanstellingen.map(({ school, begin, einde, fte }) => [school, begin, einde, fte])).toEqual([['Vakschool', '2020-08-01', null, 0.4], ['Lyceum', '2010-08-01', null, 0.6]]);
    expect(dossier.lessen).toMatchObject([{ schooljaar: 2026, vak: 'Wiskunde', onderwijssoort: 'vwo', leerjaar: 5, uren: 6 }]);
    expect(dossier.diplomas).toMatchObject([{ niveau: 'wo-master', uitkomst: 'bevestigd', screenings: [{ uitkomst: 'bevestigd', bewijs: 'dossier' }] }]);
  });

  it('zegt per peildatum hoe iemand telt', async () => {
    const stand = async (medewerker: string, dag: string) => masterstand((await open(proef.hr, medewerker, dag)).diplomas, dag, STANDAARD_MASTERINSTELLING);
    expect(await stand(proef.mensen.soren, '2026-11-23')).toBe('bevestigd');
    expect(await stand(proef.mensen.soren, '2008-06-29')).toBe('geen');
    expect(await stand(proef.mensen.ozlem, '2026-11-23')).toBe('opgegeven');
    expect(await stand(proef.mensen.zoe, '2026-11-23')).toBe('studeert');
    expect(await stand(proef.mensen.piet, '2026-11-23')).toBe('onbekend');
    expect(await stand(proef.mensen.karin, '2026-11-23')).toBe('geen');
    expect(await stand(proef.mensen.karin, '2027-02-01')).toBe('opgegeven');
  });

  it('legt elke inzage vast, en een mislukte niet', async () => {
    const eerder = (await inzages(proef.mensen.karin)).length;
    await open(proef.hr, proef.mensen.karin);
    expect((await inzages(proef.mensen.karin)).slice(eerder)).toEqual([proef.hr.gebruiker.id]);
    await expect(open(proef.buren.hr, proef.mensen.karin)).rejects.toMatchObject({ code: 'niet-gevonden' });
    expect(await inzages(proef.mensen.karin)).toHaveLength(eerder + 1);
  });
});

describe('bereik', () => {
  it('geeft op een vreemd en op een niet-bestaand dossier hetzelfde antwoord', async () => {
    const teamleider = proef.als({ rol: 'teamleider', bereik: 'team', teamIds: [proef.teams.onder] });
    const antwoorden = await Promise.all([open(teamleider, proef.mensen.karin), open(proef.hr, proef.buren.mens), open(proef.hr, '00000000-0000-4000-8000-000000000000')].map((poging) => poging.catch((fout: Error) => fout.message)));
    expect(new Set(antwoorden).size).toBe(1);
    expect(antwoorden[0]).toContain('niet-gevonden');
  });

  it('laat een leraar het eigen dossier lezen, zonder knoppen en logboek, en geen ander', async () => {
    const zoe = proef.als({ rol: 'leraar', bereik: 'zelf', medewerkerId: proef.mensen.zoe });
    expect(await open(zoe, proef.mensen.zoe)).toMatchObject({ naam: 'Zoë van Dijk', geboortedatum: '1990-01-01', magWijzigen: false, magScreenen: false, logboek: null });
    await expect(open(zoe, proef.mensen.soren)).rejects.toMatchObject({ code: 'niet-gevonden' });
  });

  it('houdt de geboortedatum weg van wie het dossier niet bijhoudt', async () => {
    expect(await open(proef.als({ rol: 'teamleider', bereik: 'team', teamIds: [proef.teams.onder] }), proef.mensen.zoe)).toMatchObject({ geboortedatum: null, magWijzigen: false, logboek: null });
  });

  it('hr van één school die elders schoolleider is, mag alleen op de eigen school wijzigen', async () => {
    const wietske = proef.als({ bereik: 'school', schoolIds: [proef.scholen.vakschool] });
    wietske.rollen.push({ rol: 'schoolleider', bereik: 'school', schoolIds: [proef.scholen.lyceum], teamIds: [], medewerkerId: null });
    expect(await open(wietske, proef.mensen.karin)).toMatchObject({ magWijzigen: true });
    expect(await open(wietske, proef.mensen.piet)).toMatchObject({ magWijzigen: false, logboek: null });
  });
});

describe('het logboek van het dossier', () => {
  it('toont hr en bestuurder wat er veranderde, van en naar, en wie keek', async () => {
    const { diplomas: [diploma] } = await open(proef.hr, proef.mensen.ozlem);
    await diplomaVeldCorrigeren(proef.hr, proef.diplomas.ozlem, DiplomaVeldSchema.parse({ versie: diploma?.versie, veld: 'instelling', waarde: 'Fontys Hogeschool' }));
    for (const wie of [proef.hr, proef.als({ rol: 'bestuurder' })]) {
      const { logboek } = await open(wie, proef.mensen.ozlem);
      expect(logboek?.regels).toMatchObject([{ handeling: 'diploma-corrigeren', wie: 'Joost Meinema', diplomaId: proef.diplomas.ozlem, van: { instelling: 'Fontys' }, naar: { instelling: 'Fontys Hogeschool' } }]);
      expect(logboek?.inzage[0]).toMatchObject({ wie: 'Joost Meinema' });
    }
  });
});
