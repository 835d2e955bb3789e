import 'server-only';
import { binnenBestuur } from '@/lib/db/binnen-bestuur';
import type { Toegang } from '@/lib/toegang/toegang';
import type { Instrumentpagina } from '../../instrument';
import type { Kring } from '../../kring';
import { inhoud } from '../inhoud';
import { instrumentLezen } from './instrument-lezen';
import { kringLezen } from './kring';

/** Slug of the register of stakeholders in every theme that has one. */
const INSTRUMENT = 'stakeholders';

export interface Stakeholderspagina {
  pagina: Instrumentpagina;
  kring: Kring;
  /** Groups that the guide names and that are not in the register yet: one press adds one. */
  voorbeelden: string[];
}

/**
 * The register of stakeholders with its circle. Outside the circle: who is in it, and no row.
 * @throws Weigering 'niet-gevonden'
 */
export async function stakeholdersTonen(toegang: Toegang, cyclusId: string): Promise<Stakeholderspagina> {
  return binnenBestuur(toegang, 'cyclus:lezen', async (db, bereik) => {
    const pagina = await instrumentLezen(db, toegang, cyclusId, INSTRUMENT);
    const kring = await kringLezen(db, toegang, bereik, pagina.kop);
    // The wall hides what was filled in; without the circle not even the empty rows go to the browser.
    if (!kring.ik) return { kring, voorbeelden: [], pagina: { ...pagina, delen: [], schakels: [], keten: { punten: [], plekken: [], schakels: [] }, alleenLezen: 'kring' } };
    return { kring, pagina, voorbeelden: voorbeeldenVan(pagina) };
  });
}

/** What the questions about roles name as examples. */
function voorbeeldenVan({ kop, delen }: Instrumentpagina): string[] {
  const er = new Set(delen.flatMap(({ rijen }) => rijen.filter(({ eigen }) => eigen).map(({ naam }) => naam.toLowerCase())));
  return [...inhoud(kop.thema, kop.editie).items.values()]
    .filter(({ invoer }) => invoer.soort === 'instrument' && invoer.instrument === INSTRUMENT && invoer.velden?.includes('rol'))
    .flatMap(({ onderdelen }) => onderdelen ?? []).filter((naam) => !er.has(naam.toLowerCase()));
}
