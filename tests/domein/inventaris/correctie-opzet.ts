import { randomUUID } from 'node:crypto';
import { CorrectieVoorstellenSchema } from '@/lib/inventaris/correctie.schema';
import { leraarlinkVersturen } from '@/lib/inventaris/server/correcties/leraarlink-versturen';
import { tokenHash } from '@/lib/toegang/server/token';
import type { Rol, Toegang } from '@/lib/toegang/toegang';
import { alsBeheer } from '../../support/database';
import { linkUit, mailsAan } from '../../support/postbus';

/** Anna and Bram teach at the lyceum, Carla at the vakschool; each has one diploma. Vreemd is a board with one teacher. */
export interface CorrectieProef {
  bestuurId: string;
  scholen: { lyceum: string; vakschool: string };
  mensen: { anna: string; bram: string; carla: string; vreemd: string };
  diplomas: { anna: string; bram: string; carla: string; vreemd: string };
  aanstelling: string;
  les: string;
  /** HR of the whole board, of the vakschool only, and of the other board. */
  joost: Toegang;
  ilse: Toegang;
  vreemdeHr: Toegang;
  teamleider: Toegang;
  /** Anna with an account of her own. */
  anna: Toegang;
}

let nummer = 0;

export async function correctieProef(): Promise<CorrectieProef> {
  nummer += 1;
  const id = () => randomUUID();
  const bestuur = (naam: string) => ({ id: id(), slug: `${naam}-${nummer}`, naam: `Stichting ${naam}`, nummer: `${naam}${nummer}` });
  const [eigen, ander] = [bestuur('eigen'), bestuur('ander')];
  const scholen = { lyceum: id(), vakschool: id() };
  const mensen = { anna: id(), bram: id(), carla: id(), vreemd: id() };
  const diplomas = { anna: id(), bram: id(), carla: id(), vreemd: id() };
  const [aanstelling, les] = [id(), id()];
  const mens = { joost: id(), ilse: id(), vreemdeHr: id(), nynke: id(), anna: id() };
  await alsBeheer(async (client) => {
    for (const een of [eigen, ander]) await client.query('INSERT INTO bestuur (id, nummer, naam, slug) VALUES ($1, $2, $3, $4)', [een.id, een.nummer, een.naam, een.slug]);
    for (const [naam, gebruikerId] of Object.entries(mens)) await client.query('INSERT INTO gebruiker (id, email, naam) VALUES ($1, $2, $3)', [gebruikerId, `${naam.toLowerCase()}${nummer}@hr.example`, naam]);
    const vreemdeSchool = id();
    await client.query(`INSERT INTO school (id, "bestuurId", brin, vestiging, naam) VALUES ($1, $4, '90ZZ', '00', 'Lyceum'), ($2, $4, '90ZZ', '01', 'Vakschool'), ($3, $5, '91ZZ', '00', 'Elders')`, [scholen.lyceum, scholen.vakschool, vreemdeSchool, eigen.id, ander.id]);
    const lijst = [[mensen.anna, eigen.id, '101', 'Anna', 'Bergsma', scholen.lyceum, diplomas.anna], [mensen.bram, eigen.id, '102', 'Bram', 'Bos', scholen.lyceum, diplomas.bram],
      [mensen.carla, eigen.id, '103', 'Carla', 'Cats', scholen.vakschool, diplomas.carla], [mensen.vreemd, ander.id, '104', 'Vera', 'Vreemd', vreemdeSchool, diplomas.vreemd]] as const;
    for (const [mensId, bestuurId, personeelsnummer, roepnaam, achternaam, schoolId, diplomaId] of lijst) {
      await client.query('INSERT INTO medewerker (id, "bestuurId", personeelsnummer, roepnaam, achternaam, geboortedatum) VALUES ($1, $2, $3, $4, $5, \'1985-02-01\')', [mensId, bestuurId, personeelsnummer, roepnaam, achternaam]);
      await client.query('INSERT INTO aanstelling (id, "bestuurId", "medewerkerId", "schoolId", functie, categorie, deeltijdfactor, begin) VALUES ($1, $2, $3, $4, \'Docent LB\', \'OP\', 0.8, \'2015-08-01\')', [mensId === mensen.anna ? aanstelling : id(), bestuurId, mensId, schoolId]);
      await client.query('INSERT INTO diploma (id, "bestuurId", "medewerkerId", niveau, richting, instelling, "behaaldJaar", status) VALUES ($1, $2, $3, \'hbo-bachelor\', \'Lerarenopleiding Nederlands\', \'NHL\', 2008, \'behaald\')', [diplomaId, bestuurId, mensId]);
    }
    await client.query('INSERT INTO lesinzet (id, "bestuurId", "medewerkerId", "schoolId", schooljaar, vak, onderwijssoort, leerjaar, uren) VALUES ($1, $2, $3, $4, 2026, \'Nederlands\', \'havo\', 4, 6)', [les, eigen.id, mensen.anna, scholen.lyceum]);
  });
  const wie = (gebruikerId: string, bord: typeof eigen, rol: Rol, rest: Partial<Toegang['rollen'][number]> = {}): Toegang => ({
    sessieId: id(), gebruiker: { id: gebruikerId, naam: rol, email: `${gebruikerId}@hr.example` }, bestuur: bord, rollen: [{ rol, bereik: 'bestuur', schoolIds: [], teamIds: [], medewerkerId: null, ...rest }],
  });
  return {
    bestuurId: eigen.id, scholen, mensen, diplomas, aanstelling, les,
    joost: wie(mens.joost, eigen, 'hr'), ilse: wie(mens.ilse, eigen, 'hr', { bereik: 'school', schoolIds: [scholen.vakschool] }), vreemdeHr: wie(mens.vreemdeHr, ander, 'hr'),
    teamleider: wie(mens.nynke, eigen, 'teamleider', { bereik: 'school', schoolIds: [scholen.lyceum] }), anna: wie(mens.anna, eigen, 'leraar', { bereik: 'zelf', medewerkerId: mensen.anna }),
  };
}

/** HR mails a link; the secret is taken out of the mail that arrived. */
export async function linkPerMail(hr: Toegang, medewerker: string, map: string): Promise<{ id: string; code: string; tokenHash: string; email: string }> {
  nummer += 1;
  const email = `leraar${nummer}@school.example`;
  const { id } = await leraarlinkVersturen(hr, { medewerker, email });
  const mail = mailsAan(email, map).at(-1);
  const code = mail ? new URL(linkUit(mail)).hash.slice(1) : '';
  return { id, code, tokenHash: tokenHash(code), email };
}

/** A proposal as the form would send it. */
export const voorstelUit = (velden: Record<string, string | number>) => CorrectieVoorstellenSchema.parse(velden);

export const NIEUW_DIPLOMA = { voorstel: 'diploma-nieuw', niveau: 'wo-master', soort: 'vakmaster', richting: 'Nederlandse taal en cultuur', instelling: 'Rijksuniversiteit Groningen', behaald: '29-8-2014', status: 'behaald', toelichting: '' };

export async function rijenVan<T>(vraag: string, waarden: unknown[] = []): Promise<T[]> {
  return alsBeheer(async (client) => (await client.query(vraag, waarden)).rows as T[]);
}

/** Acts in the log about this person, oldest first. */
export async function logVan(medewerkerId: string): Promise<string[]> {
  return (await rijenVan<{ handeling: string }>('SELECT handeling FROM logregel WHERE "onderwerpId" = $1 ORDER BY id', [medewerkerId])).map(({ handeling }) => handeling);
}
