import 'server-only';
import type { Db } from '@/lib/db/prisma';
import { rijen, sql } from '@/lib/db/sql';
import type { Bevoegdheidgegevens, BevoegdheidPlan } from '@/lib/inventaris/import/vergelijken/bevoegdheden';
import { allesOfConflict, gemaaktVastleggen, perDeel, vorigeVastleggen } from './wijzigingen-schrijven';

/** Also used to take changes back: `versie` is the version that the row must still have. */
export async function bevoegdhedenZetten(db: Db, wijzigingen: readonly ({ id: string; versie: number } & Bevoegdheidgegevens)[]): Promise<void> {
  await perDeel(wijzigingen, (json, aantal) => allesOfConflict(db, sql`
    UPDATE bevoegdheid b SET vak = n.vak, "vakCode" = n."vakCode", graad = n.graad::bevoegdheidsgraad, begin = n.begin, einde = n.einde, bewijs = n.bewijs, versie = b.versie + 1
    FROM json_to_recordset(${json}::json) AS n(id uuid, versie int, vak text, "vakCode" text, graad text, begin date, einde date, bewijs text)
    WHERE b.id = n.id AND b.versie = n.versie RETURNING 1`, aantal));
}

/** Writes a plan of licences in this transaction and notes every row that it touches. */
export async function bevoegdhedenSchrijven(db: Db, importId: string, { nieuw, gewijzigd }: BevoegdheidPlan): Promise<void> {
  await perDeel(nieuw, (json) => rijen(db, sql`
    INSERT INTO bevoegdheid (id, "medewerkerId", vak, "vakCode", graad, begin, einde, bewijs)
    SELECT n.id, n."medewerkerId", n.vak, n."vakCode", n.graad::bevoegdheidsgraad, n.begin, n.einde, n.bewijs
    FROM json_to_recordset(${json}::json) AS n(id uuid, "medewerkerId" uuid, vak text, "vakCode" text, graad text, begin date, einde date, bewijs text)`));
  await bevoegdhedenZetten(db, gewijzigd.map(({ id, versie, nieuw: waarden }) => ({ id, versie, ...waarden })));
  await gemaaktVastleggen(db, importId, 'bevoegdheid', nieuw.map(({ id }) => id));
  await vorigeVastleggen(db, importId, 'bevoegdheid', gewijzigd.map(({ id, versie, vorige }) => ({ id, versieNa: versie + 1, vorige })));
}
