import fc from 'fast-check';
import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, it } from 'vitest';
import { BEOORDEELD, combinatie, kwadrantOp, KWADRANTEN, puntWoorden, THEMAVRAAG, themaGedraaid, themaoordeel, themaopbrengst, VELD, VLAK, type Punt } from '@/lib/cyclus/aanknopingspunten';
import type { Waarde } from '@/lib/cyclus/antwoord';
import { DOELEN_BLOK, DOELEN_INSTRUMENT } from '@/lib/cyclus/doel';
import type { InhoudItem } from '@/lib/cyclus/inhoud';
import { metCel } from '@/lib/cyclus/instrument';
import type { Invoer } from '@/lib/cyclus/invoer.schema';
import { vakOp } from '@/lib/cyclus/matrix';
import { antwoordBewaren } from '@/lib/cyclus/server/antwoord-bewaren';
import { inhoud } from '@/lib/cyclus/server/inhoud';
import { opdrachtGeven } from '@/lib/cyclus/server/opdracht-geven';
import { aanknopingspuntenTonen, type Aanknopingspuntenpagina } from '@/lib/cyclus/server/instrument/aanknopingspunten-tonen';
import { beoordelingZetten } from '@/lib/cyclus/server/instrument/beoordeling-zetten';
import { rijToevoegen } from '@/lib/cyclus/server/instrument/eigen-rij';
import { schakelLeggen, schakelLosmaken } from '@/lib/cyclus/server/instrument/schakel';
import { OpdrachtGevenSchema } from '@/lib/cyclus/opdracht.schema';
import type { Toegang } from '@/lib/toegang/toegang';
import { alsBeheer } from '../../support/database';
import { deelSluiten, samenProef, type SamenProef } from './samenwerking-opzet';

// Entry points: 21 and own ones in four clusters, weighed by several people, one combination for the goals of the cycle.

const gids = inhoud('meer-masters', 1);
const instrument = gids.instrumenten.get('aanknopingspunten');
const vragend = (instrument?.blokken ?? []).flatMap(({ items }) => items).filter(({ invoer }) => invoer.soort === 'velden');
const W1 = '2a-aanknopingspunt-werving-01';
const L3 = '2a-aanknopingspunt-loopbaan-03';
const waarden = fc.constantFrom('klein', 'groot');

describe('het vlak', () => {
  it('geeft elke weging precies één vak, en alleen groot bij groot de meeste kans', () => {
    fc.assert(fc.property(waarden, waarden, (impact, haalbaarheid) => {
      const vak = kwadrantOp(impact, haalbaarheid);
      expect(Object.keys(KWADRANTEN).filter((een) => een === vak)).toHaveLength(1);
      expect(vak === 'meeste-kans').toBe(impact === 'groot' && haalbaarheid === 'groot');
    }));
    expect(new Set(['klein', 'groot'].flatMap((impact) => ['klein', 'groot'].map((haalbaarheid) => kwadrantOp(impact, haalbaarheid)))).size).toBe(4);
  });

  it('geeft zonder twee geldige waarden geen vak', () => {
    fc.assert(fc.property(fc.string().filter((woord) => woord !== 'klein' && woord !== 'groot'), waarden, (los, vast) => {
      expect(kwadrantOp(los, vast)).toBeNull();
      expect(kwadrantOp(vast, los)).toBeNull();
    }));
  });

  it('zet een punt dat versleept is in het vak waar het losgelaten werd, met groot op groot rechtsboven', () => {
    const grenzen = { x: [0, 100, 200], y: [0, 100, 200] };
    fc.assert(fc.property(fc.integer({ min: 0, max: 200 }), fc.integer({ min: 0, max: 200 }), (x, y) => {
      const vak = vakOp(VLAK, grenzen, { x, y });
      expect(kwadrantOp(vak?.rij ?? '', vak?.kolom ?? '') === 'meeste-kans').toBe(x >= 100 && y < 100);
    }));
  });
});

describe('de thema’s', () => {
  const volgensTabel = { 'thema-starters': 'Loopbaanbeleid' };

  it('volgen tabel 1 tot iemand het anders ziet; wie twee keer omzet, is terug bij tabel 1', () => {
    fc.assert(fc.property(fc.constantFrom('thema-starters', 'thema-ict'), fc.constantFrom('', 'ja', 'nee'), (code, begin) => {
      const oud = metCel({}, code, begin);
      const nieuw = metCel(oud, code, themaGedraaid({ volgensTabel }, oud, code));
      expect(themaoordeel({ volgensTabel }, nieuw, code).geldt).toBe(!themaoordeel({ volgensTabel }, oud, code).geldt);
      expect(themaoordeel({ volgensTabel }, nieuw, code).eigen).toBe(themaoordeel({ volgensTabel }, nieuw, code).geldt !== code in volgensTabel);
    }));
    expect(themaoordeel({ volgensTabel }, {}, 'thema-starters')).toEqual({ geldt: true, eigen: false });
  });
});

describe('de inhoud', () => {
  it('heeft 5, 5, 6 en 5 punten, elk met een korte naam, een uitleg en een sleutel van tabel 1', () => {
    expect(instrument?.blokken.filter(({ eigen }) => eigen === 'Eigen aanknopingspunt').map(({ items }) => items.length)).toEqual([5, 5, 6, 5]);
    const tabel = new Set((gids.instrumenten.get('tabel-1')?.blokken ?? []).flatMap(({ items }) => items).map(({ sleutel }) => sleutel));
    for (const { id, tekst, sleutel } of vragend) {
      expect(puntWoorden(tekst), id).toMatchObject({ titel: expect.stringMatching(/^.{3,28}$/) as string, uitleg: expect.stringMatching(/\.$/) as string });
      expect(tabel.has(sleutel), id).toBe(true);
    }
  });

  it('vraagt nergens nog een keer wat in het instrument staat', () => {
    const velden = (id: string) => { const { invoer }: Pick<InhoudItem, 'invoer'> = gids.items.get(id) ?? { invoer: { soort: 'geen' } }; return invoer.soort === 'instrument' && invoer.instrument === 'aanknopingspunten' ? invoer.velden : null; };
    expect(['2a-vraag-01', '2a-vraag-02', '2a-vraag-03'].map(velden)).toEqual([[VELD.impact, VELD.haalbaarheid], [VELD.impact], [VELD.gekozen, VELD.waarom, VELD.verwacht]]);
  });
});

describe('in een cyclus', () => {
  let proef: SamenProef;
  beforeEach(async () => { proef = await samenProef(); });
  const toon = (wie: Toegang, cyclus = proef.cyclus) => aanknopingspuntenTonen(wie, cyclus);
  const bewaar = (wie: Toegang, vraagId: string, waarde: Waarde) => antwoordBewaren(wie, { cyclusId: proef.cyclus, vraagId, thema: 'meer-masters', editie: 1, stem: 'school', versie: 0, status: 'concept', sleutel: randomUUID(), waarde: { ...waarde } });
  const keuze = ({ punten, pagina, doelen }: Aanknopingspuntenpagina) => combinatie(punten, new Map(pagina.delen.flatMap(({ rijen }) => rijen).map(({ vraagId, antwoord }) => [vraagId, antwoord.waarde])), doelen, pagina.keten);
  const doelMaken = async (tekst: string) => `rij:${(await rijToevoegen(proef.leider, { cyclus: proef.cyclus, instrument: DOELEN_INSTRUMENT, blok: DOELEN_BLOK, tekst })).vraagId}`;
  const alles = (invoer: Invoer, naam: string): Waarde => ({ cellen: Object.fromEntries(invoer.soort === 'velden' ? invoer.velden.map((veld) => [veld.code, veld.soort === 'keuze' ? veld.opties.at(-1)?.code ?? '' : veld.soort === 'ja-nee' ? 'nee' : `${naam}: ${veld.naam}`]) : []) });

  it('komt elke rij terug zoals zij werd ingevuld, ook een eigen punt in elk cluster', async () => {
    const clusters = instrument?.blokken.filter(({ eigen }) => eigen !== undefined) ?? [];
    const eigen = await Promise.all(clusters.map(({ slug, rijinvoer }) => rijToevoegen(proef.leider, { cyclus: proef.cyclus, instrument: 'aanknopingspunten', blok: slug, tekst: `Eigen bij ${slug}` }).then(({ vraagId }) => ({ id: vraagId, invoer: rijinvoer ?? { soort: 'geen' as const } }))));
    for (const { id, invoer } of [...vragend, ...eigen]) expect(await bewaar(proef.leider, id, alles(invoer, id)), id).toMatchObject({ staat: 'bewaard', versie: 1 });
    const { clusters: terug, punten } = await toon(proef.hr);
    for (const { vraagId, invoer, antwoord } of terug.flatMap(({ rijen }) => rijen)) expect(antwoord, vraagId).toMatchObject({ waarde: alles(invoer, vraagId), door: 'Sjoerd Terpstra' });
    expect(punten).toHaveLength(25);
    expect(punten.map(({ nr }) => nr).join(' ')).toBe('W1 W2 W3 W4 W5 W6 L1 L2 L3 L4 L5 L6 O1 O2 O3 O4 O5 O6 O7 S1 S2 S3 S4 S5 S6');
    expect(punten.find(({ nr }) => nr === 'L6')).toMatchObject({ titel: 'Eigen bij loopbaan', uitleg: '', volgensTabel: {} });
  });

  it('staat bij elk punt welke thema’s tabel 1 noemt', async () => {
    const { punten, themas } = await toon(proef.leider);
    expect(themas.map(({ naam }) => naam)).toEqual(['Differentiatie', 'ICT en e-didactiek', 'Startende leraren', 'Bevoegd aan de slag']);
    const mee = (nr: string) => { const punt = punten.find((een) => een.nr === nr); return themas.filter(({ code }) => punt && code in punt.volgensTabel).map(({ deel }) => deel); };
    expect({ werving: mee('W1'), regio: mee('W5'), loopbaan: mee('L3'), maat: mee('L5'), teams: mee('S4') })
      .toEqual({ werving: ['differentiatie', 'ict', 'starters', 'bevoegd'], regio: ['starters', 'bevoegd'], loopbaan: ['starters'], maat: ['differentiatie', 'ict'], teams: ['starters'] });
  });

  it('wegen twee mensen naast elkaar, zonder dat de weging van de school verandert', async () => {
    await bewaar(proef.leider, W1, { cellen: { impact: 'groot', haalbaarheid: 'groot' } });
    await beoordelingZetten(proef.leider, { cyclus: proef.cyclus, vraagId: W1, waarde: { impact: 'groot', haalbaarheid: 'groot' } });
    await beoordelingZetten(proef.hr, { cyclus: proef.cyclus, vraagId: W1, waarde: { impact: 'klein' } });
    await expect(beoordelingZetten(proef.hr, { cyclus: proef.cyclus, vraagId: W1, waarde: { gekozen: 'ja' } })).rejects.toMatchObject({ code: 'ongeldig' });
    const blad = await toon(proef.bestuurder);
    expect(blad.pagina.beoordelingen.map(({ naam, waarde }) => [naam, waarde])).toEqual([['Joost Meinema', { impact: 'klein' }], ['Sjoerd Terpstra', { impact: 'groot', haalbaarheid: 'groot' }]]);
    expect(keuze(blad).meesteKans.map(({ nr }) => nr)).toEqual(['W1']);
    expect(BEOORDEELD).toEqual(['impact', 'haalbaarheid']);
  });

  it('hoort bij de gekozen combinatie een doel, en wordt gezegd welk doel nog niets heeft', async () => {
    const [een, twee] = [await doelMaken('De helft een master'), await doelMaken('Een wo-master per sectie')];
    await bewaar(proef.leider, W1, { cellen: { impact: 'groot', haalbaarheid: 'groot', gekozen: 'ja', waarom: 'Er zijn uren.', verwacht: 'Twee masters per jaar.' } });
    await bewaar(proef.leider, L3, { cellen: { impact: 'groot', haalbaarheid: 'groot' } });
    const { id } = await schakelLeggen(proef.leider, { cyclus: proef.cyclus, van: een, naar: `rij:${W1}` });
    const met = keuze(await toon(proef.hr));
    expect(met.gekozen.map(({ punt, kwadrant, doelen }) => [punt.nr, kwadrant, doelen.map(({ naam }) => naam)])).toEqual([['W1', 'meeste-kans', ['De helft een master']]]);
    expect(met.ontbreekt).toEqual(['Voor doel “Een wo-master per sectie” koos u nog niets.', 'Maakt de meeste kans, maar koos u niet: L3 Gesprekkencyclus.']);
    await schakelLosmaken(proef.leider, { cyclus: proef.cyclus, schakel: id });
    expect(keuze(await toon(proef.hr)).ontbreekt).toContain('Bij W1 Gericht werven staat nog geen doel.');
    // A goal that was made of the entry point belongs to it as well.
    await schakelLeggen(proef.leider, { cyclus: proef.cyclus, van: `rij:${W1}`, naar: twee });
    expect(keuze(await toon(proef.hr)).gekozen[0]?.doelen.map(({ naam }) => naam)).toEqual(['Een wo-master per sectie']);
    // What lapsed asks for nothing any more.
    await bewaar(proef.leider, een.slice('rij:'.length), { cellen: { status: 'vervallen' } });
    expect((await toon(proef.hr)).doelen.map(({ naam }) => naam)).toEqual(['Een wo-master per sectie']);
  });

  it('komt de vraag over andere thema’s uit de keuze, en blijft het eigen antwoord staan waar het ook gegeven is', async () => {
    await bewaar(proef.leider, L3, { cellen: { gekozen: 'ja', 'thema-ict': 'ja', 'thema-starters': 'nee' } });
    await bewaar(proef.leider, THEMAVRAAG, { oordelen: { starters: 'deels' }, tekst: 'De coach doet beide.' });
    const blad = await toon(proef.hr);
    expect(themaopbrengst(keuze(blad).gekozen, blad.themas).map(({ thema, punten }) => [thema.deel, punten.map(({ nr }: Punt) => nr)])).toEqual([['differentiatie', []], ['ict', ['L3']], ['starters', []], ['bevoegd', []]]);
    expect(blad.themavraag?.antwoord.waarde).toEqual({ oordelen: { starters: 'deels' }, tekst: 'De coach doet beide.' });
  });

  it('telt wie er nu studeert alleen voor wie de inventaris van de school mag lezen', async () => {
    await alsBeheer(async (client) => {
      const mensen = [randomUUID(), randomUUID()];
      for (const [nr, id] of mensen.entries()) await client.query(`INSERT INTO medewerker (id, "bestuurId", personeelsnummer, achternaam) VALUES ($1, $2, $3, 'Proef')`, [id, proef.bestuurId, `p${nr}`]);
      for (const id of mensen) await client.query(`INSERT INTO aanstelling ("bestuurId", "medewerkerId", "schoolId", categorie, deeltijdfactor, begin) VALUES ($1, $2, $3, 'OP', 1, '2020-08-01')`, [proef.bestuurId, id, proef.scholen.baken]);
      await client.query(`INSERT INTO opleidingstraject ("bestuurId", "medewerkerId", programma, niveau, status, begin) VALUES ($1, $2, 'Leraar wiskunde', 'wo-master', 'bezig', '2025-09-01'), ($1, $3, 'Leraar Engels', 'hbo-master', 'aangevraagd', NULL)`, [proef.bestuurId, ...mensen]);
    });
    for (const wie of [proef.leider, proef.hr, proef.bestuurder]) expect((await toon(wie)).studies).toMatchObject({ opleidingen: { regels: [{ naam: 'Leraar wiskunde', getallen: [1, 0] }] }, wacht: 1 });
    expect((await toon(proef.andereLeider, proef.anderecyclus)).studies).toMatchObject({ opleidingen: { regels: [] }, wacht: 0 });
  });

  it('ziet wie een paar punten kreeg alleen die punten, zonder cijfers en zonder de vraag over thema’s', async () => {
    await bewaar(proef.leider, W1, { cellen: { waarom: 'Er zijn uren.' } });
    await opdrachtGeven(proef.leider, OpdrachtGevenSchema.parse({ cyclus: proef.cyclus, deelfase: '2A', vraag: W1, aan: [proef.teamleider.gebruiker.id] }));
    const blad = await toon(proef.teamleider);
    expect(blad.punten.map(({ vraagId }) => vraagId)).toEqual([W1]);
    expect(blad).toMatchObject({ themavraag: null, studies: null });
  });

  it('zien een andere school en een ander bestuur niets, en verandert een gesloten deel niet meer', async () => {
    await bewaar(proef.leider, W1, { cellen: { gekozen: 'ja' } });
    for (const wie of [proef.andereLeider, proef.buren]) {
      await expect(toon(wie), wie.gebruiker.naam).rejects.toMatchObject({ code: 'niet-gevonden' });
      await expect(bewaar(wie, L3, { cellen: { gekozen: 'ja' } }), wie.gebruiker.naam).rejects.toMatchObject({ code: 'niet-gevonden' });
    }
    await expect(toon(proef.leraar)).rejects.toMatchObject({ code: 'geen-recht' });
    await deelSluiten(proef, '2A');
    await expect(bewaar(proef.hr, L3, { cellen: { gekozen: 'ja' } })).rejects.toMatchObject({ code: 'conflict' });
    expect(keuze(await toon(proef.hr)).gekozen).toHaveLength(1);
  });
});
