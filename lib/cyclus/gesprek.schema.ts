import { z } from 'zod';
import { schoneTekst } from '@/lib/inventaris/import/normaal';
import { dagGeweest, dagOfNiets, deelfaseVeld, langeTekst, ofNiets, versieVeld, VraagId } from './velden';

const regel = (hoogstens: number) => z.string().max(hoogstens + 1000).default('').transform(schoneTekst).pipe(z.string().max(hoogstens, `Gebruik hoogstens ${hoogstens} tekens.`));

/** A talk that was held: with whom, when, in which form, and what came of it. `verslag` is empty for a new one. */
export const VerslagBewarenSchema = z.strictObject({
  cyclus: z.uuid(), deelfase: deelfaseVeld, vraag: ofNiets(VraagId), verslag: ofNiets(z.uuid()), versie: versieVeld.default(0),
  metWie: regel(500).pipe(z.string().min(1, 'Vul in met wie u sprak.')),
  gesprokenOp: dagGeweest('Vul in op welke dag u sprak.'),
  vorm: regel(120),
  opbrengst: langeTekst(8000).pipe(z.string().min(1, 'Schrijf op wat het gesprek opleverde.')),
});
export type VerslagInvoer = z.output<typeof VerslagBewarenSchema>;

/** A report that should not be there: it leaves the list, and can be put back. */
export const VerslagVervallenSchema = z.strictObject({ cyclus: z.uuid(), verslag: z.uuid(), versie: versieVeld, terug: z.literal('ja').optional().transform((terug) => terug === 'ja') });
export type VerslagVervallen = z.output<typeof VerslagVervallenSchema>;

export const STANDEN = ['gepland', 'aangevraagd', 'gebruikt', 'niet'] as const;
export type Hulpstand = (typeof STANDEN)[number];

/** What the school does with a tool or a support offer. `versie` 0 when nothing was written down yet. */
export const HulpmiddelZettenSchema = z.strictObject({
  cyclus: z.uuid(), vraag: VraagId, versie: versieVeld, stand: z.enum(STANDEN, 'Kies hoe het ervoor staat.'),
  op: dagOfNiets, vraagtekst: langeTekst(2000), bevindingen: langeTekst(8000),
}).refine(({ stand, bevindingen }) => stand !== 'gebruikt' || bevindingen !== '', { path: ['bevindingen'], error: 'Schrijf op wat u vond. Een paar zinnen is genoeg.' })
  .refine(({ stand, bevindingen }) => stand !== 'niet' || bevindingen !== '', { path: ['bevindingen'], error: 'Schrijf kort op waarom u dit niet gebruikt.' });
export type HulpmiddelInvoer = z.output<typeof HulpmiddelZettenSchema>;
