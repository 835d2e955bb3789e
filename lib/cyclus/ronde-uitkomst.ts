import { aantalStippen } from './ronde-bijdrage';
import { doelgroepNamen, SCHAAL, type Kaart, type Optie, type Rondevraag } from './ronde';

/** One option with how often it was chosen, or how many dots it got. */
export interface Telling extends Optie { aantal: number }

export interface Uitkomst {
  vraag: Rondevraag;
  /** People whose answers are on the board; 0 while nothing may be shown. */
  mensen: number;
  /** Notes; hidden ones stand here too, for who may bring them back. */
  notities: { id: string; tekst: string; naam: string; doelgroep: string; verborgen: boolean }[];
  /** Options, or the steps of the scale, each with its count; for dots the most first. */
  tellingen: Telling[];
  /** Mean of a scale, or null. */
  gemiddelde: number | null;
  /** The same per group, only of groups that the database lets apart. */
  groepen: { naam: string; mensen: number; tellingen: Telling[]; gemiddelde: number | null }[];
}

/** What a question shows, out of the cards that the database put on the board. */
export function uitkomstVan(vraag: Rondevraag, kaarten: readonly Kaart[], mensen: number): Uitkomst {
  const groepen = [...new Set(kaarten.map(({ doelgroep }) => doelgroep))].filter((groep) => groep !== '' && vraag.soort !== 'tekst').sort();
  return {
    vraag, mensen, ...cijfers(vraag, kaarten),
    notities: kaarten.flatMap(({ id, waarde, naam, doelgroep, verborgen }) => ('tekst' in waarde && typeof waarde.tekst === 'string' ? [{ id, tekst: waarde.tekst, naam, doelgroep: doelgroepNamen[doelgroep] ?? '', verborgen }] : [])),
    groepen: groepen.map((groep) => {
      const eigen = kaarten.filter(({ doelgroep }) => doelgroep === groep);
      return { naam: doelgroepNamen[groep] ?? groep, mensen: eigen.length, ...cijfers(vraag, eigen) };
    }),
  };
}

function cijfers(vraag: Rondevraag, kaarten: readonly Kaart[]): Pick<Uitkomst, 'tellingen' | 'gemiddelde'> {
  const opties = vraag.soort === 'schaal' ? SCHAAL.map((stap) => ({ code: String(stap), naam: String(stap) })) : vraag.soort === 'tekst' ? [] : vraag.opties;
  const tellingen = opties.map((optie) => ({ ...optie, aantal: kaarten.reduce((som, { waarde }) => som + telt(waarde, optie.code), 0) }));
  if (vraag.soort === 'stippen') tellingen.sort((a, b) => b.aantal - a.aantal);
  const scores = kaarten.flatMap(({ waarde }) => ('schaal' in waarde && typeof waarde.schaal === 'number' ? [waarde.schaal] : []));
  return { tellingen, gemiddelde: scores.length === 0 ? null : scores.reduce((a, b) => a + b, 0) / scores.length };
}

function telt(waarde: Kaart['waarde'], code: string): number {
  if ('keuze' in waarde) return waarde.keuze === code ? 1 : 0;
  if ('schaal' in waarde) return String(waarde.schaal) === code ? 1 : 0;
  return aantalStippen(waarde)[code] ?? 0;
}

/** The outcome as text, to put into the answer of the question: what was asked, of how many, and what came out. */
export function uitkomstInTekst({ vraag, mensen, notities, tellingen, gemiddelde }: Uitkomst, { titel, op, anoniem, samenvatting }: { titel: string; op: string; anoniem: boolean; samenvatting: string }): string {
  const regels = vraag.soort === 'tekst'
    ? notities.filter(({ verborgen }) => !verborgen).map(({ tekst }) => `- ${tekst.replace(/\s+/g, ' ').trim()}`)
    : tellingen.map(({ naam, aantal }) => `- ${naam}: ${aantal}`);
  const kop = `**Uit de dialoogronde “${titel}”** (${op}, ${mensen} ${mensen === 1 ? 'deelnemer' : 'deelnemers'}${anoniem ? ', anoniem' : ''})`;
  return [kop, `Gevraagd: ${vraag.tekst}`, regels.join('\n'), gemiddelde === null ? '' : `Gemiddeld ${gemiddelde.toFixed(1).replace('.', ',')} op een schaal van 1 tot 5.`, samenvatting].filter(Boolean).join('\n\n');
}
