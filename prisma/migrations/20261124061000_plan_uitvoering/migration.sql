-- Carrying out a plan, guarded in the database too: only what was adopted is carried out, not after the plan was finished or
-- its cycle closed, and by whoever owns the activity or reaches the plan with an own role (the doors ask which role). Who
-- comes to a plan only as reviewer or owner touches no more than the own activities. A plan knows itself that its cycle was
-- closed: who reviews or carries out often does not see the cycle. Beside it the quality circle (PDCA) of each activity.
SET lock_timeout = '5s';

ALTER TABLE plan ADD COLUMN "cyclusAfgeslotenOp" timestamptz(3);

CREATE FUNCTION plan_cyclus_dicht() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  SELECT c."afgeslotenOp" INTO NEW."cyclusAfgeslotenOp" FROM cyclus c WHERE c."bestuurId" = NEW."bestuurId" AND c.id = NEW."cyclusId";
  RETURN NEW;
END $$;
CREATE TRIGGER b_cyclus_dicht BEFORE INSERT ON plan FOR EACH ROW EXECUTE FUNCTION plan_cyclus_dicht();
CREATE FUNCTION cyclus_sluit_plannen() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  UPDATE plan SET "cyclusAfgeslotenOp" = NEW."afgeslotenOp" WHERE "bestuurId" = NEW."bestuurId" AND "cyclusId" = NEW.id AND "cyclusAfgeslotenOp" IS DISTINCT FROM NEW."afgeslotenOp";
  RETURN NULL;
END $$;
CREATE TRIGGER plannen AFTER UPDATE OF "afgeslotenOp" ON cyclus FOR EACH ROW WHEN (OLD."afgeslotenOp" IS DISTINCT FROM NEW."afgeslotenOp") EXECUTE FUNCTION cyclus_sluit_plannen();
CREATE FUNCTION plan_cyclus_dicht_bewaken() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  IF pg_trigger_depth() = 1 AND NEW."cyclusAfgeslotenOp" IS DISTINCT FROM OLD."cyclusAfgeslotenOp" THEN
    RAISE EXCEPTION 'Een plan sluit en opent met zijn cyclus.' USING ERRCODE = '42501';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER cyclus_dicht_bewaken BEFORE UPDATE OF "cyclusAfgeslotenOp" ON plan FOR EACH ROW EXECUTE FUNCTION plan_cyclus_dicht_bewaken();

-- The quality circle of one activity: one row per round, the newest is the one that runs.
CREATE TABLE pdca (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  "bestuurId" uuid NOT NULL DEFAULT (NULLIF(current_setting('app.bestuur', true), ''))::uuid REFERENCES bestuur (id),
  "planId" uuid NOT NULL,
  "cyclusId" uuid NOT NULL,
  "schoolId" uuid,
  "activiteitId" uuid NOT NULL,
  ronde integer NOT NULL CHECK (ronde BETWEEN 1 AND 100),
  doel text NOT NULL DEFAULT '' CHECK (length(doel) <= 2000),
  smart text[] NOT NULL DEFAULT '{}' CHECK (smart <@ ARRAY['specifiek', 'meetbaar', 'acceptabel', 'realistisch', 'tijdgebonden']),
  activiteit text NOT NULL DEFAULT '' CHECK (length(activiteit) <= 4000),
  meting text NOT NULL DEFAULT '' CHECK (length(meting) <= 4000),
  resultaat text NOT NULL DEFAULT '' CHECK (length(resultaat) <= 4000),
  verklaring text NOT NULL DEFAULT '' CHECK (length(verklaring) <= 4000),
  actie text NOT NULL DEFAULT '' CHECK (length(actie) <= 4000),
  versie integer NOT NULL DEFAULT 1,
  "gebruikerId" uuid DEFAULT (NULLIF(current_setting('app.gebruiker', true), ''))::uuid REFERENCES gebruiker (id),
  "createdAt" timestamptz(3) NOT NULL DEFAULT now(),
  "gewijzigdOp" timestamptz(3) NOT NULL DEFAULT now(),
  FOREIGN KEY ("bestuurId", "planId") REFERENCES plan ("bestuurId", id),
  FOREIGN KEY ("bestuurId", "cyclusId") REFERENCES cyclus ("bestuurId", id),
  FOREIGN KEY ("bestuurId", "schoolId") REFERENCES school ("bestuurId", id),
  FOREIGN KEY ("bestuurId", "activiteitId") REFERENCES activiteit ("bestuurId", id),
  UNIQUE ("bestuurId", "activiteitId", ronde),
  UNIQUE ("bestuurId", id)
);
CREATE INDEX ON pdca ("bestuurId", "planId");
CREATE INDEX ON pdca ("bestuurId", "cyclusId");
CREATE INDEX ON pdca ("bestuurId", "schoolId");
CREATE TRIGGER a_plek BEFORE INSERT OR UPDATE ON pdca FOR EACH ROW EXECUTE FUNCTION plan_plek();

-- One guard for everything that is written while a plan runs. Seeds and migrations (the owner of the tables) know what they do.
CREATE FUNCTION uitvoering_bewaken() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
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
  IF bereik = 'bestuur' OR bereik = 'school' AND (NEW."schoolId" = ANY (coalesce(NULLIF(current_setting('app.scholen', true), ''), '{}')::uuid[]) OR NEW."schoolId" IS NULL AND muur_doet_mee(NEW."cyclusId")) THEN
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
CREATE TRIGGER b_uitvoering BEFORE INSERT OR UPDATE ON activiteitstand FOR EACH ROW EXECUTE FUNCTION uitvoering_bewaken();
CREATE TRIGGER b_uitvoering BEFORE INSERT ON statusmelding FOR EACH ROW EXECUTE FUNCTION uitvoering_bewaken();
CREATE TRIGGER b_uitvoering BEFORE INSERT ON bijsturing FOR EACH ROW EXECUTE FUNCTION uitvoering_bewaken();
CREATE TRIGGER b_uitvoering BEFORE INSERT OR UPDATE ON pdca FOR EACH ROW EXECUTE FUNCTION uitvoering_bewaken();

-- Who owns an activity of the adopted version goes on carrying it out while a next version gives it to somebody else: the
-- way in stays until that version is adopted.
CREATE OR REPLACE FUNCTION plan_eigenaar_bij() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  IF TG_OP = 'UPDATE' AND OLD."eigenaarId" IS NOT NULL
    AND NOT EXISTS (SELECT 1 FROM activiteit a WHERE a."bestuurId" = OLD."bestuurId" AND a."planId" = OLD."planId" AND a."eigenaarId" = OLD."eigenaarId" AND a."vervallenOp" IS NULL)
    AND NOT EXISTS (SELECT 1 FROM plan p JOIN planversie v ON v."bestuurId" = p."bestuurId" AND v.id = p."vastgesteldeVersieId" WHERE p."bestuurId" = OLD."bestuurId" AND p.id = OLD."planId"
      AND v.inhoud @> jsonb_build_object('activiteiten', jsonb_build_array(jsonb_build_object('eigenaarId', OLD."eigenaarId"::text)))) THEN
    DELETE FROM plan_betrokkene b WHERE b."bestuurId" = OLD."bestuurId" AND b."planId" = OLD."planId" AND b."gebruikerId" = OLD."eigenaarId" AND b.waarom = 'eigenaar';
  END IF;
  IF NEW."eigenaarId" IS NOT NULL AND NEW."vervallenOp" IS NULL THEN
    INSERT INTO plan_betrokkene ("bestuurId", "planId", "cyclusId", "schoolId", "gebruikerId", waarom)
    VALUES (NEW."bestuurId", NEW."planId", NEW."cyclusId", NEW."schoolId", NEW."eigenaarId", 'eigenaar') ON CONFLICT DO NOTHING;
  END IF;
  RETURN NULL;
END $$;
CREATE FUNCTION plan_eigenaars_opruimen() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  DELETE FROM plan_betrokkene b WHERE b."bestuurId" = NEW."bestuurId" AND b."planId" = NEW."planId" AND b.waarom = 'eigenaar'
    AND NOT EXISTS (SELECT 1 FROM activiteit a WHERE a."bestuurId" = b."bestuurId" AND a."planId" = b."planId" AND a."eigenaarId" = b."gebruikerId" AND a."vervallenOp" IS NULL);
  RETURN NULL;
END $$;
CREATE TRIGGER zz_eigenaars AFTER INSERT ON planstap FOR EACH ROW WHEN (NEW.handeling = 'vaststellen') EXECUTE FUNCTION plan_eigenaars_opruimen();

ALTER TABLE pdca ENABLE ROW LEVEL SECURITY;
ALTER TABLE pdca FORCE ROW LEVEL SECURITY;
CREATE POLICY lezen ON pdca FOR SELECT USING ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid)
  AND ((SELECT current_setting('app.bereik', true)) = 'bestuur'
    OR (SELECT current_setting('app.bereik', true)) = 'school' AND ("schoolId" = ANY (((SELECT coalesce(NULLIF(current_setting('app.scholen', true), ''), '{}')::uuid[])::uuid[]))
      OR "schoolId" IS NULL AND muur_doet_mee("cyclusId"))
    OR (SELECT current_setting('app.bereik', true)) IN ('school', 'team') AND muur_bij_plan("planId")));
CREATE POLICY toevoegen ON pdca FOR INSERT WITH CHECK ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid)
  AND ((SELECT current_setting('app.bereik', true)) = 'bestuur'
    OR (SELECT current_setting('app.bereik', true)) = 'school' AND ("schoolId" = ANY (((SELECT coalesce(NULLIF(current_setting('app.scholen', true), ''), '{}')::uuid[])::uuid[]))
      OR "schoolId" IS NULL AND muur_doet_mee("cyclusId"))
    OR (SELECT current_setting('app.bereik', true)) IN ('school', 'team') AND muur_bij_plan("planId")));
CREATE POLICY wijzigen ON pdca FOR UPDATE USING ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid)
  AND ((SELECT current_setting('app.bereik', true)) = 'bestuur'
    OR (SELECT current_setting('app.bereik', true)) = 'school' AND ("schoolId" = ANY (((SELECT coalesce(NULLIF(current_setting('app.scholen', true), ''), '{}')::uuid[])::uuid[]))
      OR "schoolId" IS NULL AND muur_doet_mee("cyclusId"))
    OR (SELECT current_setting('app.bereik', true)) IN ('school', 'team') AND muur_bij_plan("planId"))) WITH CHECK ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid)
  AND ((SELECT current_setting('app.bereik', true)) = 'bestuur'
    OR (SELECT current_setting('app.bereik', true)) = 'school' AND ("schoolId" = ANY (((SELECT coalesce(NULLIF(current_setting('app.scholen', true), ''), '{}')::uuid[])::uuid[]))
      OR "schoolId" IS NULL AND muur_doet_mee("cyclusId"))
    OR (SELECT current_setting('app.bereik', true)) IN ('school', 'team') AND muur_bij_plan("planId")));
CREATE POLICY verwijderen ON pdca FOR DELETE USING (false);
GRANT SELECT ON pdca TO masterkompas_backup;
GRANT SELECT, INSERT, UPDATE ON pdca TO masterkompas_app;
