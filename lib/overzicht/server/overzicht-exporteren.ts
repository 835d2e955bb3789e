import 'server-only';
import { binnenBestuur } from '@/lib/db/binnen-bestuur';
import { exportbestand, exportToelichting, exportVastleggen, type Exportbestand, type Exportvorm } from '@/lib/export/server/lijst-exporteren';
import { bekendInAdres, bekendInWoorden } from '@/lib/inventaris/bekend';
import type { OverzichtFilter } from '@/lib/overzicht/filter.schema';
import { overzichtKolommen, overzichtRijen } from '@/lib/overzicht/overzicht-export';
import type { Toegang } from '@/lib/toegang/toegang';
import { overzichtLezen } from './overzicht-lezen';

const VOETTEKST = 'Bevestigd: het bewijs van de master is gezien. Opgegeven: alle behaalde masters, ook zonder gezien bewijs. Vwo 4–6: leraren met een wo-master van de leraren die dit schooljaar lesgeven in vwo 4, 5 of 6.';

/** The table of the overview as a file for Excel: figures only, no person. Written to the log. */
export async function overzichtExporteren(toegang: Toegang, vraag: { filter: OverzichtFilter; vorm: Exportvorm }): Promise<Exportbestand> {
  const { filter, vorm } = vraag;
  const overzicht = await binnenBestuur(toegang, 'inventaris:exporteren', async (db, bereik) => {
    const gelezen = await overzichtLezen(db, bereik, filter);
    const bekend = bekendInAdres(filter.bekend);
    await exportVastleggen(db, 'overzicht', { peildatum: filter.peildatum, eenheid: filter.eenheid, vorm, rijen: gelezen.groepen.length, ...(bekend === undefined ? {} : { bekend }) });
    return gelezen;
  });
  const rijen = overzichtRijen(overzicht);
  const deel = overzicht.omvang === 'teams' ? 'teams' : 'scholen';
  const toelichting = exportToelichting(toegang, { peildatum: filter.peildatum, keuzes: [filter.eenheid === 'fte' ? 'gewogen in fte' : 'in personen', ...(filter.bekend ? [`zoals bekend op ${bekendInWoorden(filter.bekend)}`] : [])], telling: `${overzicht.groepen.length} ${deel}` });
  return exportbestand({ titel: 'Overzicht', toelichting, kolommen: overzichtKolommen(overzicht), rijen, voettekst: VOETTEKST }, { naam: `overzicht-${toegang.bestuur.slug}-${filter.peildatum}`, vorm });
}
