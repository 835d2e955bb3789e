import 'server-only';
import type { Db } from '@/lib/db/prisma';
import { rijen, sql } from '@/lib/db/sql';
import type { BekendeAanstelling } from '@/lib/inventaris/import/vergelijken/aanstelling';
import type { BekendDiploma } from '@/lib/inventaris/import/vergelijken/diplomas';
import type { BekendeMedewerker } from '@/lib/inventaris/import/vergelijken/personeel';
import type { BekendeLeraar, BekendeLes } from '@/lib/inventaris/import/vergelijken/rooster';

type Gevonden<T> = Map<string, T>;

function verdelen<T extends { medewerkerId: string }, U>(rij: readonly T[], opId: Map<string, U>, geef: (doel: U, deel: Omit<T, 'medewerkerId'>) => void): void {
  for (const { medewerkerId, ...deel } of rij) {
    const doel = opId.get(medewerkerId);
    if (doel) geef(doel, deel);
  }
}

/** People with these numbers and all their appointments, as far as the reach of this transaction goes. */
export async function medewerkersLezen(db: Db, nummers: string[]): Promise<Gevonden<BekendeMedewerker>> {
  const [mensen, aanstellingen] = await Promise.all([
    rijen<Omit<BekendeMedewerker, 'aanstellingen'> & { nummer: string }>(db, sql`
      SELECT id, versie, personeelsnummer AS nummer, roepnaam, voorvoegsel, achternaam, geboortedatum FROM medewerker WHERE personeelsnummer = ANY(${nummers}::text[])`),
    rijen<BekendeAanstelling & { medewerkerId: string }>(db, sql`
      SELECT a."medewerkerId", a.id, a.versie, a."schoolId", a."teamId", a.functie, a.categorie, a.schaal, a.deeltijdfactor AS factor, a.begin, a.einde
      FROM aanstelling a JOIN medewerker m ON m."bestuurId" = a."bestuurId" AND m.id = a."medewerkerId"
      WHERE m.personeelsnummer = ANY(${nummers}::text[]) ORDER BY a.begin, a.id`),
  ]);
  const opNummer: Gevonden<BekendeMedewerker> = new Map();
  const opId = new Map<string, BekendeMedewerker>();
  for (const { nummer, ...mens } of mensen) {
    const medewerker: BekendeMedewerker = { ...mens, aanstellingen: [] };
    opNummer.set(nummer, medewerker);
    opId.set(mens.id, medewerker);
  }
  verdelen(aanstellingen, opId, (medewerker, deel) => medewerker.aanstellingen.push(deel));
  return opNummer;
}

/** How many known people of these schools are not among the numbers: they are not in the file and stay as they are. */
export async function aantalNietInBestand(db: Db, nummers: string[], scholen: string[], peildatum: string): Promise<number> {
  const [eerste] = await rijen<{ aantal: number }>(db, sql`
    SELECT count(DISTINCT a."medewerkerId") AS aantal FROM aanstelling a JOIN medewerker m ON m."bestuurId" = a."bestuurId" AND m.id = a."medewerkerId"
    WHERE a."schoolId" = ANY(${scholen}::uuid[]) AND (a.einde IS NULL OR a.einde >= ${peildatum}::date) AND m.personeelsnummer <> ALL(${nummers}::text[])`);
  return eerste?.aantal ?? 0;
}

/** People with these numbers and their diplomas. */
export async function diplomasLezen(db: Db, nummers: string[]): Promise<Gevonden<{ id: string; diplomas: BekendDiploma[] }>> {
  const [mensen, diplomas] = await Promise.all([
    rijen<{ id: string; nummer: string }>(db, sql`SELECT id, personeelsnummer AS nummer FROM medewerker WHERE personeelsnummer = ANY(${nummers}::text[])`),
    rijen<BekendDiploma & { medewerkerId: string }>(db, sql`
      SELECT d."medewerkerId", d.id, d.versie, d.niveau, d.soort, d.richting, d.instelling, d."behaaldOp", d."behaaldJaar", d.status, d.uitkomst
      FROM diploma d JOIN medewerker m ON m."bestuurId" = d."bestuurId" AND m.id = d."medewerkerId"
      WHERE m.personeelsnummer = ANY(${nummers}::text[]) ORDER BY d."createdAt", d.id`),
  ]);
  const opId = new Map(mensen.map(({ id }) => [id, { id, diplomas: [] as BekendDiploma[] }]));
  verdelen(diplomas, opId, (medewerker, deel) => medewerker.diplomas.push(deel));
  return new Map(mensen.map(({ id, nummer }) => [nummer, opId.get(id) ?? { id, diplomas: [] }]));
}

/**
 * People with these numbers, their lessons in the school year, and the school of the appointment that counts: the largest
 * that is active in that year, else the last one before it.
 */
export async function lerarenLezen(db: Db, nummers: string[], schooljaar: number): Promise<Gevonden<BekendeLeraar>> {
  const [mensen, lessen] = await Promise.all([
    rijen<{ id: string; nummer: string; schoolId: string | null }>(db, sql`
      SELECT m.id, m.personeelsnummer AS nummer, k."schoolId" FROM medewerker m
      LEFT JOIN (
        SELECT DISTINCT ON (a."medewerkerId") a."medewerkerId", a."schoolId" FROM aanstelling a
        ORDER BY a."medewerkerId",
          (a.begin <= make_date(${schooljaar}::int + 1, 7, 31) AND (a.einde IS NULL OR a.einde >= make_date(${schooljaar}::int, 8, 1))) DESC,
          CASE WHEN a.begin <= make_date(${schooljaar}::int + 1, 7, 31) AND (a.einde IS NULL OR a.einde >= make_date(${schooljaar}::int, 8, 1)) THEN a.deeltijdfactor ELSE 0 END DESC,
          a.begin DESC, a.id
      ) k ON k."medewerkerId" = m.id
      WHERE m.personeelsnummer = ANY(${nummers}::text[])`),
    rijen<BekendeLes & { medewerkerId: string }>(db, sql`
      SELECT l."medewerkerId", l.id, l.versie, l."schoolId", l."sectieId", l.vak, l."vakCode", l.onderwijssoort, l.leerjaar, l.uren
      FROM lesinzet l JOIN medewerker m ON m."bestuurId" = l."bestuurId" AND m.id = l."medewerkerId"
      WHERE l.schooljaar = ${schooljaar} AND m.personeelsnummer = ANY(${nummers}::text[])`),
  ]);
  const opId = new Map(mensen.map(({ id, schoolId }) => [id, { id, schoolId, lessen: [] as BekendeLes[] }]));
  verdelen(lessen, opId, (leraar, deel) => leraar.lessen.push(deel));
  return new Map(mensen.map(({ id, nummer, schoolId }) => [nummer, opId.get(id) ?? { id, schoolId, lessen: [] }]));
}

/** Section of a school for a national subject code, when there is exactly one. */
export async function sectiesLezen(db: Db): Promise<(schoolId: string, vakCode: string | null) => string | null> {
  const secties = await rijen<{ id: string; schoolId: string; vakCode: string }>(db, sql`SELECT id, "schoolId", "vakCode" FROM sectie`);
  const opVak = new Map<string, string | null>();
  for (const { id, schoolId, vakCode } of secties) opVak.set(`${schoolId} ${vakCode}`, opVak.has(`${schoolId} ${vakCode}`) ? null : id);
  return (schoolId, vakCode) => (vakCode ? opVak.get(`${schoolId} ${vakCode}`) ?? null : null);
}
