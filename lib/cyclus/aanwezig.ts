import { z } from 'zod';

// Who is in a cycle now. Every open page says so by a heartbeat, on whatever instance it is; silence means gone.

const Id = z.uuid();
const Basis = { bestuur: Id, cyclus: Id };

/** What goes over the channel between instances: ids only. Anything else is not heard. */
export const Melding = z.discriminatedUnion('soort', [
  /** An answer changed, or (version 0) a text came to stand beside it. */
  z.object({ ...Basis, soort: z.literal('antwoord'), vraag: z.string().max(120), fase: z.string().max(2), stem: z.string().max(10), wie: Id, versie: z.number().int() }),
  /** Something else on the page changed: a thread, an assignment, a part that was closed. */
  z.object({ ...Basis, soort: z.literal('pagina'), wie: Id }),
  /** This page is open, at this question. */
  z.object({ ...Basis, soort: z.literal('hier'), stroom: Id, wie: Id, plek: z.string().max(120).nullable() }),
  z.object({ ...Basis, soort: z.literal('weg'), stroom: Id, wie: Id }),
  /** Who just came asks the others to say that they are here. */
  z.object({ ...Basis, soort: z.literal('roep'), wie: Id }),
]);
export type Melding = z.infer<typeof Melding>;

/** @returns null for what is not ours */
export function meldingLezen(tekst: string): Melding | null {
  try {
    const gelezen = Melding.safeParse(JSON.parse(tekst));
    return gelezen.success ? gelezen.data : null;
  } catch {
    return null;
  }
}

/** One person who is here, with the questions that are open at them. */
export interface Aanwezige { wie: string; plekken: string[] }

export const HARTSLAG_MS = 15_000;
/** Three heartbeats missed. */
const STIL_MS = 3 * HARTSLAG_MS;

/** Who is in one cycle, from what is heard. */
export class Aanwezigheid {
  private readonly gezien = new Map<string, { wie: string; plek: string | null; op: number }>();

  /** @returns whether anything is different now */
  horen(melding: Melding, nu: number): boolean {
    const voor = JSON.stringify(this.lijst(nu));
    // The person stands in the key: nobody moves or removes somebody else.
    if (melding.soort === 'hier') this.gezien.set(`${melding.wie} ${melding.stroom}`, { wie: melding.wie, plek: melding.plek, op: nu });
    if (melding.soort === 'weg') this.gezien.delete(`${melding.wie} ${melding.stroom}`);
    return JSON.stringify(this.lijst(nu)) !== voor;
  }

  /** In order of coming; who has more pages open is one person. */
  lijst(nu: number): Aanwezige[] {
    const mensen = new Map<string, string[]>();
    for (const [sleutel, { wie, plek, op }] of this.gezien) {
      if (nu - op > STIL_MS) this.gezien.delete(sleutel);
      else mensen.set(wie, [...new Set([...(mensen.get(wie) ?? []), ...(plek === null ? [] : [plek])])]);
    }
    return [...mensen].map(([wie, plekken]) => ({ wie, plekken }));
  }
}
