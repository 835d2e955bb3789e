import { aantalAntwoorden, type Momentcijfer, type Momentdoel, type Momentopname, type Momentregel, type Momentrij, type Momentvraag } from './momentopname';

// Two cycles, or two schools, laid beside each other: item by item, field by field. Pure; both sides are snapshots, kept or
// made of the moment, so that only what a snapshot holds is ever compared.

export const VERSCHILSOORTEN = ['gelijk', 'anders', 'links', 'rechts'] as const;
/** 'links' and 'rechts': only there. */
export type Verschilsoort = (typeof VERSCHILSOORTEN)[number];
export interface Veldpaar { naam: string; links: string; rechts: string }
export interface Itempaar { sleutel: string; titel: string; soort: Verschilsoort; velden: Veldpaar[] }
export interface Deelpaar { sleutel: string; titel: string; items: Itempaar[] }
export interface Vergelijking { delen: Deelpaar[]; aantallen: Record<Verschilsoort, number> }

interface Item { id: string; titel: string; vorige: string | null; regels: Momentregel[] }

/** Everything that stands on either side. Own rows belong together when one came of the other, or else when they say the same. */
export function vergelijken(links: Momentopname, rechts: Momentopname): Vergelijking {
  const delen = [
    { sleutel: 'cijfers', titel: 'Cijfers', items: paren(links.cijfers?.lijst.map(cijferItem) ?? [], rechts.cijfers?.lijst.map(cijferItem) ?? []) },
    { sleutel: 'doelen', titel: 'Doelen', items: paren(links.doelen.map(doelItem), rechts.doelen.map(doelItem)) },
    ...fasen(links, rechts),
    { sleutel: 'plannen', titel: 'Activiteiten in plannen', items: paren(links.plannen.flatMap(activiteiten), rechts.plannen.flatMap(activiteiten)) },
    { sleutel: 'besluiten', titel: 'Besluiten', items: paren(links.besluiten.map(besluitItem), rechts.besluiten.map(besluitItem)) },
  ].filter(({ items }) => items.length > 0);
  const alle = delen.flatMap(({ items }) => items);
  return { delen, aantallen: Object.fromEntries(VERSCHILSOORTEN.map((soort) => [soort, alle.filter((een) => een.soort === soort).length])) as Vergelijking['aantallen'] };
}

/** Only what is not the same on both sides. */
export function alleenAnders({ delen, aantallen }: Vergelijking): Vergelijking {
  return { aantallen, delen: delen.map((deel) => ({ ...deel, items: deel.items.filter(({ soort }) => soort !== 'gelijk') })).filter(({ items }) => items.length > 0) };
}

function fasen(links: Momentopname, rechts: Momentopname): Deelpaar[] {
  const codes = [...new Set([...links.fasen, ...rechts.fasen].map(({ deelfase }) => deelfase))].sort();
  return codes.map((code) => {
    const [l, r] = [links, rechts].map(({ fasen: alle }) => alle.find(({ deelfase }) => deelfase === code));
    const items = (fase: typeof l): Item[] => (fase && aantalAntwoorden(fase) > 0 ? [...fase.blokken.flatMap(({ vragen }) => vragen.map(vraagItem)), ...fase.instrumenten.flatMap(({ delen }) => delen.flatMap(({ rijen }) => rijen.map(rijItem)))] : []);
    return { sleutel: `fase-${code}`, titel: `${code} ${(r ?? l)?.naam ?? ''}`, items: paren(items(l), items(r)) };
  });
}

/** In the order of the right side, with what only stands left where it stood. */
function paren(links: readonly Item[], rechts: readonly Item[]): Itempaar[] {
  const vrij = new Set(links);
  const zoek = (wel: (een: Item) => boolean) => { const gevonden = [...vrij].find(wel); if (gevonden) vrij.delete(gevonden); return gevonden ?? null; };
  // The surest first, so that a row that only sounds the same never takes the place of the one it came of.
  const bij = new Map<Item, Item | null>(rechts.map((een) => [een, zoek((ander) => ander.id === een.id || een.vorige === ander.id || ander.vorige === een.id)]));
  for (const een of rechts) if (bij.get(een) === null) bij.set(een, zoek((ander) => plat(ander.titel) === plat(een.titel)));
  return [
    ...rechts.map((een) => paar(bij.get(een) ?? null, een)),
    ...links.filter((een) => vrij.has(een)).map((een) => paar(een, null)),
  ];
}

const plat = (tekst: string): string => tekst.toLocaleLowerCase('nl').replace(/[^\p{L}\p{N}]+/gu, ' ').trim();

function paar(links: Item | null, rechts: Item | null): Itempaar {
  const een = rechts ?? links;
  const namen = [...new Set([...(rechts?.regels ?? []), ...(links?.regels ?? [])].map(({ naam }) => naam))];
  const lees = (item: Item | null, naam: string) => (item?.regels ?? []).filter((regel) => regel.naam === naam).map(({ tekst }) => tekst).join('\n');
  const velden = [
    ...(links && rechts && plat(links.titel) !== plat(rechts.titel) ? [{ naam: 'Zelf', links: links.titel, rechts: rechts.titel }] : []),
    ...namen.map((naam) => ({ naam, links: lees(links, naam), rechts: lees(rechts, naam) })),
  ];
  const soort: Verschilsoort = links === null ? 'rechts' : rechts === null ? 'links' : velden.every((veld) => veld.links === veld.rechts) ? 'gelijk' : 'anders';
  return { sleutel: een?.id ?? '', titel: een?.titel ?? '', soort, velden };
}

const vraagItem = ({ id, tekst, vorige, antwoorden }: Momentvraag): Item => ({
  id, titel: tekst, vorige, regels: antwoorden.flatMap(({ stem, regels }) => regels.map(({ naam, tekst: woorden }) => ({ naam: stem === 'De school' ? naam : `${stem}: ${naam.toLocaleLowerCase('nl')}`, tekst: woorden }))),
});
const rijItem = ({ id, naam, vorige, regels }: Momentrij): Item => ({ id, titel: naam, vorige, regels });
const cijferItem = ({ code, naam, zin }: Momentcijfer): Item => ({ id: code, titel: naam, vorige: null, regels: [{ naam: 'In woorden', tekst: zin }] });
const besluitItem = ({ tekst, gronden, wie, genomenOp, ingetrokken }: Momentopname['besluiten'][number], plek: number): Item =>
  ({ id: `besluit ${genomenOp} ${plek} ${tekst}`, titel: tekst, vorige: null, regels: [{ naam: 'Gronden', tekst: gronden }, { naam: 'Wie', tekst: wie }, { naam: 'Ingetrokken', tekst: ingetrokken ?? '' }].filter(({ tekst: woorden }) => woorden !== '') });

function doelItem({ id, tekst, vorige, status, stand, regels, evaluatie }: Momentdoel): Item {
  const procent = (waarde: number) => `${waarde.toLocaleString('nl-NL', { maximumFractionDigits: 1 })}%`;
  const punt = (naam: string, een: { datum: string; waarde: number } | null | undefined): Momentregel[] => (een ? [{ naam, tekst: procent(een.waarde) }] : []);
  return {
    id, titel: tekst, vorige,
    regels: [{ naam: 'Stand', tekst: status }, ...punt('Bij het begin', stand?.nul), ...punt('Nu', stand?.nu), ...(stand?.streef == null ? [] : [{ naam: 'Beoogd', tekst: procent(stand.streef) }]), ...regels, ...(evaluatie?.oordeel ? [{ naam: 'Oordeel', tekst: evaluatie.oordeel }] : []), ...(evaluatie?.regels ?? [])],
  };
}

function activiteiten(plan: Momentopname['plannen'][number]): Item[] {
  return plan.activiteiten.map(({ id, naam, amo, doel, eigenaar, begin, einde, uren, kosten }) => {
    const gedaan = plan.standen.find(({ activiteitId }) => activiteitId === id);
    const regels = [['Plan', plan.naam], ['Doel', doel], ['AMO', amo], ['Eigenaar', eigenaar], ['Periode', [begin, einde].filter((dag) => dag !== null).join(' tot en met ')], ['Uren', uren?.toLocaleString('nl-NL')], ['Euro', kosten?.toLocaleString('nl-NL')], ['Hoe ver', gedaan ? `${gedaan.stand}, ${gedaan.voortgang}%` : 'Open']] as const;
    return { id, titel: naam, vorige: null, regels: regels.flatMap(([veld, tekst]) => (tekst ? [{ naam: veld, tekst }] : [])) };
  });
}

/** What such a difference is called, for two cycles of one school or for two schools. */
export function verschilwoord(soort: Verschilsoort, namen: { links: string; rechts: string; opvolgend: boolean }): string {
  if (soort === 'gelijk') return 'gelijk';
  if (soort === 'anders') return namen.opvolgend ? 'gewijzigd' : 'verschilt';
  if (namen.opvolgend) return soort === 'rechts' ? 'nieuw' : 'vervallen';
  return `alleen bij ${soort === 'rechts' ? namen.rechts : namen.links}`;
}
