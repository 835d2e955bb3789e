import 'server-only';
import { createHash } from 'node:crypto';
import type { Db } from '@/lib/db/prisma';
import { rij, rijen, sql } from '@/lib/db/sql';
import { MEESTE_NAMEN, type Verdwenen, type VerdwenenMens } from '@/lib/inventaris/import/verdwenen';
import type { BekendeAanstelling } from '@/lib/inventaris/import/vergelijken/aanstelling';
import { isMasterSql } from '../../masterniveaus-sql';

export interface Verdwijnvraag {
  bestuurId: string;
  /** Last day of the appointments of who is gone. */
  per: string;
  /** Schools of which the file has at least one good row: about the others it says nothing. */
  scholen: string[];
  /** Every number in the file, also of rows with a fault: those people are there. */
  nummers: string[];
  zonderNummer: number;
}

/** An appointment that would end, as it stands now. */
export type TeBeeindigen = BekendeAanstelling & { medewerkerId: string };

type Gevonden = BekendeAanstelling & { medewerkerId: string; personeelsnummer: string; naam: string; school: string; master: VerdwenenMens['master'] };

/** People of these schools with an appointment that runs on after the day, who are not in the file; within reach, by the wall. */
export async function verdwenenLezen(db: Db, vraag: Verdwijnvraag): Promise<{ verdwenen: Verdwenen; beeindigen: TeBeeindigen[] }> {
  const { per, scholen, nummers } = vraag;
  const weg = await rijen<Gevonden>(db, sql`
    SELECT a.id, a.versie, a."medewerkerId", a."schoolId", a."teamId", a.functie, a.categorie, a.schaal, a.deeltijdfactor AS factor, a.begin, a.einde,
      m.personeelsnummer, concat_ws(' ', NULLIF(m.roepnaam, ''), NULLIF(m.voorvoegsel, ''), m.achternaam) AS naam, s.naam AS school,
      coalesce((SELECT CASE WHEN bool_or(d.uitkomst = 'bevestigd') THEN 'bevestigd' ELSE 'opgegeven' END FROM diploma d
        WHERE d."bestuurId" = a."bestuurId" AND d."medewerkerId" = a."medewerkerId" AND d.status = 'behaald' AND ${isMasterSql(vraag.bestuurId)} HAVING count(*) > 0), 'nee') AS master
    FROM aanstelling a JOIN medewerker m ON m."bestuurId" = a."bestuurId" AND m.id = a."medewerkerId" JOIN school s ON s.id = a."schoolId"
    WHERE a."schoolId" = ANY(${scholen}::uuid[]) AND (a.einde IS NULL OR a.einde > ${per}::date)
      AND NOT EXISTS (SELECT FROM unnest(${nummers}::text[]) AS n(nummer) WHERE n.nummer = m.personeelsnummer)
    ORDER BY m.sorteernaam, m.personeelsnummer, a.begin, a.id`);
  const bekend = await rijen<{ naam: string; bekend: number }>(db, sql`
    SELECT s.naam, count(DISTINCT a."medewerkerId") AS bekend FROM aanstelling a JOIN school s ON s.id = a."schoolId"
    WHERE a."schoolId" = ANY(${scholen}::uuid[]) AND a.begin <= ${per}::date AND (a.einde IS NULL OR a.einde > ${per}::date) GROUP BY s.id, s.naam ORDER BY s.naam`);
  const { allen } = await rij<{ allen: number }>(db, sql`
    SELECT count(DISTINCT a."medewerkerId") AS allen FROM aanstelling a
    WHERE a."schoolId" = ANY(${scholen}::uuid[]) AND a.begin <= ${per}::date AND (a.einde IS NULL OR a.einde > ${per}::date)`);
  // What begins after the day cannot end on it; it is shown, and stays.
  const beeindigen = weg.filter(({ begin }) => begin <= per);
  return { verdwenen: samengevat(vraag, weg, beeindigen, bekend, allen), beeindigen };
}

function samengevat({ per, zonderNummer }: Verdwijnvraag, weg: readonly Gevonden[], beeindigen: readonly Gevonden[], bekend: readonly { naam: string; bekend: number }[], allen: number): Verdwenen {
  const mensen = perMens(weg, per);
  const eindigend = mensen.filter(({ later }) => !later);
  const wegPerSchool = new Map<string, Set<string>>();
  for (const { school, medewerkerId } of beeindigen) wegPerSchool.set(school, (wegPerSchool.get(school) ?? new Set()).add(medewerkerId));
  return {
    per,
    aantal: eindigend.length,
    aanstellingen: beeindigen.length,
    masters: eindigend.filter(({ master }) => master !== 'nee').length,
    bekend: allen,
    perSchool: bekend.map((school) => ({ ...school, weg: wegPerSchool.get(school.naam)?.size ?? 0 })),
    mensen: mensen.slice(0, MEESTE_NAMEN),
    zonderNummer,
    vingerafdruk: createHash('sha256').update([per, ...beeindigen.map(({ id }) => id).sort()].join(' ')).digest('hex').slice(0, 32),
  };
}

function perMens(weg: readonly Gevonden[], per: string): VerdwenenMens[] {
  const opId = new Map<string, VerdwenenMens>();
  for (const { medewerkerId, personeelsnummer, naam, school, master, begin } of weg) {
    const later = begin > per;
    const eerder = opId.get(medewerkerId);
    if (!eerder) {
      opId.set(medewerkerId, { medewerkerId, personeelsnummer, naam, scholen: [school], master, sinds: begin, later });
      continue;
    }
    if (!eerder.scholen.includes(school)) eerder.scholen.push(school);
    eerder.later &&= later;
  }
  return [...opId.values()];
}
