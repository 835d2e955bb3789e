import 'server-only';
import { schooljaarVan, vandaag } from '@/lib/dates';
import { binnenBestuur } from '@/lib/db/binnen-bestuur';
import type { Db } from '@/lib/db/prisma';
import { rij, rijen, sql } from '@/lib/db/sql';
import { nietGevonden } from '@/lib/errors';
import type { Toegang, ToegangBereik } from '@/lib/toegang/toegang';
import type { CampagneKern } from '../../campagne';
import type { Masterinstelling } from '../../masterniveaus';
import type { ScreeningFilter } from '../../screening.schema';
import type { Werkbank } from '../../screening-werkbank';
import { campagnedagenLezen } from './campagne-dagen';
import { campagnesLezen } from './campagne-sql';
import { begin, scholenLezen, standenLezen } from './cijfers';
import { diplomaLezen } from './diploma-lezen';
import { opNiveau, plekken, type Blik } from './plek';
import { wachtrijLezen } from './wachtrij';
import { werkstandLezen } from './werkstand';

/** The workbench: the queue, the open diploma (the first one when the URL names none), the figures and the progress. */
export async function screeningTonen(toegang: Toegang, filter: ScreeningFilter): Promise<Werkbank> {
  return binnenBestuur(toegang, 'inventaris:screenen', async (db, bereik) => {
    const blik = blikVan(toegang, bereik);
    const lees = (id: string | undefined) => (id === undefined ? null : diplomaLezen(db, blik, id));
    const campagne = filter.campagne === undefined ? null : await openCampagne(db, blik, filter.campagne);
    const [{ nu, ...instelling }, wachtrij, scholen, standen, dagen, gevraagd, hervat] = await Promise.all([
      beginLezen(db, blik.bestuurId), wachtrijLezen(db, blik, filter, campagne), scholenLezen(db, blik, filter.niveau, campagne), standenLezen(db, blik),
      campagne ? campagnedagenLezen(db, blik, campagne) : dagenLezen(db, blik, filter), lees(filter.diploma), isBegin(filter) ? werkstandLezen(db, blik) : null,
    ]);
    const diploma = gevraagd ?? (await lees(wachtrij.regels[0]?.id));
    return { filter, campagne, hervat, wachtrij, scholen, standen, diploma, dagen, vandaag: blik.vandaag, schooljaar: blik.schooljaar, instelling, gelezenOp: nu.toISOString() };
  });
}

// Who opens a screen that names nothing comes back to where he was.
function isBegin({ campagne, school, diploma, zoek, tab }: ScreeningFilter): boolean {
  return campagne === undefined && school === undefined && diploma === undefined && zoek === '' && tab === 'te-doen';
}

/** @throws Weigering 'niet-gevonden' */
async function openCampagne(db: Db, blik: Blik, id: string): Promise<CampagneKern> {
  const [campagne] = await campagnesLezen(db, blik, { id });
  if (!campagne || campagne.afgeslotenOp !== null) throw nietGevonden();
  return campagne;
}

/** Where this person may look, today. */
export function blikVan(toegang: Toegang, bereik: ToegangBereik): Blik {
  const dag = vandaag();
  return { bestuurId: toegang.bestuur.id, gebruikerId: toegang.gebruiker.id, bereik, vandaag: dag, schooljaar: schooljaarVan(dag) };
}

// The moment of reading and what the board counts as a master, in one round trip.
function beginLezen(db: Db, bestuurId: string): Promise<Masterinstelling & { nu: Date }> {
  return rij(db, sql`
    SELECT now() AS nu, coalesce(bool_and(i."doctoraalTelt"), true) AS "doctoraalTelt", coalesce(bool_or(i."moBTelt"), false) AS "moBTelt"
    FROM bestuursinstelling i WHERE i."bestuurId" = ${bestuurId}::uuid`);
}

async function dagenLezen(db: Db, blik: Blik, filter: ScreeningFilter): Promise<Werkbank['dagen']> {
  return rijen(db, sql`
    WITH plek AS (${plekken(blik)})
    SELECT (d."gescreendOp" AT TIME ZONE 'Europe/Amsterdam')::date AS dag, count(*) AS aantal
    FROM diploma d JOIN plek p ON p."medewerkerId" = d."medewerkerId"
    WHERE d."bestuurId" = ${blik.bestuurId} AND d.status = 'behaald' AND d.uitkomst <> 'te-screenen'
      AND d."gescreendOp" >= ${begin(blik.schooljaar)}::date AT TIME ZONE 'Europe/Amsterdam'${opNiveau(blik, filter.niveau)}
    GROUP BY 1 ORDER BY 1`);
}
