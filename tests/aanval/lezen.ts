import { magZien, verborgenGetallen, type Actor } from './actoren';
import type { Waarden } from './gleuven';
import { BORDEN, vogel, vogelsIn } from './kanaries';
import type { Antwoord } from './verzoek';

// What an answer gives away. Its status says nothing: an action can answer 404 and still have run.

const zicht = new Map<string, { mag: ReadonlySet<string>; getallen: RegExp | null }>();

function zichtVan(wie: Actor) {
  let gevonden = zicht.get(wie.naam);
  if (!gevonden) {
    const getallen = verborgenGetallen(wie);
    gevonden = { mag: magZien(wie), getallen: getallen.length === 0 ? null : new RegExp(String.raw`(?<![\w.\-/#%&])(?<!\d,)(?:${getallen.join('|')})(?![\w\-/%]|[.,:]\d)`, 'g') };
    zicht.set(wie.naam, gevonden);
  }
  return gevonden;
}

/** Every canary and every head count in an answer that this person may not have. */
export function lekkenIn(antwoord: Antwoord, wie: Actor, onthult: readonly string[] = []): string[] {
  const { mag, getallen } = zichtVan(wie);
  const toegift = new Set<string>(onthult.flatMap((plek) => BORDEN.map((bord) => vogel(bord, plek))));
  const vogels = [...vogelsIn(antwoord.tekst)].filter((een) => !mag.has(een) && !toegift.has(een));
  const koppen = getallen && antwoord.status < 300 ? [...telbareTekst(antwoord).matchAll(getallen)].map(([getal]) => `getal ${getal}`) : [];
  return [...vogels, ...new Set(koppen)];
}

const soortVan = ({ koppen }: Antwoord) => koppen['content-type'] ?? '';

/** Text in which a number means something: what a person reads, JSON, rows of a file. Not scripts, shapes or ids. */
function telbareTekst(antwoord: Antwoord): string {
  const soort = soortVan(antwoord);
  if (soort.startsWith('text/html')) return zichtbaar(antwoord.lichaam);
  return /json|csv/.test(soort) ? antwoord.lichaam : '';
}

export function zichtbaar(html: string): string {
  return html.replace(/<(script|style|template)\b[\s\S]*?<\/\1>/g, ' ').replace(/<[^>]*>/g, ' ').replace(/&nbsp;|\s+/g, ' ').trim();
}

/** An answer without what differs from one request to the next: to compare "not yours" with "not there". */
export function kenmerk(antwoord: Antwoord, waarden: Waarden): string {
  const zonder = (tekst: string) => Object.values(waarden).reduce((rest, { tekst: id }) => rest.replaceAll(id, '<id>').replaceAll(encodeURIComponent(id), '<id>'), tekst)
    .replace(/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g, '<uuid>').replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, '<moment>')
    // What was typed comes back, to go on with.
    .replace(/"waarden":\{[^}]*\}/g, '"waarden":{}');
  const { status, koppen, lichaam } = antwoord;
  const inhoud = soortVan(antwoord).startsWith('text/html') ? zichtbaar(lichaam) : lichaam;
  return [status, zonder(koppen['location'] ?? ''), soortVan(antwoord), koppen['set-cookie'] ? 'cookie' : '', zonder(inhoud)].join('\n');
}
