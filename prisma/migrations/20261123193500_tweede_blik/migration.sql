-- A second look, a bulk that can be taken back, and the close of a campaign.
SET lock_timeout = '5s';

-- Asked for a second look, an outcome does not stand firm yet: the diploma is 'nader-onderzoek', and what was decided
-- waits in "voorgesteld". With "tweedeBlikOp" beside it, that second look was taken back and the first one waits again.
ALTER TABLE screening
  ADD COLUMN voorgesteld screening_uitkomst,
  -- When the proof was seen, if that was earlier than this row: taking back brings an older look to life again.
  ADD COLUMN "gezienOp" timestamptz(3),
  -- The screenings of one bulk carry the same id.
  ADD COLUMN "reeksId" uuid,
  ADD CHECK (CASE WHEN "vraagtTweedeBlik" THEN uitkomst = 'nader-onderzoek' AND voorgesteld IS NOT NULL AND voorgesteld IN ('bevestigd', 'niet-aangetroffen') ELSE voorgesteld IS NULL END),
  -- What somebody says about himself is no proof.
  ADD CHECK (NOT (uitkomst = 'bevestigd' AND bewijs = 'opgave')),
  ADD CHECK (NOT (voorgesteld IS NOT NULL AND voorgesteld = 'bevestigd' AND bewijs = 'opgave'));
CREATE INDEX ON screening ("bestuurId", "diplomaId") WHERE "vraagtTweedeBlik";
CREATE INDEX ON screening ("bestuurId", "reeksId") WHERE "reeksId" IS NOT NULL;

ALTER TABLE screeningscampagne
  ADD COLUMN "afgeslotenDoor" uuid REFERENCES gebruiker (id),
  ADD COLUMN slotnotitie text NOT NULL DEFAULT '' CHECK (length(slotnotitie) <= 2000);

CREATE OR REPLACE FUNCTION diploma_uitkomst() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  UPDATE diploma d SET uitkomst = coalesce(n.uitkomst, 'te-screenen'), "gescreendOp" = CASE WHEN n.uitkomst = 'te-screenen' THEN NULL ELSE coalesce(n."gezienOp", n."createdAt") END
  FROM (SELECT DISTINCT "bestuurId", "diplomaId" FROM geraakt) g
  LEFT JOIN LATERAL (
    SELECT s.uitkomst, s."gezienOp", s."createdAt" FROM screening s
    WHERE s."bestuurId" = g."bestuurId" AND s."diplomaId" = g."diplomaId"
    ORDER BY s.volgnummer DESC LIMIT 1
  ) n ON true
  WHERE d."bestuurId" = g."bestuurId" AND d.id = g."diplomaId";
  RETURN NULL;
END $$;

-- Who decided first never gives the second look, whatever asks for it. A row that takes back decides nothing.
CREATE FUNCTION screening_andere_ogen() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  IF NEW."tweedeBlikOp" IS NOT NULL AND NEW.herstelt IS NULL AND EXISTS (
    SELECT 1 FROM screening e WHERE e."bestuurId" = NEW."bestuurId" AND e.id = NEW."tweedeBlikOp" AND e."gebruikerId" IS NOT DISTINCT FROM NEW."gebruikerId"
  ) THEN
    RAISE EXCEPTION 'the second look is given by somebody else' USING ERRCODE = 'check_violation', CONSTRAINT = 'screening_andere_ogen';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER andere_ogen BEFORE INSERT ON screening FOR EACH ROW WHEN (NEW."tweedeBlikOp" IS NOT NULL) EXECUTE FUNCTION screening_andere_ogen();
