import 'server-only';
import { dialoogOnbekend, metDialoog } from '@/lib/db/andere-deuren';
import { rijen, sql } from '@/lib/db/sql';
import { Weigering } from '@/lib/errors';
import type { FormInvoer } from '@/lib/form-invoer';
import { bijdrageVragen, pogingVragen } from '@/lib/toegang/server/aanmeldrem';
import { tokenHash } from '@/lib/toegang/server/token';
import { DICHT, doelgroepNamen, rondeStaat, type Bijdrage, type GastRonde } from '../ronde';
import { bijdrageWaarden, bijdragenLezen } from '../ronde-bijdrage';
import { GastcodeSchema } from '../ronde.schema';
import { rondevragen } from './ronde-sql';

interface Kop extends Pick<GastRonde, 'van' | 'titel' | 'uitleg' | 'anoniem' | 'live' | 'doelgroepen'> { sluitOp: Date; geslotenOp: Date | null; ingetrokkenOp: Date | null }

/**
 * The round of a code, for the browser with this hash.
 * @throws Weigering 'niet-gevonden' for a code of no round, 'te-vaak' after too many of those from one network.
 */
export async function gastRondeTonen(rauweCode: string, deelname: string, ip: string | null): Promise<GastRonde> {
  const code = GastcodeSchema.parse(rauweCode.slice(0, 100));
  try {
    return await metDialoog(tokenHash(code), deelname, async (db, { id, bestuurId }) => {
      const [[kop], vragen, [ik], bijdragen] = await Promise.all([
        rijen<Kop>(db, sql`
          SELECT coalesce(s.naam, b.naam) AS van, r.titel, r.uitleg, r.anoniem, r.live, r.doelgroepen, r."sluitOp", r."geslotenOp", r."ingetrokkenOp"
          FROM dialoogronde r JOIN bestuur b ON b.id = r."bestuurId" LEFT JOIN school s ON s."bestuurId" = r."bestuurId" AND s.id = r."schoolId" WHERE r."bestuurId" = ${bestuurId} AND r.id = ${id}`),
        rondevragen(db, bestuurId, id),
        rijen<{ doelgroep: string; naam: string }>(db, sql`SELECT doelgroep, naam FROM deelname WHERE "bestuurId" = ${bestuurId} AND "rondeId" = ${id} AND "tokenHash" = ${deelname}`),
        rijen<{ rondevraagId: string; nummer: number; waarde: Bijdrage }>(db, sql`
          SELECT b."rondevraagId", b.nummer, b.waarde FROM bijdrage b JOIN deelname d ON d."bestuurId" = b."bestuurId" AND d.id = b."deelnameId"
          WHERE b."bestuurId" = ${bestuurId} AND b."rondeId" = ${id} AND d."tokenHash" = ${deelname}`),
      ]);
      if (!kop) throw dialoogOnbekend();
      const { sluitOp, geslotenOp, ingetrokkenOp, ...rest } = kop;
      const staat = rondeStaat({ sluitOp, geslotenOp, ingetrokkenOp });
      return {
        ...rest, doelgroepen: kop.anoniem && kop.live ? [] : kop.doelgroepen, staat, sluitOp: sluitOp.toISOString(), gegeven: ik !== undefined,
        // An invitation that was taken back tells nothing of what was asked.
        ...(staat === 'ingetrokken' ? { titel: '', uitleg: '' } : {}),
        vragen: staat === 'ingetrokken' ? [] : vragen.map(({ getoond: _, vraagId: __, ...vraag }) => ({ ...vraag, vraagId: null })),
        eigen: { doelgroep: ik?.doelgroep ?? '', naam: ik?.naam ?? '', waarden: bijdrageWaarden(bijdragen) },
      };
    });
  } catch (fout) {
    if (fout instanceof Weigering && fout.code === 'niet-gevonden') await codeMisgeraden(ip);
    throw fout;
  }
}

async function codeMisgeraden(ip: string | null): Promise<void> {
  if (ip && (await pogingVragen([{ soort: 'link', van: ip }])) > 0) throw new Weigering('te-vaak', 'Er is vaak een code geprobeerd die niet bestaat. Wacht een paar minuten en probeer het dan opnieuw.');
}

/**
 * Keeps the answers of one browser, in place of what it gave before: the same sending twice is one answer.
 * @throws Weigering 'ongeldig' with the fields, 'conflict' when the round is over, 'niet-gevonden', 'te-vaak'.
 */
export async function bijdrageBewaren(rauweCode: string, deelname: string, ip: string | null, { invoer, doelgroep, naam }: { invoer: FormInvoer; doelgroep: string; naam: string }): Promise<void> {
  const hash = tokenHash(GastcodeSchema.parse(rauweCode.slice(0, 100)));
  if (!(await bijdrageVragen(deelname, hash))) throw new Weigering('te-vaak', 'Er is heel vaak achter elkaar iets verstuurd. Wacht een paar minuten; uw tekst staat nog in het veld.');
  try {
    await metDialoog(hash, deelname, async (db, { id, bestuurId }) => {
      // Closing waits for who is sending, and who sends after it sees that it closed.
      await rijen(db, sql`SELECT pg_advisory_xact_lock_shared(hashtextextended(${id}, 1))`);
      const [kop] = await rijen<{ anoniem: boolean; live: boolean; doelgroepen: string[]; sluitOp: Date; geslotenOp: Date | null; ingetrokkenOp: Date | null }>(db, sql`
        SELECT anoniem, live, doelgroepen, "sluitOp", "geslotenOp", "ingetrokkenOp" FROM dialoogronde WHERE "bestuurId" = ${bestuurId} AND id = ${id}`);
      if (!kop) throw dialoogOnbekend();
      const staat = rondeStaat(kop);
      if (staat !== 'open') throw new Weigering('conflict', `${DICHT[staat]} Wat u schreef, staat hieronder nog.`);
      const vragen = await rondevragen(db, bestuurId, id);
      const { bijdragen, velden } = bijdragenLezen(vragen, invoer);
      if (!kop.anoniem && naam === '') velden.naam = ['Vul uw naam in. De school vraagt in deze ronde om namen.'];
      if (naam.length > 120) velden.naam = ['Maak de naam korter: er passen 120 tekens.'];
      if (doelgroep !== '' && !(kop.doelgroepen.includes(doelgroep) && doelgroep in doelgroepNamen)) velden.doelgroep = ['Kies een van de groepen die er staan.'];
      if (Object.keys(velden).length > 0) throw new Weigering('ongeldig', 'Nog niet verstuurd. Kijk naar:', velden);
      const gevuld = bijdragen.filter(({ waarde }) => Object.keys(waarde).length > 0);
      const [ik] = await rijen<{ id: string; eerder: number }>(db, sql`
        SELECT d.id, (SELECT count(*)::int FROM bijdrage b WHERE b."bestuurId" = d."bestuurId" AND b."deelnameId" = d.id) AS eerder FROM deelname d WHERE d."bestuurId" = ${bestuurId} AND d."rondeId" = ${id} AND d."tokenHash" = ${deelname}`);
      if (gevuld.length === 0 && !ik) throw new Weigering('ongeldig', 'Er is nog niets ingevuld. Beantwoord ten minste één vraag.');
      const [{ id: deelnameId } = { id: '' }] = await rijen<{ id: string }>(db, sql`
        INSERT INTO deelname ("rondeId", "tokenHash", doelgroep, naam) VALUES (${id}, ${deelname}, ${kop.anoniem && kop.live ? '' : doelgroep}, ${kop.anoniem ? '' : naam})
        ON CONFLICT ("tokenHash") DO UPDATE SET doelgroep = excluded.doelgroep, naam = excluded.naam RETURNING id`);
      await rijen(db, sql`
        INSERT INTO bijdrage ("rondeId", "rondevraagId", "deelnameId", nummer, waarde)
        SELECT ${id}::uuid, (v ->> 'rondevraagId')::uuid, ${deelnameId}::uuid, (v ->> 'nummer')::int, v -> 'waarde' FROM jsonb_array_elements(${JSON.stringify(bijdragen)}::jsonb) v
        WHERE v -> 'waarde' <> '{}' OR EXISTS (SELECT 1 FROM bijdrage b WHERE b."bestuurId" = ${bestuurId} AND b."rondevraagId" = (v ->> 'rondevraagId')::uuid AND b."deelnameId" = ${deelnameId}::uuid AND b.nummer = (v ->> 'nummer')::int)
        ON CONFLICT ("bestuurId", "rondevraagId", "deelnameId", nummer) DO UPDATE SET waarde = excluded.waarde WHERE bijdrage.waarde <> excluded.waarde`);
      await rijen(db, sql`SELECT ronde_tonen(${id}::uuid)`);
    });
  } catch (fout) {
    if (fout instanceof Weigering && fout.code === 'niet-gevonden') await codeMisgeraden(ip);
    throw fout;
  }
}
