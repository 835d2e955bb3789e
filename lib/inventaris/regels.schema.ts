import { z } from 'zod';

// Rules of others (the state, DUO) come in as content; what is wrong there must stop the build, not a forecast.

const DatumSchema = z.iso.date();
const vindplaats = { bron: z.string().min(3), gezienOp: DatumSchema, status: z.enum(['gevonden', 'ongecontroleerd']), toelichting: z.string() };

const AowRegelSchema = z.strictObject({
  van: DatumSchema.nullable(), tot: DatumSchema.nullable(), jaren: z.int().min(60).max(75), maanden: z.int().min(0).max(11), bereikt: z.string().min(4), ...vindplaats, voorlopig: z.boolean(),
});

/** The table runs from the past to an open end without gap or overlap, and only its tail may be an assumption. */
export const AowSchema = z.strictObject({ naam: z.string(), uitgave: z.int(), geenDag: z.string(), regels: z.array(AowRegelSchema).min(2) }).check(({ value, issues }) => {
  const fout = (index: number, message: string) => issues.push({ code: 'custom', input: value.regels[index], path: ['regels', index], message });
  value.regels.forEach((regel, i) => {
    const vorige = value.regels[i - 1];
    const laatste = i === value.regels.length - 1;
    if ((regel.van === null) !== (i === 0) || (regel.tot === null) !== laatste) fout(i, 'Alleen de eerste regel heeft geen begin en alleen de laatste geen einde.');
    if (vorige?.tot && regel.van !== dagErna(vorige.tot)) fout(i, 'Deze regel begint niet op de dag na de vorige.');
    if (regel.van && regel.tot && regel.van > regel.tot) fout(i, 'Deze regel eindigt voor zijn begin.');
    if (regel.voorlopig && !laatste) fout(i, 'Alleen de staart kan voorlopig zijn.');
  });
});

const MinuutSchema = z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/);
const geld = z.number().positive();

const BeursjaarSchema = z.strictObject({
  jaar: z.int().min(2020).max(2100),
  venster: z.strictObject({ open: MinuutSchema, dicht: MinuutSchema, ...vindplaats }).refine(({ open, dicht }) => open < dicht, 'Het venster sluit voor het opengaat.'),
  collegegeld: z.strictObject({ hoogstens: geld, ...vindplaats }),
  bijkomend: z.strictObject({ deel: z.number().positive().max(1), hoogstens: geld, ...vindplaats }),
  duur: z.strictObject({ jaren: z.int().min(1), premasterjaren: z.int().min(0), jarenNaPremaster: z.int().min(0), ecPerJaar: z.int().min(1), ...vindplaats }),
  verlof: z.strictObject({ master: geld, bachelorOfPremaster: geld, weekMaster: geld, weekBachelor: geld, jaren: z.int().min(1), ...vindplaats }),
  verloftarief: z.strictObject({ perUur: geld, ...vindplaats }),
  lesdeel: z.strictObject({ minstens: z.number().positive().max(1), ...vindplaats }),
  volgorde: z.strictObject({ wie: z.array(z.string()).min(1), ...vindplaats }),
  voorwaarden: z.strictObject({ eisen: z.array(z.string()).min(1), ...vindplaats }),
}).refine(({ jaar, venster }) => venster.open.startsWith(String(jaar)), 'Het venster ligt in een ander jaar.');

/** One line per year, each year once, in order. */
export const LerarenbeursSchema = z.strictObject({ naam: z.string(), jaren: z.array(BeursjaarSchema).min(1).refine((jaren) => jaren.every(({ jaar }, i) => i === 0 || jaar === (jaren[i - 1]?.jaar ?? 0) + 1), 'De jaren volgen elkaar niet op.') });

function dagErna(dag: string): string {
  return new Date(Date.parse(`${dag}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
}
