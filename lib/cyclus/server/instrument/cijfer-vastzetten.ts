import 'server-only';
import { binnenBestuur } from '@/lib/db/binnen-bestuur';
import { rijen, sql } from '@/lib/db/sql';
import { nietGevonden, Weigering } from '@/lib/errors';
import { vastleggen } from '@/lib/logboek/server/vastleggen';
import type { Toegang } from '@/lib/toegang/toegang';
import { cijferUit, isCijfercode, zelfdeCijfer } from '../../cijfers';
import type { CijferVastzetten } from '../../cijfers.schema';
import { kopSql } from '../antwoord-sql';
import { antwoordplek, faseDicht } from '../antwoord-vraag';
import { openCyclus } from '../open-cyclus';
import { cijfersLezen } from './cijfers-lezen';

/**
 * Freezes the figures of a row that was called finished, as they are today; the numbers come from the inventory, never
 * from the sender. A figure that says the same as the newest frozen one is not frozen again.
 * @returns how many were frozen; 0 too for who does not see the whole school, whose figures stay live for the others
 * @throws Weigering 'niet-gevonden' for a row without figures or not of this person, 'conflict' for a row that is not finished or a closed part
 */
export async function cijferVastzetten(toegang: Toegang, { cyclus: cyclusId, vraagId }: CijferVastzetten): Promise<{ vastgezet: number }> {
  return binnenBestuur(toegang, 'cyclus:antwoorden', async (db, bereik) => {
    const { bestuurId } = bereik;
    const { thema, editie, schoolId, handreiking } = await openCyclus(db, bestuurId, cyclusId);
    const codes = (handreiking.items.get(vraagId)?.cijfers ?? []).filter(isCijfercode);
    if (codes.length === 0) throw nietGevonden();
    const plek = await antwoordplek(db, toegang, bereik, { cyclusId, vraagId, stem: 'school', thema, editie });
    const [kop] = await rijen<{ mag: boolean; dicht: boolean }>(db, kopSql(plek));
    if (!kop?.mag) throw nietGevonden();
    if (kop.dicht) throw faseDicht();
    const waar = sql`"bestuurId" = ${bestuurId}::uuid AND "cyclusId" = ${cyclusId}::uuid AND "vraagId" = ${vraagId}`;
    const [antwoord] = await rijen<{ status: string }>(db, sql`SELECT status FROM antwoord WHERE ${waar} AND stem = 'school' FOR UPDATE`);
    if (antwoord?.status !== 'klaar') throw new Weigering('conflict', 'Noem deze regel eerst klaar. Dan zetten wij het cijfer van vandaag erbij vast.');
    const live = await cijfersLezen(db, toegang, schoolId);
    if (!live) return { vastgezet: 0 };
    const oud = await rijen<{ code: string; waarde: unknown }>(db, sql`SELECT DISTINCT ON (code) code, waarde FROM cijferstand WHERE ${waar} ORDER BY code, "createdAt" DESC, id`);
    const nieuw = codes.map((code) => live.cijfers[code]).filter((cijfer) => {
      const vorige = oud.find(({ code }) => code === cijfer.code);
      const vorig = vorige ? cijferUit(vorige.code, vorige.waarde) : null;
      return vorig === null || !zelfdeCijfer(vorig, cijfer);
    });
    for (const { code, regels } of nieuw) await rijen(db, sql`
      INSERT INTO cijferstand ("cyclusId", "schoolId", "vraagId", deelfase, code, waarde, peildatum) VALUES (${cyclusId}::uuid, ${schoolId}::uuid, ${vraagId}, ${plek.deelfase}, ${code}, ${JSON.stringify(regels)}::jsonb, ${live.peildatum}::date)`);
    if (nieuw.length > 0) await vastleggen(db, { handeling: 'cijfer-vastzetten', onderwerpSoort: 'cyclus', onderwerpId: cyclusId, gegevens: { vraagId, codes: nieuw.map(({ code }) => code), peildatum: live.peildatum } });
    return { vastgezet: nieuw.length };
  });
}
