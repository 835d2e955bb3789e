import type pg from 'pg';

/** Tables without a wall, each with the reason. Anything that is not here and has no wall is a violation. */
const ZONDER_MUUR: Record<string, string> = {
  gebruiker: 'identity: looked up by e-mail before any board is open',
  sessie: 'identity: looked up by token hash at every request',
  wachtwoordherstel: 'identity: looked up by token hash',
  aanmeldrem: 'counters against guessing, keyed by hash',
  vak: 'reference data, read-only, equal for all boards',
  plan_overgang: 'reference data, read-only: which step leads a plan where, equal for all boards',
  _prisma_migrations: 'migration history; the app may read versions only',
};

const ALLEEN_TOEVOEGEN = ['logregel', 'logzegel', 'screening', 'dossierbevestiging', 'fasestap', 'antwoordversie', 'opdrachtstap', 'draadverhuizing', 'planversie', 'planstap', 'planoordeel', 'statusmelding', 'bijsturing', 'cyclusmomentopname',
  'medewerker_historie', 'aanstelling_historie', 'lesinzet_historie', 'diploma_historie', 'bevoegdheid_historie', 'opleidingstraject_historie', 'vertrek_historie', 'bestuursinstelling_historie', 'doelwaarde_historie'];

const MUUR_OP_ID = new Set(['bestuur']);

/** Functions that a policy may ask, each with the reason. They answer for the person of the transaction, under that person's own wall. */
const MUURFUNCTIES: Record<string, string> = {
  muur_deelnames: 'the cycles one takes part in: asked only where a cycle is of the whole board',
  muur_kringen: 'the cycles in whose circle one stands: asked only for closed rows',
  muur_opdrachtcycli: 'the cycles in which one has an assignment: asked only of who reaches neither board nor school',
  muur_opdrachten: 'the parts and questions of those assignments: asked only of who reaches neither board nor school',
  muur_opdrachtscholen: 'the schools of those assignments: asked only of a team',
  muur_plannen: 'the plans one reviews or owns an activity of: asked only of who reaches neither board nor school',
};

/** What those functions read. The reading policies of these tables look nowhere else, so that no function comes back to itself. */
const VLAK = ['cyclus_deelnemer', 'opdracht', 'plan_betrokkene'];

interface Regel {
  naam: string;
  /** Gives one row per violation, with the column "wat". */
  sql: string;
}

const lijst = (namen: string[]) => namen.map((naam) => `'${naam}'`).join(', ');
const TABELLEN = `FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace AND n.nspname = 'public' WHERE c.relkind IN ('r', 'p')`;
const MET_MUUR = `${TABELLEN} AND c.relname NOT IN (${lijst(Object.keys(ZONDER_MUUR))})`;

const KIJKT_IN = `SELECT DISTINCT c.relname || '.' || p.polname AS wat FROM pg_policy p JOIN pg_class c ON c.oid = p.polrelid
      JOIN pg_depend d ON d.classid = 'pg_policy'::regclass AND d.objid = p.oid AND d.refclassid = 'pg_class'::regclass AND d.refobjid <> p.polrelid WHERE true`;

/** What must be true of the catalogue, whatever tables are added later. */
export const CATALOGUSREGELS: Regel[] = [
  { naam: 'every tenant table has row security, forced', sql: `SELECT c.relname AS wat ${MET_MUUR} AND NOT (c.relrowsecurity AND c.relforcerowsecurity)` },
  {
    naam: 'every tenant table has a policy for each of the four commands and none for all at once',
    sql: `SELECT c.relname AS wat ${MET_MUUR} AND ((SELECT array_agg(DISTINCT p.polcmd::text ORDER BY p.polcmd::text) FROM pg_policy p WHERE p.polrelid = c.oid AND p.polpermissive) IS DISTINCT FROM '{a,d,r,w}'::text[] OR EXISTS (SELECT 1 FROM pg_policy p WHERE p.polrelid = c.oid AND p.polcmd = '*'))`,
  },
  {
    naam: 'every policy that lets rows in checks the board of this transaction, and none says simply true',
    sql: `SELECT c.relname || '.' || p.polname AS wat FROM pg_policy p JOIN pg_class c ON c.oid = p.polrelid
      CROSS JOIN LATERAL (SELECT CASE WHEN p.polcmd IN ('a', 'w') THEN pg_get_expr(p.polwithcheck, p.polrelid) END AS toets, CASE WHEN p.polcmd <> 'a' THEN pg_get_expr(p.polqual, p.polrelid) END AS zicht) e
      WHERE (p.polcmd IN ('a', 'w') AND (e.toets IS NULL OR e.toets <> 'false' AND e.toets !~ ${muurPatroon()}))
         OR (p.polcmd <> 'a' AND (e.zicht IS NULL OR e.zicht <> 'false' AND e.zicht !~ ${muurPatroon()}))`,
  },
  {
    naam: 'settings are read once per statement: every current_setting stands in its own select',
    sql: `SELECT c.relname || '.' || p.polname AS wat FROM pg_policy p JOIN pg_class c ON c.oid = p.polrelid
      CROSS JOIN LATERAL (SELECT coalesce(pg_get_expr(p.polqual, p.polrelid), '') || coalesce(pg_get_expr(p.polwithcheck, p.polrelid), '') AS tekst) e
      WHERE regexp_count_oud(e.tekst, 'current_setting\\(') <> regexp_count_oud(e.tekst, 'SELECT \\(?(COALESCE\\()?\\(*(NULLIF\\()?current_setting\\(')`,
  },
  {
    naam: 'a setting that becomes a uuid passes through nullif first: a reused connection gives an empty string',
    sql: `SELECT c.relname || '.' || p.polname AS wat FROM pg_policy p JOIN pg_class c ON c.oid = p.polrelid
      CROSS JOIN LATERAL (SELECT coalesce(pg_get_expr(p.polqual, p.polrelid), '') || coalesce(pg_get_expr(p.polwithcheck, p.polrelid), '') AS tekst) e
      WHERE regexp_replace(e.tekst, 'NULLIF\\(current_setting\\([^)]*\\), [^)]*\\)', '', 'g') ~ 'current_setting\\([^)]*\\)\\)*::uuid'`,
  },
  {
    naam: 'a policy asks only functions of the list, and those run as whoever calls them, change nothing and have a fixed search path',
    sql: `SELECT DISTINCT p.proname AS wat FROM pg_depend d JOIN pg_proc p ON p.oid = d.refobjid JOIN pg_namespace n ON n.oid = p.pronamespace AND n.nspname = 'public'
      WHERE d.classid = 'pg_policy'::regclass AND d.refclassid = 'pg_proc'::regclass
      AND (p.proname NOT IN (${lijst(Object.keys(MUURFUNCTIES))}) OR p.prosecdef OR p.provolatile <> 's' OR p.proconfig IS DISTINCT FROM ARRAY['search_path=public, pg_temp'])`,
  },
  {
    naam: 'what a function gives about the person alone is asked once per statement: it stands in a select of its own',
    sql: `SELECT c.relname || '.' || p.polname AS wat FROM pg_policy p JOIN pg_class c ON c.oid = p.polrelid
      CROSS JOIN LATERAL (SELECT coalesce(pg_get_expr(p.polqual, p.polrelid), '') || coalesce(pg_get_expr(p.polwithcheck, p.polrelid), '') AS tekst) e
      WHERE regexp_count_oud(e.tekst, 'muur_[a-z_]+\\(\\)') <> regexp_count_oud(e.tekst, '\\( SELECT muur_[a-z_]+\\(\\)')`,
  },
  {
    naam: 'a policy asks a function who takes part, who stands in the circle and who got an assignment: looking there itself weighs on every statement',
    sql: `${KIJKT_IN} AND d.refobjid IN ('cyclus_deelnemer'::regclass, 'cyclus_kring'::regclass, 'opdracht'::regclass) AND c.relname <> 'opdrachtstap'`,
  },
  {
    naam: 'what the functions of the wall read looks in no other table and asks no function: else the wall asks itself without end',
    sql: `${KIJKT_IN} AND c.relname IN (${lijst(VLAK)}) AND p.polcmd = 'r' UNION SELECT c.relname || '.' || p.polname FROM pg_policy p JOIN pg_class c ON c.oid = p.polrelid JOIN pg_depend d ON d.classid = 'pg_policy'::regclass AND d.objid = p.oid
      WHERE c.relname IN (${lijst(VLAK)}) AND p.polcmd = 'r' AND d.refclassid = 'pg_proc'::regclass`,
  },
  {
    naam: 'every tenant table has an index that starts with the board',
    sql: `SELECT c.relname AS wat ${MET_MUUR} AND c.relname <> 'bestuur' AND NOT EXISTS (
      SELECT 1 FROM pg_index i JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum = i.indkey[0] WHERE i.indrelid = c.oid AND a.attname = 'bestuurId' AND i.indpred IS NULL)`,
  },
  {
    naam: 'every reference between tenant tables carries the board on both sides',
    sql: `SELECT k.conname AS wat FROM pg_constraint k JOIN pg_class c ON c.oid = k.conrelid JOIN pg_class d ON d.oid = k.confrelid
      WHERE k.contype = 'f' AND c.relname NOT IN (${lijst(Object.keys(ZONDER_MUUR))}) AND d.relname NOT IN (${lijst([...Object.keys(ZONDER_MUUR), 'bestuur'])})
      AND NOT EXISTS (SELECT 1 FROM unnest(k.conkey, k.confkey) AS p(van, naar)
        JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum = p.van JOIN pg_attribute b ON b.attrelid = d.oid AND b.attnum = p.naar
        WHERE a.attname = 'bestuurId' AND b.attname = 'bestuurId')`,
  },
  {
    naam: 'every reference to a tenant or person has an index on its columns',
    sql: `SELECT k.conname AS wat FROM pg_constraint k JOIN pg_class c ON c.oid = k.conrelid WHERE k.contype = 'f' AND k.confrelid::regclass::text IN ('medewerker', 'aanstelling', 'diploma', 'import', 'school', 'team', 'lidmaatschap')
      AND NOT EXISTS (SELECT 1 FROM pg_index i WHERE i.indrelid = k.conrelid AND (i.indkey::int2[])[0] = k.conkey[1] AND k.conkey <@ (i.indkey::int2[]))`,
  },
  {
    naam: 'every tenant column is required and fills itself from the transaction',
    sql: `SELECT c.relname AS wat ${MET_MUUR} AND c.relname <> 'bestuur' AND NOT EXISTS (SELECT 1 FROM pg_attribute a JOIN pg_attrdef d ON d.adrelid = a.attrelid AND d.adnum = a.attnum
      WHERE a.attrelid = c.oid AND a.attname = 'bestuurId' AND a.attnotnull AND pg_get_expr(d.adbin, d.adrelid) LIKE '%app.bestuur%')`,
  },
  {
    naam: 'a unique key of a tenant table tells nothing about other boards',
    sql: `SELECT i.indexrelid::regclass::text AS wat FROM pg_index i JOIN pg_class c ON c.oid = i.indrelid JOIN pg_namespace n ON n.oid = c.relnamespace AND n.nspname = 'public'
      WHERE i.indisunique AND c.relname NOT IN (${lijst([...Object.keys(ZONDER_MUUR), 'bestuur'])})
      AND NOT EXISTS (SELECT 1 FROM pg_attribute a WHERE a.attrelid = c.oid AND a.attnum = ANY (i.indkey) AND a.attname IN ('bestuurId', 'tokenHash'))
      AND NOT (i.indisprimary AND i.indnatts = 1)`,
  },
  { naam: 'the app owns nothing and is no superuser', sql: `SELECT r.rolname AS wat FROM pg_roles r WHERE r.rolname = current_setting('proef.app') AND (r.rolsuper OR r.rolbypassrls OR r.rolcreaterole OR r.rolcreatedb OR r.rolreplication
      OR EXISTS (SELECT 1 FROM pg_class c WHERE c.relowner = r.oid) OR EXISTS (SELECT 1 FROM pg_proc p WHERE p.proowner = r.oid))` },
  { naam: 'the app cannot make tables', sql: `SELECT 'schema public' AS wat WHERE has_schema_privilege(current_setting('proef.app'), 'public', 'CREATE')` },
  { naam: 'the app cannot empty tables, point at them or hang triggers on them', sql: `SELECT c.relname AS wat ${TABELLEN} AND has_table_privilege(current_setting('proef.app'), c.oid, 'TRUNCATE, REFERENCES, TRIGGER')` },
  { naam: 'what is append-only cannot be changed by the app', sql: `SELECT c.relname AS wat ${TABELLEN} AND c.relname IN (${lijst(ALLEEN_TOEVOEGEN)})
      AND (has_table_privilege(current_setting('proef.app'), c.oid, 'UPDATE') OR has_any_column_privilege(current_setting('proef.app'), c.oid, 'UPDATE') OR c.relname <> 'screening' AND has_table_privilege(current_setting('proef.app'), c.oid, 'DELETE'))` },
  { naam: 'the expert has no grant on any table', sql: `SELECT c.relname AS wat ${TABELLEN} AND has_table_privilege(current_setting('proef.expert'), c.oid, 'SELECT, INSERT, UPDATE, DELETE')` },
  { naam: 'views look with the eyes of whoever asks', sql: `SELECT c.relname AS wat FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace AND n.nspname = 'public' WHERE c.relkind = 'm' OR c.relkind = 'v' AND NOT coalesce(c.reloptions, '{}') @> '{security_invoker=true}'` },
  { naam: 'functions run as whoever calls them, with a fixed search path', sql: `SELECT p.proname AS wat FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace AND n.nspname = 'public'
      WHERE p.proname <> 'regexp_count_oud' AND (p.prosecdef OR NOT EXISTS (SELECT 1 FROM unnest(p.proconfig) f WHERE f LIKE 'search_path=%'))` },
  { naam: 'nothing is granted to everybody', sql: `SELECT c.relname AS wat ${TABELLEN} AND EXISTS (SELECT 1 FROM aclexplode(c.relacl) x WHERE x.grantee = 0)` },
];

function muurPatroon(): string {
  return `(CASE WHEN c.relname IN (${lijst([...MUUR_OP_ID])}) THEN '^\\(*id = \\( SELECT \\(?NULLIF\\(current_setting\\(''app.bestuur''' ELSE '^\\(*"bestuurId" = \\( SELECT \\(?NULLIF\\(current_setting\\(''app.bestuur''' END)`;
}

/** All violations of the rules in this database, as 'rule: what'. Wants a connection of the owner. */
export async function overtredingen(owner: pg.ClientBase, rollen: { app: string; expert: string }): Promise<string[]> {
  await owner.query('BEGIN');
  try {
    await owner.query(`SELECT set_config('proef.app', $1, true), set_config('proef.expert', $2, true)`, [rollen.app, rollen.expert]);
    await owner.query(`CREATE FUNCTION regexp_count_oud(tekst text, patroon text) RETURNS bigint LANGUAGE sql AS 'SELECT count(*) FROM regexp_matches(tekst, patroon, ''g'')'`);
    const gevonden: string[] = [];
    for (const regel of CATALOGUSREGELS) {
      const { rows } = await owner.query<{ wat: string }>(regel.sql);
      gevonden.push(...rows.map((rij) => `${regel.naam}: ${rij.wat}`));
    }
    return gevonden;
  } finally {
    await owner.query('ROLLBACK');
  }
}
