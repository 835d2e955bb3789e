import { z } from 'zod';
import { DatumSchema } from '../dates.schema';
import type { FormInvoer } from '../form-invoer';
import { doelgroepNamen, EIGEN_PLEKKEN, MEESTE_VRAGEN, type Optie, type Rondesoort } from './ronde';
import { DEELFASEN } from './inhoud.schema';

const leeg = (tekst: string) => ({ error: tekst });
const Soort = z.enum(['tekst', 'keuze', 'schaal', 'stippen']);
const Lijst = z.union([z.string(), z.array(z.string())]).optional().transform((een) => (een === undefined || een === '' ? [] : [een].flat()));
const VAST = { id: z.uuid(), versie: z.coerce.number().int().min(1) };

export interface NieuweVraag { vraagId: string | null; tekst: string; soort: Rondesoort; opties: Optie[]; stippen: number }

/** One option on each line; the same twice counts once. */
function optiesUit(tekst: string): Optie[] {
  return [...new Set(tekst.split('\n').map((regel) => regel.trim()).filter(Boolean))].map((naam, i) => ({ code: `o${i + 1}`, naam }));
}

/** A new round: fields of the round, ticked questions of the guide ('vraag' with 'soort-<id>'), own ones ('eigen-<n>-…'). */
export const RondeMakenSchema = z.looseObject({
  cyclus: z.uuid(), deelfase: z.enum(DEELFASEN),
  titel: z.string().trim().min(1, leeg('Geef de ronde een titel, zoals “Wat vinden wij van masters?”')).max(160, 'Maak de titel korter: er passen 160 tekens.'),
  uitleg: z.string().trim().max(2000, 'Maak de uitleg korter: er passen 2.000 tekens.').default(''),
  wijze: z.enum(['anoniem', 'naam'], leeg('Kies of mensen anoniem antwoorden.')),
  tonen: z.enum(['live', 'na'], leeg('Kies wanneer u de uitkomst ziet.')),
  doelgroep: Lijst, sluit: DatumSchema.or(z.literal('')), vraag: Lijst,
}).transform((invoer, context) => {
  const fout = (pad: string, message: string) => { context.addIssue({ code: 'custom', path: [pad], message }); };
  const veld = (naam: string) => { const waarde = (invoer as Record<string, unknown>)[naam]; return typeof waarde === 'string' ? waarde.trim() : ''; };
  if (invoer.sluit === '') fout('sluit', 'Vul in tot en met welke dag mensen kunnen antwoorden.');
  const gekozen = invoer.vraag.map((vraagId) => ({ vraagId, soort: Soort.catch('tekst').parse(veld(`soort-${vraagId}`)) }));
  const eigen = Array.from({ length: EIGEN_PLEKKEN }, (_, i) => i + 1).flatMap((n): NieuweVraag[] => {
    const tekst = veld(`eigen-${n}-tekst`);
    const opties = optiesUit(veld(`eigen-${n}-opties`));
    if (tekst === '') {
      if (opties.length > 0) fout(`eigen-${n}-tekst`, 'Schrijf de vraag bij deze mogelijkheden.');
      return [];
    }
    const soort = Soort.catch('tekst').parse(veld(`eigen-${n}-soort`));
    if (tekst.length > 500) fout(`eigen-${n}-tekst`, 'Maak de vraag korter: er passen 500 tekens.');
    if ((soort === 'keuze' || soort === 'stippen') && opties.length < 2) fout(`eigen-${n}-opties`, 'Schrijf ten minste twee mogelijkheden, elk op een eigen regel.');
    if (opties.length > 20 || opties.some(({ naam }) => naam.length > 200)) fout(`eigen-${n}-opties`, 'Er passen 20 mogelijkheden van elk 200 tekens.');
    return [{ vraagId: null, tekst, soort, opties: soort === 'keuze' || soort === 'stippen' ? opties : [], stippen: z.coerce.number().int().min(1).max(20).catch(3).parse(veld(`eigen-${n}-stippen`) || '3') }];
  });
  if (gekozen.length + eigen.length === 0) fout('vraag', 'Kies ten minste één vraag van de fase, of schrijf een eigen vraag.');
  if (gekozen.length + eigen.length > MEESTE_VRAGEN) fout('vraag', `Kies ten hoogste ${MEESTE_VRAGEN} vragen. Mensen haken af bij een lange lijst.`);
  const { cyclus, deelfase, titel, uitleg, sluit } = invoer;
  return { cyclus, deelfase, titel, uitleg, anoniem: invoer.wijze === 'anoniem', live: invoer.tonen === 'live', doelgroepen: invoer.doelgroep.filter((een) => een in doelgroepNamen), sluit, gekozen, eigen };
});
export type NieuweRonde = z.output<typeof RondeMakenSchema>;

export const RondeSchema = z.strictObject(VAST);
export const RondeSamenvattenSchema = z.strictObject({ ...VAST, samenvatting: z.string().trim().max(8000, 'Maak de samenvatting korter: er passen 8.000 tekens.') });
export const RondeDatumSchema = z.strictObject({ ...VAST, sluit: DatumSchema });
export const KaartSchema = z.strictObject({ ronde: z.uuid(), kaart: z.uuid(), verbergen: z.enum(['ja', 'nee']) });
export const StippenvraagSchema = z.strictObject({
  ronde: z.uuid(), vraag: z.uuid(), kaart: Lijst.refine((een) => een.length >= 2, 'Kies ten minste twee notities.').refine((een) => een.length <= 20, 'Kies ten hoogste 20 notities.'),
  tekst: z.string().trim().min(1, 'Schrijf de vraag bij de stippen.').max(500), stippen: z.coerce.number().int().min(1).max(20).default(3),
});
export const OvernemenSchema = z.strictObject({ ronde: z.uuid(), vraag: z.uuid() });

/** The code of a round as somebody types it: small letters and figures, with or without lines between. */
export const GastcodeSchema = z.string().max(100).transform((code) => code.toLowerCase().replace(/[^a-z0-9]/g, ''));
/** What a guest sends; the fields of the questions are read when the questions are known. */
export const DeelnameSchema = z.looseObject({ doelgroep: z.string().catch(''), naam: z.string().catch('') })
  .transform(({ doelgroep, naam, ...invoer }) => ({ doelgroep: doelgroep.slice(0, 100), naam: naam.trim(), invoer: invoer as FormInvoer }));
