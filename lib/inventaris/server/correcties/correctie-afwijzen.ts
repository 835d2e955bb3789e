import 'server-only';
import { binnenBestuur } from '@/lib/db/binnen-bestuur';
import { vastleggen } from '@/lib/logboek/server/vastleggen';
import type { Toegang } from '@/lib/toegang/toegang';
import { uitslagMailen, voorstelSluiten, type Behandeld } from './voorstel-behandelen';

/**
 * Right inventaris:wijzigen. Declines a proposal; the file stays as it is and the teacher reads the reason.
 * @throws Weigering 'conflict' when it was handled or taken back meanwhile.
 */
export async function correctieAfwijzen(toegang: Toegang, { id, versie, reden }: { id: string; versie: number; reden: string }): Promise<{ id: string }> {
  const { naar } = await binnenBestuur(toegang, 'inventaris:wijzigen', async (db): Promise<Behandeld> => {
    const gesloten = await voorstelSluiten(db, toegang, { id, versie, status: 'afgewezen', reden });
    await vastleggen(db, { handeling: 'correctie-afwijzen', onderwerpSoort: 'medewerker', onderwerpId: gesloten.medewerkerId, gegevens: { voorstelId: id, soort: gesloten.voorstel.soort } });
    return { id, naar: gesloten.naar };
  });
  uitslagMailen(toegang, naar, { overgenomen: false, reden });
  return { id };
}
