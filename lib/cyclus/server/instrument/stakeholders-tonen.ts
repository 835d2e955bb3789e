import 'server-only';
import { binnenBestuur } from '@/lib/db/binnen-bestuur';
import type { Toegang } from '@/lib/toegang/toegang';
import type { Instrumentpagina } from '../../instrument';
import type { Kring } from '../../kring';
import { instrumentLezen } from './instrument-lezen';
import { kringLezen } from './kring';

/** Slug of the register of stakeholders in every theme that has one. */
const INSTRUMENT = 'stakeholders';

export interface Stakeholderspagina { pagina: Instrumentpagina; kring: Kring }

/**
 * The register of stakeholders with its circle. Outside the circle: who is in it, and no row.
 * @throws Weigering 'niet-gevonden'
 */
export async function stakeholdersTonen(toegang: Toegang, cyclusId: string): Promise<Stakeholderspagina> {
  return binnenBestuur(toegang, 'cyclus:lezen', async (db, bereik) => {
    const pagina = await instrumentLezen(db, toegang, cyclusId, INSTRUMENT);
    const kring = await kringLezen(db, toegang, bereik, pagina.kop);
    // The wall hides what was filled in; without the circle not even the empty rows go to the browser.
    return { kring, pagina: kring.ik ? pagina : { ...pagina, delen: [], schakels: [], alleenLezen: 'kring' } };
  });
}
