-- Imports write thousands of rows in one statement. Two triggers cost more there than the rows themselves.
SET lock_timeout = '5s';

-- Most names are plain ASCII (as many bytes as characters): then lower() is all there is to do.
CREATE OR REPLACE FUNCTION medewerker_zoektekst() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
DECLARE
  zoek text := concat_ws(' ', NEW.personeelsnummer, NEW.roepnaam, NULLIF(NEW.voorvoegsel, ''), NEW.achternaam);
  sorteer text := concat_ws(', ', NEW.achternaam, NEW.roepnaam);
BEGIN
  IF octet_length(zoek) = length(zoek) THEN
    NEW.zoektekst := lower(zoek);
    NEW.sorteernaam := lower(sorteer);
  ELSE
    NEW.zoektekst := zonder_accenten(zoek);
    NEW.sorteernaam := zonder_accenten(sorteer);
  END IF;
  RETURN NEW;
END $$;

-- One look at the appointments of each person, by index. As a join the planner, which does not know how many rows just
-- came in, could read all appointments once per person: 25 million rows for an import of 5,000.
CREATE OR REPLACE FUNCTION medewerker_bereik() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  UPDATE medewerker m SET "schoolIds" = b.scholen, "teamIds" = b.teams
  FROM (
    SELECT g."bestuurId", g."medewerkerId", n.scholen, n.teams
    FROM (SELECT DISTINCT "bestuurId", "medewerkerId" FROM geraakt) g
    CROSS JOIN LATERAL (
      SELECT coalesce(array_agg(DISTINCT a."schoolId"), '{}') AS scholen,
             coalesce(array_agg(DISTINCT a."teamId") FILTER (WHERE a."teamId" IS NOT NULL), '{}') AS teams
      FROM aanstelling a WHERE a."bestuurId" = g."bestuurId" AND a."medewerkerId" = g."medewerkerId"
    ) n
  ) b
  WHERE m."bestuurId" = b."bestuurId" AND m.id = b."medewerkerId"
    AND (m."schoolIds", m."teamIds") IS DISTINCT FROM (b.scholen, b.teams);
  RETURN NULL;
END $$;

-- A person who already lists the schools and teams of the new appointments needs no recount; an import writes them along.
CREATE FUNCTION medewerker_bereik_erbij() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  UPDATE medewerker m SET
    "schoolIds" = ARRAY(SELECT DISTINCT s FROM unnest(m."schoolIds" || b.scholen) AS s ORDER BY s),
    "teamIds" = ARRAY(SELECT DISTINCT t FROM unnest(m."teamIds" || b.teams) AS t ORDER BY t)
  FROM (
    SELECT "bestuurId", "medewerkerId", array_agg("schoolId") AS scholen,
           coalesce(array_agg("teamId") FILTER (WHERE "teamId" IS NOT NULL), '{}') AS teams
    FROM geraakt GROUP BY 1, 2
  ) b
  WHERE m."bestuurId" = b."bestuurId" AND m.id = b."medewerkerId"
    AND NOT (m."schoolIds" @> b.scholen AND m."teamIds" @> b.teams);
  RETURN NULL;
END $$;
DROP TRIGGER bereik_nieuw ON aanstelling;
CREATE TRIGGER bereik_nieuw AFTER INSERT ON aanstelling REFERENCING NEW TABLE AS geraakt
  FOR EACH STATEMENT EXECUTE FUNCTION medewerker_bereik_erbij();
