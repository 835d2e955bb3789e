-- What of an assignment, a thread, a message and a notification can change at all: never whose it is, never for whom or
-- about what an assignment is (that would widen what somebody may see). Another person or question is a new assignment.
SET lock_timeout = '5s';
REVOKE UPDATE ON opdracht, draad, bericht, melding FROM masterkompas_app;
GRANT UPDATE (status, uiterlijk, bericht, "ingetrokkenOp", versie) ON opdracht TO masterkompas_app;
GRANT UPDATE (soort, "onderwerpId", deelfase, titel, "opgelostOp", "opgelostDoor", "toegewezenAan", versie) ON draad TO masterkompas_app;
GRANT UPDATE (tekst, genoemd, "gewijzigdOp", "verwijderdOp", versie) ON bericht TO masterkompas_app;
GRANT UPDATE ("gelezenOp") ON melding TO masterkompas_app;

-- A thread on a row of a table ('<question>/<row>') belongs to who answers the question.
DO $$
DECLARE
  muur text := $m$"bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid)
  AND ((SELECT current_setting('app.bereik', true)) = 'bestuur' OR (SELECT current_setting('app.bereik', true)) = 'school' AND ("schoolId" = ANY (((SELECT coalesce(NULLIF(current_setting('app.scholen', true), ''), '{}')::uuid[])::uuid[]))
      OR "schoolId" IS NULL AND EXISTS (SELECT 1 FROM cyclus_deelnemer d WHERE d."bestuurId" = draad."bestuurId" AND d."cyclusId" = draad."cyclusId" AND d."gebruikerId" = (SELECT NULLIF(current_setting('app.gebruiker', true), '')::uuid)))
    OR EXISTS (SELECT 1 FROM opdracht o WHERE o."bestuurId" = draad."bestuurId" AND o."cyclusId" = draad."cyclusId" AND o."gebruikerId" = (SELECT NULLIF(current_setting('app.gebruiker', true), '')::uuid) AND o."ingetrokkenOp" IS NULL
      AND (o."vraagId" IS NULL AND o.deelfase = draad.deelfase OR o."vraagId" = split_part(draad."onderwerpId", '/', 1))))$m$;
BEGIN
  EXECUTE 'ALTER POLICY lezen ON draad USING (' || muur || ')';
  EXECUTE 'ALTER POLICY toevoegen ON draad WITH CHECK (' || muur || ')';
  EXECUTE 'ALTER POLICY wijzigen ON draad USING (' || muur || ') WITH CHECK (' || muur || ')';
END $$;
