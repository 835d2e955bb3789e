import 'server-only';
import { binnenBestuur } from '@/lib/db/binnen-bestuur';
import { exportbestand, exportToelichting, exportVastleggen, type Exportbestand, type Exportvorm } from '@/lib/export/server/lijst-exporteren';
import { vandaag } from '@/lib/dates';
import { vakNaam } from '@/lib/organisatie/vakken';
import type { Toegang } from '@/lib/toegang/toegang';
import type { VertrekFilter } from '../../vertrek.schema';
import { VERTREKKOLOMMEN, VERTREKVOETTEKST } from '../../vertrek-export';
import { keuzeLezen, regelsLezen, type Vertrekkeuze } from './keuze-lezen';

/** The list of departures as a file, all pages, with per person what the screen shows this reader; written to the log. */
export async function vertrekExporteren(toegang: Toegang, { filter, vorm }: { filter: VertrekFilter; vorm: Exportvorm }): Promise<Exportbestand> {
  const peildatum = vandaag();
  const { rijen, keuzes } = await binnenBestuur(toegang, 'inventaris:exporteren', async (db, bereik) => {
    const keuze = await keuzeLezen(db, toegang, bereik, { filter, peildatum });
    const regels = await regelsLezen(db, toegang, keuze.lijst, { peildatum, schoolnaam: keuze.schoolnaam });
    const { pagina: _pagina, met: _met, ...gevraagd } = filter;
    await exportVastleggen(db, 'vertrek', { filter: gevraagd, vorm, rijen: regels.length });
    return { rijen: regels, keuzes: keuzesInWoorden(filter, keuze) };
  });
  const toelichting = exportToelichting(toegang, { peildatum, keuzes, telling: `${rijen.length} ${rijen.length === 1 ? 'leraar' : 'leraren'}` });
  return exportbestand({ titel: 'Vertrek', toelichting, kolommen: VERTREKKOLOMMEN, rijen, voettekst: VERTREKVOETTEKST }, { naam: `vertrek-${toegang.bestuur.slug}-${peildatum}`, vorm });
}

const WIE: Record<Exclude<VertrekFilter['wie'], 'vertrekt'>, string> = { voorbij: 'verwachte datum voorbij', onbekend: 'vertrek onbekend' };

function keuzesInWoorden({ wie, jaren, school, sectie }: VertrekFilter, { scholen }: Pick<Vertrekkeuze, 'scholen'>): string[] {
  return [
    wie === 'vertrekt' ? `verwacht binnen ${jaren} jaar, hoe zeker ook` : WIE[wie],
    ...(school ? [scholen.find(({ id }) => id === school)?.naam ?? 'onbekende school'] : []), ...(sectie ? [`sectie ${vakNaam(sectie) ?? sectie}`] : []),
  ];
}
