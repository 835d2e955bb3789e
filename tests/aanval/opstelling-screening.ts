import type pg from 'pg';
import { idVan, kanarie, vasteId, ZONES, type Bord, type Zone } from './kanaries';

// Campaigns at each school, diplomas that wait for a second look, and bulks that were carried out.

const CAMPAGNES = [['s1', '1azelf'], ['s2', '2']] as const;
/** Looks first and never screens himself, so that every screener can give the second look. */
const eersteKijker = (bord: Bord) => vasteId(`gebruiker ${bord} eerstekijker`);

export async function screeningMaken(owner: pg.ClientBase, bord: Bord): Promise<void> {
  const id = (wat: string) => idVan(bord, wat);
  for (const [school, plek] of CAMPAGNES) {
    await owner.query(`INSERT INTO screeningscampagne (id, naam, begin, streefdatum, "alleenMasters", toelichting) VALUES ($1, $2, '2026-08-01', '2027-07-31', false, $3)`, [id(`campagne ${school}`), `${kanarie(bord, plek)} campagne`, `${kanarie(bord, plek)} toelichting`]);
    await owner.query(`INSERT INTO campagne_school ("campagneId", "schoolId") VALUES ($1, $2)`, [id(`campagne ${school}`), id(`school ${school}`)]);
  }
  for (const zone of ZONES) {
    for (const wat of ['wacht', 'reeksdiploma']) {
      await owner.query(`INSERT INTO diploma (id, "medewerkerId", niveau, richting, instelling, "behaaldJaar", status) VALUES ($1, $2, 'hbo-bachelor', $3, $4, 2009, 'behaald')`,
        [id(`${wat} ${zone}`), id(`persoon ${zone}`), `${kanarie(bord, zone)} ${wat}`, `${kanarie(bord, zone)} Hogeschool`]);
    }
    await laatWachten(owner, bord, zone);
    await owner.query(`INSERT INTO screening (id, "medewerkerId", "diplomaId", uitkomst, bewijs, notitie, "gebruikerId", "reeksId") VALUES ($1, $2, $3, 'bevestigd', 'dossier', $4, $5, $6)`,
      [id(`reeksscreening ${zone}`), id(`persoon ${zone}`), id(`reeksdiploma ${zone}`), `${kanarie(bord, zone)} reeks`, eersteKijker(bord), id(`reeks ${zone}`)]);
  }
}

/** A diploma waits for a second look, again. */
export async function laatWachten(db: pg.ClientBase | pg.Pool, bord: Bord, zone: Zone): Promise<void> {
  await db.query(`INSERT INTO screening ("bestuurId", "medewerkerId", "diplomaId", uitkomst, bewijs, notitie, "gebruikerId", "vraagtTweedeBlik", voorgesteld) VALUES ($1, $2, $3, 'nader-onderzoek', 'dossier', $4, $5, true, 'bevestigd')`,
    [idVan(bord, 'bestuur'), idVan(bord, `persoon ${zone}`), idVan(bord, `wacht ${zone}`), `${kanarie(bord, zone)} eerste blik`, eersteKijker(bord)]);
}

/** The bulk of this zone holds again, and is of this person. */
export async function reeksHeropenen(db: pg.Pool, bord: Bord, zone: Zone, gebruikerId: string): Promise<void> {
  await db.query(`DELETE FROM screening WHERE "diplomaId" = $1 AND herstelt IS NOT NULL`, [idVan(bord, `reeksdiploma ${zone}`)]);
  await db.query(`UPDATE screening SET "gebruikerId" = $2 WHERE "reeksId" = $1`, [idVan(bord, `reeks ${zone}`), gebruikerId]);
}
