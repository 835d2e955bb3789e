import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Keten } from '@/lib/cyclus/keten';
import { antwoordBewaren } from '@/lib/cyclus/server/antwoord-bewaren';
import { rijToevoegen, rijVervallen } from '@/lib/cyclus/server/instrument/eigen-rij';
import { instrumentExporteren } from '@/lib/cyclus/server/instrument/instrument-exporteren';
import { ketenTonen } from '@/lib/cyclus/server/instrument/keten-tonen';
import { kringOpenen } from '@/lib/cyclus/server/instrument/kring';
import { resultaatTonen } from '@/lib/cyclus/server/instrument/resultaat-tonen';
import { schakelLeggen, schakelLosmaken } from '@/lib/cyclus/server/instrument/schakel';
import type { Toegang } from '@/lib/toegang/toegang';
import { alsBeheer } from '../../support/database';
import { antwoordProef, faseSluiten, THEMA, toewijzen, type AntwoordProef } from './antwoord-opzet';

// The promise: who made what of what is kept, seen by who may see both, and closed with the part in which the new thing stands.

const KLOOF = 'rij:1b-tabel4-kaart-01';
const KNELPUNT = 'rij:1b-knelpunt-masters-vervreemden';
let proef: AntwoordProef;
beforeEach(async () => { proef = await antwoordProef(); });

const plek = { instrument: 'knelpunten', blok: 'eigen-knelpunten' } as const;
const eigen = async (van?: string, wie: Toegang = proef.leider, velden: object = plek) => `rij:${(await rijToevoegen(wie, { cyclus: proef.cyclus, ...plek, ...velden, tekst: 'Te weinig tijd', ...(van ? { van } : {}) })).vraagId}`;
const leg = (van: string, naar: string, wie: Toegang = proef.leider) => schakelLeggen(wie, { cyclus: proef.cyclus, van, naar });
const keten = async (wie: Toegang = proef.leider): Promise<Keten> => (await ketenTonen(wie, proef.cyclus)).keten;
const paren = async (wie?: Toegang) => (await keten(wie)).schakels.map(({ van, naar }) => [van, naar]);
const logregels = (handeling: string) => alsBeheer(async (client) => (await client.query<{ gegevens: object }>('SELECT gegevens FROM logregel WHERE "bestuurId" = $1 AND handeling = $2', [proef.bestuurId, handeling])).rows);
const anderKnelpunt = async () => (await keten()).punten.find(({ soort, eigen: vanMensen, punt }) => soort === 'knelpunt' && !vanMensen && punt !== KNELPUNT)?.punt ?? '';

describe('a link of the chain', () => {
  it('is kept with a new row that was made of another, and can be walked from both sides', async () => {
    const nieuw = await eigen(KLOOF);
    expect(await paren()).toEqual([[KLOOF, nieuw]]);
    expect((await keten()).punten.find(({ punt }) => punt === nieuw)).toMatchObject({ naam: 'Te weinig tijd', soort: 'knelpunt', eigen: true, instrument: 'knelpunten' });
    expect((await keten()).punten.find(({ punt }) => punt === KLOOF)).toMatchObject({ soort: 'kloof', instrument: 'tabel-4', deelfase: '1B' });
  });

  it('is laid once, however often it is sent, and the log tells it once', async () => {
    const knelpunt = await anderKnelpunt();
    const [een, twee] = [await leg(KLOOF, knelpunt), await leg(KLOOF, knelpunt)];
    expect(twee.id).toBe(een.id);
    expect(await logregels('schakel-leggen')).toEqual([{ gegevens: { van: KLOOF, naar: knelpunt } }]);
    await schakelLosmaken(proef.hr, { cyclus: proef.cyclus, schakel: een.id });
    expect(await paren()).toEqual([]);
    await expect(schakelLosmaken(proef.hr, { cyclus: proef.cyclus, schakel: een.id })).rejects.toMatchObject({ code: 'niet-gevonden' });
  });

  it('needs two things of this cycle, and a thing does not follow from itself', async () => {
    const hier = await eigen();
    for (const ergens of ['rij:bestaat-niet', `rij:eigen-${randomUUID()}`]) {
      await expect(leg(hier, ergens)).rejects.toMatchObject({ code: 'niet-gevonden' });
      await expect(leg(ergens, hier)).rejects.toMatchObject({ code: 'niet-gevonden' });
      await expect(eigen(ergens)).rejects.toMatchObject({ code: 'niet-gevonden' });
    }
    await expect(leg(hier, hier)).rejects.toMatchObject({ code: 'ongeldig' });
    await expect(schakelLeggen(proef.andereLeider, { cyclus: proef.anderecyclus, van: KLOOF, naar: hier })).rejects.toMatchObject({ code: 'niet-gevonden' });
    await expect(leg(KLOOF, hier, proef.andereLeider)).rejects.toMatchObject({ code: 'niet-gevonden' });
    await expect(leg(KLOOF, hier, proef.buren)).rejects.toMatchObject({ code: 'niet-gevonden' });
    await expect(leg(KLOOF, hier, proef.bestuurder)).rejects.toMatchObject({ code: 'geen-recht' });
  });

  it('closes with the part of what follows, and no row is added whose origin was refused', async () => {
    const [hier, ook] = [await eigen(), await anderKnelpunt()];
    const { id } = await leg(ook, hier);
    for (const deel of ['1B', '1C']) await faseSluiten(proef, deel, true);
    await expect(leg(KLOOF, hier)).rejects.toMatchObject({ code: 'conflict' });
    await expect(schakelLosmaken(proef.leider, { cyclus: proef.cyclus, schakel: id })).rejects.toMatchObject({ code: 'conflict' });
    for (const deel of ['1B', '1C']) await faseSluiten(proef, deel, false);
    const voor = (await keten()).punten.length;
    await expect(eigen('rij:bestaat-niet')).rejects.toMatchObject({ code: 'niet-gevonden' });
    expect((await keten()).punten.length).toBe(voor);
  });

  it('disappears from sight with a row that was taken away, and comes back with it', async () => {
    const nieuw = await eigen(KLOOF);
    const rij = nieuw.slice('rij:eigen-'.length);
    await rijVervallen(proef.leider, { cyclus: proef.cyclus, rij, versie: 1 });
    expect(await paren()).toEqual([]);
    await rijVervallen(proef.leider, { cyclus: proef.cyclus, rij, versie: 2, terug: 'ja' });
    expect(await paren()).toEqual([[KLOOF, nieuw]]);
  });

  it('of or to something about people is for the circle alone', async () => {
    await kringOpenen(proef.leider, { cyclus: proef.cyclus });
    const mens = await eigen(undefined, proef.leider, { instrument: 'stakeholders', blok: 'register' });
    const gevolg = await eigen(mens);
    expect(await paren()).toEqual([[mens, gevolg]]);
    expect(await paren(proef.hr)).toEqual([]);
    expect(JSON.stringify((await keten(proef.hr)).punten)).not.toContain(mens);
    await expect(leg(mens, gevolg, proef.hr)).rejects.toMatchObject({ code: 'niet-gevonden' });
    await expect(instrumentExporteren(proef.hr, { cyclus: proef.cyclus, instrument: 'stakeholders', vorm: 'csv' })).rejects.toMatchObject({ code: 'geen-recht' });
    expect(JSON.stringify(await resultaatTonen(proef.hr, proef.cyclus, '1B'))).not.toContain(mens.slice(4));
  });

  it('shows who works on one question no more of the chain than that question', async () => {
    const hier = await eigen(KLOOF);
    await toewijzen(proef, proef.teamleider, '1B', KLOOF.slice(4));
    expect((await keten(proef.teamleider)).punten.map(({ punt }) => punt)).toEqual([KLOOF]);
    expect(await paren(proef.teamleider)).toEqual([]);
    await expect(leg(KLOOF, hier, proef.teamleider)).rejects.toMatchObject({ code: 'niet-gevonden' });
  });
});

describe('the result of a part', () => {
  const antwoord = (vraagId: string, cellen: Record<string, string>) => antwoordBewaren(proef.leider, { cyclusId: proef.cyclus, vraagId, ...THEMA, stem: 'school', versie: 0, status: 'concept', sleutel: randomUUID(), waarde: { cellen } });

  it('puts the heaviest bottleneck first, leaves out what does not play, and says how much was filled in', async () => {
    const licht = (await eigen()).slice(4);
    const zwaar = (await anderKnelpunt()).slice(4);
    await antwoord(licht, { speelt: 'ja', mate: '1', urgentie: 'later' });
    await antwoord(zwaar, { speelt: 'ja', mate: '4', urgentie: 'nu', oorzaak: 'Geen rooster.' });
    await antwoord((await eigen()).slice(4), { speelt: 'nee' });
    const deel = (await resultaatTonen(proef.leider, proef.cyclus, '1B')).delen.find(({ slug }) => slug === 'knelpunten');
    expect(deel?.regels.map(({ vraagId }) => vraagId)).toEqual([zwaar, licht]);
    expect(deel?.kolommen[0]).toBe('Gewicht');
    expect(deel?.regels[0]?.cellen[0]).toBe('12');
    expect(deel?.regels[0]?.cellen).toContain('Geen rooster.');
    expect(deel?.gevuld).toBe(3);
  });

  it('leaves as a file with a column per field and where each row came from', async () => {
    const nieuw = (await eigen(KLOOF)).slice(4);
    await antwoord(nieuw, { speelt: 'deels', oorzaak: '=HYPERLINK("x")' });
    const { naam, inhoud } = await instrumentExporteren(proef.leider, { cyclus: proef.cyclus, instrument: 'knelpunten', vorm: 'csv' });
    const tekst = new TextDecoder().decode(inhoud);
    expect(naam).toMatch(/^knelpunten-.*\.csv$/);
    for (const stuk of ['Te weinig tijd', 'Speelt dit bij ons?', 'Deels', 'Hoeveel leraren hebben een master']) expect(tekst).toContain(stuk);
    expect(tekst).not.toMatch(/(^|;|")=HYPERLINK/m);
    expect(await logregels('lijst-exporteren')).toMatchObject([{ gegevens: { instrument: 'knelpunten', vorm: 'csv' } }]);
  });
});
