// What happened in the world, and beneath it when we learned it and what stood there before.

export type Tijdlijnsoort = 'aanstelling' | 'schaal' | 'bevoegdheid' | 'diploma' | 'studie' | 'vertrek' | 'screening' | 'gegevens';

/** One state of one fact: known from `sinds` up to `tot` (null: still so). Moments are ISO. */
export interface Feitstand {
  soort: Exclude<Tijdlijnsoort, 'schaal' | 'screening'>;
  id: string;
  sinds: string;
  tot: string | null;
  /** Who ended this state; null for an import or the programme. */
  door: string | null;
  /** Fields as text, in the order in which they are shown; empty text is unknown. */
  velden: Record<string, string>;
  /** What this state says happened, and on which day; null when the day is not known. */
  gebeurtenissen: readonly { sleutel: string; soort: Tijdlijnsoort; op: string | null; wat: string }[];
}

/** When something became known, or changed in what we knew. `was` holds the fields that read differently before. */
export interface Kennis {
  op: string;
  /** Who wrote it; null when not known. */
  door: string | null;
  wat: 'bekend' | 'gewijzigd' | 'verwijderd';
  was: { naam: string; was: string; werd: string }[];
}

export interface Gebeurtenis {
  sleutel: string;
  soort: Tijdlijnsoort;
  /** 'yyyy-mm-dd', or null when the day is not known. */
  op: string | null;
  wat: string;
  /** False when this is no longer what we hold to be so. */
  geldt: boolean;
  kennis: Kennis[];
}

/**
 * All states of all facts as events, newest first. An event belongs to a fact (its key); its day and words are those of the
 * last state that had it, and every state of the fact before and after is a moment of learning.
 */
export function gebeurtenissenVan(standen: readonly Feitstand[]): Gebeurtenis[] {
  const perFeit = new Map<string, Feitstand[]>();
  for (const stand of standen) perFeit.set(`${stand.soort} ${stand.id}`, [...(perFeit.get(`${stand.soort} ${stand.id}`) ?? []), stand]);
  return [...perFeit.values()].flatMap((feit) => vanFeit([...feit].sort((a, b) => (a.sinds < b.sinds ? -1 : 1)))).sort(nieuwsteEerst);
}

function vanFeit(standen: readonly Feitstand[]): Gebeurtenis[] {
  const laatste = standen.at(-1);
  if (!laatste) return [];
  const sleutels = [...new Set(standen.flatMap(({ gebeurtenissen }) => gebeurtenissen.map(({ sleutel }) => sleutel)))];
  const kennis = kennisVan(standen);
  return sleutels.flatMap((sleutel, plaats): Gebeurtenis[] => {
    const met = standen.filter(({ gebeurtenissen }) => gebeurtenissen.some((een) => een.sleutel === sleutel));
    const bron = met.at(-1);
    const een = bron?.gebeurtenissen.find((kandidaat) => kandidaat.sleutel === sleutel);
    if (!bron || !een) return [];
    const geldt = bron === laatste && laatste.tot === null;
    // The whole story of a fact stands once, under its first event; the others say only when they themselves became known.
    const eigen: Kennis[] = plaats === 0 ? kennis : [{ op: met[0]?.sinds ?? bron.sinds, door: schrijver(standen, met[0] ?? bron), wat: met[0] === standen[0] ? 'bekend' : 'gewijzigd', was: [] }];
    return [{ sleutel: `${bron.soort} ${bron.id} ${sleutel}`, soort: een.soort, op: een.op, wat: een.wat, geldt, kennis: eigen }];
  });
}

function kennisVan(standen: readonly Feitstand[]): Kennis[] {
  const lijst: Kennis[] = standen.flatMap((stand, plaats): Kennis[] => {
    const vorige = standen[plaats - 1];
    if (!vorige) return [{ op: stand.sinds, door: null, wat: 'bekend', was: [] }];
    const was = Object.keys(stand.velden).filter((naam) => stand.velden[naam] !== vorige.velden[naam]).map((naam) => ({ naam, was: vorige.velden[naam] ?? '', werd: stand.velden[naam] ?? '' }));
    return was.length === 0 ? [] : [{ op: stand.sinds, door: vorige.door, wat: 'gewijzigd', was }];
  });
  const laatste = standen.at(-1);
  return laatste?.tot ? [...lijst, { op: laatste.tot, door: laatste.door, wat: 'verwijderd', was: [] }] : lijst;
}

function schrijver(standen: readonly Feitstand[], stand: Feitstand): string | null {
  return standen[standen.indexOf(stand) - 1]?.door ?? null;
}

function nieuwsteEerst(a: Gebeurtenis, b: Gebeurtenis): number {
  const [links, rechts] = [a.op ?? '', b.op ?? ''];
  if (links !== rechts) return links < rechts ? 1 : -1;
  return a.sleutel < b.sleutel ? -1 : 1;
}

/** Days from when something happened to when we learned it; negative when we knew before. Null without a day. */
export function dagenTotBekend({ op, kennis }: Pick<Gebeurtenis, 'op' | 'kennis'>): number | null {
  const eerste = kennis[0]?.op.slice(0, 10);
  return op === null || eerste === undefined ? null : Math.round((Date.parse(`${eerste}T00:00:00Z`) - Date.parse(`${op}T00:00:00Z`)) / 86_400_000);
}
