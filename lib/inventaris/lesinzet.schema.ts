import { z } from 'zod';
import { getalVeld, tekstVeld } from './dossier.schema';
import { HOOGSTE_LEERJAAR, lessleutel, MEESTE_LESRIJEN, ONDERWIJSSOORTEN, type Lesrij } from './lesinzet';

export const SchooljaarSchema = z.coerce.number().int().min(1990).max(2100);

/** One row of the table, field by field; in the form each name has the number of the row behind it: "vak-3". */
const rijvelden = {
  schoolId: z.uuid('Kies een school.'),
  vak: tekstVeld(120).pipe(z.string().min(1, 'Vul het vak in.')),
  onderwijssoort: z.enum(ONDERWIJSSOORTEN, 'Kies de onderwijssoort.'),
  leerjaar: z.coerce.number('Kies het leerjaar.').int('Kies het leerjaar.').min(1, 'Kies het leerjaar.').max(6, 'Kies het leerjaar.'),
  uren: getalVeld('Vul de uren per week in, van 0,1 tot en met 40.', 0.1, 40, 2),
} as const;
type Rijveld = keyof typeof rijvelden;
const RIJVELDEN = Object.keys(rijvelden) as Rijveld[];

const BasisSchema = z.looseObject({ medewerker: z.uuid(), schooljaar: SchooljaarSchema, stand: z.string().max(8000).default('') });

/** All lessons of one person in one school year, as the table sends them. A row without subject and hours is no row. */
export const LessenBewarenSchema = BasisSchema.transform(({ medewerker, schooljaar, stand, ...rest }, context) => {
  const rijen: Lesrij[] = [];
  const gezien = new Set<string>();
  for (let nummer = 0; nummer < MEESTE_LESRIJEN; nummer++) {
    const rij = Object.fromEntries(RIJVELDEN.map((veld) => [veld, rest[`${veld}-${nummer}`] ?? ''])) as Record<Rijveld, unknown>;
    if (rij.vak === '' && rij.uren === '') continue;
    const gelezen = rijLezen(rij, (veld, message) => { context.addIssue({ code: 'custom', path: [`${veld}-${nummer}`], message: `Rij ${nummer + 1}: ${message}` }); });
    if (!gelezen) continue;
    if (gezien.has(lessleutel(gelezen))) context.addIssue({ code: 'custom', path: [`vak-${nummer}`], message: `Rij ${nummer + 1}: deze les staat er twee keer. Tel de uren bij elkaar op.` });
    gezien.add(lessleutel(gelezen));
    rijen.push(gelezen);
  }
  return { medewerker, schooljaar, stand, rijen };
});
export type LessenBewaren = z.output<typeof LessenBewarenSchema>;

function rijLezen(rij: Record<Rijveld, unknown>, fout: (veld: Rijveld, reden: string) => void): Lesrij | null {
  const uit: Partial<Record<Rijveld, unknown>> = {};
  for (const veld of RIJVELDEN) {
    const gelezen = rijvelden[veld].safeParse(rij[veld]);
    if (gelezen.success) uit[veld] = gelezen.data;
    else fout(veld, klein(gelezen.error.issues[0]?.message ?? ''));
  }
  if (Object.keys(uit).length < RIJVELDEN.length) return null;
  const les = uit as unknown as Lesrij;
  if (les.leerjaar > HOOGSTE_LEERJAAR[les.onderwijssoort]) {
    fout('leerjaar', `${les.onderwijssoort} heeft ${HOOGSTE_LEERJAAR[les.onderwijssoort]} leerjaren.`);
    return null;
  }
  return les;
}

const klein = (zin: string) => zin.charAt(0).toLowerCase() + zin.slice(1);
