/** A guard taken away. Each must make at least one rule or attack fail; a mutant that lives shows a test that cannot fail. */
export interface Mutant {
  naam: string;
  sql: string;
}

const MUUR = `"bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid)`;

const VAST = 'LANGUAGE plpgsql STABLE SET search_path = public, pg_temp';

/** A function of the wall that forgot about whom it is asked: it gives all that stands in this table, past the wall. */
function allesGevend(functie: string, soort: string, tabel: string, wat: string): string {
  return `DO $mutant$ DECLARE alles text; BEGIN
    ALTER TABLE ${tabel} NO FORCE ROW LEVEL SECURITY; SELECT array_agg(${wat})::text INTO alles FROM ${tabel}; ALTER TABLE ${tabel} FORCE ROW LEVEL SECURITY;
    EXECUTE format('CREATE OR REPLACE FUNCTION ${functie}() RETURNS ${soort}[] ${VAST} AS %L', format('BEGIN RETURN %L::${soort}[]; END', alles));
  END $mutant$`;
}

/** Mutants of the database's own guards, applied as the owner to a copy. */
export const MUTANTEN: Mutant[] = [
  { naam: 'reading policy of medewerker dropped', sql: `DROP POLICY lezen ON medewerker` },
  { naam: 'reading policy of medewerker lets everything through', sql: `DROP POLICY lezen ON medewerker; CREATE POLICY lezen ON medewerker FOR SELECT USING (true)` },
  { naam: 'medewerker within the board but without the reach', sql: `DROP POLICY lezen ON medewerker; CREATE POLICY lezen ON medewerker FOR SELECT USING (${MUUR})` },
  { naam: 'diploma within the board but without the reach', sql: `DROP POLICY lezen ON diploma; CREATE POLICY lezen ON diploma FOR SELECT USING (${MUUR}); DROP POLICY wijzigen ON diploma; CREATE POLICY wijzigen ON diploma FOR UPDATE USING (${MUUR}) WITH CHECK (${MUUR})` },
  { naam: 'licences within the board but without the reach', sql: `DROP POLICY lezen ON bevoegdheid; CREATE POLICY lezen ON bevoegdheid FOR SELECT USING (${MUUR})` },
  { naam: 'what stood in a file within the board but without the reach', sql: `DROP POLICY lezen ON diploma_historie; CREATE POLICY lezen ON diploma_historie FOR SELECT USING (${MUUR})` },
  { naam: 'links to files readable without their hash', sql: `DROP POLICY lezen ON leraarlink; CREATE POLICY lezen ON leraarlink FOR SELECT USING (${MUUR} OR "geopendOp" IS NULL)` },
  { naam: 'private views readable by everybody at the board', sql: `DROP POLICY lezen ON weergave; CREATE POLICY lezen ON weergave FOR SELECT USING (${MUUR})` },
  { naam: 'shared views changed by everybody at the board', sql: `DROP POLICY wijzigen ON weergave; CREATE POLICY wijzigen ON weergave FOR UPDATE USING (${MUUR}) WITH CHECK (${MUUR})` },
  { naam: 'shared views removed by everybody at the board', sql: `DROP POLICY verwijderen ON weergave; CREATE POLICY verwijderen ON weergave FOR DELETE USING (${MUUR})` },
  { naam: 'answers within the board but without the reach', sql: `DROP POLICY lezen ON antwoord; CREATE POLICY lezen ON antwoord FOR SELECT USING (${MUUR}); DROP POLICY wijzigen ON antwoord; CREATE POLICY wijzigen ON antwoord FOR UPDATE USING (${MUUR}) WITH CHECK (${MUUR})` },
  { naam: 'closed answers readable outside the circle', sql: `DROP POLICY besloten_lezen ON antwoord` },
  { naam: 'closed rows readable outside the circle', sql: `DROP POLICY besloten_lezen ON eigenvraag` },
  { naam: 'everybody may enter the circle', sql: `DROP TRIGGER bewaken ON cyclus_kring` },
  { naam: 'ratings of others may be changed', sql: `DROP POLICY wijzigen ON beoordeling; CREATE POLICY wijzigen ON beoordeling FOR UPDATE USING (${MUUR}) WITH CHECK (${MUUR})` },
  { naam: 'threads within the board but without the reach', sql: `DROP POLICY lezen ON draad; CREATE POLICY lezen ON draad FOR SELECT USING (${MUUR})` },
  { naam: 'notifications readable by everybody at the board', sql: `DROP POLICY lezen ON melding; CREATE POLICY lezen ON melding FOR SELECT USING (${MUUR})` },
  { naam: 'contributions readable below the threshold', sql: `DROP POLICY lezen ON bijdrage; CREATE POLICY lezen ON bijdrage FOR SELECT USING (${MUUR} AND (SELECT current_setting('app.bereik', true)) = 'bestuur')` },
  { naam: 'who took part in an anonymous round readable', sql: `DROP POLICY lezen ON deelname; CREATE POLICY lezen ON deelname FOR SELECT USING (${MUUR} AND (SELECT current_setting('app.bereik', true)) = 'bestuur')` },
  { naam: 'cards put on the board by hand', sql: `DROP POLICY toevoegen ON rondekaart; CREATE POLICY toevoegen ON rondekaart FOR INSERT WITH CHECK (${MUUR})` },
  { naam: 'cards taken off the board for good', sql: `DROP POLICY verwijderen ON rondekaart; CREATE POLICY verwijderen ON rondekaart FOR DELETE USING (${MUUR})` },
  { naam: 'the promise of a round can be changed', sql: `GRANT UPDATE (anoniem, drempel, live) ON dialoogronde TO masterkompas_app` },
  { naam: 'app may change old versions of answers', sql: `GRANT UPDATE ON antwoordversie TO masterkompas_app` },
  { naam: 'app may change what was known', sql: `GRANT UPDATE ON diploma_historie TO masterkompas_app` },
  { naam: 'row security of diploma no longer forced', sql: `ALTER TABLE diploma NO FORCE ROW LEVEL SECURITY` },
  { naam: 'row security of school switched off', sql: `ALTER TABLE school DISABLE ROW LEVEL SECURITY` },
  { naam: 'row security of lidmaatschap switched off', sql: `ALTER TABLE lidmaatschap DISABLE ROW LEVEL SECURITY` },
  { naam: 'rows can be added to another board', sql: `DROP POLICY toevoegen ON logregel; CREATE POLICY toevoegen ON logregel FOR INSERT WITH CHECK (true)` },
  { naam: 'rows can be moved to another board', sql: `DROP POLICY wijzigen ON importkoppeling; CREATE POLICY wijzigen ON importkoppeling FOR UPDATE USING (${MUUR}) WITH CHECK (true)` },
  { naam: 'policy compares with the wrong column', sql: `DROP POLICY lezen ON import; CREATE POLICY lezen ON import FOR SELECT USING ("gebruikerId" IS NOT NULL)` },
  { naam: 'setting cast without nullif', sql: `DROP POLICY lezen ON sectie; CREATE POLICY lezen ON sectie FOR SELECT USING ("bestuurId" = (SELECT current_setting('app.bestuur', true)::uuid))` },
  { naam: 'setting read per row instead of once', sql: `DROP POLICY lezen ON lesinzet; CREATE POLICY lezen ON lesinzet FOR SELECT USING ("bestuurId" = NULLIF(current_setting('app.bestuur', true), '')::uuid)` },
  { naam: 'unset means everything', sql: `DROP POLICY lezen ON team; CREATE POLICY lezen ON team FOR SELECT USING (${MUUR} OR (SELECT NULLIF(current_setting('app.bestuur', true), '')) IS NULL)` },
  { naam: 'invitations readable without their hash', sql: `DROP POLICY lezen ON uitnodiging; CREATE POLICY lezen ON uitnodiging FOR SELECT USING (${MUUR} OR "gebruiktOp" IS NULL)` },
  { naam: 'memberships of every signed-in person readable', sql: `DROP POLICY lezen ON lidmaatschap; CREATE POLICY lezen ON lidmaatschap FOR SELECT USING (${MUUR} OR "gebruikerId" IS NOT NULL)` },
  { naam: 'the log readable by guests of a round', sql: `DROP POLICY lezen ON logregel; CREATE POLICY lezen ON logregel FOR SELECT USING (${MUUR})` },
  { naam: 'memberships readable by guests of a round', sql: `ALTER POLICY lezen ON lidmaatschap USING (${MUUR} OR "gebruikerId" = (SELECT s."gebruikerId" FROM sessie s WHERE s."tokenHash" = (SELECT NULLIF(current_setting('app.sessie', true), ''))))` },
  { naam: 'guests of a round may write in the log', sql: `DROP POLICY toevoegen ON logregel; CREATE POLICY toevoegen ON logregel FOR INSERT WITH CHECK (${MUUR})` },
  { naam: 'guests of a round may change imports', sql: `DROP POLICY wijzigen ON import; CREATE POLICY wijzigen ON import FOR UPDATE USING (${MUUR}) WITH CHECK (${MUUR})` },
  ...Object.entries({ muur_deelnames: ['uuid', 'cyclus', 'id'], muur_kringen: ['uuid', 'cyclus', 'id'], muur_opdrachtcycli: ['uuid', 'cyclus', 'id'], muur_opdrachtscholen: ['uuid', 'school', 'id'], muur_plannen: ['uuid', 'plan', 'id'], muur_opdrachten: ['text', 'faseroute', `"cyclusId" || '#' || deelfase`] })
    .map(([functie, [soort, tabel, wat]]) => ({ naam: `${functie} gives everything to everybody`, sql: allesGevend(functie, soort ?? '', tabel ?? '', wat ?? '') })),
  { naam: 'function of the wall with the rights of the owner', sql: `ALTER FUNCTION muur_kringen() SECURITY DEFINER` },
  { naam: 'function of the wall that may change something', sql: `ALTER FUNCTION muur_deelnames() VOLATILE` },
  { naam: 'function of the wall that looks where the caller says', sql: `ALTER FUNCTION muur_opdrachtcycli() SET search_path = "$user", public` },
  { naam: 'function of the wall asked for every row', sql: `ALTER POLICY lezen ON cyclus USING (${MUUR} AND id = ANY (muur_deelnames()))` },
  { naam: 'policy that asks a function nobody weighed', sql: `CREATE FUNCTION mag() RETURNS boolean ${VAST} AS 'BEGIN RETURN true; END'; ALTER POLICY lezen ON cyclus USING (${MUUR} AND mag())` },
  { naam: 'policy that looks itself who takes part', sql: `ALTER POLICY verwijderen ON vraagroute USING (${MUUR} AND EXISTS (SELECT 1 FROM cyclus_deelnemer d WHERE d."bestuurId" = vraagroute."bestuurId"))` },
  { naam: 'wall that asks itself', sql: `ALTER POLICY lezen ON opdracht USING (${MUUR} AND "cyclusId" = ANY ((SELECT muur_opdrachtcycli())::uuid[]))` },
  { naam: 'plans within the board but without the reach', sql: `ALTER POLICY lezen ON plan USING (${MUUR})` },
  { naam: 'activities readable without the reach', sql: `ALTER POLICY lezen ON activiteit USING (${MUUR})` },
  { naam: 'a plan changes its state without a step', sql: `DROP TRIGGER bewaken ON plan` },
  { naam: 'an adopted plan can be written in', sql: `DROP TRIGGER bewaken ON activiteit` },
  { naam: 'steps that no table knows', sql: `ALTER TABLE planstap DROP CONSTRAINT planstap_handeling_van_naar_fkey` },
  { naam: 'steps that do not move the plan', sql: `DROP TRIGGER zetten ON planstap` },
  { naam: 'steps and judgements in the name of another', sql: `ALTER POLICY toevoegen ON planoordeel WITH CHECK (${MUUR})` },
  { naam: 'the council can change its mind', sql: `DROP TRIGGER bewaken ON mr_stap` },
  { naam: 'a version can be put beside a plan that is not being written', sql: `DROP TRIGGER bewaken ON planversie` },
  { naam: 'frozen versions can be changed', sql: `GRANT UPDATE ON planversie TO masterkompas_app` },
  { naam: 'who reviews a plan readable by everybody', sql: `ALTER POLICY lezen ON plan_betrokkene USING (${MUUR})` },
  { naam: 'calendar links readable by everybody at the board', sql: `ALTER POLICY lezen ON agendalink USING (${MUUR})` },
  { naam: 'the timer reads plans', sql: `ALTER POLICY lezen ON evaluatie USING (${MUUR} AND (SELECT current_setting('app.bereik', true)) IN ('bestuur', 'taak'))` },
  { naam: 'expert may read diplomas', sql: `GRANT SELECT ON diploma TO masterkompas_expert` },
  { naam: 'app may change the log', sql: `GRANT UPDATE ON logregel TO masterkompas_app` },
  { naam: 'app may change one column of the log', sql: `GRANT UPDATE (gegevens) ON logregel TO masterkompas_app` },
  { naam: 'app may remove old diploma versions', sql: `GRANT DELETE ON diploma_historie TO masterkompas_app` },
  { naam: 'app may empty a table', sql: `GRANT TRUNCATE ON screening TO masterkompas_app` },
  { naam: 'app may make tables', sql: `GRANT CREATE ON SCHEMA public TO masterkompas_app` },
  { naam: 'everybody may read schools', sql: `GRANT SELECT ON school TO PUBLIC` },
  { naam: 'reference without the board', sql: `ALTER TABLE diploma DROP CONSTRAINT "diploma_bestuurId_medewerkerId_fkey"; ALTER TABLE diploma ADD FOREIGN KEY ("medewerkerId") REFERENCES medewerker (id)` },
  { naam: 'board column may be empty', sql: `ALTER TABLE importwijziging ALTER "bestuurId" DROP NOT NULL` },
  { naam: 'no index that starts with the board', sql: `DROP INDEX "importwijziging_bestuurId_importId_idx"` },
  { naam: 'unique over all boards', sql: `CREATE UNIQUE INDEX ON medewerker (personeelsnummer, achternaam, id)` },
  { naam: 'view with the eyes of the owner', sql: `CREATE VIEW alle_diplomas AS SELECT * FROM diploma` },
  { naam: 'materialised view', sql: `CREATE MATERIALIZED VIEW diplomatelling AS SELECT count(*) FROM diploma` },
  { naam: 'function with the rights of the owner', sql: `CREATE FUNCTION alle_leraren() RETURNS bigint LANGUAGE sql SECURITY DEFINER SET search_path = public AS 'SELECT count(*) FROM medewerker'` },
  { naam: 'function without a fixed search path', sql: `CREATE FUNCTION telling() RETURNS bigint LANGUAGE sql AS 'SELECT count(*) FROM medewerker'` },
  { naam: 'new tenant table without a wall', sql: `CREATE TABLE notitie (id uuid PRIMARY KEY DEFAULT gen_random_uuid(), "bestuurId" uuid NOT NULL, tekst text)` },
];
