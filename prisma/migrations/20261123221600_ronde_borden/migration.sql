-- What a round shows stands apart from who gave it. A contribution is read by its own guest alone; `ronde_tonen` copies
-- contributions to cards without a person, a time or an order. An anonymous round puts them down five people at a time,
-- so that nobody learns from a difference what one person said: at least five were added or changed between two pictures
-- of the board, and the last few who do not make five stay off it. A round that shows after closing does it once, with
-- all answers, and only that one may tell them apart by group.
SET lock_timeout = '5s';

ALTER TABLE dialoogronde ADD live boolean NOT NULL DEFAULT true;
ALTER TABLE rondevraag ADD "vanVraagId" uuid, ADD getoond integer NOT NULL DEFAULT 0;
ALTER TABLE bijdrage ADD "kaartId" uuid;

DROP TRIGGER tellen ON bijdrage;
DROP FUNCTION rondevraag_tellen();

CREATE TABLE rondekaart (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  "bestuurId" uuid NOT NULL DEFAULT (NULLIF(current_setting('app.bestuur', true), ''))::uuid REFERENCES bestuur (id),
  "rondeId" uuid NOT NULL,
  "rondevraagId" uuid NOT NULL,
  waarde jsonb NOT NULL CHECK (length(waarde::text) <= 8000),
  naam text NOT NULL DEFAULT '' CHECK (length(naam) <= 120),
  doelgroep text NOT NULL DEFAULT '' CHECK (length(doelgroep) <= 60),
  "verborgenOp" timestamptz(3),
  FOREIGN KEY ("bestuurId", "rondeId") REFERENCES dialoogronde ("bestuurId", id),
  FOREIGN KEY ("bestuurId", "rondevraagId") REFERENCES rondevraag ("bestuurId", id),
  UNIQUE ("bestuurId", id)
);
CREATE INDEX ON rondekaart ("bestuurId", "rondevraagId");
CREATE INDEX ON rondekaart ("bestuurId", "rondeId");

ALTER TABLE rondekaart ENABLE ROW LEVEL SECURITY;
ALTER TABLE rondekaart FORCE ROW LEVEL SECURITY;
CREATE POLICY lezen ON rondekaart FOR SELECT USING ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid)
  AND (((SELECT current_setting('app.bereik', true)) IN ('bestuur', 'school') AND EXISTS (SELECT 1 FROM dialoogronde a WHERE a."bestuurId" = rondekaart."bestuurId" AND a.id = rondekaart."rondeId"))
    OR "rondeId"::text = (SELECT NULLIF(current_setting('app.tonen', true), ''))));
CREATE POLICY toevoegen ON rondekaart FOR INSERT WITH CHECK ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid)
  AND "rondeId"::text = (SELECT NULLIF(current_setting('app.tonen', true), '')));
CREATE POLICY wijzigen ON rondekaart FOR UPDATE USING ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid)
  AND (((SELECT current_setting('app.bereik', true)) IN ('bestuur', 'school') AND EXISTS (SELECT 1 FROM dialoogronde a WHERE a."bestuurId" = rondekaart."bestuurId" AND a.id = rondekaart."rondeId"))
    OR "rondeId"::text = (SELECT NULLIF(current_setting('app.tonen', true), ''))))
  WITH CHECK ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid)
  AND (((SELECT current_setting('app.bereik', true)) IN ('bestuur', 'school') AND EXISTS (SELECT 1 FROM dialoogronde a WHERE a."bestuurId" = rondekaart."bestuurId" AND a.id = rondekaart."rondeId"))
    OR "rondeId"::text = (SELECT NULLIF(current_setting('app.tonen', true), ''))));
CREATE POLICY verwijderen ON rondekaart FOR DELETE USING ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid)
  AND "rondeId"::text = (SELECT NULLIF(current_setting('app.tonen', true), '')));

-- A contribution: its own guest, and the function that makes cards of it. Written only while the round is open.
DROP POLICY lezen ON bijdrage;
CREATE POLICY lezen ON bijdrage FOR SELECT USING ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid)
  AND ("rondeId"::text = (SELECT NULLIF(current_setting('app.tonen', true), ''))
    OR EXISTS (SELECT 1 FROM deelname n WHERE n."bestuurId" = bijdrage."bestuurId" AND n.id = bijdrage."deelnameId" AND n."tokenHash" = (SELECT NULLIF(current_setting('app.deelname', true), '')))));
DROP POLICY toevoegen ON bijdrage;
CREATE POLICY toevoegen ON bijdrage FOR INSERT WITH CHECK ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid)
  AND EXISTS (SELECT 1 FROM deelname n WHERE n."bestuurId" = bijdrage."bestuurId" AND n.id = bijdrage."deelnameId" AND n."rondeId" = bijdrage."rondeId" AND n."tokenHash" = (SELECT NULLIF(current_setting('app.deelname', true), '')))
  AND EXISTS (SELECT 1 FROM dialoogronde a JOIN rondevraag q ON q."bestuurId" = a."bestuurId" AND q."rondeId" = a.id
    WHERE a."bestuurId" = bijdrage."bestuurId" AND a.id = bijdrage."rondeId" AND q.id = bijdrage."rondevraagId"
      AND a."tokenHash" = (SELECT NULLIF(current_setting('app.dialoog', true), '')) AND a."geslotenOp" IS NULL AND a."ingetrokkenOp" IS NULL AND a."sluitOp" > now()));
DROP POLICY wijzigen ON bijdrage;
CREATE POLICY wijzigen ON bijdrage FOR UPDATE USING ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid)
  AND ("rondeId"::text = (SELECT NULLIF(current_setting('app.tonen', true), ''))
    OR EXISTS (SELECT 1 FROM deelname n JOIN dialoogronde a ON a."bestuurId" = n."bestuurId" AND a.id = n."rondeId"
      WHERE n."bestuurId" = bijdrage."bestuurId" AND n.id = bijdrage."deelnameId" AND n."tokenHash" = (SELECT NULLIF(current_setting('app.deelname', true), ''))
        AND a."geslotenOp" IS NULL AND a."ingetrokkenOp" IS NULL AND a."sluitOp" > now())))
  WITH CHECK ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid)
  AND ("rondeId"::text = (SELECT NULLIF(current_setting('app.tonen', true), ''))
    OR EXISTS (SELECT 1 FROM deelname n WHERE n."bestuurId" = bijdrage."bestuurId" AND n.id = bijdrage."deelnameId" AND n."tokenHash" = (SELECT NULLIF(current_setting('app.deelname', true), '')))));
DROP POLICY verwijderen ON bijdrage;
CREATE POLICY verwijderen ON bijdrage FOR DELETE USING (false);

-- Who took part: the guest alone. A name of an identified round reaches the organiser on the cards.
DROP POLICY lezen ON deelname;
CREATE POLICY lezen ON deelname FOR SELECT USING ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid)
  AND ("tokenHash" = (SELECT NULLIF(current_setting('app.deelname', true), '')) OR "rondeId"::text = (SELECT NULLIF(current_setting('app.tonen', true), ''))));

-- A guest reads the questions and changes none of them.
DROP POLICY wijzigen ON rondevraag;
CREATE POLICY wijzigen ON rondevraag FOR UPDATE USING ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid)
  AND ((SELECT current_setting('app.bereik', true)) IN ('bestuur', 'school') AND EXISTS (SELECT 1 FROM dialoogronde a WHERE a."bestuurId" = rondevraag."bestuurId" AND a.id = rondevraag."rondeId")
    OR "rondeId"::text = (SELECT NULLIF(current_setting('app.tonen', true), ''))))
  WITH CHECK ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid)
  AND ((SELECT current_setting('app.bereik', true)) IN ('bestuur', 'school') AND EXISTS (SELECT 1 FROM dialoogronde a WHERE a."bestuurId" = rondevraag."bestuurId" AND a.id = rondevraag."rondeId")
    OR "rondeId"::text = (SELECT NULLIF(current_setting('app.tonen', true), ''))));
DROP POLICY verwijderen ON rondevraag;
CREATE POLICY verwijderen ON rondevraag FOR DELETE USING (false);

-- Groups that may be told apart: each has enough people itself, and what is left over is nobody or enough people too, so
-- that the total does not give it away. Whoever named no group is always left over.
CREATE FUNCTION ronde_groepen(aantallen jsonb, drempel integer) RETURNS text[] LANGUAGE plpgsql IMMUTABLE SET search_path = public, pg_temp AS $$
DECLARE
  gekozen text[];
  rest bigint;
  kleinste text;
BEGIN
  SELECT coalesce(array_agg(key ORDER BY value::int, key) FILTER (WHERE key <> '' AND value::int >= drempel), '{}'),
    coalesce(sum(value::int) FILTER (WHERE key = '' OR value::int < drempel), 0)
    INTO gekozen, rest FROM jsonb_each_text(aantallen);
  WHILE rest BETWEEN 1 AND drempel - 1 AND cardinality(gekozen) > 0 LOOP
    kleinste := gekozen[1];
    gekozen := gekozen[2:];
    rest := rest + (aantallen ->> kleinste)::int;
  END LOOP;
  RETURN gekozen;
END $$;

-- Puts on the board what may be shown now. Can be asked at any time and by anybody who sees the round: it shows no more
-- than the rules allow. 'app.tonen' opens the contributions for these statements only.
CREATE FUNCTION ronde_tonen(welke uuid) RETURNS integer LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
DECLARE
  r dialoogronde;
  q rondevraag;
  dicht boolean;
  wachtend integer;
  mensen integer;
  nodig integer;
  groepen text[];
  gedaan integer := 0;
BEGIN
  SELECT * INTO r FROM dialoogronde a WHERE a."bestuurId" = (NULLIF(current_setting('app.bestuur', true), ''))::uuid AND a.id = welke;
  IF NOT FOUND THEN RETURN 0; END IF;
  dicht := r."geslotenOp" IS NOT NULL OR r."ingetrokkenOp" IS NOT NULL OR r."sluitOp" <= now();
  IF NOT r.live AND NOT dicht THEN RETURN 0; END IF;
  nodig := CASE WHEN r.anoniem THEN r.drempel ELSE 1 END;
  PERFORM set_config('app.tonen', welke::text, true);
  FOR q IN SELECT * FROM rondevraag v WHERE v."bestuurId" = r."bestuurId" AND v."rondeId" = welke ORDER BY v.id LOOP
    -- After closing it happens once.
    CONTINUE WHEN r.anoniem AND NOT r.live AND q.getoond > 0;
    SELECT count(DISTINCT b."deelnameId") INTO wachtend FROM bijdrage b LEFT JOIN rondekaart k ON k."bestuurId" = b."bestuurId" AND k.id = b."kaartId"
      WHERE b."bestuurId" = r."bestuurId" AND b."rondevraagId" = q.id AND CASE WHEN k.id IS NULL THEN b.waarde <> '{}' ELSE k.waarde <> b.waarde END;
    CONTINUE WHEN wachtend < nodig;
    -- Two at once must not both count the same people: the second looks again after the first.
    PERFORM pg_advisory_xact_lock(hashtextextended(q.id::text, 0));
    SELECT count(DISTINCT b."deelnameId") INTO wachtend FROM bijdrage b LEFT JOIN rondekaart k ON k."bestuurId" = b."bestuurId" AND k.id = b."kaartId"
      WHERE b."bestuurId" = r."bestuurId" AND b."rondevraagId" = q.id AND CASE WHEN k.id IS NULL THEN b.waarde <> '{}' ELSE k.waarde <> b.waarde END;
    SELECT count(DISTINCT b."deelnameId") INTO mensen FROM bijdrage b WHERE b."bestuurId" = r."bestuurId" AND b."rondevraagId" = q.id AND b.waarde <> '{}';
    CONTINUE WHEN wachtend < nodig OR r.anoniem AND mensen < nodig;
    groepen := NULL;
    IF r.anoniem AND NOT r.live AND q.soort <> 'tekst' THEN
      SELECT ronde_groepen(jsonb_object_agg(g.doelgroep, g.n), r.drempel) INTO groepen FROM (
        SELECT d.doelgroep, count(DISTINCT d.id) AS n FROM bijdrage b JOIN deelname d ON d."bestuurId" = b."bestuurId" AND d.id = b."deelnameId"
        WHERE b."bestuurId" = r."bestuurId" AND b."rondevraagId" = q.id AND b.waarde <> '{}' GROUP BY d.doelgroep) g;
    END IF;
    DELETE FROM rondekaart k USING bijdrage b WHERE b."bestuurId" = r."bestuurId" AND b."rondevraagId" = q.id AND b.waarde = '{}' AND k."bestuurId" = b."bestuurId" AND k.id = b."kaartId";
    UPDATE bijdrage b SET "kaartId" = CASE WHEN b.waarde = '{}' THEN NULL ELSE gen_random_uuid() END
      WHERE b."bestuurId" = r."bestuurId" AND b."rondevraagId" = q.id AND (b.waarde = '{}') = (b."kaartId" IS NOT NULL);
    UPDATE rondekaart k SET waarde = b.waarde FROM bijdrage b WHERE b."bestuurId" = r."bestuurId" AND b."rondevraagId" = q.id AND k."bestuurId" = b."bestuurId" AND k.id = b."kaartId" AND k.waarde <> b.waarde;
    -- In the order of ids that were drawn just now: not that of answering.
    INSERT INTO rondekaart (id, "rondeId", "rondevraagId", waarde, naam, doelgroep)
      SELECT b."kaartId", b."rondeId", b."rondevraagId", b.waarde, CASE WHEN r.anoniem THEN '' ELSE d.naam END, CASE WHEN NOT r.anoniem OR d.doelgroep = ANY (groepen) THEN d.doelgroep ELSE '' END
      FROM bijdrage b JOIN deelname d ON d."bestuurId" = b."bestuurId" AND d.id = b."deelnameId"
      WHERE b."bestuurId" = r."bestuurId" AND b."rondevraagId" = q.id AND b."kaartId" IS NOT NULL
        AND NOT EXISTS (SELECT 1 FROM rondekaart k WHERE k."bestuurId" = b."bestuurId" AND k.id = b."kaartId") ORDER BY b."kaartId";
    UPDATE rondevraag v SET getoond = mensen, aantal = mensen WHERE v."bestuurId" = r."bestuurId" AND v.id = q.id;
    gedaan := gedaan + 1;
  END LOOP;
  PERFORM set_config('app.tonen', '', true);
  RETURN gedaan;
END $$;

-- What was promised to guests stays: a round that ended does not open again, and its promises cannot be changed.
CREATE FUNCTION dialoogronde_bewaken() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  IF OLD."geslotenOp" IS NOT NULL AND NEW."geslotenOp" IS DISTINCT FROM OLD."geslotenOp" OR OLD."ingetrokkenOp" IS NOT NULL AND NEW."ingetrokkenOp" IS DISTINCT FROM OLD."ingetrokkenOp"
    OR OLD."sluitOp" <= now() AND NEW."sluitOp" <> OLD."sluitOp" THEN
    RAISE EXCEPTION 'Een ronde die voorbij is, gaat niet opnieuw open.' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER bewaken BEFORE UPDATE ON dialoogronde FOR EACH ROW WHEN (row_security_active('dialoogronde'::regclass)) EXECUTE FUNCTION dialoogronde_bewaken();

GRANT SELECT ON rondekaart TO masterkompas_backup;
GRANT SELECT, INSERT, UPDATE, DELETE ON rondekaart TO masterkompas_app;
REVOKE UPDATE ON dialoogronde FROM masterkompas_app;
GRANT UPDATE (titel, uitleg, "sluitOp", "geslotenOp", "ingetrokkenOp", samenvatting, versie) ON dialoogronde TO masterkompas_app;
REVOKE DELETE ON bijdrage, rondevraag FROM masterkompas_app;
