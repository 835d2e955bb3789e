/** A guard taken away. Each must make at least one rule or attack fail; a mutant that lives shows a test that cannot fail. */
export interface Mutant {
  naam: string;
  sql: string;
}

const MUUR = `"bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid)`;

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
