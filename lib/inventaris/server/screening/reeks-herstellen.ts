import 'server-only';
import { binnenBestuur } from '@/lib/db/binnen-bestuur';
import type { Db } from '@/lib/db/prisma';
import { rijen, sql } from '@/lib/db/sql';
import { nietGevonden, Weigering } from '@/lib/errors';
import { vastleggen } from '@/lib/logboek/server/vastleggen';
import type { Toegang } from '@/lib/toegang/toegang';
import type { GedaneReeks, ReeksDiploma } from '../../reeks';
import type { Uitkomst } from '../../diploma';
import { diplomasVergrendelen } from './diploma-vergrendelen';
import type { Blik } from './plek';
import { reeksDiplomas } from './reeks-bepalen';
import { blikVan } from './screening-tonen';
import { screeningToevoegen, watErvoorGold } from './screening-vastleggen';

/**
 * Takes a bulk back as a whole: each diploma gets a screening with what held before. What somebody screened since then
 * stays as it is. @throws Weigering 'ongeldig' when somebody else made it, 'conflict' when nothing of it holds any more.
 */
export async function reeksHerstellen(toegang: Toegang, { reeksId }: { reeksId: string }): Promise<{ reeksId: string; hersteld: number; gebleven: number }> {
  return binnenBestuur(toegang, 'inventaris:screenen', async (db, bereik) => {
    const blik = blikVan(toegang, bereik);
    const regels = await regelsLezen(db, blik, reeksId);
    if (regels.length === 0) throw nietGevonden();
    if (regels.some(({ gebruikerId }) => gebruikerId !== toegang.gebruiker.id)) throw new Weigering('ongeldig', 'Alleen wie de reeks screende, kan haar in één keer terugnemen.');
    const van = new Map(regels.map(({ diplomaId, id }) => [diplomaId, id]));
    const diplomas = await diplomasVergrendelen(db, blik, [...van.keys()]);
    const terug = diplomas.filter((diploma) => diploma.screenings[0]?.id === van.get(diploma.id));
    if (terug.length === 0) throw new Weigering('conflict', 'Van deze reeks geldt niets meer: alles is al teruggenomen of opnieuw gescreend.');
    await Promise.all(terug.map((diploma) => screeningToevoegen(db, diploma, { handeling: 'screening-herstellen', ...watErvoorGold(diploma), herstelt: van.get(diploma.id) ?? null })));
    await vastleggen(db, { handeling: 'reeks-herstellen', onderwerpSoort: 'reeks', onderwerpId: reeksId, gegevens: { hersteld: terug.length, gebleven: regels.length - terug.length } });
    return { reeksId, hersteld: terug.length, gebleven: regels.length - terug.length };
  });
}

/** A bulk as it stands now. @throws Weigering 'niet-gevonden' */
export async function reeksTonen(toegang: Toegang, reeksId: string): Promise<GedaneReeks> {
  return binnenBestuur(toegang, 'inventaris:screenen', async (db, bereik) => {
    const blik = blikVan(toegang, bereik);
    const regels = await regelsLezen(db, blik, reeksId);
    const [eerste] = regels;
    const diplomas = await reeksDiplomas(db, blik, regels.map(({ diplomaId }) => diplomaId));
    if (!eerste || diplomas.length === 0) throw nietGevonden();
    const staat = new Map(regels.map((regel) => [regel.diplomaId, regel.staat]));
    const { uitkomst, bewijs, notitie, door, gebruikerId, op } = eerste;
    return {
      id: reeksId, keuze: { uitkomst, bewijs, notitie }, door: door ?? 'Onbekend', vanMij: gebruikerId === toegang.gebruiker.id, op: op.toISOString(),
      diplomas: diplomas.map((diploma: ReeksDiploma) => ({ ...diploma, staat: staat.get(diploma.id) ?? 'ingehaald' })),
    };
  });
}

interface Regel {
  id: string;
  diplomaId: string;
  uitkomst: Uitkomst;
  bewijs: string;
  notitie: string;
  gebruikerId: string | null;
  door: string | null;
  op: Date;
  staat: GedaneReeks['diplomas'][number]['staat'];
}

async function regelsLezen(db: Db, { bestuurId }: Blik, reeksId: string): Promise<Regel[]> {
  return rijen<Regel>(db, sql`
    SELECT s.id, s."diplomaId", s.uitkomst, s.bewijs, s.notitie, s."gebruikerId", g.naam AS door, s."createdAt" AS op, CASE
      WHEN EXISTS (SELECT 1 FROM screening t WHERE t."bestuurId" = s."bestuurId" AND t."diplomaId" = s."diplomaId" AND t.herstelt = s.id) THEN 'teruggenomen'
      WHEN EXISTS (SELECT 1 FROM screening l WHERE l."bestuurId" = s."bestuurId" AND l."diplomaId" = s."diplomaId" AND l.volgnummer > s.volgnummer) THEN 'ingehaald' ELSE 'geldt' END AS staat
    FROM screening s LEFT JOIN gebruiker g ON g.id = s."gebruikerId"
    WHERE s."bestuurId" = ${bestuurId} AND s."reeksId" = ${reeksId} ORDER BY s.volgnummer`);
}
