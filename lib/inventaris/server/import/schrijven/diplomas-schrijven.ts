import 'server-only';
import type { Db } from '@/lib/db/prisma';
import { rijen, sql } from '@/lib/db/sql';
import type { Diplomagegevens, DiplomaPlan } from '@/lib/inventaris/import/vergelijken/diplomas';
import { allesOfConflict, gemaaktVastleggen, perDeel, vorigeVastleggen } from './wijzigingen-schrijven';

async function toevoegen(db: Db, plan: DiplomaPlan): Promise<void> {
  await perDeel(plan.nieuw, (json) => rijen(db, sql`
    INSERT INTO diploma (id, "medewerkerId", niveau, soort, richting, instelling, "behaaldOp", "behaaldJaar", status)
    SELECT n.id, n."medewerkerId", n.niveau::diploma_niveau, n.soort::diploma_soort, n.richting, n.instelling, n."behaaldOp", n."behaaldJaar", n.status::diploma_status
    FROM json_to_recordset(${json}::json) AS n(id uuid, "medewerkerId" uuid, niveau text, soort text, richting text, instelling text, "behaaldOp" date, "behaaldJaar" int, status text)`));
}

/** Also used to take changes back: `versie` is the version that the row must still have. */
export async function diplomasZetten(db: Db, wijzigingen: readonly ({ id: string; versie: number } & Diplomagegevens)[]): Promise<void> {
  await perDeel(wijzigingen, (json, aantal) => allesOfConflict(db, sql`
    UPDATE diploma d SET niveau = n.niveau::diploma_niveau, soort = n.soort::diploma_soort, richting = n.richting, instelling = n.instelling,
      "behaaldOp" = n."behaaldOp", "behaaldJaar" = n."behaaldJaar", status = n.status::diploma_status, versie = d.versie + 1
    FROM json_to_recordset(${json}::json) AS n(id uuid, versie int, niveau text, soort text, richting text, instelling text, "behaaldOp" date, "behaaldJaar" int, status text)
    WHERE d.id = n.id AND d.versie = n.versie RETURNING 1`, aantal));
}

/** Outcomes that the file brought: no person stands behind them, the import does. */
async function screenen(db: Db, importId: string, plan: DiplomaPlan): Promise<void> {
  await perDeel(plan.screenings, (json) => rijen(db, sql`
    INSERT INTO screening (id, "medewerkerId", "diplomaId", uitkomst, "gebruikerId", "importId")
    SELECT n.id, n."medewerkerId", n."diplomaId", n.uitkomst::screening_uitkomst, NULL, ${importId}::uuid
    FROM json_to_recordset(${json}::json) AS n(id uuid, "medewerkerId" uuid, "diplomaId" uuid, uitkomst text)`));
}

/** Writes a diploma plan in this transaction and notes every row that it touches. */
export async function diplomasSchrijven(db: Db, importId: string, plan: DiplomaPlan): Promise<void> {
  await toevoegen(db, plan);
  await diplomasZetten(db, plan.gewijzigd.map(({ id, versie, nieuw }) => ({ id, versie, ...nieuw })));
  await screenen(db, importId, plan);
  await gemaaktVastleggen(db, importId, 'diploma', plan.nieuw.map(({ id }) => id));
  await gemaaktVastleggen(db, importId, 'screening', plan.screenings.map(({ id }) => id));
  await vorigeVastleggen(db, importId, 'diploma', plan.gewijzigd.map(({ id, versie, vorige }) => ({ id, versieNa: versie + 1, vorige })));
}
