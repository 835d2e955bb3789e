import { beforeEach, describe, expect, it } from 'vitest';
import { binnenBestuur } from '@/lib/db/binnen-bestuur';
import { rijen, sql } from '@/lib/db/sql';
import { vandaag } from '@/lib/dates';
import { activiteitBijwerken } from '@/lib/plan/server/uitvoering/activiteit-bijwerken';
import { bijsturen, planstatusGeven } from '@/lib/plan/server/uitvoering/plan-bijhouden';
import { voortgangLezen } from '@/lib/plan/server/voortgang-lezen';
import { ActiviteitBijwerkenSchema, BijsturingSchema, PlanstatusSchema } from '@/lib/plan/uitvoering.schema';
import type { Toegang } from '@/lib/toegang/toegang';
import { alsBeheer } from '../../support/database';
import { cyclusSluiten } from '../cyclus/samenwerking-opzet';
import { inTabel, planMaken, uitvoerProef, type UitvoerProef } from './uitvoering-opzet';

let proef: UitvoerProef;
beforeEach(async () => { proef = await uitvoerProef(); });

const bijwerken = (wie: Toegang, activiteit: string, velden: object) => activiteitBijwerken(wie, ActiviteitBijwerkenSchema.parse({ activiteit, versie: '0', ...velden }));
const stand = async (id: string) => (await inTabel<object>('SELECT stand, voortgang, uren::float8 AS uren, kosten::float8 AS kosten, "verwachtEinde"::text AS "verwachtEinde", "klaarOp"::text AS "klaarOp", versie FROM activiteitstand WHERE "activiteitId" = $1', [id]))[0];
const regels = (id: string) => inTabel<object>('SELECT kleur, verhaal, voortgang, uren::float8 AS uren FROM statusmelding WHERE "activiteitId" = $1 ORDER BY "createdAt"', [id]);

describe('een activiteit bijwerken', () => {
  it('zet in één keer een percentage of klaar, met een regel erbij die blijft, en geeft terug wat er stond', async () => {
    const eerste = await bijwerken(proef.teamleider, proef.act.gesprek, { voortgang: '50' });
    expect(eerste).toMatchObject({ versie: 1, nu: { stand: 'bezig', voortgang: 50 }, was: { stand: 'open', voortgang: 0, versie: 0 } });
    await bijwerken(proef.teamleider, proef.act.gesprek, { versie: '1', stand: 'klaar' });
    expect(await stand(proef.act.gesprek)).toEqual({ stand: 'klaar', voortgang: 100, uren: null, kosten: null, verwachtEinde: null, klaarOp: vandaag(), versie: 2 });
    expect((await regels(proef.act.gesprek)).map((regel) => (regel as { voortgang: number }).voortgang)).toEqual([50, 100]);
  });

  it('zet alles weer terug zoals het was, en ook dat is te lezen', async () => {
    await bijwerken(proef.teamleider, proef.act.gesprek, { voortgang: '75', uren: '20' });
    const { was } = await bijwerken(proef.teamleider, proef.act.gesprek, { versie: '1', stand: 'klaar' });
    await bijwerken(proef.teamleider, proef.act.gesprek, { versie: '2', stand: was.stand, voortgang: String(was.voortgang), klaarOp: was.klaarOp ?? undefined });
    expect(await stand(proef.act.gesprek)).toMatchObject({ stand: 'bezig', voortgang: 75, uren: 20, klaarOp: null, versie: 3 });
    expect(await regels(proef.act.gesprek)).toHaveLength(3);
  });

  it('houdt bij een nieuw percentage de uren en kosten, en wist ze alleen als iemand ze leegmaakt', async () => {
    await bijwerken(proef.hr, proef.act.beurs, { voortgang: '10', uren: '7,5', kosten: '€ 1.250,50' });
    await bijwerken(proef.hr, proef.act.beurs, { versie: '1', voortgang: '25' });
    expect(await stand(proef.act.beurs)).toMatchObject({ voortgang: 25, uren: 7.5, kosten: 1250.5 });
    await bijwerken(proef.hr, proef.act.beurs, { versie: '2', uren: '', kosten: '' });
    expect(await stand(proef.act.beurs)).toMatchObject({ voortgang: 25, uren: null, kosten: null });
  });

  it('vraagt om een reden als het einde verschuift, en bewaart die als bijsturing', async () => {
    await expect(bijwerken(proef.teamleider, proef.act.gesprek, { verwachtEinde: '15-9-2027' })).rejects.toMatchObject({ code: 'ongeldig', velden: { reden: [expect.stringContaining('waarom') as string] } });
    expect(await stand(proef.act.gesprek)).toBeUndefined();
    await bijwerken(proef.teamleider, proef.act.gesprek, { verwachtEinde: '15-9-2027', reden: 'Twee teamleiders zijn ziek.' });
    expect(await stand(proef.act.gesprek)).toMatchObject({ verwachtEinde: '2027-09-15' });
    expect(await inTabel('SELECT soort, wat, reden FROM bijsturing WHERE "activiteitId" = $1', [proef.act.gesprek])).toEqual([{ soort: 'planning', wat: 'Verwacht einde van 30 juni 2027 naar 15 september 2027.', reden: 'Twee teamleiders zijn ziek.' }]);
    // The same day once more is no move, the agreed day is one.
    await bijwerken(proef.teamleider, proef.act.gesprek, { versie: '1', verwachtEinde: '2027-09-15' });
    await expect(bijwerken(proef.teamleider, proef.act.gesprek, { versie: '2', verwachtEinde: '' })).rejects.toMatchObject({ velden: { reden: expect.anything() as object } });
  });

  it('laat van twee mensen tegelijk er één winnen; de ander ziet wat er nu staat', async () => {
    const uitkomsten = await Promise.allSettled([bijwerken(proef.teamleider, proef.act.gesprek, { voortgang: '25' }), bijwerken(proef.leider, proef.act.gesprek, { voortgang: '75' })]);
    expect(uitkomsten.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect((uitkomsten.find(({ status }) => status === 'rejected') as PromiseRejectedResult).reason).toMatchObject({ code: 'conflict' });
    await expect(bijwerken(proef.hr, proef.act.gesprek, { voortgang: '10' })).rejects.toMatchObject({ code: 'conflict', gegevens: { nu: { versie: 1 } } });
    expect(await regels(proef.act.gesprek)).toHaveLength(1);
  });

  it('neemt geen percentage boven 100, geen negatieve uren en geen dag die niet bestaat', () => {
    for (const velden of [{ voortgang: '101' }, { voortgang: '-1' }, { voortgang: '12,5' }, { uren: '-3' }, { uren: 'veel' }, { kosten: '1e9' }, { verwachtEinde: '31-2-2027' }, { kleur: 'groen' }, { stand: 'weg' }, { bestaat: 'niet' }]) {
      expect(ActiviteitBijwerkenSchema.safeParse({ activiteit: proef.act.gesprek, versie: '0', ...velden }).success, JSON.stringify(velden)).toBe(false);
    }
  });
});

describe('wie mag bijwerken', () => {
  it('mag de eigenaar en wie het plan schrijft, ook als de activiteit van niemand is', async () => {
    await bijwerken(proef.teamleider, proef.act.gesprek, { voortgang: '25' });
    await bijwerken(proef.leider, proef.act.gesprek, { versie: '1', voortgang: '50' });
    await bijwerken(proef.hr, proef.act.mentor, { voortgang: '10' });
    expect(await stand(proef.act.mentor)).toMatchObject({ voortgang: 10 });
  });

  it('mag een teamleider niet bij de activiteit van een ander, een bestuurder alleen bij een eigen, en een ander niets', async () => {
    await expect(bijwerken(proef.teamleider, proef.act.beurs, { voortgang: '50' })).rejects.toMatchObject({ code: 'geen-recht', voorMens: expect.stringContaining('Joost Meinema') as string });
    await expect(bijwerken(proef.bestuurder, proef.act.beurs, { voortgang: '50' })).rejects.toMatchObject({ code: 'geen-recht' });
    for (const wie of [proef.collega, proef.andereLeider, proef.buren]) await expect(bijwerken(wie, proef.act.beurs, { voortgang: '50' })).rejects.toMatchObject({ code: 'niet-gevonden' });
    await expect(bijwerken(proef.leraar, proef.act.beurs, { voortgang: '50' })).rejects.toMatchObject({ code: 'geen-recht' });
    expect(await stand(proef.act.beurs)).toBeUndefined();
  });

  const pogen = (wie: Toegang, activiteit: string, plan: string) => binnenBestuur(wie, 'plan:uitvoeren', (db) => rijen(db, sql`INSERT INTO activiteitstand ("activiteitId", "planId", stand, voortgang) VALUES (${activiteit}::uuid, ${plan}::uuid, 'bezig', 50) RETURNING versie`));
  const melding = (wie: Toegang, activiteit: string | null) => binnenBestuur(wie, 'plan:uitvoeren', (db) => rijen(db, sql`INSERT INTO statusmelding ("planId", "activiteitId", periode, kleur) VALUES (${proef.plan}::uuid, ${activiteit}::uuid, '2026-11-01', 'op-koers') RETURNING id`));

  it('houdt de database het ook tegen: een teamleider schrijft alleen bij de eigen activiteit', async () => {
    await expect(pogen(proef.teamleider, proef.act.gesprek, proef.plan)).resolves.toHaveLength(1);
    await expect(pogen(proef.teamleider, proef.act.beurs, proef.plan)).rejects.toThrow(/Alleen wie de activiteit uitvoert/);
    await expect(melding(proef.teamleider, null)).rejects.toThrow(/Alleen wie de activiteit uitvoert/);
    await expect(melding(proef.teamleider, proef.act.gesprek)).resolves.toHaveLength(1);
    await expect(pogen(proef.andereLeider, proef.act.beurs, proef.plan)).rejects.toThrow();
  });

  it('blijft wie beoordeelt van andermans voortgang af, ook met de hand in de database', async () => {
    await alsBeheer((client) => client.query('INSERT INTO planbeoordelaar ("bestuurId", "planId", "gebruikerId") VALUES ($1, $2, $3)', [proef.bestuurId, proef.plan, proef.collega.gebruiker.id]));
    await expect(bijwerken(proef.collega, proef.act.gesprek, { voortgang: '50' })).rejects.toMatchObject({ code: 'geen-recht' });
    await expect(pogen(proef.collega, proef.act.gesprek, proef.plan)).rejects.toThrow(/Alleen wie de activiteit uitvoert/);
  });

  it('hoort een activiteit bij haar eigen plan: onder een ander plan is zij er niet', async () => {
    const ander = await planMaken(proef, { schoolCyclus: proef.cyclus, toestand: 'vastgesteld', activiteiten: [{ naam: 'Iets anders', wie: proef.hr }] });
    await expect(pogen(proef.hr, proef.act.beurs, ander)).rejects.toThrow(/ander plan/);
  });
});

describe('alleen een plan dat wordt uitgevoerd', () => {
  it.each(['concept', 'afgerond'] as const)('weigert een plan dat %s is, met woorden, ook voorbij de deur', async (toestand) => {
    const ander = await uitvoerProef(toestand);
    await expect(bijwerken(ander.teamleider, ander.act.gesprek, { voortgang: '50' })).rejects.toMatchObject({ code: 'conflict', voorMens: expect.stringMatching(toestand === 'concept' ? /nog niet vastgesteld/ : /afgerond/) as string });
    await expect(planstatusGeven(ander.leider, PlanstatusSchema.parse({ plan: ander.plan, periode: vandaag().slice(0, 8) + '01', kleur: 'op-koers' }))).rejects.toMatchObject({ code: 'conflict' });
    await expect(bijsturen(ander.leider, BijsturingSchema.parse({ plan: ander.plan, activiteit: '', soort: 'geld', wat: 'Minder uren.', reden: 'Het geld is op.' }))).rejects.toMatchObject({ code: 'conflict' });
    await expect(binnenBestuur(ander.hr, 'plan:uitvoeren', (db) => rijen(db, sql`INSERT INTO activiteitstand ("activiteitId", "planId") VALUES (${ander.act.gesprek}::uuid, ${ander.plan}::uuid)`))).rejects.toThrow(/nu niet uitgevoerd/);
  });

  it('weigert alles als de cyclus is gesloten, ook voor wie de cyclus zelf niet ziet, en neemt het weer aan als hij opengaat', async () => {
    await cyclusSluiten(proef);
    for (const wie of [proef.teamleider, proef.leider]) await expect(bijwerken(wie, proef.act.gesprek, { voortgang: '50' })).rejects.toMatchObject({ code: 'conflict', voorMens: expect.stringContaining('cyclus') as string });
    await expect(binnenBestuur(proef.teamleider, 'plan:uitvoeren', (db) => rijen(db, sql`INSERT INTO activiteitstand ("activiteitId", "planId") VALUES (${proef.act.gesprek}::uuid, ${proef.plan}::uuid)`))).rejects.toThrow(/cyclus van dit plan is afgesloten/);
    await alsBeheer((client) => client.query('UPDATE cyclus SET "afgeslotenOp" = NULL WHERE id = $1', [proef.cyclus]));
    await expect(bijwerken(proef.teamleider, proef.act.gesprek, { voortgang: '50' })).resolves.toMatchObject({ versie: 1 });
    await expect(binnenBestuur(proef.hr, 'plan:schrijven', (db) => rijen(db, sql`UPDATE plan SET "cyclusAfgeslotenOp" = now() WHERE id = ${proef.plan}::uuid`))).rejects.toThrow(/sluit en opent met zijn cyclus/);
  });

  it('gaat tijdens een herziening door op wat was vastgesteld: de oude eigenaar werkt bij, een nieuwe activiteit wacht', async () => {
    const ander = await uitvoerProef('herziening');
    await alsBeheer(async (client) => {
      await client.query('UPDATE activiteit SET "eigenaarId" = $2, naam = $3, begin = NULL, einde = NULL WHERE id = $1', [ander.act.gesprek, ander.collega.gebruiker.id, 'Heet straks anders']);
      await client.query('UPDATE activiteit SET "vervallenOp" = now() WHERE id = $1', [ander.act.beurs]);
    });
    const nieuw = (await inTabel<{ id: string }>(`INSERT INTO activiteit ("bestuurId", "planId", volgorde, naam, "eigenaarId") VALUES ($1, $2, 9, 'Pas in versie 2', $3) RETURNING id`, [ander.bestuurId, ander.plan, ander.collega.gebruiker.id]))[0];
    await expect(bijwerken(ander.teamleider, ander.act.gesprek, { voortgang: '50' })).resolves.toMatchObject({ versie: 1 });
    await expect(bijwerken(ander.hr, ander.act.beurs, { voortgang: '50' })).resolves.toMatchObject({ versie: 1 });
    await expect(bijwerken(ander.collega, ander.act.gesprek, { versie: '1', voortgang: '75' })).rejects.toMatchObject({ code: 'geen-recht' });
    await expect(bijwerken(ander.collega, nieuw?.id ?? '', { voortgang: '50' })).rejects.toMatchObject({ code: 'conflict', voorMens: expect.stringContaining('nieuwe versie') as string });
    await binnenBestuur(ander.leider, 'plan:lezen', async (db) => {
      expect((await voortgangLezen(db, ander.bestuurId, [ander.plan])).get(ander.plan)?.voortgang).toMatchObject({ aantal: 3, bezig: 2, open: 1, uren: { afgesproken: 172, besteed: 0 } });
    });
  });
});

describe('hoe het hele plan gaat', () => {
  const eerste = () => `${vandaag().slice(0, 8)}01`;
  const geven = (wie: Toegang, velden: object) => planstatusGeven(wie, PlanstatusSchema.parse({ plan: proef.plan, periode: eerste(), kleur: 'let-op', verhaal: 'De roosters zijn laat.', ...velden }));

  it('schrijft wie het plan schrijft op, en het nieuwste woord over de nieuwste periode telt', async () => {
    await geven(proef.leider, {});
    await geven(proef.hr, { kleur: 'op-koers', verhaal: '' });
    await geven(proef.hr, { periode: '2026-09-01', kleur: 'vastgelopen', verhaal: 'Toen zat het vast.' });
    await binnenBestuur(proef.bestuurder, 'plan:lezen', async (db) => {
      expect((await voortgangLezen(db, proef.bestuurId, [proef.plan])).get(proef.plan)?.status).toMatchObject({ kleur: 'op-koers', periode: eerste(), door: 'Joost Meinema' });
    });
  });

  it('weigert een teamleider, een periode die niet bij het ritme hoort, en een periode die nog komt', async () => {
    await expect(geven(proef.teamleider, {})).rejects.toMatchObject({ code: 'geen-recht' });
    await expect(geven(proef.bestuurder, {})).rejects.toMatchObject({ code: 'geen-recht' });
    await expect(geven(proef.leider, { periode: `${vandaag().slice(0, 8)}02` })).rejects.toMatchObject({ velden: { periode: expect.anything() as object } });
    await expect(geven(proef.leider, { periode: '2099-01-01' })).rejects.toMatchObject({ velden: { periode: expect.anything() as object } });
    expect(PlanstatusSchema.safeParse({ plan: proef.plan, periode: eerste(), kleur: 'let-op', verhaal: ' ' }).success).toBe(false);
  });

  it('bewaart een bijsturing met reden: het plan door wie het schrijft, een activiteit ook door haar eigenaar', async () => {
    const sturen = (wie: Toegang, activiteit: string) => bijsturen(wie, BijsturingSchema.parse({ plan: proef.plan, activiteit, soort: 'mensen', wat: 'Een tweede mentor.', reden: 'Eén was te weinig.' }));
    await sturen(proef.leider, '');
    await sturen(proef.teamleider, proef.act.gesprek);
    await expect(sturen(proef.teamleider, '')).rejects.toMatchObject({ code: 'geen-recht' });
    await expect(sturen(proef.teamleider, proef.act.beurs)).rejects.toMatchObject({ code: 'geen-recht' });
    expect(await inTabel('SELECT 1 FROM bijsturing WHERE "planId" = $1', [proef.plan])).toHaveLength(2);
    await expect(binnenBestuur(proef.hr, 'plan:uitvoeren', (db) => rijen(db, sql`UPDATE bijsturing SET reden = 'Anders' WHERE "planId" = ${proef.plan}::uuid`))).rejects.toThrow(/permission denied/);
  });
});
