-- Who has a follow-up action to do may say that it is done, also when this person does not see the cycle it came from: a
-- row that stays with its cycle keeps its school, and only a new row asks the cycle for it.
SET lock_timeout = '5s';

CREATE OR REPLACE FUNCTION cyclus_plek() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  IF TG_OP = 'UPDATE' THEN
    IF (NEW."cyclusId", NEW."bestuurId") IS DISTINCT FROM (OLD."cyclusId", OLD."bestuurId") THEN
      RAISE EXCEPTION 'Dit blijft bij zijn eigen cyclus.' USING ERRCODE = '42501';
    END IF;
    NEW."schoolId" := OLD."schoolId";
    RETURN NEW;
  END IF;
  SELECT c."schoolId" INTO NEW."schoolId" FROM cyclus c WHERE c."bestuurId" = NEW."bestuurId" AND c.id = NEW."cyclusId";
  IF NOT FOUND THEN RAISE EXCEPTION 'Deze cyclus is er niet.' USING ERRCODE = '42501'; END IF;
  RETURN NEW;
END $$;
