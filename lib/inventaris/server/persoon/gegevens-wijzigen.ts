import 'server-only';
import { datumInCijfers } from '@/lib/dates';
import { binnenBestuur } from '@/lib/db/binnen-bestuur';
import type { Db } from '@/lib/db/prisma';
import { rijen, sql } from '@/lib/db/sql';
import { nietGevonden } from '@/lib/errors';
import { vastleggen } from '@/lib/logboek/server/vastleggen';
import type { Toegang } from '@/lib/toegang/toegang';
import type { GegevensWijzigen } from '../../gegevens.schema';
import { populatieNamen } from '../../populatie';
import { verschil, type Logvelden } from '../dossier/verschil';
import { medewerkerVasthouden, tussendoorGewijzigd } from '../dossier/versie-bewaken';

type Gegevens = Omit<GegevensWijzigen, 'medewerker' | 'versie'>;

/** Changes what HR keeps about a person. A reason is only kept beside a choice. @throws Weigering 'niet-gevonden' or 'conflict'. */
export async function gegevensWijzigen(toegang: Toegang, { medewerker, versie, ...invoer }: GegevensWijzigen): Promise<{ medewerkerId: string }> {
  return binnenBestuur(toegang, 'inventaris:wijzigen', async (db, { bestuurId }) => {
    const oud = await gegevensPakken(db, bestuurId, medewerker, versie);
    const nieuw: Gegevens = { ...invoer, populatieReden: invoer.populatie === null ? '' : invoer.populatieReden };
    const { van, naar } = verschil(vlak(oud), vlak(nieuw));
    if (Object.keys(naar).length === 0) return { medewerkerId: medewerker };
    await rijen(db, sql`
      UPDATE medewerker SET roepnaam = ${nieuw.roepnaam}, voorvoegsel = ${nieuw.voorvoegsel}, achternaam = ${nieuw.achternaam}, geboortedatum = ${nieuw.geboortedatum}::date, email = ${nieuw.email},
        populatie = ${nieuw.populatie}::populatie, "populatieReden" = ${nieuw.populatieReden}, versie = versie + 1 WHERE "bestuurId" = ${bestuurId} AND id = ${medewerker}`);
    await vastleggen(db, { handeling: 'gegevens-wijzigen', onderwerpSoort: 'medewerker', onderwerpId: medewerker, gegevens: { van: zonderPrive(van), naar: zonderPrive(naar) } });
    return { medewerkerId: medewerker };
  });
}

async function gegevensPakken(db: Db, bestuurId: string, id: string, versie: number): Promise<Gegevens> {
  await medewerkerVasthouden(db, bestuurId, id);
  const [gevonden] = await rijen<Gegevens & { versie: number }>(db, sql`
    SELECT versie, roepnaam, voorvoegsel, achternaam, geboortedatum, email, populatie, "populatieReden" FROM medewerker WHERE "bestuurId" = ${bestuurId} AND id = ${id}`);
  if (!gevonden) throw nietGevonden();
  if (gevonden.versie !== versie) {
    throw await tussendoorGewijzigd(db, 'medewerker', id, gevonden.versie, [
      ['Naam', [gevonden.roepnaam, gevonden.voorvoegsel, gevonden.achternaam].filter(Boolean).join(' ')], ['Geboren', gevonden.geboortedatum ? datumInCijfers(gevonden.geboortedatum) : ''],
      ['E-mail', gevonden.email ?? ''], ['Groep', gevonden.populatie ? populatieNamen[gevonden.populatie] : 'volgens de regel'], ['Reden', gevonden.populatieReden],
    ]);
  }
  return gevonden;
}

function vlak({ roepnaam, voorvoegsel, achternaam, geboortedatum, email, populatie, populatieReden }: Gegevens): Logvelden {
  return { roepnaam, voorvoegsel, achternaam, geboortedatum, email, populatie, populatieReden };
}

// The log is read by more people than the file: that it changed is enough there, the history of the file keeps what it was.
function zonderPrive(velden: Logvelden): Logvelden {
  return Object.fromEntries(Object.entries(velden).map(([naam, waarde]) => [naam, ['geboortedatum', 'email'].includes(naam) && waarde !== null ? '(in het dossier)' : waarde]));
}
