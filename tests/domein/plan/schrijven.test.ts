import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { rijToevoegen } from '@/lib/cyclus/server/instrument/eigen-rij';
import { antwoordBewaren } from '@/lib/cyclus/server/antwoord-bewaren';
import { binnenBestuur } from '@/lib/db/binnen-bestuur';
import { veldenVan, type Velden } from '@/lib/plan/activiteitvelden';
import { ActiviteitInleverenSchema } from '@/lib/plan/activiteit.schema';
import { PlanMakenSchema, PlanWijzigenSchema } from '@/lib/plan/plan.schema';
import { activiteitBewaren, activiteitInleveren } from '@/lib/plan/server/activiteit-bewaren';
import { activiteitTerughalen, activiteitToevoegen, activiteitVerdubbelen, activiteitVerplaatsen, activiteitVervallen } from '@/lib/plan/server/activiteit-ordenen';
import { activiteitTonen } from '@/lib/plan/server/activiteit-tonen';
import { planAanvullen, planAanvullenTonen, planMaken, planMakenTonen } from '@/lib/plan/server/plan-maken';
import { planTonen } from '@/lib/plan/server/plan-tonen';
import { plangegevensTonen, planWijzigen } from '@/lib/plan/server/plan-wijzigen';
import { planinhoudLezen } from '@/lib/plan/server/planinhoud-lezen';
import { planinhoudTerugzetten } from '@/lib/plan/server/planinhoud-terugzetten';
import type { Toegang } from '@/lib/toegang/toegang';
import { alsBeheer } from '../../support/database';
import { samenProef, type SamenProef } from '../cyclus/samenwerking-opzet';

// The promise: a plan is written once, out of what the cycle chose; nobody overwrites a colleague; what cannot be is refused
// with words and leaves nothing half done.

let proef: SamenProef;
beforeAll(async () => { proef = await samenProef(); });

const INTERVENTIE = '2b-amo-ability-interventie-01';
const PUNT = '2a-aanknopingspunt-werving-02';
const maak = (wie: Toegang, rest: Record<string, unknown> = {}) => planMaken(wie, PlanMakenSchema.parse({ cyclus: proef.cyclus, naam: 'Plan', begin: '2026-09-01', einde: '2028-07-31', ...rest }));
const inhoud = (plan: string, wie: Toegang = proef.leider) => binnenBestuur(wie, 'plan:lezen', (db) => planinhoudLezen(db, proef.bestuurId, plan));
const erbij = (plan: string, naam: string, doelId = '') => activiteitToevoegen(proef.leider, { plan, naam, doelId });
const bewaar = (wie: Toegang, plan: string, activiteit: string, velden: Partial<Velden>, was: Partial<Velden>) => activiteitBewaren(wie, { plan, activiteit, velden, was });
const antwoord = (vraagId: string, cellen: Record<string, string>) => antwoordBewaren(proef.leider, { cyclusId: proef.cyclus, vraagId, thema: 'meer-masters', editie: 1, stem: 'school', versie: 0, status: 'klaar', sleutel: randomUUID(), waarde: { cellen } });
const toestand = (plan: string, staat: string) => alsBeheer(async (client) => {
  await client.query('ALTER TABLE plan DISABLE TRIGGER bewaken');
  await client.query('UPDATE plan SET toestand = $2 WHERE id = $1', [plan, staat]);
  await client.query('ALTER TABLE plan ENABLE TRIGGER bewaken');
});
async function metTwee(): Promise<{ plan: string; een: string; twee: string }> {
  const { id: plan } = await maak(proef.leider);
  return { plan, een: (await erbij(plan, 'Eerste')).id, twee: (await erbij(plan, 'Tweede')).id };
}

describe('a new plan', () => {
  it('takes over what the cycle chose, with letter, goal and what was said of it; what stands in a plan already says so', async () => {
    const doel = await rijToevoegen(proef.leider, { cyclus: proef.cyclus, instrument: 'bijlage-1', blok: 'doelen', tekst: 'De helft heeft een **master**' });
    await antwoord(INTERVENTIE, { gekozen: 'ja', effect: 'Minder uitval', tijdpad: 'volgend-schooljaar', uren: '120,5', kosten: '1500' });
    await antwoord(PUNT, { gekozen: 'ja', waarom: 'Wij vinden niemand', verwacht: 'Twee per jaar' });
    await antwoord('2b-amo-ability-interventie-02', { gekozen: 'nee' });
    await alsBeheer((client) => client.query(`INSERT INTO schakel ("bestuurId", "cyclusId", "schoolId", van, naar) VALUES ($1, $2, $3, $4, $5)`, [proef.bestuurId, proef.cyclus, proef.scholen.baken, `rij:${doel.vraagId}`, `rij:${INTERVENTIE}`]));
    const { gekozen } = await planMakenTonen(proef.leider, proef.cyclus);
    expect(gekozen?.voorstellen.map(({ herkomstId, amo, doel: voor, alIn }) => [herkomstId, amo, voor?.tekst ?? null, alIn])).toEqual([[INTERVENTIE, 'A', 'De helft heeft een master', null], [PUNT, null, null, null]]);
    const { id } = await maak(proef.leider, { naam: 'Uit de cyclus', voorstel: [INTERVENTIE, PUNT] });
    expect(await inhoud(id)).toMatchObject({
      doelen: [{ id: doel.vraagId, tekst: 'De helft heeft een master' }],
      activiteiten: [
        { naam: 'Zet een bekwame mentor in en geef hem of haar genoeg tijd en middelen', amo: 'A', doelId: doel.vraagId, herkomstId: INTERVENTIE, uren: null, ontwerp: 'Verwacht effect: Minder uitval\nTijdpad: volgend schooljaar\nIn fase 2 geschat: 120,5 uur per jaar en € 1.500 per jaar' },
        { naam: 'Kweekvijvers', amo: null, herkomstId: PUNT },
      ],
    });
    expect((await planAanvullenTonen(proef.leider, id)).voorstellen.map(({ alIn }) => alIn)).toEqual(['Uit de cyclus', 'Uit de cyclus']);
    await expect(maak(proef.leider, { voorstel: ['2b-amo-ability-interventie-02'] })).rejects.toMatchObject({ code: 'ongeldig', velden: { voorstel: expect.anything() } });
  });

  it('is only for who writes for this school, in a cycle that runs', async () => {
    for (const wie of [proef.andereLeider, proef.buren]) await expect(maak(wie)).rejects.toMatchObject({ code: expect.stringMatching(/niet-gevonden|geen-recht/) });
    for (const wie of [proef.teamleider, proef.leraar, proef.bestuurder]) await expect(maak(wie)).rejects.toMatchObject({ code: 'geen-recht' });
    await expect(maak(proef.leider, { cyclus: proef.bestuurscyclus })).rejects.toMatchObject({ code: 'niet-gevonden' });
    await expect(maak(proef.leider, { cyclus: randomUUID() })).rejects.toMatchObject({ code: 'niet-gevonden' });
    expect(PlanMakenSchema.safeParse({ cyclus: proef.cyclus, naam: 'X', begin: '2027-01-01', einde: '2026-01-01' }).success).toBe(false);
    expect((await planMakenTonen(proef.andereLeider, null)).cycli.map(({ id }) => id)).toEqual([proef.anderecyclus]);
  });

  it('begins from an example and from a plan of another school: dates and ties come along, owners and goals stay', async () => {
    const { id: terp } = await maak(proef.andereLeider, { cyclus: proef.anderecyclus, naam: 'Plan van De Terp', sjabloon: 'masters-benutten' });
    const bron = await inhoud(terp, proef.andereLeider);
    expect(bron.activiteiten).toHaveLength(5);
    expect(bron.activiteiten[1]?.na).toEqual([bron.activiteiten[0]?.id]);
    await bewaar(proef.andereLeider, terp, bron.activiteiten[0]?.id ?? '', { eigenaarId: proef.andereLeider.gebruiker.id }, { eigenaarId: '' });
    // HR reaches both schools; the schoolleider of Het Baken sees no plan of De Terp at all.
    const { id } = await maak(proef.hr, { kopie: terp, begin: '2027-09-01', sjabloon: 'studieroute' });
    const kopie = await inhoud(id);
    expect(kopie.activiteiten).toHaveLength(11);
    expect(kopie.activiteiten.slice(6).map(({ naam, eigenaarId }) => [naam, eigenaarId])).toEqual(bron.activiteiten.map(({ naam }) => [naam, null]));
    expect(kopie.activiteiten[7]?.na).toEqual([kopie.activiteiten[6]?.id]);
    expect(kopie.activiteiten[6]?.begin).toBe('2027-10-01');
    await expect(maak(proef.leider, { kopie: terp })).rejects.toMatchObject({ code: 'niet-gevonden' });
    await expect(maak(proef.leider, { sjabloon: 'bestaat-niet' })).rejects.toMatchObject({ code: 'ongeldig' });
  });

  it('grows by an example later, and not once it is out', async () => {
    const { id: plan } = await maak(proef.leider);
    expect((await planAanvullen(proef.leider, { plan, voorstel: [], sjabloon: 'werven-en-houden', kopie: null })).aantal).toBe(4);
    await toestand(plan, 'ingediend');
    await expect(planAanvullen(proef.leider, { plan, voorstel: [], sjabloon: 'werven-en-houden', kopie: null })).rejects.toMatchObject({ code: 'conflict' });
    expect((await inhoud(plan)).activiteiten).toHaveLength(4);
  });
});

describe('an activity', () => {
  it('keeps every field by itself, in its one writing, with a line in the log that holds no text', async () => {
    const { plan, een, twee } = await metTwee();
    const { huidig, fouten, botsingen } = await bewaar(proef.leider, plan, twee, { ontwerp: 'Elke week', uren: '1.250,5', amo: 'M', eigenaarId: proef.teamleider.gebruiker.id, begin: '1-2-2027', einde: '2027-06-30', na: een, 'raci-hr': 'R', 'rol-hr': 'regelt het', tijd: 'deels' },
      { ontwerp: '', uren: '', amo: '', eigenaarId: '', begin: '', einde: '', na: '', 'raci-hr': '', 'rol-hr': '', tijd: '' });
    expect([fouten, botsingen, huidig.uren, huidig.begin]).toEqual([{}, {}, '1250,5', '2027-02-01']);
    expect((await inhoud(plan)).activiteiten[1]).toMatchObject({ ontwerp: 'Elke week', uren: 1250.5, amo: 'M', eigenaar: 'Nynke Wiersma', begin: '2027-02-01', einde: '2027-06-30', na: [een], rollen: [{ groep: 'hr', raci: 'R', toelichting: 'regelt het' }], tijd: 'deels' });
    const { rows } = await alsBeheer((client) => client.query<{ gegevens: unknown }>(`SELECT gegevens FROM logregel WHERE "onderwerpId" = $1 AND handeling = 'activiteit-wijzigen'`, [twee]));
    expect(JSON.stringify(rows)).not.toContain('Elke week');
    expect(rows).toHaveLength(1);
  });

  it('is read by its owner, also with the reach of a team, from then on and no longer', async () => {
    const { plan, een } = await metTwee();
    await expect(planTonen(proef.collega, plan)).rejects.toMatchObject({ code: 'niet-gevonden' });
    await bewaar(proef.leider, plan, een, { eigenaarId: proef.collega.gebruiker.id }, { eigenaarId: '' });
    const lijst = await planTonen(proef.collega, plan);
    expect([lijst.kader.magSchrijven, lijst.vragen, lijst.inhoud.activiteiten.length]).toEqual([false, null, 2]);
    await expect(bewaar(proef.collega, plan, een, { naam: 'X' }, { naam: 'Eerste' })).rejects.toMatchObject({ code: 'geen-recht' });
    await bewaar(proef.leider, plan, een, { eigenaarId: '' }, { eigenaarId: proef.collega.gebruiker.id });
    await expect(planTonen(proef.collega, plan)).rejects.toMatchObject({ code: 'niet-gevonden' });
  });

  it('of two who write the same field shows both texts and overwrites neither; other fields are kept', async () => {
    const { plan, een } = await metTwee();
    await bewaar(proef.leider, plan, een, { ontwerp: 'Van de leider' }, { ontwerp: '' });
    const uit = await bewaar(proef.hr, plan, een, { ontwerp: 'Van HR', communicatie: 'In het overleg' }, { ontwerp: '', communicatie: '' });
    expect(uit).toMatchObject({ botsingen: { ontwerp: 'Van de leider' }, huidig: { communicatie: 'In het overleg', ontwerp: 'Van de leider' } });
    expect((await inhoud(plan)).activiteiten[0]).toMatchObject({ ontwerp: 'Van de leider', communicatie: 'In het overleg' });
    // The same delivery once more, and a choice for the own text.
    expect((await bewaar(proef.hr, plan, een, { communicatie: 'In het overleg' }, { communicatie: '' })).botsingen).toEqual({});
    expect((await bewaar(proef.hr, plan, een, { ontwerp: 'Van HR' }, { ontwerp: 'Van de leider' })).huidig.ontwerp).toBe('Van HR');
  });

  it('of ten at the same moment keeps exactly one, and tells the other nine what stands there', async () => {
    const { plan, een } = await metTwee();
    const uit = await Promise.all(Array.from({ length: 10 }, (_, n) => bewaar(n % 2 ? proef.leider : proef.hr, plan, een, { monitoring: `Tekst ${n}` }, { monitoring: '' })));
    const staat = (await inhoud(plan)).activiteiten[0]?.monitoring;
    expect(uit.filter(({ botsingen }) => botsingen.monitoring === undefined)).toHaveLength(1);
    expect(uit.filter(({ botsingen }) => botsingen.monitoring === staat)).toHaveLength(9);
  });

  it('with an end before its start, an owner who left or does not reach the school, or a goal of another cycle is refused at the field', async () => {
    const { plan, een } = await metTwee();
    await bewaar(proef.leider, plan, een, { begin: '2027-03-01', einde: '2027-04-01' }, { begin: '', einde: '' });
    const leeg = { eigenaarId: '', doelId: '', herkomstId: '', einde: '2027-04-01', voorwaarden: '' };
    const weg = await alsBeheer(async (client) => {
      const id = randomUUID();
      await client.query('INSERT INTO gebruiker (id, email, naam) VALUES ($1, $2, $3)', [id, `${id}@proef.example`, 'Wie vertrok']);
      await client.query(`INSERT INTO lidmaatschap ("bestuurId", "gebruikerId", rol, bereik, "actiefSinds", "beeindigdOp") VALUES ($1, $2, 'hr', 'bestuur', now(), now())`, [proef.bestuurId, id]);
      return id;
    });
    for (const eigenaarId of [proef.andereLeider.gebruiker.id, proef.leraar.gebruiker.id, proef.buren.gebruiker.id, weg, randomUUID()]) {
      expect((await bewaar(proef.leider, plan, een, { eigenaarId }, leeg)).fouten.eigenaarId).toContain('werkt hier niet');
    }
    const uit = await bewaar(proef.leider, plan, een, { einde: '2027-01-01', doelId: `eigen-${randomUUID()}`, herkomstId: '1a-doel', voorwaarden: 'Dit is wel goed' }, leeg);
    expect(Object.keys(uit.fouten).sort()).toEqual(['doelId', 'einde', 'herkomstId']);
    expect(uit.huidig).toMatchObject({ einde: '2027-04-01', voorwaarden: 'Dit is wel goed', doelId: '' });
  });

  it('that would wait for itself, straight or by way of others, is refused with the circle in words; at the same moment only one of two gets through', async () => {
    const { plan, een, twee } = await metTwee();
    const drie = (await erbij(plan, 'Derde')).id;
    await bewaar(proef.leider, plan, twee, { na: een }, { na: '' });
    await bewaar(proef.leider, plan, drie, { na: twee }, { na: '' });
    expect((await bewaar(proef.leider, plan, een, { na: drie }, { na: '' })).fouten.na).toBe('Dan wachten activiteiten op elkaar: “Eerste”, die wacht op “Derde”, die wacht op “Tweede”, die wacht op “Eerste”. Haal een van deze weg.');
    expect((await bewaar(proef.leider, plan, een, { na: een }, { na: '' })).fouten.na).toBeDefined();
    const { id: ander } = await maak(proef.leider);
    expect((await bewaar(proef.leider, plan, een, { na: (await erbij(ander, 'Elders')).id }, { na: '' })).fouten.na).toContain('dit plan');
    const vers = await metTwee();
    const uit = await Promise.allSettled([bewaar(proef.leider, vers.plan, vers.een, { na: vers.twee }, { na: '' }), bewaar(proef.hr, vers.plan, vers.twee, { na: vers.een }, { na: '' })]);
    const banden = (await inhoud(vers.plan)).activiteiten.flatMap(({ na }) => na);
    expect(banden).toHaveLength(1);
    for (const mis of uit.filter(({ status }) => status === 'rejected')) expect(mis).toMatchObject({ reason: { code: 'conflict' } });
  });

  it('sent as a whole is all or nothing, and a stale version brings back what stands there at each field that differs', async () => {
    const { plan, een } = await metTwee();
    const { versie, activiteit } = await activiteitTonen(proef.leider, plan, een);
    const velden = veldenVan(activiteit);
    const stuur = (wie: Toegang, rest: Record<string, unknown>) => activiteitInleveren(wie, ActiviteitInleverenSchema.parse({ ...velden, plan, activiteit: een, versie, ...rest }));
    await expect(stuur(proef.leider, { ontwerp: 'Goed', uren: 'veel' })).rejects.toMatchObject({ code: 'ongeldig', velden: { uren: expect.anything() } });
    expect((await inhoud(plan)).activiteiten[0]?.ontwerp).toBe('');
    await stuur(proef.leider, { ontwerp: 'Van de leider' });
    await expect(stuur(proef.hr, { ontwerp: 'Van HR' })).rejects.toMatchObject({ code: 'conflict', velden: { ontwerp: ['Nu staat hier: Van de leider'] }, gegevens: { versie: versie + 1 } });
    await stuur(proef.hr, { ontwerp: 'Van HR', versie: versie + 1 });
    expect((await inhoud(plan)).activiteiten[0]?.ontwerp).toBe('Van HR');
  });

  it('moves among those of its goal, is copied without owner, is taken out and put back as it was', async () => {
    const { plan, een, twee } = await metTwee();
    const namen = async () => (await inhoud(plan)).activiteiten.map(({ naam }) => naam);
    await activiteitVerplaatsen(proef.leider, { plan, activiteit: twee, richting: 'omhoog' });
    await activiteitVerplaatsen(proef.leider, { plan, activiteit: twee, richting: 'omhoog' });
    expect(await namen()).toEqual(['Tweede', 'Eerste']);
    await bewaar(proef.leider, plan, een, { eigenaarId: proef.hr.gebruiker.id, ontwerp: 'Zo', na: twee, 'raci-hr': 'A' }, { eigenaarId: '', ontwerp: '', na: '', 'raci-hr': '' });
    await activiteitVerdubbelen(proef.leider, { plan, activiteit: een });
    expect((await inhoud(plan)).activiteiten[2]).toMatchObject({ naam: 'Eerste (kopie)', ontwerp: 'Zo', eigenaarId: null, na: [], rollen: [{ groep: 'hr', raci: 'A' }] });
    await activiteitVervallen(proef.leider, { plan, activiteit: twee });
    expect(await namen()).toEqual(['Eerste', 'Eerste (kopie)']);
    expect((await inhoud(plan)).activiteiten[0]?.na).toEqual([]);
    expect((await planTonen(proef.leider, plan, twee)).weg).toEqual({ id: twee, naam: 'Tweede' });
    await expect(bewaar(proef.leider, plan, twee, { naam: 'Nog iets' }, { naam: 'Tweede' })).rejects.toMatchObject({ code: 'conflict' });
    await activiteitTerughalen(proef.leider, { plan, activiteit: twee });
    expect((await inhoud(plan)).activiteiten.find(({ id }) => id === een)?.na).toEqual([twee]);
  });

  it('of a plan that is out, of another plan, of another school or board changes by nobody, and words say why', async () => {
    const { plan, een, twee } = await metTwee();
    const { id: ander } = await maak(proef.leider);
    const alles = (wie: Toegang, bij = plan): (() => Promise<unknown>)[] => [
      () => bewaar(wie, bij, een, { naam: 'X' }, { naam: 'Eerste' }), () => activiteitVerplaatsen(wie, { plan: bij, activiteit: twee, richting: 'omhoog' }), () => activiteitVervallen(wie, { plan: bij, activiteit: een }),
      () => activiteitVerdubbelen(wie, { plan: bij, activiteit: een }), () => activiteitTerughalen(wie, { plan: bij, activiteit: een }),
    ];
    for (const doe of [...alles(proef.leider, ander), ...alles(proef.andereLeider)]) await expect(doe()).rejects.toMatchObject({ code: 'niet-gevonden' });
    for (const wie of [proef.buren, proef.bestuurder, proef.teamleider, proef.leraar]) for (const doe of alles(wie)) await expect(doe()).rejects.toMatchObject({ code: expect.stringMatching(/niet-gevonden|geen-recht/) });
    for (const staat of ['ingediend', 'akkoord', 'bij-mr', 'vastgesteld', 'afgerond']) {
      await toestand(plan, staat);
      for (const doe of alles(proef.leider)) await expect(doe()).rejects.toMatchObject({ code: 'conflict', voorMens: expect.stringMatching(/verandert daarom niet meer/) });
      await expect(erbij(plan, 'Derde')).rejects.toMatchObject({ code: 'conflict' });
    }
    expect((await inhoud(plan)).activiteiten.map(({ naam }) => naam)).toEqual(['Eerste', 'Tweede']);
  });
});

describe('a plan', () => {
  const gegevens = (plan: string, versie: number, rest: Record<string, unknown> = {}) => PlanWijzigenSchema.parse({
    plan, versie, naam: 'Plan', doel: '', begin: '2026-09-01', einde: '2028-07-31', urenPerKwartaal: '300', ritme: 'kwartaal', mrSoort: 'advies', quorum: '2', beoordelenVoor: '2027-01-15', eigenaarId: proef.hr.gebruiker.id, ...rest,
  });

  it('keeps what holds for the whole of it; a stale version brings back what stands there, an owner from elsewhere is refused', async () => {
    const { id: plan } = await maak(proef.leider);
    const { kader: { versie } } = await plangegevensTonen(proef.leider, plan);
    await planWijzigen(proef.leider, gegevens(plan, versie));
    expect((await plangegevensTonen(proef.leider, plan)).kader).toMatchObject({ urenPerKwartaal: 300, ritme: 'kwartaal', mrSoort: 'advies', quorum: 2, beoordelenVoor: '2027-01-15', eigenaarId: proef.hr.gebruiker.id, versie: versie + 1 });
    await expect(planWijzigen(proef.hr, gegevens(plan, versie, { naam: 'Anders' }))).rejects.toMatchObject({ code: 'conflict', velden: { naam: ['Nu staat hier: Plan'] }, gegevens: { versie: versie + 1 } });
    await expect(planWijzigen(proef.leider, gegevens(plan, versie + 1, { eigenaarId: proef.andereLeider.gebruiker.id }))).rejects.toMatchObject({ code: 'ongeldig', velden: { eigenaarId: expect.anything() } });
    await expect(planWijzigen(proef.andereLeider, gegevens(plan, versie + 1))).rejects.toMatchObject({ code: 'niet-gevonden' });
    expect(PlanWijzigenSchema.safeParse({ ...gegevens(plan, 1), einde: '2026-01-01' }).success).toBe(false);
  });

  it('says again what it said when its content is put back: what came since is gone, what went is back', async () => {
    const { plan, een, twee } = await metTwee();
    await bewaar(proef.leider, plan, twee, { na: een, 'raci-leraren': 'C', 'rol-leraren': 'denken mee', uren: '12,5', eigenaarId: proef.hr.gebruiker.id }, { na: '', 'raci-leraren': '', 'rol-leraren': '', uren: '', eigenaarId: '' });
    const toen = await inhoud(plan);
    await activiteitVervallen(proef.leider, { plan, activiteit: een });
    await bewaar(proef.leider, plan, twee, { naam: 'Anders', 'raci-leraren': '', uren: '3' }, { naam: 'Tweede', 'raci-leraren': 'C', uren: '12,5' });
    await erbij(plan, 'Nieuw');
    await binnenBestuur(proef.leider, 'plan:schrijven', (db) => planinhoudTerugzetten(db, plan, toen));
    expect(await inhoud(plan)).toEqual(toen);
    await toestand(plan, 'vastgesteld');
    await expect(binnenBestuur(proef.leider, 'plan:schrijven', (db) => planinhoudTerugzetten(db, plan, toen))).rejects.toMatchObject({ code: '55000' });
  });

  it('of eighty activities is read whole and in order within a second', async () => {
    const { id: plan } = await maak(proef.leider);
    for (let keer = 0; keer < 16; keer += 1) await planAanvullen(proef.leider, { plan, voorstel: [], sjabloon: 'masters-benutten', kopie: null });
    const begin = performance.now();
    const { inhoud: { activiteiten } } = await planTonen(proef.leider, plan);
    expect(performance.now() - begin).toBeLessThan(1_000);
    expect(activiteiten).toHaveLength(80);
    expect(activiteiten.map(({ volgorde }) => volgorde)).toEqual(Array.from({ length: 80 }, (_, n) => n + 1));
  });

  it('in a closed cycle is read and not changed', async () => {
    const eigen = await samenProef();
    const { id: plan } = await planMaken(eigen.leider, PlanMakenSchema.parse({ cyclus: eigen.cyclus, naam: 'Plan', begin: '2026-09-01', einde: '2028-07-31' }));
    await alsBeheer((client) => client.query('UPDATE cyclus SET "afgeslotenOp" = now() WHERE id = $1', [eigen.cyclus]));
    await expect(activiteitToevoegen(eigen.leider, { plan, naam: 'X', doelId: '' })).rejects.toMatchObject({ code: 'conflict', voorMens: expect.stringContaining('afgesloten') });
    expect((await planTonen(eigen.leider, plan)).kader).toMatchObject({ magSchrijven: false, handelingen: [], cyclusDicht: true });
  });
});
