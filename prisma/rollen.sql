-- The four database roles. Run once per server by an administrator, before the migrations:
--   PGOPTIONS='-c masterkompas.wachtwoord_app=… -c masterkompas.wachtwoord_owner=…' psql -f prisma/rollen.sql
-- It may run again at any time: it creates what is missing and sets the passwords that are given.
do $$
declare
  naam text;
  geheim text;
begin
  -- Two commands that start at once would both see the role missing.
  perform pg_advisory_xact_lock(7266032);
  foreach naam in array array['owner', 'app', 'expert', 'backup'] loop
    if not exists (select from pg_roles where rolname = 'masterkompas_' || naam) then
      execute format('create role %I login nosuperuser nocreatedb nocreaterole noreplication', 'masterkompas_' || naam);
    end if;
    geheim := nullif(current_setting('masterkompas.wachtwoord_' || naam, true), '');
    if geheim is not null then
      execute format('alter role %I password %L', 'masterkompas_' || naam, geheim);
    end if;
  end loop;

  -- Only the copy maker sees every row; it can write nothing. The owner is bound by the forced policies.
  alter role masterkompas_owner nobypassrls;
  alter role masterkompas_app nobypassrls;
  alter role masterkompas_expert nobypassrls;
  alter role masterkompas_backup bypassrls;
  grant pg_read_all_data to masterkompas_backup;
  alter role masterkompas_backup set default_transaction_read_only = on;

  -- Postgres stops a stuck request before the application's own limit does.
  alter role masterkompas_app set statement_timeout = '8s';
  alter role masterkompas_app set lock_timeout = '2s';
  alter role masterkompas_app set idle_in_transaction_session_timeout = '20s';
  alter role masterkompas_expert set statement_timeout = '8s';
  alter role masterkompas_expert set lock_timeout = '2s';
  alter role masterkompas_expert set idle_in_transaction_session_timeout = '20s';
  alter role masterkompas_expert set default_transaction_read_only = on;
end
$$;
