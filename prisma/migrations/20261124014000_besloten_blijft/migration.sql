-- What is closed stays closed, and a circle whose people have all left can be opened again.
SET lock_timeout = '5s';

-- An answer about an own row is closed unless this person sees that row and it is open: nobody lays an open answer under a
-- closed row by naming an id. Once closed, always closed.
CREATE OR REPLACE FUNCTION antwoord_besloten() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  NEW.besloten := NEW.besloten OR NOT EXISTS (SELECT 1 FROM eigenvraag e WHERE e."bestuurId" = NEW."bestuurId" AND NOT e.besloten AND 'eigen-' || e.id = NEW."vraagId");
  RETURN NEW;
END $$;

CREATE FUNCTION besloten_blijft() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  NEW.besloten := true;
  RETURN NEW;
END $$;
CREATE TRIGGER besloten_blijft BEFORE UPDATE ON antwoord FOR EACH ROW WHEN (OLD.besloten AND NOT NEW.besloten) EXECUTE FUNCTION besloten_blijft();
CREATE TRIGGER besloten_blijft BEFORE UPDATE ON eigenvraag FOR EACH ROW WHEN (OLD.besloten AND NOT NEW.besloten) EXECUTE FUNCTION besloten_blijft();

-- In the circle counts who still works at the board. Has everybody left, then the school chooses anew; who left may be taken
-- out by whoever opens it again, and the last who still works there never leaves.
CREATE OR REPLACE FUNCTION cyclus_kring_bewaken() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
DECLARE
  plek cyclus_kring := CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END;
  ik uuid := (NULLIF(current_setting('app.gebruiker', true), ''))::uuid;
  hier uuid[];
BEGIN
  -- Two who open it at the same moment wait for each other.
  PERFORM pg_advisory_xact_lock(hashtextextended(plek."cyclusId"::text, 7));
  hier := ARRAY(SELECT k."gebruikerId" FROM cyclus_kring k WHERE k."bestuurId" = plek."bestuurId" AND k."cyclusId" = plek."cyclusId"
    AND EXISTS (SELECT 1 FROM lidmaatschap l WHERE l."bestuurId" = k."bestuurId" AND l."gebruikerId" = k."gebruikerId" AND l."actiefSinds" IS NOT NULL AND l."beeindigdOp" IS NULL));
  IF cardinality(hier) > 0 AND NOT coalesce(ik = ANY (hier), false) THEN
    RAISE EXCEPTION 'Alleen wie in de kring zit, kan anderen toelaten.' USING ERRCODE = '42501';
  END IF;
  IF TG_OP = 'INSERT' AND cardinality(hier) = 0 AND plek."gebruikerId" IS DISTINCT FROM ik THEN
    RAISE EXCEPTION 'Wie de kring opent, zit er zelf in.' USING ERRCODE = '42501';
  END IF;
  IF TG_OP = 'DELETE' AND NOT EXISTS (SELECT 1 FROM unnest(hier) lid WHERE lid <> plek."gebruikerId") THEN
    RAISE EXCEPTION 'De laatste kan de kring niet verlaten.' USING ERRCODE = '23514';
  END IF;
  RETURN plek;
END $$;
