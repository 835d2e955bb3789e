import type { Client } from 'pg';
import { antwoordLaden, stap, type Antwoordspec } from './antwoorden';
import { cast, type CastBestuur, type CastPersoon } from './cast';
import { demoCycli, type DemoCyclus } from './cyclus';
import { beoordelingLaden, eigenRijLaden, eigenRijVan, schakelLaden, type Beoordelingspec } from './instrument-rijen';

// Het Baken tried the weighing early, with three people on a study day: most points have a place, three are chosen, one of
// those still without its expected effect. Waterhoek has just begun.

const { schoolleider: sjoerd, hr: joost, hrScholen: wietske } = cast.lauwerland;
const { hr: guler } = cast.waterhoek;

type Cellen = Record<string, string>;
const p = (nr: string): string => `2a-aanknopingspunt-${nr}`;
const rij = (cyclus: DemoCyclus, vraag: string, wie: CastPersoon, op: string, cellen: Cellen): Antwoordspec => ({ cyclus, deelfase: '2A', vraag, status: 'concept', stappen: [stap(wie, op, { cellen })] });
const weging = (impact: string, haalbaarheid: string, rest: Cellen = {}): Cellen => ({ impact, haalbaarheid, ...rest });
const EIGEN = eigenRijVan('baken', 'aanknopingspunt studiegroep');
const [L, O] = [p('loopbaan-05'), p('opleiding-01')];

const WEGINGEN: readonly Antwoordspec[] = [
  rij('baken', p('werving-01'), sjoerd, '11-20T13:10', weging('klein', 'klein', { waarom: 'Er komen te weinig brieven binnen om te kunnen kiezen.' })),
  rij('baken', p('werving-02'), sjoerd, '11-20T13:12', weging('groot', 'klein')),
  rij('baken', p('werving-03'), joost, '11-20T13:14', weging('groot', 'groot', { 'thema-ict': 'nee' })),
  rij('baken', p('werving-05'), joost, '11-20T13:16', weging('klein', 'groot')),
  rij('baken', p('loopbaan-01'), sjoerd, '11-20T13:20', weging('groot', 'klein', { waarom: 'De functiemix is vol. Boeiend werk kunnen wij wel bieden.' })),
  rij('baken', p('loopbaan-02'), sjoerd, '11-20T13:22', weging('groot', 'klein')),
  rij('baken', p('loopbaan-03'), joost, '11-20T13:24', weging('groot', 'groot', { gekozen: 'ja', waarom: 'De gesprekken zijn er al. Er hoeft alleen een vraag over studie bij.', verwacht: 'Elk jaar vertelt elke leraar of hij wil studeren. Wij weten het dus een jaar eerder.' })),
  rij('baken', p('loopbaan-04'), joost, '11-20T13:27', weging('groot', 'klein', { waarom: 'Vijf masters zeggen dat zij hun kennis niet kwijt kunnen. Wij weten nog niet hoe het wel kan.' })),
  rij('baken', L, joost, '11-20T13:30', weging('groot', 'groot', { gekozen: 'ja', waarom: 'Wij hebben drie schoolopleiders die dit al voor starters doen.', verwacht: 'Minder uitval in het eerste studiejaar.', 'thema-starters': 'ja' })),
  rij('baken', O, sjoerd, '11-20T13:33', weging('groot', 'groot', { gekozen: 'ja', waarom: 'Het bestuur betaalt al mee naast de lerarenbeurs.' })),
  rij('baken', p('opleiding-02'), sjoerd, '11-20T13:35', weging('klein', 'groot')),
  rij('baken', p('opleiding-04'), joost, '11-20T13:37', weging('groot', 'groot')),
  rij('baken', p('opleiding-05'), sjoerd, '11-20T13:38', weging('groot', 'groot')),
  rij('baken', p('samenwerken-01'), joost, '11-20T13:40', weging('klein', 'groot')),
  rij('baken', p('samenwerken-02'), sjoerd, '11-20T13:42', weging('groot', 'klein')),
  rij('baken', EIGEN, joost, '11-20T13:50', weging('klein', 'groot')),
  { cyclus: 'baken', deelfase: '2A', vraag: '2a-vraag-05', status: 'concept', stappen: [stap(joost, '11-20T14:05', { oordelen: { starters: 'ja' }, tekst: 'Startende leraren: wie masters begeleidt, kan ook starters begeleiden.' })] },
  rij('waterhoek', p('loopbaan-05'), guler, '11-18T10:00', weging('groot', 'groot')),
  rij('waterhoek', p('werving-05'), guler, '11-18T10:02', weging('groot', 'klein', { waarom: 'De buurschool wil wel, maar wij hebben niemand die het trekt.' })),
];

const oordeel = (vraagId: string, wie: CastPersoon, impact: string, haalbaarheid: string, op: string): Beoordelingspec => ({ cyclus: 'baken', vraagId, deelfase: '2A', wie, waarde: { impact, haalbaarheid }, op: `2026-11-20T${op}:00Z` });

/** Of one mind about the talks, divided about what subsidy brings and whether knowledge can be used. */
const OORDELEN: readonly Beoordelingspec[] = [
  oordeel(p('loopbaan-03'), sjoerd, 'groot', 'groot', '12:41'), oordeel(p('loopbaan-03'), joost, 'groot', 'groot', '12:43'), oordeel(p('loopbaan-03'), wietske, 'groot', 'groot', '12:47'),
  oordeel(O, sjoerd, 'groot', 'groot', '12:42'), oordeel(O, joost, 'groot', 'groot', '12:44'), oordeel(O, wietske, 'klein', 'groot', '12:48'),
  oordeel(p('loopbaan-04'), joost, 'groot', 'klein', '12:45'), oordeel(p('loopbaan-04'), wietske, 'groot', 'groot', '12:49'),
];

/** Which goals the chosen points are for; one goal still has nothing. */
const DOELEN: readonly (readonly [doel: string, punt: string])[] = [['doel loopbaan', p('loopbaan-03')], ['doel helft', L], ['doel coach', L], ['doel helft', O]];

/** The entry points of the demo. For the owner; after the goals. */
export async function aanknopingspuntenLaden(client: Client, slug: CastBestuur): Promise<void> {
  const hier = new Set(demoCycli.filter(({ bestuur }) => bestuur === slug).map(({ sleutel }) => sleutel));
  if (hier.has('baken')) await eigenRijLaden(client, { cyclus: 'baken', sleutel: 'aanknopingspunt studiegroep', instrument: 'aanknopingspunten', blok: 'opleiding', tekst: 'Een studiegroep met een vaste plek in het rooster', door: joost, op: '2026-11-20T13:49:00Z' });
  for (const spec of WEGINGEN) if (hier.has(spec.cyclus)) await antwoordLaden(client, spec);
  for (const spec of OORDELEN) if (hier.has(spec.cyclus)) await beoordelingLaden(client, spec);
  for (const [doel, punt] of DOELEN) if (hier.has('baken')) await schakelLaden(client, { cyclus: 'baken', van: eigenRijVan('baken', doel), naar: punt, door: joost, op: '2026-11-20T14:00:00Z' });
}
