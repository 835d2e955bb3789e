import 'server-only';
import { binnenBestuur } from '@/lib/db/binnen-bestuur';
import type { Toegang } from '@/lib/toegang/toegang';
import type { Instrumentpagina } from '../../instrument';
import { samenwerkingVan, type Samenwerking } from '../samenwerking-lezen';
import { instrumentLezen } from './instrument-lezen';

/**
 * An instrument with everything to work together on it.
 * @throws Weigering 'niet-gevonden'
 */
export async function instrumentTonen(toegang: Toegang, cyclusId: string, slug: string): Promise<Instrumentpagina & Samenwerking> {
  return binnenBestuur(toegang, 'cyclus:lezen', async (db) => {
    const pagina = await instrumentLezen(db, toegang, cyclusId, slug);
    return { ...pagina, ...(await samenwerkingVan(db, { id: cyclusId, schoolId: pagina.kop.schoolId }, pagina.instrument.deelfase)) };
  });
}
