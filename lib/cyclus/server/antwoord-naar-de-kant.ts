import 'server-only';
import type { Db } from '@/lib/db/prisma';
import { rijen, sql, type Sql } from '@/lib/db/sql';
import { nietGevonden } from '@/lib/errors';
import { vastleggen } from '@/lib/logboek/server/vastleggen';
import type { Antwoord, Bewaaruitslag, Waarde } from '../antwoord';
import { samenvoegen, zelfdeWaarde } from '../antwoord-samenvoegen';
import { herhaling, hierSql, KANAAL, kopSql, melding, versieVraag, type Zetting } from './antwoord-sql';
import { faseDicht, type Antwoordplek } from './antwoord-vraag';

interface Stand extends Omit<Antwoord, 'op'> {
  id: string;
  op: Date;
  mag: boolean;
  dicht: boolean;
  /** The text on which the late one was made; null when that version is unknown. */
  basis: Waarde | null;
  herhaald: number | null;
  herhaaldSamen: Waarde | null;
  botsing: string | null;
}

/**
 * Inside: a text that came too late. What touches other parts than the ones that changed since is joined into a new version;
 * otherwise it is kept beside the answer, so that people can put the two together. Never lost, never over the other.
 * `botsing`: the own text that already stands beside it, which goes on growing while its writer types.
 */
export async function antwoordNaarDeKant(db: Db, plek: Antwoordplek, zetting: Zetting, botsing: string | undefined): Promise<Bewaaruitslag> {
  // Held first, looked at next: what a sending that came just before left behind is only seen by a new statement.
  await rijen(db, sql`SELECT a.id FROM antwoord a WHERE ${hierSql(plek)} FOR UPDATE`);
  const [stand] = await rijen<Stand>(db, standVraag(plek, zetting));
  if (!stand?.mag) throw nietGevonden();
  const { waarde, status, versie, door } = stand;
  const huidig: Antwoord = { waarde, status, versie, door, op: stand.op.toISOString() };
  if (stand.herhaald !== null) return herhaling(stand.herhaald, stand.op.toISOString(), stand.herhaaldSamen);
  if (stand.botsing !== null) return { staat: 'botsing', botsing: stand.botsing, huidig };
  if (stand.dicht) throw faseDicht();
  const samen = botsing === undefined && stand.basis !== null ? samenvoegen(stand.basis, zetting.waarde, waarde) : null;
  if (samen === null) return { staat: 'botsing', botsing: await ernaast(db, plek, stand.id, zetting, botsing), huidig };
  return samenZetten(db, plek, stand, zetting, samen);
}

function standVraag(plek: Antwoordplek, { versie, sleutel }: Zetting): Sql {
  return sql`
    SELECT a.id, a.waarde, a.status, a.versie, g.naam AS door, a."gewijzigdOp" AS op, k.mag, k.dicht,
      CASE WHEN ${versie}::int = 0 THEN '{}'::jsonb ELSE (SELECT v.waarde FROM antwoordversie v WHERE v."bestuurId" = a."bestuurId" AND v."antwoordId" = a.id AND v.nummer = ${versie}::int) END AS basis,
      v.nummer AS herhaald, CASE WHEN v.soort = 'samengevoegd' THEN v.waarde END AS "herhaaldSamen",
      (SELECT coalesce((SELECT l.id FROM antwoordbotsing l WHERE l."bestuurId" = b."bestuurId" AND l."antwoordId" = b."antwoordId" AND l."gebruikerId" = b."gebruikerId" AND b."opgelostOp" IS NOT NULL AND l."opgelostOp" IS NULL ORDER BY l."createdAt" DESC LIMIT 1), b.id)
        FROM antwoordbotsing b WHERE b."bestuurId" = a."bestuurId" AND b."antwoordId" = a.id AND b.sleutel = ${sleutel}::uuid) AS botsing
    FROM antwoord a JOIN (${kopSql(plek)}) k ON true LEFT JOIN gebruiker g ON g.id = a."gewijzigdDoor"
      LEFT JOIN antwoordversie v ON v."bestuurId" = a."bestuurId" AND v."antwoordId" = a.id AND v.sleutel = ${sleutel}::uuid WHERE ${hierSql(plek)}`;
}

async function samenZetten(db: Db, plek: Antwoordplek, stand: Stand, { sleutel, status }: Zetting, samen: Waarde): Promise<Bewaaruitslag> {
  if (zelfdeWaarde(samen, stand.waarde)) return { staat: 'samengevoegd', versie: stand.versie, op: stand.op.toISOString(), waarde: stand.waarde, door: stand.door };
  const [gezet] = await rijen<{ versie: number; op: Date }>(db, sql`
    UPDATE antwoord a SET waarde = ${JSON.stringify(samen)}::jsonb, status = ${status}, versie = a.versie + 1, "gewijzigdDoor" = ${plek.wie}, "gewijzigdOp" = now()
    WHERE ${hierSql(plek)} RETURNING a.versie, a."gewijzigdOp" AS op`);
  if (!gezet) throw nietGevonden();
  await rijen(db, versieVraag(plek, sleutel, 'samengevoegd'));
  return { staat: 'samengevoegd', versie: gezet.versie, op: gezet.op.toISOString(), waarde: samen, door: stand.door };
}

/**
 * Keeps the late text beside the answer, once per writer, and tells the others. The text that it grew out of stays as
 * settled, with its key: a sending that arrives once more is then known, and never puts an older text over a newer one.
 */
async function ernaast(db: Db, plek: Antwoordplek, antwoordId: string, { versie, sleutel, waarde }: Zetting, botsing: string | undefined): Promise<string> {
  const json = JSON.stringify(waarde);
  const [bij] = botsing === undefined ? [] : await rijen<{ id: string }>(db, sql`
    WITH oud AS (SELECT id, basis, waarde, sleutel, "createdAt" FROM antwoordbotsing
      WHERE "bestuurId" = ${plek.bestuurId} AND id = ${botsing} AND "antwoordId" = ${antwoordId} AND "gebruikerId" = ${plek.wie} AND "opgelostOp" IS NULL FOR UPDATE),
    bij AS (UPDATE antwoordbotsing b SET waarde = ${json}::jsonb, sleutel = ${sleutel}::uuid FROM oud WHERE b."bestuurId" = ${plek.bestuurId} AND b.id = oud.id
      RETURNING b.id, oud.basis, oud.waarde, oud.sleutel, oud."createdAt"),
    was AS (INSERT INTO antwoordbotsing ("antwoordId", basis, waarde, sleutel, "createdAt", "opgelostOp", "opgelostDoor", uitkomst)
      SELECT ${antwoordId}, basis, waarde, sleutel, "createdAt", now(), ${plek.wie}, 'vervallen' FROM bij)
    SELECT id FROM bij`);
  if (bij) return bij.id;
  const [nieuw] = await rijen<{ id: string; stil: unknown }>(db, sql`
    WITH nieuw AS (INSERT INTO antwoordbotsing ("antwoordId", basis, waarde, sleutel) VALUES (${antwoordId}, ${versie}, ${json}::jsonb, ${sleutel}::uuid) RETURNING id)
    SELECT id, pg_notify(${KANAAL}::text, ${melding(plek)}::text) AS stil FROM nieuw`);
  if (!nieuw) throw nietGevonden();
  await vastleggen(db, { handeling: 'antwoord-botsen', onderwerpSoort: 'antwoord', onderwerpId: antwoordId, gegevens: { cyclusId: plek.cyclusId, vraagId: plek.vraagId, stem: plek.stem, basis: versie, botsing: nieuw.id } });
  return nieuw.id;
}
