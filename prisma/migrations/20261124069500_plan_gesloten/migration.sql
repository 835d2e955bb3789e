-- Carrying out asks the wall who takes part the way the policies do since they ask once per statement; the function that
-- it asked is gone. And a plan takes no step any more once its cycle was closed, whoever asks: what was closed stays as
-- it was frozen, also for a step that was on its way at that moment.
SET lock_timeout = '5s';

CREATE OR REPLACE FUNCTION uitvoering_bewaken() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
DECLARE
  staat record;
  bereik text := coalesce(current_setting('app.bereik', true), '');
  ik text := NULLIF(current_setting('app.gebruiker', true), '');
BEGIN
  IF pg_has_role(current_user, 'masterkompas_owner', 'MEMBER') THEN RETURN NEW; END IF;
  SELECT p.toestand, p."vastgesteldeVersieId", p."cyclusAfgeslotenOp" INTO staat FROM plan p WHERE p."bestuurId" = NEW."bestuurId" AND p.id = NEW."planId" FOR SHARE;
  IF staat."cyclusAfgeslotenOp" IS NOT NULL THEN
    RAISE EXCEPTION 'De cyclus van dit plan is afgesloten.' USING ERRCODE = '55000';
  END IF;
  IF TG_TABLE_NAME <> 'pdca' AND (staat."vastgesteldeVersieId" IS NULL OR staat.toestand = 'afgerond') THEN
    RAISE EXCEPTION 'Dit plan wordt nu niet uitgevoerd.' USING ERRCODE = '55000';
  END IF;
  IF NEW."activiteitId" IS NOT NULL AND NOT EXISTS (SELECT 1 FROM activiteit a WHERE a."bestuurId" = NEW."bestuurId" AND a."planId" = NEW."planId" AND a.id = NEW."activiteitId") THEN
    RAISE EXCEPTION 'Deze activiteit hoort bij een ander plan.' USING ERRCODE = '42501';
  END IF;
  IF bereik = 'bestuur' OR bereik = 'school' AND (NEW."schoolId" = ANY (coalesce(NULLIF(current_setting('app.scholen', true), ''), '{}')::uuid[]) OR NEW."schoolId" IS NULL AND NEW."cyclusId" = ANY (muur_deelnames())) THEN
    RETURN NEW;
  END IF;
  IF NEW."activiteitId" IS NOT NULL AND (
    EXISTS (SELECT 1 FROM planversie v WHERE v."bestuurId" = NEW."bestuurId" AND v.id = staat."vastgesteldeVersieId"
      AND v.inhoud @> jsonb_build_object('activiteiten', jsonb_build_array(jsonb_build_object('id', NEW."activiteitId"::text, 'eigenaarId', ik))))
    OR TG_TABLE_NAME = 'pdca' AND EXISTS (SELECT 1 FROM activiteit a WHERE a."bestuurId" = NEW."bestuurId" AND a.id = NEW."activiteitId" AND a."eigenaarId" = ik::uuid)) THEN
    RETURN NEW;
  END IF;
  RAISE EXCEPTION 'Alleen wie de activiteit uitvoert of het plan schrijft, werkt dit bij.' USING ERRCODE = '42501';
END $$;

CREATE FUNCTION planstap_dicht() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  IF pg_has_role(current_user, 'masterkompas_owner', 'MEMBER') THEN RETURN NEW; END IF;
  IF (SELECT p."cyclusAfgeslotenOp" FROM plan p WHERE p."bestuurId" = NEW."bestuurId" AND p.id = NEW."planId" FOR SHARE) IS NOT NULL THEN
    RAISE EXCEPTION 'De cyclus van dit plan is afgesloten.' USING ERRCODE = '55000';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER dicht BEFORE INSERT ON planstap FOR EACH ROW EXECUTE FUNCTION planstap_dicht();
