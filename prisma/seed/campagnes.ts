import type { Client } from 'pg';
import { cast, type CastBestuur } from './cast';
import type { BestuurRijen, DiplomaRij, ScreeningRij } from './generator/rijen';
import { jaarVan } from './generator/screenings';
import { Toeval, uuidVan, zaadVan } from './generator/toeval';
import { gebruikerIdVan } from './mensen';

type MetCampagnes = 'lauwerland' | 'rijnoord';
const heeftCampagnes = (slug: CastBestuur): slug is MetCampagnes => slug === 'lauwerland' || slug === 'rijnoord';

const VORIG_NAJAAR = { opgegeven: '2025-08-27T07:30:00Z', begin: '2025-09-22', streefdatum: '2025-12-12', dicht: '2025-12-15T15:10:00Z', gescreend: 24, blijft: 3 };
const LANG_GELEDEN = { opgegeven: '2020-09-01T07:30:00Z', jaren: [2020, 2021], aantal: 6 };
const TWEEDE_BLIKKEN = 3;

/**
 * Gives part of the generated screenings an older date, before they are loaded: last year's campaign saw some, some
 * were seen too long ago, and a few diplomas say things that do not fit together. No outcome changes, so no figure does.
 */
export function campagnesVoorbereiden(rijen: BestuurRijen, slug: CastBestuur): void {
  if (!heeftCampagnes(slug)) return;
  const toeval = new Toeval(zaadVan(`campagnes ${slug}`));
  const perDiploma = new Map<string, ScreeningRij[]>();
  for (const screening of rijen.screenings) perDiploma.set(screening.diplomaId, [...(perDiploma.get(screening.diplomaId) ?? []), screening]);
  const leraren = new Set(rijen.aanstellingen.filter(({ categorie, begin, einde }) => categorie === 'OP' && begin <= '2025-08-01' && einde === null).map(({ medewerkerId }) => medewerkerId));
  const eenmaal = rijen.diplomas.filter(({ id, medewerkerId }) => leraren.has(medewerkerId) && perDiploma.get(id)?.length === 1 && perDiploma.get(id)?.[0]?.uitkomst !== 'nader-onderzoek');
  const trek = () => eenmaal.splice(toeval.heel(0, eenmaal.length - 1), 1)[0] as DiplomaRij;
  for (let i = 0; i < VORIG_NAJAAR.gescreend; i++) verplaats(trek(), perDiploma, VORIG_NAJAAR.opgegeven, moment(toeval, 2025, [9, 12]));
  for (let i = 0; i < VORIG_NAJAAR.blijft; i++) trek().createdAt = VORIG_NAJAAR.opgegeven;
  for (let i = 0; i < LANG_GELEDEN.aantal; i++) verplaats(trek(), perDiploma, LANG_GELEDEN.opgegeven, moment(toeval, toeval.kies(LANG_GELEDEN.jaren), [2, 10]));
  rijen.screenings.sort((a, b) => (a.createdAt < b.createdAt ? -1 : a.createdAt > b.createdAt ? 1 : 0));
  tegenspraken(rijen);
  if (slug === 'rijnoord') zonderLessen(rijen, toeval);
}

function verplaats(diploma: DiplomaRij, perDiploma: ReadonlyMap<string, readonly ScreeningRij[]>, opgegeven: string, op: string): void {
  diploma.createdAt = opgegeven;
  for (const screening of perDiploma.get(diploma.id) ?? []) screening.createdAt = op < opgegeven ? opgegeven : op;
}

function moment(toeval: Toeval, jaar: number, [van, tot]: readonly [number, number]): string {
  const twee = (getal: number) => String(getal).padStart(2, '0');
  return `${jaar}-${twee(toeval.heel(van, tot))}-${twee(toeval.heel(23, 28))}T${twee(toeval.heel(8, 15))}:${twee(toeval.heel(0, 59))}:${twee(toeval.heel(0, 59))}Z`.replace('2025-12-2', '2025-12-0');
}

// Only bachelors: a master that does not fit together would be a figure that does not either.
function tegenspraken({ diplomas, medewerkers }: BestuurRijen): void {
  const geboren = new Map(medewerkers.map(({ id, geboortedatum }) => [id, geboortedatum]));
  const wo = diplomas.find(({ niveau, status }) => niveau === 'wo-bachelor' && status === 'behaald');
  if (wo) wo.instelling = 'Hogeschool Utrecht';
  const jong = diplomas.find((diploma) => diploma.niveau === 'hbo-bachelor' && diploma.behaaldJaar !== null && geboren.get(diploma.medewerkerId) && (jaarVan(diploma) ?? 0) > 2000);
  if (jong) jong.behaaldJaar = Number(geboren.get(jong.medewerkerId)?.slice(0, 4)) + 18;
  const paren = diplomas.filter(({ niveau, status }) => status === 'behaald' && niveau === 'hbo-bachelor');
  const twee = paren.find((een) => paren.some((ander) => ander !== een && ander.medewerkerId === een.medewerkerId));
  const tweede = paren.find((een) => een !== twee && een.medewerkerId === twee?.medewerkerId);
  if (twee && tweede) tweede.richting = twee.richting;
}

// Two teachers of the lower years whose timetable never came in.
function zonderLessen(rijen: BestuurRijen, toeval: Toeval): void {
  const vwo = new Set(rijen.lesinzetten.filter(({ onderwijssoort }) => onderwijssoort === 'vwo').map(({ medewerkerId }) => medewerkerId));
  const kan = [...new Set(rijen.lesinzetten.map(({ medewerkerId }) => medewerkerId))].filter((id) => !vwo.has(id));
  const weg = new Set([toeval.kies(kan), toeval.kies(kan)]);
  rijen.lesinzetten = rijen.lesinzetten.filter(({ medewerkerId, schooljaar }) => !weg.has(medewerkerId) || schooljaar !== 2026);
}

/**
 * Last year's campaign, closed, and this autumn's, half way; and second looks that wait for a colleague. The wall of
 * the board is open. @returns how many second looks
 */
export async function campagnesLaden(client: Client, rijen: BestuurRijen, slug: CastBestuur): Promise<number> {
  if (!heeftCampagnes(slug)) return 0;
  const { hr, hrScholen } = cast[slug];
  const [adviseur, collega] = [gebruikerIdVan(hr), gebruikerIdVan(hrScholen)];
  const [vorige, deze] = [uuidVan(`campagne ${slug} 2025`), uuidVan(`campagne ${slug} 2026`)];
  const kolommen = 'id, naam, begin, streefdatum, "alleenMasters", "tweedeBlik", toelichting, "gebruikerId", "createdAt", "afgeslotenOp", "afgeslotenDoor", slotnotitie';
  await client.query(`INSERT INTO screeningscampagne (${kolommen}) VALUES ($1, 'Screening najaar 2025', $2, $3, false, true, 'Eerste ronde: wie al voor de zomer diploma’s opgaf.', $4, $5, $6, $4, $7)`,
    [vorige, VORIG_NAJAAR.begin, VORIG_NAJAAR.streefdatum, adviseur, `${VORIG_NAJAAR.begin}T07:30:00Z`, VORIG_NAJAAR.dicht, 'Drie diploma’s bleven liggen: de dossiers waren nog bij het oude administratiekantoor. Zij gaan mee in het najaar van 2026.']);
  await client.query(`INSERT INTO screeningscampagne (${kolommen}) VALUES ($1, 'Screening najaar 2026', '2026-11-05', '2026-12-18', true, false, 'Alle masters gezien vóór de kerst, zodat de cijfers van januari op bewijs rusten.', $2, '2026-11-05T07:30:00Z', NULL, NULL, '')`, [deze, adviseur]);
  for (const campagne of [vorige, deze]) await client.query('INSERT INTO campagne_school ("campagneId", "schoolId") SELECT $1, unnest($2::uuid[])', [campagne, rijen.scholen.map(({ id }) => id)]);
  return tweedeBlikkenLaden(client, rijen, [collega, adviseur, collega]);
}

async function tweedeBlikkenLaden(client: Client, rijen: BestuurRijen, wie: readonly string[]): Promise<number> {
  const laatste = new Map(rijen.screenings.map((screening) => [screening.diplomaId, screening]));
  const open = rijen.diplomas.filter((diploma) => laatste.get(diploma.id)?.uitkomst === 'nader-onderzoek' && (laatste.get(diploma.id)?.createdAt ?? '') < '2026-11-19' && (jaarVan(diploma) ?? 0) >= 1996).slice(0, TWEEDE_BLIKKEN);
  const notities = ['Naam op het diploma wijkt af. Akte gezien, maar kijk graag mee.', 'Is dit een volledige master? De opleiding zegt van wel.', 'Kopie is vaag, maar ik lees het zo. Graag een tweede paar ogen.'];
  for (const [plaats, { id, medewerkerId }] of open.entries()) {
    const op = `2026-11-${20 - plaats}T1${plaats}:12:00Z`;
    await client.query(`INSERT INTO screening ("medewerkerId", "diplomaId", uitkomst, bewijs, notitie, "gebruikerId", "vraagtTweedeBlik", voorgesteld, "createdAt") VALUES ($1, $2, 'nader-onderzoek', 'dossier', $3, $4, true, 'bevestigd', $5)`,
      [medewerkerId, id, notities[plaats] ?? '', wie[plaats], op]);
    await client.query(`INSERT INTO logregel (moment, "gebruikerId", handeling, "onderwerpSoort", "onderwerpId", gegevens) VALUES ($1, $2, 'diploma-screenen', 'diploma', $3, $4)`, [op, wie[plaats], id, JSON.stringify({ naar: 'nader-onderzoek', voorgesteld: 'bevestigd', bewijs: 'dossier' })]);
  }
  return open.length;
}
