import { z } from 'zod';
import { CodeSchema, EmailSchema } from '../toegang/aanmelden.schema';
import { datumUitTekst, vandaag } from '../dates';
import { VOORSTELGRADEN, VOORSTELSOORTEN } from './correctie';
import { datumPast, diplomaVeldSchemas, GEEN_DATUM, soortPast } from './diploma.schema';
import { schoneTekst } from './import/normaal';
import { LINKS_PER_KEER, VRAAG_AAN } from './leraarlink';

const regel = (max: number) => z.string().max(1000).default('').transform(schoneTekst).pipe(z.string().max(max, `Gebruik hoogstens ${max} tekens.`));
const verhaal = z.string().max(6000).default('').transform((tekst) => tekst.replace(/\r\n?/g, '\n').split('\n').map(schoneTekst).join('\n').trim())
  .pipe(z.string().max(2000, 'Gebruik hoogstens 2000 tekens.'));
const verplicht = (zin: string) => verhaal.pipe(z.string().min(1, zin));
const versie = z.coerce.number().int().min(1);

/** '1-8-2014', a day in the past, or nothing. */
const dag = regel(40).transform((tekst, context): string | null => {
  if (tekst === '') return null;
  const gelezen = datumUitTekst(tekst);
  const reden = gelezen === null ? 'Vul een bestaande datum in, zoals 29-8-2014.' : gelezen > vandaag() || gelezen < '1920-01-01' ? 'Deze datum kan niet kloppen.' : null;
  if (reden) context.addIssue({ code: 'custom', message: reden });
  return gelezen;
});

// The subject of the national list follows from the direction when HR takes the proposal over.
const { vakCode: _, ...diplomaVelden } = diplomaVeldSchemas;
const diploma = { ...diplomaVelden, toelichting: verhaal };

/** What a teacher proposes; "over" is the id of the own fact that it is about. */
export const CorrectieVoorstellenSchema = z.discriminatedUnion('voorstel', [
  z.strictObject({ voorstel: z.literal('diploma-nieuw'), ...diploma }).refine(datumPast, { path: ['behaald'], error: GEEN_DATUM }).superRefine(soortPast),
  z.strictObject({ voorstel: z.literal('diploma-wijzigen'), over: z.uuid('Kies eerst een diploma.'), versie, ...diploma }).refine(datumPast, { path: ['behaald'], error: GEEN_DATUM }).superRefine(soortPast),
  z.strictObject({ voorstel: z.literal('bevoegdheid'), vak: regel(120), graad: z.enum(VOORSTELGRADEN, 'Kies de graad.'), begin: dag, toelichting: verhaal })
    .refine(({ vak, graad }) => vak !== '' || graad === 'pabo', { path: ['vak'], error: 'Vul het vak in waarvoor u bevoegd bent.' }),
  z.strictObject({ voorstel: z.literal('aanstelling'), over: z.union([z.literal('').transform(() => null), z.uuid()]).default(null), toelichting: verplicht('Vertel wat er niet klopt en hoe het moet zijn.') }),
  z.strictObject({ voorstel: z.literal('les'), over: z.union([z.literal('').transform(() => null), z.uuid()]).default(null), toelichting: verplicht('Vertel wat er niet klopt en hoe het moet zijn.') }),
  z.strictObject({
    voorstel: z.literal('persoon'), versie, roepnaam: regel(80), voorvoegsel: regel(20), geboortedatum: dag, toelichting: verhaal,
    achternaam: regel(80).pipe(z.string().min(1, 'Vul uw achternaam in.')),
  }),
], { error: 'Kies wat er niet klopt.' });
export type CorrectieVoorstellen = z.output<typeof CorrectieVoorstellenSchema>;

/** Which form of a proposal is asked for, in the address. */
export const CorrectieVraagSchema = z.object({ soort: z.enum(VOORSTELSOORTEN).optional().catch(undefined), over: z.uuid().optional().catch(undefined) });

export const DossierBevestigenSchema = z.strictObject({});
export const VoorstelIntrekkenSchema = z.strictObject({ id: z.uuid(), versie });
export const EigenDossierOpenenSchema = z.strictObject({ code: z.union([z.literal(''), CodeSchema]).default('') });

/** `feitVersie` is the version of the fact that HR saw; 0 when the proposal changes none. */
export const CorrectieAannemenSchema = z.strictObject({ id: z.uuid(), versie, feitVersie: z.coerce.number().int().min(0) });
export const CorrectieAfwijzenSchema = z.strictObject({ id: z.uuid(), versie, reden: verplicht('Vul in waarom u dit voorstel niet overneemt. De leraar leest dit.') });

export const LeraarlinkVersturenSchema = z.strictObject({ medewerker: z.uuid(), email: EmailSchema });
export const LeraarlinkIntrekkenSchema = z.strictObject({ id: z.uuid() });

const IdsSchema = z.preprocess((waarde) => (Array.isArray(waarde) ? waarde : [waarde]), z.array(z.uuid()).min(1).max(LINKS_PER_KEER));
export const LeraarlinkenVersturenSchema = z.strictObject({ medewerkers: IdsSchema });

const id = z.uuid().optional().catch(undefined);
/** Whom to ask, in the address. */
export const VraagFilterSchema = z.object({ school: id, team: id, wie: z.enum(VRAAG_AAN).catch('nooit').default('nooit') });
export type VraagFilter = z.infer<typeof VraagFilterSchema>;

/** The list of proposals, in the address. */
export const CorrectieFilterSchema = z.object({
  stand: z.enum(['open', 'behandeld']).catch('open').default('open'),
  school: id,
  soort: z.enum(VOORSTELSOORTEN).optional().catch(undefined),
  medewerker: id,
  pagina: z.coerce.number().int().min(1).max(1000).catch(1).default(1),
});
export type CorrectieFilter = z.infer<typeof CorrectieFilterSchema>;
export const CORRECTIES_PER_PAGINA = 20;

/** The query string of a list of proposals, with only what differs from the default. */
export function correctieAdres(filter: CorrectieFilter, wijziging: Partial<CorrectieFilter> = {}): string {
  const nieuw = { ...filter, pagina: 1, ...wijziging };
  const paren = Object.entries(nieuw).filter(([naam, waarde]) => waarde !== undefined && !(naam === 'stand' && waarde === 'open') && !(naam === 'pagina' && waarde === 1));
  return paren.length === 0 ? '' : `?${new URLSearchParams(paren.map(([naam, waarde]) => [naam, String(waarde)])).toString()}`;
}
