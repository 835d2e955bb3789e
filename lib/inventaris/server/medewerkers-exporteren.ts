import 'server-only';
import { binnenBestuur } from '@/lib/db/binnen-bestuur';
import { exportbestand, exportToelichting, exportVastleggen, type Exportbestand, type Exportvorm } from '@/lib/export/server/lijst-exporteren';
import type { Toegang } from '@/lib/toegang/toegang';
import { registerKolommen } from '../register-export';
import type { RegisterFilter } from '../register.schema';
import { registerKeuzes, telwoord } from '../register-woorden';
import { keuzelijstenLezen, registerLezen } from './medewerkers-tonen';

const VOETTEKST = 'Een rij per medewerker met een aanstelling op de peildatum. School, team, functie en schaal zijn die van de grootste aanstelling; fte is de som. Een diploma staat er zoals het is opgegeven; “bevestigd” betekent dat het bewijs is gezien.';

/** All people that the filter lets through, as shown, in a file for Excel. Written to the log with the filter. */
export async function medewerkersExporteren(toegang: Toegang, vraag: { filter: RegisterFilter; vorm: Exportvorm }): Promise<Exportbestand> {
  const { filter, vorm } = vraag;
  const { rijen, keuzes } = await binnenBestuur(toegang, 'inventaris:exporteren', async (db, bereik) => {
    const register = { bestuurId: toegang.bestuur.id, bereik, filter };
    const [gelezen, keuzelijsten] = await Promise.all([registerLezen(db, register, null), keuzelijstenLezen(db, register)]);
    const { pagina: _, ...gevraagd } = filter;
    await exportVastleggen(db, 'register', { filter: gevraagd, vorm, rijen: gelezen.rijen.length });
    return { rijen: gelezen.rijen, keuzes: registerKeuzes(filter, keuzelijsten).map(({ label }) => label) };
  });
  const { een, meer } = telwoord[filter.categorie];
  const toelichting = exportToelichting(toegang, { peildatum: filter.peildatum, keuzes, telling: `${rijen.length} ${rijen.length === 1 ? een : meer}` });
  return exportbestand({ titel: 'Medewerkers', toelichting, kolommen: registerKolommen(filter), rijen, voettekst: VOETTEKST }, { naam: `medewerkers-${toegang.bestuur.slug}-${filter.peildatum}`, vorm });
}
