import { beforeEach, describe, expect, it } from 'vitest';
import { BesluitIntrekkenSchema, BesluitNemenSchema, besluitFilterUit } from '@/lib/cyclus/besluit.schema';
import { besluitIntrekken } from '@/lib/cyclus/server/besluit/besluit-intrekken';
import { besluitNemen } from '@/lib/cyclus/server/besluit/besluit-nemen';
import { besluitenExporteren, besluitenTonen, besluitVoorbereiden } from '@/lib/cyclus/server/besluit/besluiten-tonen';
import type { Toegang } from '@/lib/toegang/toegang';
import { alsBeheer } from '../../support/database';
import { antwoordProef, faseSluiten, toewijzen, VRAGEN, type AntwoordProef } from './antwoord-opzet';

let proef: AntwoordProef;
beforeEach(async () => { proef = await antwoordProef(); });

const invoer = (velden: object = {}) => BesluitNemenSchema.parse({ cyclus: proef.cyclus, tekst: 'Wij betalen studiereizen.', wie: 'MT', gronden: 'Drie leraren stopten om de kosten.', genomenOp: '2026-11-01', ...velden });
const neem = (velden: object = {}, wie: Toegang = proef.leider) => besluitNemen(wie, invoer(velden));
const lijst = async (filter: Record<string, string> = {}, wie: Toegang = proef.leider, cyclus = proef.cyclus) => besluitenTonen(wie, { cyclus, filter: besluitFilterUit(filter) });
const teksten = async (filter: Record<string, string> = {}) => (await lijst(filter)).rijen.map(({ tekst }) => tekst);
const draadMaken = async (cyclus = proef.cyclus) => (await alsBeheer((client) => client.query<{ id: string }>(`INSERT INTO draad ("bestuurId", "cyclusId", "schoolId", deelfase, soort, "onderwerpId", titel) SELECT "bestuurId", id, "schoolId", '1A', 'vraag', $2, 'Wie betaalt?' FROM cyclus WHERE id = $1 RETURNING id`, [cyclus, VRAGEN.tekst]))).rows[0]?.id ?? '';

describe('een besluit vastleggen', () => {
  it('houdt vast wat, wie, wanneer, waarom en waar het vandaan kwam', async () => {
    const draad = await draadMaken();
    await neem({ vraag: VRAGEN.tekst, draad, draadSluiten: 'on' });
    const [een] = (await lijst()).rijen;
    expect(een).toMatchObject({ tekst: 'Wij betalen studiereizen.', wie: 'MT', gronden: 'Drie leraren stopten om de kosten.', genomenOp: '2026-11-01', deelfase: '1A', door: 'Sjoerd Terpstra', draad: { id: draad, titel: 'Wie betaalt?' }, ronde: null, ingetrokken: null });
    expect(een?.vraag?.id).toBe(VRAGEN.tekst);
    const na = await alsBeheer((client) => client.query<{ op: Date | null }>(`SELECT "opgelostOp" AS op FROM draad WHERE id = $1`, [draad]));
    expect(na.rows[0]?.op).not.toBeNull();
  });

  it('laat het gesprek open als dat niet is gevraagd', async () => {
    const draad = await draadMaken();
    await neem({ draad });
    const na = await alsBeheer((client) => client.query<{ op: Date | null }>(`SELECT "opgelostOp" AS op FROM draad WHERE id = $1`, [draad]));
    expect(na.rows[0]?.op).toBeNull();
  });

  it('weigert een vraag, gesprek of ronde van een andere cyclus', async () => {
    const vreemd = await draadMaken(proef.anderecyclus);
    await expect(neem({ draad: vreemd })).rejects.toMatchObject({ code: 'niet-gevonden' });
    await expect(neem({ vraag: 'bestaat-niet' })).rejects.toMatchObject({ code: 'niet-gevonden' });
    await expect(neem({ ronde: '00000000-0000-4000-8000-000000000001' })).rejects.toMatchObject({ code: 'niet-gevonden' });
    expect(await teksten()).toEqual([]);
  });

  it('zegt bij elk veld wat er mist, en weigert een dag in de toekomst', () => {
    const leeg = BesluitNemenSchema.safeParse({ cyclus: proef.cyclus, tekst: ' ', wie: '', genomenOp: '' });
    expect(leeg.error?.issues.map(({ message }) => message)).toEqual(['Schrijf op wat u hebt afgesproken.', 'Vul in wie dit heeft afgesproken.', 'Vul in op welke dag dit is afgesproken.']);
    expect(BesluitNemenSchema.safeParse({ cyclus: proef.cyclus, tekst: 'a', wie: 'b', genomenOp: '2099-01-01' }).error?.issues[0]?.message).toBe('Deze datum ligt in de toekomst.');
    expect(BesluitNemenSchema.safeParse({ cyclus: proef.cyclus, tekst: 'a'.repeat(2001), wie: 'b', genomenOp: '2026-01-01' }).error?.issues[0]?.message).toContain('te lang: 2.001 tekens');
  });

  it('kan niet in een afgesloten cyclus', async () => {
    await alsBeheer((client) => client.query('UPDATE cyclus SET "afgeslotenOp" = now() WHERE id = $1', [proef.cyclus]));
    await expect(neem()).rejects.toMatchObject({ code: 'conflict' });
  });

  it('twee keer versturen geeft één besluit', async () => {
    const sleutel = { sleutel: '3f6c1a44-1111-4222-8333-444455556666', verzoekHash: 'a' };
    const [een, twee] = await Promise.all([1, 2].map(() => neem({}, { ...proef.leider, sleutel })));
    expect(een).toEqual(twee);
    expect(await teksten()).toHaveLength(1);
  });
});

describe('wie', () => {
  it('alleen wie leiding heeft legt vast; een teamleider leest wat bij het eigen deel hoort', async () => {
    await neem({ deelfase: '1A', tekst: 'Van 1A.' });
    await neem({ deelfase: '2A', tekst: 'Van 2A.' });
    await toewijzen(proef, proef.teamleider, '1A', null);
    await expect(neem({}, proef.teamleider)).rejects.toMatchObject({ code: 'geen-recht' });
    expect((await lijst({}, proef.teamleider)).rijen.map(({ tekst }) => tekst)).toEqual(['Van 1A.']);
    await expect(neem({}, proef.leraar)).rejects.toMatchObject({ code: 'geen-recht' });
  });

  it('een andere school en een ander bestuur zien en doen niets', async () => {
    const { id } = await neem();
    for (const vreemd of [proef.andereLeider, proef.buren]) {
      await expect(lijst({}, vreemd)).rejects.toMatchObject({ code: 'niet-gevonden' });
      await expect(neem({}, vreemd)).rejects.toMatchObject({ code: 'niet-gevonden' });
      await expect(besluitIntrekken(vreemd, { cyclus: proef.cyclus, besluit: id, versie: 1, reden: 'x' })).rejects.toMatchObject({ code: 'niet-gevonden' });
      await expect(besluitVoorbereiden(vreemd, { cyclus: proef.cyclus, bron: { fase: undefined, vraag: undefined, draad: undefined, ronde: undefined, opnieuw: id } })).rejects.toMatchObject({ code: 'niet-gevonden' });
    }
  });
});

describe('intrekken', () => {
  it('houdt het besluit met de reden, en doet het één keer', async () => {
    const { id } = await neem();
    const trek = (versie: number) => besluitIntrekken(proef.leider, BesluitIntrekkenSchema.parse({ cyclus: proef.cyclus, besluit: id, versie, reden: 'Er is geen geld meer.' }));
    await expect(trek(7)).rejects.toMatchObject({ code: 'conflict' });
    await trek(1);
    await expect(trek(2)).rejects.toMatchObject({ code: 'conflict' });
    expect(await teksten()).toEqual([]);
    expect((await lijst({ stand: 'ingetrokken' })).rijen[0]?.ingetrokken?.reden).toBe('Er is geen geld meer.');
    expect((await lijst()).aantallen).toEqual({ geldend: 0, ingetrokken: 1 });
    expect(BesluitIntrekkenSchema.safeParse({ cyclus: proef.cyclus, besluit: id, versie: 1, reden: ' ' }).success).toBe(false);
  });

  it('neemt de oude woorden mee naar een nieuw besluit', async () => {
    const { id } = await neem({ vraag: VRAGEN.tekst });
    const nieuw = await besluitVoorbereiden(proef.leider, { cyclus: proef.cyclus, bron: { fase: '1A', vraag: VRAGEN.tekst, draad: undefined, ronde: undefined, opnieuw: id } });
    expect(nieuw.eerder).toMatchObject({ tekst: 'Wij betalen studiereizen.', wie: 'MT' });
    expect(nieuw.bron).toMatchObject({ deelfase: '1A', vraag: { id: VRAGEN.tekst } });
  });
});

describe('zoeken en bewaren', () => {
  it('zoekt zonder accenten in besluit, gronden en wie, en filtert op fase, stand en herkomst', async () => {
    await neem({ tekst: 'Coördinator aanstellen.', deelfase: '1A' });
    await neem({ tekst: 'Beurs 100% vergoeden.', deelfase: '2A', gronden: 'Motie van de ouders' });
    await neem({ tekst: 'Rooster vrij op dinsdag.', draad: await draadMaken(), genomenOp: '2026-11-05' });
    expect(await teksten({ zoek: 'coordinator' })).toEqual(['Coördinator aanstellen.']);
    expect(await teksten({ zoek: 'OUDERS' })).toEqual(['Beurs 100% vergoeden.']);
    expect(await teksten({ zoek: '0%' })).toEqual(['Beurs 100% vergoeden.']);
    expect(await teksten({ zoek: '_' })).toEqual([]);
    expect(await teksten({ fase: '2A' })).toEqual(['Beurs 100% vergoeden.']);
    expect(await teksten({ bron: 'draad' })).toEqual(['Rooster vrij op dinsdag.']);
    expect((await teksten())[0]).toBe('Rooster vrij op dinsdag.');
  });

  it('geeft dezelfde lijst als bestand, en schrijft dat in het logboek', async () => {
    await neem({ tekst: '=1+1' });
    await neem({ tekst: 'Van 2A.', deelfase: '2A' });
    const csv = new TextDecoder().decode((await besluitenExporteren(proef.leider, { cyclus: proef.cyclus, filter: besluitFilterUit({ fase: '2A' }), vorm: 'csv' })).inhoud);
    expect(csv).toContain('Van 2A.');
    expect(csv).not.toContain('1+1');
    const alles = new TextDecoder().decode((await besluitenExporteren(proef.leider, { cyclus: proef.cyclus, filter: besluitFilterUit({}), vorm: 'csv' })).inhoud);
    expect(alles).toMatch(/'=1\+1/);
    expect((await besluitenExporteren(proef.leider, { cyclus: proef.cyclus, filter: besluitFilterUit({}), vorm: 'xlsx' })).inhoud.byteLength).toBeGreaterThan(1000);
    const log = await alsBeheer((client) => client.query<{ gegevens: { rijen: number } }>(`SELECT gegevens FROM logregel WHERE "bestuurId" = $1 AND handeling = 'lijst-exporteren' ORDER BY id`, [proef.bestuurId]));
    expect(log.rows.map(({ gegevens }) => gegevens.rijen)).toEqual([1, 2, 2]);
    await expect(besluitenExporteren(proef.buren, { cyclus: proef.cyclus, filter: besluitFilterUit({}), vorm: 'csv' })).rejects.toMatchObject({ code: 'niet-gevonden' });
  });

  it('de log noemt het besluit, nooit de woorden ervan', async () => {
    await neem({ tekst: 'Geheime woorden' });
    const log = await alsBeheer((client) => client.query<{ alles: string }>(`SELECT gegevens::text AS alles FROM logregel WHERE "bestuurId" = $1`, [proef.bestuurId]));
    expect(log.rows.map(({ alles }) => alles).join()).not.toContain('Geheime');
  });
});

describe('een afgesloten fase', () => {
  it('houdt besluiten niet tegen: die gaan over de cyclus', async () => {
    await faseSluiten(proef, '1A', true);
    await neem({ deelfase: '1A' });
    expect(await teksten()).toHaveLength(1);
  });
});
