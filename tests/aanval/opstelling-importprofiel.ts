import type pg from 'pg';
import { idVan, kanarie, vasteId, type Bord } from './kanaries';

/** The one profile of a board as it was at the start; what others added to the board is gone. */
export async function profielMaken(db: pg.ClientBase | pg.Pool, bord: Bord): Promise<void> {
  const [bestuurId, id] = [idVan(bord, 'bestuur'), idVan(bord, 'importprofiel')];
  const naam = `${kanarie(bord, 'koppeling')} profiel`;
  const inhoud = { velden: { personeelsnummer: ['Nr'] }, waarden: { categorie: { [kanarie(bord, 'koppeling')]: 'OP' } }, datum: 'dag-eerst' };
  await db.query('DELETE FROM importprofiel WHERE "bestuurId" = $1 AND id <> $2', [bestuurId, id]);
  await db.query(`INSERT INTO importprofiel (id, "bestuurId", soort, naam, bron, koppeling, "gebruikerId") VALUES ($1, $2, 'personeel', $3, 'eigen', $4, $5)
    ON CONFLICT (id) DO UPDATE SET naam = EXCLUDED.naam, koppeling = EXCLUDED.koppeling`, [id, bestuurId, naam, inhoud, vasteId(`gebruiker ${bord} hr`)]);
}
