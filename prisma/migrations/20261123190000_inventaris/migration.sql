-- The inventory as HR works in it every week: facts that remember what was known when, licences, studies, departures,
-- screening campaigns, corrections by the teacher, saved views, goals and settings of the board.
SET lock_timeout = '5s';

ALTER TYPE diploma_niveau ADD VALUE 'mo-b';
ALTER TYPE diploma_soort ADD VALUE 'lerarenmaster' BEFORE 'overig';
ALTER TYPE import_soort ADD VALUE 'bevoegdheden';
CREATE TYPE populatie AS ENUM ('starter', 'zittend', 'opgeschoold', 'van-buiten', 'zij-instromer');
CREATE TYPE bevoegdheidsgraad AS ENUM ('eerstegraads', 'tweedegraads', 'beperkt-tweedegraads', 'pabo', 'in-opleiding', 'geschiktheidsverklaring', 'onbevoegd');
CREATE TYPE trajectstatus AS ENUM ('aangevraagd', 'goedgekeurd', 'bezig', 'onderbroken', 'afgerond', 'gestopt', 'afgewezen');
CREATE TYPE beursstatus AS ENUM ('geen', 'aan-te-vragen', 'aangevraagd', 'toegekend', 'afgewezen');
CREATE TYPE na_uitkomst AS ENUM ('onbekend', 'gebeurd', 'deels', 'niet');
CREATE TYPE vertrekreden AS ENUM ('aow', 'keuzepensioen', 'rvu', 'andere-baan', 'einde-contract', 'blijft-langer', 'anders');
CREATE TYPE zekerheid AS ENUM ('zeker', 'waarschijnlijk', 'mogelijk');
CREATE TYPE voorstelstatus AS ENUM ('open', 'aangenomen', 'afgewezen', 'ingetrokken');

-- Columns that join what is there ------------------------------------------------------------------

ALTER TABLE medewerker
  ADD COLUMN email text CHECK (email = lower(email) AND length(email) BETWEEN 3 AND 254),
  ADD COLUMN populatie populatie,
  ADD COLUMN "populatieReden" text NOT NULL DEFAULT '' CHECK (length("populatieReden") <= 500);
ALTER TABLE aanstelling ADD COLUMN "schaalSinds" date;
ALTER TABLE diploma ADD COLUMN "vakCode" text REFERENCES vak (code);
ALTER TABLE import
  ADD COLUMN "sluitVerdwenen" boolean NOT NULL DEFAULT false,
  ADD COLUMN "verdwenenPer" date;
ALTER TABLE importwijziging DROP CONSTRAINT importwijziging_tabel_check;
ALTER TABLE importwijziging ADD CHECK (tabel IN ('medewerker', 'aanstelling', 'diploma', 'lesinzet', 'screening', 'bevoegdheid'));

-- New tables ---------------------------------------------------------------------------------------

CREATE TABLE bestuursinstelling (
  "bestuurId" uuid NOT NULL DEFAULT (NULLIF(current_setting('app.bestuur', true), ''))::uuid REFERENCES bestuur (id),
  "doctoraalTelt" boolean NOT NULL DEFAULT true,
  "moBTelt" boolean NOT NULL DEFAULT false,
  "verouderdNaJaren" integer NOT NULL DEFAULT 5 CHECK ("verouderdNaJaren" BETWEEN 1 AND 40),
  "eindigtBinnenMaanden" integer NOT NULL DEFAULT 6 CHECK ("eindigtBinnenMaanden" BETWEEN 1 AND 36),
  versie integer NOT NULL DEFAULT 1,
  "updatedAt" timestamptz(3) NOT NULL DEFAULT now(),
  PRIMARY KEY ("bestuurId")
);
CREATE TABLE bevoegdheid (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  "bestuurId" uuid NOT NULL DEFAULT (NULLIF(current_setting('app.bestuur', true), ''))::uuid REFERENCES bestuur (id),
  "medewerkerId" uuid NOT NULL,
  vak text NOT NULL DEFAULT '' CHECK (length(vak) <= 120),
  "vakCode" text REFERENCES vak (code),
  graad bevoegdheidsgraad NOT NULL,
  begin date,
  einde date CHECK (einde >= begin),
  bewijs text NOT NULL DEFAULT '' CHECK (bewijs IN ('', 'dossier', 'origineel', 'register', 'opgave')),
  toelichting text NOT NULL DEFAULT '' CHECK (length(toelichting) <= 500),
  versie integer NOT NULL DEFAULT 1,
  "createdAt" timestamptz(3) NOT NULL DEFAULT now(),
  FOREIGN KEY ("bestuurId", "medewerkerId") REFERENCES medewerker ("bestuurId", id),
  UNIQUE ("bestuurId", id)
);
CREATE INDEX ON bevoegdheid ("bestuurId", "medewerkerId");

CREATE TABLE opleidingstraject (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  "bestuurId" uuid NOT NULL DEFAULT (NULLIF(current_setting('app.bestuur', true), ''))::uuid REFERENCES bestuur (id),
  "medewerkerId" uuid NOT NULL,
  programma text NOT NULL CHECK (length(programma) BETWEEN 1 AND 200),
  niveau diploma_niveau NOT NULL,
  soort diploma_soort,
  "vakCode" text REFERENCES vak (code),
  instelling text NOT NULL DEFAULT '' CHECK (length(instelling) <= 200),
  status trajectstatus NOT NULL DEFAULT 'aangevraagd',
  "aangevraagdOp" date,
  begin date,
  "verwachtEinde" date CHECK ("verwachtEinde" >= begin),
  einde date CHECK (einde >= begin),
  "gestoptReden" text NOT NULL DEFAULT '' CHECK (length("gestoptReden") <= 500),
  afspraken text NOT NULL DEFAULT '' CHECK (length(afspraken) <= 4000),
  "naRol" text NOT NULL DEFAULT '' CHECK (length("naRol") <= 500),
  "naSchaal" text NOT NULL DEFAULT '' CHECK (length("naSchaal") <= 10),
  "naUren" numeric(5,1) CHECK ("naUren" BETWEEN 0 AND 2000),
  "naUitkomst" na_uitkomst NOT NULL DEFAULT 'onbekend',
  "naUitkomstOp" date,
  "naToelichting" text NOT NULL DEFAULT '' CHECK (length("naToelichting") <= 2000),
  "diplomaId" uuid,
  versie integer NOT NULL DEFAULT 1,
  "createdAt" timestamptz(3) NOT NULL DEFAULT now(),
  FOREIGN KEY ("bestuurId", "medewerkerId") REFERENCES medewerker ("bestuurId", id),
  FOREIGN KEY ("bestuurId", "diplomaId") REFERENCES diploma ("bestuurId", id),
  UNIQUE ("bestuurId", id)
);
CREATE INDEX ON opleidingstraject ("bestuurId", "medewerkerId");
CREATE INDEX ON opleidingstraject ("bestuurId", "diplomaId");

CREATE TABLE opleidingsjaar (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  "bestuurId" uuid NOT NULL DEFAULT (NULLIF(current_setting('app.bestuur', true), ''))::uuid REFERENCES bestuur (id),
  "trajectId" uuid NOT NULL,
  "medewerkerId" uuid NOT NULL,
  schooljaar integer NOT NULL CHECK (schooljaar BETWEEN 2000 AND 2100),
  beurs beursstatus NOT NULL DEFAULT 'geen',
  beursbedrag numeric(9,2) CHECK (beursbedrag >= 0),
  verlofuren numeric(6,1) CHECK (verlofuren BETWEEN 0 AND 2000),
  vervanging text NOT NULL DEFAULT '' CHECK (length(vervanging) <= 500),
  vervangingsuren numeric(6,1) CHECK (vervangingsuren BETWEEN 0 AND 2000),
  kosten numeric(9,2) CHECK (kosten >= 0),
  versie integer NOT NULL DEFAULT 1,
  "createdAt" timestamptz(3) NOT NULL DEFAULT now(),
  UNIQUE ("bestuurId", "trajectId", schooljaar),
  FOREIGN KEY ("bestuurId", "trajectId") REFERENCES opleidingstraject ("bestuurId", id) ON DELETE CASCADE,
  FOREIGN KEY ("bestuurId", "medewerkerId") REFERENCES medewerker ("bestuurId", id),
  UNIQUE ("bestuurId", id)
);
CREATE INDEX ON opleidingsjaar ("bestuurId", "medewerkerId");

CREATE TABLE vertrek (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  "bestuurId" uuid NOT NULL DEFAULT (NULLIF(current_setting('app.bestuur', true), ''))::uuid REFERENCES bestuur (id),
  "medewerkerId" uuid NOT NULL,
  "verwachtOp" date NOT NULL,
  reden vertrekreden NOT NULL,
  zekerheid zekerheid NOT NULL,
  toelichting text NOT NULL DEFAULT '' CHECK (length(toelichting) <= 500),
  versie integer NOT NULL DEFAULT 1,
  "createdAt" timestamptz(3) NOT NULL DEFAULT now(),
  UNIQUE ("bestuurId", "medewerkerId"),
  FOREIGN KEY ("bestuurId", "medewerkerId") REFERENCES medewerker ("bestuurId", id),
  UNIQUE ("bestuurId", id)
);
CREATE TABLE screeningscampagne (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  "bestuurId" uuid NOT NULL DEFAULT (NULLIF(current_setting('app.bestuur', true), ''))::uuid REFERENCES bestuur (id),
  naam text NOT NULL CHECK (length(naam) BETWEEN 1 AND 120),
  begin date NOT NULL,
  streefdatum date NOT NULL CHECK (streefdatum >= begin),
  "alleenMasters" boolean NOT NULL DEFAULT true,
  "ouderDanJaren" integer CHECK ("ouderDanJaren" BETWEEN 1 AND 40),
  "tweedeBlik" boolean NOT NULL DEFAULT false,
  toelichting text NOT NULL DEFAULT '' CHECK (length(toelichting) <= 2000),
  "afgeslotenOp" timestamptz(3),
  "gebruikerId" uuid DEFAULT (NULLIF(current_setting('app.gebruiker', true), ''))::uuid REFERENCES gebruiker (id),
  versie integer NOT NULL DEFAULT 1,
  "createdAt" timestamptz(3) NOT NULL DEFAULT now(),
  UNIQUE ("bestuurId", id)
);
CREATE TABLE campagne_school (
  "bestuurId" uuid NOT NULL DEFAULT (NULLIF(current_setting('app.bestuur', true), ''))::uuid REFERENCES bestuur (id),
  "campagneId" uuid NOT NULL,
  "schoolId" uuid NOT NULL,
  PRIMARY KEY ("bestuurId", "campagneId", "schoolId"),
  FOREIGN KEY ("bestuurId", "campagneId") REFERENCES screeningscampagne ("bestuurId", id) ON DELETE CASCADE,
  FOREIGN KEY ("bestuurId", "schoolId") REFERENCES school ("bestuurId", id)
);
CREATE INDEX ON campagne_school ("bestuurId", "schoolId");

ALTER TABLE screening
  ADD COLUMN "vraagtTweedeBlik" boolean NOT NULL DEFAULT false,
  ADD COLUMN "tweedeBlikOp" uuid,
  ADD COLUMN "campagneId" uuid,
  ADD FOREIGN KEY ("bestuurId", "tweedeBlikOp") REFERENCES screening ("bestuurId", id),
  ADD FOREIGN KEY ("bestuurId", "campagneId") REFERENCES screeningscampagne ("bestuurId", id);
CREATE INDEX ON screening ("bestuurId", "campagneId");

CREATE TABLE leraarlink (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  "bestuurId" uuid NOT NULL DEFAULT (NULLIF(current_setting('app.bestuur', true), ''))::uuid REFERENCES bestuur (id),
  "medewerkerId" uuid NOT NULL,
  "tokenHash" text NOT NULL UNIQUE CHECK ("tokenHash" ~ '^[0-9a-f]{64}$'),
  email text NOT NULL CHECK (email = lower(email) AND length(email) BETWEEN 3 AND 254),
  "verlooptOp" timestamptz(3) NOT NULL,
  "geopendOp" timestamptz(3),
  "ingetrokkenOp" timestamptz(3),
  "gebruikerId" uuid DEFAULT (NULLIF(current_setting('app.gebruiker', true), ''))::uuid REFERENCES gebruiker (id),
  "createdAt" timestamptz(3) NOT NULL DEFAULT now(),
  FOREIGN KEY ("bestuurId", "medewerkerId") REFERENCES medewerker ("bestuurId", id),
  UNIQUE ("bestuurId", id)
);
CREATE INDEX ON leraarlink ("bestuurId", "medewerkerId");

CREATE TABLE dossierbevestiging (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  "bestuurId" uuid NOT NULL DEFAULT (NULLIF(current_setting('app.bestuur', true), ''))::uuid REFERENCES bestuur (id),
  "medewerkerId" uuid NOT NULL,
  "leraarlinkId" uuid,
  "gebruikerId" uuid DEFAULT (NULLIF(current_setting('app.gebruiker', true), ''))::uuid REFERENCES gebruiker (id),
  gegevens jsonb NOT NULL DEFAULT '{}',
  "createdAt" timestamptz(3) NOT NULL DEFAULT now(),
  FOREIGN KEY ("bestuurId", "medewerkerId") REFERENCES medewerker ("bestuurId", id),
  FOREIGN KEY ("bestuurId", "leraarlinkId") REFERENCES leraarlink ("bestuurId", id),
  UNIQUE ("bestuurId", id)
);
CREATE INDEX ON dossierbevestiging ("bestuurId", "medewerkerId");

CREATE TABLE correctievoorstel (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  "bestuurId" uuid NOT NULL DEFAULT (NULLIF(current_setting('app.bestuur', true), ''))::uuid REFERENCES bestuur (id),
  "medewerkerId" uuid NOT NULL,
  "leraarlinkId" uuid,
  "gebruikerId" uuid DEFAULT (NULLIF(current_setting('app.gebruiker', true), ''))::uuid REFERENCES gebruiker (id),
  soort text NOT NULL CHECK (soort IN ('diploma-nieuw', 'diploma-wijzigen', 'bevoegdheid', 'aanstelling', 'les', 'persoon')),
  "onderwerpId" uuid,
  voorstel jsonb NOT NULL DEFAULT '{}',
  toelichting text NOT NULL DEFAULT '' CHECK (length(toelichting) <= 2000),
  status voorstelstatus NOT NULL DEFAULT 'open',
  reden text NOT NULL DEFAULT '' CHECK (length(reden) <= 2000),
  "behandeldDoor" uuid REFERENCES gebruiker (id),
  "behandeldOp" timestamptz(3),
  versie integer NOT NULL DEFAULT 1,
  "createdAt" timestamptz(3) NOT NULL DEFAULT now(),
  FOREIGN KEY ("bestuurId", "medewerkerId") REFERENCES medewerker ("bestuurId", id),
  FOREIGN KEY ("bestuurId", "leraarlinkId") REFERENCES leraarlink ("bestuurId", id),
  CHECK ((status = 'open') = ("behandeldOp" IS NULL)),
  UNIQUE ("bestuurId", id)
);
CREATE INDEX ON correctievoorstel ("bestuurId", "medewerkerId");
CREATE INDEX ON correctievoorstel ("bestuurId", status);

CREATE TABLE weergave (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  "bestuurId" uuid NOT NULL DEFAULT (NULLIF(current_setting('app.bestuur', true), ''))::uuid REFERENCES bestuur (id),
  "gebruikerId" uuid NOT NULL DEFAULT (NULLIF(current_setting('app.gebruiker', true), ''))::uuid REFERENCES gebruiker (id),
  soort text NOT NULL CHECK (soort IN ('matrix', 'register')),
  naam text NOT NULL CHECK (length(naam) BETWEEN 1 AND 80),
  gedeeld boolean NOT NULL DEFAULT false,
  instellingen jsonb NOT NULL DEFAULT '{}',
  versie integer NOT NULL DEFAULT 1,
  "createdAt" timestamptz(3) NOT NULL DEFAULT now(),
  UNIQUE ("bestuurId", "gebruikerId", soort, naam),
  UNIQUE ("bestuurId", id)
);
CREATE TABLE werkstand (
  "bestuurId" uuid NOT NULL DEFAULT (NULLIF(current_setting('app.bestuur', true), ''))::uuid REFERENCES bestuur (id),
  "gebruikerId" uuid NOT NULL DEFAULT (NULLIF(current_setting('app.gebruiker', true), ''))::uuid REFERENCES gebruiker (id),
  soort text NOT NULL CHECK (soort IN ('screening')),
  gegevens jsonb NOT NULL DEFAULT '{}',
  "updatedAt" timestamptz(3) NOT NULL DEFAULT now(),
  PRIMARY KEY ("bestuurId", "gebruikerId", soort)
);
CREATE TABLE importprofiel (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  "bestuurId" uuid NOT NULL DEFAULT (NULLIF(current_setting('app.bestuur', true), ''))::uuid REFERENCES bestuur (id),
  soort import_soort NOT NULL,
  naam text NOT NULL CHECK (length(naam) BETWEEN 1 AND 120),
  bron text NOT NULL DEFAULT '' CHECK (length(bron) <= 40),
  koppeling jsonb NOT NULL DEFAULT '{}',
  "gebruikerId" uuid DEFAULT (NULLIF(current_setting('app.gebruiker', true), ''))::uuid REFERENCES gebruiker (id),
  versie integer NOT NULL DEFAULT 1,
  "createdAt" timestamptz(3) NOT NULL DEFAULT now(),
  UNIQUE ("bestuurId", soort, naam),
  UNIQUE ("bestuurId", id)
);
CREATE TABLE doelwaarde (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  "bestuurId" uuid NOT NULL DEFAULT (NULLIF(current_setting('app.bestuur', true), ''))::uuid REFERENCES bestuur (id),
  indicator text NOT NULL CHECK (length(indicator) BETWEEN 1 AND 60),
  "schoolId" uuid,
  "sectieId" uuid,
  jaar integer NOT NULL CHECK (jaar BETWEEN 2000 AND 2100),
  waarde numeric(5,2) NOT NULL CHECK (waarde BETWEEN 0 AND 100),
  toelichting text NOT NULL DEFAULT '' CHECK (length(toelichting) <= 500),
  "gebruikerId" uuid DEFAULT (NULLIF(current_setting('app.gebruiker', true), ''))::uuid REFERENCES gebruiker (id),
  versie integer NOT NULL DEFAULT 1,
  "createdAt" timestamptz(3) NOT NULL DEFAULT now(),
  UNIQUE NULLS NOT DISTINCT ("bestuurId", indicator, "schoolId", "sectieId", jaar),
  CHECK ("sectieId" IS NULL OR "schoolId" IS NOT NULL),
  FOREIGN KEY ("bestuurId", "schoolId") REFERENCES school ("bestuurId", id),
  FOREIGN KEY ("bestuurId", "sectieId") REFERENCES sectie ("bestuurId", id),
  UNIQUE ("bestuurId", id)
);
CREATE INDEX ON doelwaarde ("bestuurId", "schoolId");

-- What was known when -------------------------------------------------------------------------------
-- Each fact carries since when it reads like this. An update or a removal keeps what stood there, until when, and who
-- ended it: a figure can be asked as it was known on any moment. New rows cost nothing extra.

ALTER TABLE medewerker ADD COLUMN "bekendSinds" timestamptz(3) NOT NULL DEFAULT now();
ALTER TABLE medewerker NO FORCE ROW LEVEL SECURITY;
UPDATE medewerker SET "bekendSinds" = "createdAt";
ALTER TABLE medewerker FORCE ROW LEVEL SECURITY;
CREATE TABLE medewerker_historie (
  "bekendTot" timestamptz(3) NOT NULL DEFAULT now(),
  "beeindigdDoor" uuid DEFAULT (NULLIF(current_setting('app.gebruiker', true), ''))::uuid,
  LIKE medewerker
);
ALTER TABLE medewerker_historie ALTER COLUMN "bestuurId" SET DEFAULT (NULLIF(current_setting('app.bestuur', true), ''))::uuid, ADD PRIMARY KEY ("bestuurId", id, "bekendSinds"), ADD FOREIGN KEY ("bestuurId") REFERENCES bestuur (id);
CREATE FUNCTION medewerker_onthouden() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  -- What was made and changed in one transaction was never known to anybody.
  IF OLD."bekendSinds" < now()::timestamptz(3) THEN
    INSERT INTO medewerker_historie SELECT now(), (NULLIF(current_setting('app.gebruiker', true), ''))::uuid, OLD.*;
  END IF;
  IF TG_OP = 'DELETE' THEN RETURN OLD; END IF;
  NEW."bekendSinds" := now();
  RETURN NEW;
END $$;
CREATE TRIGGER onthouden BEFORE UPDATE ON medewerker FOR EACH ROW WHEN ((OLD.personeelsnummer, OLD.roepnaam, OLD.voorvoegsel, OLD.achternaam, OLD.geboortedatum, OLD.email, OLD.populatie, OLD."populatieReden") IS DISTINCT FROM (NEW.personeelsnummer, NEW.roepnaam, NEW.voorvoegsel, NEW.achternaam, NEW.geboortedatum, NEW.email, NEW.populatie, NEW."populatieReden")) EXECUTE FUNCTION medewerker_onthouden();
CREATE TRIGGER onthouden_weg BEFORE DELETE ON medewerker FOR EACH ROW EXECUTE FUNCTION medewerker_onthouden();

ALTER TABLE aanstelling ADD COLUMN "bekendSinds" timestamptz(3) NOT NULL DEFAULT now();
ALTER TABLE aanstelling NO FORCE ROW LEVEL SECURITY;
UPDATE aanstelling SET "bekendSinds" = "createdAt";
ALTER TABLE aanstelling FORCE ROW LEVEL SECURITY;
CREATE TABLE aanstelling_historie (
  "bekendTot" timestamptz(3) NOT NULL DEFAULT now(),
  "beeindigdDoor" uuid DEFAULT (NULLIF(current_setting('app.gebruiker', true), ''))::uuid,
  LIKE aanstelling
);
ALTER TABLE aanstelling_historie ALTER COLUMN "bestuurId" SET DEFAULT (NULLIF(current_setting('app.bestuur', true), ''))::uuid, ADD PRIMARY KEY ("bestuurId", id, "bekendSinds"), ADD FOREIGN KEY ("bestuurId") REFERENCES bestuur (id);
CREATE INDEX ON aanstelling_historie ("bestuurId", "medewerkerId");
CREATE FUNCTION aanstelling_onthouden() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  -- What was made and changed in one transaction was never known to anybody.
  IF OLD."bekendSinds" < now()::timestamptz(3) THEN
    INSERT INTO aanstelling_historie SELECT now(), (NULLIF(current_setting('app.gebruiker', true), ''))::uuid, OLD.*;
  END IF;
  IF TG_OP = 'DELETE' THEN RETURN OLD; END IF;
  NEW."bekendSinds" := now();
  RETURN NEW;
END $$;
CREATE TRIGGER onthouden BEFORE UPDATE ON aanstelling FOR EACH ROW WHEN (OLD.* IS DISTINCT FROM NEW.*) EXECUTE FUNCTION aanstelling_onthouden();
CREATE TRIGGER onthouden_weg BEFORE DELETE ON aanstelling FOR EACH ROW EXECUTE FUNCTION aanstelling_onthouden();

ALTER TABLE lesinzet ADD COLUMN "bekendSinds" timestamptz(3) NOT NULL DEFAULT now();
ALTER TABLE lesinzet NO FORCE ROW LEVEL SECURITY;
UPDATE lesinzet SET "bekendSinds" = "createdAt";
ALTER TABLE lesinzet FORCE ROW LEVEL SECURITY;
CREATE TABLE lesinzet_historie (
  "bekendTot" timestamptz(3) NOT NULL DEFAULT now(),
  "beeindigdDoor" uuid DEFAULT (NULLIF(current_setting('app.gebruiker', true), ''))::uuid,
  LIKE lesinzet
);
ALTER TABLE lesinzet_historie ALTER COLUMN "bestuurId" SET DEFAULT (NULLIF(current_setting('app.bestuur', true), ''))::uuid, ADD PRIMARY KEY ("bestuurId", id, "bekendSinds"), ADD FOREIGN KEY ("bestuurId") REFERENCES bestuur (id);
CREATE INDEX ON lesinzet_historie ("bestuurId", "medewerkerId");
CREATE FUNCTION lesinzet_onthouden() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  -- What was made and changed in one transaction was never known to anybody.
  IF OLD."bekendSinds" < now()::timestamptz(3) THEN
    INSERT INTO lesinzet_historie SELECT now(), (NULLIF(current_setting('app.gebruiker', true), ''))::uuid, OLD.*;
  END IF;
  IF TG_OP = 'DELETE' THEN RETURN OLD; END IF;
  NEW."bekendSinds" := now();
  RETURN NEW;
END $$;
CREATE TRIGGER onthouden BEFORE UPDATE ON lesinzet FOR EACH ROW WHEN (OLD.* IS DISTINCT FROM NEW.*) EXECUTE FUNCTION lesinzet_onthouden();
CREATE TRIGGER onthouden_weg BEFORE DELETE ON lesinzet FOR EACH ROW EXECUTE FUNCTION lesinzet_onthouden();

ALTER TABLE diploma ADD COLUMN "bekendSinds" timestamptz(3) NOT NULL DEFAULT now();
ALTER TABLE diploma NO FORCE ROW LEVEL SECURITY;
UPDATE diploma SET "bekendSinds" = "createdAt";
ALTER TABLE diploma FORCE ROW LEVEL SECURITY;
CREATE TABLE diploma_historie (
  "bekendTot" timestamptz(3) NOT NULL DEFAULT now(),
  "beeindigdDoor" uuid DEFAULT (NULLIF(current_setting('app.gebruiker', true), ''))::uuid,
  LIKE diploma
);
ALTER TABLE diploma_historie ALTER COLUMN "bestuurId" SET DEFAULT (NULLIF(current_setting('app.bestuur', true), ''))::uuid, ADD PRIMARY KEY ("bestuurId", id, "bekendSinds"), ADD FOREIGN KEY ("bestuurId") REFERENCES bestuur (id);
CREATE INDEX ON diploma_historie ("bestuurId", "medewerkerId");
CREATE FUNCTION diploma_onthouden() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  -- What was made and changed in one transaction was never known to anybody.
  IF OLD."bekendSinds" < now()::timestamptz(3) THEN
    INSERT INTO diploma_historie SELECT now(), (NULLIF(current_setting('app.gebruiker', true), ''))::uuid, OLD.*;
  END IF;
  IF TG_OP = 'DELETE' THEN RETURN OLD; END IF;
  NEW."bekendSinds" := now();
  RETURN NEW;
END $$;
CREATE TRIGGER onthouden BEFORE UPDATE ON diploma FOR EACH ROW WHEN (OLD.* IS DISTINCT FROM NEW.*) EXECUTE FUNCTION diploma_onthouden();
CREATE TRIGGER onthouden_weg BEFORE DELETE ON diploma FOR EACH ROW EXECUTE FUNCTION diploma_onthouden();

ALTER TABLE bevoegdheid ADD COLUMN "bekendSinds" timestamptz(3) NOT NULL DEFAULT now();
CREATE TABLE bevoegdheid_historie (
  "bekendTot" timestamptz(3) NOT NULL DEFAULT now(),
  "beeindigdDoor" uuid DEFAULT (NULLIF(current_setting('app.gebruiker', true), ''))::uuid,
  LIKE bevoegdheid
);
ALTER TABLE bevoegdheid_historie ALTER COLUMN "bestuurId" SET DEFAULT (NULLIF(current_setting('app.bestuur', true), ''))::uuid, ADD PRIMARY KEY ("bestuurId", id, "bekendSinds"), ADD FOREIGN KEY ("bestuurId") REFERENCES bestuur (id);
CREATE INDEX ON bevoegdheid_historie ("bestuurId", "medewerkerId");
CREATE FUNCTION bevoegdheid_onthouden() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  -- What was made and changed in one transaction was never known to anybody.
  IF OLD."bekendSinds" < now()::timestamptz(3) THEN
    INSERT INTO bevoegdheid_historie SELECT now(), (NULLIF(current_setting('app.gebruiker', true), ''))::uuid, OLD.*;
  END IF;
  IF TG_OP = 'DELETE' THEN RETURN OLD; END IF;
  NEW."bekendSinds" := now();
  RETURN NEW;
END $$;
CREATE TRIGGER onthouden BEFORE UPDATE ON bevoegdheid FOR EACH ROW WHEN (OLD.* IS DISTINCT FROM NEW.*) EXECUTE FUNCTION bevoegdheid_onthouden();
CREATE TRIGGER onthouden_weg BEFORE DELETE ON bevoegdheid FOR EACH ROW EXECUTE FUNCTION bevoegdheid_onthouden();

ALTER TABLE opleidingstraject ADD COLUMN "bekendSinds" timestamptz(3) NOT NULL DEFAULT now();
CREATE TABLE opleidingstraject_historie (
  "bekendTot" timestamptz(3) NOT NULL DEFAULT now(),
  "beeindigdDoor" uuid DEFAULT (NULLIF(current_setting('app.gebruiker', true), ''))::uuid,
  LIKE opleidingstraject
);
ALTER TABLE opleidingstraject_historie ALTER COLUMN "bestuurId" SET DEFAULT (NULLIF(current_setting('app.bestuur', true), ''))::uuid, ADD PRIMARY KEY ("bestuurId", id, "bekendSinds"), ADD FOREIGN KEY ("bestuurId") REFERENCES bestuur (id);
CREATE INDEX ON opleidingstraject_historie ("bestuurId", "medewerkerId");
CREATE FUNCTION opleidingstraject_onthouden() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  -- What was made and changed in one transaction was never known to anybody.
  IF OLD."bekendSinds" < now()::timestamptz(3) THEN
    INSERT INTO opleidingstraject_historie SELECT now(), (NULLIF(current_setting('app.gebruiker', true), ''))::uuid, OLD.*;
  END IF;
  IF TG_OP = 'DELETE' THEN RETURN OLD; END IF;
  NEW."bekendSinds" := now();
  RETURN NEW;
END $$;
CREATE TRIGGER onthouden BEFORE UPDATE ON opleidingstraject FOR EACH ROW WHEN (OLD.* IS DISTINCT FROM NEW.*) EXECUTE FUNCTION opleidingstraject_onthouden();
CREATE TRIGGER onthouden_weg BEFORE DELETE ON opleidingstraject FOR EACH ROW EXECUTE FUNCTION opleidingstraject_onthouden();

ALTER TABLE vertrek ADD COLUMN "bekendSinds" timestamptz(3) NOT NULL DEFAULT now();
CREATE TABLE vertrek_historie (
  "bekendTot" timestamptz(3) NOT NULL DEFAULT now(),
  "beeindigdDoor" uuid DEFAULT (NULLIF(current_setting('app.gebruiker', true), ''))::uuid,
  LIKE vertrek
);
ALTER TABLE vertrek_historie ALTER COLUMN "bestuurId" SET DEFAULT (NULLIF(current_setting('app.bestuur', true), ''))::uuid, ADD PRIMARY KEY ("bestuurId", id, "bekendSinds"), ADD FOREIGN KEY ("bestuurId") REFERENCES bestuur (id);
CREATE INDEX ON vertrek_historie ("bestuurId", "medewerkerId");
CREATE FUNCTION vertrek_onthouden() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  -- What was made and changed in one transaction was never known to anybody.
  IF OLD."bekendSinds" < now()::timestamptz(3) THEN
    INSERT INTO vertrek_historie SELECT now(), (NULLIF(current_setting('app.gebruiker', true), ''))::uuid, OLD.*;
  END IF;
  IF TG_OP = 'DELETE' THEN RETURN OLD; END IF;
  NEW."bekendSinds" := now();
  RETURN NEW;
END $$;
CREATE TRIGGER onthouden BEFORE UPDATE ON vertrek FOR EACH ROW WHEN (OLD.* IS DISTINCT FROM NEW.*) EXECUTE FUNCTION vertrek_onthouden();
CREATE TRIGGER onthouden_weg BEFORE DELETE ON vertrek FOR EACH ROW EXECUTE FUNCTION vertrek_onthouden();

-- Walls -------------------------------------------------------------------------------------------

ALTER TABLE bestuursinstelling ENABLE ROW LEVEL SECURITY;
ALTER TABLE bestuursinstelling FORCE ROW LEVEL SECURITY;
CREATE POLICY lezen ON bestuursinstelling FOR SELECT USING ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid));
CREATE POLICY toevoegen ON bestuursinstelling FOR INSERT WITH CHECK ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid));
CREATE POLICY wijzigen ON bestuursinstelling FOR UPDATE USING ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid)) WITH CHECK ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid));
CREATE POLICY verwijderen ON bestuursinstelling FOR DELETE USING (false);

ALTER TABLE screeningscampagne ENABLE ROW LEVEL SECURITY;
ALTER TABLE screeningscampagne FORCE ROW LEVEL SECURITY;
CREATE POLICY lezen ON screeningscampagne FOR SELECT USING ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid));
CREATE POLICY toevoegen ON screeningscampagne FOR INSERT WITH CHECK ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid));
CREATE POLICY wijzigen ON screeningscampagne FOR UPDATE USING ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid)) WITH CHECK ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid));
CREATE POLICY verwijderen ON screeningscampagne FOR DELETE USING (false);

ALTER TABLE importprofiel ENABLE ROW LEVEL SECURITY;
ALTER TABLE importprofiel FORCE ROW LEVEL SECURITY;
CREATE POLICY lezen ON importprofiel FOR SELECT USING ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid));
CREATE POLICY toevoegen ON importprofiel FOR INSERT WITH CHECK ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid));
CREATE POLICY wijzigen ON importprofiel FOR UPDATE USING ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid)) WITH CHECK ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid));
CREATE POLICY verwijderen ON importprofiel FOR DELETE USING ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid));

ALTER TABLE doelwaarde ENABLE ROW LEVEL SECURITY;
ALTER TABLE doelwaarde FORCE ROW LEVEL SECURITY;
CREATE POLICY lezen ON doelwaarde FOR SELECT USING ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid));
CREATE POLICY toevoegen ON doelwaarde FOR INSERT WITH CHECK ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid));
CREATE POLICY wijzigen ON doelwaarde FOR UPDATE USING ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid)) WITH CHECK ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid));
CREATE POLICY verwijderen ON doelwaarde FOR DELETE USING ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid));

ALTER TABLE campagne_school ENABLE ROW LEVEL SECURITY;
ALTER TABLE campagne_school FORCE ROW LEVEL SECURITY;
CREATE POLICY lezen ON campagne_school FOR SELECT USING ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid));
CREATE POLICY toevoegen ON campagne_school FOR INSERT WITH CHECK ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid));
CREATE POLICY wijzigen ON campagne_school FOR UPDATE USING (false) WITH CHECK (false);
CREATE POLICY verwijderen ON campagne_school FOR DELETE USING ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid));

ALTER TABLE weergave ENABLE ROW LEVEL SECURITY;
ALTER TABLE weergave FORCE ROW LEVEL SECURITY;
CREATE POLICY lezen ON weergave FOR SELECT USING ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid)
  AND ("gebruikerId" = (SELECT NULLIF(current_setting('app.gebruiker', true), '')::uuid) OR gedeeld));
CREATE POLICY toevoegen ON weergave FOR INSERT WITH CHECK ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid) AND "gebruikerId" = (SELECT NULLIF(current_setting('app.gebruiker', true), '')::uuid));
CREATE POLICY wijzigen ON weergave FOR UPDATE USING ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid) AND "gebruikerId" = (SELECT NULLIF(current_setting('app.gebruiker', true), '')::uuid)) WITH CHECK ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid) AND "gebruikerId" = (SELECT NULLIF(current_setting('app.gebruiker', true), '')::uuid));
CREATE POLICY verwijderen ON weergave FOR DELETE USING ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid) AND "gebruikerId" = (SELECT NULLIF(current_setting('app.gebruiker', true), '')::uuid));

ALTER TABLE werkstand ENABLE ROW LEVEL SECURITY;
ALTER TABLE werkstand FORCE ROW LEVEL SECURITY;
CREATE POLICY lezen ON werkstand FOR SELECT USING ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid) AND "gebruikerId" = (SELECT NULLIF(current_setting('app.gebruiker', true), '')::uuid));
CREATE POLICY toevoegen ON werkstand FOR INSERT WITH CHECK ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid) AND "gebruikerId" = (SELECT NULLIF(current_setting('app.gebruiker', true), '')::uuid));
CREATE POLICY wijzigen ON werkstand FOR UPDATE USING ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid) AND "gebruikerId" = (SELECT NULLIF(current_setting('app.gebruiker', true), '')::uuid)) WITH CHECK ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid) AND "gebruikerId" = (SELECT NULLIF(current_setting('app.gebruiker', true), '')::uuid));
CREATE POLICY verwijderen ON werkstand FOR DELETE USING ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid) AND "gebruikerId" = (SELECT NULLIF(current_setting('app.gebruiker', true), '')::uuid));

ALTER TABLE bevoegdheid ENABLE ROW LEVEL SECURITY;
ALTER TABLE bevoegdheid FORCE ROW LEVEL SECURITY;
CREATE POLICY lezen ON bevoegdheid FOR SELECT USING ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid)
  AND ((SELECT current_setting('app.bereik', true)) = 'bestuur' OR EXISTS (SELECT 1 FROM medewerker m WHERE m."bestuurId" = bevoegdheid."bestuurId" AND m.id = bevoegdheid."medewerkerId")));
CREATE POLICY toevoegen ON bevoegdheid FOR INSERT WITH CHECK ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid)
  AND ((SELECT current_setting('app.bereik', true)) = 'bestuur' OR EXISTS (SELECT 1 FROM medewerker m WHERE m."bestuurId" = bevoegdheid."bestuurId" AND m.id = bevoegdheid."medewerkerId")));
CREATE POLICY wijzigen ON bevoegdheid FOR UPDATE USING ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid)
  AND ((SELECT current_setting('app.bereik', true)) = 'bestuur' OR EXISTS (SELECT 1 FROM medewerker m WHERE m."bestuurId" = bevoegdheid."bestuurId" AND m.id = bevoegdheid."medewerkerId"))) WITH CHECK ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid)
  AND ((SELECT current_setting('app.bereik', true)) = 'bestuur' OR EXISTS (SELECT 1 FROM medewerker m WHERE m."bestuurId" = bevoegdheid."bestuurId" AND m.id = bevoegdheid."medewerkerId")));
CREATE POLICY verwijderen ON bevoegdheid FOR DELETE USING ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid)
  AND ((SELECT current_setting('app.bereik', true)) = 'bestuur' OR EXISTS (SELECT 1 FROM medewerker m WHERE m."bestuurId" = bevoegdheid."bestuurId" AND m.id = bevoegdheid."medewerkerId")));

ALTER TABLE opleidingstraject ENABLE ROW LEVEL SECURITY;
ALTER TABLE opleidingstraject FORCE ROW LEVEL SECURITY;
CREATE POLICY lezen ON opleidingstraject FOR SELECT USING ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid)
  AND ((SELECT current_setting('app.bereik', true)) = 'bestuur' OR EXISTS (SELECT 1 FROM medewerker m WHERE m."bestuurId" = opleidingstraject."bestuurId" AND m.id = opleidingstraject."medewerkerId")));
CREATE POLICY toevoegen ON opleidingstraject FOR INSERT WITH CHECK ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid)
  AND ((SELECT current_setting('app.bereik', true)) = 'bestuur' OR EXISTS (SELECT 1 FROM medewerker m WHERE m."bestuurId" = opleidingstraject."bestuurId" AND m.id = opleidingstraject."medewerkerId")));
CREATE POLICY wijzigen ON opleidingstraject FOR UPDATE USING ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid)
  AND ((SELECT current_setting('app.bereik', true)) = 'bestuur' OR EXISTS (SELECT 1 FROM medewerker m WHERE m."bestuurId" = opleidingstraject."bestuurId" AND m.id = opleidingstraject."medewerkerId"))) WITH CHECK ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid)
  AND ((SELECT current_setting('app.bereik', true)) = 'bestuur' OR EXISTS (SELECT 1 FROM medewerker m WHERE m."bestuurId" = opleidingstraject."bestuurId" AND m.id = opleidingstraject."medewerkerId")));
CREATE POLICY verwijderen ON opleidingstraject FOR DELETE USING ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid)
  AND ((SELECT current_setting('app.bereik', true)) = 'bestuur' OR EXISTS (SELECT 1 FROM medewerker m WHERE m."bestuurId" = opleidingstraject."bestuurId" AND m.id = opleidingstraject."medewerkerId")));

ALTER TABLE opleidingsjaar ENABLE ROW LEVEL SECURITY;
ALTER TABLE opleidingsjaar FORCE ROW LEVEL SECURITY;
CREATE POLICY lezen ON opleidingsjaar FOR SELECT USING ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid)
  AND ((SELECT current_setting('app.bereik', true)) = 'bestuur' OR EXISTS (SELECT 1 FROM medewerker m WHERE m."bestuurId" = opleidingsjaar."bestuurId" AND m.id = opleidingsjaar."medewerkerId")));
CREATE POLICY toevoegen ON opleidingsjaar FOR INSERT WITH CHECK ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid)
  AND ((SELECT current_setting('app.bereik', true)) = 'bestuur' OR EXISTS (SELECT 1 FROM medewerker m WHERE m."bestuurId" = opleidingsjaar."bestuurId" AND m.id = opleidingsjaar."medewerkerId")));
CREATE POLICY wijzigen ON opleidingsjaar FOR UPDATE USING ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid)
  AND ((SELECT current_setting('app.bereik', true)) = 'bestuur' OR EXISTS (SELECT 1 FROM medewerker m WHERE m."bestuurId" = opleidingsjaar."bestuurId" AND m.id = opleidingsjaar."medewerkerId"))) WITH CHECK ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid)
  AND ((SELECT current_setting('app.bereik', true)) = 'bestuur' OR EXISTS (SELECT 1 FROM medewerker m WHERE m."bestuurId" = opleidingsjaar."bestuurId" AND m.id = opleidingsjaar."medewerkerId")));
CREATE POLICY verwijderen ON opleidingsjaar FOR DELETE USING ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid)
  AND ((SELECT current_setting('app.bereik', true)) = 'bestuur' OR EXISTS (SELECT 1 FROM medewerker m WHERE m."bestuurId" = opleidingsjaar."bestuurId" AND m.id = opleidingsjaar."medewerkerId")));

ALTER TABLE vertrek ENABLE ROW LEVEL SECURITY;
ALTER TABLE vertrek FORCE ROW LEVEL SECURITY;
CREATE POLICY lezen ON vertrek FOR SELECT USING ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid)
  AND ((SELECT current_setting('app.bereik', true)) = 'bestuur' OR EXISTS (SELECT 1 FROM medewerker m WHERE m."bestuurId" = vertrek."bestuurId" AND m.id = vertrek."medewerkerId")));
CREATE POLICY toevoegen ON vertrek FOR INSERT WITH CHECK ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid)
  AND ((SELECT current_setting('app.bereik', true)) = 'bestuur' OR EXISTS (SELECT 1 FROM medewerker m WHERE m."bestuurId" = vertrek."bestuurId" AND m.id = vertrek."medewerkerId")));
CREATE POLICY wijzigen ON vertrek FOR UPDATE USING ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid)
  AND ((SELECT current_setting('app.bereik', true)) = 'bestuur' OR EXISTS (SELECT 1 FROM medewerker m WHERE m."bestuurId" = vertrek."bestuurId" AND m.id = vertrek."medewerkerId"))) WITH CHECK ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid)
  AND ((SELECT current_setting('app.bereik', true)) = 'bestuur' OR EXISTS (SELECT 1 FROM medewerker m WHERE m."bestuurId" = vertrek."bestuurId" AND m.id = vertrek."medewerkerId")));
CREATE POLICY verwijderen ON vertrek FOR DELETE USING ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid)
  AND ((SELECT current_setting('app.bereik', true)) = 'bestuur' OR EXISTS (SELECT 1 FROM medewerker m WHERE m."bestuurId" = vertrek."bestuurId" AND m.id = vertrek."medewerkerId")));

ALTER TABLE correctievoorstel ENABLE ROW LEVEL SECURITY;
ALTER TABLE correctievoorstel FORCE ROW LEVEL SECURITY;
CREATE POLICY lezen ON correctievoorstel FOR SELECT USING ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid)
  AND ((SELECT current_setting('app.bereik', true)) = 'bestuur' OR EXISTS (SELECT 1 FROM medewerker m WHERE m."bestuurId" = correctievoorstel."bestuurId" AND m.id = correctievoorstel."medewerkerId")));
CREATE POLICY toevoegen ON correctievoorstel FOR INSERT WITH CHECK ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid)
  AND ((SELECT current_setting('app.bereik', true)) = 'bestuur' OR EXISTS (SELECT 1 FROM medewerker m WHERE m."bestuurId" = correctievoorstel."bestuurId" AND m.id = correctievoorstel."medewerkerId")));
CREATE POLICY wijzigen ON correctievoorstel FOR UPDATE USING ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid)
  AND ((SELECT current_setting('app.bereik', true)) = 'bestuur' OR EXISTS (SELECT 1 FROM medewerker m WHERE m."bestuurId" = correctievoorstel."bestuurId" AND m.id = correctievoorstel."medewerkerId"))) WITH CHECK ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid)
  AND ((SELECT current_setting('app.bereik', true)) = 'bestuur' OR EXISTS (SELECT 1 FROM medewerker m WHERE m."bestuurId" = correctievoorstel."bestuurId" AND m.id = correctievoorstel."medewerkerId")));
CREATE POLICY verwijderen ON correctievoorstel FOR DELETE USING (false);

ALTER TABLE dossierbevestiging ENABLE ROW LEVEL SECURITY;
ALTER TABLE dossierbevestiging FORCE ROW LEVEL SECURITY;
CREATE POLICY lezen ON dossierbevestiging FOR SELECT USING ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid)
  AND ((SELECT current_setting('app.bereik', true)) = 'bestuur' OR EXISTS (SELECT 1 FROM medewerker m WHERE m."bestuurId" = dossierbevestiging."bestuurId" AND m.id = dossierbevestiging."medewerkerId")));
CREATE POLICY toevoegen ON dossierbevestiging FOR INSERT WITH CHECK ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid)
  AND ((SELECT current_setting('app.bereik', true)) = 'bestuur' OR EXISTS (SELECT 1 FROM medewerker m WHERE m."bestuurId" = dossierbevestiging."bestuurId" AND m.id = dossierbevestiging."medewerkerId")));
CREATE POLICY wijzigen ON dossierbevestiging FOR UPDATE USING (false) WITH CHECK (false);
CREATE POLICY verwijderen ON dossierbevestiging FOR DELETE USING (false);

ALTER TABLE leraarlink ENABLE ROW LEVEL SECURITY;
ALTER TABLE leraarlink FORCE ROW LEVEL SECURITY;
CREATE POLICY lezen ON leraarlink FOR SELECT USING ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid)
  AND ((SELECT current_setting('app.bereik', true)) = 'bestuur' OR EXISTS (SELECT 1 FROM medewerker m WHERE m."bestuurId" = leraarlink."bestuurId" AND m.id = leraarlink."medewerkerId"))
  OR "tokenHash" = (SELECT NULLIF(current_setting('app.leraarlink', true), '')));
CREATE POLICY toevoegen ON leraarlink FOR INSERT WITH CHECK ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid)
  AND ((SELECT current_setting('app.bereik', true)) = 'bestuur' OR EXISTS (SELECT 1 FROM medewerker m WHERE m."bestuurId" = leraarlink."bestuurId" AND m.id = leraarlink."medewerkerId")));
CREATE POLICY wijzigen ON leraarlink FOR UPDATE USING ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid)
  AND ((SELECT current_setting('app.bereik', true)) = 'bestuur' OR EXISTS (SELECT 1 FROM medewerker m WHERE m."bestuurId" = leraarlink."bestuurId" AND m.id = leraarlink."medewerkerId"))) WITH CHECK ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid)
  AND ((SELECT current_setting('app.bereik', true)) = 'bestuur' OR EXISTS (SELECT 1 FROM medewerker m WHERE m."bestuurId" = leraarlink."bestuurId" AND m.id = leraarlink."medewerkerId")));
CREATE POLICY verwijderen ON leraarlink FOR DELETE USING (false);

ALTER TABLE medewerker_historie ENABLE ROW LEVEL SECURITY;
ALTER TABLE medewerker_historie FORCE ROW LEVEL SECURITY;
CREATE POLICY lezen ON medewerker_historie FOR SELECT USING ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid)
  AND ((SELECT current_setting('app.bereik', true)) = 'bestuur'
    OR "schoolIds" && (SELECT coalesce(NULLIF(current_setting('app.scholen', true), ''), '{}')::uuid[])
    OR "teamIds" && (SELECT coalesce(NULLIF(current_setting('app.teams', true), ''), '{}')::uuid[])
    OR id = (SELECT NULLIF(current_setting('app.medewerker', true), '')::uuid)));
CREATE POLICY toevoegen ON medewerker_historie FOR INSERT WITH CHECK ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid)
  AND ((SELECT current_setting('app.bereik', true)) = 'bestuur'
    OR "schoolIds" && (SELECT coalesce(NULLIF(current_setting('app.scholen', true), ''), '{}')::uuid[])
    OR "teamIds" && (SELECT coalesce(NULLIF(current_setting('app.teams', true), ''), '{}')::uuid[])
    OR id = (SELECT NULLIF(current_setting('app.medewerker', true), '')::uuid)));
CREATE POLICY wijzigen ON medewerker_historie FOR UPDATE USING (false) WITH CHECK (false);
CREATE POLICY verwijderen ON medewerker_historie FOR DELETE USING (false);

ALTER TABLE aanstelling_historie ENABLE ROW LEVEL SECURITY;
ALTER TABLE aanstelling_historie FORCE ROW LEVEL SECURITY;
CREATE POLICY lezen ON aanstelling_historie FOR SELECT USING ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid)
  AND ((SELECT current_setting('app.bereik', true)) = 'bestuur' OR EXISTS (SELECT 1 FROM medewerker m WHERE m."bestuurId" = aanstelling_historie."bestuurId" AND m.id = aanstelling_historie."medewerkerId")));
CREATE POLICY toevoegen ON aanstelling_historie FOR INSERT WITH CHECK ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid)
  AND ((SELECT current_setting('app.bereik', true)) = 'bestuur' OR EXISTS (SELECT 1 FROM medewerker m WHERE m."bestuurId" = aanstelling_historie."bestuurId" AND m.id = aanstelling_historie."medewerkerId")));
CREATE POLICY wijzigen ON aanstelling_historie FOR UPDATE USING (false) WITH CHECK (false);
CREATE POLICY verwijderen ON aanstelling_historie FOR DELETE USING (false);

ALTER TABLE lesinzet_historie ENABLE ROW LEVEL SECURITY;
ALTER TABLE lesinzet_historie FORCE ROW LEVEL SECURITY;
CREATE POLICY lezen ON lesinzet_historie FOR SELECT USING ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid)
  AND ((SELECT current_setting('app.bereik', true)) = 'bestuur' OR EXISTS (SELECT 1 FROM medewerker m WHERE m."bestuurId" = lesinzet_historie."bestuurId" AND m.id = lesinzet_historie."medewerkerId")));
CREATE POLICY toevoegen ON lesinzet_historie FOR INSERT WITH CHECK ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid)
  AND ((SELECT current_setting('app.bereik', true)) = 'bestuur' OR EXISTS (SELECT 1 FROM medewerker m WHERE m."bestuurId" = lesinzet_historie."bestuurId" AND m.id = lesinzet_historie."medewerkerId")));
CREATE POLICY wijzigen ON lesinzet_historie FOR UPDATE USING (false) WITH CHECK (false);
CREATE POLICY verwijderen ON lesinzet_historie FOR DELETE USING (false);

ALTER TABLE diploma_historie ENABLE ROW LEVEL SECURITY;
ALTER TABLE diploma_historie FORCE ROW LEVEL SECURITY;
CREATE POLICY lezen ON diploma_historie FOR SELECT USING ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid)
  AND ((SELECT current_setting('app.bereik', true)) = 'bestuur' OR EXISTS (SELECT 1 FROM medewerker m WHERE m."bestuurId" = diploma_historie."bestuurId" AND m.id = diploma_historie."medewerkerId")));
CREATE POLICY toevoegen ON diploma_historie FOR INSERT WITH CHECK ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid)
  AND ((SELECT current_setting('app.bereik', true)) = 'bestuur' OR EXISTS (SELECT 1 FROM medewerker m WHERE m."bestuurId" = diploma_historie."bestuurId" AND m.id = diploma_historie."medewerkerId")));
CREATE POLICY wijzigen ON diploma_historie FOR UPDATE USING (false) WITH CHECK (false);
CREATE POLICY verwijderen ON diploma_historie FOR DELETE USING (false);

ALTER TABLE bevoegdheid_historie ENABLE ROW LEVEL SECURITY;
ALTER TABLE bevoegdheid_historie FORCE ROW LEVEL SECURITY;
CREATE POLICY lezen ON bevoegdheid_historie FOR SELECT USING ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid)
  AND ((SELECT current_setting('app.bereik', true)) = 'bestuur' OR EXISTS (SELECT 1 FROM medewerker m WHERE m."bestuurId" = bevoegdheid_historie."bestuurId" AND m.id = bevoegdheid_historie."medewerkerId")));
CREATE POLICY toevoegen ON bevoegdheid_historie FOR INSERT WITH CHECK ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid)
  AND ((SELECT current_setting('app.bereik', true)) = 'bestuur' OR EXISTS (SELECT 1 FROM medewerker m WHERE m."bestuurId" = bevoegdheid_historie."bestuurId" AND m.id = bevoegdheid_historie."medewerkerId")));
CREATE POLICY wijzigen ON bevoegdheid_historie FOR UPDATE USING (false) WITH CHECK (false);
CREATE POLICY verwijderen ON bevoegdheid_historie FOR DELETE USING (false);

ALTER TABLE opleidingstraject_historie ENABLE ROW LEVEL SECURITY;
ALTER TABLE opleidingstraject_historie FORCE ROW LEVEL SECURITY;
CREATE POLICY lezen ON opleidingstraject_historie FOR SELECT USING ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid)
  AND ((SELECT current_setting('app.bereik', true)) = 'bestuur' OR EXISTS (SELECT 1 FROM medewerker m WHERE m."bestuurId" = opleidingstraject_historie."bestuurId" AND m.id = opleidingstraject_historie."medewerkerId")));
CREATE POLICY toevoegen ON opleidingstraject_historie FOR INSERT WITH CHECK ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid)
  AND ((SELECT current_setting('app.bereik', true)) = 'bestuur' OR EXISTS (SELECT 1 FROM medewerker m WHERE m."bestuurId" = opleidingstraject_historie."bestuurId" AND m.id = opleidingstraject_historie."medewerkerId")));
CREATE POLICY wijzigen ON opleidingstraject_historie FOR UPDATE USING (false) WITH CHECK (false);
CREATE POLICY verwijderen ON opleidingstraject_historie FOR DELETE USING (false);

ALTER TABLE vertrek_historie ENABLE ROW LEVEL SECURITY;
ALTER TABLE vertrek_historie FORCE ROW LEVEL SECURITY;
CREATE POLICY lezen ON vertrek_historie FOR SELECT USING ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid)
  AND ((SELECT current_setting('app.bereik', true)) = 'bestuur' OR EXISTS (SELECT 1 FROM medewerker m WHERE m."bestuurId" = vertrek_historie."bestuurId" AND m.id = vertrek_historie."medewerkerId")));
CREATE POLICY toevoegen ON vertrek_historie FOR INSERT WITH CHECK ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid)
  AND ((SELECT current_setting('app.bereik', true)) = 'bestuur' OR EXISTS (SELECT 1 FROM medewerker m WHERE m."bestuurId" = vertrek_historie."bestuurId" AND m.id = vertrek_historie."medewerkerId")));
CREATE POLICY wijzigen ON vertrek_historie FOR UPDATE USING (false) WITH CHECK (false);
CREATE POLICY verwijderen ON vertrek_historie FOR DELETE USING (false);

-- Grants: only what the product does.
GRANT SELECT ON ALL TABLES IN SCHEMA public TO masterkompas_backup;
GRANT SELECT, INSERT, UPDATE ON bestuursinstelling, screeningscampagne, leraarlink, correctievoorstel, werkstand TO masterkompas_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON bevoegdheid, opleidingstraject, opleidingsjaar, vertrek, weergave, importprofiel, doelwaarde TO masterkompas_app;
GRANT SELECT, INSERT, DELETE ON campagne_school TO masterkompas_app;
GRANT SELECT, INSERT ON dossierbevestiging, medewerker_historie, aanstelling_historie, lesinzet_historie, diploma_historie, bevoegdheid_historie, opleidingstraject_historie, vertrek_historie TO masterkompas_app;
