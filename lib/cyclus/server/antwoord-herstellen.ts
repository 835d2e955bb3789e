import 'server-only';
import { randomUUID } from 'node:crypto';
import type { Db } from '@/lib/db/prisma';
import { rijen, sql } from '@/lib/db/sql';
import { nietGevonden, Weigering } from '@/lib/errors';
import { vastleggen } from '@/lib/logboek/server/vastleggen';
import type { Toegang } from '@/lib/toegang/toegang';
import type { Waarde } from '../antwoord';
import type { Botsingbesluit, Herstel } from '../antwoord.schema';
import { antwoordZetten, gekeurd } from './antwoord-bewaren';
import { hierSql, kopSql } from './antwoord-sql';
import type { Antwoordplek } from './antwoord-vraag';

const INTUSSEN = 'Iemand heeft dit antwoord intussen gewijzigd. Bekijk het nieuwe antwoord en probeer het opnieuw.';

/**
 * Makes an older version the answer again, as a new version: nothing that came after it goes away.
 * @throws Weigering 'conflict' when the answer changed meanwhile or the part is closed, 'niet-gevonden'
 */
export async function antwoordHerstellen(toegang: Toegang, { nummer, versie, ...vraag }: Herstel): Promise<{ versie: number }> {
  const uitslag = await antwoordZetten(toegang, vraag, async (db, plek) => {
    const [oud] = await rijen<{ waarde: Waarde; status: 'concept' | 'klaar'; nu: number }>(db, sql`
      SELECT v.waarde, v.status, a.versie AS nu FROM antwoord a JOIN antwoordversie v ON v."bestuurId" = a."bestuurId" AND v."antwoordId" = a.id WHERE ${hierSql(plek)} AND v.nummer = ${nummer}`);
    if (!oud) throw nietGevonden();
    if (oud.nu !== versie) throw new Weigering('conflict', INTUSSEN);
    return { versie, status: oud.status, sleutel: toegang.sleutel?.sleutel ?? randomUUID(), waarde: oud.waarde };
  }, 'hersteld');
  if (uitslag.staat !== 'bewaard') throw new Weigering('conflict', INTUSSEN);
  return { versie: uitslag.versie };
}

/**
 * Two texts become one, or the late one is let go. Both stay in the history: nothing is taken away.
 * @throws Weigering 'conflict' when the answer changed meanwhile, or somebody else settled it already
 */
export async function botsingOplossen(toegang: Toegang, { botsing, uitkomst, versie, waarde, ...vraag }: Botsingbesluit): Promise<{ uitkomst: string }> {
  const uitslag = await antwoordZetten(toegang, vraag, async (db, plek) => {
    const [nu] = await rijen<{ id: string; waarde: Waarde; status: 'concept' | 'klaar'; versie: number }>(db, sql`SELECT a.id, a.waarde, a.status, a.versie FROM antwoord a WHERE ${hierSql(plek)} FOR UPDATE`);
    if (!nu) throw nietGevonden();
    if (nu.versie !== versie) throw new Weigering('conflict', INTUSSEN);
    const wordt = uitkomst === 'vervallen' ? nu.waarde : gekeurd(plek, rauw(waarde));
    await afsluiten(db, plek, nu.id, botsing, uitkomst);
    return { versie, status: nu.status, sleutel: toegang.sleutel?.sleutel ?? randomUUID(), waarde: wordt };
  }, 'samengevoegd');
  if (uitslag.staat !== 'bewaard') throw new Weigering('conflict', INTUSSEN);
  return { uitkomst };
}

// Asked here and not only by the statement that saves: that one commits before it is read.
async function afsluiten(db: Db, plek: Antwoordplek, antwoordId: string, botsing: string, uitkomst: Botsingbesluit['uitkomst']): Promise<void> {
  const [gesloten] = await rijen<{ id: string }>(db, sql`
    UPDATE antwoordbotsing SET "opgelostOp" = now(), "opgelostDoor" = ${plek.wie}, uitkomst = ${uitkomst}
    WHERE "bestuurId" = ${plek.bestuurId} AND id = ${botsing} AND "antwoordId" = ${antwoordId} AND "opgelostOp" IS NULL
      AND EXISTS (SELECT 1 FROM (${kopSql(plek)}) k WHERE k.mag AND NOT k.dicht) RETURNING id`);
  if (!gesloten) throw new Weigering('conflict', 'Deze twee teksten zijn al samengevoegd, of de fase is afgesloten.');
  await vastleggen(db, { handeling: 'botsing-oplossen', onderwerpSoort: 'antwoord', onderwerpId: antwoordId, gegevens: { cyclusId: plek.cyclusId, vraagId: plek.vraagId, stem: plek.stem, botsing, uitkomst } });
}

function rauw(tekst: string): unknown {
  try {
    return JSON.parse(tekst);
  } catch {
    return null;
  }
}
