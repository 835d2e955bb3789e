import type pg from 'pg';
import { ACTOREN, type Actor } from './actoren';
import { idVan, kanarie, vasteId, type Bord } from './kanaries';

/** The view that this person keeps for himself, as it was at the start. */
export async function weergaveMaken(db: pg.ClientBase | pg.Pool, { thuis, mens, gebruikerId }: Actor): Promise<void> {
  await db.query(`INSERT INTO weergave (id, "bestuurId", "gebruikerId", soort, naam, instellingen) VALUES ($1, $2, $3, 'matrix', $4, '{"groep": "team"}')
    ON CONFLICT (id) DO UPDATE SET naam = EXCLUDED.naam`, [vasteId(`weergave ${gebruikerId}`), idVan(thuis, 'bestuur'), gebruikerId, `${kanarie(thuis, mens)} weergave`]);
}

/** Per board a private view of everybody who is at home there, and one that hr of some schools shares. */
export async function weergavenMaken(owner: pg.ClientBase, bord: Bord): Promise<void> {
  for (const wie of ACTOREN.filter(({ thuis, leden, link }) => thuis === bord && leden.length > 0 && !link)) {
    await owner.query(`SELECT set_config('app.gebruiker', $1, true)`, [wie.gebruikerId]);
    await weergaveMaken(owner, wie);
  }
  const deler = vasteId(`gebruiker ${bord} hrschool`);
  await owner.query(`SELECT set_config('app.gebruiker', $1, true)`, [deler]);
  await owner.query(`INSERT INTO weergave (id, "gebruikerId", soort, naam, gedeeld) VALUES ($1, $2, 'matrix', $3, true)`, [vasteId(`gedeelde weergave ${bord}`), deler, `${kanarie(bord, 'menshrschool')} gedeeld`]);
  await owner.query(`SELECT set_config('app.gebruiker', $1, true)`, [vasteId(`gebruiker ${bord} hr`)]);
}
