import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { antwoordBewaren } from '@/lib/cyclus/server/antwoord-bewaren';
import { Toeval } from '@/prisma/seed/generator/toeval';
import { antwoordProef, VRAGEN, type AntwoordProef } from './antwoord-opzet';
import { DELEN, lever, nakijken, Schrijver, Toezegging, verseCyclus, VRAAG, type Bewerking } from './schrijvers';

// T7 and T9: fifty people in one cycle at once, and every order in which saving, repeating and reading can fall. Quick:
// 400 edits and 60 orders; by FUZZ_VOL=1 (npm run test:vol): 4,000 edits, 1,000 orders and 2,000 repeated deliveries.
const vol = process.env.FUZZ_VOL === '1';
const MENSEN = 50;
const BEWERKINGEN = vol ? 4_000 : 400;
const VOLGORDES = vol ? 1_000 : 60;
const HERHALINGEN = vol ? 2_000 : 200;
const ZAAD = 20261123;

type Uitslag = Awaited<ReturnType<typeof antwoordBewaren>>;

let proef: AntwoordProef;
beforeAll(async () => { proef = await antwoordProef(); });

/** The same figures in every run. */
function toeval(zaad: number): (tot: number) => number {
  const kans = new Toeval(zaad);
  return (tot) => kans.heel(0, tot - 1);
}

async function mensen(aantal: number, cyclus: string): Promise<Schrijver[]> {
  const wie = await Promise.all(Array.from({ length: aantal }, (_, i) => proef.mens(`Schrijver ${i}`, i % 2 === 0 ? { rol: 'schoolleider', bereik: 'school', schoolIds: [proef.scholen.lyceum] } : { rol: 'hr', bereik: 'bestuur' })));
  return wie.map((toegang, i) => new Schrijver(toegang, `s${i}`, cyclus));
}

describe('vijftig mensen tegelijk in één cyclus', () => {
  it(`verliest van ${BEWERKINGEN} bewerkingen niets: elke toezegging staat in het antwoord of ernaast`, { timeout: 600_000 }, async () => {
    const cyclus = await verseCyclus(proef);
    const [schrijvers, belofte] = [await mensen(MENSEN, cyclus), new Toezegging()];
    const vragen = [VRAAG, VRAGEN.tekst, VRAGEN.andereTekst];
    await Promise.all(schrijvers.map(async (schrijver, i) => {
      const kies = toeval(ZAAD + i);
      for (let n = 0; n < BEWERKINGEN / MENSEN; n += 1) {
        const vraagId = vragen[kies(3)] ?? VRAAG;
        const bewerking = schrijver.typ(vraagId, vraagId === VRAAG ? (DELEN[kies(4)] ?? 'tekst') : 'tekst');
        // Sometimes the same sending arrives more than once at the same moment.
        const uitslagen = await Promise.all(Array.from({ length: kies(5) === 0 ? 2 : 1 }, () => lever(bewerking)));
        for (const uitslag of uitslagen) belofte.houd(bewerking, uitslag);
        const [eerste] = uitslagen;
        if (eerste) schrijver.hoort(bewerking, eerste, kies(3) > 0);
      }
    }));
    const { kwijt, dubbel, gaten, botsingen } = await nakijken(cyclus, belofte);
    expect(kwijt).toEqual([]);
    expect({ dubbel, gaten }).toEqual({ dubbel: 0, gaten: 0 });
    expect(belofte.erin.size + belofte.ernaast.size).toBeGreaterThanOrEqual(BEWERKINGEN);
    // People did meet: otherwise this promised nothing.
    expect(botsingen).toBeGreaterThan(0);
  });

  it(`${HERHALINGEN} zendingen die twee tot vijf keer aankomen, hebben elk één gevolg`, { timeout: 600_000 }, async () => {
    const cyclus = await verseCyclus(proef);
    const [schrijvers, belofte, kies] = [await mensen(4, cyclus), new Toezegging(), toeval(ZAAD)];
    for (let n = 0; n < HERHALINGEN; n += 1) {
      const schrijver = schrijvers[kies(4)] as Schrijver;
      const bewerking = schrijver.typ(VRAAG, DELEN[kies(4)] ?? 'tekst');
      const uitslagen = await Promise.all(Array.from({ length: 2 + kies(4) }, () => lever(bewerking)));
      const gevolgen = new Set(uitslagen.map((uitslag) => (uitslag.staat === 'botsing' ? uitslag.botsing : `v${uitslag.versie}`)));
      expect(gevolgen.size).toBe(1);
      for (const uitslag of uitslagen) belofte.houd(bewerking, uitslag);
      schrijver.hoort(bewerking, uitslagen[kies(uitslagen.length)] as Uitslag, kies(2) === 0);
    }
    expect(await nakijken(cyclus, belofte)).toMatchObject({ kwijt: [], dubbel: 0, gaten: 0 });
  });
});

interface Werkelijk { schrijvers: Schrijver[]; onderweg: Map<Schrijver, Bewerking[]> }
type Stap = fc.AsyncCommand<Toezegging, Werkelijk>;

const stap = (naam: string, doe: (belofte: Toezegging, echt: Werkelijk) => Promise<void> | void): Stap => ({
  check: () => true,
  run: async (belofte, echt) => { await doe(belofte, echt); },
  toString: () => naam,
});

const wie = fc.nat(2);
const schrijverVan = ({ schrijvers }: Werkelijk, nummer: number): Schrijver => schrijvers[nummer] as Schrijver;

/** Typing, sending, a sending that comes again late, and two sendings that cross. */
const stappen = [
  fc.tuple(wie, fc.constantFrom(...DELEN)).map(([i, deel]) => stap(`typt(${i}, ${deel})`, (_belofte, echt) => {
    const schrijver = schrijverVan(echt, i);
    // One sending at a time per field: who types on before the answer came, sends it with the next.
    if ((echt.onderweg.get(schrijver) ?? []).length === 0) echt.onderweg.set(schrijver, [schrijver.typ(VRAAG, deel)]);
  })),
  fc.tuple(wie, fc.boolean()).map(([i, neemOver]) => stap(`levert(${i}, ${neemOver})`, async (belofte, echt) => aankomen(belofte, echt, [i], neemOver))),
  fc.tuple(fc.uniqueArray(wie, { minLength: 2, maxLength: 3 }), fc.boolean()).map(([ids, neemOver]) => stap(`kruisen(${ids.join(', ')}, ${neemOver})`, async (belofte, echt) => aankomen(belofte, echt, ids, neemOver))),
  fc.tuple(wie, fc.nat(), fc.integer({ min: 1, max: 4 })).map(([i, welke, keren]) => stap(`herhaalt(${i}, ${welke}, ${keren})`, async (_belofte, echt) => {
    const schrijver = schrijverVan(echt, i);
    const onderweg = echt.onderweg.get(schrijver) ?? [];
    const geweest = schrijver.verstuurd.filter((een) => !onderweg.includes(een));
    const bewerking = geweest[welke % Math.max(1, geweest.length)];
    if (bewerking) await Promise.all(Array.from({ length: keren }, () => lever(bewerking)));
  })),
];

async function aankomen(belofte: Toezegging, { schrijvers, onderweg }: Werkelijk, ids: readonly number[], neemOver: boolean): Promise<void> {
  await Promise.all(ids.map(async (i) => {
    const schrijver = schrijvers[i] as Schrijver;
    const [bewerking] = onderweg.get(schrijver) ?? [];
    if (!bewerking) return;
    const uitslag = await lever(bewerking);
    onderweg.set(schrijver, []);
    belofte.houd(bewerking, uitslag);
    schrijver.hoort(bewerking, uitslag, neemOver);
  }));
}

describe('elke volgorde', () => {
  it(`${VOLGORDES} volgordes van typen, versturen, kruisen en late herhaling verliezen niets`, { timeout: 1_500_000 }, async () => {
    const mensenVanNu = await mensen(3, '');
    await fc.assert(fc.asyncProperty(fc.commands(stappen, { maxCommands: 24, size: 'max' }), async (reeks) => {
      const cyclus = await verseCyclus(proef);
      const belofte = new Toezegging();
      await fc.asyncModelRun(() => ({ model: belofte, real: { schrijvers: mensenVanNu.map(({ wie: toegang, naam }) => new Schrijver(toegang, naam, cyclus)), onderweg: new Map() } }), reeks);
      const { kwijt, dubbel, gaten } = await nakijken(cyclus, belofte);
      expect({ kwijt, dubbel, gaten }).toEqual({ kwijt: [], dubbel: 0, gaten: 0 });
    }), { numRuns: VOLGORDES, seed: ZAAD, endOnFailure: false });
  });
});
