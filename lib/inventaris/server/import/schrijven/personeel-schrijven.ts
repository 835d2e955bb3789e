import 'server-only';
import { dubbelGeweigerd } from '@/lib/db/database-fout';
import type { Db } from '@/lib/db/prisma';
import { rijen, sql } from '@/lib/db/sql';
import type { Aanstellinggegevens } from '@/lib/inventaris/import/vergelijken/aanstelling';
import type { PersoneelPlan, Persoonsgegevens, Wijziging } from '@/lib/inventaris/import/vergelijken/personeel';
import { allesOfConflict, gemaaktVastleggen, perDeel, vorigeVastleggen } from './wijzigingen-schrijven';

/** Schools per new person, written along: the reach policy asks for them before the first appointment is there. */
function scholenPerMedewerker(plan: PersoneelPlan): Map<string, string[]> {
  const scholen = new Map<string, Set<string>>();
  for (const { medewerkerId, schoolId } of plan.aanstellingenNieuw) {
    const eigen = scholen.get(medewerkerId);
    if (eigen) eigen.add(schoolId);
    else scholen.set(medewerkerId, new Set([schoolId]));
  }
  return new Map([...scholen].map(([id, eigen]) => [id, [...eigen].sort()]));
}

async function medewerkersToevoegen(db: Db, plan: PersoneelPlan): Promise<void> {
  const scholen = scholenPerMedewerker(plan);
  const nieuw = plan.medewerkersNieuw.map((mens) => ({ ...mens, scholen: `{${(scholen.get(mens.id) ?? []).join(',')}}` }));
  await perDeel(nieuw, (json) => nummerVrij(rijen(db, sql`
    INSERT INTO medewerker (id, personeelsnummer, roepnaam, voorvoegsel, achternaam, geboortedatum, "schoolIds")
    SELECT n.id, n.nummer, n.roepnaam, n.voorvoegsel, n.achternaam, n.geboortedatum, n.scholen::uuid[]
    FROM json_to_recordset(${json}::json) AS n(id uuid, nummer text, roepnaam text, voorvoegsel text, achternaam text, geboortedatum date, scholen text)`)));
}

/** A number that is taken by somebody whom this adviser cannot see, or who was added a moment ago, refuses the whole file. */
async function nummerVrij(werk: Promise<unknown>): Promise<void> {
  await dubbelGeweigerd(werk, 'bestand', 'Een personeelsnummer in dit bestand hoort al bij iemand die buiten uw scholen valt of net is toegevoegd. Er is niets doorgevoerd.');
}

async function medewerkersWijzigen(db: Db, wijzigingen: readonly Wijziging<Persoonsgegevens>[]): Promise<void> {
  await perDeel(wijzigingen.map(({ id, versie, nieuw }) => ({ id, versie, ...nieuw })), (json, aantal) => allesOfConflict(db, sql`
    UPDATE medewerker m SET roepnaam = n.roepnaam, voorvoegsel = n.voorvoegsel, achternaam = n.achternaam, geboortedatum = n.geboortedatum, versie = m.versie + 1
    FROM json_to_recordset(${json}::json) AS n(id uuid, versie int, roepnaam text, voorvoegsel text, achternaam text, geboortedatum date)
    WHERE m.id = n.id AND m.versie = n.versie RETURNING 1`, aantal));
}

async function aanstellingenToevoegen(db: Db, plan: PersoneelPlan): Promise<void> {
  await perDeel(plan.aanstellingenNieuw, (json) => rijen(db, sql`
    INSERT INTO aanstelling (id, "medewerkerId", "schoolId", "teamId", functie, categorie, schaal, deeltijdfactor, begin, einde)
    SELECT n.id, n."medewerkerId", n."schoolId", n."teamId", n.functie, n.categorie::functiecategorie, n.schaal, n.factor, n.begin, n.einde
    FROM json_to_recordset(${json}::json) AS n(id uuid, "medewerkerId" uuid, "schoolId" uuid, "teamId" uuid, functie text, categorie text, schaal text, factor numeric, begin date, einde date)`));
}

/** Also used to take changes back: `versie` is the version that the row must still have. */
export async function aanstellingenZetten(db: Db, wijzigingen: readonly ({ id: string; versie: number } & Aanstellinggegevens)[]): Promise<void> {
  await perDeel(wijzigingen, (json, aantal) => allesOfConflict(db, sql`
    UPDATE aanstelling a SET "schoolId" = n."schoolId", "teamId" = n."teamId", functie = n.functie, categorie = n.categorie::functiecategorie, schaal = n.schaal,
      deeltijdfactor = n.factor, begin = n.begin, einde = n.einde, versie = a.versie + 1
    FROM json_to_recordset(${json}::json) AS n(id uuid, versie int, "schoolId" uuid, "teamId" uuid, functie text, categorie text, schaal text, factor numeric, begin date, einde date)
    WHERE a.id = n.id AND a.versie = n.versie RETURNING 1`, aantal));
}

export async function medewerkersZetten(db: Db, wijzigingen: readonly ({ id: string; versie: number } & Persoonsgegevens)[]): Promise<void> {
  await medewerkersWijzigen(db, wijzigingen.map(({ id, versie, ...nieuw }) => ({ id, versie, nieuw, vorige: nieuw })));
}

/** Writes a payroll plan in this transaction and notes every row that it touches. */
export async function personeelSchrijven(db: Db, importId: string, plan: PersoneelPlan): Promise<void> {
  const gewijzigd = plan.aanstellingenGewijzigd;
  await medewerkersToevoegen(db, plan);
  await medewerkersWijzigen(db, plan.medewerkersGewijzigd);
  await aanstellingenZetten(db, gewijzigd.map(({ id, versie, nieuw }) => ({ id, versie, ...nieuw })));
  await aanstellingenToevoegen(db, plan);
  await gemaaktVastleggen(db, importId, 'medewerker', plan.medewerkersNieuw.map(({ id }) => id));
  // Appointments that came with a new person carry the same moment and leave with that person; noting them would double the work.
  const nieuwe = new Set(plan.medewerkersNieuw.map(({ id }) => id));
  await gemaaktVastleggen(db, importId, 'aanstelling', plan.aanstellingenNieuw.filter(({ medewerkerId }) => !nieuwe.has(medewerkerId)).map(({ id }) => id));
  await vorigeVastleggen(db, importId, 'medewerker', plan.medewerkersGewijzigd.map(({ id, versie, vorige }) => ({ id, versieNa: versie + 1, vorige })));
  await vorigeVastleggen(db, importId, 'aanstelling', gewijzigd.map(({ id, versie, vorige }) => ({ id, versieNa: versie + 1, vorige })));
}
