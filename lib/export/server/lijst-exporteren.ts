import 'server-only';
import { datumInWoorden, momentInWoorden } from '@/lib/dates';
import type { Db } from '@/lib/db/prisma';
import { Weigering } from '@/lib/errors';
import { vastleggen } from '@/lib/logboek/server/vastleggen';
import type { Toegang } from '@/lib/toegang/toegang';
import { lijstAlsCsv } from '../csv';
import { MEESTE_RIJEN, type Lijst } from '../lijst';
import { lijstAlsXlsx } from '../xlsx';

export type Exportvorm = 'csv' | 'xlsx';

export interface Exportbestand {
  naam: string;
  soort: string;
  inhoud: Uint8Array<ArrayBuffer>;
}

/** The form that an address asks for; anything but "csv" is Excel. */
export function exportvorm(gevraagd: string | null | undefined): Exportvorm {
  return gevraagd === 'csv' ? 'csv' : 'xlsx';
}

/** Inside: writes the export to the log. `lijst` says which one, `gegevens` what was asked and how many rows went out. */
export function exportVastleggen(db: Db, lijst: string, gegevens: { vorm: Exportvorm; rijen: number } & Record<string, unknown>): Promise<void> {
  return vastleggen(db, { handeling: 'lijst-exporteren', onderwerpSoort: lijst, gegevens });
}

/** The lines above an exported table: of which board, on which day, what was chosen (in words), made when and by whom. */
export function exportToelichting(toegang: Toegang, { peildatum, keuzes, telling }: { peildatum?: string; keuzes: readonly string[]; telling: string }): string[] {
  const { bestuur, gebruiker } = toegang;
  return [
    [`${bestuur.naam}, bestuur ${bestuur.nummer}`, peildatum ? `peildatum ${datumInWoorden(peildatum)}` : '', telling].filter(Boolean).join(' · '),
    `Keuze: ${keuzes.length === 0 ? 'alles binnen uw bereik' : keuzes.join('; ')}`,
    `Gemaakt op ${momentInWoorden(new Date())} door ${gebruiker.naam}`,
  ];
}

/** The list as a file. Call it outside the transaction: making a file takes longer than reading rows. `naam` is without extension. */
export async function exportbestand<Rij>(lijst: Lijst<Rij>, { naam, vorm }: { naam: string; vorm: Exportvorm }): Promise<Exportbestand> {
  if (lijst.rijen.length > MEESTE_RIJEN) throw new Weigering('ongeldig', `Deze lijst heeft meer dan ${MEESTE_RIJEN.toLocaleString('nl-NL')} rijen. Kies eerst een school of een team.`);
  const bestand = `${naam.replace(/[^\w-]+/g, '-')}.${vorm}`;
  if (vorm === 'csv') return { naam: bestand, soort: 'text/csv; charset=utf-8', inhoud: new TextEncoder().encode(lijstAlsCsv(lijst)) };
  return { naam: bestand, soort: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', inhoud: await lijstAlsXlsx(lijst) };
}

/** The file as the answer of a route. */
export function exportAntwoord({ naam, soort, inhoud }: Exportbestand): Response {
  return new Response(inhoud, { headers: { 'content-type': soort, 'content-disposition': `attachment; filename="${naam}"`, 'cache-control': 'private, no-store', 'x-content-type-options': 'nosniff' } });
}
