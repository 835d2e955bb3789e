import 'server-only';
import { paginapad, type Inhoud, type InhoudItem } from '../inhoud';

/** What no schema of one file can see: ids that occur twice, and references that lead nowhere. One sentence per fault. */
export function inhoudControleren(inhoud: Inhoud): string[] {
  return [...dubbel(inhoud), ...verwijzingen(inhoud), ...fasen(inhoud), ...optiecodes(inhoud)];
}

/** Every item of the edition in the order of its files, twice when it stands there twice. */
function alleItems({ werk, instrumenten }: Inhoud): InhoudItem[] {
  return [...werk.values(), ...[...instrumenten.values()].map(({ blokken }) => blokken)].flat().flatMap(({ items }) => items);
}

function dubbel(inhoud: Inhoud): string[] {
  const ids = [...alleItems(inhoud).map(({ id }) => id), ...inhoud.hoofdstukken.flatMap(({ paginas }) => paginas.flatMap(({ bron }) => bron)), ...inhoud.begrippen.flatMap(({ bron }) => bron)];
  const namen = [...inhoud.begrippen.map(({ slug }) => slug)];
  const tweemaal = (lijst: string[]) => [...new Set(lijst.filter((een, plaats) => lijst.indexOf(een) !== plaats))];
  return [...tweemaal(ids).map((id) => `${id} staat er twee keer.`), ...tweemaal(namen).map((slug) => `het begrip ${slug} staat er twee keer.`)];
}

function verwijzingen(inhoud: Inhoud): string[] {
  const paginas = new Set(inhoud.hoofdstukken.flatMap((hoofdstuk) => hoofdstuk.paginas.map(paginapad)));
  const mis = (item: InhoudItem): string[] => [
    ...[item.ouder ?? [], item.zie ?? []].flat().filter((id) => !inhoud.vindplaatsen.has(id)),
    ...[item.bij ?? []].flat().filter((id) => !inhoud.items.has(id)),
    ...(item.invoer.soort === 'instrument' && !inhoud.instrumenten.has(item.invoer.instrument) ? [`instrument ${item.invoer.instrument}`] : []),
  ];
  return [
    ...alleItems(inhoud).flatMap((item) => mis(item).map((doel) => `${item.id} (${item.plaats}) verwijst naar ${doel}, en dat is er niet.`)),
    ...inhoud.begrippen.filter((begrip) => begrip.pagina !== undefined && !paginas.has(begrip.pagina)).map(({ slug, pagina = '' }) => `het begrip ${slug} verwijst naar de pagina ${pagina}, en die is er niet.`),
  ];
}

function fasen({ deelfasen, hoofdfasen, items }: Inhoud): string[] {
  return [
    ...deelfasen.flatMap(({ code, doel, resultaat, reflectie }) => [doel, resultaat, ...reflectie].filter((id) => !items.has(id)).map((id) => `deelfase ${code} noemt ${id}, en dat is er niet.`)),
    ...deelfasen.filter(({ hoofdfase }) => !hoofdfasen.some(({ nummer }) => nummer === hoofdfase)).map(({ code, hoofdfase }) => `deelfase ${code} hoort bij fase ${hoofdfase}, en die is er niet.`),
  ];
}

function optiecodes(inhoud: Inhoud): string[] {
  const codes = ({ invoer }: InhoudItem): string[][] => [
    'opties' in invoer ? invoer.opties : [], 'delen' in invoer && invoer.delen ? invoer.delen : [],
    ...(invoer.soort === 'velden' ? [invoer.velden, invoer.vinkjes ?? [], ...invoer.velden.map((veld) => (veld.soort === 'keuze' ? veld.opties : []))] : []),
    ...(invoer.soort === 'tabel' ? [invoer.kolommen, invoer.rijen ?? [], ...invoer.kolommen.map((kolom) => (kolom.soort === 'keuze' ? kolom.opties : []))] : []),
  ].map((lijst) => lijst.map(({ code }) => code));
  return alleItems(inhoud).filter((item) => codes(item).some((lijst) => new Set(lijst).size < lijst.length)).map(({ id }) => `${id} heeft twee keuzes met dezelfde code.`);
}
