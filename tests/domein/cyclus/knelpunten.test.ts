import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Waarde } from '@/lib/cyclus/antwoord';
import type { InhoudItem } from '@/lib/cyclus/inhoud';
import { alleRijen } from '@/lib/cyclus/instrument';
import type { Invoer } from '@/lib/cyclus/invoer.schema';
import { INVLOEDEN } from '@/lib/cyclus/invloed';
import { leidtTot } from '@/lib/cyclus/keten';
import { BEOORDEELD, MATEN, URGENTIES, VELD } from '@/lib/cyclus/knelpunten';
import { OpdrachtGevenSchema } from '@/lib/cyclus/opdracht.schema';
import { antwoordBewaren } from '@/lib/cyclus/server/antwoord-bewaren';
import { inhoud } from '@/lib/cyclus/server/inhoud';
import { beoordelingZetten } from '@/lib/cyclus/server/instrument/beoordeling-zetten';
import { rijToevoegen } from '@/lib/cyclus/server/instrument/eigen-rij';
import { instrumentExporteren } from '@/lib/cyclus/server/instrument/instrument-exporteren';
import { instrumentTonen } from '@/lib/cyclus/server/instrument/instrument-tonen';
import { kringOpenen } from '@/lib/cyclus/server/instrument/kring';
import { opdrachtGeven } from '@/lib/cyclus/server/opdracht-geven';
import type { Toegang } from '@/lib/toegang/toegang';
import { alsBeheer } from '../../support/database';
import { cyclusSluiten, deelSluiten, samenProef, type SamenProef } from './samenwerking-opzet';

// Bottlenecks and other policy: everything that is filled in comes back as it was, several people judge side by side, each
// for themselves, and who has no part in it neither sees nor changes anything.

let proef: SamenProef;
beforeEach(async () => { proef = await samenProef(); });

const gids = inhoud('meer-masters', 1);
const KNELPUNT = '1b-knelpunt-11';
const ANDER = '1b-knelpunt-09';
const vragend = (slug: string): InhoudItem[] => (gids.instrumenten.get(slug)?.blokken ?? []).flatMap(({ items }) => items).filter(({ invoer }) => invoer.soort === 'velden');
const bewaar = (wie: Toegang, vraagId: string, waarde: Waarde) => antwoordBewaren(wie, { cyclusId: proef.cyclus, vraagId, thema: 'meer-masters', editie: 1, stem: 'school', versie: 0, status: 'klaar', sleutel: randomUUID(), waarde: { ...waarde } });
const zet = (wie: Toegang, waarde: Record<string, string>, vraagId = KNELPUNT, cyclus = proef.cyclus) => beoordelingZetten(wie, { cyclus, vraagId, waarde });
const toon = (wie: Toegang, slug = 'knelpunten') => instrumentTonen(wie, proef.cyclus, slug);
const oordelen = async (wie: Toegang) => (await toon(wie)).beoordelingen.map(({ naam, vraagId, waarde }) => ({ naam, vraagId, waarde }));
const staat = () => alsBeheer(async (client) => (await client.query<{ waarde: object }>('SELECT "vraagId", waarde FROM beoordeling WHERE "cyclusId" = $1 ORDER BY "gebruikerId", "vraagId"', [proef.cyclus])).rows);
const wijs = (vraag: string) => opdrachtGeven(proef.leider, OpdrachtGevenSchema.parse({ cyclus: proef.cyclus, deelfase: '1B', vraag, aan: [proef.teamleider.gebruiker.id] }));

/** Everything a row can hold: a choice per choice, a text of its own per text, every statement ticked. */
function alles(invoer: Invoer, naam: string): Waarde {
  if (invoer.soort !== 'velden') throw new Error('Een rij heeft velden.');
  const cellen = Object.fromEntries(invoer.velden.map((veld) => [veld.code, veld.soort === 'keuze' ? veld.opties.at(-1)?.code ?? '' : `${naam}: ${veld.naam}`]));
  return { cellen, ...(invoer.vinkjes ? { keuzes: invoer.vinkjes.map(({ code }) => code) } : {}) };
}

describe('de rijen', () => {
  it('zijn vijftien knelpunten en dertien beleidsterreinen, met één stelling per vinkje waar de handreiking er meer in één zet', () => {
    expect(vragend('knelpunten').map(({ id }) => id)).toEqual(Array.from({ length: 15 }, (_, nr) => `1b-knelpunt-${String(nr + 1).padStart(2, '0')}`));
    expect(vragend('knelpunten').flatMap(({ id, invoer }) => (invoer.soort === 'velden' && invoer.vinkjes ? [[id, invoer.vinkjes.length]] : []))).toEqual([['1b-knelpunt-06', 3], ['1b-knelpunt-10', 2], ['1b-knelpunt-15', 3]]);
    expect(gids.instrumenten.get('overig-beleid')?.blokken.map(({ items }) => items.length)).toEqual([9, 4]);
  });

  it('kennen de keuzes waar het gewicht en de invloed op rekenen', () => {
    const codes = (slug: string, code: string) => { const [item] = vragend(slug); const veld = item?.invoer.soort === 'velden' ? item.invoer.velden.find((een) => een.code === code) : undefined; return veld?.soort === 'keuze' ? veld.opties.map((optie) => optie.code) : []; };
    expect(codes('knelpunten', VELD.mate)).toEqual([...MATEN]);
    expect(codes('knelpunten', VELD.urgentie)).toEqual([...URGENTIES].reverse());
    expect(codes('knelpunten', VELD.speelt)).toEqual(['ja', 'deels', 'nee', 'weet-niet']);
    expect(codes('knelpunten', VELD.waar)).toEqual(['intern', 'extern', 'beide']);
    expect(codes('overig-beleid', 'invloed')).toEqual([...INVLOEDEN]);
  });

  it.each(['knelpunten', 'overig-beleid'])('van %s bewaren alles wat zij vragen, ook eigen rijen, en geven het een collega terug', async (slug) => {
    const blok = gids.instrumenten.get(slug)?.blokken.find(({ eigen }) => eigen !== undefined);
    const eigen = await rijToevoegen(proef.leider, { cyclus: proef.cyclus, instrument: slug, blok: blok?.slug ?? '', tekst: 'Van onszelf' });
    const gevraagd = [...vragend(slug).map(({ id, invoer }) => ({ id, invoer })), { id: eigen.vraagId, invoer: blok?.rijinvoer ?? { soort: 'geen' as const } }];
    for (const { id, invoer } of gevraagd) expect(await bewaar(proef.leider, id, alles(invoer, id))).toMatchObject({ staat: 'bewaard', versie: 1 });
    const rijen = alleRijen(await toon(proef.hr, slug));
    expect(rijen.map(({ vraagId }) => vraagId).sort()).toEqual(gevraagd.map(({ id }) => id).sort());
    for (const { vraagId, invoer, antwoord } of rijen) expect(antwoord, vraagId).toMatchObject({ waarde: alles(invoer, vraagId), status: 'klaar', door: 'Sjoerd Terpstra' });
  });

  it('weigeren wat geen keuze of stelling van de rij is, in woorden', async () => {
    await expect(bewaar(proef.leider, KNELPUNT, { cellen: { mate: '5' } })).rejects.toMatchObject({ code: 'ongeldig', voorMens: expect.stringContaining('kies een van de mogelijkheden') as string });
    await expect(bewaar(proef.leider, KNELPUNT, { keuzes: ['tijd'] })).rejects.toMatchObject({ code: 'ongeldig' });
    await expect(bewaar(proef.leider, '1b-knelpunt-15', { keuzes: ['buiten'] })).rejects.toMatchObject({ code: 'ongeldig' });
  });

  it('laten de vier vragen en de plek van het knelpunt als koppen lezen, met het veld dat ze beantwoordt', async () => {
    const koppen = (await toon(proef.leider)).delen[0]?.lezen.map(({ id, invoer }) => [id, invoer.soort === 'instrument' ? invoer.velden : null]);
    expect(koppen).toEqual([['1b-knelpunten-inleiding', ['waar']], ['1b-checklist-vraag-01', ['speelt']], ['1b-checklist-vraag-02', ['mate', 'urgentie']], ['1b-checklist-vraag-03', ['oorzaak']], ['1b-checklist-vraag-04', ['aanpak', 'wie']]]);
    await expect(bewaar(proef.leider, '1b-checklist-vraag-03', { tekst: 'hier niet' })).rejects.toMatchObject({ code: 'ongeldig' });
  });

  it('die verzwakken, worden een knelpunt met een weg terug', async () => {
    const { vraagId } = await rijToevoegen(proef.leider, { cyclus: proef.cyclus, instrument: 'knelpunten', blok: 'eigen-knelpunten', tekst: 'Het geld is op', van: 'rij:1b-overig-hrm-financien' });
    expect(leidtTot((await toon(proef.hr, 'overig-beleid')).keten, 'rij:1b-overig-hrm-financien').map(({ punt }) => [punt.vraagId, punt.soort, punt.naam])).toEqual([[vraagId, 'knelpunt', 'Het geld is op']]);
  });
});

describe('oordelen naast elkaar', () => {
  it('ziet ieder van allen, en het antwoord van de school blijft wat het was', async () => {
    await bewaar(proef.leider, KNELPUNT, { cellen: { speelt: 'ja', mate: '3' } });
    await zet(proef.leider, { speelt: 'ja', mate: '4' });
    await zet(proef.hr, { speelt: 'nee' });
    const beide = [{ naam: 'Joost Meinema', vraagId: KNELPUNT, waarde: { speelt: 'nee' } }, { naam: 'Sjoerd Terpstra', vraagId: KNELPUNT, waarde: { speelt: 'ja', mate: '4' } }];
    for (const wie of [proef.leider, proef.hr, proef.bestuurder]) expect(await oordelen(wie)).toEqual(beide);
    expect(alleRijen(await toon(proef.hr)).find(({ vraagId }) => vraagId === KNELPUNT)?.antwoord).toMatchObject({ waarde: { cellen: { speelt: 'ja', mate: '3' } }, versie: 1 });
  });

  it('gaat mee in het bestand, een regel per mens', async () => {
    await bewaar(proef.leider, KNELPUNT, { cellen: { speelt: 'ja', mate: '3' } });
    await zet(proef.leider, { speelt: 'ja', mate: '4' });
    await zet(proef.hr, { urgentie: 'later' });
    const { inhoud: bestand } = await instrumentExporteren(proef.hr, { cyclus: proef.cyclus, instrument: 'knelpunten', vorm: 'csv' });
    const tekst = new TextDecoder().decode(bestand);
    for (const zin of ['Oordelen', 'Joost Meinema. Hoe dringend het is: Later', 'Sjoerd Terpstra. Speelt dit bij ons? Ja; Hoe groot het probleem is: 4. Zeer groot']) expect(tekst).toContain(zin);
    await expect(instrumentExporteren(proef.andereLeider, { cyclus: proef.cyclus, instrument: 'knelpunten', vorm: 'csv' })).rejects.toMatchObject({ code: 'niet-gevonden' });
  });

  it('verandert alleen de velden die iemand noemt, en een leeg oordeel verdwijnt', async () => {
    await zet(proef.leider, { speelt: 'ja', mate: '4' });
    expect(await zet(proef.leider, { urgentie: 'nu', mate: '2' })).toEqual({ waarde: { speelt: 'ja', mate: '2', urgentie: 'nu' } });
    expect(await zet(proef.leider, { mate: '' })).toEqual({ waarde: { speelt: 'ja', urgentie: 'nu' } });
    await zet(proef.leider, Object.fromEntries(BEOORDEELD.map((code) => [code, ''])));
    expect(await staat()).toEqual([]);
  });

  it('verliest niets als één mens in twee vensters tegelijk kiest', async () => {
    await Promise.all([zet(proef.leider, { speelt: 'ja' }), zet(proef.leider, { mate: '4' }), zet(proef.leider, { urgentie: 'nu' }), zet(proef.hr, { mate: '1' })]);
    expect((await oordelen(proef.hr)).map(({ waarde }) => waarde)).toEqual([{ mate: '1' }, { speelt: 'ja', mate: '4', urgentie: 'nu' }]);
  });

  it('staat in het logboek met wat er gekozen werd te kiezen, niet met wat; twee keer hetzelfde is één regel', async () => {
    await zet(proef.leider, { mate: '4' });
    await zet(proef.leider, { mate: '4' });
    await zet(proef.leider, { mate: '' });
    const regels = await alsBeheer(async (client) => (await client.query(`SELECT handeling, gegevens FROM logregel WHERE "bestuurId" = $1 AND handeling LIKE 'beoordeling-%' ORDER BY id`, [proef.bestuurId])).rows);
    expect(regels).toEqual(['beoordeling-zetten', 'beoordeling-wissen'].map((handeling) => ({ handeling, gegevens: { vraagId: KNELPUNT, velden: ['mate'] } })));
  });

  it('kent alleen keuzes van de rij: geen tekst, geen onbekende keuze, geen vraag elders, geen rij over mensen', async () => {
    for (const waarde of [{ oorzaak: 'de-rector' }, { mate: '5' }, { impact: 'groot' }] as Record<string, string>[]) await expect(zet(proef.leider, waarde)).rejects.toMatchObject({ code: 'ongeldig' });
    await expect(zet(proef.leider, { mate: '1' }, '1a-vraag-toelichting-01')).rejects.toMatchObject({ code: 'ongeldig' });
    await expect(zet(proef.leider, { mate: '1' }, '1b-knelpunt-99')).rejects.toMatchObject({ code: 'niet-gevonden' });
    await kringOpenen(proef.leider, { cyclus: proef.cyclus });
    const { vraagId } = await rijToevoegen(proef.leider, { cyclus: proef.cyclus, instrument: 'stakeholders', blok: 'register', tekst: 'De voorzitter' });
    await expect(zet(proef.leider, { invloed: 'groot' }, vraagId)).rejects.toMatchObject({ code: 'ongeldig', voorMens: expect.stringContaining('Over mensen') as string });
    expect(await staat()).toEqual([]);
  });

  it('geeft een teamleider alleen wat hem is toegewezen, om te zien en om te beoordelen', async () => {
    await zet(proef.leider, { mate: '4' });
    await zet(proef.leider, { mate: '1' }, ANDER);
    await expect(zet(proef.teamleider, { mate: '2' })).rejects.toMatchObject({ code: 'niet-gevonden' });
    await expect(toon(proef.teamleider)).rejects.toMatchObject({ code: 'niet-gevonden' });
    await wijs(KNELPUNT);
    await zet(proef.teamleider, { mate: '2' });
    expect(await oordelen(proef.teamleider)).toEqual([{ naam: 'Nynke Wiersma', vraagId: KNELPUNT, waarde: { mate: '2' } }, { naam: 'Sjoerd Terpstra', vraagId: KNELPUNT, waarde: { mate: '4' } }]);
    expect(alleRijen(await toon(proef.teamleider)).map(({ vraagId }) => vraagId)).toEqual([KNELPUNT]);
    await expect(zet(proef.teamleider, { mate: '2' }, ANDER)).rejects.toMatchObject({ code: 'niet-gevonden' });
    expect(await oordelen(proef.leider)).toHaveLength(3);
  });

  it('weigert wie hier niet voor de school spreekt of alleen meeleest, en verandert dan niets', async () => {
    await zet(proef.hr, { mate: '3' });
    const voor = await staat();
    await alsBeheer((client) => client.query(`INSERT INTO cyclus_deelnemer ("bestuurId", "cyclusId", "gebruikerId", rol) VALUES ($1, $2, $3, 'lezer')`, [proef.bestuurId, proef.cyclus, proef.leider.gebruiker.id]));
    for (const wie of [proef.leider, proef.bestuurder, proef.andereLeider, proef.collega, proef.buren]) await expect(zet(wie, { mate: '1' }), wie.gebruiker.naam).rejects.toMatchObject({ code: 'niet-gevonden' });
    await expect(zet(proef.leraar, { mate: '1' })).rejects.toMatchObject({ code: 'geen-recht' });
    await expect(zet(proef.andereLeider, { mate: '1' }, KNELPUNT, proef.anderecyclus)).resolves.toBeDefined();
    expect(await staat()).toEqual(voor);
  });

  it('laat een andere school en een ander bestuur niets zien', async () => {
    await zet(proef.hr, { mate: '3' });
    for (const wie of [proef.andereLeider, proef.collega, proef.buren]) for (const slug of ['knelpunten', 'overig-beleid']) await expect(toon(wie, slug), wie.gebruiker.naam).rejects.toMatchObject({ code: 'niet-gevonden' });
    expect((await instrumentTonen(proef.andereLeider, proef.anderecyclus, 'knelpunten')).beoordelingen).toEqual([]);
  });

  it('blijft open zolang 1C open is: daar werkt een school uit hoe zij een knelpunt aanpakt', async () => {
    await deelSluiten(proef, '1B');
    expect((await toon(proef.hr)).alleenLezen).toBeNull();
    const { vraagId } = await rijToevoegen(proef.hr, { cyclus: proef.cyclus, instrument: 'knelpunten', blok: 'eigen-knelpunten', tekst: 'Geen geld' });
    for (const id of [KNELPUNT, vraagId]) await expect(bewaar(proef.hr, id, { cellen: { aanpak: 'Eerder beginnen' } })).resolves.toMatchObject({ staat: 'bewaard', versie: 1 });
    await deelSluiten(proef, '1C');
    expect((await toon(proef.hr)).alleenLezen).toBe('dicht');
    await expect(bewaar(proef.hr, '1b-knelpunt-01', { cellen: { aanpak: 'Te laat' } })).rejects.toMatchObject({ code: 'conflict' });
    await expect(rijToevoegen(proef.hr, { cyclus: proef.cyclus, instrument: 'knelpunten', blok: 'eigen-knelpunten', tekst: 'Te laat' })).rejects.toMatchObject({ code: 'conflict' });
  });

  it('stopt in een afgesloten deel en een afgesloten cyclus', async () => {
    await zet(proef.hr, { mate: '3' });
    for (const deel of ['1B', '1C']) await deelSluiten(proef, deel);
    await expect(zet(proef.hr, { mate: '1' })).rejects.toMatchObject({ code: 'conflict' });
    await cyclusSluiten(proef);
    await expect(zet(proef.hr, { mate: '' })).rejects.toMatchObject({ code: 'conflict' });
    expect(await staat()).toEqual([{ vraagId: KNELPUNT, waarde: { mate: '3' } }]);
  });
});
