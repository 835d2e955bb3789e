import 'server-only';
import { binnenBestuur } from '@/lib/db/binnen-bestuur';
import type { Db } from '@/lib/db/prisma';
import { rijen, sql } from '@/lib/db/sql';
import { nietGevonden, Weigering } from '@/lib/errors';
import { vastleggen } from '@/lib/logboek/server/vastleggen';
import type { Toegang } from '@/lib/toegang/toegang';
import type { Beoordelingsverzoek } from '../../beoordeling.schema';
import { keuzevelden } from '../../beoordelingen';
import type { Invoer } from '../../invoer.schema';
import { KANAAL, kopSql } from '../antwoord-sql';
import { antwoordplek, faseDicht, type Antwoordplek } from '../antwoord-vraag';
import { openCyclus } from '../open-cyclus';
import { meldStraks } from '../stroom-melden';

/**
 * Keeps what this person thinks of a row, beside the answer of the school and beside what others think. Only one's own;
 * fields that are not named stay as they were, an emptied judgement goes away.
 * @returns the own judgement as it stands now
 * @throws Weigering 'niet-gevonden' for who may not answer the row, 'conflict' in a closed part, 'ongeldig' for what is no choice of the row
 */
export async function beoordelingZetten(toegang: Toegang, { cyclus: cyclusId, vraagId, waarde }: Beoordelingsverzoek): Promise<{ waarde: Record<string, string> }> {
  const uitslag = await binnenBestuur(toegang, 'cyclus:antwoorden', async (db, bereik) => {
    const { thema, editie } = await openCyclus(db, bereik.bestuurId, cyclusId);
    const plek = await antwoordplek(db, toegang, bereik, { cyclusId, vraagId, stem: 'school', thema, editie });
    const [kop] = await rijen<{ mag: boolean; dicht: boolean }>(db, kopSql(plek));
    if (!kop?.mag) throw nietGevonden();
    if (kop.dicht) throw faseDicht();
    keuren(plek, waarde);
    return zetten(db, plek, waarde);
  });
  if (uitslag.anders) meldStraks(KANAAL, JSON.stringify({ soort: 'pagina', bestuur: toegang.bestuur.id, cyclus: cyclusId, wie: toegang.gebruiker.id }));
  return { waarde: uitslag.waarde };
}

function keuren({ besloten, invoer }: { besloten: boolean; invoer: Invoer }, waarde: Record<string, string>): void {
  // What raters think is shown to all who see the cycle, so it is not asked about people.
  if (besloten) throw new Weigering('ongeldig', 'Over mensen vragen wij geen oordelen naast elkaar.');
  const velden = keuzevelden(invoer);
  const goed = Object.entries(waarde).every(([code, keuze]) => velden.some((veld) => veld.code === code && (keuze === '' || veld.opties.some((optie) => optie.code === keuze))));
  if (!goed) throw new Weigering('ongeldig', 'Kies een van de mogelijkheden. Staat uw keuze er niet meer bij, laad de pagina dan opnieuw.');
}

async function zetten(db: Db, plek: Antwoordplek, waarde: Record<string, string>): Promise<{ waarde: Record<string, string>; anders: boolean }> {
  const { bestuurId, cyclusId, vraagId, wie, deelfase } = plek;
  const mijne = sql`"bestuurId" = ${bestuurId}::uuid AND "cyclusId" = ${cyclusId}::uuid AND "vraagId" = ${vraagId} AND "gebruikerId" = ${wie}::uuid`;
  // Two windows of the same person: the second waits, and then adds to what the first kept.
  await rijen(db, sql`SELECT pg_advisory_xact_lock(hashtextextended(${`beoordeling ${cyclusId} ${vraagId} ${wie}`}::text, 0))`);
  const [oud] = await rijen<{ waarde: Record<string, string> }>(db, sql`SELECT waarde FROM beoordeling WHERE ${mijne}`);
  const nieuw = Object.fromEntries(Object.entries({ ...oud?.waarde, ...waarde }).filter(([, keuze]) => keuze !== ''));
  const codes = Object.keys({ ...oud?.waarde, ...nieuw }).filter((code) => oud?.waarde[code] !== nieuw[code]);
  if (codes.length === 0) return { waarde: nieuw, anders: false };
  const weg = Object.keys(nieuw).length === 0;
  if (weg) await rijen(db, sql`DELETE FROM beoordeling WHERE ${mijne}`);
  else await rijen(db, sql`
    INSERT INTO beoordeling ("cyclusId", "schoolId", "vraagId", deelfase, waarde) SELECT c.id, c."schoolId", ${vraagId}::text, ${deelfase}::text, ${JSON.stringify(nieuw)}::jsonb
    FROM cyclus c WHERE c."bestuurId" = ${bestuurId}::uuid AND c.id = ${cyclusId}::uuid
    ON CONFLICT ("bestuurId", "cyclusId", "vraagId", "gebruikerId") DO UPDATE SET waarde = excluded.waarde, "gewijzigdOp" = now()`);
  await vastleggen(db, { handeling: weg ? 'beoordeling-wissen' : 'beoordeling-zetten', onderwerpSoort: 'cyclus', onderwerpId: cyclusId, gegevens: { vraagId, velden: codes } });
  return { waarde: nieuw, anders: true };
}
