import 'server-only';
import { binnenBestuur } from '@/lib/db/binnen-bestuur';
import type { Db } from '@/lib/db/prisma';
import { LEEG, rijen, sql } from '@/lib/db/sql';
import type { Reikwijdte, Toegang } from '@/lib/toegang/toegang';
import { voorstelRegels, type DiplomaGegevens, type PersoonGegevens, type TeBehandelen, type Voorstel, type VoorstelSoort } from '../../correctie';
import { CORRECTIES_PER_PAGINA, type CorrectieFilter } from '../../correctie.schema';
import type { SchoolNavraag } from '../../leraarlink';
import { navraagLezen } from './navraag-tonen';

interface Correcties {
  filter: CorrectieFilter;
  voorstellen: TeBehandelen[];
  totaal: number;
  /** Open proposals per kind, whatever the filter. */
  open: Partial<Record<VoorstelSoort, number>>;
  scholen: SchoolNavraag[];
}

/** Right inventaris:wijzigen. Proposals of teachers within reach, oldest first, and per school who answered the question to check. */
export async function correctiesTonen(toegang: Toegang, filter: CorrectieFilter): Promise<Correcties> {
  return binnenBestuur(toegang, 'inventaris:wijzigen', async (db, bereik) => {
    const [rijenGevonden, tellingen, scholen] = await Promise.all([voorstellenLezen(db, bereik, filter), openTellen(db, bereik), navraagLezen(db, bereik)]);
    return {
      filter, scholen, voorstellen: rijenGevonden.map(alsTeBehandelen), totaal: rijenGevonden[0]?.totaal ?? 0,
      open: Object.fromEntries(tellingen.map(({ soort, aantal }) => [soort, aantal])),
    };
  });
}

function openTellen(db: Db, { bestuurId }: Reikwijdte): Promise<{ soort: VoorstelSoort; aantal: number }[]> {
  return rijen(db, sql`SELECT soort, count(*)::int AS aantal FROM correctievoorstel WHERE "bestuurId" = ${bestuurId} AND status = 'open' GROUP BY soort`);
}

type Rij = Pick<TeBehandelen, 'id' | 'versie' | 'soort' | 'medewerkerId' | 'naam' | 'scholen' | 'viaLink' | 'toelichting' | 'status' | 'reden' | 'behandeldDoor'> & {
  voorstel: Voorstel;
  onderwerpId: string | null;
  gedaan: Date;
  behandeld: Date | null;
  totaal: number;
  diploma: (DiplomaGegevens & { versie: number }) | null;
  persoon: PersoonGegevens & { versie: number };
  /** Since when the appointment or lesson reads as it does; null when it is gone. */
  feitSinds: Date | null;
};

function voorstellenLezen(db: Db, { bestuurId }: Reikwijdte, { stand, school, soort, medewerker, pagina }: CorrectieFilter): Promise<Rij[]> {
  return rijen(db, sql`
    SELECT c.id, c.versie, c.soort, c."medewerkerId", c."onderwerpId", c.voorstel, c.toelichting, c.status, c.reden, c."leraarlinkId" IS NOT NULL AS "viaLink",
      c."createdAt" AS gedaan, c."behandeldOp" AS behandeld, h.naam AS "behandeldDoor", count(*) OVER ()::int AS totaal,
      concat_ws(' ', NULLIF(m.roepnaam, ''), NULLIF(m.voorvoegsel, ''), m.achternaam) AS naam,
      (SELECT coalesce(array_agg(s.naam ORDER BY s.naam), '{}') FROM school s WHERE s."bestuurId" = m."bestuurId" AND s.id = ANY (m."schoolIds")) AS scholen,
      json_build_object('versie', m.versie, 'roepnaam', m.roepnaam, 'voorvoegsel', m.voorvoegsel, 'achternaam', m.achternaam, 'geboortedatum', m.geboortedatum) AS persoon,
      (SELECT json_build_object('versie', d.versie, 'niveau', d.niveau, 'soort', d.soort, 'richting', d.richting, 'instelling', d.instelling, 'behaaldOp', d."behaaldOp", 'behaaldJaar', d."behaaldJaar", 'status', d.status)
        FROM diploma d WHERE d."bestuurId" = c."bestuurId" AND d."medewerkerId" = c."medewerkerId" AND d.id = c."onderwerpId") AS diploma,
      coalesce((SELECT a."bekendSinds" FROM aanstelling a WHERE a."bestuurId" = c."bestuurId" AND a.id = c."onderwerpId"),
        (SELECT l."bekendSinds" FROM lesinzet l WHERE l."bestuurId" = c."bestuurId" AND l.id = c."onderwerpId")) AS "feitSinds"
    FROM correctievoorstel c JOIN medewerker m ON m."bestuurId" = c."bestuurId" AND m.id = c."medewerkerId" LEFT JOIN gebruiker h ON h.id = c."behandeldDoor"
    WHERE c."bestuurId" = ${bestuurId} AND ${stand === 'open' ? sql`c.status = 'open'` : sql`c.status <> 'open'`}
      ${school ? sql`AND ${school}::uuid = ANY (m."schoolIds")` : LEEG} ${soort ? sql`AND c.soort = ${soort}` : LEEG} ${medewerker ? sql`AND c."medewerkerId" = ${medewerker}` : LEEG}
    ORDER BY ${stand === 'open' ? sql`c."createdAt", c.id` : sql`c."behandeldOp" DESC, c.id`}
    LIMIT ${CORRECTIES_PER_PAGINA} OFFSET ${(pagina - 1) * CORRECTIES_PER_PAGINA}`);
}

function alsTeBehandelen({ voorstel, onderwerpId, gedaan, behandeld, totaal: _, diploma, persoon, feitSinds, ...rest }: Rij): TeBehandelen {
  const feit = voorstel.soort === 'diploma-wijzigen' ? diploma : voorstel.soort === 'persoon' ? persoon : null;
  // What was handled is shown as it was proposed: what stands there now is the result.
  const nu = rest.status === 'open' ? feit : null;
  return {
    ...rest, regels: voorstelRegels(voorstel, nu), over: 'over' in voorstel ? voorstel.over : null, feitVersie: feit?.versie ?? 0,
    feit: rest.status === 'open' ? feitStand(voorstel, onderwerpId, feit, { gedaan, feitSinds }) : 'zelfde', gedaanOp: gedaan.toISOString(), behandeldOp: behandeld?.toISOString() ?? null,
  };
}

function feitStand(voorstel: Voorstel, onderwerpId: string | null, feit: { versie: number } | null, { gedaan, feitSinds }: { gedaan: Date; feitSinds: Date | null }): TeBehandelen['feit'] {
  if ('versie' in voorstel) return feit === null ? 'weg' : feit.versie === voorstel.versie ? 'zelfde' : 'verschoven';
  if (!('over' in voorstel) || onderwerpId === null) return 'zelfde';
  return feitSinds === null ? 'weg' : feitSinds > gedaan ? 'verschoven' : 'zelfde';
}
