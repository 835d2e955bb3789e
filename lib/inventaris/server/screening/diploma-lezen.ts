import 'server-only';
import type { Db } from '@/lib/db/prisma';
import { rijen, sql } from '@/lib/db/sql';
import type { Plek, ScreeningDiploma, Screeningregel, Wacht } from '../../screening-werkbank';
import { actieveAanstelling, type Blik } from './plek';
import { tweedeBlikNodig } from './tweede-blik-nodig';
import { voluit } from './wachtrij';

interface Kop extends Omit<ScreeningDiploma, 'geschiedenis' | 'wacht' | 'tweedeBlikVoor' | 'medewerker' | 'plekken' | 'lessen' | 'anderen' | 'bevoegdheden' | 'opgegevenOp'> {
  opgegevenOp: Date;
  medewerkerId: string;
  roepnaam: string;
  voorvoegsel: string;
  achternaam: string;
  personeelsnummer: string;
  geboortedatum: string | null;
}

/** Everything HR needs beside one diploma, or null when it is not there, not achieved, or of nobody within reach. */
export async function diplomaLezen(db: Db, blik: Blik, diplomaId: string): Promise<ScreeningDiploma | null> {
  const [[kop], regels, plekken, lessen, anderen, bevoegdheden] = await Promise.all([
    kopLezen(db, blik, diplomaId), geschiedenisLezen(db, blik, diplomaId), plekkenLezen(db, blik, diplomaId), lessenLezen(db, blik, diplomaId), anderenLezen(db, blik, diplomaId),
    bevoegdhedenLezen(db, blik, diplomaId),
  ]);
  if (!kop || plekken.length === 0) return null;
  const nodig = await tweedeBlikNodig(db, blik, [kop]);
  const { medewerkerId, roepnaam, voorvoegsel, achternaam, personeelsnummer, geboortedatum, opgegevenOp, ...diploma } = kop;
  return {
    ...diploma, opgegevenOp: opgegevenOp.toISOString(), geschiedenis: regels.map(alsRegel), wacht: wachtVan(regels[0]), tweedeBlikVoor: nodig.get(diploma.id) ?? null, plekken, lessen, anderen, bevoegdheden,
    medewerker: { id: medewerkerId, naam: voluit({ roepnaam, voorvoegsel, achternaam }), personeelsnummer, geboortedatum },
  };
}

async function kopLezen(db: Db, blik: Blik, diplomaId: string): Promise<Kop[]> {
  return rijen<Kop>(db, sql`
    SELECT d.id, d.versie, d.niveau, d.soort, d.richting, d.instelling, d."behaaldOp", d."behaaldJaar", d.uitkomst, d."createdAt" AS "opgegevenOp",
      coalesce(d."behaaldOp", make_date(d."behaaldJaar", 1, 1)) IS NOT NULL AND coalesce(d."behaaldOp", make_date(d."behaaldJaar", 1, 1)) > ${blik.vandaag}::date AS "inToekomst",
      m.id AS "medewerkerId", m.roepnaam, m.voorvoegsel, m.achternaam, m.personeelsnummer, m.geboortedatum
    FROM diploma d JOIN medewerker m ON m."bestuurId" = d."bestuurId" AND m.id = d."medewerkerId"
    WHERE d."bestuurId" = ${blik.bestuurId} AND d.id = ${diplomaId} AND d.status = 'behaald'`);
}

interface Geschiedenisrij extends Omit<Screeningregel, 'op'> {
  op: Date;
  eersteDoor: string | null;
  eersteDoorMij: boolean;
}

async function geschiedenisLezen(db: Db, blik: Blik, diplomaId: string): Promise<Geschiedenisrij[]> {
  return rijen<Geschiedenisrij>(db, sql`
    SELECT s.id, s.uitkomst, s.bewijs, s.notitie, s."createdAt" AS op, g.naam AS door, s."gebruikerId"::text IS NOT DISTINCT FROM ${blik.gebruikerId} AS "doorMij",
      i.bestandsnaam AS bestand, s.herstelt IS NOT NULL AS herstel, s.voorgesteld, s."tweedeBlikOp" IS NOT NULL AND NOT s."vraagtTweedeBlik" AS tweede, s."reeksId" IS NOT NULL AS reeks,
      coalesce(eg.naam, g.naam) AS "eersteDoor", coalesce(e."gebruikerId", s."gebruikerId")::text IS NOT DISTINCT FROM ${blik.gebruikerId} AS "eersteDoorMij"
    FROM screening s LEFT JOIN gebruiker g ON g.id = s."gebruikerId" LEFT JOIN import i ON i."bestuurId" = s."bestuurId" AND i.id = s."importId"
    LEFT JOIN screening e ON e."bestuurId" = s."bestuurId" AND e.id = s."tweedeBlikOp" LEFT JOIN gebruiker eg ON eg.id = e."gebruikerId"
    WHERE s."bestuurId" = ${blik.bestuurId} AND s."diplomaId" = ${diplomaId} ORDER BY s.volgnummer DESC LIMIT 50`);
}

function alsRegel({ eersteDoor: _door, eersteDoorMij: _mij, op, ...regel }: Geschiedenisrij): Screeningregel {
  return { ...regel, op: op.toISOString() };
}

function wachtVan(nieuwste: Geschiedenisrij | undefined): Wacht | null {
  if (!nieuwste?.voorgesteld) return null;
  const { voorgesteld, bewijs, notitie, eersteDoor, eersteDoorMij, op } = nieuwste;
  return { voorgesteld, bewijs, notitie, door: eersteDoor, doorMij: eersteDoorMij, op: op.toISOString() };
}

async function bevoegdhedenLezen(db: Db, blik: Blik, diplomaId: string): Promise<ScreeningDiploma['bevoegdheden']> {
  return rijen(db, sql`
    SELECT b.vak, b.graad FROM diploma d JOIN bevoegdheid b ON b."bestuurId" = d."bestuurId" AND b."medewerkerId" = d."medewerkerId"
    WHERE d."bestuurId" = ${blik.bestuurId} AND d.id = ${diplomaId} AND (b.begin IS NULL OR b.begin <= ${blik.vandaag}::date) AND (b.einde IS NULL OR b.einde >= ${blik.vandaag}::date)
    ORDER BY b.graad, b.vak, b.id`);
}

async function plekkenLezen(db: Db, blik: Blik, diplomaId: string): Promise<Plek[]> {
  return rijen<Plek>(db, sql`
    SELECT a."schoolId", s.naam AS school, t.naam AS team, a.functie, a.schaal, a.deeltijdfactor AS fte, a.categorie, coalesce(u.uren, 0) AS "urenVwo"
    FROM diploma d
    JOIN aanstelling a ON a."bestuurId" = d."bestuurId" AND a."medewerkerId" = d."medewerkerId"
    JOIN school s ON s."bestuurId" = a."bestuurId" AND s.id = a."schoolId"
    LEFT JOIN team t ON t."bestuurId" = a."bestuurId" AND t.id = a."teamId"
    LEFT JOIN LATERAL (
      SELECT sum(l.uren) AS uren FROM lesinzet l
      WHERE l."bestuurId" = a."bestuurId" AND l."medewerkerId" = a."medewerkerId" AND l."schoolId" = a."schoolId"
        AND l.schooljaar = ${blik.schooljaar} AND l.onderwijssoort = 'vwo' AND l.leerjaar BETWEEN 4 AND 6
    ) u ON true
    WHERE d."bestuurId" = ${blik.bestuurId} AND d.id = ${diplomaId} AND ${actieveAanstelling(blik)}
    ORDER BY (a.categorie = 'OP') DESC, a.deeltijdfactor DESC, a.begin, a.id`);
}

async function lessenLezen(db: Db, blik: Blik, diplomaId: string): Promise<ScreeningDiploma['lessen']> {
  return rijen(db, sql`
    SELECT l.vak, l.onderwijssoort, l.leerjaar, sum(l.uren) AS uren
    FROM diploma d JOIN lesinzet l ON l."bestuurId" = d."bestuurId" AND l."medewerkerId" = d."medewerkerId"
    WHERE d."bestuurId" = ${blik.bestuurId} AND d.id = ${diplomaId} AND l.schooljaar = ${blik.schooljaar}
    GROUP BY 1, 2, 3 ORDER BY l.onderwijssoort DESC, l.leerjaar, l.vak`);
}

async function anderenLezen(db: Db, blik: Blik, diplomaId: string): Promise<ScreeningDiploma['anderen']> {
  return rijen(db, sql`
    SELECT o.id, o.niveau, o.richting, o.uitkomst, coalesce(extract(year FROM o."behaaldOp")::int, o."behaaldJaar") AS jaar
    FROM diploma d JOIN diploma o ON o."bestuurId" = d."bestuurId" AND o."medewerkerId" = d."medewerkerId" AND o.id <> d.id
    WHERE d."bestuurId" = ${blik.bestuurId} AND d.id = ${diplomaId} AND o.status = 'behaald'
    ORDER BY jaar DESC NULLS LAST, o.id`);
}
