import 'server-only';
import { binnenBestuur } from '@/lib/db/binnen-bestuur';
import { rijen, sql } from '@/lib/db/sql';
import { vandaag } from '@/lib/dates';
import { nietGevonden, Weigering } from '@/lib/errors';
import { kan } from '@/lib/toegang/rechten';
import type { Toegang } from '@/lib/toegang/toegang';
import type { Bibliotheekplek, Bibliotheekvraag, Zoekuitkomst } from '../bibliotheek';
import { pagina, type Editie, type Inhoud, type Pagina } from '../inhoud';
import { bibliotheekZoeken } from './bibliotheek-zoeken';
import { edities, geldendeEditie, inhoud, themas } from './inhoud';

/** A cycle in which this person can go and answer. */
export interface OpenCyclus { id: string; naam: string }

export interface Bibliotheek {
  inhoud: Inhoud;
  plek: Bibliotheekplek;
  /** Themes that can be chosen, when there is a choice. */
  themas: readonly Pick<Editie, 'thema' | 'titel'>[];
  cyclus: OpenCyclus | null;
}

/** The front of the library, with what was found when somebody looks for something. */
export async function bibliotheekTonen(toegang: Toegang, vraag: Bibliotheekvraag): Promise<Bibliotheek & { uitkomst: Zoekuitkomst | null }> {
  const { inhoud: gelezen, plek } = openslaan(toegang, vraag);
  return {
    inhoud: gelezen, plek, uitkomst: vraag.zoek === '' ? null : bibliotheekZoeken(gelezen, vraag.zoek), cyclus: await openCyclus(toegang, plek),
    themas: themas().flatMap((thema) => geldendeEditie(thema, vandaag()) ?? []),
  };
}

/** One page of the library. */
export async function bibliotheekpaginaTonen(toegang: Toegang, vraag: Bibliotheekvraag, pad: string): Promise<Omit<Bibliotheek, 'themas'> & { pagina: Pagina }> {
  const { inhoud: gelezen, plek } = openslaan(toegang, vraag);
  return { inhoud: gelezen, plek, pagina: bladVan(gelezen, pad), cyclus: await openCyclus(toegang, plek) };
}

/** Title of that page, for the browser's tab. */
export async function bibliotheekpaginaTitel(toegang: Toegang, vraag: Bibliotheekvraag, pad: string): Promise<string> {
  return Promise.resolve(bladVan(openslaan(toegang, vraag).inhoud, pad).titel);
}

/** The glossary. */
export async function begrippenTonen(toegang: Toegang, vraag: Bibliotheekvraag): Promise<Pick<Bibliotheek, 'inhoud' | 'plek'>> {
  return Promise.resolve(openslaan(toegang, vraag));
}

// The guide holds nothing of the board: no transaction is opened for it.
function openslaan(toegang: Toegang, { thema: gevraagd, editie: nummer }: Bibliotheekvraag): Pick<Bibliotheek, 'inhoud' | 'plek'> {
  if (!kan(toegang, 'handreiking:lezen')) throw new Weigering('geen-recht', 'U hebt hier geen recht toe. Vraag het aan uw bestuurder als u dit nodig hebt.');
  const [eerste] = themas();
  const thema = gevraagd ?? eerste;
  const geldt = thema === undefined ? undefined : geldendeEditie(thema, vandaag());
  if (thema === undefined || !geldt) throw nietGevonden();
  const editie = nummer ?? geldt.nummer;
  const achter = new URLSearchParams({ ...(thema === eerste ? {} : { thema }), ...(editie === geldt.nummer ? {} : { editie: String(editie) }) }).toString();
  return { inhoud: editieVan(thema, editie), plek: { thema, editie, basis: `/besturen/${toegang.bestuur.slug}/bibliotheek`, achter: achter === '' ? '' : `?${achter}` } };
}

function bladVan(gelezen: Inhoud, pad: string): Pagina {
  const gevonden = pagina(gelezen, pad);
  if (!gevonden) throw nietGevonden();
  return gevonden;
}

function editieVan(thema: string, nummer: number): Inhoud {
  if (!edities(thema).some((editie) => editie.nummer === nummer)) throw nietGevonden();
  return inhoud(thema, nummer);
}

async function openCyclus(toegang: Toegang, { thema }: Bibliotheekplek): Promise<OpenCyclus | null> {
  if (!kan(toegang, 'cyclus:lezen')) return null;
  const [cyclus] = await binnenBestuur(toegang, 'cyclus:lezen', (db) => rijen<OpenCyclus>(db, sql`
    SELECT id, naam FROM cyclus WHERE thema = ${thema} AND "afgeslotenOp" IS NULL ORDER BY begin DESC, naam LIMIT 1`));
  return cyclus ?? null;
}
