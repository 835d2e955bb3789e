import type pg from 'pg';
import { idVan, kanarie, ZONES, type Bord, type Zone } from './kanaries';

// A licence and an old appointment of each person with a file, to be changed and taken away. The appointment is no
// teacher's and long past, so that no figure moves with it.

const SCHOOL: Record<Zone, string> = { '1azelf': 'school s1', '1a': 'school s1', '1b': 'school s1', '2': 'school s2' };

export async function dossierfeitenMaken(owner: pg.ClientBase, bord: Bord): Promise<void> {
  for (const zone of ZONES) {
    await aanstellingTerug(owner, bord, zone);
    await bevoegdheidTerug(owner, bord, zone);
  }
}

export async function aanstellingTerug(db: pg.ClientBase | pg.Pool, bord: Bord, zone: Zone): Promise<void> {
  await db.query(`INSERT INTO aanstelling (id, "bestuurId", "medewerkerId", "schoolId", functie, categorie, schaal, deeltijdfactor, begin, einde)
    VALUES ($1, $2, $3, $4, $5, 'OOP', '7', 0.5, '2001-08-01', '2005-07-31') ON CONFLICT (id) DO UPDATE SET begin = '2001-08-01', einde = '2005-07-31', deeltijdfactor = 0.5`,
  [idVan(bord, `aanstelling ${zone}`), idVan(bord, 'bestuur'), idVan(bord, `persoon ${zone}`), idVan(bord, `${SCHOOL[zone]}`), `${kanarie(bord, zone)} vroeger`]);
}

export async function bevoegdheidTerug(db: pg.ClientBase | pg.Pool, bord: Bord, zone: Zone): Promise<void> {
  await db.query(`INSERT INTO bevoegdheid (id, "bestuurId", "medewerkerId", vak, graad, begin, einde, toelichting)
    VALUES ($1, $2, $3, $4, 'in-opleiding', '2001-08-01', '2005-07-31', $5) ON CONFLICT (id) DO NOTHING`,
  [idVan(bord, `bevoegdheid ${zone}`), idVan(bord, 'bestuur'), idVan(bord, `persoon ${zone}`), `${kanarie(bord, zone)} vakgebied`, `${kanarie(bord, zone)} toelichting`]);
}
