import { z } from 'zod';
import { dagGeweest, dagOfNiets, langeTekst, versieVeld } from '@/lib/cyclus/velden';
import { vandaag } from '@/lib/dates';
import { MR_UITKOMSTEN } from './mr';

/** So many documents can go along. */
export const MEESTE_DOCUMENTEN = 4;

const documentnaam = z.string().max(500).default('').transform((naam) => naam.trim()).pipe(z.string().max(120, 'Gebruik hoogstens 120 tekens voor de naam.'));
const adres = z.string().max(1000).default('').transform((waarde) => waarde.trim()).pipe(z.string().max(300, 'Dit adres is te lang.').refine((waarde) => waarde === '' || isAdres(waarde), 'Vul een adres in dat begint met https://.'));

/** Puts the version that is out before the (P)MR, with a question and what goes along. */
export const MrVoorleggenSchema = z.strictObject({
  plan: z.uuid(), planversie: z.uuid(),
  vraag: langeTekst(4000).pipe(z.string().min(1, 'Schrijf op wat u de medezeggenschap vraagt.')),
  uiterlijk: dagOfNiets.transform((dag, context) => {
    if (dag === null || dag >= vandaag()) return dag;
    context.addIssue({ code: 'custom', message: 'Deze dag is al voorbij. Kies een dag die nog komt.' });
    return z.NEVER;
  }),
  toelichting: langeTekst(4500).pipe(z.string().min(1, 'Geef de toelichting mee: de medezeggenschap moet weten welke gegevens worden gebruikt.')),
  naam1: documentnaam, adres1: adres, naam2: documentnaam, adres2: adres, naam3: documentnaam, adres3: adres, naam4: documentnaam, adres4: adres,
}).superRefine((invoer, context) => {
  for (const nummer of [1, 2, 3, 4] as const) {
    if (invoer[`naam${nummer}`] === '' && invoer[`adres${nummer}`] !== '') context.addIssue({ code: 'custom', path: [`naam${nummer}`], message: 'Geef dit document een naam.' });
  }
});
export type MrVoorlegging = z.output<typeof MrVoorleggenSchema>;

/** What the (P)MR says, by a member or written down on its behalf. */
export const MrUitbrengenSchema = z.strictObject({
  stap: z.uuid(), versie: versieVeld,
  uitkomst: z.enum(MR_UITKOMSTEN, 'Kies wat de medezeggenschap vindt.'),
  tekst: langeTekst(8000),
  datum: dagGeweest('Vul in op welke dag dit is besloten.'),
  namens: z.string().max(1000).default('').transform((naam) => naam.trim()).pipe(z.string().max(200, 'Gebruik hoogstens 200 tekens.')),
}).refine(({ uitkomst, tekst }) => uitkomst === 'positief' || tekst !== '', { path: ['tekst'], message: 'Schrijf op waarom, of onder welke voorwaarden.' });
export type MrUitbrenging = z.output<typeof MrUitbrengenSchema>;

function isAdres(waarde: string): boolean {
  try {
    return new URL(waarde).protocol === 'https:';
  } catch {
    return false;
  }
}
