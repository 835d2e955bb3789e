import type { Herkomst, Uitslag } from './uitslag';

interface Omstandigheden extends Herkomst { kernen: number; geheugenGb: number; node: string }

const getal = (waarde: number, cijfers = 0) => waarde.toLocaleString('nl-NL', { maximumFractionDigits: cijfers, minimumFractionDigits: cijfers });
const VOLGORDE = ['J1 register, gegevens', 'J1 register, bladzijde', 'J2 overzicht, gegevens', 'J2 overzicht, bladzijde', 'J4 één veld bewaren', 'Eén antwoord bewaren', 'Matrix, bladzijde', 'Dossier, bladzijde', 'Fase openen, bladzijde', 'Plannen, bladzijde', 'Tijdlijn, bladzijde'];

/** docs/metingen.md: every figure with the date, the command and the size of the machine. */
export function verslag(uitslag: Uitslag, bij: Omstandigheden): string {
  const { bestuur, medewerkers, school } = uitslag.doel;
  return [
    '# Metingen',
    '',
    'Dit bestand wordt geschreven door `npm run meten`; wijzig het niet met de hand.',
    '',
    `- Datum: ${bij.datum}`,
    `- Opdracht: \`${bij.opdracht}\``,
    `- Machine: ${bij.kernen} kernen, ${bij.geheugenGb} GB geheugen, Node ${bij.node}; app, database en belasting samen op die machine`,
    `- Gegevens: de hele sector (330 besturen, 1.500 scholen, 100.000 leraren, 130.000 diploma's, verzonnen). Gemeten op het grootste bestuur (${getal(medewerkers)} medewerkers, ${getal(bestuur)} leraren) en zijn grootste school (${getal(school)} leraren).`,
    '- Maatstaf M: een minimale Next-app van dezelfde versies, zonder sessie, muur of logboek, met dezelfde SQL via kale `pg` (`tests/meten/kaal/`). Om beurten gemeten; de mediaan van de rondes, de verhouding per ronde.',
    '- Een ronde is een vast aantal verzoeken, zodat niets wordt afgebroken. Duurt een onderdeel langer dan zijn deel van de tijd, dan zijn er minder dan vijf rondes; het aantal staat erbij.',
    '',
    ...[...VOLGORDE, ...Object.keys(uitslag.wedstrijden).filter((naam) => naam.startsWith('Instrument '))].flatMap((naam) => wedstrijdTabel(uitslag.wedstrijden[naam], bij)),
    ...sqlTabel(uitslag.sql, bij),
    ...importTabel(uitslag.import, bij),
    ...drukTabel(uitslag.druk, bij),
    ...startTabel(uitslag.start, bij),
  ].join('\n');
}

/** Only said when it differs from the top of the report. */
function vanEerder({ datum, opdracht }: Herkomst, bij: Herkomst): string[] {
  return opdracht === bij.opdracht && datum === bij.datum ? [] : [`Gemeten op ${datum} met \`${opdracht}\`.`, ''];
}

function wedstrijdTabel(wedstrijd: Uitslag['wedstrijden'][string] | undefined, bij: Herkomst): string[] {
  if (!wedstrijd) return [];
  const { naam, norm, regels, cellen } = wedstrijd;
  return [`## ${naam}`, '', ...vanEerder(wedstrijd, bij), ...(cellen === undefined ? [] : [`M schrijft evenveel cellen als deze bladzijde heeft: ${getal(cellen)}.`, '']),
    '| Verbindingen | Rondes | Masterkompas | M | Verhouding | Norm | p99 | Fouten | Fouten van M |', '|---|---|---|---|---|---|---|---|---|',
    ...regels.map((regel) => `| ${regel.verbindingen} | ${regel.rondes} | ${snelheid(regel.ons)} | ${snelheid(regel.kaal)} | ${getal(regel.verhouding, 2)} | ≥ ${getal(norm, 2)} | ${getal(regel.p99)} ms | ${regel.fouten} | ${regel.foutenM} |`), ''];
}

function snelheid(perSeconde: number): string {
  return `${getal(perSeconde, perSeconde < 20 ? 1 : 0)}/s`;
}

function sqlTabel(sql: Uitslag['sql'], bij: Herkomst): string[] {
  const regels = Object.values(sql);
  if (regels.length === 0) return [];
  return ['## SQL achter de muur tegen kale SQL', '', ...(regels[0] ? vanEerder(regels[0], bij) : []), '| Vraag | Kaal | Met muur | Verhouding | Norm |', '|---|---|---|---|---|',
    ...regels.map(({ naam, kaalMs, muurMs, verhouding }) => `| ${naam} | ${getal(kaalMs, 2)} ms | ${getal(muurMs, 2)} ms | ${getal(verhouding, 2)} | ≤ 1,5 |`), ''];
}

function importTabel(gemeten: Uitslag['import'], bij: Herkomst): string[] {
  if (!gemeten) return [];
  const [csv, xlsx, groot] = gemeten.metingen;
  const norm = ['≤ 0,6 s', '≤ 1,0 s', '≤ 11 × 5.000 rijen'];
  return ['## J3 import, gelezen, gecontroleerd en vastgelegd', '', ...vanEerder(gemeten, bij), `COPY van dezelfde 5.000 rijen duurt hier ${getal(gemeten.copySeconden, 3)} s.`, '', '| Bestand | Rijen | Rondes | Tijd | Norm | Extra geheugen |', '|---|---|---|---|---|---|',
    ...[csv, xlsx, groot].flatMap((meting, i) => (meting ? [`| ${meting.naam} | ${getal(meting.rijen)} | ${meting.rondes} | ${getal(meting.seconden, 2)} s | ${norm[i] ?? ''} | ${meting.extraMb} MB |`] : [])),
    '', csv && groot ? `50.000 rijen kosten ${getal(groot.seconden / csv.seconden, 1)} × de tijd van 5.000.` : '', ''];
}

function drukTabel(druk: Uitslag['druk'], bij: Herkomst): string[] {
  if (!druk) return [];
  return ['## J1 terwijl een import loopt', '', ...vanEerder(druk, bij), `De bladzijde van J1 met één verbinding, terwijl dezelfde server ${getal(druk.rijen)} mensen voor een ander bestuur inleest, controleert en vastlegt.`, '',
    '| Rondes | p95 in rust | p95 tijdens import | Verhouding | Norm | Antwoorden tijdens import |', '|---|---|---|---|---|---|',
    `| ${druk.rondes} | ${getal(druk.stilP95)} ms | ${getal(druk.drukP95)} ms | ${getal(druk.verhouding, 2)} | ≤ 3 | ${getal(druk.tijdens)} |`, ''];
}

function startTabel(start: Uitslag['start'], bij: Herkomst): string[] {
  if (!start) return [];
  return ['## J5 starten, geheugen en gewicht', '', ...vanEerder(start, bij), '| Wat | Masterkompas | M | Verhouding | Norm |', '|---|---|---|---|---|',
    `| Koude start tot klaar | ${getal(start.onsMs)} ms | ${getal(start.kaalMs)} ms | ${getal(start.onsMs / start.kaalMs, 2)} | ≤ 2 |`,
    `| Geheugen in rust | ${start.onsMb} MB | ${start.kaalMb} MB | ${getal(start.onsMb / start.kaalMb, 2)} | ≤ 1,7 |`,
    ...(start.gewicht ? ['', `Registerbladzijde, eerste bezoek: ${start.gewicht.kb} KB in ${start.gewicht.verzoeken} verzoeken, waarvan ${start.gewicht.jsKb} KB script en ${start.gewicht.fontKb} KB lettertype (norm ≤ 300 KB, ≤ 15 verzoeken, ≤ 200 KB script).`] : []), ''];
}
