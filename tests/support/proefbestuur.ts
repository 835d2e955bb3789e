import { randomUUID } from 'node:crypto';
import { alsOwner } from './database';
import type { RolMetBereik, Toegang } from '@/lib/toegang/toegang';

/** A board with one user, made as the owner; doors are then opened with the roles that a test gives. */
export interface Proefbestuur {
  id: string;
  gebruikerId: string;
  toegang: (...rollen: Partial<RolMetBereik>[]) => Toegang;
}

export async function proefbestuurMaken(naam = 'proef'): Promise<Proefbestuur> {
  const id = randomUUID();
  const gebruikerId = randomUUID();
  const slug = `${naam}-${id.slice(0, 8)}`;
  await alsOwner(async (client) => {
    await client.query('BEGIN');
    await client.query(`SELECT set_config('app.bestuur', $1, true), set_config('app.bereik', 'bestuur', true)`, [id]);
    await client.query('INSERT INTO bestuur (id, nummer, naam, slug) VALUES ($1, $2, $3, $2)', [id, slug, `Stichting ${naam}`]);
    await client.query('INSERT INTO gebruiker (id, email, naam) VALUES ($1, $2, $3)', [gebruikerId, `${slug}@proef.example`, `Mens van ${naam}`]);
    await client.query('COMMIT');
  });
  return {
    id, gebruikerId,
    toegang: (...rollen) => ({
      sessieId: randomUUID(), gebruiker: { id: gebruikerId, naam: `Mens van ${naam}`, email: `${slug}@proef.example` }, bestuur: { id, slug, naam: `Stichting ${naam}`, nummer: slug },
      rollen: rollen.map((rol) => ({ rol: 'hr', bereik: 'bestuur', schoolIds: [], teamIds: [], medewerkerId: null, ...rol })),
    }),
  };
}
