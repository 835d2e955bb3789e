import 'server-only';
import type { Db } from '@/lib/db/prisma';
import { rijen, sql } from '@/lib/db/sql';
import { schooljaarVan, vandaag } from '@/lib/dates';
import { nietGevonden } from '@/lib/errors';
import { vakNaam } from '@/lib/organisatie/vakken';
import { voorstelKort, type EigenVoorstel, type PersoonGegevens, type Voorstel } from '../../correctie';
import type { EigenAanstelling, EigenBevoegdheid, EigenDiploma, EigenDossier, EigenLes, EigenStudie } from '../../eigen-dossier';

/** Whose file, by link or by account. `leraarlinkId` says which link, when there is one. */
export interface Wie {
  bestuurId: string;
  medewerkerId: string;
  leraarlinkId: string | null;
}

type Persoon = PersoonGegevens & { naam: string; personeelsnummer: string; versie: number; bestuur: string; bevestigdOp: Date | null };

/**
 * Inside: the own file of one person, as that person may see it: the facts and where proof was seen, no notes of HR
 * and no names of who screened.
 * @throws Weigering 'niet-gevonden' when there is no such person within reach.
 */
export async function eigenDossierLezen(db: Db, wie: Wie): Promise<EigenDossier> {
  const [[persoon], aanstellingen, lessen, bevoegdheden, diplomas, studies, voorstellen] = await Promise.all([
    persoonLezen(db, wie), aanstellingenLezen(db, wie), lessenLezen(db, wie), bevoegdhedenLezen(db, wie), diplomasLezen(db, wie), studiesLezen(db, wie), eigenVoorstellen(db, wie),
  ]);
  if (!persoon) throw nietGevonden();
  const { bestuur, naam, personeelsnummer, bevestigdOp, ...rest } = persoon;
  return {
    bestuur, medewerkerId: wie.medewerkerId, naam, personeelsnummer, persoon: rest, bevestigdOp: bevestigdOp?.toISOString() ?? null,
    aanstellingen, lessen, bevoegdheden, diplomas, studies, voorstellen,
  };
}

function persoonLezen(db: Db, { bestuurId, medewerkerId }: Wie): Promise<Persoon[]> {
  return rijen(db, sql`
    SELECT concat_ws(' ', NULLIF(m.roepnaam, ''), NULLIF(m.voorvoegsel, ''), m.achternaam) AS naam, m.personeelsnummer, m.versie, m.roepnaam, m.voorvoegsel, m.achternaam, m.geboortedatum,
      b.naam AS bestuur, (SELECT max(c."createdAt") FROM dossierbevestiging c WHERE c."bestuurId" = m."bestuurId" AND c."medewerkerId" = m.id) AS "bevestigdOp"
    FROM medewerker m JOIN bestuur b ON b.id = m."bestuurId" WHERE m."bestuurId" = ${bestuurId} AND m.id = ${medewerkerId}`);
}

function aanstellingenLezen(db: Db, { bestuurId, medewerkerId }: Wie): Promise<EigenAanstelling[]> {
  return rijen(db, sql`
    SELECT a.id, s.naam AS school, t.naam AS team, a.functie, a.schaal, a.deeltijdfactor AS fte, a.begin, a.einde
    FROM aanstelling a JOIN school s ON s."bestuurId" = a."bestuurId" AND s.id = a."schoolId" LEFT JOIN team t ON t."bestuurId" = a."bestuurId" AND t.id = a."teamId"
    WHERE a."bestuurId" = ${bestuurId} AND a."medewerkerId" = ${medewerkerId} ORDER BY a.einde DESC NULLS FIRST, a.begin DESC, a.id`);
}

// This school year and the one before: what somebody can still check by heart.
async function lessenLezen(db: Db, { bestuurId, medewerkerId }: Wie): Promise<EigenLes[]> {
  const lessen = await rijen<EigenLes & { vakCode: string | null }>(db, sql`
    SELECT l.id, l.schooljaar, s.naam AS school, l.vak, l."vakCode", l.onderwijssoort, l.leerjaar, l.uren
    FROM lesinzet l JOIN school s ON s."bestuurId" = l."bestuurId" AND s.id = l."schoolId"
    WHERE l."bestuurId" = ${bestuurId} AND l."medewerkerId" = ${medewerkerId} AND l.schooljaar >= ${schooljaarVan(vandaag()) - 1}
    ORDER BY l.schooljaar DESC, l.vak, l.onderwijssoort DESC, l.leerjaar`);
  return lessen.map(({ vakCode, ...les }) => ({ ...les, vak: (vakCode ? vakNaam(vakCode) : null) ?? les.vak }));
}

async function bevoegdhedenLezen(db: Db, { bestuurId, medewerkerId }: Wie): Promise<EigenBevoegdheid[]> {
  const gevonden = await rijen<EigenBevoegdheid & { vakCode: string | null }>(db, sql`
    SELECT id, vak, "vakCode", graad, begin, einde FROM bevoegdheid WHERE "bestuurId" = ${bestuurId} AND "medewerkerId" = ${medewerkerId} ORDER BY vak, graad, id`);
  return gevonden.map(({ vakCode, ...een }) => ({ ...een, vak: (vakCode ? vakNaam(vakCode) : null) ?? een.vak }));
}

function diplomasLezen(db: Db, { bestuurId, medewerkerId }: Wie): Promise<EigenDiploma[]> {
  return rijen(db, sql`
    SELECT d.id, d.versie, d.niveau, d.soort, d.richting, d.instelling, d."behaaldOp", d."behaaldJaar", d.status, d.uitkomst,
      CASE WHEN d.uitkomst = 'te-screenen' THEN '' ELSE coalesce(s.bewijs, '') END AS bewijs, (d."gescreendOp" AT TIME ZONE 'Europe/Amsterdam')::date AS "gezienOp"
    FROM diploma d LEFT JOIN LATERAL (SELECT bewijs FROM screening s WHERE s."bestuurId" = d."bestuurId" AND s."diplomaId" = d.id ORDER BY s.volgnummer DESC LIMIT 1) s ON true
    WHERE d."bestuurId" = ${bestuurId} AND d."medewerkerId" = ${medewerkerId}
    ORDER BY coalesce(d."behaaldOp", make_date(d."behaaldJaar", 12, 31)) DESC NULLS FIRST, d."createdAt" DESC, d.id`);
}

function studiesLezen(db: Db, { bestuurId, medewerkerId }: Wie): Promise<EigenStudie[]> {
  return rijen(db, sql`
    SELECT id, programma, instelling, status, begin, "verwachtEinde" FROM opleidingstraject
    WHERE "bestuurId" = ${bestuurId} AND "medewerkerId" = ${medewerkerId} ORDER BY begin DESC NULLS FIRST, id`);
}

/** Inside: what this person proposed before, newest first. */
export async function eigenVoorstellen(db: Db, { bestuurId, medewerkerId }: Wie): Promise<EigenVoorstel[]> {
  const gevonden = await rijen<Omit<EigenVoorstel, 'kort' | 'gedaanOp' | 'behandeldOp'> & { voorstel: Voorstel; gedaan: Date; behandeld: Date | null }>(db, sql`
    SELECT id, versie, soort, voorstel, status, reden, "createdAt" AS gedaan, "behandeldOp" AS behandeld FROM correctievoorstel
    WHERE "bestuurId" = ${bestuurId} AND "medewerkerId" = ${medewerkerId} ORDER BY "createdAt" DESC, id LIMIT 50`);
  return gevonden.map(({ voorstel, gedaan, behandeld, ...rest }) => ({ ...rest, kort: voorstelKort(voorstel), gedaanOp: gedaan.toISOString(), behandeldOp: behandeld?.toISOString() ?? null }));
}
