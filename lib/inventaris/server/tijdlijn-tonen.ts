import 'server-only';
import { binnenBestuur } from '@/lib/db/binnen-bestuur';
import { nietGevonden } from '@/lib/errors';
import { vastleggen } from '@/lib/logboek/server/vastleggen';
import { reikt } from '@/lib/toegang/reikt';
import type { Toegang } from '@/lib/toegang/toegang';
import { uitkomstNamen } from '../diploma';
import { gebeurtenissenVan, type Feitstand, type Gebeurtenis } from '../tijdlijn';
import { verhalen } from '../tijdlijn-standen';
import { diplomasLezen } from './dossier/diplomas-lezen';
import { persoonLezen } from './dossier/persoon-lezen';
import { standenLezen, type Standrij } from './dossier/standen-lezen';

export interface TijdlijnBeeld {
  id: string;
  naam: string;
  gebeurtenissen: Gebeurtenis[];
}

/** What happened to one person, and when we learned it. Reading it is reading the file, and logged as such. @throws Weigering 'niet-gevonden' */
export async function tijdlijnTonen(toegang: Toegang, medewerker: string): Promise<TijdlijnBeeld> {
  return binnenBestuur(toegang, 'inventaris:lezen', async (db, bereik) => {
    const van = { bestuurId: bereik.bestuurId, id: medewerker, bekendOp: null };
    const [[persoon], standen, diplomas] = await Promise.all([
      persoonLezen(db, van), standenLezen(db, van.bestuurId, medewerker), diplomasLezen(db, van),
      vastleggen(db, { handeling: 'dossier-inzien', onderwerpSoort: 'medewerker', onderwerpId: medewerker, gegevens: { deel: 'tijdlijn' } }),
    ]);
    if (!persoon) throw nietGevonden();
    // Date of birth, address and what HR thinks of a departure are not for who only reads figures of a team.
    const alles = reikt(toegang, 'inventaris:wijzigen', persoon);
    const zichtbaar = standen.filter(({ tabel }) => alles || (tabel !== 'medewerker' && tabel !== 'vertrek'));
    const screenings = diplomas.flatMap((diploma) => diploma.screenings.map((een): Gebeurtenis => ({
      sleutel: `screening ${een.id}`, soort: 'screening', op: een.op.slice(0, 10), wat: `Screening: ${diploma.richting}, ${uitkomstNamen[een.uitkomst]}`, geldt: een === diploma.screenings[0], kennis: [{ op: een.op, door: een.door, wat: 'bekend', was: [] }],
    })));
    return { id: persoon.id, naam: persoon.naam, gebeurtenissen: [...gebeurtenissenVan(zichtbaar.flatMap(alsStand)), ...screenings].sort((a, b) => ((a.op ?? '') < (b.op ?? '') ? 1 : -1)) };
  });
}

function alsStand({ tabel, bekendSinds, bekendTot, door, rij }: Standrij): Feitstand[] {
  const verhaal = verhalen[tabel]?.(rij);
  return verhaal ? [{ ...verhaal, id: rij.id, sinds: bekendSinds.toISOString(), tot: bekendTot?.toISOString() ?? null, door }] : [];
}
