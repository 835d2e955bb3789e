import 'server-only';
import type { Db } from '@/lib/db/prisma';
import { rijen, sql } from '@/lib/db/sql';
import type { BekendeAanstelling } from '@/lib/inventaris/import/vergelijken/aanstelling';
import type { BekendeBevoegdheid } from '@/lib/inventaris/import/vergelijken/bevoegdheden';
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

// Numbers are joined, never compared with ANY: an array of thousands is searched from its start for every row.

/** People with these numbers and all their appointments, as far as the reach of this transaction goes. */
export async function medewerkersLezen(db: Db, nummers: string[]): Promise<Gevonden<BekendeMedewerker>> {
  const [mensen, aanstellingen] = await Promise.all([
    rijen<Omit<BekendeMedewerker, 'aanstellingen'> & { nummer: string }>(db, sql`
      SELECT m.id, m.versie, m.personeelsnummer AS nummer, m.roepnaam, m.voorvoegsel, m.achternaam, m.geboortedatum
      FROM unnest(${nummers}::text[]) AS n(nummer) JOIN medewerker m ON m.personeelsnummer = n.nummer`),
    rijen<BekendeAanstelling & { medewerkerId: string }>(db, sql`
      SELECT a."medewerkerId", a.id, a.versie, a."schoolId", a."teamId", a.functie, a.categorie, a.schaal, a.deeltijdfactor AS factor, a.begin, a.einde
      FROM unnest(${nummers}::text[]) AS n(nummer) JOIN medewerker m ON m.personeelsnummer = n.nummer
      JOIN aanstelling a ON a."bestuurId" = m."bestuurId" AND a."medewerkerId" = m.id ORDER BY a.begin, a.id`),
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
    WHERE a."schoolId" = ANY(${scholen}::uuid[]) AND (a.einde IS NULL OR a.einde >= ${peildatum}::date) 
      AND NOT EXISTS (SELECT FROM unnest(${nummers}::text[]) AS n(nummer) WHERE n.nummer = m.personeelsnummer)`);
  return eerste?.aantal ?? 0;
}

/** People with these numbers and their diplomas. */
export async function diplomasLezen(db: Db, nummers: string[]): Promise<Gevonden<{ id: string; diplomas: BekendDiploma[] }>> {
  const [mensen, diplomas] = await Promise.all([
    rijen<{ id: string; nummer: string }>(db, sql`SELECT m.id, n.nummer FROM unnest(${nummers}::text[]) AS n(nummer) JOIN medewerker m ON m.personeelsnummer = n.nummer`),
    rijen<BekendDiploma & { medewerkerId: string }>(db, sql`
      SELECT d."medewerkerId", d.id, d.versie, d.niveau, d.soort, d.richting, d.instelling, d."behaaldOp", d."behaaldJaar", d.status, d.uitkomst
      FROM unnest(${nummers}::text[]) AS n(nummer) JOIN medewerker m ON m.personeelsnummer = n.nummer
      JOIN diploma d ON d."bestuurId" = m."bestuurId" AND d."medewerkerId" = m.id ORDER BY d."createdAt", d.id`),
  ]);
  const opId = new Map(mensen.map(({ id }) => [id, { id, diplomas: [] as BekendDiploma[] }]));
  verdelen(diplomas, opId, (medewerker, deel) => medewerker.diplomas.push(deel));
  return new Map(mensen.map(({ id, nummer }) => [nummer, opId.get(id) ?? { id, diplomas: [] }]));
}

/** People with these numbers and their licences. */
export async function bevoegdhedenLezen(db: Db, nummers: string[]): Promise<Gevonden<{ id: string; bevoegdheden: BekendeBevoegdheid[] }>> {
  const [mensen, bevoegdheden] = await Promise.all([
    rijen<{ id: string; nummer: string }>(db, sql`SELECT m.id, n.nummer FROM unnest(${nummers}::text[]) AS n(nummer) JOIN medewerker m ON m.personeelsnummer = n.nummer`),
    rijen<BekendeBevoegdheid & { medewerkerId: string }>(db, sql`
      SELECT b."medewerkerId", b.id, b.versie, b.vak, b."vakCode", b.graad, b.begin, b.einde, b.bewijs
      FROM unnest(${nummers}::text[]) AS n(nummer) JOIN medewerker m ON m.personeelsnummer = n.nummer
      JOIN bevoegdheid b ON b."bestuurId" = m."bestuurId" AND b."medewerkerId" = m.id ORDER BY b."createdAt", b.id`),
  ]);
  const opId = new Map(mensen.map(({ id }) => [id, { id, bevoegdheden: [] as BekendeBevoegdheid[] }]));
  verdelen(bevoegdheden, opId, (medewerker, deel) => medewerker.bevoegdheden.push(deel));
  return new Map(mensen.map(({ id, nummer }) => [nummer, opId.get(id) ?? { id, bevoegdheden: [] }]));
}

/**
 * People with these numbers, their lessons in the school year, and the school of the appointment that counts: the largest
 * that is active in that year, else the last one before it.
 */
export async function lerarenLezen(db: Db, nummers: string[], schooljaar: number): Promise<Gevonden<BekendeLeraar>> {
  const [mensen, lessen] = await Promise.all([
    rijen<{ id: string; nummer: string; schoolId: string | null }>(db, sql`
      SELECT m.id, n.nummer, k."schoolId" FROM unnest(${nummers}::text[]) AS n(nummer) JOIN medewerker m ON m.personeelsnummer = n.nummer
      LEFT JOIN (
        SELECT DISTINCT ON (a."medewerkerId") a."medewerkerId", a."schoolId" FROM aanstelling a
        ORDER BY a."medewerkerId",
          (a.begin <= make_date(${schooljaar}::int + 1, 7, 31) AND (a.einde IS NULL OR a.einde >= make_date(${schooljaar}::int, 8, 1))) DESC,
          CASE WHEN a.begin <= make_date(${schooljaar}::int + 1, 7, 31) AND (a.einde IS NULL OR a.einde >= make_date(${schooljaar}::int, 8, 1)) THEN a.deeltijdfactor ELSE 0 END DESC,
          a.begin DESC, a.id
      ) k ON k."medewerkerId" = m.id`),
    rijen<BekendeLes & { medewerkerId: string }>(db, sql`
      SELECT l."medewerkerId", l.id, l.versie, l."schoolId", l."sectieId", l.vak, l."vakCode", l.onderwijssoort, l.leerjaar, l.uren
      FROM unnest(${nummers}::text[]) AS n(nummer) JOIN medewerker m ON m.personeelsnummer = n.nummer
      JOIN lesinzet l ON l."bestuurId" = m."bestuurId" AND l."medewerkerId" = m.id AND l.schooljaar = ${schooljaar}`),
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
