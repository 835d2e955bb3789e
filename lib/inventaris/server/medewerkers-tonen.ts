import 'server-only';
import { binnenBestuur } from '@/lib/db/binnen-bestuur';
import type { Db } from '@/lib/db/prisma';
import { LEEG, laatsteRijen, rij, rijen, samen, sql, type Sql } from '@/lib/db/sql';
import { schooljaarVan } from '@/lib/dates';
import { vakNaam } from '@/lib/organisatie/vakken';
import type { Toegang } from '@/lib/toegang/toegang';
import { PER_PAGINA, type Keuzelijsten, type Register, type RegisterRij, type Volledigheid } from '../register';
import type { RegisterFilter } from '../register.schema';
import { isMatrixkolom } from '../register-kolommen';
import { isMasterSql } from './masterniveaus-sql';
import { matrixFeiten } from './matrix/matrix-feiten';
import { aanstellingVoldoet, behaaldOp, GROOTSTE_EERST, HOOGSTE_EERST, registerBasis, registerVolgorde, type RegisterVraag } from './register-sql';

/** The register: one page of people within reach, how many there are, and what can be filtered on. Two statements, one round trip, wall included. */
export async function medewerkersTonen(toegang: Toegang, filter: RegisterFilter): Promise<Register> {
  return binnenBestuur(toegang, 'inventaris:lezen', async (db, bereik) => {
    const vraag = { bestuurId: toegang.bestuur.id, bereik, filter };
    const [bladzijde, { iemand, ...keuzelijsten }] = await (filter.kolommen.some(isMatrixkolom) ? metMatrixLezen(db, vraag) : meteenLezen(db, vraag));
    const paginas = Math.max(1, Math.ceil(bladzijde.totaal / PER_PAGINA));
    return { filter, ...bladzijde, pagina: Math.min(filter.pagina, paginas), paginas, keuzelijsten, iemand };
  });
}

async function meteenLezen(db: Db, vraag: RegisterVraag): Promise<[Bladzijde, GelezenLijsten]> {
  const [gelezen, [lijsten]] = await laatsteRijen<[Gelezen, GelezenLijsten]>(db, registerVraag(vraag, PER_PAGINA), keuzelijstenVraag(vraag));
  if (!lijsten) throw new Error('De keuzelijsten horen één rij te geven.');
  return [alsBladzijde(gelezen), lijsten];
}

// Columns of the matrix are read after the page is known, for its people only.
function metMatrixLezen(db: Db, vraag: RegisterVraag): Promise<[Bladzijde, GelezenLijsten]> {
  return Promise.all([registerLezen(db, vraag, PER_PAGINA), keuzelijstenLezen(db, vraag)]);
}

interface Bladzijde {
  rijen: RegisterRij[];
  totaal: number;
  volledigheid: Volledigheid;
}

type Gelezen = { [K in keyof RegisterRij]: K extends 'id' ? string | null : RegisterRij[K] } & { totaal: number; zonderDiploma: number; gewijzigdOp: Date | null };

/** Inside: the rows of one page (or all, when `perPagina` is null) with the count of the whole list. */
export async function registerLezen(db: Db, vraag: RegisterVraag, perPagina: number | null): Promise<Bladzijde> {
  const bladzijde = alsBladzijde(await rijen<Gelezen>(db, registerVraag(vraag, perPagina)));
  return { ...bladzijde, rijen: await metMatrix(db, vraag, bladzijde.rijen, perPagina !== null) };
}

function alsBladzijde(gelezen: Gelezen[]): Bladzijde {
  const { totaal = 0, zonderDiploma = 0, gewijzigdOp = null } = gelezen[0] ?? {};
  return { rijen: gelezen.flatMap(alsRij), totaal, volledigheid: { zonderDiploma, gewijzigdOp: gewijzigdOp?.toISOString() ?? null } };
}

// An empty list still gives one row, with the counts and no person.
function alsRij({ totaal: _totaal, zonderDiploma: _zonder, gewijzigdOp: _op, id, ...rest }: Gelezen): RegisterRij[] {
  return id === null ? [] : [{ id, ...rest, vakken: [...new Set(rest.vakken)].map((vak) => vakNaam(vak) ?? vak) }];
}

// What the matrix knows is read for the people on this page only, and only when a column asks for it.
async function metMatrix(db: Db, { bereik, bestuurId, filter }: RegisterVraag, gelezen: RegisterRij[], alleenDeze: boolean): Promise<RegisterRij[]> {
  const staten = filter.kolommen.filter(isMatrixkolom);
  if (staten.length === 0 || gelezen.length === 0) return gelezen;
  const matrix = await matrixFeiten(db, { ...bereik, bestuurId }, { peildatum: filter.peildatum, kolommen: staten, ids: alleenDeze ? gelezen.map(({ id }) => id) : null });
  return gelezen.map((mens) => {
    const bij = matrix.get(mens.id);
    return bij ? { ...mens, matrix: bij } : mens;
  });
}

function registerVraag(vraag: RegisterVraag, perPagina: number | null): Sql {
  const { bestuurId, filter } = vraag;
  return sql`
    WITH basis AS (${registerBasis(vraag)}),
    telling AS (
      SELECT (SELECT count(*) FROM basis)::int AS totaal, count(*) FILTER (WHERE d.id IS NULL)::int AS "zonderDiploma", max(greatest(d."createdAt", d."gescreendOp")) AS "gewijzigdOp"
      FROM basis b LEFT JOIN diploma d ON d."bestuurId" = ${bestuurId} AND d."medewerkerId" = b.id
    ),
    pagina AS (SELECT * ${filter.groep ? sql`, count(*) OVER (PARTITION BY groep)::int AS "groepAantal"` : LEEG} FROM basis ORDER BY ${registerVolgorde(filter)} ${grens(filter, perPagina)})
    SELECT k.totaal, k."zonderDiploma", k."gewijzigdOp", p.id, concat_ws(' ', NULLIF(p.roepnaam, ''), NULLIF(p.voorvoegsel, ''), p.achternaam) AS naam,
      p.personeelsnummer, s.naam AS school, t.naam AS team, a.functie, a.schaal, p.fte, p.aantal - 1 AS meer, ${filter.groep ? sql`p.groep, p."groepAantal",` : LEEG}
      coalesce(l.vakken, '{}') AS vakken, d.hoogste AS diploma, d."teScreenen", d.studeert
    FROM telling k
    LEFT JOIN pagina p ON true
    LEFT JOIN LATERAL (
      SELECT a."schoolId", a."teamId", a.functie, a.schaal FROM aanstelling a
      WHERE ${aanstellingVoldoet(vraag)} AND a."medewerkerId" = p.id
      ORDER BY ${GROOTSTE_EERST} LIMIT 1
    ) a ON true
    LEFT JOIN school s ON s."bestuurId" = ${bestuurId} AND s.id = a."schoolId"
    LEFT JOIN team t ON t."bestuurId" = ${bestuurId} AND t.id = a."teamId"
    ${vakkenEnDiplomas(vraag)}
    ORDER BY ${volgordeOp('p', registerVolgorde(filter))}`;
}

function vakkenEnDiplomas({ bestuurId, filter }: RegisterVraag): Sql {
  return sql`
    LEFT JOIN LATERAL (
      SELECT array_agg(coalesce(l."vakCode", l.vak) ORDER BY l.uren DESC) AS vakken FROM lesinzet l
      WHERE l."bestuurId" = ${bestuurId} AND l."medewerkerId" = p.id AND l.schooljaar = ${schooljaarVan(filter.peildatum)}
    ) l ON true
    LEFT JOIN LATERAL (
      SELECT count(*) FILTER (WHERE d.status = 'behaald' AND d.uitkomst = 'te-screenen')::int AS "teScreenen",
        coalesce(bool_or(d.status = 'in-opleiding' AND ${isMasterSql(bestuurId)}), false) AS studeert,
        (array_agg(json_build_object('niveau', d.niveau, 'richting', d.richting, 'status', d.status, 'uitkomst', d.uitkomst) ORDER BY ${HOOGSTE_EERST}) FILTER (WHERE ${behaaldOp(filter)}))[1] AS hoogste
      FROM diploma d WHERE d."bestuurId" = ${bestuurId} AND d."medewerkerId" = p.id
    ) d ON true`;
}

// A page beyond the last one shows the last one.
function grens({ pagina }: RegisterFilter, perPagina: number | null): Sql {
  if (perPagina === null) return sql``;
  return sql`LIMIT ${perPagina} OFFSET (SELECT least(${(pagina - 1) * perPagina}::int, greatest(0, (totaal - 1) / ${perPagina}::int * ${perPagina}::int)) FROM telling)`;
}

function volgordeOp(tabel: 'p', volgorde: Sql): Sql {
  return { ...volgorde, delen: volgorde.delen.map((deel) => deel.replace(/\b(groep|sorteernaam|sleutel|id)\b/g, `${tabel}.$1`)) };
}

type LijstenVraag = Pick<RegisterVraag, 'bestuurId' | 'bereik'> & { filter: Pick<RegisterFilter, 'school' | 'team'> };
type GelezenLijsten = Keuzelijsten & { iemand: boolean };

/** Inside: what the register can be narrowed down by, within reach. */
export async function keuzelijstenLezen(db: Db, vraag: LijstenVraag): Promise<GelezenLijsten> {
  return rij(db, keuzelijstenVraag(vraag));
}

function keuzelijstenVraag({ bestuurId, bereik, filter }: LijstenVraag): Sql {
  const heel = bereik.soort === 'bestuur';
  const eigenScholen = heel ? sql`true` : sql`(s.id = ANY (${bereik.schoolIds}::uuid[]) OR s.id IN (SELECT t."schoolId" FROM team t WHERE t."bestuurId" = ${bestuurId} AND t.id = ANY (${bereik.teamIds}::uuid[])))`;
  const eigenTeams = heel ? sql`true` : sql`(t."schoolId" = ANY (${bereik.schoolIds}::uuid[]) OR t.id = ANY (${bereik.teamIds}::uuid[]))`;
  // A board has hundreds of teams: they are offered once there is one school to choose from.
  const school = filter.school ?? (bereik.schoolIds.length === 1 ? bereik.schoolIds[0] : null);
  const teamkeuze = [sql`t."schoolId" = ${school ?? null}::uuid`, sql`t.id = ${filter.team ?? null}::uuid`, sql`t.id = ANY (${bereik.teamIds}::uuid[])`, sql`(SELECT count(*) FROM scholen) = 1`];
  return sql`
    WITH scholen AS (SELECT s.id, s.naam FROM school s WHERE s."bestuurId" = ${bestuurId} AND ${eigenScholen})
    SELECT
      (SELECT coalesce(json_agg(json_build_object('id', s.id, 'naam', s.naam) ORDER BY s.naam), '[]') FROM scholen s) AS scholen,
      (SELECT coalesce(json_agg(json_build_object('id', t.id, 'naam', t.naam, 'school', s.naam) ORDER BY s.naam, t.naam), '[]')
        FROM team t JOIN scholen s ON s.id = t."schoolId" WHERE t."bestuurId" = ${bestuurId} AND ${eigenTeams} AND (${samen(teamkeuze, ' OR ')})) AS teams,
      (SELECT coalesce(json_agg(json_build_object('code', v.code, 'naam', v.naam) ORDER BY v.naam), '[]') FROM vak v
        WHERE v.code IN (SELECT x."vakCode" FROM sectie x JOIN scholen s ON s.id = x."schoolId" WHERE x."bestuurId" = ${bestuurId} AND (${filter.school ?? null}::uuid IS NULL OR x."schoolId" = ${filter.school ?? null}::uuid))) AS secties,
      EXISTS (SELECT 1 FROM medewerker m WHERE m."bestuurId" = ${bestuurId}) AS iemand`;
}
