import 'server-only';
import type { Db } from '@/lib/db/prisma';
import { Weigering } from '@/lib/errors';
import type { ImportKeuze } from '@/lib/inventaris/import/begrippen';
import type { Uitkomst } from '@/lib/inventaris/import/rapport';
import type { Verdwijnbevestiging } from '@/lib/inventaris/import/verdwenen';
import { vastleggen } from '@/lib/logboek/server/vastleggen';
import { bevoegdhedenSchrijven } from './schrijven/bevoegdheden-schrijven';
import { diplomasSchrijven } from './schrijven/diplomas-schrijven';
import { personeelSchrijven } from './schrijven/personeel-schrijven';
import { roosterSchrijven } from './schrijven/rooster-schrijven';
import { verdwenenBeeindigen } from './schrijven/verdwenen-beeindigen';
import type { Plan } from './vergelijken';

/** Sentence that refuses the whole file, or null when it may be applied. */
export function reden({ telling }: Uitkomst, keuze: ImportKeuze, foutenOverslaan: boolean): string | null {
  if (telling.fout > 0 && !foutenOverslaan) {
    return `${telling.fout === 1 ? 'Eén rij klopt' : `${telling.fout} rijen kloppen`} niet. Verbeter het bestand, of kies ervoor om foute rijen over te slaan.`;
  }
  const anders = telling.gewijzigd + telling.verwijderd;
  if (keuze === 'stoppen' && anders > 0) {
    return `${anders === 1 ? 'Eén rij verandert' : `${anders} rijen veranderen`} wat al bekend is, en u koos ervoor om dan te stoppen.`;
  }
  return null;
}

/**
 * Writes the plan of one import in this transaction, all of it or (on any fault) nothing. Appointments of who is not in
 * the file end only with a `bevestiging`.
 * @throws Weigering 'ongeldig' when the choices of HR refuse the file
 */
export async function toepassen(db: Db, importId: string, { uitkomst, plan }: { uitkomst: Uitkomst; plan: Plan }, keuze: ImportKeuze, foutenOverslaan: boolean, bevestiging: Verdwijnbevestiging | null = null): Promise<void> {
  const weigering = reden(uitkomst, keuze, foutenOverslaan);
  if (weigering) throw new Weigering('ongeldig', weigering);
  if (bevestiging) await verdwenenBeeindigen(db, importId, plan.soort === 'personeel' ? plan.verdwenen : null, bevestiging);
  if (plan.soort === 'personeel') await personeelSchrijven(db, importId, plan.plan);
  else if (plan.soort === 'diplomas') await diplomasSchrijven(db, importId, plan.plan);
  else if (plan.soort === 'bevoegdheden') await bevoegdhedenSchrijven(db, importId, plan.plan);
  else await roosterSchrijven(db, importId, plan.schooljaar, plan.plan);
  await vastleggen(db, { handeling: 'import-doorvoeren', onderwerpSoort: 'import', onderwerpId: importId, gegevens: { soort: plan.soort, keuze, ...uitkomst.telling } });
}
