import 'server-only';
import { binnenBestuur } from '@/lib/db/binnen-bestuur';
import type { Db } from '@/lib/db/prisma';
import { rij, rijen, sql } from '@/lib/db/sql';
import { Weigering } from '@/lib/errors';
import { vastleggen } from '@/lib/logboek/server/vastleggen';
import type { Toegang } from '../toegang';
import type { Uitnodigen } from '../uitnodigen.schema';
import { nieuwToken, tokenHash } from './token';

/** Seven days: long enough for a holiday week, short enough for a forgotten mailbox. */
const GELDIG_DAGEN = 7;

export interface Klaargezet {
  lidmaatschapId: string;
  /** Secret of the one-time link; null when the same request was carried out before, under its own secret. */
  code: string | null;
}

/**
 * Right mensen:beheren. Makes the membership (asleep until accepted) and a one-time link, and the account when the
 * address is new. Sends nothing: `uitnodigen` mails, the host's command prints.
 * @throws Weigering 'conflict' when this person has or is offered this role already; 'ongeldig' for unknown schools or people.
 */
export async function uitnodigingKlaarzetten(toegang: Toegang, invoer: Uitnodigen): Promise<Klaargezet> {
  const code = nieuwToken();
  const bewaard = await binnenBestuur(toegang, 'mensen:beheren', async (db) => {
    const gebruikerId = await gebruikerBij(db, invoer);
    await dubbelWeigeren(db, gebruikerId, invoer);
    const lidmaatschapId = await lidmaatschapMaken(db, gebruikerId, invoer);
    await bereikMaken(db, lidmaatschapId, invoer);
    await linkMaken(db, lidmaatschapId, code);
    const { rol, bereik, schoolIds, teamIds } = invoer;
    await vastleggen(db, { handeling: 'mens-uitnodigen', onderwerpSoort: 'lidmaatschap', onderwerpId: lidmaatschapId, gegevens: { rol, bereik, schoolIds, teamIds } });
    return { lidmaatschapId, tokenHash: tokenHash(code) };
  });
  return { lidmaatschapId: bewaard.lidmaatschapId, code: bewaard.tokenHash === tokenHash(code) ? code : null };
}

/** A fresh one-time link for this membership; earlier ones stop working. */
export async function linkMaken(db: Db, lidmaatschapId: string, code: string): Promise<void> {
  await linksIntrekken(db, lidmaatschapId);
  await rijen(db, sql`
    INSERT INTO uitnodiging ("lidmaatschapId", "tokenHash", "verlooptOp")
    VALUES (${lidmaatschapId}, ${tokenHash(code)}, now() + make_interval(days => ${GELDIG_DAGEN}))`);
}

/** Links of this membership that were not used stop working. */
export async function linksIntrekken(db: Db, lidmaatschapId: string): Promise<void> {
  await rijen(db, sql`UPDATE uitnodiging SET "ingetrokkenOp" = now() WHERE "lidmaatschapId" = ${lidmaatschapId} AND "gebruiktOp" IS NULL AND "ingetrokkenOp" IS NULL`);
}

// An address that is known, perhaps at another board, keeps its own name and password.
async function gebruikerBij(db: Db, { email, naam }: Uitnodigen): Promise<string> {
  await rijen(db, sql`INSERT INTO gebruiker (email, naam) VALUES (${email}, ${naam}) ON CONFLICT (email) DO NOTHING`);
  const { id } = await rij<{ id: string }>(db, sql`SELECT id FROM gebruiker WHERE email = ${email}`);
  return id;
}

async function dubbelWeigeren(db: Db, gebruikerId: string, { rol }: Uitnodigen): Promise<void> {
  // Two invitations at the same moment wait for each other here, so only one gets through.
  await rijen(db, sql`SELECT id FROM gebruiker WHERE id = ${gebruikerId} FOR UPDATE`);
  const [bestaand] = await rijen<{ actief: boolean }>(db, sql`
    SELECT "actiefSinds" IS NOT NULL AS actief FROM lidmaatschap WHERE "gebruikerId" = ${gebruikerId} AND rol = ${rol}::rol AND "beeindigdOp" IS NULL`);
  if (!bestaand) return;
  const zin = bestaand.actief ? 'Deze persoon heeft deze rol al. Pas het bereik aan in de lijst.' : 'Deze persoon is al uitgenodigd voor deze rol. Stuur de uitnodiging opnieuw vanuit de lijst.';
  throw new Weigering('conflict', zin, { email: [zin] });
}

async function lidmaatschapMaken(db: Db, gebruikerId: string, invoer: Uitnodigen): Promise<string> {
  const medewerkerId = invoer.bereik === 'zelf' ? await medewerkerMet(db, invoer.personeelsnummer ?? '') : null;
  const { id } = await rij<{ id: string }>(db, sql`
    INSERT INTO lidmaatschap ("gebruikerId", rol, bereik, "medewerkerId")
    VALUES (${gebruikerId}, ${invoer.rol}::rol, ${invoer.bereik}::bereik, ${medewerkerId}::uuid) RETURNING id`);
  return id;
}

async function medewerkerMet(db: Db, personeelsnummer: string): Promise<string> {
  const [gevonden] = await rijen<{ id: string }>(db, sql`SELECT id FROM medewerker WHERE personeelsnummer = ${personeelsnummer}`);
  if (!gevonden) throw new Weigering('ongeldig', 'Dit personeelsnummer staat niet in de inventaris.', { personeelsnummer: ['Dit nummer staat niet in de inventaris.'] });
  return gevonden.id;
}

// Reading the schools and teams through the wall is the check: those of another board are not there.
async function bereikMaken(db: Db, lidmaatschapId: string, { bereik, schoolIds, teamIds }: Uitnodigen): Promise<void> {
  if (bereik !== 'school' && bereik !== 'team') return;
  const ids = [...new Set(bereik === 'school' ? schoolIds : teamIds)];
  const gemaakt = bereik === 'school'
    ? await rijen(db, sql`INSERT INTO lidmaatschap_bereik ("lidmaatschapId", "schoolId") SELECT ${lidmaatschapId}::uuid, id FROM school WHERE id = ANY (${ids}::uuid[]) RETURNING id`)
    : await rijen(db, sql`INSERT INTO lidmaatschap_bereik ("lidmaatschapId", "teamId") SELECT ${lidmaatschapId}::uuid, id FROM team WHERE id = ANY (${ids}::uuid[]) RETURNING id`);
  if (gemaakt.length !== ids.length) throw new Weigering('ongeldig', 'Een van de gekozen scholen of teams bestaat niet meer. Laad de pagina opnieuw.');
}
