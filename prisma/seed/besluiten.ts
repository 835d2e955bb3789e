import type { Client } from 'pg';
import type { Deelfase } from '@/lib/cyclus/inhoud.schema';
import type { Hulpstand } from '@/lib/cyclus/gesprek.schema';
import { cast, type CastBestuur, type CastPersoon } from './cast';
import { cyclusIdVan, demoCycli, type DemoCyclus } from './cyclus';
import { uuidVan } from './generator/toeval';
import { gebruikerIdVan } from './mensen';

// Decisions, talks, use of tools and own questions in the cycles of the demo.

const { bestuurder, schoolleider, hr, hrScholen } = cast.lauwerland;
const { bestuurder: waterhoekBestuurder, hr: waterhoekHr } = cast.waterhoek;

interface Besluitspec { cyclus: DemoCyclus; op: string; deelfase: Deelfase | null; vraag?: string; tekst: string; wie: string; gronden: string; door: CastPersoon; ingetrokken?: readonly [op: string, reden: string] }

export const demoBesluiten: readonly Besluitspec[] = [
  { cyclus: 'baken', op: '2026-09-22', deelfase: '1A', tekst: 'Wij praten over masters als een vorm van leren in de school, niet als een eis aan mensen.', wie: 'Het managementteam', gronden: 'In de studiemiddag van 15 september zeiden drie secties dat “moeten” mensen afschrikt.', door: schoolleider },
  { cyclus: 'baken', op: '2026-10-06', deelfase: '1A', vraag: '1a-vraag-visie-06', tekst: 'Elke vwo-sectie heeft in 2028 ten minste één leraar met een wo-master.', wie: 'Het managementteam en de sectieleiders', gronden: 'Nu missen vier secties een wo-master. Twee leraren zijn al met een studie bezig.', door: schoolleider },
  { cyclus: 'baken', op: '2026-09-29', deelfase: '1A', tekst: 'De school betaalt de reiskosten van een master volledig.', wie: 'Het managementteam', gronden: 'Twee leraren noemden de reis naar Groningen als drempel.', door: schoolleider, ingetrokken: ['2026-11-12T10:15:00Z', 'Het bestuur komt met één regeling voor alle scholen. Die gaat vóór.'] },
  { cyclus: 'baken', op: '2026-11-09', deelfase: '1B', vraag: '1b-vraag-knelpunten-01', tekst: 'Wie studeert, heeft de dinsdagmiddag vrij in het rooster.', wie: 'De roostermaker en de schoolleider, na overleg met de MR', gronden: 'Het dalende aantal aanvragen kwam volgens acht van de elf leraren door het rooster.', door: schoolleider },
  { cyclus: 'baken', op: '2026-11-17', deelfase: null, tekst: 'Wij bespreken de voortgang elk kwartaal in de MR.', wie: 'De schoolleider en de MR', gronden: '', door: hrScholen },
  { cyclus: 'baken-2024', op: '2026-06-18', deelfase: '4', tekst: 'In de volgende cyclus kiezen wij eerst drie knelpunten, en geen acht.', wie: 'Het managementteam', gronden: 'Van de acht acties uit 2024 zijn er drie uitgevoerd.', door: schoolleider },
  { cyclus: 'waterhoek', op: '2026-09-28', deelfase: '1A', tekst: 'Masters in de beroepsgerichte vakken tellen voor ons net zo zwaar als in de avo-vakken.', wie: 'Het bestuur en de directie samen', gronden: 'Onze leerlingen kiezen vooral beroepsgerichte profielen.', door: waterhoekBestuurder },
  { cyclus: 'waterhoek', op: '2026-11-03', deelfase: '1B', tekst: 'HR vult de drie open dossiers aan vóór 1 december.', wie: 'HR', gronden: 'Zonder deze drie is het percentage niet te vergelijken.', door: waterhoekHr },
];

interface Verslagspec { cyclus: DemoCyclus; deelfase: Deelfase; vraag: string | null; op: string; metWie: string; vorm: string; opbrengst: string; door: CastPersoon }

export const demoVerslagen: readonly Verslagspec[] = [
  { cyclus: 'baken', deelfase: '1A', vraag: '1-dialoog', op: '2026-09-15', metWie: 'Alle leraren van de bovenbouw', vorm: 'Studiemiddag', opbrengst: 'Wat goed gaat: secties leren veel van wie net is afgestudeerd. Wat beter kan: niemand weet vooraf wat een studie aan tijd kost.\n\nWij spraken af dat wie een studie begint, met de teamleider een jaarplanning maakt.', door: schoolleider },
  { cyclus: 'baken', deelfase: '1B', vraag: '1b-dialoog', op: '2026-11-04', metWie: 'Sectie Nederlands en sectie wiskunde', vorm: 'Sectieoverleg', opbrengst: 'Beide secties herkennen de cijfers. Wiskunde mist vooral een wo-master in vwo 5 en 6. Twee leraren willen wel, als het rooster meewerkt.', door: schoolleider },
  { cyclus: 'baken', deelfase: '1B', vraag: '1b-dialoog', op: '2026-11-16', metWie: 'De personeelsgeleding van de MR', vorm: 'MR-vergadering', opbrengst: 'De MR steunt de dinsdagmiddag. Zij vraagt om elk kwartaal te horen hoeveel mensen ervan gebruikmaken.', door: hrScholen },
  { cyclus: 'baken', deelfase: '1B', vraag: null, op: '2026-11-19', metWie: 'Drie leraren die stopten met een master', vorm: 'Gesprek met een of twee mensen', opbrengst: 'Alle drie noemen de combinatie met een nieuw jaar als mentor. Geen van drie noemt geld.', door: hrScholen },
  { cyclus: 'waterhoek', deelfase: '1A', vraag: '1-dialoog', op: '2026-09-09', metWie: 'Het hele team', vorm: 'Teamvergadering', opbrengst: 'Praktijkleraren willen graag leren, maar niet ver reizen. Zij zien het meest in een master samen met het mbo.', door: waterhoekBestuurder },
];

interface Hulpspec { cyclus: DemoCyclus; vraag: string; deelfase: Deelfase; stand: Hulpstand; op: string | null; vraagtekst: string; bevindingen: string; door: CastPersoon }

export const demoHulpmiddelen: readonly Hulpspec[] = [
  { cyclus: 'baken', vraag: 'hulpmiddel-schoolfie', deelfase: '1A', stand: 'gebruikt', op: '2026-09-24', vraagtekst: 'Hoe leren wij van elkaar als iemand een master haalt?', bevindingen: 'Leraren geven het leerklimaat een ruime voldoende. Leerlingen en ouders zien weinig van wat er wordt geleerd. Dat nemen wij mee in de doelen.', door: schoolleider },
  { cyclus: 'baken', vraag: 'hulpmiddel-spiegel-personeel-en-school', deelfase: '1A', stand: 'niet', op: null, vraagtekst: '', bevindingen: 'Vorig schooljaar al ingevuld. Nog een keer vraagt te veel van het team.', door: schoolleider },
  { cyclus: 'baken', vraag: 'hulpmiddel-scholen-op-de-kaart', deelfase: '1B', stand: 'gebruikt', op: '2026-11-10', vraagtekst: '', bevindingen: 'Ons aandeel bevoegd gegeven lessen ligt drie punten boven dat van vergelijkbare scholen. Bij wiskunde is het omgekeerd.', door: hrScholen },
  { cyclus: 'baken', vraag: 'ondersteuning-experts', deelfase: '1C', stand: 'aangevraagd', op: '2027-01-14', vraagtekst: 'Hoe krijgen wij secties zo ver dat zij zelf kiezen wie er gaat studeren?', bevindingen: '', door: schoolleider },
  { cyclus: 'waterhoek', vraag: 'hulpmiddel-scholen-op-de-kaart', deelfase: '1B', stand: 'gepland', op: '2026-12-08', vraagtekst: 'Hoe staan wij ervoor naast andere vmbo-scholen in de regio?', bevindingen: '', door: waterhoekHr },
];

interface Eigenspec { sleutel: string; bestuur: CastBestuur; cyclus: DemoCyclus | null; deelfase: Deelfase; tekst: string; hulp: string; invoer: object; door: CastPersoon; vervallen?: string }

const demoEigenVragen: readonly Eigenspec[] = [
  { sleutel: 'noorden', bestuur: 'lauwerland', cyclus: null, deelfase: '1A', tekst: 'Wat maakt werken bij onze scholen in het noorden aantrekkelijk voor iemand met een master?', hulp: 'Denk aan reistijd, woonruimte, sfeer en wat u van de regio laat zien.', invoer: { soort: 'tekst' }, door: bestuurder },
  { sleutel: 'rooster', bestuur: 'lauwerland', cyclus: 'baken', deelfase: '1B', tekst: 'Welke middag past het best voor wie studeert?', hulp: '', invoer: { soort: 'keuze', eigen: true, opties: [{ code: 'keuze-1', naam: 'Dinsdagmiddag' }, { code: 'keuze-2', naam: 'Donderdagmiddag' }, { code: 'keuze-3', naam: 'Wisselt per jaar' }] }, door: schoolleider },
  { sleutel: 'uren', bestuur: 'lauwerland', cyclus: 'baken', deelfase: '1A', tekst: 'Hoeveel uur per week kost een studie bij ons?', hulp: '', invoer: { soort: 'getal', eenheid: 'uur per week' }, door: schoolleider, vervallen: '2026-10-20T08:00:00Z' },
];

const demoOpties: readonly { sleutel: string; bestuur: CastBestuur; school: string | null; vraagId: string; naam: string; door: CastPersoon }[] = [
  { sleutel: 'streek', bestuur: 'lauwerland', school: null, vraagId: '1a-voorbeelden-ambities', naam: 'Een sterke school in de eigen streek', door: bestuurder },
  { sleutel: 'tweetalig', bestuur: 'lauwerland', school: '91ZW01', vraagId: '1a-voorbeelden-ambities', naam: 'Fries en meertaligheid', door: hr },
];

const schoolVan = 'SELECT "schoolId" FROM cyclus WHERE "bestuurId" = NULLIF(current_setting(\'app.bestuur\', true), \'\')::uuid AND id = ';

/** Decisions, talks, tools and own questions of the board whose wall is open. For the owner, after its cycles. */
export async function besluitenLaden(client: Client, slug: CastBestuur): Promise<void> {
  const hier = new Set(demoCycli.filter(({ bestuur }) => bestuur === slug).map(({ sleutel }) => sleutel));
  for (const een of demoBesluiten.filter(({ cyclus }) => hier.has(cyclus))) {
    await client.query(
      `INSERT INTO besluit (id, "cyclusId", "schoolId", deelfase, "vraagId", tekst, wie, gronden, "genomenOp", "ingetrokkenOp", intrekreden, versie, "gebruikerId", "createdAt") VALUES ($1, $2, (${schoolVan}$2), $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)`,
      [uuidVan(`besluit ${een.cyclus} ${een.tekst}`), cyclusIdVan(een.cyclus), een.deelfase, een.vraag ?? null, een.tekst, een.wie, een.gronden, een.op, een.ingetrokken?.[0] ?? null, een.ingetrokken?.[1] ?? '', een.ingetrokken ? 2 : 1, gebruikerIdVan(een.door), `${een.op}T14:30:00Z`],
    );
  }
  for (const een of demoVerslagen.filter(({ cyclus }) => hier.has(cyclus))) {
    await client.query(
      `INSERT INTO dialoogverslag (id, "cyclusId", "schoolId", deelfase, "vraagId", "metWie", "gesprokenOp", vorm, opbrengst, "gebruikerId", "createdAt") VALUES ($1, $2, (${schoolVan}$2), $3, $4, $5, $6, $7, $8, $9, $10)`,
      [uuidVan(`verslag ${een.cyclus} ${een.op}`), cyclusIdVan(een.cyclus), een.deelfase, een.vraag, een.metWie, een.op, een.vorm, een.opbrengst, gebruikerIdVan(een.door), `${een.op}T15:30:00Z`],
    );
  }
  for (const een of demoHulpmiddelen.filter(({ cyclus }) => hier.has(cyclus))) {
    await client.query(
      `INSERT INTO hulpmiddelgebruik (id, "cyclusId", "schoolId", "vraagId", deelfase, stand, op, vraag, bevindingen, "gebruikerId") VALUES ($1, $2, (${schoolVan}$2), $3, $4, $5, $6, $7, $8, $9)`,
      [uuidVan(`hulp ${een.cyclus} ${een.vraag}`), cyclusIdVan(een.cyclus), een.vraag, een.deelfase, een.stand, een.op, een.vraagtekst, een.bevindingen, gebruikerIdVan(een.door)],
    );
  }
  await eigenLaden(client, slug);
}

async function eigenLaden(client: Client, slug: CastBestuur): Promise<void> {
  for (const een of demoEigenVragen.filter(({ bestuur }) => bestuur === slug)) {
    const cyclus = een.cyclus ? cyclusIdVan(een.cyclus) : null;
    await client.query(
      `INSERT INTO eigenvraag (id, "cyclusId", "schoolId", deelfase, thema, tekst, hulp, invoer, "vervallenOp", "gebruikerId", "createdAt") VALUES ($1, $2, (${schoolVan}$2), $3, 'meer-masters', $4, $5, $6, $7, $8, '2026-09-14T09:00:00Z')`,
      [uuidVan(`eigenvraag ${een.sleutel}`), cyclus, een.deelfase, een.tekst, een.hulp, JSON.stringify(een.invoer), een.vervallen ?? null, gebruikerIdVan(een.door)],
    );
  }
  for (const een of demoOpties.filter(({ bestuur }) => bestuur === slug)) {
    await client.query(`INSERT INTO eigenoptie (id, "schoolId", "vraagId", naam, "gebruikerId", "createdAt") VALUES ($1, (SELECT id FROM school WHERE brin || vestiging = $2), $3, $4, $5, '2026-09-14T09:00:00Z')`,
      [uuidVan(`eigenoptie ${een.sleutel}`), een.school, een.vraagId, een.naam, gebruikerIdVan(een.door)]);
  }
}
