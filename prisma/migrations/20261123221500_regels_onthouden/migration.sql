-- What the board decides is remembered like the facts it is laid upon: its rules about old titles, the limits of the
-- screening, and its goals. A figure as known on a day is then counted with the rules and goals of that day.
-- Known since the last change for a rule, since it was set for a goal: of what was changed before this, nothing was kept.

ALTER TABLE bestuursinstelling ADD COLUMN "bekendSinds" timestamptz(3) NOT NULL DEFAULT now();
ALTER TABLE bestuursinstelling NO FORCE ROW LEVEL SECURITY;
UPDATE bestuursinstelling SET "bekendSinds" = "updatedAt";
ALTER TABLE bestuursinstelling FORCE ROW LEVEL SECURITY;
CREATE TABLE bestuursinstelling_historie (
  "bekendTot" timestamptz(3) NOT NULL DEFAULT now(),
  "beeindigdDoor" uuid DEFAULT (NULLIF(current_setting('app.gebruiker', true), ''))::uuid,
  LIKE bestuursinstelling
);
ALTER TABLE bestuursinstelling_historie ALTER COLUMN "bestuurId" SET DEFAULT (NULLIF(current_setting('app.bestuur', true), ''))::uuid, ADD PRIMARY KEY ("bestuurId", "bekendSinds"), ADD FOREIGN KEY ("bestuurId") REFERENCES bestuur (id);
CREATE FUNCTION bestuursinstelling_onthouden() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  -- What was made and changed in one transaction was never known to anybody.
  IF OLD."bekendSinds" < now()::timestamptz(3) THEN
    INSERT INTO bestuursinstelling_historie SELECT now(), (NULLIF(current_setting('app.gebruiker', true), ''))::uuid, OLD.*;
  END IF;
  IF TG_OP = 'DELETE' THEN RETURN OLD; END IF;
  NEW."bekendSinds" := now();
  RETURN NEW;
END $$;
CREATE TRIGGER onthouden BEFORE UPDATE ON bestuursinstelling FOR EACH ROW WHEN (OLD.* IS DISTINCT FROM NEW.*) EXECUTE FUNCTION bestuursinstelling_onthouden();
CREATE TRIGGER onthouden_weg BEFORE DELETE ON bestuursinstelling FOR EACH ROW EXECUTE FUNCTION bestuursinstelling_onthouden();

ALTER TABLE bestuursinstelling_historie ENABLE ROW LEVEL SECURITY;
ALTER TABLE bestuursinstelling_historie FORCE ROW LEVEL SECURITY;
CREATE POLICY lezen ON bestuursinstelling_historie FOR SELECT USING ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid));
CREATE POLICY toevoegen ON bestuursinstelling_historie FOR INSERT WITH CHECK ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid));
CREATE POLICY wijzigen ON bestuursinstelling_historie FOR UPDATE USING (false) WITH CHECK (false);
CREATE POLICY verwijderen ON bestuursinstelling_historie FOR DELETE USING (false);

ALTER TABLE doelwaarde ADD COLUMN "bekendSinds" timestamptz(3) NOT NULL DEFAULT now();
ALTER TABLE doelwaarde NO FORCE ROW LEVEL SECURITY;
UPDATE doelwaarde SET "bekendSinds" = "createdAt";
ALTER TABLE doelwaarde FORCE ROW LEVEL SECURITY;
CREATE TABLE doelwaarde_historie (
  "bekendTot" timestamptz(3) NOT NULL DEFAULT now(),
  "beeindigdDoor" uuid DEFAULT (NULLIF(current_setting('app.gebruiker', true), ''))::uuid,
  LIKE doelwaarde
);
ALTER TABLE doelwaarde_historie ALTER COLUMN "bestuurId" SET DEFAULT (NULLIF(current_setting('app.bestuur', true), ''))::uuid, ADD PRIMARY KEY ("bestuurId", id, "bekendSinds"), ADD FOREIGN KEY ("bestuurId") REFERENCES bestuur (id);
CREATE FUNCTION doelwaarde_onthouden() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  -- What was made and changed in one transaction was never known to anybody.
  IF OLD."bekendSinds" < now()::timestamptz(3) THEN
    INSERT INTO doelwaarde_historie SELECT now(), (NULLIF(current_setting('app.gebruiker', true), ''))::uuid, OLD.*;
  END IF;
  IF TG_OP = 'DELETE' THEN RETURN OLD; END IF;
  NEW."bekendSinds" := now();
  RETURN NEW;
END $$;
CREATE TRIGGER onthouden BEFORE UPDATE ON doelwaarde FOR EACH ROW WHEN (OLD.* IS DISTINCT FROM NEW.*) EXECUTE FUNCTION doelwaarde_onthouden();
CREATE TRIGGER onthouden_weg BEFORE DELETE ON doelwaarde FOR EACH ROW EXECUTE FUNCTION doelwaarde_onthouden();

ALTER TABLE doelwaarde_historie ENABLE ROW LEVEL SECURITY;
ALTER TABLE doelwaarde_historie FORCE ROW LEVEL SECURITY;
CREATE POLICY lezen ON doelwaarde_historie FOR SELECT USING ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid));
CREATE POLICY toevoegen ON doelwaarde_historie FOR INSERT WITH CHECK ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid));
CREATE POLICY wijzigen ON doelwaarde_historie FOR UPDATE USING (false) WITH CHECK (false);
CREATE POLICY verwijderen ON doelwaarde_historie FOR DELETE USING (false);

GRANT SELECT ON ALL TABLES IN SCHEMA public TO masterkompas_backup;
GRANT SELECT, INSERT ON bestuursinstelling_historie, doelwaarde_historie TO masterkompas_app;
