import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, it } from 'vitest';
import { draadBeginnen } from '@/lib/dialoog/server/draad-beginnen';
import { DraadBeginnenSchema } from '@/lib/dialoog/draad.schema';
import { antwoordBewaren } from '@/lib/cyclus/server/antwoord-bewaren';
import { antwoordHerstellen } from '@/lib/cyclus/server/antwoord-herstellen';
import { antwoordTonen } from '@/lib/cyclus/server/antwoord-tonen';
import { BesluitFilterSchema, BesluitNemenSchema } from '@/lib/cyclus/besluit.schema';
import { besluitNemen } from '@/lib/cyclus/server/besluit/besluit-nemen';
import { besluitenTonen } from '@/lib/cyclus/server/besluit/besluiten-tonen';
import { cyclusTonen } from '@/lib/cyclus/server/cyclus-tonen';
import { eigenVragenTonen } from '@/lib/cyclus/server/eigen/eigen-vragen-tonen';
import { faseTonen } from '@/lib/cyclus/server/fase-tonen';
import { rijToevoegen, rijVervallen, rijWijzigen } from '@/lib/cyclus/server/instrument/eigen-rij';
import { instrumentExporteren } from '@/lib/cyclus/server/instrument/instrument-exporteren';
import { instrumentTonen } from '@/lib/cyclus/server/instrument/instrument-tonen';
import { ketenTonen } from '@/lib/cyclus/server/instrument/keten-tonen';
import { kringOpenen, kringToelaten, kringUithalen } from '@/lib/cyclus/server/instrument/kring';
import { resultaatTonen } from '@/lib/cyclus/server/instrument/resultaat-tonen';
import { stakeholdersTonen } from '@/lib/cyclus/server/instrument/stakeholders-tonen';
import { mijnWerkTonen } from '@/lib/cyclus/server/mijn-werk-tonen';
import { opdrachtGeven } from '@/lib/cyclus/server/opdracht-geven';
import { OpdrachtGevenSchema } from '@/lib/cyclus/opdracht.schema';
import { vraagTonen } from '@/lib/cyclus/server/vraag-tonen';
import { binnenBestuur } from '@/lib/db/binnen-bestuur';
import { rijen, sql } from '@/lib/db/sql';
import type { Toegang } from '@/lib/toegang/toegang';
import { alsBeheer } from '../../support/database';
import { samenProef, type SamenProef } from './samenwerking-opzet';

// What a school writes about people is seen by the circle that it chose, and by nobody else: not by who reaches the school,
// not by the board, not through a list, a search, an export or the versions.

let proef: SamenProef;
beforeEach(async () => { proef = await samenProef(); });

const GEHEIM = 'Voorzitter die dwarsligt';
const CEL = '1b-figuur6-cel-niet-ongelijk';
const THEMA = { thema: 'meer-masters', editie: 1 } as const;
const openen = (wie: Toegang = proef.leider) => kringOpenen(wie, { cyclus: proef.cyclus });
const toelaten = (wie: Toegang, door: Toegang = proef.leider) => kringToelaten(door, { cyclus: proef.cyclus, gebruiker: wie.gebruiker.id });
const uithalen = (wie: Toegang, door: Toegang = proef.leider) => kringUithalen(door, { cyclus: proef.cyclus, gebruiker: wie.gebruiker.id });
const leden = async (wie: Toegang = proef.leider) => (await stakeholdersTonen(wie, proef.cyclus)).kring.leden.map(({ naam }) => naam);
const rij = async (wie: Toegang = proef.leider) => (await rijToevoegen(wie, { cyclus: proef.cyclus, instrument: 'stakeholders', blok: 'register', tekst: GEHEIM })).vraagId;
const bewaar = (wie: Toegang, vraagId: string, waarde: Record<string, unknown>, versie = 0) => antwoordBewaren(wie, { cyclusId: proef.cyclus, vraagId, ...THEMA, stem: 'school', versie, status: 'concept', sleutel: randomUUID(), waarde });
const geen = { code: 'niet-gevonden' };
/** A filled register: a row with two versions and a text beside it, and a cell of the guide. */
async function gevuld(): Promise<string> {
  await openen();
  const vraagId = await rij();
  await bewaar(proef.leider, vraagId, { cellen: { rol: `${GEHEIM} rol`, belang: 'klein' } });
  await bewaar(proef.leider, vraagId, { cellen: { rol: `${GEHEIM} nu`, belang: 'groot' } }, 1);
  await bewaar(proef.leider, vraagId, { cellen: { rol: `${GEHEIM} te laat`, belang: 'klein' } }, 1);
  await bewaar(proef.leider, CEL, { tekst: `${GEHEIM} vijand` });
  return vraagId;
}
const buiten = (): Toegang[] => [proef.bestuurder, proef.hr, proef.teamleider, proef.andereLeider, proef.leraar, proef.buren];
/** What the app role itself sees in the database, without a door in between. */
const rauw = (wie: Toegang, vraag: ReturnType<typeof sql>) => binnenBestuur(wie, 'cyclus:lezen', (db) => rijen<Record<string, unknown>>(db, vraag));

describe('de kring', () => {
  it('begint bij wie hem opent, en laat toe wie de cyclus al ziet', async () => {
    expect(await leden()).toEqual([]);
    await openen();
    expect(await leden()).toEqual(['Sjoerd Terpstra']);
    await toelaten(proef.hr);
    expect(await leden(proef.bestuurder)).toEqual(['Sjoerd Terpstra', 'Joost Meinema']);
    await expect(toelaten(proef.andereLeider)).rejects.toMatchObject({ code: 'ongeldig' });
    await expect(toelaten(proef.leraar)).rejects.toMatchObject({ code: 'ongeldig' });
    await expect(toelaten(proef.buren)).rejects.toMatchObject({ code: 'ongeldig' });
    await expect(toelaten(proef.teamleider)).rejects.toMatchObject({ code: 'ongeldig' });
  });

  it('neemt een teamleider op zodra die het deel mag zien, en die kiest niet voor anderen', async () => {
    await openen();
    await opdrachtGeven(proef.leider, OpdrachtGevenSchema.parse({ cyclus: proef.cyclus, deelfase: '1B', aan: [proef.teamleider.gebruiker.id], bericht: '' }));
    await toelaten(proef.teamleider);
    const vraagId = await rij(proef.teamleider);
    expect(await bewaar(proef.teamleider, vraagId, { cellen: { rol: 'Denkt mee' } })).toMatchObject({ staat: 'bewaard' });
    await expect(toelaten(proef.hr, proef.teamleider)).rejects.toMatchObject({ code: 'geen-recht' });
  });

  it('wordt door de school geopend: het bestuur, een teamleider en een andere school kunnen het niet', async () => {
    await expect(openen(proef.bestuurder)).rejects.toMatchObject(geen);
    await expect(openen(proef.teamleider)).rejects.toBeDefined();
    await expect(openen(proef.andereLeider)).rejects.toMatchObject(geen);
    await expect(openen(proef.buren)).rejects.toMatchObject(geen);
    await openen(proef.hr);
    await expect(openen()).rejects.toMatchObject({ code: 'conflict', voorMens: expect.stringContaining('Joost Meinema') as string });
  });

  it('wordt alleen van binnenuit gewijzigd, en de laatste blijft', async () => {
    await openen();
    await expect(toelaten(proef.hr, proef.bestuurder)).rejects.toMatchObject(geen);
    await expect(uithalen(proef.leider, proef.bestuurder)).rejects.toMatchObject(geen);
    await expect(uithalen(proef.leider)).rejects.toMatchObject({ code: 'ongeldig' });
    await toelaten(proef.hr);
    await uithalen(proef.leider, proef.hr);
    expect(await leden(proef.hr)).toEqual(['Joost Meinema']);
    await expect(toelaten(proef.leider)).rejects.toMatchObject(geen);
  });

  it('wie eruit gaat, ziet meteen niets meer', async () => {
    const vraagId = await gevuld();
    await toelaten(proef.hr);
    expect(JSON.stringify(await stakeholdersTonen(proef.hr, proef.cyclus))).toContain(GEHEIM);
    await uithalen(proef.hr);
    expect(JSON.stringify(await stakeholdersTonen(proef.hr, proef.cyclus))).not.toContain(GEHEIM);
    await expect(antwoordTonen(proef.hr, { cyclusId: proef.cyclus, vraagId, stem: 'school' })).rejects.toMatchObject(geen);
  });

  it('gaat pas opnieuw open als niemand van de kring hier nog werkt', async () => {
    await gevuld();
    await expect(openen(proef.hr)).rejects.toMatchObject({ code: 'conflict' });
    await alsBeheer((client) => client.query('UPDATE lidmaatschap SET "beeindigdOp" = now() WHERE "gebruikerId" = $1', [proef.leider.gebruiker.id]));
    expect((await stakeholdersTonen(proef.hr, proef.cyclus)).kring).toMatchObject({ ik: false, magOpenen: true });
    await openen(proef.hr);
    expect(JSON.stringify(await stakeholdersTonen(proef.hr, proef.cyclus))).toContain(GEHEIM);
    await uithalen(proef.leider, proef.hr);
    expect(await leden(proef.hr)).toEqual(['Joost Meinema']);
  });

  it('elke wijziging staat in het logboek, met ids en zonder woorden', async () => {
    await openen(); await toelaten(proef.hr); await uithalen(proef.hr);
    const regels = await alsBeheer(async (client) => (await client.query<{ handeling: string; gegevens: { gebruikerId: string } }>(`SELECT handeling, gegevens FROM logregel WHERE handeling LIKE 'kring-%' AND "bestuurId" = $1 ORDER BY id`, [proef.bestuurId])).rows);
    expect(regels.map(({ handeling }) => handeling).sort()).toEqual(['kring-openen', 'kring-toelaten', 'kring-uithalen']);
    expect(regels.every(({ gegevens }) => Object.keys(gegevens).join() === 'gebruikerId')).toBe(true);
  });
});

describe('buiten de kring', () => {
  it('zegt geen enkele pagina of lijst een naam of een antwoord', async () => {
    const vraagId = await gevuld();
    const deuren: [string, (wie: Toegang) => Promise<unknown>][] = [
      ['stakeholders', (wie) => stakeholdersTonen(wie, proef.cyclus)], ['instrument', (wie) => instrumentTonen(wie, proef.cyclus, 'stakeholders')], ['ander instrument', (wie) => instrumentTonen(wie, proef.cyclus, 'knelpunten')],
      ['fase', (wie) => faseTonen(wie, proef.cyclus, '1b')], ['cyclus', (wie) => cyclusTonen(wie, proef.cyclus)], ['eigen vragen', (wie) => eigenVragenTonen(wie, proef.cyclus)],
      ['keten', (wie) => ketenTonen(wie, proef.cyclus)], ['resultaat', (wie) => resultaatTonen(wie, proef.cyclus, '1B')], ['export', async (wie) => Buffer.from((await instrumentExporteren(wie, { cyclus: proef.cyclus, instrument: 'stakeholders', vorm: 'csv' })).inhoud).toString()],
      ['mijn werk', (wie) => mijnWerkTonen(wie)], ['besluiten', (wie) => besluitenTonen(wie, { cyclus: proef.cyclus, filter: BesluitFilterSchema.parse({ stand: 'alle', zoek: 'dwarsligt' }) })],
      ['antwoord', (wie) => antwoordTonen(wie, { cyclusId: proef.cyclus, vraagId, stem: 'school' })], ['cel', (wie) => antwoordTonen(wie, { cyclusId: proef.cyclus, vraagId: CEL, stem: 'school' })],
      ['versies', (wie) => vraagTonen(wie, proef.cyclus, vraagId, { stem: null, nummer: 1 })], ['versies van een cel', (wie) => vraagTonen(wie, proef.cyclus, CEL, { stem: null, nummer: 1 })],
    ];
    for (const wie of buiten()) {
      for (const [naam, deur] of deuren) {
        const gezien = JSON.stringify(await deur(wie).catch((fout: unknown) => String(fout)));
        expect(gezien, `${wie.gebruiker.naam}: ${naam}`).not.toContain(GEHEIM);
      }
    }
    // And the test can fail: from within the circle the same doors do say it.
    expect(JSON.stringify(await stakeholdersTonen(proef.leider, proef.cyclus))).toContain(GEHEIM);
    expect(JSON.stringify(await antwoordTonen(proef.leider, { cyclusId: proef.cyclus, vraagId, stem: 'school' }))).toContain(`${GEHEIM} te laat`);
    for (const [naam, deur] of deuren.filter(([een]) => ['keten', 'resultaat', 'export'].includes(een))) expect(JSON.stringify(await deur(proef.leider)), naam).toContain(GEHEIM);
  });

  it('geeft de database geen rij, versie of tekst ernaast, ook zonder deur ertussen', async () => {
    const vraagId = await gevuld();
    const vragen = {
      rij: sql`SELECT * FROM eigenvraag WHERE besloten`, antwoord: sql`SELECT * FROM antwoord WHERE "vraagId" IN (${vraagId}, ${CEL})`, versie: sql`SELECT * FROM antwoordversie WHERE waarde::text LIKE '%dwarsligt%'`,
      botsing: sql`SELECT * FROM antwoordbotsing WHERE waarde::text LIKE '%dwarsligt%'`,
    };
    for (const [naam, vraag] of Object.entries(vragen)) {
      for (const wie of [proef.bestuurder, proef.hr, proef.teamleider, proef.andereLeider, proef.buren]) expect(await rauw(wie, vraag), `${wie.gebruiker.naam}: ${naam}`).toEqual([]);
      expect((await rauw(proef.leider, vraag)).length, naam).toBeGreaterThan(0);
    }
  });

  it('staan ook de versies en de tekst ernaast alleen voor de kring op hun eigen pagina', async () => {
    const vraagId = await gevuld();
    const pagina = await vraagTonen(proef.leider, proef.cyclus, vraagId, { stem: null, nummer: 1 });
    expect(pagina).toMatchObject({ beeld: { vraag: { id: vraagId, tekst: GEHEIM, deelfase: '1B' }, eigen: true }, bekeken: { waarde: { cellen: { rol: `${GEHEIM} rol` } } }, eigen: ['school'], magSchrijven: true });
    expect(pagina.beeld.botsingen).toHaveLength(1);
    expect((await vraagTonen(proef.leider, proef.cyclus, CEL, { stem: null, nummer: 1 })).bekeken?.waarde).toEqual({ tekst: `${GEHEIM} vijand` });
    for (const wie of buiten()) for (const vraag of [vraagId, CEL]) await expect(vraagTonen(wie, proef.cyclus, vraag, { stem: null, nummer: 1 }), `${wie.gebruiker.naam} ${vraag}`).rejects.toBeDefined();
    // A row of another instrument has its versions for everybody of the cycle.
    expect((await vraagTonen(proef.hr, proef.cyclus, '1b-knelpunt-01', { stem: null, nummer: null })).beeld.vraag.id).toBe('1b-knelpunt-01');
  });

  it('antwoordt elke schrijfdeur als bij een rij die er niet is', async () => {
    const vraagId = await gevuld();
    const id = vraagId.slice('eigen-'.length);
    for (const wie of [proef.hr, proef.bestuurder, proef.andereLeider, proef.buren]) {
      await expect(bewaar(wie, vraagId, { cellen: { rol: 'X' } }, 2)).rejects.toMatchObject(geen);
      await expect(bewaar(wie, CEL, { tekst: 'X' }, 1)).rejects.toMatchObject(geen);
      await expect(antwoordHerstellen(wie, { cyclusId: proef.cyclus, vraagId, ...THEMA, stem: 'school', nummer: 1, versie: 2 })).rejects.toMatchObject(geen);
      await expect(rijToevoegen(wie, { cyclus: proef.cyclus, instrument: 'stakeholders', blok: 'register', tekst: 'X' })).rejects.toMatchObject(geen);
      await expect(rijWijzigen(wie, { cyclus: proef.cyclus, rij: id, versie: 1, tekst: 'X' })).rejects.toMatchObject(geen);
      await expect(rijVervallen(wie, { cyclus: proef.cyclus, rij: id, versie: 1 })).rejects.toMatchObject(geen);
    }
  });

  it('is een antwoord besloten, ook als de app het vergeet te zeggen, en blijft het dat', async () => {
    await openen();
    const vraagId = await rij();
    const maak = (wie: Toegang) => rauw(wie, sql`INSERT INTO antwoord ("cyclusId", "schoolId", "vraagId", deelfase, stem, editie, waarde) SELECT id, "schoolId", ${vraagId}, '1B', 'school', 1, '{"tekst":"Open"}'::jsonb FROM cyclus WHERE id = ${proef.cyclus}::uuid RETURNING besloten`);
    // Somebody outside who knows the id cannot lay an open answer under the closed row.
    await expect(maak(proef.hr)).rejects.toThrow(/row-level security/);
    expect(await maak(proef.leider)).toEqual([{ besloten: true }]);
    expect(await rauw(proef.leider, sql`UPDATE antwoord SET besloten = false WHERE "vraagId" = ${vraagId} RETURNING besloten`)).toEqual([{ besloten: true }]);
    expect(await rauw(proef.leider, sql`UPDATE eigenvraag SET besloten = false WHERE 'eigen-' || id = ${vraagId} RETURNING besloten`)).toEqual([{ besloten: true }]);
  });

  it('komt er geen gesprek, opdracht of besluit bij: die leest iedereen', async () => {
    const vraagId = await gevuld();
    for (const vraag of [vraagId, CEL]) {
      const draad = DraadBeginnenSchema.parse({ cyclus: proef.cyclus, deelfase: '1B', soort: 'vraag', onderwerp: vraag, titel: 'Over hem', tekst: 'Wat nu?' });
      await expect(draadBeginnen(proef.leider, draad)).rejects.toMatchObject({ code: 'ongeldig' });
      const opdracht = OpdrachtGevenSchema.parse({ cyclus: proef.cyclus, deelfase: '1B', vraag, aan: [proef.hr.gebruiker.id], bericht: '' });
      await expect(opdrachtGeven(proef.leider, opdracht)).rejects.toMatchObject(vraag === CEL ? { code: 'ongeldig' } : geen);
      const besluit = BesluitNemenSchema.parse({ cyclus: proef.cyclus, deelfase: '1B', vraag, tekst: 'Wij negeren hem', wie: 'Sjoerd', gronden: '', genomenOp: '2026-11-01', draad: '', ronde: '' });
      await expect(besluitNemen(proef.leider, besluit)).rejects.toMatchObject(vraag === CEL ? { code: 'ongeldig' } : geen);
    }
    const over = await alsBeheer(async (client) => (await client.query('SELECT 1 FROM draad WHERE "cyclusId" = $1 UNION ALL SELECT 1 FROM opdracht WHERE "cyclusId" = $1 UNION ALL SELECT 1 FROM besluit WHERE "cyclusId" = $1', [proef.cyclus])).rowCount);
    expect(over).toBe(0);
  });
});
