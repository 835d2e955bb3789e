import 'server-only';
import type { Db } from '@/lib/db/prisma';
import { rijen, sql, vast } from '@/lib/db/sql';
import { LEEG_AANDEEL, TELREGELS, type Aandeelmeting, type Telregel } from '@/lib/inventaris/aandeelmeting';
import type { Definitie } from '@/lib/inventaris/cijferlijst';
import type { Kenmerk } from '@/lib/inventaris/indicatoren';
import type { Meetpunt } from '@/lib/inventaris/meetpunt';
import type { Reikwijdte } from '@/lib/toegang/toegang';
import { voldoet } from './grondslag';
import { lerarenRijen } from './leraren-rijen';

export interface Aandelen {
  /** In the order of the definitions. */
  totaal: Aandeelmeting[];
  /** By school, or by team for who leads teams only. */
  groepen: Map<string, Aandeelmeting[]>;
}

const DELEN = ['teller', 'bevestigd', 'noemer', 'onbekend'] as const;

/** Any figures of the registry on one day, by every counting rule: for everybody within reach and per group, in one statement. */
export async function aandelenBerekenen(db: Db, bereik: Reikwijdte, punt: Meetpunt, definities: readonly Definitie[]): Promise<Aandelen> {
  const kolommen = definities.flatMap((definitie, nummer) => TELREGELS.flatMap((regel) => DELEN.map((deel) => `${som(definitie, deel, regel)} AS "${naam(nummer, regel, deel)}"`)));
  const gevonden = await rijen<Record<string, number | null> & { alles: boolean; groep: string | null }>(db, sql`
    SELECT r.alles, r.groep, ${vast(kolommen.join(',\n'))} FROM (${lerarenRijen(bereik, punt)}) r GROUP BY r.alles, r.groep`);
  const metingen = (rij: Record<string, number | null>) => definities.map((_, nummer) => Object.fromEntries(TELREGELS.map((regel) => [
    regel, Object.fromEntries(DELEN.map((deel) => [deel, rij[naam(nummer, regel, deel)] ?? 0])),
  ])) as unknown as Aandeelmeting);
  const totaal = gevonden.find((rij) => rij.alles);
  return {
    totaal: totaal ? metingen(totaal) : definities.map(() => LEEG_AANDEEL),
    groepen: new Map(gevonden.flatMap((rij) => (rij.alles || rij.groep === null ? [] : [[rij.groep, metingen(rij)]]))),
  };
}

const naam = (nummer: number, regel: Telregel, deel: (typeof DELEN)[number]) => `${nummer}_${regel}_${deel}`;

function som({ maat, weging, ...definitie }: Definitie, deel: (typeof DELEN)[number], regel: Telregel): string {
  const voorwaarde = definitie[deel];
  if (voorwaarde === null) return '0';
  const lessen: readonly Kenmerk[] = regel.endsWith('MetLessen') ? ['metLessen'] : [];
  // The numerator counts within the denominator, whatever the conditions say.
  const waar = `FILTER (WHERE ${voldoet([...new Set([...definitie.noemer, ...voorwaarde, ...lessen])])})`;
  if (maat === 'diplomas') return deel === 'noemer' ? `coalesce(sum(r.diplomas) ${waar}, 0)::int` : `coalesce(sum(r.diplomas - r."teScreenen") ${waar}, 0)::int`;
  return regel.startsWith('personen') ? `count(*) ${waar}::int` : `sum(r.${weging === 'fte' ? 'fte' : 'vwo'}) ${waar}`;
}
