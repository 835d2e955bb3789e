import { expect, it } from 'vitest';
import { databaseKeuren } from '@/lib/gezondheid/server/database-keuren';
import { alsApp, alsBeheer, alsOwner, databaseLegen, proefDatabase } from '@/tests/support/database';

it('gives tests the same powerless role as the application', async () => {
  const rol = await alsApp(async (client) => (await client.query(`select current_user as naam, rolsuper, rolbypassrls, rolcreatedb, rolcreaterole, current_setting('statement_timeout') as vraag,
    current_setting('lock_timeout') as slot, current_setting('idle_in_transaction_session_timeout') as stil from pg_roles where rolname = current_user`)).rows[0]);
  expect(rol).toEqual({ naam: 'masterkompas_app', rolsuper: false, rolbypassrls: false, rolcreatedb: false, rolcreaterole: false, vraag: '8s', slot: '2s', stil: '20s' });
});

it('finds the role of the application fit to serve', async () => {
  expect(await databaseKeuren()).toBeNull();
});

it('refuses to serve as soon as the role owns a table', async () => {
  await alsBeheer((client) => client.query('create table proefbezit (id int); alter table proefbezit owner to masterkompas_app'));
  expect(await databaseKeuren()).toBe('verkeerde-rol');
  await alsBeheer((client) => client.query('drop table proefbezit'));
  expect(await databaseKeuren()).toBeNull();
});

it('keeps the data safe when the machine stops: no setting that trades it for speed', async () => {
  const { rows } = await alsApp((client) => client.query("select name, setting from pg_settings where name in ('fsync', 'full_page_writes', 'synchronous_commit', 'data_checksums') order by name"));
  expect(rows.map(({ name, setting }: { name: string; setting: string }) => `${name}=${setting}`)).toEqual(['data_checksums=on', 'fsync=on', 'full_page_writes=on', 'synchronous_commit=on']);
});

it('empties the database between tests without losing the national subject list', async () => {
  await alsBeheer((client) => client.query("insert into gebruiker (email, naam) values ('proef@school.example', 'Proef')"));
  await databaseLegen();
  const tel = await alsOwner(async (client) => (await client.query('select (select count(*) from gebruiker)::int as mensen, (select count(*) from vak)::int as vakken')).rows[0] as { mensen: number; vakken: number });
  expect(tel.mensen).toBe(0);
  expect(tel.vakken).toBeGreaterThan(40);
  expect(proefDatabase().appUrl).toContain('masterkompas_app');
});
