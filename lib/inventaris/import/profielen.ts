import { z } from 'zod';
import * as kantEnKlaar from '@/content/importprofielen';
import { importSoorten, type ImportSoort } from './begrippen';
import { datumvormen, type Koppeling } from './koppeling';
import { normaal } from './normaal';
import { doelvelden } from './velden';
import { keuzeLezen } from './vertaling';

const kolomnaam = z.string().trim().min(1).max(120);

/** How one source is read: per field the names its column may have, most likely first, what its words mean, and how it writes a day. */
export const ProfielinhoudSchema = z.strictObject({
  velden: z.record(z.string(), z.array(kolomnaam).max(25)),
  waarden: z.record(z.string(), z.record(z.string().max(200), z.string().max(60))),
  datum: z.enum(datumvormen),
});
export type Profielinhoud = z.output<typeof ProfielinhoudSchema>;

const VastProfielSchema = z.strictObject({
  sleutel: z.string().regex(/^[a-z-]+$/),
  naam: z.string().min(1).max(120),
  bron: z.string().min(1).max(40),
  soort: z.enum(importSoorten),
  ...ProfielinhoudSchema.shape,
  maken: z.string().min(1),
  gezien: z.array(z.string()).min(1),
  aangenomen: z.array(z.string()).min(1),
}).superRefine(({ soort, velden, waarden }, ctx) => {
  for (const fout of inhoudKeuren(soort, velden, waarden)) ctx.addIssue({ code: 'custom', path: [fout.veld], message: fout.reden });
});
/** A profile that comes with the product: what was seen of the source, and what was assumed. */
export type VastProfiel = z.output<typeof VastProfielSchema>;

/** What cannot be: a field that does not exist, one column name for two fields, a word translated to nothing. */
export function inhoudKeuren(soort: ImportSoort, velden: Profielinhoud['velden'], waarden: Profielinhoud['waarden']): { veld: string; reden: string }[] {
  const fouten: { veld: string; reden: string }[] = [];
  const bekend = new Map(doelvelden(soort).map((veld) => [veld.veld, veld]));
  const gezien = new Map<string, string>();
  for (const [veld, namen] of Object.entries(velden)) {
    if (!bekend.has(veld)) fouten.push({ veld, reden: `Het veld “${veld}” bestaat niet.` });
    for (const naam of namen) {
      const eerder = gezien.get(normaal(naam));
      if (eerder !== undefined && eerder !== veld) fouten.push({ veld, reden: `“${naam}” staat ook bij ${bekend.get(eerder)?.label ?? eerder}.` });
      gezien.set(normaal(naam), veld);
    }
  }
  for (const [veld, paren] of Object.entries(waarden)) {
    for (const [woord, doel] of Object.entries(paren)) {
      if (keuzeLezen(veld, doel) === null) fouten.push({ veld, reden: `“${woord} = ${doel}”: kies uit ${bekend.get(veld)?.keuzes?.join(', ') ?? 'niets, dit veld heeft geen vaste woorden'}.` });
    }
  }
  return fouten;
}

/** The profiles that come with the product, checked when they are first used. */
export const vasteProfielen: readonly VastProfiel[] = Object.values(kantEnKlaar).map((profiel) => VastProfielSchema.parse(profiel)).sort((a, b) => a.naam.localeCompare(b.naam, 'nl'));

/** A mapping of one file as a profile for the next ones. */
export function profielUitKoppeling({ kolommen, waarden, datum }: Koppeling): Profielinhoud {
  const velden = new Map<string, string[]>();
  for (const [kolom, veld] of Object.entries(kolommen)) if (veld !== '') velden.set(veld, [...(velden.get(veld) ?? []), kolom]);
  return { velden: Object.fromEntries(velden), waarden, datum: datum ?? 'dag-eerst' };
}
