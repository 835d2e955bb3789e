import { beforeEach, describe, expect, it } from 'vitest';
import { binnenBestuur } from '@/lib/db/binnen-bestuur';
import { OpmerkingPlaatsenSchema, OpmerkingVerwerkenSchema, PlanoordeelSchema } from '@/lib/plan/beoordeling.schema';
import { beoordelaarsZetten } from '@/lib/plan/server/beoordelen/beoordelaars-zetten';
import { opmerkingBeantwoorden, opmerkingPlaatsen } from '@/lib/plan/server/beoordelen/opmerking-plaatsen';
import { opmerkingVerwerken } from '@/lib/plan/server/beoordelen/opmerking-verwerken';
import { planoordeelGeven } from '@/lib/plan/server/beoordelen/planoordeel-geven';
import { vragenLezen } from '@/lib/plan/server/beoordelen/vragen-lezen';
import { planOpenen } from '@/lib/plan/server/plan-openen';
import type { Toegang } from '@/lib/toegang/toegang';
import { alsBeheer } from '../../support/database';
import { cyclusSluiten, nieuws } from '../cyclus/samenwerking-opzet';
import { beoordeelproef, planrij, stapNemen, tel, toestand, versieUitbrengen, type Beoordeelproef } from './beoordelen-opzet';

let proef: Beoordeelproef;
let versie: string;
beforeEach(async () => { proef = await beoordeelproef(); versie = await versieUitbrengen(proef); });

const oordeel = (wie: Toegang, velden: object = {}) => planoordeelGeven(wie, PlanoordeelSchema.parse({ plan: proef.plan, planversie: versie, oordeel: 'akkoord', ...velden }));
const vraag = (wie: Toegang, velden: object = {}) => opmerkingPlaatsen(wie, OpmerkingPlaatsenSchema.parse({ plan: proef.plan, planversie: versie, tekst: 'Donderdag botst met de toetsweek.', ...velden }));
const vragen = (wie: Toegang) => binnenBestuur(wie, 'plan:lezen', async (db) => vragenLezen(db, wie, await planOpenen(db, wie, proef.plan)));
const verwerk = (wie: Toegang, velden: object) => opmerkingVerwerken(wie, OpmerkingVerwerkenSchema.parse({ plan: proef.plan, versie: 1, uitkomst: 'overgenomen', ...velden }));
const ontwerp = async () => (await alsBeheer((client) => client.query<{ ontwerp: string; versie: number }>('SELECT ontwerp, versie FROM activiteit WHERE id = $1', [proef.studiedag]))).rows[0];

describe('een oordeel geven', () => {
  it('pas als iedereen akkoord is, is het plan akkoord', async () => {
    expect(await oordeel(proef.teamleider)).toMatchObject({ naar: 'ingediend' });
    expect(await toestand(proef)).toBe('ingediend');
    expect(await oordeel(proef.collega)).toMatchObject({ naar: 'akkoord' });
    expect(await toestand(proef)).toBe('akkoord');
    expect(await tel(`logregel WHERE handeling = 'plan-beoordelen' AND "onderwerpId" = $1`, [proef.plan])).toBe(2);
  });

  it('met een quorum van één draagt één akkoord het plan; wie daarna komt, hoort dat het al verder is', async () => {
    proef = await beoordeelproef({ quorum: 1 }); versie = await versieUitbrengen(proef);
    expect(await oordeel(proef.collega)).toMatchObject({ naar: 'akkoord' });
    await expect(oordeel(proef.teamleider)).rejects.toMatchObject({ code: 'conflict', voorMens: expect.stringContaining('nu akkoord') });
    expect(await tel('planoordeel WHERE "planId" = $1', [proef.plan])).toBe(1);
  });

  it('één verzoek om wijzigingen houdt het plan tegen, tot diezelfde beoordelaar alsnog akkoord is', async () => {
    await oordeel(proef.teamleider, { oordeel: 'wijzigingen', reden: 'De dag kan niet.' });
    expect(await toestand(proef)).toBe('wijzigingen-gevraagd');
    expect(await oordeel(proef.collega)).toMatchObject({ naar: 'wijzigingen-gevraagd' });
    expect(await oordeel(proef.teamleider)).toMatchObject({ naar: 'akkoord' });
  });

  it('wie wijzigingen vraagt, zegt welke: in woorden of met een opmerking', async () => {
    await expect(oordeel(proef.teamleider, { oordeel: 'wijzigingen', reden: ' ' })).rejects.toMatchObject({ code: 'ongeldig', velden: { reden: [expect.stringContaining('Schrijf wat er anders moet')] } });
    expect(await tel('planoordeel WHERE "planId" = $1', [proef.plan])).toBe(0);
    await vraag(proef.teamleider);
    await oordeel(proef.teamleider, { oordeel: 'wijzigingen', reden: '' });
    expect((await vragen(proef.leider)).oordelen.find(({ naam }) => naam === 'Nynke Wiersma')).toMatchObject({ oordeel: 'wijzigingen', reden: 'Zie mijn opmerking bij het plan.', open: 1 });
  });

  it('twee die tegelijk oordelen, eindigen samen in één juiste toestand', async () => {
    for (let ronde = 0; ronde < 5; ronde += 1) {
      proef = await beoordeelproef(); versie = await versieUitbrengen(proef);
      const uitkomsten = await Promise.all([oordeel(proef.teamleider), oordeel(proef.collega)]);
      expect(uitkomsten.map(({ naar }) => naar).sort()).toEqual(['akkoord', 'ingediend']);
      expect(await toestand(proef)).toBe('akkoord');
    }
    proef = await beoordeelproef(); versie = await versieUitbrengen(proef);
    await Promise.all([oordeel(proef.teamleider, { oordeel: 'wijzigingen', reden: 'Nee.' }), oordeel(proef.collega)]);
    expect(await toestand(proef)).toBe('wijzigingen-gevraagd');
  });

  it('een oordeel over een oudere versie wordt geweigerd, met de nieuwe versie in de zin, en laat niets achter', async () => {
    await oordeel(proef.teamleider, { oordeel: 'wijzigingen', reden: 'De dag kan niet.' });
    const eerste = versie;
    versie = await versieUitbrengen(proef);
    await expect(oordeel(proef.collega, { planversie: eerste })).rejects.toMatchObject({ code: 'conflict', voorMens: expect.stringContaining('versie 2') });
    await expect(vraag(proef.collega, { planversie: eerste })).rejects.toMatchObject({ code: 'conflict', voorMens: expect.stringContaining('versie 2') });
    expect(await tel('planoordeel WHERE "planId" = $1', [proef.plan])).toBe(1);
    // What was said about version 1 does not count for version 2.
    expect(await oordeel(proef.collega)).toMatchObject({ naar: 'ingediend' });
  });

  it('wie niet is gevraagd, oordeelt en vraagt niet, ook niet met een groot bereik of als eigenaar van een activiteit', async () => {
    await stapNemen(proef, 'intrekken', 'concept');
    await alsBeheer((client) => client.query('UPDATE activiteit SET "eigenaarId" = $1 WHERE id = $2', [proef.hr.gebruiker.id, proef.studiedag]));
    versie = await versieUitbrengen(proef);
    for (const wie of [proef.leider, proef.hr, proef.bestuurder]) {
      await expect(oordeel(wie)).rejects.toMatchObject({ code: 'geen-recht', voorMens: expect.stringContaining('niet gevraagd') });
      await expect(vraag(wie)).rejects.toMatchObject({ code: 'geen-recht' });
    }
    for (const wie of [proef.andereLeider, proef.buren]) {
      await expect(oordeel(wie)).rejects.toMatchObject({ code: 'niet-gevonden' });
      await expect(vraag(wie)).rejects.toMatchObject({ code: 'niet-gevonden' });
    }
    for (const wie of [proef.leraar, proef.mrBaken, proef.gmr]) await expect(oordeel(wie)).rejects.toMatchObject({ code: 'geen-recht' });
    expect(await tel('planoordeel WHERE "planId" = $1', [proef.plan])).toBe(0);
    expect(await tel('planopmerking WHERE "planId" = $1', [proef.plan])).toBe(0);
  });

  it('na intrekken en in een gesloten cyclus wordt niets bewaard', async () => {
    await cyclusSluiten(proef);
    await expect(oordeel(proef.teamleider)).rejects.toMatchObject({ code: 'conflict', voorMens: expect.stringContaining('afgesloten') });
    await expect(vraag(proef.teamleider)).rejects.toMatchObject({ code: 'conflict' });
    await alsBeheer((client) => client.query('UPDATE cyclus SET "afgeslotenOp" = NULL WHERE id = $1', [proef.cyclus]));
    await stapNemen(proef, 'intrekken', 'concept');
    await expect(oordeel(proef.teamleider)).rejects.toMatchObject({ code: 'conflict', voorMens: expect.stringContaining('nu concept') });
    await expect(vraag(proef.teamleider)).rejects.toMatchObject({ code: 'conflict' });
  });
});

describe('een vraag ter plekke', () => {
  it('staat bij de activiteit en het onderdeel, met wat er zou moeten staan naast wat er staat', async () => {
    await vraag(proef.teamleider, { activiteit: proef.studiedag, veld: 'ontwerp', voorstel: 'Studiedag op dinsdag' });
    const { opmerkingen, oordelen, nodig, magVerwerken, magOvernemen } = await vragen(proef.leider);
    expect(opmerkingen).toEqual([expect.objectContaining({ nummer: 1, wie: 'Nynke Wiersma', rol: 'teamleider Bovenbouw', activiteitNaam: 'Vaste studiedag', veldNaam: 'Hoe ziet het eruit?', nu: 'Studiedag op donderdag', voorstel: 'Studiedag op dinsdag', stand: 'open', planversie: 1 })]);
    expect({ aantal: oordelen.length, nodig, magVerwerken, magOvernemen }).toEqual({ aantal: 2, nodig: 2, magVerwerken: true, magOvernemen: false });
    expect(await nieuws(proef.leider)).toMatchObject({ opmerking: 1 });
  });

  it('weigert een plek die deze versie niet heeft, en een voorstel dat er niet past', async () => {
    const nee = (velden: object) => expect(vraag(proef.teamleider, velden)).rejects;
    await nee({ activiteit: crypto.randomUUID() }).toMatchObject({ code: 'niet-gevonden' });
    await nee({ veld: 'begin' }).toMatchObject({ velden: { veld: [expect.any(String)] } });
    await nee({ activiteit: proef.studiedag, veld: 'constructor' }).toMatchObject({ velden: { veld: [expect.any(String)] } });
    await nee({ voorstel: 'Iets anders' }).toMatchObject({ velden: { veld: [expect.any(String)] } });
    await nee({ activiteit: proef.studiedag, veld: 'begin', voorstel: '31-2-2027' }).toMatchObject({ velden: { voorstel: [expect.any(String)] } });
    await nee({ activiteit: proef.studiedag, veld: 'uren', voorstel: 'veel' }).toMatchObject({ velden: { voorstel: [expect.any(String)] } });
    await nee({ activiteit: proef.studiedag, veld: 'eigenaarId', voorstel: proef.collega.gebruiker.id }).toMatchObject({ velden: { voorstel: [expect.stringContaining('uzelf')] } });
    await nee({ activiteit: proef.studiedag, veld: 'dekking', voorstel: 'x'.repeat(501) }).toMatchObject({ velden: { voorstel: [expect.stringContaining('500')] } });
    expect(await tel('planopmerking WHERE "planId" = $1', [proef.plan])).toBe(0);
  });

  it('de schrijver en de beoordelaars antwoorden; een ander niet, en niet op een vraag van een ander plan', async () => {
    const { id } = await vraag(proef.teamleider);
    await opmerkingBeantwoorden(proef.leider, { plan: proef.plan, opmerking: id, tekst: 'Welke dag dan?' });
    await opmerkingBeantwoorden(proef.collega, { plan: proef.plan, opmerking: id, tekst: 'Dinsdag kan.' });
    expect((await vragen(proef.teamleider)).opmerkingen[0]?.reacties.map(({ wie, tekst }) => `${wie}: ${tekst}`)).toEqual(['Sjoerd Terpstra: Welke dag dan?', 'Bilal Aydın: Dinsdag kan.']);
    expect(await nieuws(proef.teamleider)).toMatchObject({ opmerking: 2 });
    await expect(opmerkingBeantwoorden(proef.bestuurder, { plan: proef.plan, opmerking: id, tekst: 'x' })).rejects.toMatchObject({ code: 'geen-recht' });
    const ander = await beoordeelproef();
    await versieUitbrengen(ander);
    await expect(opmerkingBeantwoorden(ander.leider, { plan: ander.plan, opmerking: id, tekst: 'x' })).rejects.toMatchObject({ code: 'niet-gevonden' });
  });
});

describe('verwerken', () => {
  const dinsdag = async () => (await vraag(proef.teamleider, { activiteit: proef.studiedag, veld: 'ontwerp', voorstel: 'Studiedag op dinsdag' })).id;
  const wijzigingen = () => oordeel(proef.teamleider, { oordeel: 'wijzigingen', reden: 'Zie mijn vraag.' });

  it('overnemen zet de voorgestelde tekst in het plan, in één keer, en de vraag is behandeld', async () => {
    const id = await dinsdag();
    await wijzigingen();
    await verwerk(proef.leider, { opmerking: id, nu: 'Studiedag op donderdag' });
    expect(await ontwerp()).toEqual({ ontwerp: 'Studiedag op dinsdag', versie: 2 });
    expect((await vragen(proef.leider)).opmerkingen[0]).toMatchObject({ stand: 'overgenomen', nummer: null });
    await expect(verwerk(proef.leider, { opmerking: id, nu: 'Studiedag op dinsdag' })).rejects.toMatchObject({ code: 'conflict' });
    await expect(verwerk(proef.leider, { opmerking: id, versie: 2, nu: 'Studiedag op dinsdag' })).rejects.toMatchObject({ code: 'conflict' });
  });

  it('vervangt nooit tekst die de schrijver niet zag', async () => {
    const id = await dinsdag();
    await wijzigingen();
    await alsBeheer((client) => client.query(`UPDATE activiteit SET ontwerp = 'Studiedag op maandag' WHERE id = $1`, [proef.studiedag]));
    await expect(verwerk(proef.leider, { opmerking: id, nu: 'Studiedag op donderdag' })).rejects.toMatchObject({ code: 'conflict', voorMens: expect.stringContaining('intussen gewijzigd') });
    expect((await ontwerp())?.ontwerp).toBe('Studiedag op maandag');
    expect((await vragen(proef.leider)).opmerkingen[0]).toMatchObject({ stand: 'open', nu: 'Studiedag op maandag' });
  });

  it('een dag, uren en een eigenaar gaan als zichzelf het plan in; een eind voor het begin niet', async () => {
    const uren = await vraag(proef.teamleider, { activiteit: proef.studiedag, veld: 'uren', voorstel: '24' });
    const eind = await vraag(proef.teamleider, { activiteit: proef.studiedag, veld: 'einde', voorstel: '1-1-2027' });
    const ik = await vraag(proef.collega, { activiteit: proef.studiedag, veld: 'eigenaarId', voorstel: proef.collega.gebruiker.id, tekst: 'Ik wil het doen.' });
    await wijzigingen();
    expect((await vragen(proef.leider)).opmerkingen.map(({ voorstelWoorden, nuWoorden }) => [nuWoorden, voorstelWoorden])).toEqual([['36 uur', '24 uur'], ['31 juli 2028', '1 januari 2027'], [null, 'Bilal Aydın']]);
    await verwerk(proef.leider, { opmerking: uren.id, nu: '36' });
    await verwerk(proef.leider, { opmerking: ik.id, nu: '' });
    await expect(verwerk(proef.leider, { opmerking: eind.id, nu: '2028-07-31' })).rejects.toMatchObject({ code: 'conflict', voorMens: expect.stringContaining('eindigt') });
    const na = await alsBeheer((client) => client.query(`SELECT uren::float8 AS uren, "eigenaarId" AS wie, einde::text AS einde FROM activiteit WHERE id = $1`, [proef.studiedag]));
    expect(na.rows[0]).toEqual({ uren: 24, wie: proef.collega.gebruiker.id, einde: '2028-07-31' });
  });

  it('terwijl het plan is ingediend verandert er niets in; niet overnemen vraagt om een reden', async () => {
    const id = await dinsdag();
    await expect(verwerk(proef.leider, { opmerking: id, nu: 'Studiedag op donderdag' })).rejects.toMatchObject({ code: 'conflict', voorMens: expect.stringContaining('ingediend') });
    await expect(verwerk(proef.leider, { opmerking: id, uitkomst: 'niet-overgenomen' })).rejects.toMatchObject({ code: 'ongeldig', velden: { reactie: [expect.any(String)] } });
    await verwerk(proef.leider, { opmerking: id, uitkomst: 'niet-overgenomen', reactie: 'Dinsdag is er geen lokaal.' });
    expect((await vragen(proef.teamleider)).opmerkingen[0]).toMatchObject({ stand: 'niet-overgenomen', reacties: [expect.objectContaining({ tekst: 'Dinsdag is er geen lokaal.' })] });
    await verwerk(proef.leider, { opmerking: id, versie: 2, uitkomst: 'open' });
    expect((await vragen(proef.teamleider)).opmerkingen[0]).toMatchObject({ stand: 'open', versie: 3 });
  });

  it('alleen wie het plan schrijft verwerkt; de vrager en de bestuurder niet', async () => {
    const id = await dinsdag();
    await wijzigingen();
    for (const wie of [proef.teamleider, proef.collega, proef.bestuurder]) await expect(verwerk(wie, { opmerking: id, nu: 'Studiedag op donderdag' })).rejects.toMatchObject({ code: 'geen-recht' });
    for (const wie of [proef.andereLeider]) await expect(verwerk(wie, { opmerking: id, nu: 'Studiedag op donderdag' })).rejects.toMatchObject({ code: 'niet-gevonden' });
    expect((await ontwerp())?.ontwerp).toBe('Studiedag op donderdag');
  });
});

describe('beoordelaars kiezen', () => {
  const zet = async (mensen: Toegang[], velden: object = {}, wie = proef.leider) => beoordelaarsZetten(wie, { plan: proef.plan, versie: (await planrij<{ versie: number }>(proef)).versie, mensen: mensen.map(({ gebruiker }) => gebruiker.id), quorum: null, voor: null, ...velden });

  it('in concept vrij, met quorum en dag; wie gevraagd is ziet het plan pas dan', async () => {
    await stapNemen(proef, 'intrekken', 'concept');
    await expect(vragen(proef.andereLeider)).rejects.toMatchObject({ code: 'niet-gevonden' });
    await zet([proef.teamleider, proef.bestuurder], { quorum: 1, voor: '2099-01-31' });
    expect(await planrij(proef)).toMatchObject({ quorum: 1, voor: '2099-01-31' });
    expect((await vragen(proef.leider)).oordelen.map(({ naam }) => naam)).toEqual(['Marijke Postma', 'Nynke Wiersma']);
    await expect(vragen(proef.collega)).rejects.toMatchObject({ code: 'niet-gevonden' });
    await expect(zet([proef.andereLeider])).rejects.toMatchObject({ velden: { mensen: [expect.any(String)] } });
    await expect(zet([proef.leraar])).rejects.toMatchObject({ code: 'ongeldig' });
    await expect(zet([proef.teamleider], { quorum: 2 })).rejects.toMatchObject({ velden: { quorum: [expect.any(String)] } });
    await expect(zet([proef.teamleider], { voor: '2020-01-01' })).rejects.toMatchObject({ velden: { voor: [expect.any(String)] } });
    await expect(zet([proef.teamleider], { versie: 1 })).rejects.toMatchObject({ code: 'conflict' });
    await expect(zet([proef.teamleider], {}, proef.bestuurder)).rejects.toMatchObject({ code: 'geen-recht' });
  });

  it('terwijl de versie uit staat, wordt een plan niet akkoord doordat een beoordelaar verdwijnt', async () => {
    await oordeel(proef.teamleider);
    await expect(zet([proef.teamleider])).rejects.toMatchObject({ velden: { mensen: [expect.stringContaining('al akkoord')] } });
    await expect(zet([proef.collega])).rejects.toMatchObject({ velden: { mensen: [expect.stringContaining('Nynke Wiersma')] } });
    await expect(zet([proef.teamleider, proef.collega], { quorum: 1 })).rejects.toMatchObject({ velden: { quorum: [expect.any(String)] } });
    await zet([proef.teamleider, proef.hr]);
    expect(await nieuws(proef.hr)).toMatchObject({ beoordelen: 1 });
    expect(await oordeel(proef.hr)).toMatchObject({ naar: 'akkoord' });
    await expect(zet([proef.teamleider])).rejects.toMatchObject({ code: 'conflict' });
  });
});
