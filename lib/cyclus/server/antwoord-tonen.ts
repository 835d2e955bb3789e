import 'server-only';
import { binnenBestuur } from '@/lib/db/binnen-bestuur';
import { laatsteRijen } from '@/lib/db/sql';
import { nietGevonden } from '@/lib/errors';
import type { Toegang } from '@/lib/toegang/toegang';
import { NIET_BEANTWOORD, type Antwoord, type OpenBotsing, type Vraagplek } from '../antwoord';
import type { GelezenAntwoord } from '../fasepagina';
import { antwoordenVraag } from './antwoorden-lezen';
import { cyclusIdKeuren } from './cyclus-ophalen';

/** What stands there now, and what stands beside it. */
export interface GetoondAntwoord { antwoord: Antwoord; botsingen: OpenBotsing[] }

/**
 * One answer, for a page that heard that it changed. What is not this person's to see has no answer.
 * @throws Weigering 'niet-gevonden' when this person sees nothing of the cycle
 */
export async function antwoordTonen(toegang: Toegang, { cyclusId, vraagId, stem }: Vraagplek): Promise<GetoondAntwoord> {
  cyclusIdKeuren(cyclusId);
  return binnenBestuur(toegang, 'cyclus:lezen', async (db, { bestuurId }) => {
    const [gelezen] = await laatsteRijen<[GelezenAntwoord]>(db, antwoordenVraag({ bestuurId, cyclusId, wie: toegang.gebruiker.id }, { vraagId }));
    const hier = gelezen.find((een) => een.stem === stem);
    if (!hier) throw nietGevonden();
    const { waarde, status, versie, door, op } = hier;
    return { antwoord: { ...NIET_BEANTWOORD, waarde, status, versie, door, op }, botsingen: hier.botsingen };
  });
}
