import 'server-only';
import { binnenBestuur } from '@/lib/db/binnen-bestuur';
import type { Db } from '@/lib/db/prisma';
import { rijen, sql } from '@/lib/db/sql';
import { zietPlek } from '@/lib/dialoog/draad';
import { mensenLezen } from '@/lib/dialoog/server/mensen-lezen';
import { nietGevonden, Weigering } from '@/lib/errors';
import { vastleggen } from '@/lib/logboek/server/vastleggen';
import type { Reikwijdte, Toegang } from '@/lib/toegang/toegang';
import { magBeheren } from '../../beheer';
import type { CyclusKop } from '../../cyclus';
import { werktHier, type Kring, type Kringlid } from '../../kring';
import type { KringLidZetten, KringOpenen } from '../../kring.schema';
import { magStem } from '../../stem';
import { KANAAL } from '../antwoord-sql';
import { cyclusIdKeuren } from '../cyclus-ophalen';
import { inhoud } from '../inhoud';
import { openCyclus } from '../open-cyclus';
import { meldStraks } from '../stroom-melden';
import { kringKeuren } from './kring-keuren';

interface Plek { bestuurId: string; cyclusId: string; schoolId: string | null; thema: string; editie: number }

/**
 * Begins the circle with oneself in it. Only who manages the cycle and speaks for its school: the board does not choose for
 * a school who reads along about people.
 * @throws Weigering 'niet-gevonden' for who may not, 'conflict' when somebody was first or the cycle is closed
 */
export async function kringOpenen(toegang: Toegang, { cyclus: cyclusId }: KringOpenen): Promise<{ cyclus: string }> {
  return metBericht(toegang, cyclusId, () => binnenBestuur(toegang, 'cyclus:beheren', async (db, { bestuurId }) => {
    const { schoolId, thema, editie } = await openCyclus(db, bestuurId, cyclusId);
    if (!magOpenen(toegang, schoolId)) throw nietGevonden();
    // Two who begin at the same moment wait for each other here, and the second hears it in words.
    await rijen(db, sql`SELECT pg_advisory_xact_lock(hashtextextended(${cyclusId}::text, 7))`);
    const leden = (await ledenLezen(db, { bestuurId, cyclusId })).filter(werktHier);
    if (leden.length > 0) throw new Weigering('conflict', `Er is al een kring. ${leden.map(({ naam }) => naam).join(' of ')} kan u toelaten.`);
    await zetten(db, { bestuurId, cyclusId, schoolId, thema, editie }, toegang.gebruiker.id, 'kring-openen');
    return { cyclus: cyclusId };
  }));
}

/**
 * Lets a colleague into the circle: somebody who sees the cycle already.
 * @throws Weigering 'niet-gevonden' for who is not in the circle, 'ongeldig' for somebody who does not see the cycle
 */
export async function kringToelaten(toegang: Toegang, { cyclus: cyclusId, gebruiker }: KringLidZetten): Promise<{ cyclus: string }> {
  return metBericht(toegang, cyclusId, () => binnenBestuur(toegang, 'cyclus:antwoorden', async (db, bereik) => {
    const plek = await alsLid(db, toegang, bereik, cyclusId);
    if ((await ledenLezen(db, plek)).some(({ id }) => id === gebruiker)) return { cyclus: cyclusId };
    if (!(await kandidatenLezen(db, plek)).some(({ id }) => id === gebruiker)) {
      throw new Weigering('ongeldig', 'Kies een collega die deze cyclus kan zien.', { gebruiker: ['Kies een collega die deze cyclus kan zien.'] });
    }
    await zetten(db, plek, gebruiker, 'kring-toelaten');
    return { cyclus: cyclusId };
  }));
}

/**
 * Takes somebody out of the circle, or leaves it oneself. One always remains.
 * @throws Weigering 'niet-gevonden' for who is not in the circle, 'ongeldig' for the last
 */
export async function kringUithalen(toegang: Toegang, { cyclus: cyclusId, gebruiker }: KringLidZetten): Promise<{ cyclus: string }> {
  return metBericht(toegang, cyclusId, () => binnenBestuur(toegang, 'cyclus:antwoorden', async (db, bereik) => {
    const plek = await alsLid(db, toegang, bereik, cyclusId);
    await rijen(db, sql`SELECT pg_advisory_xact_lock(hashtextextended(${cyclusId}::text, 7))`);
    const leden = await ledenLezen(db, plek);
    if (!leden.some(({ id }) => id === gebruiker)) return { cyclus: cyclusId };
    if (!leden.some((lid) => lid.id !== gebruiker && werktHier(lid))) throw new Weigering('ongeldig', 'U bent de laatste in de kring. Laat eerst een collega toe, anders kan niemand meer bij het register.');
    await rijen(db, sql`DELETE FROM cyclus_kring WHERE "bestuurId" = ${plek.bestuurId}::uuid AND "cyclusId" = ${cyclusId}::uuid AND "gebruikerId" = ${gebruiker}::uuid`);
    await vastleggen(db, { handeling: 'kring-uithalen', onderwerpSoort: 'cyclus', onderwerpId: cyclusId, gegevens: { gebruikerId: gebruiker } });
    return { cyclus: cyclusId };
  }));
}

/** Inside: who is in the circle, and what this person may do with it. */
export async function kringLezen(db: Db, toegang: Toegang, bereik: Reikwijdte, { id: cyclusId, schoolId, thema, editie, afgeslotenOp }: Pick<CyclusKop, 'id' | 'schoolId' | 'thema' | 'editie' | 'afgeslotenOp'>): Promise<Kring> {
  const plek = { bestuurId: bereik.bestuurId, cyclusId, schoolId, thema, editie };
  const leden = await ledenLezen(db, plek);
  const ik = leden.some(({ id }) => id === toegang.gebruiker.id);
  const magToelaten = ik && laatToe(bereik);
  return { leden, ik, magToelaten, magOpenen: !leden.some(werktHier) && afgeslotenOp === null && magOpenen(toegang, schoolId), kandidaten: magToelaten ? await kandidatenLezen(db, plek) : [] };
}

const magOpenen = (toegang: Toegang, schoolId: string | null): boolean => magBeheren(toegang, { schoolId }) && magStem(toegang, 'school', schoolId);

/** Who only sees what was assigned does not choose for others. */
const laatToe = ({ soort }: Reikwijdte): boolean => soort === 'bestuur' || soort === 'school';

async function alsLid(db: Db, toegang: Toegang, bereik: Reikwijdte, cyclusId: string): Promise<Plek> {
  cyclusIdKeuren(cyclusId);
  const [cyclus] = await rijen<Pick<Plek, 'schoolId' | 'thema' | 'editie'>>(db, sql`SELECT "schoolId", thema, editie FROM cyclus WHERE "bestuurId" = ${bereik.bestuurId}::uuid AND id = ${cyclusId}::uuid`);
  if (!cyclus) throw nietGevonden();
  await kringKeuren(db, { bestuurId: bereik.bestuurId, cyclusId, wie: toegang.gebruiker.id });
  if (!laatToe(bereik)) throw new Weigering('geen-recht', 'Vraag de schoolleider of HR om de kring te wijzigen.');
  return { bestuurId: bereik.bestuurId, cyclusId, ...cyclus };
}

async function zetten(db: Db, { cyclusId, schoolId }: Plek, gebruiker: string, handeling: 'kring-openen' | 'kring-toelaten'): Promise<void> {
  await rijen(db, sql`INSERT INTO cyclus_kring ("cyclusId", "schoolId", "gebruikerId") VALUES (${cyclusId}::uuid, ${schoolId}::uuid, ${gebruiker}::uuid) ON CONFLICT DO NOTHING`);
  await vastleggen(db, { handeling, onderwerpSoort: 'cyclus', onderwerpId: cyclusId, gegevens: { gebruikerId: gebruiker } });
}

async function ledenLezen(db: Db, { bestuurId, cyclusId }: Pick<Plek, 'bestuurId' | 'cyclusId'>): Promise<Kringlid[]> {
  return rijen<Kringlid>(db, sql`
    SELECT g.id, g.naam, to_json(k."createdAt") #>> '{}' AS sinds,
      (SELECT coalesce(array_agg(DISTINCT l.rol::text), '{}') FROM lidmaatschap l WHERE l."bestuurId" = k."bestuurId" AND l."gebruikerId" = g.id AND l."actiefSinds" IS NOT NULL AND l."beeindigdOp" IS NULL) AS rollen
    FROM cyclus_kring k JOIN gebruiker g ON g.id = k."gebruikerId" WHERE k."bestuurId" = ${bestuurId}::uuid AND k."cyclusId" = ${cyclusId}::uuid ORDER BY k."createdAt", g.naam, g.id`);
}

/** Who sees a part with something closed in it, and is not in the circle yet. */
async function kandidatenLezen(db: Db, plek: Plek): Promise<Kring['kandidaten']> {
  const [mensen, leden] = [await mensenLezen(db, plek.bestuurId, plek), await ledenLezen(db, plek)];
  const delen = [...inhoud(plek.thema, plek.editie).instrumenten.values()].filter(({ besloten }) => besloten).map(({ deelfase }) => deelfase);
  return mensen.filter((mens) => delen.some((deelfase) => zietPlek(mens, { deelfase, onderwerpId: '' })) && !leden.some(({ id }) => id === mens.id)).map(({ id, naam, rollen }) => ({ id, naam, rollen }));
}

/** Tells the open pages of the cycle to look again once the act is done. */
async function metBericht<T>(toegang: Toegang, cyclusId: string, werk: () => Promise<T>): Promise<T> {
  const uitslag = await werk();
  meldStraks(KANAAL, JSON.stringify({ soort: 'pagina', bestuur: toegang.bestuur.id, cyclus: cyclusId, wie: toegang.gebruiker.id }));
  return uitslag;
}
