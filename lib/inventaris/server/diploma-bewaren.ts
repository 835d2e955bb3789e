import 'server-only';
import type { Db } from '@/lib/db/prisma';
import { laatsteRijen, LEEG, rijen, samen, sql, type Sql } from '@/lib/db/sql';
import { momentInWoorden } from '@/lib/dates';
import { nietGevonden, Weigering } from '@/lib/errors';
import type { Uitkomst } from '../diploma';
import { GEEN_DATUM, type DiplomaVelden } from '../diploma.schema';

/** A diploma as it stands after a correction. */
export interface BewaardDiploma extends DiplomaVelden {
  id: string;
  medewerkerId: string;
  versie: number;
  uitkomst: Uitkomst;
  /** The correction touched what had been confirmed, so the proof must be looked at again. */
  opnieuwTeScreenen: boolean;
}

/** What stands there now, for who was too late. */
export interface DiplomaConflict {
  versie: number;
  velden: DiplomaVelden;
  door: string | null;
  op: string | null;
}

interface Uitslag extends BewaardDiploma {
  vers: boolean;
  dubbel: boolean;
  strijdig: boolean;
  huidig: DiplomaVelden;
}

/** Sentence for a diploma that this person already has. */
export const DUBBEL = 'Deze leraar heeft dit diploma al: hetzelfde niveau, dezelfde richting en dezelfde instelling.';

/**
 * Inside: changes fields of one diploma and gives it back as it then stands. In one statement:
 * old and new go to the log, and a confirmed diploma of which level, direction or status changed goes back to the
 * screening; a trigger keeps what stood there. Saving what is there already changes nothing, nor does what is refused.
 * `laatste`: nothing is written after it in this door, so it commits in the same message.
 * @throws Weigering 'niet-gevonden', 'conflict' (with a DiplomaConflict) or 'ongeldig'.
 */
export async function diplomaBewaren(db: Db, bestuurId: string, { diploma, versie, wijziging, laatste = false }: { diploma: string; versie: number; wijziging: Partial<DiplomaVelden>; laatste?: boolean }): Promise<BewaardDiploma> {
  // Two corrections of one person's diplomas at the same time could each miss that they make a double.
  const vragen = [...(kanDubbelen(wijziging) ? [eigenaarVasthouden(bestuurId, diploma)] : []), bewaarVraag(bestuurId, diploma, versie, wijziging)];
  const antwoorden = laatste ? await laatsteRijen<object[]>(db, ...vragen) : await Promise.all(vragen.map((vraag) => rijen<object>(db, vraag)));
  const [uitslag] = antwoorden.at(-1) as Uitslag[];
  if (!uitslag) throw nietGevonden();
  const { vers, dubbel, strijdig, huidig, ...bewaard } = uitslag;
  if (!vers) throw await conflictMet(db, bestuurId, bewaard, huidig);
  if (dubbel) throw new Weigering('ongeldig', DUBBEL, { richting: [DUBBEL] });
  if (strijdig) throw new Weigering('ongeldig', GEEN_DATUM, { behaald: [GEEN_DATUM] });
  return bewaard;
}

function kanDubbelen(wijziging: Partial<DiplomaVelden>): boolean {
  return 'niveau' in wijziging || 'richting' in wijziging || 'instelling' in wijziging;
}

function eigenaarVasthouden(bestuurId: string, diploma: string): Sql {
  return sql`SELECT id FROM medewerker WHERE "bestuurId" = ${bestuurId}
    AND id = (SELECT "medewerkerId" FROM diploma WHERE "bestuurId" = ${bestuurId} AND id = ${diploma}) FOR NO KEY UPDATE`;
}

const KOLOMMEN: Record<keyof DiplomaVelden, { naam: Sql; soort: Sql }> = {
  niveau: { naam: sql`niveau`, soort: sql`diploma_niveau` },
  soort: { naam: sql`soort`, soort: sql`diploma_soort` },
  richting: { naam: sql`richting`, soort: sql`text` },
  vakCode: { naam: sql`"vakCode"`, soort: sql`text` },
  instelling: { naam: sql`instelling`, soort: sql`text` },
  behaaldOp: { naam: sql`"behaaldOp"`, soort: sql`date` },
  behaaldJaar: { naam: sql`"behaaldJaar"`, soort: sql`int` },
  status: { naam: sql`status`, soort: sql`diploma_status` },
};
const NAMEN = Object.keys(KOLOMMEN) as (keyof DiplomaVelden)[];

const alsJson = (tabel: Sql) => sql`jsonb_build_object('niveau', ${tabel}.niveau, 'soort', ${tabel}.soort, 'richting', ${tabel}.richting, 'vakCode', ${tabel}."vakCode", 'instelling', ${tabel}.instelling,
  'behaaldOp', ${tabel}."behaaldOp", 'behaaldJaar', ${tabel}."behaaldJaar", 'status', ${tabel}.status)`;

function bewaarVraag(bestuurId: string, diploma: string, versie: number, wijziging: Partial<DiplomaVelden>): Sql {
  const nieuweWaarden = NAMEN.map((naam) => {
    const { naam: kolom, soort } = KOLOMMEN[naam];
    return naam in wijziging ? sql`${wijziging[naam] ?? null}::${soort} AS ${kolom}` : sql`o.${kolom}`;
  });
  const raaktBewijs = 'niveau' in wijziging || 'richting' in wijziging || 'status' in wijziging;
  return sql`
    WITH oud AS (SELECT * FROM diploma WHERE "bestuurId" = ${bestuurId} AND id = ${diploma} FOR UPDATE),
    wens AS (SELECT o.id, o."medewerkerId", ${samen(nieuweWaarden, ', ')} FROM oud o),
    oordeel AS (
      SELECT o.versie = ${versie} AS vers, ${kanDubbelen(wijziging) ? dubbelVraag(bestuurId) : sql`false`} AS dubbel,
        w.status <> 'behaald' AND (w."behaaldOp" IS NOT NULL OR w."behaaldJaar" IS NOT NULL) AS strijdig,
        (o.niveau, o.richting, o.status) IS DISTINCT FROM (w.niveau, w.richting, w.status) AND o.uitkomst = 'bevestigd' AS terug,
        ${alsJson(sql`o`)} AS was, ${alsJson(sql`w`)} AS wordt
      FROM oud o, wens w
    ),
    goed AS (SELECT * FROM oordeel WHERE vers AND NOT dubbel AND NOT strijdig AND was IS DISTINCT FROM wordt),
    gewijzigd AS (
      UPDATE diploma d SET niveau = w.niveau, soort = w.soort, richting = w.richting, "vakCode" = w."vakCode", instelling = w.instelling,
        "behaaldOp" = w."behaaldOp", "behaaldJaar" = w."behaaldJaar", status = w.status, versie = d.versie + 1
      FROM wens w, goed WHERE d."bestuurId" = ${bestuurId} AND d.id = w.id
      RETURNING d.versie
    ),
    gelogd AS (
      INSERT INTO logregel (handeling, "onderwerpSoort", "onderwerpId", gegevens)
      SELECT 'diploma-corrigeren', 'diploma', o.id, jsonb_build_object('medewerkerId', o."medewerkerId", 'opnieuwTeScreenen', g.terug,
        'van', (SELECT jsonb_object_agg(key, value) FROM jsonb_each(g.was) WHERE value <> g.wordt -> key),
        'naar', (SELECT jsonb_object_agg(key, value) FROM jsonb_each(g.wordt) WHERE value <> g.was -> key))
      FROM oud o, goed g
    )
    ${raaktBewijs ? TERUG : LEEG}
    SELECT o.id, o."medewerkerId", coalesce((SELECT versie FROM gewijzigd), o.versie) AS versie, w.niveau, w.soort, w.richting, w."vakCode", w.instelling, w."behaaldOp", w."behaaldJaar", w.status,
      CASE WHEN g.terug THEN 'te-screenen' ELSE o.uitkomst END AS uitkomst, coalesce(g.terug, false) AS "opnieuwTeScreenen",
      r.vers, r.dubbel, r.strijdig, r.was AS huidig
    FROM oud o CROSS JOIN wens w CROSS JOIN oordeel r LEFT JOIN goed g ON true`;
}

// Left out where it cannot apply: even without rows its trigger would run.
const TERUG = sql`, terug AS (
      INSERT INTO screening ("medewerkerId", "diplomaId", uitkomst, notitie)
      SELECT o."medewerkerId", o.id, 'te-screenen', 'Het diploma is gecorrigeerd nadat het was bevestigd.' FROM oud o, goed g WHERE g.terug
    )`;

/** Whether another diploma of the same person equals "w", apart from case and accents. */
function dubbelVraag(bestuurId: string): Sql {
  return sql`EXISTS (SELECT 1 FROM diploma x WHERE x."bestuurId" = ${bestuurId} AND x."medewerkerId" = w."medewerkerId" AND x.id <> w.id AND x.niveau = w.niveau
    AND zonder_accenten(x.richting) = zonder_accenten(w.richting) AND zonder_accenten(x.instelling) = zonder_accenten(w.instelling))`;
}

async function conflictMet(db: Db, bestuurId: string, { id, versie }: Pick<BewaardDiploma, 'id' | 'versie'>, velden: DiplomaVelden): Promise<Weigering> {
  // The last time that the row with the version before this one ended, was when that version went up.
  const [laatste] = await rijen<{ op: Date; door: string | null }>(db, sql`
    SELECT h."bekendTot" AS op, g.naam AS door FROM diploma_historie h LEFT JOIN gebruiker g ON g.id = h."beeindigdDoor"
    WHERE h."bestuurId" = ${bestuurId} AND h.id = ${id} AND h.versie = ${versie - 1} ORDER BY h."bekendTot" DESC LIMIT 1`);
  const wie = laatste ? `${laatste.door ?? 'Iemand'} wijzigde dit diploma op ${momentInWoorden(laatste.op)}.` : 'Dit diploma is intussen gewijzigd, bijvoorbeeld door een import.';
  const gegevens: DiplomaConflict = { versie, velden, door: laatste?.door ?? null, op: laatste?.op.toISOString() ?? null };
  return new Weigering('conflict', `${wie} Wat u invulde staat nog in het formulier.`, undefined, gegevens);
}
