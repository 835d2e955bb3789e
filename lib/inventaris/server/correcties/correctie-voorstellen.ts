import 'server-only';
import type { Db } from '@/lib/db/prisma';
import { rijen, sql } from '@/lib/db/sql';
import { schooljaarInWoorden } from '@/lib/dates';
import { nietGevonden, Weigering } from '@/lib/errors';
import { vastleggen } from '@/lib/logboek/server/vastleggen';
import { gewijzigd, type DiplomaGegevens, type Voorstel } from '../../correctie';
import type { CorrectieVoorstellen } from '../../correctie.schema';
import { alsLeraar, type Leraar } from './als-leraar';
import { diplomaFeit, persoonFeit } from './feit-lezen';
import type { Wie } from './eigen-dossier-lezen';

/** More open proposals of one person than this is not work for HR but noise. */
const MEESTE_OPEN = 20;

/**
 * Keeps what a teacher proposes about the own file; nothing in the file changes. The same proposal again, while the
 * first one is open, is that one.
 * @throws Weigering 'niet-gevonden' for a fact that is not in the own file, 'conflict' when it changed since it was shown.
 */
export async function correctieVoorstellen(leraar: Leraar, invoer: CorrectieVoorstellen): Promise<{ id: string; medewerkerId: string }> {
  return alsLeraar(leraar, async (db, wie) => {
    // Two sendings at once wait for each other here, so that the second sees the first.
    await rijen(db, sql`SELECT id FROM medewerker WHERE "bestuurId" = ${wie.bestuurId} AND id = ${wie.medewerkerId} FOR NO KEY UPDATE`);
    const { onderwerpId, voorstel } = await voorstelVan(db, wie, invoer);
    const { soort } = voorstel;
    const open = await rijen<{ id: string; zelfde: boolean }>(db, sql`
      SELECT id, soort = ${soort} AND "onderwerpId" IS NOT DISTINCT FROM ${onderwerpId}::uuid AND toelichting = ${invoer.toelichting} AND voorstel = ${JSON.stringify(voorstel)}::jsonb AS zelfde
      FROM correctievoorstel WHERE "bestuurId" = ${wie.bestuurId} AND "medewerkerId" = ${wie.medewerkerId} AND status = 'open'`);
    const eerder = open.find(({ zelfde }) => zelfde);
    if (eerder) return { id: eerder.id, medewerkerId: wie.medewerkerId };
    if (open.length >= MEESTE_OPEN) throw new Weigering('te-vaak', `U hebt al ${MEESTE_OPEN} voorstellen openstaan. Wacht tot HR ze heeft bekeken, of bel met HR.`);
    const [nieuw] = await rijen<{ id: string }>(db, sql`
      INSERT INTO correctievoorstel ("medewerkerId", "leraarlinkId", soort, "onderwerpId", voorstel, toelichting)
      VALUES (${wie.medewerkerId}, ${wie.leraarlinkId}::uuid, ${soort}, ${onderwerpId}::uuid, ${JSON.stringify(voorstel)}::jsonb, ${invoer.toelichting}) RETURNING id`);
    if (!nieuw) throw nietGevonden();
    await vastleggen(db, { handeling: 'correctie-voorstellen', onderwerpSoort: 'medewerker', onderwerpId: wie.medewerkerId, gegevens: { voorstelId: nieuw.id, soort, viaLink: wie.leraarlinkId !== null } });
    return { ...nieuw, medewerkerId: wie.medewerkerId };
  });
}

async function voorstelVan(db: Db, wie: Wie, invoer: CorrectieVoorstellen): Promise<{ onderwerpId: string | null; voorstel: Voorstel }> {
  switch (invoer.voorstel) {
    case 'diploma-nieuw': return { onderwerpId: null, voorstel: { soort: invoer.voorstel, wordt: diplomaUit(invoer) } };
    case 'diploma-wijzigen': return diplomaWijziging(db, wie, invoer);
    case 'bevoegdheid': return { onderwerpId: null, voorstel: { soort: invoer.voorstel, wordt: { vak: invoer.vak, graad: invoer.graad, begin: invoer.begin } } };
    case 'aanstelling': return { onderwerpId: invoer.over, voorstel: { soort: invoer.voorstel, over: invoer.over ? await aanstellingInWoorden(db, wie, invoer.over) : null } };
    case 'les': return { onderwerpId: invoer.over, voorstel: { soort: invoer.voorstel, over: invoer.over ? await lesInWoorden(db, wie, invoer.over) : null } };
    case 'persoon': return persoonWijziging(db, wie, invoer);
  }
}

function diplomaUit(invoer: Extract<CorrectieVoorstellen, { voorstel: 'diploma-nieuw' | 'diploma-wijzigen' }>): DiplomaGegevens {
  const { niveau, soort, richting, instelling, status, behaald } = invoer;
  return { niveau, soort, richting, instelling, status, ...behaald };
}

async function diplomaWijziging(db: Db, wie: Wie, invoer: Extract<CorrectieVoorstellen, { voorstel: 'diploma-wijzigen' }>) {
  const nu = await diplomaFeit(db, wie, invoer.over);
  if (!nu) throw nietGevonden();
  const { versie, ...was } = nu;
  if (versie !== invoer.versie) throw intussen();
  const wordt = diplomaUit(invoer);
  ietsAnders(was, wordt);
  return { onderwerpId: invoer.over, voorstel: { soort: invoer.voorstel, versie, was, wordt } };
}

async function persoonWijziging(db: Db, wie: Wie, invoer: Extract<CorrectieVoorstellen, { voorstel: 'persoon' }>) {
  const nu = await persoonFeit(db, wie);
  if (!nu) throw nietGevonden();
  const { versie, ...was } = nu;
  if (versie !== invoer.versie) throw intussen();
  const { roepnaam, voorvoegsel, achternaam, geboortedatum } = invoer;
  const wordt = { roepnaam, voorvoegsel, achternaam, geboortedatum };
  ietsAnders(was, wordt);
  return { onderwerpId: null, voorstel: { soort: invoer.voorstel, versie, was, wordt } };
}

const intussen = () => new Weigering('conflict', 'Deze gegevens zijn intussen gewijzigd. Laad de pagina opnieuw en kijk of uw voorstel nog nodig is.');

function ietsAnders<T extends object>(was: T, wordt: T): void {
  if (Object.keys(gewijzigd(was, wordt)).length === 0) throw new Weigering('ongeldig', 'U hebt nog niets veranderd. Pas aan wat niet klopt, of druk op “Dit klopt” bij uw dossier.');
}

async function aanstellingInWoorden(db: Db, { bestuurId, medewerkerId }: Wie, id: string): Promise<string> {
  const [een] = await rijen<{ woorden: string }>(db, sql`
    SELECT concat_ws(', ', NULLIF(a.functie, ''), s.naam, NULLIF(a.schaal, ''), 'vanaf ' || to_char(a.begin, 'DD-MM-YYYY')) AS woorden
    FROM aanstelling a JOIN school s ON s."bestuurId" = a."bestuurId" AND s.id = a."schoolId" WHERE a."bestuurId" = ${bestuurId} AND a."medewerkerId" = ${medewerkerId} AND a.id = ${id}`);
  if (!een) throw nietGevonden();
  return een.woorden;
}

async function lesInWoorden(db: Db, { bestuurId, medewerkerId }: Wie, id: string): Promise<string> {
  const [een] = await rijen<{ vak: string; klas: string; schooljaar: number }>(db, sql`
    SELECT vak, concat(onderwijssoort, ' ', leerjaar) AS klas, schooljaar FROM lesinzet WHERE "bestuurId" = ${bestuurId} AND "medewerkerId" = ${medewerkerId} AND id = ${id}`);
  if (!een) throw nietGevonden();
  return `${een.vak}, ${een.klas}, ${schooljaarInWoorden(een.schooljaar)}`;
}
