import 'server-only';
import { binnenBestuur } from '@/lib/db/binnen-bestuur';
import type { Toegang } from '@/lib/toegang/toegang';
import { jaarkalender, type JaarkalenderKeuze, type Kalendermaand } from '../../jaarkalender';
import type { Vakantieregio } from '../../kalender';
import { regioLezen } from '../tijdlijn/tijdlijn-tonen';
import { plannenLezen } from './plannen-lezen';

export interface Jaarkalenderblad { maanden: Kalendermaand[]; regio: Vakantieregio | null; /** Plans in reach. */ plannen: number }

/** The school year with the dates of the sector and of all plans that this person may see. */
export async function jaarkalenderTonen(toegang: Toegang, keuze: JaarkalenderKeuze): Promise<Jaarkalenderblad> {
  return binnenBestuur(toegang, 'plan:lezen', async (db) => {
    const [plannen, eigen] = await Promise.all([plannenLezen(db, toegang.bestuur.id), regioLezen(db, toegang.bestuur.id, null)]);
    const regio = keuze.regio === 'geen' ? null : keuze.regio ?? eigen;
    return { maanden: jaarkalender({ plannen, regio, keuze, ik: toegang.gebruiker.id }), regio, plannen: plannen.length };
  });
}
