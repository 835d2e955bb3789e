import 'server-only';
import { binnenBestuur } from '@/lib/db/binnen-bestuur';
import { rijen, sql } from '@/lib/db/sql';
import { conflict, nietGevonden } from '@/lib/errors';
import { vastleggen } from '@/lib/logboek/server/vastleggen';
import type { Toegang } from '@/lib/toegang/toegang';
import type { VertrekBewaren, VertrekVerwijderen } from '../../vertrek.schema';

/**
 * Records what HR knows of a departure; it goes before the AOW date. What stood there stays in the history.
 * @throws Weigering 'conflict' when somebody else recorded something meanwhile.
 */
export async function vertrekBewaren(toegang: Toegang, { medewerker, versie, verwachtOp, reden, zekerheid, toelichting }: VertrekBewaren): Promise<{ medewerkerId: string }> {
  return binnenBestuur(toegang, 'inventaris:wijzigen', async (db) => {
    const bestuurId = toegang.bestuur.id;
    const [persoon] = await rijen(db, sql`SELECT id FROM medewerker WHERE "bestuurId" = ${bestuurId}::uuid AND id = ${medewerker} FOR NO KEY UPDATE`);
    if (!persoon) throw nietGevonden();
    const [nu] = await rijen<{ id: string; versie: number }>(db, sql`SELECT id, versie FROM vertrek WHERE "bestuurId" = ${bestuurId}::uuid AND "medewerkerId" = ${medewerker}`);
    if ((nu?.versie ?? 0) !== versie) throw conflict();
    const [bewaard] = await rijen<{ id: string }>(db, sql`
      INSERT INTO vertrek ("medewerkerId", "verwachtOp", reden, zekerheid, toelichting) VALUES (${medewerker}, ${verwachtOp}::date, ${reden}::vertrekreden, ${zekerheid}::zekerheid, ${toelichting})
      ON CONFLICT ("bestuurId", "medewerkerId") DO UPDATE SET "verwachtOp" = excluded."verwachtOp", reden = excluded.reden, zekerheid = excluded.zekerheid, toelichting = excluded.toelichting, versie = vertrek.versie + 1
      RETURNING id`);
    await vastleggen(db, { handeling: 'vertrek-bewaren', onderwerpSoort: 'medewerker', onderwerpId: medewerker, gegevens: { vertrekId: bewaard?.id, verwachtOp, reden, zekerheid, toelichting } });
    return { medewerkerId: medewerker };
  });
}

/** Takes the recorded departure away, so that the AOW date counts again. */
export async function vertrekVerwijderen(toegang: Toegang, { medewerker, versie }: VertrekVerwijderen): Promise<{ medewerkerId: string }> {
  return binnenBestuur(toegang, 'inventaris:wijzigen', async (db) => {
    const [weg] = await rijen<{ was: Record<string, unknown> }>(db, sql`
      DELETE FROM vertrek v WHERE "bestuurId" = ${toegang.bestuur.id}::uuid AND "medewerkerId" = ${medewerker} AND versie = ${versie}
      RETURNING jsonb_build_object('verwachtOp', "verwachtOp", 'reden', reden, 'zekerheid', zekerheid, 'toelichting', toelichting) AS was`);
    if (!weg) {
      const [persoon] = await rijen(db, sql`SELECT 1 FROM medewerker WHERE "bestuurId" = ${toegang.bestuur.id}::uuid AND id = ${medewerker}`);
      throw persoon ? conflict() : nietGevonden();
    }
    await vastleggen(db, { handeling: 'vertrek-verwijderen', onderwerpSoort: 'medewerker', onderwerpId: medewerker, gegevens: { was: weg.was } });
    return { medewerkerId: medewerker };
  });
}
