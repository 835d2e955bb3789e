import 'server-only';
import { binnenBestuur } from '@/lib/db/binnen-bestuur';
import { rijen, samen, sql } from '@/lib/db/sql';
import { vandaag } from '@/lib/dates';
import { nietGevonden } from '@/lib/errors';
import type { Toegang } from '@/lib/toegang/toegang';
import { zoekwoorden } from '../../zoekwoorden';

export interface Studiekandidaten {
  mensen: { id: string; naam: string; personeelsnummer: string; school: string | null }[];
  gekozen: Studiekandidaten['mensen'][number] | null;
}

/**
 * The person for whom a study is added, or the first twenty by name who match.
 * @throws Weigering 'niet-gevonden' when the chosen person is not within reach.
 */
export async function studiekandidatenZoeken(toegang: Toegang, { medewerker, zoek }: { medewerker: string | null; zoek: string }): Promise<Studiekandidaten> {
  return binnenBestuur(toegang, 'inventaris:wijzigen', async (db) => {
    const woorden = zoekwoorden(zoek);
    if (medewerker === null && woorden.length === 0) return { mensen: [], gekozen: null };
    const eisen = medewerker === null ? woorden.map((woord) => sql`strpos(m.zoektekst, ${woord}) > 0`) : [sql`m.id = ${medewerker}`];
    const mensen = await rijen<Studiekandidaten['mensen'][number]>(db, sql`
      SELECT m.id, concat_ws(' ', NULLIF(m.roepnaam, ''), NULLIF(m.voorvoegsel, ''), m.achternaam) AS naam, m.personeelsnummer,
        (SELECT s.naam FROM aanstelling a JOIN school s ON s."bestuurId" = a."bestuurId" AND s.id = a."schoolId" WHERE a."bestuurId" = m."bestuurId" AND a."medewerkerId" = m.id
          AND a.begin <= ${vandaag()}::date AND (a.einde IS NULL OR a.einde >= ${vandaag()}::date) ORDER BY a.deeltijdfactor DESC, a.id LIMIT 1) AS school
      FROM medewerker m WHERE m."bestuurId" = ${toegang.bestuur.id}::uuid AND ${samen(eisen, ' AND ')} ORDER BY m.sorteernaam, m.id LIMIT 20`);
    if (medewerker !== null && !mensen[0]) throw nietGevonden();
    return { mensen, gekozen: medewerker === null ? null : (mensen[0] ?? null) };
  });
}
