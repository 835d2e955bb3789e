import 'server-only';
import type { Db } from '@/lib/db/prisma';
import { Weigering } from '@/lib/errors';
import { bevestigingKeuren, type Verdwenen, type Verdwijnbevestiging } from '@/lib/inventaris/import/verdwenen';
import { vastleggen } from '@/lib/logboek/server/vastleggen';
import type { TeBeeindigen } from '../bekend/verdwenen-lezen';
import { aanstellingenZetten } from './personeel-schrijven';
import { vorigeVastleggen } from './wijzigingen-schrijven';

/**
 * Ends the appointments of who is not in the file, in the transaction of the import, and notes what stood there.
 * @throws Weigering 'ongeldig' when it was not confirmed as these numbers ask
 */
export async function verdwenenBeeindigen(db: Db, importId: string, lijst: { verdwenen: Verdwenen; beeindigen: readonly TeBeeindigen[] } | null, bevestiging: Verdwijnbevestiging): Promise<void> {
  if (!lijst) throw new Weigering('ongeldig', 'Alleen met een volledig personeelsbestand kunnen aanstellingen worden beëindigd van wie er niet in staat.');
  const { verdwenen, beeindigen } = lijst;
  const weigering = bevestigingKeuren(verdwenen, bevestiging);
  if (weigering) throw new Weigering('ongeldig', weigering, { verdwenen: [weigering] });
  if (beeindigen.length === 0) return;
  await aanstellingenZetten(db, beeindigen.map(({ medewerkerId: _medewerkerId, ...aanstelling }) => ({ ...aanstelling, einde: verdwenen.per })));
  await vorigeVastleggen(db, importId, 'aanstelling', beeindigen.map(({ id, versie, medewerkerId: _medewerkerId, ...vorige }) => ({ id, versieNa: versie + 1, vorige })));
  await vastleggen(db, { handeling: 'aanstellingen-beeindigen', onderwerpSoort: 'import', onderwerpId: importId, gegevens: { mensen: verdwenen.aantal, aanstellingen: verdwenen.aanstellingen, masters: verdwenen.masters, per: verdwenen.per } });
}
