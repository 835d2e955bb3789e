import 'server-only';
import type { Db } from '@/lib/db/prisma';
import { rijen, sql } from '@/lib/db/sql';
import { nietGevonden, Weigering } from '@/lib/errors';
import type { ToegangBereik } from '@/lib/toegang/toegang';
import { bezwaren, periodeInWoorden, type Aanstellingsfeit } from '../../aanstelling';
import type { VersieConflict } from '../../versie-conflict';
import type { Logvelden } from '../dossier/verschil';
import { eerstBevestigen, medewerkerVasthouden, tussendoorGewijzigd } from '../dossier/versie-bewaken';

export interface BewaardeAanstelling extends Aanstellingsfeit {
  id: string;
  versie: number;
  medewerkerId: string;
  school: string;
  team: string | null;
}

const KOLOMMEN = sql`a.id, a.versie, a."medewerkerId", a."schoolId", s.naam AS school, a."teamId", t.naam AS team, a.functie, a.categorie, a.schaal, a."schaalSinds", a.deeltijdfactor, a.begin, a.einde
  FROM aanstelling a JOIN school s ON s."bestuurId" = a."bestuurId" AND s.id = a."schoolId" LEFT JOIN team t ON t."bestuurId" = a."bestuurId" AND t.id = a."teamId"`;

/**
 * Inside: an appointment to be changed by who saw `versie`, with its person held until the end of the act.
 * @throws Weigering 'niet-gevonden', 'geen-recht' (another school than one's own) or 'conflict'.
 */
export async function aanstellingPakken(db: Db, bereik: ToegangBereik & { bestuurId: string }, id: string, versie: number): Promise<BewaardeAanstelling> {
  const [eerst] = await rijen<{ medewerkerId: string }>(db, sql`SELECT "medewerkerId" FROM aanstelling WHERE "bestuurId" = ${bereik.bestuurId} AND id = ${id}`);
  if (!eerst) throw nietGevonden();
  await medewerkerVasthouden(db, bereik.bestuurId, eerst.medewerkerId);
  const [gevonden] = await rijen<BewaardeAanstelling>(db, sql`SELECT ${KOLOMMEN} WHERE a."bestuurId" = ${bereik.bestuurId} AND a.id = ${id}`);
  if (!gevonden) throw nietGevonden();
  if (bereik.soort !== 'bestuur' && !bereik.schoolIds.includes(gevonden.schoolId)) throw new Weigering('geen-recht', 'Deze aanstelling hoort bij een school die niet van u is. Vraag het aan HR van die school.');
  if (gevonden.versie !== versie) throw await tussendoorGewijzigd(db, 'aanstelling', id, gevonden.versie, regels(gevonden));
  return gevonden;
}

/** Inside: names of the place, after checking that this school is within reach and has this team. @throws Weigering 'ongeldig' */
export async function plekControleren(db: Db, bereik: ToegangBereik & { bestuurId: string }, { schoolId, teamId }: { schoolId: string; teamId: string | null }): Promise<{ school: string; team: string | null }> {
  const [plek] = bereik.soort === 'bestuur' || bereik.schoolIds.includes(schoolId) ? await rijen<{ school: string; team: string | null }>(db, sql`
    SELECT s.naam AS school, t.naam AS team FROM school s LEFT JOIN team t ON t."bestuurId" = s."bestuurId" AND t."schoolId" = s.id AND t.id = ${teamId}::uuid
    WHERE s."bestuurId" = ${bereik.bestuurId} AND s.id = ${schoolId} AND (${teamId}::uuid IS NULL OR t.id IS NOT NULL)`) : [];
  if (!plek) throw new Weigering('ongeldig', 'Controleer wat u invulde.', { plek: ['Kies een school en team uit de lijst.'] });
  return plek;
}

/** Inside: refuses what is there already, and asks first about what looks wrong. `behalve` are rows that this act replaces. */
export async function bezwarenToetsen(db: Db, bestuurId: string, medewerkerId: string, nieuw: Aanstellingsfeit, { behalve, akkoord }: { behalve: string | null; akkoord: boolean }): Promise<void> {
  const andere = await rijen<BewaardeAanstelling>(db, sql`SELECT ${KOLOMMEN} WHERE a."bestuurId" = ${bestuurId} AND a."medewerkerId" = ${medewerkerId} AND a.id IS DISTINCT FROM ${behalve}::uuid`);
  const { weigering, waarschuwingen } = bezwaren(nieuw, andere);
  if (weigering) throw new Weigering('ongeldig', 'Controleer wat u invulde.', { begin: [weigering] });
  if (waarschuwingen.length > 0 && !akkoord) throw eerstBevestigen(waarschuwingen);
}

/** Inside: writes a new appointment and gives its id. */
export async function aanstellingInvoegen(db: Db, medewerkerId: string, een: Aanstellingsfeit): Promise<string> {
  const [nieuw] = await rijen<{ id: string }>(db, sql`
    INSERT INTO aanstelling ("medewerkerId", "schoolId", "teamId", functie, categorie, schaal, "schaalSinds", deeltijdfactor, begin, einde)
    VALUES (${medewerkerId}, ${een.schoolId}, ${een.teamId}, ${een.functie}, ${een.categorie}::functiecategorie, ${een.schaal}, ${een.schaalSinds}::date, ${een.deeltijdfactor}, ${een.begin}::date, ${een.einde}::date)
    RETURNING id`);
  return nieuw?.id ?? '';
}

/** An appointment as the log keeps it: names instead of ids. */
export function voorLog({ school, team, functie, categorie, schaal, schaalSinds, deeltijdfactor, begin, einde }: Aanstellingsfeit & { school: string; team: string | null }): Logvelden {
  return { school, team, functie, categorie, schaal, schaalSinds, deeltijdfactor, begin, einde };
}

function regels(een: BewaardeAanstelling): VersieConflict['regels'] {
  return [
    ['School', een.team ? `${een.school}, ${een.team}` : een.school], ['Functie', een.functie], ['Schaal', een.schaal],
    ['Factor', een.deeltijdfactor.toLocaleString('nl-NL', { maximumFractionDigits: 4 })], ['Periode', periodeInWoorden(een)],
  ];
}
