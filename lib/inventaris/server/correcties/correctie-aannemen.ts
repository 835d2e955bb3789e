import 'server-only';
import { binnenBestuur } from '@/lib/db/binnen-bestuur';
import { gewijzigdeRij } from '@/lib/db/database-fout';
import type { Db } from '@/lib/db/prisma';
import { rij, rijen, sql } from '@/lib/db/sql';
import { Weigering } from '@/lib/errors';
import { vastleggen } from '@/lib/logboek/server/vastleggen';
import { vakCodeVoor } from '@/lib/organisatie/vakken';
import type { Toegang } from '@/lib/toegang/toegang';
import { gewijzigd, type BevoegdheidGegevens, type DiplomaGegevens, type PersoonGegevens } from '../../correctie';
import type { DiplomaVelden } from '../../diploma.schema';
import { diplomaBewaren } from '../diploma-bewaren';
import { diplomaToevoegen } from '../diploma-registreren';
import { uitslagMailen, voorstelSluiten, type Behandeld, type OpenVoorstel } from './voorstel-behandelen';

interface Invoer {
  id: string;
  versie: number;
  /** Version of the fact that HR saw beside the proposal. */
  feitVersie: number;
}

/**
 * Right inventaris:wijzigen. Takes a proposal over: the fact changes in the same transaction, only in the fields that
 * the teacher changed. A new or changed diploma waits for its screening. Appointments and lessons change by hand first.
 * @throws Weigering 'conflict' when the proposal or the fact changed since HR saw them, 'ongeldig' for what is there already.
 */
export async function correctieAannemen(toegang: Toegang, { id, versie, feitVersie }: Invoer): Promise<{ id: string }> {
  const { naar } = await binnenBestuur(toegang, 'inventaris:wijzigen', async (db): Promise<Behandeld> => {
    const gesloten = await voorstelSluiten(db, toegang, { id, versie, status: 'aangenomen', reden: '' });
    const rijId = await uitvoeren(db, toegang.bestuur.id, gesloten, feitVersie);
    await vastleggen(db, { handeling: 'correctie-aannemen', onderwerpSoort: 'medewerker', onderwerpId: gesloten.medewerkerId, gegevens: { voorstelId: id, soort: gesloten.voorstel.soort, rijId } });
    return { id, naar: gesloten.naar };
  });
  uitslagMailen(toegang, naar, { overgenomen: true, reden: '' });
  return { id };
}

async function uitvoeren(db: Db, bestuurId: string, { medewerkerId, onderwerpId, voorstel }: OpenVoorstel, feitVersie: number): Promise<string | null> {
  switch (voorstel.soort) {
    case 'diploma-nieuw': return (await diplomaToevoegen(db, bestuurId, medewerkerId, { ...voorstel.wordt, vakCode: vakCodeVoor(voorstel.wordt.richting) })).id;
    case 'diploma-wijzigen': return (await diplomaBewaren(db, bestuurId, { diploma: onderwerpId ?? '', versie: feitVersie, wijziging: diplomaWijziging(gewijzigd(voorstel.was, voorstel.wordt)) })).id;
    case 'bevoegdheid': return bevoegdheidToevoegen(db, bestuurId, medewerkerId, voorstel.wordt);
    case 'persoon': return persoonWijzigen(db, bestuurId, medewerkerId, feitVersie, gewijzigd(voorstel.was, voorstel.wordt));
    default: return null;
  }
}

// Another direction is another subject.
function diplomaWijziging(wijziging: Partial<DiplomaGegevens>): Partial<DiplomaVelden> {
  return wijziging.richting === undefined ? wijziging : { ...wijziging, vakCode: vakCodeVoor(wijziging.richting) };
}

async function bevoegdheidToevoegen(db: Db, bestuurId: string, medewerkerId: string, { vak, graad, begin }: BevoegdheidGegevens): Promise<string> {
  const [staatEr] = await rijen(db, sql`
    SELECT id FROM bevoegdheid WHERE "bestuurId" = ${bestuurId} AND "medewerkerId" = ${medewerkerId} AND graad = ${graad}::bevoegdheidsgraad AND zonder_accenten(vak) = zonder_accenten(${vak}) AND einde IS NULL`);
  if (staatEr) throw new Weigering('ongeldig', 'Deze bevoegdheid staat al in het dossier. Wijs het voorstel af en schrijf dat erbij.');
  const { id } = await rij<{ id: string }>(db, sql`
    INSERT INTO bevoegdheid ("medewerkerId", vak, "vakCode", graad, begin, bewijs) VALUES (${medewerkerId}, ${vak}, ${vakCodeVoor(vak)}, ${graad}::bevoegdheidsgraad, ${begin}::date, 'opgave') RETURNING id`);
  await vastleggen(db, { handeling: 'bevoegdheid-toevoegen', onderwerpSoort: 'medewerker', onderwerpId: medewerkerId, gegevens: { bevoegdheidId: id, naar: { vak, graad, begin, bewijs: 'opgave' } } });
  return id;
}

async function persoonWijzigen(db: Db, bestuurId: string, medewerkerId: string, versie: number, naar: Partial<PersoonGegevens>): Promise<string> {
  const [was] = await rijen<PersoonGegevens>(db, sql`SELECT roepnaam, voorvoegsel, achternaam, geboortedatum FROM medewerker WHERE "bestuurId" = ${bestuurId} AND id = ${medewerkerId} FOR UPDATE`);
  const wordt = { ...was, ...naar };
  const gedaan = await rijen<{ id: string }>(db, sql`
    UPDATE medewerker SET roepnaam = ${wordt.roepnaam}, voorvoegsel = ${wordt.voorvoegsel}, achternaam = ${wordt.achternaam}, geboortedatum = ${wordt.geboortedatum}::date, versie = versie + 1
    WHERE "bestuurId" = ${bestuurId} AND id = ${medewerkerId} AND versie = ${versie} RETURNING id`);
  const { id } = await gewijzigdeRij(gedaan, () => Promise.resolve(was !== undefined));
  const van = Object.fromEntries(Object.keys(naar).map((naam) => [naam, was?.[naam as keyof PersoonGegevens] ?? null]));
  await vastleggen(db, { handeling: 'medewerker-wijzigen', onderwerpSoort: 'medewerker', onderwerpId: medewerkerId, gegevens: { van, naar } });
  return id;
}
