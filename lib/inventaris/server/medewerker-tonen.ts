import 'server-only';
import { binnenBestuur } from '@/lib/db/binnen-bestuur';
import type { Db } from '@/lib/db/prisma';
import { rijen, sql } from '@/lib/db/sql';
import { nietGevonden } from '@/lib/errors';
import { vastleggen } from '@/lib/logboek/server/vastleggen';
import { vakNaam } from '@/lib/organisatie/vakken';
import { bereikVoor, kan, type Recht } from '@/lib/toegang/rechten';
import type { Toegang } from '@/lib/toegang/toegang';
import type { Dossier, DossierAanstelling, DossierDiploma, DossierLes, DossierScreening } from '../dossier';
import { dossierLogboek } from './dossier-logboek';

interface Persoon {
  id: string;
  naam: string;
  personeelsnummer: string;
  geboortedatum: string | null;
  schoolIds: string[];
  teamIds: string[];
}

/**
 * The file of one person on a day: appointments, lessons, diplomas with their screenings, and for who may the log of
 * this file. Reading it is written to the log.
 * @throws Weigering 'niet-gevonden' when there is no such person within reach.
 */
export async function medewerkerTonen(toegang: Toegang, vraag: { medewerker: string; peildatum: string }): Promise<Dossier> {
  return binnenBestuur(toegang, 'inventaris:lezen', async (db, bereik) => {
    const van = { bestuurId: toegang.bestuur.id, id: vraag.medewerker };
    // Sent together, so one round trip; when there is no such person the log line is rolled back with the rest.
    const [[persoon], aanstellingen, lessen, diplomas] = await Promise.all([
      persoonLezen(db, van), aanstellingenLezen(db, van), lessenLezen(db, van), diplomasLezen(db, van),
      vastleggen(db, { handeling: 'dossier-inzien', onderwerpSoort: 'medewerker', onderwerpId: van.id }),
    ]);
    if (!persoon) throw nietGevonden();
    const { schoolIds, teamIds, geboortedatum, ...wie } = persoon;
    const magWijzigen = reikt(toegang, 'inventaris:wijzigen', { schoolIds, teamIds });
    const magLog = magWijzigen || kan(toegang, 'logboek:lezen');
    return {
      ...wie, peildatum: vraag.peildatum, aanstellingen, lessen, diplomas,
      geboortedatum: magWijzigen || bereik.medewerkerId === wie.id ? geboortedatum : null,
      logboek: magLog ? await dossierLogboek(db, van.bestuurId, wie.id, diplomas.map((diploma) => diploma.id)) : null,
      magWijzigen, magScreenen: reikt(toegang, 'inventaris:screenen', { schoolIds, teamIds }),
    };
  });
}

interface Van {
  bestuurId: string;
  id: string;
}

// Somebody can be hr at one school and read as schoolleider at another: buttons only where the act would succeed.
function reikt(toegang: Toegang, recht: Recht, { schoolIds, teamIds }: Pick<Persoon, 'schoolIds' | 'teamIds'>): boolean {
  const bereik = bereikVoor(toegang, recht);
  if (!bereik) return false;
  return bereik.soort === 'bestuur' || bereik.schoolIds.some((id) => schoolIds.includes(id)) || bereik.teamIds.some((id) => teamIds.includes(id));
}

function persoonLezen(db: Db, { bestuurId, id }: Van): Promise<Persoon[]> {
  return rijen(db, sql`
    SELECT id, concat_ws(' ', NULLIF(roepnaam, ''), NULLIF(voorvoegsel, ''), achternaam) AS naam, personeelsnummer, geboortedatum, "schoolIds", "teamIds"
    FROM medewerker WHERE "bestuurId" = ${bestuurId} AND id = ${id}`);
}

function aanstellingenLezen(db: Db, { bestuurId, id }: Van): Promise<DossierAanstelling[]> {
  return rijen(db, sql`
    SELECT a.id, s.naam AS school, t.naam AS team, a.functie, a.categorie, a.schaal, a.deeltijdfactor AS fte, a.begin, a.einde
    FROM aanstelling a JOIN school s ON s."bestuurId" = a."bestuurId" AND s.id = a."schoolId"
    LEFT JOIN team t ON t."bestuurId" = a."bestuurId" AND t.id = a."teamId"
    WHERE a."bestuurId" = ${bestuurId} AND a."medewerkerId" = ${id}
    ORDER BY a.einde DESC NULLS FIRST, a.begin DESC, a.deeltijdfactor DESC, a.id`);
}

async function lessenLezen(db: Db, { bestuurId, id }: Van): Promise<DossierLes[]> {
  const lessen = await rijen<DossierLes & { vakCode: string | null }>(db, sql`
    SELECT l.schooljaar, s.naam AS school, l.vak, l."vakCode", l.onderwijssoort, l.leerjaar, l.uren
    FROM lesinzet l JOIN school s ON s."bestuurId" = l."bestuurId" AND s.id = l."schoolId"
    WHERE l."bestuurId" = ${bestuurId} AND l."medewerkerId" = ${id}
    ORDER BY l.schooljaar DESC, l.vak, l.onderwijssoort DESC, l.leerjaar`);
  return lessen.map(({ vakCode, ...les }) => ({ ...les, vak: (vakCode ? vakNaam(vakCode) : null) ?? les.vak }));
}

async function diplomasLezen(db: Db, { bestuurId, id }: Van): Promise<DossierDiploma[]> {
  const [diplomas, screenings] = await Promise.all([
    rijen<Omit<DossierDiploma, 'screenings'>>(db, sql`
      SELECT d.id, d.versie, d.niveau, d.soort, d.richting, d.instelling, d."behaaldOp", d."behaaldJaar", d.status, d.uitkomst
      FROM diploma d WHERE d."bestuurId" = ${bestuurId} AND d."medewerkerId" = ${id}
      ORDER BY coalesce(d."behaaldOp", make_date(d."behaaldJaar", 12, 31)) DESC NULLS FIRST, d."createdAt" DESC, d.id`),
    rijen<Omit<DossierScreening, 'op'> & { diplomaId: string; op: Date }>(db, sql`
      SELECT s.id, s."diplomaId", s.uitkomst, s.bewijs, s.notitie, g.naam AS door, s."importId" IS NOT NULL AS "uitBestand", s."createdAt" AS op
      FROM screening s LEFT JOIN gebruiker g ON g.id = s."gebruikerId"
      WHERE s."bestuurId" = ${bestuurId} AND s."medewerkerId" = ${id} ORDER BY s.volgnummer DESC`),
  ]);
  return diplomas.map((diploma) => ({
    ...diploma,
    screenings: screenings.filter(({ diplomaId }) => diplomaId === diploma.id).map(({ diplomaId: _, ...screening }) => ({ ...screening, op: screening.op.toISOString() })),
  }));
}
