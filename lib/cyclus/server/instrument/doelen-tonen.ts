import 'server-only';
import { binnenBestuur } from '@/lib/db/binnen-bestuur';
import type { Toegang } from '@/lib/toegang/toegang';
import { doelstandVan } from '../../cijfers';
import { DOELEN_INSTRUMENT, DOELINDICATOREN, type Doelcijfers } from '../../doel';
import type { Instrumentpagina } from '../../instrument';
import { samenwerkingVan, type Samenwerking } from '../samenwerking-lezen';
import { cijfersLezen } from './cijfers-lezen';
import { instrumentLezen } from './instrument-lezen';

/**
 * The goals with where the school stands now; no figures for who does not see the whole school.
 * @throws Weigering 'niet-gevonden'
 */
export async function doelenTonen(toegang: Toegang, cyclusId: string): Promise<Instrumentpagina & Samenwerking & { cijfers: Doelcijfers | null }> {
  return binnenBestuur(toegang, 'cyclus:lezen', async (db) => {
    const pagina = await instrumentLezen(db, toegang, cyclusId, DOELEN_INSTRUMENT);
    const [gelezen, samen] = await Promise.all([
      cijfersLezen(db, toegang, pagina.kop.schoolId), samenwerkingVan(db, { id: cyclusId, schoolId: pagina.kop.schoolId }, pagina.instrument.deelfase),
    ]);
    const cijfers = gelezen && { peildatum: gelezen.peildatum, standen: Object.fromEntries(DOELINDICATOREN.map((code) => [code, doelstandVan(gelezen.cijfers[code])])) as Doelcijfers['standen'] };
    return { ...pagina, ...samen, cijfers };
  });
}
