import 'server-only';
import { createHash, randomUUID } from 'node:crypto';
import { binnenBestuur } from '@/lib/db/binnen-bestuur';
import type { Db } from '@/lib/db/prisma';
import { rijen, sql } from '@/lib/db/sql';
import { vandaag } from '@/lib/dates';
import { Weigering } from '@/lib/errors';
import type { ImportStart } from '@/lib/inventaris/import/import.schema';
import { legeKoppeling } from '@/lib/inventaris/import/koppeling';
import { verdwenenPerStandaard } from '@/lib/inventaris/import/verdwenen';
import type { Verwerking } from '@/lib/inventaris/import/verwerken';
import { vastleggen } from '@/lib/logboek/server/vastleggen';
import type { Toegang } from '@/lib/toegang/toegang';
import { koppelingenLezen } from './bekend/omgeving-lezen';
import { bestandInlezen, BsnWeigering, type Voortgang } from './bestand-inlezen';
import { zonderSleutel } from './controle-lezen';
import { verlopenAfbreken } from './import-rij';
import { profielinhoudLezen } from './profielen/profiel-lezen';

/** File name as it may be shown and kept: no path, no control characters, not endless. */
export function veiligeNaam(naam: string): string {
  const kaal = naam.split(/[\\/]/).at(-1) ?? '';
  return kaal.replace(/[\p{C}<>:"|?*]/gu, '_').slice(-120).trim() || 'bestand';
}

function aangekomen(invoer: ImportStart, bytes: Uint8Array, hash: string): void {
  if (bytes.length !== invoer.grootte || (invoer.sha256 !== '' && hash !== invoer.sha256)) {
    throw new Weigering('ongeldig', 'Het bestand is niet helemaal aangekomen. Probeer het opnieuw.', { bestand: ['Het bestand is niet helemaal aangekomen.'] });
  }
}

interface Bewaren {
  invoer: ImportStart;
  naam: string;
  hash: string;
  /** Null when the import is applied in the same transaction: then no file is kept at all. */
  bytes: Uint8Array | null;
  verwerking: Verwerking;
  profiel?: string | undefined;
}

/** Last day for who is not in a file that says to be complete; null for any other file. */
function perVan({ soort, volledig, verdwenenPer, ingangsdatum }: ImportStart): string | null {
  return soort === 'personeel' && volledig ? verdwenenPer ?? verdwenenPerStandaard(ingangsdatum ?? vandaag()) : null;
}

/** The import with its file. */
export async function importBewaren(db: Db, { invoer, naam, hash, bytes, verwerking, profiel }: Bewaren): Promise<string> {
  await verlopenAfbreken(db);
  const id = randomUUID();
  const rapport = { herkenning: verwerking.herkenning, handtekening: verwerking.handtekening, herinnerd: verwerking.herinnerd, ...(profiel === undefined ? {} : { profiel }), uitkomst: null };
  await rijen(db, sql`
    INSERT INTO import (id, soort, bestandsnaam, "bestandHash", grootte, schooljaar, ingangsdatum, "verdwenenPer", koppeling, rapport)
    VALUES (${id}::uuid, ${invoer.soort}::import_soort, ${naam}, ${hash}, ${invoer.grootte}, ${invoer.schooljaar ?? null}, ${invoer.ingangsdatum ?? vandaag()}::date, ${perVan(invoer)}::date,
      ${JSON.stringify(verwerking.koppeling)}::jsonb, ${JSON.stringify(rapport)}::jsonb)`);
  if (bytes) await rijen(db, sql`INSERT INTO importbestand ("importId", inhoud) VALUES (${id}::uuid, ${Buffer.from(bytes)})`);
  await vastleggen(db, { handeling: 'import-starten', onderwerpSoort: 'import', onderwerpId: id, gegevens: { soort: invoer.soort, bestandsnaam: naam, rijen: verwerking.herkenning.aantalRijen } });
  return id;
}

/** Only that it was refused, and in which columns it was found: no byte, no fingerprint and no value of the file. */
async function weigeringVastleggen(db: Db, { soort }: ImportStart, naam: string, { voorMens, vondst }: BsnWeigering): Promise<void> {
  const id = randomUUID();
  const bestandsnaam = naam.replace(/\d{6,}/g, '…');
  await rijen(db, sql`
    INSERT INTO import (id, soort, bestandsnaam, "bestandHash", grootte, status, koppeling, rapport)
    VALUES (${id}::uuid, ${soort}::import_soort, ${bestandsnaam}, '', 0, 'geweigerd', ${JSON.stringify(legeKoppeling)}::jsonb, ${JSON.stringify({ bsn: { ...vondst, zin: voorMens } })}::jsonb)`);
  await vastleggen(db, { handeling: 'import-weigeren', onderwerpSoort: 'import', onderwerpId: id, gegevens: { soort, reden: 'burgerservicenummers', rijen: vondst.rijen } });
}

/**
 * Takes a file in: checks that all of it arrived, recognises it and keeps it until the import is over. Changes nothing in the inventory.
 * @throws Weigering 'ongeldig' with the reason when the file cannot be used
 */
export async function importStarten(toegang: Toegang, invoer: ImportStart, bytes: Uint8Array, voortgang?: Voortgang): Promise<{ id: string }> {
  const hash = createHash('sha256').update(bytes).digest('hex');
  const naam = veiligeNaam(invoer.naam);
  // The door opens before the file is read: who may not import, makes no work.
  const { bewaard, profiel } = await binnenBestuur(zonderSleutel(toegang), 'inventaris:importeren', async (db) => ({
    bewaard: await koppelingenLezen(db, invoer.soort), profiel: invoer.profiel === undefined ? null : await profielinhoudLezen(db, invoer.soort, invoer.profiel),
  }));
  aangekomen(invoer, bytes, hash);
  const verwerking = await bestandInlezen(toegang.bestuur.id, bytes, { soort: invoer.soort, naam, bewaard, correctie: null, profiel: profiel?.inhoud ?? null, controle: null }, voortgang)
    .catch(async (fout: unknown) => {
      if (fout instanceof BsnWeigering) await binnenBestuur(zonderSleutel(toegang), 'inventaris:importeren', (db) => weigeringVastleggen(db, invoer, naam, fout));
      throw fout;
    });
  const id = await binnenBestuur(toegang, 'inventaris:importeren', (db) => importBewaren(db, { invoer, naam, hash, bytes, verwerking, profiel: profiel?.naam }));
  return { id };
}
