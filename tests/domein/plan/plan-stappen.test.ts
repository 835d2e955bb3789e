import { createHash, randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { binnenBestuur } from '@/lib/db/binnen-bestuur';
import { rijen, sql } from '@/lib/db/sql';
import { Weigering } from '@/lib/errors';
import { canoniek } from '@/lib/plan/canoniek';
import { planAlsWord } from '@/lib/plan/server/plan-exporteren';
import { activiteitBewaren } from '@/lib/plan/server/activiteit-bewaren';
import { regelBewaren } from '@/lib/plan/server/beoordelen/regels';
import { planHerzien } from '@/lib/plan/server/stappen/plan-herzien';
import { planIndienen } from '@/lib/plan/server/stappen/plan-indienen';
import { planVaststellen } from '@/lib/plan/server/stappen/plan-vaststellen';
import { indienenTonen, vaststellenTonen } from '@/lib/plan/server/stappen/stappen-tonen';
import { versiesTonen, versieTonen } from '@/lib/plan/server/versies-tonen';
import { versieLezen } from '@/lib/plan/server/versies-lezen';
import { zegelVan } from '@/lib/plan/server/zegel';
import type { Toegang } from '@/lib/toegang/toegang';
import { alsApp, alsBeheer } from '../../support/database';
import { cyclusSluiten, nieuws } from '../cyclus/samenwerking-opzet';
import { beoordeelproef, bewaard, doen, kijkerOpenen, planNu, stappenVan, versPlan, type Beoordeelproef } from './stappen-opzet';

// T8 and T9 for the steps of a plan, what a version promises, and each refusal that bad input gets. Quick: 40 rounds of
// crossing steps and 40 repeated deliveries; by FUZZ_VOL=1 (npm run test:vol) 1,250 rounds of 8 and 2,000 deliveries.
const vol = process.env.FUZZ_VOL === '1';
const RONDES = vol ? 1_250 : 40;
const HERHALINGEN = vol ? 2_000 : 40;

let grond: Beoordeelproef;
let proef: Beoordeelproef;
let sluit: () => Promise<void>;
beforeAll(async () => { sluit = await kijkerOpenen(); grond = await beoordeelproef(); });
afterAll(async () => { await sluit(); });
beforeEach(async () => { proef = await versPlan(grond); });

const tot = async (...daden: ('in' | 'akkoord' | 'vast')[]) => {
  for (const daad of daden) {
    if (daad === 'in') await doen(proef, proef.leider, 'indienen');
    else if (daad === 'vast') await doen(proef, proef.bestuurder, 'vaststellen');
    else { await doen(proef, proef.teamleider, 'akkoord'); await doen(proef, proef.collega, 'akkoord'); }
  }
};
const metSleutel = (wie: Toegang): Toegang => ({ ...wie, sleutel: { sleutel: randomUUID(), verzoekHash: createHash('sha256').update('zelfde').digest('hex') } });
const uitkomst = (werk: Promise<unknown>) => werk.then(() => 'gelukt', (fout: unknown) => { if (fout instanceof Weigering) return fout.voorMens; throw fout; });

describe('indienen', () => {
  it('legt letter voor letter vast wat er staat, met een zegel dat klopt, en roept wie beoordeelt', async () => {
    await doen(proef, proef.leider, 'indienen');
    const versie = await binnenBestuur(proef.leider, 'plan:lezen', (db) => versieLezen(db, proef.bestuurId, proef.plan, 'laatste'));
    expect(versie).toMatchObject({ nummer: 1, bericht: 'Graag uw oordeel.', door: 'Sjoerd Terpstra', zegelKlopt: true, geldt: false, vastgesteldOp: null });
    expect(versie?.inhoud.activiteiten.map(({ naam, na, rollen, eigenaar }) => ({ naam, na: na.length, rollen, eigenaar }))).toEqual([{ naam: 'Vaste studiedag', na: 0, rollen: [{ groep: 'hr', raci: 'R', toelichting: '' }], eigenaar: 'Nynke Wiersma' }, { naam: 'Vervanging', na: 1, rollen: [], eigenaar: null }]);
    expect(versie?.hash).toBe(zegelVan(versie?.inhoud));
    expect(await nieuws(proef.teamleider)).toMatchObject({ beoordelen: expect.any(Number) });
  });

  it('weigert een leeg plan, een kring, een einde voor het begin en een eigenaar die weg is, elk met een zin die zegt waar', async () => {
    const weg = await beoordeelproef();
    proef = await versPlan(weg);
    await alsBeheer(async (client) => {
      await client.query('SET session_replication_role = replica');
      await client.query(`INSERT INTO activiteit_na ("bestuurId", "planId", "cyclusId", "schoolId", "activiteitId", "naId") VALUES ($1, $2, $3, $4, $5, $6)`, [proef.bestuurId, proef.plan, proef.cyclus, proef.scholen.baken, proef.studiedag, proef.vervanging]);
      await client.query(`UPDATE lidmaatschap SET "beeindigdOp" = now() WHERE "gebruikerId" = $1`, [proef.teamleider.gebruiker.id]);
      await client.query('SET session_replication_role = DEFAULT');
    });
    const fout = await planIndienen(proef.leider, { plan: proef.plan, bericht: '' }).catch((een: unknown) => een) as Weigering;
    expect(fout.code).toBe('ongeldig');
    expect(fout.voorMens).toContain('2 dingen');
    expect(fout.velden?.bericht).toEqual(['“Vaste studiedag” is van Nynke Wiersma, die hier niet meer werkt. Kies een andere eigenaar.', expect.stringContaining('wachten op elkaar: “Vaste studiedag”, die wacht op “Vervanging”')]);
    expect((await indienenTonen(proef.leider, proef.plan)).bezwaren.map(({ activiteitId }) => activiteitId)).toEqual([proef.studiedag, proef.studiedag]);
    await alsBeheer((client) => client.query(`UPDATE activiteit SET "vervallenOp" = now() WHERE "planId" = $1`, [proef.plan]));
    expect(await uitkomst(planIndienen(proef.leider, { plan: proef.plan, bericht: '' }))).toContain('nog geen activiteit');
    expect({ nu: await planNu(proef.plan), stappen: await stappenVan(proef.plan), bewaard: await bewaard(proef.plan) }).toMatchObject({ nu: { toestand: 'concept', versienummer: 0 }, stappen: [], bewaard: {} });
  });

  it('dient alleen in wat iemand zag: wie intussen schreef, houdt het tegen', async () => {
    const { gezien } = await indienenTonen(proef.leider, proef.plan);
    await doen(proef, proef.hr, 'schrijven');
    expect(await uitkomst(planIndienen(proef.leider, { plan: proef.plan, bericht: '', gezien }))).toContain('gewijzigd terwijl u dit las');
    expect(await planNu(proef.plan)).toMatchObject({ toestand: 'concept' });
    await planIndienen(proef.leider, { plan: proef.plan, bericht: '', gezien: (await indienenTonen(proef.leider, proef.plan)).gezien });
    expect(await planNu(proef.plan)).toMatchObject({ toestand: 'ingediend', versienummer: 1 });
  });

  it('vraagt volgens de regel van het bestuur wie beoordeelt als niemand is gekozen', async () => {
    proef = await versPlan(await beoordeelproef(), { beoordelaars: [] });
    expect(await indienenTonen(proef.leider, proef.plan)).toMatchObject({ beoordelaars: [], volgensRegel: false });
    await regelBewaren(proef.bestuurder, { school: null, versie: 0, wie: 'teamleiders', mensen: [], quorum: 1, dagen: 10 });
    expect(await indienenTonen(proef.leider, proef.plan)).toMatchObject({ beoordelaars: ['Bilal Aydın', 'Nynke Wiersma'], volgensRegel: true });
    expect(await planIndienen(proef.leider, { plan: proef.plan, bericht: '' })).toMatchObject({ beoordelaars: 2 });
  });
});

describe('een versie die vastligt', () => {
  it('blijft letter voor letter gelijk na alles wat er later met het plan gebeurt', async () => {
    await tot('in', 'akkoord', 'vast');
    const eerste = (await bewaard(proef.plan))[1];
    const word = Buffer.from((await planAlsWord(proef.leider, proef.plan, 1)).inhoud).length;
    await doen(proef, proef.leider, 'herzien');
    await doen(proef, proef.leider, 'schrijven');
    await alsBeheer(async (client) => {
      await client.query(`UPDATE activiteit SET naam = 'Heel anders', "eigenaarId" = NULL, "vervallenOp" = now() WHERE id = $1`, [proef.vervanging]);
      await client.query(`UPDATE gebruiker SET naam = 'Iemand Anders' WHERE id = $1`, [proef.teamleider.gebruiker.id]);
      await client.query(`UPDATE plan SET naam = 'Nieuw plan', versie = versie + 1 WHERE id = $1`, [proef.plan]);
    });
    await doen(proef, proef.leider, 'indienen');
    expect((await bewaard(proef.plan))[1]).toBe(eerste);
    const { versie, sinds } = await versieTonen(proef.leider, proef.plan, 1, null);
    expect(versie).toMatchObject({ geldt: true, zegelKlopt: true, inhoud: { naam: 'Plan van Het Baken' } });
    expect(versie.inhoud.activiteiten.map(({ naam, eigenaar }) => [naam, eigenaar])).toEqual([['Vaste studiedag', 'Nynke Wiersma'], ['Vervanging', null]]);
    expect(sinds).toBeNull();
    expect((await versieTonen(proef.leider, proef.plan, 2, 1)).sinds?.verschil.activiteiten.map(({ soort }) => soort)).toEqual(['gewijzigd', 'vervallen']);
    expect(Math.abs(Buffer.from((await planAlsWord(proef.leider, proef.plan, 1)).inhoud).length - word)).toBeLessThan(200);
    await alsBeheer((client) => client.query(`UPDATE gebruiker SET naam = 'Nynke Wiersma' WHERE id = $1`, [proef.teamleider.gebruiker.id]));
  });

  it('verandert ook voor wie de database zelf aanspreekt niet, en krijgt geen nummer vooraf', async () => {
    await tot('in');
    for (const [waarom, vraag] of [
      ['verandert niet', `UPDATE planversie SET bericht = 'x'`], ['verdwijnt niet', `DELETE FROM planversie`],
      ['krijgt geen nummer vooraf', `INSERT INTO planversie ("planId", nummer, inhoud, hash) VALUES ('${proef.plan}', 2, '{}', '${'0'.repeat(64)}')`],
    ] as const) {
      await expect(alsApp(async (client) => {
        await client.query('BEGIN');
        await client.query(`SELECT set_config('app.bestuur', $1, true), set_config('app.gebruiker', $2, true), set_config('app.bereik', 'bestuur', true)`, [proef.bestuurId, proef.hr.gebruiker.id]);
        await client.query(vraag);
      }), waarom).rejects.toThrow(/permission denied|altijd de volgende/);
    }
    expect(Object.keys(await bewaard(proef.plan))).toEqual(['1']);
  });

  it('die toch is aangetast, wordt gezien en niet vastgesteld', async () => {
    await tot('in', 'akkoord');
    await alsBeheer((client) => client.query(`UPDATE planversie SET inhoud = jsonb_set(inhoud, '{naam}', '"Vervalst"') WHERE "planId" = $1`, [proef.plan]));
    expect((await versieTonen(proef.bestuurder, proef.plan, 1, null)).versie.zegelKlopt).toBe(false);
    expect((await vaststellenTonen(proef.bestuurder, proef.plan)).bezwaar).toContain('niet meer zoals zij is ingediend');
    expect(await uitkomst(planVaststellen(proef.bestuurder, { plan: proef.plan, nummer: 1, reden: '' }))).toContain('Er is niets vastgesteld.');
  });
});

describe('vaststellen', () => {
  it('twee op hetzelfde moment: één stelt vast, de ander hoort dat het al is gebeurd', async () => {
    for (let ronde = 0; ronde < 8; ronde += 1) {
      proef = await versPlan(grond);
      await tot('in', 'akkoord');
      const uit = await Promise.all([0, 1, 2].map(() => uitkomst(planVaststellen(proef.bestuurder, { plan: proef.plan, nummer: 1, reden: '' }))));
      expect(uit.filter((een) => een === 'gelukt')).toHaveLength(1);
      expect(uit.filter((een) => een.includes('al vastgesteld'))).toHaveLength(2);
      expect((await stappenVan(proef.plan)).filter(({ handeling }) => handeling === 'vaststellen')).toHaveLength(1);
    }
  });

  it('weigert een andere versie dan die is bekeken, en een plan dat na het oordeel is gewijzigd', async () => {
    await tot('in');
    await doen(proef, proef.teamleider, 'wijzigingen');
    await doen(proef, proef.leider, 'schrijven');
    await doen(proef, proef.teamleider, 'akkoord');
    await doen(proef, proef.collega, 'akkoord');
    expect(await planNu(proef.plan)).toMatchObject({ toestand: 'akkoord' });
    expect(await uitkomst(planVaststellen(proef.bestuurder, { plan: proef.plan, nummer: 1, reden: '' }))).toContain('gewijzigd nadat versie 1 is ingediend');
    await doen(proef, proef.bestuurder, 'teruggeven');
    await tot('in', 'akkoord');
    expect(await uitkomst(planVaststellen(proef.bestuurder, { plan: proef.plan, nummer: 1, reden: '' }))).toContain('versie 2 is nu de laatste');
    await tot('vast');
    expect(await planNu(proef.plan)).toMatchObject({ toestand: 'vastgesteld', vastgesteldNummer: 2 });
    expect(await nieuws(proef.leider)).toMatchObject({ planstap: expect.any(Number) });
  });

  it('houdt ook in de database tegen wat een gekozen medezeggenschap niet heeft gezien', async () => {
    proef = await versPlan(grond, { mrSoort: 'instemming' });
    await tot('in', 'akkoord');
    expect(await uitkomst(planVaststellen(proef.bestuurder, { plan: proef.plan, nummer: 1, reden: '' }))).toContain('nog niet voorgelegd');
    await expect(binnenBestuur(proef.bestuurder, 'plan:vaststellen', (db) => rijen(db, sql`INSERT INTO planstap ("planId", handeling, van, naar, "planversieId") SELECT "planId", 'vaststellen', 'akkoord', 'vastgesteld', id FROM planversie WHERE "planId" = ${proef.plan}::uuid`))).rejects.toThrow('medezeggenschap');
  });
});

describe('herzien en laten vallen', () => {
  it('zet letter voor letter terug wat is vastgesteld, ook wat verviel, nieuw was, en wie waarop wacht', async () => {
    await tot('in', 'akkoord', 'vast');
    const voor = await binnenBestuur(proef.leider, 'plan:lezen', (db) => versieLezen(db, proef.bestuurId, proef.plan, 'laatste'));
    await doen(proef, proef.leider, 'herzien');
    await doen(proef, proef.leider, 'schrijven');
    await alsBeheer(async (client) => {
      await client.query(`UPDATE activiteit SET "vervallenOp" = now() WHERE id = $1`, [proef.vervanging]);
      await client.query(`INSERT INTO activiteit ("bestuurId", "planId", volgorde, naam) VALUES ($1, $2, 3, 'Nieuw')`, [proef.bestuurId, proef.plan]);
      await client.query(`DELETE FROM activiteit_na WHERE "planId" = $1`, [proef.plan]);
    });
    expect((await versiesTonen(proef.leider, proef.plan)).inDeMaak).toBe('1 nieuwe activiteit, 1 gewijzigd, 1 vervallen.');
    await doen(proef, proef.leider, 'herziening-stoppen');
    expect(await planNu(proef.plan)).toMatchObject({ toestand: 'vastgesteld', vastgesteldNummer: 1 });
    await doen(proef, proef.leider, 'herzien');
    await doen(proef, proef.leider, 'indienen');
    const na = await binnenBestuur(proef.leider, 'plan:lezen', (db) => versieLezen(db, proef.bestuurId, proef.plan, 'laatste'));
    expect(na?.inhoud).toEqual(voor?.inhoud);
  });

  it('kan niet als er nog niets is vastgesteld, en niet in een gesloten cyclus', async () => {
    expect(await uitkomst(doen(proef, proef.leider, 'herziening-stoppen'))).toContain('nog geen vastgesteld plan');
    await tot('in', 'akkoord', 'vast');
    const dicht = await beoordeelproef();
    await cyclusSluiten(dicht);
    const { versie } = await planNu(dicht.plan);
    expect(await uitkomst(planHerzien(dicht.leider, { plan: dicht.plan, versie, reden: 'Toch.' }))).toContain('cyclus van dit plan is afgesloten');
    await expect(binnenBestuur(dicht.leider, 'plan:schrijven', (db) => rijen(db, sql`INSERT INTO planstap ("planId", handeling, van, naar) SELECT id, 'intrekken', toestand, 'concept' FROM plan WHERE id = ${dicht.plan}::uuid`))).rejects.toThrow('afgesloten');
  });
});

describe('tegelijk en dubbel', () => {
  it(`T8: in ${RONDES} rondes van kruisende stappen loopt de ketting door, klopt het aantal versies en is nooit half vastgelegd`, { timeout: 3_000_000 }, async () => {
    let gelukt = 0;
    for (let ronde = 0; ronde < RONDES; ronde += 1) {
      if (ronde % 4 === 0) { proef = await versPlan(grond); await tot('in'); if (ronde % 8 === 0) await tot('akkoord'); }
      const uit = await Promise.all([
        doen(proef, proef.leider, 'intrekken'), doen(proef, proef.hr, 'indienen'), doen(proef, proef.bestuurder, 'vaststellen'), doen(proef, proef.bestuurder, 'teruggeven'),
        doen(proef, proef.teamleider, 'akkoord'), doen(proef, proef.collega, ronde % 3 === 0 ? 'wijzigingen' : 'akkoord'), doen(proef, proef.leider, 'schrijven'), doen(proef, proef.leider, 'herzien'),
      ].map(uitkomst));
      gelukt += uit.filter((een) => een === 'gelukt').length;
      const [nu, stappen, versies] = [await planNu(proef.plan), await stappenVan(proef.plan), await bewaard(proef.plan)];
      expect(Object.keys(versies)).toHaveLength(nu.versienummer);
      expect(stappen.filter(({ handeling }) => handeling === 'indienen')).toHaveLength(nu.versienummer);
      // Each step begins where another ended: one walk from the beginning to where the plan stands uses them all.
      expect(saldo(stappen)).toEqual(nu.toestand === 'concept' ? {} : { concept: 1, [nu.toestand]: -1 });
    }
    expect(gelukt).toBeGreaterThan(RONDES);
  });

  it(`T9: ${HERHALINGEN} verzoeken die twee tot vijf keer aankomen, hebben elk één gevolg en hetzelfde antwoord`, { timeout: 3_000_000 }, async () => {
    const rondgang = ['in', 'vast', 'herzien'] as const;
    for (let n = 0; n < HERHALINGEN; n += 1) {
      const daad = rondgang[n % 3] ?? 'in';
      const keren = 2 + (n % 4);
      const nu = await planNu(proef.plan);
      const wie = metSleutel(daad === 'vast' ? proef.bestuurder : proef.leider);
      const voor = (await stappenVan(proef.plan)).length;
      const antwoorden = await Promise.all(Array.from({ length: keren }, () => daad === 'in' ? planIndienen(wie, { plan: proef.plan, bericht: '' }) : daad === 'vast' ? planVaststellen(wie, { plan: proef.plan, nummer: nu.versienummer, reden: '' }) : planHerzien(wie, { plan: proef.plan, versie: nu.versie, reden: 'Opnieuw.' })));
      expect(new Set(antwoorden.map((een) => canoniek(een))).size).toBe(1);
      expect((await stappenVan(proef.plan)).length).toBe(voor + 1);
      if (daad === 'in') await tot('akkoord');
    }
  });

  it('wie schrijft terwijl iemand indient, komt er heel in of hoort dat het te laat is', async () => {
    for (let ronde = 0; ronde < 12; ronde += 1) {
      proef = await versPlan(grond);
      const woord = `Tegelijk ${ronde}`;
      const [schrijver, indiener] = await Promise.all([
        uitkomst(activiteitBewaren(proef.hr, { plan: proef.plan, activiteit: proef.studiedag, velden: { ontwerp: woord }, was: { ontwerp: 'Studiedag op donderdag' } })),
        uitkomst(planIndienen(proef.leider, { plan: proef.plan, bericht: '' })),
      ]);
      expect(indiener).toBe('gelukt');
      const versie = await binnenBestuur(proef.leider, 'plan:lezen', (db) => versieLezen(db, proef.bestuurId, proef.plan, 'laatste'));
      const staat = versie?.inhoud.activiteiten[0]?.ontwerp;
      expect(staat).toBe(schrijver === 'gelukt' ? woord : 'Studiedag op donderdag');
    }
  });
});

/** How often each state is left more than it is entered; what comes to nothing is left out. */
function saldo(stappen: readonly { van: string; naar: string }[]): Record<string, number> {
  const telling: Record<string, number> = {};
  for (const { van, naar } of stappen) { telling[van] = (telling[van] ?? 0) + 1; telling[naar] = (telling[naar] ?? 0) - 1; }
  return Object.fromEntries(Object.entries(telling).filter(([, n]) => n !== 0));
}
