import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { ELDERS, isAntwoordbaar, type Waarde } from '@/lib/cyclus/antwoord';
import { alleBladen } from '@/lib/cyclus/bibliotheek';
import type { Inhoud, InhoudItem } from '@/lib/cyclus/inhoud';
import { DEELFASEN } from '@/lib/cyclus/inhoud.schema';
import { alleRijen } from '@/lib/cyclus/instrument';
import type { Invoer, Kolom } from '@/lib/cyclus/invoer.schema';
import { antwoordBewaren } from '@/lib/cyclus/server/antwoord-bewaren';
import { faseTerugblik } from '@/lib/cyclus/server/fase-afsluiten';
import { faseTonen } from '@/lib/cyclus/server/fase-tonen';
import { gesprekkenTonen } from '@/lib/cyclus/server/gesprek/gesprekken-tonen';
import { hulpmiddelZetten } from '@/lib/cyclus/server/gesprek/hulpmiddel-zetten';
import { verslagBewaren } from '@/lib/cyclus/server/gesprek/verslag-bewaren';
import { inhoud } from '@/lib/cyclus/server/inhoud';
import { instrumentTonen } from '@/lib/cyclus/server/instrument/instrument-tonen';
import { kringOpenen } from '@/lib/cyclus/server/instrument/kring';
import invoerVanInventaris from '../../support/handreiking-invoer.json';
import { antwoordProef, THEMA, type AntwoordProef } from './antwoord-opzet';

// The promise: every item of the guide's parts 1A to 2B and its appendices can be reached on a screen, and what it asks for
// is kept and read back there. A failure names the items.

type Id = keyof typeof invoerVanInventaris;
const ids = Object.keys(invoerVanInventaris) as Id[];
const vraagtIets = (id: Id): boolean => invoerVanInventaris[id] !== null;

let proef: AntwoordProef;
let gids: Inhoud;
beforeAll(async () => {
  proef = await antwoordProef();
  gids = inhoud(THEMA.thema, THEMA.editie);
  await kringOpenen(proef.leider, { cyclus: proef.cyclus });
}, 60_000);

const item = (id: string): InhoudItem | undefined => gids.items.get(id);
const instrumentenNu = () => Promise.all([...gids.instrumenten.keys()].map(async (slug) => instrumentTonen(proef.leider, proef.cyclus, slug)));
const fasenNu = () => Promise.all(DEELFASEN.map((fase) => faseTonen(proef.leider, proef.cyclus, fase, { alles: true })));

/** Something in every field that this input has. */
function waardeVoor(invoer: Invoer): Waarde {
  const tekst = `Ingevuld ${randomUUID().slice(0, 8)}`;
  const eerste = (opties: readonly { code: string }[]) => opties[0]?.code ?? '';
  switch (invoer.soort) {
    case 'oordeel': return { tekst, oordelen: Object.fromEntries((invoer.delen ?? [{ code: 'geheel' }]).map(({ code }) => [code, 'deels'])) };
    case 'keuze': return { tekst, keuzes: [eerste(invoer.opties)] };
    case 'meerkeuze': return { tekst, keuzes: invoer.opties.map(({ code }) => code) };
    case 'getal': return { tekst, getal: invoer.min ?? 3 };
    case 'datum': return { tekst, datum: '2027-09-01' };
    case 'doelen': return { tekst, doelen: [{ id: 'a', tekst, wie: 'HR', wanneer: '2027' }] };
    case 'niveaus': return { delen: Object.fromEntries(invoer.delen.map(({ code }) => [code, tekst])) };
    case 'tabel': return { rijen: [{ id: invoer.rijen ? eerste(invoer.rijen) : 'a', cellen: cellen(invoer.kolommen, tekst) }] };
    case 'velden': return { cellen: cellen(invoer.velden, tekst), tekst, ...(invoer.vinkjes ? { keuzes: invoer.vinkjes.map(({ code }) => code) } : {}) };
    default: return { tekst };
  }
}

const cellen = (velden: readonly Kolom[], tekst: string): Record<string, string> => Object.fromEntries(velden.map((veld) => [veld.code, { tekst, getal: '12,5', datum: '2027-09-01', 'ja-nee': 'ja', keuze: veld.soort === 'keuze' ? veld.opties[0]?.code ?? '' : '' }[veld.soort]]));

async function bewaar(id: string, invoer: Invoer): Promise<Waarde> {
  const waarde = waardeVoor(invoer);
  const uitslag = await antwoordBewaren(proef.leider, { cyclusId: proef.cyclus, vraagId: id, ...THEMA, stem: 'school', versie: 0, status: 'concept', sleutel: randomUUID(), waarde: { ...waarde } });
  expect(uitslag, id).toMatchObject({ staat: 'bewaard', versie: 1 });
  return waarde;
}

/** Itself, what it is a part of or stands beside, its parts, and where it points. */
function familie(id: string): InhoudItem[] {
  const zelf = item(id);
  if (!zelf) return [];
  const verwant = [zelf.ouder, zelf.bij, ...(zelf.zie ?? [])].flatMap((ander) => (ander === undefined ? [] : item(ander) ?? []));
  return [zelf, ...verwant, ...[...gids.items.values()].filter((een) => een.ouder === id || een.bij === id || zelf.ouder !== undefined && een.ouder === zelf.ouder)];
}

/** Shows what stands elsewhere; there is nothing to fill in. */
const toontAlleen = (id: Id): boolean => /^overzicht/.test(invoerVanInventaris[id] ?? '');

describe('every item of the parts 1A to 2B and the appendices', () => {
  it('that asks for something, asks it: in itself, in its parts, in what it is a part of, or in an instrument', () => {
    const zonder = ids.filter((id) => vraagtIets(id) && !toontAlleen(id) && !familie(id).some(({ invoer, instrument }) => invoer.soort !== 'geen' || instrument !== null && eigenRijen(instrument)));
    expect(zonder.map((id) => `${id} (${invoerVanInventaris[id]})`)).toEqual([]);
  });

  it('that leads to an instrument, leads to one with rows that have the named fields', async () => {
    const fout: string[] = [];
    const paginas = new Map((await instrumentenNu()).map((pagina) => [pagina.instrument.slug, pagina]));
    for (const { id, invoer } of gids.items.values()) {
      if (invoer.soort !== 'instrument') continue;
      const pagina = paginas.get(invoer.instrument);
      if (!pagina) { fout.push(`${id}: there is no instrument ${invoer.instrument}`); continue; }
      const velden = new Set([...alleRijen(pagina).map((rij) => rij.invoer), ...pagina.instrument.blokken.flatMap(({ rijinvoer }) => rijinvoer ?? [])].flatMap((een) => (een.soort === 'velden' ? een.velden.map(({ code }) => code) : [])));
      if (alleRijen(pagina).length === 0 && !eigenRijen(invoer.instrument)) fout.push(`${id}: ${invoer.instrument} has no rows`);
      for (const veld of invoer.velden ?? []) if (!velden.has(veld)) fout.push(`${id}: ${invoer.instrument} has no field ${veld}`);
    }
    expect(fout).toEqual([]);
  });

  it('on the page of a part or in an instrument is kept as it was filled in, and read back there', async () => {
    const gegeven = new Map<string, Waarde>();
    const teVullen = [...gids.items.values()].filter(({ invoer, deelfase }) => isAntwoordbaar(invoer) && deelfase !== null);
    for (const { id, invoer } of teVullen) gegeven.set(id, await bewaar(id, invoer));
    const gelezen = new Map<string, Waarde>();
    for (const { blokken } of await fasenNu()) for (const { vragen } of blokken) for (const { vraag, antwoord } of vragen) gelezen.set(vraag.id, antwoord.waarde);
    for (const pagina of await instrumentenNu()) for (const { vraagId, antwoord } of alleRijen(pagina)) gelezen.set(vraagId, antwoord.waarde);
    expect([...gegeven].filter(([id, waarde]) => JSON.stringify(sorteer(gelezen.get(id))) !== JSON.stringify(sorteer(waarde))).map(([id]) => id), 'not read back').toEqual([]);
    expect(ids.filter((id) => gegeven.has(id)).length, 'of the inventory').toBeGreaterThan(150);
  }, 120_000);

  it('that is a talk or a tool is written down on the page of talks and tools, and read back there', async () => {
    const [fout, vandaag] = [[] as string[], '2026-11-20'];
    for (const een of gids.items.values()) {
      if (ELDERS[een.invoer.soort] === undefined || een.deelfase === null) continue;
      const wat = { cyclus: proef.cyclus, versie: 0, vraag: een.id };
      if (een.invoer.soort === 'verslag') await verslagBewaren(proef.leider, { ...wat, deelfase: een.deelfase, verslag: null, metWie: 'De sectie', gesprokenOp: vandaag, vorm: 'Gesprek', opbrengst: `Opbrengst ${een.id}` });
      else await hulpmiddelZetten(proef.leider, { ...wat, stand: 'gebruikt', op: vandaag, vraagtekst: '', bevindingen: `Bevindingen ${een.id}` });
      if (!JSON.stringify(await gesprekkenTonen(proef.leider, proef.cyclus)).includes(een.invoer.soort === 'verslag' ? `Opbrengst ${een.id}` : `Bevindingen ${een.id}`)) fout.push(een.id);
    }
    expect(fout).toEqual([]);
  }, 60_000);

  it('stands on a screen: of a part, of looking back on it, of an instrument, or of the library', async () => {
    // By its id; or in words, as a line under the question that it is a part of.
    const getoond = new Set<string>();
    const zie = (deel: unknown): void => {
      if (typeof deel === 'string') getoond.add(deel);
      else if (Array.isArray(deel)) deel.forEach(zie);
      else if (typeof deel === 'object' && deel !== null) {
        Object.values(deel).forEach(zie);
      }
    };
    for (const { blokken, doel, fase, nietRelevant } of await fasenNu()) {
      zie([blokken, doel, nietRelevant]);
      const { reflectie } = await faseTerugblik(proef.leider, proef.cyclus, fase.deelfase);
      zie(reflectie);
      const deel = gids.deelfasen.find(({ code }) => code === fase.deelfase);
      for (const id of [deel?.doel, deel?.resultaat]) if (id) getoond.add(id);
    }
    for (const pagina of await instrumentenNu()) { zie(pagina.delen.map(({ lezen }) => lezen)); alleRijen(pagina).forEach(({ vraagId }) => getoond.add(vraagId)); }
    zie((await gesprekkenTonen(proef.leider, proef.cyclus)).fasen);
    for (const id of [...alleBladen(gids).flatMap(({ bron }) => bron), ...gids.begrippen.flatMap(({ bron }) => bron)]) getoond.add(id);
    expect(ids.filter((id) => !getoond.has(id) && !getoond.has(item(id)?.tekst ?? ''))).toEqual([]);
  });
});

/** Do people add rows of their own here? */
const eigenRijen = (slug: string): boolean => gids.instrumenten.get(slug)?.blokken.some(({ eigen, rijinvoer }) => eigen !== undefined && rijinvoer !== undefined) === true;

/** The same value whatever the order of its fields. */
function sorteer(deel: unknown): unknown {
  if (Array.isArray(deel)) return deel.map(sorteer);
  if (typeof deel !== 'object' || deel === null) return deel;
  return Object.fromEntries(Object.entries(deel).sort(([a], [b]) => a.localeCompare(b)).map(([naam, waarde]) => [naam, sorteer(waarde)]));
}
