import 'server-only';
import { binnenBestuur } from '@/lib/db/binnen-bestuur';
import type { Lijst } from '@/lib/export/lijst';
import { exportbestand, exportToelichting, exportVastleggen, type Exportbestand, type Exportvorm } from '@/lib/export/server/lijst-exporteren';
import { kan } from '@/lib/toegang/rechten';
import type { Toegang } from '@/lib/toegang/toegang';
import { Weigering } from '@/lib/errors';
import { meldingInWoorden, overWelkDiploma, soortNamen, watTeDoen, type Melding } from '../../werklijst';
import type { WerklijstFilter } from '../../werklijst.schema';
import { instellingenLezen } from '../instellingen-lezen';
import { scholenInBereik } from './campagne-voorbeeld';
import { blikVan } from './screening-tonen';
import { meldingenLezen } from './werklijst-tonen';

const KOLOMMEN: Lijst<Melding>['kolommen'] = [
  { kop: 'Personeelsnummer', soort: 'tekst', waarde: (rij) => rij.personeelsnummer },
  { kop: 'Naam', soort: 'tekst', breedte: 28, waarde: (rij) => rij.naam },
  { kop: 'School', soort: 'tekst', breedte: 26, waarde: (rij) => rij.school },
  { kop: 'Melding', soort: 'tekst', breedte: 24, waarde: (rij) => soortNamen[rij.soort] },
  { kop: 'Diploma', soort: 'tekst', breedte: 34, waarde: overWelkDiploma },
  { kop: 'Wat is er', soort: 'tekst', breedte: 60, waarde: meldingInWoorden },
  { kop: 'Wat te doen', soort: 'tekst', breedte: 34, waarde: (rij) => watTeDoen(rij.reden) },
  { kop: 'Datum', soort: 'datum', waarde: (rij) => rij.datum },
];

/** The work list as it stands on the screen, all pages, in a file. Written to the log with what was chosen. */
export async function werklijstExporteren(toegang: Toegang, { filter, vorm }: { filter: WerklijstFilter; vorm: Exportvorm }): Promise<Exportbestand> {
  // As far as the list itself reaches, also for who may export more.
  if (!kan(toegang, 'inventaris:exporteren')) throw new Weigering('geen-recht', 'U hebt hier geen recht toe.');
  const { rijen, keuzes } = await binnenBestuur(toegang, 'inventaris:screenen', async (db, bereik) => {
    const blik = blikVan(toegang, bereik);
    const grenzen = await instellingenLezen(db, blik.bestuurId);
    const [lijst, scholen] = await Promise.all([meldingenLezen(db, blik, filter, grenzen, null), scholenInBereik(db, blik)]);
    await exportVastleggen(db, 'werklijst', { filter, vorm, rijen: lijst.rijen.length });
    const school = scholen.find(({ id }) => id === filter.school)?.naam;
    return { rijen: lijst.rijen, keuzes: [filter.soort ? soortNamen[filter.soort] : '', school ?? '', filter.niveau === 'masters' ? 'alleen masters' : '', filter.zoek ? `zoekt “${filter.zoek}”` : ''].filter(Boolean) };
  });
  const telling = `${rijen.length} meldingen`;
  return exportbestand({ titel: 'Werklijst screening', toelichting: exportToelichting(toegang, { keuzes, telling }), kolommen: KOLOMMEN, rijen }, { naam: `werklijst-${toegang.bestuur.slug}`, vorm });
}
