import 'server-only';
import type { z } from 'zod';
import type { Begrip, Blok, Hoofdstuk, Inhoud, InhoudItem, Instrument, Pagina, Plaats, Vindplaats } from '../inhoud';
import { Begrippenbestand, Editiebestand, Fasebestand, Hoofdstukbestand, Instrumentbestand, Paginakop, RIJSOORTEN, Werkbestand, type Deelfase } from '../inhoud.schema';
import { inhoudControleren } from './inhoud-controleren';
import { Bronmap } from './inhoud-bestand';

type Instrumentbron = z.infer<typeof Instrumentbestand>;
type Werkbron = z.infer<typeof Werkbestand>;

/**
 * Reads one edition of the guide from its folder.
 * @returns what was read, and everything that is wrong with it, as "file:line what" (files that are wrong are left out).
 * @throws Error when there is no readable editie.yaml.
 */
export function editieLezen(map: string): { inhoud: Inhoud; fouten: string[] } {
  const bron = new Bronmap(map);
  const editie = bron.yaml('editie.yaml', Editiebestand);
  if (!editie) throw new Error(`${map} is geen editie van de handreiking:\n${bron.fouten.join('\n')}`);
  const fasen = bron.yaml('fasen.yaml', Fasebestand);
  const hoofdfaseVan = new Map(fasen?.deelfasen.map(({ code, hoofdfase }) => [code, hoofdfase]));
  const werkbronnen = bron.yamls('werk', Werkbestand);
  const instrumentbronnen = bron.yamls('instrumenten', Instrumentbestand);
  const inhoud = samenstellen({
    ...editie,
    hoofdfasen: fasen?.hoofdfasen ?? [],
    deelfasen: fasen?.deelfasen ?? [],
    werk: werkVan(werkbronnen, hoofdfaseVan),
    instrumenten: instrumentenVan(instrumentbronnen, hoofdfaseVan),
    hoofdstukken: hoofdstukkenLezen(bron),
    begrippen: begrippenLezen(bron),
  });
  return { inhoud, fouten: [...bron.fouten, ...inhoudControleren(inhoud).map((fout) => `${bron.pad('')}: ${fout}`)] };
}

function werkVan(bronnen: readonly Werkbron[], hoofdfaseVan: ReadonlyMap<Deelfase, number>): Inhoud['werk'] {
  // Several files may hold one place, such as the start: their blocks follow each other in the order of the file names.
  const werk = new Map<Plaats, Blok[]>();
  for (const { plaats, blokken } of bronnen) werk.set(plaats, [...(werk.get(plaats) ?? []), ...blokkenVan(blokken, plaats, null, hoofdfaseVan)]);
  return werk;
}

function instrumentenVan(bronnen: readonly Instrumentbron[], hoofdfaseVan: ReadonlyMap<Deelfase, number>): Inhoud['instrumenten'] {
  return new Map(bronnen.map((een): [string, Instrument] => [een.slug, { ...een, blokken: blokkenVan(een.blokken.map(metRijinvoer), een.deelfase, een.slug, hoofdfaseVan) }]));
}

/** A row asks for what its block asks, unless it says otherwise; its statements are ticked. */
function metRijinvoer<B extends Instrumentbron['blokken'][number]>(blok: B): B {
  const items = blok.items.map((item) => {
    const invoer = item.invoer.soort === 'geen' && blok.rijinvoer && RIJSOORTEN.has(item.soort) ? blok.rijinvoer : item.invoer;
    return { ...item, invoer: item.stellingen && invoer.soort === 'velden' ? { ...invoer, vinkjes: item.stellingen } : invoer };
  });
  return { ...blok, items };
}

function blokkenVan<B extends Werkbron['blokken'][number]>(blokken: readonly B[], plaats: Plaats, instrument: string | null, hoofdfaseVan: ReadonlyMap<Deelfase, number>): (Omit<B, 'items'> & { items: InhoudItem[] })[] {
  const isDeelfase = (deel: Plaats): deel is Deelfase => deel !== 'start' && !deel.startsWith('fase-');
  const deelfase = isDeelfase(plaats) ? plaats : null;
  const hoofdfase = deelfase ? hoofdfaseVan.get(deelfase) ?? Number(deelfase[0]) : plaats === 'start' ? null : Number(plaats.slice('fase-'.length));
  return blokken.map((blok) => ({ ...blok, items: blok.items.map((een): InhoudItem => ({ ...een, plaats, deelfase, hoofdfase, blok: blok.slug, instrument })) }));
}

function hoofdstukkenLezen(bron: Bronmap): Hoofdstuk[] {
  const hoofdstukken = bron.yaml('bibliotheek/hoofdstukken.yaml', Hoofdstukbestand)?.hoofdstukken ?? [];
  for (const map of bron.mappen('bibliotheek')) {
    if (!hoofdstukken.some(({ slug }) => slug === map)) bron.fouten.push(`${bron.pad(`bibliotheek/${map}`)} staat niet in hoofdstukken.yaml.`);
  }
  return hoofdstukken.map((hoofdstuk) => ({
    ...hoofdstuk,
    paginas: bron.markdown(`bibliotheek/${hoofdstuk.slug}`, Paginakop)
      .map(({ kop, tekst, naam }): Pagina => ({ ...kop, tekst, hoofdstuk: hoofdstuk.slug, slug: naam }))
      .sort((a, b) => a.volgorde - b.volgorde || a.slug.localeCompare(b.slug)),
  }));
}

function begrippenLezen(bron: Bronmap): Begrip[] {
  const begrippen = bron.bestaat('begrippen.yaml') ? bron.yaml('begrippen.yaml', Begrippenbestand)?.begrippen ?? [] : [];
  return begrippen.sort((a, b) => a.term.localeCompare(b.term, 'nl'));
}

function samenstellen(delen: Omit<Inhoud, 'items' | 'vindplaatsen'>): Inhoud {
  const blokken = [...[...delen.werk.values()].flat(), ...[...delen.instrumenten.values()].flatMap((een) => een.blokken)];
  const items = new Map(blokken.flatMap((blok) => blok.items.map((een) => [een.id, een] as const)));
  const vindplaatsen = new Map<string, Vindplaats>();
  for (const begrip of delen.begrippen) for (const id of begrip.bron) vindplaatsen.set(id, { soort: 'begrip', begrip });
  for (const pagina of delen.hoofdstukken.flatMap(({ paginas }) => paginas)) for (const id of pagina.bron) vindplaatsen.set(id, { soort: 'pagina', pagina });
  for (const [id, item] of items) vindplaatsen.set(id, { soort: 'item', item });
  return { ...delen, items, vindplaatsen };
}
