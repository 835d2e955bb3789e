import 'server-only';
import { vandaag } from '@/lib/dates';
import { binnenBestuur } from '@/lib/db/binnen-bestuur';
import type { Db } from '@/lib/db/prisma';
import { rijen, sql } from '@/lib/db/sql';
import { draadPad, soortInWoorden, type DeelfaseCode, type DraadSoort } from '@/lib/dialoog/draad';
import { platteTekst } from '@/lib/opmaak/ontleden';
import type { Toegang } from '@/lib/toegang/toegang';
import { magBeheren } from '../beheer';
import { werkIndelen, type Gesprek, type MijnWerk, type Werk } from '../mijn-werk';
import { faseNaam, vraagTekst } from './onderwerp-titel';

type WerkRij = Omit<Werk, 'titel'> & { thema: string; editie: number; eigenTekst: string | null };

interface GesprekRij {
  id: string; cyclusId: string | null; schoolId: string | null; deelfase: DeelfaseCode | null; soort: DraadSoort; onderwerpId: string; titel: string;
  toegewezen: boolean; cyclusNaam: string | null; schoolNaam: string | null; door: string | null; op: string; fragment: string;
}

/** Everything that waits for this person, over all schools and cycles of the board. */
export async function mijnWerkTonen(toegang: Toegang): Promise<MijnWerk> {
  return binnenBestuur(toegang, 'cyclus:lezen', async (db, { bestuurId }) => {
    const ik = toegang.gebruiker.id;
    const [werk, gesprekken] = await Promise.all([werkLezen(db, bestuurId, ik), gesprekkenLezen(db, bestuurId, ik)]);
    return { vandaag: vandaag(), ...werkIndelen(werk.filter((een) => een.aan.id === ik || magBeheren(toegang, een)), ik, vandaag()), gesprekken: gesprekken.map((rij) => alsGesprek(rij, `/besturen/${toegang.bestuur.slug}`)) };
  });
}

/** The own work, and what was handed in where this person may judge. Accepted work of the last two months. */
async function werkLezen(db: Db, bestuurId: string, ik: string): Promise<Werk[]> {
  const gevonden = await rijen<WerkRij>(db, sql`
    SELECT o.id, o."cyclusId", c.naam AS "cyclusNaam", o."schoolId", s.naam AS "schoolNaam", c.thema, c.editie, o.deelfase, o."vraagId", e.tekst AS "eigenTekst", o.uiterlijk, o.bericht, o.status, o.versie,
      json_build_object('id', a.id, 'naam', a.naam) AS aan, CASE WHEN t.id IS NOT NULL THEN json_build_object('id', t.id, 'naam', t.naam) END AS door, l.laatste
    FROM opdracht o
    JOIN cyclus c ON c."bestuurId" = o."bestuurId" AND c.id = o."cyclusId" AND c."afgeslotenOp" IS NULL
    LEFT JOIN school s ON s."bestuurId" = o."bestuurId" AND s.id = o."schoolId"
    LEFT JOIN eigenvraag e ON e."bestuurId" = o."bestuurId" AND o."vraagId" = 'eigen-' || e.id
    JOIN gebruiker a ON a.id = o."gebruikerId" LEFT JOIN gebruiker t ON t.id = o."toegewezenDoor"
    LEFT JOIN LATERAL (SELECT json_build_object('reden', x.reden, 'wie', g.naam, 'op', x."createdAt") AS laatste FROM opdrachtstap x LEFT JOIN gebruiker g ON g.id = x."gebruikerId"
      WHERE x."bestuurId" = o."bestuurId" AND x."opdrachtId" = o.id AND x.stap <> 'gegeven' ORDER BY x."createdAt" DESC, x.id LIMIT 1) l ON true
    WHERE o."bestuurId" = ${bestuurId} AND o."ingetrokkenOp" IS NULL
      AND (o."gebruikerId" = ${ik} AND (o.status <> 'aanvaard' OR (l.laatste->>'op')::timestamptz > now() - interval '60 days') OR o.status = 'ingediend')
    ORDER BY o."createdAt", o.id LIMIT 500`);
  return gevonden.map(({ thema, editie, eigenTekst, ...werk }) => ({ ...werk, titel: werk.vraagId === null ? faseNaam(thema, editie, werk.deelfase) : vraagTekst(thema, editie, werk.vraagId, eigenTekst) }));
}

/** Open talks given to this person, or in which the last call of the own name is still unanswered. */
async function gesprekkenLezen(db: Db, bestuurId: string, ik: string): Promise<GesprekRij[]> {
  return rijen<GesprekRij>(db, sql`
    SELECT d.id, d."cyclusId", d."schoolId", d.deelfase, d.soort, d."onderwerpId", d.titel, coalesce(d."toegewezenAan" = ${ik}, false) AS toegewezen, c.naam AS "cyclusNaam", s.naam AS "schoolNaam", g.naam AS door, b."createdAt"::text AS op, b.tekst AS fragment
    FROM draad d
    JOIN LATERAL (SELECT x.* FROM bericht x WHERE x."bestuurId" = d."bestuurId" AND x."draadId" = d.id AND x."verwijderdOp" IS NULL
      ORDER BY (${ik} = ANY (x.genoemd)) DESC, x."createdAt" DESC LIMIT 1) b ON true
    LEFT JOIN gebruiker g ON g.id = b."gebruikerId"
    LEFT JOIN cyclus c ON c."bestuurId" = d."bestuurId" AND c.id = d."cyclusId"
    LEFT JOIN school s ON s."bestuurId" = d."bestuurId" AND s.id = d."schoolId"
    WHERE d."bestuurId" = ${bestuurId} AND d."opgelostOp" IS NULL AND c."afgeslotenOp" IS NULL
      AND (d."toegewezenAan" = ${ik} OR ${ik} = ANY (b.genoemd) AND NOT EXISTS (SELECT 1 FROM bericht y WHERE y."bestuurId" = d."bestuurId" AND y."draadId" = d.id AND y."gebruikerId" = ${ik} AND y."createdAt" > b."createdAt"))
    ORDER BY b."createdAt" DESC, d.id LIMIT 100`);
}

function alsGesprek(rij: GesprekRij, basis: string): Gesprek {
  const plek = [rij.schoolNaam ?? 'Het hele bestuur', rij.cyclusNaam, rij.deelfase === null ? null : `fase ${rij.deelfase}`].filter((deel) => deel !== null);
  const woorden = platteTekst(rij.fragment);
  return {
    id: rij.id, waarom: rij.toegewezen ? 'toegewezen' : 'genoemd', titel: rij.titel === '' ? `Gesprek bij ${soortInWoorden(rij.soort)}` : rij.titel,
    waar: plek.join(' · '), door: rij.door, op: rij.op, fragment: woorden.length > 240 ? `${woorden.slice(0, 239)}…` : woorden, pad: draadPad(basis, rij),
  };
}
