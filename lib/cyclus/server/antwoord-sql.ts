import 'server-only';
import { sql, type Sql } from '@/lib/db/sql';
import type { Antwoordstatus, Bewaaruitslag, Waarde } from '../antwoord';
import type { Antwoordplek } from './antwoord-vraag';

/** Channel on which instances tell each other that something in a cycle changed. Ids only: the text is fetched through a door. */
export const KANAAL = 'masterkompas_cyclus';

export interface Zetting { versie: number; status: Antwoordstatus; sleutel: string; waarde: Waarde }
export type Versiesoort = 'bewaard' | 'hersteld' | 'samengevoegd';

/** What the first statement saw and did. Null where there was nothing. */
export interface Gezet {
  mag: boolean;
  dicht: boolean;
  /** Moment of the version that was made with this key before. */
  herhaald: number | null;
  /** What that version became, when it was joined with the text of another. */
  herhaaldSamen: Waarde | null;
  versie: number | null;
  op: Date | null;
  oud: number | null;
  oudOp: Date | null;
  gelijk: boolean;
}

/**
 * The answer to a sending that arrived before. Was it joined, then the page has to hear the joined text again: with only
 * its number, the page would write its own half over it at the next letter.
 */
export function herhaling(versie: number, op: string, samen: Waarde | null): Bewaaruitslag {
  return samen === null ? { staat: 'bewaard', versie, op } : { staat: 'samengevoegd', versie, op, waarde: samen, door: null };
}

/**
 * May this person answer this question? The same as the wall says, in words of its own: who reaches the school, who takes
 * part in a cycle of the whole board, who it was assigned to; and nobody who only reads along.
 */
export function magAntwoorden({ bestuurId, bereik, wie, deelfase, vraagId }: Antwoordplek): Sql {
  const overal = bereik.soort === 'bestuur' ? sql`true` : bereik.soort === 'school'
    ? sql`(c."schoolId" = ANY (${bereik.schoolIds}::uuid[]) OR c."schoolId" IS NULL AND EXISTS (SELECT 1 FROM cyclus_deelnemer d WHERE d."bestuurId" = ${bestuurId} AND d."cyclusId" = c.id AND d."gebruikerId" = ${wie}))`
    : sql`false`;
  return sql`((${overal} OR EXISTS (SELECT 1 FROM opdracht o WHERE o."bestuurId" = ${bestuurId} AND o."cyclusId" = c.id AND o."gebruikerId" = ${wie} AND o."ingetrokkenOp" IS NULL
      AND (o."vraagId" IS NULL AND o.deelfase = ${deelfase} OR o."vraagId" = ${vraagId})))
    AND NOT EXISTS (SELECT 1 FROM cyclus_deelnemer d WHERE d."bestuurId" = ${bestuurId} AND d."cyclusId" = c.id AND d."gebruikerId" = ${wie} AND d.rol = 'lezer'))`;
}

/** The cycle as "k", with whether it may be answered and whether the part is closed. */
export function kopSql(plek: Antwoordplek): Sql {
  return sql`SELECT c.id, c."schoolId", c."afgeslotenOp" IS NOT NULL OR f."afgeslotenOp" IS NOT NULL${ookDicht(plek)} AS dicht, ${magAntwoorden(plek)} AND ${plek.stemMag} AS mag
    FROM cyclus c LEFT JOIN faseroute f ON f."bestuurId" = c."bestuurId" AND f."cyclusId" = c.id AND f.deelfase = ${plek.deelfase}
    WHERE c."bestuurId" = ${plek.bestuurId} AND c.id = ${plek.cyclusId} AND c.thema = ${plek.thema} AND c.editie = ${plek.editie}`;
}

// An instrument that later parts go on in is closed when those are closed too.
function ookDicht({ ook }: Antwoordplek): Sql {
  return ook.length === 0 ? sql`` : sql` AND (SELECT count(*) FROM faseroute o WHERE o."bestuurId" = c."bestuurId" AND o."cyclusId" = c.id AND o.deelfase = ANY (${[...ook]}::text[]) AND o."afgeslotenOp" IS NOT NULL) = ${ook.length}::int`;
}

export const hierSql = ({ bestuurId, cyclusId, vraagId, stem }: Antwoordplek): Sql =>
  sql`a."bestuurId" = ${bestuurId} AND a."cyclusId" = ${cyclusId} AND a."vraagId" = ${vraagId} AND a.stem = ${stem}`;

/**
 * Writes the text when it was made on the version that stands there, and nothing else: a text that came too late, a
 * repeated delivery and a closed part are seen, not written. Saving what stands there already changes nothing.
 */
export function zetVraag(plek: Antwoordplek, { versie, status, sleutel, waarde }: Zetting): Sql {
  const json = JSON.stringify(waarde);
  return sql`
    WITH k AS (${kopSql(plek)}),
    oud AS (SELECT a.id, a.versie, a."gewijzigdOp", a.waarde = ${json}::jsonb AND a.status = ${status} AS gelijk FROM antwoord a WHERE ${hierSql(plek)} FOR UPDATE),
    herhaald AS (SELECT v.nummer, CASE WHEN v.soort = 'samengevoegd' THEN v.waarde END AS samen FROM antwoordversie v JOIN oud ON oud.id = v."antwoordId" WHERE v."bestuurId" = ${plek.bestuurId} AND v.sleutel = ${sleutel}::uuid),
    nieuw AS (
      INSERT INTO antwoord ("cyclusId", "schoolId", "vraagId", deelfase, stem, editie, waarde, status, besloten)
      SELECT k.id, k."schoolId", ${plek.vraagId}::text, ${plek.deelfase}::text, ${plek.stem}::text, ${plek.editie}::int, ${json}::jsonb, ${status}::text, ${plek.besloten}::boolean
      FROM k WHERE k.mag AND NOT k.dicht AND ${versie}::int = 0 AND NOT EXISTS (SELECT 1 FROM oud)
      ON CONFLICT ("bestuurId", "cyclusId", "vraagId", stem) DO NOTHING
      RETURNING versie, "gewijzigdOp"
    ),
    bij AS (
      UPDATE antwoord a SET waarde = ${json}::jsonb, status = ${status}, versie = a.versie + 1, "gewijzigdDoor" = ${plek.wie}, "gewijzigdOp" = now()
      FROM oud, k WHERE a."bestuurId" = ${plek.bestuurId} AND a.id = oud.id AND oud.versie = ${versie}::int AND NOT oud.gelijk AND k.mag AND NOT k.dicht AND NOT EXISTS (SELECT 1 FROM herhaald)
      RETURNING a.versie, a."gewijzigdOp"
    )
    SELECT k.mag, k.dicht, (SELECT nummer FROM herhaald) AS herhaald, (SELECT samen FROM herhaald) AS "herhaaldSamen", g.versie, g."gewijzigdOp" AS op, oud.versie AS oud, oud."gewijzigdOp" AS "oudOp", coalesce(oud.gelijk, false) AS gelijk
    FROM k LEFT JOIN oud ON true LEFT JOIN (SELECT * FROM nieuw UNION ALL SELECT * FROM bij) g ON true`;
}

/**
 * Keeps the version that the statement before made, with its log line, and tells the others. Nothing was written: there
 * is a version of it already, so this does nothing either.
 */
export function versieVraag(plek: Antwoordplek, sleutel: string, soort: Versiesoort, melden = true): Sql {
  return sql`
    WITH bron AS (
      SELECT a.id, a.versie, a.waarde, a.status FROM antwoord a WHERE ${hierSql(plek)}
        AND NOT EXISTS (SELECT 1 FROM antwoordversie v WHERE v."bestuurId" = a."bestuurId" AND v."antwoordId" = a.id AND v.nummer = a.versie)
    ),
    bewaard AS (
      INSERT INTO antwoordversie ("antwoordId", nummer, waarde, status, soort, sleutel) SELECT id, versie, waarde, status, ${soort}::text, ${sleutel}::uuid FROM bron
      RETURNING "antwoordId", nummer, status
    ),
    gelogd AS (
      INSERT INTO logregel (handeling, "onderwerpSoort", "onderwerpId", gegevens)
      SELECT ${handeling[soort]}::text, 'antwoord', v."antwoordId", jsonb_build_object('cyclusId', ${plek.cyclusId}::uuid, 'vraagId', ${plek.vraagId}::text, 'stem', ${plek.stem}::text, 'versie', v.nummer, 'status', v.status) FROM bewaard v
    )
    SELECT ${melden ? sql`pg_notify(${KANAAL}::text, (${melding(plek)}::jsonb || jsonb_build_object('versie', nummer))::text)` : sql`1`} FROM bewaard`;
}

const handeling: Record<Versiesoort, string> = { bewaard: 'antwoord-bewaren', hersteld: 'antwoord-herstellen', samengevoegd: 'antwoord-samenvoegen' };

/** What goes over the channel when an answer changed: where, and who did it. Never what. */
export function melding({ bestuurId, cyclusId, vraagId, deelfase, stem, wie }: Antwoordplek): string {
  return JSON.stringify({ soort: 'antwoord', bestuur: bestuurId, cyclus: cyclusId, vraag: vraagId, fase: deelfase, stem, wie, versie: 0 });
}
