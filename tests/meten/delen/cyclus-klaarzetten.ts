import { createHash } from 'node:crypto';
import type pg from 'pg';
import { metClient } from '../../../scripts/lib/proefdatabase.mjs';
import { isAntwoordbaar, isLeeg, type Waarde } from '@/lib/cyclus/antwoord';
import type { Invoer } from '@/lib/cyclus/invoer.schema';
import { vragenVan } from '@/lib/cyclus/route';
import { inhoud } from '@/lib/cyclus/server/inhoud';
import { instrumentenKlaarzetten, type Meetinstrument } from './instrumenten-klaarzetten';

// Cycles at the measured school: one in which every question of a part is answered, with its versions, and a row of them
// in which answers are saved. Made once per database.

export const FASE = '1B';
export const THEMA = { thema: 'meer-masters', editie: 1 } as const;
const SCHRIJFCYCLI = 12;
const ALINEA = 'Wij zien dat secties die samen kiezen wie er gaat studeren, hun mensen ook houden. Het rooster werkt nog niet mee, en de tijd na de studie is niet geregeld. ';

export interface Meetcyclus {
  /** Every question of the part is answered here. */
  vol: string;
  /** Address within a board, and version, of the answers that are saved. */
  antwoorden: { pad: string; versie: number }[];
  instrumenten: Meetinstrument[];
}

/** Where the cycles are made, and as whom. */
interface Meetplek {
  baasUrl: string;
  bestuur: { id: string };
  school: { id: string };
  gebruikerId: string;
}

const idVan = (naam: string): string => {
  const som = createHash('sha256').update(`meten ${naam}`).digest('hex');
  return `${som.slice(0, 8)}-${som.slice(8, 12)}-4${som.slice(13, 16)}-8${som.slice(17, 20)}-${som.slice(20, 32)}`;
};

/** Reads the guide, and so the environment: only once that names the database which is measured. */
export async function cyclusKlaarzetten({ baasUrl, bestuur, school, gebruikerId }: Meetplek): Promise<Meetcyclus> {
  return metClient(baasUrl, (client: pg.Client) => cycliMaken(client, bestuur.id, school.id, gebruikerId));
}

async function cycliMaken(client: pg.Client, bestuurId: string, schoolId: string, gebruikerId: string): Promise<Meetcyclus> {
  const vol = idVan(`cyclus ${schoolId}`);
  const handreiking = inhoud(THEMA.thema, THEMA.editie);
  const cycli = [vol, ...Array.from({ length: SCHRIJFCYCLI }, (_, i) => idVan(`schrijfcyclus ${schoolId} ${i}`))];
  for (const [i, id] of cycli.entries()) {
    await client.query(`INSERT INTO cyclus (id, "bestuurId", "schoolId", naam, thema, editie, begin, einde, "gebruikerId") VALUES ($1, $2, $3, $4, $5, $6, '2026-08-01', '2028-07-31', $7) ON CONFLICT DO NOTHING`, [id, bestuurId, schoolId, `Meten ${i}`, THEMA.thema, THEMA.editie, gebruikerId]);
  }
  for (const { id, invoer } of vragenVan(handreiking, FASE)) {
    const waarde = waardeVoor(invoer);
    if (!isLeeg(waarde)) await antwoordZetten(client, { bestuurId, gebruikerId, cyclus: vol, vraag: id, deelfase: FASE, waarde, versies: 5 });
  }
  const teksten = vragenVan(handreiking, '1A').filter(({ invoer }) => invoer.soort === 'tekst' || invoer.soort === 'oordeel').slice(0, 12);
  const antwoorden: Meetcyclus['antwoorden'] = [];
  for (const cyclus of cycli.slice(1)) for (const { id } of teksten) {
    const versie = await antwoordZetten(client, { bestuurId, gebruikerId, cyclus, vraag: id, deelfase: '1A', waarde: { tekst: ALINEA.repeat(3) }, versies: 1 });
    antwoorden.push({ pad: `cyclus/${cyclus}/antwoorden/${id}`, versie });
  }
  const instrumenten = await instrumentenKlaarzetten(client, { bestuurId, gebruikerId, cycli, handreiking, waardeVoor, zetten: (plek) => antwoordZetten(client, { bestuurId, gebruikerId, ...plek }) });
  await client.query('ANALYZE antwoord, antwoordversie, cyclus, eigenvraag');
  return { vol, antwoorden, instrumenten };
}

/** Something of about the length that schools write, of every kind. */
function waardeVoor(invoer: Invoer): Waarde {
  if (!isAntwoordbaar(invoer)) return {};
  const tekst = ALINEA.repeat(3);
  switch (invoer.soort) {
    case 'oordeel': return { tekst, oordelen: Object.fromEntries((invoer.delen ?? [{ code: 'geheel' }]).map(({ code }) => [code, 'deels'])) };
    case 'keuze': case 'meerkeuze': return { tekst, keuzes: invoer.opties.slice(0, 1).map(({ code }) => code) };
    case 'niveaus': return { delen: Object.fromEntries(invoer.delen.map(({ code }) => [code, ALINEA])) };
    case 'tabel': return { rijen: (invoer.rijen ?? [{ code: 'a' }, { code: 'b' }, { code: 'c' }]).map(({ code }) => ({ id: code, cellen: Object.fromEntries(invoer.kolommen.filter(({ soort }) => soort === 'tekst').map((kolom) => [kolom.code, ALINEA])) })) };
    case 'velden': return { cellen: Object.fromEntries(invoer.velden.map((veld) => [veld.code, veld.soort === 'tekst' ? ALINEA : veld.soort === 'keuze' ? (veld.opties[0]?.code ?? '') : { getal: '12', datum: '2027-09-01', 'ja-nee': 'ja' }[veld.soort]])) };
    default: return { tekst };
  }
}

interface Zetting { bestuurId: string; gebruikerId: string; cyclus: string; vraag: string; deelfase: string; waarde: Waarde; versies: number }

/** The answer with its versions, unless it is there; gives the version that stands there. */
async function antwoordZetten(client: pg.Client, { bestuurId, gebruikerId, cyclus, vraag, deelfase, waarde, versies }: Zetting): Promise<number> {
  const er = (await client.query<{ versie: number }>(`SELECT versie FROM antwoord WHERE "bestuurId" = $1 AND "cyclusId" = $2 AND "vraagId" = $3 AND stem = 'school'`, [bestuurId, cyclus, vraag])).rows[0];
  if (er) return er.versie;
  await client.query(`
    WITH a AS (INSERT INTO antwoord ("bestuurId", "cyclusId", "schoolId", "vraagId", deelfase, editie, waarde, versie, "gewijzigdDoor")
      SELECT $1, c.id, c."schoolId", $3, $4, $5, $6::jsonb, $7, $8 FROM cyclus c WHERE c.id = $2 RETURNING id, waarde)
    INSERT INTO antwoordversie ("bestuurId", "antwoordId", nummer, waarde, status, "gebruikerId") SELECT $1, a.id, n, a.waarde, 'concept', $8 FROM a, generate_series(1, $7) n`,
  [bestuurId, cyclus, vraag, deelfase, THEMA.editie, JSON.stringify(waarde), versies, gebruikerId]);
  return versies;
}
