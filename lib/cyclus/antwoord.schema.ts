import { z } from 'zod';
import { GEHEEL, isAntwoordbaar, OORDELEN, STEMMEN, zuiver, type Waarde } from './antwoord';
import { celgetal } from './cel';
import type { Invoer, Kolom } from './invoer.schema';

/** Most characters of one text field; a whole answer holds at most five times as many. */
export const MEESTE_TEKENS = 20_000;
const MEESTE_SAMEN = 100_000;
const MEESTE_REGELS = 60;

const punten = (n: number) => n.toLocaleString('nl-NL');
/** Said at the field, where the text stays. */
const teLang = (max: number) => ({ error: (fout: { input?: unknown }) => `Deze tekst is te lang: ${punten(typeof fout.input === 'string' ? fout.input.length : 0)} tekens. Er passen er ${punten(max)}. Maak de tekst korter, of zet een deel in een document en maak een link.` });
const tekst = (max: number) => z.string().max(max, teLang(max));
const regels = <S extends z.ZodType>(een: S) => z.array(een).max(MEESTE_REGELS, `Er passen ten hoogste ${MEESTE_REGELS} regels in.`);
const Dag = z.iso.date('Vul een datum in, zoals 1-9-2027.');
// Made by the browser; only tells rows apart.
const Regelid = z.string().regex(/^[a-z0-9-]{1,40}$/i);

// Links to evidence go to the web or to a page of Masterkompas; nothing that a browser would run.
const Adres = z.string().trim().max(2000).refine((url) => url === '' || /^https?:\/\/[^\s/]/i.test(url) || /^\/besturen\/[^\s]*$/.test(url), 'Begin de link met https://, zoals https://www.uwschool.nl/schoolplan.');
const Bewijs = z.strictObject({ id: Regelid, naam: tekst(200), url: Adres });

/** What every kind takes: an explanation, links to evidence, and "weet ik niet" or "niet van toepassing". */
const gedeeld = { tekst: tekst(MEESTE_TEKENS).optional(), bewijs: z.array(Bewijs).max(20, 'Er passen ten hoogste 20 links bij.').optional(), geen: z.enum(['weet-niet', 'nvt']).optional() };

const codes = (opties: readonly { code: string }[]): [string, ...string[]] => opties.map(({ code }) => code) as [string, ...string[]];
/** An option of the guide, or one that the board or the school added ('eigen-<id>'). */
const Keuze = (opties: readonly { code: string }[]) => z.union([z.enum(codes(opties)), z.string().regex(/^eigen-[0-9a-f-]{36}$/)], { error: 'Kies een van de mogelijkheden.' });

// Making a schema costs a millisecond, and a question of the guide keeps its input as long as the process runs.
const gemaakt = new WeakMap<Invoer, z.ZodType<Waarde>>();

/** What an answer to a question with this input may hold. */
export function WaardeSchema(invoer: Invoer): z.ZodType<Waarde> {
  const klaar = gemaakt.get(invoer) ?? waardeSchema(invoer);
  gemaakt.set(invoer, klaar);
  return klaar;
}

function waardeSchema(invoer: Invoer): z.ZodType<Waarde> {
  const vorm = z.strictObject({ ...gedeeld, ...eigenVelden(invoer) }) as unknown as z.ZodType<Waarde>;
  return vorm.transform(zuiver).refine((waarde) => JSON.stringify(waarde).length <= MEESTE_SAMEN, `Dit antwoord is te lang. Alles samen past in ${punten(MEESTE_SAMEN)} tekens.`);
}

function eigenVelden(invoer: Invoer): z.ZodRawShape {
  switch (invoer.soort) {
    case 'oordeel': return { oordelen: z.partialRecord(z.enum(invoer.delen ? codes(invoer.delen) : [GEHEEL]), z.enum(OORDELEN)).optional() };
    case 'keuze': return { keuzes: z.array(Keuze(invoer.opties)).max(1).optional(), ...eigenOpties(invoer.eigen, 1) };
    case 'meerkeuze': return { keuzes: z.array(Keuze(invoer.opties)).max(100).optional(), ...eigenOpties(invoer.eigen, 20) };
    case 'getal': return { getal: Getal(invoer).optional() };
    case 'datum': return { datum: Dag.optional() };
    case 'doelen': return { doelen: regels(z.strictObject({ id: Regelid, tekst: tekst(2000), wie: tekst(300), wanneer: tekst(100) })).optional() };
    case 'niveaus': return { delen: z.partialRecord(z.enum(codes(invoer.delen)), tekst(MEESTE_TEKENS)).optional() };
    case 'tabel': return { rijen: regels(z.strictObject({ id: invoer.rijen ? z.enum(codes(invoer.rijen)) : Regelid, cellen: z.partialRecord(z.enum(codes(invoer.kolommen)), tekst(4000)) })).optional() };
    case 'velden': return { cellen: z.partialRecord(z.enum(codes(invoer.velden)), tekst(4000)).superRefine((cellen, fout) => cellenKeuren(invoer.velden, cellen, fout)).optional(), ...(invoer.vinkjes ? { keuzes: z.array(z.enum(codes(invoer.vinkjes))).max(20).optional() } : {}) };
    default: return {};
  }
}

function cellenKeuren(velden: readonly Kolom[], cellen: Partial<Record<string, string>>, fout: z.RefinementCtx): void {
  for (const veld of velden) {
    const cel = cellen[veld.code]?.trim();
    const zin = cel ? celfout(veld, cel) : null;
    if (zin !== null) fout.addIssue({ code: 'custom', path: [veld.code], message: `${veld.naam}: ${zin}` });
  }
}

/** What is wrong with a cell, in words; null when nothing is. */
function celfout(veld: Kolom, cel: string): string | null {
  switch (veld.soort) {
    case 'getal': return celgetal(cel) === null ? 'vul een getal in, zoals 12 of 0,8.' : null;
    case 'datum': return z.iso.date().safeParse(cel).success ? null : 'vul een datum in, zoals 1-9-2027.';
    case 'ja-nee': return cel === 'ja' || cel === 'nee' ? null : 'kies ja of nee.';
    case 'keuze': return veld.opties.some(({ code }) => code === cel) ? null : 'kies een van de mogelijkheden.';
    case 'tekst': return null;
  }
}

const eigenOpties = (mag: boolean, meeste: number): z.ZodRawShape => (mag ? { eigen: z.array(tekst(200)).max(meeste).optional() } : {});

function Getal({ eenheid, min, max }: Extract<Invoer, { soort: 'getal' }>): z.ZodNumber {
  const bij = eenheid ? ` ${eenheid}` : '';
  let getal = z.number('Vul een getal in, zoals 12 of 0,8.').min(-1e12).max(1e12);
  if (min !== undefined) getal = getal.min(min, `Vul ${punten(min)}${bij} of meer in.`);
  if (max !== undefined) getal = getal.max(max, `Vul ${punten(max)}${bij} of minder in.`);
  return getal;
}

/**
 * Reads what came back for a question.
 * @returns the value without what says nothing, or the reasons why it cannot be kept, for people.
 */
export function waardeLezen(invoer: Invoer, rauw: unknown): { waarde: Waarde } | { redenen: string[] } {
  if (!isAntwoordbaar(invoer)) return { redenen: ['Deze vraag beantwoordt u op een andere plek.'] };
  const gelezen = WaardeSchema(invoer).safeParse(rauw);
  return gelezen.success ? { waarde: gelezen.data } : { redenen: [...new Set(gelezen.error.issues.flatMap(reden))] };
}

// What only a broken program can send says nothing to people.
function reden(fout: z.core.$ZodIssue): string[] {
  return fout.code === 'unrecognized_keys' || fout.code === 'invalid_key' || (fout.code === 'invalid_type' && fout.path.at(-1) !== 'getal') ? ['Dit antwoord past niet bij deze vraag. Laad de pagina opnieuw.'] : [fout.message];
}

const Sleutel = z.uuid();
/** Where an answer is kept. `thema` and `editie` are those of the cycle, so that one statement can do it all. */
const Plek = { thema: z.string().max(60), editie: z.coerce.number().int().min(1), stem: z.enum(STEMMEN).default('school') };

/** What the browser sends while somebody types. */
export const BewaarSchema = z.strictObject({
  ...Plek,
  /** Version on which this text was made; 0 when there was none. */
  versie: z.number().int().min(0),
  status: z.enum(['concept', 'klaar']).default('concept'),
  /** Made once per text: a repeated delivery changes nothing. */
  sleutel: Sleutel,
  /** The own text that is already kept beside the answer, when somebody was first. */
  botsing: z.uuid().optional(),
  waarde: z.record(z.string(), z.unknown()),
});
export type Bewaarverzoek = z.infer<typeof BewaarSchema>;

/** The same from a form without script: fields as text, see `antwoord-velden.ts`. */
export const InleverSchema = z.looseObject({
  ...Plek, cyclusId: z.uuid(), vraagId: z.string().max(120), versie: z.coerce.number().int().min(0), klaar: z.literal('ja').optional(),
});
export type Inlevering = z.infer<typeof InleverSchema>;

export const HerstelSchema = z.object({ ...Plek, cyclusId: z.uuid(), vraagId: z.string().max(120), versie: z.coerce.number().int().min(0), nummer: z.coerce.number().int().min(1) });
export type Herstel = z.infer<typeof HerstelSchema>;

/** Two texts made into one, or the late one let go. */
export const BotsingSchema = z.object({
  ...Plek, cyclusId: z.uuid(), vraagId: z.string().max(120), versie: z.coerce.number().int().min(0), botsing: z.uuid(), uitkomst: z.enum(['samengevoegd', 'vervallen']),
  waarde: z.string().max(200_000).default('{}'),
});
export type Botsingbesluit = z.infer<typeof BotsingSchema>;
