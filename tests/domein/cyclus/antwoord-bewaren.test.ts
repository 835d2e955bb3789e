import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Waarde } from '@/lib/cyclus/antwoord';
import { antwoordBewaren } from '@/lib/cyclus/server/antwoord-bewaren';
import type { Toegang } from '@/lib/toegang/toegang';
import { alsBeheer } from '../../support/database';
import { antwoordProef, faseSluiten, THEMA, toewijzen, VRAGEN, type AntwoordProef } from './antwoord-opzet';

let proef: AntwoordProef;
beforeAll(async () => { proef = await antwoordProef(); });

interface Anders { cyclus?: string; versie?: number; sleutel?: string; stem?: 'school' | 'hr' | 'bestuur'; status?: 'concept' | 'klaar'; botsing?: string; editie?: number }
const bewaar = (wie: Toegang, vraagId: string, waarde: object, { cyclus = proef.cyclus, versie = 0, sleutel = randomUUID(), stem = 'school', status = 'concept', ...rest }: Anders = {}) =>
  antwoordBewaren(wie, { ...THEMA, ...rest, cyclusId: cyclus, vraagId, stem, status, versie, sleutel, waarde: waarde as Record<string, unknown> });

interface Rij { id: string; waarde: Waarde; versie: number; status: string; wie: string; schoolId: string; deelfase: string; editie: number }
const rij = async (vraagId: string, stem = 'school', cyclus = proef.cyclus) => alsBeheer(async (client) => (await client.query<Rij>(`SELECT id, waarde, versie, status, "gewijzigdDoor" AS wie, "schoolId", deelfase, editie FROM antwoord WHERE "cyclusId" = $1 AND "vraagId" = $2 AND stem = $3`, [cyclus, vraagId, stem])).rows[0]);
const tel = async (tabel: 'antwoordversie' | 'antwoordbotsing', antwoordId: string) => alsBeheer(async (client) => Number((await client.query<{ n: string }>(`SELECT count(*) AS n FROM ${tabel} WHERE "antwoordId" = $1`, [antwoordId])).rows[0]?.n));

describe('an answer', () => {
  it('is kept with who, when, the school of the cycle, the edition it was given to, a version and a log line without the text', async () => {
    const uitslag = await bewaar(proef.leider, VRAGEN.tekst, { tekst: 'Een brede school in de regio.' });
    expect(uitslag).toMatchObject({ staat: 'bewaard', versie: 1 });
    const antwoord = await rij(VRAGEN.tekst);
    expect(antwoord).toMatchObject({ waarde: { tekst: 'Een brede school in de regio.' }, versie: 1, status: 'concept', wie: proef.leider.gebruiker.id, schoolId: proef.scholen.lyceum, deelfase: '1A', editie: 1 });
    const log = await alsBeheer(async (client) => (await client.query<{ handeling: string; gegevens: object }>('SELECT handeling, gegevens FROM logregel WHERE "onderwerpId" = $1', [antwoord?.id])).rows);
    expect(log).toEqual([{ handeling: 'antwoord-bewaren', gegevens: { cyclusId: proef.cyclus, vraagId: VRAGEN.tekst, stem: 'school', versie: 1, status: 'concept' } }]);
    expect(await tel('antwoordversie', antwoord?.id ?? '')).toBe(1);
  });

  it('goes on from its version; saving the same again makes no new one', async () => {
    await bewaar(proef.leider, VRAGEN.andereTekst, { tekst: 'Eerst' });
    expect(await bewaar(proef.leider, VRAGEN.andereTekst, { tekst: 'Daarna' }, { versie: 1, status: 'klaar' })).toMatchObject({ staat: 'bewaard', versie: 2 });
    expect(await bewaar(proef.leider, VRAGEN.andereTekst, { tekst: 'Daarna', bewijs: [] }, { versie: 2, status: 'klaar' })).toMatchObject({ staat: 'bewaard', versie: 2 });
    const antwoord = await rij(VRAGEN.andereTekst);
    expect(antwoord).toMatchObject({ versie: 2, status: 'klaar', waarde: { tekst: 'Daarna' } });
    expect(await tel('antwoordversie', antwoord?.id ?? '')).toBe(2);
  });

  it('of every kind comes back as it was given', async () => {
    const gegeven: [string, Waarde][] = [
      [VRAGEN.oordeel, { tekst: 'Bij ons groeit iedereen.', oordelen: { organisatie: 'ja', medewerkers: 'deels', leerlingen: 'weet-niet' } }],
      [VRAGEN.keuze, { keuzes: ['verder'], tekst: 'Wij zijn klaar.' }],
      [VRAGEN.meerkeuze, { keuzes: ['onderwijskwaliteit', 'goed-werkgeverschap'], eigen: ['Een school in het dorp'] }],
      [VRAGEN.niveaus, { delen: { organisatie: 'Secties onderbouwen hun keuzes', leerlingen: 'Beter voorbereid' } }],
      [VRAGEN.tabel, { rijen: [{ id: 'r1', cellen: { omschrijving: 'Inventaris', opbrengst: 'Wie een master heeft' } }], bewijs: [{ id: 'b', naam: 'Schoolplan', url: 'https://www.hetbaken.example/schoolplan' }] }],
    ];
    for (const [vraagId, waarde] of gegeven) {
      await bewaar(proef.hr, vraagId, waarde);
      expect((await rij(vraagId))?.waarde).toEqual(waarde);
    }
  });

  it('that does not fit its question is refused, with the reason, and nothing is kept', async () => {
    const vraag = '1a-vraag-masters-03';
    const weigering = async (waarde: object) => bewaar(proef.hr, vraag, waarde).then(() => null, (fout: unknown) => fout);
    expect(await weigering({ tekst: 'x'.repeat(20_001) })).toMatchObject({ code: 'ongeldig', voorMens: 'Deze tekst is te lang: 20.001 tekens. Er passen er 20.000. Maak de tekst korter, of zet een deel in een document en maak een link.' });
    expect(await weigering({ oordelen: { geheel: 'misschien' } })).toMatchObject({ code: 'ongeldig' });
    expect(await weigering({ keuzes: ['verder'] })).toMatchObject({ code: 'ongeldig', voorMens: 'Dit antwoord past niet bij deze vraag. Laad de pagina opnieuw.' });
    expect(await weigering({ bewijs: [{ id: 'a', naam: 'x', url: 'javascript:alert(1)' }] })).toMatchObject({ code: 'ongeldig', voorMens: 'Begin de link met https://, zoals https://www.uwschool.nl/schoolplan.' });
    expect(await rij(vraag)).toBeUndefined();
  });

  it('emptied again is an empty answer, not an absent one', async () => {
    await bewaar(proef.hr, '1a-vraag-masters-01', { tekst: 'Iets' });
    await bewaar(proef.hr, '1a-vraag-masters-01', { tekst: '   ' }, { versie: 1 });
    expect(await rij('1a-vraag-masters-01')).toMatchObject({ waarde: {}, versie: 2 });
  });
});

describe('too late', () => {
  it('never replaces the text of somebody else: both are kept, and the answer says so', async () => {
    const vraag = '1a-vraag-masters-02';
    await bewaar(proef.leider, vraag, { tekst: 'van Sjoerd' });
    const uitslag = await bewaar(proef.hr, vraag, { tekst: 'van Joost' });
    expect(uitslag).toMatchObject({ staat: 'botsing', huidig: { waarde: { tekst: 'van Sjoerd' }, versie: 1, door: 'Sjoerd Terpstra' } });
    const antwoord = await rij(vraag);
    expect(antwoord).toMatchObject({ versie: 1, waarde: { tekst: 'van Sjoerd' } });
    const naast = await alsBeheer(async (client) => (await client.query<{ waarde: Waarde; wie: string; basis: number }>('SELECT waarde, "gebruikerId" AS wie, basis FROM antwoordbotsing WHERE "antwoordId" = $1', [antwoord?.id])).rows);
    expect(naast).toEqual([{ waarde: { tekst: 'van Joost' }, wie: proef.hr.gebruiker.id, basis: 0 }]);
  });

  it('while its writer types on, the same text beside the answer grows; nobody else can write in it', async () => {
    const vraag = '1a-vraag-visie-02';
    await bewaar(proef.leider, vraag, { tekst: 'eerst' });
    const eerste = await bewaar(proef.hr, vraag, { tekst: 'laat' });
    const botsing = eerste.staat === 'botsing' ? eerste.botsing : '';
    expect(await bewaar(proef.hr, vraag, { tekst: 'laat en verder' }, { botsing })).toMatchObject({ staat: 'botsing', botsing });
    const vanAnder = await bewaar(await proef.mens('Tweede HR', {}), vraag, { tekst: 'een derde' }, { botsing });
    expect(vanAnder.staat === 'botsing' && vanAnder.botsing).not.toBe(botsing);
    const teksten = await alsBeheer(async (client) => (await client.query<{ tekst: string }>(`SELECT b.waarde ->> 'tekst' AS tekst FROM antwoordbotsing b JOIN antwoord a ON a.id = b."antwoordId" WHERE a."vraagId" = $1 AND b."opgelostOp" IS NULL ORDER BY b."createdAt", 1`, [vraag])).rows.map(({ tekst }) => tekst));
    expect(teksten.sort()).toEqual(['een derde', 'laat en verder']);
  });

  it('in another part of the same question, the two are joined by themselves', async () => {
    const vraag = '1a-vraag-visie-04';
    await bewaar(proef.leider, vraag, { tekst: 'gevraagd', oordelen: { schoolleiding: 'ja' } });
    await bewaar(proef.leider, vraag, { tekst: 'gevraagd aan zes mensen', oordelen: { schoolleiding: 'ja' } }, { versie: 1 });
    const uitslag = await bewaar(proef.hr, vraag, { tekst: 'gevraagd', oordelen: { schoolleiding: 'ja', medewerkers: 'nee' } }, { versie: 1 });
    expect(uitslag).toMatchObject({ staat: 'samengevoegd', versie: 3, door: 'Sjoerd Terpstra', waarde: { tekst: 'gevraagd aan zes mensen', oordelen: { schoolleiding: 'ja', medewerkers: 'nee' } } });
    const antwoord = await rij(vraag);
    expect(antwoord).toMatchObject({ versie: 3, waarde: { tekst: 'gevraagd aan zes mensen' } });
    expect([await tel('antwoordversie', antwoord?.id ?? ''), await tel('antwoordbotsing', antwoord?.id ?? '')]).toEqual([3, 0]);
  });

  it('hears the joined text again when the sending comes twice: otherwise the next letter would undo the other', async () => {
    const vraag = '1a-vraag-visie-07';
    const sleutel = randomUUID();
    await bewaar(proef.leider, vraag, { tekst: 'ouders' });
    await bewaar(proef.leider, vraag, { tekst: 'ouders en leerlingen' }, { versie: 1 });
    const laat = () => bewaar(proef.hr, vraag, { tekst: 'ouders', oordelen: { schoolleiding: 'nee' } }, { versie: 1, sleutel });
    const eerste = await laat();
    expect(eerste).toMatchObject({ staat: 'samengevoegd', versie: 3, waarde: { tekst: 'ouders en leerlingen', oordelen: { schoolleiding: 'nee' } } });
    for (const nogEens of [await laat(), await laat()]) expect(nogEens).toMatchObject({ staat: 'samengevoegd', versie: 3, waarde: { tekst: 'ouders en leerlingen', oordelen: { schoolleiding: 'nee' } } });
    expect(await rij(vraag)).toMatchObject({ versie: 3 });
  });

  it('with the same text is no collision', async () => {
    await bewaar(proef.leider, '1a-vraag-visie-03a', { oordelen: { geheel: 'ja' } });
    expect(await bewaar(proef.hr, '1a-vraag-visie-03a', { oordelen: { geheel: 'ja' } })).toMatchObject({ staat: 'bewaard', versie: 1 });
  });

  it('at the very same moment: one is first, the other stands beside it', async () => {
    const vraag = '1a-reflectie-01';
    const derde = await proef.mens('Derde HR', {});
    const uitslagen = await Promise.all([bewaar(proef.leider, vraag, { tekst: 'A' }), bewaar(proef.hr, vraag, { tekst: 'B' }), bewaar(derde, vraag, { tekst: 'C' })]);
    expect(uitslagen.map(({ staat }) => staat).sort()).toEqual(['bewaard', 'botsing', 'botsing']);
  });
});

describe('a repeated delivery', () => {
  it('changes nothing, however late it comes', async () => {
    const vraag = '1a-vraag-visie-03b';
    const sleutel = randomUUID();
    const eerste = await bewaar(proef.leider, vraag, { tekst: 'een' }, { sleutel });
    await bewaar(proef.hr, vraag, { tekst: 'twee' }, { versie: 1 });
    expect(await bewaar(proef.leider, vraag, { tekst: 'een' }, { sleutel })).toMatchObject({ staat: eerste.staat, versie: 1 });
    const antwoord = await rij(vraag);
    expect(antwoord).toMatchObject({ versie: 2, waarde: { tekst: 'twee' } });
    expect(await tel('antwoordbotsing', antwoord?.id ?? '')).toBe(0);
  });

  it('of a text that came too late keeps it once', async () => {
    const vraag = '1a-vraag-visie-03c';
    await bewaar(proef.leider, vraag, { tekst: 'een' });
    const sleutel = randomUUID();
    const [a, b] = [await bewaar(proef.hr, vraag, { tekst: 'twee' }, { sleutel }), await bewaar(proef.hr, vraag, { tekst: 'twee' }, { sleutel })];
    expect(a.staat === 'botsing' && b.staat === 'botsing' && a.botsing === b.botsing).toBe(true);
    expect(await tel('antwoordbotsing', (await rij(vraag))?.id ?? '')).toBe(1);
  });
});

describe('a closed part', () => {
  it('takes no answer and says how to go on; reopened it does', async () => {
    const vraag = '1b-vraag-dicht';
    await faseSluiten(proef, '1A', true);
    await expect(bewaar(proef.leider, VRAGEN.tekst, { tekst: 'te laat' }, { versie: 1 })).rejects.toMatchObject({ code: 'conflict', gegevens: { reden: 'dicht' }, voorMens: expect.stringContaining('Heropen de fase') as string });
    await expect(bewaar(proef.leider, '1a-vraag-visie-07', { tekst: 'nieuw' })).rejects.toMatchObject({ code: 'conflict', gegevens: { reden: 'dicht' } });
    expect((await rij(VRAGEN.tekst))?.waarde).toEqual({ tekst: 'Een brede school in de regio.' });
    await faseSluiten(proef, '1A', false);
    expect(await bewaar(proef.leider, VRAGEN.tekst, { tekst: 'weer open' }, { versie: 1 })).toMatchObject({ staat: 'bewaard' });
    await expect(bewaar(proef.leider, vraag, { tekst: 'bestaat niet' })).rejects.toMatchObject({ code: 'niet-gevonden' });
  });
});

describe('who may answer', () => {
  it('somebody with the reach of a team: only what was assigned, until it is withdrawn', async () => {
    await expect(bewaar(proef.teamleider, '1a-vraag-visie-05', { tekst: 'mag niet' })).rejects.toMatchObject({ code: 'niet-gevonden' });
    await toewijzen(proef, proef.teamleider, '1A', '1a-vraag-visie-05');
    expect(await bewaar(proef.teamleider, '1a-vraag-visie-05', { tekst: 'mag wel' })).toMatchObject({ staat: 'bewaard' });
    await expect(bewaar(proef.teamleider, '1a-vraag-visie-08', { delen: { 'in-praktijk': 'mag niet' } })).rejects.toMatchObject({ code: 'niet-gevonden' });
    await toewijzen(proef, proef.teamleider, '1A', null);
    expect(await bewaar(proef.teamleider, '1a-vraag-visie-08', { delen: { 'in-praktijk': 'mag nu wel' } })).toMatchObject({ staat: 'bewaard' });
    await alsBeheer((client) => client.query('UPDATE opdracht SET "ingetrokkenOp" = now() WHERE "gebruikerId" = $1', [proef.teamleider.gebruiker.id]));
    await expect(bewaar(proef.teamleider, '1a-vraag-visie-05', { tekst: 'niet meer' }, { versie: 1 })).rejects.toMatchObject({ code: 'niet-gevonden' });
  });

  it('not another school, not a teacher, not the board next door, and not who only reads along', async () => {
    await expect(bewaar(proef.andereLeider, VRAGEN.tekst, { tekst: 'x' })).rejects.toMatchObject({ code: 'niet-gevonden' });
    await expect(bewaar(proef.leraar, VRAGEN.tekst, { tekst: 'x' })).rejects.toMatchObject({ code: 'geen-recht' });
    await expect(bewaar(proef.buren, VRAGEN.tekst, { tekst: 'x' })).rejects.toMatchObject({ code: 'niet-gevonden' });
    const lezer = await proef.mens('Leest Mee', { rol: 'schoolleider', bereik: 'school', schoolIds: [proef.scholen.lyceum] });
    await alsBeheer((client) => client.query(`INSERT INTO cyclus_deelnemer ("bestuurId", "cyclusId", "schoolId", "gebruikerId", rol) VALUES ($1, $2, $3, $4, 'lezer')`, [proef.bestuurId, proef.cyclus, proef.scholen.lyceum, lezer.gebruiker.id]));
    await expect(bewaar(lezer, VRAGEN.tekst, { tekst: 'x' }, { versie: 2 })).rejects.toMatchObject({ code: 'niet-gevonden' });
  });

  it('in a cycle of the whole board a school leader only when taking part', async () => {
    await expect(bewaar(proef.leider, VRAGEN.tekst, { tekst: 'x' }, { cyclus: proef.bestuurscyclus })).rejects.toMatchObject({ code: 'niet-gevonden' });
    await alsBeheer((client) => client.query(`INSERT INTO cyclus_deelnemer ("bestuurId", "cyclusId", "gebruikerId") VALUES ($1, $2, $3)`, [proef.bestuurId, proef.bestuurscyclus, proef.leider.gebruiker.id]));
    expect(await bewaar(proef.leider, VRAGEN.tekst, { tekst: 'x' }, { cyclus: proef.bestuurscyclus })).toMatchObject({ staat: 'bewaard' });
    expect(await rij(VRAGEN.tekst, 'school', proef.bestuurscyclus)).toMatchObject({ schoolId: null });
  });

  it('HR and the board have a voice of their own beside the school; nobody borrows it', async () => {
    await bewaar(proef.hr, VRAGEN.niveaus, { delen: { medewerkers: 'HR ziet dit anders' } }, { stem: 'hr' });
    expect((await rij(VRAGEN.niveaus, 'hr'))?.waarde).toEqual({ delen: { medewerkers: 'HR ziet dit anders' } });
    expect((await rij(VRAGEN.niveaus))?.waarde).not.toHaveProperty('delen.medewerkers');
    for (const stem of ['hr', 'bestuur'] as const) await expect(bewaar(proef.leider, VRAGEN.niveaus, { tekst: 'x' }, { stem })).rejects.toMatchObject({ code: 'niet-gevonden' });
    await expect(bewaar(proef.bestuurder, VRAGEN.niveaus, { tekst: 'x' }, { versie: 1 })).rejects.toMatchObject({ code: 'niet-gevonden' });
  });

  it('only to a question of the edition that the cycle has', async () => {
    await expect(bewaar(proef.leider, VRAGEN.tekst, { tekst: 'x' }, { editie: 9 })).rejects.toMatchObject({ code: 'niet-gevonden' });
    await expect(bewaar(proef.leider, '1a-doel', { tekst: 'x' })).rejects.toMatchObject({ code: 'niet-gevonden' });
    await alsBeheer((client) => client.query('UPDATE cyclus SET editie = 2 WHERE id = $1', [proef.anderecyclus]));
    await expect(bewaar(proef.andereLeider, VRAGEN.tekst, { tekst: 'x' }, { cyclus: proef.anderecyclus })).rejects.toMatchObject({ code: 'niet-gevonden' });
  });

  it('a question of the school itself is answered as one of the guide, within its own cycle', async () => {
    const eigen = await alsBeheer(async (client) => (await client.query<{ id: string }>(`INSERT INTO eigenvraag ("bestuurId", "schoolId", deelfase, thema, tekst, invoer) VALUES ($1, $2, '1B', 'meer-masters', 'Hoeveel lokalen?', '{"soort":"getal","min":0,"max":99}') RETURNING id`, [proef.bestuurId, proef.scholen.lyceum])).rows[0]?.id);
    expect(await bewaar(proef.leider, `eigen-${eigen}`, { getal: 12 })).toMatchObject({ staat: 'bewaard' });
    expect(await rij(`eigen-${eigen}`)).toMatchObject({ deelfase: '1B', waarde: { getal: 12 } });
    await expect(bewaar(proef.leider, `eigen-${eigen}`, { getal: 120 }, { versie: 1 })).rejects.toMatchObject({ code: 'ongeldig', voorMens: 'Vul 99 of minder in.' });
    await expect(bewaar(proef.hr, `eigen-${eigen}`, { getal: 1 }, { cyclus: proef.bestuurscyclus })).rejects.toMatchObject({ code: 'niet-gevonden' });
  });
});
