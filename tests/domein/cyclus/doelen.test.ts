import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Waarde } from '@/lib/cyclus/antwoord';
import { alleRijen } from '@/lib/cyclus/instrument';
import { DOELINDICATOREN, THEMAWOORDEN } from '@/lib/cyclus/doel';
import { antwoordBewaren } from '@/lib/cyclus/server/antwoord-bewaren';
import { inhoud } from '@/lib/cyclus/server/inhoud';
import { doelenTonen } from '@/lib/cyclus/server/instrument/doelen-tonen';
import { rijToevoegen } from '@/lib/cyclus/server/instrument/eigen-rij';
import { terugblikFaseTonen } from '@/lib/cyclus/server/instrument/terugblik-fase-tonen';
import { INDICATOR_SLEUTELS } from '@/lib/inventaris/indicatoren';
import type { Toegang } from '@/lib/toegang/toegang';
import { antwoordProef, toewijzen, type AntwoordProef } from './antwoord-opzet';

// The promise: a goal is written once and comes back wherever 1A and 1C speak of it, and a live figure is for who sees the
// whole school.

let proef: AntwoordProef;
beforeEach(async () => { proef = await antwoordProef(); });

const bewaar = (wie: Toegang, vraagId: string, waarde: Waarde) => antwoordBewaren(wie, { cyclusId: proef.cyclus, vraagId, thema: 'meer-masters', editie: 1, stem: 'school', versie: 0, status: 'klaar', sleutel: randomUUID(), waarde: { ...waarde } });
const doel = (tekst: string) => rijToevoegen(proef.leider, { cyclus: proef.cyclus, instrument: 'bijlage-1', blok: 'doelen', tekst });

describe('a goal', () => {
  it('that is filled in comes back with every cell, and stands in the recap in its place', async () => {
    const cellen = {
      wie: 'HR', wanneer: '2028-07-31', termijn: 'lang', thema: 'masters', indicator: 'doel50', doeljaar: '2028', streefwaarde: '50', betekenis: 'Vier collega’s studeren', zichtbaar: 'Het overzicht', nodig: 'Tijd', status: 'geldt', volgorde: '1', reden: 'Dit weegt het zwaarst',
    };
    const laatste = await doel('Elke starter heeft een coach');
    const eerste = await doel('De helft heeft een master');
    const weg = await doel('Iedereen een doctoraat');
    await bewaar(proef.leider, eerste.vraagId, { cellen });
    await bewaar(proef.hr, weg.vraagId, { cellen: { status: 'vervallen' } });
    const rij = alleRijen(await doelenTonen(proef.leider, proef.cyclus)).find(({ vraagId }) => vraagId === eerste.vraagId);
    expect(rij).toMatchObject({ naam: 'De helft heeft een master', antwoord: { waarde: { cellen }, status: 'klaar' } });
    const { blad } = await terugblikFaseTonen(proef.bestuurder, proef.cyclus);
    expect(blad.doelen.map(({ vraagId, streefwaarde, status }) => [vraagId, streefwaarde, status])).toEqual([[eerste.vraagId, 50, 'geldt'], [laatste.vraagId, null, 'voorlopig']]);
  });

  it('that asks for something that is no choice, no day or no number is refused, and nothing is kept', async () => {
    const { vraagId } = await doel('De helft heeft een master');
    for (const [code, tekst] of [['indicator', 'doel99'], ['wanneer', 'ooit'], ['streefwaarde', 'veel']] as const) await expect(bewaar(proef.leider, vraagId, { cellen: { [code]: tekst } })).rejects.toMatchObject({ code: 'ongeldig' });
    expect(alleRijen(await doelenTonen(proef.leider, proef.cyclus))[0]?.antwoord.versie).toBe(0);
  });

  it('shows its live value to who sees the whole school, and to nobody else', async () => {
    await toewijzen(proef, proef.teamleider, '1C', null);
    expect((await doelenTonen(proef.leider, proef.cyclus)).cijfers?.standen).toEqual({ doel50: null, doel80: null });
    expect((await doelenTonen(proef.hr, proef.cyclus)).cijfers).not.toBeNull();
    expect((await doelenTonen(proef.teamleider, proef.cyclus)).cijfers).toBeNull();
    for (const wie of [proef.andereLeider, proef.buren]) await expect(doelenTonen(wie, proef.cyclus)).rejects.toMatchObject({ code: 'niet-gevonden' });
  });

  it('is added with no more than an assignment only where that part was assigned', async () => {
    const erbij = () => rijToevoegen(proef.teamleider, { cyclus: proef.cyclus, instrument: 'bijlage-1', blok: 'doelen', tekst: 'Van het team' });
    await toewijzen(proef, proef.teamleider, '1A', null);
    await expect(erbij()).rejects.toMatchObject({ code: 'niet-gevonden' });
    await toewijzen(proef, proef.teamleider, '1C', null);
    expect((await erbij()).vraagId).toMatch(/^eigen-/);
  });

  it('can be measured with each goal of the registry, and has a theme of the list', () => {
    const velden = inhoud('meer-masters', 1).instrumenten.get('bijlage-1')?.blokken[0]?.rijinvoer;
    const codes = (code: string) => (velden?.soort === 'velden' ? velden.velden : []).flatMap((veld) => (veld.code === code && veld.soort === 'keuze' ? veld.opties.map((optie) => optie.code) : []));
    expect(codes('indicator')).toEqual(INDICATOR_SLEUTELS);
    expect([...DOELINDICATOREN]).toEqual(INDICATOR_SLEUTELS);
    expect(codes('thema')).toEqual(Object.keys(THEMAWOORDEN));
  });
});

describe('the recap of phase 1', () => {
  it('says what was answered in 1A and 1B, the heaviest bottleneck first, and no stakeholders to who is not in the circle', async () => {
    await bewaar(proef.leider, '1a-vraag-visie-02', { tekst: 'Iedereen groeit.' });
    await bewaar(proef.leider, '1a-voorbeelden-ambities', { keuzes: ['onderwijskwaliteit'], eigen: ['Een school in het dorp'] });
    await bewaar(proef.leider, '1b-knelpunt-04', { cellen: { speelt: 'ja', mate: '1', urgentie: 'later' } });
    await bewaar(proef.leider, '1b-knelpunt-11', { cellen: { speelt: 'ja', mate: '4', urgentie: 'nu' } });
    await bewaar(proef.leider, '1b-knelpunt-12', { cellen: { speelt: 'nee' } });
    await bewaar(proef.leider, '1b-overig-hrm-financien', { cellen: { invloed: 'verzwakt', waardoor: 'Het geld is op' } });
    const { blad } = await terugblikFaseTonen(proef.leider, proef.cyclus);
    expect(blad).toMatchObject({ inEenZin: 'Iedereen groeit.', ambities: ['Onderwijs van hoge kwaliteit', 'Een school in het dorp'], knelpuntenSpelen: 2, versterkt: [], verzwakt: [{ vraagId: '1b-overig-hrm-financien', bij: 'Het geld is op' }], stakeholders: null });
    expect(blad.knelpunten.map(({ vraagId }) => vraagId)).toEqual(['1b-knelpunt-11', '1b-knelpunt-04']);
  });
});
