import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { metDialoog } from '@/lib/db/andere-deuren';
import { rijen, sql } from '@/lib/db/sql';
import { deelnameHash } from '@/lib/cyclus/server/dialoog-cookie';
import { bijdrageBewaren, gastRondeTonen } from '@/lib/cyclus/server/gast-ronde';
import { kaartVerbergen, stippenvraagMaken } from '@/lib/cyclus/server/ronde-kaarten';
import { rondeMaken } from '@/lib/cyclus/server/ronde-maken';
import { rondeOvernemen } from '@/lib/cyclus/server/ronde-overnemen';
import { rondeIntrekken, rondeSamenvatten, rondeSluiten, rondeVerlengen } from '@/lib/cyclus/server/ronde-sluiten';
import { rondesTonen, rondeTonen } from '@/lib/cyclus/server/rondes-tonen';
import { RondeMakenSchema } from '@/lib/cyclus/ronde.schema';
import { nieuwToken, tokenHash } from '@/lib/toegang/server/token';
import { alsApp, alsBeheer } from '../../support/database';
import { bord, gast, notities, openRonde, rondeProef, VRAAG, type OpenRonde, type RondeProef } from './ronde-opzet';

let proef: RondeProef;
beforeAll(async () => { proef = await rondeProef(); });

const aanwijzing = async ({ id }: OpenRonde) => ({ id, versie: (await rondeTonen(proef.schoolleider, proef.cyclus, id)).ronde.versie });
const tel = async (tabel: string, { id }: OpenRonde) => alsBeheer(async (client) => Number((await client.query<{ n: string }>(`SELECT count(*) AS n FROM ${tabel} WHERE "rondeId" = $1`, [id])).rows[0]?.n));
const leeg = { doelgroep: '', naam: '' };
const notitie = ({ vragen }: OpenRonde, tekst: string) => ({ [`t-${vragen[0]?.id}-1`]: tekst });

describe('answering as a guest', () => {
  it('keeps a form that is sent twice once, and a change in its place', async () => {
    const ronde = await openRonde(proef);
    const ik = gast(ronde);
    await Promise.all([ik.geeft({ tekst: 'een', keuze: 'o1' }), ik.geeft({ tekst: 'een', keuze: 'o1' })]);
    await ik.geeft({ tekst: 'twee', keuze: 'o2' });
    expect([await tel('deelname', ronde), await tel('bijdrage', ronde)]).toEqual([1, 2]);
    const { eigen, gegeven } = await gastRondeTonen(ronde.code, ik.hash, null);
    expect([gegeven, Object.values(eigen.waarden).sort()]).toEqual([true, ['o2', 'twee']]);
  });

  it('shows a guest the own answers and those of nobody else', async () => {
    const ronde = await openRonde(proef);
    for (let i = 0; i < 6; i += 1) await gast(ronde).geeft({ tekst: `geheim ${i}` });
    const vreemd = gast(ronde);
    expect(JSON.stringify(await gastRondeTonen(ronde.code, vreemd.hash, null))).not.toContain('geheim');
    expect(JSON.stringify(await gastRondeTonen(ronde.code, '', null))).not.toContain('geheim');
  });

  it('tells a guest the name of the school and the questions, and nothing of its people, its cycle or what others gave', async () => {
    const ronde = await openRonde(proef);
    const gezien = await gastRondeTonen(ronde.code.toUpperCase().replace(/(....)/g, '$1 '), gast(ronde).hash, null);
    expect(gezien).toMatchObject({ van: 'Het Baken', titel: 'Wat vinden wij?', staat: 'open' });
    expect(Object.keys(gezien).sort()).toEqual(['anoniem', 'doelgroepen', 'eigen', 'gegeven', 'live', 'sluitOp', 'staat', 'titel', 'uitleg', 'van', 'vragen']);
    const tabellen = ['cyclus', 'antwoord', 'medewerker', 'deelname', 'bijdrage', 'rondekaart', 'besluit', 'draad', 'bericht', 'eigenvraag', 'opdracht', 'diploma', 'melding'];
    await metDialoog(tokenHash(ronde.code), gast(ronde).hash, async (db) => {
      for (const tabel of tabellen) expect([tabel, (await rijen(db, { delen: [`SELECT 1 FROM ${tabel}`], waarden: [] })).length]).toEqual([tabel, 0]);
      expect(await rijen(db, sql`SELECT id FROM dialoogronde`)).toEqual([{ id: ronde.id }]);
    });
  });

  it('lets a guest change neither the questions nor the answer of somebody else', async () => {
    const ronde = await openRonde(proef);
    const ander = gast(ronde);
    await ander.geeft({ tekst: 'van een ander' });
    await metDialoog(tokenHash(ronde.code), gast(ronde).hash, async (db) => {
      expect(await rijen(db, sql`UPDATE rondevraag SET tekst = 'gekaapt' RETURNING id`)).toEqual([]);
      expect(await rijen(db, sql`UPDATE bijdrage SET waarde = '{"tekst":"gekaapt"}' RETURNING id`)).toEqual([]);
      expect(await rijen(db, sql`UPDATE dialoogronde SET titel = 'gekaapt' RETURNING id`)).toEqual([]);
    });
  });

  it('says at the field what is wrong, and keeps nothing of it', async () => {
    const ronde = await openRonde(proef);
    const [open, keuze, schaal, stip] = ronde.vragen;
    const stuur = (invoer: Record<string, string>) => bijdrageBewaren(ronde.code, deelnameHash(nieuwToken(), ronde.code), null, { ...leeg, invoer });
    await expect(stuur({})).rejects.toMatchObject({ code: 'ongeldig' });
    await expect(stuur({ [`t-${open?.id}-1`]: 'a'.repeat(1001) })).rejects.toMatchObject({ velden: { [`t-${open?.id}-1`]: ['Deze notitie is te lang: 1001 tekens, er passen er 1000.'] } });
    await expect(stuur({ [`v-${keuze?.id}`]: 'o9' })).rejects.toMatchObject({ code: 'ongeldig' });
    await expect(stuur({ [`v-${schaal?.id}`]: '6' })).rejects.toMatchObject({ code: 'ongeldig' });
    await expect(stuur({ [`s-${stip?.id}-o1`]: '2', [`s-${stip?.id}-o2`]: '2' })).rejects.toMatchObject({ velden: { [`s-${stip?.id}-o1`]: ['U verdeelde 4 stippen, u hebt er 3. Haal er 1 weg.'] } });
    await expect(stuur({ [`s-${stip?.id}-o1`]: '-1' })).rejects.toMatchObject({ code: 'ongeldig' });
    expect(await tel('bijdrage', ronde)).toBe(0);
  });

  it('has the name in a round that asks for it, and takes none in an anonymous one', async () => {
    const ronde = await openRonde(proef, { wijze: 'naam' });
    await expect(gast(ronde).geeft({ tekst: 'zonder naam' })).rejects.toMatchObject({ velden: { naam: ['Vul uw naam in. De school vraagt in deze ronde om namen.'] } });
    await gast(ronde).geeft({ tekst: 'met naam', naam: 'Anna', doelgroep: 'ouder' });
    expect((await bord(proef, ronde))[0]?.notities).toMatchObject([{ tekst: 'met naam', naam: 'Anna', doelgroep: 'Ouders' }]);
    const anoniem = await openRonde(proef);
    await gast(anoniem).geeft({ tekst: 'x', naam: 'Toch een naam', doelgroep: 'ouder' });
    const [rij] = await alsBeheer(async (client) => (await client.query('SELECT naam, doelgroep FROM deelname WHERE "rondeId" = $1', [anoniem.id])).rows);
    expect(rij).toEqual({ naam: '', doelgroep: '' });
  });

  it('stops one browser that keeps sending', async () => {
    const ronde = await openRonde(proef);
    const ik = gast(ronde);
    for (let i = 0; i < 40; i += 1) await ik.geeft({ tekst: `${i}` });
    await expect(ik.geeft({ tekst: 'nog een' })).rejects.toMatchObject({ code: 'te-vaak' });
    await gast(ronde).geeft({ tekst: 'een ander mag wel' });
  });
});

describe('a round that is over', () => {
  const proberen = async (ronde: OpenRonde) => bijdrageBewaren(ronde.code, deelnameHash(nieuwToken(), ronde.code), null, { ...leeg, invoer: notitie(ronde, 'te laat') });

  it('has a message of its own for closed, expired and withdrawn, and one for a code that never was', async () => {
    const [dicht, verlopen, weg] = [await openRonde(proef), await openRonde(proef), await openRonde(proef)];
    await rondeSluiten(proef.schoolleider, await aanwijzing(dicht));
    await alsBeheer((client) => client.query(`UPDATE dialoogronde SET "sluitOp" = now() - interval '1 second' WHERE id = $1`, [verlopen.id]));
    await rondeIntrekken(proef.schoolleider, await aanwijzing(weg));
    const redenen = await Promise.all([dicht, verlopen, weg].map((ronde) => proberen(ronde).then(() => '', (fout: { voorMens: string }) => fout.voorMens)));
    expect(redenen.map((zin) => zin.split('.')[0])).toEqual(['Deze ronde is gesloten', 'Deze link is verlopen: de laatste dag om te antwoorden is voorbij', 'De school heeft deze uitnodiging ingetrokken']);
    await expect(gastRondeTonen(nieuwToken(), '', null)).rejects.toMatchObject({ code: 'niet-gevonden' });
    expect((await gastRondeTonen(weg.code, '', null)).vragen).toEqual([]);
    expect((await gastRondeTonen(verlopen.code, '', null)).staat).toBe('verlopen');
  });

  it('refuses in the database too, and never opens again', async () => {
    const ronde = await openRonde(proef);
    const ik = gast(ronde);
    await ik.geeft({ tekst: 'op tijd' });
    await rondeSluiten(proef.schoolleider, await aanwijzing(ronde));
    await metDialoog(tokenHash(ronde.code), ik.hash, async (db) => expect(await rijen(db, sql`UPDATE bijdrage SET waarde = '{"tekst":"te laat"}' RETURNING id`)).toEqual([]));
    await expect(rondeSluiten(proef.schoolleider, await aanwijzing(ronde))).rejects.toMatchObject({ code: 'conflict' });
    await expect(rondeVerlengen(proef.schoolleider, { ...(await aanwijzing(ronde)), sluit: '2099-01-01' })).rejects.toMatchObject({ code: 'conflict' });
    await alsApp(async (client) => {
      await client.query('BEGIN');
      await client.query(`SELECT set_config('app.bestuur', $1, true), set_config('app.bereik', 'bestuur', true)`, [proef.bestuurId]);
      await expect(client.query('UPDATE dialoogronde SET "geslotenOp" = NULL WHERE id = $1', [ronde.id])).rejects.toThrow('gaat niet opnieuw open');
      await client.query('ROLLBACK');
    });
  });

  it('closing and sending at the same moment lose or leak nothing: what is on the board was sent in time', async () => {
    const ronde = await openRonde(proef, { tonen: 'na' });
    for (let i = 0; i < 5; i += 1) await gast(ronde).geeft({ tekst: `voor ${i}` });
    const laat = Array.from({ length: 6 }, () => gast(ronde));
    const uitslag = await Promise.allSettled([...laat.map((een, i) => een.geeft({ tekst: `laat ${i}` })), aanwijzing(ronde).then((wat) => rondeSluiten(proef.schoolleider, wat))]);
    const gelukt = uitslag.slice(0, 6).filter(({ status }) => status === 'fulfilled').length;
    expect(notities(await bord(proef, ronde))).toHaveLength(5 + gelukt);
  });
});

describe('keeping a round', () => {
  it('is for who keeps the cycle: not for another school, a team or another board', async () => {
    const ronde = await openRonde(proef);
    const wat = await aanwijzing(ronde);
    for (const [wie, code] of [[proef.anderSchool, 'niet-gevonden'], [proef.vreemd, 'niet-gevonden'], [proef.teamleider, 'geen-recht']] as const) {
      await expect(rondeSluiten(wie, wat)).rejects.toMatchObject({ code });
      await expect(rondeSamenvatten(wie, { ...wat, samenvatting: 'x' })).rejects.toMatchObject({ code });
      await expect(rondeOvernemen(wie, { ronde: ronde.id, vraag: ronde.vragen[0]?.id ?? '' })).rejects.toMatchObject({ code });
    }
    await expect(rondeTonen(proef.teamleider, proef.cyclus, ronde.id)).rejects.toMatchObject({ code: 'niet-gevonden' });
    await expect(rondeTonen(proef.schoolleider, proef.andereCyclus, ronde.id)).rejects.toMatchObject({ code: 'niet-gevonden' });
    await rondeSluiten(proef.bestuurder, wat);
  });

  it('makes one round of a form that is sent twice, writes the act in the log, and refuses a closed cycle', async () => {
    const nieuw = RondeMakenSchema.parse({ cyclus: proef.cyclus, deelfase: '1A', titel: 'Een keer', wijze: 'anoniem', tonen: 'na', sluit: '2099-12-31', vraag: VRAAG });
    const toegang = { ...proef.schoolleider, sleutel: { sleutel: randomUUID(), verzoekHash: 'h' } };
    const { id } = await rondeMaken(toegang, nieuw);
    expect((await rondeMaken(toegang, nieuw)).id).toBe(id);
    expect((await rondesTonen(proef.schoolleider, proef.cyclus)).rondes.filter(({ titel }) => titel === 'Een keer')).toHaveLength(1);
    const log = await alsBeheer(async (client) => (await client.query('SELECT handeling FROM logregel WHERE "onderwerpId" = $1', [id])).rows);
    expect(log).toEqual([{ handeling: 'ronde-maken' }]);
    await alsBeheer((client) => client.query('UPDATE cyclus SET "afgeslotenOp" = now() WHERE id = $1', [proef.andereCyclus]));
    await expect(rondeMaken(proef.bestuurder, { ...nieuw, cyclus: proef.andereCyclus })).rejects.toMatchObject({ code: 'conflict' });
  });

  it('asks for a question, a last day and two options at least', () => {
    const basis = { cyclus: randomUUID(), deelfase: '1A', titel: 'T', wijze: 'anoniem', tonen: 'na', sluit: '2099-12-31' };
    const fouten = (invoer: object) => RondeMakenSchema.safeParse({ ...basis, ...invoer }).error?.issues.map(({ path }) => path[0]);
    expect(fouten({})).toEqual(['vraag']);
    expect(fouten({ vraag: VRAAG, sluit: '' })).toEqual(['sluit']);
    expect(fouten({ 'eigen-1-tekst': 'Wat?', 'eigen-1-soort': 'keuze', 'eigen-1-opties': 'Een' })).toEqual(['eigen-1-opties']);
    expect(fouten({ vraag: VRAAG, 'eigen-1-opties': 'Een\nTwee' })).toEqual(['eigen-1-tekst']);
  });

  it('takes an improper note off the board and puts it back, in the log without its text', async () => {
    const ronde = await openRonde(proef);
    for (let i = 0; i < 5; i += 1) await gast(ronde).geeft({ tekst: i === 0 ? 'ongepast' : `net ${i}` });
    const kaart = (await bord(proef, ronde))[0]?.notities.find(({ tekst }) => tekst === 'ongepast')?.id ?? '';
    await kaartVerbergen(proef.schoolleider, { ronde: ronde.id, kaart, verbergen: 'ja' });
    expect((await bord(proef, ronde))[0]?.notities.find(({ id }) => id === kaart)?.verborgen).toBe(true);
    await expect(kaartVerbergen(proef.schoolleider, { ronde: ronde.id, kaart: randomUUID(), verbergen: 'ja' })).rejects.toMatchObject({ code: 'niet-gevonden' });
    const log = await alsBeheer(async (client) => JSON.stringify((await client.query('SELECT handeling, gegevens FROM logregel WHERE "onderwerpId" = $1', [ronde.id])).rows));
    expect(log).toContain('notitie-verbergen');
    expect(log).not.toContain('ongepast');
    await kaartVerbergen(proef.schoolleider, { ronde: ronde.id, kaart, verbergen: 'nee' });
    expect((await bord(proef, ronde))[0]?.notities.find(({ id }) => id === kaart)?.verborgen).toBe(false);
  });

  it('makes a dot-vote of notes, on which guests then divide their dots', async () => {
    const ronde = await openRonde(proef);
    const vijf = Array.from({ length: 5 }, () => gast(ronde));
    for (const [i, een] of vijf.entries()) await een.geeft({ tekst: `idee ${i}` });
    const [open] = await bord(proef, ronde);
    const { id } = await stippenvraagMaken(proef.schoolleider, { ronde: ronde.id, vraag: open?.vraag.id ?? '', kaart: (open?.notities ?? []).slice(0, 3).map((een) => een.id), tekst: 'Wat eerst?', stippen: 2 });
    for (const een of vijf) await bijdrageBewaren(ronde.code, een.hash, null, { ...leeg, invoer: { [`s-${id}-n1`]: '2' } });
    const stip = (await bord(proef, ronde)).find(({ vraag }) => vraag.id === id);
    expect([stip?.mensen, stip?.tellingen.map(({ aantal }) => aantal)]).toEqual([5, [10, 0, 0]]);
    await expect(stippenvraagMaken(proef.schoolleider, { ronde: ronde.id, vraag: open?.vraag.id ?? '', kaart: [randomUUID(), randomUUID()], tekst: 'x', stippen: 2 })).rejects.toMatchObject({ code: 'conflict' });
  });

  it('puts the outcome below the answer of the school once, with a link to the round, and leaves hidden notes out', async () => {
    const ronde = await openRonde(proef);
    for (let i = 0; i < 5; i += 1) await gast(ronde).geeft({ tekst: `uitkomst ${i}` });
    const [open, eigen] = await bord(proef, ronde);
    await kaartVerbergen(proef.schoolleider, { ronde: ronde.id, kaart: open?.notities.find(({ tekst }) => tekst === 'uitkomst 0')?.id ?? '', verbergen: 'ja' });
    const over = { ronde: ronde.id, vraag: open?.vraag.id ?? '' };
    await expect(rondeOvernemen(proef.schoolleider, over)).rejects.toMatchObject({ code: 'conflict' });
    await rondeSluiten(proef.schoolleider, await aanwijzing(ronde));
    await rondeSamenvatten(proef.schoolleider, { ...(await aanwijzing(ronde)), samenvatting: 'Wij zijn het eens.' });
    await expect(rondeOvernemen(proef.schoolleider, { ...over, vraag: eigen?.vraag.id ?? '' })).rejects.toMatchObject({ code: 'ongeldig' });
    const { naar } = await rondeOvernemen(proef.schoolleider, over);
    expect(naar).toContain(`/cyclus/${proef.cyclus}/fase/1a?vraag=${VRAAG}#vraag-${VRAAG}`);
    await expect(rondeOvernemen(proef.schoolleider, over)).rejects.toMatchObject({ code: 'conflict' });
    const [antwoord] = await alsBeheer(async (client) => (await client.query<{ waarde: { tekst: string; bewijs: { url: string }[] } }>('SELECT waarde FROM antwoord WHERE "cyclusId" = $1 AND "vraagId" = $2', [proef.cyclus, VRAAG])).rows);
    expect(antwoord?.waarde.tekst).toMatch(/5 deelnemers, anoniem[^]*- uitkomst 1[^]*Wij zijn het eens\./);
    expect(antwoord?.waarde.tekst).not.toContain('uitkomst 0');
    expect(antwoord?.waarde.bewijs.map(({ url }) => url)).toEqual([expect.stringContaining(`/rondes/${ronde.id}#vraag-`)]);
  });
});
