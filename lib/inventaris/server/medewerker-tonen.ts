import 'server-only';
import { binnenBestuur } from '@/lib/db/binnen-bestuur';
import type { Db } from '@/lib/db/prisma';
import { nietGevonden } from '@/lib/errors';
import { vastleggen } from '@/lib/logboek/server/vastleggen';
import { bereikVoor, kan } from '@/lib/toegang/rechten';
import { reikt } from '@/lib/toegang/reikt';
import type { Toegang, ToegangBereik } from '@/lib/toegang/toegang';
import type { Dossier } from '../dossier';
import { populatieVan } from '../populatie';
import { aanstellingenLezen } from './dossier/aanstellingen-lezen';
import { bevoegdhedenLezen } from './dossier/bevoegdheden-lezen';
import { diplomasLezen } from './dossier/diplomas-lezen';
import { lessenLezen } from './dossier/lessen-lezen';
import { bekendSindsLezen, persoonLezen, type DossierPersoon } from './dossier/persoon-lezen';
import { studiesVanLezen, vertrekVanLezen, vertrekVoor } from './dossier/toekomst-lezen';
import type { DossierVan } from './dossier/van';
import { dossierLogboek } from './dossier-logboek';
import { instellingenLezen } from './instellingen-lezen';

export interface DossierVraag {
  medewerker: string;
  peildatum: string;
  /** With the knowledge of this moment; null or absent is now. */
  bekendOp?: Date | null;
}

/**
 * The file of one person on a day: appointments, licences, lessons, diplomas with their screenings, and for who may
 * the log of this file. Reading it is written to the log.
 * @throws Weigering 'niet-gevonden' when there is no such person within reach.
 */
export async function medewerkerTonen(toegang: Toegang, vraag: DossierVraag): Promise<Dossier> {
  return binnenBestuur(toegang, 'inventaris:lezen', (db, bereik) => medewerkerLezen(db, toegang, bereik, vraag));
}

/** Inside: the same, for a page that shows more than the file alone. */
export async function medewerkerLezen(db: Db, toegang: Toegang, bereik: ToegangBereik, { medewerker, peildatum, bekendOp = null }: DossierVraag): Promise<Dossier> {
  const van: DossierVan = { bestuurId: toegang.bestuur.id, id: medewerker, bekendOp };
  // Sent together, so one round trip; when there is no such person the log line is rolled back with the rest.
  const [[toen], aanstellingen, bevoegdheden, lessen, diplomas, instelling, studies, [vastgelegd]] = await Promise.all([
    persoonLezen(db, van), aanstellingenLezen(db, van), bevoegdhedenLezen(db, van), lessenLezen(db, van), diplomasLezen(db, van), instellingenLezen(db, van.bestuurId, bekendOp),
    studiesVanLezen(db, van), vertrekVanLezen(db, van),
    vastleggen(db, { handeling: 'dossier-inzien', onderwerpSoort: 'medewerker', onderwerpId: van.id }),
  ]);
  const [persoon] = toen || bekendOp === null ? [toen] : await persoonLezen(db, { ...van, bekendOp: null });
  if (!persoon) throw nietGevonden();
  const hr = reikt(toegang, 'inventaris:wijzigen', persoon);
  const magLog = hr || kan(toegang, 'logboek:lezen');
  const terug = bekendOp !== null;
  return {
    id: persoon.id, naam: persoon.naam, personeelsnummer: persoon.personeelsnummer, peildatum, bekendOp: bekendOp?.toISOString() ?? null, instelling,
    nogNietBekend: toen ? null : ((await bekendSindsLezen(db, van.bestuurId, persoon.id))?.toISOString() ?? null),
    geboortedatum: hr || bereik.medewerkerId === persoon.id ? persoon.geboortedatum : null,
    gegevens: hr && !terug ? gegevensVan(persoon) : null,
    populatie: populatieVan({ aanstellingen, diplomas, bevoegdheden }, peildatum, instelling, persoon),
    aanstellingen, bevoegdheden, lessen, diplomas, studies, vertrek: bereik.soort === 'zelf' || bereik.medewerkerId === persoon.id ? null : vertrekVoor(vastgelegd, { geboortedatum: persoon.geboortedatum, aanstellingen, peildatum }, hr && !terug),
    logboek: magLog && !terug ? await dossierLogboek(db, van.bestuurId, persoon.id, diplomas.map(({ id }) => id)) : null,
    // What was known then cannot be changed any more.
    magWijzigen: hr && !terug, wijzigScholen: wijzigScholen(toegang), magScreenen: !terug && reikt(toegang, 'inventaris:screenen', persoon),
  };
}

function wijzigScholen(toegang: Toegang): string[] | null {
  const bereik = bereikVoor(toegang, 'inventaris:wijzigen');
  return bereik?.soort === 'bestuur' ? null : (bereik?.schoolIds ?? []);
}

function gegevensVan({ versie, roepnaam, voorvoegsel, achternaam, geboortedatum, email, populatie, populatieReden }: DossierPersoon): NonNullable<Dossier['gegevens']> {
  return { versie, roepnaam, voorvoegsel, achternaam, geboortedatum, email, populatie, populatieReden };
}
