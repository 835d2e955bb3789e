import type { Bladzijdegewicht } from './bladzijde-meten';
import type { ImportMeting } from './import-meten';

export interface Wedstrijd {
  naam: string;
  norm: number;
  regels: { verbindingen: number; ons: number; kaal: number; verhouding: number; p99: number; fouten: number }[];
}

export interface Uitslag {
  doel: { bestuur: number; school: number };
  wedstrijden: Wedstrijd[];
  sql: { naam: string; kaalMs: number; muurMs: number }[];
  import: { metingen: ImportMeting[]; copySeconden: number } | null;
  start: { onsMs: number; kaalMs: number; onsMb: number; kaalMb: number; gewicht: Bladzijdegewicht | null } | null;
}

interface Omstandigheden { opdracht: string; kernen: number; geheugenGb: number; node: string }

const getal = (waarde: number, cijfers = 0) => waarde.toLocaleString('nl-NL', { maximumFractionDigits: cijfers, minimumFractionDigits: cijfers });

/** docs/metingen.md: every figure with the date, the command and the size of the machine. */
export function verslag(uitslag: Uitslag, bij: Omstandigheden): string {
  return [
    '# Metingen',
    '',
    'Dit bestand wordt geschreven door `npm run meten`; wijzig het niet met de hand.',
    '',
    `- Datum: ${new Date().toISOString().slice(0, 10)}`,
    `- Opdracht: \`${bij.opdracht}\``,
    `- Machine: ${bij.kernen} kernen, ${bij.geheugenGb} GB geheugen, Node ${bij.node}; app, database en belasting samen op die machine`,
    `- Gegevens: de hele sector (330 besturen, 1.500 scholen, 100.000 leraren, 130.000 diploma's, verzonnen). Gemeten op het grootste bestuur (${getal(uitslag.doel.bestuur)} leraren) en zijn grootste school (${getal(uitslag.doel.school)} leraren).`,
    '- Maatstaf M: een minimale Next-app van dezelfde versies, zonder sessie, muur of logboek, met dezelfde SQL via kale `pg` (`tests/meten/kaal/`). Mediaan van de rondes; de verhouding per ronde.',
    '',
    ...uitslag.wedstrijden.flatMap(wedstrijdTabel),
    ...(uitslag.sql.length > 0 ? ['## SQL achter de muur tegen kale SQL', '', '| Vraag | Kaal | Met muur | Verhouding | Norm |', '|---|---|---|---|---|', ...uitslag.sql.map(({ naam, kaalMs, muurMs }) => `| ${naam} | ${getal(kaalMs, 2)} ms | ${getal(muurMs, 2)} ms | ${getal(muurMs / kaalMs, 2)} | ≤ 1,5 |`), ''] : []),
    ...importTabel(uitslag.import),
    ...startTabel(uitslag.start),
  ].join('\n');
}

function wedstrijdTabel({ naam, norm, regels }: Wedstrijd): string[] {
  return [`## ${naam}`, '', '| Verbindingen | Masterkompas | M | Verhouding | Norm | p99 | Fouten |', '|---|---|---|---|---|---|---|',
    ...regels.map((regel) => `| ${regel.verbindingen} | ${getal(regel.ons)}/s | ${getal(regel.kaal)}/s | ${getal(regel.verhouding, 2)} | ≥ ${getal(norm, 2)} | ${getal(regel.p99)} ms | ${regel.fouten} |`), ''];
}

function importTabel(metingen: Uitslag['import']): string[] {
  if (!metingen) return [];
  const [csv, xlsx, groot] = metingen.metingen;
  const norm = ['≤ 0,6 s', '≤ 1,0 s', '≤ 11 × 5.000 rijen'];
  return ['## J3 import, gelezen, gecontroleerd en vastgelegd', '', `COPY van dezelfde 5.000 rijen duurt hier ${getal(metingen.copySeconden, 3)} s.`, '', '| Bestand | Rijen | Tijd | Norm | Extra geheugen |', '|---|---|---|---|---|',
    ...[csv, xlsx, groot].flatMap((meting, i) => (meting ? [`| ${meting.naam} | ${getal(meting.rijen)} | ${getal(meting.seconden, 2)} s | ${norm[i] ?? ''} | ${meting.extraMb} MB |`] : [])),
    '', csv && groot ? `50.000 rijen kosten ${getal(groot.seconden / csv.seconden, 1)} × de tijd van 5.000.` : '', ''];
}

function startTabel(start: Uitslag['start']): string[] {
  if (!start) return [];
  return ['## J5 starten, geheugen en gewicht', '', '| Wat | Masterkompas | M | Verhouding | Norm |', '|---|---|---|---|---|',
    `| Koude start tot klaar | ${getal(start.onsMs)} ms | ${getal(start.kaalMs)} ms | ${getal(start.onsMs / start.kaalMs, 2)} | ≤ 2 |`,
    `| Geheugen in rust | ${start.onsMb} MB | ${start.kaalMb} MB | ${getal(start.onsMb / start.kaalMb, 2)} | ≤ 1,7 |`,
    ...(start.gewicht ? ['', `Registerbladzijde, eerste bezoek: ${start.gewicht.kb} KB in ${start.gewicht.verzoeken} verzoeken, waarvan ${start.gewicht.jsKb} KB script en ${start.gewicht.fontKb} KB lettertype (norm ≤ 300 KB, ≤ 15 verzoeken, ≤ 200 KB script).`] : []), ''];
}
