import 'server-only';
import type { Db } from '@/lib/db/prisma';
import { rijen, sql, type Sql } from '@/lib/db/sql';
import { nietGevonden, Weigering } from '@/lib/errors';
import type { Reikwijdte, Toegang } from '@/lib/toegang/toegang';
import type { Vraagplek } from '../antwoord';
import { isBesloten } from '../inhoud';
import type { Deelfase } from '../inhoud.schema';
import { Invoer } from '../invoer.schema';
import { deelfaseVan } from '../route';
import { heeftEditie, inhoud } from './inhoud';
import { kringKeuren } from './instrument/kring-keuren';
import { stemMag } from './stem-sql';
import { cyclusIdKeuren } from './cyclus-ophalen';

/** A question as the browser names it; theme and edition come along so that the guide can be asked without the database. */
export interface Vraagverwijzing extends Vraagplek { thema: string; editie: number }

/** One question within one cycle, for one person, with what it asks for. */
export interface Antwoordplek extends Vraagverwijzing { bestuurId: string; bereik: Reikwijdte; wie: string; deelfase: Deelfase; /** Later parts that keep its instrument open. */ ook: readonly Deelfase[]; invoer: Invoer; /** Whether this voice is theirs to write, in a statement with the cycle as "c". */ stemMag: Sql; /** A row about people: only the circle of the school sees the answer. */ besloten: boolean }

const EIGEN = /^eigen-([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})$/;

/**
 * What this question asks for. A question of the guide costs no statement; one of the board or the school costs one.
 * @throws Weigering 'niet-gevonden' when there is no such question in this edition.
 */
export async function antwoordplek(db: Db, toegang: Toegang, bereik: Reikwijdte, vraag: Vraagverwijzing): Promise<Antwoordplek> {
  cyclusIdKeuren(vraag.cyclusId);
  const plek = { ...vraag, bestuurId: toegang.bestuur.id, bereik, wie: toegang.gebruiker.id, stemMag: stemMag(toegang, vraag.stem) };
  const eigen = EIGEN.exec(vraag.vraagId)?.[1];
  if (eigen !== undefined) {
    const { instrument, ...gelezen } = await eigenVraagLezen(db, plek.bestuurId, vraag.cyclusId, eigen);
    return { ...plek, ...gelezen, ook: ookOpen(vraag, instrument) };
  }
  if (!heeftEditie(vraag.thema, vraag.editie)) throw nietGevonden();
  const handreiking = inhoud(vraag.thema, vraag.editie);
  const item = handreiking.items.get(vraag.vraagId);
  const deelfase = deelfaseVan(handreiking, vraag.vraagId);
  if (!item || !deelfase) throw nietGevonden();
  const besloten = isBesloten(handreiking, vraag.vraagId);
  // Of an own row the wall hides the question itself; a row of the guide everybody knows.
  if (besloten) await kringKeuren(db, { bestuurId: plek.bestuurId, cyclusId: vraag.cyclusId, wie: plek.wie });
  return { ...plek, deelfase, invoer: item.invoer, besloten, ook: ookOpen(vraag, item.instrument) };
}

function ookOpen({ thema, editie }: Vraagverwijzing, instrument: string | null): readonly Deelfase[] {
  return instrument !== null && heeftEditie(thema, editie) ? inhoud(thema, editie).instrumenten.get(instrument)?.ook ?? [] : [];
}

async function eigenVraagLezen(db: Db, bestuurId: string, cyclusId: string, id: string): Promise<Pick<Antwoordplek, 'deelfase' | 'invoer' | 'besloten'> & { instrument: string | null }> {
  const [gevonden] = await rijen<{ deelfase: Deelfase; invoer: unknown; besloten: boolean; instrument: string | null }>(db, sql`
    SELECT e.deelfase, e.invoer, e.besloten, e.instrument FROM eigenvraag e JOIN cyclus c ON c."bestuurId" = e."bestuurId" AND c.id = ${cyclusId} AND c.thema = e.thema
    WHERE e."bestuurId" = ${bestuurId} AND e.id = ${id} AND e."vervallenOp" IS NULL
      AND (e."cyclusId" = c.id OR e."cyclusId" IS NULL AND (e."schoolId" IS NULL OR e."schoolId" = c."schoolId"))`);
  if (!gevonden) throw nietGevonden();
  return { ...gevonden, invoer: Invoer.parse(gevonden.invoer) };
}

/** A closed part takes no answers; whoever closed it can open it again. */
export function faseDicht(): Weigering {
  return new Weigering('conflict', 'Deze fase is afgesloten, dus dit is niet bewaard. Uw tekst staat nog in het veld. Heropen de fase om verder te schrijven.', undefined, { reden: 'dicht' });
}
