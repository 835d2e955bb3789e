import { mkdtempSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { metLeraarlink } from '@/lib/db/andere-deuren';
import { rijen, sql } from '@/lib/db/sql';
import { BEZOEK_DUUR_S, bezoekLezen, bezoekMaken } from '@/lib/inventaris/server/correcties/bezoek';
import { correctieVoorstellen } from '@/lib/inventaris/server/correcties/correctie-voorstellen';
import { dossierBevestigen } from '@/lib/inventaris/server/correcties/dossier-bevestigen';
import { eigenDossierOpenen } from '@/lib/inventaris/server/correcties/eigen-dossier-openen';
import { eigenDossierTonen } from '@/lib/inventaris/server/correcties/eigen-dossier-tonen';
import { leraarlinkIntrekken } from '@/lib/inventaris/server/correcties/leraarlink-intrekken';
import { leraarlinkVersturen } from '@/lib/inventaris/server/correcties/leraarlink-versturen';
import { leraarlinkenVersturen } from '@/lib/inventaris/server/correcties/leraarlinken-versturen';
import { vraagVoorbeeld } from '@/lib/inventaris/server/correcties/vraag-voorbeeld';
import { voorstelIntrekken } from '@/lib/inventaris/server/correcties/voorstel-intrekken';
import { linksVragen } from '@/lib/toegang/server/aanmeldrem';
import { alsBeheer } from '../../support/database';
import { mailsAan, postbusOpenen } from '../../support/postbus';
import { correctieProef, linkPerMail, logVan, NIEUW_DIPLOMA, rijenVan, voorstelUit, type CorrectieProef } from './correctie-opzet';

const map = mkdtempSync(path.join(os.tmpdir(), 'leraarlink-'));
const werktNiet = { code: 'niet-gevonden' };
let proef: CorrectieProef;

// A real mail server on this machine. Its address is read at the first use of env().
beforeAll(async () => {
  const postbus = await postbusOpenen(map);
  process.env.SMTP_URL = postbus.url;
  return postbus.sluiten;
});
beforeEach(async () => { proef = await correctieProef(); });

const linkVoor = (medewerker: string) => linkPerMail(proef.joost, medewerker, map);

describe('the mail with a personal link', () => {
  it('names the board, why and until when, holds the secret behind the # and no fact about the person', async () => {
    const { email, code } = await linkVoor(proef.mensen.anna);
    const [mail] = mailsAan(email, map);
    expect(code).toMatch(/^[A-Za-z0-9_-]{43}$/);
    expect(mail?.onderwerp).toBe('Kloppen uw gegevens bij Stichting eigen?');
    expect(mail?.tekst).toContain('/eigen-dossier#');
    expect(mail?.tekst).toMatch(/werkt tot en met \d+ \w+ 20\d\d/);
    expect(mail?.html).toContain('Stichting eigen');
    expect(`${mail?.tekst}${mail?.html}`).not.toMatch(/Anna|Bergsma|Lerarenopleiding|Lyceum/);
  });

  it('is kept as a hash only, for 30 days, and its sending stands in the log without the address', async () => {
    const { id, code, tokenHash, email } = await linkVoor(proef.mensen.anna);
    const [rij] = await rijenVan<{ tokenHash: string; dagen: number }>('SELECT "tokenHash", extract(epoch FROM "verlooptOp" - "createdAt")::int / 86400 AS dagen FROM leraarlink WHERE id = $1', [id]);
    expect(rij).toEqual({ tokenHash, dagen: 30 });
    const alles = JSON.stringify([await rijenVan('SELECT * FROM leraarlink'), await rijenVan('SELECT * FROM logregel'), await rijenVan('SELECT * FROM idempotentiesleutel')]);
    expect(alles).not.toContain(code);
    expect(await logVan(proef.mensen.anna)).toEqual(['leraarlink-versturen']);
    expect(JSON.stringify(await rijenVan('SELECT gegevens FROM logregel'))).not.toContain(email);
  });

  it('goes to nobody out of reach, and only from who keeps the inventory', async () => {
    const invoer = { medewerker: proef.mensen.anna, email: 'a@school.example' };
    await expect(leraarlinkVersturen(proef.ilse, invoer)).rejects.toMatchObject({ code: 'niet-gevonden' });
    await expect(leraarlinkVersturen(proef.vreemdeHr, invoer)).rejects.toMatchObject({ code: 'niet-gevonden' });
    await expect(leraarlinkVersturen(proef.teamleider, invoer)).rejects.toMatchObject({ code: 'geen-recht' });
    await expect(leraarlinkVersturen(proef.anna, invoer)).rejects.toMatchObject({ code: 'geen-recht' });
    expect(await rijenVan('SELECT 1 FROM leraarlink WHERE "medewerkerId" = $1', [proef.mensen.anna])).toHaveLength(0);
    expect(mailsAan('a@school.example', map)).toHaveLength(0);
  });

  it('is sent once for a request that comes twice', async () => {
    const toegang = { ...proef.joost, sleutel: { sleutel: crypto.randomUUID(), verzoekHash: 'h' } };
    const email = `twee${Date.now()}@school.example`;
    const een = await leraarlinkVersturen(toegang, { medewerker: proef.mensen.anna, email });
    expect(await leraarlinkVersturen(toegang, { medewerker: proef.mensen.anna, email })).toEqual(een);
    expect(mailsAan(email, map)).toHaveLength(1);
  });

  it('stops after five mails to one address in an hour, and withdraws what did not go out', async () => {
    const email = `vaak${Date.now()}@school.example`;
    for (let i = 0; i < 5; i += 1) await leraarlinkVersturen(proef.joost, { medewerker: proef.mensen.anna, email });
    await expect(leraarlinkVersturen(proef.joost, { medewerker: proef.mensen.anna, email })).rejects.toMatchObject({ code: 'bezet' });
    expect(mailsAan(email, map)).toHaveLength(5);
    expect(await rijenVan('SELECT 1 FROM leraarlink WHERE "medewerkerId" = $1 AND "ingetrokkenOp" IS NULL', [proef.mensen.anna])).toHaveLength(0);
  });
});

describe('many links at once', () => {
  it('shows who has an address, sends to those, and says who has none', async () => {
    await alsBeheer((client) => client.query('UPDATE medewerker SET email = $2 WHERE id = $1', [proef.mensen.anna, 'anna.bulk@school.example']));
    const voor = await vraagVoorbeeld(proef.joost, { school: undefined, team: undefined, wie: 'nooit' });
    expect(voor.mensen.map(({ naam, email }) => [naam, email])).toEqual([['Anna Bergsma', 'anna.bulk@school.example'], ['Bram Bos', null], ['Carla Cats', null]]);
    const uitslag = await leraarlinkenVersturen(proef.joost, { medewerkers: [proef.mensen.anna, proef.mensen.bram, proef.mensen.vreemd] });
    expect(uitslag).toEqual({ verstuurd: 1, zonderAdres: ['Bram Bos'], mislukt: [] });
    expect(mailsAan('anna.bulk@school.example', map)).toHaveLength(1);
    expect((await vraagVoorbeeld(proef.joost, { school: undefined, team: undefined, wie: 'nooit' })).mensen.map(({ naam }) => naam)).toEqual(['Bram Bos', 'Carla Cats']);
    expect((await vraagVoorbeeld(proef.joost, { school: undefined, team: undefined, wie: 'geen-antwoord' })).mensen.map(({ naam }) => naam)).toEqual(['Anna Bergsma']);
  });

  it('keeps to the own schools and to the choice of school', async () => {
    expect((await vraagVoorbeeld(proef.ilse, { school: undefined, team: undefined, wie: 'allen' })).mensen.map(({ naam }) => naam)).toEqual(['Carla Cats']);
    expect((await vraagVoorbeeld(proef.joost, { school: proef.scholen.lyceum, team: undefined, wie: 'geen-master' })).mensen.map(({ naam }) => naam)).toEqual(['Anna Bergsma', 'Bram Bos']);
    await expect(leraarlinkenVersturen(proef.ilse, { medewerkers: [proef.mensen.anna] })).rejects.toMatchObject({ code: 'niet-gevonden' });
  });
});

describe('a board that sends very many', () => {
  it('waits after two thousand in an hour, and makes no link then', async () => {
    expect(await linksVragen(proef.bestuurId, 2000)).toBe(true);
    await expect(leraarlinkVersturen(proef.joost, { medewerker: proef.mensen.anna, email: 'veel@school.example' })).rejects.toMatchObject({ code: 'te-vaak' });
    await expect(leraarlinkenVersturen(proef.joost, { medewerkers: [proef.mensen.anna] })).rejects.toMatchObject({ code: 'te-vaak' });
    expect(await rijenVan('SELECT 1 FROM leraarlink WHERE "medewerkerId" = $1', [proef.mensen.anna])).toHaveLength(0);
  });
});

describe('an opened link', () => {
  it('shows the own file, is logged, and can be opened again', async () => {
    const { code, tokenHash } = await linkVoor(proef.mensen.anna);
    expect(await eigenDossierOpenen(code, null)).toBe(tokenHash);
    expect(await eigenDossierOpenen(code, null)).toBe(tokenHash);
    expect(await eigenDossierTonen({ tokenHash })).toMatchObject({ naam: 'Anna Bergsma', medewerkerId: proef.mensen.anna, bestuur: 'Stichting eigen', diplomas: [{ id: proef.diplomas.anna }], lessen: [{ id: proef.les }] });
    expect(await logVan(proef.mensen.anna)).toEqual(['leraarlink-versturen', 'leraarlink-openen', 'leraarlink-openen']);
  });

  it('ends on the second that it expires', async () => {
    const { code, tokenHash, id } = await linkVoor(proef.mensen.anna);
    const zet = (over: string) => alsBeheer((client) => client.query(`UPDATE leraarlink SET "verlooptOp" = now() + $2::interval WHERE id = $1`, [id, over]));
    await zet('2 seconds');
    await expect(eigenDossierTonen({ tokenHash })).resolves.toBeDefined();
    await zet('0 seconds');
    await expect(eigenDossierTonen({ tokenHash })).rejects.toMatchObject(werktNiet);
    await expect(eigenDossierOpenen(code, null)).rejects.toMatchObject(werktNiet);
    await expect(correctieVoorstellen({ tokenHash }, voorstelUit(NIEUW_DIPLOMA))).rejects.toMatchObject(werktNiet);
  });

  it('ends at the next request when HR withdraws it, and when a new one is sent', async () => {
    const oud = await linkVoor(proef.mensen.anna);
    await eigenDossierOpenen(oud.code, null);
    const nieuw = await linkVoor(proef.mensen.anna);
    await expect(eigenDossierTonen(oud)).rejects.toMatchObject(werktNiet);
    await expect(eigenDossierTonen(nieuw)).resolves.toBeDefined();
    await expect(leraarlinkIntrekken(proef.ilse, nieuw)).rejects.toMatchObject(werktNiet);
    await expect(leraarlinkIntrekken(proef.vreemdeHr, nieuw)).rejects.toMatchObject(werktNiet);
    await leraarlinkIntrekken(proef.joost, nieuw);
    await expect(dossierBevestigen(nieuw)).rejects.toMatchObject(werktNiet);
    expect(await logVan(proef.mensen.anna)).toContain('leraarlink-intrekken');
  });

  it('answers a wrong, an expired and a withdrawn link alike', async () => {
    const link = await linkVoor(proef.mensen.anna);
    await leraarlinkIntrekken(proef.joost, link);
    const verlopen = await linkVoor(proef.mensen.bram);
    await alsBeheer((client) => client.query('UPDATE leraarlink SET "verlooptOp" = now() WHERE id = $1', [verlopen.id]));
    const zinnen = await Promise.all([link.code, verlopen.code, 'x'.repeat(43)].map((code) => eigenDossierOpenen(code, null).then(() => 'open', (fout: { voorMens: string }) => fout.voorMens)));
    expect(new Set(zinnen).size).toBe(1);
    expect(zinnen[0]).toContain('werkt niet (meer)');
  });

  it('slows down who guesses from one address, and lets others through', async () => {
    const { code } = await linkVoor(proef.mensen.anna);
    const raden = () => eigenDossierOpenen('y'.repeat(43), '192.0.2.7').then(() => 'open', (fout: { code: string }) => fout.code);
    const antwoorden: string[] = [];
    for (let i = 0; i < 24; i += 1) antwoorden.push(await raden());
    expect(antwoorden.slice(0, 19)).toEqual(Array(19).fill('niet-gevonden'));
    expect(antwoorden).toContain('te-vaak');
    await expect(eigenDossierOpenen(code, '192.0.2.8')).resolves.toBeDefined();
  });
});

describe('what a link reaches', () => {
  it('is one person: no row of anybody else, of this board or another, can be read or written behind it', async () => {
    const { tokenHash } = await linkVoor(proef.mensen.anna);
    const gezien = await metLeraarlink(tokenHash, async (db) => ({
      mensen: await rijen<{ id: string }>(db, sql`SELECT id FROM medewerker`),
      diplomas: await rijen<{ id: string }>(db, sql`SELECT id FROM diploma`),
      links: await rijen<{ medewerkerId: string }>(db, sql`SELECT "medewerkerId" FROM leraarlink`),
      gewijzigd: await rijen(db, sql`UPDATE diploma SET instelling = 'x' WHERE id = ${proef.diplomas.bram} RETURNING id`),
    }));
    expect(gezien).toEqual({ mensen: [{ id: proef.mensen.anna }], diplomas: [{ id: proef.diplomas.anna }], links: [{ medewerkerId: proef.mensen.anna }], gewijzigd: [] });
  });

  it('never follows an id out of a form to somebody else', async () => {
    const anna = await linkVoor(proef.mensen.anna);
    const bram = await linkVoor(proef.mensen.bram);
    for (const over of [proef.diplomas.bram, proef.diplomas.vreemd]) {
      await expect(correctieVoorstellen(anna, voorstelUit({ ...NIEUW_DIPLOMA, voorstel: 'diploma-wijzigen', over, versie: 1 }))).rejects.toMatchObject(werktNiet);
    }
    await expect(correctieVoorstellen(bram, voorstelUit({ voorstel: 'aanstelling', over: proef.aanstelling, toelichting: 'x' }))).rejects.toMatchObject(werktNiet);
    await expect(correctieVoorstellen(bram, voorstelUit({ voorstel: 'les', over: proef.les, toelichting: 'x' }))).rejects.toMatchObject(werktNiet);
    const { id } = await correctieVoorstellen(anna, voorstelUit(NIEUW_DIPLOMA));
    await expect(voorstelIntrekken(bram, { id, versie: 1 })).rejects.toMatchObject(werktNiet);
    expect(await rijenVan('SELECT 1 FROM correctievoorstel WHERE "medewerkerId" = ANY ($1) AND status = \'open\'', [[proef.mensen.anna, proef.mensen.bram]])).toHaveLength(1);
    expect((await eigenDossierTonen(bram)).voorstellen).toEqual([]);
  });

  it('confirms once however often it is pressed, and says so in the log', async () => {
    const { tokenHash } = await linkVoor(proef.mensen.anna);
    const keren = await Promise.all([1, 2, 3].map(() => dossierBevestigen({ tokenHash })));
    expect(new Set(keren.map(({ id }) => id)).size).toBe(1);
    expect((await logVan(proef.mensen.anna)).filter((handeling) => handeling === 'dossier-bevestigen')).toHaveLength(1);
    expect((await eigenDossierTonen({ tokenHash })).bevestigdOp).not.toBeNull();
  });
});

describe('the cookie of a visit', () => {
  const hash = 'a'.repeat(64);
  const nu = Date.UTC(2026, 10, 23, 9);

  it('lasts two hours, to the second', () => {
    const cookie = bezoekMaken(hash, nu);
    expect(bezoekLezen(cookie, nu + BEZOEK_DUUR_S * 1000 - 1)).toBe(hash);
    expect(bezoekLezen(cookie, nu + BEZOEK_DUUR_S * 1000)).toBeNull();
    expect(BEZOEK_DUUR_S).toBe(7200);
  });

  it('is refused when anything in it was changed or made up', () => {
    const [deel = '', einde = '', merk = ''] = bezoekMaken(hash, nu).split('.');
    expect(bezoekLezen(`${'b'.repeat(64)}.${einde}.${merk}`, nu)).toBeNull();
    expect(bezoekLezen(`${deel}.${Number(einde) + 9999}.${merk}`, nu)).toBeNull();
    for (const onzin of [undefined, '', hash, `${hash}.${einde}`, `${deel}.${einde}.${'x'.repeat(43)}`]) expect(bezoekLezen(onzin, nu)).toBeNull();
  });
});
