import 'server-only';
import { binnenBestuur } from '@/lib/db/binnen-bestuur';
import type { Db } from '@/lib/db/prisma';
import { rij, rijen, sql } from '@/lib/db/sql';
import { schooljaarVan, vandaag } from '@/lib/dates';
import { nietGevonden } from '@/lib/errors';
import { vastleggen } from '@/lib/logboek/server/vastleggen';
import { vakNaam } from '@/lib/organisatie/vakken';
import { kan } from '@/lib/toegang/rechten';
import { reikt } from '@/lib/toegang/reikt';
import type { Reikwijdte, Toegang } from '@/lib/toegang/toegang';
import { studieverlof } from '../../lerarenbeurs';
import { meetpunt } from '../../meetpunt';
import type { Studie, Studiejaar } from '../../studie';
import { cijfersBerekenen } from '../cijfers/cijfers-berekenen';
import { isMasterSql, isWoMasterSql, masterniveausSql } from '../masterniveaus-sql';

type Rij = Omit<Studie, 'medewerker' | 'vak' | 'na' | 'diploma' | 'inOpleiding' | 'jaren' | 'doelen' | 'magWijzigen' | 'magGeld'> & {
  medewerkerId: string; naam: string; personeelsnummer: string; schoolIds: string[]; teamIds: string[];
  na: Studie['na']; diploma: Studie['diploma']; inOpleiding: Studie['inOpleiding'];
};

/**
 * One study whole. Reading it is written to the log; money only for who may see it, and what it would do to the goals
 * only for who may see figures.
 */
export async function studieTonen(toegang: Toegang, traject: string): Promise<Studie> {
  return binnenBestuur(toegang, 'inventaris:lezen', async (db, bereik) => {
    const [studie] = await studieLezen(db, bereik.bestuurId, traject);
    if (!studie) throw nietGevonden();
    const { medewerkerId, naam, personeelsnummer, schoolIds, teamIds, ...rest } = studie;
    const magGeld = reikt(toegang, 'studies:kosten', { schoolIds, teamIds });
    const cijfers = kan(toegang, 'overzicht:lezen') && bereik.soort !== 'zelf';
    const [jaren, doelen] = await Promise.all([
      jarenLezen(db, bereik.bestuurId, studie, magGeld), cijfers ? doelenLezen(db, bereik, studie) : null,
      vastleggen(db, { handeling: 'studie-inzien', onderwerpSoort: 'opleidingstraject', onderwerpId: traject, gegevens: { medewerkerId } }),
    ]);
    return { ...rest, medewerker: { id: medewerkerId, naam, personeelsnummer }, vak: rest.vakCode ? (vakNaam(rest.vakCode) ?? rest.vakCode) : null, jaren, doelen, magWijzigen: reikt(toegang, 'inventaris:wijzigen', { schoolIds, teamIds }), magGeld };
  });
}

function studieLezen(db: Db, bestuurId: string, traject: string): Promise<Rij[]> {
  return rijen<Rij>(db, sql`
    SELECT t.id, t.versie, t."medewerkerId", concat_ws(' ', NULLIF(m.roepnaam, ''), NULLIF(m.voorvoegsel, ''), m.achternaam) AS naam, m.personeelsnummer, m."schoolIds", m."teamIds",
      t.programma, t.niveau, t.soort, t."vakCode", t.instelling, t.status, t."aangevraagdOp", t.begin, t."verwachtEinde", t.einde, t."gestoptReden", t.afspraken,
      json_build_object('rol', t."naRol", 'schaal', t."naSchaal", 'uren', t."naUren", 'kennisdeling', t."naKennisdeling", 'uitkomst', t."naUitkomst", 'uitkomstOp', t."naUitkomstOp", 'toelichting', t."naToelichting") AS na,
      CASE WHEN d.id IS NOT NULL THEN json_build_object('id', d.id, 'richting', d.richting, 'niveau', d.niveau, 'uitkomst', d.uitkomst) END AS diploma,
      (SELECT CASE WHEN count(*) = 1 THEN json_build_object('id', min(o.id::text), 'richting', min(o.richting)) END FROM diploma o
        WHERE o."bestuurId" = t."bestuurId" AND o."medewerkerId" = t."medewerkerId" AND o.status = 'in-opleiding' AND o.niveau = t.niveau) AS "inOpleiding"
    FROM opleidingstraject t JOIN medewerker m ON m."bestuurId" = t."bestuurId" AND m.id = t."medewerkerId"
    LEFT JOIN diploma d ON d."bestuurId" = t."bestuurId" AND d.id = t."diplomaId"
    WHERE t."bestuurId" = ${bestuurId}::uuid AND t.id = ${traject}`);
}

type Jaarrij = Omit<Studiejaar, 'geld' | 'berekend'> & { beursbedrag: number | null; kosten: number | null };

async function jarenLezen(db: Db, bestuurId: string, { id, niveau, medewerkerId }: Pick<Rij, 'id' | 'niveau' | 'medewerkerId'>, magGeld: boolean): Promise<Studiejaar[]> {
  const jaren = await rijen<Jaarrij>(db, sql`
    SELECT j.id, j.versie, j.schooljaar, j.premaster, j.beurs, j.verlofuren, j.vervanging, j.vervangingsuren, j.beursbedrag, j.kosten, w.factor, coalesce(w.tijdelijk, false) AS tijdelijk
    FROM opleidingsjaar j LEFT JOIN LATERAL (
      SELECT sum(a.deeltijdfactor) AS factor, bool_and(a.einde IS NOT NULL) AS tijdelijk FROM aanstelling a
      WHERE a."bestuurId" = ${bestuurId}::uuid AND a."medewerkerId" = ${medewerkerId} AND a.begin <= make_date(j.schooljaar, 8, 1) AND (a.einde IS NULL OR a.einde >= make_date(j.schooljaar, 8, 1))
    ) w ON true
    WHERE j."bestuurId" = ${bestuurId}::uuid AND j."trajectId" = ${id} ORDER BY j.schooljaar`);
  // Only years in which leave was agreed or the grant was given use up one of the three.
  let leerjaar = 0;
  return jaren.map(({ beursbedrag, kosten, ...jaar }) => {
    if ((jaar.verlofuren ?? 0) > 0 || jaar.beurs === 'toegekend' || jaar.beurs === 'aangevraagd' || jaar.beurs === 'aan-te-vragen') leerjaar += 1;
    return { ...jaar, geld: magGeld ? { beursbedrag, kosten } : null, berekend: studieverlof({ schooljaar: jaar.schooljaar, niveau, premaster: jaar.premaster, factor: jaar.factor, leerjaar: Math.max(1, leerjaar) }) };
  });
}

async function doelenLezen(db: Db, bereik: Reikwijdte, { medewerkerId, niveau, status }: Pick<Rij, 'medewerkerId' | 'niveau' | 'status'>): Promise<NonNullable<Studie['doelen']>> {
  const dag = vandaag();
  const van = sql`d."bestuurId" = ${bereik.bestuurId}::uuid AND d."medewerkerId" = ${medewerkerId} AND d.status = 'behaald'`;
  const [{ totaal }, nu] = await Promise.all([
    cijfersBerekenen(db, bereik, meetpunt(dag)),
    rij<{ leraar: boolean; master: boolean; woMaster: boolean; vwo: boolean; wordtMaster: boolean; wordtWo: boolean }>(db, sql`
      SELECT EXISTS (SELECT 1 FROM aanstelling a WHERE a."bestuurId" = ${bereik.bestuurId}::uuid AND a."medewerkerId" = ${medewerkerId} AND a.categorie = 'OP' AND a.begin <= ${dag}::date AND (a.einde IS NULL OR a.einde >= ${dag}::date)) AS leraar,
        EXISTS (SELECT 1 FROM diploma d WHERE ${van} AND ${isMasterSql(bereik.bestuurId)}) AS master, EXISTS (SELECT 1 FROM diploma d WHERE ${van} AND ${isWoMasterSql(bereik.bestuurId)}) AS "woMaster",
        EXISTS (SELECT 1 FROM lesinzet l WHERE l."bestuurId" = ${bereik.bestuurId}::uuid AND l."medewerkerId" = ${medewerkerId} AND l.schooljaar = ${schooljaarVan(dag)} AND l.onderwijssoort = 'vwo' AND l.leerjaar BETWEEN 4 AND 6) AS vwo,
        ${niveau}::diploma_niveau = ANY (${masterniveausSql(bereik.bestuurId)}) AS "wordtMaster", ${niveau} IN ('wo-master', 'promotie') AS "wordtWo"`),
  ]);
  const telt = nu.leraar && status !== 'afgerond' && status !== 'gestopt' && status !== 'afgewezen';
  const { masters, leraren, vwoBovenbouwWoMaster, vwoBovenbouw } = totaal.personen;
  return {
    doel50: { teller: masters, noemer: leraren, erbij: telt && nu.wordtMaster && !nu.master ? 1 : 0 },
    doel80: { teller: vwoBovenbouwWoMaster, noemer: vwoBovenbouw, erbij: telt && nu.vwo && nu.wordtWo && !nu.woMaster ? 1 : 0 },
  };
}
