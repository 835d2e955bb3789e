import { createHash } from 'node:crypto';
import type { Client } from 'pg';
import { cast, type CastBestuur } from './cast';
import { cyclusIdVan } from './cyclus';
import type { BestuurRijen } from './generator/rijen';
import { uuidVan } from './generator/toeval';
import { gebruikerIdVan } from './mensen';

// Dialogue rounds of Het Baken: one closed with its summary, one open with seven answers (five of them on the board), and
// one open with three, so that the board says nothing yet.

interface Vraag { vraagId: string | null; tekst: string; soort: 'tekst' | 'keuze' | 'schaal' | 'stippen'; opties?: string[] }
/** Answers in the order of the questions; null for a question that was left out. */
interface Gast { doelgroep: string; antwoorden: (string | number | number[] | null)[] }
interface Ronde {
  sleutel: string; code: string; deelfase: string; titel: string; uitleg: string; live: boolean; doelgroepen: string[]; gemaakt: string; sluitOp: string;
  geslotenOp?: string; samenvatting?: string; vragen: Vraag[]; gasten: Gast[];
}

const gasten = (...rijen: [string, ...(string | number | number[] | null)[]][]): Gast[] => rijen.map(([doelgroep, ...antwoorden]) => ({ doelgroep, antwoorden }));

const RONDES: Ronde[] = [
  {
    sleutel: 'visie', code: 'baken2visie4', deelfase: '1A', titel: 'Kennen wij onze visie?', live: false, doelgroepen: ['leraar', 'collega', 'ouder'], gemaakt: '2026-09-28T08:00:00Z', sluitOp: '2026-10-10T22:00:00Z', geslotenOp: '2026-10-09T14:30:00Z',
    uitleg: 'We schrijven onze visie opnieuw op. Vertel ons wat u ervan merkt in de school.',
    samenvatting: 'De meeste collega’s kennen de visie wel, maar merken er in de les weinig van. Over één ding zijn leraren en ouders het eens: een master is geen doel op zich, leerlingen moeten het merken. We zetten daarom bij elk doel wat leerlingen ervan zien.',
    vragen: [
      { vraagId: '1a-vraag-visie-04', tekst: 'Kennen de schoolleiding en alle medewerkers de visie? Waaraan merkt u dat?', soort: 'tekst' },
      { vraagId: null, tekst: 'Ik zie onze visie terug in mijn werk of in de lessen.', soort: 'schaal' },
      { vraagId: null, tekst: 'Waar moet onze visie meer over gaan?', soort: 'stippen', opties: ['Goede lessen', 'Leraren die blijven leren', 'Rust en tijd', 'Samenwerken met ouders'] },
    ],
    gasten: gasten(
      ['leraar', 'De visie hangt in de gang, maar we praten er zelden over.', 2, [1, 2, 0, 0]], ['leraar', 'In de sectie gebruiken we de visie bij het kiezen van een methode.', 4, [2, 1, 0, 0]], ['leraar', null, 3, [1, 1, 1, 0]],
      ['leraar', 'Nieuwe collega’s horen er in hun eerste week over, daarna niet meer.', 2, [0, 2, 1, 0]], ['leraar', 'Een master alleen is niet genoeg: leerlingen moeten het merken.', 3, [3, 0, 0, 0]], ['leraar', null, 2, [1, 1, 1, 0]],
      ['leraar', 'Op de studiedag ging het erover, dat hielp.', 4, [1, 2, 0, 0]], ['ouder', 'Ik lees de visie in de schoolgids. In gesprekken met de mentor hoor ik haar terug.', 4, [1, 0, 0, 2]], ['ouder', 'Ik ken de visie niet.', 1, [2, 0, 0, 1]],
      ['ouder', null, 3, [1, 1, 0, 1]], ['ouder', 'Mijn kind merkt dat leraren veel van hun vak weten.', 4, [2, 1, 0, 0]], ['ouder', 'Graag in gewone woorden opschrijven.', 2, [1, 0, 0, 2]],
      ['', null, 3, [0, 0, 3, 0]], ['', 'De schoolleiding noemt de visie vaak, het team minder.', 3, [1, 1, 1, 0]], ['', null, 3, [1, 2, 0, 0]], ['', 'Bij het taakbeleid zie ik de visie niet terug.', 2, [0, 1, 2, 0]], ['', null, 4, [2, 1, 0, 0]],
    ),
  },
  {
    sleutel: 'studiedag', code: 'baken7studie', deelfase: '1B', titel: 'Wat helpt u om een master te doen?', live: true, doelgroepen: [], gemaakt: '2026-11-16T08:00:00Z', sluitOp: '2026-12-11T23:00:00Z',
    uitleg: 'We bespreken dit op de studiedag van 14 december. Alle antwoorden helpen ons bij de keuze.',
    vragen: [
      { vraagId: '1b-vraag-overig-beleid-01', tekst: 'Welke invloed heeft uw andere HRM-beleid op wat u met masters wilt?', soort: 'tekst' },
      { vraagId: null, tekst: 'Overweegt u zelf een master?', soort: 'keuze', opties: ['Ja, binnen twee jaar', 'Ja, later', 'Nee', 'Ik heb er al een'] },
      { vraagId: null, tekst: 'Wat helpt het meest?', soort: 'stippen', opties: ['Vaste studietijd in het rooster', 'Een beurs', 'Samen met een collega studeren', 'Een rol na het diploma'] },
    ],
    gasten: gasten(
      ['leraar', 'Het taakbeleid geeft studerende collega’s geen ruimte: de lesgroepen blijven even groot.', 'o2', [3, 0, 0, 0]], ['leraar', 'Na mijn master bleef mijn werk hetzelfde. Dat weten anderen ook.', 'o4', [0, 0, 0, 3]],
      ['leraar', 'De beurs dekt de kosten, de tijd is het probleem.', 'o1', [2, 0, 1, 0]], ['collega', 'In de functiemix telt een master nauwelijks mee.', 'o3', [1, 1, 0, 1]], ['leraar', 'Met twee collega’s tegelijk is het vol te houden.', 'o1', [1, 0, 2, 0]],
      ['leraar', 'Het rooster komt te laat om studiedagen te plannen.', 'o2', [3, 0, 0, 0]], ['leraar', 'Mijn sectie is klein, vervanging lukt niet.', 'o3', [2, 1, 0, 0]],
    ),
  },
  {
    sleutel: 'leerlingen', code: 'klas456raad7', deelfase: '1B', titel: 'Wat merken leerlingen van goede leraren?', live: true, doelgroepen: [], gemaakt: '2026-11-20T08:00:00Z', sluitOp: '2026-12-04T23:00:00Z',
    uitleg: 'De leerlingenraad vraagt dit aan leerlingen van klas 4, 5 en 6.',
    vragen: [{ vraagId: null, tekst: 'Waaraan merk je dat een leraar veel van het vak weet?', soort: 'tekst' }, { vraagId: null, tekst: 'Mijn leraren kunnen goed uitleggen.', soort: 'schaal' }],
    gasten: gasten(['leerling', 'Dat je altijd door kunt vragen.', 4], ['leerling', 'Ze kennen voorbeelden die niet in het boek staan.', 5], ['leerling', null, 3]),
  },
];

/** The rounds of the board whose wall is open. For the owner; a guest is written as that guest. */
export async function rondesLaden(client: Client, rijen: BestuurRijen, slug: CastBestuur): Promise<void> {
  if (slug !== 'lauwerland') return;
  const school = rijen.scholen.find(({ brin, vestiging }) => brin + vestiging === '91ZW01');
  if (!school) return;
  for (const ronde of RONDES) await rondeLaden(client, ronde, school.id);
  await client.query(`SELECT set_config('app.dialoog', '', true), set_config('app.deelname', '', true)`);
}

const hash = (tekst: string) => createHash('sha256').update(tekst).digest('hex');

async function rondeLaden(client: Client, ronde: Ronde, schoolId: string): Promise<void> {
  const id = uuidVan(`ronde ${ronde.sleutel}`);
  // The wall takes answers only while a round is open, on whatever day the demo is loaded.
  await client.query(
    `INSERT INTO dialoogronde (id, "cyclusId", "schoolId", deelfase, titel, uitleg, anoniem, live, doelgroepen, "tokenHash", code, "sluitOp", "gebruikerId", "createdAt") VALUES ($1, $2, $3, $4, $5, $6, true, $7, $8, $9, $10, now() + interval '1 day', $11, $12)`,
    [id, cyclusIdVan('baken'), schoolId, ronde.deelfase, ronde.titel, ronde.uitleg, ronde.live, ronde.doelgroepen, hash(ronde.code), ronde.code, gebruikerIdVan(cast.lauwerland.schoolleider), ronde.gemaakt],
  );
  const vragen = ronde.vragen.map((vraag, i) => ({ ...vraag, id: uuidVan(`rondevraag ${ronde.sleutel} ${i}`), opties: (vraag.opties ?? []).map((naam, n) => ({ code: `o${n + 1}`, naam })) }));
  for (const [i, vraag] of vragen.entries()) {
    await client.query('INSERT INTO rondevraag (id, "rondeId", volgorde, "vraagId", tekst, soort, opties) VALUES ($1, $2, $3, $4, $5, $6, $7)', [vraag.id, id, i + 1, vraag.vraagId, vraag.tekst, vraag.soort, JSON.stringify(vraag.opties)]);
  }
  for (const [i, gast] of ronde.gasten.entries()) {
    const token = hash(`demo gast ${ronde.sleutel} ${i}`);
    const deelnameId = uuidVan(`deelname ${ronde.sleutel} ${i}`);
    await client.query(`SELECT set_config('app.dialoog', $1, true), set_config('app.deelname', $2, true)`, [hash(ronde.code), token]);
    await client.query('INSERT INTO deelname (id, "rondeId", "tokenHash", doelgroep, "createdAt") VALUES ($1, $2, $3, $4, $5)', [deelnameId, id, token, gast.doelgroep, ronde.gemaakt]);
    for (const [n, vraag] of vragen.entries()) {
      const waarde = waardeVan(vraag.opties, gast.antwoorden[n] ?? null, vraag.soort);
      if (waarde) await client.query('INSERT INTO bijdrage (id, "rondeId", "rondevraagId", "deelnameId", waarde, "createdAt") VALUES ($1, $2, $3, $4, $5, $6)', [uuidVan(`bijdrage ${ronde.sleutel} ${i} ${n}`), id, vraag.id, deelnameId, JSON.stringify(waarde), ronde.gemaakt]);
    }
    // As the guests came: the first five stand on the board, the sixth and seventh do not yet.
    await client.query('SELECT ronde_tonen($1)', [id]);
  }
  await client.query('UPDATE dialoogronde SET "sluitOp" = $2, "geslotenOp" = $3, samenvatting = $4, versie = versie + $5 WHERE id = $1', [id, ronde.sluitOp, ronde.geslotenOp ?? null, ronde.samenvatting ?? '', ronde.geslotenOp ? 2 : 0]);
  await client.query('SELECT ronde_tonen($1)', [id]);
}

function waardeVan(opties: { code: string }[], gegeven: string | number | number[] | null, soort: Vraag['soort']): unknown {
  if (gegeven === null) return null;
  if (Array.isArray(gegeven)) return { stippen: Object.fromEntries(opties.flatMap(({ code }, i) => (gegeven[i] ? [[code, gegeven[i]]] : []))) };
  return soort === 'tekst' ? { tekst: gegeven } : soort === 'schaal' ? { schaal: gegeven } : { keuze: gegeven };
}
