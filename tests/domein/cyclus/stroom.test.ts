import { randomUUID } from 'node:crypto';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { Aanwezigheid, HARTSLAG_MS } from '@/lib/cyclus/aanwezig';
import { antwoordBewaren } from '@/lib/cyclus/server/antwoord-bewaren';
import { Stroomcentrale, type Gebeurtenis } from '@/lib/cyclus/server/stroom';
import type { Toegang } from '@/lib/toegang/toegang';
import { alsBeheer, proefDatabase } from '../../support/database';
import { antwoordProef, THEMA, VRAGEN, type AntwoordProef } from './antwoord-opzet';

let proef: AntwoordProef;
beforeAll(async () => { proef = await antwoordProef(); });

const centrales: Stroomcentrale[] = [];
const instantie = (hartslagMs = HARTSLAG_MS) => { const een = new Stroomcentrale(() => proefDatabase().appUrl, hartslagMs); centrales.push(een); return een; };
afterEach(async () => { await Promise.all(centrales.splice(0).map((een) => een.sluiten())); });

const NAMEN = () => new Map([proef.leider, proef.hr, proef.bestuurder].map(({ gebruiker }) => [gebruiker.id, gebruiker.naam]));
async function pagina(bij: Stroomcentrale, wie: Toegang, cyclus = proef.cyclus, magBlijven: () => Promise<boolean> = () => Promise.resolve(true)) {
  const gehoord: Gebeurtenis[] = [];
  let dicht = false;
  const stroom = await bij.openen({ bestuur: proef.bestuurId, cyclus, wie: wie.gebruiker.id, magBlijven, namen: () => Promise.resolve(NAMEN()), zend: (een) => { gehoord.push(een); }, klaar: () => { dicht = true; } });
  const mensen = () => gehoord.findLast((een) => een.naam === 'aanwezig')?.mensen ?? [];
  return { ...stroom, gehoord, mensen, dicht: () => dicht, namen: () => mensen().map(({ naam }) => naam).sort() };
}
const ooit = async (waarom: () => void) => vi.waitFor(waarom, { timeout: 8_000, interval: 20 });
const bewaar = (wie: Toegang, versie: number, tekst: string) => antwoordBewaren(wie, { ...THEMA, cyclusId: proef.cyclus, vraagId: VRAGEN.tekst, stem: 'school', status: 'concept', versie, sleutel: randomUUID(), waarde: { tekst } });

describe('two instances on one database', () => {
  it('each page hears of a change, on whichever instance it was made; without the text', async () => {
    const [een, twee] = [instantie(), instantie()];
    const [sjoerd, joost] = [await pagina(een, proef.leider), await pagina(twee, proef.hr)];
    await bewaar(proef.leider, 0, 'geheime tekst');
    const melding = { naam: 'antwoord', vraag: VRAGEN.tekst, stem: 'school', fase: '1A', versie: 1 };
    await ooit(() => { expect(joost.gehoord).toContainEqual({ ...melding, vanMij: false }); expect(sjoerd.gehoord).toContainEqual({ ...melding, vanMij: true }); });
    expect(JSON.stringify([joost.gehoord, sjoerd.gehoord])).not.toContain('geheime tekst');
  });

  it('what did not change is not told, and another cycle hears nothing', async () => {
    const een = instantie();
    const [joost, elders] = [await pagina(een, proef.hr), await pagina(een, proef.hr, proef.anderecyclus)];
    await bewaar(proef.leider, 1, 'geheime tekst');
    await bewaar(proef.leider, 1, 'nu anders');
    await ooit(() => expect(joost.gehoord.filter(({ naam }) => naam === 'antwoord')).toHaveLength(1));
    expect(elders.gehoord.filter(({ naam }) => naam === 'antwoord')).toHaveLength(0);
  });

  it('a text that came too late is told too: it stands beside the answer', async () => {
    const joost = await pagina(instantie(), proef.bestuurder);
    await bewaar(proef.hr, 0, 'van Joost');
    await ooit(() => expect(joost.gehoord.some(({ naam }) => naam === 'antwoord')).toBe(true));
  });

  it('see who is here, at which question, and who left', async () => {
    const [een, twee] = [instantie(), instantie()];
    const sjoerd = await pagina(een, proef.leider);
    const joost = await pagina(twee, proef.hr);
    // Who came first is heard by who came later, and the other way round.
    await ooit(() => { expect(sjoerd.namen()).toEqual(['Joost Meinema', 'Sjoerd Terpstra']); expect(joost.namen()).toEqual(['Joost Meinema', 'Sjoerd Terpstra']); });
    twee.verplaatsen({ bestuur: proef.bestuurId, cyclus: proef.cyclus, stroom: joost.stroom, wie: proef.hr.gebruiker.id }, VRAGEN.oordeel);
    await ooit(() => expect(sjoerd.mensen()).toContainEqual({ wie: proef.hr.gebruiker.id, naam: 'Joost Meinema', plekken: [VRAGEN.oordeel] }));
    joost.sluiten();
    await ooit(() => expect(sjoerd.namen()).toEqual(['Sjoerd Terpstra']));
  });

  it('go on hearing after the database took the connection away, and are told to look again', async () => {
    const een = instantie();
    const joost = await pagina(een, proef.hr);
    await alsBeheer((client) => client.query(`SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'masterkompas luistert' AND datname = current_database()`));
    await ooit(() => expect(joost.gehoord.some(({ naam }) => naam === 'ververs')).toBe(true));
    await bewaar(proef.leider, 2, 'na de storing');
    await ooit(() => expect(joost.gehoord.some(({ naam }) => naam === 'antwoord')).toBe(true));
  });
});

describe('a stream', () => {
  it('ends at the first heartbeat after the access ended', async () => {
    let mag = true;
    const joost = await pagina(instantie(20), proef.hr, proef.cyclus, () => Promise.resolve(mag));
    await ooit(() => expect(joost.namen()).toEqual(['Joost Meinema']));
    mag = false;
    await ooit(() => { expect(joost.gehoord).toContainEqual({ naam: 'einde', reden: 'toegang' }); expect(joost.dicht()).toBe(true); });
  });

  it('ends when the application stops, with word to come back', async () => {
    const een = instantie();
    const joost = await pagina(een, proef.hr);
    await een.sluiten();
    expect(joost.gehoord).toContainEqual({ naam: 'einde', reden: 'herstart' });
    expect(joost.dicht()).toBe(true);
  });

  it('is not opened without end by one person', async () => {
    const een = instantie();
    for (let i = 0; i < 12; i += 1) await pagina(een, proef.hr);
    await expect(pagina(een, proef.hr)).rejects.toMatchObject({ code: 'te-vaak' });
    await expect(pagina(een, proef.leider)).resolves.toBeDefined();
  });
});

describe('who is here', () => {
  const basis = { bestuur: randomUUID(), cyclus: randomUUID() };
  it('is gone after three missed heartbeats, and nobody moves another', () => {
    const [a, b, stroom] = [randomUUID(), randomUUID(), randomUUID()];
    const lijst = new Aanwezigheid();
    expect(lijst.horen({ ...basis, soort: 'hier', wie: a, stroom, plek: 'x' }, 0)).toBe(true);
    expect(lijst.horen({ ...basis, soort: 'hier', wie: a, stroom, plek: 'x' }, 1000)).toBe(false);
    lijst.horen({ ...basis, soort: 'weg', wie: b, stroom }, 1000);
    expect(lijst.lijst(1000)).toEqual([{ wie: a, plekken: ['x'] }]);
    expect(lijst.lijst(1000 + 3 * HARTSLAG_MS + 1)).toEqual([]);
  });
});
