import 'server-only';
import { binnenBestuur } from '@/lib/db/binnen-bestuur';
import type { Db } from '@/lib/db/prisma';
import { laatsteRijen } from '@/lib/db/sql';
import { nietGevonden, Weigering } from '@/lib/errors';
import { zegelStraks } from '@/lib/logboek/server/zegelaar';
import type { Reikwijdte, Toegang } from '@/lib/toegang/toegang';
import type { Bewaaruitslag, Vraagplek, Waarde } from '../antwoord';
import { waardeLezen, type Bewaarverzoek } from '../antwoord.schema';
import { antwoordNaarDeKant } from './antwoord-naar-de-kant';
import { herhaling, KANAAL, melding, versieVraag, zetVraag, type Gezet, type Versiesoort, type Zetting } from './antwoord-sql';
import { antwoordplek, faseDicht, type Antwoordplek } from './antwoord-vraag';
import { meldStraks } from './stroom-melden';

// A first answer that two people send at the same moment is seen by the second only at its next look.
const POGINGEN = 3;

/**
 * Saves one answer while somebody types: one message to the database and back in the good case, with version, log line
 * and word to the others. Somebody was first: the text never replaces theirs. What touches another part is joined, the
 * rest is kept beside it and the answer says so.
 * @throws Weigering 'ongeldig' with the reason, 'conflict' for a closed part, 'niet-gevonden' for what is not this person's.
 */
export async function antwoordBewaren(toegang: Toegang, { cyclusId, vraagId, ...verzoek }: Omit<Vraagplek, 'stem'> & Bewaarverzoek): Promise<Bewaaruitslag> {
  return antwoordZetten(toegang, { cyclusId, vraagId, ...verzoek }, async (_db, plek) => ({ ...verzoek, waarde: gekeurd(plek, verzoek.waarde) }));
}

type Wat = Pick<Bewaarverzoek, 'thema' | 'editie' | 'botsing'> & Vraagplek;

/** The same for other acts that make a version: `maak` says what it becomes, within the transaction. */
export async function antwoordZetten(zonder: Toegang, wat: Wat, maak: (db: Db, plek: Antwoordplek) => Promise<Zetting>, soort: Versiesoort = 'bewaard'): Promise<Bewaaruitslag> {
  // The key of the version makes a repeat harmless; the general one would cost two more statements.
  const { sleutel: _sleutel, ...toegang } = zonder;
  for (let poging = 0; poging < POGINGEN; poging += 1) {
    const uitslag = await binnenBestuur(toegang, 'cyclus:antwoorden', async (db, bereik) => {
      const plek = await antwoordplek(db, toegang, bereik, wat);
      return wat.botsing === undefined ? eenPoging(db, plek, await maak(db, plek), soort) : { te: 'laat', plek, zetting: await maak(db, plek) } as const;
    });
    if ('staat' in uitslag) return uitslag;
    if (uitslag.te === 'laat') return binnenBestuur(toegang, 'cyclus:antwoorden', (db: Db, _bereik: Reikwijdte) => antwoordNaarDeKant(db, uitslag.plek, uitslag.zetting, wat.botsing));
  }
  throw new Weigering('bezet', 'Het is nu erg druk in dit antwoord. Uw tekst staat nog in het veld; wij proberen het zo weer.');
}

type Poging = Bewaaruitslag | { te: 'laat'; plek: Antwoordplek; zetting: Zetting } | { te: 'opnieuw' };

async function eenPoging(db: Db, plek: Antwoordplek, zetting: Zetting, soort: Versiesoort): Promise<Poging> {
  const [[gezet]] = await laatsteRijen<[Gezet, unknown]>(db, zetVraag(plek, zetting), versieVraag(plek, zetting.sleutel, soort, false));
  if (!gezet?.mag) throw nietGevonden();
  if (gezet.versie !== null) {
    zegelStraks(plek.bestuurId);
    meldStraks(KANAAL, JSON.stringify({ ...(JSON.parse(melding(plek)) as object), versie: gezet.versie }));
    return { staat: 'bewaard', versie: gezet.versie, op: alsIso(gezet.op) };
  }
  if (gezet.herhaald !== null) return herhaling(gezet.herhaald, alsIso(gezet.oudOp), gezet.herhaaldSamen);
  if (gezet.dicht) throw faseDicht();
  if (gezet.oud === null) return { te: 'opnieuw' };
  return gezet.gelijk ? { staat: 'bewaard', versie: gezet.oud, op: alsIso(gezet.oudOp) } : { te: 'laat', plek, zetting };
}

const alsIso = (moment: Date | null): string => (moment ?? new Date()).toISOString();

/** @throws Weigering 'ongeldig' with what is wrong, in words. */
export function gekeurd(plek: Antwoordplek, rauw: unknown): Waarde {
  const gelezen = waardeLezen(plek.invoer, rauw);
  if ('waarde' in gelezen) return gelezen.waarde;
  throw new Weigering('ongeldig', gelezen.redenen.join(' '), { waarde: gelezen.redenen });
}
