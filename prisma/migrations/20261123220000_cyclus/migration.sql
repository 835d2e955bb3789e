-- The guide answered together: cycles with their own route, answers with versions, assignments, threads, dialogue
-- rounds, decisions and reports. Text of schools, not personnel data; still each school's own, so "schoolId" stands in
-- every row (empty: a cycle of the whole board, which schools read when they take part). Somebody with the reach of a
-- team sees what was assigned to them, no more. A guest of a round holds its code ('app.dialoog') and an own one
-- ('app.deelname'), and sees the round and the own contributions.
SET lock_timeout = '5s';

CREATE TABLE cyclus (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  "bestuurId" uuid NOT NULL DEFAULT (NULLIF(current_setting('app.bestuur', true), ''))::uuid REFERENCES bestuur (id),
  "schoolId" uuid,
  naam text NOT NULL CHECK (length(naam) BETWEEN 1 AND 120),
  thema text NOT NULL CHECK (thema ~ '^[a-z0-9-]{1,60}$'),
  editie integer NOT NULL CHECK (editie >= 1),
  begin date NOT NULL,
  einde date NOT NULL CHECK (einde >= begin),
  "vorigeId" uuid,
  bedoeling text NOT NULL DEFAULT '' CHECK (length(bedoeling) <= 2000),
  "afgeslotenOp" timestamptz(3),
  "gebruikerId" uuid DEFAULT (NULLIF(current_setting('app.gebruiker', true), ''))::uuid REFERENCES gebruiker (id),
  versie integer NOT NULL DEFAULT 1,
  "createdAt" timestamptz(3) NOT NULL DEFAULT now(),
  FOREIGN KEY ("bestuurId", "schoolId") REFERENCES school ("bestuurId", id),
  FOREIGN KEY ("bestuurId", "vorigeId") REFERENCES cyclus ("bestuurId", id),
  UNIQUE ("bestuurId", id)
);
CREATE INDEX ON cyclus ("bestuurId", "schoolId");

CREATE TABLE cyclus_deelnemer (
  "bestuurId" uuid NOT NULL DEFAULT (NULLIF(current_setting('app.bestuur', true), ''))::uuid REFERENCES bestuur (id),
  "cyclusId" uuid NOT NULL,
  "schoolId" uuid,
  "gebruikerId" uuid NOT NULL REFERENCES gebruiker (id),
  rol text NOT NULL DEFAULT 'deelnemer' CHECK (rol IN ('trekker', 'deelnemer', 'lezer')),
  "createdAt" timestamptz(3) NOT NULL DEFAULT now(),
  PRIMARY KEY ("bestuurId", "cyclusId", "gebruikerId"),
  FOREIGN KEY ("bestuurId", "cyclusId") REFERENCES cyclus ("bestuurId", id),
  FOREIGN KEY ("bestuurId", "schoolId") REFERENCES school ("bestuurId", id)
);
CREATE INDEX ON cyclus_deelnemer ("bestuurId", "gebruikerId");
CREATE INDEX ON cyclus_deelnemer ("bestuurId", "schoolId");

CREATE TABLE cyclus_bezoek (
  "bestuurId" uuid NOT NULL DEFAULT (NULLIF(current_setting('app.bestuur', true), ''))::uuid REFERENCES bestuur (id),
  "cyclusId" uuid NOT NULL,
  "gebruikerId" uuid NOT NULL DEFAULT (NULLIF(current_setting('app.gebruiker', true), ''))::uuid REFERENCES gebruiker (id),
  "gezienOp" timestamptz(3) NOT NULL DEFAULT now(),
  "vorigOp" timestamptz(3),
  PRIMARY KEY ("bestuurId", "cyclusId", "gebruikerId"),
  FOREIGN KEY ("bestuurId", "cyclusId") REFERENCES cyclus ("bestuurId", id)
);

CREATE TABLE faseroute (
  "bestuurId" uuid NOT NULL DEFAULT (NULLIF(current_setting('app.bestuur', true), ''))::uuid REFERENCES bestuur (id),
  "cyclusId" uuid NOT NULL,
  "schoolId" uuid,
  deelfase text NOT NULL CHECK (deelfase IN ('1A', '1B', '1C', '2A', '2B', '3A', '3B', '4')),
  volgorde integer NOT NULL,
  "inRoute" boolean NOT NULL DEFAULT true,
  reden text NOT NULL DEFAULT '' CHECK (length(reden) <= 2000),
  streefdatum date,
  "afgeslotenOp" timestamptz(3),
  "afgeslotenDoor" uuid REFERENCES gebruiker (id),
  versie integer NOT NULL DEFAULT 1,
  PRIMARY KEY ("bestuurId", "cyclusId", deelfase),
  FOREIGN KEY ("bestuurId", "cyclusId") REFERENCES cyclus ("bestuurId", id),
  FOREIGN KEY ("bestuurId", "schoolId") REFERENCES school ("bestuurId", id)
);
CREATE INDEX ON faseroute ("bestuurId", "schoolId");

CREATE TABLE fasestap (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  "bestuurId" uuid NOT NULL DEFAULT (NULLIF(current_setting('app.bestuur', true), ''))::uuid REFERENCES bestuur (id),
  "cyclusId" uuid NOT NULL,
  "schoolId" uuid,
  deelfase text NOT NULL CHECK (deelfase IN ('1A', '1B', '1C', '2A', '2B', '3A', '3B', '4')),
  stap text NOT NULL CHECK (stap IN ('afgesloten', 'heropend')),
  reden text NOT NULL DEFAULT '' CHECK (length(reden) <= 2000),
  "gebruikerId" uuid DEFAULT (NULLIF(current_setting('app.gebruiker', true), ''))::uuid REFERENCES gebruiker (id),
  "createdAt" timestamptz(3) NOT NULL DEFAULT now(),
  FOREIGN KEY ("bestuurId", "cyclusId") REFERENCES cyclus ("bestuurId", id),
  FOREIGN KEY ("bestuurId", "schoolId") REFERENCES school ("bestuurId", id)
);
CREATE INDEX ON fasestap ("bestuurId", "cyclusId");
CREATE INDEX ON fasestap ("bestuurId", "schoolId");

CREATE TABLE vraagroute (
  "bestuurId" uuid NOT NULL DEFAULT (NULLIF(current_setting('app.bestuur', true), ''))::uuid REFERENCES bestuur (id),
  "cyclusId" uuid NOT NULL,
  "schoolId" uuid,
  "vraagId" text NOT NULL CHECK (length("vraagId") BETWEEN 1 AND 120),
  deelfase text NOT NULL CHECK (deelfase IN ('1A', '1B', '1C', '2A', '2B', '3A', '3B', '4')),
  relevant boolean NOT NULL DEFAULT true,
  reden text NOT NULL DEFAULT '' CHECK (length(reden) <= 2000),
  volgorde integer,
  versie integer NOT NULL DEFAULT 1,
  PRIMARY KEY ("bestuurId", "cyclusId", "vraagId"),
  FOREIGN KEY ("bestuurId", "cyclusId") REFERENCES cyclus ("bestuurId", id),
  FOREIGN KEY ("bestuurId", "schoolId") REFERENCES school ("bestuurId", id)
);
CREATE INDEX ON vraagroute ("bestuurId", "schoolId");

CREATE TABLE eigenvraag (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  "bestuurId" uuid NOT NULL DEFAULT (NULLIF(current_setting('app.bestuur', true), ''))::uuid REFERENCES bestuur (id),
  "schoolId" uuid,
  "cyclusId" uuid,
  deelfase text NOT NULL CHECK (deelfase IN ('1A', '1B', '1C', '2A', '2B', '3A', '3B', '4')),
  thema text NOT NULL CHECK (thema ~ '^[a-z0-9-]{1,60}$'),
  tekst text NOT NULL CHECK (length(tekst) BETWEEN 1 AND 500),
  hulp text NOT NULL DEFAULT '' CHECK (length(hulp) <= 1000),
  invoer jsonb NOT NULL,
  "vervallenOp" timestamptz(3),
  "gebruikerId" uuid DEFAULT (NULLIF(current_setting('app.gebruiker', true), ''))::uuid REFERENCES gebruiker (id),
  versie integer NOT NULL DEFAULT 1,
  "createdAt" timestamptz(3) NOT NULL DEFAULT now(),
  FOREIGN KEY ("bestuurId", "schoolId") REFERENCES school ("bestuurId", id),
  FOREIGN KEY ("bestuurId", "cyclusId") REFERENCES cyclus ("bestuurId", id),
  UNIQUE ("bestuurId", id)
);
CREATE INDEX ON eigenvraag ("bestuurId", "schoolId");
CREATE INDEX ON eigenvraag ("bestuurId", "cyclusId");

CREATE TABLE eigenoptie (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  "bestuurId" uuid NOT NULL DEFAULT (NULLIF(current_setting('app.bestuur', true), ''))::uuid REFERENCES bestuur (id),
  "schoolId" uuid,
  "vraagId" text NOT NULL CHECK (length("vraagId") BETWEEN 1 AND 120),
  naam text NOT NULL CHECK (length(naam) BETWEEN 1 AND 200),
  "vervallenOp" timestamptz(3),
  "gebruikerId" uuid DEFAULT (NULLIF(current_setting('app.gebruiker', true), ''))::uuid REFERENCES gebruiker (id),
  versie integer NOT NULL DEFAULT 1,
  "createdAt" timestamptz(3) NOT NULL DEFAULT now(),
  FOREIGN KEY ("bestuurId", "schoolId") REFERENCES school ("bestuurId", id),
  UNIQUE ("bestuurId", id)
);
CREATE INDEX ON eigenoptie ("bestuurId", "vraagId");
CREATE INDEX ON eigenoptie ("bestuurId", "schoolId");

CREATE TABLE antwoord (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  "bestuurId" uuid NOT NULL DEFAULT (NULLIF(current_setting('app.bestuur', true), ''))::uuid REFERENCES bestuur (id),
  "cyclusId" uuid NOT NULL,
  "schoolId" uuid,
  "vraagId" text NOT NULL CHECK (length("vraagId") BETWEEN 1 AND 120),
  deelfase text NOT NULL CHECK (deelfase IN ('1A', '1B', '1C', '2A', '2B', '3A', '3B', '4')),
  stem text NOT NULL DEFAULT 'school' CHECK (stem IN ('school', 'hr', 'bestuur')),
  editie integer NOT NULL,
  waarde jsonb NOT NULL DEFAULT '{}' CHECK (length(waarde::text) <= 200000),
  status text NOT NULL DEFAULT 'concept' CHECK (status IN ('concept', 'klaar')),
  versie integer NOT NULL DEFAULT 1,
  "gewijzigdDoor" uuid DEFAULT (NULLIF(current_setting('app.gebruiker', true), ''))::uuid REFERENCES gebruiker (id),
  "gewijzigdOp" timestamptz(3) NOT NULL DEFAULT now(),
  "createdAt" timestamptz(3) NOT NULL DEFAULT now(),
  FOREIGN KEY ("bestuurId", "cyclusId") REFERENCES cyclus ("bestuurId", id),
  FOREIGN KEY ("bestuurId", "schoolId") REFERENCES school ("bestuurId", id),
  UNIQUE ("bestuurId", "cyclusId", "vraagId", stem),
  UNIQUE ("bestuurId", id)
);
CREATE INDEX ON antwoord ("bestuurId", "schoolId");

CREATE TABLE antwoordversie (
  "bestuurId" uuid NOT NULL DEFAULT (NULLIF(current_setting('app.bestuur', true), ''))::uuid REFERENCES bestuur (id),
  "antwoordId" uuid NOT NULL,
  nummer integer NOT NULL,
  waarde jsonb NOT NULL,
  status text NOT NULL,
  soort text NOT NULL DEFAULT 'bewaard' CHECK (soort IN ('bewaard', 'hersteld', 'samengevoegd')),
  sleutel uuid,
  "gebruikerId" uuid DEFAULT (NULLIF(current_setting('app.gebruiker', true), ''))::uuid REFERENCES gebruiker (id),
  "createdAt" timestamptz(3) NOT NULL DEFAULT now(),
  PRIMARY KEY ("bestuurId", "antwoordId", nummer),
  FOREIGN KEY ("bestuurId", "antwoordId") REFERENCES antwoord ("bestuurId", id),
  UNIQUE ("bestuurId", sleutel)
);

CREATE TABLE antwoordbotsing (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  "bestuurId" uuid NOT NULL DEFAULT (NULLIF(current_setting('app.bestuur', true), ''))::uuid REFERENCES bestuur (id),
  "antwoordId" uuid NOT NULL,
  basis integer NOT NULL,
  waarde jsonb NOT NULL CHECK (length(waarde::text) <= 200000),
  sleutel uuid,
  "gebruikerId" uuid DEFAULT (NULLIF(current_setting('app.gebruiker', true), ''))::uuid REFERENCES gebruiker (id),
  "opgelostOp" timestamptz(3),
  "opgelostDoor" uuid REFERENCES gebruiker (id),
  uitkomst text CHECK (uitkomst IN ('samengevoegd', 'vervallen')),
  "createdAt" timestamptz(3) NOT NULL DEFAULT now(),
  FOREIGN KEY ("bestuurId", "antwoordId") REFERENCES antwoord ("bestuurId", id),
  UNIQUE ("bestuurId", sleutel),
  UNIQUE ("bestuurId", id)
);
CREATE INDEX ON antwoordbotsing ("bestuurId", "antwoordId");

CREATE TABLE opdracht (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  "bestuurId" uuid NOT NULL DEFAULT (NULLIF(current_setting('app.bestuur', true), ''))::uuid REFERENCES bestuur (id),
  "cyclusId" uuid NOT NULL,
  "schoolId" uuid,
  deelfase text NOT NULL CHECK (deelfase IN ('1A', '1B', '1C', '2A', '2B', '3A', '3B', '4')),
  "vraagId" text CHECK (length("vraagId") BETWEEN 1 AND 120),
  "gebruikerId" uuid NOT NULL REFERENCES gebruiker (id),
  uiterlijk date,
  bericht text NOT NULL DEFAULT '' CHECK (length(bericht) <= 2000),
  status text NOT NULL DEFAULT 'open' CHECK (status IN ('open', 'ingediend', 'terug', 'aanvaard')),
  "toegewezenDoor" uuid DEFAULT (NULLIF(current_setting('app.gebruiker', true), ''))::uuid REFERENCES gebruiker (id),
  "ingetrokkenOp" timestamptz(3),
  versie integer NOT NULL DEFAULT 1,
  "createdAt" timestamptz(3) NOT NULL DEFAULT now(),
  FOREIGN KEY ("bestuurId", "cyclusId") REFERENCES cyclus ("bestuurId", id),
  FOREIGN KEY ("bestuurId", "schoolId") REFERENCES school ("bestuurId", id),
  UNIQUE ("bestuurId", id)
);
CREATE INDEX ON opdracht ("bestuurId", "gebruikerId");
CREATE INDEX ON opdracht ("bestuurId", "cyclusId");
CREATE INDEX ON opdracht ("bestuurId", "schoolId");

CREATE TABLE opdrachtstap (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  "bestuurId" uuid NOT NULL DEFAULT (NULLIF(current_setting('app.bestuur', true), ''))::uuid REFERENCES bestuur (id),
  "opdrachtId" uuid NOT NULL,
  stap text NOT NULL CHECK (stap IN ('gegeven', 'ingediend', 'terug', 'aanvaard', 'ingetrokken')),
  reden text NOT NULL DEFAULT '' CHECK (length(reden) <= 2000),
  "gebruikerId" uuid DEFAULT (NULLIF(current_setting('app.gebruiker', true), ''))::uuid REFERENCES gebruiker (id),
  "createdAt" timestamptz(3) NOT NULL DEFAULT now(),
  FOREIGN KEY ("bestuurId", "opdrachtId") REFERENCES opdracht ("bestuurId", id)
);
CREATE INDEX ON opdrachtstap ("bestuurId", "opdrachtId");

CREATE TABLE dialoogronde (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  "bestuurId" uuid NOT NULL DEFAULT (NULLIF(current_setting('app.bestuur', true), ''))::uuid REFERENCES bestuur (id),
  "cyclusId" uuid NOT NULL,
  "schoolId" uuid,
  deelfase text NOT NULL CHECK (deelfase IN ('1A', '1B', '1C', '2A', '2B', '3A', '3B', '4')),
  titel text NOT NULL CHECK (length(titel) BETWEEN 1 AND 160),
  uitleg text NOT NULL DEFAULT '' CHECK (length(uitleg) <= 2000),
  anoniem boolean NOT NULL DEFAULT true,
  drempel integer NOT NULL DEFAULT 5 CHECK (drempel >= 5),
  doelgroepen text[] NOT NULL DEFAULT '{}',
  "tokenHash" text NOT NULL UNIQUE CHECK ("tokenHash" ~ '^[0-9a-f]{64}$'),
  code text NOT NULL CHECK (length(code) BETWEEN 8 AND 64),
  "sluitOp" timestamptz(3) NOT NULL,
  "geslotenOp" timestamptz(3),
  "ingetrokkenOp" timestamptz(3),
  samenvatting text NOT NULL DEFAULT '' CHECK (length(samenvatting) <= 8000),
  "gebruikerId" uuid DEFAULT (NULLIF(current_setting('app.gebruiker', true), ''))::uuid REFERENCES gebruiker (id),
  versie integer NOT NULL DEFAULT 1,
  "createdAt" timestamptz(3) NOT NULL DEFAULT now(),
  FOREIGN KEY ("bestuurId", "cyclusId") REFERENCES cyclus ("bestuurId", id),
  FOREIGN KEY ("bestuurId", "schoolId") REFERENCES school ("bestuurId", id),
  UNIQUE ("bestuurId", id)
);
CREATE INDEX ON dialoogronde ("bestuurId", "cyclusId");
CREATE INDEX ON dialoogronde ("bestuurId", "schoolId");

CREATE TABLE rondevraag (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  "bestuurId" uuid NOT NULL DEFAULT (NULLIF(current_setting('app.bestuur', true), ''))::uuid REFERENCES bestuur (id),
  "rondeId" uuid NOT NULL,
  volgorde integer NOT NULL,
  "vraagId" text CHECK (length("vraagId") BETWEEN 1 AND 120),
  tekst text NOT NULL CHECK (length(tekst) BETWEEN 1 AND 500),
  soort text NOT NULL CHECK (soort IN ('tekst', 'keuze', 'schaal', 'stippen')),
  opties jsonb NOT NULL DEFAULT '[]',
  stippen integer NOT NULL DEFAULT 3 CHECK (stippen BETWEEN 1 AND 20),
  aantal integer NOT NULL DEFAULT 0,
  FOREIGN KEY ("bestuurId", "rondeId") REFERENCES dialoogronde ("bestuurId", id),
  UNIQUE ("bestuurId", id)
);
CREATE INDEX ON rondevraag ("bestuurId", "rondeId");

CREATE TABLE deelname (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  "bestuurId" uuid NOT NULL DEFAULT (NULLIF(current_setting('app.bestuur', true), ''))::uuid REFERENCES bestuur (id),
  "rondeId" uuid NOT NULL,
  "tokenHash" text NOT NULL UNIQUE CHECK ("tokenHash" ~ '^[0-9a-f]{64}$'),
  doelgroep text NOT NULL DEFAULT '' CHECK (length(doelgroep) <= 60),
  naam text NOT NULL DEFAULT '' CHECK (length(naam) <= 120),
  "createdAt" timestamptz(3) NOT NULL DEFAULT now(),
  FOREIGN KEY ("bestuurId", "rondeId") REFERENCES dialoogronde ("bestuurId", id),
  UNIQUE ("bestuurId", id)
);
CREATE INDEX ON deelname ("bestuurId", "rondeId");

CREATE TABLE bijdrage (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  "bestuurId" uuid NOT NULL DEFAULT (NULLIF(current_setting('app.bestuur', true), ''))::uuid REFERENCES bestuur (id),
  "rondeId" uuid NOT NULL,
  "rondevraagId" uuid NOT NULL,
  "deelnameId" uuid NOT NULL,
  nummer integer NOT NULL DEFAULT 1 CHECK (nummer BETWEEN 1 AND 20),
  waarde jsonb NOT NULL CHECK (length(waarde::text) <= 8000),
  sleutel uuid,
  "verborgenOp" timestamptz(3),
  "createdAt" timestamptz(3) NOT NULL DEFAULT now(),
  FOREIGN KEY ("bestuurId", "rondeId") REFERENCES dialoogronde ("bestuurId", id),
  FOREIGN KEY ("bestuurId", "rondevraagId") REFERENCES rondevraag ("bestuurId", id),
  FOREIGN KEY ("bestuurId", "deelnameId") REFERENCES deelname ("bestuurId", id),
  UNIQUE ("bestuurId", "rondevraagId", "deelnameId", nummer),
  UNIQUE ("bestuurId", sleutel),
  UNIQUE ("bestuurId", id)
);
CREATE INDEX ON bijdrage ("bestuurId", "deelnameId");
CREATE INDEX ON bijdrage ("bestuurId", "rondeId");

CREATE TABLE besluit (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  "bestuurId" uuid NOT NULL DEFAULT (NULLIF(current_setting('app.bestuur', true), ''))::uuid REFERENCES bestuur (id),
  "cyclusId" uuid NOT NULL,
  "schoolId" uuid,
  deelfase text CHECK (deelfase IN ('1A', '1B', '1C', '2A', '2B', '3A', '3B', '4')),
  "vraagId" text CHECK (length("vraagId") BETWEEN 1 AND 120),
  tekst text NOT NULL CHECK (length(tekst) BETWEEN 1 AND 2000),
  gronden text NOT NULL DEFAULT '' CHECK (length(gronden) <= 4000),
  wie text NOT NULL CHECK (length(wie) BETWEEN 1 AND 500),
  "genomenOp" date NOT NULL,
  "draadId" uuid,
  "rondeId" uuid,
  "ingetrokkenOp" timestamptz(3),
  "intrekreden" text NOT NULL DEFAULT '' CHECK (length(intrekreden) <= 2000),
  "gebruikerId" uuid DEFAULT (NULLIF(current_setting('app.gebruiker', true), ''))::uuid REFERENCES gebruiker (id),
  versie integer NOT NULL DEFAULT 1,
  "createdAt" timestamptz(3) NOT NULL DEFAULT now(),
  FOREIGN KEY ("bestuurId", "cyclusId") REFERENCES cyclus ("bestuurId", id),
  FOREIGN KEY ("bestuurId", "schoolId") REFERENCES school ("bestuurId", id),
  FOREIGN KEY ("bestuurId", "rondeId") REFERENCES dialoogronde ("bestuurId", id),
  UNIQUE ("bestuurId", id)
);
CREATE INDEX ON besluit ("bestuurId", "cyclusId");
CREATE INDEX ON besluit ("bestuurId", "schoolId");

CREATE TABLE dialoogverslag (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  "bestuurId" uuid NOT NULL DEFAULT (NULLIF(current_setting('app.bestuur', true), ''))::uuid REFERENCES bestuur (id),
  "cyclusId" uuid NOT NULL,
  "schoolId" uuid,
  deelfase text NOT NULL CHECK (deelfase IN ('1A', '1B', '1C', '2A', '2B', '3A', '3B', '4')),
  "vraagId" text CHECK (length("vraagId") BETWEEN 1 AND 120),
  "metWie" text NOT NULL CHECK (length("metWie") BETWEEN 1 AND 500),
  "gesprokenOp" date NOT NULL,
  vorm text NOT NULL DEFAULT '' CHECK (length(vorm) <= 120),
  opbrengst text NOT NULL DEFAULT '' CHECK (length(opbrengst) <= 8000),
  "vervallenOp" timestamptz(3),
  "gebruikerId" uuid DEFAULT (NULLIF(current_setting('app.gebruiker', true), ''))::uuid REFERENCES gebruiker (id),
  versie integer NOT NULL DEFAULT 1,
  "createdAt" timestamptz(3) NOT NULL DEFAULT now(),
  FOREIGN KEY ("bestuurId", "cyclusId") REFERENCES cyclus ("bestuurId", id),
  FOREIGN KEY ("bestuurId", "schoolId") REFERENCES school ("bestuurId", id),
  UNIQUE ("bestuurId", id)
);
CREATE INDEX ON dialoogverslag ("bestuurId", "cyclusId");
CREATE INDEX ON dialoogverslag ("bestuurId", "schoolId");

CREATE TABLE hulpmiddelgebruik (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  "bestuurId" uuid NOT NULL DEFAULT (NULLIF(current_setting('app.bestuur', true), ''))::uuid REFERENCES bestuur (id),
  "cyclusId" uuid NOT NULL,
  "schoolId" uuid,
  "vraagId" text NOT NULL CHECK (length("vraagId") BETWEEN 1 AND 120),
  deelfase text NOT NULL CHECK (deelfase IN ('1A', '1B', '1C', '2A', '2B', '3A', '3B', '4')),
  stand text NOT NULL CHECK (stand IN ('gepland', 'aangevraagd', 'gebruikt', 'niet')),
  op date,
  vraag text NOT NULL DEFAULT '' CHECK (length(vraag) <= 2000),
  bevindingen text NOT NULL DEFAULT '' CHECK (length(bevindingen) <= 8000),
  "gebruikerId" uuid DEFAULT (NULLIF(current_setting('app.gebruiker', true), ''))::uuid REFERENCES gebruiker (id),
  versie integer NOT NULL DEFAULT 1,
  "createdAt" timestamptz(3) NOT NULL DEFAULT now(),
  FOREIGN KEY ("bestuurId", "cyclusId") REFERENCES cyclus ("bestuurId", id),
  FOREIGN KEY ("bestuurId", "schoolId") REFERENCES school ("bestuurId", id),
  UNIQUE ("bestuurId", "cyclusId", "vraagId"),
  UNIQUE ("bestuurId", id)
);
CREATE INDEX ON hulpmiddelgebruik ("bestuurId", "schoolId");

CREATE TABLE draad (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  "bestuurId" uuid NOT NULL DEFAULT (NULLIF(current_setting('app.bestuur', true), ''))::uuid REFERENCES bestuur (id),
  "schoolId" uuid,
  "cyclusId" uuid,
  deelfase text CHECK (deelfase IN ('1A', '1B', '1C', '2A', '2B', '3A', '3B', '4')),
  soort text NOT NULL CHECK (soort IN ('vraag', 'tabelrij', 'cijfer', 'knelpunt', 'doel', 'activiteit', 'fase', 'ronde')),
  "onderwerpId" text NOT NULL CHECK (length("onderwerpId") BETWEEN 1 AND 120),
  titel text NOT NULL DEFAULT '' CHECK (length(titel) <= 300),
  "opgelostOp" timestamptz(3),
  "opgelostDoor" uuid REFERENCES gebruiker (id),
  "toegewezenAan" uuid REFERENCES gebruiker (id),
  "gebruikerId" uuid DEFAULT (NULLIF(current_setting('app.gebruiker', true), ''))::uuid REFERENCES gebruiker (id),
  versie integer NOT NULL DEFAULT 1,
  "createdAt" timestamptz(3) NOT NULL DEFAULT now(),
  FOREIGN KEY ("bestuurId", "schoolId") REFERENCES school ("bestuurId", id),
  FOREIGN KEY ("bestuurId", "cyclusId") REFERENCES cyclus ("bestuurId", id),
  UNIQUE ("bestuurId", id)
);
CREATE INDEX ON draad ("bestuurId", "cyclusId", soort, "onderwerpId");
CREATE INDEX ON draad ("bestuurId", "schoolId");
CREATE INDEX ON draad ("bestuurId", "toegewezenAan");

CREATE TABLE draadverhuizing (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  "bestuurId" uuid NOT NULL DEFAULT (NULLIF(current_setting('app.bestuur', true), ''))::uuid REFERENCES bestuur (id),
  "draadId" uuid NOT NULL,
  "vanSoort" text NOT NULL,
  "vanId" text NOT NULL,
  "naarSoort" text NOT NULL,
  "naarId" text NOT NULL,
  "gebruikerId" uuid DEFAULT (NULLIF(current_setting('app.gebruiker', true), ''))::uuid REFERENCES gebruiker (id),
  "createdAt" timestamptz(3) NOT NULL DEFAULT now(),
  FOREIGN KEY ("bestuurId", "draadId") REFERENCES draad ("bestuurId", id)
);
CREATE INDEX ON draadverhuizing ("bestuurId", "draadId");

CREATE TABLE bericht (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  "bestuurId" uuid NOT NULL DEFAULT (NULLIF(current_setting('app.bestuur', true), ''))::uuid REFERENCES bestuur (id),
  "draadId" uuid NOT NULL,
  tekst text NOT NULL CHECK (length(tekst) <= 4000),
  genoemd uuid[] NOT NULL DEFAULT '{}',
  "gebruikerId" uuid DEFAULT (NULLIF(current_setting('app.gebruiker', true), ''))::uuid REFERENCES gebruiker (id),
  "gewijzigdOp" timestamptz(3),
  "verwijderdOp" timestamptz(3),
  versie integer NOT NULL DEFAULT 1,
  "createdAt" timestamptz(3) NOT NULL DEFAULT now(),
  FOREIGN KEY ("bestuurId", "draadId") REFERENCES draad ("bestuurId", id),
  UNIQUE ("bestuurId", id)
);
CREATE INDEX ON bericht ("bestuurId", "draadId", "createdAt");

CREATE TABLE melding (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  "bestuurId" uuid NOT NULL DEFAULT (NULLIF(current_setting('app.bestuur', true), ''))::uuid REFERENCES bestuur (id),
  "gebruikerId" uuid NOT NULL REFERENCES gebruiker (id),
  soort text NOT NULL CHECK (soort IN ('genoemd', 'reactie', 'toegewezen', 'opdracht', 'ingediend', 'terug', 'aanvaard', 'ronde')),
  "cyclusId" uuid,
  "draadId" uuid,
  "opdrachtId" uuid,
  door uuid DEFAULT (NULLIF(current_setting('app.gebruiker', true), ''))::uuid REFERENCES gebruiker (id),
  "gelezenOp" timestamptz(3),
  "createdAt" timestamptz(3) NOT NULL DEFAULT now(),
  FOREIGN KEY ("bestuurId", "cyclusId") REFERENCES cyclus ("bestuurId", id),
  FOREIGN KEY ("bestuurId", "draadId") REFERENCES draad ("bestuurId", id),
  FOREIGN KEY ("bestuurId", "opdrachtId") REFERENCES opdracht ("bestuurId", id),
  UNIQUE ("bestuurId", id)
);
CREATE INDEX ON melding ("bestuurId", "gebruikerId", "gelezenOp");
ALTER TABLE besluit ADD FOREIGN KEY ("bestuurId", "draadId") REFERENCES draad ("bestuurId", id);

-- How many people gave something on a question of a round: what the threshold is counted in. Kept here because those
-- who ask may not see the contributions below it.
CREATE FUNCTION rondevraag_tellen() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  UPDATE rondevraag q SET aantal = q.aantal + 1
  WHERE q."bestuurId" = NEW."bestuurId" AND q.id = NEW."rondevraagId" AND NEW.nummer = 1;
  RETURN NEW;
END $$;
CREATE TRIGGER tellen AFTER INSERT ON bijdrage FOR EACH ROW EXECUTE FUNCTION rondevraag_tellen();

-- The wall -------------------------------------------------------------------------------------------

ALTER TABLE cyclus ENABLE ROW LEVEL SECURITY;
ALTER TABLE cyclus FORCE ROW LEVEL SECURITY;
CREATE POLICY lezen ON cyclus FOR SELECT USING ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid)
  AND (((SELECT current_setting('app.bereik', true)) = 'bestuur'
    OR (SELECT current_setting('app.bereik', true)) = 'school' AND ("schoolId" = ANY (((SELECT coalesce(NULLIF(current_setting('app.scholen', true), ''), '{}')::uuid[])::uuid[]))
      OR "schoolId" IS NULL AND EXISTS (SELECT 1 FROM cyclus_deelnemer d WHERE d."bestuurId" = cyclus."bestuurId" AND d."cyclusId" = cyclus.id AND d."gebruikerId" = (SELECT NULLIF(current_setting('app.gebruiker', true), '')::uuid))))
    OR EXISTS (SELECT 1 FROM opdracht o WHERE o."bestuurId" = cyclus."bestuurId" AND o."cyclusId" = cyclus.id AND o."gebruikerId" = (SELECT NULLIF(current_setting('app.gebruiker', true), '')::uuid) AND o."ingetrokkenOp" IS NULL)));
CREATE POLICY toevoegen ON cyclus FOR INSERT WITH CHECK ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid)
  AND ((SELECT current_setting('app.bereik', true)) = 'bestuur' OR (SELECT current_setting('app.bereik', true)) = 'school' AND "schoolId" = ANY (((SELECT coalesce(NULLIF(current_setting('app.scholen', true), ''), '{}')::uuid[])::uuid[]))));
CREATE POLICY wijzigen ON cyclus FOR UPDATE USING ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid)
  AND ((SELECT current_setting('app.bereik', true)) = 'bestuur' OR (SELECT current_setting('app.bereik', true)) = 'school' AND "schoolId" = ANY (((SELECT coalesce(NULLIF(current_setting('app.scholen', true), ''), '{}')::uuid[])::uuid[])))) WITH CHECK ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid)
  AND ((SELECT current_setting('app.bereik', true)) = 'bestuur' OR (SELECT current_setting('app.bereik', true)) = 'school' AND "schoolId" = ANY (((SELECT coalesce(NULLIF(current_setting('app.scholen', true), ''), '{}')::uuid[])::uuid[]))));
CREATE POLICY verwijderen ON cyclus FOR DELETE USING (false);

ALTER TABLE cyclus_deelnemer ENABLE ROW LEVEL SECURITY;
ALTER TABLE cyclus_deelnemer FORCE ROW LEVEL SECURITY;
CREATE POLICY lezen ON cyclus_deelnemer FOR SELECT USING ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid)
  AND ((SELECT current_setting('app.bereik', true)) = 'bestuur' OR (SELECT current_setting('app.bereik', true)) = 'school' AND ("schoolId" = ANY (((SELECT coalesce(NULLIF(current_setting('app.scholen', true), ''), '{}')::uuid[])::uuid[])) OR "schoolId" IS NULL) OR "gebruikerId" = (SELECT NULLIF(current_setting('app.gebruiker', true), '')::uuid)));
CREATE POLICY toevoegen ON cyclus_deelnemer FOR INSERT WITH CHECK ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid)
  AND ((SELECT current_setting('app.bereik', true)) = 'bestuur' OR (SELECT current_setting('app.bereik', true)) = 'school' AND "schoolId" = ANY (((SELECT coalesce(NULLIF(current_setting('app.scholen', true), ''), '{}')::uuid[])::uuid[]))));
CREATE POLICY wijzigen ON cyclus_deelnemer FOR UPDATE USING ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid)
  AND ((SELECT current_setting('app.bereik', true)) = 'bestuur' OR (SELECT current_setting('app.bereik', true)) = 'school' AND "schoolId" = ANY (((SELECT coalesce(NULLIF(current_setting('app.scholen', true), ''), '{}')::uuid[])::uuid[])))) WITH CHECK ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid)
  AND ((SELECT current_setting('app.bereik', true)) = 'bestuur' OR (SELECT current_setting('app.bereik', true)) = 'school' AND "schoolId" = ANY (((SELECT coalesce(NULLIF(current_setting('app.scholen', true), ''), '{}')::uuid[])::uuid[]))));
CREATE POLICY verwijderen ON cyclus_deelnemer FOR DELETE USING ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid)
  AND ((SELECT current_setting('app.bereik', true)) = 'bestuur' OR (SELECT current_setting('app.bereik', true)) = 'school' AND "schoolId" = ANY (((SELECT coalesce(NULLIF(current_setting('app.scholen', true), ''), '{}')::uuid[])::uuid[]))));

ALTER TABLE cyclus_bezoek ENABLE ROW LEVEL SECURITY;
ALTER TABLE cyclus_bezoek FORCE ROW LEVEL SECURITY;
CREATE POLICY lezen ON cyclus_bezoek FOR SELECT USING ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid)
  AND "gebruikerId" = (SELECT NULLIF(current_setting('app.gebruiker', true), '')::uuid));
CREATE POLICY toevoegen ON cyclus_bezoek FOR INSERT WITH CHECK ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid)
  AND "gebruikerId" = (SELECT NULLIF(current_setting('app.gebruiker', true), '')::uuid));
CREATE POLICY wijzigen ON cyclus_bezoek FOR UPDATE USING ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid)
  AND "gebruikerId" = (SELECT NULLIF(current_setting('app.gebruiker', true), '')::uuid)) WITH CHECK ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid)
  AND "gebruikerId" = (SELECT NULLIF(current_setting('app.gebruiker', true), '')::uuid));
CREATE POLICY verwijderen ON cyclus_bezoek FOR DELETE USING (false);

ALTER TABLE faseroute ENABLE ROW LEVEL SECURITY;
ALTER TABLE faseroute FORCE ROW LEVEL SECURITY;
CREATE POLICY lezen ON faseroute FOR SELECT USING ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid)
  AND (((SELECT current_setting('app.bereik', true)) = 'bestuur'
    OR (SELECT current_setting('app.bereik', true)) = 'school' AND ("schoolId" = ANY (((SELECT coalesce(NULLIF(current_setting('app.scholen', true), ''), '{}')::uuid[])::uuid[]))
      OR "schoolId" IS NULL AND EXISTS (SELECT 1 FROM cyclus_deelnemer d WHERE d."bestuurId" = faseroute."bestuurId" AND d."cyclusId" = faseroute."cyclusId" AND d."gebruikerId" = (SELECT NULLIF(current_setting('app.gebruiker', true), '')::uuid))))
    OR EXISTS (SELECT 1 FROM opdracht o WHERE o."bestuurId" = faseroute."bestuurId" AND o."cyclusId" = faseroute."cyclusId" AND o."gebruikerId" = (SELECT NULLIF(current_setting('app.gebruiker', true), '')::uuid) AND o."ingetrokkenOp" IS NULL)));
CREATE POLICY toevoegen ON faseroute FOR INSERT WITH CHECK ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid)
  AND ((SELECT current_setting('app.bereik', true)) = 'bestuur'
    OR (SELECT current_setting('app.bereik', true)) = 'school' AND ("schoolId" = ANY (((SELECT coalesce(NULLIF(current_setting('app.scholen', true), ''), '{}')::uuid[])::uuid[]))
      OR "schoolId" IS NULL AND EXISTS (SELECT 1 FROM cyclus_deelnemer d WHERE d."bestuurId" = faseroute."bestuurId" AND d."cyclusId" = faseroute."cyclusId" AND d."gebruikerId" = (SELECT NULLIF(current_setting('app.gebruiker', true), '')::uuid)))));
CREATE POLICY wijzigen ON faseroute FOR UPDATE USING ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid)
  AND ((SELECT current_setting('app.bereik', true)) = 'bestuur'
    OR (SELECT current_setting('app.bereik', true)) = 'school' AND ("schoolId" = ANY (((SELECT coalesce(NULLIF(current_setting('app.scholen', true), ''), '{}')::uuid[])::uuid[]))
      OR "schoolId" IS NULL AND EXISTS (SELECT 1 FROM cyclus_deelnemer d WHERE d."bestuurId" = faseroute."bestuurId" AND d."cyclusId" = faseroute."cyclusId" AND d."gebruikerId" = (SELECT NULLIF(current_setting('app.gebruiker', true), '')::uuid))))) WITH CHECK ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid)
  AND ((SELECT current_setting('app.bereik', true)) = 'bestuur'
    OR (SELECT current_setting('app.bereik', true)) = 'school' AND ("schoolId" = ANY (((SELECT coalesce(NULLIF(current_setting('app.scholen', true), ''), '{}')::uuid[])::uuid[]))
      OR "schoolId" IS NULL AND EXISTS (SELECT 1 FROM cyclus_deelnemer d WHERE d."bestuurId" = faseroute."bestuurId" AND d."cyclusId" = faseroute."cyclusId" AND d."gebruikerId" = (SELECT NULLIF(current_setting('app.gebruiker', true), '')::uuid)))));
CREATE POLICY verwijderen ON faseroute FOR DELETE USING ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid)
  AND ((SELECT current_setting('app.bereik', true)) = 'bestuur'
    OR (SELECT current_setting('app.bereik', true)) = 'school' AND ("schoolId" = ANY (((SELECT coalesce(NULLIF(current_setting('app.scholen', true), ''), '{}')::uuid[])::uuid[]))
      OR "schoolId" IS NULL AND EXISTS (SELECT 1 FROM cyclus_deelnemer d WHERE d."bestuurId" = faseroute."bestuurId" AND d."cyclusId" = faseroute."cyclusId" AND d."gebruikerId" = (SELECT NULLIF(current_setting('app.gebruiker', true), '')::uuid)))));

ALTER TABLE fasestap ENABLE ROW LEVEL SECURITY;
ALTER TABLE fasestap FORCE ROW LEVEL SECURITY;
CREATE POLICY lezen ON fasestap FOR SELECT USING ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid)
  AND (((SELECT current_setting('app.bereik', true)) = 'bestuur'
    OR (SELECT current_setting('app.bereik', true)) = 'school' AND ("schoolId" = ANY (((SELECT coalesce(NULLIF(current_setting('app.scholen', true), ''), '{}')::uuid[])::uuid[]))
      OR "schoolId" IS NULL AND EXISTS (SELECT 1 FROM cyclus_deelnemer d WHERE d."bestuurId" = fasestap."bestuurId" AND d."cyclusId" = fasestap."cyclusId" AND d."gebruikerId" = (SELECT NULLIF(current_setting('app.gebruiker', true), '')::uuid))))
    OR EXISTS (SELECT 1 FROM opdracht o WHERE o."bestuurId" = fasestap."bestuurId" AND o."cyclusId" = fasestap."cyclusId" AND o."gebruikerId" = (SELECT NULLIF(current_setting('app.gebruiker', true), '')::uuid) AND o."ingetrokkenOp" IS NULL)));
CREATE POLICY toevoegen ON fasestap FOR INSERT WITH CHECK ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid)
  AND ((SELECT current_setting('app.bereik', true)) = 'bestuur'
    OR (SELECT current_setting('app.bereik', true)) = 'school' AND ("schoolId" = ANY (((SELECT coalesce(NULLIF(current_setting('app.scholen', true), ''), '{}')::uuid[])::uuid[]))
      OR "schoolId" IS NULL AND EXISTS (SELECT 1 FROM cyclus_deelnemer d WHERE d."bestuurId" = fasestap."bestuurId" AND d."cyclusId" = fasestap."cyclusId" AND d."gebruikerId" = (SELECT NULLIF(current_setting('app.gebruiker', true), '')::uuid)))));
CREATE POLICY wijzigen ON fasestap FOR UPDATE USING (false) WITH CHECK (false);
CREATE POLICY verwijderen ON fasestap FOR DELETE USING (false);

ALTER TABLE vraagroute ENABLE ROW LEVEL SECURITY;
ALTER TABLE vraagroute FORCE ROW LEVEL SECURITY;
CREATE POLICY lezen ON vraagroute FOR SELECT USING ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid)
  AND (((SELECT current_setting('app.bereik', true)) = 'bestuur'
    OR (SELECT current_setting('app.bereik', true)) = 'school' AND ("schoolId" = ANY (((SELECT coalesce(NULLIF(current_setting('app.scholen', true), ''), '{}')::uuid[])::uuid[]))
      OR "schoolId" IS NULL AND EXISTS (SELECT 1 FROM cyclus_deelnemer d WHERE d."bestuurId" = vraagroute."bestuurId" AND d."cyclusId" = vraagroute."cyclusId" AND d."gebruikerId" = (SELECT NULLIF(current_setting('app.gebruiker', true), '')::uuid))))
    OR EXISTS (SELECT 1 FROM opdracht o WHERE o."bestuurId" = vraagroute."bestuurId" AND o."cyclusId" = vraagroute."cyclusId" AND o."gebruikerId" = (SELECT NULLIF(current_setting('app.gebruiker', true), '')::uuid) AND o."ingetrokkenOp" IS NULL)));
CREATE POLICY toevoegen ON vraagroute FOR INSERT WITH CHECK ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid)
  AND ((SELECT current_setting('app.bereik', true)) = 'bestuur'
    OR (SELECT current_setting('app.bereik', true)) = 'school' AND ("schoolId" = ANY (((SELECT coalesce(NULLIF(current_setting('app.scholen', true), ''), '{}')::uuid[])::uuid[]))
      OR "schoolId" IS NULL AND EXISTS (SELECT 1 FROM cyclus_deelnemer d WHERE d."bestuurId" = vraagroute."bestuurId" AND d."cyclusId" = vraagroute."cyclusId" AND d."gebruikerId" = (SELECT NULLIF(current_setting('app.gebruiker', true), '')::uuid)))));
CREATE POLICY wijzigen ON vraagroute FOR UPDATE USING ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid)
  AND ((SELECT current_setting('app.bereik', true)) = 'bestuur'
    OR (SELECT current_setting('app.bereik', true)) = 'school' AND ("schoolId" = ANY (((SELECT coalesce(NULLIF(current_setting('app.scholen', true), ''), '{}')::uuid[])::uuid[]))
      OR "schoolId" IS NULL AND EXISTS (SELECT 1 FROM cyclus_deelnemer d WHERE d."bestuurId" = vraagroute."bestuurId" AND d."cyclusId" = vraagroute."cyclusId" AND d."gebruikerId" = (SELECT NULLIF(current_setting('app.gebruiker', true), '')::uuid))))) WITH CHECK ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid)
  AND ((SELECT current_setting('app.bereik', true)) = 'bestuur'
    OR (SELECT current_setting('app.bereik', true)) = 'school' AND ("schoolId" = ANY (((SELECT coalesce(NULLIF(current_setting('app.scholen', true), ''), '{}')::uuid[])::uuid[]))
      OR "schoolId" IS NULL AND EXISTS (SELECT 1 FROM cyclus_deelnemer d WHERE d."bestuurId" = vraagroute."bestuurId" AND d."cyclusId" = vraagroute."cyclusId" AND d."gebruikerId" = (SELECT NULLIF(current_setting('app.gebruiker', true), '')::uuid)))));
CREATE POLICY verwijderen ON vraagroute FOR DELETE USING ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid)
  AND ((SELECT current_setting('app.bereik', true)) = 'bestuur'
    OR (SELECT current_setting('app.bereik', true)) = 'school' AND ("schoolId" = ANY (((SELECT coalesce(NULLIF(current_setting('app.scholen', true), ''), '{}')::uuid[])::uuid[]))
      OR "schoolId" IS NULL AND EXISTS (SELECT 1 FROM cyclus_deelnemer d WHERE d."bestuurId" = vraagroute."bestuurId" AND d."cyclusId" = vraagroute."cyclusId" AND d."gebruikerId" = (SELECT NULLIF(current_setting('app.gebruiker', true), '')::uuid)))));

ALTER TABLE eigenvraag ENABLE ROW LEVEL SECURITY;
ALTER TABLE eigenvraag FORCE ROW LEVEL SECURITY;
CREATE POLICY lezen ON eigenvraag FOR SELECT USING ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid)
  AND ((SELECT current_setting('app.bereik', true)) IN ('bestuur', 'school', 'team') AND "schoolId" IS NULL OR (SELECT current_setting('app.bereik', true)) = 'bestuur' OR "schoolId" = ANY (((SELECT coalesce(NULLIF(current_setting('app.scholen', true), ''), '{}')::uuid[])::uuid[]))
    OR (SELECT current_setting('app.bereik', true)) = 'team' AND EXISTS (SELECT 1 FROM opdracht o JOIN cyclus c ON c."bestuurId" = o."bestuurId" AND c.id = o."cyclusId" WHERE o."bestuurId" = eigenvraag."bestuurId" AND o."gebruikerId" = (SELECT NULLIF(current_setting('app.gebruiker', true), '')::uuid) AND o."ingetrokkenOp" IS NULL AND c."schoolId" = eigenvraag."schoolId")));
CREATE POLICY toevoegen ON eigenvraag FOR INSERT WITH CHECK ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid)
  AND ((SELECT current_setting('app.bereik', true)) = 'bestuur' OR (SELECT current_setting('app.bereik', true)) = 'school' AND "schoolId" = ANY (((SELECT coalesce(NULLIF(current_setting('app.scholen', true), ''), '{}')::uuid[])::uuid[]))));
CREATE POLICY wijzigen ON eigenvraag FOR UPDATE USING ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid)
  AND ((SELECT current_setting('app.bereik', true)) = 'bestuur' OR (SELECT current_setting('app.bereik', true)) = 'school' AND "schoolId" = ANY (((SELECT coalesce(NULLIF(current_setting('app.scholen', true), ''), '{}')::uuid[])::uuid[])))) WITH CHECK ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid)
  AND ((SELECT current_setting('app.bereik', true)) = 'bestuur' OR (SELECT current_setting('app.bereik', true)) = 'school' AND "schoolId" = ANY (((SELECT coalesce(NULLIF(current_setting('app.scholen', true), ''), '{}')::uuid[])::uuid[]))));
CREATE POLICY verwijderen ON eigenvraag FOR DELETE USING (false);

ALTER TABLE eigenoptie ENABLE ROW LEVEL SECURITY;
ALTER TABLE eigenoptie FORCE ROW LEVEL SECURITY;
CREATE POLICY lezen ON eigenoptie FOR SELECT USING ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid)
  AND ((SELECT current_setting('app.bereik', true)) IN ('bestuur', 'school', 'team') AND "schoolId" IS NULL OR (SELECT current_setting('app.bereik', true)) = 'bestuur' OR "schoolId" = ANY (((SELECT coalesce(NULLIF(current_setting('app.scholen', true), ''), '{}')::uuid[])::uuid[]))
    OR (SELECT current_setting('app.bereik', true)) = 'team' AND EXISTS (SELECT 1 FROM opdracht o JOIN cyclus c ON c."bestuurId" = o."bestuurId" AND c.id = o."cyclusId" WHERE o."bestuurId" = eigenoptie."bestuurId" AND o."gebruikerId" = (SELECT NULLIF(current_setting('app.gebruiker', true), '')::uuid) AND o."ingetrokkenOp" IS NULL AND c."schoolId" = eigenoptie."schoolId")));
CREATE POLICY toevoegen ON eigenoptie FOR INSERT WITH CHECK ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid)
  AND ((SELECT current_setting('app.bereik', true)) = 'bestuur' OR (SELECT current_setting('app.bereik', true)) = 'school' AND "schoolId" = ANY (((SELECT coalesce(NULLIF(current_setting('app.scholen', true), ''), '{}')::uuid[])::uuid[]))));
CREATE POLICY wijzigen ON eigenoptie FOR UPDATE USING ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid)
  AND ((SELECT current_setting('app.bereik', true)) = 'bestuur' OR (SELECT current_setting('app.bereik', true)) = 'school' AND "schoolId" = ANY (((SELECT coalesce(NULLIF(current_setting('app.scholen', true), ''), '{}')::uuid[])::uuid[])))) WITH CHECK ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid)
  AND ((SELECT current_setting('app.bereik', true)) = 'bestuur' OR (SELECT current_setting('app.bereik', true)) = 'school' AND "schoolId" = ANY (((SELECT coalesce(NULLIF(current_setting('app.scholen', true), ''), '{}')::uuid[])::uuid[]))));
CREATE POLICY verwijderen ON eigenoptie FOR DELETE USING (false);

ALTER TABLE antwoord ENABLE ROW LEVEL SECURITY;
ALTER TABLE antwoord FORCE ROW LEVEL SECURITY;
CREATE POLICY lezen ON antwoord FOR SELECT USING ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid)
  AND (((SELECT current_setting('app.bereik', true)) = 'bestuur'
    OR (SELECT current_setting('app.bereik', true)) = 'school' AND ("schoolId" = ANY (((SELECT coalesce(NULLIF(current_setting('app.scholen', true), ''), '{}')::uuid[])::uuid[]))
      OR "schoolId" IS NULL AND EXISTS (SELECT 1 FROM cyclus_deelnemer d WHERE d."bestuurId" = antwoord."bestuurId" AND d."cyclusId" = antwoord."cyclusId" AND d."gebruikerId" = (SELECT NULLIF(current_setting('app.gebruiker', true), '')::uuid))))
    OR EXISTS (SELECT 1 FROM opdracht o WHERE o."bestuurId" = antwoord."bestuurId" AND o."cyclusId" = antwoord."cyclusId" AND o."gebruikerId" = (SELECT NULLIF(current_setting('app.gebruiker', true), '')::uuid) AND o."ingetrokkenOp" IS NULL
      AND (o."vraagId" IS NULL AND o.deelfase = antwoord.deelfase OR o."vraagId" = antwoord."vraagId"))));
CREATE POLICY toevoegen ON antwoord FOR INSERT WITH CHECK ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid)
  AND (((SELECT current_setting('app.bereik', true)) = 'bestuur'
    OR (SELECT current_setting('app.bereik', true)) = 'school' AND ("schoolId" = ANY (((SELECT coalesce(NULLIF(current_setting('app.scholen', true), ''), '{}')::uuid[])::uuid[]))
      OR "schoolId" IS NULL AND EXISTS (SELECT 1 FROM cyclus_deelnemer d WHERE d."bestuurId" = antwoord."bestuurId" AND d."cyclusId" = antwoord."cyclusId" AND d."gebruikerId" = (SELECT NULLIF(current_setting('app.gebruiker', true), '')::uuid))))
    OR EXISTS (SELECT 1 FROM opdracht o WHERE o."bestuurId" = antwoord."bestuurId" AND o."cyclusId" = antwoord."cyclusId" AND o."gebruikerId" = (SELECT NULLIF(current_setting('app.gebruiker', true), '')::uuid) AND o."ingetrokkenOp" IS NULL
      AND (o."vraagId" IS NULL AND o.deelfase = antwoord.deelfase OR o."vraagId" = antwoord."vraagId"))));
CREATE POLICY wijzigen ON antwoord FOR UPDATE USING ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid)
  AND (((SELECT current_setting('app.bereik', true)) = 'bestuur'
    OR (SELECT current_setting('app.bereik', true)) = 'school' AND ("schoolId" = ANY (((SELECT coalesce(NULLIF(current_setting('app.scholen', true), ''), '{}')::uuid[])::uuid[]))
      OR "schoolId" IS NULL AND EXISTS (SELECT 1 FROM cyclus_deelnemer d WHERE d."bestuurId" = antwoord."bestuurId" AND d."cyclusId" = antwoord."cyclusId" AND d."gebruikerId" = (SELECT NULLIF(current_setting('app.gebruiker', true), '')::uuid))))
    OR EXISTS (SELECT 1 FROM opdracht o WHERE o."bestuurId" = antwoord."bestuurId" AND o."cyclusId" = antwoord."cyclusId" AND o."gebruikerId" = (SELECT NULLIF(current_setting('app.gebruiker', true), '')::uuid) AND o."ingetrokkenOp" IS NULL
      AND (o."vraagId" IS NULL AND o.deelfase = antwoord.deelfase OR o."vraagId" = antwoord."vraagId")))) WITH CHECK ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid)
  AND (((SELECT current_setting('app.bereik', true)) = 'bestuur'
    OR (SELECT current_setting('app.bereik', true)) = 'school' AND ("schoolId" = ANY (((SELECT coalesce(NULLIF(current_setting('app.scholen', true), ''), '{}')::uuid[])::uuid[]))
      OR "schoolId" IS NULL AND EXISTS (SELECT 1 FROM cyclus_deelnemer d WHERE d."bestuurId" = antwoord."bestuurId" AND d."cyclusId" = antwoord."cyclusId" AND d."gebruikerId" = (SELECT NULLIF(current_setting('app.gebruiker', true), '')::uuid))))
    OR EXISTS (SELECT 1 FROM opdracht o WHERE o."bestuurId" = antwoord."bestuurId" AND o."cyclusId" = antwoord."cyclusId" AND o."gebruikerId" = (SELECT NULLIF(current_setting('app.gebruiker', true), '')::uuid) AND o."ingetrokkenOp" IS NULL
      AND (o."vraagId" IS NULL AND o.deelfase = antwoord.deelfase OR o."vraagId" = antwoord."vraagId"))));
CREATE POLICY verwijderen ON antwoord FOR DELETE USING (false);

ALTER TABLE antwoordversie ENABLE ROW LEVEL SECURITY;
ALTER TABLE antwoordversie FORCE ROW LEVEL SECURITY;
CREATE POLICY lezen ON antwoordversie FOR SELECT USING ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid)
  AND EXISTS (SELECT 1 FROM antwoord a WHERE a."bestuurId" = antwoordversie."bestuurId" AND a.id = antwoordversie."antwoordId"));
CREATE POLICY toevoegen ON antwoordversie FOR INSERT WITH CHECK ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid)
  AND EXISTS (SELECT 1 FROM antwoord a WHERE a."bestuurId" = antwoordversie."bestuurId" AND a.id = antwoordversie."antwoordId"));
CREATE POLICY wijzigen ON antwoordversie FOR UPDATE USING (false) WITH CHECK (false);
CREATE POLICY verwijderen ON antwoordversie FOR DELETE USING (false);

ALTER TABLE antwoordbotsing ENABLE ROW LEVEL SECURITY;
ALTER TABLE antwoordbotsing FORCE ROW LEVEL SECURITY;
CREATE POLICY lezen ON antwoordbotsing FOR SELECT USING ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid)
  AND EXISTS (SELECT 1 FROM antwoord a WHERE a."bestuurId" = antwoordbotsing."bestuurId" AND a.id = antwoordbotsing."antwoordId"));
CREATE POLICY toevoegen ON antwoordbotsing FOR INSERT WITH CHECK ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid)
  AND EXISTS (SELECT 1 FROM antwoord a WHERE a."bestuurId" = antwoordbotsing."bestuurId" AND a.id = antwoordbotsing."antwoordId"));
CREATE POLICY wijzigen ON antwoordbotsing FOR UPDATE USING ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid)
  AND EXISTS (SELECT 1 FROM antwoord a WHERE a."bestuurId" = antwoordbotsing."bestuurId" AND a.id = antwoordbotsing."antwoordId")) WITH CHECK ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid)
  AND EXISTS (SELECT 1 FROM antwoord a WHERE a."bestuurId" = antwoordbotsing."bestuurId" AND a.id = antwoordbotsing."antwoordId"));
CREATE POLICY verwijderen ON antwoordbotsing FOR DELETE USING (false);

ALTER TABLE opdracht ENABLE ROW LEVEL SECURITY;
ALTER TABLE opdracht FORCE ROW LEVEL SECURITY;
CREATE POLICY lezen ON opdracht FOR SELECT USING ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid)
  AND ((SELECT current_setting('app.bereik', true)) = 'bestuur' OR (SELECT current_setting('app.bereik', true)) = 'school' AND ("schoolId" = ANY (((SELECT coalesce(NULLIF(current_setting('app.scholen', true), ''), '{}')::uuid[])::uuid[])) OR "schoolId" IS NULL) OR "gebruikerId" = (SELECT NULLIF(current_setting('app.gebruiker', true), '')::uuid)));
CREATE POLICY toevoegen ON opdracht FOR INSERT WITH CHECK ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid)
  AND ((SELECT current_setting('app.bereik', true)) = 'bestuur' OR (SELECT current_setting('app.bereik', true)) = 'school' AND ("schoolId" = ANY (((SELECT coalesce(NULLIF(current_setting('app.scholen', true), ''), '{}')::uuid[])::uuid[])) OR "schoolId" IS NULL)));
CREATE POLICY wijzigen ON opdracht FOR UPDATE USING ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid)
  AND ((SELECT current_setting('app.bereik', true)) = 'bestuur' OR (SELECT current_setting('app.bereik', true)) = 'school' AND ("schoolId" = ANY (((SELECT coalesce(NULLIF(current_setting('app.scholen', true), ''), '{}')::uuid[])::uuid[])) OR "schoolId" IS NULL) OR "gebruikerId" = (SELECT NULLIF(current_setting('app.gebruiker', true), '')::uuid))) WITH CHECK ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid)
  AND ((SELECT current_setting('app.bereik', true)) = 'bestuur' OR (SELECT current_setting('app.bereik', true)) = 'school' AND ("schoolId" = ANY (((SELECT coalesce(NULLIF(current_setting('app.scholen', true), ''), '{}')::uuid[])::uuid[])) OR "schoolId" IS NULL) OR "gebruikerId" = (SELECT NULLIF(current_setting('app.gebruiker', true), '')::uuid)));
CREATE POLICY verwijderen ON opdracht FOR DELETE USING (false);

ALTER TABLE opdrachtstap ENABLE ROW LEVEL SECURITY;
ALTER TABLE opdrachtstap FORCE ROW LEVEL SECURITY;
CREATE POLICY lezen ON opdrachtstap FOR SELECT USING ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid)
  AND EXISTS (SELECT 1 FROM opdracht a WHERE a."bestuurId" = opdrachtstap."bestuurId" AND a.id = opdrachtstap."opdrachtId"));
CREATE POLICY toevoegen ON opdrachtstap FOR INSERT WITH CHECK ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid)
  AND EXISTS (SELECT 1 FROM opdracht a WHERE a."bestuurId" = opdrachtstap."bestuurId" AND a.id = opdrachtstap."opdrachtId"));
CREATE POLICY wijzigen ON opdrachtstap FOR UPDATE USING (false) WITH CHECK (false);
CREATE POLICY verwijderen ON opdrachtstap FOR DELETE USING (false);

ALTER TABLE besluit ENABLE ROW LEVEL SECURITY;
ALTER TABLE besluit FORCE ROW LEVEL SECURITY;
CREATE POLICY lezen ON besluit FOR SELECT USING ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid)
  AND (((SELECT current_setting('app.bereik', true)) = 'bestuur'
    OR (SELECT current_setting('app.bereik', true)) = 'school' AND ("schoolId" = ANY (((SELECT coalesce(NULLIF(current_setting('app.scholen', true), ''), '{}')::uuid[])::uuid[]))
      OR "schoolId" IS NULL AND EXISTS (SELECT 1 FROM cyclus_deelnemer d WHERE d."bestuurId" = besluit."bestuurId" AND d."cyclusId" = besluit."cyclusId" AND d."gebruikerId" = (SELECT NULLIF(current_setting('app.gebruiker', true), '')::uuid))))
    OR EXISTS (SELECT 1 FROM opdracht o WHERE o."bestuurId" = besluit."bestuurId" AND o."cyclusId" = besluit."cyclusId" AND o."gebruikerId" = (SELECT NULLIF(current_setting('app.gebruiker', true), '')::uuid) AND o."ingetrokkenOp" IS NULL
      AND (o."vraagId" IS NULL AND o.deelfase = besluit.deelfase OR o."vraagId" = besluit."vraagId"))));
CREATE POLICY toevoegen ON besluit FOR INSERT WITH CHECK ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid)
  AND ((SELECT current_setting('app.bereik', true)) = 'bestuur'
    OR (SELECT current_setting('app.bereik', true)) = 'school' AND ("schoolId" = ANY (((SELECT coalesce(NULLIF(current_setting('app.scholen', true), ''), '{}')::uuid[])::uuid[]))
      OR "schoolId" IS NULL AND EXISTS (SELECT 1 FROM cyclus_deelnemer d WHERE d."bestuurId" = besluit."bestuurId" AND d."cyclusId" = besluit."cyclusId" AND d."gebruikerId" = (SELECT NULLIF(current_setting('app.gebruiker', true), '')::uuid)))));
CREATE POLICY wijzigen ON besluit FOR UPDATE USING ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid)
  AND ((SELECT current_setting('app.bereik', true)) = 'bestuur'
    OR (SELECT current_setting('app.bereik', true)) = 'school' AND ("schoolId" = ANY (((SELECT coalesce(NULLIF(current_setting('app.scholen', true), ''), '{}')::uuid[])::uuid[]))
      OR "schoolId" IS NULL AND EXISTS (SELECT 1 FROM cyclus_deelnemer d WHERE d."bestuurId" = besluit."bestuurId" AND d."cyclusId" = besluit."cyclusId" AND d."gebruikerId" = (SELECT NULLIF(current_setting('app.gebruiker', true), '')::uuid))))) WITH CHECK ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid)
  AND ((SELECT current_setting('app.bereik', true)) = 'bestuur'
    OR (SELECT current_setting('app.bereik', true)) = 'school' AND ("schoolId" = ANY (((SELECT coalesce(NULLIF(current_setting('app.scholen', true), ''), '{}')::uuid[])::uuid[]))
      OR "schoolId" IS NULL AND EXISTS (SELECT 1 FROM cyclus_deelnemer d WHERE d."bestuurId" = besluit."bestuurId" AND d."cyclusId" = besluit."cyclusId" AND d."gebruikerId" = (SELECT NULLIF(current_setting('app.gebruiker', true), '')::uuid)))));
CREATE POLICY verwijderen ON besluit FOR DELETE USING (false);

ALTER TABLE dialoogverslag ENABLE ROW LEVEL SECURITY;
ALTER TABLE dialoogverslag FORCE ROW LEVEL SECURITY;
CREATE POLICY lezen ON dialoogverslag FOR SELECT USING ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid)
  AND (((SELECT current_setting('app.bereik', true)) = 'bestuur'
    OR (SELECT current_setting('app.bereik', true)) = 'school' AND ("schoolId" = ANY (((SELECT coalesce(NULLIF(current_setting('app.scholen', true), ''), '{}')::uuid[])::uuid[]))
      OR "schoolId" IS NULL AND EXISTS (SELECT 1 FROM cyclus_deelnemer d WHERE d."bestuurId" = dialoogverslag."bestuurId" AND d."cyclusId" = dialoogverslag."cyclusId" AND d."gebruikerId" = (SELECT NULLIF(current_setting('app.gebruiker', true), '')::uuid))))
    OR EXISTS (SELECT 1 FROM opdracht o WHERE o."bestuurId" = dialoogverslag."bestuurId" AND o."cyclusId" = dialoogverslag."cyclusId" AND o."gebruikerId" = (SELECT NULLIF(current_setting('app.gebruiker', true), '')::uuid) AND o."ingetrokkenOp" IS NULL
      AND (o."vraagId" IS NULL AND o.deelfase = dialoogverslag.deelfase OR o."vraagId" = dialoogverslag."vraagId"))));
CREATE POLICY toevoegen ON dialoogverslag FOR INSERT WITH CHECK ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid)
  AND ((SELECT current_setting('app.bereik', true)) = 'bestuur'
    OR (SELECT current_setting('app.bereik', true)) = 'school' AND ("schoolId" = ANY (((SELECT coalesce(NULLIF(current_setting('app.scholen', true), ''), '{}')::uuid[])::uuid[]))
      OR "schoolId" IS NULL AND EXISTS (SELECT 1 FROM cyclus_deelnemer d WHERE d."bestuurId" = dialoogverslag."bestuurId" AND d."cyclusId" = dialoogverslag."cyclusId" AND d."gebruikerId" = (SELECT NULLIF(current_setting('app.gebruiker', true), '')::uuid)))));
CREATE POLICY wijzigen ON dialoogverslag FOR UPDATE USING ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid)
  AND ((SELECT current_setting('app.bereik', true)) = 'bestuur'
    OR (SELECT current_setting('app.bereik', true)) = 'school' AND ("schoolId" = ANY (((SELECT coalesce(NULLIF(current_setting('app.scholen', true), ''), '{}')::uuid[])::uuid[]))
      OR "schoolId" IS NULL AND EXISTS (SELECT 1 FROM cyclus_deelnemer d WHERE d."bestuurId" = dialoogverslag."bestuurId" AND d."cyclusId" = dialoogverslag."cyclusId" AND d."gebruikerId" = (SELECT NULLIF(current_setting('app.gebruiker', true), '')::uuid))))) WITH CHECK ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid)
  AND ((SELECT current_setting('app.bereik', true)) = 'bestuur'
    OR (SELECT current_setting('app.bereik', true)) = 'school' AND ("schoolId" = ANY (((SELECT coalesce(NULLIF(current_setting('app.scholen', true), ''), '{}')::uuid[])::uuid[]))
      OR "schoolId" IS NULL AND EXISTS (SELECT 1 FROM cyclus_deelnemer d WHERE d."bestuurId" = dialoogverslag."bestuurId" AND d."cyclusId" = dialoogverslag."cyclusId" AND d."gebruikerId" = (SELECT NULLIF(current_setting('app.gebruiker', true), '')::uuid)))));
CREATE POLICY verwijderen ON dialoogverslag FOR DELETE USING (false);

ALTER TABLE hulpmiddelgebruik ENABLE ROW LEVEL SECURITY;
ALTER TABLE hulpmiddelgebruik FORCE ROW LEVEL SECURITY;
CREATE POLICY lezen ON hulpmiddelgebruik FOR SELECT USING ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid)
  AND (((SELECT current_setting('app.bereik', true)) = 'bestuur'
    OR (SELECT current_setting('app.bereik', true)) = 'school' AND ("schoolId" = ANY (((SELECT coalesce(NULLIF(current_setting('app.scholen', true), ''), '{}')::uuid[])::uuid[]))
      OR "schoolId" IS NULL AND EXISTS (SELECT 1 FROM cyclus_deelnemer d WHERE d."bestuurId" = hulpmiddelgebruik."bestuurId" AND d."cyclusId" = hulpmiddelgebruik."cyclusId" AND d."gebruikerId" = (SELECT NULLIF(current_setting('app.gebruiker', true), '')::uuid))))
    OR EXISTS (SELECT 1 FROM opdracht o WHERE o."bestuurId" = hulpmiddelgebruik."bestuurId" AND o."cyclusId" = hulpmiddelgebruik."cyclusId" AND o."gebruikerId" = (SELECT NULLIF(current_setting('app.gebruiker', true), '')::uuid) AND o."ingetrokkenOp" IS NULL
      AND (o."vraagId" IS NULL AND o.deelfase = hulpmiddelgebruik.deelfase OR o."vraagId" = hulpmiddelgebruik."vraagId"))));
CREATE POLICY toevoegen ON hulpmiddelgebruik FOR INSERT WITH CHECK ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid)
  AND (((SELECT current_setting('app.bereik', true)) = 'bestuur'
    OR (SELECT current_setting('app.bereik', true)) = 'school' AND ("schoolId" = ANY (((SELECT coalesce(NULLIF(current_setting('app.scholen', true), ''), '{}')::uuid[])::uuid[]))
      OR "schoolId" IS NULL AND EXISTS (SELECT 1 FROM cyclus_deelnemer d WHERE d."bestuurId" = hulpmiddelgebruik."bestuurId" AND d."cyclusId" = hulpmiddelgebruik."cyclusId" AND d."gebruikerId" = (SELECT NULLIF(current_setting('app.gebruiker', true), '')::uuid))))
    OR EXISTS (SELECT 1 FROM opdracht o WHERE o."bestuurId" = hulpmiddelgebruik."bestuurId" AND o."cyclusId" = hulpmiddelgebruik."cyclusId" AND o."gebruikerId" = (SELECT NULLIF(current_setting('app.gebruiker', true), '')::uuid) AND o."ingetrokkenOp" IS NULL
      AND (o."vraagId" IS NULL AND o.deelfase = hulpmiddelgebruik.deelfase OR o."vraagId" = hulpmiddelgebruik."vraagId"))));
CREATE POLICY wijzigen ON hulpmiddelgebruik FOR UPDATE USING ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid)
  AND (((SELECT current_setting('app.bereik', true)) = 'bestuur'
    OR (SELECT current_setting('app.bereik', true)) = 'school' AND ("schoolId" = ANY (((SELECT coalesce(NULLIF(current_setting('app.scholen', true), ''), '{}')::uuid[])::uuid[]))
      OR "schoolId" IS NULL AND EXISTS (SELECT 1 FROM cyclus_deelnemer d WHERE d."bestuurId" = hulpmiddelgebruik."bestuurId" AND d."cyclusId" = hulpmiddelgebruik."cyclusId" AND d."gebruikerId" = (SELECT NULLIF(current_setting('app.gebruiker', true), '')::uuid))))
    OR EXISTS (SELECT 1 FROM opdracht o WHERE o."bestuurId" = hulpmiddelgebruik."bestuurId" AND o."cyclusId" = hulpmiddelgebruik."cyclusId" AND o."gebruikerId" = (SELECT NULLIF(current_setting('app.gebruiker', true), '')::uuid) AND o."ingetrokkenOp" IS NULL
      AND (o."vraagId" IS NULL AND o.deelfase = hulpmiddelgebruik.deelfase OR o."vraagId" = hulpmiddelgebruik."vraagId")))) WITH CHECK ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid)
  AND (((SELECT current_setting('app.bereik', true)) = 'bestuur'
    OR (SELECT current_setting('app.bereik', true)) = 'school' AND ("schoolId" = ANY (((SELECT coalesce(NULLIF(current_setting('app.scholen', true), ''), '{}')::uuid[])::uuid[]))
      OR "schoolId" IS NULL AND EXISTS (SELECT 1 FROM cyclus_deelnemer d WHERE d."bestuurId" = hulpmiddelgebruik."bestuurId" AND d."cyclusId" = hulpmiddelgebruik."cyclusId" AND d."gebruikerId" = (SELECT NULLIF(current_setting('app.gebruiker', true), '')::uuid))))
    OR EXISTS (SELECT 1 FROM opdracht o WHERE o."bestuurId" = hulpmiddelgebruik."bestuurId" AND o."cyclusId" = hulpmiddelgebruik."cyclusId" AND o."gebruikerId" = (SELECT NULLIF(current_setting('app.gebruiker', true), '')::uuid) AND o."ingetrokkenOp" IS NULL
      AND (o."vraagId" IS NULL AND o.deelfase = hulpmiddelgebruik.deelfase OR o."vraagId" = hulpmiddelgebruik."vraagId"))));
CREATE POLICY verwijderen ON hulpmiddelgebruik FOR DELETE USING (false);

ALTER TABLE dialoogronde ENABLE ROW LEVEL SECURITY;
ALTER TABLE dialoogronde FORCE ROW LEVEL SECURITY;
CREATE POLICY lezen ON dialoogronde FOR SELECT USING ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid)
  AND (((SELECT current_setting('app.bereik', true)) = 'bestuur'
    OR (SELECT current_setting('app.bereik', true)) = 'school' AND ("schoolId" = ANY (((SELECT coalesce(NULLIF(current_setting('app.scholen', true), ''), '{}')::uuid[])::uuid[]))
      OR "schoolId" IS NULL AND EXISTS (SELECT 1 FROM cyclus_deelnemer d WHERE d."bestuurId" = dialoogronde."bestuurId" AND d."cyclusId" = dialoogronde."cyclusId" AND d."gebruikerId" = (SELECT NULLIF(current_setting('app.gebruiker', true), '')::uuid)))))
  OR "tokenHash" = (SELECT NULLIF(current_setting('app.dialoog', true), '')));
CREATE POLICY toevoegen ON dialoogronde FOR INSERT WITH CHECK ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid)
  AND ((SELECT current_setting('app.bereik', true)) = 'bestuur'
    OR (SELECT current_setting('app.bereik', true)) = 'school' AND ("schoolId" = ANY (((SELECT coalesce(NULLIF(current_setting('app.scholen', true), ''), '{}')::uuid[])::uuid[]))
      OR "schoolId" IS NULL AND EXISTS (SELECT 1 FROM cyclus_deelnemer d WHERE d."bestuurId" = dialoogronde."bestuurId" AND d."cyclusId" = dialoogronde."cyclusId" AND d."gebruikerId" = (SELECT NULLIF(current_setting('app.gebruiker', true), '')::uuid)))));
CREATE POLICY wijzigen ON dialoogronde FOR UPDATE USING ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid)
  AND ((SELECT current_setting('app.bereik', true)) = 'bestuur'
    OR (SELECT current_setting('app.bereik', true)) = 'school' AND ("schoolId" = ANY (((SELECT coalesce(NULLIF(current_setting('app.scholen', true), ''), '{}')::uuid[])::uuid[]))
      OR "schoolId" IS NULL AND EXISTS (SELECT 1 FROM cyclus_deelnemer d WHERE d."bestuurId" = dialoogronde."bestuurId" AND d."cyclusId" = dialoogronde."cyclusId" AND d."gebruikerId" = (SELECT NULLIF(current_setting('app.gebruiker', true), '')::uuid))))) WITH CHECK ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid)
  AND ((SELECT current_setting('app.bereik', true)) = 'bestuur'
    OR (SELECT current_setting('app.bereik', true)) = 'school' AND ("schoolId" = ANY (((SELECT coalesce(NULLIF(current_setting('app.scholen', true), ''), '{}')::uuid[])::uuid[]))
      OR "schoolId" IS NULL AND EXISTS (SELECT 1 FROM cyclus_deelnemer d WHERE d."bestuurId" = dialoogronde."bestuurId" AND d."cyclusId" = dialoogronde."cyclusId" AND d."gebruikerId" = (SELECT NULLIF(current_setting('app.gebruiker', true), '')::uuid)))));
CREATE POLICY verwijderen ON dialoogronde FOR DELETE USING (false);

ALTER TABLE rondevraag ENABLE ROW LEVEL SECURITY;
ALTER TABLE rondevraag FORCE ROW LEVEL SECURITY;
CREATE POLICY lezen ON rondevraag FOR SELECT USING ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid)
  AND EXISTS (SELECT 1 FROM dialoogronde a WHERE a."bestuurId" = rondevraag."bestuurId" AND a.id = rondevraag."rondeId"));
CREATE POLICY toevoegen ON rondevraag FOR INSERT WITH CHECK ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid)
  AND (SELECT current_setting('app.bereik', true)) IN ('bestuur', 'school') AND EXISTS (SELECT 1 FROM dialoogronde a WHERE a."bestuurId" = rondevraag."bestuurId" AND a.id = rondevraag."rondeId"));
CREATE POLICY wijzigen ON rondevraag FOR UPDATE USING ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid)
  AND EXISTS (SELECT 1 FROM dialoogronde a WHERE a."bestuurId" = rondevraag."bestuurId" AND a.id = rondevraag."rondeId")) WITH CHECK ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid)
  AND EXISTS (SELECT 1 FROM dialoogronde a WHERE a."bestuurId" = rondevraag."bestuurId" AND a.id = rondevraag."rondeId"));
CREATE POLICY verwijderen ON rondevraag FOR DELETE USING ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid)
  AND EXISTS (SELECT 1 FROM dialoogronde a WHERE a."bestuurId" = rondevraag."bestuurId" AND a.id = rondevraag."rondeId"));

ALTER TABLE deelname ENABLE ROW LEVEL SECURITY;
ALTER TABLE deelname FORCE ROW LEVEL SECURITY;
CREATE POLICY lezen ON deelname FOR SELECT USING ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid)
  AND ("tokenHash" = (SELECT NULLIF(current_setting('app.deelname', true), ''))
    OR (SELECT current_setting('app.bereik', true)) IN ('bestuur', 'school') AND EXISTS (SELECT 1 FROM dialoogronde a WHERE a."bestuurId" = deelname."bestuurId" AND a.id = deelname."rondeId" AND NOT a.anoniem)));
CREATE POLICY toevoegen ON deelname FOR INSERT WITH CHECK ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid)
  AND "tokenHash" = (SELECT NULLIF(current_setting('app.deelname', true), '')) AND EXISTS (SELECT 1 FROM dialoogronde a WHERE a."bestuurId" = deelname."bestuurId" AND a.id = deelname."rondeId" AND a."tokenHash" = (SELECT NULLIF(current_setting('app.dialoog', true), ''))));
CREATE POLICY wijzigen ON deelname FOR UPDATE USING ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid)
  AND "tokenHash" = (SELECT NULLIF(current_setting('app.deelname', true), ''))) WITH CHECK ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid)
  AND "tokenHash" = (SELECT NULLIF(current_setting('app.deelname', true), '')));
CREATE POLICY verwijderen ON deelname FOR DELETE USING (false);

ALTER TABLE bijdrage ENABLE ROW LEVEL SECURITY;
ALTER TABLE bijdrage FORCE ROW LEVEL SECURITY;
CREATE POLICY lezen ON bijdrage FOR SELECT USING ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid)
  AND (EXISTS (SELECT 1 FROM deelname n WHERE n."bestuurId" = bijdrage."bestuurId" AND n.id = bijdrage."deelnameId" AND n."tokenHash" = (SELECT NULLIF(current_setting('app.deelname', true), '')))
    OR (SELECT current_setting('app.bereik', true)) IN ('bestuur', 'school') AND EXISTS (SELECT 1 FROM dialoogronde a JOIN rondevraag q ON q."bestuurId" = a."bestuurId" AND q."rondeId" = a.id
      WHERE a."bestuurId" = bijdrage."bestuurId" AND a.id = bijdrage."rondeId" AND q.id = bijdrage."rondevraagId" AND (NOT a.anoniem OR q.aantal >= a.drempel))));
CREATE POLICY toevoegen ON bijdrage FOR INSERT WITH CHECK ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid)
  AND EXISTS (SELECT 1 FROM deelname n WHERE n."bestuurId" = bijdrage."bestuurId" AND n.id = bijdrage."deelnameId" AND n."tokenHash" = (SELECT NULLIF(current_setting('app.deelname', true), ''))));
CREATE POLICY wijzigen ON bijdrage FOR UPDATE USING ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid)
  AND (EXISTS (SELECT 1 FROM deelname n WHERE n."bestuurId" = bijdrage."bestuurId" AND n.id = bijdrage."deelnameId" AND n."tokenHash" = (SELECT NULLIF(current_setting('app.deelname', true), '')))
    OR (SELECT current_setting('app.bereik', true)) IN ('bestuur', 'school') AND EXISTS (SELECT 1 FROM dialoogronde a JOIN rondevraag q ON q."bestuurId" = a."bestuurId" AND q."rondeId" = a.id
      WHERE a."bestuurId" = bijdrage."bestuurId" AND a.id = bijdrage."rondeId" AND q.id = bijdrage."rondevraagId" AND (NOT a.anoniem OR q.aantal >= a.drempel)))) WITH CHECK ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid)
  AND (EXISTS (SELECT 1 FROM deelname n WHERE n."bestuurId" = bijdrage."bestuurId" AND n.id = bijdrage."deelnameId" AND n."tokenHash" = (SELECT NULLIF(current_setting('app.deelname', true), '')))
    OR (SELECT current_setting('app.bereik', true)) IN ('bestuur', 'school') AND EXISTS (SELECT 1 FROM dialoogronde a JOIN rondevraag q ON q."bestuurId" = a."bestuurId" AND q."rondeId" = a.id
      WHERE a."bestuurId" = bijdrage."bestuurId" AND a.id = bijdrage."rondeId" AND q.id = bijdrage."rondevraagId" AND (NOT a.anoniem OR q.aantal >= a.drempel))));
CREATE POLICY verwijderen ON bijdrage FOR DELETE USING ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid)
  AND EXISTS (SELECT 1 FROM deelname n WHERE n."bestuurId" = bijdrage."bestuurId" AND n.id = bijdrage."deelnameId" AND n."tokenHash" = (SELECT NULLIF(current_setting('app.deelname', true), ''))));

ALTER TABLE draad ENABLE ROW LEVEL SECURITY;
ALTER TABLE draad FORCE ROW LEVEL SECURITY;
CREATE POLICY lezen ON draad FOR SELECT USING ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid)
  AND ((SELECT current_setting('app.bereik', true)) = 'bestuur' OR (SELECT current_setting('app.bereik', true)) = 'school' AND ("schoolId" = ANY (((SELECT coalesce(NULLIF(current_setting('app.scholen', true), ''), '{}')::uuid[])::uuid[]))
      OR "schoolId" IS NULL AND EXISTS (SELECT 1 FROM cyclus_deelnemer d WHERE d."bestuurId" = draad."bestuurId" AND d."cyclusId" = draad."cyclusId" AND d."gebruikerId" = (SELECT NULLIF(current_setting('app.gebruiker', true), '')::uuid)))
    OR EXISTS (SELECT 1 FROM opdracht o WHERE o."bestuurId" = draad."bestuurId" AND o."cyclusId" = draad."cyclusId" AND o."gebruikerId" = (SELECT NULLIF(current_setting('app.gebruiker', true), '')::uuid) AND o."ingetrokkenOp" IS NULL
      AND (o."vraagId" IS NULL AND o.deelfase = draad.deelfase OR o."vraagId" = draad."onderwerpId"))));
CREATE POLICY toevoegen ON draad FOR INSERT WITH CHECK ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid)
  AND ((SELECT current_setting('app.bereik', true)) = 'bestuur' OR (SELECT current_setting('app.bereik', true)) = 'school' AND ("schoolId" = ANY (((SELECT coalesce(NULLIF(current_setting('app.scholen', true), ''), '{}')::uuid[])::uuid[]))
      OR "schoolId" IS NULL AND EXISTS (SELECT 1 FROM cyclus_deelnemer d WHERE d."bestuurId" = draad."bestuurId" AND d."cyclusId" = draad."cyclusId" AND d."gebruikerId" = (SELECT NULLIF(current_setting('app.gebruiker', true), '')::uuid)))
    OR EXISTS (SELECT 1 FROM opdracht o WHERE o."bestuurId" = draad."bestuurId" AND o."cyclusId" = draad."cyclusId" AND o."gebruikerId" = (SELECT NULLIF(current_setting('app.gebruiker', true), '')::uuid) AND o."ingetrokkenOp" IS NULL
      AND (o."vraagId" IS NULL AND o.deelfase = draad.deelfase OR o."vraagId" = draad."onderwerpId"))));
CREATE POLICY wijzigen ON draad FOR UPDATE USING ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid)
  AND ((SELECT current_setting('app.bereik', true)) = 'bestuur' OR (SELECT current_setting('app.bereik', true)) = 'school' AND ("schoolId" = ANY (((SELECT coalesce(NULLIF(current_setting('app.scholen', true), ''), '{}')::uuid[])::uuid[]))
      OR "schoolId" IS NULL AND EXISTS (SELECT 1 FROM cyclus_deelnemer d WHERE d."bestuurId" = draad."bestuurId" AND d."cyclusId" = draad."cyclusId" AND d."gebruikerId" = (SELECT NULLIF(current_setting('app.gebruiker', true), '')::uuid)))
    OR EXISTS (SELECT 1 FROM opdracht o WHERE o."bestuurId" = draad."bestuurId" AND o."cyclusId" = draad."cyclusId" AND o."gebruikerId" = (SELECT NULLIF(current_setting('app.gebruiker', true), '')::uuid) AND o."ingetrokkenOp" IS NULL
      AND (o."vraagId" IS NULL AND o.deelfase = draad.deelfase OR o."vraagId" = draad."onderwerpId")))) WITH CHECK ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid)
  AND ((SELECT current_setting('app.bereik', true)) = 'bestuur' OR (SELECT current_setting('app.bereik', true)) = 'school' AND ("schoolId" = ANY (((SELECT coalesce(NULLIF(current_setting('app.scholen', true), ''), '{}')::uuid[])::uuid[]))
      OR "schoolId" IS NULL AND EXISTS (SELECT 1 FROM cyclus_deelnemer d WHERE d."bestuurId" = draad."bestuurId" AND d."cyclusId" = draad."cyclusId" AND d."gebruikerId" = (SELECT NULLIF(current_setting('app.gebruiker', true), '')::uuid)))
    OR EXISTS (SELECT 1 FROM opdracht o WHERE o."bestuurId" = draad."bestuurId" AND o."cyclusId" = draad."cyclusId" AND o."gebruikerId" = (SELECT NULLIF(current_setting('app.gebruiker', true), '')::uuid) AND o."ingetrokkenOp" IS NULL
      AND (o."vraagId" IS NULL AND o.deelfase = draad.deelfase OR o."vraagId" = draad."onderwerpId"))));
CREATE POLICY verwijderen ON draad FOR DELETE USING (false);

ALTER TABLE draadverhuizing ENABLE ROW LEVEL SECURITY;
ALTER TABLE draadverhuizing FORCE ROW LEVEL SECURITY;
CREATE POLICY lezen ON draadverhuizing FOR SELECT USING ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid)
  AND EXISTS (SELECT 1 FROM draad a WHERE a."bestuurId" = draadverhuizing."bestuurId" AND a.id = draadverhuizing."draadId"));
CREATE POLICY toevoegen ON draadverhuizing FOR INSERT WITH CHECK ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid)
  AND EXISTS (SELECT 1 FROM draad a WHERE a."bestuurId" = draadverhuizing."bestuurId" AND a.id = draadverhuizing."draadId"));
CREATE POLICY wijzigen ON draadverhuizing FOR UPDATE USING (false) WITH CHECK (false);
CREATE POLICY verwijderen ON draadverhuizing FOR DELETE USING (false);

ALTER TABLE bericht ENABLE ROW LEVEL SECURITY;
ALTER TABLE bericht FORCE ROW LEVEL SECURITY;
CREATE POLICY lezen ON bericht FOR SELECT USING ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid)
  AND EXISTS (SELECT 1 FROM draad a WHERE a."bestuurId" = bericht."bestuurId" AND a.id = bericht."draadId"));
CREATE POLICY toevoegen ON bericht FOR INSERT WITH CHECK ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid)
  AND "gebruikerId" = (SELECT NULLIF(current_setting('app.gebruiker', true), '')::uuid) AND EXISTS (SELECT 1 FROM draad a WHERE a."bestuurId" = bericht."bestuurId" AND a.id = bericht."draadId"));
CREATE POLICY wijzigen ON bericht FOR UPDATE USING ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid)
  AND "gebruikerId" = (SELECT NULLIF(current_setting('app.gebruiker', true), '')::uuid) AND EXISTS (SELECT 1 FROM draad a WHERE a."bestuurId" = bericht."bestuurId" AND a.id = bericht."draadId")) WITH CHECK ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid)
  AND "gebruikerId" = (SELECT NULLIF(current_setting('app.gebruiker', true), '')::uuid) AND EXISTS (SELECT 1 FROM draad a WHERE a."bestuurId" = bericht."bestuurId" AND a.id = bericht."draadId"));
CREATE POLICY verwijderen ON bericht FOR DELETE USING (false);

ALTER TABLE melding ENABLE ROW LEVEL SECURITY;
ALTER TABLE melding FORCE ROW LEVEL SECURITY;
CREATE POLICY lezen ON melding FOR SELECT USING ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid)
  AND "gebruikerId" = (SELECT NULLIF(current_setting('app.gebruiker', true), '')::uuid));
CREATE POLICY toevoegen ON melding FOR INSERT WITH CHECK ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid)
  AND door = (SELECT NULLIF(current_setting('app.gebruiker', true), '')::uuid));
CREATE POLICY wijzigen ON melding FOR UPDATE USING ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid)
  AND "gebruikerId" = (SELECT NULLIF(current_setting('app.gebruiker', true), '')::uuid)) WITH CHECK ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid)
  AND "gebruikerId" = (SELECT NULLIF(current_setting('app.gebruiker', true), '')::uuid));
CREATE POLICY verwijderen ON melding FOR DELETE USING (false);

-- Grants: only what the product does.
GRANT SELECT ON ALL TABLES IN SCHEMA public TO masterkompas_backup;
GRANT SELECT, INSERT, UPDATE ON cyclus, cyclus_bezoek, eigenvraag, eigenoptie, antwoord, antwoordbotsing, opdracht, besluit, dialoogverslag, hulpmiddelgebruik, dialoogronde, deelname, draad, bericht, melding TO masterkompas_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON cyclus_deelnemer, faseroute, vraagroute, rondevraag, bijdrage TO masterkompas_app;
GRANT SELECT, INSERT ON fasestap, antwoordversie, opdrachtstap, draadverhuizing TO masterkompas_app;
