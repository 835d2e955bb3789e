import type { Client } from 'pg';
import type { Antwoordstatus, Stem, Waarde } from '@/lib/cyclus/antwoord';
import type { Deelfase } from '@/lib/cyclus/inhoud.schema';
import { cast, type CastBestuur, type CastPersoon } from './cast';
import { cyclusIdVan, demoCycli, type DemoCyclus } from './cyclus';
import { uuidVan } from './generator/toeval';
import { gebruikerIdVan } from './mensen';

// What the schools of the demo answered: Het Baken its vision and goals and half of its situation, De Terp a beginning.
// The texts are invented; the figures in them are those of the demo boards.

export interface Stap { wie: CastPersoon; op: string; waarde: Waarde }
export interface Antwoordspec {
  cyclus: DemoCyclus;
  deelfase: Deelfase;
  vraag: string;
  stem?: Stem;
  status?: Antwoordstatus;
  /** Every time it was saved, oldest first. */
  stappen: readonly Stap[];
  /** A text that came too late and still stands beside it. */
  naast?: Stap;
}

const { schoolleider: sjoerd, hr: joost, hrScholen: wietske, teamleider: nynke } = cast.lauwerland;
const { bestuurder: hedwig, hr: hrWaterhoek } = cast.waterhoek;

const t = (tekst: string): Waarde => ({ tekst });
const baken = (deelfase: Deelfase, vraag: string, stappen: readonly Stap[], rest: Partial<Antwoordspec> = {}): Antwoordspec => ({ cyclus: 'baken', deelfase, vraag, status: 'klaar', stappen, ...rest });
/** One time that an answer was saved. @param op day and time of 2026: '11-02T09:30' */
export const stap = (wie: CastPersoon, op: string, waarde: Waarde): Stap => ({ wie, op: `2026-${op}:00Z`, waarde });

const BAKEN_1A: readonly Antwoordspec[] = [
  baken('1A', '1a-vraag-toelichting-01', [
    stap(sjoerd, '09-08T09:12', t('Een brede school in de regio.')),
    stap(sjoerd, '09-08T09:20', t('Een brede school in de regio waar leerlingen én leraren leren. Wij kijken bij elkaar in de les en delen wat werkt.')),
    stap(nynke, '09-15T14:41', t('Een brede school in de regio waar leerlingen **én** leraren leren. Wij kijken bij elkaar in de les, delen wat werkt en kennen elke leerling bij naam.')),
  ]),
  baken('1A', '1a-vraag-toelichting-02', [stap(sjoerd, '09-08T09:31', t('Over twee jaar:\n\n- kiest elke leerling een vervolg dat past,\n- onderbouwen secties hun keuzes met eigen gegevens,\n- blijven nieuwe leraren langer dan drie jaar.'))]),
  baken('1A', '1a-voorbeelden-ambities', [stap(sjoerd, '09-08T09:38', { keuzes: ['onderwijskwaliteit', 'lerende-organisatie', 'loopbaan-personeel'], eigen: ['Een school die in de regio blijft'] })]),
  baken('1A', '1a-voorbeelden-organisatiedoelen', [stap(sjoerd, '09-08T09:41', { keuzes: ['onderwijskwaliteit', 'goed-werkgeverschap'] })]),
  baken('1A', '1a-vraag-visie-01', [
    stap(sjoerd, '09-10T13:05', { tekst: '“Op Het Baken groeit iedereen.” Zo staat het in het schoolplan 2024–2028.', oordelen: { organisatie: 'ja', leerlingen: 'ja' }, bewijs: [{ id: 'plan', naam: 'Schoolplan 2024–2028, bladzijde 4', url: 'https://www.hetbaken.example/schoolplan' }] }),
    stap(nynke, '09-15T14:52', { tekst: '“Op Het Baken groeit iedereen.” Zo staat het in het schoolplan 2024–2028. Over medewerkers staat er één zin, en die gaat over werkdruk.', oordelen: { organisatie: 'ja', leerlingen: 'ja', medewerkers: 'deels' }, bewijs: [{ id: 'plan', naam: 'Schoolplan 2024–2028, bladzijde 4', url: 'https://www.hetbaken.example/schoolplan' }] }),
  ]),
  baken('1A', '1a-vraag-visie-02', [stap(sjoerd, '09-10T13:15', { tekst: 'Elke leerling en elke leraar gaat hier verder dan hij van zichzelf had gedacht.', oordelen: { geheel: 'ja' } })]),
  baken('1A', '1a-vraag-visie-03a', [stap(sjoerd, '09-10T13:18', { oordelen: { geheel: 'ja' }, tekst: 'In de inleiding van het schoolplan.' })]),
  baken('1A', '1a-vraag-visie-03b', [stap(sjoerd, '09-10T13:19', { oordelen: { geheel: 'deels' }, tekst: 'De waarden staan er als losse woorden: aandacht, ambitie, samen.' })]),
  baken('1A', '1a-vraag-visie-03c', [stap(sjoerd, '09-10T13:22', { oordelen: { geheel: 'nee' }, tekst: 'Er staan ambities tot 2026 in. Verder kijken wij nog niet.' })]),
  baken('1A', '1a-vraag-visie-04', [stap(nynke, '09-16T10:02', { oordelen: { schoolleiding: 'ja', medewerkers: 'deels' }, tekst: 'De teamleiders gebruiken haar in hun jaarplan. Van de zes leraren die wij vroegen, konden er twee haar navertellen.' })]),
  baken('1A', '1a-vraag-visie-05', [stap(sjoerd, '09-17T15:10', { oordelen: { ouders: 'ja', leerlingen: 'ja', medewerkers: 'deels', 'andere-stakeholders': 'weet-niet' }, tekst: 'Ouders en leerlingen: enquête van april. Met stagebedrijven spraken wij hier nooit over.' })]),
  baken('1A', '1a-vraag-visie-07', [stap(joost, '09-21T09:06', { oordelen: { schoolleiding: 'ja', medewerkers: 'nee' }, tekst: 'De leiding heeft ze vastgesteld. Met de teams is er nog niet over gesproken.' })]),
  baken('1A', '1a-vraag-visie-08', [stap(joost, '09-21T09:14', { delen: { 'waar-benoemd': 'In het strategisch HRM-plan van het bestuur, hoofdstuk 3.', 'in-praktijk': 'De begeleiding van starters loopt. Over loopbaan praten wij nog weinig.' } })]),
  baken('1A', '1a-vraag-masters-01', [stap(sjoerd, '09-24T11:00', t('Wij willen leerlingen leren onderzoeken. Leraren die zelf onderzoek hebben gedaan, kunnen dat voordoen.'))]),
  baken('1A', '1a-vraag-masters-02', [stap(joost, '09-24T11:20', t('Een master geeft leraren een volgende stap zonder dat zij het lokaal uit hoeven. Zo houden wij hen langer.'))]),
  baken('1A', '1a-vraag-masters-03', [stap(sjoerd, '09-24T11:31', { oordelen: { geheel: 'deels' }, tekst: 'Wij keuren aanvragen voor een studie goed, maar sturen niet op het aantal of op de secties.' })]),
  baken('1A', '1a-vraag-masters-05', [stap(sjoerd, '10-06T10:15', { delen: { organisatie: 'Secties onderbouwen hun keuzes.', medewerkers: 'Meer ruimte om door te groeien binnen de school.', leerlingen: 'Lessen die beter voorbereiden op een studie.' } })]),
  baken('1A', '1a-resultaat', [stap(sjoerd, '10-27T15:00', { keuzes: ['verder'], tekst: 'Team en MR staan erachter.' })]),
  baken('1A', '1a-reflectie-01', [stap(sjoerd, '10-28T14:30', t('Onze visie is goed te gebruiken, maar de HRM-doelen kent bijna niemand. Daar beginnen wij het gesprek mee.'))]),
  baken('1A', '1a-vraag-masters-05', [stap(joost, '10-07T09:40', { delen: { organisatie: 'Minder wisselingen in de vwo-secties.', medewerkers: 'Wie studeert, moet dat naast een volle baan doen. Zonder uren verwacht ik weinig effect.' } })], { stem: 'hr' }),
];

const BAKEN_1B: readonly Antwoordspec[] = [
  baken('1B', '1b-bronnen', [stap(joost, '11-02T09:30', { rijen: [
    { id: 'b1', cellen: { soort: 'managementinformatie', omschrijving: 'Inventaris van 1 oktober 2026', datum: '2026-10-01', opbrengst: 'Wie een master heeft, per sectie' } },
    { id: 'b2', cellen: { soort: 'gesprek-masters', omschrijving: 'Gesprek met vijf masters', datum: '2026-11-05', opbrengst: 'Zij missen tijd om hun kennis te delen' } },
  ] })], { status: 'concept' }),
  baken('1B', '1b-scenario-01', [stap(nynke, '11-10T13:20', { keuzes: ['deels'], tekst: 'Voor Nederlands en geschiedenis zijn wij er bijna.' })]),
  baken('1B', '1b-scenario-01-tip', [stap(nynke, '11-10T13:26', t('De twee sectiehoofden begeleiden starters. Dat houden wij zo, ook als er uren af gaan.'))], { status: 'concept' }),
  baken('1B', '1b-scenario-02', [stap(nynke, '11-10T13:31', { keuzes: ['deels'], tekst: 'Economie en wiskunde hebben nog een lange weg te gaan.' })]),
  baken('1B', '1b-groep-zittend', [stap(joost, '11-12T10:00', { getal: 38, tekst: 'Drie van hen studeren. Zij hebben een studiegroep, die vaak uitvalt door het rooster.' })]),
  baken('1B', '1b-groep-zittend-aandacht-01', [stap(joost, '11-12T10:08', t('In het startgesprek vragen wij naar eerdere studies en onderzoek.'))]),
  baken('1B', '1b-vraag-overig-beleid-03', [
    stap(sjoerd, '11-16T09:10', t('De lerarenbeurs, en een bestuur dat meebetaalt.')),
    stap(joost, '11-17T16:22', t('De lerarenbeurs, en een bestuur dat meebetaalt. Ook helpt het dat twee masters zelf opleider zijn.')),
  ], { status: 'concept', naast: stap(nynke, '11-17T16:24', t('De lerarenbeurs, en een bestuur dat meebetaalt. De teams zien het nut: drie leraren vroegen er zelf naar.')) }),
  baken('1B', '1b-vraag-overig-beleid-04', [stap(nynke, '11-18T11:45', t('Het rooster. Wie op donderdag lesgeeft, kan niet naar college. En vervanging kost vier lesuren per week.'))], { status: 'concept' }),
];

const ANDEREN: readonly Antwoordspec[] = [
  { cyclus: 'terp', deelfase: '1A', vraag: '1a-vraag-toelichting-01', status: 'concept', stappen: [stap(wietske, '11-09T10:05', t('Een lyceum waar leerlingen leren denken als een onderzoeker.'))] },
  { cyclus: 'terp', deelfase: '1A', vraag: '1a-voorbeelden-ambities', status: 'concept', stappen: [stap(wietske, '11-09T10:12', { keuzes: ['excellentie', 'onderwijskwaliteit'] })] },
  { cyclus: 'waterhoek', deelfase: '1A', vraag: '1a-vraag-toelichting-01', status: 'klaar', stappen: [stap(hedwig, '09-02T13:00', t('Een kleine school waar iedereen elkaar kent en van elkaar leert.'))] },
  { cyclus: 'waterhoek', deelfase: '1A', vraag: '1a-resultaat', status: 'klaar', stappen: [stap(hedwig, '09-30T13:45', { keuzes: ['verder'] })] },
  { cyclus: 'waterhoek', deelfase: '1B', vraag: '1b-groep-zittend', status: 'klaar', stappen: [stap(hrWaterhoek, '10-14T10:20', { getal: 12, tekst: 'Met ieder van hen is gesproken.' })] },
  { cyclus: 'waterhoek', deelfase: '1B', vraag: '1b-vraag-overig-beleid-04', status: 'klaar', stappen: [stap(hrWaterhoek, '10-21T15:05', t('Wij zijn klein: wie studeert, is in de sectie meteen gemist.'))] },
];

/** The answers of the cycles of the board whose wall is open, with their versions. For the owner; after `cycliLaden`. */
export async function antwoordenLaden(client: Client, slug: CastBestuur): Promise<void> {
  const hier = new Set(demoCycli.filter(({ bestuur }) => bestuur === slug).map(({ sleutel }) => sleutel));
  for (const spec of [...BAKEN_1A, ...BAKEN_1B, ...ANDEREN]) if (hier.has(spec.cyclus)) await antwoordLaden(client, spec);
}

/** One answer with its versions. For the owner; the wall is open and the cycle is there. */
export async function antwoordLaden(client: Client, { cyclus, deelfase, vraag, stem = 'school', status = 'concept', stappen, naast }: Antwoordspec): Promise<void> {
  const id = uuidVan(`antwoord ${cyclus} ${vraag} ${stem}`);
  const laatste = stappen.at(-1);
  const eerste = stappen[0];
  if (!laatste || !eerste) return;
  await client.query(
    `INSERT INTO antwoord (id, "cyclusId", "schoolId", "vraagId", deelfase, stem, editie, waarde, status, versie, "gewijzigdDoor", "gewijzigdOp", "createdAt")
     SELECT $1, c.id, c."schoolId", $3, $4, $5, c.editie, $6, $7, $8, $9, $10, $11 FROM cyclus c WHERE c.id = $2`,
    [id, cyclusIdVan(cyclus), vraag, deelfase, stem, JSON.stringify(laatste.waarde), status, stappen.length, gebruikerIdVan(laatste.wie), laatste.op, eerste.op],
  );
  for (const [plaats, { wie, op, waarde }] of stappen.entries()) {
    await client.query('INSERT INTO antwoordversie ("antwoordId", nummer, waarde, status, "gebruikerId", "createdAt") VALUES ($1, $2, $3, $4, $5, $6)',
      [id, plaats + 1, JSON.stringify(waarde), plaats === stappen.length - 1 ? status : 'concept', gebruikerIdVan(wie), op]);
  }
  if (naast) {
    await client.query('INSERT INTO antwoordbotsing (id, "antwoordId", basis, waarde, "gebruikerId", "createdAt") VALUES ($1, $2, $3, $4, $5, $6)',
      [uuidVan(`botsing ${id}`), id, stappen.length - 1, JSON.stringify(naast.waarde), gebruikerIdVan(naast.wie), naast.op]);
  }
}
