import fs from 'node:fs';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { doelMaken, type Doel } from './doel';
import { kort, kortZonderFilters } from './keuze';
import { matrixDraaien, regel, type Uitslag } from './matrix';
import { onvergeleken } from './register';

// The promise: whatever can be asked for, by whoever, with whichever id, gives nobody what is not theirs and changes
// nothing that they may not change; and the wall of the database keeps that promise by itself.

const vol = process.env.AANVAL_VOL === '1';
const alleen = process.env.AANVAL_ALLEEN ? new RegExp(process.env.AANVAL_ALLEEN) : undefined;

describe.each(['aan', 'uit'] as const)('with the filters of the application %s', (filters) => {
  let doel: Doel;
  let uitslag: Uitslag;

  beforeAll(async () => {
    doel = await doelMaken(inject('bron'), filters);
    uitslag = await matrixDraaien(doel, { grondig: false, ...(vol ? {} : { kies: filters === 'aan' ? kort : kortZonderFilters }), ...(alleen ? { alleen } : {}), vertel: (zin) => { fs.appendFileSync(`test-results/aanval-${filters}/verloop.log`, `${zin}\n`); } });
    fs.writeFileSync(`test-results/aanval-${filters}/uitslag.json`, JSON.stringify(uitslag, null, 2));
    fs.writeFileSync(`test-results/aanval-${filters}/regel.txt`, regel(filters === 'aan' ? 'gewoon' : 'zonder filters', uitslag));
  });

  afterAll(() => doel?.stoppen());

  it('knows everything that the build offers, and nothing that is gone', () => {
    expect(onvergeleken(doel.manifest)).toEqual({ nietInRegister: [], bestaatNietMeer: [] });
    expect(uitslag.onbekend).toEqual([]);
  });

  it('shows nobody what is not theirs', () => {
    expect(uitslag.lekken).toEqual([]);
  });

  it('changes nothing for who may not change it', () => {
    expect(uitslag.wijzigingen).toEqual([]);
  });

  it('answers "not yours" as it answers "not there"', () => {
    expect(uitslag.verklikkers).toEqual([]);
  });

  it('works for who may, so that a refusal means something', () => {
    expect(uitslag.positief.totaal).toBeGreaterThan(0);
    expect(uitslag.positief.gelukt / uitslag.positief.totaal, uitslag.mislukt.join('\n')).toBeGreaterThanOrEqual(0.95);
  });

  it('really lost its filters', () => {
    expect(uitslag.zonderEffect).toEqual([]);
    expect(uitslag.ontfilterd > 0).toBe(filters === 'uit');
  });
});

describe('with the filters off and the wall down', () => {
  let doel: Doel;

  beforeAll(async () => { doel = await doelMaken(inject('bron'), 'uit', true); });
  afterAll(() => doel?.stoppen());

  // A matrix that never sees anything proves nothing.
  it('sees the leaks and the changes', async () => {
    const uitslag = await matrixDraaien(doel, { grondig: false, kies: ({ wie, vermomming }) => vermomming === '' && /^A (hr|schoolleider)$/.test(wie.naam), alleen: /inventaris\/medewerkers GET|\[medewerker\]$|teamWijzigenAction/ });
    expect(uitslag.lekken.filter((lek) => lek.includes('inventaris/medewerkers GET'))).not.toEqual([]);
    expect(uitslag.lekken.filter((lek) => lek.includes('[medewerker]'))).not.toEqual([]);
    expect(uitslag.wijzigingen.filter((wijziging) => wijziging.includes('teamWijzigenAction'))).not.toEqual([]);
    expect(uitslag.verklikkers).not.toEqual([]);
  });
});
