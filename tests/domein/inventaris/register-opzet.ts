import { randomUUID } from 'node:crypto';
import type { RolMetBereik, Toegang } from '@/lib/toegang/toegang';
import { alsBeheer } from '../../support/database';

const id = () => randomUUID();

/**
 * A board with a lyceum (teams Onderbouw, Bovenbouw) and a vakschool, in November 2026:
 * Søren (wo-master, confirmed; both schools), Zoë (hbo-bachelor and a master under way), Özlem (hbo-master, stated),
 * Piet (no diploma), Karin (vakschool, promotie of 2027), Rob (office), Wim (left in 2024, wo-master).
 * Beside it another board with one teacher.
 */
export interface RegisterProef {
  scholen: { lyceum: string; vakschool: string };
  teams: { onder: string; boven: string };
  mensen: { soren: string; zoe: string; ozlem: string; piet: string; karin: string; rob: string; wim: string };
  diplomas: { soren: string; zoe: string; zoeStudie: string; ozlem: string; karin: string; wim: string };
  hr: Toegang;
  als: (rol: Partial<RolMetBereik>) => Toegang;
  /** HR of the other board; `mens` and `diploma` are that board's. */
  buren: { hr: Toegang; mens: string; diploma: string };
}

export async function registerProef(): Promise<RegisterProef> {
  const scholen = { lyceum: id(), vakschool: id() };
  const teams = { onder: id(), boven: id() };
  const mensen = { soren: id(), zoe: id(), ozlem: id(), piet: id(), karin: id(), rob: id(), wim: id() };
  const diplomas = { soren: id(), zoe: id(), zoeStudie: id(), ozlem: id(), karin: id(), wim: id() };
  const hier = await bestuurMaken('Joost Meinema', async (vraag) => {
    const p = { ...scholen, ...teams };
    await vraag(`INSERT INTO school (id, brin, vestiging, naam) VALUES ($1, '90ZZ', '00', 'Lyceum'), ($2, '90ZZ', '01', 'Vakschool')`, [p.lyceum, p.vakschool]);
    await vraag(`INSERT INTO team (id, "schoolId", naam) VALUES ($1, $3, 'Onderbouw'), ($2, $3, 'Bovenbouw')`, [p.onder, p.boven, p.lyceum]);
    await vraag(`INSERT INTO sectie ("schoolId", "vakCode", label) SELECT $1::uuid, code, naam FROM vak WHERE naam = 'Wiskunde' UNION ALL SELECT $2::uuid, code, naam FROM vak WHERE naam = 'Nederlands'`, [p.lyceum, p.vakschool]);
    await vraag(`INSERT INTO medewerker (id, personeelsnummer, roepnaam, voorvoegsel, achternaam, geboortedatum) VALUES ($1, '101', 'Søren', '', 'Wiśniewski', '1980-05-05'), ($2, '102', 'Zoë', 'van', 'Dijk', '1990-01-01'),
      ($3, '103', 'Özlem', '', 'Şahin', '1985-01-01'), ($4, '104', 'Piet', '', 'Bakker', '1970-01-01'), ($5, '105', 'Karin', 'de', 'Groot', '1975-01-01'), ($6, '106', 'Rob', '', '=Kok', '1975-01-01'), ($7, '107', 'Wim', '', 'Vos', '1960-01-01')`, Object.values(mensen));
    await vraag(`INSERT INTO aanstelling ("medewerkerId", "schoolId", "teamId", functie, categorie, schaal, deeltijdfactor, begin, einde) VALUES
      ($1, $8, $10, 'Docent', 'OP', 'LD', 0.6, '2010-08-01', NULL), ($1, $9, NULL, 'Docent', 'OP', 'LC', 0.4, '2020-08-01', NULL), ($2, $8, $11, 'Docent', 'OP', 'LB', 1, '2018-08-01', NULL),
      ($3, $8, $10, 'Docent', 'OP', 'LC', 0.8, '2012-08-01', '2026-12-31'), ($4, $8, $11, 'Docent', 'OP', 'LB', 0.5, '2000-08-01', NULL), ($5, $9, NULL, 'Docent', 'OP', 'LC', 1, '2001-08-01', NULL),
      ($6, $8, NULL, 'Conciërge', 'OOP', '4', 1, '2001-08-01', NULL), ($7, $8, $10, 'Docent', 'OP', 'LD', 1, '1990-08-01', '2024-07-31')`, [...Object.values(mensen), p.lyceum, p.vakschool, p.boven, p.onder]);
    await vraag(`INSERT INTO lesinzet ("medewerkerId", "schoolId", schooljaar, vak, "vakCode", onderwijssoort, leerjaar, uren) SELECT m, $3::uuid, 2026, 'wiskunde B', v.code, 'vwo', 5, 6 FROM vak v, unnest(ARRAY[$1, $2]::uuid[]) m WHERE v.naam = 'Wiskunde'`, [mensen.soren, mensen.zoe, p.lyceum]);
    await vraag(`INSERT INTO diploma (id, "medewerkerId", niveau, richting, instelling, "behaaldOp", "behaaldJaar", status) VALUES ($1, $7, 'wo-master', 'Wiskunde', 'Universiteit Utrecht', '2008-06-30', NULL, 'behaald'),
      ($2, $8, 'hbo-bachelor', 'Lerarenopleiding wiskunde', 'HAN', NULL, 2014, 'behaald'), ($3, $8, 'hbo-master', 'Lerarenopleiding wiskunde', 'HAN', NULL, NULL, 'in-opleiding'), ($4, $9, 'hbo-master', 'Engels', 'Fontys', NULL, NULL, 'behaald'),
      ($5, $10, 'promotie', 'Biologie', 'Radboud Universiteit', '2027-02-01', NULL, 'behaald'), ($6, $11, 'wo-master', 'Frans', 'Leiden', NULL, 1990, 'behaald')`, [...Object.values(diplomas), mensen.soren, mensen.zoe, mensen.ozlem, mensen.karin, mensen.wim]);
    await vraag(`INSERT INTO screening ("medewerkerId", "diplomaId", uitkomst, bewijs) VALUES ($1, $2, 'bevestigd', 'dossier')`, [mensen.soren, diplomas.soren]);
  });
  const buur = { mens: id(), diploma: id() };
  const daar = await bestuurMaken('Esther de Groot', async (vraag) => {
    const school = id();
    await vraag(`INSERT INTO school (id, brin, vestiging, naam) VALUES ($1, '91ZZ', '00', 'Overkant')`, [school]);
    await vraag(`INSERT INTO medewerker (id, personeelsnummer, achternaam) VALUES ($1, '101', 'Overbuur')`, [buur.mens]);
    await vraag(`INSERT INTO aanstelling ("medewerkerId", "schoolId", categorie, deeltijdfactor, begin) VALUES ($1, $2, 'OP', 1, '2001-08-01')`, [buur.mens, school]);
    await vraag(`INSERT INTO diploma (id, "medewerkerId", niveau, richting, status) VALUES ($1, $2, 'wo-master', 'Geheim', 'behaald')`, [buur.diploma, buur.mens]);
  });
  return { scholen, teams, mensen, diplomas, hr: hier({}), als: hier, buren: { hr: daar({}), ...buur } };
}

type Vraag = (tekst: string, waarden: unknown[]) => Promise<unknown>;

async function bestuurMaken(naam: string, vullen: (vraag: Vraag) => Promise<void>): Promise<RegisterProef['als']> {
  const bestuur = { id: id(), slug: `proef-${id().slice(0, 8)}`, naam: 'Stichting Proef', nummer: id().slice(0, 8) };
  const gebruiker = { id: id(), naam, email: `${bestuur.slug}@proef.example` };
  await alsBeheer(async (client) => {
    await client.query('BEGIN');
    await client.query(`SELECT set_config('app.bestuur', $1, true), set_config('app.bereik', 'bestuur', true), set_config('app.gebruiker', '', true)`, [bestuur.id]);
    await client.query('INSERT INTO bestuur (id, nummer, naam, slug) VALUES ($1, $2, $3, $4)', [bestuur.id, bestuur.nummer, bestuur.naam, bestuur.slug]);
    await client.query('INSERT INTO gebruiker (id, email, naam) VALUES ($1, $2, $3)', [gebruiker.id, gebruiker.email, gebruiker.naam]);
    await vullen((tekst, waarden) => client.query(tekst, waarden));
    await client.query('COMMIT');
  });
  return (rol) => ({ sessieId: id(), gebruiker, bestuur, rollen: [{ rol: 'hr', bereik: 'bestuur', schoolIds: [], teamIds: [], medewerkerId: null, ...rol }] });
}
