import 'server-only';
import type { Db } from '@/lib/db/prisma';
import { rijen, sql } from '@/lib/db/sql';
import { Weigering } from '@/lib/errors';

/** People of whom a touched row moved on after the import, or is gone. */
async function gewijzigden(db: Db, importId: string): Promise<string[]> {
  const gevonden = await rijen<{ wie: string | null }>(db, sql`
    WITH w AS (SELECT tabel, "rijId", "versieNa" FROM importwijziging WHERE "importId" = ${importId}::uuid AND "versieNa" > 0),
    nu AS (
      SELECT w."rijId", m.id AS medewerker, m.versie, w."versieNa" FROM w LEFT JOIN medewerker m ON m.id = w."rijId" WHERE w.tabel = 'medewerker'
      UNION ALL SELECT w."rijId", a."medewerkerId", a.versie, w."versieNa" FROM w LEFT JOIN aanstelling a ON a.id = w."rijId" WHERE w.tabel = 'aanstelling'
      UNION ALL SELECT w."rijId", d."medewerkerId", d.versie, w."versieNa" FROM w LEFT JOIN diploma d ON d.id = w."rijId" WHERE w.tabel = 'diploma'
      UNION ALL SELECT w."rijId", l."medewerkerId", l.versie, w."versieNa" FROM w LEFT JOIN lesinzet l ON l.id = w."rijId" WHERE w.tabel = 'lesinzet'
      UNION ALL SELECT w."rijId", b."medewerkerId", b.versie, w."versieNa" FROM w LEFT JOIN bevoegdheid b ON b.id = w."rijId" WHERE w.tabel = 'bevoegdheid'
    )
    SELECT DISTINCT m.personeelsnummer AS wie FROM nu LEFT JOIN medewerker m ON m.id = nu.medewerker WHERE nu.versie IS DISTINCT FROM nu."versieNa" LIMIT 6`);
  return gevonden.map(({ wie }) => wie ?? 'een verwijderde rij');
}

/** People to whom something was added after the import made them, or whose diploma was screened since. */
async function gebruikten(db: Db, importId: string): Promise<string[]> {
  const gevonden = await rijen<{ wie: string }>(db, sql`
    WITH w AS (SELECT tabel, "rijId" FROM importwijziging WHERE "importId" = ${importId}::uuid AND vorige IS NULL),
    mens AS (SELECT "rijId" AS id FROM w WHERE tabel = 'medewerker'),
    los AS (
      SELECT a."medewerkerId" FROM aanstelling a JOIN mens ON mens.id = a."medewerkerId" JOIN medewerker m ON m.id = mens.id WHERE a."createdAt" <> m."createdAt" OR (a.versie > 1 AND NOT EXISTS (
        -- A later import that was taken back left it as it was made: then nothing is lost.
        SELECT FROM aanstelling_historie h WHERE h."bestuurId" = a."bestuurId" AND h.id = a.id AND h.versie = 1
          AND (h."schoolId", h."teamId", h.functie, h.categorie, h.schaal, h.deeltijdfactor, h.begin, h.einde, h."schaalSinds") IS NOT DISTINCT FROM (a."schoolId", a."teamId", a.functie, a.categorie, a.schaal, a.deeltijdfactor, a.begin, a.einde, a."schaalSinds")))
      UNION SELECT l."medewerkerId" FROM lesinzet l JOIN mens ON mens.id = l."medewerkerId"
      UNION SELECT d."medewerkerId" FROM diploma d JOIN mens ON mens.id = d."medewerkerId"
      UNION SELECT b."medewerkerId" FROM bevoegdheid b JOIN mens ON mens.id = b."medewerkerId"
      UNION SELECT t."medewerkerId" FROM opleidingstraject t JOIN mens ON mens.id = t."medewerkerId"
      UNION SELECT v."medewerkerId" FROM vertrek v JOIN mens ON mens.id = v."medewerkerId"
      UNION SELECT k."medewerkerId" FROM leraarlink k JOIN mens ON mens.id = k."medewerkerId"
      UNION SELECT c."medewerkerId" FROM correctievoorstel c JOIN mens ON mens.id = c."medewerkerId"
      UNION SELECT o."medewerkerId" FROM dossierbevestiging o JOIN mens ON mens.id = o."medewerkerId"
      UNION SELECT t."medewerkerId" FROM opleidingstraject t JOIN w ON w.tabel = 'diploma' AND w."rijId" = t."diplomaId"
      UNION SELECT p."medewerkerId" FROM lidmaatschap p JOIN mens ON mens.id = p."medewerkerId"
      UNION SELECT s."medewerkerId" FROM screening s JOIN w ON w.tabel = 'diploma' AND w."rijId" = s."diplomaId" WHERE s."importId" IS DISTINCT FROM ${importId}::uuid
      UNION SELECT s."medewerkerId" FROM screening s JOIN w ON w.tabel = 'screening' AND w."rijId" = s.id
        WHERE EXISTS (SELECT FROM screening later WHERE later."diplomaId" = s."diplomaId" AND later.volgnummer > s.volgnummer)
    )
    SELECT m.personeelsnummer AS wie FROM los JOIN medewerker m ON m.id = los."medewerkerId" ORDER BY 1 LIMIT 6`);
  return gevonden.map(({ wie }) => wie);
}

function opsomming(wie: readonly string[]): string {
  return wie.length > 5 ? `${wie.slice(0, 5).join(', ')} en anderen` : wie.join(', ');
}

/**
 * Makes sure that every row is still as the import left it.
 * @throws Weigering 'conflict' that names (by number) whose rows moved on
 */
export async function vrijControleren(db: Db, importId: string): Promise<void> {
  const gewijzigd = await gewijzigden(db, importId);
  if (gewijzigd.length > 0) throw new Weigering('conflict', `Na deze import zijn gegevens gewijzigd. Ongedaan maken zou dat weggooien. Het gaat om personeelsnummer ${opsomming(gewijzigd)}.`);
  const gebruikt = await gebruikten(db, importId);
  if (gebruikt.length > 0) throw new Weigering('conflict', `Na deze import is er iets toegevoegd, zoals lessen, een diploma, een bevoegdheid, een screening, een studie of een account. Maak dat eerst ongedaan. Het gaat om personeelsnummer ${opsomming(gebruikt)}.`);
}
