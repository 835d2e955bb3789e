import { z } from 'zod';
import { paginapad, type Fasedeel, type Inhoud, type Pagina } from './inhoud';

export const ZOEK_MAX = 200;

/** What the address of the library may ask for. Anything else falls back to what everybody sees. */
const VraagSchema = z.object({
  zoek: z.string().trim().transform((tekst) => tekst.slice(0, ZOEK_MAX)).catch(''),
  thema: z.string().regex(/^[a-z0-9-]{1,60}$/).optional().catch(undefined),
  editie: z.coerce.number().int().min(1).max(999).optional().catch(undefined),
});
export type Bibliotheekvraag = z.infer<typeof VraagSchema>;

export const bibliotheekvraagUit = (params: Record<string, string | string[] | undefined>): Bibliotheekvraag => VraagSchema.parse(params);

/** Where in the library somebody is: its address, and what comes behind it when another theme or edition is open. */
export interface Bibliotheekplek { thema: string; editie: number; basis: string; achter: string }

/** Address of a place in the library, with the open theme and edition. */
export function plekAdres({ basis, achter }: Bibliotheekplek, pad = '', anker = ''): string {
  return `${basis}${pad === '' ? '' : `/${pad}`}${achter}${anker === '' ? '' : `#${anker}`}`;
}

/** A text cut where the words were found that somebody asked for. */
export interface Stuk { tekst: string; raak: boolean }

export type Zoekresultaat = { titel: Stuk[]; fragment: Stuk[] } & (
  | { soort: 'pagina'; pad: string; hoofdstuk: string; jaar?: string }
  | { soort: 'begrip'; slug: string }
  /** `bij`: the question that it is, or stands beside. */
  | { soort: 'vraag'; id: string; bij: string; waar: string; deelfase: Fasedeel | null }
);

export interface Zoekuitkomst {
  zoek: string;
  paginas: readonly Extract<Zoekresultaat, { soort: 'pagina' }>[];
  begrippen: readonly Extract<Zoekresultaat, { soort: 'begrip' }>[];
  vragen: readonly Extract<Zoekresultaat, { soort: 'vraag' }>[];
  /** Found in all, also what is not shown. */
  aantal: number;
  /** Nothing held all words; these hold some. */
  ruimer: boolean;
}

/** All pages in reading order. */
export const alleBladen = ({ hoofdstukken }: Inhoud): Pagina[] => hoofdstukken.flatMap(({ paginas }) => paginas);

/** The pages before and after this one, also over the border of a chapter. */
export function buren(inhoud: Inhoud, pagina: Pagina): { vorige?: Pagina; volgende?: Pagina } {
  const bladen = alleBladen(inhoud);
  const plaats = bladen.findIndex((blad) => paginapad(blad) === paginapad(pagina));
  return { vorige: bladen[plaats - 1], volgende: bladen[plaats + 1] };
}

/** Parts of the route that this page helps with: those it names itself, and those with something that refers to it. */
export function deelfasenBij(inhoud: Inhoud, { bron, tekst, deelfasen }: Pagina): Fasedeel[] {
  const genoemd = new Set<string>([...deelfasen, ...[...tekst.matchAll(/fasen? ([1-3][A-C]|4)\b/gi)].map(([, code = '']) => code.toUpperCase())]);
  const eigen = new Set(bron);
  for (const { deelfase, zie, ouder } of inhoud.items.values()) {
    if (deelfase && [ouder ?? [], zie ?? []].flat().some((id) => eigen.has(id))) genoemd.add(deelfase);
  }
  return inhoud.deelfasen.filter(({ code }) => genoemd.has(code));
}
