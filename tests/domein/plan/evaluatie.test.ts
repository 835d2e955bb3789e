import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, it } from 'vitest';
import { antwoordBewaren } from '@/lib/cyclus/server/antwoord-bewaren';
import { rijToevoegen } from '@/lib/cyclus/server/instrument/eigen-rij';
import { vandaag } from '@/lib/dates';
import { activiteitenVoortgang } from '@/lib/plan/doelvoortgang';
import { BEREIKT_VRAAG, VERVOLG_VRAAG } from '@/lib/plan/evaluatie';
import { EvaluatieSchema, MetingSchema, VervolgactieSchema, VervolgstandSchema, VisitatieSchema } from '@/lib/plan/evaluatie.schema';
import { doelenVolgen } from '@/lib/plan/server/evaluatie/doelen-volgen';
import { evaluatieBewaren } from '@/lib/plan/server/evaluatie/evaluatie-bewaren';
import { evaluatieOverzetten } from '@/lib/plan/server/evaluatie/evaluatie-overzetten';
import { evaluatieStandTonen } from '@/lib/plan/server/evaluatie/evaluatie-stand';
import { evaluatieTonen } from '@/lib/plan/server/evaluatie/evaluatie-tonen';
import { metingIntrekken, metingToevoegen } from '@/lib/plan/server/evaluatie/meting-bewaren';
import { vervolgactieBewaren, vervolgactieZetten } from '@/lib/plan/server/evaluatie/vervolgactie-bewaren';
import { visitatieBewaren, visitatieVervallen } from '@/lib/plan/server/evaluatie/visitatie-bewaren';
import { visitatiesTonen } from '@/lib/plan/server/evaluatie/visitaties-tonen';
import { dagErbij } from '@/lib/plan/tempo';
import type { Toegang } from '@/lib/toegang/toegang';
import { toewijzen } from '../cyclus/antwoord-opzet';
import { samenProef, type SamenProef } from '../cyclus/samenwerking-opzet';
import { mensenMaken } from '../inventaris/telpersoneel';
import { alsBeheer } from '../../support/database';
import { planMaken } from './uitvoering-opzet';

// The promise: a goal shows the figure of its whole school or none, what people measure and evaluate is theirs to write and
// nobody else's, two who write at once both keep their text, and nothing changes in what is closed.

let proef: SamenProef;
let eigen: string;
beforeEach(async () => {
  proef = await samenProef();
  // The leraar among the users is nobody's first personeelsnummer.
  await alsBeheer((client) => client.query(`UPDATE medewerker SET personeelsnummer = 'zelf' WHERE "bestuurId" = $1`, [proef.bestuurId]));
  eigen = await doel('Elke starter heeft een coach', { streefwaarde: '90', doeljaar: '2028' });
});

async function doel(tekst: string, cellen: Record<string, string>, wie: Toegang = proef.leider, cyclus = proef.cyclus): Promise<string> {
  const { vraagId } = await rijToevoegen(wie, { cyclus, instrument: 'bijlage-1', blok: 'doelen', tekst });
  await antwoordBewaren(wie, { cyclusId: cyclus, vraagId, thema: 'meer-masters', editie: 1, stem: 'school', versie: 0, status: 'klaar', sleutel: randomUUID(), waarde: { cellen } });
  return vraagId;
}

const meet = (velden: object = {}, wie: Toegang = proef.leider) => metingToevoegen(wie, MetingSchema.parse({ cyclus: proef.cyclus, doel: eigen, datum: '2026-09-01', waarde: '62,5', bron: 'Lijst van HR', ...velden }));
const schrijf = (velden: object = {}, wie: Toegang = proef.leider) => evaluatieBewaren(wie, EvaluatieSchema.parse({ cyclus: proef.cyclus, doel: eigen, versie: 0, bereikt: '62,5%', oordeel: 'houden', ...velden }));
const actie = (velden: object = {}, wie: Toegang = proef.leider) => vervolgactieBewaren(wie, VervolgactieSchema.parse({ cyclus: proef.cyclus, actie: '', tekst: 'Praten met de secties', eigenaar: '', uiterlijk: '', doel: '', ...velden }));
const zet = (id: string, stand: string, versie = 1, wie: Toegang = proef.leider) => vervolgactieZetten(wie, VervolgstandSchema.parse({ actie: id, versie, stand }));
const bezoek = (velden: object = {}, wie: Toegang = proef.leider) => visitatieBewaren(wie, VisitatieSchema.parse({ cyclus: proef.cyclus, visitatie: '', bezoekers: 'Twee rectoren', datum: '2027-03-01', ...velden }));
const volg = async (wie: Toegang = proef.leider, cyclus = proef.cyclus) => (await doelenVolgen(wie, cyclus)).doelen;
const sluit = (wat: 'cyclus' | 'fase') => alsBeheer((client) => wat === 'cyclus' ? client.query('UPDATE cyclus SET "afgeslotenOp" = now() WHERE id = $1', [proef.cyclus])
  : client.query(`INSERT INTO faseroute ("bestuurId", "cyclusId", "schoolId", deelfase, volgorde, "afgeslotenOp") SELECT "bestuurId", id, "schoolId", '4', 7, now() FROM cyclus WHERE id = $1`, [proef.cyclus]));

describe('a goal that the inventory measures', () => {
  const tussen = dagErbij(vandaag(), -305);
  const begin = dagErbij(vandaag(), -100);

  /** Four leraren a year ago, of whom one master left and two got a master since: 2 of 4 confirmed then, 3 of 5 now. */
  async function school(): Promise<void> {
    const { baken, terp } = proef.scholen;
    await alsBeheer((client) => client.query('UPDATE cyclus SET begin = $2 WHERE id = $1', [proef.cyclus, begin]));
    await mensenMaken(proef.bestuurId, [
      { aanstellingen: [{ school: baken, begin: '2010-08-01' }], diplomas: [{ niveau: 'wo-master', soort: 'vakmaster', jaar: 2005, uitkomst: 'bevestigd' }] },
      { aanstellingen: [{ school: baken, begin: '2010-08-01', einde: tussen }], diplomas: [{ niveau: 'wo-master', soort: 'vakmaster', jaar: 2005, uitkomst: 'bevestigd' }] },
      { aanstellingen: [{ school: baken, begin: '2010-08-01' }], diplomas: [{ niveau: 'hbo-master', soort: 'lerarenmaster', op: tussen, uitkomst: 'bevestigd' }] },
      { aanstellingen: [{ school: baken, begin: '2010-08-01' }] },
      { aanstellingen: [{ school: baken, begin: tussen }], diplomas: [{ niveau: 'wo-master', jaar: 2015, uitkomst: 'bevestigd' }] },
      { aanstellingen: [{ school: baken, begin: tussen }], diplomas: [{ niveau: 'wo-master', jaar: 2015 }] },
      { aanstellingen: [{ school: terp, begin: '2010-08-01' }], diplomas: [{ niveau: 'wo-master', jaar: 2005, uitkomst: 'bevestigd' }] },
    ]);
  }

  it('moves by itself: the figure of each day, out of the inventory, with its counts', async () => {
    await school();
    const id = await doel('De helft heeft een master', { indicator: 'doel50', streefwaarde: '75', doeljaar: '2030' });
    const een = (await volg()).find(({ doelId }) => doelId === id);
    expect(een).toMatchObject({ indicator: 'doel50', zonder: null, zonderVerleden: false, doel: { waarde: 75, op: '2030-12-31', van: 'doel' } });
    expect(een?.nu).toMatchObject({ datum: vandaag(), waarde: 60, geteld: { bevestigd: 3, opgegeven: 4, noemer: 5 }, id: null });
    expect(een?.nul).toMatchObject({ datum: begin, geteld: { bevestigd: 3, noemer: 5 } });
    for (const { datum, geteld } of een?.punten ?? []) expect(geteld).toMatchObject(datum < tussen ? { bevestigd: 2, noemer: 4 } : { bevestigd: 3, noemer: datum === tussen ? 6 : 5 });
    expect(een?.prognose.soort).toBe('lijn');
  });

  it('shows no past of an inventory that knows only who is here now', async () => {
    await mensenMaken(proef.bestuurId, [1, 2, 3, 4, 5].map(() => ({ aanstellingen: [{ school: proef.scholen.baken, begin: '2010-08-01' }], diplomas: [{ niveau: 'wo-master', soort: 'vakmaster', jaar: 2005, uitkomst: 'bevestigd' }] })));
    const id = await doel('De helft heeft een master', { indicator: 'doel50' });
    const een = (await volg()).find(({ doelId }) => doelId === id);
    expect(een).toMatchObject({ zonderVerleden: true, prognose: { soort: 'geen', reden: 'een-meting' } });
    expect(een?.punten.map(({ datum }) => datum)).toEqual([vandaag()]);
  });

  it('gives no figure to who sees only a part: of a cycle of the board a schoolleider gets none, HR of the board does', async () => {
    await school();
    await doel('Samen de helft', { indicator: 'doel50' }, proef.hr, proef.bestuurscyclus);
    await alsBeheer((client) => client.query(`INSERT INTO cyclus_deelnemer ("bestuurId", "cyclusId", "gebruikerId", rol) SELECT "bestuurId", id, $2, 'deelnemer' FROM cyclus WHERE id = $1`, [proef.bestuurscyclus, proef.leider.gebruiker.id]));
    expect((await volg(proef.leider, proef.bestuurscyclus))[0]).toMatchObject({ zonder: 'bereik', punten: [], nu: null, prognose: { soort: 'geen' } });
    expect((await volg(proef.hr, proef.bestuurscyclus))[0]?.nu?.geteld).toMatchObject({ noemer: 6 });
  });

  it('takes no measurement by hand', async () => {
    const id = await doel('De helft heeft een master', { indicator: 'doel50' });
    await expect(meet({ doel: id })).rejects.toMatchObject({ code: 'ongeldig', voorMens: expect.stringContaining('meet de inventaris zelf') as string });
  });

  it('says that nobody counts yet when the inventory is empty', async () => {
    const id = await doel('De helft heeft een master', { indicator: 'doel80' });
    expect((await volg()).find(({ doelId }) => doelId === id)).toMatchObject({ zonder: 'niemand', nu: null });
  });
});

describe('the activities under a goal', () => {
  it('are those of the plan as it was adopted with how they stand; of a plan in the making they do not count yet', async () => {
    const [gesprek, beurs] = [randomUUID(), randomUUID()];
    const plan = await planMaken(proef, { schoolCyclus: proef.cyclus, toestand: 'herziening', activiteiten: [{ id: gesprek, naam: 'Gesprek', wie: proef.teamleider }, { id: beurs, naam: 'Beurs', wie: null }] });
    await alsBeheer(async (client) => {
      await client.query(`UPDATE planversie SET inhoud = jsonb_set(inhoud, '{activiteiten,0,doelId}', to_jsonb($2::text)) WHERE "planId" = $1`, [plan, eigen]);
      // What the next version will say is not what was adopted.
      await client.query(`UPDATE activiteit SET naam = 'Anders', "doelId" = $2 WHERE "planId" = $1`, [plan, eigen]);
      await client.query(`INSERT INTO activiteitstand ("bestuurId", "activiteitId", "planId", stand, voortgang) VALUES ($1, $2, $3, 'bezig', 40)`, [proef.bestuurId, gesprek, plan]);
    });
    const los = await planMaken(proef, { schoolCyclus: proef.cyclus, toestand: 'concept', activiteiten: [{ naam: 'Nog niet', wie: null }] });
    await alsBeheer((client) => client.query(`UPDATE activiteit SET "doelId" = $2 WHERE "planId" = $1`, [los, eigen]));
    const { activiteiten = [] } = (await volg())[0] ?? {};
    expect(activiteiten.map(({ naam, vastgesteld, stand, voortgang }) => [naam, vastgesteld, stand, voortgang]).sort()).toEqual([['Gesprek', true, 'bezig', 40], ['Nog niet', false, 'open', 0]]);
    expect(activiteitenVoortgang(activiteiten)).toEqual({ aantal: 1, klaar: 0, bezig: 1, procent: 40 });
  });
});

describe('a measurement', () => {
  it('of a goal that the inventory does not know is kept with day, source and name, and can be taken back once', async () => {
    const { id } = await meet();
    await meet({ datum: '2026-01-05', waarde: '50' });
    const [een] = await volg();
    expect(een?.punten).toMatchObject([{ datum: '2026-01-05', waarde: 50 }, { id, datum: '2026-09-01', waarde: 62.5, bron: 'Lijst van HR', door: 'Sjoerd Terpstra', geteld: null }]);
    expect(een?.prognose).toMatchObject({ soort: 'lijn', metingen: 2 });
    await metingIntrekken(proef.hr, { cyclus: proef.cyclus, meting: id });
    await expect(metingIntrekken(proef.hr, { cyclus: proef.cyclus, meting: id })).rejects.toMatchObject({ code: 'conflict' });
    expect((await volg())[0]?.punten).toHaveLength(1);
  });

  it('is refused at the field: a day to come, no existing day, no percentage, no source', () => {
    const fouten = (velden: object) => MetingSchema.safeParse({ cyclus: proef.cyclus, doel: eigen, datum: '2026-09-01', waarde: '50', bron: 'HR', ...velden }).error?.issues.map(({ path, message }) => [path[0], message]);
    expect(fouten({ datum: '2099-01-01' })).toEqual([['datum', 'Deze datum ligt in de toekomst.']]);
    expect(fouten({ datum: '2026-02-30' })?.[0]?.[0]).toBe('datum');
    for (const waarde of ['', '101', '-1', 'veel', '1e2']) expect(fouten({ waarde })).toEqual([['waarde', 'Vul een percentage in van 0 tot en met 100, zoals 62 of 37,5.']]);
    expect(fouten({ bron: ' ' })).toEqual([['bron', 'Schrijf op waar dit cijfer vandaan komt.']]);
  });

  it('of a goal of another cycle is refused as absent', async () => {
    const vreemd = await doel('Van De Terp', {}, proef.andereLeider, proef.anderecyclus);
    await expect(meet({ doel: vreemd })).rejects.toMatchObject({ code: 'niet-gevonden' });
    await expect(meet({ doel: `eigen-${randomUUID()}` })).rejects.toMatchObject({ code: 'niet-gevonden' });
  });
});

describe('who', () => {
  it('writes: schoolleider and HR; the board only in a cycle of its own; who reads along does not', async () => {
    await meet({}, proef.hr);
    await expect(meet({}, proef.bestuurder)).rejects.toMatchObject({ code: 'niet-gevonden' });
    await expect(schrijf({}, proef.bestuurder)).rejects.toMatchObject({ code: 'niet-gevonden' });
    const breed = await doel('Samen', {}, proef.hr, proef.bestuurscyclus);
    await schrijf({ cyclus: proef.bestuurscyclus, doel: breed }, proef.bestuurder);
    expect((await evaluatieTonen(proef.bestuurder, proef.cyclus)).alleenLezen).toBe('lezer');
    await alsBeheer((client) => client.query(`INSERT INTO cyclus_deelnemer ("bestuurId", "cyclusId", "schoolId", "gebruikerId", rol) SELECT "bestuurId", id, "schoolId", $2, 'lezer' FROM cyclus WHERE id = $1`, [proef.cyclus, proef.leider.gebruiker.id]));
    await expect(schrijf()).rejects.toMatchObject({ code: 'geen-recht' });
  });

  it('with the reach of a team sees no page of it, also with part 4 assigned', async () => {
    await toewijzen(proef as never, proef.teamleider, '4', null);
    for (const deur of [doelenVolgen, evaluatieTonen, visitatiesTonen]) await expect(deur(proef.teamleider, proef.cyclus)).rejects.toMatchObject({ code: 'niet-gevonden' });
    for (const werk of [meet, schrijf, actie, bezoek]) await expect(werk({}, proef.teamleider)).rejects.toMatchObject({ code: 'geen-recht' });
  });

  it('of another school or board sees and does nothing', async () => {
    const { id } = await actie();
    for (const vreemd of [proef.andereLeider, proef.buren]) {
      for (const deur of [doelenVolgen, evaluatieTonen, visitatiesTonen]) await expect(deur(vreemd, proef.cyclus)).rejects.toMatchObject({ code: 'niet-gevonden' });
      for (const werk of [meet, schrijf, actie, bezoek]) await expect(werk({}, vreemd)).rejects.toMatchObject({ code: 'niet-gevonden' });
      await expect(zet(id, 'klaar', 1, vreemd)).rejects.toMatchObject({ code: 'niet-gevonden' });
      await expect(evaluatieOverzetten(vreemd, { cyclus: proef.cyclus })).rejects.toMatchObject({ code: 'niet-gevonden' });
      expect(await evaluatieStandTonen(vreemd, proef.cyclus)).toEqual({ doelen: 0, geevalueerd: 0, acties: 0, klaar: 0, visitaties: 0 });
    }
    await expect(evaluatieTonen(proef.leraar, proef.cyclus)).rejects.toMatchObject({ code: 'geen-recht' });
  });
});

describe('the evaluation of a goal', () => {
  it('is kept whole, with who and when, and counted on the page of part 4', async () => {
    await schrijf({ beoogd: '90%', bron: 'HR', datum: '2026-09-01', effect: 'Starters blijven', watGing: 'Uren', betekenis: 'Doorgaan' });
    const { doelen } = await evaluatieTonen(proef.hr, proef.cyclus);
    expect(doelen[0]?.evaluatie).toMatchObject({ beoogd: '90%', bereikt: '62,5%', bron: 'HR', datum: '2026-09-01', effect: 'Starters blijven', watGing: 'Uren', betekenis: 'Doorgaan', oordeel: 'houden', versie: 1, door: 'Sjoerd Terpstra' });
    expect(await evaluatieStandTonen(proef.leider, proef.cyclus)).toEqual({ doelen: 1, geevalueerd: 1, acties: 0, klaar: 0, visitaties: 0 });
  });

  it('that somebody else wrote first is not overwritten: both texts are there, and saving again is a choice', async () => {
    await schrijf({ bereikt: 'Eerst' });
    const teLaat = await schrijf({ bereikt: 'Mijn tekst' }, proef.hr).catch((fout: unknown) => fout);
    expect(teLaat).toMatchObject({ code: 'conflict', voorMens: expect.stringContaining('Sjoerd Terpstra') as string, gegevens: { versie: 1, regels: expect.arrayContaining([['Wat is het geworden?', 'Eerst'], ['En nu?', 'Houden zoals het is']]) as string[][] } });
    expect((await evaluatieTonen(proef.leider, proef.cyclus)).doelen[0]?.evaluatie?.bereikt).toBe('Eerst');
    await schrijf({ bereikt: 'Mijn tekst', versie: 1 }, proef.hr);
    await expect(schrijf({ bereikt: 'Oud', versie: 1 })).rejects.toMatchObject({ code: 'conflict', gegevens: { versie: 2 } });
    expect((await evaluatieTonen(proef.leider, proef.cyclus)).doelen[0]?.evaluatie).toMatchObject({ bereikt: 'Mijn tekst', versie: 2, door: 'Joost Meinema' });
  });

  it('by two people at the same moment gives one of them the conflict', async () => {
    const uit = await Promise.allSettled([schrijf({ bereikt: 'A' }), schrijf({ bereikt: 'B' }, proef.hr)]);
    expect(uit.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect((uit.find(({ status }) => status === 'rejected') as PromiseRejectedResult).reason).toMatchObject({ code: 'conflict', gegevens: { versie: 1 } });
  });

  it('asks for at least one thing, a real choice and a day that has been', () => {
    const leeg = EvaluatieSchema.safeParse({ cyclus: proef.cyclus, doel: eigen, versie: 0, bereikt: ' ', bron: 'HR' });
    expect(leeg.error?.issues.map(({ path, message }) => [path[0], message])).toEqual([['bereikt', 'Schrijf minstens één ding op over dit doel.']]);
    expect(EvaluatieSchema.safeParse({ cyclus: proef.cyclus, doel: eigen, versie: 0, oordeel: 'misschien' }).success).toBe(false);
    expect(EvaluatieSchema.safeParse({ cyclus: proef.cyclus, doel: eigen, versie: 0, bereikt: 'a', datum: '2099-01-01' }).error?.issues[0]?.message).toBe('Deze datum ligt in de toekomst.');
    expect(EvaluatieSchema.safeParse({ cyclus: proef.cyclus, doel: '4-vraag-01', versie: 0, bereikt: 'a' }).success).toBe(false);
  });

  it('stands still when part 4 or the cycle is closed; the words stay in the form', async () => {
    await schrijf();
    await sluit('fase');
    await expect(schrijf({ versie: 1 })).rejects.toMatchObject({ code: 'conflict', voorMens: expect.stringContaining('Fase 4 is afgesloten') as string });
    await expect(actie()).rejects.toMatchObject({ code: 'conflict' });
    expect((await evaluatieTonen(proef.leider, proef.cyclus)).alleenLezen).toBe('fase');
    await meet();
    await sluit('cyclus');
    for (const werk of [meet, bezoek]) await expect(werk()).rejects.toMatchObject({ code: 'conflict', voorMens: expect.stringContaining('Deze cyclus is afgesloten') as string });
    expect((await doelenVolgen(proef.leider, proef.cyclus)).alleenLezen).toBe('dicht');
  });

  it('leaves ids in the log and no words', async () => {
    await schrijf({ bereikt: 'Geheime woorden' });
    await meet({ bron: 'Geheime bron' });
    const log = await alsBeheer((client) => client.query<{ handeling: string; alles: string }>(`SELECT handeling, gegevens::text AS alles FROM logregel WHERE "bestuurId" = $1`, [proef.bestuurId]));
    expect(log.rows.map(({ handeling }) => handeling)).toEqual(expect.arrayContaining(['evaluatie-bewaren', 'meting-toevoegen']));
    expect(log.rows.map(({ alles }) => alles).join()).not.toContain('Geheime');
  });
});

describe('a follow-up action', () => {
  it('belongs to somebody who works for this school, until a day to come', async () => {
    await expect(actie({ eigenaar: proef.andereLeider.gebruiker.id })).rejects.toMatchObject({ code: 'ongeldig', velden: { eigenaar: [expect.any(String) as string] } });
    await expect(actie({ uiterlijk: '2020-01-01' })).rejects.toMatchObject({ code: 'ongeldig', velden: { uiterlijk: ['Deze dag is voorbij. Kies vandaag of later.'] } });
    const { id } = await actie({ eigenaar: proef.teamleider.gebruiker.id, uiterlijk: '2099-01-31', doel: eigen });
    expect((await evaluatieTonen(proef.leider, proef.cyclus)).acties).toEqual([{ id, doelId: eigen, tekst: 'Praten met de secties', eigenaarId: proef.teamleider.gebruiker.id, eigenaar: 'Nynke Wiersma', uiterlijk: '2099-01-31', klaarOp: null, versie: 1 }]);
  });

  it('is said to be done by who has it, also after the cycle closed and without seeing the cycle; others may not', async () => {
    const { id } = await actie({ eigenaar: proef.teamleider.gebruiker.id });
    await sluit('cyclus');
    await expect(zet(id, 'klaar', 1, proef.collega)).rejects.toMatchObject({ code: 'niet-gevonden' });
    await expect(zet(id, 'klaar', 1, proef.bestuurder)).rejects.toMatchObject({ code: 'niet-gevonden' });
    await expect(zet(id, 'vervallen', 1, proef.teamleider)).rejects.toMatchObject({ code: 'geen-recht' });
    await zet(id, 'klaar', 1, proef.teamleider);
    await expect(zet(id, 'klaar', 2, proef.teamleider)).rejects.toMatchObject({ code: 'conflict' });
    await expect(zet(id, 'open', 1, proef.teamleider)).rejects.toMatchObject({ code: 'conflict' });
    expect((await evaluatieTonen(proef.leider, proef.cyclus)).acties[0]).toMatchObject({ klaarOp: vandaag(), versie: 2 });
    await zet(id, 'open', 2);
    await zet(id, 'vervallen', 3);
    expect((await evaluatieTonen(proef.leider, proef.cyclus)).acties).toEqual([]);
  });

  it('that somebody changed first is not overwritten', async () => {
    const { id } = await actie();
    await actie({ actie: id, versie: 1, tekst: 'Eerst' });
    await expect(actie({ actie: id, versie: 1, tekst: 'Te laat' }, proef.hr)).rejects.toMatchObject({ code: 'conflict', gegevens: { versie: 2, regels: [['Actie', 'Eerst'], ['Wie', ''], ['Uiterlijk', '']] } });
    await expect(actie({ actie: randomUUID(), versie: 1 })).rejects.toMatchObject({ code: 'niet-gevonden' });
  });
});

describe('the answers of part 4', () => {
  const antwoord = async (vraagId: string) => (await alsBeheer((client) => client.query<{ rijen: { id: string; cellen: Record<string, string> }[]; versie: number }>(`SELECT waarde -> 'rijen' AS rijen, versie FROM antwoord WHERE "cyclusId" = $1 AND "vraagId" = $2`, [proef.cyclus, vraagId]))).rows[0];

  it('get the evaluation and the actions as rows beside the own rows, once, as a version with a name', async () => {
    await antwoordBewaren(proef.leider, { cyclusId: proef.cyclus, vraagId: BEREIKT_VRAAG, thema: 'meer-masters', editie: 1, stem: 'school', versie: 0, status: 'klaar', sleutel: randomUUID(), waarde: { rijen: [{ id: 'zelf', cellen: { doel: 'Iets anders', gerealiseerd: 'Ja' } }], tekst: 'Zie ook het jaarverslag.' } });
    await schrijf({ beoogd: '90%', bron: 'HR', datum: '2026-09-01' });
    const { id } = await actie({ uiterlijk: '2099-01-31', eigenaar: proef.hr.gebruiker.id });
    expect((await evaluatieTonen(proef.leider, proef.cyclus)).overTeZetten).toBe(2);
    expect(await evaluatieOverzetten(proef.leider, { cyclus: proef.cyclus })).toMatchObject({ anders: 2 });
    expect(await antwoord(BEREIKT_VRAAG)).toEqual({ versie: 2, rijen: [{ id: 'zelf', cellen: { doel: 'Iets anders', gerealiseerd: 'Ja' } }, { id: eigen.slice(6), cellen: { doel: 'Elke starter heeft een coach', beoogd: '90%', gerealiseerd: '62,5%', bron: 'HR, 1 september 2026' } }] });
    expect(await antwoord(VERVOLG_VRAAG)).toEqual({ versie: 1, rijen: [{ id, cellen: { actie: 'Praten met de secties', wie: 'Joost Meinema', wanneer: '2099-01-31' } }] });
    expect((await evaluatieTonen(proef.leider, proef.cyclus)).overTeZetten).toBe(0);
    expect(await evaluatieOverzetten(proef.hr, { cyclus: proef.cyclus })).toMatchObject({ anders: 0 });
    expect((await antwoord(BEREIKT_VRAAG))?.versie).toBe(2);
  });

  it('are kept as a form of the guide would keep them', async () => {
    await schrijf({ beoogd: '90%' });
    await evaluatieOverzetten(proef.leider, { cyclus: proef.cyclus });
    const { rijen, versie } = (await antwoord(BEREIKT_VRAAG)) ?? { rijen: [], versie: 0 };
    await expect(antwoordBewaren(proef.hr, { cyclusId: proef.cyclus, vraagId: BEREIKT_VRAAG, thema: 'meer-masters', editie: 1, stem: 'school', versie, status: 'klaar', sleutel: randomUUID(), waarde: { rijen } })).resolves.toMatchObject({ staat: 'bewaard' });
  });

  it('take nothing over when part 4 is closed', async () => {
    await schrijf();
    await sluit('fase');
    await expect(evaluatieOverzetten(proef.leider, { cyclus: proef.cyclus })).rejects.toMatchObject({ code: 'conflict' });
    expect(await antwoord(BEREIKT_VRAAG)).toBeUndefined();
  });
});

describe('a peer visit', () => {
  it('is prepared, gets its findings, and goes once', async () => {
    const { id } = await bezoek({ voorbereiding: 'Onze vraag' });
    await bezoek({ visitatie: id, versie: 1, voorbereiding: 'Onze vraag', bevindingen: 'Zij zagen veel' });
    await expect(bezoek({ visitatie: id, versie: 1, bevindingen: 'Te laat' }, proef.hr)).rejects.toMatchObject({ code: 'conflict', gegevens: { versie: 2, regels: expect.arrayContaining([['Bevindingen', 'Zij zagen veel']]) as string[][] } });
    expect((await visitatiesTonen(proef.bestuurder, proef.cyclus)).visitaties).toMatchObject([{ id, datum: '2027-03-01', bezoekers: 'Twee rectoren', bevindingen: 'Zij zagen veel', versie: 2 }]);
    await expect(visitatieVervallen(proef.leider, { cyclus: proef.cyclus, visitatie: id, versie: 1 })).rejects.toMatchObject({ code: 'conflict' });
    await visitatieVervallen(proef.leider, { cyclus: proef.cyclus, visitatie: id, versie: 2 });
    expect((await visitatiesTonen(proef.leider, proef.cyclus)).visitaties).toEqual([]);
    await expect(bezoek({ visitatie: id, versie: 3 })).rejects.toMatchObject({ code: 'niet-gevonden' });
  });
});
