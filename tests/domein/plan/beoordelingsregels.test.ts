import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { binnenBestuur } from '@/lib/db/binnen-bestuur';
import { vandaag } from '@/lib/dates';
import { plusDagen } from '@/lib/inventaris/screening-voortgang';
import { RegelSchema } from '@/lib/plan/beoordeling.schema';
import { MrVoorleggenSchema } from '@/lib/plan/mr.schema';
import { beoordelaarHerinneren } from '@/lib/plan/server/beoordelen/beoordelaar-herinneren';
import { planoordeelGeven } from '@/lib/plan/server/beoordelen/planoordeel-geven';
import { regelToepassen } from '@/lib/plan/server/beoordelen/regel-toepassen';
import { regelBewaren, regelsTonen, regelWissen } from '@/lib/plan/server/beoordelen/regels';
import { mrVoorleggen } from '@/lib/plan/server/mr/mr-voorleggen';
import { planOpenen } from '@/lib/plan/server/plan-openen';
import type { Toegang } from '@/lib/toegang/toegang';
import { alsBeheer } from '../../support/database';
import { mailsAan, postbusOpenen } from '../../support/postbus';
import { nieuws } from '../cyclus/samenwerking-opzet';
import { beoordeelproef, planrij, stapNemen, tel, versieUitbrengen, type Beoordeelproef } from './beoordelen-opzet';

let proef: Beoordeelproef;
let bus: Awaited<ReturnType<typeof postbusOpenen>>;
beforeAll(async () => {
  bus = await postbusOpenen(fs.mkdtempSync(path.join(os.tmpdir(), 'post-')));
  process.env.SMTP_URL = bus.url;
});
afterAll(() => bus.sluiten());
beforeEach(async () => { proef = await beoordeelproef({ beoordelaars: () => [], mrSoort: 'advies' }); });

const regel = (velden: object) => RegelSchema.parse({ school: '', versie: 0, wie: 'teamleiders', quorum: '', dagen: 14, ...velden });
const toepassen = () => binnenBestuur(proef.leider, 'plan:schrijven', async (db) => regelToepassen(db, proef.leider, await planOpenen(db, proef.leider, proef.plan)));
const gevraagd = async () => (await alsBeheer((client) => client.query<{ naam: string }>(`SELECT g.naam FROM planbeoordelaar b JOIN gebruiker g ON g.id = b."gebruikerId" WHERE b."planId" = $1 ORDER BY g.naam`, [proef.plan]))).rows.map(({ naam }) => naam);

describe('een regel', () => {
  it('van het bestuur geldt voor elke school zonder eigen regel: haar teamleiders, haar quorum en haar dagen', async () => {
    await regelBewaren(proef.bestuurder, regel({ quorum: '5', dagen: 10 }));
    expect(await toepassen()).toBe(2);
    expect(await gevraagd()).toEqual(['Bilal Aydın', 'Nynke Wiersma']);
    // More than there are people would never be reached.
    expect(await planrij(proef)).toMatchObject({ quorum: 2, voor: plusDagen(vandaag(), 10) });
    expect((await regelsTonen(proef.leider)).map(({ naam, regel: eigen, nu, magWijzigen }) => ({ naam, eigen: eigen !== null, nu, magWijzigen }))).toEqual([
      { naam: 'Alle scholen', eigen: true, nu: ['Bilal Aydın', 'Nynke Wiersma'], magWijzigen: false },
      { naam: 'Het Baken', eigen: false, nu: ['Bilal Aydın', 'Nynke Wiersma'], magWijzigen: true }]);
  });

  it('van de school gaat voor, en wie al gekozen is blijft gekozen', async () => {
    await regelBewaren(proef.bestuurder, regel({}));
    await regelBewaren(proef.leider, regel({ school: proef.scholen.baken, wie: 'gekozen', mensen: [proef.hr.gebruiker.id, proef.teamleider.gebruiker.id], dagen: 7 }));
    expect(await toepassen()).toBe(2);
    expect(await gevraagd()).toEqual(['Joost Meinema', 'Nynke Wiersma']);
    await alsBeheer((client) => client.query('DELETE FROM planbeoordelaar WHERE "planId" = $1 AND "gebruikerId" = $2', [proef.plan, proef.hr.gebruiker.id]));
    expect(await toepassen()).toBe(1);
  });

  it('vraagt niemand die hier niet meer werkt, en zonder regel wordt niemand gevraagd', async () => {
    expect(await toepassen()).toBe(0);
    await regelBewaren(proef.hr, regel({}));
    await alsBeheer((client) => client.query('UPDATE lidmaatschap SET "beeindigdOp" = now() WHERE "gebruikerId" = $1', [proef.collega.gebruiker.id]));
    expect(await toepassen()).toBe(1);
    expect(await gevraagd()).toEqual(['Nynke Wiersma']);
  });

  it('zet wie de plannen van die school schrijft of vaststelt; een ander niet, en een oudere versie niet', async () => {
    await expect(regelBewaren(proef.leider, regel({}))).rejects.toMatchObject({ code: 'geen-recht' });
    await expect(regelBewaren(proef.leider, regel({ school: proef.scholen.terp }))).rejects.toMatchObject({ code: 'geen-recht' });
    for (const wie of [proef.teamleider, proef.mrBaken]) await expect(regelBewaren(wie, regel({ school: proef.scholen.baken }))).rejects.toMatchObject({ code: 'geen-recht' });
    await expect(regelBewaren(proef.buren, regel({ school: proef.scholen.baken }))).rejects.toMatchObject({ code: 'niet-gevonden' });
    await expect(regelBewaren(proef.leider, regel({ school: proef.scholen.baken, wie: 'gekozen', mensen: [proef.andereLeider.gebruiker.id] }))).rejects.toMatchObject({ velden: { mensen: [expect.any(String)] } });
    expect(RegelSchema.safeParse({ school: '', versie: 0, wie: 'gekozen', dagen: 7, quorum: '' }).success).toBe(false);
    await regelBewaren(proef.leider, regel({ school: proef.scholen.baken }));
    await expect(regelBewaren(proef.leider, regel({ school: proef.scholen.baken, dagen: 3 }))).rejects.toMatchObject({ code: 'conflict' });
    const [, baken] = await regelsTonen(proef.leider);
    const id = baken?.regel?.id ?? '';
    await expect(regelWissen(proef.andereLeider, { regel: id, versie: 1 })).rejects.toMatchObject({ code: 'niet-gevonden' });
    await expect(regelWissen(proef.leider, { regel: id, versie: 9 })).rejects.toMatchObject({ code: 'conflict' });
    await regelWissen(proef.leider, { regel: id, versie: 1 });
    expect(await tel('beoordelingsregel WHERE "bestuurId" = $1', [proef.bestuurId])).toBe(0);
  });
});

describe('herinneren', () => {
  const uit = async () => { proef = await beoordeelproef({ mrSoort: 'advies' }); return versieUitbrengen(proef); };
  const herinner = (wie: Toegang, gebruiker: string | null = null) => beoordelaarHerinneren(wie, { plan: proef.plan, gebruiker });

  it('mailt wie nog niet oordeelde, hoogstens één keer per dag, en de mail noemt niemand en niets uit het plan', async () => {
    const versie = await uit();
    await planoordeelGeven(proef.collega, { plan: proef.plan, planversie: versie, oordeel: 'akkoord', reden: '' });
    expect(await herinner(proef.leider)).toEqual({ aantal: 1, mislukt: 0 });
    const [mail] = mailsAan(proef.teamleider.gebruiker.email, bus.map);
    expect(mail?.tekst).toContain(`/plan/${proef.plan}/beoordelen`);
    expect(`${mail?.onderwerp} ${mail?.tekst} ${mail?.html}`).not.toMatch(/Sjoerd|Terpstra|Nynke|Wiersma|Baken|studiedag|Plan van/i);
    expect(mailsAan(proef.collega.gebruiker.email, bus.map)).toEqual([]);
    expect(await nieuws(proef.teamleider)).toMatchObject({ herinnering: 1 });
    await expect(herinner(proef.leider)).rejects.toMatchObject({ code: 'te-vaak' });
    await expect(herinner(proef.leider, proef.collega.gebruiker.id)).rejects.toMatchObject({ code: 'conflict' });
    expect(mailsAan(proef.teamleider.gebruiker.email, bus.map)).toHaveLength(1);
  });

  it('alleen wie het plan schrijft herinnert, en alleen als er iets ter beoordeling ligt', async () => {
    await uit();
    for (const wie of [proef.teamleider, proef.bestuurder, proef.mrBaken]) await expect(herinner(wie)).rejects.toMatchObject({ code: 'geen-recht' });
    await stapNemen(proef, 'intrekken', 'concept');
    await expect(herinner(proef.leider)).rejects.toMatchObject({ code: 'conflict' });
  });

  it('de medezeggenschap hoort van wat is voorgelegd met een mail zonder iets uit het plan', async () => {
    const versie = await uit();
    for (const wie of [proef.teamleider, proef.collega]) await planoordeelGeven(wie, { plan: proef.plan, planversie: versie, oordeel: 'akkoord', reden: '' });
    const { stap } = await mrVoorleggen(proef.leider, MrVoorleggenSchema.parse({ plan: proef.plan, planversie: versie, vraag: 'Wat vindt u?', uiterlijk: '', toelichting: 'Doel.' }));
    const [mail] = mailsAan(proef.mrBaken.gebruiker.email, bus.map);
    expect(mail?.tekst).toContain(`/mr/${stap}`);
    expect(`${mail?.onderwerp} ${mail?.tekst}`).not.toMatch(/Sjoerd|Baken|studiedag|Wat vindt u/i);
    expect(mailsAan(proef.gmr.gebruiker.email, bus.map)).toHaveLength(1);
    expect(mailsAan(proef.mrTerp.gebruiker.email, bus.map)).toEqual([]);
  });
});
