import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cijfersTonen, type Cijferregel } from '@/lib/inventaris/server/cijfers/cijfers-tonen';
import { proefbestuurMaken } from '../../support/proefbestuur';
import { mensenMaken, schoolMaken, type Telmens } from './telpersoneel';

const DAG = '2026-10-01';
const SCHOLEN = ['Noord', 'Zuid', 'West'] as const;
const NIVEAUS = ['hbo-bachelor', 'hbo-master', 'wo-master', 'doctoraal', 'promotie', 'mo-b', 'overig'] as const;

/** A person with facts by number of the school, as small as they can be to hit every rule. */
interface Mens {
  plekken: { school: number; factor: number; categorie: 'OP' | 'OOP'; begin: string; einde: string | null }[];
  diplomas: { niveau: string; status: 'behaald' | 'in-opleiding'; jaar: number | null; uitkomst: string | null }[];
  lessen: { school: number; soort: string; leerjaar: number; schooljaar: number }[];
}

const school = fc.nat(SCHOLEN.length - 1);
const mens: fc.Arbitrary<Mens> = fc.record({
  plekken: fc.array(fc.record({
    school, factor: fc.constantFrom(0.2, 0.35, 0.5, 0.8, 1), categorie: fc.constantFrom('OP' as const, 'OP' as const, 'OOP' as const),
    begin: fc.constantFrom('2015-08-01', '2026-10-01', '2026-10-02'), einde: fc.constantFrom(null, null, '2026-09-30', '2026-10-01'),
  }), { minLength: 1, maxLength: 3 }),
  diplomas: fc.array(fc.record({
    niveau: fc.constantFrom(...NIVEAUS), status: fc.constantFrom('behaald' as const, 'behaald' as const, 'in-opleiding' as const),
    jaar: fc.constantFrom(null, 2010, 2026, 2027), uitkomst: fc.constantFrom(null, 'bevestigd', 'niet-aangetroffen'),
  }), { maxLength: 2 }),
  lessen: fc.array(fc.record({ school, soort: fc.constantFrom('vwo', 'vwo', 'havo'), leerjaar: fc.constantFrom(3, 4, 6), schooljaar: fc.constantFrom(2026, 2026, 2025) }), { maxLength: 3 }),
});

// An end before the beginning does not exist.
const kloppend = ({ plekken, ...rest }: Mens): Mens => ({ ...rest, plekken: plekken.map((plek) => ({ ...plek, einde: plek.einde !== null && plek.einde < plek.begin ? null : plek.einde })) });

/** The figures by a second way: the definitions of ontwerp.md, counted person by person. `waar` null is the board. */
function nageteld(mensen: readonly Mens[], waar: number | null): Cijferregel {
  const tel = { leraren: 0, fte: 0, masters: 0, mastersBevestigd: 0, inOpleiding: 0, vwoBovenbouw: 0, vwoBovenbouwWoMaster: 0, vwoBovenbouwWoMasterBevestigd: 0 };
  for (const { plekken, diplomas, lessen } of mensen) {
    const actief = plekken.filter((plek) => plek.categorie === 'OP' && (waar === null || plek.school === waar) && plek.begin <= DAG && (plek.einde === null || plek.einde >= DAG));
    if (actief.length === 0) continue;
    const behaald = diplomas.filter(({ status, jaar }) => status === 'behaald' && (jaar === null || jaar <= 2026));
    const master = behaald.filter(({ niveau }) => ['hbo-master', 'wo-master', 'doctoraal', 'promotie'].includes(niveau));
    const wo = master.filter(({ niveau }) => niveau !== 'hbo-master');
    const vwo = lessen.some((les) => (waar === null || les.school === waar) && les.schooljaar === 2026 && les.soort === 'vwo' && les.leerjaar >= 4);
    const zeker = (lijst: Mens['diplomas']) => lijst.some(({ uitkomst }) => uitkomst === 'bevestigd');
    tel.leraren += 1;
    tel.fte += actief.reduce((som, { factor }) => som + factor, 0);
    tel.masters += Number(master.length > 0);
    tel.mastersBevestigd += Number(zeker(master));
    tel.inOpleiding += Number(diplomas.some(({ niveau, status }) => status === 'in-opleiding' && ['hbo-master', 'wo-master', 'doctoraal', 'promotie'].includes(niveau)));
    tel.vwoBovenbouw += Number(vwo);
    tel.vwoBovenbouwWoMaster += Number(vwo && wo.length > 0);
    tel.vwoBovenbouwWoMasterBevestigd += Number(vwo && zeker(wo));
  }
  return { ...tel, fte: Math.round(Math.round(tel.fte * 10_000) / 1_000) / 10 };
}

async function bord(mensen: readonly Mens[]): Promise<{ bestuur: Cijferregel; perSchool: Cijferregel[] }> {
  const proef = await proefbestuurMaken('optellen');
  const scholen: string[] = [];
  for (const [plaats, naam] of SCHOLEN.entries()) scholen.push(await schoolMaken(proef.id, naam, `0${plaats}`));
  const op = (nummer: number) => scholen[nummer] ?? '';
  await mensenMaken(proef.id, mensen.map(({ plekken, diplomas, lessen }): Telmens => ({
    aanstellingen: plekken.map(({ school: nummer, einde, ...plek }) => ({ ...plek, school: op(nummer), ...(einde === null ? {} : { einde }) })),
    diplomas: diplomas.map(({ jaar, uitkomst, ...diploma }, plaats) => ({ ...diploma, richting: `Vak ${plaats}`, ...(jaar === null || diploma.status === 'in-opleiding' ? {} : { jaar }), ...(uitkomst === null ? {} : { uitkomst }) })),
    lessen: lessen.map(({ school: nummer, ...les }, plaats) => ({ ...les, school: op(nummer), vak: `Vak ${plaats}` })),
  })));
  const { bestuur, perSchool } = await cijfersTonen(proef.toegang({}), DAG);
  return { bestuur, perSchool: Object.values(perSchool) };
}

const TELLINGEN = ['leraren', 'masters', 'mastersBevestigd', 'inOpleiding', 'vwoBovenbouw', 'vwoBovenbouwWoMaster', 'vwoBovenbouwWoMasterBevestigd'] as const;

describe('figures per school and of the board', () => {
  it('are those of the definitions, counted a second way, whoever works where', async () => {
    await fc.assert(fc.asyncProperty(fc.array(mens.map(kloppend), { minLength: 1, maxLength: 8 }), async (mensen) => {
      const { bestuur, perSchool } = await bord(mensen);
      expect(bestuur).toEqual(nageteld(mensen, null));
      expect(perSchool).toEqual(SCHOLEN.map((_, nummer) => nageteld(mensen, nummer)));
    }), { numRuns: 20 });
  });

  it('add up when everybody works and teaches at one school', async () => {
    const aanEenSchool = fc.tuple(mens.map(kloppend), school).map(([een, nummer]): Mens => ({ ...een, plekken: een.plekken.map((plek) => ({ ...plek, school: nummer })), lessen: een.lessen.map((les) => ({ ...les, school: nummer })) }));
    await fc.assert(fc.asyncProperty(fc.array(aanEenSchool, { minLength: 1, maxLength: 8 }), async (mensen) => {
      const { bestuur, perSchool } = await bord(mensen);
      for (const telling of TELLINGEN) expect([telling, perSchool.reduce((som, regel) => som + regel[telling], 0)]).toEqual([telling, bestuur[telling]]);
      expect(perSchool.reduce((som, regel) => som + regel.fte, 0)).toBeCloseTo(bestuur.fte, 0);
    }), { numRuns: 12 });
  });

  it('add up to more than the board by exactly who counts at two schools: those are one person', async () => {
    await fc.assert(fc.asyncProperty(fc.array(mens.map(kloppend), { minLength: 1, maxLength: 8 }), async (mensen) => {
      const { bestuur, perSchool } = await bord(mensen);
      const keren = (een: Mens) => SCHOLEN.reduce((som, _, nummer) => som + nageteld([een], nummer).leraren, 0);
      const dubbel = mensen.reduce((som, een) => som + Math.max(0, keren(een) - 1), 0);
      expect(perSchool.reduce((som, regel) => som + regel.leraren, 0) - dubbel).toBe(bestuur.leraren);
    }), { numRuns: 8 });
  });
});
