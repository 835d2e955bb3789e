import 'server-only';
import { binnenBestuur } from '@/lib/db/binnen-bestuur';
import { laatsteRijen, rijen } from '@/lib/db/sql';
import { nietGevonden } from '@/lib/errors';
import type { Toegang } from '@/lib/toegang/toegang';
import type { Stem } from '../antwoord';
import { magBeheren } from '../beheer';
import { faseVan, type CyclusKop } from '../cyclus';
import { fasepagina, type EigenOptie, type Faseindeling, type GelezenAntwoord, type GelezenEigenVraag } from '../fasepagina';
import type { Inhoud } from '../inhoud';
import type { CyclusRij } from '../stand';
import { eigenStemmen } from '../stem';
import { antwoordenVraag, eigenOptiesVraag, eigenVragenVraag, leestMeeVraag } from './antwoorden-lezen';
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
}

/**
 * A part with all questions, answers, threads and assignments that this person may see, in one transaction and two
 * messages: what the school is decides who works there.
 * @param fase '1a' … '4', as it stands in the address
 * @throws Weigering 'niet-gevonden'
 */
export async function faseTonen(toegang: Toegang, cyclusId: string, fase: string): Promise<Fasepagina> {
  return binnenBestuur(toegang, 'cyclus:lezen', async (db, { bestuurId }) => {
    const [rij] = await rijen<CyclusRij>(db, cyclusVraag(cyclusId));
    const kop = cyclusKop(rij);
    const stand = faseVan(kop, fase.toUpperCase());
    if (!rij || !stand) throw nietGevonden();
    const plek = { bestuurId, cyclusId, wie: toegang.gebruiker.id };
    const [antwoorden, eigen, opties, leest, [samen]] = await laatsteRijen<[GelezenAntwoord, GelezenEigenVraag, EigenOptie, object, Samenwerking]>(
      db, antwoordenVraag(plek, { deelfase: stand.deelfase }), eigenVragenVraag(plek), eigenOptiesVraag(plek), leestMeeVraag(plek), samenwerkingVraag(kop, stand.deelfase));
    const handreiking = inhoud(kop.thema, kop.editie);
    // The answer of the school stands on this page; another voice is written beside it on the page of the question.
    const stem = eigenStemmen(toegang, kop.schoolId).includes('school') ? 'school' : null;
    const indeling = fasepagina({ kop, fase: stand, rij, inhoud: handreiking, antwoorden, eigen, opties, stem: 'school' });
    return {
      kop, inhoud: handreiking, ...indeling, ...(samen ?? { draden: [], opdrachten: [], mensen: [] }), stem, magBeheren: magBeheren(toegang, kop),
      alleenLezen: indeling.dicht ? 'dicht' : leest.length > 0 ? 'lezer' : stem === null ? 'stem' : null,
    };
  });
}
