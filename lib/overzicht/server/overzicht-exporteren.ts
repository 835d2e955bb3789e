import 'server-only';
import { vandaag } from '@/lib/dates';
import { binnenBestuur } from '@/lib/db/binnen-bestuur';
import { exportbestand, exportToelichting, exportVastleggen, type Exportbestand, type Exportvorm } from '@/lib/export/server/lijst-exporteren';
import { meetpunt } from '@/lib/inventaris/meetpunt';
import { cijfersBerekenen } from '@/lib/inventaris/server/cijfers/cijfers-berekenen';
import { groepenLezen } from '@/lib/inventaris/server/cijfers/groepen-lezen';
import type { OverzichtFilter } from '@/lib/overzicht/filter.schema';
import { overzichtMaken } from '@/lib/overzicht/overzicht';
import { overzichtKolommen, overzichtRijen } from '@/lib/overzicht/overzicht-export';
import type { Toegang } from '@/lib/toegang/toegang';
import { omvangVan } from './overzicht-tonen';

const VOETTEKST = 'Bevestigd: het bewijs van de master is gezien. Opgegeven: alle behaalde masters, ook zonder gezien bewijs. Vwo 4–6: leraren met een wo-master van de leraren die dit schooljaar lesgeven in vwo 4, 5 of 6.';

/** The table of the overview as a file for Excel: figures only, no person. Written to the log. */
export async function overzichtExporteren(toegang: Toegang, vraag: { filter: OverzichtFilter; vorm: Exportvorm }): Promise<Exportbestand> {
  const { filter, vorm } = vraag;
  const overzicht = await binnenBestuur(toegang, 'inventaris:exporteren', async (db, bereik) => {
    const [groepen, cijfers] = await Promise.all([groepenLezen(db, bereik), cijfersBerekenen(db, bereik, meetpunt(filter.peildatum))]);
    await exportVastleggen(db, 'overzicht', { peildatum: filter.peildatum, eenheid: filter.eenheid, vorm, rijen: groepen.length });
    return overzichtMaken({ ...filter, omvang: omvangVan(bereik), groepen, totaal: cijfers.totaal, metingen: cijfers.groepen, vandaag: vandaag() });
  });
  const rijen = overzichtRijen(overzicht);
  const deel = overzicht.omvang === 'teams' ? 'teams' : 'scholen';
  const toelichting = exportToelichting(toegang, { peildatum: filter.peildatum, keuzes: [filter.eenheid === 'fte' ? 'gewogen in fte' : 'in personen'], telling: `${overzicht.groepen.length} ${deel}` });
  return exportbestand({ titel: 'Overzicht', toelichting, kolommen: overzichtKolommen(overzicht), rijen, voettekst: VOETTEKST }, { naam: `overzicht-${toegang.bestuur.slug}-${filter.peildatum}`, vorm });
}
