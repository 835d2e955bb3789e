import 'server-only';
import { binnenBestuur } from '@/lib/db/binnen-bestuur';
import { rij, rijen, sql } from '@/lib/db/sql';
import { nietGevonden, Weigering } from '@/lib/errors';
import { vastleggen } from '@/lib/logboek/server/vastleggen';
import type { Toegang } from '@/lib/toegang/toegang';
import { MEESTE_VRAGEN } from '../ronde';
import { cyclusVergrendelen } from './cyclus-vergrendelen';
import { rondeVergrendelen } from './ronde-sql';

/** Takes an improper note off the board, or puts it back. The text itself stays out of the log. */
export async function kaartVerbergen(toegang: Toegang, { ronde, kaart, verbergen }: { ronde: string; kaart: string; verbergen: 'ja' | 'nee' }): Promise<{ id: string }> {
  return binnenBestuur(toegang, 'cyclus:beheren', async (db, { bestuurId }) => {
    const { cyclusId } = await rondeVergrendelen(db, bestuurId, ronde);
    await cyclusVergrendelen(db, toegang, cyclusId, { open: false });
    const gedaan = await rijen(db, sql`
      UPDATE rondekaart SET "verborgenOp" = CASE WHEN ${verbergen} = 'ja' THEN now() END WHERE "bestuurId" = ${bestuurId} AND "rondeId" = ${ronde} AND id = ${kaart} RETURNING id`);
    if (gedaan.length === 0) throw nietGevonden();
    await vastleggen(db, { handeling: verbergen === 'ja' ? 'notitie-verbergen' : 'notitie-terugzetten', onderwerpSoort: 'ronde', onderwerpId: ronde, gegevens: { kaartId: kaart } });
    return { id: kaart };
  });
}

/** Makes a dot-vote of notes on the board, as a next question of the same round. */
export async function stippenvraagMaken(toegang: Toegang, invoer: { ronde: string; vraag: string; kaart: string[]; tekst: string; stippen: number }): Promise<{ id: string }> {
  return binnenBestuur(toegang, 'cyclus:beheren', async (db, { bestuurId }) => {
    const ronde = await rondeVergrendelen(db, bestuurId, invoer.ronde);
    await cyclusVergrendelen(db, toegang, ronde.cyclusId, { open: false });
    if (ronde.staat !== 'open') throw new Weigering('conflict', 'Deze ronde is voorbij, dus mensen kunnen niet meer stemmen. Begin een nieuwe ronde met deze notities.');
    const notities = await rijen<{ tekst: string; plek: number; aantal: number }>(db, sql`
      SELECT k.waarde ->> 'tekst' AS tekst, array_position(${invoer.kaart}::uuid[], k.id) AS plek, (SELECT count(*)::int FROM rondevraag q WHERE q."bestuurId" = k."bestuurId" AND q."rondeId" = k."rondeId") AS aantal
      FROM rondekaart k WHERE k."bestuurId" = ${bestuurId} AND k."rondeId" = ${invoer.ronde} AND k."rondevraagId" = ${invoer.vraag} AND k.id = ANY (${invoer.kaart}::uuid[]) AND k."verborgenOp" IS NULL AND k.waarde ? 'tekst' ORDER BY 2`);
    if (notities.length !== new Set(invoer.kaart).size) throw new Weigering('conflict', 'Een van deze notities staat niet meer op het bord. Kies opnieuw.');
    if ((notities[0]?.aantal ?? 0) >= MEESTE_VRAGEN) throw new Weigering('ongeldig', `Een ronde heeft ten hoogste ${MEESTE_VRAGEN} vragen.`);
    const opties = notities.map(({ tekst }, i) => ({ code: `n${i + 1}`, naam: tekst.replace(/\s+/g, ' ').slice(0, 200) }));
    const nieuw = await rij<{ id: string }>(db, sql`
      INSERT INTO rondevraag ("rondeId", volgorde, tekst, soort, opties, stippen, "vanVraagId")
      SELECT ${invoer.ronde}::uuid, coalesce(max(volgorde), 0) + 1, ${invoer.tekst}, 'stippen', ${JSON.stringify(opties)}::jsonb, ${invoer.stippen}, ${invoer.vraag}::uuid FROM rondevraag WHERE "bestuurId" = ${bestuurId} AND "rondeId" = ${invoer.ronde} RETURNING id`);
    await vastleggen(db, { handeling: 'stippenvraag-maken', onderwerpSoort: 'ronde', onderwerpId: invoer.ronde, gegevens: { opties: opties.length } });
    return nieuw;
  });
}
