import { z } from 'zod';
import { datumUitTekst, vandaag } from '../dates';
import { SOORTEN } from './diploma';
import { schoneTekst } from './import/normaal';
import { BEURSSTATUSSEN } from './lerarenbeurs';
import { NA_UITKOMSTEN, STUDIENIVEAUS, TRAJECTSTATUSSEN } from './studie';

const tekst = (hoogstens: number) => z.string().max(hoogstens + 1000).transform(schoneTekst).pipe(z.string().max(hoogstens, `Gebruik hoogstens ${hoogstens} tekens.`)).default('');
const lang = (hoogstens: number) => z.string().default('').transform((waarde) => waarde.replace(/\r\n?/g, '\n').trim()).pipe(z.string().max(hoogstens, `Gebruik hoogstens ${hoogstens} tekens.`));

/** A day as it is typed, or nothing. */
export const datumVeld = z.string().max(40).default('').transform((waarde, context) => {
  if (waarde.trim() === '') return null;
  const dag = datumUitTekst(waarde);
  if (dag === null || dag < '1950-01-01' || dag > '2099-12-31') {
    context.addIssue({ code: 'custom', message: 'Vul een bestaande datum in, zoals 1-9-2027.' });
    return z.NEVER;
  }
  return dag;
});

const verplicht = <T>(schema: z.ZodType<T | null>, melding: string) => schema.transform((waarde, context): T => {
  if (waarde !== null) return waarde;
  context.addIssue({ code: 'custom', message: melding });
  return z.NEVER;
});

/** A number of at most `decimalen` decimals with comma or point, between 0 and `hoogstens`, or nothing. */
const getal = (hoogstens: number, decimalen: number, voorbeeld: string) => z.string().max(40).default('').transform((waarde, context) => {
  const kaal = waarde.trim().replace(/^€\s*/, '');
  if (kaal === '') return null;
  const getypt = /^\d{1,3}(\.\d{3})+(,\d+)?$/.test(kaal) ? kaal.replaceAll('.', '') : kaal;
  if (!/^\d+([.,]\d+)?$/.test(getypt) || Number(getypt.replace(',', '.')) > hoogstens) {
    context.addIssue({ code: 'custom', message: `Vul een getal in van 0 tot en met ${hoogstens.toLocaleString('nl-NL')}, zoals ${voorbeeld}.` });
    return z.NEVER;
  }
  return Number(Number(getypt.replace(',', '.')).toFixed(decimalen));
});

const vakCode = z.string().regex(/^[a-z0-9]{0,20}$/, 'Kies een vak uit de lijst.').default('').transform((code) => code || null);
const soort = z.enum(['', ...SOORTEN], 'Kies een soort uit de lijst.').default('').transform((gekozen) => gekozen || null);
const versie = z.coerce.number().int().min(1);

const gegevens = {
  programma: tekst(200).pipe(z.string().min(1, 'Vul de naam van de opleiding in.')),
  niveau: z.enum(STUDIENIVEAUS, 'Kies het niveau van de opleiding.'),
  soort,
  vakCode,
  instelling: tekst(200),
  aangevraagdOp: datumVeld,
  begin: datumVeld,
  verwachtEinde: datumVeld,
} as const;

interface Periode { begin: string | null; verwachtEinde: string | null }
const periodeKlopt = ({ begin, verwachtEinde }: Periode) => begin === null || verwachtEinde === null || begin <= verwachtEinde;
const PERIODE = { path: ['verwachtEinde'], error: 'De studie eindigt voor zij begint. Controleer beide datums.' };

/** A study that somebody asks for, or that runs already. */
export const StudieToevoegenSchema = z.strictObject({
  medewerker: z.uuid('Kies om wie het gaat.'), ...gegevens, status: z.enum(['aangevraagd', 'goedgekeurd', 'bezig'], 'Kies hoe ver de aanvraag is.').default('aangevraagd'), afspraken: lang(4000),
}).refine(periodeKlopt, PERIODE)
  .refine(({ status, begin }) => status !== 'bezig' || begin !== null, { path: ['begin'], error: 'Een studie die al bezig is, heeft een begindatum.' })
  .refine(({ status, begin }) => status !== 'bezig' || begin === null || begin <= vandaag(), { path: ['begin'], error: 'Deze datum ligt in de toekomst. Kies dan “goedgekeurd”.' });
export type StudieToevoegen = z.output<typeof StudieToevoegenSchema>;

/** The facts and agreements of a study, by who saw `versie`. */
export const StudieWijzigenSchema = z.strictObject({ traject: z.uuid(), versie, ...gegevens, afspraken: lang(4000) }).refine(periodeKlopt, PERIODE);
export type StudieWijzigen = z.output<typeof StudieWijzigenSchema>;

/** One step of a study, other than finishing it. */
export const StudieVerderSchema = z.strictObject({
  traject: z.uuid(), versie, naar: z.enum(TRAJECTSTATUSSEN).exclude(['afgerond']), datum: datumVeld, reden: tekst(500),
}).refine(({ naar, reden }) => (naar !== 'gestopt' && naar !== 'afgewezen') || reden !== '', { path: ['reden'], error: 'Schrijf op waarom. De leraar kan dit teruglezen.' })
  .refine(({ datum }) => datum === null || datum <= vandaag(), { path: ['datum'], error: 'Deze datum ligt in de toekomst.' });
export type StudieVerder = z.output<typeof StudieVerderSchema>;

/** The end of a study: the diploma. */
export const StudieAfrondenSchema = z.strictObject({
  traject: z.uuid(), versie, richting: tekst(200).pipe(z.string().min(1, 'Vul de richting in, zoals die op het diploma staat.')), niveau: z.enum(STUDIENIVEAUS, 'Kies het niveau van het diploma.'), soort, instelling: tekst(200),
  behaaldOp: verplicht(datumVeld, 'Vul in op welke dag het diploma is behaald.').refine((dag) => dag <= vandaag(), 'Deze datum ligt in de toekomst. Rond de studie af als het diploma er is.'),
});
export type StudieAfronden = z.output<typeof StudieAfrondenSchema>;

/** One school year of a study. `versie` 0 is a new year. */
export const StudiejaarSchema = z.strictObject({
  traject: z.uuid(), versie: z.coerce.number().int().min(0), schooljaar: z.coerce.number('Kies een schooljaar.').int().min(2000).max(2100),
  premaster: z.literal('on').optional().transform((aan) => aan === 'on'), beurs: z.enum(BEURSSTATUSSEN, 'Kies hoe het met de lerarenbeurs staat.').default('geen'),
  beursbedrag: getal(100_000, 2, '4.500'), verlofuren: getal(2000, 1, '192'), vervanging: tekst(500), vervangingsuren: getal(2000, 1, '160'), kosten: getal(100_000, 2, '2.601'),
});
export type StudiejaarBewaren = z.output<typeof StudiejaarSchema>;

/** A school year that was entered by mistake. */
export const StudiejaarVerwijderenSchema = z.strictObject({ traject: z.uuid(), schooljaar: z.coerce.number().int(), versie });

/** What the new master will do afterwards, and what came of it. */
export const StudieDaarnaSchema = z.strictObject({
  traject: z.uuid(), versie, rol: tekst(500), schaal: z.enum(['', 'LB', 'LC', 'LD', 'LE'], 'Kies een schaal uit de lijst.').default(''), uren: getal(2000, 1, '80'), kennisdeling: tekst(500),
  uitkomst: z.enum(NA_UITKOMSTEN, 'Kies wat ervan is gekomen.').default('onbekend'), uitkomstOp: datumVeld, toelichting: lang(2000),
}).refine(({ uitkomst, uitkomstOp }) => uitkomst === 'onbekend' || uitkomstOp !== null, { path: ['uitkomstOp'], error: 'Vul in wanneer u dit vaststelde.' })
  .refine(({ uitkomstOp }) => uitkomstOp === null || uitkomstOp <= vandaag(), { path: ['uitkomstOp'], error: 'Deze datum ligt in de toekomst.' });
export type StudieDaarna = z.output<typeof StudieDaarnaSchema>;
