import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { schoolWijzigen } from '@/lib/organisatie/server/school-wijzigen';
import { SchoolWijzigenSchema } from '@/lib/organisatie/organisatie.schema';
import { jaarkalenderKeuzeUit } from '@/lib/plan/jaarkalender';
import { portfolioFilterUit } from '@/lib/plan/portfolio.schema';
import { bordTonen } from '@/lib/plan/server/bord/bord-tonen';
import { jaarkalenderTonen } from '@/lib/plan/server/portfolio/jaarkalender-tonen';
import { portfolioExporteren, portfolioTonen } from '@/lib/plan/server/portfolio/portfolio-tonen';
import { activiteitVerschuiven } from '@/lib/plan/server/tijdlijn/activiteit-verschuiven';
import { tijdlijnTonen } from '@/lib/plan/server/tijdlijn/tijdlijn-tonen';
import type { Toegang } from '@/lib/toegang/toegang';
import { alsBeheer } from '../../support/database';
import { inTabel, planMaken, uitvoerProef, type UitvoerProef } from './uitvoering-opzet';

// The promise: who looks at plans in time or in a list sees those in reach and nothing else; who moves an activity writes
// the plan, and nobody overwrites a colleague.

let proef: UitvoerProef;
let concept: { plan: string; een: string; mijlpaal: string };
let elders: string;
beforeAll(async () => {
  proef = await uitvoerProef();
  concept = { een: randomUUID(), mijlpaal: randomUUID(), plan: '' };
  concept.plan = await planMaken(proef, { schoolCyclus: proef.cyclus, toestand: 'concept', activiteiten: [{ id: concept.een, naam: 'Eerste', wie: proef.leider }, { id: concept.mijlpaal, naam: 'Moment', wie: null, begin: '2027-03-01', einde: '2027-03-01' }] });
  elders = await planMaken(proef, { schoolCyclus: proef.anderecyclus, toestand: 'vastgesteld', activiteiten: [{ naam: 'Op De Terp', wie: null }] });
  await alsBeheer((client) => client.query('UPDATE activiteit SET mijlpaal = true WHERE id = $1', [concept.mijlpaal]));
});

const lijst = (wie: Toegang, vraag: Record<string, string> = {}) => portfolioTonen(wie, portfolioFilterUit({ toestand: 'alle', ...vraag }));
const ids = async (wie: Toegang) => (await lijst(wie)).rijen.map(({ id }) => id).toSorted();

describe('de lijst van plannen', () => {
  it('toont een bestuurder alles, een schoolleider de eigen school, en een teamleider waar hij iets doet', async () => {
    expect(await ids(proef.bestuurder)).toEqual([proef.plan, concept.plan, elders].toSorted());
    expect(await ids(proef.leider)).toEqual([proef.plan, concept.plan].toSorted());
    expect(await ids(proef.andereLeider)).toEqual([elders]);
    expect(await ids(proef.teamleider)).toEqual([proef.plan]);
    expect(await ids(proef.collega)).toEqual([]);
    expect(await ids(proef.buren)).toEqual([]);
    await expect(lijst(proef.leraar)).rejects.toMatchObject({ code: 'geen-recht' });
  });

  it('telt wat is vastgesteld, ook als een volgende versie wordt geschreven', async () => {
    const id = randomUUID();
    const plan = await planMaken(proef, { schoolCyclus: proef.cyclus, toestand: 'herziening', activiteiten: [{ id, naam: 'Vastgesteld', wie: null, uren: 10 }] });
    await alsBeheer((client) => client.query(`INSERT INTO activiteit ("bestuurId", "planId", volgorde, naam) VALUES ($1, $2, 2, 'Alleen in de nieuwe versie')`, [proef.bestuurId, plan]));
    expect((await lijst(proef.leider)).rijen.find((een) => een.id === plan)).toMatchObject({ aantal: 1, voortgang: 0, toestand: 'concept' });
    expect((await bordTonen(proef.leider, plan, 'stand')).bord.kaarten.map(({ naam }) => naam)).toEqual(['Vastgesteld']);
    expect((await bordTonen(proef.leider, plan, 'doel')).bord.kaarten.map(({ naam }) => naam)).toEqual(['Vastgesteld', 'Alleen in de nieuwe versie']);
  });

  it('gaat als bestand mee zoals zij op het scherm staat, binnen het bereik, en dat staat in het logboek', async () => {
    const { inhoud, naam } = await portfolioExporteren(proef.andereLeider, { filter: portfolioFilterUit({ toestand: 'alle' }), vorm: 'csv' });
    const tekst = new TextDecoder().decode(inhoud);
    expect(naam).toMatch(/^plannen-.*\.csv$/);
    expect(tekst).toContain('De Terp');
    expect(tekst).not.toContain('Het Baken');
    expect(await inTabel<{ gegevens: unknown }>(`SELECT gegevens FROM logregel WHERE "gebruikerId" = $1 AND handeling = 'lijst-exporteren'`, [proef.andereLeider.gebruiker.id])).toEqual([{ gegevens: { vorm: 'csv', rijen: 1 } }]);
    await expect(portfolioExporteren(proef.leraar, { filter: portfolioFilterUit({}), vorm: 'csv' })).rejects.toMatchObject({ code: 'geen-recht' });
  });
});

describe('de tijdlijn', () => {
  it('is van wie het plan mag zien; een ander plan en een ander bestuur zijn er niet', async () => {
    expect((await tijdlijnTonen(proef.teamleider, proef.plan)).groepen.flatMap(({ activiteiten }) => activiteiten)).toHaveLength(3);
    for (const wie of [proef.collega, proef.andereLeider, proef.buren]) await expect(tijdlijnTonen(wie, proef.plan)).rejects.toMatchObject({ code: 'niet-gevonden' });
    await expect(tijdlijnTonen(proef.leider, 'geen-uuid')).rejects.toMatchObject({ code: 'niet-gevonden' });
    await expect(bordTonen(proef.andereLeider, proef.plan)).rejects.toMatchObject({ code: 'niet-gevonden' });
  });

  it('toont studieverlof per sectie aan wie de hele school ziet, en niet aan wie maar een team ziet', async () => {
    await studieMaken(proef, ['Wiskundige Een', 'Wiskundige Twee']);
    const { verlof } = await tijdlijnTonen(proef.leider, proef.plan);
    expect(verlof?.[0]?.jaren[0]).toMatchObject({ schooljaar: 2026, weg: 2, mensen: 3, verlofuren: 480, teVeel: true });
    expect(verlof?.[0]?.jaren[0]?.wie.map(({ naam }) => naam)).toEqual(['Wiskundige Een', 'Wiskundige Twee']);
    expect((await tijdlijnTonen(proef.teamleider, proef.plan)).verlof).toBeNull();
    expect((await tijdlijnTonen(proef.andereLeider, elders)).verlof).toEqual([]);
  });

  it('neemt de vakantieregio van de school over, en een formulier zonder dat veld laat haar staan', async () => {
    const school = (await inTabel<{ versie: number }>('SELECT versie FROM school WHERE id = $1', [proef.scholen.baken]))[0];
    const velden = { id: proef.scholen.baken, brin: '90ZZ', vestiging: '00', naam: 'Het Baken', onderwijssoorten: ['vwo'] };
    expect((await tijdlijnTonen(proef.leider, proef.plan)).regio).toBeNull();
    await schoolWijzigen(proef.bestuurder, SchoolWijzigenSchema.parse({ ...velden, versie: school?.versie, vakantieregio: 'zuid' }));
    await schoolWijzigen(proef.bestuurder, SchoolWijzigenSchema.parse({ ...velden, versie: (school?.versie ?? 0) + 1 }));
    expect((await tijdlijnTonen(proef.leider, proef.plan)).regio).toBe('zuid');
    expect((await jaarkalenderTonen(proef.leider, jaarkalenderKeuzeUit({ schooljaar: '2026' }))).regio).toBe('zuid');
    expect(SchoolWijzigenSchema.safeParse({ ...velden, versie: 1, vakantieregio: 'oost' }).success).toBe(false);
  });
});

describe('een activiteit verschuiven', () => {
  const schuif = (wie: Toegang, begin: string, einde: string, versie: number, activiteit = concept.een, plan = concept.plan) => activiteitVerschuiven(wie, plan, activiteit, { begin, einde, versie });

  it('bewaart nieuwe dagen, verhoogt de versie, en dezelfde dagen nog eens veranderen niets', async () => {
    expect(await schuif(proef.leider, '2026-10-05', '2027-01-15', 1)).toEqual({ versie: 2 });
    expect(await schuif(proef.leider, '2026-10-05', '2027-01-15', 1)).toEqual({ versie: 2 });
    expect(await inTabel('SELECT begin::text, einde::text, versie FROM activiteit WHERE id = $1', [concept.een])).toEqual([{ begin: '2026-10-05', einde: '2027-01-15', versie: 2 }]);
  });

  it('weigert met woorden wat niet kan, en laat dan alles staan', async () => {
    const staat = () => inTabel('SELECT begin::text, einde::text, versie FROM activiteit WHERE "planId" = $1 ORDER BY id', [concept.plan]);
    const eerst = await staat();
    await expect(schuif(proef.leider, '2026-11-01', '2027-02-01', 1)).rejects.toMatchObject({ code: 'conflict', voorMens: expect.stringContaining('Iemand anders') });
    await expect(schuif(proef.leider, '2027-02-02', '2027-02-01', 2)).rejects.toMatchObject({ code: 'ongeldig', velden: { einde: expect.anything() } });
    await expect(schuif(proef.leider, '2027-03-01', '2027-03-02', 1, concept.mijlpaal)).rejects.toMatchObject({ code: 'ongeldig' });
    await expect(schuif(proef.teamleider, '2026-11-01', '2027-02-01', 2)).rejects.toMatchObject({ code: 'geen-recht' });
    await expect(schuif(proef.bestuurder, '2026-11-01', '2027-02-01', 2)).rejects.toMatchObject({ code: 'geen-recht' });
    await expect(schuif(proef.andereLeider, '2026-11-01', '2027-02-01', 2)).rejects.toMatchObject({ code: 'niet-gevonden' });
    await expect(schuif(proef.leider, '2026-11-01', '2027-02-01', 1, randomUUID())).rejects.toMatchObject({ code: 'niet-gevonden' });
    await expect(schuif(proef.leider, '2026-11-01', '2027-02-01', 1, proef.act.mentor, proef.plan)).rejects.toMatchObject({ code: 'conflict', voorMens: expect.stringContaining('vastgesteld') });
    expect(await staat()).toEqual(eerst);
  });

  it('laat van twee die tegelijk schuiven er één winnen', async () => {
    const uitslagen = await Promise.allSettled([schuif(proef.leider, '2026-12-01', '2027-02-01', 2), schuif(proef.hr, '2026-12-08', '2027-02-08', 2)]);
    expect(uitslagen.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    expect(await inTabel('SELECT versie FROM activiteit WHERE id = $1', [concept.een])).toEqual([{ versie: 3 }]);
  });
});

describe('het bord', () => {
  it('laat de eigenaar de eigen kaart verzetten, wie het plan schrijft alle, en wie alleen kijkt geen', async () => {
    const schuift = async (wie: Toegang) => (await bordTonen(wie, proef.plan)).bord.kaarten.map((kaart) => kaart.schuift);
    expect(await schuift(proef.leider)).toEqual([true, true, true]);
    expect(await schuift(proef.teamleider)).toEqual([true, false, false]);
    expect(await schuift(proef.bestuurder)).toEqual([false, false, false]);
    const schrijven = await bordTonen(proef.leider, concept.plan);
    expect([schrijven.beelden, schrijven.bord.beeld, schrijven.bord.kaarten.every((kaart) => kaart.schuift)]).toEqual([['doel', 'eigenaar'], 'doel', true]);
    expect((await bordTonen(proef.bestuurder, concept.plan)).bord.kaarten.some((kaart) => kaart.schuift)).toBe(false);
  });
});

/** Three teachers of mathematics of Het Baken, of whom these study with leave. */
async function studieMaken({ bestuurId, scholen }: UitvoerProef, studerend: readonly string[]): Promise<void> {
  await alsBeheer(async (client) => {
    for (const [plaats, naam] of [...studerend, 'Blijver'].entries()) {
      const [id, traject] = [randomUUID(), randomUUID()];
      const [roepnaam = '', achternaam = naam] = naam.split(' ');
      await client.query(`INSERT INTO medewerker (id, "bestuurId", personeelsnummer, roepnaam, achternaam) VALUES ($1, $2, $3, $4, $5)`, [id, bestuurId, `7000${plaats}`, roepnaam, achternaam]);
      await client.query(`INSERT INTO aanstelling ("bestuurId", "medewerkerId", "schoolId", categorie, deeltijdfactor, begin) VALUES ($1, $2, $3, 'OP', 1, '2020-08-01')`, [bestuurId, id, scholen.baken]);
      await client.query(`INSERT INTO lesinzet ("bestuurId", "medewerkerId", "schoolId", schooljaar, vak, onderwijssoort, leerjaar, uren) VALUES ($1, $2, $3, 2026, 'Wiskunde', 'vwo', 4, 20)`, [bestuurId, id, scholen.baken]);
      if (!studerend.includes(naam)) continue;
      await client.query(`INSERT INTO opleidingstraject (id, "bestuurId", "medewerkerId", programma, niveau, status) VALUES ($1, $2, $3, 'Master Wiskunde', 'wo-master', 'bezig')`, [traject, bestuurId, id]);
      await client.query(`INSERT INTO opleidingsjaar ("bestuurId", "trajectId", "medewerkerId", schooljaar, verlofuren, vervangingsuren) VALUES ($1, $2, $3, 2026, 240, 100)`, [bestuurId, traject, id]);
    }
  });
}
