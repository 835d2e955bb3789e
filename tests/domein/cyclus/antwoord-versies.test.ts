import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { antwoordBewaren } from '@/lib/cyclus/server/antwoord-bewaren';
import { antwoordHerstellen, botsingOplossen } from '@/lib/cyclus/server/antwoord-herstellen';
import { faseTonen } from '@/lib/cyclus/server/fase-tonen';
import { vraagTonen } from '@/lib/cyclus/server/vraag-tonen';
import { versiegroepen } from '@/lib/cyclus/versies';
import type { Toegang } from '@/lib/toegang/toegang';
import { antwoordProef, THEMA, toewijzen, VRAGEN, type AntwoordProef } from './antwoord-opzet';

let proef: AntwoordProef;
beforeAll(async () => { proef = await antwoordProef(); });
const vraag = () => ({ ...THEMA, cyclusId: proef.cyclus, vraagId: VRAGEN.tekst, stem: 'school' as const });
const bewaar = (wie: Toegang, versie: number, tekst: string) => antwoordBewaren(wie, { ...vraag(), status: 'concept', versie, sleutel: randomUUID(), waarde: { tekst } });
const toon = (nummer: number | null = null) => vraagTonen(proef.leider, proef.cyclus, VRAGEN.tekst, { stem: null, nummer });

describe('versions', () => {
  it('say who wrote what; one put back is a new version, and nothing goes away', async () => {
    await bewaar(proef.leider, 0, 'eerste');
    await bewaar(proef.hr, 1, 'tweede');
    expect((await toon(2)).bekeken).toEqual({ nummer: 2, waarde: { tekst: 'tweede' }, voor: { tekst: 'eerste' }, voorNummer: 1 });
    expect(await antwoordHerstellen(proef.leider, { ...vraag(), versie: 2, nummer: 1 })).toEqual({ versie: 3 });
    const { beeld, versies } = await toon();
    expect(beeld.antwoord).toMatchObject({ waarde: { tekst: 'eerste' }, versie: 3 });
    expect(versies.map(({ nummer, door, soort }) => [nummer, door, soort])).toEqual([[3, 'Sjoerd Terpstra', 'hersteld'], [2, 'Joost Meinema', 'bewaard'], [1, 'Sjoerd Terpstra', 'bewaard']]);
  });

  it('are not put back over what somebody wrote meanwhile', async () => {
    await expect(antwoordHerstellen(proef.leider, { ...vraag(), versie: 2, nummer: 2 })).rejects.toMatchObject({ code: 'conflict' });
    expect((await toon()).beeld.antwoord.versie).toBe(3);
  });

  it('of one person in one go read as one', () => {
    const versie = (nummer: number, door: string, minuut: number) => ({ nummer, door, op: new Date(Date.UTC(2026, 10, 23, 10, minuut)).toISOString(), soort: 'bewaard' as const, status: 'concept' });
    expect(versiegroepen([versie(1, 'A', 0), versie(2, 'A', 5), versie(3, 'B', 6), versie(4, 'A', 7), versie(5, 'A', 40)]).map(({ nummer, aantal }) => [nummer, aantal])).toEqual([[5, 1], [4, 1], [3, 1], [2, 2]]);
  });
});

describe('two texts side by side', () => {
  it('are joined by people, once; letting one go leaves the answer', async () => {
    await bewaar(proef.hr, 2, 'van Joost');
    const { beeld } = await toon();
    const botsing = beeld.botsingen[0]?.id ?? '';
    expect(beeld.botsingen).toMatchObject([{ waarde: { tekst: 'van Joost' }, door: 'Joost Meinema', vanMij: false }]);
    const besluit = { ...vraag(), versie: 3, botsing, uitkomst: 'samengevoegd' as const, waarde: JSON.stringify({ tekst: 'eerste, en van Joost' }) };
    await expect(botsingOplossen(proef.andereLeider, besluit)).rejects.toMatchObject({ code: 'niet-gevonden' });
    await botsingOplossen(proef.leider, besluit);
    expect(await toon()).toMatchObject({ beeld: { antwoord: { waarde: { tekst: 'eerste, en van Joost' }, versie: 4 }, botsingen: [] } });
    await expect(botsingOplossen(proef.leider, { ...besluit, versie: 4 })).rejects.toMatchObject({ code: 'conflict' });

    await bewaar(proef.hr, 3, 'nog een');
    const tweede = (await toon()).beeld.botsingen[0]?.id ?? '';
    await botsingOplossen(proef.leider, { ...vraag(), versie: 4, botsing: tweede, uitkomst: 'vervallen', waarde: '{}' });
    expect(await toon()).toMatchObject({ beeld: { antwoord: { waarde: { tekst: 'eerste, en van Joost' }, versie: 4 }, botsingen: [] } });
  });
});

describe('the phase page', () => {
  it('gives somebody with the reach of a team only what was assigned', async () => {
    await expect(faseTonen(proef.teamleider, proef.cyclus, '1a')).rejects.toMatchObject({ code: 'niet-gevonden' });
    await toewijzen(proef, proef.teamleider, '1A', VRAGEN.tekst);
    const pagina = await faseTonen(proef.teamleider, proef.cyclus, '1a');
    expect(pagina.blokken.flatMap(({ vragen }) => vragen.map(({ vraag: een }) => een.id))).toEqual([VRAGEN.tekst]);
    await expect(vraagTonen(proef.teamleider, proef.cyclus, VRAGEN.andereTekst, { stem: null, nummer: null })).rejects.toMatchObject({ code: 'niet-gevonden' });
  });
});
