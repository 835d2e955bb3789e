import { randomUUID } from 'node:crypto';
import { schooljaarVan, vandaag } from '@/lib/dates';
import type { Rol, Toegang } from '@/lib/toegang/toegang';
import { alsBeheer } from '../../support/database';

/** Two schools; Anna and Bram teach vwo at the first, Carla vmbo at the second, Dirk left. Each has a diploma to screen. */
export interface ScreeningProef {
  bestuurId: string;
  scholen: { lyceum: string; vakschool: string };
  diplomas: { annaWo: string; annaBachelor: string; bramHbo: string; bramWo: string; carlaOud: string; dirkWeg: string };
  joost: Toegang;
  wietske: Toegang;
  /** HR of the vakschool only. */
  ilse: Toegang;
  teamleider: Toegang;
}

export async function screeningProef(): Promise<ScreeningProef> {
  const id = () => randomUUID();
  const bestuur = { id: id(), slug: `proef-${id().slice(0, 8)}`, naam: 'Stichting Proef', nummer: id().slice(0, 8) };
  const scholen = { lyceum: id(), vakschool: id() };
  const mensen = { anna: id(), bram: id(), carla: id(), dirk: id(), els: id() };
  const diplomas = { annaWo: id(), annaBachelor: id(), bramHbo: id(), bramWo: id(), carlaOud: id(), dirkWeg: id() };
  const gebruikers = { joost: id(), wietske: id(), ilse: id(), nynke: id() };
  const jaar = schooljaarVan(vandaag());
  await alsBeheer(async (client) => {
    await client.query('BEGIN');
    await client.query(`SELECT set_config('app.bestuur', $1, true), set_config('app.bereik', 'bestuur', true)`, [bestuur.id]);
    await client.query('INSERT INTO bestuur (id, nummer, naam, slug) VALUES ($1, $2, $3, $4)', [bestuur.id, bestuur.nummer, bestuur.naam, bestuur.slug]);
    await client.query(`INSERT INTO gebruiker (id, email, naam) VALUES ($1, $5, 'Joost'), ($2, $6, 'Wietske'), ($3, $7, 'Ilse'), ($4, $8, 'Nynke')`,
      [gebruikers.joost, gebruikers.wietske, gebruikers.ilse, gebruikers.nynke, ...Object.values(gebruikers).map((een) => `${een}@proef.example`)]);
    await client.query(`INSERT INTO school (id, brin, vestiging, naam) VALUES ($1, '90ZZ', '00', 'Lyceum'), ($2, '90ZZ', '01', 'Vakschool')`, [scholen.lyceum, scholen.vakschool]);
    await client.query(`INSERT INTO medewerker (id, personeelsnummer, roepnaam, achternaam, geboortedatum) VALUES
      ($1, '101', 'Anna', 'Åkerman', '1985-02-01'), ($2, '102', 'Bram', 'Bos', '1980-02-01'), ($3, '103', 'Carla', 'Cats', '1962-02-01'), ($4, '104', 'Dirk', 'Dam', '1970-02-01'), ($5, '105', 'Els', 'Eik', '1990-02-01')`, Object.values(mensen));
    await client.query(`INSERT INTO aanstelling ("medewerkerId", "schoolId", categorie, deeltijdfactor, begin, einde) VALUES
      ($1, $6, 'OP', 0.8, '2015-08-01', NULL), ($2, $6, 'OP', 1, '2015-08-01', NULL), ($3, $7, 'OP', 1, '1995-08-01', NULL), ($4, $6, 'OP', 1, '2000-08-01', '2020-07-31'), ($5, $6, 'OP', 1, '2022-08-01', NULL)`,
      [...Object.values(mensen), scholen.lyceum, scholen.vakschool]);
    await client.query(`INSERT INTO lesinzet ("medewerkerId", "schoolId", schooljaar, vak, onderwijssoort, leerjaar, uren) VALUES ($1, $3, $4, 'Nederlands', 'vwo', 5, 9), ($2, $3, $4, 'Wiskunde', 'vwo', 4, 3), ($2, $3, $4, 'Wiskunde', 'havo', 4, 8)`,
      [mensen.anna, mensen.bram, scholen.lyceum, jaar]);
    await client.query(`INSERT INTO diploma (id, "medewerkerId", niveau, richting, instelling, "behaaldOp", "behaaldJaar", status, "createdAt") VALUES
      ($1, $7, 'wo-master', 'Nederlandse taal en cultuur', 'Rijksuniversiteit Groningen', '2014-08-29', NULL, 'behaald', now() - interval '3 days'),
      ($2, $7, 'hbo-bachelor', 'Lerarenopleiding Nederlands', 'NHL', NULL, 2008, 'behaald', now() - interval '9 days'),
      ($3, $8, 'hbo-master', 'Lerarenopleiding wiskunde', 'HAN', NULL, 2010, 'behaald', now() - interval '2 days'),
      ($4, $8, 'wo-master', 'Wiskunde', 'TU Delft', NULL, 2005, 'behaald', now() - interval '1 day'),
      ($5, $9, 'doctoraal', 'Biologie', 'Katholieke Universiteit Nijmegen', NULL, 1989, 'behaald', now()),
      ($6, $10, 'wo-master', 'Frans', 'Universiteit Leiden', NULL, 1999, 'behaald', now())`, [...Object.values(diplomas), mensen.anna, mensen.bram, mensen.carla, mensen.dirk]);
    await client.query('COMMIT');
  });
  const wie = (gebruikerId: string, naam: string, rol: Rol, schoolIds: string[]): Toegang => ({
    sessieId: id(), gebruiker: { id: gebruikerId, naam, email: `${gebruikerId}@proef.example` }, bestuur,
    rollen: [{ rol, bereik: schoolIds.length > 0 ? 'school' : 'bestuur', schoolIds, teamIds: [], medewerkerId: null }],
  });
  return {
    bestuurId: bestuur.id, scholen, diplomas,
    joost: wie(gebruikers.joost, 'Joost', 'hr', []), wietske: wie(gebruikers.wietske, 'Wietske', 'hr', []), ilse: wie(gebruikers.ilse, 'Ilse', 'hr', [scholen.vakschool]),
    teamleider: wie(gebruikers.nynke, 'Nynke', 'teamleider', [scholen.lyceum]),
  };
}
