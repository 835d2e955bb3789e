-- Instruments: tables, checklists, matrices and models of the guide. Their rows are answers like every other (autosave,
-- versions, joining), those that people add are own questions with the instrument they stand in. Beside them: what each
-- rater thinks, figures of the inventory frozen at a moment, and the chain from one thing to the next. Rows about people
-- (stakeholders) are "besloten": only the circle that the school chose sees them, whatever the reach.
SET lock_timeout = '5s';

ALTER TABLE eigenvraag ADD COLUMN instrument text CHECK (instrument ~ '^[a-z0-9-]{1,60}$'), ADD COLUMN blok text CHECK (blok ~ '^[a-z0-9-]{1,60}$'), ADD COLUMN besloten boolean NOT NULL DEFAULT false,
  ADD CHECK (instrument IS NULL OR blok IS NOT NULL AND "cyclusId" IS NOT NULL), ADD CHECK (NOT besloten OR instrument IS NOT NULL);
CREATE INDEX ON eigenvraag ("bestuurId", "cyclusId", instrument);
ALTER TABLE antwoord ADD COLUMN besloten boolean NOT NULL DEFAULT false;

CREATE TABLE cyclus_kring (
  "bestuurId" uuid NOT NULL DEFAULT (NULLIF(current_setting('app.bestuur', true), ''))::uuid REFERENCES bestuur (id),
  "cyclusId" uuid NOT NULL,
  "schoolId" uuid,
  "gebruikerId" uuid NOT NULL REFERENCES gebruiker (id),
  door uuid DEFAULT (NULLIF(current_setting('app.gebruiker', true), ''))::uuid REFERENCES gebruiker (id),
  "createdAt" timestamptz(3) NOT NULL DEFAULT now(),
  PRIMARY KEY ("bestuurId", "cyclusId", "gebruikerId"),
  FOREIGN KEY ("bestuurId", "cyclusId") REFERENCES cyclus ("bestuurId", id),
  FOREIGN KEY ("bestuurId", "schoolId") REFERENCES school ("bestuurId", id)
);
CREATE INDEX ON cyclus_kring ("bestuurId", "schoolId");

CREATE TABLE beoordeling (
  "bestuurId" uuid NOT NULL DEFAULT (NULLIF(current_setting('app.bestuur', true), ''))::uuid REFERENCES bestuur (id),
  "cyclusId" uuid NOT NULL,
  "schoolId" uuid,
  "vraagId" text NOT NULL CHECK (length("vraagId") BETWEEN 1 AND 120),
  deelfase text NOT NULL CHECK (deelfase IN ('1A', '1B', '1C', '2A', '2B', '3A', '3B', '4')),
  "gebruikerId" uuid NOT NULL DEFAULT (NULLIF(current_setting('app.gebruiker', true), ''))::uuid REFERENCES gebruiker (id),
  waarde jsonb NOT NULL CHECK (length(waarde::text) <= 4000),
  "gewijzigdOp" timestamptz(3) NOT NULL DEFAULT now(),
  PRIMARY KEY ("bestuurId", "cyclusId", "vraagId", "gebruikerId"),
  FOREIGN KEY ("bestuurId", "cyclusId") REFERENCES cyclus ("bestuurId", id),
  FOREIGN KEY ("bestuurId", "schoolId") REFERENCES school ("bestuurId", id)
);
CREATE INDEX ON beoordeling ("bestuurId", "schoolId");

CREATE TABLE cijferstand (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  "bestuurId" uuid NOT NULL DEFAULT (NULLIF(current_setting('app.bestuur', true), ''))::uuid REFERENCES bestuur (id),
  "cyclusId" uuid NOT NULL,
  "schoolId" uuid,
  "vraagId" text NOT NULL CHECK (length("vraagId") BETWEEN 1 AND 120),
  deelfase text NOT NULL CHECK (deelfase IN ('1A', '1B', '1C', '2A', '2B', '3A', '3B', '4')),
  code text NOT NULL CHECK (code ~ '^[a-z0-9-]{1,60}$'),
  waarde jsonb NOT NULL CHECK (length(waarde::text) <= 20000),
  peildatum date NOT NULL,
  "gebruikerId" uuid DEFAULT (NULLIF(current_setting('app.gebruiker', true), ''))::uuid REFERENCES gebruiker (id),
  "createdAt" timestamptz(3) NOT NULL DEFAULT now(),
  FOREIGN KEY ("bestuurId", "cyclusId") REFERENCES cyclus ("bestuurId", id),
  FOREIGN KEY ("bestuurId", "schoolId") REFERENCES school ("bestuurId", id),
  UNIQUE ("bestuurId", id)
);
CREATE INDEX ON cijferstand ("bestuurId", "cyclusId", "vraagId");
CREATE INDEX ON cijferstand ("bestuurId", "schoolId");

CREATE TABLE schakel (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  "bestuurId" uuid NOT NULL DEFAULT (NULLIF(current_setting('app.bestuur', true), ''))::uuid REFERENCES bestuur (id),
  "cyclusId" uuid NOT NULL,
  "schoolId" uuid,
  van text NOT NULL CHECK (van ~ '^(rij|doel|plan|activiteit):[a-z0-9-]{1,120}$'),
  naar text NOT NULL CHECK (naar ~ '^(rij|doel|plan|activiteit):[a-z0-9-]{1,120}$' AND naar <> van),
  besloten boolean NOT NULL DEFAULT false,
  "gebruikerId" uuid DEFAULT (NULLIF(current_setting('app.gebruiker', true), ''))::uuid REFERENCES gebruiker (id),
  "createdAt" timestamptz(3) NOT NULL DEFAULT now(),
  FOREIGN KEY ("bestuurId", "cyclusId") REFERENCES cyclus ("bestuurId", id),
  FOREIGN KEY ("bestuurId", "schoolId") REFERENCES school ("bestuurId", id),
  UNIQUE ("bestuurId", "cyclusId", van, naar),
  UNIQUE ("bestuurId", id)
);
CREATE INDEX ON schakel ("bestuurId", "cyclusId", naar);
CREATE INDEX ON schakel ("bestuurId", "schoolId");

-- The first of the circle opens it; after that only its members let others in or take them out, and one always remains.
CREATE FUNCTION cyclus_kring_bewaken() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
DECLARE
  plek cyclus_kring := CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END;
  ik uuid := (NULLIF(current_setting('app.gebruiker', true), ''))::uuid;
BEGIN
  -- Two who open it at the same moment wait for each other.
  PERFORM pg_advisory_xact_lock(hashtextextended(plek."cyclusId"::text, 7));
  IF EXISTS (SELECT 1 FROM cyclus_kring k WHERE k."bestuurId" = plek."bestuurId" AND k."cyclusId" = plek."cyclusId")
    AND NOT EXISTS (SELECT 1 FROM cyclus_kring k WHERE k."bestuurId" = plek."bestuurId" AND k."cyclusId" = plek."cyclusId" AND k."gebruikerId" = ik) THEN
    RAISE EXCEPTION 'Alleen wie in de kring zit, kan anderen toelaten.' USING ERRCODE = '42501';
  END IF;
  IF TG_OP = 'INSERT' AND NOT EXISTS (SELECT 1 FROM cyclus_kring k WHERE k."bestuurId" = plek."bestuurId" AND k."cyclusId" = plek."cyclusId") AND plek."gebruikerId" IS DISTINCT FROM ik THEN
    RAISE EXCEPTION 'Wie de kring opent, zit er zelf in.' USING ERRCODE = '42501';
  END IF;
  IF TG_OP = 'DELETE' AND NOT EXISTS (SELECT 1 FROM cyclus_kring k WHERE k."bestuurId" = plek."bestuurId" AND k."cyclusId" = plek."cyclusId" AND k."gebruikerId" <> plek."gebruikerId") THEN
    RAISE EXCEPTION 'De laatste kan de kring niet verlaten.' USING ERRCODE = '23514';
  END IF;
  RETURN plek;
END $$;
CREATE TRIGGER bewaken BEFORE INSERT OR DELETE ON cyclus_kring FOR EACH ROW EXECUTE FUNCTION cyclus_kring_bewaken();

-- An answer about a closed row is closed as well, whoever forgets to say so.
CREATE FUNCTION antwoord_besloten() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  NEW.besloten := NEW.besloten OR EXISTS (SELECT 1 FROM eigenvraag e WHERE e."bestuurId" = NEW."bestuurId" AND e.besloten AND 'eigen-' || e.id = NEW."vraagId");
  RETURN NEW;
END $$;
CREATE TRIGGER besloten BEFORE INSERT ON antwoord FOR EACH ROW WHEN (NEW."vraagId" LIKE 'eigen-%') EXECUTE FUNCTION antwoord_besloten();

-- The wall -------------------------------------------------------------------------------------------

ALTER TABLE cyclus_kring ENABLE ROW LEVEL SECURITY;
ALTER TABLE cyclus_kring FORCE ROW LEVEL SECURITY;
CREATE POLICY lezen ON cyclus_kring FOR SELECT USING ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid)
  AND (((SELECT current_setting('app.bereik', true)) = 'bestuur'
    OR (SELECT current_setting('app.bereik', true)) = 'school' AND ("schoolId" = ANY (((SELECT coalesce(NULLIF(current_setting('app.scholen', true), ''), '{}')::uuid[])::uuid[]))
      OR "schoolId" IS NULL AND EXISTS (SELECT 1 FROM cyclus_deelnemer d WHERE d."bestuurId" = cyclus_kring."bestuurId" AND d."cyclusId" = cyclus_kring."cyclusId" AND d."gebruikerId" = (SELECT NULLIF(current_setting('app.gebruiker', true), '')::uuid))))
    OR EXISTS (SELECT 1 FROM opdracht o WHERE o."bestuurId" = cyclus_kring."bestuurId" AND o."cyclusId" = cyclus_kring."cyclusId" AND o."gebruikerId" = (SELECT NULLIF(current_setting('app.gebruiker', true), '')::uuid) AND o."ingetrokkenOp" IS NULL)));
CREATE POLICY toevoegen ON cyclus_kring FOR INSERT WITH CHECK ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid)
  AND ((SELECT current_setting('app.bereik', true)) = 'bestuur'
    OR (SELECT current_setting('app.bereik', true)) = 'school' AND ("schoolId" = ANY (((SELECT coalesce(NULLIF(current_setting('app.scholen', true), ''), '{}')::uuid[])::uuid[]))
      OR "schoolId" IS NULL AND EXISTS (SELECT 1 FROM cyclus_deelnemer d WHERE d."bestuurId" = cyclus_kring."bestuurId" AND d."cyclusId" = cyclus_kring."cyclusId" AND d."gebruikerId" = (SELECT NULLIF(current_setting('app.gebruiker', true), '')::uuid)))));
CREATE POLICY wijzigen ON cyclus_kring FOR UPDATE USING (false) WITH CHECK (false);
CREATE POLICY verwijderen ON cyclus_kring FOR DELETE USING ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid)
  AND ((SELECT current_setting('app.bereik', true)) = 'bestuur'
    OR (SELECT current_setting('app.bereik', true)) = 'school' AND ("schoolId" = ANY (((SELECT coalesce(NULLIF(current_setting('app.scholen', true), ''), '{}')::uuid[])::uuid[]))
      OR "schoolId" IS NULL AND EXISTS (SELECT 1 FROM cyclus_deelnemer d WHERE d."bestuurId" = cyclus_kring."bestuurId" AND d."cyclusId" = cyclus_kring."cyclusId" AND d."gebruikerId" = (SELECT NULLIF(current_setting('app.gebruiker', true), '')::uuid)))));

ALTER TABLE beoordeling ENABLE ROW LEVEL SECURITY;
ALTER TABLE beoordeling FORCE ROW LEVEL SECURITY;
CREATE POLICY lezen ON beoordeling FOR SELECT USING ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid)
  AND (((SELECT current_setting('app.bereik', true)) = 'bestuur'
    OR (SELECT current_setting('app.bereik', true)) = 'school' AND ("schoolId" = ANY (((SELECT coalesce(NULLIF(current_setting('app.scholen', true), ''), '{}')::uuid[])::uuid[]))
      OR "schoolId" IS NULL AND EXISTS (SELECT 1 FROM cyclus_deelnemer d WHERE d."bestuurId" = beoordeling."bestuurId" AND d."cyclusId" = beoordeling."cyclusId" AND d."gebruikerId" = (SELECT NULLIF(current_setting('app.gebruiker', true), '')::uuid))))
    OR EXISTS (SELECT 1 FROM opdracht o WHERE o."bestuurId" = beoordeling."bestuurId" AND o."cyclusId" = beoordeling."cyclusId" AND o."gebruikerId" = (SELECT NULLIF(current_setting('app.gebruiker', true), '')::uuid) AND o."ingetrokkenOp" IS NULL
      AND (o."vraagId" IS NULL AND o.deelfase = beoordeling.deelfase OR o."vraagId" = beoordeling."vraagId"))));
CREATE POLICY toevoegen ON beoordeling FOR INSERT WITH CHECK ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid)
  AND "gebruikerId" = (SELECT NULLIF(current_setting('app.gebruiker', true), '')::uuid) AND (((SELECT current_setting('app.bereik', true)) = 'bestuur'
    OR (SELECT current_setting('app.bereik', true)) = 'school' AND ("schoolId" = ANY (((SELECT coalesce(NULLIF(current_setting('app.scholen', true), ''), '{}')::uuid[])::uuid[]))
      OR "schoolId" IS NULL AND EXISTS (SELECT 1 FROM cyclus_deelnemer d WHERE d."bestuurId" = beoordeling."bestuurId" AND d."cyclusId" = beoordeling."cyclusId" AND d."gebruikerId" = (SELECT NULLIF(current_setting('app.gebruiker', true), '')::uuid))))
    OR EXISTS (SELECT 1 FROM opdracht o WHERE o."bestuurId" = beoordeling."bestuurId" AND o."cyclusId" = beoordeling."cyclusId" AND o."gebruikerId" = (SELECT NULLIF(current_setting('app.gebruiker', true), '')::uuid) AND o."ingetrokkenOp" IS NULL
      AND (o."vraagId" IS NULL AND o.deelfase = beoordeling.deelfase OR o."vraagId" = beoordeling."vraagId"))));
CREATE POLICY wijzigen ON beoordeling FOR UPDATE USING ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid)
  AND "gebruikerId" = (SELECT NULLIF(current_setting('app.gebruiker', true), '')::uuid) AND (((SELECT current_setting('app.bereik', true)) = 'bestuur'
    OR (SELECT current_setting('app.bereik', true)) = 'school' AND ("schoolId" = ANY (((SELECT coalesce(NULLIF(current_setting('app.scholen', true), ''), '{}')::uuid[])::uuid[]))
      OR "schoolId" IS NULL AND EXISTS (SELECT 1 FROM cyclus_deelnemer d WHERE d."bestuurId" = beoordeling."bestuurId" AND d."cyclusId" = beoordeling."cyclusId" AND d."gebruikerId" = (SELECT NULLIF(current_setting('app.gebruiker', true), '')::uuid))))
    OR EXISTS (SELECT 1 FROM opdracht o WHERE o."bestuurId" = beoordeling."bestuurId" AND o."cyclusId" = beoordeling."cyclusId" AND o."gebruikerId" = (SELECT NULLIF(current_setting('app.gebruiker', true), '')::uuid) AND o."ingetrokkenOp" IS NULL
      AND (o."vraagId" IS NULL AND o.deelfase = beoordeling.deelfase OR o."vraagId" = beoordeling."vraagId")))) WITH CHECK ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid)
  AND "gebruikerId" = (SELECT NULLIF(current_setting('app.gebruiker', true), '')::uuid) AND (((SELECT current_setting('app.bereik', true)) = 'bestuur'
    OR (SELECT current_setting('app.bereik', true)) = 'school' AND ("schoolId" = ANY (((SELECT coalesce(NULLIF(current_setting('app.scholen', true), ''), '{}')::uuid[])::uuid[]))
      OR "schoolId" IS NULL AND EXISTS (SELECT 1 FROM cyclus_deelnemer d WHERE d."bestuurId" = beoordeling."bestuurId" AND d."cyclusId" = beoordeling."cyclusId" AND d."gebruikerId" = (SELECT NULLIF(current_setting('app.gebruiker', true), '')::uuid))))
    OR EXISTS (SELECT 1 FROM opdracht o WHERE o."bestuurId" = beoordeling."bestuurId" AND o."cyclusId" = beoordeling."cyclusId" AND o."gebruikerId" = (SELECT NULLIF(current_setting('app.gebruiker', true), '')::uuid) AND o."ingetrokkenOp" IS NULL
      AND (o."vraagId" IS NULL AND o.deelfase = beoordeling.deelfase OR o."vraagId" = beoordeling."vraagId"))));
CREATE POLICY verwijderen ON beoordeling FOR DELETE USING ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid)
  AND "gebruikerId" = (SELECT NULLIF(current_setting('app.gebruiker', true), '')::uuid) AND (((SELECT current_setting('app.bereik', true)) = 'bestuur'
    OR (SELECT current_setting('app.bereik', true)) = 'school' AND ("schoolId" = ANY (((SELECT coalesce(NULLIF(current_setting('app.scholen', true), ''), '{}')::uuid[])::uuid[]))
      OR "schoolId" IS NULL AND EXISTS (SELECT 1 FROM cyclus_deelnemer d WHERE d."bestuurId" = beoordeling."bestuurId" AND d."cyclusId" = beoordeling."cyclusId" AND d."gebruikerId" = (SELECT NULLIF(current_setting('app.gebruiker', true), '')::uuid))))
    OR EXISTS (SELECT 1 FROM opdracht o WHERE o."bestuurId" = beoordeling."bestuurId" AND o."cyclusId" = beoordeling."cyclusId" AND o."gebruikerId" = (SELECT NULLIF(current_setting('app.gebruiker', true), '')::uuid) AND o."ingetrokkenOp" IS NULL
      AND (o."vraagId" IS NULL AND o.deelfase = beoordeling.deelfase OR o."vraagId" = beoordeling."vraagId"))));

ALTER TABLE cijferstand ENABLE ROW LEVEL SECURITY;
ALTER TABLE cijferstand FORCE ROW LEVEL SECURITY;
CREATE POLICY lezen ON cijferstand FOR SELECT USING ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid)
  AND (((SELECT current_setting('app.bereik', true)) = 'bestuur'
    OR (SELECT current_setting('app.bereik', true)) = 'school' AND ("schoolId" = ANY (((SELECT coalesce(NULLIF(current_setting('app.scholen', true), ''), '{}')::uuid[])::uuid[]))
      OR "schoolId" IS NULL AND EXISTS (SELECT 1 FROM cyclus_deelnemer d WHERE d."bestuurId" = cijferstand."bestuurId" AND d."cyclusId" = cijferstand."cyclusId" AND d."gebruikerId" = (SELECT NULLIF(current_setting('app.gebruiker', true), '')::uuid))))
    OR EXISTS (SELECT 1 FROM opdracht o WHERE o."bestuurId" = cijferstand."bestuurId" AND o."cyclusId" = cijferstand."cyclusId" AND o."gebruikerId" = (SELECT NULLIF(current_setting('app.gebruiker', true), '')::uuid) AND o."ingetrokkenOp" IS NULL
      AND (o."vraagId" IS NULL AND o.deelfase = cijferstand.deelfase OR o."vraagId" = cijferstand."vraagId"))));
CREATE POLICY toevoegen ON cijferstand FOR INSERT WITH CHECK ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid)
  AND (((SELECT current_setting('app.bereik', true)) = 'bestuur'
    OR (SELECT current_setting('app.bereik', true)) = 'school' AND ("schoolId" = ANY (((SELECT coalesce(NULLIF(current_setting('app.scholen', true), ''), '{}')::uuid[])::uuid[]))
      OR "schoolId" IS NULL AND EXISTS (SELECT 1 FROM cyclus_deelnemer d WHERE d."bestuurId" = cijferstand."bestuurId" AND d."cyclusId" = cijferstand."cyclusId" AND d."gebruikerId" = (SELECT NULLIF(current_setting('app.gebruiker', true), '')::uuid))))
    OR EXISTS (SELECT 1 FROM opdracht o WHERE o."bestuurId" = cijferstand."bestuurId" AND o."cyclusId" = cijferstand."cyclusId" AND o."gebruikerId" = (SELECT NULLIF(current_setting('app.gebruiker', true), '')::uuid) AND o."ingetrokkenOp" IS NULL
      AND (o."vraagId" IS NULL AND o.deelfase = cijferstand.deelfase OR o."vraagId" = cijferstand."vraagId"))));
CREATE POLICY wijzigen ON cijferstand FOR UPDATE USING (false) WITH CHECK (false);
CREATE POLICY verwijderen ON cijferstand FOR DELETE USING (false);

ALTER TABLE schakel ENABLE ROW LEVEL SECURITY;
ALTER TABLE schakel FORCE ROW LEVEL SECURITY;
CREATE POLICY lezen ON schakel FOR SELECT USING ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid)
  AND (((SELECT current_setting('app.bereik', true)) = 'bestuur'
    OR (SELECT current_setting('app.bereik', true)) = 'school' AND ("schoolId" = ANY (((SELECT coalesce(NULLIF(current_setting('app.scholen', true), ''), '{}')::uuid[])::uuid[]))
      OR "schoolId" IS NULL AND EXISTS (SELECT 1 FROM cyclus_deelnemer d WHERE d."bestuurId" = schakel."bestuurId" AND d."cyclusId" = schakel."cyclusId" AND d."gebruikerId" = (SELECT NULLIF(current_setting('app.gebruiker', true), '')::uuid))))
    OR EXISTS (SELECT 1 FROM opdracht o WHERE o."bestuurId" = schakel."bestuurId" AND o."cyclusId" = schakel."cyclusId" AND o."gebruikerId" = (SELECT NULLIF(current_setting('app.gebruiker', true), '')::uuid) AND o."ingetrokkenOp" IS NULL))
  AND (NOT besloten OR EXISTS (SELECT 1 FROM cyclus_kring k WHERE k."bestuurId" = schakel."bestuurId" AND k."cyclusId" = schakel."cyclusId" AND k."gebruikerId" = (SELECT NULLIF(current_setting('app.gebruiker', true), '')::uuid))));
CREATE POLICY toevoegen ON schakel FOR INSERT WITH CHECK ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid)
  AND (((SELECT current_setting('app.bereik', true)) = 'bestuur'
    OR (SELECT current_setting('app.bereik', true)) = 'school' AND ("schoolId" = ANY (((SELECT coalesce(NULLIF(current_setting('app.scholen', true), ''), '{}')::uuid[])::uuid[]))
      OR "schoolId" IS NULL AND EXISTS (SELECT 1 FROM cyclus_deelnemer d WHERE d."bestuurId" = schakel."bestuurId" AND d."cyclusId" = schakel."cyclusId" AND d."gebruikerId" = (SELECT NULLIF(current_setting('app.gebruiker', true), '')::uuid))))
    OR EXISTS (SELECT 1 FROM opdracht o WHERE o."bestuurId" = schakel."bestuurId" AND o."cyclusId" = schakel."cyclusId" AND o."gebruikerId" = (SELECT NULLIF(current_setting('app.gebruiker', true), '')::uuid) AND o."ingetrokkenOp" IS NULL))
  AND (NOT besloten OR EXISTS (SELECT 1 FROM cyclus_kring k WHERE k."bestuurId" = schakel."bestuurId" AND k."cyclusId" = schakel."cyclusId" AND k."gebruikerId" = (SELECT NULLIF(current_setting('app.gebruiker', true), '')::uuid))));
CREATE POLICY wijzigen ON schakel FOR UPDATE USING (false) WITH CHECK (false);
CREATE POLICY verwijderen ON schakel FOR DELETE USING ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid)
  AND (((SELECT current_setting('app.bereik', true)) = 'bestuur'
    OR (SELECT current_setting('app.bereik', true)) = 'school' AND ("schoolId" = ANY (((SELECT coalesce(NULLIF(current_setting('app.scholen', true), ''), '{}')::uuid[])::uuid[]))
      OR "schoolId" IS NULL AND EXISTS (SELECT 1 FROM cyclus_deelnemer d WHERE d."bestuurId" = schakel."bestuurId" AND d."cyclusId" = schakel."cyclusId" AND d."gebruikerId" = (SELECT NULLIF(current_setting('app.gebruiker', true), '')::uuid))))
    OR EXISTS (SELECT 1 FROM opdracht o WHERE o."bestuurId" = schakel."bestuurId" AND o."cyclusId" = schakel."cyclusId" AND o."gebruikerId" = (SELECT NULLIF(current_setting('app.gebruiker', true), '')::uuid) AND o."ingetrokkenOp" IS NULL))
  AND (NOT besloten OR EXISTS (SELECT 1 FROM cyclus_kring k WHERE k."bestuurId" = schakel."bestuurId" AND k."cyclusId" = schakel."cyclusId" AND k."gebruikerId" = (SELECT NULLIF(current_setting('app.gebruiker', true), '')::uuid))));

-- Closed rows: on top of the reach, never instead of it.
CREATE POLICY besloten_lezen ON antwoord AS RESTRICTIVE FOR SELECT USING ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid)
  AND (NOT besloten OR EXISTS (SELECT 1 FROM cyclus_kring k WHERE k."bestuurId" = antwoord."bestuurId" AND k."cyclusId" = antwoord."cyclusId" AND k."gebruikerId" = (SELECT NULLIF(current_setting('app.gebruiker', true), '')::uuid))));
CREATE POLICY besloten_toevoegen ON antwoord AS RESTRICTIVE FOR INSERT WITH CHECK ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid)
  AND (NOT besloten OR EXISTS (SELECT 1 FROM cyclus_kring k WHERE k."bestuurId" = antwoord."bestuurId" AND k."cyclusId" = antwoord."cyclusId" AND k."gebruikerId" = (SELECT NULLIF(current_setting('app.gebruiker', true), '')::uuid))));
CREATE POLICY besloten_wijzigen ON antwoord AS RESTRICTIVE FOR UPDATE USING ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid)
  AND (NOT besloten OR EXISTS (SELECT 1 FROM cyclus_kring k WHERE k."bestuurId" = antwoord."bestuurId" AND k."cyclusId" = antwoord."cyclusId" AND k."gebruikerId" = (SELECT NULLIF(current_setting('app.gebruiker', true), '')::uuid)))) WITH CHECK ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid)
  AND (NOT besloten OR EXISTS (SELECT 1 FROM cyclus_kring k WHERE k."bestuurId" = antwoord."bestuurId" AND k."cyclusId" = antwoord."cyclusId" AND k."gebruikerId" = (SELECT NULLIF(current_setting('app.gebruiker', true), '')::uuid))));

-- Closed rows: on top of the reach, never instead of it.
CREATE POLICY besloten_lezen ON eigenvraag AS RESTRICTIVE FOR SELECT USING ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid)
  AND (NOT besloten OR EXISTS (SELECT 1 FROM cyclus_kring k WHERE k."bestuurId" = eigenvraag."bestuurId" AND k."cyclusId" = eigenvraag."cyclusId" AND k."gebruikerId" = (SELECT NULLIF(current_setting('app.gebruiker', true), '')::uuid))));
CREATE POLICY besloten_toevoegen ON eigenvraag AS RESTRICTIVE FOR INSERT WITH CHECK ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid)
  AND (NOT besloten OR EXISTS (SELECT 1 FROM cyclus_kring k WHERE k."bestuurId" = eigenvraag."bestuurId" AND k."cyclusId" = eigenvraag."cyclusId" AND k."gebruikerId" = (SELECT NULLIF(current_setting('app.gebruiker', true), '')::uuid))));
CREATE POLICY besloten_wijzigen ON eigenvraag AS RESTRICTIVE FOR UPDATE USING ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid)
  AND (NOT besloten OR EXISTS (SELECT 1 FROM cyclus_kring k WHERE k."bestuurId" = eigenvraag."bestuurId" AND k."cyclusId" = eigenvraag."cyclusId" AND k."gebruikerId" = (SELECT NULLIF(current_setting('app.gebruiker', true), '')::uuid)))) WITH CHECK ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid)
  AND (NOT besloten OR EXISTS (SELECT 1 FROM cyclus_kring k WHERE k."bestuurId" = eigenvraag."bestuurId" AND k."cyclusId" = eigenvraag."cyclusId" AND k."gebruikerId" = (SELECT NULLIF(current_setting('app.gebruiker', true), '')::uuid))));


-- Who answers in an instrument may add own rows to it, also with no more than an assignment or a place in a cycle of the whole board.
CREATE POLICY toevoegen_rij ON eigenvraag FOR INSERT WITH CHECK ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid)
  AND instrument IS NOT NULL AND "cyclusId" IS NOT NULL AND (((SELECT current_setting('app.bereik', true)) = 'bestuur'
    OR (SELECT current_setting('app.bereik', true)) = 'school' AND ("schoolId" = ANY (((SELECT coalesce(NULLIF(current_setting('app.scholen', true), ''), '{}')::uuid[])::uuid[]))
      OR "schoolId" IS NULL AND EXISTS (SELECT 1 FROM cyclus_deelnemer d WHERE d."bestuurId" = eigenvraag."bestuurId" AND d."cyclusId" = eigenvraag."cyclusId" AND d."gebruikerId" = (SELECT NULLIF(current_setting('app.gebruiker', true), '')::uuid))))
    OR EXISTS (SELECT 1 FROM opdracht o WHERE o."bestuurId" = eigenvraag."bestuurId" AND o."cyclusId" = eigenvraag."cyclusId" AND o."gebruikerId" = (SELECT NULLIF(current_setting('app.gebruiker', true), '')::uuid) AND o."ingetrokkenOp" IS NULL AND o."vraagId" IS NULL AND o.deelfase = eigenvraag.deelfase)));
CREATE POLICY wijzigen_rij ON eigenvraag FOR UPDATE USING ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid)
  AND instrument IS NOT NULL AND (((SELECT current_setting('app.bereik', true)) = 'bestuur'
    OR (SELECT current_setting('app.bereik', true)) = 'school' AND ("schoolId" = ANY (((SELECT coalesce(NULLIF(current_setting('app.scholen', true), ''), '{}')::uuid[])::uuid[]))
      OR "schoolId" IS NULL AND EXISTS (SELECT 1 FROM cyclus_deelnemer d WHERE d."bestuurId" = eigenvraag."bestuurId" AND d."cyclusId" = eigenvraag."cyclusId" AND d."gebruikerId" = (SELECT NULLIF(current_setting('app.gebruiker', true), '')::uuid))))
    OR "gebruikerId" = (SELECT NULLIF(current_setting('app.gebruiker', true), '')::uuid))) WITH CHECK ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid)
  AND instrument IS NOT NULL AND (((SELECT current_setting('app.bereik', true)) = 'bestuur'
    OR (SELECT current_setting('app.bereik', true)) = 'school' AND ("schoolId" = ANY (((SELECT coalesce(NULLIF(current_setting('app.scholen', true), ''), '{}')::uuid[])::uuid[]))
      OR "schoolId" IS NULL AND EXISTS (SELECT 1 FROM cyclus_deelnemer d WHERE d."bestuurId" = eigenvraag."bestuurId" AND d."cyclusId" = eigenvraag."cyclusId" AND d."gebruikerId" = (SELECT NULLIF(current_setting('app.gebruiker', true), '')::uuid))))
    OR "gebruikerId" = (SELECT NULLIF(current_setting('app.gebruiker', true), '')::uuid)));

GRANT SELECT ON cyclus_kring, beoordeling, cijferstand, schakel TO masterkompas_backup;
GRANT SELECT, INSERT, UPDATE, DELETE ON beoordeling TO masterkompas_app;
GRANT SELECT, INSERT, DELETE ON cyclus_kring, schakel TO masterkompas_app;
GRANT SELECT, INSERT ON cijferstand TO masterkompas_app;
