import type pg from 'pg';
import { idVan, kanarie, type Bord } from './kanaries';

// Goals of the board and of each school, with an explanation that says whose it is, and settings that were saved once.

const DOELEN = [['doel bestuur', null, 'bestuur'], ['doel s1', 'school s1', 's1'], ['doel s2', 'school s2', 's2']] as const;

export async function doelenMaken(owner: pg.ClientBase, bord: Bord): Promise<void> {
  for (const [doel, school, plek] of DOELEN) {
    await owner.query(`INSERT INTO doelwaarde (id, indicator, "schoolId", jaar, waarde, toelichting) VALUES ($1, 'doel50', $2, 2026, 45, $3)`,
      [idVan(bord, doel), school === null ? null : idVan(bord, school), `${kanarie(bord, plek)} toelichting`]);
  }
  await owner.query('INSERT INTO bestuursinstelling ("verouderdNaJaren") VALUES (5)');
}

/** The goal stands there again as it did before somebody changed or removed it. */
export async function doelTerug(db: pg.Pool, bord: Bord, id: string): Promise<void> {
  for (const [doel, school, plek] of DOELEN.filter(([naam]) => idVan(bord, naam) === id)) {
    await db.query(`INSERT INTO doelwaarde (id, "bestuurId", indicator, "schoolId", jaar, waarde, toelichting) VALUES ($1, $2, 'doel50', $3, 2026, 45, $4)
      ON CONFLICT (id) DO UPDATE SET jaar = 2026, waarde = 45, toelichting = EXCLUDED.toelichting`,
      [idVan(bord, doel), idVan(bord, 'bestuur'), school === null ? null : idVan(bord, school), `${kanarie(bord, plek)} toelichting`]);
  }
}
