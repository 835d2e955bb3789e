import 'server-only';
import { datumInWoorden } from '@/lib/dates';
import { binnenBestuur } from '@/lib/db/binnen-bestuur';
import { nietGevonden } from '@/lib/errors';
import type { Lijst } from '@/lib/export/lijst';
import { exportbestand, exportToelichting, exportVastleggen, type Exportbestand } from '@/lib/export/server/lijst-exporteren';
import { mensen, type Verdwenen, type VerdwenenMens } from '@/lib/inventaris/import/verdwenen';
import type { Toegang } from '@/lib/toegang/toegang';
import { importRij } from './import-rij';

/** Who is not in the file of the last trial run, as an Excel list to walk past. An export, so it is logged. */
export async function verdwenenUitvoeren(toegang: Toegang, id: string): Promise<Exportbestand> {
  const verdwenen = await binnenBestuur(toegang, 'inventaris:importeren', async (db, bereik) => {
    const { rapport } = await importRij(db, toegang, bereik, id);
    if (!rapport?.uitkomst?.verdwenen) throw nietGevonden();
    await exportVastleggen(db, 'verdwenen', { vorm: 'xlsx', rijen: rapport.uitkomst.verdwenen.mensen.length, importId: id });
    return rapport.uitkomst.verdwenen;
  });
  return exportbestand(lijstVan(toegang, verdwenen), { naam: `niet-in-bestand-${verdwenen.per}`, vorm: 'xlsx' });
}

function lijstVan(toegang: Toegang, verdwenen: Verdwenen): Lijst<VerdwenenMens> {
  return {
    titel: 'Niet in het bestand',
    toelichting: exportToelichting(toegang, { keuzes: [`laatste dag ${datumInWoorden(verdwenen.per)}`, 'alleen scholen die in het bestand staan'], telling: mensen(verdwenen.mensen.length) }),
    kolommen: [
      { kop: 'Personeelsnummer', soort: 'tekst', waarde: ({ personeelsnummer }) => personeelsnummer },
      { kop: 'Naam', soort: 'tekst', breedte: 28, waarde: ({ naam }) => naam },
      { kop: 'School', soort: 'tekst', breedte: 32, waarde: ({ scholen }) => scholen.join(', ') },
      { kop: 'Master', soort: 'tekst', waarde: ({ master }) => master },
      { kop: 'Werkt er sinds', soort: 'datum', waarde: ({ sinds }) => sinds },
      { kop: 'Aanstelling', soort: 'tekst', breedte: 26, waarde: ({ later }) => (later ? 'begint later, blijft staan' : 'loopt') },
    ],
    rijen: verdwenen.mensen,
  };
}
