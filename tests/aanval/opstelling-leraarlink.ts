import type pg from 'pg';
import { idVan, kanarie, ZONES, type Bord } from './kanaries';
import { dossierHash } from './linkhouder';

// Per zone a link, a confirmation and an open proposal about a diploma; for the teacher of the own file the links of
// those who attack with one.

export async function leraarlinksMaken(owner: pg.ClientBase, bord: Bord): Promise<void> {
  for (const zone of ZONES) {
    const k = kanarie(bord, zone);
    const persoon = idVan(bord, `persoon ${zone}`);
    await owner.query(`INSERT INTO leraarlink (id, "medewerkerId", "tokenHash", email, "verlooptOp", "createdAt") VALUES ($1, $2, encode(sha256($3::text::bytea), 'hex'), $4, now() + interval '9 days', now() - interval '1 day')`,
      [idVan(bord, `leraarlink ${zone}`), persoon, k, `${k.toLowerCase()}@proef.example`]);
    await owner.query(`INSERT INTO dossierbevestiging ("medewerkerId", gegevens, "createdAt") VALUES ($1, $2, now() - interval '1 day')`, [persoon, { tekst: `${k} bevestigd` }]);
    await owner.query(`INSERT INTO correctievoorstel (id, "medewerkerId", soort, voorstel, toelichting) VALUES ($1, $2, 'diploma-nieuw', $3, $4)`,
      [idVan(bord, `voorstel ${zone}`), persoon, { soort: 'diploma-nieuw', wordt: { niveau: 'wo-master', soort: null, richting: `${k} voorgesteld`, instelling: '', behaaldOp: null, behaaldJaar: 2012, status: 'behaald' } }, `${k} toelichting`]);
  }
  const eigen = idVan(bord, 'persoon 1azelf');
  for (const link of ['open', 'verlopen', 'ingetrokken', 'bezoek voorbij', 'verzonnen'] as const) {
    await owner.query(`INSERT INTO leraarlink (id, "medewerkerId", "tokenHash", email, "verlooptOp", "ingetrokkenOp", "createdAt") VALUES ($1, $2, $3, $4, now() + $5::interval, $6, now() - interval '2 days')`,
      [idVan(bord, `houder ${link}`), eigen, dossierHash(bord, link), `${kanarie(bord, '1azelf').toLowerCase()}@proef.example`, link === 'verlopen' ? '-1 second' : '9 days', link === 'ingetrokken' ? new Date() : null]);
  }
}
