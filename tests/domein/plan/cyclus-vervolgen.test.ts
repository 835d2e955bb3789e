import { beforeEach, describe, expect, it } from 'vitest';
import { instrumentTonen } from '@/lib/cyclus/server/instrument/instrument-tonen';
import { cyclusTonen } from '@/lib/cyclus/server/cyclus-tonen';
import { ketenTonen } from '@/lib/cyclus/server/instrument/keten-tonen';
import { cyclusVervolgen, cyclusVervolgenTonen } from '@/lib/plan/server/cyclus-vervolgen';
import { VervolgSchema, type Vervolg } from '@/lib/plan/vervolg.schema';
import { vervolgvoorstel } from '@/lib/plan/vervolg';
import type { Toegang } from '@/lib/toegang/toegang';
import { VRAAG } from '../cyclus/samenwerking-opzet';
import { ANTWOORD, bewaren, rijVan, sluiten, sluitProef, type SluitProef } from './sluiten-opzet';

// The promise: the next cycle begins with what people chose and nothing else, once, whole or not at all, and it stays
// known what came from where. What was closed to a circle never goes along.

let proef: SluitProef;
beforeEach(async () => { proef = await sluitProef(); });

const keuze = (anders: Partial<Record<keyof Vervolg, unknown>> = {}): Vervolg => VervolgSchema.parse({
  cyclus: proef.cyclus, naam: 'Baken 2028', bedoeling: '', begin: '2028-08-01', einde: '2030-07-31', mensen: 'on', fasen: ['1A', '1B'], instrumenten: ['knelpunten', 'stakeholders'], doelen: [proef.doel], ...anders,
});
const verder = async (anders: Parameters<typeof keuze>[0] = {}, wie: Toegang = proef.leider) => cyclusVervolgen(wie, keuze(anders));
const telling = async (cyclus: string) => (await rijVan<Record<string, number>>(`SELECT (SELECT count(*)::int FROM antwoord WHERE "cyclusId" = $1) AS antwoorden, (SELECT count(*)::int FROM eigenvraag WHERE "cyclusId" = $1) AS rijen,
  (SELECT count(*)::int FROM schakel WHERE "cyclusId" = $1) AS schakels, (SELECT count(*)::int FROM plan WHERE "cyclusId" = $1) AS plannen, (SELECT count(*)::int FROM draad WHERE "cyclusId" = $1) AS draden`, [cyclus]))[0];

describe('the next cycle', () => {
  it('takes along answers as drafts, own rows with where they came from, goals as provisional, and the links between them', async () => {
    await sluiten(proef.leider, proef.cyclus);
    const { id, bestond } = await verder();
    expect(bestond).toBe(false);
    expect(await cyclusTonen(proef.leider, id)).toMatchObject({ kop: { naam: 'Baken 2028', vorigeId: proef.cyclus, afgeslotenOp: null, einde: '2030-07-31' } });
    expect(await rijVan('SELECT waarde, status, versie, editie FROM antwoord WHERE "cyclusId" = $1 AND "vraagId" = $2', [id, VRAAG])).toEqual([{ waarde: { tekst: ANTWOORD }, status: 'concept', versie: 1, editie: 1 }]);
    const rijen = await rijVan<{ id: string; tekst: string; vorige: string }>(`SELECT 'eigen-' || id AS id, tekst, 'eigen-' || "vorigeId" AS vorige FROM eigenvraag WHERE "cyclusId" = $1 ORDER BY tekst`, [id]);
    expect(rijen.map(({ tekst, vorige }) => [tekst, vorige])).toEqual([['De helft heeft een master', proef.doel], ['Het rooster laat geen studiedag toe', proef.knelpunt]]);
    const [doel, knelpunt] = rijen;
    expect((await rijVan<{ waarde: { cellen: object } }>('SELECT waarde FROM antwoord WHERE "cyclusId" = $1 AND "vraagId" = $2', [id, doel?.id]))[0]?.waarde.cellen).toEqual({ wie: 'Joost', streefwaarde: '50' });
    expect((await ketenTonen(proef.leider, id)).keten.schakels.map(({ van, naar }) => [van, naar])).toEqual([[`rij:${knelpunt?.id}`, `rij:${doel?.id}`]]);
    expect((await instrumentTonen(proef.leider, id, 'knelpunten')).delen.flatMap((deel) => deel.rijen).map(({ naam }) => naam)).toContain('Het rooster laat geen studiedag toe');
    expect(await bewaren(proef.hr, id, VRAAG, { tekst: 'Anders.' }, 1)).toMatchObject({ staat: 'bewaard' });
  });

  it('leaves talks, decisions, figures and everything closed to the circle where they are, also when it was asked for', async () => {
    await sluiten(proef.leider, proef.cyclus);
    const { id } = await verder();
    expect(await telling(id)).toMatchObject({ draden: 0 });
    expect(JSON.stringify(await rijVan('SELECT tekst FROM eigenvraag WHERE "cyclusId" = $1', [id]))).not.toContain(proef.geheim);
    expect(await rijVan('SELECT 1 FROM cyclus_kring WHERE "cyclusId" = $1', [id])).toEqual([]);
    expect(await rijVan('SELECT 1 FROM besluit WHERE "cyclusId" = $1', [id])).toEqual([]);
  });

  it('is made once, however often somebody presses, and by two at the same moment', async () => {
    await sluiten(proef.leider, proef.cyclus);
    const uit = await Promise.all([verder(), verder({}, proef.hr), verder()]);
    expect(new Set(uit.map(({ id }) => id)).size).toBe(1);
    expect(uit.filter(({ bestond }) => !bestond)).toHaveLength(1);
    expect(await rijVan('SELECT count(*)::int AS n FROM cyclus WHERE "vorigeId" = $1', [proef.cyclus])).toEqual([{ n: 1 }]);
    expect((await cyclusVervolgenTonen(proef.hr, proef.cyclus)).opvolger).toMatchObject({ naam: 'Baken 2028' });
  });

  it('is there whole or not at all', async () => {
    await sluiten(proef.leider, proef.cyclus);
    await expect(verder({ activiteiten: [proef.act.gesprek] })).rejects.toMatchObject({ code: 'ongeldig', velden: { activiteiten: [expect.any(String)] } });
    expect(await rijVan('SELECT 1 FROM cyclus WHERE "vorigeId" = $1', [proef.cyclus])).toEqual([]);
    expect(await rijVan('SELECT 1 FROM eigenvraag WHERE "bestuurId" = $1 AND "vorigeId" IS NOT NULL', [proef.bestuurId])).toEqual([]);
  });

  it('carries what is left of a plan into a new one: open activities with their owner while he works here, and follow-up actions', async () => {
    await sluiten(proef.leider, proef.cyclus);
    const scherm = await cyclusVervolgenTonen(proef.leider, proef.cyclus);
    expect(scherm.activiteiten.map(({ naam }) => naam)).toEqual(['Lerarenbeurs aanvragen', 'Mentor voor wie studeert']);
    const { id } = await verder({ activiteiten: scherm.activiteiten.map((een) => een.id), acties: scherm.acties.map((een) => een.id) });
    const [plan] = await rijVan<{ id: string; toestand: string; vorigeId: string; begin: string }>('SELECT id, toestand, "vorigeId", begin::text AS begin FROM plan WHERE "cyclusId" = $1', [id]);
    expect(plan).toMatchObject({ toestand: 'concept', vorigeId: proef.plan, begin: '2028-08-01' });
    const nieuw = await rijVan(`SELECT naam, "vorigeId", "eigenaarId", begin, einde, uren::float AS uren, "doelId" IS NOT NULL AS doel FROM activiteit WHERE "planId" = $1 ORDER BY volgorde`, [plan?.id]);
    expect(nieuw).toEqual([
      { naam: 'Lerarenbeurs aanvragen', vorigeId: proef.act.beurs, eigenaarId: proef.hr.gebruiker.id, begin: null, einde: null, uren: 12, doel: false },
      { naam: 'Mentor voor wie studeert', vorigeId: proef.act.mentor, eigenaarId: null, begin: null, einde: null, uren: 120, doel: false },
      { naam: 'Elk jaar de cijfers bekijken', vorigeId: null, eigenaarId: null, begin: null, einde: null, uren: null, doel: true },
    ]);
  });

  it('waits until the cycle is closed, and is for who manages it; only who writes plans takes activities along', async () => {
    await expect(verder()).rejects.toMatchObject({ code: 'conflict', voorMens: expect.stringContaining('Sluit hem eerst af') });
    await sluiten(proef.leider, proef.cyclus);
    await expect(verder({}, proef.teamleider)).rejects.toMatchObject({ code: 'geen-recht' });
    for (const wie of [proef.andereLeider, proef.buren]) await expect(verder({}, wie)).rejects.toMatchObject({ code: expect.stringMatching(/geen-recht|niet-gevonden/) });
    await expect(verder({ activiteiten: [proef.act.beurs] }, proef.bestuurder)).rejects.toMatchObject({ code: 'geen-recht' });
    expect((await verder({}, proef.bestuurder)).bestond).toBe(false);
  });

  it('proposes the phases that look ahead, and goals that the evaluation did not stop', async () => {
    await rijVan(`UPDATE evaluatie SET oordeel = 'stoppen' WHERE "cyclusId" = $1`, [proef.cyclus]);
    const scherm = await cyclusVervolgenTonen(proef.leider, proef.cyclus);
    expect(scherm.fasen).toMatchObject([{ deelfase: '1A', antwoorden: 2, aan: true }]);
    expect(scherm.instrumenten).toMatchObject([{ slug: 'knelpunten', eigen: 1 }]);
    expect(scherm.doelen).toMatchObject([{ id: proef.doel, oordeel: 'stoppen', aan: false }]);
    expect(scherm.besloten).toBe(true);
  });

  it('proposes a name with its own year, and the time after the old one', () => {
    expect(vervolgvoorstel({ naam: 'Meer masters 2026', einde: '2028-07-31' }, '2028-07-01')).toEqual({ naam: 'Meer masters 2028', begin: '2028-08-01', einde: '2030-07-31' });
    expect(vervolgvoorstel({ naam: 'Eerste verkenning', einde: '2026-07-10' }, '2026-11-24')).toMatchObject({ naam: 'Eerste verkenning 2026', begin: '2026-11-24' });
    expect(vervolgvoorstel({ naam: 'Ronde 2026', einde: '2026-07-10' }, '2026-11-24').naam).toBe('Ronde 2026, vervolg');
  });
});
