import { beforeAll, describe, expect, it } from 'vitest';
import { bekendUitAdres } from '@/lib/inventaris/bekend';
import { GegevensWijzigenSchema } from '@/lib/inventaris/gegevens.schema';
import { bevoegdheidToevoegen } from '@/lib/inventaris/server/bevoegdheid/bevoegdheid-toevoegen';
import { bevoegdheidVerwijderen } from '@/lib/inventaris/server/bevoegdheid/bevoegdheid-verwijderen';
import { bevoegdheidWijzigen } from '@/lib/inventaris/server/bevoegdheid/bevoegdheid-wijzigen';
import { BevoegdheidToevoegenSchema, BevoegdheidWijzigenSchema } from '@/lib/inventaris/bevoegdheid.schema';
import { medewerkerTonen } from '@/lib/inventaris/server/medewerker-tonen';
import { gegevensWijzigen } from '@/lib/inventaris/server/persoon/gegevens-wijzigen';
import { tijdlijnTonen } from '@/lib/inventaris/server/tijdlijn-tonen';
import { dagenTotBekend, gebeurtenissenVan, type Feitstand } from '@/lib/inventaris/tijdlijn';
import { alsBeheer } from '../../support/database';
import { registerProef, type RegisterProef } from './register-opzet';

const stand = (sinds: string, tot: string | null, fte: string, rest: Partial<Feitstand> = {}): Feitstand => ({
  soort: 'aanstelling', id: '1', sinds, tot, door: tot ? 'Joost' : null, velden: { Fte: fte, Schaal: 'LB' }, gebeurtenissen: [{ sleutel: 'begin', soort: 'aanstelling', op: '2020-08-01', wat: `Begon, ${fte} fte` }], ...rest,
});

describe('wat was wanneer bekend', () => {
  it('vertelt één keer wat er gebeurde, met daaronder elke keer dat wij iets leerden en wat er stond', () => {
    const [een, ...meer] = gebeurtenissenVan([stand('2026-09-21T10:00:00Z', null, '0,8'), stand('2026-08-17T10:00:00Z', '2026-09-21T10:00:00Z', '0,7')]);
    expect(meer).toEqual([]);
    expect(een).toMatchObject({ wat: 'Begon, 0,8 fte', geldt: true, kennis: [{ op: '2026-08-17T10:00:00Z', wat: 'bekend' }, { op: '2026-09-21T10:00:00Z', wat: 'gewijzigd', door: 'Joost', was: [{ naam: 'Fte', was: '0,7', werd: '0,8' }] }] });
  });

  it('houdt wat verwijderd is, als iets dat niet meer geldt', () => {
    expect(gebeurtenissenVan([stand('2026-08-17T10:00:00Z', '2026-09-01T10:00:00Z', '0,7')])).toMatchObject([{ geldt: false, kennis: [{ wat: 'bekend' }, { wat: 'verwijderd', door: 'Joost', op: '2026-09-01T10:00:00Z' }] }]);
  });

  it('een einde dat later bekend werd, is een eigen gebeurtenis met een eigen moment', () => {
    const einde = { sleutel: 'einde', soort: 'aanstelling' as const, op: '2027-07-31', wat: 'Laatste dag' };
    const later = stand('2026-10-01T08:00:00Z', null, '0,7');
    const lijst = gebeurtenissenVan([stand('2026-08-17T10:00:00Z', '2026-10-01T08:00:00Z', '0,7'), { ...later, gebeurtenissen: [...later.gebeurtenissen, einde] }]);
    expect(lijst.map(({ wat, op }) => [wat, op])).toEqual([['Laatste dag', '2027-07-31'], ['Begon, 0,7 fte', '2020-08-01']]);
    expect(lijst[0]?.kennis).toMatchObject([{ op: '2026-10-01T08:00:00Z', door: 'Joost' }]);
  });

  it('zet het nieuwste boven en wat geen dag heeft onderaan', () => {
    const zonder = stand('2026-01-01T00:00:00Z', null, '1', { id: '2', gebeurtenissen: [{ sleutel: 'x', soort: 'gegevens', op: null, wat: 'Gegevens' }] });
    const schrikkel = stand('2026-01-01T00:00:00Z', null, '1', { id: '3', gebeurtenissen: [{ sleutel: 'x', soort: 'diploma', op: '2024-02-29', wat: 'Diploma' }] });
    expect(gebeurtenissenVan([zonder, stand('2026-01-01T00:00:00Z', null, '1'), schrikkel]).map(({ op }) => op)).toEqual(['2024-02-29', '2020-08-01', null]);
  });

  it('telt de dagen tussen gebeuren en weten, ook vooraf', () => {
    const kennis = (op: string) => [{ op, door: null, wat: 'bekend' as const, was: [] }];
    expect([dagenTotBekend({ op: '2024-02-28', kennis: kennis('2024-03-01T09:00:00Z') }), dagenTotBekend({ op: '2026-10-01', kennis: kennis('2026-09-30T09:00:00Z') }), dagenTotBekend({ op: null, kennis: [] })]).toEqual([2, -1, null]);
  });
});

describe('het dossier zoals het bekend was', () => {
  let proef: RegisterProef;
  beforeAll(async () => {
    proef = await registerProef();
    await alsBeheer(async (client) => {
      for (const tabel of ['medewerker', 'aanstelling', 'lesinzet', 'diploma']) {
        await client.query(`ALTER TABLE ${tabel} DISABLE TRIGGER onthouden`);
        await client.query(`UPDATE ${tabel} SET "bekendSinds" = '2025-08-01T08:00:00Z'`);
        await client.query(`ALTER TABLE ${tabel} ENABLE TRIGGER onthouden`);
      }
    });
  });

  const nu = (mens: string) => medewerkerTonen(proef.hr, { medewerker: mens, peildatum: '2026-11-23' });
  const toen = (mens: string, bekend: string) => medewerkerTonen(proef.hr, { medewerker: mens, peildatum: bekend, bekendOp: bekendUitAdres(bekend) });
  const gegevens = async (mens: string, rest: object) => gegevensWijzigen(proef.hr, GegevensWijzigenSchema.parse({ medewerker: mens, versie: (await nu(mens)).gegevens?.versie, roepnaam: 'Zoë', voorvoegsel: 'van', achternaam: 'Dijk', geboortedatum: '1-1-1990', email: '', populatie: '', populatieReden: '', ...rest }));

  it('geeft wat er die dag stond: zonder wat later kwam, met de oude naam, en zonder knoppen', async () => {
    await bevoegdheidToevoegen(proef.hr, BevoegdheidToevoegenSchema.parse({ medewerker: proef.mensen.zoe, vak: 'Wiskunde', graad: 'in-opleiding', einde: '31-8-2028' }));
    await gegevens(proef.mensen.zoe, { achternaam: 'Dijkstra', email: 'ZOE@school.example' });
    expect(await nu(proef.mensen.zoe)).toMatchObject({ naam: 'Zoë van Dijkstra', magWijzigen: true, gegevens: { email: 'zoe@school.example' }, bevoegdheden: [{ graad: 'in-opleiding' }] });
    expect(await toen(proef.mensen.zoe, '2026-10-01')).toMatchObject({ naam: 'Zoë van Dijk', magWijzigen: false, magScreenen: false, gegevens: null, logboek: null, bevoegdheden: [], nogNietBekend: null });
  });

  it('zegt dat iemand er nog niet was, en toont dan niets', async () => {
    expect(await toen(proef.mensen.zoe, '2025-07-31')).toMatchObject({ nogNietBekend: '2025-08-01T08:00:00.000Z', aanstellingen: [], lessen: [], diplomas: [] });
    await expect(medewerkerTonen(proef.buren.hr, { medewerker: proef.mensen.zoe, peildatum: '2025-07-31', bekendOp: bekendUitAdres('2025-07-31') })).rejects.toMatchObject({ code: 'niet-gevonden' });
  });

  it('de tijdlijn houdt een verwijderde bevoegdheid en een gewijzigde naam, met wie dat deed', async () => {
    const { bevoegdheden: [een] } = await nu(proef.mensen.zoe);
    await bevoegdheidWijzigen(proef.hr, BevoegdheidWijzigenSchema.parse({ bevoegdheid: een?.id, versie: een?.versie, vak: 'Wiskunde', graad: 'tweedegraads', einde: '' }));
    await expect(bevoegdheidWijzigen(proef.hr, BevoegdheidWijzigenSchema.parse({ bevoegdheid: een?.id, versie: een?.versie, vak: 'Wiskunde', graad: 'eerstegraads' }))).rejects.toMatchObject({ code: 'conflict', gegevens: { versie: 2, regels: expect.arrayContaining([['Bevoegdheid', 'tweedegraads']]) as unknown } });
    await bevoegdheidVerwijderen(proef.hr, { bevoegdheid: een?.id ?? '', versie: 2 });
    const { gebeurtenissen } = await tijdlijnTonen(proef.hr, proef.mensen.zoe);
    expect(gebeurtenissen.find(({ wat }) => wat.startsWith('Bevoegdheid: '))).toMatchObject({ geldt: false, kennis: [{ wat: 'bekend' }, { wat: 'gewijzigd', door: 'Joost Meinema', was: expect.arrayContaining([{ naam: 'Bevoegdheid', was: 'in opleiding', werd: 'tweedegraads' }]) as unknown }, { wat: 'verwijderd' }] });
    expect(gebeurtenissen.find(({ soort }) => soort === 'gegevens')).toMatchObject({ kennis: [{ wat: 'bekend' }, { door: 'Joost Meinema', was: [{ naam: 'Naam', was: 'Zoë van Dijk', werd: 'Zoë van Dijkstra' }, { naam: 'E-mail', was: '', werd: 'zoe@school.example' }] }] });
  });

  it('toont persoonsgegevens alleen aan wie ze bijhoudt, en niets aan een vreemde', async () => {
    const teamleider = proef.als({ rol: 'teamleider', bereik: 'team', teamIds: [proef.teams.onder] });
    expect((await tijdlijnTonen(teamleider, proef.mensen.zoe)).gebeurtenissen.map(({ soort }) => soort)).not.toContain('gegevens');
    await expect(tijdlijnTonen(teamleider, proef.mensen.soren)).rejects.toMatchObject({ code: 'niet-gevonden' });
    await expect(tijdlijnTonen(proef.buren.hr, proef.mensen.zoe)).rejects.toMatchObject({ code: 'niet-gevonden' });
    await expect(bevoegdheidToevoegen(teamleider, BevoegdheidToevoegenSchema.parse({ medewerker: proef.mensen.zoe, vak: 'Wiskunde', graad: 'onbevoegd' }))).rejects.toMatchObject({ code: 'geen-recht' });
    await expect(bevoegdheidToevoegen(proef.als({ bereik: 'school', schoolIds: [proef.scholen.vakschool] }), BevoegdheidToevoegenSchema.parse({ medewerker: proef.mensen.zoe, vak: 'Wiskunde', graad: 'onbevoegd' }))).rejects.toMatchObject({ code: 'niet-gevonden' });
  });

  it('weigert dezelfde bevoegdheid twee keer in één periode, en laat haar na elkaar toe', async () => {
    const met = (begin: string, einde: string) => bevoegdheidToevoegen(proef.hr, BevoegdheidToevoegenSchema.parse({ medewerker: proef.mensen.piet, vak: 'Wiskunde', graad: 'geschiktheidsverklaring', begin, einde }));
    await met('1-8-2024', '31-7-2026');
    await expect(met('31-7-2026', '31-7-2027')).rejects.toMatchObject({ code: 'ongeldig', velden: { graad: [expect.any(String)] } });
    await met('1-8-2026', '31-7-2028');
    expect((await nu(proef.mensen.piet)).bevoegdheden).toHaveLength(2);
  });

  it('HR kiest een groep met een reden; zonder reden niet, en de keuze is weer los te laten', async () => {
    expect(GegevensWijzigenSchema.safeParse({ medewerker: proef.mensen.zoe, versie: '1', achternaam: 'x', populatie: 'starter' }).error?.issues.map(({ path }) => path[0])).toEqual(['populatieReden']);
    await gegevens(proef.mensen.zoe, { populatie: 'van-buiten', populatieReden: 'Gaf al les elders.' });
    expect((await nu(proef.mensen.zoe)).populatie).toMatchObject({ populatie: 'van-buiten', afgeleid: 'zittend', doorHr: true });
    await gegevens(proef.mensen.zoe, { populatieReden: 'blijft niet staan' });
    expect(await nu(proef.mensen.zoe)).toMatchObject({ populatie: { doorHr: false }, gegevens: { populatieReden: '' } });
  });
});
