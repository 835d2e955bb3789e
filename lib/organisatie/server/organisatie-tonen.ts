import 'server-only';
import { binnenBestuur } from '@/lib/db/binnen-bestuur';
import { rijen, sql } from '@/lib/db/sql';
import type { Toegang } from '@/lib/toegang/toegang';

export interface TeamRegel { id: string; naam: string; versie: number; leden: number }
export interface SectieRegel { id: string; label: string; vakCode: string; vak: string; versie: number }
export interface SchoolRegel {
  id: string;
  brin: string;
  vestiging: string;
  naam: string;
  onderwijssoorten: string[];
  vakantieregio: 'noord' | 'midden' | 'zuid' | null;
  versie: number;
  teams: TeamRegel[];
  secties: SectieRegel[];
}

/** All schools of the board with their teams and sections. `leden` counts the appointments that the reach of this person shows. */
export async function organisatieTonen(toegang: Toegang): Promise<SchoolRegel[]> {
  return binnenBestuur(toegang, 'organisatie:lezen', (db) => rijen<SchoolRegel>(db, sql`
    SELECT s.id, s.brin, s.vestiging, s.naam, s.onderwijssoorten, s.vakantieregio, s.versie,
      (SELECT coalesce(json_agg(json_build_object('id', t.id, 'naam', t.naam, 'versie', t.versie, 'leden', coalesce(l.aantal, 0)) ORDER BY t.naam), '[]')
        FROM team t
        LEFT JOIN LATERAL (SELECT count(DISTINCT a."medewerkerId") AS aantal FROM aanstelling a
          WHERE a."bestuurId" = t."bestuurId" AND a."teamId" = t.id AND a.begin <= current_date AND (a.einde IS NULL OR a.einde >= current_date)) l ON true
        WHERE t."bestuurId" = s."bestuurId" AND t."schoolId" = s.id) AS teams,
      (SELECT coalesce(json_agg(json_build_object('id', e.id, 'label', e.label, 'vakCode', e."vakCode", 'vak', v.naam, 'versie', e.versie) ORDER BY e.label), '[]')
        FROM sectie e JOIN vak v ON v.code = e."vakCode" WHERE e."bestuurId" = s."bestuurId" AND e."schoolId" = s.id) AS secties
    FROM school s WHERE s."bestuurId" = ${toegang.bestuur.id}
    ORDER BY s.naam`));
}
