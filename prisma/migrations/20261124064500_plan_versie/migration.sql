-- A version comes about only as the next one of a plan that is being written: no number is taken in advance, and none is
-- put beside a plan that was submitted. And a plan for which the (P)MR was chosen is adopted only when it spoke about
-- this very version: for consent, by consenting.
SET lock_timeout = '5s';

CREATE FUNCTION planversie_bewaken() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
DECLARE
  gevonden record;
BEGIN
  SELECT p.toestand, p.versienummer INTO gevonden FROM plan p WHERE p."bestuurId" = NEW."bestuurId" AND p.id = NEW."planId" FOR SHARE;
  IF gevonden.toestand IS NULL OR gevonden.toestand NOT IN ('concept', 'wijzigingen-gevraagd') OR NEW.nummer <> gevonden.versienummer + 1 THEN
    RAISE EXCEPTION 'Een versie is altijd de volgende van een plan in bewerking.' USING ERRCODE = '55000';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER bewaken BEFORE INSERT ON planversie FOR EACH ROW EXECUTE FUNCTION planversie_bewaken();

CREATE FUNCTION planstap_mr() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
DECLARE
  soort_gekozen text;
BEGIN
  SELECT p."mrSoort" INTO soort_gekozen FROM plan p WHERE p."bestuurId" = NEW."bestuurId" AND p.id = NEW."planId";
  IF soort_gekozen <> 'geen' AND NOT EXISTS (SELECT 1 FROM mr_stap m WHERE m."bestuurId" = NEW."bestuurId" AND m."planversieId" = NEW."planversieId"
    AND m.uitkomst IN ('positief', 'voorwaarden', 'negatief') AND (soort_gekozen = 'advies' OR m.soort = 'instemming' AND m.uitkomst <> 'negatief')) THEN
    RAISE EXCEPTION 'De medezeggenschap heeft zich nog niet uitgesproken of stemt niet in.' USING ERRCODE = '55000';
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER zz_mr AFTER INSERT ON planstap FOR EACH ROW WHEN (NEW.handeling = 'vaststellen') EXECUTE FUNCTION planstap_mr();
