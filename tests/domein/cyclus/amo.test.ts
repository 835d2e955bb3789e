import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { amoBalans } from '@/lib/cyclus/amo';
import type { Waarde } from '@/lib/cyclus/antwoord';
import { alleRijen } from '@/lib/cyclus/instrument';
import { antwoordBewaren } from '@/lib/cyclus/server/antwoord-bewaren';
import { amoTonen } from '@/lib/cyclus/server/instrument/amo-tonen';
import { rijToevoegen } from '@/lib/cyclus/server/instrument/eigen-rij';
import { schakelLeggen } from '@/lib/cyclus/server/instrument/schakel';
import type { Toegang } from '@/lib/toegang/toegang';
import { antwoordProef, THEMA, toewijzen, type AntwoordProef } from './antwoord-opzet';

// The promise: each of the 45 rows of the scheme and every own row is kept as it was filled in and read back on both pages.

let proef: AntwoordProef;
beforeAll(async () => { proef = await antwoordProef(); });

const bewaar = (vraagId: string, waarde: Waarde, wie: Toegang = proef.leider) =>
  antwoordBewaren(wie, { cyclusId: proef.cyclus, vraagId, ...THEMA, stem: 'school', versie: 0, status: 'concept', sleutel: randomUUID(), waarde: waarde as Record<string, unknown> });
const cellen = {
  behoefte: { nodig: 'ja', aanwezig: 'nee', toelichting: 'Dat zeggen vijf leraren' },
  interventie: { gekozen: 'ja', effect: 'Minder uitval', tijdpad: 'volgend-schooljaar', 'tijdpad-toelichting': 'Na de zomer', draagvlak: 'matig', uren: '10', kosten: '100,50', haalbaarheid: 'groot', samenhang: 'nee' },
  leiderschap: { gekozen: 'ja', wie: 'De teamleiders', hoe: 'In elk gesprek' },
};

describe('the AMO scheme', () => {
  it('has 15 needs, 18 interventions and 12 kinds of behaviour, and takes own ones in each of its nine blocks', async () => {
    const { amo, delen } = await amoTonen(proef.leider, proef.cyclus, 'amo');
    const aantal = (kolom: string) => amo.filter((rij) => rij.kolom === kolom).length;
    expect([aantal('behoefte'), aantal('interventie'), aantal('leiderschap')]).toEqual([15, 18, 12]);
    expect(delen.map(({ eigen }) => eigen !== null)).toEqual(Array.from({ length: 9 }, () => true));
  });

  it('keeps each row as it was filled in, own rows too, and adds them up', async () => {
    const { delen } = await amoTonen(proef.leider, proef.cyclus, 'amo');
    for (const { slug } of delen) await rijToevoegen(proef.leider, { cyclus: proef.cyclus, instrument: 'amo', blok: slug, tekst: `Eigen bij ${slug}` });
    const { amo } = await amoTonen(proef.leider, proef.cyclus, 'amo');
    expect(amo.length).toBe(54);
    for (const { vraagId, kolom } of amo) expect(await bewaar(vraagId, { cellen: cellen[kolom] }), vraagId).toMatchObject({ staat: 'bewaard', versie: 1 });
    for (const slug of ['amo', 'amo-stappen'] as const) {
      const gelezen = await amoTonen(proef.hr, proef.cyclus, slug);
      const waarden = new Map(alleRijen(gelezen.pagina).map(({ vraagId, antwoord }) => [vraagId, antwoord.waarde]));
      for (const { vraagId, kolom } of gelezen.amo) expect(waarden.get(vraagId), `${slug} ${vraagId}`).toEqual({ cellen: cellen[kolom] });
      const balans = amoBalans(gelezen.amo, waarden, gelezen.pagina.keten.schakels);
      // 8, 6 and 4 of the guide, and one of their own each.
      expect(balans.delen.map(({ interventies, uren, kosten }) => [interventies, uren, kosten])).toEqual([[9, 90, 904.5], [7, 70, 703.5], [5, 50, 502.5]]);
      expect(balans.ongedekt.length).toBe(18);
    }
  }, 60_000);

  it('lets a need be answered by an intervention, kept as a link of the chain', async () => {
    const voor = await amoTonen(proef.leider, proef.cyclus, 'amo');
    const stand = ({ amo, pagina }: typeof voor) => amoBalans(amo, new Map(alleRijen(pagina).map(({ vraagId, antwoord }) => [vraagId, antwoord.waarde])), pagina.keten.schakels).totaal.behoeften.gedekt;
    await schakelLeggen(proef.leider, { cyclus: proef.cyclus, van: 'rij:2b-amo-ability-behoefte-01', naar: 'rij:2b-amo-motivation-interventie-02' });
    expect(stand(await amoTonen(proef.leider, proef.cyclus, 'amo'))).toBe(stand(voor) + 1);
  });

  it('refuses what is no number, no choice, or no field of the row', async () => {
    const { amo } = await amoTonen(proef.leider, proef.cyclus, 'amo');
    const id = amo.find(({ kolom }) => kolom === 'interventie')?.vraagId ?? '';
    const weigering = (waarde: Waarde) => bewaar(id, waarde).then(() => null, (fout: unknown) => fout);
    expect(await weigering({ cellen: { uren: 'veel' } })).toMatchObject({ code: 'ongeldig', voorMens: 'Uren per jaar: vul een getal in, zoals 12 of 0,8.' });
    expect(await weigering({ cellen: { draagvlak: 'reusachtig' } })).toMatchObject({ code: 'ongeldig' });
    expect(await weigering({ cellen: { nodig: 'ja' } })).toMatchObject({ code: 'ongeldig' });
  });
});

describe('the six steps', () => {
  it('keep levels, behaviour per person and an own person, and show the goals of the cycle', async () => {
    const { vraagId } = await rijToevoegen(proef.leider, { cyclus: proef.cyclus, instrument: 'amo-stappen', blok: 'gedrag', tekst: 'De roostermaker' });
    const gegeven: [string, Waarde][] = [
      ['2b-amo-stap-01', { cellen: { organisatie: 'Samenhang', medewerkers: 'Loopbaan', leerlingen: 'Onderzoeken' } }], ['2b-amo-stap-02', { cellen: { leraar: 'Deelt', teamleider: 'Vraagt', schoolleiding: 'Kiest', hr: 'Regelt', bestuur: 'Betaalt' } }],
      [vraagId, { cellen: { gedrag: 'Legt de studiedag vast' } }], ['2b-amo-stap-03a', { tekst: 'Onderzoek doen' }], ['2b-amo-stap-06', { tekst: 'Eén afspraak' }],
    ];
    for (const [id, waarde] of gegeven) expect(await bewaar(id, waarde), id).toMatchObject({ staat: 'bewaard' });
    await rijToevoegen(proef.leider, { cyclus: proef.cyclus, instrument: 'bijlage-1', blok: 'doelen', tekst: 'De helft heeft een **master**' });
    for (const slug of ['amo', 'amo-stappen'] as const) {
      const { pagina, anderen, doelen } = await amoTonen(proef.leider, proef.cyclus, slug);
      const gelezen = new Map(alleRijen(pagina).map((rij) => [rij.vraagId, rij.antwoord.waarde]));
      for (const [id, waarde] of gegeven) expect(gelezen.get(id), id).toEqual(waarde);
      expect(anderen).toEqual([vraagId]);
      expect(doelen.map(({ naam }) => naam)).toEqual(['De helft heeft een master']);
    }
  });

  it('show a team leader only what was assigned, and nothing to the board next door', async () => {
    await toewijzen(proef, proef.teamleider, '2B', '2b-amo-ability-interventie-01');
    const { amo, pagina } = await amoTonen(proef.teamleider, proef.cyclus, 'amo');
    expect(amo.map(({ vraagId }) => vraagId)).toEqual(['2b-amo-ability-interventie-01']);
    expect(alleRijen(pagina).map(({ vraagId }) => vraagId)).toEqual(['2b-amo-ability-interventie-01']);
    await expect(amoTonen(proef.buren, proef.cyclus, 'amo')).rejects.toMatchObject({ code: 'niet-gevonden' });
  });
});

describe('what was chosen before', () => {
  it('stands in the overview: chosen entry points of part 2A, and no others', async () => {
    await bewaar('2a-aanknopingspunt-werving-01', { cellen: { gekozen: 'ja', haalbaarheid: 'groot' } });
    await bewaar('2a-aanknopingspunt-werving-02', { cellen: { gekozen: 'nee', haalbaarheid: 'groot' } });
    const { gekozenPunten } = await amoTonen(proef.leider, proef.cyclus, 'amo');
    expect(gekozenPunten.map(({ vraagId, haalbaarheid }) => [vraagId, haalbaarheid])).toEqual([['2a-aanknopingspunt-werving-01', 'groot']]);
  });
});
