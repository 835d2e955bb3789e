import 'server-only';
import { binnenBestuur } from '@/lib/db/binnen-bestuur';
import type { Db } from '@/lib/db/prisma';
import { laatsteRijen, rijen, sql, type Sql } from '@/lib/db/sql';
import { nietGevonden } from '@/lib/errors';
import type { Toegang } from '@/lib/toegang/toegang';
import type { Stem } from '../antwoord';
import { magBeheren } from '../beheer';
import { faseVan, type CyclusKop } from '../cyclus';
import type { FaseKeuze } from '../cyclus.schema';
import { fasepagina, openBlokken, routeblokken, type EigenOptie, type EigenRegel, type Faseindeling, type GelezenAntwoord, type GelezenEigenVraag } from '../fasepagina';
import type { Inhoud } from '../inhoud';
import type { RouteVraag } from '../route';
import type { CyclusRij } from '../stand';
import { eigenStemmen } from '../stem';
import { antwoordenVraag, eigenOptiesBij, eigenRegelsVraag, eigenVragenMet, leestMeeVraag } from './antwoorden-lezen';
import { cyclusKop, cyclusVraag } from './cyclus-ophalen';
import { inhoud } from './inhoud';
import { samenwerkingVraag, type Samenwerking } from './samenwerking-lezen';

export interface Fasepagina extends Faseindeling, Samenwerking {
  kop: CyclusKop;
  inhoud: Inhoud;
  /** The voice in which this person answers here, or null: reads along. */
  stem: Stem | null;
  /** Why there are no fields; null when there are. */
  alleenLezen: 'dicht' | 'lezer' | 'stem' | null;
  magBeheren: boolean;
  /** What was asked for is a row of an instrument: where it stands. */
  elders: { instrument: string; vraagId: string } | null;
}

/**
 * A part with its questions by name, and those of the open blocks in full: answers, threads and assignments that this person
 * may see. One transaction and two messages: what the school is and what it answered decides what is open and who works there.
 * @param fase '1a' … '4', as it stands in the address
 * @throws Weigering 'niet-gevonden'
 */
export async function faseTonen(toegang: Toegang, cyclusId: string, fase: string, keuze: FaseKeuze = {}): Promise<Fasepagina> {
  return binnenBestuur(toegang, 'cyclus:lezen', async (db, { bestuurId }) => {
    const [rij] = await rijen<CyclusRij>(db, cyclusVraag(cyclusId));
    const kop = cyclusKop(rij);
    const stand = faseVan(kop, fase.toUpperCase());
    if (!rij || !stand) throw nietGevonden();
    const handreiking = inhoud(kop.thema, kop.editie);
    const blokken = routeblokken({ fase: stand, rij, inhoud: handreiking });
    const vraag = keuze.vraag ?? (keuze.draad === undefined ? undefined : await onderwerpVan(db, bestuurId, keuze.draad));
    const open = openBlokken(blokken, rij.antwoorden, { ...keuze, vraag });
    const hier = open.flatMap((nummer) => blokken[nummer]?.vragen ?? []);
    const ids = hier.map(({ id }) => id);
    const plek = { bestuurId, cyclusId, wie: toegang.gebruiker.id };
    const [antwoorden, eigenRijen, leest, [samen], eigen, opties] = await laatsteRijen<[GelezenAntwoord, EigenRegel, object, Samenwerking, GelezenEigenVraag, EigenOptie]>(
      db, antwoordenVraag(plek, { deelfase: stand.deelfase, vraagIds: ids }), eigenRegelsVraag(plek), leestMeeVraag(plek), samenwerkingVraag(kop, stand.deelfase, ids), ...eigenVan(plek, kop, hier));
    // The answer of the school stands on this page; another voice is written beside it on the page of the question.
    const stem = eigenStemmen(toegang, kop.schoolId).includes('school') ? 'school' : null;
    const indeling = fasepagina({ kop, fase: stand, rij, inhoud: handreiking, antwoorden, eigen, opties, eigenRijen, stem: 'school', open });
    return {
      kop, inhoud: handreiking, ...indeling, ...(samen ?? { draden: [], opdrachten: [], mensen: [] }), stem, magBeheren: magBeheren(toegang, kop),
      alleenLezen: indeling.dicht ? 'dicht' : leest.length > 0 ? 'lezer' : stem === null ? 'stem' : null,
      elders: rijElders(handreiking, eigenRijen, vraag),
    };
  });
}

/** Own questions and own choices, when the open blocks have room for them. */
function eigenVan(plek: Parameters<typeof eigenVragenMet>[0], { schoolId }: CyclusKop, hier: readonly RouteVraag[]): [Sql, Sql] {
  const eigen = hier.flatMap(({ id, item }) => (item === null ? [id.replace('eigen-', '')] : []));
  const keuzes = hier.flatMap(({ id, item }) => ((item?.invoer.soort === 'keuze' || item?.invoer.soort === 'meerkeuze') && item.invoer.eigen ? [id] : []));
  return [eigen.length > 0 ? eigenVragenMet(plek, eigen) : NIETS, keuzes.length > 0 ? eigenOptiesBij(plek, schoolId, keuzes) : NIETS];
}

const NIETS: Sql = sql`SELECT WHERE false`;

/** What this talk is about, as far as this person sees it. */
async function onderwerpVan(db: Db, bestuurId: string, draad: string): Promise<string | undefined> {
  const [gevonden] = await rijen<{ onderwerpId: string }>(db, sql`SELECT "onderwerpId" FROM draad WHERE "bestuurId" = ${bestuurId} AND id = ${draad}::uuid`);
  return gevonden?.onderwerpId;
}

function rijElders({ items }: Inhoud, eigenRijen: readonly EigenRegel[], vraag: string | undefined): Fasepagina['elders'] {
  const vraagId = vraag?.split('/')[0];
  if (vraagId === undefined) return null;
  const instrument = items.get(vraagId)?.instrument ?? eigenRijen.find(({ id }) => `eigen-${id}` === vraagId)?.instrument ?? null;
  return instrument === null ? null : { instrument, vraagId };
}
