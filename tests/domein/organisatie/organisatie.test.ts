import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, it } from 'vitest';
import { mensenTonen } from '@/lib/organisatie/server/mensen-tonen';
import { lidmaatschapBeeindigen } from '@/lib/organisatie/server/lidmaatschap-beeindigen';
import { organisatieTonen } from '@/lib/organisatie/server/organisatie-tonen';
import { schoolToevoegen } from '@/lib/organisatie/server/school-toevoegen';
import { schoolWijzigen } from '@/lib/organisatie/server/school-wijzigen';
import { sectieToevoegen } from '@/lib/organisatie/server/sectie-toevoegen';
import { teamToevoegen } from '@/lib/organisatie/server/team-toevoegen';
import { teamVerwijderen } from '@/lib/organisatie/server/team-verwijderen';
import { teamWijzigen } from '@/lib/organisatie/server/team-wijzigen';
import { SchoolSchema } from '@/lib/organisatie/organisatie.schema';
import { alsBeheer } from '../../support/database';
import { proefbestuurMaken, type Proefbestuur } from '../../support/proefbestuur';

let bestuur: Proefbestuur;
let ander: Proefbestuur;
const SCHOOL = { brin: '01AB', vestiging: '00', naam: 'Het Baken', onderwijssoorten: ['havo' as const, 'vwo' as const] };
const hr = () => bestuur.toegang({});

beforeEach(async () => {
  bestuur = await proefbestuurMaken('org');
  ander = await proefbestuurMaken('elders');
});

const logregels = () => alsBeheer(async (client) => (await client.query<{ handeling: string }>('SELECT handeling FROM logregel WHERE "bestuurId" = $1 ORDER BY id', [bestuur.id])).rows.map((rij) => rij.handeling));

describe('schools, teams and sections', () => {
  it('stand in the board with their log lines, and in no other board', async () => {
    const school = await schoolToevoegen(hr(), SCHOOL);
    await teamToevoegen(hr(), { schoolId: school.id, naam: 'Bovenbouw' });
    await sectieToevoegen(hr(), { schoolId: school.id, vakCode: 'wi', label: 'Rekenkundigen' });
    expect(await organisatieTonen(hr())).toMatchObject([{ naam: 'Het Baken', brin: '01AB', teams: [{ naam: 'Bovenbouw', leden: 0 }], secties: [{ label: 'Rekenkundigen', vak: 'Wiskunde' }] }]);
    expect(await organisatieTonen(ander.toegang({}))).toEqual([]);
    expect(await logregels()).toEqual(['school-toevoegen', 'team-toevoegen', 'sectie-toevoegen']);
  });

  it('a second school with the same BRIN and vestiging is refused at that field, and writes no log line', async () => {
    await schoolToevoegen(hr(), SCHOOL);
    await expect(schoolToevoegen(hr(), { ...SCHOOL, naam: 'Kopie' })).rejects.toMatchObject({ code: 'ongeldig', velden: { vestiging: [expect.stringContaining('staat er al')] } });
    expect(await logregels()).toEqual(['school-toevoegen']);
  });

  it('another board may have the same BRIN: what one board keeps tells nothing to another', async () => {
    await schoolToevoegen(hr(), SCHOOL);
    await expect(schoolToevoegen(ander.toegang({}), SCHOOL)).resolves.toBeDefined();
  });

  it('a change on an old version is a shown conflict, never a silent loss', async () => {
    const { id } = await schoolToevoegen(hr(), SCHOOL);
    await schoolWijzigen(hr(), { ...SCHOOL, id, versie: 1, naam: 'Nieuwe naam' });
    await expect(schoolWijzigen(hr(), { ...SCHOOL, id, versie: 1, naam: 'Te laat' })).rejects.toMatchObject({ code: 'conflict' });
    expect((await organisatieTonen(hr()))[0]?.naam).toBe('Nieuwe naam');
  });

  it('a school of another board does not exist here: not to change, not to hang a team on', async () => {
    const { id } = await schoolToevoegen(ander.toegang({}), SCHOOL);
    await expect(schoolWijzigen(hr(), { ...SCHOOL, id, versie: 1 })).rejects.toMatchObject({ code: 'niet-gevonden' });
    await expect(teamToevoegen(hr(), { schoolId: id, naam: 'Vreemd' })).rejects.toMatchObject({ code: 'niet-gevonden' });
    await expect(teamWijzigen(hr(), { id: randomUUID(), versie: 1, naam: 'Niets' })).rejects.toMatchObject({ code: 'niet-gevonden' });
  });

  it('a team with people in it is not removed', async () => {
    const school = await schoolToevoegen(hr(), SCHOOL);
    const team = await teamToevoegen(hr(), { schoolId: school.id, naam: 'Bovenbouw' });
    await alsBeheer(async (client) => {
      const { rows } = await client.query<{ id: string }>(`INSERT INTO medewerker ("bestuurId", personeelsnummer, achternaam) VALUES ($1, '1', 'Vos') RETURNING id`, [bestuur.id]);
      await client.query(`INSERT INTO aanstelling ("bestuurId", "medewerkerId", "schoolId", "teamId", categorie, deeltijdfactor, begin) VALUES ($1, $2, $3, $4, 'OP', 1, '2020-01-01')`, [bestuur.id, rows[0]?.id, school.id, team.id]);
    });
    await expect(teamVerwijderen(hr(), { id: team.id, versie: 1 })).rejects.toMatchObject({ code: 'conflict' });
    expect((await organisatieTonen(hr()))[0]?.teams).toHaveLength(1);
  });

  it.each([['1ABC', '00'], ['01ab!', '00'], ['01AB', '0']])('BRIN %s with vestiging %s is refused with a reason in Dutch', (brin, vestiging) => {
    const uitkomst = SchoolSchema.safeParse({ ...SCHOOL, brin, vestiging });
    expect(uitkomst.success).toBe(false);
    expect(uitkomst.error?.issues[0]?.message).toMatch(/^Een (BRIN|vestigingsnummer) heeft/);
  });
});

async function lid(rol: string): Promise<string> {
  return alsBeheer(async (client) => {
    const { rows } = await client.query<{ id: string }>(`INSERT INTO lidmaatschap ("bestuurId", "gebruikerId", rol, bereik, "actiefSinds") VALUES ($1, $2, $3::rol, 'bestuur', now()) RETURNING id`, [bestuur.id, bestuur.gebruikerId, rol]);
    return rows[0]?.id ?? '';
  });
}

describe('people of the board', () => {
  const bestuurder = () => bestuur.toegang({ rol: 'bestuurder' });

  it('a role that is ended stays visible as ended', async () => {
    await lid('bestuurder');
    const hrLid = await lid('hr');
    await lidmaatschapBeeindigen(bestuurder(), { id: hrLid, versie: 1 });
    expect((await mensenTonen(bestuurder())).map(({ rol, status }) => [rol, status])).toEqual([['bestuurder', 'actief'], ['hr', 'beeindigd']]);
  });

  it('the last bestuurder cannot be ended: nobody could invite people any more', async () => {
    const enige = await lid('bestuurder');
    await expect(lidmaatschapBeeindigen(bestuurder(), { id: enige, versie: 1 })).rejects.toMatchObject({ code: 'conflict' });
  });

  it('two bestuurders who end each other at the same moment leave one', async () => {
    const [een, twee] = [await lid('bestuurder'), await lid('bestuurder')];
    const uitkomsten = await Promise.allSettled([lidmaatschapBeeindigen(bestuurder(), { id: een, versie: 1 }), lidmaatschapBeeindigen(bestuurder(), { id: twee, versie: 1 })]);
    expect(uitkomsten.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  });

  it('HR reads who works here but ends nobody', async () => {
    const id = await lid('bestuurder');
    await expect(lidmaatschapBeeindigen(hr(), { id, versie: 1 })).rejects.toMatchObject({ code: 'geen-recht' });
  });
});
