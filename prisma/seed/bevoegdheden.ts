import type { Client } from 'pg';
import { cast, type CastBestuur, type CastPersoon } from './cast';
import type { BestuurRijen, LesinzetRij, MedewerkerRij } from './generator/rijen';
import { Toeval, uuidVan, zaadVan } from './generator/toeval';
import { gebruikerIdVan } from './mensen';

// Invented licences in the shares of the sector (IPTO: 8 to 9% of hours benoembaar, 3 to 4% onbevoegd), scales with a start
// date, addresses of the cast, and a few populations that HR chose.

const BEKEND = '2026-08-24T09:00:00Z';
const GECORRIGEERD = '2026-09-21T13:40:00Z';
/** Subjects in which more is taught without a full licence. */
const KRAP = new Set(['nask', 'te', 'maat']);

export interface Bevoegdheidrij { id: string; medewerkerId: string; vak: string; vakCode: string | null; graad: string; begin: string | null; einde: string | null; bewijs: string; toelichting: string }

interface Wie { mens: MedewerkerRij; inDienst: string; lessen: LesinzetRij[] }

/** The licences of one board: always the same. Who has lessons in two subjects has a licence for each. */
export function bevoegdhedenMaken(rijen: BestuurRijen): Bevoegdheidrij[] {
  const toeval = new Toeval(zaadVan(`bevoegdheden ${rijen.bestuur.slug}`));
  const begin = new Map<string, string>();
  for (const een of rijen.aanstellingen) if (een.categorie === 'OP' && een.begin < (begin.get(een.medewerkerId) ?? '9999')) begin.set(een.medewerkerId, een.begin);
  const lessen = new Map<string, LesinzetRij[]>();
  for (const les of rijen.lesinzetten) lessen.set(les.medewerkerId, [...(lessen.get(les.medewerkerId) ?? []), les]);
  return rijen.medewerkers.flatMap((mens) => {
    const eigen = lessen.get(mens.id) ?? [];
    const vast = mens.personeelsnummer === '20418' || mens.personeelsnummer === '310077';
    // Of some nobody wrote it down yet.
    if (eigen.length === 0 || (!vast && toeval.kans(0.03))) return [];
    const vakken = [...new Set(eigen.map(({ vak }) => vak))];
    return vakken.flatMap((vak) => voorVak(toeval, { mens, inDienst: begin.get(mens.id) ?? '2020-08-01', lessen: eigen.filter((les) => les.vak === vak) }, vast));
  });
}

function voorVak(toeval: Toeval, wie: Wie, vast: boolean): Bevoegdheidrij[] {
  const [les] = wie.lessen;
  if (!les) return [];
  const factor = KRAP.has(les.vakCode ?? '') ? 2.4 : 1;
  const nieuw = wie.inDienst >= '2024-08-01' ? 1.6 : 0.75;
  const worp = vast ? 1 : toeval.getal();
  if (worp < 0.031 * factor) return [maak(toeval, wie, les, { graad: 'onbevoegd', begin: '2026-08-01', einde: toeval.kans(0.6) ? '2027-07-31' : null, toelichting: 'Springt in tot de vacature is vervuld.' })];
  if (worp < 0.031 * factor + 0.092 * factor * nieuw) return benoembaar(toeval, wie, les);
  const geboren = Number(wie.mens.geboortedatum.slice(0, 4));
  const sinds = [`${geboren + toeval.heel(23, 27)}-08-31`, wie.inDienst].sort()[0] ?? wie.inDienst;
  return [maak(toeval, wie, les, { graad: volledig(toeval, wie.lessen, vast), begin: toeval.kans(0.8) || vast ? sinds : null, einde: null, toelichting: '' })];
}

function volledig(toeval: Toeval, lessen: LesinzetRij[], vast: boolean): string {
  if (vast || lessen.some(({ onderwijssoort, leerjaar }) => (onderwijssoort === 'havo' || onderwijssoort === 'vwo') && leerjaar >= 4)) return 'eerstegraads';
  if (lessen.every(({ onderwijssoort }) => onderwijssoort === 'pro')) return toeval.kans(0.7) ? 'pabo' : 'tweedegraads';
  if (lessen.every(({ onderwijssoort }) => onderwijssoort === 'havo' || onderwijssoort === 'vwo') && toeval.kans(0.05)) return 'beperkt-tweedegraads';
  return toeval.kans(0.12) ? 'eerstegraads' : 'tweedegraads';
}

function benoembaar(toeval: Toeval, wie: Wie, les: LesinzetRij): Bevoegdheidrij[] {
  if (wie.inDienst >= '2025-01-01' && toeval.kans(0.45)) {
    const einde = toeval.kies(['2026-12-31', '2027-01-31', '2027-07-31', '2027-07-31']);
    return [maak(toeval, wie, les, { graad: 'geschiktheidsverklaring', begin: wie.inDienst, einde, toelichting: 'Zij-instroom, twee jaar.' })];
  }
  const begin = wie.inDienst > '2024-09-01' ? wie.inDienst : '2024-09-01';
  return [maak(toeval, wie, les, { graad: 'in-opleiding', begin, einde: toeval.kies(['2027-08-31', '2028-08-31', '2028-08-31', null]), toelichting: 'Volgt de lerarenopleiding in deeltijd.' })];
}

function maak(toeval: Toeval, { mens }: Wie, { vak, vakCode }: LesinzetRij, rest: Pick<Bevoegdheidrij, 'graad' | 'begin' | 'einde' | 'toelichting'>): Bevoegdheidrij {
  return { id: uuidVan(`bevoegdheid ${mens.id} ${vak}`), medewerkerId: mens.id, vak, vakCode, bewijs: toeval.kans(0.8) ? 'dossier' : '', ...rest, ...(rest.graad === 'pabo' ? { vak: '', vakCode: null } : {}) };
}

/** Loads the licences and the rest of what HR keeps beside a personnel file, for the open board. After kennisLaden. For the owner. */
export async function bevoegdhedenLaden(client: Client, rijen: BestuurRijen, slug: CastBestuur): Promise<void> {
  const bevoegdheden = bevoegdhedenMaken(rijen);
  await client.query(`
    INSERT INTO bevoegdheid (id, "medewerkerId", vak, "vakCode", graad, begin, einde, bewijs, toelichting, "createdAt", "bekendSinds")
    SELECT r.id, r."medewerkerId", r.vak, r."vakCode", r.graad::bevoegdheidsgraad, r.begin, r.einde, r.bewijs, r.toelichting, $2, $2
    FROM jsonb_to_recordset($1) AS r(id uuid, "medewerkerId" uuid, vak text, "vakCode" text, graad text, begin date, einde date, bewijs text, toelichting text) ON CONFLICT DO NOTHING`, [JSON.stringify(bevoegdheden), BEKEND]);
  // What the board put in at the start is no change of what it knew.
  for (const tabel of ['aanstelling', 'medewerker']) await client.query(`ALTER TABLE ${tabel} DISABLE TRIGGER onthouden`);
  await schalenLaden(client, rijen);
  await mensenLaden(client, rijen, slug);
  for (const tabel of ['aanstelling', 'medewerker']) await client.query(`ALTER TABLE ${tabel} ENABLE TRIGGER onthouden`);
  await correctieOnthouden(client, rijen);
}

/** Who is LC or LD and has been here for years mostly began in a lower scale. */
async function schalenLaden(client: Client, rijen: BestuurRijen): Promise<void> {
  const toeval = new Toeval(zaadVan(`schalen ${rijen.bestuur.slug}`));
  const schalen = rijen.aanstellingen.flatMap(({ id, schaal, categorie, begin, medewerkerId }) => {
    const jaren = 2026 - Number(begin.slice(0, 4));
    if (categorie !== 'OP' || !['LC', 'LD'].includes(schaal) || jaren < 4 || !(toeval.kans(0.6) || isAnnelies(rijen, medewerkerId))) return [];
    return [{ id, sinds: isAnnelies(rijen, medewerkerId) ? '2021-08-01' : `${2026 - toeval.heel(1, jaren - 2)}-08-01` }];
  });
  await client.query(`UPDATE aanstelling a SET "schaalSinds" = r.sinds FROM jsonb_to_recordset($1) AS r(id uuid, sinds date) WHERE a."bestuurId" = $2 AND a.id = r.id`, [JSON.stringify(schalen), rijen.bestuur.id]);
}

async function mensenLaden(client: Client, rijen: BestuurRijen, slug: CastBestuur): Promise<void> {
  const { leraar }: Partial<Record<string, CastPersoon>> = cast[slug];
  if (leraar) await client.query('UPDATE medewerker SET email = $3 WHERE "bestuurId" = $1 AND personeelsnummer = $2', [rijen.bestuur.id, leraar.plekken[0]?.personeelsnummer, leraar.email]);
  const begin = new Map(rijen.aanstellingen.filter(({ categorie }) => categorie === 'OP').map((een) => [een.medewerkerId, een.begin]));
  const ervaren = rijen.medewerkers.filter(({ id, geboortedatum }) => geboortedatum < '1982-01-01' && (begin.get(id) ?? '') >= '2024-08-01').slice(0, 4);
  const redenen = ['Gaf eerder twaalf jaar les bij een ander bestuur.', 'Kwam over van een school in de regio, met vijftien jaar ervaring.', 'Terug na een tijd op de lerarenopleiding.', 'Gaf al les in het mbo.'];
  for (const [i, { id }] of ervaren.entries()) {
    await client.query(`UPDATE medewerker SET populatie = 'zittend', "populatieReden" = $3 WHERE "bestuurId" = $1 AND id = $2`, [rijen.bestuur.id, id, redenen[i] ?? '']);
  }
}

/** Annelies stood in the file of August with 0.7 and LB; HR put that right in September. */
async function correctieOnthouden(client: Client, rijen: BestuurRijen): Promise<void> {
  const annelies = rijen.medewerkers.find(({ id }) => isAnnelies(rijen, id));
  if (!annelies) return;
  const kolommen = '"bestuurId", id, "medewerkerId", "schoolId", "teamId", categorie, begin, einde, versie, "createdAt"';
  await client.query(`
    INSERT INTO aanstelling_historie (${kolommen}, functie, schaal, deeltijdfactor, "bekendSinds", "bekendTot", "beeindigdDoor")
    SELECT ${kolommen}, 'Docent LB', 'LB', 0.7, "bekendSinds", $2, $3 FROM aanstelling WHERE "medewerkerId" = $1 AND "bekendSinds" < $2`, [annelies.id, GECORRIGEERD, gebruikerIdVan(cast.lauwerland.hr)]);
  await client.query('ALTER TABLE aanstelling DISABLE TRIGGER onthouden');
  await client.query(`UPDATE aanstelling SET "bekendSinds" = $2, versie = 2 WHERE "medewerkerId" = $1`, [annelies.id, GECORRIGEERD]);
  await client.query('ALTER TABLE aanstelling ENABLE TRIGGER onthouden');
}

function isAnnelies({ medewerkers, bestuur }: BestuurRijen, medewerkerId: string): boolean {
  return bestuur.slug === 'lauwerland' && medewerkers.some(({ id, personeelsnummer }) => id === medewerkerId && personeelsnummer === '20418');
}
