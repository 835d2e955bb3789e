-- The wall asks once in a statement, not once per row. The functions of muur_lichter took a row and answered yes or no: for
-- somebody of the whole board they are never asked, but a team that reads the answers of a cycle paid for each of them (315
-- answers: 3.4 ms, before that 0.3). What is asked about the person is small, so the functions give all of it, and each stands
-- in a select of its own: looked up when the first row needs it, and not at all when none does. What each policy lets through
-- stays the same.
--
-- In a policy they always stand as (SELECT muur_…()); the catalogue rules (tests/toegang/catalogusregels.ts) watch that.
-- muur_doet_mee stays for the plan room, whose tables hold few rows per cycle.
SET lock_timeout = '5s';

-- The cycles in which this person takes part.
CREATE FUNCTION muur_deelnames() RETURNS uuid[] LANGUAGE plpgsql STABLE PARALLEL SAFE SECURITY INVOKER SET search_path = public, pg_temp AS $$
BEGIN
  RETURN ARRAY(SELECT d."cyclusId" FROM cyclus_deelnemer d WHERE d."bestuurId" = NULLIF(current_setting('app.bestuur', true), '')::uuid
    AND d."gebruikerId" = NULLIF(current_setting('app.gebruiker', true), '')::uuid);
END $$;

-- The cycles of which this person stands in the circle that sees the closed rows.
CREATE FUNCTION muur_kringen() RETURNS uuid[] LANGUAGE plpgsql STABLE PARALLEL SAFE SECURITY INVOKER SET search_path = public, pg_temp AS $$
BEGIN
  RETURN ARRAY(SELECT k."cyclusId" FROM cyclus_kring k WHERE k."bestuurId" = NULLIF(current_setting('app.bestuur', true), '')::uuid
    AND k."gebruikerId" = NULLIF(current_setting('app.gebruiker', true), '')::uuid);
END $$;

-- The cycles in which this person has an assignment that was not withdrawn.
CREATE FUNCTION muur_opdrachtcycli() RETURNS uuid[] LANGUAGE plpgsql STABLE PARALLEL SAFE SECURITY INVOKER SET search_path = public, pg_temp AS $$
BEGIN
  RETURN ARRAY(SELECT DISTINCT o."cyclusId" FROM opdracht o WHERE o."bestuurId" = NULLIF(current_setting('app.bestuur', true), '')::uuid
    AND o."gebruikerId" = NULLIF(current_setting('app.gebruiker', true), '')::uuid AND o."ingetrokkenOp" IS NULL);
END $$;

-- What those assignments are about: 'cycle#part' for a part as a whole, 'cycle/question' for one question.
CREATE FUNCTION muur_opdrachten() RETURNS text[] LANGUAGE plpgsql STABLE PARALLEL SAFE SECURITY INVOKER SET search_path = public, pg_temp AS $$
BEGIN
  RETURN ARRAY(SELECT DISTINCT CASE WHEN o."vraagId" IS NULL THEN o."cyclusId" || '#' || o.deelfase ELSE o."cyclusId" || '/' || o."vraagId" END FROM opdracht o
    WHERE o."bestuurId" = NULLIF(current_setting('app.bestuur', true), '')::uuid AND o."gebruikerId" = NULLIF(current_setting('app.gebruiker', true), '')::uuid AND o."ingetrokkenOp" IS NULL);
END $$;

-- The schools of the cycles in which this person has an assignment.
CREATE FUNCTION muur_opdrachtscholen() RETURNS uuid[] LANGUAGE plpgsql STABLE PARALLEL SAFE SECURITY INVOKER SET search_path = public, pg_temp AS $$
BEGIN
  RETURN ARRAY(SELECT DISTINCT c."schoolId" FROM opdracht o JOIN cyclus c ON c."bestuurId" = o."bestuurId" AND c.id = o."cyclusId"
    WHERE o."bestuurId" = NULLIF(current_setting('app.bestuur', true), '')::uuid AND o."gebruikerId" = NULLIF(current_setting('app.gebruiker', true), '')::uuid AND o."ingetrokkenOp" IS NULL);
END $$;

ALTER POLICY besloten_lezen ON antwoord
  USING ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid) AND (NOT besloten OR "cyclusId" = ANY ((SELECT muur_kringen())::uuid[])));
ALTER POLICY besloten_toevoegen ON antwoord
  WITH CHECK ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid) AND (NOT besloten OR "cyclusId" = ANY ((SELECT muur_kringen())::uuid[])));
ALTER POLICY besloten_wijzigen ON antwoord
  USING ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid) AND (NOT besloten OR "cyclusId" = ANY ((SELECT muur_kringen())::uuid[])))
  WITH CHECK ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid) AND (NOT besloten OR "cyclusId" = ANY ((SELECT muur_kringen())::uuid[])));
ALTER POLICY lezen ON antwoord
  USING ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid) AND ((SELECT current_setting('app.bereik', true)) = 'bestuur' OR (SELECT current_setting('app.bereik', true)) = 'school' AND ("schoolId" = ANY (((SELECT coalesce(NULLIF(current_setting('app.scholen', true), ''), '{}')::uuid[])::uuid[])) OR "schoolId" IS NULL AND "cyclusId" = ANY ((SELECT muur_deelnames())::uuid[])) OR ARRAY["cyclusId" || '#' || deelfase, "cyclusId" || '/' || "vraagId"] && (SELECT muur_opdrachten())));
ALTER POLICY toevoegen ON antwoord
  WITH CHECK ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid) AND ((SELECT current_setting('app.bereik', true)) = 'bestuur' OR (SELECT current_setting('app.bereik', true)) = 'school' AND ("schoolId" = ANY (((SELECT coalesce(NULLIF(current_setting('app.scholen', true), ''), '{}')::uuid[])::uuid[])) OR "schoolId" IS NULL AND "cyclusId" = ANY ((SELECT muur_deelnames())::uuid[])) OR ARRAY["cyclusId" || '#' || deelfase, "cyclusId" || '/' || "vraagId"] && (SELECT muur_opdrachten())));
ALTER POLICY wijzigen ON antwoord
  USING ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid) AND ((SELECT current_setting('app.bereik', true)) = 'bestuur' OR (SELECT current_setting('app.bereik', true)) = 'school' AND ("schoolId" = ANY (((SELECT coalesce(NULLIF(current_setting('app.scholen', true), ''), '{}')::uuid[])::uuid[])) OR "schoolId" IS NULL AND "cyclusId" = ANY ((SELECT muur_deelnames())::uuid[])) OR ARRAY["cyclusId" || '#' || deelfase, "cyclusId" || '/' || "vraagId"] && (SELECT muur_opdrachten())))
  WITH CHECK ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid) AND ((SELECT current_setting('app.bereik', true)) = 'bestuur' OR (SELECT current_setting('app.bereik', true)) = 'school' AND ("schoolId" = ANY (((SELECT coalesce(NULLIF(current_setting('app.scholen', true), ''), '{}')::uuid[])::uuid[])) OR "schoolId" IS NULL AND "cyclusId" = ANY ((SELECT muur_deelnames())::uuid[])) OR ARRAY["cyclusId" || '#' || deelfase, "cyclusId" || '/' || "vraagId"] && (SELECT muur_opdrachten())));

ALTER POLICY lezen ON beoordeling
  USING ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid) AND ((SELECT current_setting('app.bereik', true)) = 'bestuur' OR (SELECT current_setting('app.bereik', true)) = 'school' AND ("schoolId" = ANY (((SELECT coalesce(NULLIF(current_setting('app.scholen', true), ''), '{}')::uuid[])::uuid[])) OR "schoolId" IS NULL AND "cyclusId" = ANY ((SELECT muur_deelnames())::uuid[])) OR ARRAY["cyclusId" || '#' || deelfase, "cyclusId" || '/' || "vraagId"] && (SELECT muur_opdrachten())));
ALTER POLICY toevoegen ON beoordeling
  WITH CHECK ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid) AND "gebruikerId" = (SELECT NULLIF(current_setting('app.gebruiker', true), '')::uuid) AND ((SELECT current_setting('app.bereik', true)) = 'bestuur' OR (SELECT current_setting('app.bereik', true)) = 'school' AND ("schoolId" = ANY (((SELECT coalesce(NULLIF(current_setting('app.scholen', true), ''), '{}')::uuid[])::uuid[])) OR "schoolId" IS NULL AND "cyclusId" = ANY ((SELECT muur_deelnames())::uuid[])) OR ARRAY["cyclusId" || '#' || deelfase, "cyclusId" || '/' || "vraagId"] && (SELECT muur_opdrachten())));
ALTER POLICY verwijderen ON beoordeling
  USING ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid) AND "gebruikerId" = (SELECT NULLIF(current_setting('app.gebruiker', true), '')::uuid) AND ((SELECT current_setting('app.bereik', true)) = 'bestuur' OR (SELECT current_setting('app.bereik', true)) = 'school' AND ("schoolId" = ANY (((SELECT coalesce(NULLIF(current_setting('app.scholen', true), ''), '{}')::uuid[])::uuid[])) OR "schoolId" IS NULL AND "cyclusId" = ANY ((SELECT muur_deelnames())::uuid[])) OR ARRAY["cyclusId" || '#' || deelfase, "cyclusId" || '/' || "vraagId"] && (SELECT muur_opdrachten())));
ALTER POLICY wijzigen ON beoordeling
  USING ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid) AND "gebruikerId" = (SELECT NULLIF(current_setting('app.gebruiker', true), '')::uuid) AND ((SELECT current_setting('app.bereik', true)) = 'bestuur' OR (SELECT current_setting('app.bereik', true)) = 'school' AND ("schoolId" = ANY (((SELECT coalesce(NULLIF(current_setting('app.scholen', true), ''), '{}')::uuid[])::uuid[])) OR "schoolId" IS NULL AND "cyclusId" = ANY ((SELECT muur_deelnames())::uuid[])) OR ARRAY["cyclusId" || '#' || deelfase, "cyclusId" || '/' || "vraagId"] && (SELECT muur_opdrachten())))
  WITH CHECK ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid) AND "gebruikerId" = (SELECT NULLIF(current_setting('app.gebruiker', true), '')::uuid) AND ((SELECT current_setting('app.bereik', true)) = 'bestuur' OR (SELECT current_setting('app.bereik', true)) = 'school' AND ("schoolId" = ANY (((SELECT coalesce(NULLIF(current_setting('app.scholen', true), ''), '{}')::uuid[])::uuid[])) OR "schoolId" IS NULL AND "cyclusId" = ANY ((SELECT muur_deelnames())::uuid[])) OR ARRAY["cyclusId" || '#' || deelfase, "cyclusId" || '/' || "vraagId"] && (SELECT muur_opdrachten())));

ALTER POLICY lezen ON besluit
  USING ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid) AND ((SELECT current_setting('app.bereik', true)) = 'bestuur' OR (SELECT current_setting('app.bereik', true)) = 'school' AND ("schoolId" = ANY (((SELECT coalesce(NULLIF(current_setting('app.scholen', true), ''), '{}')::uuid[])::uuid[])) OR "schoolId" IS NULL AND "cyclusId" = ANY ((SELECT muur_deelnames())::uuid[])) OR ARRAY["cyclusId" || '#' || deelfase, "cyclusId" || '/' || "vraagId"] && (SELECT muur_opdrachten())));
ALTER POLICY toevoegen ON besluit
  WITH CHECK ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid) AND ((SELECT current_setting('app.bereik', true)) = 'bestuur' OR (SELECT current_setting('app.bereik', true)) = 'school' AND ("schoolId" = ANY (((SELECT coalesce(NULLIF(current_setting('app.scholen', true), ''), '{}')::uuid[])::uuid[])) OR "schoolId" IS NULL AND "cyclusId" = ANY ((SELECT muur_deelnames())::uuid[]))));
ALTER POLICY wijzigen ON besluit
  USING ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid) AND ((SELECT current_setting('app.bereik', true)) = 'bestuur' OR (SELECT current_setting('app.bereik', true)) = 'school' AND ("schoolId" = ANY (((SELECT coalesce(NULLIF(current_setting('app.scholen', true), ''), '{}')::uuid[])::uuid[])) OR "schoolId" IS NULL AND "cyclusId" = ANY ((SELECT muur_deelnames())::uuid[]))))
  WITH CHECK ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid) AND ((SELECT current_setting('app.bereik', true)) = 'bestuur' OR (SELECT current_setting('app.bereik', true)) = 'school' AND ("schoolId" = ANY (((SELECT coalesce(NULLIF(current_setting('app.scholen', true), ''), '{}')::uuid[])::uuid[])) OR "schoolId" IS NULL AND "cyclusId" = ANY ((SELECT muur_deelnames())::uuid[]))));

ALTER POLICY lezen ON cijferstand
  USING ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid) AND ((SELECT current_setting('app.bereik', true)) = 'bestuur' OR (SELECT current_setting('app.bereik', true)) = 'school' AND ("schoolId" = ANY (((SELECT coalesce(NULLIF(current_setting('app.scholen', true), ''), '{}')::uuid[])::uuid[])) OR "schoolId" IS NULL AND "cyclusId" = ANY ((SELECT muur_deelnames())::uuid[])) OR ARRAY["cyclusId" || '#' || deelfase, "cyclusId" || '/' || "vraagId"] && (SELECT muur_opdrachten())));
ALTER POLICY toevoegen ON cijferstand
  WITH CHECK ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid) AND ((SELECT current_setting('app.bereik', true)) = 'bestuur' OR (SELECT current_setting('app.bereik', true)) = 'school' AND ("schoolId" = ANY (((SELECT coalesce(NULLIF(current_setting('app.scholen', true), ''), '{}')::uuid[])::uuid[])) OR "schoolId" IS NULL AND "cyclusId" = ANY ((SELECT muur_deelnames())::uuid[])) OR ARRAY["cyclusId" || '#' || deelfase, "cyclusId" || '/' || "vraagId"] && (SELECT muur_opdrachten())));

ALTER POLICY lezen ON cyclus
  USING ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid) AND ((SELECT current_setting('app.bereik', true)) = 'bestuur' OR (SELECT current_setting('app.bereik', true)) = 'school' AND ("schoolId" = ANY (((SELECT coalesce(NULLIF(current_setting('app.scholen', true), ''), '{}')::uuid[])::uuid[])) OR "schoolId" IS NULL AND id = ANY ((SELECT muur_deelnames())::uuid[])) OR id = ANY ((SELECT muur_opdrachtcycli())::uuid[])));

ALTER POLICY lezen ON cyclus_kring
  USING ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid) AND ((SELECT current_setting('app.bereik', true)) = 'bestuur' OR (SELECT current_setting('app.bereik', true)) = 'school' AND ("schoolId" = ANY (((SELECT coalesce(NULLIF(current_setting('app.scholen', true), ''), '{}')::uuid[])::uuid[])) OR "schoolId" IS NULL AND "cyclusId" = ANY ((SELECT muur_deelnames())::uuid[])) OR "cyclusId" = ANY ((SELECT muur_opdrachtcycli())::uuid[])));
ALTER POLICY toevoegen ON cyclus_kring
  WITH CHECK ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid) AND ((SELECT current_setting('app.bereik', true)) = 'bestuur' OR (SELECT current_setting('app.bereik', true)) = 'school' AND ("schoolId" = ANY (((SELECT coalesce(NULLIF(current_setting('app.scholen', true), ''), '{}')::uuid[])::uuid[])) OR "schoolId" IS NULL AND "cyclusId" = ANY ((SELECT muur_deelnames())::uuid[]))));
ALTER POLICY verwijderen ON cyclus_kring
  USING ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid) AND ((SELECT current_setting('app.bereik', true)) = 'bestuur' OR (SELECT current_setting('app.bereik', true)) = 'school' AND ("schoolId" = ANY (((SELECT coalesce(NULLIF(current_setting('app.scholen', true), ''), '{}')::uuid[])::uuid[])) OR "schoolId" IS NULL AND "cyclusId" = ANY ((SELECT muur_deelnames())::uuid[]))));

ALTER POLICY lezen ON dialoogronde
  USING ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid) AND ((SELECT current_setting('app.bereik', true)) = 'bestuur' OR (SELECT current_setting('app.bereik', true)) = 'school' AND ("schoolId" = ANY (((SELECT coalesce(NULLIF(current_setting('app.scholen', true), ''), '{}')::uuid[])::uuid[])) OR "schoolId" IS NULL AND "cyclusId" = ANY ((SELECT muur_deelnames())::uuid[]))) OR "tokenHash" = (SELECT NULLIF(current_setting('app.dialoog', true), '')));
ALTER POLICY toevoegen ON dialoogronde
  WITH CHECK ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid) AND ((SELECT current_setting('app.bereik', true)) = 'bestuur' OR (SELECT current_setting('app.bereik', true)) = 'school' AND ("schoolId" = ANY (((SELECT coalesce(NULLIF(current_setting('app.scholen', true), ''), '{}')::uuid[])::uuid[])) OR "schoolId" IS NULL AND "cyclusId" = ANY ((SELECT muur_deelnames())::uuid[]))));
ALTER POLICY wijzigen ON dialoogronde
  USING ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid) AND ((SELECT current_setting('app.bereik', true)) = 'bestuur' OR (SELECT current_setting('app.bereik', true)) = 'school' AND ("schoolId" = ANY (((SELECT coalesce(NULLIF(current_setting('app.scholen', true), ''), '{}')::uuid[])::uuid[])) OR "schoolId" IS NULL AND "cyclusId" = ANY ((SELECT muur_deelnames())::uuid[]))))
  WITH CHECK ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid) AND ((SELECT current_setting('app.bereik', true)) = 'bestuur' OR (SELECT current_setting('app.bereik', true)) = 'school' AND ("schoolId" = ANY (((SELECT coalesce(NULLIF(current_setting('app.scholen', true), ''), '{}')::uuid[])::uuid[])) OR "schoolId" IS NULL AND "cyclusId" = ANY ((SELECT muur_deelnames())::uuid[]))));

ALTER POLICY lezen ON dialoogverslag
  USING ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid) AND ((SELECT current_setting('app.bereik', true)) = 'bestuur' OR (SELECT current_setting('app.bereik', true)) = 'school' AND ("schoolId" = ANY (((SELECT coalesce(NULLIF(current_setting('app.scholen', true), ''), '{}')::uuid[])::uuid[])) OR "schoolId" IS NULL AND "cyclusId" = ANY ((SELECT muur_deelnames())::uuid[])) OR ARRAY["cyclusId" || '#' || deelfase, "cyclusId" || '/' || "vraagId"] && (SELECT muur_opdrachten())));
ALTER POLICY toevoegen ON dialoogverslag
  WITH CHECK ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid) AND ((SELECT current_setting('app.bereik', true)) = 'bestuur' OR (SELECT current_setting('app.bereik', true)) = 'school' AND ("schoolId" = ANY (((SELECT coalesce(NULLIF(current_setting('app.scholen', true), ''), '{}')::uuid[])::uuid[])) OR "schoolId" IS NULL AND "cyclusId" = ANY ((SELECT muur_deelnames())::uuid[]))));
ALTER POLICY wijzigen ON dialoogverslag
  USING ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid) AND ((SELECT current_setting('app.bereik', true)) = 'bestuur' OR (SELECT current_setting('app.bereik', true)) = 'school' AND ("schoolId" = ANY (((SELECT coalesce(NULLIF(current_setting('app.scholen', true), ''), '{}')::uuid[])::uuid[])) OR "schoolId" IS NULL AND "cyclusId" = ANY ((SELECT muur_deelnames())::uuid[]))))
  WITH CHECK ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid) AND ((SELECT current_setting('app.bereik', true)) = 'bestuur' OR (SELECT current_setting('app.bereik', true)) = 'school' AND ("schoolId" = ANY (((SELECT coalesce(NULLIF(current_setting('app.scholen', true), ''), '{}')::uuid[])::uuid[])) OR "schoolId" IS NULL AND "cyclusId" = ANY ((SELECT muur_deelnames())::uuid[]))));

ALTER POLICY lezen ON draad
  USING ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid) AND ((SELECT current_setting('app.bereik', true)) = 'bestuur' OR (SELECT current_setting('app.bereik', true)) = 'school' AND ("schoolId" = ANY (((SELECT coalesce(NULLIF(current_setting('app.scholen', true), ''), '{}')::uuid[])::uuid[])) OR "schoolId" IS NULL AND "cyclusId" = ANY ((SELECT muur_deelnames())::uuid[])) OR ARRAY["cyclusId" || '#' || deelfase, "cyclusId" || '/' || split_part("onderwerpId", '/', 1)] && (SELECT muur_opdrachten())));
ALTER POLICY toevoegen ON draad
  WITH CHECK ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid) AND ((SELECT current_setting('app.bereik', true)) = 'bestuur' OR (SELECT current_setting('app.bereik', true)) = 'school' AND ("schoolId" = ANY (((SELECT coalesce(NULLIF(current_setting('app.scholen', true), ''), '{}')::uuid[])::uuid[])) OR "schoolId" IS NULL AND "cyclusId" = ANY ((SELECT muur_deelnames())::uuid[])) OR ARRAY["cyclusId" || '#' || deelfase, "cyclusId" || '/' || split_part("onderwerpId", '/', 1)] && (SELECT muur_opdrachten())));
ALTER POLICY wijzigen ON draad
  USING ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid) AND ((SELECT current_setting('app.bereik', true)) = 'bestuur' OR (SELECT current_setting('app.bereik', true)) = 'school' AND ("schoolId" = ANY (((SELECT coalesce(NULLIF(current_setting('app.scholen', true), ''), '{}')::uuid[])::uuid[])) OR "schoolId" IS NULL AND "cyclusId" = ANY ((SELECT muur_deelnames())::uuid[])) OR ARRAY["cyclusId" || '#' || deelfase, "cyclusId" || '/' || split_part("onderwerpId", '/', 1)] && (SELECT muur_opdrachten())))
  WITH CHECK ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid) AND ((SELECT current_setting('app.bereik', true)) = 'bestuur' OR (SELECT current_setting('app.bereik', true)) = 'school' AND ("schoolId" = ANY (((SELECT coalesce(NULLIF(current_setting('app.scholen', true), ''), '{}')::uuid[])::uuid[])) OR "schoolId" IS NULL AND "cyclusId" = ANY ((SELECT muur_deelnames())::uuid[])) OR ARRAY["cyclusId" || '#' || deelfase, "cyclusId" || '/' || split_part("onderwerpId", '/', 1)] && (SELECT muur_opdrachten())));

ALTER POLICY lezen ON eigenoptie
  USING ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid) AND ((SELECT current_setting('app.bereik', true)) IN ('bestuur', 'school', 'team') AND "schoolId" IS NULL OR (SELECT current_setting('app.bereik', true)) = 'bestuur' OR "schoolId" = ANY (((SELECT coalesce(NULLIF(current_setting('app.scholen', true), ''), '{}')::uuid[])::uuid[])) OR (SELECT current_setting('app.bereik', true)) = 'team' AND "schoolId" = ANY ((SELECT muur_opdrachtscholen())::uuid[])));

ALTER POLICY besloten_lezen ON eigenvraag
  USING ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid) AND (NOT besloten OR "cyclusId" = ANY ((SELECT muur_kringen())::uuid[])));
ALTER POLICY besloten_toevoegen ON eigenvraag
  WITH CHECK ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid) AND (NOT besloten OR "cyclusId" = ANY ((SELECT muur_kringen())::uuid[])));
ALTER POLICY besloten_wijzigen ON eigenvraag
  USING ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid) AND (NOT besloten OR "cyclusId" = ANY ((SELECT muur_kringen())::uuid[])))
  WITH CHECK ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid) AND (NOT besloten OR "cyclusId" = ANY ((SELECT muur_kringen())::uuid[])));
ALTER POLICY lezen ON eigenvraag
  USING ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid) AND ((SELECT current_setting('app.bereik', true)) IN ('bestuur', 'school', 'team') AND "schoolId" IS NULL OR (SELECT current_setting('app.bereik', true)) = 'bestuur' OR "schoolId" = ANY (((SELECT coalesce(NULLIF(current_setting('app.scholen', true), ''), '{}')::uuid[])::uuid[])) OR (SELECT current_setting('app.bereik', true)) = 'team' AND "schoolId" = ANY ((SELECT muur_opdrachtscholen())::uuid[])));
ALTER POLICY toevoegen_rij ON eigenvraag
  WITH CHECK ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid) AND instrument IS NOT NULL AND "cyclusId" IS NOT NULL AND ((SELECT current_setting('app.bereik', true)) = 'bestuur' OR (SELECT current_setting('app.bereik', true)) = 'school' AND ("schoolId" = ANY (((SELECT coalesce(NULLIF(current_setting('app.scholen', true), ''), '{}')::uuid[])::uuid[])) OR "schoolId" IS NULL AND "cyclusId" = ANY ((SELECT muur_deelnames())::uuid[])) OR "cyclusId" || '#' || deelfase = ANY ((SELECT muur_opdrachten())::text[])));
ALTER POLICY wijzigen_rij ON eigenvraag
  USING ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid) AND instrument IS NOT NULL AND ((SELECT current_setting('app.bereik', true)) = 'bestuur' OR (SELECT current_setting('app.bereik', true)) = 'school' AND ("schoolId" = ANY (((SELECT coalesce(NULLIF(current_setting('app.scholen', true), ''), '{}')::uuid[])::uuid[])) OR "schoolId" IS NULL AND "cyclusId" = ANY ((SELECT muur_deelnames())::uuid[])) OR "gebruikerId" = (SELECT NULLIF(current_setting('app.gebruiker', true), '')::uuid)))
  WITH CHECK ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid) AND instrument IS NOT NULL AND ((SELECT current_setting('app.bereik', true)) = 'bestuur' OR (SELECT current_setting('app.bereik', true)) = 'school' AND ("schoolId" = ANY (((SELECT coalesce(NULLIF(current_setting('app.scholen', true), ''), '{}')::uuid[])::uuid[])) OR "schoolId" IS NULL AND "cyclusId" = ANY ((SELECT muur_deelnames())::uuid[])) OR "gebruikerId" = (SELECT NULLIF(current_setting('app.gebruiker', true), '')::uuid)));

ALTER POLICY lezen ON faseroute
  USING ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid) AND ((SELECT current_setting('app.bereik', true)) = 'bestuur' OR (SELECT current_setting('app.bereik', true)) = 'school' AND ("schoolId" = ANY (((SELECT coalesce(NULLIF(current_setting('app.scholen', true), ''), '{}')::uuid[])::uuid[])) OR "schoolId" IS NULL AND "cyclusId" = ANY ((SELECT muur_deelnames())::uuid[])) OR "cyclusId" = ANY ((SELECT muur_opdrachtcycli())::uuid[])));
ALTER POLICY toevoegen ON faseroute
  WITH CHECK ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid) AND ((SELECT current_setting('app.bereik', true)) = 'bestuur' OR (SELECT current_setting('app.bereik', true)) = 'school' AND ("schoolId" = ANY (((SELECT coalesce(NULLIF(current_setting('app.scholen', true), ''), '{}')::uuid[])::uuid[])) OR "schoolId" IS NULL AND "cyclusId" = ANY ((SELECT muur_deelnames())::uuid[]))));
ALTER POLICY verwijderen ON faseroute
  USING ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid) AND ((SELECT current_setting('app.bereik', true)) = 'bestuur' OR (SELECT current_setting('app.bereik', true)) = 'school' AND ("schoolId" = ANY (((SELECT coalesce(NULLIF(current_setting('app.scholen', true), ''), '{}')::uuid[])::uuid[])) OR "schoolId" IS NULL AND "cyclusId" = ANY ((SELECT muur_deelnames())::uuid[]))));
ALTER POLICY wijzigen ON faseroute
  USING ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid) AND ((SELECT current_setting('app.bereik', true)) = 'bestuur' OR (SELECT current_setting('app.bereik', true)) = 'school' AND ("schoolId" = ANY (((SELECT coalesce(NULLIF(current_setting('app.scholen', true), ''), '{}')::uuid[])::uuid[])) OR "schoolId" IS NULL AND "cyclusId" = ANY ((SELECT muur_deelnames())::uuid[]))))
  WITH CHECK ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid) AND ((SELECT current_setting('app.bereik', true)) = 'bestuur' OR (SELECT current_setting('app.bereik', true)) = 'school' AND ("schoolId" = ANY (((SELECT coalesce(NULLIF(current_setting('app.scholen', true), ''), '{}')::uuid[])::uuid[])) OR "schoolId" IS NULL AND "cyclusId" = ANY ((SELECT muur_deelnames())::uuid[]))));

ALTER POLICY lezen ON fasestap
  USING ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid) AND ((SELECT current_setting('app.bereik', true)) = 'bestuur' OR (SELECT current_setting('app.bereik', true)) = 'school' AND ("schoolId" = ANY (((SELECT coalesce(NULLIF(current_setting('app.scholen', true), ''), '{}')::uuid[])::uuid[])) OR "schoolId" IS NULL AND "cyclusId" = ANY ((SELECT muur_deelnames())::uuid[])) OR "cyclusId" = ANY ((SELECT muur_opdrachtcycli())::uuid[])));
ALTER POLICY toevoegen ON fasestap
  WITH CHECK ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid) AND ((SELECT current_setting('app.bereik', true)) = 'bestuur' OR (SELECT current_setting('app.bereik', true)) = 'school' AND ("schoolId" = ANY (((SELECT coalesce(NULLIF(current_setting('app.scholen', true), ''), '{}')::uuid[])::uuid[])) OR "schoolId" IS NULL AND "cyclusId" = ANY ((SELECT muur_deelnames())::uuid[]))));

ALTER POLICY lezen ON hulpmiddelgebruik
  USING ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid) AND ((SELECT current_setting('app.bereik', true)) = 'bestuur' OR (SELECT current_setting('app.bereik', true)) = 'school' AND ("schoolId" = ANY (((SELECT coalesce(NULLIF(current_setting('app.scholen', true), ''), '{}')::uuid[])::uuid[])) OR "schoolId" IS NULL AND "cyclusId" = ANY ((SELECT muur_deelnames())::uuid[])) OR ARRAY["cyclusId" || '#' || deelfase, "cyclusId" || '/' || "vraagId"] && (SELECT muur_opdrachten())));
ALTER POLICY toevoegen ON hulpmiddelgebruik
  WITH CHECK ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid) AND ((SELECT current_setting('app.bereik', true)) = 'bestuur' OR (SELECT current_setting('app.bereik', true)) = 'school' AND ("schoolId" = ANY (((SELECT coalesce(NULLIF(current_setting('app.scholen', true), ''), '{}')::uuid[])::uuid[])) OR "schoolId" IS NULL AND "cyclusId" = ANY ((SELECT muur_deelnames())::uuid[])) OR ARRAY["cyclusId" || '#' || deelfase, "cyclusId" || '/' || "vraagId"] && (SELECT muur_opdrachten())));
ALTER POLICY wijzigen ON hulpmiddelgebruik
  USING ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid) AND ((SELECT current_setting('app.bereik', true)) = 'bestuur' OR (SELECT current_setting('app.bereik', true)) = 'school' AND ("schoolId" = ANY (((SELECT coalesce(NULLIF(current_setting('app.scholen', true), ''), '{}')::uuid[])::uuid[])) OR "schoolId" IS NULL AND "cyclusId" = ANY ((SELECT muur_deelnames())::uuid[])) OR ARRAY["cyclusId" || '#' || deelfase, "cyclusId" || '/' || "vraagId"] && (SELECT muur_opdrachten())))
  WITH CHECK ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid) AND ((SELECT current_setting('app.bereik', true)) = 'bestuur' OR (SELECT current_setting('app.bereik', true)) = 'school' AND ("schoolId" = ANY (((SELECT coalesce(NULLIF(current_setting('app.scholen', true), ''), '{}')::uuid[])::uuid[])) OR "schoolId" IS NULL AND "cyclusId" = ANY ((SELECT muur_deelnames())::uuid[])) OR ARRAY["cyclusId" || '#' || deelfase, "cyclusId" || '/' || "vraagId"] && (SELECT muur_opdrachten())));

ALTER POLICY lezen ON schakel
  USING ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid) AND ((SELECT current_setting('app.bereik', true)) = 'bestuur' OR (SELECT current_setting('app.bereik', true)) = 'school' AND ("schoolId" = ANY (((SELECT coalesce(NULLIF(current_setting('app.scholen', true), ''), '{}')::uuid[])::uuid[])) OR "schoolId" IS NULL AND "cyclusId" = ANY ((SELECT muur_deelnames())::uuid[])) OR "cyclusId" = ANY ((SELECT muur_opdrachtcycli())::uuid[])) AND (NOT besloten OR "cyclusId" = ANY ((SELECT muur_kringen())::uuid[])));
ALTER POLICY toevoegen ON schakel
  WITH CHECK ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid) AND ((SELECT current_setting('app.bereik', true)) = 'bestuur' OR (SELECT current_setting('app.bereik', true)) = 'school' AND ("schoolId" = ANY (((SELECT coalesce(NULLIF(current_setting('app.scholen', true), ''), '{}')::uuid[])::uuid[])) OR "schoolId" IS NULL AND "cyclusId" = ANY ((SELECT muur_deelnames())::uuid[])) OR "cyclusId" = ANY ((SELECT muur_opdrachtcycli())::uuid[])) AND (NOT besloten OR "cyclusId" = ANY ((SELECT muur_kringen())::uuid[])));
ALTER POLICY verwijderen ON schakel
  USING ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid) AND ((SELECT current_setting('app.bereik', true)) = 'bestuur' OR (SELECT current_setting('app.bereik', true)) = 'school' AND ("schoolId" = ANY (((SELECT coalesce(NULLIF(current_setting('app.scholen', true), ''), '{}')::uuid[])::uuid[])) OR "schoolId" IS NULL AND "cyclusId" = ANY ((SELECT muur_deelnames())::uuid[])) OR "cyclusId" = ANY ((SELECT muur_opdrachtcycli())::uuid[])) AND (NOT besloten OR "cyclusId" = ANY ((SELECT muur_kringen())::uuid[])));

ALTER POLICY lezen ON vraagroute
  USING ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid) AND ((SELECT current_setting('app.bereik', true)) = 'bestuur' OR (SELECT current_setting('app.bereik', true)) = 'school' AND ("schoolId" = ANY (((SELECT coalesce(NULLIF(current_setting('app.scholen', true), ''), '{}')::uuid[])::uuid[])) OR "schoolId" IS NULL AND "cyclusId" = ANY ((SELECT muur_deelnames())::uuid[])) OR "cyclusId" = ANY ((SELECT muur_opdrachtcycli())::uuid[])));
ALTER POLICY toevoegen ON vraagroute
  WITH CHECK ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid) AND ((SELECT current_setting('app.bereik', true)) = 'bestuur' OR (SELECT current_setting('app.bereik', true)) = 'school' AND ("schoolId" = ANY (((SELECT coalesce(NULLIF(current_setting('app.scholen', true), ''), '{}')::uuid[])::uuid[])) OR "schoolId" IS NULL AND "cyclusId" = ANY ((SELECT muur_deelnames())::uuid[]))));
ALTER POLICY verwijderen ON vraagroute
  USING ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid) AND ((SELECT current_setting('app.bereik', true)) = 'bestuur' OR (SELECT current_setting('app.bereik', true)) = 'school' AND ("schoolId" = ANY (((SELECT coalesce(NULLIF(current_setting('app.scholen', true), ''), '{}')::uuid[])::uuid[])) OR "schoolId" IS NULL AND "cyclusId" = ANY ((SELECT muur_deelnames())::uuid[]))));
ALTER POLICY wijzigen ON vraagroute
  USING ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid) AND ((SELECT current_setting('app.bereik', true)) = 'bestuur' OR (SELECT current_setting('app.bereik', true)) = 'school' AND ("schoolId" = ANY (((SELECT coalesce(NULLIF(current_setting('app.scholen', true), ''), '{}')::uuid[])::uuid[])) OR "schoolId" IS NULL AND "cyclusId" = ANY ((SELECT muur_deelnames())::uuid[]))))
  WITH CHECK ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid) AND ((SELECT current_setting('app.bereik', true)) = 'bestuur' OR (SELECT current_setting('app.bereik', true)) = 'school' AND ("schoolId" = ANY (((SELECT coalesce(NULLIF(current_setting('app.scholen', true), ''), '{}')::uuid[])::uuid[])) OR "schoolId" IS NULL AND "cyclusId" = ANY ((SELECT muur_deelnames())::uuid[]))));

DROP FUNCTION muur_in_kring(uuid);
DROP FUNCTION muur_kreeg_opdracht(uuid);
DROP FUNCTION muur_kreeg_opdracht(uuid, text, text);
DROP FUNCTION muur_kreeg_opdracht_op(uuid);
