import 'server-only';
import { platteTekst } from '@/lib/opmaak/ontleden';
import { edities, inhoud } from './inhoud';

/** The words of a question of the guide; `eigen` are those of an own question, which come from the database. */
export function vraagTekst(thema: string, editie: number, vraagId: string, eigen: string | null = null): string {
  if (eigen !== null) return eigen;
  const kent = edities(thema).some(({ nummer }) => nummer === editie);
  const tekst = kent ? inhoud(thema, editie).items.get(vraagId.split('/')[0] ?? '')?.tekst : undefined;
  return tekst === undefined ? 'Een vraag die niet meer bestaat' : platteTekst(tekst);
}

/** '1A · Waar wilt u naartoe?', as the route calls it. */
export function faseNaam(thema: string, editie: number, deelfase: string): string {
  const kent = edities(thema).some(({ nummer }) => nummer === editie);
  const naam = kent ? inhoud(thema, editie).deelfasen.find(({ code }) => code === deelfase)?.naam : undefined;
  return naam === undefined ? `Fase ${deelfase}` : `De hele fase ${deelfase}: ${naam}`;
}
