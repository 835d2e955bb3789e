import 'server-only';
import { binnenBestuur } from '@/lib/db/binnen-bestuur';
import type { Db } from '@/lib/db/prisma';
import { rijen } from '@/lib/db/sql';
import { vandaag } from '@/lib/dates';
import { lopendeStudies, type LopendeStudie } from '@/lib/inventaris/server/studies/studies-tellen';
import type { Toegang } from '@/lib/toegang/toegang';
import type { Cijferinstrument } from '../../cijferinstrument';
import type { GelezenAntwoord } from '../../fasepagina';
import type { Instrument } from '../../inhoud';
import type { Instrumentdeel, Instrumentpagina } from '../../instrument';
import { grootteVan, type Grootte } from '../../verschil';
import { isCijfercode } from '../../cijfers';
import { antwoordenVraag } from '../antwoorden-lezen';
import { cyclusOphalen } from '../cyclus-ophalen';
import { inhoud } from '../inhoud';
import { samenwerkingVan, type Samenwerking } from '../samenwerking-lezen';
import { cijferbereik, cijfersLezen } from './cijfers-lezen';
import { deelVan, instrumentLezen } from './instrument-lezen';

/**
 * An instrument with the figures of the inventory beside its rows, and questions of the phase that belong with it.
 * @param blokken slugs of blocks of the phase page whose questions are answered here too: the same answers
 * @throws Weigering 'niet-gevonden'
 */
export async function cijferinstrumentTonen(toegang: Toegang, cyclusId: string, slug: string, blokken: readonly string[]): Promise<Cijferinstrument & Samenwerking> {
  return binnenBestuur(toegang, 'cyclus:lezen', async (db) => {
    const pagina = await instrumentLezen(db, toegang, cyclusId, slug);
    const { kop, instrument } = pagina;
    const [cijfers, erbij, samen] = await Promise.all([
      cijfersLezen(db, toegang, kop.schoolId), faseblokken(db, toegang, pagina, blokken), samenwerkingVan(db, { id: cyclusId, schoolId: kop.schoolId }, instrument.deelfase),
    ]);
    const elders = await grootteElders(db, toegang, pagina, cijfers);
    return { ...pagina, ...samen, cijfers, elders, delen: [...pagina.delen, ...erbij] };
  });
}

/** Blocks of the phase as parts of this page. Who was given only some rows of the instrument does not get them. */
async function faseblokken(db: Db, toegang: Toegang, { kop, instrument, delen }: Instrumentpagina, slugs: readonly string[]): Promise<Instrumentdeel[]> {
  const eigen = instrument.blokken.flatMap(({ items }) => items.filter(({ invoer }) => invoer.soort !== 'geen'));
  const heel = !kop.alleenToegewezen || eigen.every(({ id }) => delen.some(({ rijen: hier }) => hier.some(({ vraagId }) => vraagId === id)));
  const blokken = heel ? (inhoud(kop.thema, kop.editie).werk.get(instrument.deelfase) ?? []).filter((blok) => slugs.includes(blok.slug)) : [];
  const vraagIds = blokken.flatMap(({ items }) => items.map(({ id }) => id));
  if (vraagIds.length === 0) return [];
  const antwoorden = await rijen<GelezenAntwoord>(db, antwoordenVraag({ bestuurId: toegang.bestuur.id, cyclusId: kop.id, wie: toegang.gebruiker.id }, { instrument: '', vraagIds }));
  return blokken.map((blok) => deelVan(blok, [], antwoorden, () => true));
}

/** How large the gaps are in other instruments of this part that ask for one. */
async function grootteElders(db: Db, toegang: Toegang, { kop, instrument }: Instrumentpagina, cijfers: Cijferinstrument['cijfers']): Promise<(Grootte | null)[]> {
  const { instrumenten, items } = inhoud(kop.thema, kop.editie);
  const anderen = [...instrumenten.values()].filter((een) => een.slug !== instrument.slug && vraagtVerschil(een));
  if (anderen.length === 0 || !vraagtVerschil(instrument)) return [];
  const plek = { bestuurId: toegang.bestuur.id, cyclusId: kop.id, wie: toegang.gebruiker.id };
  const gelezen = await Promise.all(anderen.map((een) => rijen<GelezenAntwoord>(db, antwoordenVraag(plek, { instrument: een.slug, vraagIds: een.blokken.flatMap((blok) => blok.items.map(({ id }) => id)) }))));
  return gelezen.flat().filter(({ stem }) => stem === 'school').map(({ vraagId, waarde }) => grootteVan(waarde, (items.get(vraagId)?.cijfers ?? []).filter(isCijfercode).flatMap((code) => cijfers?.cijfers[code] ?? [])));
}

const vraagtVerschil = ({ blokken }: Instrument): boolean => blokken.some(({ rijinvoer }) => rijinvoer?.soort === 'velden' && rijinvoer.velden.some(({ code }) => code === 'grootte'));

/** Who runs which study at the school of a cycle, by name, as far as this person may see them. @throws Weigering 'niet-gevonden' */
export async function studiesBijNaamTonen(toegang: Toegang, cyclusId: string): Promise<LopendeStudie[]> {
  return binnenBestuur(toegang, 'inventaris:lezen', async (db, bereik) => {
    const { schoolId } = await cyclusOphalen(db, cyclusId);
    return lopendeStudies(db, cijferbereik(toegang, schoolId) ?? bereik, vandaag());
  });
}
