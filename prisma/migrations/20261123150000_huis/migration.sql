-- First house: organisatie, toegang, inventaris and logboek, with the walls between boards.
-- Roles come from ../../rollen.sql, run once by whoever owns the server; this file runs as masterkompas_owner.
SET lock_timeout = '5s';

CREATE TYPE rol AS ENUM ('bestuurder', 'schoolleider', 'teamleider', 'hr', 'leraar', 'medezeggenschap');
CREATE TYPE bereik AS ENUM ('bestuur', 'school', 'team', 'zelf');
CREATE TYPE functiecategorie AS ENUM ('OP', 'OOP', 'DIR');
CREATE TYPE diploma_niveau AS ENUM ('hbo-bachelor', 'wo-bachelor', 'hbo-master', 'wo-master', 'doctoraal', 'promotie', 'overig');
CREATE TYPE diploma_soort AS ENUM ('vakmaster', 'lerarenopleiding', 'onderwijsmaster', 'overig');
CREATE TYPE diploma_status AS ENUM ('behaald', 'in-opleiding', 'gestopt');
CREATE TYPE screening_uitkomst AS ENUM ('te-screenen', 'bevestigd', 'niet-aangetroffen', 'nader-onderzoek');
CREATE TYPE import_soort AS ENUM ('personeel', 'diplomas', 'rooster');
CREATE TYPE import_status AS ENUM ('ontvangen', 'gecontroleerd', 'doorgevoerd', 'ongedaan', 'geweigerd');

-- Identity: read before any board is open, so outside the wall. No facts about personnel here.
CREATE TABLE gebruiker (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  email text NOT NULL UNIQUE CHECK (email = lower(email) AND length(email) BETWEEN 3 AND 254),
  naam text NOT NULL CHECK (length(naam) BETWEEN 1 AND 120),
  "wachtwoordHash" text,
  platformrol text CHECK (platformrol IN ('beheerder', 'expert')),
  "geblokkeerdOp" timestamptz(3),
  "createdAt" timestamptz(3) NOT NULL DEFAULT now()
);

CREATE TABLE sessie (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  "gebruikerId" uuid NOT NULL REFERENCES gebruiker (id),
  "tokenHash" text NOT NULL UNIQUE CHECK ("tokenHash" ~ '^[0-9a-f]{64}$'),
  omschrijving text NOT NULL DEFAULT '' CHECK (length(omschrijving) <= 200),
  "gezienOp" timestamptz(3) NOT NULL DEFAULT now(),
  "verlooptOp" timestamptz(3) NOT NULL,
  "ingetrokkenOp" timestamptz(3),
  "createdAt" timestamptz(3) NOT NULL DEFAULT now()
);
CREATE INDEX ON sessie ("gebruikerId");

CREATE TABLE wachtwoordherstel (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  "gebruikerId" uuid NOT NULL REFERENCES gebruiker (id),
  "tokenHash" text NOT NULL UNIQUE CHECK ("tokenHash" ~ '^[0-9a-f]{64}$'),
  "verlooptOp" timestamptz(3) NOT NULL,
  "gebruiktOp" timestamptz(3),
  "createdAt" timestamptz(3) NOT NULL DEFAULT now()
);
CREATE INDEX ON wachtwoordherstel ("gebruikerId");

CREATE TABLE aanmeldrem (
  key text PRIMARY KEY,
  points integer NOT NULL DEFAULT 0,
  expire bigint
);

-- National subject list: the same for every board, read-only for the app.
CREATE TABLE vak (
  code text PRIMARY KEY,
  naam text NOT NULL UNIQUE,
  groep text NOT NULL
);

CREATE TABLE bestuur (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  nummer text NOT NULL UNIQUE CHECK (nummer ~ '^[0-9A-Za-z-]{1,20}$'),
  naam text NOT NULL CHECK (length(naam) BETWEEN 1 AND 200),
  slug text NOT NULL UNIQUE CHECK (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
  versie integer NOT NULL DEFAULT 1,
  "createdAt" timestamptz(3) NOT NULL DEFAULT now()
);

CREATE TABLE school (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  "bestuurId" uuid NOT NULL DEFAULT (NULLIF(current_setting('app.bestuur', true), ''))::uuid REFERENCES bestuur (id),
  brin text NOT NULL CHECK (brin ~ '^[0-9]{2}[A-Z]{2}$'),
  vestiging text NOT NULL CHECK (vestiging ~ '^[0-9]{2}$'),
  naam text NOT NULL CHECK (length(naam) BETWEEN 1 AND 200),
  onderwijssoorten text[] NOT NULL DEFAULT '{}' CHECK (onderwijssoorten <@ ARRAY['pro', 'vmbo', 'havo', 'vwo', 'vso', 'isk']),
  versie integer NOT NULL DEFAULT 1,
  "createdAt" timestamptz(3) NOT NULL DEFAULT now(),
  UNIQUE ("bestuurId", id),
  UNIQUE ("bestuurId", brin, vestiging)
);

CREATE TABLE team (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  "bestuurId" uuid NOT NULL DEFAULT (NULLIF(current_setting('app.bestuur', true), ''))::uuid REFERENCES bestuur (id),
  "schoolId" uuid NOT NULL,
  naam text NOT NULL CHECK (length(naam) BETWEEN 1 AND 120),
  versie integer NOT NULL DEFAULT 1,
  "createdAt" timestamptz(3) NOT NULL DEFAULT now(),
  UNIQUE ("bestuurId", id),
  UNIQUE ("bestuurId", "schoolId", naam),
  FOREIGN KEY ("bestuurId", "schoolId") REFERENCES school ("bestuurId", id)
);

CREATE TABLE sectie (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  "bestuurId" uuid NOT NULL DEFAULT (NULLIF(current_setting('app.bestuur', true), ''))::uuid REFERENCES bestuur (id),
  "schoolId" uuid NOT NULL,
  "vakCode" text NOT NULL REFERENCES vak (code),
  label text NOT NULL CHECK (length(label) BETWEEN 1 AND 120),
  versie integer NOT NULL DEFAULT 1,
  "createdAt" timestamptz(3) NOT NULL DEFAULT now(),
  UNIQUE ("bestuurId", id),
  UNIQUE ("bestuurId", "schoolId", label),
  FOREIGN KEY ("bestuurId", "schoolId") REFERENCES school ("bestuurId", id)
);

-- Personal data from here on.
CREATE TABLE medewerker (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  "bestuurId" uuid NOT NULL DEFAULT (NULLIF(current_setting('app.bestuur', true), ''))::uuid REFERENCES bestuur (id),
  personeelsnummer text NOT NULL CHECK (length(personeelsnummer) BETWEEN 1 AND 20),
  roepnaam text NOT NULL DEFAULT '' CHECK (length(roepnaam) <= 100),
  voorvoegsel text NOT NULL DEFAULT '' CHECK (length(voorvoegsel) <= 30),
  achternaam text NOT NULL CHECK (length(achternaam) BETWEEN 1 AND 150),
  geboortedatum date CHECK (geboortedatum > '1900-01-01'),
  "schoolIds" uuid[] NOT NULL DEFAULT '{}',
  "teamIds" uuid[] NOT NULL DEFAULT '{}',
  zoektekst text NOT NULL DEFAULT '',
  sorteernaam text NOT NULL DEFAULT '',
  versie integer NOT NULL DEFAULT 1,
  "createdAt" timestamptz(3) NOT NULL DEFAULT now(),
  UNIQUE ("bestuurId", id),
  UNIQUE ("bestuurId", personeelsnummer)
);
CREATE INDEX ON medewerker ("bestuurId", sorteernaam);

CREATE TABLE aanstelling (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  "bestuurId" uuid NOT NULL DEFAULT (NULLIF(current_setting('app.bestuur', true), ''))::uuid REFERENCES bestuur (id),
  "medewerkerId" uuid NOT NULL,
  "schoolId" uuid NOT NULL,
  "teamId" uuid,
  functie text NOT NULL DEFAULT '' CHECK (length(functie) <= 120),
  categorie functiecategorie NOT NULL,
  schaal text NOT NULL DEFAULT '' CHECK (length(schaal) <= 10),
  deeltijdfactor numeric(5,4) NOT NULL CHECK (deeltijdfactor > 0 AND deeltijdfactor <= 1.2),
  begin date NOT NULL,
  einde date CHECK (einde >= begin),
  versie integer NOT NULL DEFAULT 1,
  "createdAt" timestamptz(3) NOT NULL DEFAULT now(),
  UNIQUE ("bestuurId", id),
  FOREIGN KEY ("bestuurId", "medewerkerId") REFERENCES medewerker ("bestuurId", id),
  FOREIGN KEY ("bestuurId", "schoolId") REFERENCES school ("bestuurId", id),
  FOREIGN KEY ("bestuurId", "teamId") REFERENCES team ("bestuurId", id)
);
CREATE INDEX ON aanstelling ("bestuurId", "medewerkerId");
CREATE INDEX ON aanstelling ("bestuurId", "schoolId");
CREATE INDEX ON aanstelling ("bestuurId", "teamId");

CREATE TABLE lesinzet (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  "bestuurId" uuid NOT NULL DEFAULT (NULLIF(current_setting('app.bestuur', true), ''))::uuid REFERENCES bestuur (id),
  "medewerkerId" uuid NOT NULL,
  "schoolId" uuid NOT NULL,
  "sectieId" uuid,
  schooljaar integer NOT NULL CHECK (schooljaar BETWEEN 2000 AND 2100),
  vak text NOT NULL CHECK (length(vak) BETWEEN 1 AND 120),
  "vakCode" text REFERENCES vak (code),
  onderwijssoort text NOT NULL CHECK (onderwijssoort IN ('pro', 'vmbo', 'havo', 'vwo', 'vso', 'isk')),
  leerjaar integer NOT NULL CHECK (leerjaar BETWEEN 1 AND 6),
  uren numeric(5,2) NOT NULL CHECK (uren > 0 AND uren <= 60),
  versie integer NOT NULL DEFAULT 1,
  "createdAt" timestamptz(3) NOT NULL DEFAULT now(),
  UNIQUE ("bestuurId", id),
  UNIQUE ("bestuurId", "medewerkerId", schooljaar, "schoolId", vak, onderwijssoort, leerjaar),
  FOREIGN KEY ("bestuurId", "medewerkerId") REFERENCES medewerker ("bestuurId", id),
  FOREIGN KEY ("bestuurId", "schoolId") REFERENCES school ("bestuurId", id),
  FOREIGN KEY ("bestuurId", "sectieId") REFERENCES sectie ("bestuurId", id)
);
CREATE INDEX ON lesinzet ("bestuurId", schooljaar, onderwijssoort, leerjaar);
CREATE INDEX ON lesinzet ("bestuurId", "sectieId");
CREATE INDEX ON lesinzet ("bestuurId", "schoolId");

CREATE TABLE diploma (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  "bestuurId" uuid NOT NULL DEFAULT (NULLIF(current_setting('app.bestuur', true), ''))::uuid REFERENCES bestuur (id),
  "medewerkerId" uuid NOT NULL,
  niveau diploma_niveau NOT NULL,
  soort diploma_soort,
  richting text NOT NULL CHECK (length(richting) BETWEEN 1 AND 200),
  instelling text NOT NULL DEFAULT '' CHECK (length(instelling) <= 200),
  "behaaldOp" date,
  "behaaldJaar" integer CHECK ("behaaldJaar" BETWEEN 1940 AND 2100),
  status diploma_status NOT NULL,
  uitkomst screening_uitkomst NOT NULL DEFAULT 'te-screenen',
  "gescreendOp" timestamptz(3),
  versie integer NOT NULL DEFAULT 1,
  "createdAt" timestamptz(3) NOT NULL DEFAULT now(),
  UNIQUE ("bestuurId", id),
  FOREIGN KEY ("bestuurId", "medewerkerId") REFERENCES medewerker ("bestuurId", id)
);
CREATE INDEX ON diploma ("bestuurId", "medewerkerId");
CREATE INDEX ON diploma ("bestuurId", uitkomst);

CREATE TABLE diplomaversie (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  "bestuurId" uuid NOT NULL DEFAULT (NULLIF(current_setting('app.bestuur', true), ''))::uuid REFERENCES bestuur (id),
  "diplomaId" uuid NOT NULL,
  versie integer NOT NULL,
  gegevens jsonb NOT NULL,
  "gebruikerId" uuid DEFAULT (NULLIF(current_setting('app.gebruiker', true), ''))::uuid REFERENCES gebruiker (id),
  "createdAt" timestamptz(3) NOT NULL DEFAULT now(),
  UNIQUE ("bestuurId", "diplomaId", versie),
  FOREIGN KEY ("bestuurId", "diplomaId") REFERENCES diploma ("bestuurId", id) ON DELETE CASCADE
);

CREATE TABLE import (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  "bestuurId" uuid NOT NULL DEFAULT (NULLIF(current_setting('app.bestuur', true), ''))::uuid REFERENCES bestuur (id),
  soort import_soort NOT NULL,
  bestandsnaam text NOT NULL CHECK (length(bestandsnaam) <= 255),
  "bestandHash" text NOT NULL,
  grootte integer NOT NULL,
  status import_status NOT NULL DEFAULT 'ontvangen',
  schooljaar integer,
  ingangsdatum date,
  koppeling jsonb NOT NULL DEFAULT '{}',
  keuze text NOT NULL DEFAULT 'bijwerken' CHECK (keuze IN ('stoppen', 'overslaan', 'bijwerken')),
  "foutenOverslaan" boolean NOT NULL DEFAULT false,
  rapport jsonb,
  "gebruikerId" uuid DEFAULT (NULLIF(current_setting('app.gebruiker', true), ''))::uuid REFERENCES gebruiker (id),
  versie integer NOT NULL DEFAULT 1,
  "createdAt" timestamptz(3) NOT NULL DEFAULT now(),
  "doorgevoerdOp" timestamptz(3),
  "ongedaanOp" timestamptz(3),
  UNIQUE ("bestuurId", id)
);
CREATE INDEX ON import ("bestuurId", "createdAt");

CREATE TABLE screening (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  "bestuurId" uuid NOT NULL DEFAULT (NULLIF(current_setting('app.bestuur', true), ''))::uuid REFERENCES bestuur (id),
  volgnummer bigserial NOT NULL,
  "medewerkerId" uuid NOT NULL,
  "diplomaId" uuid NOT NULL,
  uitkomst screening_uitkomst NOT NULL,
  bewijs text NOT NULL DEFAULT '' CHECK (bewijs IN ('', 'dossier', 'origineel', 'register', 'opgave')),
  notitie text NOT NULL DEFAULT '' CHECK (length(notitie) <= 2000),
  "gebruikerId" uuid DEFAULT (NULLIF(current_setting('app.gebruiker', true), ''))::uuid REFERENCES gebruiker (id),
  "importId" uuid,
  herstelt uuid,
  "createdAt" timestamptz(3) NOT NULL DEFAULT now(),
  UNIQUE ("bestuurId", id),
  FOREIGN KEY ("bestuurId", "medewerkerId") REFERENCES medewerker ("bestuurId", id),
  FOREIGN KEY ("bestuurId", "diplomaId") REFERENCES diploma ("bestuurId", id),
  FOREIGN KEY ("bestuurId", "importId") REFERENCES import ("bestuurId", id),
  FOREIGN KEY ("bestuurId", "herstelt") REFERENCES screening ("bestuurId", id)
);
CREATE INDEX ON screening ("bestuurId", "diplomaId", volgnummer);
CREATE INDEX ON screening ("bestuurId", "medewerkerId");
CREATE INDEX ON screening ("bestuurId", "importId");

CREATE TABLE importbestand (
  "bestuurId" uuid NOT NULL DEFAULT (NULLIF(current_setting('app.bestuur', true), ''))::uuid REFERENCES bestuur (id),
  "importId" uuid NOT NULL,
  inhoud bytea NOT NULL,
  PRIMARY KEY ("bestuurId", "importId"),
  FOREIGN KEY ("bestuurId", "importId") REFERENCES import ("bestuurId", id)
);

CREATE TABLE importwijziging (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  "bestuurId" uuid NOT NULL DEFAULT (NULLIF(current_setting('app.bestuur', true), ''))::uuid REFERENCES bestuur (id),
  "importId" uuid NOT NULL,
  tabel text NOT NULL CHECK (tabel IN ('medewerker', 'aanstelling', 'diploma', 'lesinzet', 'screening')),
  "rijId" uuid NOT NULL,
  "versieNa" integer NOT NULL,
  vorige jsonb,
  FOREIGN KEY ("bestuurId", "importId") REFERENCES import ("bestuurId", id)
);
CREATE INDEX ON importwijziging ("bestuurId", "importId");

CREATE TABLE importkoppeling (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  "bestuurId" uuid NOT NULL DEFAULT (NULLIF(current_setting('app.bestuur', true), ''))::uuid REFERENCES bestuur (id),
  soort import_soort NOT NULL,
  handtekening text NOT NULL,
  koppeling jsonb NOT NULL,
  versie integer NOT NULL DEFAULT 1,
  "updatedAt" timestamptz(3) NOT NULL DEFAULT now(),
  UNIQUE ("bestuurId", soort, handtekening)
);

-- People of the board.
CREATE TABLE lidmaatschap (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  "bestuurId" uuid NOT NULL DEFAULT (NULLIF(current_setting('app.bestuur', true), ''))::uuid REFERENCES bestuur (id),
  "gebruikerId" uuid NOT NULL REFERENCES gebruiker (id),
  rol rol NOT NULL,
  bereik bereik NOT NULL,
  "medewerkerId" uuid,
  "actiefSinds" timestamptz(3),
  "beeindigdOp" timestamptz(3),
  versie integer NOT NULL DEFAULT 1,
  "createdAt" timestamptz(3) NOT NULL DEFAULT now(),
  UNIQUE ("bestuurId", id),
  FOREIGN KEY ("bestuurId", "medewerkerId") REFERENCES medewerker ("bestuurId", id),
  CHECK ((rol = 'leraar') = (bereik = 'zelf')),
  CHECK ((bereik = 'zelf') = ("medewerkerId" IS NOT NULL))
);
CREATE INDEX ON lidmaatschap ("bestuurId", "gebruikerId");
CREATE INDEX ON lidmaatschap ("gebruikerId");

CREATE TABLE lidmaatschap_bereik (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  "bestuurId" uuid NOT NULL DEFAULT (NULLIF(current_setting('app.bestuur', true), ''))::uuid REFERENCES bestuur (id),
  "lidmaatschapId" uuid NOT NULL,
  "schoolId" uuid,
  "teamId" uuid,
  UNIQUE NULLS NOT DISTINCT ("bestuurId", "lidmaatschapId", "schoolId", "teamId"),
  CHECK (("schoolId" IS NULL) <> ("teamId" IS NULL)),
  FOREIGN KEY ("bestuurId", "lidmaatschapId") REFERENCES lidmaatschap ("bestuurId", id) ON DELETE CASCADE,
  FOREIGN KEY ("bestuurId", "schoolId") REFERENCES school ("bestuurId", id),
  FOREIGN KEY ("bestuurId", "teamId") REFERENCES team ("bestuurId", id)
);

CREATE TABLE uitnodiging (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  "bestuurId" uuid NOT NULL DEFAULT (NULLIF(current_setting('app.bestuur', true), ''))::uuid REFERENCES bestuur (id),
  "lidmaatschapId" uuid NOT NULL,
  "tokenHash" text NOT NULL UNIQUE CHECK ("tokenHash" ~ '^[0-9a-f]{64}$'),
  "verlooptOp" timestamptz(3) NOT NULL,
  "gebruiktOp" timestamptz(3),
  "ingetrokkenOp" timestamptz(3),
  "createdAt" timestamptz(3) NOT NULL DEFAULT now(),
  FOREIGN KEY ("bestuurId", "lidmaatschapId") REFERENCES lidmaatschap ("bestuurId", id)
);
CREATE INDEX ON uitnodiging ("bestuurId", "lidmaatschapId");

CREATE TABLE idempotentiesleutel (
  "bestuurId" uuid NOT NULL DEFAULT (NULLIF(current_setting('app.bestuur', true), ''))::uuid REFERENCES bestuur (id),
  "gebruikerId" uuid NOT NULL REFERENCES gebruiker (id),
  sleutel uuid NOT NULL,
  "verzoekHash" text NOT NULL,
  resultaat jsonb,
  "createdAt" timestamptz(3) NOT NULL DEFAULT now(),
  PRIMARY KEY ("bestuurId", "gebruikerId", sleutel)
);

-- Append-only. xid orders the lines by transaction, so that a seal never skips one that commits late.
CREATE TABLE logregel (
  id bigserial PRIMARY KEY,
  "bestuurId" uuid NOT NULL DEFAULT (NULLIF(current_setting('app.bestuur', true), ''))::uuid REFERENCES bestuur (id),
  moment timestamptz(3) NOT NULL DEFAULT now(),
  "gebruikerId" uuid DEFAULT (NULLIF(current_setting('app.gebruiker', true), ''))::uuid REFERENCES gebruiker (id),
  handeling text NOT NULL CHECK (length(handeling) BETWEEN 1 AND 80),
  "onderwerpSoort" text NOT NULL,
  "onderwerpId" uuid,
  gegevens jsonb NOT NULL DEFAULT '{}',
  xid xid8 NOT NULL DEFAULT pg_current_xact_id()
);
CREATE INDEX ON logregel ("bestuurId", id);
CREATE INDEX ON logregel ("bestuurId", "onderwerpSoort", "onderwerpId");

CREATE TABLE logzegel (
  "bestuurId" uuid NOT NULL DEFAULT (NULLIF(current_setting('app.bestuur', true), ''))::uuid REFERENCES bestuur (id),
  volgnummer integer NOT NULL,
  "totXid" text NOT NULL,
  aantal integer NOT NULL,
  "vorigeHash" text NOT NULL,
  hash text NOT NULL,
  moment timestamptz(3) NOT NULL DEFAULT now(),
  PRIMARY KEY ("bestuurId", volgnummer)
);

-- Derived columns -----------------------------------------------------------------------------------

CREATE FUNCTION zonder_accenten(tekst text) RETURNS text
LANGUAGE sql IMMUTABLE PARALLEL SAFE SET search_path = pg_catalog AS $$
  SELECT translate(regexp_replace(normalize(lower(tekst), NFKD), '[\u0300-\u036f]', '', 'g'), 'øłıđßæœ', 'olidsao')
$$;

CREATE FUNCTION medewerker_zoektekst() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  NEW.zoektekst := zonder_accenten(concat_ws(' ', NEW.personeelsnummer, NEW.roepnaam, NULLIF(NEW.voorvoegsel, ''), NEW.achternaam));
  NEW.sorteernaam := zonder_accenten(concat_ws(', ', NEW.achternaam, NEW.roepnaam));
  RETURN NEW;
END $$;
CREATE TRIGGER zoektekst BEFORE INSERT OR UPDATE OF personeelsnummer, roepnaam, voorvoegsel, achternaam ON medewerker
  FOR EACH ROW EXECUTE FUNCTION medewerker_zoektekst();

-- The reach of a person is the union of all appointments; statement-level, because imports write thousands at once.
CREATE FUNCTION medewerker_bereik() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  UPDATE medewerker m SET "schoolIds" = b.scholen, "teamIds" = b.teams
  FROM (
    SELECT g."bestuurId", g."medewerkerId",
           coalesce(array_agg(DISTINCT a."schoolId") FILTER (WHERE a."schoolId" IS NOT NULL), '{}') AS scholen,
           coalesce(array_agg(DISTINCT a."teamId") FILTER (WHERE a."teamId" IS NOT NULL), '{}') AS teams
    FROM (SELECT DISTINCT "bestuurId", "medewerkerId" FROM geraakt) g
    LEFT JOIN aanstelling a ON a."bestuurId" = g."bestuurId" AND a."medewerkerId" = g."medewerkerId"
    GROUP BY 1, 2
  ) b
  WHERE m."bestuurId" = b."bestuurId" AND m.id = b."medewerkerId"
    AND (m."schoolIds", m."teamIds") IS DISTINCT FROM (b.scholen, b.teams);
  RETURN NULL;
END $$;
CREATE TRIGGER bereik_nieuw AFTER INSERT ON aanstelling REFERENCING NEW TABLE AS geraakt
  FOR EACH STATEMENT EXECUTE FUNCTION medewerker_bereik();
CREATE TRIGGER bereik_gewijzigd AFTER UPDATE ON aanstelling REFERENCING NEW TABLE AS geraakt
  FOR EACH STATEMENT EXECUTE FUNCTION medewerker_bereik();
CREATE TRIGGER bereik_weg AFTER DELETE ON aanstelling REFERENCING OLD TABLE AS geraakt
  FOR EACH STATEMENT EXECUTE FUNCTION medewerker_bereik();

-- The newest screening decides; kept on the diploma so that lists and figures need no search per diploma.
CREATE FUNCTION diploma_uitkomst() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  UPDATE diploma d SET uitkomst = coalesce(n.uitkomst, 'te-screenen'), "gescreendOp" = CASE WHEN n.uitkomst = 'te-screenen' THEN NULL ELSE n."createdAt" END
  FROM (SELECT DISTINCT "bestuurId", "diplomaId" FROM geraakt) g
  LEFT JOIN LATERAL (
    SELECT s.uitkomst, s."createdAt" FROM screening s
    WHERE s."bestuurId" = g."bestuurId" AND s."diplomaId" = g."diplomaId"
    ORDER BY s.volgnummer DESC LIMIT 1
  ) n ON true
  WHERE d."bestuurId" = g."bestuurId" AND d.id = g."diplomaId";
  RETURN NULL;
END $$;
CREATE TRIGGER uitkomst_nieuw AFTER INSERT ON screening REFERENCING NEW TABLE AS geraakt
  FOR EACH STATEMENT EXECUTE FUNCTION diploma_uitkomst();
CREATE TRIGGER uitkomst_weg AFTER DELETE ON screening REFERENCING OLD TABLE AS geraakt
  FOR EACH STATEMENT EXECUTE FUNCTION diploma_uitkomst();

-- Walls -------------------------------------------------------------------------------------------
-- Wall 1, every table: the row belongs to the board of this transaction. Unset gives NULL, so nothing (fails closed).
-- Wall 2, personal data: the person is within the reach of this transaction.

ALTER TABLE bestuur ENABLE ROW LEVEL SECURITY;
ALTER TABLE bestuur FORCE ROW LEVEL SECURITY;
CREATE POLICY lezen ON bestuur FOR SELECT USING (id = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid)
  OR nummer = (SELECT NULLIF(current_setting('app.bestuurnummer', true), ''))
  OR id IN (SELECT l."bestuurId" FROM lidmaatschap l WHERE l."gebruikerId" = (SELECT s."gebruikerId" FROM sessie s WHERE s."tokenHash" = (SELECT NULLIF(current_setting('app.sessie', true), '')) AND s."ingetrokkenOp" IS NULL AND s."verlooptOp" > now())));
CREATE POLICY toevoegen ON bestuur FOR INSERT WITH CHECK (id = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid));
CREATE POLICY wijzigen ON bestuur FOR UPDATE USING (id = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid)) WITH CHECK (id = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid));
CREATE POLICY verwijderen ON bestuur FOR DELETE USING (false);

ALTER TABLE school ENABLE ROW LEVEL SECURITY;
ALTER TABLE school FORCE ROW LEVEL SECURITY;
CREATE POLICY lezen ON school FOR SELECT USING ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid));
CREATE POLICY toevoegen ON school FOR INSERT WITH CHECK ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid));
CREATE POLICY wijzigen ON school FOR UPDATE USING ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid)) WITH CHECK ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid));
CREATE POLICY verwijderen ON school FOR DELETE USING (false);

ALTER TABLE team ENABLE ROW LEVEL SECURITY;
ALTER TABLE team FORCE ROW LEVEL SECURITY;
CREATE POLICY lezen ON team FOR SELECT USING ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid));
CREATE POLICY toevoegen ON team FOR INSERT WITH CHECK ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid));
CREATE POLICY wijzigen ON team FOR UPDATE USING ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid)) WITH CHECK ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid));
CREATE POLICY verwijderen ON team FOR DELETE USING ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid));

ALTER TABLE sectie ENABLE ROW LEVEL SECURITY;
ALTER TABLE sectie FORCE ROW LEVEL SECURITY;
CREATE POLICY lezen ON sectie FOR SELECT USING ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid));
CREATE POLICY toevoegen ON sectie FOR INSERT WITH CHECK ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid));
CREATE POLICY wijzigen ON sectie FOR UPDATE USING ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid)) WITH CHECK ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid));
CREATE POLICY verwijderen ON sectie FOR DELETE USING ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid));

ALTER TABLE import ENABLE ROW LEVEL SECURITY;
ALTER TABLE import FORCE ROW LEVEL SECURITY;
CREATE POLICY lezen ON import FOR SELECT USING ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid));
CREATE POLICY toevoegen ON import FOR INSERT WITH CHECK ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid));
CREATE POLICY wijzigen ON import FOR UPDATE USING ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid)) WITH CHECK ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid));
CREATE POLICY verwijderen ON import FOR DELETE USING (false);

ALTER TABLE importbestand ENABLE ROW LEVEL SECURITY;
ALTER TABLE importbestand FORCE ROW LEVEL SECURITY;
CREATE POLICY lezen ON importbestand FOR SELECT USING ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid));
CREATE POLICY toevoegen ON importbestand FOR INSERT WITH CHECK ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid));
CREATE POLICY wijzigen ON importbestand FOR UPDATE USING ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid)) WITH CHECK ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid));
CREATE POLICY verwijderen ON importbestand FOR DELETE USING ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid));

ALTER TABLE importwijziging ENABLE ROW LEVEL SECURITY;
ALTER TABLE importwijziging FORCE ROW LEVEL SECURITY;
CREATE POLICY lezen ON importwijziging FOR SELECT USING ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid));
CREATE POLICY toevoegen ON importwijziging FOR INSERT WITH CHECK ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid));
CREATE POLICY wijzigen ON importwijziging FOR UPDATE USING ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid)) WITH CHECK ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid));
CREATE POLICY verwijderen ON importwijziging FOR DELETE USING ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid));

ALTER TABLE importkoppeling ENABLE ROW LEVEL SECURITY;
ALTER TABLE importkoppeling FORCE ROW LEVEL SECURITY;
CREATE POLICY lezen ON importkoppeling FOR SELECT USING ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid));
CREATE POLICY toevoegen ON importkoppeling FOR INSERT WITH CHECK ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid));
CREATE POLICY wijzigen ON importkoppeling FOR UPDATE USING ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid)) WITH CHECK ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid));
CREATE POLICY verwijderen ON importkoppeling FOR DELETE USING (false);

ALTER TABLE idempotentiesleutel ENABLE ROW LEVEL SECURITY;
ALTER TABLE idempotentiesleutel FORCE ROW LEVEL SECURITY;
CREATE POLICY lezen ON idempotentiesleutel FOR SELECT USING ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid));
CREATE POLICY toevoegen ON idempotentiesleutel FOR INSERT WITH CHECK ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid));
CREATE POLICY wijzigen ON idempotentiesleutel FOR UPDATE USING ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid)) WITH CHECK ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid));
CREATE POLICY verwijderen ON idempotentiesleutel FOR DELETE USING ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid));

ALTER TABLE medewerker ENABLE ROW LEVEL SECURITY;
ALTER TABLE medewerker FORCE ROW LEVEL SECURITY;
CREATE POLICY lezen ON medewerker FOR SELECT USING ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid)
  AND ((SELECT current_setting('app.bereik', true)) = 'bestuur'
    OR "schoolIds" && (SELECT coalesce(NULLIF(current_setting('app.scholen', true), ''), '{}')::uuid[])
    OR "teamIds" && (SELECT coalesce(NULLIF(current_setting('app.teams', true), ''), '{}')::uuid[])
    OR id = (SELECT NULLIF(current_setting('app.medewerker', true), '')::uuid)));
CREATE POLICY toevoegen ON medewerker FOR INSERT WITH CHECK ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid)
  AND ((SELECT current_setting('app.bereik', true)) = 'bestuur'
    OR "schoolIds" && (SELECT coalesce(NULLIF(current_setting('app.scholen', true), ''), '{}')::uuid[])
    OR "teamIds" && (SELECT coalesce(NULLIF(current_setting('app.teams', true), ''), '{}')::uuid[])
    OR id = (SELECT NULLIF(current_setting('app.medewerker', true), '')::uuid)));
CREATE POLICY wijzigen ON medewerker FOR UPDATE USING ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid)
  AND ((SELECT current_setting('app.bereik', true)) = 'bestuur'
    OR "schoolIds" && (SELECT coalesce(NULLIF(current_setting('app.scholen', true), ''), '{}')::uuid[])
    OR "teamIds" && (SELECT coalesce(NULLIF(current_setting('app.teams', true), ''), '{}')::uuid[])
    OR id = (SELECT NULLIF(current_setting('app.medewerker', true), '')::uuid))) WITH CHECK ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid)
  AND ((SELECT current_setting('app.bereik', true)) = 'bestuur'
    OR "schoolIds" && (SELECT coalesce(NULLIF(current_setting('app.scholen', true), ''), '{}')::uuid[])
    OR "teamIds" && (SELECT coalesce(NULLIF(current_setting('app.teams', true), ''), '{}')::uuid[])
    OR id = (SELECT NULLIF(current_setting('app.medewerker', true), '')::uuid)));
CREATE POLICY verwijderen ON medewerker FOR DELETE USING ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid) AND (SELECT current_setting('app.bereik', true)) = 'bestuur');

ALTER TABLE aanstelling ENABLE ROW LEVEL SECURITY;
ALTER TABLE aanstelling FORCE ROW LEVEL SECURITY;
CREATE POLICY lezen ON aanstelling FOR SELECT USING ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid)
  AND ((SELECT current_setting('app.bereik', true)) = 'bestuur' OR "medewerkerId" IN (SELECT m.id FROM medewerker m)));
CREATE POLICY toevoegen ON aanstelling FOR INSERT WITH CHECK ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid)
  AND ((SELECT current_setting('app.bereik', true)) = 'bestuur' OR "medewerkerId" IN (SELECT m.id FROM medewerker m))
  AND ((SELECT current_setting('app.bereik', true)) = 'bestuur' OR "schoolId" = ANY ((SELECT coalesce(NULLIF(current_setting('app.scholen', true), ''), '{}')::uuid[])::uuid[])));
CREATE POLICY wijzigen ON aanstelling FOR UPDATE USING ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid)
  AND ((SELECT current_setting('app.bereik', true)) = 'bestuur' OR "medewerkerId" IN (SELECT m.id FROM medewerker m))) WITH CHECK ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid)
  AND ((SELECT current_setting('app.bereik', true)) = 'bestuur' OR "medewerkerId" IN (SELECT m.id FROM medewerker m))
  AND ((SELECT current_setting('app.bereik', true)) = 'bestuur' OR "schoolId" = ANY ((SELECT coalesce(NULLIF(current_setting('app.scholen', true), ''), '{}')::uuid[])::uuid[])));
CREATE POLICY verwijderen ON aanstelling FOR DELETE USING ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid)
  AND ((SELECT current_setting('app.bereik', true)) = 'bestuur' OR "medewerkerId" IN (SELECT m.id FROM medewerker m)));

ALTER TABLE lesinzet ENABLE ROW LEVEL SECURITY;
ALTER TABLE lesinzet FORCE ROW LEVEL SECURITY;
CREATE POLICY lezen ON lesinzet FOR SELECT USING ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid)
  AND ((SELECT current_setting('app.bereik', true)) = 'bestuur' OR "medewerkerId" IN (SELECT m.id FROM medewerker m)));
CREATE POLICY toevoegen ON lesinzet FOR INSERT WITH CHECK ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid)
  AND ((SELECT current_setting('app.bereik', true)) = 'bestuur' OR "medewerkerId" IN (SELECT m.id FROM medewerker m))
  AND ((SELECT current_setting('app.bereik', true)) = 'bestuur' OR "schoolId" = ANY ((SELECT coalesce(NULLIF(current_setting('app.scholen', true), ''), '{}')::uuid[])::uuid[])));
CREATE POLICY wijzigen ON lesinzet FOR UPDATE USING ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid)
  AND ((SELECT current_setting('app.bereik', true)) = 'bestuur' OR "medewerkerId" IN (SELECT m.id FROM medewerker m))) WITH CHECK ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid)
  AND ((SELECT current_setting('app.bereik', true)) = 'bestuur' OR "medewerkerId" IN (SELECT m.id FROM medewerker m))
  AND ((SELECT current_setting('app.bereik', true)) = 'bestuur' OR "schoolId" = ANY ((SELECT coalesce(NULLIF(current_setting('app.scholen', true), ''), '{}')::uuid[])::uuid[])));
CREATE POLICY verwijderen ON lesinzet FOR DELETE USING ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid)
  AND ((SELECT current_setting('app.bereik', true)) = 'bestuur' OR "medewerkerId" IN (SELECT m.id FROM medewerker m)));

ALTER TABLE diploma ENABLE ROW LEVEL SECURITY;
ALTER TABLE diploma FORCE ROW LEVEL SECURITY;
CREATE POLICY lezen ON diploma FOR SELECT USING ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid)
  AND ((SELECT current_setting('app.bereik', true)) = 'bestuur' OR "medewerkerId" IN (SELECT m.id FROM medewerker m)));
CREATE POLICY toevoegen ON diploma FOR INSERT WITH CHECK ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid)
  AND ((SELECT current_setting('app.bereik', true)) = 'bestuur' OR "medewerkerId" IN (SELECT m.id FROM medewerker m)));
CREATE POLICY wijzigen ON diploma FOR UPDATE USING ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid)
  AND ((SELECT current_setting('app.bereik', true)) = 'bestuur' OR "medewerkerId" IN (SELECT m.id FROM medewerker m))) WITH CHECK ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid)
  AND ((SELECT current_setting('app.bereik', true)) = 'bestuur' OR "medewerkerId" IN (SELECT m.id FROM medewerker m)));
CREATE POLICY verwijderen ON diploma FOR DELETE USING ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid)
  AND ((SELECT current_setting('app.bereik', true)) = 'bestuur' OR "medewerkerId" IN (SELECT m.id FROM medewerker m)));

ALTER TABLE diplomaversie ENABLE ROW LEVEL SECURITY;
ALTER TABLE diplomaversie FORCE ROW LEVEL SECURITY;
CREATE POLICY lezen ON diplomaversie FOR SELECT USING ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid) AND "diplomaId" IN (SELECT d.id FROM diploma d));
CREATE POLICY toevoegen ON diplomaversie FOR INSERT WITH CHECK ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid) AND "diplomaId" IN (SELECT d.id FROM diploma d));
CREATE POLICY wijzigen ON diplomaversie FOR UPDATE USING (false) WITH CHECK (false);
CREATE POLICY verwijderen ON diplomaversie FOR DELETE USING (false);

ALTER TABLE screening ENABLE ROW LEVEL SECURITY;
ALTER TABLE screening FORCE ROW LEVEL SECURITY;
CREATE POLICY lezen ON screening FOR SELECT USING ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid)
  AND ((SELECT current_setting('app.bereik', true)) = 'bestuur' OR "medewerkerId" IN (SELECT m.id FROM medewerker m)));
CREATE POLICY toevoegen ON screening FOR INSERT WITH CHECK ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid)
  AND ((SELECT current_setting('app.bereik', true)) = 'bestuur' OR "medewerkerId" IN (SELECT m.id FROM medewerker m)));
CREATE POLICY wijzigen ON screening FOR UPDATE USING (false) WITH CHECK (false);
CREATE POLICY verwijderen ON screening FOR DELETE USING ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid)
  AND ((SELECT current_setting('app.bereik', true)) = 'bestuur' OR "medewerkerId" IN (SELECT m.id FROM medewerker m))
  -- Only what an import brought, while that import is being undone: a screening by a person is never taken away.
  AND "importId" = (SELECT NULLIF(current_setting('app.import', true), '')::uuid));

ALTER TABLE lidmaatschap ENABLE ROW LEVEL SECURITY;
ALTER TABLE lidmaatschap FORCE ROW LEVEL SECURITY;
CREATE POLICY lezen ON lidmaatschap FOR SELECT USING ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid) OR "gebruikerId" = (SELECT s."gebruikerId" FROM sessie s WHERE s."tokenHash" = (SELECT NULLIF(current_setting('app.sessie', true), '')) AND s."ingetrokkenOp" IS NULL AND s."verlooptOp" > now()));
CREATE POLICY toevoegen ON lidmaatschap FOR INSERT WITH CHECK ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid));
CREATE POLICY wijzigen ON lidmaatschap FOR UPDATE USING ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid)) WITH CHECK ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid));
CREATE POLICY verwijderen ON lidmaatschap FOR DELETE USING (false);

ALTER TABLE lidmaatschap_bereik ENABLE ROW LEVEL SECURITY;
ALTER TABLE lidmaatschap_bereik FORCE ROW LEVEL SECURITY;
CREATE POLICY lezen ON lidmaatschap_bereik FOR SELECT USING ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid)
  OR "lidmaatschapId" IN (SELECT l.id FROM lidmaatschap l WHERE l."gebruikerId" = (SELECT s."gebruikerId" FROM sessie s WHERE s."tokenHash" = (SELECT NULLIF(current_setting('app.sessie', true), '')) AND s."ingetrokkenOp" IS NULL AND s."verlooptOp" > now())));
CREATE POLICY toevoegen ON lidmaatschap_bereik FOR INSERT WITH CHECK ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid));
CREATE POLICY wijzigen ON lidmaatschap_bereik FOR UPDATE USING ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid)) WITH CHECK ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid));
CREATE POLICY verwijderen ON lidmaatschap_bereik FOR DELETE USING ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid));

ALTER TABLE uitnodiging ENABLE ROW LEVEL SECURITY;
ALTER TABLE uitnodiging FORCE ROW LEVEL SECURITY;
CREATE POLICY lezen ON uitnodiging FOR SELECT USING ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid) OR "tokenHash" = (SELECT NULLIF(current_setting('app.uitnodiging', true), '')));
CREATE POLICY toevoegen ON uitnodiging FOR INSERT WITH CHECK ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid));
CREATE POLICY wijzigen ON uitnodiging FOR UPDATE USING ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid)) WITH CHECK ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid));
CREATE POLICY verwijderen ON uitnodiging FOR DELETE USING (false);

ALTER TABLE logregel ENABLE ROW LEVEL SECURITY;
ALTER TABLE logregel FORCE ROW LEVEL SECURITY;
CREATE POLICY lezen ON logregel FOR SELECT USING ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid));
CREATE POLICY toevoegen ON logregel FOR INSERT WITH CHECK ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid));
CREATE POLICY wijzigen ON logregel FOR UPDATE USING (false) WITH CHECK (false);
CREATE POLICY verwijderen ON logregel FOR DELETE USING (false);

ALTER TABLE logzegel ENABLE ROW LEVEL SECURITY;
ALTER TABLE logzegel FORCE ROW LEVEL SECURITY;
CREATE POLICY lezen ON logzegel FOR SELECT USING ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid));
CREATE POLICY toevoegen ON logzegel FOR INSERT WITH CHECK ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid));
CREATE POLICY wijzigen ON logzegel FOR UPDATE USING (false) WITH CHECK (false);
CREATE POLICY verwijderen ON logzegel FOR DELETE USING (false);

-- Grants ------------------------------------------------------------------------------------------
-- Only what the product does. Nothing for masterkompas_expert: it gets released figures, never a personal table.

GRANT USAGE ON SCHEMA public TO masterkompas_app, masterkompas_backup;
GRANT SELECT ON ALL TABLES IN SCHEMA public TO masterkompas_backup;
GRANT SELECT ON ALL SEQUENCES IN SCHEMA public TO masterkompas_backup;
GRANT SELECT ON vak TO masterkompas_app;
GRANT SELECT, INSERT, UPDATE ON gebruiker, sessie, wachtwoordherstel, bestuur, school, medewerker, aanstelling, lesinzet, diploma,
  import, importkoppeling, lidmaatschap, uitnodiging TO masterkompas_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON aanmeldrem, idempotentiesleutel, team, sectie, lidmaatschap_bereik TO masterkompas_app;
GRANT DELETE ON medewerker, aanstelling, lesinzet, diploma TO masterkompas_app;
GRANT SELECT, INSERT, DELETE ON screening, importbestand, importwijziging TO masterkompas_app;
GRANT SELECT, INSERT ON diplomaversie, logregel, logzegel TO masterkompas_app;
GRANT USAGE ON ALL SEQUENCES IN SCHEMA public TO masterkompas_app;
