-- The plan room: plans with activities, frozen versions, the steps that a plan takes, who reviews it, the step of the
-- (P)MR, how it goes, what is measured, the evaluation, and the cycle as it was when it closed. A plan changes its state
-- only by a step (planstap), a step only along a way that stands in plan_overgang, and what was submitted is changed by
-- nothing but a new version. A plan belongs to a school, or to the whole board (no school). Who reviews it or owns one
-- of its activities reads it whatever the own reach is (plan_betrokkene, kept by triggers). The (P)MR has a reach of its
-- own ('mr-bestuur', 'mr-school') and sees only what was put before it.
SET lock_timeout = '5s';

CREATE TABLE plan (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  "bestuurId" uuid NOT NULL DEFAULT (NULLIF(current_setting('app.bestuur', true), ''))::uuid REFERENCES bestuur (id),
  "cyclusId" uuid NOT NULL,
  "schoolId" uuid,
  naam text NOT NULL CHECK (length(naam) BETWEEN 1 AND 160),
  doel text NOT NULL DEFAULT '' CHECK (length(doel) <= 2000),
  "eigenaarId" uuid REFERENCES gebruiker (id),
  begin date NOT NULL,
  einde date NOT NULL CHECK (einde >= begin),
  toestand text NOT NULL DEFAULT 'concept' CHECK (toestand IN ('concept', 'ingediend', 'wijzigingen-gevraagd', 'akkoord', 'bij-mr', 'vastgesteld', 'afgerond')),
  versienummer integer NOT NULL DEFAULT 0,
  "vastgesteldeVersieId" uuid,
  "vorigeId" uuid,
  ritme text NOT NULL DEFAULT 'maand' CHECK (ritme IN ('week', 'twee-weken', 'maand', 'kwartaal', 'geen')),
  "urenPerKwartaal" numeric(10,1) CHECK ("urenPerKwartaal" >= 0),
  quorum integer CHECK (quorum BETWEEN 1 AND 100),
  "beoordelenVoor" date,
  "mrSoort" text NOT NULL DEFAULT 'geen' CHECK ("mrSoort" IN ('geen', 'advies', 'instemming')),
  "gebruikerId" uuid DEFAULT (NULLIF(current_setting('app.gebruiker', true), ''))::uuid REFERENCES gebruiker (id),
  versie integer NOT NULL DEFAULT 1,
  "createdAt" timestamptz(3) NOT NULL DEFAULT now(),
  FOREIGN KEY ("bestuurId", "cyclusId") REFERENCES cyclus ("bestuurId", id),
  FOREIGN KEY ("bestuurId", "schoolId") REFERENCES school ("bestuurId", id),
  FOREIGN KEY ("bestuurId", "vorigeId") REFERENCES plan ("bestuurId", id),
  UNIQUE ("bestuurId", id)
);
CREATE INDEX ON plan ("bestuurId", "cyclusId");
CREATE INDEX ON plan ("bestuurId", "schoolId");

CREATE TABLE activiteit (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  "bestuurId" uuid NOT NULL DEFAULT (NULLIF(current_setting('app.bestuur', true), ''))::uuid REFERENCES bestuur (id),
  "planId" uuid NOT NULL,
  "cyclusId" uuid NOT NULL,
  "schoolId" uuid,
  volgorde integer NOT NULL,
  naam text NOT NULL CHECK (length(naam) BETWEEN 1 AND 200),
  ontwerp text NOT NULL DEFAULT '' CHECK (length(ontwerp) <= 4000),
  "doelId" text CHECK (length("doelId") BETWEEN 1 AND 120),
  "herkomstId" text CHECK (length("herkomstId") BETWEEN 1 AND 120),
  amo text CHECK (amo IN ('A', 'M', 'O')),
  "eigenaarId" uuid REFERENCES gebruiker (id),
  begin date,
  einde date CHECK (einde >= begin),
  mijlpaal boolean NOT NULL DEFAULT false,
  uren numeric(10,1) CHECK (uren >= 0),
  kosten numeric(12,2) CHECK (kosten >= 0),
  dekking text NOT NULL DEFAULT '' CHECK (length(dekking) <= 500),
  tijd text CHECK (tijd IN ('ja', 'deels', 'nee')),
  budget text CHECK (budget IN ('ja', 'deels', 'nee')),
  leiding text CHECK (leiding IN ('ja', 'deels', 'nee')),
  voorwaarden text NOT NULL DEFAULT '' CHECK (length(voorwaarden) <= 2000),
  communicatie text NOT NULL DEFAULT '' CHECK (length(communicatie) <= 2000),
  monitoring text NOT NULL DEFAULT '' CHECK (length(monitoring) <= 2000),
  "vorigeId" uuid,
  "vervallenOp" timestamptz(3),
  "gebruikerId" uuid DEFAULT (NULLIF(current_setting('app.gebruiker', true), ''))::uuid REFERENCES gebruiker (id),
  versie integer NOT NULL DEFAULT 1,
  "createdAt" timestamptz(3) NOT NULL DEFAULT now(),
  CHECK (NOT mijlpaal OR begin IS NOT DISTINCT FROM einde),
  FOREIGN KEY ("bestuurId", "planId") REFERENCES plan ("bestuurId", id),
  FOREIGN KEY ("bestuurId", "cyclusId") REFERENCES cyclus ("bestuurId", id),
  FOREIGN KEY ("bestuurId", "schoolId") REFERENCES school ("bestuurId", id),
  FOREIGN KEY ("bestuurId", "vorigeId") REFERENCES activiteit ("bestuurId", id),
  UNIQUE ("bestuurId", id)
);
CREATE INDEX ON activiteit ("bestuurId", "planId");
CREATE INDEX ON activiteit ("bestuurId", "cyclusId");
CREATE INDEX ON activiteit ("bestuurId", "schoolId");
CREATE INDEX ON activiteit ("bestuurId", "eigenaarId");

CREATE TABLE activiteit_rol (
  "bestuurId" uuid NOT NULL DEFAULT (NULLIF(current_setting('app.bestuur', true), ''))::uuid REFERENCES bestuur (id),
  "activiteitId" uuid NOT NULL,
  "planId" uuid NOT NULL,
  "cyclusId" uuid NOT NULL,
  "schoolId" uuid,
  groep text NOT NULL CHECK (groep IN ('hr', 'leidinggevenden', 'leraren', 'opleiding', 'collegas')),
  raci text NOT NULL CHECK (raci IN ('R', 'A', 'C', 'I')),
  toelichting text NOT NULL DEFAULT '' CHECK (length(toelichting) <= 500),
  PRIMARY KEY ("bestuurId", "activiteitId", groep),
  FOREIGN KEY ("bestuurId", "activiteitId") REFERENCES activiteit ("bestuurId", id),
  FOREIGN KEY ("bestuurId", "planId") REFERENCES plan ("bestuurId", id),
  FOREIGN KEY ("bestuurId", "cyclusId") REFERENCES cyclus ("bestuurId", id),
  FOREIGN KEY ("bestuurId", "schoolId") REFERENCES school ("bestuurId", id)
);
CREATE INDEX ON activiteit_rol ("bestuurId", "planId");
CREATE INDEX ON activiteit_rol ("bestuurId", "cyclusId");
CREATE INDEX ON activiteit_rol ("bestuurId", "schoolId");

CREATE TABLE activiteit_na (
  "bestuurId" uuid NOT NULL DEFAULT (NULLIF(current_setting('app.bestuur', true), ''))::uuid REFERENCES bestuur (id),
  "activiteitId" uuid NOT NULL,
  "naId" uuid NOT NULL CHECK ("naId" <> "activiteitId"),
  "planId" uuid NOT NULL,
  "cyclusId" uuid NOT NULL,
  "schoolId" uuid,
  PRIMARY KEY ("bestuurId", "activiteitId", "naId"),
  FOREIGN KEY ("bestuurId", "activiteitId") REFERENCES activiteit ("bestuurId", id),
  FOREIGN KEY ("bestuurId", "naId") REFERENCES activiteit ("bestuurId", id),
  FOREIGN KEY ("bestuurId", "planId") REFERENCES plan ("bestuurId", id),
  FOREIGN KEY ("bestuurId", "cyclusId") REFERENCES cyclus ("bestuurId", id),
  FOREIGN KEY ("bestuurId", "schoolId") REFERENCES school ("bestuurId", id)
);
CREATE INDEX ON activiteit_na ("bestuurId", "planId");
CREATE INDEX ON activiteit_na ("bestuurId", "cyclusId");
CREATE INDEX ON activiteit_na ("bestuurId", "schoolId");
CREATE INDEX ON activiteit_na ("bestuurId", "naId");

CREATE TABLE activiteitstand (
  "bestuurId" uuid NOT NULL DEFAULT (NULLIF(current_setting('app.bestuur', true), ''))::uuid REFERENCES bestuur (id),
  "activiteitId" uuid NOT NULL,
  "planId" uuid NOT NULL,
  "cyclusId" uuid NOT NULL,
  "schoolId" uuid,
  stand text NOT NULL DEFAULT 'open' CHECK (stand IN ('open', 'bezig', 'klaar')),
  voortgang integer NOT NULL DEFAULT 0 CHECK (voortgang BETWEEN 0 AND 100),
  uren numeric(10,1) CHECK (uren >= 0),
  kosten numeric(12,2) CHECK (kosten >= 0),
  "verwachtEinde" date,
  "klaarOp" date,
  versie integer NOT NULL DEFAULT 1,
  "gebruikerId" uuid DEFAULT (NULLIF(current_setting('app.gebruiker', true), ''))::uuid REFERENCES gebruiker (id),
  "gewijzigdOp" timestamptz(3) NOT NULL DEFAULT now(),
  PRIMARY KEY ("bestuurId", "activiteitId"),
  FOREIGN KEY ("bestuurId", "activiteitId") REFERENCES activiteit ("bestuurId", id),
  FOREIGN KEY ("bestuurId", "planId") REFERENCES plan ("bestuurId", id),
  FOREIGN KEY ("bestuurId", "cyclusId") REFERENCES cyclus ("bestuurId", id),
  FOREIGN KEY ("bestuurId", "schoolId") REFERENCES school ("bestuurId", id)
);
CREATE INDEX ON activiteitstand ("bestuurId", "planId");
CREATE INDEX ON activiteitstand ("bestuurId", "cyclusId");
CREATE INDEX ON activiteitstand ("bestuurId", "schoolId");

CREATE TABLE planversie (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  "bestuurId" uuid NOT NULL DEFAULT (NULLIF(current_setting('app.bestuur', true), ''))::uuid REFERENCES bestuur (id),
  "planId" uuid NOT NULL,
  "cyclusId" uuid NOT NULL,
  "schoolId" uuid,
  nummer integer NOT NULL,
  inhoud jsonb NOT NULL CHECK (length(inhoud::text) <= 2000000),
  hash text NOT NULL CHECK (hash ~ '^[0-9a-f]{64}$'),
  bericht text NOT NULL DEFAULT '' CHECK (length(bericht) <= 2000),
  "gebruikerId" uuid DEFAULT (NULLIF(current_setting('app.gebruiker', true), ''))::uuid REFERENCES gebruiker (id),
  "createdAt" timestamptz(3) NOT NULL DEFAULT now(),
  UNIQUE ("bestuurId", "planId", nummer),
  FOREIGN KEY ("bestuurId", "planId") REFERENCES plan ("bestuurId", id),
  FOREIGN KEY ("bestuurId", "cyclusId") REFERENCES cyclus ("bestuurId", id),
  FOREIGN KEY ("bestuurId", "schoolId") REFERENCES school ("bestuurId", id),
  UNIQUE ("bestuurId", id)
);
CREATE INDEX ON planversie ("bestuurId", "cyclusId");
CREATE INDEX ON planversie ("bestuurId", "schoolId");

CREATE TABLE plan_overgang (
  handeling text NOT NULL,
  van text NOT NULL,
  naar text NOT NULL,
  PRIMARY KEY (handeling, van, naar)
);

CREATE TABLE planstap (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  "bestuurId" uuid NOT NULL DEFAULT (NULLIF(current_setting('app.bestuur', true), ''))::uuid REFERENCES bestuur (id),
  "planId" uuid NOT NULL,
  "cyclusId" uuid NOT NULL,
  "schoolId" uuid,
  handeling text NOT NULL,
  van text NOT NULL,
  naar text NOT NULL,
  reden text NOT NULL DEFAULT '' CHECK (length(reden) <= 4000),
  "planversieId" uuid,
  "gebruikerId" uuid NOT NULL DEFAULT (NULLIF(current_setting('app.gebruiker', true), ''))::uuid REFERENCES gebruiker (id),
  "createdAt" timestamptz(3) NOT NULL DEFAULT now(),
  FOREIGN KEY ("bestuurId", "planId") REFERENCES plan ("bestuurId", id),
  FOREIGN KEY ("bestuurId", "cyclusId") REFERENCES cyclus ("bestuurId", id),
  FOREIGN KEY ("bestuurId", "schoolId") REFERENCES school ("bestuurId", id),
  FOREIGN KEY ("bestuurId", "planversieId") REFERENCES planversie ("bestuurId", id),
  FOREIGN KEY (handeling, van, naar) REFERENCES plan_overgang (handeling, van, naar),
  UNIQUE ("bestuurId", id)
);
CREATE INDEX ON planstap ("bestuurId", "planId");
CREATE INDEX ON planstap ("bestuurId", "cyclusId");
CREATE INDEX ON planstap ("bestuurId", "schoolId");

CREATE TABLE planbeoordelaar (
  "bestuurId" uuid NOT NULL DEFAULT (NULLIF(current_setting('app.bestuur', true), ''))::uuid REFERENCES bestuur (id),
  "planId" uuid NOT NULL,
  "cyclusId" uuid NOT NULL,
  "schoolId" uuid,
  "gebruikerId" uuid NOT NULL REFERENCES gebruiker (id),
  door uuid DEFAULT (NULLIF(current_setting('app.gebruiker', true), ''))::uuid REFERENCES gebruiker (id),
  "herinnerdOp" timestamptz(3),
  "createdAt" timestamptz(3) NOT NULL DEFAULT now(),
  PRIMARY KEY ("bestuurId", "planId", "gebruikerId"),
  FOREIGN KEY ("bestuurId", "planId") REFERENCES plan ("bestuurId", id),
  FOREIGN KEY ("bestuurId", "cyclusId") REFERENCES cyclus ("bestuurId", id),
  FOREIGN KEY ("bestuurId", "schoolId") REFERENCES school ("bestuurId", id)
);
CREATE INDEX ON planbeoordelaar ("bestuurId", "cyclusId");
CREATE INDEX ON planbeoordelaar ("bestuurId", "schoolId");
CREATE INDEX ON planbeoordelaar ("bestuurId", "gebruikerId");

CREATE TABLE beoordelingsregel (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  "bestuurId" uuid NOT NULL DEFAULT (NULLIF(current_setting('app.bestuur', true), ''))::uuid REFERENCES bestuur (id),
  "schoolId" uuid,
  wie text NOT NULL DEFAULT 'teamleiders' CHECK (wie IN ('teamleiders', 'gekozen')),
  "gebruikerIds" uuid[] NOT NULL DEFAULT '{}' ,
  quorum integer CHECK (quorum BETWEEN 1 AND 100),
  dagen integer NOT NULL DEFAULT 14 CHECK (dagen BETWEEN 1 AND 120),
  "gebruikerId" uuid DEFAULT (NULLIF(current_setting('app.gebruiker', true), ''))::uuid REFERENCES gebruiker (id),
  versie integer NOT NULL DEFAULT 1,
  "createdAt" timestamptz(3) NOT NULL DEFAULT now(),
  FOREIGN KEY ("bestuurId", "schoolId") REFERENCES school ("bestuurId", id),
  UNIQUE NULLS NOT DISTINCT ("bestuurId", "schoolId"),
  UNIQUE ("bestuurId", id)
);

CREATE TABLE planoordeel (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  "bestuurId" uuid NOT NULL DEFAULT (NULLIF(current_setting('app.bestuur', true), ''))::uuid REFERENCES bestuur (id),
  "planId" uuid NOT NULL,
  "cyclusId" uuid NOT NULL,
  "schoolId" uuid,
  "planversieId" uuid NOT NULL,
  "gebruikerId" uuid NOT NULL DEFAULT (NULLIF(current_setting('app.gebruiker', true), ''))::uuid REFERENCES gebruiker (id),
  oordeel text NOT NULL CHECK (oordeel IN ('akkoord', 'wijzigingen')),
  reden text NOT NULL DEFAULT '' CHECK (length(reden) <= 4000),
  "createdAt" timestamptz(3) NOT NULL DEFAULT now(),
  CHECK (oordeel = 'akkoord' OR reden <> ''),
  FOREIGN KEY ("bestuurId", "planId") REFERENCES plan ("bestuurId", id),
  FOREIGN KEY ("bestuurId", "cyclusId") REFERENCES cyclus ("bestuurId", id),
  FOREIGN KEY ("bestuurId", "schoolId") REFERENCES school ("bestuurId", id),
  FOREIGN KEY ("bestuurId", "planversieId") REFERENCES planversie ("bestuurId", id),
  UNIQUE ("bestuurId", id)
);
CREATE INDEX ON planoordeel ("bestuurId", "planId");
CREATE INDEX ON planoordeel ("bestuurId", "cyclusId");
CREATE INDEX ON planoordeel ("bestuurId", "schoolId");
CREATE INDEX ON planoordeel ("bestuurId", "planversieId", "gebruikerId");

CREATE TABLE planopmerking (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  "bestuurId" uuid NOT NULL DEFAULT (NULLIF(current_setting('app.bestuur', true), ''))::uuid REFERENCES bestuur (id),
  "planId" uuid NOT NULL,
  "cyclusId" uuid NOT NULL,
  "schoolId" uuid,
  "planversieId" uuid NOT NULL,
  "activiteitId" uuid,
  veld text CHECK (veld ~ '^[a-zA-Z-]{1,40}$'),
  tekst text NOT NULL CHECK (length(tekst) BETWEEN 1 AND 4000),
  voorstel text CHECK (length(voorstel) BETWEEN 1 AND 4000),
  "opId" uuid,
  stand text NOT NULL DEFAULT 'open' CHECK (stand IN ('open', 'overgenomen', 'niet-overgenomen')),
  "verwerktOp" timestamptz(3),
  "verwerktDoor" uuid REFERENCES gebruiker (id),
  "gebruikerId" uuid NOT NULL DEFAULT (NULLIF(current_setting('app.gebruiker', true), ''))::uuid REFERENCES gebruiker (id),
  versie integer NOT NULL DEFAULT 1,
  "createdAt" timestamptz(3) NOT NULL DEFAULT now(),
  FOREIGN KEY ("bestuurId", "planId") REFERENCES plan ("bestuurId", id),
  FOREIGN KEY ("bestuurId", "cyclusId") REFERENCES cyclus ("bestuurId", id),
  FOREIGN KEY ("bestuurId", "schoolId") REFERENCES school ("bestuurId", id),
  FOREIGN KEY ("bestuurId", "planversieId") REFERENCES planversie ("bestuurId", id),
  FOREIGN KEY ("bestuurId", "activiteitId") REFERENCES activiteit ("bestuurId", id),
  FOREIGN KEY ("bestuurId", "opId") REFERENCES planopmerking ("bestuurId", id),
  UNIQUE ("bestuurId", id)
);
CREATE INDEX ON planopmerking ("bestuurId", "planId");
CREATE INDEX ON planopmerking ("bestuurId", "cyclusId");
CREATE INDEX ON planopmerking ("bestuurId", "schoolId");
CREATE INDEX ON planopmerking ("bestuurId", "planversieId");

CREATE TABLE plan_betrokkene (
  "bestuurId" uuid NOT NULL DEFAULT (NULLIF(current_setting('app.bestuur', true), ''))::uuid REFERENCES bestuur (id),
  "planId" uuid NOT NULL,
  "cyclusId" uuid NOT NULL,
  "schoolId" uuid,
  "gebruikerId" uuid NOT NULL REFERENCES gebruiker (id),
  waarom text NOT NULL CHECK (waarom IN ('beoordelaar', 'eigenaar')),
  PRIMARY KEY ("bestuurId", "gebruikerId", "planId", waarom),
  FOREIGN KEY ("bestuurId", "planId") REFERENCES plan ("bestuurId", id),
  FOREIGN KEY ("bestuurId", "cyclusId") REFERENCES cyclus ("bestuurId", id),
  FOREIGN KEY ("bestuurId", "schoolId") REFERENCES school ("bestuurId", id)
);
CREATE INDEX ON plan_betrokkene ("bestuurId", "planId");
CREATE INDEX ON plan_betrokkene ("bestuurId", "cyclusId");
CREATE INDEX ON plan_betrokkene ("bestuurId", "schoolId");

CREATE TABLE mr_stap (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  "bestuurId" uuid NOT NULL DEFAULT (NULLIF(current_setting('app.bestuur', true), ''))::uuid REFERENCES bestuur (id),
  "planId" uuid NOT NULL,
  "cyclusId" uuid NOT NULL,
  "schoolId" uuid,
  "planversieId" uuid NOT NULL,
  soort text NOT NULL CHECK (soort IN ('advies', 'instemming')),
  vraag text NOT NULL DEFAULT '' CHECK (length(vraag) <= 4000),
  documenten jsonb NOT NULL DEFAULT '[]' CHECK (length(documenten::text) <= 8000),
  uiterlijk date,
  uitkomst text CHECK (uitkomst IN ('positief', 'voorwaarden', 'negatief', 'ingetrokken')),
  "uitkomstTekst" text NOT NULL DEFAULT '' CHECK (length("uitkomstTekst") <= 8000),
  "uitgebrachtOp" date,
  namens text NOT NULL DEFAULT '' CHECK (length(namens) <= 200),
  "uitgebrachtDoor" uuid REFERENCES gebruiker (id),
  "gebruikerId" uuid DEFAULT (NULLIF(current_setting('app.gebruiker', true), ''))::uuid REFERENCES gebruiker (id),
  versie integer NOT NULL DEFAULT 1,
  "createdAt" timestamptz(3) NOT NULL DEFAULT now(),
  CHECK ((uitkomst IS NULL) = ("uitgebrachtOp" IS NULL)),
  FOREIGN KEY ("bestuurId", "planId") REFERENCES plan ("bestuurId", id),
  FOREIGN KEY ("bestuurId", "cyclusId") REFERENCES cyclus ("bestuurId", id),
  FOREIGN KEY ("bestuurId", "schoolId") REFERENCES school ("bestuurId", id),
  FOREIGN KEY ("bestuurId", "planversieId") REFERENCES planversie ("bestuurId", id),
  UNIQUE ("bestuurId", id)
);
CREATE INDEX ON mr_stap ("bestuurId", "planId");
CREATE INDEX ON mr_stap ("bestuurId", "cyclusId");
CREATE INDEX ON mr_stap ("bestuurId", "schoolId");
CREATE INDEX ON mr_stap ("bestuurId", "planversieId");

CREATE TABLE statusmelding (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  "bestuurId" uuid NOT NULL DEFAULT (NULLIF(current_setting('app.bestuur', true), ''))::uuid REFERENCES bestuur (id),
  "planId" uuid NOT NULL,
  "cyclusId" uuid NOT NULL,
  "schoolId" uuid,
  "activiteitId" uuid,
  periode date NOT NULL,
  kleur text NOT NULL CHECK (kleur IN ('op-koers', 'let-op', 'vastgelopen')),
  verhaal text NOT NULL DEFAULT '' CHECK (length(verhaal) <= 2000),
  voortgang integer CHECK (voortgang BETWEEN 0 AND 100),
  uren numeric(10,1) CHECK (uren >= 0),
  kosten numeric(12,2) CHECK (kosten >= 0),
  "gebruikerId" uuid NOT NULL DEFAULT (NULLIF(current_setting('app.gebruiker', true), ''))::uuid REFERENCES gebruiker (id),
  "createdAt" timestamptz(3) NOT NULL DEFAULT now(),
  FOREIGN KEY ("bestuurId", "planId") REFERENCES plan ("bestuurId", id),
  FOREIGN KEY ("bestuurId", "cyclusId") REFERENCES cyclus ("bestuurId", id),
  FOREIGN KEY ("bestuurId", "schoolId") REFERENCES school ("bestuurId", id),
  FOREIGN KEY ("bestuurId", "activiteitId") REFERENCES activiteit ("bestuurId", id),
  UNIQUE ("bestuurId", id)
);
CREATE INDEX ON statusmelding ("bestuurId", "planId");
CREATE INDEX ON statusmelding ("bestuurId", "cyclusId");
CREATE INDEX ON statusmelding ("bestuurId", "schoolId");
CREATE INDEX ON statusmelding ("bestuurId", "activiteitId");

CREATE TABLE bijsturing (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  "bestuurId" uuid NOT NULL DEFAULT (NULLIF(current_setting('app.bestuur', true), ''))::uuid REFERENCES bestuur (id),
  "planId" uuid NOT NULL,
  "cyclusId" uuid NOT NULL,
  "schoolId" uuid,
  "activiteitId" uuid,
  soort text NOT NULL CHECK (soort IN ('planning', 'inhoud', 'mensen', 'geld', 'anders')),
  wat text NOT NULL CHECK (length(wat) BETWEEN 1 AND 1000),
  reden text NOT NULL CHECK (length(reden) BETWEEN 1 AND 2000),
  "gebruikerId" uuid NOT NULL DEFAULT (NULLIF(current_setting('app.gebruiker', true), ''))::uuid REFERENCES gebruiker (id),
  "createdAt" timestamptz(3) NOT NULL DEFAULT now(),
  FOREIGN KEY ("bestuurId", "planId") REFERENCES plan ("bestuurId", id),
  FOREIGN KEY ("bestuurId", "cyclusId") REFERENCES cyclus ("bestuurId", id),
  FOREIGN KEY ("bestuurId", "schoolId") REFERENCES school ("bestuurId", id),
  FOREIGN KEY ("bestuurId", "activiteitId") REFERENCES activiteit ("bestuurId", id),
  UNIQUE ("bestuurId", id)
);
CREATE INDEX ON bijsturing ("bestuurId", "planId");
CREATE INDEX ON bijsturing ("bestuurId", "cyclusId");
CREATE INDEX ON bijsturing ("bestuurId", "schoolId");
CREATE INDEX ON bijsturing ("bestuurId", "activiteitId");

CREATE TABLE meting (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  "bestuurId" uuid NOT NULL DEFAULT (NULLIF(current_setting('app.bestuur', true), ''))::uuid REFERENCES bestuur (id),
  "cyclusId" uuid NOT NULL,
  "schoolId" uuid,
  "doelId" text NOT NULL CHECK (length("doelId") BETWEEN 1 AND 120),
  datum date NOT NULL,
  waarde numeric(12,2) NOT NULL,
  bron text NOT NULL CHECK (length(bron) BETWEEN 1 AND 300),
  toelichting text NOT NULL DEFAULT '' CHECK (length(toelichting) <= 2000),
  "vervallenOp" timestamptz(3),
  "gebruikerId" uuid NOT NULL DEFAULT (NULLIF(current_setting('app.gebruiker', true), ''))::uuid REFERENCES gebruiker (id),
  "createdAt" timestamptz(3) NOT NULL DEFAULT now(),
  FOREIGN KEY ("bestuurId", "cyclusId") REFERENCES cyclus ("bestuurId", id),
  FOREIGN KEY ("bestuurId", "schoolId") REFERENCES school ("bestuurId", id),
  UNIQUE ("bestuurId", id)
);
CREATE INDEX ON meting ("bestuurId", "cyclusId");
CREATE INDEX ON meting ("bestuurId", "schoolId");

CREATE TABLE evaluatie (
  "bestuurId" uuid NOT NULL DEFAULT (NULLIF(current_setting('app.bestuur', true), ''))::uuid REFERENCES bestuur (id),
  "cyclusId" uuid NOT NULL,
  "schoolId" uuid,
  "doelId" text NOT NULL CHECK (length("doelId") BETWEEN 1 AND 120),
  beoogd text NOT NULL DEFAULT '' CHECK (length(beoogd) <= 2000),
  bereikt text NOT NULL DEFAULT '' CHECK (length(bereikt) <= 2000),
  bron text NOT NULL DEFAULT '' CHECK (length(bron) <= 1000),
  datum date,
  effect text NOT NULL DEFAULT '' CHECK (length(effect) <= 4000),
  "watGing" text NOT NULL DEFAULT '' CHECK (length("watGing") <= 4000),
  betekenis text NOT NULL DEFAULT '' CHECK (length(betekenis) <= 4000),
  oordeel text CHECK (oordeel IN ('houden', 'stoppen', 'veranderen')),
  versie integer NOT NULL DEFAULT 1,
  "gebruikerId" uuid DEFAULT (NULLIF(current_setting('app.gebruiker', true), ''))::uuid REFERENCES gebruiker (id),
  "gewijzigdOp" timestamptz(3) NOT NULL DEFAULT now(),
  PRIMARY KEY ("bestuurId", "cyclusId", "doelId"),
  FOREIGN KEY ("bestuurId", "cyclusId") REFERENCES cyclus ("bestuurId", id),
  FOREIGN KEY ("bestuurId", "schoolId") REFERENCES school ("bestuurId", id)
);
CREATE INDEX ON evaluatie ("bestuurId", "schoolId");

CREATE TABLE vervolgactie (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  "bestuurId" uuid NOT NULL DEFAULT (NULLIF(current_setting('app.bestuur', true), ''))::uuid REFERENCES bestuur (id),
  "cyclusId" uuid NOT NULL,
  "schoolId" uuid,
  "doelId" text CHECK (length("doelId") BETWEEN 1 AND 120),
  tekst text NOT NULL CHECK (length(tekst) BETWEEN 1 AND 500),
  "eigenaarId" uuid REFERENCES gebruiker (id),
  uiterlijk date,
  "klaarOp" date,
  "vervallenOp" timestamptz(3),
  "gebruikerId" uuid DEFAULT (NULLIF(current_setting('app.gebruiker', true), ''))::uuid REFERENCES gebruiker (id),
  versie integer NOT NULL DEFAULT 1,
  "createdAt" timestamptz(3) NOT NULL DEFAULT now(),
  FOREIGN KEY ("bestuurId", "cyclusId") REFERENCES cyclus ("bestuurId", id),
  FOREIGN KEY ("bestuurId", "schoolId") REFERENCES school ("bestuurId", id),
  UNIQUE ("bestuurId", id)
);
CREATE INDEX ON vervolgactie ("bestuurId", "cyclusId");
CREATE INDEX ON vervolgactie ("bestuurId", "schoolId");
CREATE INDEX ON vervolgactie ("bestuurId", "eigenaarId");

CREATE TABLE visitatie (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  "bestuurId" uuid NOT NULL DEFAULT (NULLIF(current_setting('app.bestuur', true), ''))::uuid REFERENCES bestuur (id),
  "cyclusId" uuid NOT NULL,
  "schoolId" uuid,
  datum date,
  bezoekers text NOT NULL CHECK (length(bezoekers) BETWEEN 1 AND 500),
  voorbereiding text NOT NULL DEFAULT '' CHECK (length(voorbereiding) <= 4000),
  bevindingen text NOT NULL DEFAULT '' CHECK (length(bevindingen) <= 8000),
  opvolging text NOT NULL DEFAULT '' CHECK (length(opvolging) <= 4000),
  "vervallenOp" timestamptz(3),
  "gebruikerId" uuid DEFAULT (NULLIF(current_setting('app.gebruiker', true), ''))::uuid REFERENCES gebruiker (id),
  versie integer NOT NULL DEFAULT 1,
  "createdAt" timestamptz(3) NOT NULL DEFAULT now(),
  FOREIGN KEY ("bestuurId", "cyclusId") REFERENCES cyclus ("bestuurId", id),
  FOREIGN KEY ("bestuurId", "schoolId") REFERENCES school ("bestuurId", id),
  UNIQUE ("bestuurId", id)
);
CREATE INDEX ON visitatie ("bestuurId", "cyclusId");
CREATE INDEX ON visitatie ("bestuurId", "schoolId");

CREATE TABLE cyclusmomentopname (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  "bestuurId" uuid NOT NULL DEFAULT (NULLIF(current_setting('app.bestuur', true), ''))::uuid REFERENCES bestuur (id),
  "cyclusId" uuid NOT NULL,
  "schoolId" uuid,
  nummer integer NOT NULL,
  inhoud text NOT NULL CHECK (length(inhoud) <= 20000000),
  hash text NOT NULL CHECK (hash ~ '^[0-9a-f]{64}$'),
  "gebruikerId" uuid DEFAULT (NULLIF(current_setting('app.gebruiker', true), ''))::uuid REFERENCES gebruiker (id),
  "createdAt" timestamptz(3) NOT NULL DEFAULT now(),
  UNIQUE ("bestuurId", "cyclusId", nummer),
  FOREIGN KEY ("bestuurId", "cyclusId") REFERENCES cyclus ("bestuurId", id),
  FOREIGN KEY ("bestuurId", "schoolId") REFERENCES school ("bestuurId", id),
  UNIQUE ("bestuurId", id)
);
CREATE INDEX ON cyclusmomentopname ("bestuurId", "schoolId");

CREATE TABLE agendalink (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  "bestuurId" uuid NOT NULL DEFAULT (NULLIF(current_setting('app.bestuur', true), ''))::uuid REFERENCES bestuur (id),
  "gebruikerId" uuid NOT NULL DEFAULT (NULLIF(current_setting('app.gebruiker', true), ''))::uuid REFERENCES gebruiker (id),
  "tokenHash" text NOT NULL UNIQUE CHECK ("tokenHash" ~ '^[0-9a-f]{64}$'),
  "ingetrokkenOp" timestamptz(3),
  "gebruiktOp" timestamptz(3),
  "createdAt" timestamptz(3) NOT NULL DEFAULT now(),
  UNIQUE ("bestuurId", id)
);
CREATE INDEX ON agendalink ("bestuurId", "gebruikerId");

CREATE TABLE meldingsvoorkeur (
  "bestuurId" uuid NOT NULL DEFAULT (NULLIF(current_setting('app.bestuur', true), ''))::uuid REFERENCES bestuur (id),
  "gebruikerId" uuid NOT NULL DEFAULT (NULLIF(current_setting('app.gebruiker', true), ''))::uuid REFERENCES gebruiker (id),
  soort text NOT NULL CHECK (soort ~ '^[a-z-]{1,40}$'),
  app boolean NOT NULL DEFAULT true,
  mail text NOT NULL DEFAULT 'dag' CHECK (mail IN ('direct', 'dag', 'week', 'nooit')),
  PRIMARY KEY ("bestuurId", "gebruikerId", soort)
);

ALTER TABLE plan ADD FOREIGN KEY ("bestuurId", "vastgesteldeVersieId") REFERENCES planversie ("bestuurId", id);
-- An own row that came along from the cycle before: what two cycles are compared by.
ALTER TABLE eigenvraag ADD COLUMN "vorigeId" uuid, ADD FOREIGN KEY ("bestuurId", "vorigeId") REFERENCES eigenvraag ("bestuurId", id);
CREATE INDEX ON eigenvraag ("bestuurId", "vorigeId");
-- Notifications of the plan room; "sleutel" keeps a reminder from being given twice, "gemaildOp" from being mailed twice.
ALTER TABLE melding ADD COLUMN "planId" uuid, ADD COLUMN "activiteitId" uuid, ADD COLUMN sleutel text CHECK (length(sleutel) <= 200), ADD COLUMN "gemaildOp" timestamptz(3),
  ADD FOREIGN KEY ("bestuurId", "planId") REFERENCES plan ("bestuurId", id), ADD FOREIGN KEY ("bestuurId", "activiteitId") REFERENCES activiteit ("bestuurId", id),
  ADD UNIQUE ("bestuurId", "gebruikerId", sleutel), DROP CONSTRAINT melding_soort_check,
  ADD CONSTRAINT melding_soort_check CHECK (soort IN ('genoemd', 'reactie', 'toegewezen', 'opdracht', 'ingediend', 'terug', 'aanvaard', 'ronde', 'activiteit', 'beoordelen', 'planstap', 'opmerking', 'mr', 'herinnering', 'checkin', 'cyclus'));

-- Does the person of this transaction review this plan, or own one of its activities?
CREATE FUNCTION muur_bij_plan(plan uuid) RETURNS boolean LANGUAGE plpgsql STABLE SET search_path = public, pg_temp AS $$
BEGIN
  RETURN EXISTS (SELECT 1 FROM plan_betrokkene b
    WHERE b."bestuurId" = (NULLIF(current_setting('app.bestuur', true), ''))::uuid
      AND b."gebruikerId" = (NULLIF(current_setting('app.gebruiker', true), ''))::uuid AND b."planId" = plan);
END $$;

-- School and cycle of what hangs on a plan are those of the plan, whatever was sent.
CREATE FUNCTION plan_plek() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  IF TG_OP = 'UPDATE' AND (NEW."planId", NEW."bestuurId") IS DISTINCT FROM (OLD."planId", OLD."bestuurId") THEN
    RAISE EXCEPTION 'Dit blijft bij zijn eigen plan.' USING ERRCODE = '42501';
  END IF;
  SELECT p."cyclusId", p."schoolId" INTO NEW."cyclusId", NEW."schoolId" FROM plan p WHERE p."bestuurId" = NEW."bestuurId" AND p.id = NEW."planId";
  IF NOT FOUND THEN RAISE EXCEPTION 'Dit plan is er niet.' USING ERRCODE = '42501'; END IF;
  RETURN NEW;
END $$;

-- The same for what hangs on a cycle.
CREATE FUNCTION cyclus_plek() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  IF TG_OP = 'UPDATE' AND (NEW."cyclusId", NEW."bestuurId") IS DISTINCT FROM (OLD."cyclusId", OLD."bestuurId") THEN
    RAISE EXCEPTION 'Dit blijft bij zijn eigen cyclus.' USING ERRCODE = '42501';
  END IF;
  SELECT c."schoolId" INTO NEW."schoolId" FROM cyclus c WHERE c."bestuurId" = NEW."bestuurId" AND c.id = NEW."cyclusId";
  IF NOT FOUND THEN RAISE EXCEPTION 'Deze cyclus is er niet.' USING ERRCODE = '42501'; END IF;
  RETURN NEW;
END $$;

-- What a plan says changes only while it is being written. The share on the plan makes a submission wait for whoever is
-- still writing, and whoever writes for the submission: a frozen version is whole.
CREATE FUNCTION plan_inhoud_bewaken() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
DECLARE
  rij record;
  staat text;
BEGIN
  IF TG_OP = 'DELETE' THEN rij := OLD; ELSE rij := NEW; END IF;
  SELECT p.toestand INTO staat FROM plan p WHERE p."bestuurId" = rij."bestuurId" AND p.id = rij."planId" FOR SHARE;
  IF staat IS NULL OR staat NOT IN ('concept', 'wijzigingen-gevraagd') THEN
    RAISE EXCEPTION 'Een ingediend of vastgesteld plan verandert alleen met een nieuwe versie.' USING ERRCODE = '55000';
  END IF;
  RETURN rij;
END $$;

-- State, number and adopted version follow from steps; the words of a plan only change while it is being written.
CREATE FUNCTION plan_bewaken() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  IF (NEW.id, NEW."bestuurId", NEW."cyclusId", NEW."schoolId", NEW."vorigeId") IS DISTINCT FROM (OLD.id, OLD."bestuurId", OLD."cyclusId", OLD."schoolId", OLD."vorigeId") THEN
    RAISE EXCEPTION 'Een plan blijft bij zijn eigen cyclus en school.' USING ERRCODE = '42501';
  END IF;
  IF pg_trigger_depth() > 1 THEN RETURN NEW; END IF;
  IF (NEW.toestand, NEW.versienummer, NEW."vastgesteldeVersieId") IS DISTINCT FROM (OLD.toestand, OLD.versienummer, OLD."vastgesteldeVersieId") THEN
    RAISE EXCEPTION 'De toestand van een plan verandert alleen door een stap.' USING ERRCODE = '42501';
  END IF;
  IF coalesce(current_setting('app.bereik', true), '') NOT IN ('bestuur', 'school') AND row_security_active('plan'::regclass) THEN
    RAISE EXCEPTION 'Alleen wie het plan schrijft, verandert het.' USING ERRCODE = '42501';
  END IF;
  IF OLD.toestand NOT IN ('concept', 'wijzigingen-gevraagd')
    AND (NEW.naam, NEW.doel, NEW."begin", NEW.einde, NEW.quorum, NEW."mrSoort", NEW."urenPerKwartaal") IS DISTINCT FROM (OLD.naam, OLD.doel, OLD."begin", OLD.einde, OLD.quorum, OLD."mrSoort", OLD."urenPerKwartaal") THEN
    RAISE EXCEPTION 'Een ingediend of vastgesteld plan verandert alleen met een nieuwe versie.' USING ERRCODE = '55000';
  END IF;
  RETURN NEW;
END $$;

-- A step is the only way to another state. Of two who take one at the same moment the second finds the plan no longer
-- where it came from, and nothing of its step stands.
CREATE FUNCTION planstap_zetten() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
DECLARE
  versie planversie;
  gevonden plan;
BEGIN
  SELECT * INTO versie FROM planversie v WHERE v."bestuurId" = NEW."bestuurId" AND v.id = NEW."planversieId";
  UPDATE plan p SET toestand = NEW.naar, versie = p.versie + 1,
    versienummer = CASE WHEN NEW.handeling = 'indienen' THEN p.versienummer + 1 ELSE p.versienummer END,
    "vastgesteldeVersieId" = CASE WHEN NEW.handeling = 'vaststellen' THEN NEW."planversieId" ELSE p."vastgesteldeVersieId" END
  WHERE p."bestuurId" = NEW."bestuurId" AND p.id = NEW."planId" AND p.toestand = NEW.van
  RETURNING * INTO gevonden;
  IF NOT FOUND THEN
    RAISE EXCEPTION 'Het plan is intussen in een andere toestand.' USING ERRCODE = '55000';
  END IF;
  IF NEW.handeling IN ('indienen', 'beoordelen', 'voorleggen', 'uitbrengen', 'vaststellen')
    AND (versie.id IS NULL OR versie."planId" <> NEW."planId" OR versie.nummer <> gevonden.versienummer) THEN
    RAISE EXCEPTION 'Deze stap hoort bij de laatste ingediende versie.' USING ERRCODE = '55000';
  END IF;
  IF NEW.handeling = 'vaststellen' AND EXISTS (SELECT 1 FROM mr_stap m WHERE m."bestuurId" = NEW."bestuurId" AND m."planversieId" = NEW."planversieId"
    AND (m.uitkomst IS NULL OR m.soort = 'instemming' AND m.uitkomst = 'negatief')) THEN
    RAISE EXCEPTION 'De medezeggenschap heeft zich nog niet uitgesproken of stemt niet in.' USING ERRCODE = '55000';
  END IF;
  IF NEW.handeling = 'herziening-stoppen' AND gevonden."vastgesteldeVersieId" IS NULL THEN
    RAISE EXCEPTION 'Er is nog geen vastgesteld plan om naar terug te gaan.' USING ERRCODE = '55000';
  END IF;
  RETURN NULL;
END $$;

-- What the (P)MR said stands. Before it speaks only the question's end changes: nobody rewrites what was asked.
CREATE FUNCTION mr_stap_bewaken() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  IF OLD.uitkomst IS NOT NULL THEN
    RAISE EXCEPTION 'Het oordeel van de medezeggenschap staat vast.' USING ERRCODE = '55000';
  END IF;
  IF (NEW.id, NEW."planversieId", NEW.soort, NEW.vraag, NEW.documenten, NEW."gebruikerId", NEW."createdAt") IS DISTINCT FROM (OLD.id, OLD."planversieId", OLD.soort, OLD.vraag, OLD.documenten, OLD."gebruikerId", OLD."createdAt") THEN
    RAISE EXCEPTION 'Wat is voorgelegd, blijft zoals het is.' USING ERRCODE = '55000';
  END IF;
  RETURN NEW;
END $$;

-- No activity waits for itself, not by way of others either. Two who tie at the same moment wait for each other.
CREATE FUNCTION activiteit_na_bewaken() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  PERFORM pg_advisory_xact_lock(hashtextextended(NEW."planId"::text, 11));
  IF (SELECT count(*) FROM activiteit a WHERE a."bestuurId" = NEW."bestuurId" AND a."planId" = NEW."planId" AND a.id IN (NEW."activiteitId", NEW."naId")) <> 2 THEN
    RAISE EXCEPTION 'Een activiteit wacht alleen op een activiteit van hetzelfde plan.' USING ERRCODE = '23514';
  END IF;
  IF EXISTS (
    WITH RECURSIVE ervoor AS (
      SELECT NEW."naId" AS id
      UNION
      SELECT n."naId" FROM activiteit_na n JOIN ervoor e ON n."activiteitId" = e.id WHERE n."bestuurId" = NEW."bestuurId" AND n."planId" = NEW."planId"
    ) SELECT 1 FROM ervoor WHERE id = NEW."activiteitId") THEN
    RAISE EXCEPTION 'Dan wachten activiteiten op elkaar.' USING ERRCODE = '23514', CONSTRAINT = 'activiteit_na_kring';
  END IF;
  RETURN NEW;
END $$;

-- Who may read a plan without its school being in reach: kept with the reviewers and the owners themselves.
CREATE FUNCTION plan_beoordelaar_bij() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  IF TG_OP = 'DELETE' THEN
    DELETE FROM plan_betrokkene b WHERE b."bestuurId" = OLD."bestuurId" AND b."planId" = OLD."planId" AND b."gebruikerId" = OLD."gebruikerId" AND b.waarom = 'beoordelaar';
  ELSE
    INSERT INTO plan_betrokkene ("bestuurId", "planId", "cyclusId", "schoolId", "gebruikerId", waarom)
    VALUES (NEW."bestuurId", NEW."planId", NEW."cyclusId", NEW."schoolId", NEW."gebruikerId", 'beoordelaar') ON CONFLICT DO NOTHING;
  END IF;
  RETURN NULL;
END $$;
CREATE FUNCTION plan_eigenaar_bij() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  IF TG_OP = 'UPDATE' AND OLD."eigenaarId" IS NOT NULL AND NOT EXISTS (SELECT 1 FROM activiteit a WHERE a."bestuurId" = OLD."bestuurId" AND a."planId" = OLD."planId" AND a."eigenaarId" = OLD."eigenaarId" AND a."vervallenOp" IS NULL) THEN
    DELETE FROM plan_betrokkene b WHERE b."bestuurId" = OLD."bestuurId" AND b."planId" = OLD."planId" AND b."gebruikerId" = OLD."eigenaarId" AND b.waarom = 'eigenaar';
  END IF;
  IF NEW."eigenaarId" IS NOT NULL AND NEW."vervallenOp" IS NULL THEN
    INSERT INTO plan_betrokkene ("bestuurId", "planId", "cyclusId", "schoolId", "gebruikerId", waarom)
    VALUES (NEW."bestuurId", NEW."planId", NEW."cyclusId", NEW."schoolId", NEW."eigenaarId", 'eigenaar') ON CONFLICT DO NOTHING;
  END IF;
  RETURN NULL;
END $$;

CREATE TRIGGER a_plek BEFORE INSERT OR UPDATE ON activiteit FOR EACH ROW EXECUTE FUNCTION plan_plek();
CREATE TRIGGER a_plek BEFORE INSERT OR UPDATE ON activiteit_rol FOR EACH ROW EXECUTE FUNCTION plan_plek();
CREATE TRIGGER a_plek BEFORE INSERT OR UPDATE ON activiteit_na FOR EACH ROW EXECUTE FUNCTION plan_plek();
CREATE TRIGGER a_plek BEFORE INSERT OR UPDATE ON activiteitstand FOR EACH ROW EXECUTE FUNCTION plan_plek();
CREATE TRIGGER a_plek BEFORE INSERT OR UPDATE ON planversie FOR EACH ROW EXECUTE FUNCTION plan_plek();
CREATE TRIGGER a_plek BEFORE INSERT OR UPDATE ON planstap FOR EACH ROW EXECUTE FUNCTION plan_plek();
CREATE TRIGGER a_plek BEFORE INSERT OR UPDATE ON planbeoordelaar FOR EACH ROW EXECUTE FUNCTION plan_plek();
CREATE TRIGGER a_plek BEFORE INSERT OR UPDATE ON planoordeel FOR EACH ROW EXECUTE FUNCTION plan_plek();
CREATE TRIGGER a_plek BEFORE INSERT OR UPDATE ON planopmerking FOR EACH ROW EXECUTE FUNCTION plan_plek();
CREATE TRIGGER a_plek BEFORE INSERT OR UPDATE ON plan_betrokkene FOR EACH ROW EXECUTE FUNCTION plan_plek();
CREATE TRIGGER a_plek BEFORE INSERT OR UPDATE ON mr_stap FOR EACH ROW EXECUTE FUNCTION plan_plek();
CREATE TRIGGER a_plek BEFORE INSERT OR UPDATE ON statusmelding FOR EACH ROW EXECUTE FUNCTION plan_plek();
CREATE TRIGGER a_plek BEFORE INSERT OR UPDATE ON bijsturing FOR EACH ROW EXECUTE FUNCTION plan_plek();
CREATE TRIGGER a_plek BEFORE INSERT OR UPDATE ON meting FOR EACH ROW EXECUTE FUNCTION cyclus_plek();
CREATE TRIGGER a_plek BEFORE INSERT OR UPDATE ON evaluatie FOR EACH ROW EXECUTE FUNCTION cyclus_plek();
CREATE TRIGGER a_plek BEFORE INSERT OR UPDATE ON vervolgactie FOR EACH ROW EXECUTE FUNCTION cyclus_plek();
CREATE TRIGGER a_plek BEFORE INSERT OR UPDATE ON visitatie FOR EACH ROW EXECUTE FUNCTION cyclus_plek();
CREATE TRIGGER a_plek BEFORE INSERT OR UPDATE ON cyclusmomentopname FOR EACH ROW EXECUTE FUNCTION cyclus_plek();
CREATE TRIGGER a_plek BEFORE INSERT ON plan FOR EACH ROW EXECUTE FUNCTION cyclus_plek();
CREATE TRIGGER bewaken BEFORE INSERT OR UPDATE OR DELETE ON activiteit FOR EACH ROW EXECUTE FUNCTION plan_inhoud_bewaken();
CREATE TRIGGER bewaken BEFORE INSERT OR UPDATE OR DELETE ON activiteit_rol FOR EACH ROW EXECUTE FUNCTION plan_inhoud_bewaken();
CREATE TRIGGER bewaken BEFORE INSERT OR UPDATE OR DELETE ON activiteit_na FOR EACH ROW EXECUTE FUNCTION plan_inhoud_bewaken();
CREATE TRIGGER bewaken BEFORE UPDATE ON plan FOR EACH ROW EXECUTE FUNCTION plan_bewaken();
CREATE TRIGGER zetten AFTER INSERT ON planstap FOR EACH ROW EXECUTE FUNCTION planstap_zetten();
CREATE TRIGGER bewaken BEFORE UPDATE ON mr_stap FOR EACH ROW EXECUTE FUNCTION mr_stap_bewaken();
CREATE TRIGGER geen_kring BEFORE INSERT ON activiteit_na FOR EACH ROW EXECUTE FUNCTION activiteit_na_bewaken();
CREATE TRIGGER betrokken AFTER INSERT OR DELETE ON planbeoordelaar FOR EACH ROW EXECUTE FUNCTION plan_beoordelaar_bij();
CREATE TRIGGER betrokken AFTER INSERT OR UPDATE OF "eigenaarId", "vervallenOp" ON activiteit FOR EACH ROW EXECUTE FUNCTION plan_eigenaar_bij();

-- The ways between states; lib/plan/toestanden.ts is the same table for code and screen, and a test holds them equal.
INSERT INTO plan_overgang (handeling, van, naar) VALUES
  ('indienen', 'concept', 'ingediend'),
  ('indienen', 'wijzigingen-gevraagd', 'ingediend'),
  ('beoordelen', 'ingediend', 'ingediend'),
  ('beoordelen', 'ingediend', 'wijzigingen-gevraagd'),
  ('beoordelen', 'ingediend', 'akkoord'),
  ('beoordelen', 'wijzigingen-gevraagd', 'ingediend'),
  ('beoordelen', 'wijzigingen-gevraagd', 'wijzigingen-gevraagd'),
  ('beoordelen', 'wijzigingen-gevraagd', 'akkoord'),
  ('intrekken', 'ingediend', 'concept'),
  ('intrekken', 'wijzigingen-gevraagd', 'concept'),
  ('intrekken', 'akkoord', 'concept'),
  ('intrekken', 'bij-mr', 'concept'),
  ('voorleggen', 'akkoord', 'bij-mr'),
  ('uitbrengen', 'bij-mr', 'akkoord'),
  ('vaststellen', 'akkoord', 'vastgesteld'),
  ('teruggeven', 'akkoord', 'wijzigingen-gevraagd'),
  ('herzien', 'vastgesteld', 'concept'),
  ('herziening-stoppen', 'concept', 'vastgesteld'),
  ('herziening-stoppen', 'wijzigingen-gevraagd', 'vastgesteld'),
  ('afronden', 'vastgesteld', 'afgerond'),
  ('heropenen', 'afgerond', 'vastgesteld');

-- The wall -------------------------------------------------------------------------------------------

ALTER TABLE plan ENABLE ROW LEVEL SECURITY;
ALTER TABLE plan FORCE ROW LEVEL SECURITY;
CREATE POLICY lezen ON plan FOR SELECT USING ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid)
  AND (((SELECT current_setting('app.bereik', true)) = 'bestuur'
    OR (SELECT current_setting('app.bereik', true)) = 'school' AND ("schoolId" = ANY (((SELECT coalesce(NULLIF(current_setting('app.scholen', true), ''), '{}')::uuid[])::uuid[]))
      OR "schoolId" IS NULL AND muur_doet_mee("cyclusId"))
    OR (SELECT current_setting('app.bereik', true)) IN ('school', 'team') AND muur_bij_plan(id))
    OR ((SELECT current_setting('app.bereik', true)) = 'mr-bestuur' OR (SELECT current_setting('app.bereik', true)) = 'mr-school' AND "schoolId" = ANY (((SELECT coalesce(NULLIF(current_setting('app.scholen', true), ''), '{}')::uuid[])::uuid[]))) AND EXISTS (SELECT 1 FROM mr_stap m WHERE m."bestuurId" = plan."bestuurId" AND m."planId" = plan.id)));
CREATE POLICY toevoegen ON plan FOR INSERT WITH CHECK ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid)
  AND ((SELECT current_setting('app.bereik', true)) = 'bestuur'
    OR (SELECT current_setting('app.bereik', true)) = 'school' AND ("schoolId" = ANY (((SELECT coalesce(NULLIF(current_setting('app.scholen', true), ''), '{}')::uuid[])::uuid[]))
      OR "schoolId" IS NULL AND muur_doet_mee("cyclusId"))));
CREATE POLICY wijzigen ON plan FOR UPDATE USING ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid)
  AND (((SELECT current_setting('app.bereik', true)) = 'bestuur'
    OR (SELECT current_setting('app.bereik', true)) = 'school' AND ("schoolId" = ANY (((SELECT coalesce(NULLIF(current_setting('app.scholen', true), ''), '{}')::uuid[])::uuid[]))
      OR "schoolId" IS NULL AND muur_doet_mee("cyclusId"))
    OR (SELECT current_setting('app.bereik', true)) IN ('school', 'team') AND muur_bij_plan(id))
    OR ((SELECT current_setting('app.bereik', true)) = 'mr-bestuur' OR (SELECT current_setting('app.bereik', true)) = 'mr-school' AND "schoolId" = ANY (((SELECT coalesce(NULLIF(current_setting('app.scholen', true), ''), '{}')::uuid[])::uuid[]))) AND EXISTS (SELECT 1 FROM mr_stap m WHERE m."bestuurId" = plan."bestuurId" AND m."planId" = plan.id))) WITH CHECK ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid)
  AND (((SELECT current_setting('app.bereik', true)) = 'bestuur'
    OR (SELECT current_setting('app.bereik', true)) = 'school' AND ("schoolId" = ANY (((SELECT coalesce(NULLIF(current_setting('app.scholen', true), ''), '{}')::uuid[])::uuid[]))
      OR "schoolId" IS NULL AND muur_doet_mee("cyclusId"))
    OR (SELECT current_setting('app.bereik', true)) IN ('school', 'team') AND muur_bij_plan(id))
    OR ((SELECT current_setting('app.bereik', true)) = 'mr-bestuur' OR (SELECT current_setting('app.bereik', true)) = 'mr-school' AND "schoolId" = ANY (((SELECT coalesce(NULLIF(current_setting('app.scholen', true), ''), '{}')::uuid[])::uuid[]))) AND EXISTS (SELECT 1 FROM mr_stap m WHERE m."bestuurId" = plan."bestuurId" AND m."planId" = plan.id)));
CREATE POLICY verwijderen ON plan FOR DELETE USING (false);

ALTER TABLE activiteit ENABLE ROW LEVEL SECURITY;
ALTER TABLE activiteit FORCE ROW LEVEL SECURITY;
CREATE POLICY lezen ON activiteit FOR SELECT USING ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid)
  AND ((SELECT current_setting('app.bereik', true)) = 'bestuur'
    OR (SELECT current_setting('app.bereik', true)) = 'school' AND ("schoolId" = ANY (((SELECT coalesce(NULLIF(current_setting('app.scholen', true), ''), '{}')::uuid[])::uuid[]))
      OR "schoolId" IS NULL AND muur_doet_mee("cyclusId"))
    OR (SELECT current_setting('app.bereik', true)) IN ('school', 'team') AND muur_bij_plan("planId")));
CREATE POLICY toevoegen ON activiteit FOR INSERT WITH CHECK ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid)
  AND ((SELECT current_setting('app.bereik', true)) = 'bestuur'
    OR (SELECT current_setting('app.bereik', true)) = 'school' AND ("schoolId" = ANY (((SELECT coalesce(NULLIF(current_setting('app.scholen', true), ''), '{}')::uuid[])::uuid[]))
      OR "schoolId" IS NULL AND muur_doet_mee("cyclusId"))));
CREATE POLICY wijzigen ON activiteit FOR UPDATE USING ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid)
  AND ((SELECT current_setting('app.bereik', true)) = 'bestuur'
    OR (SELECT current_setting('app.bereik', true)) = 'school' AND ("schoolId" = ANY (((SELECT coalesce(NULLIF(current_setting('app.scholen', true), ''), '{}')::uuid[])::uuid[]))
      OR "schoolId" IS NULL AND muur_doet_mee("cyclusId")))) WITH CHECK ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid)
  AND ((SELECT current_setting('app.bereik', true)) = 'bestuur'
    OR (SELECT current_setting('app.bereik', true)) = 'school' AND ("schoolId" = ANY (((SELECT coalesce(NULLIF(current_setting('app.scholen', true), ''), '{}')::uuid[])::uuid[]))
      OR "schoolId" IS NULL AND muur_doet_mee("cyclusId"))));
CREATE POLICY verwijderen ON activiteit FOR DELETE USING (false);

ALTER TABLE activiteit_rol ENABLE ROW LEVEL SECURITY;
ALTER TABLE activiteit_rol FORCE ROW LEVEL SECURITY;
CREATE POLICY lezen ON activiteit_rol FOR SELECT USING ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid)
  AND ((SELECT current_setting('app.bereik', true)) = 'bestuur'
    OR (SELECT current_setting('app.bereik', true)) = 'school' AND ("schoolId" = ANY (((SELECT coalesce(NULLIF(current_setting('app.scholen', true), ''), '{}')::uuid[])::uuid[]))
      OR "schoolId" IS NULL AND muur_doet_mee("cyclusId"))
    OR (SELECT current_setting('app.bereik', true)) IN ('school', 'team') AND muur_bij_plan("planId")));
CREATE POLICY toevoegen ON activiteit_rol FOR INSERT WITH CHECK ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid)
  AND ((SELECT current_setting('app.bereik', true)) = 'bestuur'
    OR (SELECT current_setting('app.bereik', true)) = 'school' AND ("schoolId" = ANY (((SELECT coalesce(NULLIF(current_setting('app.scholen', true), ''), '{}')::uuid[])::uuid[]))
      OR "schoolId" IS NULL AND muur_doet_mee("cyclusId"))));
CREATE POLICY wijzigen ON activiteit_rol FOR UPDATE USING ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid)
  AND ((SELECT current_setting('app.bereik', true)) = 'bestuur'
    OR (SELECT current_setting('app.bereik', true)) = 'school' AND ("schoolId" = ANY (((SELECT coalesce(NULLIF(current_setting('app.scholen', true), ''), '{}')::uuid[])::uuid[]))
      OR "schoolId" IS NULL AND muur_doet_mee("cyclusId")))) WITH CHECK ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid)
  AND ((SELECT current_setting('app.bereik', true)) = 'bestuur'
    OR (SELECT current_setting('app.bereik', true)) = 'school' AND ("schoolId" = ANY (((SELECT coalesce(NULLIF(current_setting('app.scholen', true), ''), '{}')::uuid[])::uuid[]))
      OR "schoolId" IS NULL AND muur_doet_mee("cyclusId"))));
CREATE POLICY verwijderen ON activiteit_rol FOR DELETE USING ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid)
  AND ((SELECT current_setting('app.bereik', true)) = 'bestuur'
    OR (SELECT current_setting('app.bereik', true)) = 'school' AND ("schoolId" = ANY (((SELECT coalesce(NULLIF(current_setting('app.scholen', true), ''), '{}')::uuid[])::uuid[]))
      OR "schoolId" IS NULL AND muur_doet_mee("cyclusId"))));

ALTER TABLE activiteit_na ENABLE ROW LEVEL SECURITY;
ALTER TABLE activiteit_na FORCE ROW LEVEL SECURITY;
CREATE POLICY lezen ON activiteit_na FOR SELECT USING ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid)
  AND ((SELECT current_setting('app.bereik', true)) = 'bestuur'
    OR (SELECT current_setting('app.bereik', true)) = 'school' AND ("schoolId" = ANY (((SELECT coalesce(NULLIF(current_setting('app.scholen', true), ''), '{}')::uuid[])::uuid[]))
      OR "schoolId" IS NULL AND muur_doet_mee("cyclusId"))
    OR (SELECT current_setting('app.bereik', true)) IN ('school', 'team') AND muur_bij_plan("planId")));
CREATE POLICY toevoegen ON activiteit_na FOR INSERT WITH CHECK ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid)
  AND ((SELECT current_setting('app.bereik', true)) = 'bestuur'
    OR (SELECT current_setting('app.bereik', true)) = 'school' AND ("schoolId" = ANY (((SELECT coalesce(NULLIF(current_setting('app.scholen', true), ''), '{}')::uuid[])::uuid[]))
      OR "schoolId" IS NULL AND muur_doet_mee("cyclusId"))));
CREATE POLICY wijzigen ON activiteit_na FOR UPDATE USING (false) WITH CHECK (false);
CREATE POLICY verwijderen ON activiteit_na FOR DELETE USING ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid)
  AND ((SELECT current_setting('app.bereik', true)) = 'bestuur'
    OR (SELECT current_setting('app.bereik', true)) = 'school' AND ("schoolId" = ANY (((SELECT coalesce(NULLIF(current_setting('app.scholen', true), ''), '{}')::uuid[])::uuid[]))
      OR "schoolId" IS NULL AND muur_doet_mee("cyclusId"))));

ALTER TABLE activiteitstand ENABLE ROW LEVEL SECURITY;
ALTER TABLE activiteitstand FORCE ROW LEVEL SECURITY;
CREATE POLICY lezen ON activiteitstand FOR SELECT USING ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid)
  AND ((SELECT current_setting('app.bereik', true)) = 'bestuur'
    OR (SELECT current_setting('app.bereik', true)) = 'school' AND ("schoolId" = ANY (((SELECT coalesce(NULLIF(current_setting('app.scholen', true), ''), '{}')::uuid[])::uuid[]))
      OR "schoolId" IS NULL AND muur_doet_mee("cyclusId"))
    OR (SELECT current_setting('app.bereik', true)) IN ('school', 'team') AND muur_bij_plan("planId")));
CREATE POLICY toevoegen ON activiteitstand FOR INSERT WITH CHECK ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid)
  AND ((SELECT current_setting('app.bereik', true)) = 'bestuur'
    OR (SELECT current_setting('app.bereik', true)) = 'school' AND ("schoolId" = ANY (((SELECT coalesce(NULLIF(current_setting('app.scholen', true), ''), '{}')::uuid[])::uuid[]))
      OR "schoolId" IS NULL AND muur_doet_mee("cyclusId"))
    OR (SELECT current_setting('app.bereik', true)) IN ('school', 'team') AND muur_bij_plan("planId")));
CREATE POLICY wijzigen ON activiteitstand FOR UPDATE USING ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid)
  AND ((SELECT current_setting('app.bereik', true)) = 'bestuur'
    OR (SELECT current_setting('app.bereik', true)) = 'school' AND ("schoolId" = ANY (((SELECT coalesce(NULLIF(current_setting('app.scholen', true), ''), '{}')::uuid[])::uuid[]))
      OR "schoolId" IS NULL AND muur_doet_mee("cyclusId"))
    OR (SELECT current_setting('app.bereik', true)) IN ('school', 'team') AND muur_bij_plan("planId"))) WITH CHECK ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid)
  AND ((SELECT current_setting('app.bereik', true)) = 'bestuur'
    OR (SELECT current_setting('app.bereik', true)) = 'school' AND ("schoolId" = ANY (((SELECT coalesce(NULLIF(current_setting('app.scholen', true), ''), '{}')::uuid[])::uuid[]))
      OR "schoolId" IS NULL AND muur_doet_mee("cyclusId"))
    OR (SELECT current_setting('app.bereik', true)) IN ('school', 'team') AND muur_bij_plan("planId")));
CREATE POLICY verwijderen ON activiteitstand FOR DELETE USING (false);

ALTER TABLE planversie ENABLE ROW LEVEL SECURITY;
ALTER TABLE planversie FORCE ROW LEVEL SECURITY;
CREATE POLICY lezen ON planversie FOR SELECT USING ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid)
  AND (((SELECT current_setting('app.bereik', true)) = 'bestuur'
    OR (SELECT current_setting('app.bereik', true)) = 'school' AND ("schoolId" = ANY (((SELECT coalesce(NULLIF(current_setting('app.scholen', true), ''), '{}')::uuid[])::uuid[]))
      OR "schoolId" IS NULL AND muur_doet_mee("cyclusId"))
    OR (SELECT current_setting('app.bereik', true)) IN ('school', 'team') AND muur_bij_plan("planId"))
    OR ((SELECT current_setting('app.bereik', true)) = 'mr-bestuur' OR (SELECT current_setting('app.bereik', true)) = 'mr-school' AND "schoolId" = ANY (((SELECT coalesce(NULLIF(current_setting('app.scholen', true), ''), '{}')::uuid[])::uuid[]))) AND EXISTS (SELECT 1 FROM mr_stap m WHERE m."bestuurId" = planversie."bestuurId" AND m."planversieId" = planversie.id)));
CREATE POLICY toevoegen ON planversie FOR INSERT WITH CHECK ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid)
  AND ((SELECT current_setting('app.bereik', true)) = 'bestuur'
    OR (SELECT current_setting('app.bereik', true)) = 'school' AND ("schoolId" = ANY (((SELECT coalesce(NULLIF(current_setting('app.scholen', true), ''), '{}')::uuid[])::uuid[]))
      OR "schoolId" IS NULL AND muur_doet_mee("cyclusId"))));
CREATE POLICY wijzigen ON planversie FOR UPDATE USING (false) WITH CHECK (false);
CREATE POLICY verwijderen ON planversie FOR DELETE USING (false);

ALTER TABLE planstap ENABLE ROW LEVEL SECURITY;
ALTER TABLE planstap FORCE ROW LEVEL SECURITY;
CREATE POLICY lezen ON planstap FOR SELECT USING ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid)
  AND (((SELECT current_setting('app.bereik', true)) = 'bestuur'
    OR (SELECT current_setting('app.bereik', true)) = 'school' AND ("schoolId" = ANY (((SELECT coalesce(NULLIF(current_setting('app.scholen', true), ''), '{}')::uuid[])::uuid[]))
      OR "schoolId" IS NULL AND muur_doet_mee("cyclusId"))
    OR (SELECT current_setting('app.bereik', true)) IN ('school', 'team') AND muur_bij_plan("planId"))
    OR ((SELECT current_setting('app.bereik', true)) = 'mr-bestuur' OR (SELECT current_setting('app.bereik', true)) = 'mr-school' AND "schoolId" = ANY (((SELECT coalesce(NULLIF(current_setting('app.scholen', true), ''), '{}')::uuid[])::uuid[]))) AND handeling IN ('voorleggen', 'uitbrengen')));
CREATE POLICY toevoegen ON planstap FOR INSERT WITH CHECK ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid)
  AND "gebruikerId" = (SELECT NULLIF(current_setting('app.gebruiker', true), '')::uuid) AND (handeling IN ('vaststellen', 'teruggeven', 'heropenen') AND (SELECT current_setting('app.bereik', true)) = 'bestuur'
    OR handeling = 'beoordelen' AND ((SELECT current_setting('app.bereik', true)) = 'bestuur'
    OR (SELECT current_setting('app.bereik', true)) = 'school' AND ("schoolId" = ANY (((SELECT coalesce(NULLIF(current_setting('app.scholen', true), ''), '{}')::uuid[])::uuid[]))
      OR "schoolId" IS NULL AND muur_doet_mee("cyclusId"))
    OR (SELECT current_setting('app.bereik', true)) IN ('school', 'team') AND muur_bij_plan("planId"))
    OR handeling = 'uitbrengen' AND (((SELECT current_setting('app.bereik', true)) = 'bestuur'
    OR (SELECT current_setting('app.bereik', true)) = 'school' AND ("schoolId" = ANY (((SELECT coalesce(NULLIF(current_setting('app.scholen', true), ''), '{}')::uuid[])::uuid[]))
      OR "schoolId" IS NULL AND muur_doet_mee("cyclusId"))) OR ((SELECT current_setting('app.bereik', true)) = 'mr-bestuur' OR (SELECT current_setting('app.bereik', true)) = 'mr-school' AND "schoolId" = ANY (((SELECT coalesce(NULLIF(current_setting('app.scholen', true), ''), '{}')::uuid[])::uuid[]))))
    OR handeling IN ('indienen', 'intrekken', 'voorleggen', 'herzien', 'herziening-stoppen', 'afronden') AND ((SELECT current_setting('app.bereik', true)) = 'bestuur'
    OR (SELECT current_setting('app.bereik', true)) = 'school' AND ("schoolId" = ANY (((SELECT coalesce(NULLIF(current_setting('app.scholen', true), ''), '{}')::uuid[])::uuid[]))
      OR "schoolId" IS NULL AND muur_doet_mee("cyclusId")))));
CREATE POLICY wijzigen ON planstap FOR UPDATE USING (false) WITH CHECK (false);
CREATE POLICY verwijderen ON planstap FOR DELETE USING (false);

ALTER TABLE planbeoordelaar ENABLE ROW LEVEL SECURITY;
ALTER TABLE planbeoordelaar FORCE ROW LEVEL SECURITY;
CREATE POLICY lezen ON planbeoordelaar FOR SELECT USING ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid)
  AND ((SELECT current_setting('app.bereik', true)) = 'bestuur'
    OR (SELECT current_setting('app.bereik', true)) = 'school' AND ("schoolId" = ANY (((SELECT coalesce(NULLIF(current_setting('app.scholen', true), ''), '{}')::uuid[])::uuid[]))
      OR "schoolId" IS NULL AND muur_doet_mee("cyclusId"))
    OR (SELECT current_setting('app.bereik', true)) IN ('school', 'team') AND muur_bij_plan("planId")));
CREATE POLICY toevoegen ON planbeoordelaar FOR INSERT WITH CHECK ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid)
  AND ((SELECT current_setting('app.bereik', true)) = 'bestuur'
    OR (SELECT current_setting('app.bereik', true)) = 'school' AND ("schoolId" = ANY (((SELECT coalesce(NULLIF(current_setting('app.scholen', true), ''), '{}')::uuid[])::uuid[]))
      OR "schoolId" IS NULL AND muur_doet_mee("cyclusId"))));
CREATE POLICY wijzigen ON planbeoordelaar FOR UPDATE USING ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid)
  AND ((SELECT current_setting('app.bereik', true)) = 'bestuur'
    OR (SELECT current_setting('app.bereik', true)) = 'school' AND ("schoolId" = ANY (((SELECT coalesce(NULLIF(current_setting('app.scholen', true), ''), '{}')::uuid[])::uuid[]))
      OR "schoolId" IS NULL AND muur_doet_mee("cyclusId")))) WITH CHECK ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid)
  AND ((SELECT current_setting('app.bereik', true)) = 'bestuur'
    OR (SELECT current_setting('app.bereik', true)) = 'school' AND ("schoolId" = ANY (((SELECT coalesce(NULLIF(current_setting('app.scholen', true), ''), '{}')::uuid[])::uuid[]))
      OR "schoolId" IS NULL AND muur_doet_mee("cyclusId"))));
CREATE POLICY verwijderen ON planbeoordelaar FOR DELETE USING ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid)
  AND ((SELECT current_setting('app.bereik', true)) = 'bestuur'
    OR (SELECT current_setting('app.bereik', true)) = 'school' AND ("schoolId" = ANY (((SELECT coalesce(NULLIF(current_setting('app.scholen', true), ''), '{}')::uuid[])::uuid[]))
      OR "schoolId" IS NULL AND muur_doet_mee("cyclusId"))));

ALTER TABLE beoordelingsregel ENABLE ROW LEVEL SECURITY;
ALTER TABLE beoordelingsregel FORCE ROW LEVEL SECURITY;
CREATE POLICY lezen ON beoordelingsregel FOR SELECT USING ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid)
  AND ((SELECT current_setting('app.bereik', true)) = 'bestuur' OR (SELECT current_setting('app.bereik', true)) = 'school' AND ("schoolId" = ANY (((SELECT coalesce(NULLIF(current_setting('app.scholen', true), ''), '{}')::uuid[])::uuid[])) OR "schoolId" IS NULL)));
CREATE POLICY toevoegen ON beoordelingsregel FOR INSERT WITH CHECK ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid)
  AND ((SELECT current_setting('app.bereik', true)) = 'bestuur' OR (SELECT current_setting('app.bereik', true)) = 'school' AND "schoolId" = ANY (((SELECT coalesce(NULLIF(current_setting('app.scholen', true), ''), '{}')::uuid[])::uuid[]))));
CREATE POLICY wijzigen ON beoordelingsregel FOR UPDATE USING ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid)
  AND ((SELECT current_setting('app.bereik', true)) = 'bestuur' OR (SELECT current_setting('app.bereik', true)) = 'school' AND "schoolId" = ANY (((SELECT coalesce(NULLIF(current_setting('app.scholen', true), ''), '{}')::uuid[])::uuid[])))) WITH CHECK ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid)
  AND ((SELECT current_setting('app.bereik', true)) = 'bestuur' OR (SELECT current_setting('app.bereik', true)) = 'school' AND "schoolId" = ANY (((SELECT coalesce(NULLIF(current_setting('app.scholen', true), ''), '{}')::uuid[])::uuid[]))));
CREATE POLICY verwijderen ON beoordelingsregel FOR DELETE USING ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid)
  AND ((SELECT current_setting('app.bereik', true)) = 'bestuur' OR (SELECT current_setting('app.bereik', true)) = 'school' AND "schoolId" = ANY (((SELECT coalesce(NULLIF(current_setting('app.scholen', true), ''), '{}')::uuid[])::uuid[]))));

ALTER TABLE planoordeel ENABLE ROW LEVEL SECURITY;
ALTER TABLE planoordeel FORCE ROW LEVEL SECURITY;
CREATE POLICY lezen ON planoordeel FOR SELECT USING ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid)
  AND ((SELECT current_setting('app.bereik', true)) = 'bestuur'
    OR (SELECT current_setting('app.bereik', true)) = 'school' AND ("schoolId" = ANY (((SELECT coalesce(NULLIF(current_setting('app.scholen', true), ''), '{}')::uuid[])::uuid[]))
      OR "schoolId" IS NULL AND muur_doet_mee("cyclusId"))
    OR (SELECT current_setting('app.bereik', true)) IN ('school', 'team') AND muur_bij_plan("planId")));
CREATE POLICY toevoegen ON planoordeel FOR INSERT WITH CHECK ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid)
  AND "gebruikerId" = (SELECT NULLIF(current_setting('app.gebruiker', true), '')::uuid) AND ((SELECT current_setting('app.bereik', true)) = 'bestuur'
    OR (SELECT current_setting('app.bereik', true)) = 'school' AND ("schoolId" = ANY (((SELECT coalesce(NULLIF(current_setting('app.scholen', true), ''), '{}')::uuid[])::uuid[]))
      OR "schoolId" IS NULL AND muur_doet_mee("cyclusId"))
    OR (SELECT current_setting('app.bereik', true)) IN ('school', 'team') AND muur_bij_plan("planId")));
CREATE POLICY wijzigen ON planoordeel FOR UPDATE USING (false) WITH CHECK (false);
CREATE POLICY verwijderen ON planoordeel FOR DELETE USING (false);

ALTER TABLE planopmerking ENABLE ROW LEVEL SECURITY;
ALTER TABLE planopmerking FORCE ROW LEVEL SECURITY;
CREATE POLICY lezen ON planopmerking FOR SELECT USING ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid)
  AND ((SELECT current_setting('app.bereik', true)) = 'bestuur'
    OR (SELECT current_setting('app.bereik', true)) = 'school' AND ("schoolId" = ANY (((SELECT coalesce(NULLIF(current_setting('app.scholen', true), ''), '{}')::uuid[])::uuid[]))
      OR "schoolId" IS NULL AND muur_doet_mee("cyclusId"))
    OR (SELECT current_setting('app.bereik', true)) IN ('school', 'team') AND muur_bij_plan("planId")));
CREATE POLICY toevoegen ON planopmerking FOR INSERT WITH CHECK ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid)
  AND "gebruikerId" = (SELECT NULLIF(current_setting('app.gebruiker', true), '')::uuid) AND ((SELECT current_setting('app.bereik', true)) = 'bestuur'
    OR (SELECT current_setting('app.bereik', true)) = 'school' AND ("schoolId" = ANY (((SELECT coalesce(NULLIF(current_setting('app.scholen', true), ''), '{}')::uuid[])::uuid[]))
      OR "schoolId" IS NULL AND muur_doet_mee("cyclusId"))
    OR (SELECT current_setting('app.bereik', true)) IN ('school', 'team') AND muur_bij_plan("planId")));
CREATE POLICY wijzigen ON planopmerking FOR UPDATE USING ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid)
  AND (((SELECT current_setting('app.bereik', true)) = 'bestuur'
    OR (SELECT current_setting('app.bereik', true)) = 'school' AND ("schoolId" = ANY (((SELECT coalesce(NULLIF(current_setting('app.scholen', true), ''), '{}')::uuid[])::uuid[]))
      OR "schoolId" IS NULL AND muur_doet_mee("cyclusId"))) OR "gebruikerId" = (SELECT NULLIF(current_setting('app.gebruiker', true), '')::uuid) AND ((SELECT current_setting('app.bereik', true)) = 'bestuur'
    OR (SELECT current_setting('app.bereik', true)) = 'school' AND ("schoolId" = ANY (((SELECT coalesce(NULLIF(current_setting('app.scholen', true), ''), '{}')::uuid[])::uuid[]))
      OR "schoolId" IS NULL AND muur_doet_mee("cyclusId"))
    OR (SELECT current_setting('app.bereik', true)) IN ('school', 'team') AND muur_bij_plan("planId")))) WITH CHECK ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid)
  AND (((SELECT current_setting('app.bereik', true)) = 'bestuur'
    OR (SELECT current_setting('app.bereik', true)) = 'school' AND ("schoolId" = ANY (((SELECT coalesce(NULLIF(current_setting('app.scholen', true), ''), '{}')::uuid[])::uuid[]))
      OR "schoolId" IS NULL AND muur_doet_mee("cyclusId"))) OR "gebruikerId" = (SELECT NULLIF(current_setting('app.gebruiker', true), '')::uuid) AND ((SELECT current_setting('app.bereik', true)) = 'bestuur'
    OR (SELECT current_setting('app.bereik', true)) = 'school' AND ("schoolId" = ANY (((SELECT coalesce(NULLIF(current_setting('app.scholen', true), ''), '{}')::uuid[])::uuid[]))
      OR "schoolId" IS NULL AND muur_doet_mee("cyclusId"))
    OR (SELECT current_setting('app.bereik', true)) IN ('school', 'team') AND muur_bij_plan("planId"))));
CREATE POLICY verwijderen ON planopmerking FOR DELETE USING (false);

-- Flat on purpose: the function muur_bij_plan reads here, and a policy that looked back would go round for ever.
ALTER TABLE plan_betrokkene ENABLE ROW LEVEL SECURITY;
ALTER TABLE plan_betrokkene FORCE ROW LEVEL SECURITY;
CREATE POLICY lezen ON plan_betrokkene FOR SELECT USING ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid)
  AND ("gebruikerId" = (SELECT NULLIF(current_setting('app.gebruiker', true), '')::uuid)
    OR (SELECT current_setting('app.bereik', true)) = 'bestuur'
    OR (SELECT current_setting('app.bereik', true)) = 'school' AND "schoolId" = ANY (((SELECT coalesce(NULLIF(current_setting('app.scholen', true), ''), '{}')::uuid[])::uuid[]))));
CREATE POLICY toevoegen ON plan_betrokkene FOR INSERT WITH CHECK ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid)
  AND ((SELECT current_setting('app.bereik', true)) = 'bestuur'
    OR (SELECT current_setting('app.bereik', true)) = 'school' AND ("schoolId" = ANY (((SELECT coalesce(NULLIF(current_setting('app.scholen', true), ''), '{}')::uuid[])::uuid[]))
      OR "schoolId" IS NULL AND muur_doet_mee("cyclusId"))));
CREATE POLICY wijzigen ON plan_betrokkene FOR UPDATE USING (false) WITH CHECK (false);
CREATE POLICY verwijderen ON plan_betrokkene FOR DELETE USING ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid)
  AND ((SELECT current_setting('app.bereik', true)) = 'bestuur'
    OR (SELECT current_setting('app.bereik', true)) = 'school' AND ("schoolId" = ANY (((SELECT coalesce(NULLIF(current_setting('app.scholen', true), ''), '{}')::uuid[])::uuid[]))
      OR "schoolId" IS NULL AND muur_doet_mee("cyclusId"))));

ALTER TABLE mr_stap ENABLE ROW LEVEL SECURITY;
ALTER TABLE mr_stap FORCE ROW LEVEL SECURITY;
CREATE POLICY lezen ON mr_stap FOR SELECT USING ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid)
  AND (((SELECT current_setting('app.bereik', true)) = 'bestuur'
    OR (SELECT current_setting('app.bereik', true)) = 'school' AND ("schoolId" = ANY (((SELECT coalesce(NULLIF(current_setting('app.scholen', true), ''), '{}')::uuid[])::uuid[]))
      OR "schoolId" IS NULL AND muur_doet_mee("cyclusId"))
    OR (SELECT current_setting('app.bereik', true)) IN ('school', 'team') AND muur_bij_plan("planId"))
    OR ((SELECT current_setting('app.bereik', true)) = 'mr-bestuur' OR (SELECT current_setting('app.bereik', true)) = 'mr-school' AND "schoolId" = ANY (((SELECT coalesce(NULLIF(current_setting('app.scholen', true), ''), '{}')::uuid[])::uuid[])))));
CREATE POLICY toevoegen ON mr_stap FOR INSERT WITH CHECK ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid)
  AND ((SELECT current_setting('app.bereik', true)) = 'bestuur'
    OR (SELECT current_setting('app.bereik', true)) = 'school' AND ("schoolId" = ANY (((SELECT coalesce(NULLIF(current_setting('app.scholen', true), ''), '{}')::uuid[])::uuid[]))
      OR "schoolId" IS NULL AND muur_doet_mee("cyclusId"))));
CREATE POLICY wijzigen ON mr_stap FOR UPDATE USING ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid)
  AND (((SELECT current_setting('app.bereik', true)) = 'bestuur'
    OR (SELECT current_setting('app.bereik', true)) = 'school' AND ("schoolId" = ANY (((SELECT coalesce(NULLIF(current_setting('app.scholen', true), ''), '{}')::uuid[])::uuid[]))
      OR "schoolId" IS NULL AND muur_doet_mee("cyclusId"))) OR ((SELECT current_setting('app.bereik', true)) = 'mr-bestuur' OR (SELECT current_setting('app.bereik', true)) = 'mr-school' AND "schoolId" = ANY (((SELECT coalesce(NULLIF(current_setting('app.scholen', true), ''), '{}')::uuid[])::uuid[]))))) WITH CHECK ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid)
  AND (((SELECT current_setting('app.bereik', true)) = 'bestuur'
    OR (SELECT current_setting('app.bereik', true)) = 'school' AND ("schoolId" = ANY (((SELECT coalesce(NULLIF(current_setting('app.scholen', true), ''), '{}')::uuid[])::uuid[]))
      OR "schoolId" IS NULL AND muur_doet_mee("cyclusId"))) OR ((SELECT current_setting('app.bereik', true)) = 'mr-bestuur' OR (SELECT current_setting('app.bereik', true)) = 'mr-school' AND "schoolId" = ANY (((SELECT coalesce(NULLIF(current_setting('app.scholen', true), ''), '{}')::uuid[])::uuid[])))));
CREATE POLICY verwijderen ON mr_stap FOR DELETE USING (false);

ALTER TABLE statusmelding ENABLE ROW LEVEL SECURITY;
ALTER TABLE statusmelding FORCE ROW LEVEL SECURITY;
CREATE POLICY lezen ON statusmelding FOR SELECT USING ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid)
  AND ((SELECT current_setting('app.bereik', true)) = 'bestuur'
    OR (SELECT current_setting('app.bereik', true)) = 'school' AND ("schoolId" = ANY (((SELECT coalesce(NULLIF(current_setting('app.scholen', true), ''), '{}')::uuid[])::uuid[]))
      OR "schoolId" IS NULL AND muur_doet_mee("cyclusId"))
    OR (SELECT current_setting('app.bereik', true)) IN ('school', 'team') AND muur_bij_plan("planId")));
CREATE POLICY toevoegen ON statusmelding FOR INSERT WITH CHECK ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid)
  AND "gebruikerId" = (SELECT NULLIF(current_setting('app.gebruiker', true), '')::uuid) AND ((SELECT current_setting('app.bereik', true)) = 'bestuur'
    OR (SELECT current_setting('app.bereik', true)) = 'school' AND ("schoolId" = ANY (((SELECT coalesce(NULLIF(current_setting('app.scholen', true), ''), '{}')::uuid[])::uuid[]))
      OR "schoolId" IS NULL AND muur_doet_mee("cyclusId"))
    OR (SELECT current_setting('app.bereik', true)) IN ('school', 'team') AND muur_bij_plan("planId")));
CREATE POLICY wijzigen ON statusmelding FOR UPDATE USING (false) WITH CHECK (false);
CREATE POLICY verwijderen ON statusmelding FOR DELETE USING (false);

ALTER TABLE bijsturing ENABLE ROW LEVEL SECURITY;
ALTER TABLE bijsturing FORCE ROW LEVEL SECURITY;
CREATE POLICY lezen ON bijsturing FOR SELECT USING ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid)
  AND ((SELECT current_setting('app.bereik', true)) = 'bestuur'
    OR (SELECT current_setting('app.bereik', true)) = 'school' AND ("schoolId" = ANY (((SELECT coalesce(NULLIF(current_setting('app.scholen', true), ''), '{}')::uuid[])::uuid[]))
      OR "schoolId" IS NULL AND muur_doet_mee("cyclusId"))
    OR (SELECT current_setting('app.bereik', true)) IN ('school', 'team') AND muur_bij_plan("planId")));
CREATE POLICY toevoegen ON bijsturing FOR INSERT WITH CHECK ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid)
  AND "gebruikerId" = (SELECT NULLIF(current_setting('app.gebruiker', true), '')::uuid) AND ((SELECT current_setting('app.bereik', true)) = 'bestuur'
    OR (SELECT current_setting('app.bereik', true)) = 'school' AND ("schoolId" = ANY (((SELECT coalesce(NULLIF(current_setting('app.scholen', true), ''), '{}')::uuid[])::uuid[]))
      OR "schoolId" IS NULL AND muur_doet_mee("cyclusId"))
    OR (SELECT current_setting('app.bereik', true)) IN ('school', 'team') AND muur_bij_plan("planId")));
CREATE POLICY wijzigen ON bijsturing FOR UPDATE USING (false) WITH CHECK (false);
CREATE POLICY verwijderen ON bijsturing FOR DELETE USING (false);

ALTER TABLE meting ENABLE ROW LEVEL SECURITY;
ALTER TABLE meting FORCE ROW LEVEL SECURITY;
CREATE POLICY lezen ON meting FOR SELECT USING ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid)
  AND ((SELECT current_setting('app.bereik', true)) = 'bestuur'
    OR (SELECT current_setting('app.bereik', true)) = 'school' AND ("schoolId" = ANY (((SELECT coalesce(NULLIF(current_setting('app.scholen', true), ''), '{}')::uuid[])::uuid[]))
      OR "schoolId" IS NULL AND muur_doet_mee("cyclusId"))));
CREATE POLICY toevoegen ON meting FOR INSERT WITH CHECK ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid)
  AND "gebruikerId" = (SELECT NULLIF(current_setting('app.gebruiker', true), '')::uuid) AND ((SELECT current_setting('app.bereik', true)) = 'bestuur'
    OR (SELECT current_setting('app.bereik', true)) = 'school' AND ("schoolId" = ANY (((SELECT coalesce(NULLIF(current_setting('app.scholen', true), ''), '{}')::uuid[])::uuid[]))
      OR "schoolId" IS NULL AND muur_doet_mee("cyclusId"))));
CREATE POLICY wijzigen ON meting FOR UPDATE USING ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid)
  AND ((SELECT current_setting('app.bereik', true)) = 'bestuur'
    OR (SELECT current_setting('app.bereik', true)) = 'school' AND ("schoolId" = ANY (((SELECT coalesce(NULLIF(current_setting('app.scholen', true), ''), '{}')::uuid[])::uuid[]))
      OR "schoolId" IS NULL AND muur_doet_mee("cyclusId")))) WITH CHECK ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid)
  AND ((SELECT current_setting('app.bereik', true)) = 'bestuur'
    OR (SELECT current_setting('app.bereik', true)) = 'school' AND ("schoolId" = ANY (((SELECT coalesce(NULLIF(current_setting('app.scholen', true), ''), '{}')::uuid[])::uuid[]))
      OR "schoolId" IS NULL AND muur_doet_mee("cyclusId"))));
CREATE POLICY verwijderen ON meting FOR DELETE USING (false);

ALTER TABLE evaluatie ENABLE ROW LEVEL SECURITY;
ALTER TABLE evaluatie FORCE ROW LEVEL SECURITY;
CREATE POLICY lezen ON evaluatie FOR SELECT USING ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid)
  AND ((SELECT current_setting('app.bereik', true)) = 'bestuur'
    OR (SELECT current_setting('app.bereik', true)) = 'school' AND ("schoolId" = ANY (((SELECT coalesce(NULLIF(current_setting('app.scholen', true), ''), '{}')::uuid[])::uuid[]))
      OR "schoolId" IS NULL AND muur_doet_mee("cyclusId"))));
CREATE POLICY toevoegen ON evaluatie FOR INSERT WITH CHECK ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid)
  AND ((SELECT current_setting('app.bereik', true)) = 'bestuur'
    OR (SELECT current_setting('app.bereik', true)) = 'school' AND ("schoolId" = ANY (((SELECT coalesce(NULLIF(current_setting('app.scholen', true), ''), '{}')::uuid[])::uuid[]))
      OR "schoolId" IS NULL AND muur_doet_mee("cyclusId"))));
CREATE POLICY wijzigen ON evaluatie FOR UPDATE USING ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid)
  AND ((SELECT current_setting('app.bereik', true)) = 'bestuur'
    OR (SELECT current_setting('app.bereik', true)) = 'school' AND ("schoolId" = ANY (((SELECT coalesce(NULLIF(current_setting('app.scholen', true), ''), '{}')::uuid[])::uuid[]))
      OR "schoolId" IS NULL AND muur_doet_mee("cyclusId")))) WITH CHECK ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid)
  AND ((SELECT current_setting('app.bereik', true)) = 'bestuur'
    OR (SELECT current_setting('app.bereik', true)) = 'school' AND ("schoolId" = ANY (((SELECT coalesce(NULLIF(current_setting('app.scholen', true), ''), '{}')::uuid[])::uuid[]))
      OR "schoolId" IS NULL AND muur_doet_mee("cyclusId"))));
CREATE POLICY verwijderen ON evaluatie FOR DELETE USING (false);

ALTER TABLE visitatie ENABLE ROW LEVEL SECURITY;
ALTER TABLE visitatie FORCE ROW LEVEL SECURITY;
CREATE POLICY lezen ON visitatie FOR SELECT USING ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid)
  AND ((SELECT current_setting('app.bereik', true)) = 'bestuur'
    OR (SELECT current_setting('app.bereik', true)) = 'school' AND ("schoolId" = ANY (((SELECT coalesce(NULLIF(current_setting('app.scholen', true), ''), '{}')::uuid[])::uuid[]))
      OR "schoolId" IS NULL AND muur_doet_mee("cyclusId"))));
CREATE POLICY toevoegen ON visitatie FOR INSERT WITH CHECK ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid)
  AND ((SELECT current_setting('app.bereik', true)) = 'bestuur'
    OR (SELECT current_setting('app.bereik', true)) = 'school' AND ("schoolId" = ANY (((SELECT coalesce(NULLIF(current_setting('app.scholen', true), ''), '{}')::uuid[])::uuid[]))
      OR "schoolId" IS NULL AND muur_doet_mee("cyclusId"))));
CREATE POLICY wijzigen ON visitatie FOR UPDATE USING ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid)
  AND ((SELECT current_setting('app.bereik', true)) = 'bestuur'
    OR (SELECT current_setting('app.bereik', true)) = 'school' AND ("schoolId" = ANY (((SELECT coalesce(NULLIF(current_setting('app.scholen', true), ''), '{}')::uuid[])::uuid[]))
      OR "schoolId" IS NULL AND muur_doet_mee("cyclusId")))) WITH CHECK ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid)
  AND ((SELECT current_setting('app.bereik', true)) = 'bestuur'
    OR (SELECT current_setting('app.bereik', true)) = 'school' AND ("schoolId" = ANY (((SELECT coalesce(NULLIF(current_setting('app.scholen', true), ''), '{}')::uuid[])::uuid[]))
      OR "schoolId" IS NULL AND muur_doet_mee("cyclusId"))));
CREATE POLICY verwijderen ON visitatie FOR DELETE USING (false);

ALTER TABLE vervolgactie ENABLE ROW LEVEL SECURITY;
ALTER TABLE vervolgactie FORCE ROW LEVEL SECURITY;
CREATE POLICY lezen ON vervolgactie FOR SELECT USING ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid)
  AND (((SELECT current_setting('app.bereik', true)) = 'bestuur'
    OR (SELECT current_setting('app.bereik', true)) = 'school' AND ("schoolId" = ANY (((SELECT coalesce(NULLIF(current_setting('app.scholen', true), ''), '{}')::uuid[])::uuid[]))
      OR "schoolId" IS NULL AND muur_doet_mee("cyclusId"))) OR "eigenaarId" = (SELECT NULLIF(current_setting('app.gebruiker', true), '')::uuid)));
CREATE POLICY toevoegen ON vervolgactie FOR INSERT WITH CHECK ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid)
  AND ((SELECT current_setting('app.bereik', true)) = 'bestuur'
    OR (SELECT current_setting('app.bereik', true)) = 'school' AND ("schoolId" = ANY (((SELECT coalesce(NULLIF(current_setting('app.scholen', true), ''), '{}')::uuid[])::uuid[]))
      OR "schoolId" IS NULL AND muur_doet_mee("cyclusId"))));
CREATE POLICY wijzigen ON vervolgactie FOR UPDATE USING ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid)
  AND (((SELECT current_setting('app.bereik', true)) = 'bestuur'
    OR (SELECT current_setting('app.bereik', true)) = 'school' AND ("schoolId" = ANY (((SELECT coalesce(NULLIF(current_setting('app.scholen', true), ''), '{}')::uuid[])::uuid[]))
      OR "schoolId" IS NULL AND muur_doet_mee("cyclusId"))) OR "eigenaarId" = (SELECT NULLIF(current_setting('app.gebruiker', true), '')::uuid))) WITH CHECK ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid)
  AND (((SELECT current_setting('app.bereik', true)) = 'bestuur'
    OR (SELECT current_setting('app.bereik', true)) = 'school' AND ("schoolId" = ANY (((SELECT coalesce(NULLIF(current_setting('app.scholen', true), ''), '{}')::uuid[])::uuid[]))
      OR "schoolId" IS NULL AND muur_doet_mee("cyclusId"))) OR "eigenaarId" = (SELECT NULLIF(current_setting('app.gebruiker', true), '')::uuid)));
CREATE POLICY verwijderen ON vervolgactie FOR DELETE USING (false);

ALTER TABLE cyclusmomentopname ENABLE ROW LEVEL SECURITY;
ALTER TABLE cyclusmomentopname FORCE ROW LEVEL SECURITY;
CREATE POLICY lezen ON cyclusmomentopname FOR SELECT USING ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid)
  AND ((SELECT current_setting('app.bereik', true)) = 'bestuur'
    OR (SELECT current_setting('app.bereik', true)) = 'school' AND ("schoolId" = ANY (((SELECT coalesce(NULLIF(current_setting('app.scholen', true), ''), '{}')::uuid[])::uuid[]))
      OR "schoolId" IS NULL AND muur_doet_mee("cyclusId"))));
CREATE POLICY toevoegen ON cyclusmomentopname FOR INSERT WITH CHECK ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid)
  AND ((SELECT current_setting('app.bereik', true)) = 'bestuur'
    OR (SELECT current_setting('app.bereik', true)) = 'school' AND ("schoolId" = ANY (((SELECT coalesce(NULLIF(current_setting('app.scholen', true), ''), '{}')::uuid[])::uuid[]))
      OR "schoolId" IS NULL AND muur_doet_mee("cyclusId"))));
CREATE POLICY wijzigen ON cyclusmomentopname FOR UPDATE USING (false) WITH CHECK (false);
CREATE POLICY verwijderen ON cyclusmomentopname FOR DELETE USING (false);

ALTER TABLE agendalink ENABLE ROW LEVEL SECURITY;
ALTER TABLE agendalink FORCE ROW LEVEL SECURITY;
CREATE POLICY lezen ON agendalink FOR SELECT USING ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid)
  AND "gebruikerId" = (SELECT NULLIF(current_setting('app.gebruiker', true), '')::uuid)
  OR "tokenHash" = (SELECT NULLIF(current_setting('app.agendalink', true), '')));
CREATE POLICY toevoegen ON agendalink FOR INSERT WITH CHECK ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid)
  AND "gebruikerId" = (SELECT NULLIF(current_setting('app.gebruiker', true), '')::uuid));
CREATE POLICY wijzigen ON agendalink FOR UPDATE USING ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid)
  AND "gebruikerId" = (SELECT NULLIF(current_setting('app.gebruiker', true), '')::uuid)
  OR "tokenHash" = (SELECT NULLIF(current_setting('app.agendalink', true), ''))) WITH CHECK ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid)
  AND "gebruikerId" = (SELECT NULLIF(current_setting('app.gebruiker', true), '')::uuid)
  OR "tokenHash" = (SELECT NULLIF(current_setting('app.agendalink', true), '')));
CREATE POLICY verwijderen ON agendalink FOR DELETE USING (false);

ALTER TABLE meldingsvoorkeur ENABLE ROW LEVEL SECURITY;
ALTER TABLE meldingsvoorkeur FORCE ROW LEVEL SECURITY;
CREATE POLICY lezen ON meldingsvoorkeur FOR SELECT USING ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid)
  AND ("gebruikerId" = (SELECT NULLIF(current_setting('app.gebruiker', true), '')::uuid) OR (SELECT current_setting('app.bereik', true)) = 'taak'));
CREATE POLICY toevoegen ON meldingsvoorkeur FOR INSERT WITH CHECK ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid)
  AND "gebruikerId" = (SELECT NULLIF(current_setting('app.gebruiker', true), '')::uuid));
CREATE POLICY wijzigen ON meldingsvoorkeur FOR UPDATE USING ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid)
  AND "gebruikerId" = (SELECT NULLIF(current_setting('app.gebruiker', true), '')::uuid)) WITH CHECK ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid)
  AND "gebruikerId" = (SELECT NULLIF(current_setting('app.gebruiker', true), '')::uuid));
CREATE POLICY verwijderen ON meldingsvoorkeur FOR DELETE USING ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid)
  AND "gebruikerId" = (SELECT NULLIF(current_setting('app.gebruiker', true), '')::uuid));

-- The timer that reminds and mails ('taak') walks the boards; of each it reads notifications, how people want to hear of
-- them, and nothing else. What is due it asks for as the board itself.
ALTER POLICY lezen ON melding USING ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid)
  AND ("gebruikerId" = (SELECT NULLIF(current_setting('app.gebruiker', true), '')::uuid) OR (SELECT current_setting('app.bereik', true)) = 'taak'));
ALTER POLICY toevoegen ON melding WITH CHECK ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid)
  AND (door = (SELECT NULLIF(current_setting('app.gebruiker', true), '')::uuid) OR door IS NULL AND (SELECT current_setting('app.bereik', true)) = 'taak'));
ALTER POLICY wijzigen ON melding USING ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid)
  AND ("gebruikerId" = (SELECT NULLIF(current_setting('app.gebruiker', true), '')::uuid) OR (SELECT current_setting('app.bereik', true)) = 'taak')) WITH CHECK ("bestuurId" = (SELECT NULLIF(current_setting('app.bestuur', true), '')::uuid)
  AND ("gebruikerId" = (SELECT NULLIF(current_setting('app.gebruiker', true), '')::uuid) OR (SELECT current_setting('app.bereik', true)) = 'taak'));

GRANT SELECT ON plan, activiteit, activiteit_rol, activiteit_na, activiteitstand, planversie, plan_overgang, planstap, planbeoordelaar, beoordelingsregel, planoordeel, planopmerking, plan_betrokkene, mr_stap, statusmelding, bijsturing, meting, evaluatie, vervolgactie, visitatie, cyclusmomentopname, agendalink, meldingsvoorkeur TO masterkompas_backup;
GRANT SELECT ON plan_overgang TO masterkompas_app;
GRANT SELECT, INSERT, UPDATE ON plan, activiteit, activiteitstand, planopmerking, mr_stap, meting, evaluatie, vervolgactie, visitatie, agendalink TO masterkompas_app;
GRANT SELECT, INSERT, UPDATE, DELETE ON activiteit_rol, planbeoordelaar, beoordelingsregel, meldingsvoorkeur TO masterkompas_app;
GRANT SELECT, INSERT, DELETE ON activiteit_na, plan_betrokkene TO masterkompas_app;
GRANT SELECT, INSERT ON planversie, planstap, planoordeel, statusmelding, bijsturing, cyclusmomentopname TO masterkompas_app;
