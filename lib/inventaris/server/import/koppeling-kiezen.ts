import 'server-only';
import { binnenBestuur } from '@/lib/db/binnen-bestuur';
import type { Db } from '@/lib/db/prisma';
import { rijen, sql } from '@/lib/db/sql';
import { Weigering } from '@/lib/errors';
import type { ImportSoort } from '@/lib/inventaris/import/begrippen';
import { Bestandsfout } from '@/lib/inventaris/import/bestandsfout';
import { koppelingAanvullen, koppelingLezen, legeKoppeling, ontbrekendeVelden, type Koppeling } from '@/lib/inventaris/import/koppeling';
import type { Rapport } from '@/lib/inventaris/import/rapport';
import type { Toegang } from '@/lib/toegang/toegang';
import { zonderSleutel } from './controle-lezen';
import { importBijwerken, openImport } from './import-rij';

/** Keeps how this source is read, so that the next file with the same header needs no work. */
export async function koppelingOnthouden(db: Db, soort: ImportSoort, handtekening: string, koppeling: Koppeling): Promise<void> {
  await rijen(db, sql`
    INSERT INTO importkoppeling (soort, handtekening, koppeling) VALUES (${soort}::import_soort, ${handtekening}, ${JSON.stringify(koppeling)}::jsonb)
    ON CONFLICT ("bestuurId", soort, handtekening) DO UPDATE SET koppeling = EXCLUDED.koppeling, versie = importkoppeling.versie + 1, "updatedAt" = now()
    WHERE importkoppeling.koppeling IS DISTINCT FROM EXCLUDED.koppeling`);
}

/** Mapping from outside, checked against the header of the file. Reasons become a refusal. */
function gekeurd(soort: ImportSoort, bron: unknown, { herkenning }: Rapport): Koppeling {
  try {
    const gelezen = koppelingLezen(bron);
    return koppelingAanvullen(soort, herkenning.kop, legeKoppeling, gelezen);
  } catch (fout) {
    if (fout instanceof Bestandsfout) throw new Weigering('ongeldig', fout.message, { koppeling: [fout.message] });
    throw fout;
  }
}

/**
 * Sets which column fills which field and how values translate, and remembers it for this source.
 * @throws Weigering 'ongeldig' when a required field has no column
 */
export async function koppelingKiezen(toegang: Toegang, invoer: { id: string; versie: number; koppeling: unknown }): Promise<{ versie: number }> {
  return binnenBestuur(zonderSleutel(toegang), 'inventaris:importeren', async (db, bereik) => {
    const importrij = await openImport(db, toegang, bereik, invoer);
    const rapport = importrij.rapport;
    if (!rapport) throw new Weigering('conflict', 'Dit bestand is nog niet herkend. Kies het opnieuw.');
    const koppeling = gekeurd(importrij.soort, invoer.koppeling, rapport);
    const ontbrekend = ontbrekendeVelden(importrij.soort, koppeling);
    if (ontbrekend.length > 0) {
      const zin = `Kies nog een kolom voor: ${ontbrekend.join(', ')}.`;
      throw new Weigering('ongeldig', zin, { koppeling: [zin] });
    }
    await koppelingOnthouden(db, importrij.soort, rapport.handtekening, koppeling);
    await importBijwerken(db, importrij, { status: 'ontvangen', koppeling, rapport: { ...rapport, uitkomst: null } });
    return { versie: importrij.versie + 1 };
  });
}
