import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, it } from 'vitest';
import { alsVelden, DiplomaCorrigerenSchema, DiplomaRegistrerenSchema, DiplomaVeldSchema } from '@/lib/inventaris/diploma.schema';
import type { BewaardDiploma } from '@/lib/inventaris/server/diploma-bewaren';
import { diplomaCorrigeren, diplomaVeldCorrigeren } from '@/lib/inventaris/server/diploma-corrigeren';
import { diplomaRegistreren } from '@/lib/inventaris/server/diploma-registreren';
import type { Toegang } from '@/lib/toegang/toegang';
import { alsBeheer } from '../../support/database';
import { registerProef, type RegisterProef } from './register-opzet';

let proef: RegisterProef;
beforeEach(async () => { proef = await registerProef(); });

const nieuw = (medewerker: string, anders: Record<string, string> = {}) =>
  DiplomaRegistrerenSchema.parse({ medewerker, niveau: 'wo-master', soort: 'vakmaster', richting: 'Scheikunde', instelling: 'Universiteit Leiden', behaald: '29-8-2014', status: 'behaald', ...anders });
const veld = (versie: number, naam: string, waarde: string) => DiplomaVeldSchema.parse({ versie, veld: naam, waarde });
const metSleutel = (wie: Toegang, sleutel: string, verzoekHash: string): Toegang => ({ ...wie, sleutel: { sleutel, verzoekHash } });

const vraag = <T extends object>(tekst: string, ...waarden: unknown[]) => alsBeheer(async (client) => (await client.query<T>(tekst, waarden)).rows);
const rij = async (id: string) => (await vraag<{ richting: string; instelling: string; versie: number; uitkomst: string; behaaldOp: Date | null; behaaldJaar: number | null; status: string }>('SELECT * FROM diploma WHERE id = $1', id))[0];
const aantal = async (tabel: string, bestuurId: string) => (await vraag<{ n: number }>(`SELECT count(*)::int AS n FROM ${tabel} WHERE "bestuurId" = $1`, bestuurId))[0]?.n;
const telling = async () => ({ diploma: await aantal('diploma', proef.hr.bestuur.id), versies: await aantal('diploma_historie', proef.hr.bestuur.id), log: await aantal('logregel', proef.hr.bestuur.id) });

describe('registreren', () => {
  it('voegt een diploma toe dat te screenen is, met een logregel', async () => {
    const { id } = await diplomaRegistreren(proef.hr, nieuw(proef.mensen.piet));
    expect(await rij(id)).toMatchObject({ richting: 'Scheikunde', uitkomst: 'te-screenen', behaaldJaar: null, versie: 1 });
    expect(await vraag(`SELECT handeling, "gebruikerId", gegevens FROM logregel WHERE "onderwerpId" = $1`, id)).toMatchObject([{ handeling: 'diploma-registreren', gebruikerId: proef.hr.gebruiker.id, gegevens: { medewerkerId: proef.mensen.piet, behaaldOp: '2014-08-29' } }]);
  });

  it('weigert dezelfde graad bij dezelfde leraar, ook met andere hoofdletters en accenten', async () => {
    const voor = await telling();
    await expect(diplomaRegistreren(proef.hr, nieuw(proef.mensen.soren, { richting: 'WISKUNDE', instelling: 'universiteit utrécht', behaald: '1999' }))).rejects.toMatchObject({ code: 'ongeldig', velden: { richting: expect.any(Array) as string[] } });
    expect(await telling()).toEqual(voor);
    // Another level, direction, institution or person is another degree.
    await diplomaRegistreren(proef.hr, nieuw(proef.mensen.soren, { niveau: 'promotie', richting: 'Wiskunde', instelling: 'Universiteit Utrecht' }));
    await diplomaRegistreren(proef.hr, nieuw(proef.mensen.soren, { richting: 'Wiskunde', instelling: 'Universiteit Leiden' }));
    await diplomaRegistreren(proef.hr, nieuw(proef.mensen.zoe, { richting: 'Wiskunde', instelling: 'Universiteit Utrecht' }));
  });

  it('laat van twee gelijke die tegelijk komen er één door', async () => {
    const uitkomsten = await Promise.allSettled([1, 2, 3, 4].map(() => diplomaRegistreren(proef.hr, nieuw(proef.mensen.piet))));
    expect(uitkomsten.filter((een) => een.status === 'fulfilled')).toHaveLength(1);
    expect(await vraag('SELECT id FROM diploma WHERE "medewerkerId" = $1', proef.mensen.piet)).toHaveLength(1);
  });

  it('gebeurt met dezelfde sleutel één keer; dezelfde sleutel met iets anders wordt geweigerd', async () => {
    const sleutel = randomUUID();
    const eerste = await diplomaRegistreren(metSleutel(proef.hr, sleutel, 'a'), nieuw(proef.mensen.piet));
    expect(await diplomaRegistreren(metSleutel(proef.hr, sleutel, 'a'), nieuw(proef.mensen.piet))).toEqual(eerste);
    await expect(diplomaRegistreren(metSleutel(proef.hr, sleutel, 'b'), nieuw(proef.mensen.piet, { richting: 'Frans' }))).rejects.toMatchObject({ code: 'ongeldig' });
    expect(await vraag('SELECT id FROM diploma WHERE "medewerkerId" = $1', proef.mensen.piet)).toHaveLength(1);
  });

  it('kan alleen hr, en alleen binnen bereik', async () => {
    for (const rol of ['bestuurder', 'medezeggenschap'] as const) await expect(diplomaRegistreren(proef.als({ rol }), nieuw(proef.mensen.piet))).rejects.toMatchObject({ code: 'geen-recht' });
    await expect(diplomaRegistreren(proef.als({ rol: 'leraar', bereik: 'zelf', medewerkerId: proef.mensen.piet }), nieuw(proef.mensen.piet))).rejects.toMatchObject({ code: 'geen-recht' });
    await expect(diplomaRegistreren(proef.als({ bereik: 'school', schoolIds: [proef.scholen.vakschool] }), nieuw(proef.mensen.piet))).rejects.toMatchObject({ code: 'niet-gevonden' });
    await expect(diplomaRegistreren(proef.buren.hr, nieuw(proef.mensen.piet))).rejects.toMatchObject({ code: 'niet-gevonden' });
  });
});

describe('corrigeren', () => {
  it('geeft terug wat er nu staat, en bewaart wat er stond in de versie en het logboek', async () => {
    const na = await diplomaVeldCorrigeren(proef.hr, proef.diplomas.ozlem, veld(1, 'behaald', '2019'));
    expect(na).toMatchObject({ id: proef.diplomas.ozlem, versie: 2, behaaldJaar: 2019, richting: 'Engels', uitkomst: 'te-screenen', opnieuwTeScreenen: false } satisfies Partial<BewaardDiploma>);
    expect(await rij(proef.diplomas.ozlem)).toMatchObject({ behaaldJaar: 2019, versie: 2 });
    expect(await vraag('SELECT versie, "behaaldJaar", richting, "beeindigdDoor" FROM diploma_historie WHERE id = $1', proef.diplomas.ozlem)).toMatchObject([{ versie: 1, behaaldJaar: null, richting: 'Engels', beeindigdDoor: proef.hr.gebruiker.id }]);
    expect((await vraag<{ gegevens: object }>(`SELECT gegevens FROM logregel WHERE "onderwerpId" = $1`, proef.diplomas.ozlem))[0]?.gegevens).toMatchObject({ van: { behaaldJaar: null }, naar: { behaaldJaar: 2019 } });
  });

  it('verandert niets en logt niets als er hetzelfde staat', async () => {
    const voor = await telling();
    expect(await diplomaVeldCorrigeren(proef.hr, proef.diplomas.ozlem, veld(1, 'richting', 'Engels'))).toMatchObject({ versie: 1 });
    expect(await telling()).toEqual(voor);
  });

  it('toont bij een verouderde versie wat er nu staat, van wie, en bewaart niets', async () => {
    await diplomaVeldCorrigeren(proef.hr, proef.diplomas.ozlem, veld(1, 'instelling', 'Fontys Tilburg'));
    const voor = await telling();
    await expect(diplomaVeldCorrigeren(proef.hr, proef.diplomas.ozlem, veld(1, 'instelling', 'Fontys Eindhoven'))).rejects.toMatchObject({
      code: 'conflict', voorMens: expect.stringContaining('Joost Meinema') as string, gegevens: { versie: 2, door: 'Joost Meinema', velden: { instelling: 'Fontys Tilburg' } },
    });
    expect(await rij(proef.diplomas.ozlem)).toMatchObject({ instelling: 'Fontys Tilburg' });
    expect(await telling()).toEqual(voor);
  });

  it('laat van gelijktijdige correcties op dezelfde versie er precies één winnen', async () => {
    const uitkomsten = await Promise.allSettled(['A', 'B', 'C', 'D', 'E'].map((naam) => diplomaVeldCorrigeren(proef.hr, proef.diplomas.ozlem, veld(1, 'instelling', naam))));
    expect(uitkomsten.filter((een) => een.status === 'fulfilled')).toHaveLength(1);
    expect(uitkomsten.filter((een) => een.status === 'rejected').map((een) => (een.reason as { code: string }).code)).toEqual(['conflict', 'conflict', 'conflict', 'conflict']);
    expect(await rij(proef.diplomas.ozlem)).toMatchObject({ versie: 2 });
  });

  it('stuurt een bevestigd diploma terug naar de screening als niveau, richting of status wijzigt', async () => {
    expect(await diplomaVeldCorrigeren(proef.hr, proef.diplomas.soren, veld(1, 'instelling', 'Utrecht'))).toMatchObject({ uitkomst: 'bevestigd', opnieuwTeScreenen: false });
    expect(await diplomaVeldCorrigeren(proef.hr, proef.diplomas.soren, veld(2, 'niveau', 'hbo-master'))).toMatchObject({ uitkomst: 'te-screenen', opnieuwTeScreenen: true, versie: 3 });
    expect(await rij(proef.diplomas.soren)).toMatchObject({ uitkomst: 'te-screenen', gescreendOp: null });
    expect(await vraag('SELECT uitkomst, "gebruikerId" FROM screening WHERE "diplomaId" = $1 ORDER BY volgnummer', proef.diplomas.soren)).toMatchObject([{ uitkomst: 'bevestigd' }, { uitkomst: 'te-screenen', gebruikerId: proef.hr.gebruiker.id }]);
  });

  it('weigert een correctie die een dubbele graad maakt of een datum op een onvoltooide studie zet', async () => {
    const { id } = await diplomaRegistreren(proef.hr, nieuw(proef.mensen.soren));
    await diplomaVeldCorrigeren(proef.hr, id, veld(1, 'richting', 'wiskunde'));
    await expect(diplomaVeldCorrigeren(proef.hr, id, veld(2, 'instelling', 'Universiteit Utrecht'))).rejects.toMatchObject({ code: 'ongeldig' });
    await expect(diplomaVeldCorrigeren(proef.hr, proef.diplomas.zoeStudie, veld(1, 'behaald', '2020'))).rejects.toMatchObject({ code: 'ongeldig', velden: { behaald: expect.any(Array) as string[] } });
    await expect(diplomaVeldCorrigeren(proef.hr, proef.diplomas.soren, veld(1, 'status', 'gestopt'))).rejects.toMatchObject({ code: 'ongeldig' });
    expect(await rij(id)).toMatchObject({ instelling: 'Universiteit Leiden', versie: 2 });
  });

  it('met het hele formulier gaat het net zo', async () => {
    const invoer = DiplomaCorrigerenSchema.parse({ diploma: proef.diplomas.zoeStudie, versie: '1', niveau: 'hbo-master', soort: '', richting: 'Lerarenopleiding wiskunde', instelling: 'HAN', behaald: '1-7-2026', status: 'behaald' });
    expect(await diplomaCorrigeren(proef.hr, invoer)).toMatchObject({ medewerkerId: proef.mensen.zoe, status: 'behaald', behaaldOp: '2026-07-01', versie: 2 });
  });

  it('vindt een diploma van een ander bestuur of buiten bereik niet', async () => {
    await expect(diplomaVeldCorrigeren(proef.hr, proef.buren.diploma, veld(1, 'richting', 'x'))).rejects.toMatchObject({ code: 'niet-gevonden' });
    await expect(diplomaVeldCorrigeren(proef.als({ bereik: 'school', schoolIds: [proef.scholen.vakschool] }), proef.diplomas.ozlem, veld(1, 'richting', 'x'))).rejects.toMatchObject({ code: 'niet-gevonden' });
    await expect(diplomaVeldCorrigeren(proef.als({ rol: 'bestuurder' }), proef.diplomas.ozlem, veld(1, 'richting', 'x'))).rejects.toMatchObject({ code: 'geen-recht' });
    expect(await rij(proef.buren.diploma)).toMatchObject({ richting: 'Geheim', versie: 1 });
  });
});

describe('alles of niets', () => {
  it('een logregel die mislukt, neemt de correctie en het nieuwe diploma mee terug', async () => {
    await alsBeheer((client) => client.query('CREATE FUNCTION log_stuk() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION $m$stuk$m$; END $$; CREATE TRIGGER stuk BEFORE INSERT ON logregel FOR EACH ROW EXECUTE FUNCTION log_stuk()'));
    try {
      const voor = await telling();
      await expect(diplomaVeldCorrigeren(proef.hr, proef.diplomas.ozlem, veld(1, 'richting', 'Duits'))).rejects.toThrow();
      await expect(diplomaRegistreren(proef.hr, nieuw(proef.mensen.piet))).rejects.toThrow();
      expect(await rij(proef.diplomas.ozlem)).toMatchObject({ richting: 'Engels', versie: 1 });
      expect(await telling()).toEqual(voor);
    } finally {
      await alsBeheer((client) => client.query('DROP TRIGGER stuk ON logregel; DROP FUNCTION log_stuk()'));
    }
  });
});

describe('alsVelden', () => {
  it('maakt van “behaald” een dag of een jaar', () => {
    expect(alsVelden({ behaald: { behaaldOp: '2014-08-29', behaaldJaar: null }, richting: 'x' })).toEqual({ richting: 'x', behaaldOp: '2014-08-29', behaaldJaar: null });
    expect(alsVelden({ richting: 'x' })).toEqual({ richting: 'x' });
  });
});
