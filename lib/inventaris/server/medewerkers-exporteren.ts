import 'server-only';
import writeExcelFile from 'write-excel-file/node';
import { binnenBestuur } from '@/lib/db/binnen-bestuur';
import { vastleggen } from '@/lib/logboek/server/vastleggen';
import type { Toegang } from '@/lib/toegang/toegang';
import { alsCsv, EXPORT_KOP, exportCellen } from '../register-export';
import { registerLezen } from './medewerkers-tonen';
import type { RegisterFilter } from '../register.schema';

export interface Exportbestand {
  naam: string;
  soort: string;
  inhoud: Uint8Array<ArrayBuffer>;
}

/** All people that the filter lets through, as shown, in a file for Excel. Written to the log with the filter. */
export async function medewerkersExporteren(toegang: Toegang, vraag: { filter: RegisterFilter; vorm: 'csv' | 'xlsx' }): Promise<Exportbestand> {
  const { filter, vorm } = vraag;
  const rijen = await binnenBestuur(toegang, 'inventaris:exporteren', async (db, bereik) => {
    const gelezen = await registerLezen(db, { bestuurId: toegang.bestuur.id, bereik, filter }, null);
    const { pagina: _, ...gevraagd } = filter;
    await vastleggen(db, { handeling: 'medewerkers-exporteren', onderwerpSoort: 'register', gegevens: { filter: gevraagd, vorm, rijen: gelezen.rijen.length } });
    return gelezen.rijen;
  });
  // Outside the transaction: making the file takes longer than reading it.
  const cellen = [[...EXPORT_KOP], ...rijen.map(exportCellen)];
  const naam = `medewerkers-${toegang.bestuur.slug}-${filter.peildatum}.${vorm}`;
  if (vorm === 'csv') return { naam, soort: 'text/csv; charset=utf-8', inhoud: new TextEncoder().encode(alsCsv(cellen)) };
  return { naam, soort: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', inhoud: await alsXlsx(cellen) };
}

// Every cell is said to be a string, so that none becomes a formula, a date or a number.
async function alsXlsx(rijen: readonly string[][]): Promise<Uint8Array<ArrayBuffer>> {
  const vel = rijen.map((rij, plaats) => rij.map((value) => ({ value: xmlTekst(value), type: String, ...(plaats === 0 ? { fontWeight: 'bold' as const } : {}) })));
  const breedtes = [12, 28, 28, 22, 20, 8, 6, 30, 24, 34, 14, 18, 10, 10];
  const buffer = await writeExcelFile(vel, { sheet: 'Medewerkers', stickyRowsCount: 1, columns: breedtes.map((width) => ({ width })) }).toBuffer();
  return new Uint8Array(buffer);
}

// Control characters cannot stand in XML: Excel calls such a file damaged.
function xmlTekst(tekst: string): string {
  return tekst.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '');
}
