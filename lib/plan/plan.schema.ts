import { z } from 'zod';
import { DatumSchema } from '@/lib/dates.schema';

const leegIsNiets = (waarde: unknown) => (waarde === '' || waarde === undefined ? null : waarde);
const lijst = (waarde: unknown) => (waarde === undefined || waarde === '' ? [] : Array.isArray(waarde) ? waarde : [waarde]);
/** "1.250,5", "1250,5" and "1250.5" alike. */
const getal = (waarde: unknown) => (typeof waarde === 'string' ? (waarde.trim() === '' ? null : Number(waarde.trim().replace(/^(\d{1,3}(?:\.\d{3})+)(?=,|$)/, (heel) => heel.replaceAll('.', '')).replace(',', '.'))) : (waarde ?? null));

const naam = z.string({ error: 'Geef het plan een naam.' }).trim().min(1, 'Geef het plan een naam.').max(160, 'Houd de naam korter dan 160 tekens.');
const doel = z.string().trim().max(2_000, 'Houd dit korter dan 2000 tekens.').default('');
const dag = (melding: string) => DatumSchema.refine((datum) => datum >= '2000-01-01' && datum < '2100-01-01', melding).catch(() => '').pipe(z.string().min(1, melding));
const begin = dag('Kies de dag waarop het plan begint.');
const einde = dag('Kies de dag waarop het plan eindigt.');
const nietVoorBegin = { path: ['einde'], error: 'Het einde ligt vóór het begin.' };
const uren = z.preprocess(getal, z.number('Vul een getal in, zoals 300.').min(0, 'Vul een getal in van 0 of meer.').max(999_999, 'Dit getal is te groot.').nullable());

export const RITMES = ['week', 'twee-weken', 'maand', 'kwartaal', 'geen'] as const;
export const RITMEWOORDEN: Record<(typeof RITMES)[number], string> = { week: 'Elke week', 'twee-weken': 'Elke twee weken', maand: 'Elke maand', kwartaal: 'Elk kwartaal', geen: 'Geen vast ritme' };
export const MRSOORTEN = ['geen', 'advies', 'instemming'] as const;
export const MRWOORDEN: Record<(typeof MRSOORTEN)[number], string> = { geen: 'Niet voorleggen', advies: 'Advies vragen', instemming: 'Instemming vragen' };

const waarmee = {
  /** Answer ids of entry points and interventions. */
  voorstel: z.preprocess(lijst, z.array(z.string().min(1).max(120)).max(200)),
  sjabloon: z.preprocess(leegIsNiets, z.string().max(60).nullable()),
  kopie: z.preprocess(leegIsNiets, z.uuid('Kies een plan uit de lijst.').nullable()),
};

export const PlanMakenSchema = z.object({ cyclus: z.uuid('Kies een cyclus uit de lijst.'), naam, begin, einde, ...waarmee }).refine((plan) => plan.einde >= plan.begin, nietVoorBegin);
export type PlanMaken = z.output<typeof PlanMakenSchema>;

/** More activities for a plan that is there. */
export const PlanAanvullenSchema = z.object({ plan: z.uuid(), ...waarmee }).refine(({ voorstel, sjabloon, kopie }) => voorstel.length > 0 || sjabloon !== null || kopie !== null, { path: ['voorstel'], error: 'Vink iets aan, of kies een voorbeeld of een plan.' });
export type PlanAanvullen = z.output<typeof PlanAanvullenSchema>;

export const PlanWijzigenSchema = z.object({
  plan: z.uuid(), versie: z.coerce.number().int(), naam, doel, begin, einde, urenPerKwartaal: uren,
  ritme: z.enum(RITMES, 'Kies een ritme.'), mrSoort: z.enum(MRSOORTEN, 'Kies of het plan naar de medezeggenschap gaat.'),
  quorum: z.preprocess(getal, z.number('Vul een heel getal in.').int('Vul een heel getal in.').min(1, 'Vul 1 of meer in, of laat het leeg.').max(100, 'Vul hoogstens 100 in.').nullable()),
  beoordelenVoor: z.preprocess(leegIsNiets, DatumSchema.nullable().catch(null)),
  eigenaarId: z.preprocess(leegIsNiets, z.uuid('Kies een collega uit de lijst.').nullable()),
}).refine((plan) => plan.einde >= plan.begin, nietVoorBegin);
export type PlanWijzigen = z.output<typeof PlanWijzigenSchema>;
