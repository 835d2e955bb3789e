import 'server-only';
import type { Db } from '@/lib/db/prisma';
import { rijen, sql } from '@/lib/db/sql';
import type { Lesgegevens, RoosterPlan } from '@/lib/inventaris/import/vergelijken/rooster';
import { allesOfConflict, gemaaktVastleggen, perDeel, vorigeVastleggen } from './wijzigingen-schrijven';

type Lesrij = Lesgegevens & { id: string; medewerkerId: string };

/** Adds lessons under the ids given; `versie` 1 for new ones. */
export async function lessenToevoegen(db: Db, schooljaar: number, lessen: readonly (Lesrij & { versie: number })[]): Promise<void> {
  await perDeel(lessen, (json) => rijen(db, sql`
    INSERT INTO lesinzet (id, "medewerkerId", "schoolId", "sectieId", schooljaar, vak, "vakCode", onderwijssoort, leerjaar, uren, versie)
    SELECT n.id, n."medewerkerId", n."schoolId", n."sectieId", ${schooljaar}::int, n.vak, n."vakCode", n.onderwijssoort, n.leerjaar, n.uren, n.versie
    FROM json_to_recordset(${json}::json) AS n(id uuid, "medewerkerId" uuid, "schoolId" uuid, "sectieId" uuid, vak text, "vakCode" text, onderwijssoort text, leerjaar int, uren numeric, versie int)`));
}

/** Also used to take changes back: `versie` is the version that the row must still have. */
export async function lessenZetten(db: Db, wijzigingen: readonly { id: string; versie: number; uren: number }[]): Promise<void> {
  await perDeel(wijzigingen, (json, aantal) => allesOfConflict(db, sql`
    UPDATE lesinzet l SET uren = n.uren, versie = l.versie + 1 FROM json_to_recordset(${json}::json) AS n(id uuid, versie int, uren numeric)
    WHERE l.id = n.id AND l.versie = n.versie RETURNING 1`, aantal));
}

export async function lessenVerwijderen(db: Db, lessen: readonly { id: string; versie: number }[]): Promise<void> {
  await perDeel(lessen.map(({ id, versie }) => ({ id, versie })), (json, aantal) => allesOfConflict(db, sql`
    DELETE FROM lesinzet l USING json_to_recordset(${json}::json) AS n(id uuid, versie int) WHERE l.id = n.id AND l.versie = n.versie RETURNING 1`, aantal));
}

/** Writes a timetable plan in this transaction and notes every row that it touches. */
export async function roosterSchrijven(db: Db, importId: string, schooljaar: number, plan: RoosterPlan): Promise<void> {
  await lessenVerwijderen(db, plan.verwijderd);
  await lessenZetten(db, plan.gewijzigd.map(({ id, versie, nieuw }) => ({ id, versie, uren: nieuw.uren })));
  await lessenToevoegen(db, schooljaar, plan.nieuw.map((les) => ({ ...les, versie: 1 })));
  await gemaaktVastleggen(db, importId, 'lesinzet', plan.nieuw.map(({ id }) => id));
  await vorigeVastleggen(db, importId, 'lesinzet', plan.gewijzigd.map(({ id, versie, vorige }) => ({ id, versieNa: versie + 1, vorige })));
  await vorigeVastleggen(db, importId, 'lesinzet', plan.verwijderd.map((les) => ({ id: les.id, versieNa: 0, vorige: { ...les, schooljaar } })));
}
