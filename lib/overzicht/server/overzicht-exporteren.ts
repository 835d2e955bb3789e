import 'server-only';
import writeExcelFile from 'write-excel-file/node';
import { vandaag } from '@/lib/dates';
import { binnenBestuur } from '@/lib/db/binnen-bestuur';
import { alsCsv } from '@/lib/inventaris/register-export';
import { cijfersBerekenen } from '@/lib/inventaris/server/cijfers/cijfers-berekenen';
import { groepenLezen } from '@/lib/inventaris/server/cijfers/groepen-lezen';
import { vastleggen } from '@/lib/logboek/server/vastleggen';
import { overzichtMaken } from '@/lib/overzicht/overzicht';
import { exportRijen, type Exportcel } from '@/lib/overzicht/overzicht-export';
import type { OverzichtFilter } from '@/lib/overzicht/filter.schema';
import type { Toegang } from '@/lib/toegang/toegang';
import { omvangVan } from './overzicht-tonen';

export interface Exportbestand {
  naam: string;
  soort: string;
  inhoud: Uint8Array<ArrayBuffer>;
}

/** The table of the overview as a file for Excel: figures only, no person. Written to the log. */
export async function overzichtExporteren(toegang: Toegang, vraag: { filter: OverzichtFilter; vorm: 'csv' | 'xlsx' }): Promise<Exportbestand> {
  const { filter, vorm } = vraag;
  const overzicht = await binnenBestuur(toegang, 'inventaris:exporteren', async (db, bereik) => {
    const [groepen, cijfers] = await Promise.all([groepenLezen(db, bereik), cijfersBerekenen(db, bereik, filter.peildatum)]);
    await vastleggen(db, { handeling: 'overzicht-exporteren', onderwerpSoort: 'overzicht', gegevens: { peildatum: filter.peildatum, eenheid: filter.eenheid, vorm, rijen: groepen.length } });
    return overzichtMaken({ ...filter, omvang: omvangVan(bereik), groepen, totaal: cijfers.totaal, metingen: cijfers.groepen, vandaag: vandaag() });
  });
  // Outside the transaction: making the file takes longer than reading it.
  const rijen = exportRijen(overzicht);
  const naam = `overzicht-${toegang.bestuur.slug}-${filter.peildatum}.${vorm}`;
  if (vorm === 'csv') return { naam, soort: 'text/csv; charset=utf-8', inhoud: new TextEncoder().encode(alsCsv(rijen.map((rij) => rij.map(alsTekst)))) };
  return { naam, soort: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', inhoud: await alsXlsx(rijen) };
}

function alsTekst(cel: Exportcel): string {
  return cel === null ? '' : String(cel).replace('.', typeof cel === 'number' ? ',' : '.');
}

// Text stays text, also a school name that begins with "="; figures stay figures.
async function alsXlsx(rijen: Exportcel[][]): Promise<Uint8Array<ArrayBuffer>> {
  const vel = rijen.map((rij, plaats) => rij.map((value) => {
    const dikte = plaats === 0 ? { fontWeight: 'bold' as const, wrap: true } : {};
    return typeof value === 'number' ? { value, type: Number, ...dikte } : { value: value ?? '', type: String, ...dikte };
  }));
  const columns = (rijen[0] ?? []).map((_, plaats) => ({ width: plaats === 1 ? 30 : 13 }));
  return new Uint8Array(await writeExcelFile(vel, { sheet: 'Overzicht', stickyRowsCount: 1, columns }).toBuffer());
}
