import type { Client } from 'pg';
import type { Deelfase } from '@/lib/cyclus/inhoud.schema';
import type { OpdrachtStaat } from '@/lib/cyclus/opdracht-stappen';
import { cast, type CastBestuur, type CastPersoon } from './cast';
import { cyclusIdVan, type DemoCyclus } from './cyclus';
import type { BestuurRijen } from './generator/rijen';
import { uuidVan } from './generator/toeval';
import { gebruikerIdVan } from './mensen';

// How people at Lauwerland work together on a cycle: an assignment in every state, and talk with and without an end.

const { bestuurder, schoolleider, teamleider, hr, hrScholen } = cast.lauwerland;

interface OpdrachtSpec {
  cyclus: DemoCyclus;
  deelfase: Deelfase;
  vraag: string | null;
  aan: CastPersoon;
  door: CastPersoon;
  op: string;
  uiterlijk: string | null;
  bericht: string;
  status: OpdrachtStaat;
  stappen?: readonly (readonly [stap: Exclude<OpdrachtStaat, 'open'>, wie: CastPersoon, op: string, reden: string])[];
}

const OPDRACHTEN: readonly OpdrachtSpec[] = [
  { cyclus: 'baken', deelfase: '1A', vraag: '1a-vraag-visie-01', aan: teamleider, door: schoolleider, op: '2026-09-07T09:15:00Z', uiterlijk: '2026-09-25', bericht: 'Jij schreef vorig jaar mee aan de visie van de bovenbouw. Wil jij een eerste versie maken?', status: 'aanvaard',
    stappen: [['ingediend', teamleider, '2026-09-23T14:20:00Z', 'Kort gehouden, zoals afgesproken.'], ['terug', schoolleider, '2026-09-24T08:50:00Z', 'Mooi. Alleen de leerlingen ontbreken nog.'], ['ingediend', teamleider, '2026-09-29T15:05:00Z', 'Leerlingen staan erin.'], ['aanvaard', schoolleider, '2026-09-30T10:00:00Z', 'Zo kan het naar het team en de MR.']] },
  { cyclus: 'baken', deelfase: '1B', vraag: '1b-vraag-overig-beleid-04', aan: teamleider, door: schoolleider, op: '2026-11-12T10:30:00Z', uiterlijk: '2026-12-04', bericht: 'Jij hoort in je team waar leraren tegenaan lopen als ze gaan studeren. Wat noemen zij?', status: 'open' },
  { cyclus: 'baken', deelfase: '1B', vraag: '1b-vraag-overig-beleid-03', aan: teamleider, door: schoolleider, op: '2026-11-05T09:00:00Z', uiterlijk: '2026-11-20', bericht: '', status: 'terug',
    stappen: [['ingediend', teamleider, '2026-11-17T16:10:00Z', 'Ik heb opgeschreven wat in mijn team helpt.'], ['terug', schoolleider, '2026-11-18T11:25:00Z', 'De studiegroep en de secties ontbreken nog. Wil je die noemen, met een voorbeeld?']] },
  { cyclus: 'baken', deelfase: '1C', vraag: '1c-vraag-04', aan: hr, door: schoolleider, op: '2026-11-05T09:05:00Z', uiterlijk: '2026-11-27', bericht: 'Het taakbeleid en de studieregeling ken jij het best.', status: 'ingediend',
    stappen: [['ingediend', hr, '2026-11-20T13:40:00Z', 'De studieregeling loopt tot 2028. Over het taakbeleid praten we in december.']] },
  { cyclus: 'baken', deelfase: '1C', vraag: '1c-vraag-02', aan: hrScholen, door: hr, op: '2026-11-09T08:45:00Z', uiterlijk: '2026-11-25', bericht: 'Neem je de ervaring van De Terp mee?', status: 'ingediend',
    stappen: [['ingediend', hrScholen, '2026-11-19T10:15:00Z', 'Uitgewerkt met wat op De Terp werkte.']] },
  { cyclus: 'baken', deelfase: '1C', vraag: '1c-vraag-01', aan: schoolleider, door: hr, op: '2026-11-16T12:00:00Z', uiterlijk: '2026-11-26', bericht: 'Dit kun jij beter beoordelen dan ik.', status: 'open' },
  { cyclus: 'terp', deelfase: '1A', vraag: null, aan: hr, door: hrScholen, op: '2026-11-10T11:00:00Z', uiterlijk: '2026-12-09', bericht: 'Wil jij fase 1A als eerste doorlopen? Daarna vul ik aan.', status: 'open' },
];

interface DraadSpec {
  sleutel: string;
  cyclus: DemoCyclus | null;
  deelfase: Deelfase | null;
  soort: 'vraag' | 'cijfer';
  onderwerp: string;
  titel: string;
  /** Text null: taken back. */
  berichten: readonly (readonly [wie: CastPersoon, op: string, tekst: string | null, noemt?: CastPersoon, gewijzigdOp?: string])[];
  voor?: CastPersoon;
  af?: readonly [wie: CastPersoon, op: string, besluit?: string];
  van?: readonly [soort: string, id: string, wie: CastPersoon, op: string];
}

const DRADEN: readonly DraadSpec[] = [
  { sleutel: 'rooster', cyclus: 'baken', deelfase: '1B', soort: 'vraag', onderwerp: '1b-vraag-overig-beleid-04', titel: 'Wat houdt u tegen om uw doelen over masters te halen, en hoe komt dat?', voor: hr, berichten: [
    [teamleider, '2026-11-16T15:10:00Z', 'In mijn team hoor ik steeds hetzelfde: **het rooster**. Twee van de vier studenten hebben op donderdag les, dan valt de studiegroep uit. @Joost Meinema, kan de studiedag vast in het rooster?', hr],
    [hr, '2026-11-17T08:41:00Z', 'Dat kan vanaf periode 3, als we het vóór 15 december vragen. Het kost 4 lesuren vervanging per week.'],
    [teamleider, '2026-11-17T09:02:00Z', null],
    [schoolleider, '2026-11-18T11:30:00Z', 'Goed punt. @Nynke Wiersma, zet het als eerste drempel in je antwoord. Joost zoekt uit wat de vervanging kost.', teamleider],
  ] },
  { sleutel: 'mr', cyclus: 'baken', deelfase: '1B', soort: 'vraag', onderwerp: '1b-vraag-overig-beleid-03', titel: 'Wat helpt u om uw doelen over masters te halen, en hoe komt dat?', berichten: [
    [schoolleider, '2026-11-18T11:27:00Z', 'De MR praat op 8 december over de studieregeling. @Nynke Wiersma, weet jij wie er namens de bovenbouw in zit?', teamleider],
  ] },
  { sleutel: 'studieregeling', cyclus: 'baken', deelfase: '1B', soort: 'vraag', onderwerp: '1b-vraag-overig-beleid-01', titel: 'Welke invloed heeft uw andere HRM-beleid op wat u met masters wilt?', berichten: [
    [hr, '2026-11-06T10:05:00Z', 'De regeling van het bestuur betaalt nu alleen masters in het eigen vak. Willen we dat hier zo houden?', undefined, '2026-11-06T10:20:00Z'],
    [schoolleider, '2026-11-06T13:15:00Z', 'Nee, een onderwijsmaster helpt ons ook. In de bovenbouw eerst het vak, daarbuiten mag allebei.'],
    [bestuurder, '2026-11-09T07:55:00Z', 'Akkoord voor Het Baken. We kijken in 2028 of het werkt.'],
  ], af: [schoolleider, '2026-11-09T12:00:00Z', 'Op Het Baken telt naast een vakmaster ook een onderwijsmaster mee voor de studieregeling, tot en met 2028.'] },
  { sleutel: 'gratis', cyclus: 'baken', deelfase: '1B', soort: 'vraag', onderwerp: '1b-vraag-knelpunten-04', titel: 'Hoeveel leraren hebben een master?', van: ['tabelrij', '1b-tabel4-kaart-01', hr, '2026-11-13T09:30:00Z'], berichten: [
    [hrScholen, '2026-11-12T14:10:00Z', 'Acht leraren zeggen een master te hebben, maar het bewijs ontbreekt. Dat tellen we nog niet mee.'],
    [hr, '2026-11-13T09:32:00Z', 'Dit is iets wat de school zelf kan doen: in december vraagt iedere teamleider erom. @Wietske Hofman, neem je het mee in het antwoord?', hrScholen],
  ] },
  { sleutel: 'visie', cyclus: 'baken', deelfase: '1A', soort: 'vraag', onderwerp: '1a-vraag-visie-01', titel: 'Hoe luidt de visie van uw school?', berichten: [
    [teamleider, '2026-09-21T13:00:00Z', 'Mag ik de zin over onderzoekend leren uit het schoolplan overnemen?'], [schoolleider, '2026-09-21T15:45:00Z', 'Ja, graag. Dan sluit het aan.'],
  ], af: [teamleider, '2026-09-22T08:05:00Z'] },
  { sleutel: 'doel50', cyclus: null, deelfase: null, soort: 'cijfer', onderwerp: 'doel50', titel: 'Doel 50% van Het Baken', berichten: [
    [bestuurder, '2026-11-19T09:20:00Z', 'Opgegeven ligt een stuk hoger dan bevestigd. @Sjoerd Terpstra, wanneer is het bewijs er?', schoolleider],
    [schoolleider, '2026-11-19T12:05:00Z', 'De teamleiders vragen er in december om. Ik verwacht dat de cijfers in januari kloppen.'],
  ] },
];

/** Assignments, talk and notifications of the board whose wall is open. For the owner; after the cycles. */
export async function dialoogLaden(client: Client, rijen: BestuurRijen, slug: CastBestuur): Promise<void> {
  if (slug !== 'lauwerland') return;
  const baken = rijen.scholen.find(({ brin, vestiging }) => brin + vestiging === '91ZW01')?.id ?? null;
  for (const spec of OPDRACHTEN) await opdrachtLaden(client, spec);
  for (const spec of DRADEN) await draadLaden(client, spec, baken);
  await als(client, null);
}

// A message and a notification belong to who made them: the wall lets nobody write for somebody else.
const als = (client: Client, wie: CastPersoon | null) => client.query(`SELECT set_config('app.gebruiker', $1, true)`, [wie === null ? '' : gebruikerIdVan(wie)]);

async function opdrachtLaden(client: Client, spec: OpdrachtSpec): Promise<void> {
  const id = uuidVan(`opdracht ${spec.cyclus} ${spec.deelfase} ${spec.vraag ?? 'deel'} ${spec.aan.email}`);
  const stappen = spec.stappen ?? [];
  await client.query(`INSERT INTO opdracht (id, "cyclusId", "schoolId", deelfase, "vraagId", "gebruikerId", uiterlijk, bericht, status, "toegewezenDoor", versie, "createdAt")
    SELECT $1, id, "schoolId", $3, $4, $5, $6, $7, $8, $9, $10, $11 FROM cyclus WHERE id = $2`,
  [id, cyclusIdVan(spec.cyclus), spec.deelfase, spec.vraag, gebruikerIdVan(spec.aan), spec.uiterlijk, spec.bericht, spec.status, gebruikerIdVan(spec.door), stappen.length + 1, spec.op]);
  for (const [stap, wie, op, reden] of [['gegeven', spec.door, spec.op, spec.bericht] as const, ...stappen]) {
    await client.query('INSERT INTO opdrachtstap (id, "opdrachtId", stap, reden, "gebruikerId", "createdAt") VALUES ($1, $2, $3, $4, $5, $6)', [uuidVan(`stap ${id} ${op}`), id, stap, reden, gebruikerIdVan(wie), op]);
  }
  const [laatste] = [...stappen].reverse();
  await meldingLaden(client, laatste ? { van: laatste[1], aan: laatste[0] === 'ingediend' ? spec.door : spec.aan, soort: laatste[0], op: laatste[2] } : { van: spec.door, aan: spec.aan, soort: 'opdracht', op: spec.op }, { cyclus: spec.cyclus, opdrachtId: id });
}

async function draadLaden(client: Client, spec: DraadSpec, baken: string | null): Promise<void> {
  const id = uuidVan(`draad ${spec.sleutel}`);
  const [eerste] = spec.berichten;
  await client.query(`INSERT INTO draad (id, "schoolId", "cyclusId", deelfase, soort, "onderwerpId", titel, "opgelostOp", "opgelostDoor", "toegewezenAan", "gebruikerId", versie, "createdAt") VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)`,
    [id, baken, spec.cyclus && cyclusIdVan(spec.cyclus), spec.deelfase, spec.soort, spec.onderwerp, spec.titel, spec.af?.[1] ?? null, spec.af ? gebruikerIdVan(spec.af[0]) : null, spec.voor ? gebruikerIdVan(spec.voor) : null, eerste ? gebruikerIdVan(eerste[0]) : null, spec.af || spec.van ? 2 : 1, eerste?.[1] ?? '2026-11-01T09:00:00Z']);
  if (spec.van) await client.query('INSERT INTO draadverhuizing (id, "draadId", "vanSoort", "vanId", "naarSoort", "naarId", "gebruikerId", "createdAt") VALUES ($1, $2, $3, $4, $5, $6, $7, $8)', [uuidVan(`verhuizing ${id}`), id, spec.van[0], spec.van[1], spec.soort, spec.onderwerp, gebruikerIdVan(spec.van[2]), spec.van[3]]);
  for (const [plaats, [wie, op, tekst, noemt, gewijzigdOp]] of spec.berichten.entries()) {
    await als(client, wie);
    await client.query('INSERT INTO bericht (id, "draadId", tekst, genoemd, "gebruikerId", "gewijzigdOp", "verwijderdOp", versie, "createdAt") VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)',
      [uuidVan(`bericht ${id} ${plaats}`), id, tekst ?? '', noemt ? [gebruikerIdVan(noemt)] : [], gebruikerIdVan(wie), gewijzigdOp ?? null, tekst === null ? op : null, gewijzigdOp || tekst === null ? 2 : 1, op]);
    if (noemt) await meldingLaden(client, { van: wie, aan: noemt, soort: 'genoemd', op }, { cyclus: spec.cyclus, draadId: id });
    else if (plaats > 0 && eerste && eerste[0] !== wie && tekst !== null) await meldingLaden(client, { van: wie, aan: eerste[0], soort: 'reactie', op }, { cyclus: spec.cyclus, draadId: id });
  }
  if (spec.af?.[2] && spec.cyclus) {
    await client.query(`INSERT INTO besluit (id, "cyclusId", "schoolId", deelfase, "vraagId", tekst, gronden, wie, "genomenOp", "draadId", "gebruikerId", "createdAt") VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
      [uuidVan(`besluit ${id}`), cyclusIdVan(spec.cyclus), baken, spec.deelfase, spec.onderwerp, spec.af[2], 'Een onderwijsmaster helpt de school ook, en de bestuurder is akkoord.', 'Schoolleider, HR en bestuurder', spec.af[1].slice(0, 10), id, gebruikerIdVan(spec.af[0]), spec.af[1]]);
  }
}

/** News older than a week was read a day later. */
async function meldingLaden(client: Client, wat: { van: CastPersoon; aan: CastPersoon; soort: string; op: string }, over: { cyclus: DemoCyclus | null; draadId?: string; opdrachtId?: string }): Promise<void> {
  await als(client, wat.van);
  await client.query(`INSERT INTO melding (id, "gebruikerId", soort, "cyclusId", "draadId", "opdrachtId", door, "gelezenOp", "createdAt") VALUES ($1, $2, $3, $4, $5, $6, $7, CASE WHEN $8::timestamptz < '2026-11-16' THEN $8::timestamptz + interval '1 day' END, $8)`,
    [uuidVan(`melding ${over.draadId ?? ''} ${over.opdrachtId ?? ''} ${wat.soort} ${wat.op}`), gebruikerIdVan(wat.aan), wat.soort, over.cyclus && cyclusIdVan(over.cyclus), over.draadId ?? null, over.opdrachtId ?? null, gebruikerIdVan(wat.van), wat.op]);
}
