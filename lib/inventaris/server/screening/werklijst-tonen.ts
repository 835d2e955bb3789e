import 'server-only';
import { binnenBestuur } from '@/lib/db/binnen-bestuur';
import type { Db } from '@/lib/db/prisma';
import { LEEG, rijen, sql, type Sql } from '@/lib/db/sql';
import type { Toegang } from '@/lib/toegang/toegang';
import type { Melding, Werklijst } from '../../werklijst';
import { MELDINGEN_PER_PAGINA, MELDINGSOORTEN, type Meldingsoort, type WerklijstFilter } from '../../werklijst.schema';
import { instellingenLezen } from '../instellingen-lezen';
import { scholenInBereik } from './campagne-voorbeeld';
import type { Blik } from './plek';
import { laatsteReeksLezen } from './reeks-lezen';
import { blikVan } from './screening-tonen';
import { voluit } from './wachtrij';
import { metMeldingen, type Grenzen } from './werklijst-sql';

/** The work list: one page of alerts within reach, with how many there are of each kind. */
export async function werklijstTonen(toegang: Toegang, filter: WerklijstFilter): Promise<Werklijst> {
  return binnenBestuur(toegang, 'inventaris:screenen', async (db, bereik) => {
    const blik = blikVan(toegang, bereik);
    const grenzen = await instellingenLezen(db, blik.bestuurId);
    const [lijst, scholen, laatsteReeks] = await Promise.all([meldingenLezen(db, blik, filter, grenzen, MELDINGEN_PER_PAGINA), scholenInBereik(db, blik), laatsteReeksLezen(db, blik)]);
    const paginas = Math.max(1, Math.ceil(lijst.totaal / MELDINGEN_PER_PAGINA));
    const { verouderdNaJaren, eindigtBinnenMaanden } = grenzen;
    return { filter, ...lijst, pagina: Math.min(filter.pagina, paginas), paginas, scholen, verouderdNaJaren, eindigtBinnenMaanden, laatsteReeks };
  });
}

type Rij = { [K in keyof Melding]: K extends 'medewerkerId' ? string | null : Melding[K] } & {
  roepnaam: string; voorvoegsel: string; achternaam: string; perSoort: Partial<Record<Meldingsoort, number>>; diplomas: number;
};

const VOLGORDE: Record<WerklijstFilter['sorteer'], (neer: Sql) => Sql> = {
  school: (neer) => sql`school${neer}, sorteernaam, soort, reden`,
  naam: (neer) => sql`sorteernaam${neer}, soort, reden`,
  soort: (neer) => sql`array_position(${[...MELDINGSOORTEN]}::text[], soort)${neer}, school, sorteernaam`,
  datum: (neer) => sql`datum${neer} NULLS LAST, school, sorteernaam`,
};

/** Inside: one page of the list, or all of it when `perPagina` is null. A page beyond the last one shows the last one. */
export async function meldingenLezen(db: Db, blik: Blik, filter: WerklijstFilter, grenzen: Grenzen, perPagina: number | null): Promise<Pick<Werklijst, 'rijen' | 'totaal' | 'perSoort' | 'teScreenen'>> {
  const volgorde = VOLGORDE[filter.sorteer](filter.richting === 'af' ? sql` DESC` : LEEG);
  const gevonden = await rijen<Rij>(db, sql`
    ${metMeldingen(blik, filter, grenzen)}, telling AS (
      SELECT coalesce((SELECT jsonb_object_agg(x.soort, x.n) FROM (SELECT soort, count(*) AS n FROM alle GROUP BY 1) x), '{}') AS per,
        (SELECT count(*) FROM alle WHERE ${opSoort(filter)})::int AS totaal,
        (SELECT count(DISTINCT "diplomaId") FROM alle WHERE "teScreenen" AND ${opSoort(filter)})::int AS diplomas
    ), keuze AS (
      SELECT alle.*, row_number() OVER (ORDER BY ${volgorde}, "medewerkerId", "diplomaId", "trajectId", datum, waarde) AS nr FROM alle WHERE ${opSoort(filter)}
      ORDER BY nr ${perPagina === null ? LEEG : sql`LIMIT ${perPagina} OFFSET (SELECT least(${(filter.pagina - 1) * perPagina}::int, greatest(0, (totaal - 1) / ${perPagina}::int * ${perPagina}::int)) FROM telling)`}
    )
    SELECT t.per AS "perSoort", t.diplomas, k.* FROM telling t LEFT JOIN keuze k ON true ORDER BY k.nr`);
  const per = gevonden[0]?.perSoort ?? {};
  const perSoort = Object.fromEntries(MELDINGSOORTEN.map((soort) => [soort, per[soort] ?? 0])) as Record<Meldingsoort, number>;
  const totaal = filter.soort ? perSoort[filter.soort] : MELDINGSOORTEN.reduce((som, soort) => som + perSoort[soort], 0);
  return { rijen: gevonden.flatMap(alsMelding), totaal, perSoort, teScreenen: gevonden[0]?.diplomas ?? 0 };
}

function opSoort({ soort }: WerklijstFilter): Sql {
  return soort ? sql`soort = ${soort}` : sql`true`;
}

function alsMelding({ medewerkerId, soort, reden, roepnaam, voorvoegsel, achternaam, personeelsnummer, school, diplomaId, trajectId, niveau, richting, uitkomst, teScreenen, waarde, datum }: Rij): Melding[] {
  if (medewerkerId === null) return [];
  const sleutel = [reden, diplomaId ?? trajectId ?? medewerkerId, waarde, datum].filter(Boolean).join(' ');
  return [{ sleutel, soort, reden, medewerkerId, naam: voluit({ roepnaam, voorvoegsel, achternaam }), personeelsnummer, school, diplomaId, trajectId, niveau, richting, uitkomst, teScreenen, waarde, datum }];
}

/** Inside: the diplomas of a selection that can be screened together, at most `meeste`. */
export async function diplomasVanSelectie(db: Db, blik: Blik, filter: WerklijstFilter, meeste: number): Promise<string[]> {
  const grenzen = await instellingenLezen(db, blik.bestuurId);
  const gevonden = await rijen<{ id: string }>(db, sql`
    ${metMeldingen(blik, filter, grenzen)}
    SELECT DISTINCT "diplomaId" AS id FROM alle WHERE "teScreenen" AND ${opSoort(filter)} ORDER BY 1 LIMIT ${meeste}`);
  return gevonden.map(({ id }) => id);
}
