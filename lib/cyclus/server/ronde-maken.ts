import 'server-only';
import { randomInt } from 'node:crypto';
import { binnenBestuur } from '@/lib/db/binnen-bestuur';
import { rij, rijen, sql } from '@/lib/db/sql';
import { vandaag } from '@/lib/dates';
import { Weigering } from '@/lib/errors';
import { vastleggen } from '@/lib/logboek/server/vastleggen';
import { platteTekst } from '@/lib/opmaak/ontleden';
import { tokenHash } from '@/lib/toegang/server/token';
import type { Toegang } from '@/lib/toegang/toegang';
import { OORDEELWOORDEN } from '../antwoord';
import { eigenVraagId } from '../cyclus';
import type { Inhoud } from '../inhoud';
import type { Rondesoort } from '../ronde';
import type { NieuweRonde, NieuweVraag } from '../ronde.schema';
import { cyclusVergrendelen } from './cyclus-vergrendelen';
import { inhoud } from './inhoud';

// Without letters and figures that look alike; twelve of these cannot be guessed.
const TEKENS = 'abcdefghjkmnpqrstuvwxyz23456789';

/** A new code for a link or QR code, short enough to type from a screen. */
function nieuweGastcode(): string {
  return Array.from({ length: 12 }, () => TEKENS[randomInt(TEKENS.length)]).join('');
}

/**
 * Opens a round with its questions.
 * @throws Weigering 'niet-gevonden', 'geen-recht', 'ongeldig' with the field, 'conflict' for a closed cycle.
 */
export async function rondeMaken(toegang: Toegang, nieuw: NieuweRonde): Promise<{ id: string; cyclus: string }> {
  if (nieuw.sluit < vandaag()) throw new Weigering('ongeldig', 'Controleer wat u invulde.', { sluit: ['Kies vandaag of een dag daarna.'] });
  return binnenBestuur(toegang, 'cyclus:beheren', async (db, { bestuurId }) => {
    const cyclus = await cyclusVergrendelen(db, toegang, nieuw.cyclus);
    const eigen = await rijen<{ id: string; tekst: string }>(db, sql`
      SELECT id, tekst FROM eigenvraag WHERE "bestuurId" = ${bestuurId} AND thema = ${cyclus.thema} AND deelfase = ${nieuw.deelfase} AND "vervallenOp" IS NULL AND instrument IS NULL
        AND ("cyclusId" = ${cyclus.id} OR "cyclusId" IS NULL AND ("schoolId" IS NULL OR "schoolId" = ${cyclus.schoolId}::uuid))`);
    const handreiking = inhoud(cyclus.thema, cyclus.editie);
    const vragen = [...nieuw.gekozen.map(({ vraagId, soort }) => vanDeFase(handreiking, eigen, vraagId, soort)), ...nieuw.eigen];
    const code = nieuweGastcode();
    const { id } = await rij<{ id: string }>(db, sql`
      INSERT INTO dialoogronde ("cyclusId", "schoolId", deelfase, titel, uitleg, anoniem, live, doelgroepen, "tokenHash", code, "sluitOp")
      VALUES (${cyclus.id}, ${cyclus.schoolId}, ${nieuw.deelfase}, ${nieuw.titel}, ${nieuw.uitleg}, ${nieuw.anoniem}, ${nieuw.live}, ${nieuw.doelgroepen}, ${tokenHash(code)}, ${code}, (${nieuw.sluit}::date + 1)::timestamp AT TIME ZONE 'Europe/Amsterdam')
      RETURNING id`);
    await rijen(db, sql`
      INSERT INTO rondevraag ("rondeId", volgorde, "vraagId", tekst, soort, opties, stippen)
      SELECT ${id}::uuid, v.n, v.vraag ->> 'vraagId', v.vraag ->> 'tekst', v.vraag ->> 'soort', v.vraag -> 'opties', (v.vraag ->> 'stippen')::int FROM jsonb_array_elements(${JSON.stringify(vragen)}::jsonb) WITH ORDINALITY v (vraag, n)`);
    await vastleggen(db, { handeling: 'ronde-maken', onderwerpSoort: 'ronde', onderwerpId: id, gegevens: { cyclusId: cyclus.id, vragen: vragen.length, anoniem: nieuw.anoniem } });
    return { id, cyclus: cyclus.id };
  });
}

function vanDeFase(handreiking: Inhoud, eigen: { id: string; tekst: string }[], vraagId: string, soort: Rondesoort): NieuweVraag {
  const zelf = eigen.find(({ id }) => eigenVraagId(id) === vraagId);
  const item = handreiking.items.get(vraagId);
  if (!zelf && !item) throw new Weigering('ongeldig', 'Controleer wat u invulde.', { vraag: ['Een van deze vragen bestaat niet meer. Laad de pagina opnieuw.'] });
  const opties = item?.invoer.soort === 'keuze' || item?.invoer.soort === 'meerkeuze' ? item.invoer.opties : Object.entries(OORDEELWOORDEN).slice(0, 4).map(([code, naam]) => ({ code, naam }));
  return { vraagId, tekst: (zelf?.tekst ?? platteTekst(item?.tekst ?? '')).slice(0, 500), soort, opties: soort === 'keuze' || soort === 'stippen' ? opties.slice(0, 20) : [], stippen: 3 };
}
