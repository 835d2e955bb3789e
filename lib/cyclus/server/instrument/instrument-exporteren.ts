import 'server-only';
import { vandaag } from '@/lib/dates';
import { binnenBestuur } from '@/lib/db/binnen-bestuur';
import { rijen } from '@/lib/db/sql';
import { nietGevonden, Weigering } from '@/lib/errors';
import { exportbestand, exportToelichting, exportVastleggen, type Exportbestand, type Exportvorm } from '@/lib/export/server/lijst-exporteren';
import type { Toegang } from '@/lib/toegang/toegang';
import { schoolInWoorden } from '../../cyclus';
import { instrumentKolommen, instrumentRegels } from '../../instrument-export';
import type { Beoordeling } from '../../instrument';
import { beoordelingenVraag } from './instrument-vragen';
import { instrumentenLezen } from './instrumenten-lezen';

/**
 * An instrument as a file: its rows with what was filled in, one column per field. What is about people only for the circle.
 * @throws Weigering 'niet-gevonden', 'geen-recht' outside the circle
 */
export async function instrumentExporteren(toegang: Toegang, { cyclus, instrument: slug, vorm }: { cyclus: string; instrument: string; vorm: Exportvorm }): Promise<Exportbestand> {
  const { kop, gevuld, regels } = await binnenBestuur(toegang, 'cyclus:antwoorden', async (db) => {
    const pagina = await instrumentenLezen(db, toegang, cyclus, { slug, daarnaSchrijven: true });
    const [een] = pagina.instrumenten;
    if (!een) throw nietGevonden();
    if (een.kring) throw new Weigering('geen-recht', 'Dit instrument is besloten. Alleen de kring die uw school koos, kan het downloaden.');
    const oordelen = await rijen<Beoordeling>(db, beoordelingenVraag({ bestuurId: toegang.bestuur.id, cyclusId: cyclus }, een.instrument.deelfase));
    const lijst = instrumentRegels(een, pagina.keten, pagina.cijferstanden, oordelen);
    await exportVastleggen(db, 'instrument', { vorm, rijen: lijst.length, cyclusId: cyclus, instrument: slug });
    return { kop: pagina.kop, gevuld: een, regels: lijst };
  });
  const { titel } = gevuld.instrument;
  return exportbestand(
    { titel, toelichting: exportToelichting(toegang, { keuzes: [`Cyclus: ${kop.naam}, ${schoolInWoorden(kop)}`, `Deelfase ${gevuld.instrument.deelfase}`], telling: regels.length === 1 ? '1 regel' : `${regels.length} regels` }), kolommen: instrumentKolommen(gevuld, regels.some(({ oordelen }) => oordelen !== '')), rijen: regels },
    { naam: `${slug}-${toegang.bestuur.slug}-${vandaag()}`, vorm },
  );
}
