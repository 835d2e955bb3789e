-- What was known when may never run backwards: a transaction that began before another one ended, and wrote after it,
-- put the moment back, and a later change then met its own history. The moment now only goes forward.
SET lock_timeout = '5s';

CREATE OR REPLACE FUNCTION medewerker_onthouden() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  -- What was made and changed in one transaction was never known to anybody.
  IF OLD."bekendSinds" < now()::timestamptz(3) THEN
    INSERT INTO medewerker_historie SELECT now(), (NULLIF(current_setting('app.gebruiker', true), ''))::uuid, OLD.*;
  END IF;
  IF TG_OP = 'DELETE' THEN RETURN OLD; END IF;
  NEW."bekendSinds" := greatest(now(), OLD."bekendSinds");
  RETURN NEW;
END $$;

CREATE OR REPLACE FUNCTION aanstelling_onthouden() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  -- What was made and changed in one transaction was never known to anybody.
  IF OLD."bekendSinds" < now()::timestamptz(3) THEN
    INSERT INTO aanstelling_historie SELECT now(), (NULLIF(current_setting('app.gebruiker', true), ''))::uuid, OLD.*;
  END IF;
  IF TG_OP = 'DELETE' THEN RETURN OLD; END IF;
  NEW."bekendSinds" := greatest(now(), OLD."bekendSinds");
  RETURN NEW;
END $$;

CREATE OR REPLACE FUNCTION lesinzet_onthouden() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  -- What was made and changed in one transaction was never known to anybody.
  IF OLD."bekendSinds" < now()::timestamptz(3) THEN
    INSERT INTO lesinzet_historie SELECT now(), (NULLIF(current_setting('app.gebruiker', true), ''))::uuid, OLD.*;
  END IF;
  IF TG_OP = 'DELETE' THEN RETURN OLD; END IF;
  NEW."bekendSinds" := greatest(now(), OLD."bekendSinds");
  RETURN NEW;
END $$;

CREATE OR REPLACE FUNCTION diploma_onthouden() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  -- What was made and changed in one transaction was never known to anybody.
  IF OLD."bekendSinds" < now()::timestamptz(3) THEN
    INSERT INTO diploma_historie SELECT now(), (NULLIF(current_setting('app.gebruiker', true), ''))::uuid, OLD.*;
  END IF;
  IF TG_OP = 'DELETE' THEN RETURN OLD; END IF;
  NEW."bekendSinds" := greatest(now(), OLD."bekendSinds");
  RETURN NEW;
END $$;

CREATE OR REPLACE FUNCTION bevoegdheid_onthouden() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  -- What was made and changed in one transaction was never known to anybody.
  IF OLD."bekendSinds" < now()::timestamptz(3) THEN
    INSERT INTO bevoegdheid_historie SELECT now(), (NULLIF(current_setting('app.gebruiker', true), ''))::uuid, OLD.*;
  END IF;
  IF TG_OP = 'DELETE' THEN RETURN OLD; END IF;
  NEW."bekendSinds" := greatest(now(), OLD."bekendSinds");
  RETURN NEW;
END $$;

CREATE OR REPLACE FUNCTION opleidingstraject_onthouden() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  -- What was made and changed in one transaction was never known to anybody.
  IF OLD."bekendSinds" < now()::timestamptz(3) THEN
    INSERT INTO opleidingstraject_historie SELECT now(), (NULLIF(current_setting('app.gebruiker', true), ''))::uuid, OLD.*;
  END IF;
  IF TG_OP = 'DELETE' THEN RETURN OLD; END IF;
  NEW."bekendSinds" := greatest(now(), OLD."bekendSinds");
  RETURN NEW;
END $$;

CREATE OR REPLACE FUNCTION vertrek_onthouden() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  -- What was made and changed in one transaction was never known to anybody.
  IF OLD."bekendSinds" < now()::timestamptz(3) THEN
    INSERT INTO vertrek_historie SELECT now(), (NULLIF(current_setting('app.gebruiker', true), ''))::uuid, OLD.*;
  END IF;
  IF TG_OP = 'DELETE' THEN RETURN OLD; END IF;
  NEW."bekendSinds" := greatest(now(), OLD."bekendSinds");
  RETURN NEW;
END $$;

CREATE OR REPLACE FUNCTION bestuursinstelling_onthouden() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  -- What was made and changed in one transaction was never known to anybody.
  IF OLD."bekendSinds" < now()::timestamptz(3) THEN
    INSERT INTO bestuursinstelling_historie SELECT now(), (NULLIF(current_setting('app.gebruiker', true), ''))::uuid, OLD.*;
  END IF;
  IF TG_OP = 'DELETE' THEN RETURN OLD; END IF;
  NEW."bekendSinds" := greatest(now(), OLD."bekendSinds");
  RETURN NEW;
END $$;

CREATE OR REPLACE FUNCTION doelwaarde_onthouden() RETURNS trigger LANGUAGE plpgsql SET search_path = public, pg_temp AS $$
BEGIN
  -- What was made and changed in one transaction was never known to anybody.
  IF OLD."bekendSinds" < now()::timestamptz(3) THEN
    INSERT INTO doelwaarde_historie SELECT now(), (NULLIF(current_setting('app.gebruiker', true), ''))::uuid, OLD.*;
  END IF;
  IF TG_OP = 'DELETE' THEN RETURN OLD; END IF;
  NEW."bekendSinds" := greatest(now(), OLD."bekendSinds");
  RETURN NEW;
END $$;
