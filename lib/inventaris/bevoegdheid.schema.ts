import { z } from 'zod';
import { vakCodeVoor } from '../organisatie/vakken';
import { GRADEN } from './bevoegdheid';
import { DagOfLeegSchema, tekstVeld, VersieSchema } from './dossier.schema';

/** Where the licence was seen; the words are those of a diploma. */
export const BEWIJZEN = ['', 'dossier', 'origineel', 'register', 'opgave'] as const;

const velden = {
  vak: tekstVeld(120),
  graad: z.enum(GRADEN, 'Kies de bevoegdheid.'),
  begin: DagOfLeegSchema,
  einde: DagOfLeegSchema,
  bewijs: z.enum(BEWIJZEN, 'Kies een bewijs uit de lijst.').default(''),
  toelichting: tekstVeld(500),
} as const;

type Velden = { [Veld in keyof typeof velden]: z.output<(typeof velden)[Veld]> };

function controleren({ graad, vak, begin, einde }: Pick<Velden, 'graad' | 'vak' | 'begin' | 'einde'>, context: z.RefinementCtx): void {
  const fout = (veld: string, message: string) => { context.addIssue({ code: 'custom', path: [veld], message }); };
  if (vak === '' && graad !== 'pabo') fout('vak', 'Kies het vak waarvoor dit geldt.');
  if (graad === 'geschiktheidsverklaring' && einde === null) fout('einde', 'Een geschiktheidsverklaring is tijdelijk. Vul de einddatum in die erop staat.');
  if (begin !== null && einde !== null && einde < begin) fout('einde', 'De laatste dag ligt voor de eerste dag.');
}

/** A licence with the subject as typed and, where the national list knows it, its code. */
export type BevoegdheidVelden = Velden & { vakCode: string | null };

export function alsBevoegdheid({ vak, graad, begin, einde, bewijs, toelichting }: Velden): BevoegdheidVelden {
  return { vak, graad, begin, einde, bewijs, toelichting, vakCode: vak === '' ? null : vakCodeVoor(vak) };
}

export const BevoegdheidToevoegenSchema = z.strictObject({ medewerker: z.uuid(), ...velden }).superRefine(controleren);
export type BevoegdheidToevoegen = z.output<typeof BevoegdheidToevoegenSchema>;

export const BevoegdheidWijzigenSchema = z.strictObject({ bevoegdheid: z.uuid(), versie: VersieSchema, ...velden }).superRefine(controleren);
export type BevoegdheidWijzigen = z.output<typeof BevoegdheidWijzigenSchema>;

export const BevoegdheidVerwijderenSchema = z.strictObject({ bevoegdheid: z.uuid(), versie: VersieSchema });
export type BevoegdheidVerwijderen = z.output<typeof BevoegdheidVerwijderenSchema>;
