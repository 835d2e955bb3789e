-- The wall asks its questions only when the answer matters. A policy that looks in another table with a wall of its own was
-- written out by Postgres into every statement: of the assignments, the people who take part and the circle together
-- hundreds of parts of a plan, made ready for each statement and then not run for somebody of the whole board. Those
-- questions are functions now: they run after the cheaper branches in front of them said no, keep their plan per connection,
-- and read under the caller's own wall. What each policy lets through stays the same.
--
-- Functions of the wall stand on the list of the catalogue rules (tests/toegang/catalogusregels.ts). They read only
-- cyclus_deelnemer, opdracht, cyclus_kring and cyclus; the policies of the first two look in no other table, so that no
-- function ever comes back to itself: cyclus and cyclus_kring ask about those two, and those two ask nobody.
SET lock_timeout = '5s';

-- Does this person take part in the cycle?
CREATE FUNCTION muur_doet_mee(cyclus uuid) RETURNS boolean LANGUAGE plpgsql STABLE PARALLEL SAFE SECURITY INVOKER SET search_path = public, pg_temp AS $$
BEGIN
  RETURN EXISTS (SELECT 1 FROM cyclus_deelnemer d WHERE d."bestuurId" = NULLIF(current_setting('app.bestuur', true), '')::uuid
    AND d."cyclusId" = cyclus AND d."gebruikerId" = NULLIF(current_setting('app.gebruiker', true), '')::uuid);
END $$;

-- Is this person in the circle that sees the closed rows of the cycle?
CREATE FUNCTION muur_in_kring(cyclus uuid) RETURNS boolean LANGUAGE plpgsql STABLE PARALLEL SAFE SECURITY INVOKER SET search_path = public, pg_temp AS $$
BEGIN
  RETURN EXISTS (SELECT 1 FROM cyclus_kring k WHERE k."bestuurId" = NULLIF(current_setting('app.bestuur', true), '')::uuid
    AND k."cyclusId" = cyclus AND k."gebruikerId" = NULLIF(current_setting('app.gebruiker', true), '')::uuid);
END $$;

-- Has this person an assignment in the cycle that was not withdrawn?
CREATE FUNCTION muur_kreeg_opdracht(cyclus uuid) RETURNS boolean LANGUAGE plpgsql STABLE PARALLEL SAFE SECURITY INVOKER SET search_path = public, pg_temp AS $$
BEGIN
  RETURN EXISTS (SELECT 1 FROM opdracht o WHERE o."bestuurId" = NULLIF(current_setting('app.bestuur', true), '')::uuid
    AND o."cyclusId" = cyclus AND o."gebruikerId" = NULLIF(current_setting('app.gebruiker', true), '')::uuid AND o."ingetrokkenOp" IS NULL);
END $$;

-- The same, for this part as a whole or for this question. Without a question: for the part as a whole only.
CREATE FUNCTION muur_kreeg_opdracht(cyclus uuid, fase text, vraag text) RETURNS boolean LANGUAGE plpgsql STABLE PARALLEL SAFE SECURITY INVOKER SET search_path = public, pg_temp AS $$
BEGIN
  RETURN EXISTS (SELECT 1 FROM opdracht o WHERE o."bestuurId" = NULLIF(current_setting('app.bestuur', true), '')::uuid
    AND o."cyclusId" = cyclus AND o."gebruikerId" = NULLIF(current_setting('app.gebruiker', true), '')::uuid AND o."ingetrokkenOp" IS NULL
    AND (o."vraagId" IS NULL AND o.deelfase = fase OR o."vraagId" = vraag));
END $$;

-- Has this person an assignment in some cycle of the school?
CREATE FUNCTION muur_kreeg_opdracht_op(school uuid) RETURNS boolean LANGUAGE plpgsql STABLE PARALLEL SAFE SECURITY INVOKER SET search_path = public, pg_temp AS $$
BEGIN
  RETURN EXISTS (SELECT 1 FROM opdracht o JOIN cyclus c ON c."bestuurId" = o."bestuurId" AND c.id = o."cyclusId"
    WHERE o."bestuurId" = NULLIF(current_setting('app.bestuur', true), '')::uuid AND o."gebruikerId" = NULLIF(current_setting('app.gebruiker', true), '')::uuid
      AND o."ingetrokkenOp" IS NULL AND c."schoolId" = school);
END $$;

ALTER POLICY besloten_lezen ON antwoord
  USING ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid) AND (NOT besloten OR muur_in_kring("cyclusId")));
ALTER POLICY besloten_toevoegen ON antwoord
  WITH CHECK ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid) AND (NOT besloten OR muur_in_kring("cyclusId")));
ALTER POLICY besloten_wijzigen ON antwoord
  USING ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid) AND (NOT besloten OR muur_in_kring("cyclusId")))
  WITH CHECK ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid) AND (NOT besloten OR muur_in_kring("cyclusId")));
ALTER POLICY lezen ON antwoord
  USING ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid) AND ((SELECT current_setting('app.bereik', true)) = 'bestuur' OR (SELECT current_setting('app.bereik', true)) = 'school' AND ("schoolId" = ANY (((SELECT coalesce(NULLIF(current_setting('app.scholen', true), ''), '{}')::uuid[])::uuid[])) OR "schoolId" IS NULL AND muur_doet_mee("cyclusId")) OR muur_kreeg_opdracht("cyclusId", deelfase, "vraagId")));
ALTER POLICY toevoegen ON antwoord
  WITH CHECK ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid) AND ((SELECT current_setting('app.bereik', true)) = 'bestuur' OR (SELECT current_setting('app.bereik', true)) = 'school' AND ("schoolId" = ANY (((SELECT coalesce(NULLIF(current_setting('app.scholen', true), ''), '{}')::uuid[])::uuid[])) OR "schoolId" IS NULL AND muur_doet_mee("cyclusId")) OR muur_kreeg_opdracht("cyclusId", deelfase, "vraagId")));
ALTER POLICY wijzigen ON antwoord
  USING ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid) AND ((SELECT current_setting('app.bereik', true)) = 'bestuur' OR (SELECT current_setting('app.bereik', true)) = 'school' AND ("schoolId" = ANY (((SELECT coalesce(NULLIF(current_setting('app.scholen', true), ''), '{}')::uuid[])::uuid[])) OR "schoolId" IS NULL AND muur_doet_mee("cyclusId")) OR muur_kreeg_opdracht("cyclusId", deelfase, "vraagId")))
  WITH CHECK ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid) AND ((SELECT current_setting('app.bereik', true)) = 'bestuur' OR (SELECT current_setting('app.bereik', true)) = 'school' AND ("schoolId" = ANY (((SELECT coalesce(NULLIF(current_setting('app.scholen', true), ''), '{}')::uuid[])::uuid[])) OR "schoolId" IS NULL AND muur_doet_mee("cyclusId")) OR muur_kreeg_opdracht("cyclusId", deelfase, "vraagId")));

ALTER POLICY lezen ON beoordeling
  USING ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid) AND ((SELECT current_setting('app.bereik', true)) = 'bestuur' OR (SELECT current_setting('app.bereik', true)) = 'school' AND ("schoolId" = ANY (((SELECT coalesce(NULLIF(current_setting('app.scholen', true), ''), '{}')::uuid[])::uuid[])) OR "schoolId" IS NULL AND muur_doet_mee("cyclusId")) OR muur_kreeg_opdracht("cyclusId", deelfase, "vraagId")));
ALTER POLICY toevoegen ON beoordeling
  WITH CHECK ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid) AND "gebruikerId" = (SELECT NULLIF(current_setting('app.gebruiker', true), '')::uuid) AND ((SELECT current_setting('app.bereik', true)) = 'bestuur' OR (SELECT current_setting('app.bereik', true)) = 'school' AND ("schoolId" = ANY (((SELECT coalesce(NULLIF(current_setting('app.scholen', true), ''), '{}')::uuid[])::uuid[])) OR "schoolId" IS NULL AND muur_doet_mee("cyclusId")) OR muur_kreeg_opdracht("cyclusId", deelfase, "vraagId")));
ALTER POLICY verwijderen ON beoordeling
  USING ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid) AND "gebruikerId" = (SELECT NULLIF(current_setting('app.gebruiker', true), '')::uuid) AND ((SELECT current_setting('app.bereik', true)) = 'bestuur' OR (SELECT current_setting('app.bereik', true)) = 'school' AND ("schoolId" = ANY (((SELECT coalesce(NULLIF(current_setting('app.scholen', true), ''), '{}')::uuid[])::uuid[])) OR "schoolId" IS NULL AND muur_doet_mee("cyclusId")) OR muur_kreeg_opdracht("cyclusId", deelfase, "vraagId")));
ALTER POLICY wijzigen ON beoordeling
  USING ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid) AND "gebruikerId" = (SELECT NULLIF(current_setting('app.gebruiker', true), '')::uuid) AND ((SELECT current_setting('app.bereik', true)) = 'bestuur' OR (SELECT current_setting('app.bereik', true)) = 'school' AND ("schoolId" = ANY (((SELECT coalesce(NULLIF(current_setting('app.scholen', true), ''), '{}')::uuid[])::uuid[])) OR "schoolId" IS NULL AND muur_doet_mee("cyclusId")) OR muur_kreeg_opdracht("cyclusId", deelfase, "vraagId")))
  WITH CHECK ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid) AND "gebruikerId" = (SELECT NULLIF(current_setting('app.gebruiker', true), '')::uuid) AND ((SELECT current_setting('app.bereik', true)) = 'bestuur' OR (SELECT current_setting('app.bereik', true)) = 'school' AND ("schoolId" = ANY (((SELECT coalesce(NULLIF(current_setting('app.scholen', true), ''), '{}')::uuid[])::uuid[])) OR "schoolId" IS NULL AND muur_doet_mee("cyclusId")) OR muur_kreeg_opdracht("cyclusId", deelfase, "vraagId")));

ALTER POLICY lezen ON besluit
  USING ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid) AND ((SELECT current_setting('app.bereik', true)) = 'bestuur' OR (SELECT current_setting('app.bereik', true)) = 'school' AND ("schoolId" = ANY (((SELECT coalesce(NULLIF(current_setting('app.scholen', true), ''), '{}')::uuid[])::uuid[])) OR "schoolId" IS NULL AND muur_doet_mee("cyclusId")) OR muur_kreeg_opdracht("cyclusId", deelfase, "vraagId")));
ALTER POLICY toevoegen ON besluit
  WITH CHECK ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid) AND ((SELECT current_setting('app.bereik', true)) = 'bestuur' OR (SELECT current_setting('app.bereik', true)) = 'school' AND ("schoolId" = ANY (((SELECT coalesce(NULLIF(current_setting('app.scholen', true), ''), '{}')::uuid[])::uuid[])) OR "schoolId" IS NULL AND muur_doet_mee("cyclusId"))));
ALTER POLICY wijzigen ON besluit
  USING ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid) AND ((SELECT current_setting('app.bereik', true)) = 'bestuur' OR (SELECT current_setting('app.bereik', true)) = 'school' AND ("schoolId" = ANY (((SELECT coalesce(NULLIF(current_setting('app.scholen', true), ''), '{}')::uuid[])::uuid[])) OR "schoolId" IS NULL AND muur_doet_mee("cyclusId"))))
  WITH CHECK ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid) AND ((SELECT current_setting('app.bereik', true)) = 'bestuur' OR (SELECT current_setting('app.bereik', true)) = 'school' AND ("schoolId" = ANY (((SELECT coalesce(NULLIF(current_setting('app.scholen', true), ''), '{}')::uuid[])::uuid[])) OR "schoolId" IS NULL AND muur_doet_mee("cyclusId"))));

ALTER POLICY lezen ON cijferstand
  USING ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid) AND ((SELECT current_setting('app.bereik', true)) = 'bestuur' OR (SELECT current_setting('app.bereik', true)) = 'school' AND ("schoolId" = ANY (((SELECT coalesce(NULLIF(current_setting('app.scholen', true), ''), '{}')::uuid[])::uuid[])) OR "schoolId" IS NULL AND muur_doet_mee("cyclusId")) OR muur_kreeg_opdracht("cyclusId", deelfase, "vraagId")));
ALTER POLICY toevoegen ON cijferstand
  WITH CHECK ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid) AND ((SELECT current_setting('app.bereik', true)) = 'bestuur' OR (SELECT current_setting('app.bereik', true)) = 'school' AND ("schoolId" = ANY (((SELECT coalesce(NULLIF(current_setting('app.scholen', true), ''), '{}')::uuid[])::uuid[])) OR "schoolId" IS NULL AND muur_doet_mee("cyclusId")) OR muur_kreeg_opdracht("cyclusId", deelfase, "vraagId")));

ALTER POLICY lezen ON cyclus
  USING ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid) AND ((SELECT current_setting('app.bereik', true)) = 'bestuur' OR (SELECT current_setting('app.bereik', true)) = 'school' AND ("schoolId" = ANY (((SELECT coalesce(NULLIF(current_setting('app.scholen', true), ''), '{}')::uuid[])::uuid[])) OR "schoolId" IS NULL AND muur_doet_mee(id)) OR muur_kreeg_opdracht(id)));

ALTER POLICY lezen ON cyclus_kring
  USING ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid) AND ((SELECT current_setting('app.bereik', true)) = 'bestuur' OR (SELECT current_setting('app.bereik', true)) = 'school' AND ("schoolId" = ANY (((SELECT coalesce(NULLIF(current_setting('app.scholen', true), ''), '{}')::uuid[])::uuid[])) OR "schoolId" IS NULL AND muur_doet_mee("cyclusId")) OR muur_kreeg_opdracht("cyclusId")));
ALTER POLICY toevoegen ON cyclus_kring
  WITH CHECK ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid) AND ((SELECT current_setting('app.bereik', true)) = 'bestuur' OR (SELECT current_setting('app.bereik', true)) = 'school' AND ("schoolId" = ANY (((SELECT coalesce(NULLIF(current_setting('app.scholen', true), ''), '{}')::uuid[])::uuid[])) OR "schoolId" IS NULL AND muur_doet_mee("cyclusId"))));
ALTER POLICY verwijderen ON cyclus_kring
  USING ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid) AND ((SELECT current_setting('app.bereik', true)) = 'bestuur' OR (SELECT current_setting('app.bereik', true)) = 'school' AND ("schoolId" = ANY (((SELECT coalesce(NULLIF(current_setting('app.scholen', true), ''), '{}')::uuid[])::uuid[])) OR "schoolId" IS NULL AND muur_doet_mee("cyclusId"))));

ALTER POLICY lezen ON dialoogronde
  USING ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid) AND ((SELECT current_setting('app.bereik', true)) = 'bestuur' OR (SELECT current_setting('app.bereik', true)) = 'school' AND ("schoolId" = ANY (((SELECT coalesce(NULLIF(current_setting('app.scholen', true), ''), '{}')::uuid[])::uuid[])) OR "schoolId" IS NULL AND muur_doet_mee("cyclusId"))) OR "tokenHash" = (SELECT NULLIF(current_setting('app.dialoog', true), '')));
ALTER POLICY toevoegen ON dialoogronde
  WITH CHECK ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid) AND ((SELECT current_setting('app.bereik', true)) = 'bestuur' OR (SELECT current_setting('app.bereik', true)) = 'school' AND ("schoolId" = ANY (((SELECT coalesce(NULLIF(current_setting('app.scholen', true), ''), '{}')::uuid[])::uuid[])) OR "schoolId" IS NULL AND muur_doet_mee("cyclusId"))));
ALTER POLICY wijzigen ON dialoogronde
  USING ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid) AND ((SELECT current_setting('app.bereik', true)) = 'bestuur' OR (SELECT current_setting('app.bereik', true)) = 'school' AND ("schoolId" = ANY (((SELECT coalesce(NULLIF(current_setting('app.scholen', true), ''), '{}')::uuid[])::uuid[])) OR "schoolId" IS NULL AND muur_doet_mee("cyclusId"))))
  WITH CHECK ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid) AND ((SELECT current_setting('app.bereik', true)) = 'bestuur' OR (SELECT current_setting('app.bereik', true)) = 'school' AND ("schoolId" = ANY (((SELECT coalesce(NULLIF(current_setting('app.scholen', true), ''), '{}')::uuid[])::uuid[])) OR "schoolId" IS NULL AND muur_doet_mee("cyclusId"))));

ALTER POLICY lezen ON dialoogverslag
  USING ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid) AND ((SELECT current_setting('app.bereik', true)) = 'bestuur' OR (SELECT current_setting('app.bereik', true)) = 'school' AND ("schoolId" = ANY (((SELECT coalesce(NULLIF(current_setting('app.scholen', true), ''), '{}')::uuid[])::uuid[])) OR "schoolId" IS NULL AND muur_doet_mee("cyclusId")) OR muur_kreeg_opdracht("cyclusId", deelfase, "vraagId")));
ALTER POLICY toevoegen ON dialoogverslag
  WITH CHECK ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid) AND ((SELECT current_setting('app.bereik', true)) = 'bestuur' OR (SELECT current_setting('app.bereik', true)) = 'school' AND ("schoolId" = ANY (((SELECT coalesce(NULLIF(current_setting('app.scholen', true), ''), '{}')::uuid[])::uuid[])) OR "schoolId" IS NULL AND muur_doet_mee("cyclusId"))));
ALTER POLICY wijzigen ON dialoogverslag
  USING ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid) AND ((SELECT current_setting('app.bereik', true)) = 'bestuur' OR (SELECT current_setting('app.bereik', true)) = 'school' AND ("schoolId" = ANY (((SELECT coalesce(NULLIF(current_setting('app.scholen', true), ''), '{}')::uuid[])::uuid[])) OR "schoolId" IS NULL AND muur_doet_mee("cyclusId"))))
  WITH CHECK ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid) AND ((SELECT current_setting('app.bereik', true)) = 'bestuur' OR (SELECT current_setting('app.bereik', true)) = 'school' AND ("schoolId" = ANY (((SELECT coalesce(NULLIF(current_setting('app.scholen', true), ''), '{}')::uuid[])::uuid[])) OR "schoolId" IS NULL AND muur_doet_mee("cyclusId"))));

ALTER POLICY lezen ON draad
  USING ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid) AND ((SELECT current_setting('app.bereik', true)) = 'bestuur' OR (SELECT current_setting('app.bereik', true)) = 'school' AND ("schoolId" = ANY (((SELECT coalesce(NULLIF(current_setting('app.scholen', true), ''), '{}')::uuid[])::uuid[])) OR "schoolId" IS NULL AND muur_doet_mee("cyclusId")) OR muur_kreeg_opdracht("cyclusId", deelfase, split_part("onderwerpId", '/', 1))));
ALTER POLICY toevoegen ON draad
  WITH CHECK ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid) AND ((SELECT current_setting('app.bereik', true)) = 'bestuur' OR (SELECT current_setting('app.bereik', true)) = 'school' AND ("schoolId" = ANY (((SELECT coalesce(NULLIF(current_setting('app.scholen', true), ''), '{}')::uuid[])::uuid[])) OR "schoolId" IS NULL AND muur_doet_mee("cyclusId")) OR muur_kreeg_opdracht("cyclusId", deelfase, split_part("onderwerpId", '/', 1))));
ALTER POLICY wijzigen ON draad
  USING ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid) AND ((SELECT current_setting('app.bereik', true)) = 'bestuur' OR (SELECT current_setting('app.bereik', true)) = 'school' AND ("schoolId" = ANY (((SELECT coalesce(NULLIF(current_setting('app.scholen', true), ''), '{}')::uuid[])::uuid[])) OR "schoolId" IS NULL AND muur_doet_mee("cyclusId")) OR muur_kreeg_opdracht("cyclusId", deelfase, split_part("onderwerpId", '/', 1))))
  WITH CHECK ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid) AND ((SELECT current_setting('app.bereik', true)) = 'bestuur' OR (SELECT current_setting('app.bereik', true)) = 'school' AND ("schoolId" = ANY (((SELECT coalesce(NULLIF(current_setting('app.scholen', true), ''), '{}')::uuid[])::uuid[])) OR "schoolId" IS NULL AND muur_doet_mee("cyclusId")) OR muur_kreeg_opdracht("cyclusId", deelfase, split_part("onderwerpId", '/', 1))));

ALTER POLICY lezen ON eigenoptie
  USING ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid) AND ((SELECT current_setting('app.bereik', true)) IN ('bestuur', 'school', 'team') AND "schoolId" IS NULL OR (SELECT current_setting('app.bereik', true)) = 'bestuur' OR "schoolId" = ANY (((SELECT coalesce(NULLIF(current_setting('app.scholen', true), ''), '{}')::uuid[])::uuid[])) OR (SELECT current_setting('app.bereik', true)) = 'team' AND muur_kreeg_opdracht_op("schoolId")));

ALTER POLICY besloten_lezen ON eigenvraag
  USING ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid) AND (NOT besloten OR muur_in_kring("cyclusId")));
ALTER POLICY besloten_toevoegen ON eigenvraag
  WITH CHECK ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid) AND (NOT besloten OR muur_in_kring("cyclusId")));
ALTER POLICY besloten_wijzigen ON eigenvraag
  USING ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid) AND (NOT besloten OR muur_in_kring("cyclusId")))
  WITH CHECK ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid) AND (NOT besloten OR muur_in_kring("cyclusId")));
ALTER POLICY lezen ON eigenvraag
  USING ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid) AND ((SELECT current_setting('app.bereik', true)) IN ('bestuur', 'school', 'team') AND "schoolId" IS NULL OR (SELECT current_setting('app.bereik', true)) = 'bestuur' OR "schoolId" = ANY (((SELECT coalesce(NULLIF(current_setting('app.scholen', true), ''), '{}')::uuid[])::uuid[])) OR (SELECT current_setting('app.bereik', true)) = 'team' AND muur_kreeg_opdracht_op("schoolId")));
ALTER POLICY toevoegen_rij ON eigenvraag
  WITH CHECK ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid) AND instrument IS NOT NULL AND "cyclusId" IS NOT NULL AND ((SELECT current_setting('app.bereik', true)) = 'bestuur' OR (SELECT current_setting('app.bereik', true)) = 'school' AND ("schoolId" = ANY (((SELECT coalesce(NULLIF(current_setting('app.scholen', true), ''), '{}')::uuid[])::uuid[])) OR "schoolId" IS NULL AND muur_doet_mee("cyclusId")) OR muur_kreeg_opdracht("cyclusId", deelfase, NULL)));
ALTER POLICY wijzigen_rij ON eigenvraag
  USING ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid) AND instrument IS NOT NULL AND ((SELECT current_setting('app.bereik', true)) = 'bestuur' OR (SELECT current_setting('app.bereik', true)) = 'school' AND ("schoolId" = ANY (((SELECT coalesce(NULLIF(current_setting('app.scholen', true), ''), '{}')::uuid[])::uuid[])) OR "schoolId" IS NULL AND muur_doet_mee("cyclusId")) OR "gebruikerId" = (SELECT NULLIF(current_setting('app.gebruiker', true), '')::uuid)))
  WITH CHECK ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid) AND instrument IS NOT NULL AND ((SELECT current_setting('app.bereik', true)) = 'bestuur' OR (SELECT current_setting('app.bereik', true)) = 'school' AND ("schoolId" = ANY (((SELECT coalesce(NULLIF(current_setting('app.scholen', true), ''), '{}')::uuid[])::uuid[])) OR "schoolId" IS NULL AND muur_doet_mee("cyclusId")) OR "gebruikerId" = (SELECT NULLIF(current_setting('app.gebruiker', true), '')::uuid)));

ALTER POLICY lezen ON faseroute
  USING ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid) AND ((SELECT current_setting('app.bereik', true)) = 'bestuur' OR (SELECT current_setting('app.bereik', true)) = 'school' AND ("schoolId" = ANY (((SELECT coalesce(NULLIF(current_setting('app.scholen', true), ''), '{}')::uuid[])::uuid[])) OR "schoolId" IS NULL AND muur_doet_mee("cyclusId")) OR muur_kreeg_opdracht("cyclusId")));
ALTER POLICY toevoegen ON faseroute
  WITH CHECK ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid) AND ((SELECT current_setting('app.bereik', true)) = 'bestuur' OR (SELECT current_setting('app.bereik', true)) = 'school' AND ("schoolId" = ANY (((SELECT coalesce(NULLIF(current_setting('app.scholen', true), ''), '{}')::uuid[])::uuid[])) OR "schoolId" IS NULL AND muur_doet_mee("cyclusId"))));
ALTER POLICY verwijderen ON faseroute
  USING ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid) AND ((SELECT current_setting('app.bereik', true)) = 'bestuur' OR (SELECT current_setting('app.bereik', true)) = 'school' AND ("schoolId" = ANY (((SELECT coalesce(NULLIF(current_setting('app.scholen', true), ''), '{}')::uuid[])::uuid[])) OR "schoolId" IS NULL AND muur_doet_mee("cyclusId"))));
ALTER POLICY wijzigen ON faseroute
  USING ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid) AND ((SELECT current_setting('app.bereik', true)) = 'bestuur' OR (SELECT current_setting('app.bereik', true)) = 'school' AND ("schoolId" = ANY (((SELECT coalesce(NULLIF(current_setting('app.scholen', true), ''), '{}')::uuid[])::uuid[])) OR "schoolId" IS NULL AND muur_doet_mee("cyclusId"))))
  WITH CHECK ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid) AND ((SELECT current_setting('app.bereik', true)) = 'bestuur' OR (SELECT current_setting('app.bereik', true)) = 'school' AND ("schoolId" = ANY (((SELECT coalesce(NULLIF(current_setting('app.scholen', true), ''), '{}')::uuid[])::uuid[])) OR "schoolId" IS NULL AND muur_doet_mee("cyclusId"))));

ALTER POLICY lezen ON fasestap
  USING ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid) AND ((SELECT current_setting('app.bereik', true)) = 'bestuur' OR (SELECT current_setting('app.bereik', true)) = 'school' AND ("schoolId" = ANY (((SELECT coalesce(NULLIF(current_setting('app.scholen', true), ''), '{}')::uuid[])::uuid[])) OR "schoolId" IS NULL AND muur_doet_mee("cyclusId")) OR muur_kreeg_opdracht("cyclusId")));
ALTER POLICY toevoegen ON fasestap
  WITH CHECK ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid) AND ((SELECT current_setting('app.bereik', true)) = 'bestuur' OR (SELECT current_setting('app.bereik', true)) = 'school' AND ("schoolId" = ANY (((SELECT coalesce(NULLIF(current_setting('app.scholen', true), ''), '{}')::uuid[])::uuid[])) OR "schoolId" IS NULL AND muur_doet_mee("cyclusId"))));

ALTER POLICY lezen ON hulpmiddelgebruik
  USING ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid) AND ((SELECT current_setting('app.bereik', true)) = 'bestuur' OR (SELECT current_setting('app.bereik', true)) = 'school' AND ("schoolId" = ANY (((SELECT coalesce(NULLIF(current_setting('app.scholen', true), ''), '{}')::uuid[])::uuid[])) OR "schoolId" IS NULL AND muur_doet_mee("cyclusId")) OR muur_kreeg_opdracht("cyclusId", deelfase, "vraagId")));
ALTER POLICY toevoegen ON hulpmiddelgebruik
  WITH CHECK ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid) AND ((SELECT current_setting('app.bereik', true)) = 'bestuur' OR (SELECT current_setting('app.bereik', true)) = 'school' AND ("schoolId" = ANY (((SELECT coalesce(NULLIF(current_setting('app.scholen', true), ''), '{}')::uuid[])::uuid[])) OR "schoolId" IS NULL AND muur_doet_mee("cyclusId")) OR muur_kreeg_opdracht("cyclusId", deelfase, "vraagId")));
ALTER POLICY wijzigen ON hulpmiddelgebruik
  USING ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid) AND ((SELECT current_setting('app.bereik', true)) = 'bestuur' OR (SELECT current_setting('app.bereik', true)) = 'school' AND ("schoolId" = ANY (((SELECT coalesce(NULLIF(current_setting('app.scholen', true), ''), '{}')::uuid[])::uuid[])) OR "schoolId" IS NULL AND muur_doet_mee("cyclusId")) OR muur_kreeg_opdracht("cyclusId", deelfase, "vraagId")))
  WITH CHECK ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid) AND ((SELECT current_setting('app.bereik', true)) = 'bestuur' OR (SELECT current_setting('app.bereik', true)) = 'school' AND ("schoolId" = ANY (((SELECT coalesce(NULLIF(current_setting('app.scholen', true), ''), '{}')::uuid[])::uuid[])) OR "schoolId" IS NULL AND muur_doet_mee("cyclusId")) OR muur_kreeg_opdracht("cyclusId", deelfase, "vraagId")));

ALTER POLICY lezen ON schakel
  USING ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid) AND ((SELECT current_setting('app.bereik', true)) = 'bestuur' OR (SELECT current_setting('app.bereik', true)) = 'school' AND ("schoolId" = ANY (((SELECT coalesce(NULLIF(current_setting('app.scholen', true), ''), '{}')::uuid[])::uuid[])) OR "schoolId" IS NULL AND muur_doet_mee("cyclusId")) OR muur_kreeg_opdracht("cyclusId")) AND (NOT besloten OR muur_in_kring("cyclusId")));
ALTER POLICY toevoegen ON schakel
  WITH CHECK ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid) AND ((SELECT current_setting('app.bereik', true)) = 'bestuur' OR (SELECT current_setting('app.bereik', true)) = 'school' AND ("schoolId" = ANY (((SELECT coalesce(NULLIF(current_setting('app.scholen', true), ''), '{}')::uuid[])::uuid[])) OR "schoolId" IS NULL AND muur_doet_mee("cyclusId")) OR muur_kreeg_opdracht("cyclusId")) AND (NOT besloten OR muur_in_kring("cyclusId")));
ALTER POLICY verwijderen ON schakel
  USING ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid) AND ((SELECT current_setting('app.bereik', true)) = 'bestuur' OR (SELECT current_setting('app.bereik', true)) = 'school' AND ("schoolId" = ANY (((SELECT coalesce(NULLIF(current_setting('app.scholen', true), ''), '{}')::uuid[])::uuid[])) OR "schoolId" IS NULL AND muur_doet_mee("cyclusId")) OR muur_kreeg_opdracht("cyclusId")) AND (NOT besloten OR muur_in_kring("cyclusId")));

ALTER POLICY lezen ON vraagroute
  USING ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid) AND ((SELECT current_setting('app.bereik', true)) = 'bestuur' OR (SELECT current_setting('app.bereik', true)) = 'school' AND ("schoolId" = ANY (((SELECT coalesce(NULLIF(current_setting('app.scholen', true), ''), '{}')::uuid[])::uuid[])) OR "schoolId" IS NULL AND muur_doet_mee("cyclusId")) OR muur_kreeg_opdracht("cyclusId")));
ALTER POLICY toevoegen ON vraagroute
  WITH CHECK ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid) AND ((SELECT current_setting('app.bereik', true)) = 'bestuur' OR (SELECT current_setting('app.bereik', true)) = 'school' AND ("schoolId" = ANY (((SELECT coalesce(NULLIF(current_setting('app.scholen', true), ''), '{}')::uuid[])::uuid[])) OR "schoolId" IS NULL AND muur_doet_mee("cyclusId"))));
ALTER POLICY verwijderen ON vraagroute
  USING ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid) AND ((SELECT current_setting('app.bereik', true)) = 'bestuur' OR (SELECT current_setting('app.bereik', true)) = 'school' AND ("schoolId" = ANY (((SELECT coalesce(NULLIF(current_setting('app.scholen', true), ''), '{}')::uuid[])::uuid[])) OR "schoolId" IS NULL AND muur_doet_mee("cyclusId"))));
ALTER POLICY wijzigen ON vraagroute
  USING ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid) AND ((SELECT current_setting('app.bereik', true)) = 'bestuur' OR (SELECT current_setting('app.bereik', true)) = 'school' AND ("schoolId" = ANY (((SELECT coalesce(NULLIF(current_setting('app.scholen', true), ''), '{}')::uuid[])::uuid[])) OR "schoolId" IS NULL AND muur_doet_mee("cyclusId"))))
  WITH CHECK ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid) AND ((SELECT current_setting('app.bereik', true)) = 'bestuur' OR (SELECT current_setting('app.bereik', true)) = 'school' AND ("schoolId" = ANY (((SELECT coalesce(NULLIF(current_setting('app.scholen', true), ''), '{}')::uuid[])::uuid[])) OR "schoolId" IS NULL AND muur_doet_mee("cyclusId"))));
