-- A guest of a dialogue round has the board of that round open, with the reach 'gast': of the board a guest reads the name of
-- it and of its schools, the round whose code is held, its questions and board of cards, and the own contributions. Tables
-- whose wall only asked for the board were open to such a transaction; its door sends fixed statements only, but a wall
-- does not lean on the statements in front of it. Every policy that asked for the board alone now asks for somebody of the
-- board as well. Sessions and invitations are looked up before any board is open: those ways stay as they were.

ALTER POLICY lezen ON bestuursinstelling USING ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid) AND (SELECT current_setting('app.bereik', true)) IS DISTINCT FROM 'gast');
ALTER POLICY toevoegen ON bestuursinstelling WITH CHECK ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid) AND (SELECT current_setting('app.bereik', true)) IS DISTINCT FROM 'gast');
ALTER POLICY wijzigen ON bestuursinstelling USING ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid) AND (SELECT current_setting('app.bereik', true)) IS DISTINCT FROM 'gast') WITH CHECK ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid) AND (SELECT current_setting('app.bereik', true)) IS DISTINCT FROM 'gast');

ALTER POLICY lezen ON bestuursinstelling_historie USING ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid) AND (SELECT current_setting('app.bereik', true)) IS DISTINCT FROM 'gast');
ALTER POLICY toevoegen ON bestuursinstelling_historie WITH CHECK ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid) AND (SELECT current_setting('app.bereik', true)) IS DISTINCT FROM 'gast');

ALTER POLICY lezen ON campagne_school USING ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid) AND (SELECT current_setting('app.bereik', true)) IS DISTINCT FROM 'gast');
ALTER POLICY toevoegen ON campagne_school WITH CHECK ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid) AND (SELECT current_setting('app.bereik', true)) IS DISTINCT FROM 'gast');
ALTER POLICY verwijderen ON campagne_school USING ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid) AND (SELECT current_setting('app.bereik', true)) IS DISTINCT FROM 'gast');

ALTER POLICY lezen ON doelwaarde USING ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid) AND (SELECT current_setting('app.bereik', true)) IS DISTINCT FROM 'gast');
ALTER POLICY toevoegen ON doelwaarde WITH CHECK ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid) AND (SELECT current_setting('app.bereik', true)) IS DISTINCT FROM 'gast');
ALTER POLICY wijzigen ON doelwaarde USING ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid) AND (SELECT current_setting('app.bereik', true)) IS DISTINCT FROM 'gast') WITH CHECK ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid) AND (SELECT current_setting('app.bereik', true)) IS DISTINCT FROM 'gast');
ALTER POLICY verwijderen ON doelwaarde USING ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid) AND (SELECT current_setting('app.bereik', true)) IS DISTINCT FROM 'gast');

ALTER POLICY lezen ON doelwaarde_historie USING ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid) AND (SELECT current_setting('app.bereik', true)) IS DISTINCT FROM 'gast');
ALTER POLICY toevoegen ON doelwaarde_historie WITH CHECK ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid) AND (SELECT current_setting('app.bereik', true)) IS DISTINCT FROM 'gast');

ALTER POLICY lezen ON idempotentiesleutel USING ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid) AND (SELECT current_setting('app.bereik', true)) IS DISTINCT FROM 'gast');
ALTER POLICY toevoegen ON idempotentiesleutel WITH CHECK ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid) AND (SELECT current_setting('app.bereik', true)) IS DISTINCT FROM 'gast');
ALTER POLICY wijzigen ON idempotentiesleutel USING ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid) AND (SELECT current_setting('app.bereik', true)) IS DISTINCT FROM 'gast') WITH CHECK ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid) AND (SELECT current_setting('app.bereik', true)) IS DISTINCT FROM 'gast');
ALTER POLICY verwijderen ON idempotentiesleutel USING ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid) AND (SELECT current_setting('app.bereik', true)) IS DISTINCT FROM 'gast');

ALTER POLICY lezen ON import USING ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid) AND (SELECT current_setting('app.bereik', true)) IS DISTINCT FROM 'gast');
ALTER POLICY toevoegen ON import WITH CHECK ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid) AND (SELECT current_setting('app.bereik', true)) IS DISTINCT FROM 'gast');
ALTER POLICY wijzigen ON import USING ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid) AND (SELECT current_setting('app.bereik', true)) IS DISTINCT FROM 'gast') WITH CHECK ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid) AND (SELECT current_setting('app.bereik', true)) IS DISTINCT FROM 'gast');

ALTER POLICY lezen ON importbestand USING ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid) AND (SELECT current_setting('app.bereik', true)) IS DISTINCT FROM 'gast');
ALTER POLICY toevoegen ON importbestand WITH CHECK ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid) AND (SELECT current_setting('app.bereik', true)) IS DISTINCT FROM 'gast');
ALTER POLICY wijzigen ON importbestand USING ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid) AND (SELECT current_setting('app.bereik', true)) IS DISTINCT FROM 'gast') WITH CHECK ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid) AND (SELECT current_setting('app.bereik', true)) IS DISTINCT FROM 'gast');
ALTER POLICY verwijderen ON importbestand USING ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid) AND (SELECT current_setting('app.bereik', true)) IS DISTINCT FROM 'gast');

ALTER POLICY lezen ON importkoppeling USING ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid) AND (SELECT current_setting('app.bereik', true)) IS DISTINCT FROM 'gast');
ALTER POLICY toevoegen ON importkoppeling WITH CHECK ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid) AND (SELECT current_setting('app.bereik', true)) IS DISTINCT FROM 'gast');
ALTER POLICY wijzigen ON importkoppeling USING ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid) AND (SELECT current_setting('app.bereik', true)) IS DISTINCT FROM 'gast') WITH CHECK ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid) AND (SELECT current_setting('app.bereik', true)) IS DISTINCT FROM 'gast');

ALTER POLICY lezen ON importprofiel USING ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid) AND (SELECT current_setting('app.bereik', true)) IS DISTINCT FROM 'gast');
ALTER POLICY toevoegen ON importprofiel WITH CHECK ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid) AND (SELECT current_setting('app.bereik', true)) IS DISTINCT FROM 'gast');
ALTER POLICY wijzigen ON importprofiel USING ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid) AND (SELECT current_setting('app.bereik', true)) IS DISTINCT FROM 'gast') WITH CHECK ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid) AND (SELECT current_setting('app.bereik', true)) IS DISTINCT FROM 'gast');
ALTER POLICY verwijderen ON importprofiel USING ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid) AND (SELECT current_setting('app.bereik', true)) IS DISTINCT FROM 'gast');

ALTER POLICY lezen ON importwijziging USING ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid) AND (SELECT current_setting('app.bereik', true)) IS DISTINCT FROM 'gast');
ALTER POLICY toevoegen ON importwijziging WITH CHECK ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid) AND (SELECT current_setting('app.bereik', true)) IS DISTINCT FROM 'gast');
ALTER POLICY wijzigen ON importwijziging USING ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid) AND (SELECT current_setting('app.bereik', true)) IS DISTINCT FROM 'gast') WITH CHECK ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid) AND (SELECT current_setting('app.bereik', true)) IS DISTINCT FROM 'gast');
ALTER POLICY verwijderen ON importwijziging USING ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid) AND (SELECT current_setting('app.bereik', true)) IS DISTINCT FROM 'gast');

ALTER POLICY toevoegen ON lidmaatschap WITH CHECK ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid) AND (SELECT current_setting('app.bereik', true)) IS DISTINCT FROM 'gast');
ALTER POLICY wijzigen ON lidmaatschap USING ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid) AND (SELECT current_setting('app.bereik', true)) IS DISTINCT FROM 'gast') WITH CHECK ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid) AND (SELECT current_setting('app.bereik', true)) IS DISTINCT FROM 'gast');

ALTER POLICY toevoegen ON lidmaatschap_bereik WITH CHECK ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid) AND (SELECT current_setting('app.bereik', true)) IS DISTINCT FROM 'gast');
ALTER POLICY wijzigen ON lidmaatschap_bereik USING ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid) AND (SELECT current_setting('app.bereik', true)) IS DISTINCT FROM 'gast') WITH CHECK ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid) AND (SELECT current_setting('app.bereik', true)) IS DISTINCT FROM 'gast');
ALTER POLICY verwijderen ON lidmaatschap_bereik USING ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid) AND (SELECT current_setting('app.bereik', true)) IS DISTINCT FROM 'gast');

ALTER POLICY lezen ON logregel USING ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid) AND (SELECT current_setting('app.bereik', true)) IS DISTINCT FROM 'gast');
ALTER POLICY toevoegen ON logregel WITH CHECK ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid) AND (SELECT current_setting('app.bereik', true)) IS DISTINCT FROM 'gast');

ALTER POLICY lezen ON logzegel USING ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid) AND (SELECT current_setting('app.bereik', true)) IS DISTINCT FROM 'gast');
ALTER POLICY toevoegen ON logzegel WITH CHECK ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid) AND (SELECT current_setting('app.bereik', true)) IS DISTINCT FROM 'gast');

ALTER POLICY toevoegen ON school WITH CHECK ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid) AND (SELECT current_setting('app.bereik', true)) IS DISTINCT FROM 'gast');
ALTER POLICY wijzigen ON school USING ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid) AND (SELECT current_setting('app.bereik', true)) IS DISTINCT FROM 'gast') WITH CHECK ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid) AND (SELECT current_setting('app.bereik', true)) IS DISTINCT FROM 'gast');

ALTER POLICY lezen ON screeningscampagne USING ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid) AND (SELECT current_setting('app.bereik', true)) IS DISTINCT FROM 'gast');
ALTER POLICY toevoegen ON screeningscampagne WITH CHECK ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid) AND (SELECT current_setting('app.bereik', true)) IS DISTINCT FROM 'gast');
ALTER POLICY wijzigen ON screeningscampagne USING ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid) AND (SELECT current_setting('app.bereik', true)) IS DISTINCT FROM 'gast') WITH CHECK ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid) AND (SELECT current_setting('app.bereik', true)) IS DISTINCT FROM 'gast');

ALTER POLICY lezen ON sectie USING ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid) AND (SELECT current_setting('app.bereik', true)) IS DISTINCT FROM 'gast');
ALTER POLICY toevoegen ON sectie WITH CHECK ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid) AND (SELECT current_setting('app.bereik', true)) IS DISTINCT FROM 'gast');
ALTER POLICY wijzigen ON sectie USING ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid) AND (SELECT current_setting('app.bereik', true)) IS DISTINCT FROM 'gast') WITH CHECK ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid) AND (SELECT current_setting('app.bereik', true)) IS DISTINCT FROM 'gast');
ALTER POLICY verwijderen ON sectie USING ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid) AND (SELECT current_setting('app.bereik', true)) IS DISTINCT FROM 'gast');

ALTER POLICY lezen ON team USING ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid) AND (SELECT current_setting('app.bereik', true)) IS DISTINCT FROM 'gast');
ALTER POLICY toevoegen ON team WITH CHECK ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid) AND (SELECT current_setting('app.bereik', true)) IS DISTINCT FROM 'gast');
ALTER POLICY wijzigen ON team USING ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid) AND (SELECT current_setting('app.bereik', true)) IS DISTINCT FROM 'gast') WITH CHECK ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid) AND (SELECT current_setting('app.bereik', true)) IS DISTINCT FROM 'gast');
ALTER POLICY verwijderen ON team USING ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid) AND (SELECT current_setting('app.bereik', true)) IS DISTINCT FROM 'gast');

ALTER POLICY toevoegen ON uitnodiging WITH CHECK ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid) AND (SELECT current_setting('app.bereik', true)) IS DISTINCT FROM 'gast');
ALTER POLICY wijzigen ON uitnodiging USING ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid) AND (SELECT current_setting('app.bereik', true)) IS DISTINCT FROM 'gast') WITH CHECK ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid) AND (SELECT current_setting('app.bereik', true)) IS DISTINCT FROM 'gast');

-- The ones with a second way in.
ALTER POLICY lezen ON lidmaatschap USING ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid) AND (SELECT current_setting('app.bereik', true)) IS DISTINCT FROM 'gast'
  OR "gebruikerId" = (SELECT s."gebruikerId" FROM sessie s WHERE s."tokenHash" = (SELECT NULLIF(current_setting('app.sessie', true), '')) AND s."ingetrokkenOp" IS NULL AND s."verlooptOp" > now()));

ALTER POLICY lezen ON lidmaatschap_bereik USING ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid) AND (SELECT current_setting('app.bereik', true)) IS DISTINCT FROM 'gast'
  OR "lidmaatschapId" IN (SELECT l.id FROM lidmaatschap l WHERE l."gebruikerId" = (SELECT s."gebruikerId" FROM sessie s WHERE s."tokenHash" = (SELECT NULLIF(current_setting('app.sessie', true), '')) AND s."ingetrokkenOp" IS NULL AND s."verlooptOp" > now())));

ALTER POLICY lezen ON uitnodiging USING ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid) AND (SELECT current_setting('app.bereik', true)) IS DISTINCT FROM 'gast'
  OR "tokenHash" = (SELECT NULLIF(current_setting('app.uitnodiging', true), '')));

-- A shared view belongs to the people of the board.
ALTER POLICY lezen ON weergave USING ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid) AND (SELECT current_setting('app.bereik', true)) IS DISTINCT FROM 'gast'
  AND ("gebruikerId" = (SELECT NULLIF(current_setting('app.gebruiker', true), '')::uuid) OR gedeeld));

-- A guest reads the name of the board and changes nothing of it.
ALTER POLICY toevoegen ON bestuur WITH CHECK (id = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid) AND (SELECT current_setting('app.bereik', true)) IS DISTINCT FROM 'gast');
ALTER POLICY wijzigen ON bestuur USING (id = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid) AND (SELECT current_setting('app.bereik', true)) IS DISTINCT FROM 'gast') WITH CHECK (id = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid) AND (SELECT current_setting('app.bereik', true)) IS DISTINCT FROM 'gast');
