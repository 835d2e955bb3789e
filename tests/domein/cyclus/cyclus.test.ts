import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import type { CyclusOpenenInvoer } from '@/lib/cyclus/cyclus.schema';
import { cyclusOpenen, cyclusOpenenTonen } from '@/lib/cyclus/server/cyclus-openen';
import { cyclusTonen } from '@/lib/cyclus/server/cyclus-tonen';
import { cyclusHeropenen, cyclusWijzigen, editieOverstappen } from '@/lib/cyclus/server/cyclus-wijzigen';
import { cyclussenTonen } from '@/lib/cyclus/server/cyclussen-tonen';
import { deelnemersTonen, deelnemerZetten } from '@/lib/cyclus/server/deelnemers-zetten';
import { faseAfsluiten, faseHeropenen, faseTerugblik } from '@/lib/cyclus/server/fase-afsluiten';
import { routeTonen } from '@/lib/cyclus/server/route-tonen';
import { faserouteZetten, faseVerplaatsen } from '@/lib/cyclus/server/route-zetten';
import { vraagrouteZetten, vraagVerplaatsen } from '@/lib/cyclus/server/vraagroute-zetten';
import { cyclusAfsluiten } from '@/lib/plan/server/cyclus-afsluiten';
import type { Toegang } from '@/lib/toegang/toegang';
import { alsBeheer } from '../../support/database';
import { antwoordProef, toewijzen, VRAGEN, type AntwoordProef } from './antwoord-opzet';

let proef: AntwoordProef;
beforeAll(async () => { proef = await antwoordProef(); });

const invoer = (anders: Partial<CyclusOpenenInvoer> = {}): CyclusOpenenInvoer => ({
  naam: `Proef ${randomUUID().slice(0, 6)}`, bedoeling: '', begin: '2026-09-01', einde: '2027-07-31', school: proef.scholen.lyceum, thema: 'meer-masters', vorige: null, overnemen: false, ...anders,
});
const openen = async (wie: Toegang = proef.leider, anders: Partial<CyclusOpenenInvoer> = {}) => (await cyclusOpenen(wie, invoer(anders))).id;
const faseVan = async (wie: Toegang, id: string, deelfase: string) => {
  const fase = (await routeTonen(wie, id, null)).kop.fasen.find((een) => een.deelfase === deelfase);
  if (!fase) throw new Error(`Geen fase ${deelfase}`);
  return fase;
};
const antwoorden = async (cyclus: string, wie: Toegang, vraagId: string, waarde: object, deelfase = '1A') => alsBeheer((client) => client.query(
  `INSERT INTO antwoord ("bestuurId", "cyclusId", "schoolId", "vraagId", deelfase, editie, waarde, "gewijzigdDoor") SELECT "bestuurId", id, "schoolId", $2, $3, editie, $4, $5 FROM cyclus WHERE id = $1`, [cyclus, vraagId, deelfase, JSON.stringify(waarde), wie.gebruiker.id]));
const logVan = async (id: string) => alsBeheer(async (client) => (await client.query<{ handeling: string }>('SELECT handeling FROM logregel WHERE "onderwerpId" = $1 ORDER BY id', [id])).rows.map(({ handeling }) => handeling));
const lid = async (wie: Toegang, scholen: string[] = []) => alsBeheer(async (client) => {
  const [rol] = wie.rollen;
  const { rows: [nieuw] } = await client.query<{ id: string }>(`INSERT INTO lidmaatschap ("bestuurId", "gebruikerId", rol, bereik, "actiefSinds") VALUES ($1, $2, $3, $4, now()) RETURNING id`, [wie.bestuur.id, wie.gebruiker.id, rol?.rol, rol?.bereik]);
  for (const school of scholen) await client.query('INSERT INTO lidmaatschap_bereik ("bestuurId", "lidmaatschapId", "schoolId") VALUES ($1, $2, $3)', [wie.bestuur.id, nieuw?.id, school]);
});

describe('opening a cycle', () => {
  it('starts with the eight parts of the guide in the route, the opener as its puller, and a log line', async () => {
    const id = await openen();
    const { kop } = await routeTonen(proef.leider, id, null);
    expect(kop).toMatchObject({ schoolNaam: 'Lyceum', editie: 1, afgeslotenOp: null });
    expect(kop.fasen.map(({ deelfase, staat }) => `${deelfase} ${staat}`)).toEqual(['1A', '1B', '1C', '2A', '2B', '3A', '3B', '4'].map((code) => `${code} open`));
    expect(kop.fasen.every(({ vragen }) => vragen > 0)).toBe(true);
    expect((await deelnemersTonen(proef.leider, id)).mensen).toMatchObject([{ naam: 'Sjoerd Terpstra', rol: 'trekker' }]);
    expect(await logVan(id)).toEqual(['cyclus-openen']);
  });

  it('is for the own schools; of the whole board only the board opens one', async () => {
    await expect(openen(proef.leider, { school: proef.scholen.vakschool })).rejects.toMatchObject({ code: 'ongeldig', velden: { school: ['Kies een van uw scholen.'] } });
    await expect(openen(proef.leider, { school: null })).rejects.toMatchObject({ code: 'ongeldig', velden: { school: [expect.stringContaining('het bestuur')] } });
    await expect(openen(proef.teamleider)).rejects.toMatchObject({ code: 'geen-recht' });
    await expect(openen(proef.leraar)).rejects.toMatchObject({ code: 'geen-recht' });
    await expect(openen(proef.buren)).rejects.toMatchObject({ code: 'ongeldig' });
    await expect(openen(proef.leider, { thema: 'bestaat-niet' })).rejects.toMatchObject({ code: 'ongeldig', velden: { thema: ['Kies een thema uit de lijst.'] } });
    expect((await cyclusOpenenTonen(proef.leider)).scholen.map(({ naam }) => naam)).toEqual(['Lyceum']);
    expect((await cyclusOpenenTonen(proef.bestuurder))).toMatchObject({ heelBestuur: true, scholen: [{ naam: 'Lyceum' }, { naam: 'Vakschool' }] });
  });

  it('after an earlier one takes over route and people, never answers, and both can be read', async () => {
    const vorige = await openen();
    await faserouteZetten(proef.leider, { cyclus: vorige, deelfase: '2B', versie: 1, inRoute: false, reden: 'Later.', streefdatum: null });
    await vraagrouteZetten(proef.leider, { cyclus: vorige, vraag: VRAGEN.tekst, versie: 0, relevant: false, reden: 'Al gedaan.' });
    await antwoorden(vorige, proef.leider, VRAGEN.andereTekst, { tekst: 'Oud antwoord' });
    const id = await openen(proef.leider, { vorige, overnemen: true });
    const { kop, open } = await routeTonen(proef.leider, id, '1A');
    expect(kop).toMatchObject({ vorigeId: vorige });
    expect(kop.fasen.at(-1)).toMatchObject({ deelfase: '2B', inRoute: false, reden: 'Later.' });
    expect(open?.vragen.find((vraag) => vraag.id === VRAGEN.tekst)).toMatchObject({ relevant: false, reden: 'Al gedaan.' });
    expect(kop.fasen[0]).toMatchObject({ deelfase: '1A', beantwoord: 0 });
    expect((await faseVan(proef.leider, vorige, '1A')).beantwoord).toBe(1);
    await expect(openen(proef.hr, { school: proef.scholen.vakschool, vorige })).rejects.toMatchObject({ velden: { vorige: ['Kies een eerdere cyclus van dezelfde school.'] } });
  });
});

describe('the own route', () => {
  it('leaves a part out with a reason and takes it in again; answers stay', async () => {
    const id = await openen();
    await antwoorden(id, proef.hr, VRAGEN.tekst, { tekst: 'Blijft staan' });
    await faserouteZetten(proef.leider, { cyclus: id, deelfase: '1A', versie: 1, inRoute: false, reden: 'Deden we vorig jaar.', streefdatum: null });
    expect(await faseVan(proef.leider, id, '1A')).toMatchObject({ staat: 'buiten', reden: 'Deden we vorig jaar.', beantwoord: 1 });
    await faserouteZetten(proef.leider, { cyclus: id, deelfase: '1A', versie: 2, inRoute: true, reden: '', streefdatum: '2026-12-18' });
    expect(await faseVan(proef.leider, id, '1A')).toMatchObject({ staat: 'bezig', reden: '', streefdatum: '2026-12-18', beantwoord: 1 });
  });

  it('refuses who looked at an older version, and changes nothing', async () => {
    const id = await openen();
    await faserouteZetten(proef.leider, { cyclus: id, deelfase: '1A', versie: 1, inRoute: true, reden: '', streefdatum: '2026-12-18' });
    await expect(faserouteZetten(proef.hr, { cyclus: id, deelfase: '1A', versie: 1, inRoute: false, reden: 'Te laat', streefdatum: null })).rejects.toMatchObject({ code: 'conflict' });
    expect(await faseVan(proef.leider, id, '1A')).toMatchObject({ inRoute: true, streefdatum: '2026-12-18', versie: 2 });
  });

  it('moves parts and questions one place; the edge stays the edge', async () => {
    const id = await openen();
    await faseVerplaatsen(proef.leider, { cyclus: id, deelfase: '1B', versie: 1, richting: 'eerder' });
    await faseVerplaatsen(proef.leider, { cyclus: id, deelfase: '1B', versie: 2, richting: 'eerder' });
    expect((await routeTonen(proef.leider, id, null)).kop.fasen.slice(0, 3).map(({ deelfase }) => deelfase)).toEqual(['1B', '1A', '1C']);
    const volgorde = async () => ((await routeTonen(proef.leider, id, '1C')).open?.vragen ?? []).map((vraag) => vraag.id);
    const [een, twee] = await volgorde();
    await vraagVerplaatsen(proef.leider, { cyclus: id, deelfase: '1C', vraag: twee ?? '', richting: 'eerder' });
    expect((await volgorde()).slice(0, 2)).toEqual([twee, een]);
  });

  it('takes no question that the guide does not have, nor one of a closed part', async () => {
    const id = await openen();
    await expect(vraagrouteZetten(proef.leider, { cyclus: id, vraag: 'bestaat-niet', versie: 0, relevant: false, reden: 'x' })).rejects.toMatchObject({ code: 'niet-gevonden' });
    await faseAfsluiten(proef.leider, { cyclus: id, deelfase: '1A', versie: 1, reden: '' });
    await expect(vraagrouteZetten(proef.leider, { cyclus: id, vraag: VRAGEN.tekst, versie: 0, relevant: false, reden: 'x' })).rejects.toMatchObject({ code: 'conflict' });
  });

  it('is set by the school of the cycle and the board, and by nobody else', async () => {
    const id = await openen();
    const keuze = { cyclus: id, deelfase: '1A' as const, versie: 1, inRoute: true, reden: '', streefdatum: null };
    for (const wie of [proef.andereLeider, proef.buren]) await expect(faserouteZetten(wie, keuze)).rejects.toMatchObject({ code: 'niet-gevonden' });
    await toewijzen(proef, proef.teamleider, '1A', null, id);
    for (const wie of [proef.teamleider, proef.leraar]) await expect(faserouteZetten(wie, keuze)).rejects.toMatchObject({ code: 'geen-recht' });
    await expect(faserouteZetten(proef.hr, keuze)).resolves.toBeUndefined();
  });
});

describe('closing and opening a part', () => {
  it('keeps each step with its reason, and who did it; with open questions too', async () => {
    const id = await openen();
    await faseAfsluiten(proef.leider, { cyclus: id, deelfase: '1A', versie: 1, reden: 'Besproken in het team.' });
    expect(await faseVan(proef.leider, id, '1A')).toMatchObject({ staat: 'klaar', afgeslotenDoor: 'Sjoerd Terpstra' });
    await expect(faseAfsluiten(proef.hr, { cyclus: id, deelfase: '1A', versie: 2, reden: '' })).rejects.toMatchObject({ code: 'conflict', voorMens: 'Een collega sloot deze fase al af.' });
    await faseHeropenen(proef.hr, { cyclus: id, deelfase: '1A', versie: 2, reden: 'De MR wil meepraten.' });
    const blik = await faseTerugblik(proef.leider, id, '1A');
    expect(blik.stappen).toMatchObject([{ stap: 'heropend', reden: 'De MR wil meepraten.', naam: 'Joost Meinema' }, { stap: 'afgesloten', reden: 'Besproken in het team.', naam: 'Sjoerd Terpstra' }]);
    expect(blik.doel.length * blik.resultaat.length * blik.reflectie.length * blik.open.length).toBeGreaterThan(0);
    expect(await logVan(id)).toEqual(['cyclus-openen', 'fase-afsluiten', 'fase-heropenen']);
  });

  it('does not close what is not in the route, nor anything in a closed cycle', async () => {
    const id = await openen();
    await faserouteZetten(proef.leider, { cyclus: id, deelfase: '4', versie: 1, inRoute: false, reden: 'Later.', streefdatum: null });
    await expect(faseAfsluiten(proef.leider, { cyclus: id, deelfase: '4', versie: 2, reden: '' })).rejects.toMatchObject({ code: 'conflict' });
    await cyclusAfsluiten(proef.leider, { cyclus: id, versie: 1, reden: '' });
    await expect(faseAfsluiten(proef.leider, { cyclus: id, deelfase: '1A', versie: 1, reden: '' })).rejects.toMatchObject({ code: 'conflict', voorMens: expect.stringContaining('afgesloten') });
    await expect(cyclusHeropenen(proef.leider, { cyclus: id, versie: 2, reden: '' })).rejects.toMatchObject({ velden: { reden: [expect.any(String)] } });
    await cyclusHeropenen(proef.leider, { cyclus: id, versie: 2, reden: 'Te vroeg gesloten.' });
    await expect(faseAfsluiten(proef.leider, { cyclus: id, deelfase: '1A', versie: 1, reden: '' })).resolves.toBeUndefined();
  });
});

describe('the start page', () => {
  it('tells what others did since the visit before, not what one did oneself; the first time nothing', async () => {
    const id = await openen();
    expect(await cyclusTonen(proef.leider, id)).toMatchObject({ vorigBezoek: null, veranderingen: [] });
    await alsBeheer((client) => client.query(`UPDATE cyclus_bezoek SET "gezienOp" = now() - interval '2 hours' WHERE "cyclusId" = $1`, [id]));
    await antwoorden(id, proef.hr, VRAGEN.tekst, { tekst: 'Van HR' });
    await antwoorden(id, proef.leider, VRAGEN.andereTekst, { tekst: 'Van mijzelf' });
    await faseAfsluiten(proef.hr, { cyclus: id, deelfase: '1C', versie: 1, reden: '' });
    const start = await cyclusTonen(proef.leider, id);
    expect(start.veranderingen.map(({ soort, deelfase, naam, aantal }) => [soort, deelfase, naam, aantal]).sort()).toEqual([['afgesloten', '1C', 'Joost Meinema', 1], ['antwoord', '1A', 'Joost Meinema', 1]]);
    expect(start.schrijvers.map(({ naam, deelfase }) => `${naam} ${deelfase}`).sort()).toEqual(['Joost Meinema 1A', 'Sjoerd Terpstra 1A']);
    // Loading the page again within half an hour is the same visit.
    expect((await cyclusTonen(proef.leider, id)).veranderingen).toHaveLength(2);
  });

  it('shows a teamleider the assigned part only, with its own count, and nothing of who else works where', async () => {
    const id = await openen();
    await antwoorden(id, proef.hr, VRAGEN.tekst, { tekst: 'Niet voor u' });
    await toewijzen(proef, proef.teamleider, '1A', VRAGEN.andereTekst, id);
    await toewijzen(proef, proef.hr, '1A', null, id);
    const start = await cyclusTonen(proef.teamleider, id);
    expect(start.kop).toMatchObject({ alleenToegewezen: true, fasen: [{ deelfase: '1A', vragen: 1, beantwoord: 0 }] });
    expect(start.stap).toMatchObject({ soort: 'toegewezen', pad: `/${id}/vraag/${VRAGEN.andereTekst}` });
    expect(start.opdrachten.map(({ naam }) => naam)).toEqual(['Nynke Wiersma']);
    expect([start.schrijvers, start.deelnemers]).toEqual([[], []]);
    await expect(faseTerugblik(proef.teamleider, id, '1A')).rejects.toMatchObject({ code: 'geen-recht' });
  });

  it('does not exist for another school, another board, or a teamleider without a part; looking leaves no trace', async () => {
    const id = await openen();
    for (const wie of [proef.andereLeider, proef.buren, proef.teamleider]) await expect(cyclusTonen(wie, id)).rejects.toMatchObject({ code: 'niet-gevonden' });
    await expect(cyclusTonen(proef.leraar, id)).rejects.toMatchObject({ code: 'geen-recht' });
    await expect(cyclusTonen(proef.leider, 'geen-uuid')).rejects.toMatchObject({ code: 'niet-gevonden' });
    expect(await alsBeheer(async (client) => (await client.query('SELECT 1 FROM cyclus_bezoek WHERE "cyclusId" = $1', [id])).rowCount)).toBe(0);
  });
});

describe('the list of cycles', () => {
  it('shows a school its own, the board all, a teamleider what was assigned, and a newcomer nothing', async () => {
    const vers = await antwoordProef();
    await alsBeheer((client) => client.query('UPDATE cyclus SET "afgeslotenOp" = now() WHERE id = $1', [vers.anderecyclus]));
    const namen = async (wie: Toegang) => { const { lopend, afgesloten, zonder } = await cyclussenTonen(wie); return { lopend: lopend.map(({ kop }) => kop.naam), afgesloten: afgesloten.map(({ kop }) => kop.naam), zonder: zonder.map(({ naam }) => naam) }; };
    expect(await namen(vers.leider)).toEqual({ lopend: ['Lyceum 2026'], afgesloten: [], zonder: [] });
    expect(await namen(vers.bestuurder)).toEqual({ lopend: ['Bestuur 2026', 'Lyceum 2026'], afgesloten: ['Vakschool 2026'], zonder: ['Vakschool'] });
    expect(await namen(vers.andereLeider)).toEqual({ lopend: [], afgesloten: ['Vakschool 2026'], zonder: ['Vakschool'] });
    expect(await namen(vers.teamleider)).toEqual({ lopend: [], afgesloten: [], zonder: [] });
    await toewijzen(vers, vers.teamleider, '1B', null);
    expect(await namen(vers.teamleider)).toEqual({ lopend: ['Lyceum 2026'], afgesloten: [], zonder: [] });
    await expect(cyclussenTonen(vers.leraar)).rejects.toMatchObject({ code: 'geen-recht' });
  });
});

describe('people', () => {
  it('who work at the school can take part; others cannot be named', async () => {
    const id = await openen();
    await lid(proef.andereLeider, [proef.scholen.vakschool]);
    await lid(proef.hr);
    expect((await deelnemersTonen(proef.leider, id)).mensen.map(({ naam, rol }) => [naam, rol])).toEqual([['Sjoerd Terpstra', 'trekker'], ['Joost Meinema', null]]);
    await expect(deelnemerZetten(proef.leider, { cyclus: id, gebruiker: proef.andereLeider.gebruiker.id, rol: 'deelnemer' })).rejects.toMatchObject({ code: 'ongeldig' });
    await deelnemerZetten(proef.leider, { cyclus: id, gebruiker: proef.hr.gebruiker.id, rol: 'deelnemer' });
    await deelnemerZetten(proef.leider, { cyclus: id, gebruiker: proef.leider.gebruiker.id, rol: 'geen' });
    expect((await deelnemersTonen(proef.leider, id)).mensen.map(({ naam, rol }) => [naam, rol])).toEqual([['Joost Meinema', 'deelnemer']]);
  });

  it('of a cycle of the whole board see it only while they take part, and do not manage it', async () => {
    const id = await openen(proef.bestuurder, { school: null });
    await expect(cyclusTonen(proef.andereLeider, id)).rejects.toMatchObject({ code: 'niet-gevonden' });
    await alsBeheer((client) => client.query(`INSERT INTO cyclus_deelnemer ("bestuurId", "cyclusId", "gebruikerId") VALUES ($1, $2, $3)`, [proef.bestuurId, id, proef.andereLeider.gebruiker.id]));
    expect(await cyclusTonen(proef.andereLeider, id)).toMatchObject({ magBeheren: false, kop: { schoolId: null, alleenToegewezen: false } });
    await expect(faseAfsluiten(proef.andereLeider, { cyclus: id, deelfase: '1A', versie: 1, reden: '' })).rejects.toMatchObject({ code: 'niet-gevonden' });
  });
});

describe('the cycle itself', () => {
  it('changes with its version, and refuses an older one', async () => {
    const id = await openen();
    await cyclusWijzigen(proef.leider, { cyclus: id, versie: 1, naam: 'Nieuwe naam', bedoeling: 'Waarom', begin: '2026-10-01', einde: '2028-07-31' });
    await expect(cyclusWijzigen(proef.hr, { cyclus: id, versie: 1, naam: 'Oud', bedoeling: '', begin: '2026-10-01', einde: '2028-07-31' })).rejects.toMatchObject({ code: 'conflict' });
    expect((await cyclusTonen(proef.leider, id)).kop).toMatchObject({ naam: 'Nieuwe naam', begin: '2026-10-01', versie: 2 });
  });

  it('moves only to an edition that is there and newer', async () => {
    const id = await openen();
    for (const editie of [1, 99]) await expect(editieOverstappen(proef.leider, { cyclus: id, versie: 1, editie })).rejects.toMatchObject({ code: 'ongeldig', velden: { editie: ['Kies een nieuwere editie.'] } });
  });
});
