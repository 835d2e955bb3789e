import { zuiver, type Waarde } from './antwoord';

// Two people in one question. Who filled in another part of it never meets the other; who changed the same part does.

type Deel = string | number | string[];
type Delen = Map<string, Deel>;

const LIJSTEN = ['doelen', 'rijen', 'bewijs'] as const;
const DELEN = ['oordelen', 'delen', 'cellen'] as const;

/** Every part that can be changed by itself, by its place: 'tekst', 'oordelen.medewerkers', 'rijen.3f2.doel'. */
export function alsDelen(waarde: Waarde): Delen {
  const uit: Delen = new Map();
  for (const veld of ['tekst', 'getal', 'datum', 'geen', 'keuzes', 'eigen'] as const) if (waarde[veld] !== undefined) uit.set(veld, waarde[veld]);
  for (const veld of DELEN) for (const [code, een] of Object.entries(waarde[veld] ?? {})) uit.set(`${veld}.${code}`, een);
  for (const lijst of LIJSTEN) for (const { id, ...rest } of waarde[lijst] ?? []) {
    for (const [naam, een] of Object.entries('cellen' in rest ? rest.cellen : rest)) if (een !== '') uit.set(`${lijst}.${id}.${naam}`, een);
  }
  return uit;
}

const gelijk = (a: Deel | undefined, b: Deel | undefined): boolean => JSON.stringify(a) === JSON.stringify(b);

/** Do two values say the same? */
export const zelfdeWaarde = (a: Waarde, b: Waarde): boolean => {
  const [links, rechts] = [alsDelen(a), alsDelen(b)];
  return links.size === rechts.size && [...links].every(([plek, deel]) => gelijk(deel, rechts.get(plek)));
};

/**
 * The changes of two people since `basis`, together; null when both changed the same part to something different, for
 * then only people can say what it becomes.
 */
export function samenvoegen(basis: Waarde, mijn: Waarde, hun: Waarde): Waarde | null {
  const [was, ik, zij] = [alsDelen(basis), alsDelen(mijn), alsDelen(hun)];
  const samen: Delen = new Map(zij);
  for (const plek of new Set([...was.keys(), ...ik.keys()])) {
    const mijnDeel = ik.get(plek);
    if (gelijk(was.get(plek), mijnDeel) || gelijk(zij.get(plek), mijnDeel)) continue;
    if (!gelijk(was.get(plek), zij.get(plek))) return null;
    if (mijnDeel === undefined) samen.delete(plek);
    else samen.set(plek, mijnDeel);
  }
  return zuiver(uitDelen(samen, [hun, mijn]));
}

/** Rows keep the order of the first, then come those that only the other has. */
function uitDelen(delen: Delen, [eerst, dan]: [Waarde, Waarde]): Waarde {
  const uit: Record<string, unknown> = {};
  for (const veld of ['tekst', 'getal', 'datum', 'geen', 'keuzes', 'eigen'] as const) if (delen.has(veld)) uit[veld] = delen.get(veld);
  for (const veld of DELEN) uit[veld] = Object.fromEntries([...delen].flatMap(([plek, deel]) => (plek.startsWith(`${veld}.`) ? [[plek.slice(veld.length + 1), deel]] : [])));
  for (const lijst of LIJSTEN) {
    const ids = [...new Set([...(eerst[lijst] ?? []), ...(dan[lijst] ?? [])].map(({ id }) => id))];
    uit[lijst] = ids.flatMap((id) => {
      const kop = `${lijst}.${id}.`;
      const velden = Object.fromEntries([...delen].flatMap(([plek, deel]) => (plek.startsWith(kop) ? [[plek.slice(kop.length), deel]] : [])));
      if (Object.keys(velden).length === 0) return [];
      return [lijst === 'rijen' ? { id, cellen: velden } : lijst === 'doelen' ? { id, tekst: '', wie: '', wanneer: '', ...velden } : { id, naam: '', url: '', ...velden }];
    });
  }
  return uit as Waarde;
}
