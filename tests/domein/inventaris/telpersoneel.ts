import type pg from 'pg';
import { alsOwner } from '../../support/database';

/** Small rows for hand-counted cases; what is left out has a plain default. */
export interface Telaanstelling { school: string; team?: string; categorie?: 'OP' | 'OOP' | 'DIR'; factor?: number; begin?: string; einde?: string; schaal?: string }
export interface Teldiploma { niveau: string; status?: 'behaald' | 'in-opleiding' | 'gestopt'; op?: string; jaar?: number; uitkomst?: string; soort?: string; richting?: string }
export interface Telles { school: string; soort: string; leerjaar: number; uren?: number; schooljaar?: number; vak?: string; vakCode?: string }
export interface Telmens { naam?: string; geboren?: string; aanstellingen: Telaanstelling[]; diplomas?: Teldiploma[]; lessen?: Telles[] }

let nummer = 0;

async function binnen<T>(bestuurId: string, werk: (client: pg.Client) => Promise<T>): Promise<T> {
  return alsOwner(async (client) => {
    await client.query('BEGIN');
    await client.query(`SELECT set_config('app.bestuur', $1, true), set_config('app.bereik', 'bestuur', true)`, [bestuurId]);
    const uitkomst = await werk(client);
    await client.query('COMMIT');
    return uitkomst;
  });
}

async function maak(client: pg.Client, tekst: string, waarden: unknown[]): Promise<string> {
  const { rows } = await client.query<{ id: string }>(`${tekst} RETURNING id`, waarden);
  return rows[0]?.id ?? '';
}

/** A school with its vestiging number, and a team of it. */
export async function schoolMaken(bestuurId: string, naam: string, vestiging: string): Promise<string> {
  return binnen(bestuurId, (client) => maak(client, `INSERT INTO school (brin, vestiging, naam, onderwijssoorten) VALUES ('27ZX', $1, $2, '{havo,vwo}')`, [vestiging, naam]));
}

export async function teamMaken(bestuurId: string, schoolId: string, naam: string): Promise<string> {
  return binnen(bestuurId, (client) => maak(client, 'INSERT INTO team ("schoolId", naam) VALUES ($1, $2)', [schoolId, naam]));
}

/** People with their appointments, diplomas, screenings and lessons; returns their ids in order. */
export async function mensenMaken(bestuurId: string, mensen: readonly Telmens[]): Promise<string[]> {
  return binnen(bestuurId, async (client) => {
    const ids: string[] = [];
    for (const mens of mensen) ids.push(await mensMaken(client, mens));
    return ids;
  });
}

async function mensMaken(client: pg.Client, { naam, geboren, aanstellingen, diplomas = [], lessen = [] }: Telmens): Promise<string> {
  nummer += 1;
  const id = await maak(client, 'INSERT INTO medewerker (personeelsnummer, achternaam, geboortedatum) VALUES ($1, $2, $3)', [String(nummer), naam ?? `Mens ${nummer}`, geboren ?? null]);
  for (const { school, team, categorie = 'OP', factor = 1, begin = '2020-08-01', einde, schaal = '' } of aanstellingen) {
    await maak(client, 'INSERT INTO aanstelling ("medewerkerId", "schoolId", "teamId", categorie, deeltijdfactor, begin, einde, schaal) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)', [id, school, team ?? null, categorie, factor, begin, einde ?? null, schaal]);
  }
  for (const { niveau, status = 'behaald', op, jaar, uitkomst, soort, richting = 'Wiskunde' } of diplomas) {
    const diplomaId = await maak(client, 'INSERT INTO diploma ("medewerkerId", niveau, status, "behaaldOp", "behaaldJaar", soort, richting) VALUES ($1, $2, $3, $4, $5, $6, $7)', [id, niveau, status, op ?? null, jaar ?? null, soort ?? null, richting]);
    if (uitkomst) await maak(client, 'INSERT INTO screening ("medewerkerId", "diplomaId", uitkomst) VALUES ($1, $2, $3)', [id, diplomaId, uitkomst]);
  }
  for (const { school, soort, leerjaar, uren = 4, schooljaar = 2026, vak = 'Wiskunde', vakCode } of lessen) {
    await maak(client, 'INSERT INTO lesinzet ("medewerkerId", "schoolId", schooljaar, vak, "vakCode", onderwijssoort, leerjaar, uren) VALUES ($1, $2, $3, $4, $5, $6, $7, $8)', [id, school, schooljaar, vak, vakCode ?? null, soort, leerjaar, uren]);
  }
  return id;
}
