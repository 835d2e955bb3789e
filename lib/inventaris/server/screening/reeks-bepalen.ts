import 'server-only';
import type { Db } from '@/lib/db/prisma';
import { rijen, sql } from '@/lib/db/sql';
import type { ReeksDiploma, Uitval } from '../../reeks';
import type { Keuze } from '../../screening';
import { registerOordeel } from '../../screening-register';
import { diplomasVergrendelen, type VergrendeldDiploma } from './diploma-vergrendelen';
import { plekken, type Blik } from './plek';
import { tweedeBlikNodig } from './tweede-blik-nodig';
import { voluit } from './wachtrij';

export interface Bepaald {
  mee: VergrendeldDiploma[];
  eruit: { id: string; reden: Uitval }[];
}

/** Inside: which of these diplomas can take this choice now, and which not. Locks them: preview and act say the same. */
export async function reeksBepalen(db: Db, blik: Blik, { diplomas, keuze, gezienOp }: { diplomas: readonly string[]; keuze: Keuze; gezienOp: string }): Promise<Bepaald> {
  const gevonden = await diplomasVergrendelen(db, blik, diplomas);
  const nodig = await tweedeBlikNodig(db, blik, gevonden);
  const bekend = new Set(gevonden.map(({ id }) => id));
  const uit: Bepaald = { mee: [], eruit: diplomas.filter((id) => !bekend.has(id)).map((id) => ({ id, reden: 'buiten-bereik' as const })) };
  for (const diploma of gevonden) {
    const reden = waaromNiet(diploma, keuze, new Date(gezienOp), nodig.has(diploma.id));
    if (reden) uit.eruit.push({ id: diploma.id, reden });
    else uit.mee.push(diploma);
  }
  return uit;
}

function waaromNiet(diploma: VergrendeldDiploma, keuze: Keuze, gezienOp: Date, tweedeBlik: boolean): Uitval | null {
  const [laatste] = diploma.screenings;
  if (laatste && laatste.op > gezienOp) return 'intussen-gescreend';
  if (diploma.bekendSinds > gezienOp) return 'intussen-gewijzigd';
  if (laatste?.voorgesteld || (tweedeBlik && keuze !== 'nader-onderzoek' && keuze !== 'opgave')) return 'tweede-blik';
  return keuze === 'register' && !registerOordeel(diploma).kan ? 'register' : null;
}

/** Inside: what stands on the screen about these diplomas, in the order of school and name. Out of reach is left out. */
export async function reeksDiplomas(db: Db, blik: Blik, ids: readonly string[]): Promise<ReeksDiploma[]> {
  const gevonden = await rijen<ReeksDiploma & { roepnaam: string; voorvoegsel: string; achternaam: string }>(db, sql`
    WITH plek AS (${plekken(blik)})
    SELECT d.id, m.roepnaam, m.voorvoegsel, m.achternaam, d.niveau, d.richting, coalesce(extract(year FROM d."behaaldOp")::int, d."behaaldJaar") AS jaar, s.naam AS school, d.uitkomst
    FROM diploma d
    JOIN plek p ON p."medewerkerId" = d."medewerkerId"
    JOIN medewerker m ON m."bestuurId" = d."bestuurId" AND m.id = d."medewerkerId"
    JOIN school s ON s."bestuurId" = d."bestuurId" AND s.id = p."schoolId"
    WHERE d."bestuurId" = ${blik.bestuurId} AND d.id = ANY (${[...ids]}::uuid[]) AND d.status = 'behaald'
    ORDER BY s.naam, m.sorteernaam, d.id`);
  return gevonden.map(({ roepnaam, voorvoegsel, achternaam, ...diploma }) => ({ ...diploma, naam: voluit({ roepnaam, voorvoegsel, achternaam }) }));
}
