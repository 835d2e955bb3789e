import 'server-only';
import { createHash } from 'node:crypto';
import { binnenBestuur } from '@/lib/db/binnen-bestuur';
import { rijen, sql } from '@/lib/db/sql';
import { datumInWoorden, vandaag } from '@/lib/dates';
import { nietGevonden, Weigering } from '@/lib/errors';
import { vastleggen } from '@/lib/logboek/server/vastleggen';
import type { Toegang } from '@/lib/toegang/toegang';
import type { Waarde } from '../antwoord';
import { fasePad } from '../cyclus';
import { DREMPEL } from '../ronde';
import { uitkomstInTekst } from '../ronde-uitkomst';
import { eigenStemmen } from '../stem';
import { antwoordBewaren } from './antwoord-bewaren';
import { cyclusVergrendelen } from './cyclus-vergrendelen';
import { rondeLezen, uitkomstenLezen } from './ronde-sql';

/**
 * Puts what came out of one question below the answer that this person's voice has so far, with a link to the round. The answer
 * keeps its versions, so this can be undone there.
 * @returns where the answer stands.
 * @throws Weigering 'ongeldig' when there is nothing to take over, 'conflict' for a closed phase or an answer that changed meanwhile.
 */
export async function rondeOvernemen(toegang: Toegang, invoer: { ronde: string; vraag: string }): Promise<{ naar: string }> {
  const { sleutel: _, ...zonder } = toegang;
  const klaar = await binnenBestuur(zonder, 'cyclus:beheren', async (db, { bestuurId }) => {
    const ronde = await rondeLezen(db, bestuurId, invoer.ronde);
    const cyclus = await cyclusVergrendelen(db, toegang, ronde.cyclusId);
    if (ronde.staat === 'open') throw new Weigering('conflict', 'Sluit de ronde eerst. Daarna staat vast wat eruit kwam.');
    const uitkomst = (await uitkomstenLezen(db, bestuurId, ronde.id)).find(({ vraag }) => vraag.id === invoer.vraag);
    if (!uitkomst) throw nietGevonden();
    const { vraagId } = uitkomst.vraag;
    if (vraagId === null) throw new Weigering('ongeldig', 'Deze vraag hoort bij geen vraag van de handreiking. Neem de uitkomst op in de samenvatting.');
    if (uitkomst.mensen === 0) throw new Weigering('ongeldig', ronde.anoniem ? `Er is niets om over te nemen: minder dan ${DREMPEL} mensen gaven antwoord.` : 'Er is niets om over te nemen: niemand gaf antwoord.');
    // The school's own answer for who writes it; the board puts it in its own voice.
    const [stem] = eigenStemmen(toegang, cyclus.schoolId);
    if (!stem) throw nietGevonden();
    const [nu] = await rijen<{ waarde: Waarde; versie: number; status: 'concept' | 'klaar' }>(db, sql`
      SELECT waarde, versie, status FROM antwoord WHERE "bestuurId" = ${bestuurId} AND "cyclusId" = ${cyclus.id} AND "vraagId" = ${vraagId} AND stem = ${stem}`);
    const url = `/besturen/${toegang.bestuur.slug}/cyclus/${cyclus.id}/rondes/${ronde.id}`;
    if (nu?.waarde.bewijs?.some((bewijs) => bewijs.url === `${url}#vraag-${invoer.vraag}`)) throw new Weigering('conflict', 'Deze uitkomst staat al in het antwoord.');
    const tekst = uitkomstInTekst(uitkomst, { titel: ronde.titel, op: datumInWoorden(vandaag(new Date(ronde.geslotenOp ?? ronde.sluitOp))), anoniem: ronde.anoniem, samenvatting: ronde.samenvatting });
    const waarde: Waarde = {
      ...nu?.waarde, tekst: [nu?.waarde.tekst, tekst].filter(Boolean).join('\n\n'),
      bewijs: [...(nu?.waarde.bewijs ?? []), { id: `ronde-${invoer.vraag.slice(0, 8)}`, naam: `Dialoogronde: ${ronde.titel}`.slice(0, 200), url: `${url}#vraag-${invoer.vraag}` }],
    };
    return { cyclus, deelfase: ronde.deelfase, vraagId, stem, waarde, versie: nu?.versie ?? 0, status: nu?.status ?? ('concept' as const) };
  });
  const { cyclus, deelfase, vraagId, stem, waarde, versie, status } = klaar;
  const uitslag = await antwoordBewaren(toegang, {
    cyclusId: cyclus.id, vraagId, thema: cyclus.thema, editie: cyclus.editie, stem, versie, status, waarde: { ...waarde }, sleutel: eenSleutel(invoer.ronde, invoer.vraag, stem, versie),
  });
  if (uitslag.staat === 'botsing') throw new Weigering('conflict', 'Iemand schrijft net in dit antwoord. De uitkomst staat er nu naast, om samen te voegen.');
  await binnenBestuur(zonder, 'cyclus:beheren', (db) => vastleggen(db, { handeling: 'ronde-overnemen', onderwerpSoort: 'ronde', onderwerpId: invoer.ronde, gegevens: { vraagId } }));
  return { naar: `/besturen/${toegang.bestuur.slug}/cyclus/${cyclus.id}/fase/${fasePad(deelfase)}?vraag=${vraagId}#vraag-${vraagId}` };
}

/** The same taking over on the same answer has the same key: sent twice, it is kept once. */
function eenSleutel(...delen: (string | number)[]): string {
  const hex = createHash('sha256').update(delen.join(' ')).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
