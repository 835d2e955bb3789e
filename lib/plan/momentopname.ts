import { z } from 'zod';

// A closed cycle as it was: everything in words, so that this one text can be read years later without the guide, the
// schools or the people that it came from. `vorm` says how it is built; a later shape gets a number and a reader of its
// own, and this one stays. Browser-safe.

const naam = z.string();
const wie = z.string().nullable();
/** ISO moment. */
const op = z.string().nullable();
const dag = z.string().nullable();
/** Words under a name; `lang` holds light formatting. */
const Regel = z.object({ naam, tekst: z.string() });

const Cijfer = z.object({
  code: z.string(), naam, kop: z.string(), kolommen: z.array(z.string()), uitleg: z.string(), zin: z.string(),
  regels: z.array(z.object({ naam, getallen: z.array(z.number()) })),
});

const Antwoord = z.object({ stem: z.string(), klaar: z.boolean(), wie, op, regels: z.array(Regel) });
/** `vorige`: the question or row of the cycle before that it came from, when that has another id. */
const Vraag = z.object({ id: z.string(), tekst: z.string(), eigen: z.boolean(), vorige: z.string().nullable(), antwoorden: z.array(Antwoord) });
const Rij = z.object({ id: z.string(), naam, eigen: z.boolean(), vorige: z.string().nullable(), klaar: z.boolean(), wie, op, regels: z.array(Regel), cijfers: z.array(z.string()) });
const Instrument = z.object({ slug: z.string(), titel: z.string(), besloten: z.boolean(), delen: z.array(z.object({ slug: z.string(), titel: z.string(), rijen: z.array(Rij) })) });

const Fase = z.object({
  deelfase: z.string(), hoofdnaam: z.string(), naam, inRoute: z.boolean(), reden: z.string(), vragen: z.number(), beantwoord: z.number(),
  stappen: z.array(z.object({ stap: z.string(), reden: z.string(), wie, op })),
  blokken: z.array(z.object({ titel: z.string(), vragen: z.array(Vraag) })),
  nietRelevant: z.array(z.object({ tekst: z.string(), reden: z.string() })),
  instrumenten: z.array(Instrument),
});

const Punt = z.object({ datum: z.string(), waarde: z.number(), bron: z.string() });
const Doel = z.object({
  id: z.string(), tekst: z.string(), vorige: z.string().nullable(), status: z.string(), regels: z.array(Regel),
  /** Percents: at the start of the cycle, at the closing, and where it had to go; null when nothing measured it. */
  stand: z.object({ nul: Punt.nullable(), nu: Punt.nullable(), streef: z.number().nullable(), streefOp: dag }).nullable(),
  activiteiten: z.object({ aantal: z.number(), klaar: z.number() }),
  metingen: z.array(z.object({ datum: z.string(), waarde: z.number(), bron: z.string(), toelichting: z.string(), wie })),
  evaluatie: z.object({ oordeel: z.string().nullable(), datum: dag, regels: z.array(Regel) }).nullable(),
});

/** In words too: what a plan says may get another shape, this does not. */
const Activiteit = z.object({
  id: z.string(), naam, doelId: z.string().nullable(), doel: z.string().nullable(), amo: z.string().nullable(), eigenaar: wie, begin: dag, einde: dag, mijlpaal: z.boolean(), uren: z.number().nullable(), kosten: z.number().nullable(), regels: z.array(Regel),
});

const Plan = z.object({
  id: z.string(), naam, doel: z.string(), toestand: z.string(), eigenaar: wie, begin: z.string(), einde: z.string(),
  /** Which version `activiteiten` are: the adopted one, else the last that was submitted; null: never submitted, as it was being written. */
  versie: z.number().nullable(), vastgesteld: z.boolean(), activiteiten: z.array(Activiteit),
  standen: z.array(z.object({ activiteitId: z.string(), stand: z.string(), voortgang: z.number(), uren: z.number().nullable(), kosten: z.number().nullable(), verwachtEinde: dag, klaarOp: dag })),
  versies: z.array(z.object({ nummer: z.number(), hash: z.string(), bericht: z.string(), wie, op })),
  stappen: z.array(z.object({ naam, reden: z.string(), versie: z.number().nullable(), wie, op })),
  oordelen: z.array(z.object({ versie: z.number(), oordeel: z.string(), reden: z.string(), wie, op })),
  opmerkingen: z.array(z.object({ versie: z.number(), bij: z.string(), tekst: z.string(), voorstel: z.string().nullable(), stand: z.string(), wie, op })),
  medezeggenschap: z.array(z.object({ soort: z.string(), vraag: z.string(), uitkomst: z.string().nullable(), tekst: z.string(), namens: z.string(), datum: dag })),
  meldingen: z.array(z.object({ periode: z.string(), kleur: z.string(), verhaal: z.string(), activiteit: z.string().nullable(), wie })),
  bijsturingen: z.array(z.object({ wat: z.string(), reden: z.string(), activiteit: z.string().nullable(), wie, op })),
});

const Gesprek = z.object({ over: z.string(), deelfase: z.string().nullable(), titel: z.string(), opgelost: z.object({ wie, op }).nullable(), besluit: z.string().nullable(), berichten: z.array(z.object({ wie, op, tekst: z.string() })) });

export const MomentopnameSchema = z.object({
  vorm: z.literal(1),
  cyclus: z.object({
    id: z.string(), naam, school: z.string().nullable(), bestuur: z.string(), thema: z.string(), themaTitel: z.string(), editie: z.number(), begin: z.string(), einde: z.string(), bedoeling: z.string(),
    vorige: z.object({ id: z.string(), naam }).nullable(),
  }),
  sluiting: z.object({ nummer: z.number(), op: z.string(), wie: z.string(), reden: z.string() }),
  deelnemers: z.array(z.object({ naam, rol: z.string() })),
  /** Who wrote or was asked, without being a participant. */
  meegewerkt: z.array(z.string()),
  cijfers: z.object({ peildatum: z.string(), volledigheid: z.array(Regel), lijst: z.array(Cijfer) }).nullable(),
  doelen: z.array(Doel),
  fasen: z.array(Fase),
  keten: z.array(z.object({ van: z.string(), naar: z.string() })),
  plannen: z.array(Plan),
  vervolgacties: z.array(z.object({ tekst: z.string(), doel: z.string().nullable(), eigenaar: wie, uiterlijk: dag, klaarOp: dag })),
  visitaties: z.array(z.object({ datum: dag, bezoekers: z.string(), voorbereiding: z.string(), bevindingen: z.string(), opvolging: z.string() })),
  besluiten: z.array(z.object({ tekst: z.string(), gronden: z.string(), wie: z.string(), genomenOp: z.string(), over: z.string().nullable(), ingetrokken: z.string().nullable() })),
  gesprekken: z.array(Gesprek),
  verslagen: z.array(z.object({ deelfase: z.string(), metWie: z.string(), gesprokenOp: z.string(), vorm: z.string(), opbrengst: z.string(), wie })),
  hulpmiddelen: z.array(z.object({ naam, stand: z.string(), datum: dag, vraag: z.string(), bevindingen: z.string() })),
  rondes: z.array(z.object({ titel: z.string(), deelfase: z.string(), gesloten: op, antwoorden: z.number(), vragen: z.array(z.string()), samenvatting: z.string() })),
});

export type Momentopname = z.infer<typeof MomentopnameSchema>;
export type Momentfase = Momentopname['fasen'][number];
export type Momentplan = Momentopname['plannen'][number];
export type Momentactiviteit = z.infer<typeof Activiteit>;
export type Momentdoel = Momentopname['doelen'][number];
export type Momentrij = z.infer<typeof Rij>;
export type Momentvraag = z.infer<typeof Vraag>;
export type Momentregel = z.infer<typeof Regel>;
export type Momentcijfer = z.infer<typeof Cijfer>;

/** What was kept, read; null for a shape that this version of Masterkompas does not know. */
export function momentopnameUit(tekst: string): Momentopname | null {
  try {
    return MomentopnameSchema.safeParse(JSON.parse(tekst)).data ?? null;
  } catch {
    return null;
  }
}

/** A snapshot among those of its cycle. */
export interface Momentopnameregel { nummer: number; op: string; wie: string | null }

/** Address of a snapshot. `basis`: /besturen/<bestuur>/cyclus */
export const momentopnamePad = (basis: string, cyclusId: string, nummer: number): string => `${basis}/${cyclusId}/momentopname/${nummer}`;

/** The parts that have something in them, in reading order, with their anchors. */
export function inhoudsopgave(beeld: Momentopname): { anker: string; titel: string; aantal: string }[] {
  const deel = (anker: string, titel: string, aantal: number, een: string, veel: string) => (aantal === 0 ? [] : [{ anker, titel, aantal: `${aantal} ${aantal === 1 ? een : veel}` }]);
  return [
    ...deel('cijfers', 'Cijfers', beeld.cijfers?.lijst.length ?? 0, 'cijfer', 'cijfers'),
    ...deel('doelen', 'Doelen en wat ervan kwam', beeld.doelen.length, 'doel', 'doelen'),
    ...beeld.fasen.filter((fase) => fase.inRoute || aantalAntwoorden(fase) > 0).map((fase) => ({ anker: faseAnker(fase.deelfase), titel: `${fase.deelfase} ${fase.naam}`, aantal: `${fase.beantwoord} van ${fase.vragen} vragen` })),
    ...deel('keten', 'De rode draad', beeld.keten.length, 'verband', 'verbanden'),
    ...deel('plannen', 'Plannen', beeld.plannen.length, 'plan', 'plannen'),
    ...deel('vervolg', 'Vervolgacties', beeld.vervolgacties.length, 'actie', 'acties'),
    ...deel('visitaties', 'Collegiale visitatie', beeld.visitaties.length, 'bezoek', 'bezoeken'),
    ...deel('besluiten', 'Besluiten', beeld.besluiten.length, 'besluit', 'besluiten'),
    ...deel('gesprekken', 'Gesprekken', beeld.gesprekken.length, 'gesprek', 'gesprekken'),
    ...deel('verslagen', 'Verslagen, hulpmiddelen en rondes', beeld.verslagen.length + beeld.hulpmiddelen.length + beeld.rondes.length, 'onderdeel', 'onderdelen'),
    { anker: 'mensen', titel: 'Wie meededen', aantal: `${beeld.deelnemers.length + beeld.meegewerkt.length} mensen` },
  ];
}

export const faseAnker = (deelfase: string): string => `fase-${deelfase.toLowerCase()}`;

/** Answers and filled rows in a part. */
export const aantalAntwoorden = ({ blokken, instrumenten }: Momentfase): number =>
  blokken.reduce((som, { vragen }) => som + vragen.length, 0) + instrumenten.reduce((som, { delen }) => som + delen.reduce((deelsom, { rijen }) => deelsom + rijen.length, 0), 0);
