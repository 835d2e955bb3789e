import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { isDezeWeergave, weergaveAdres, weergaveInstellingen } from '@/lib/inventaris/weergave';
import { WeergaveBewarenSchema } from '@/lib/inventaris/weergave.schema';
import { weergaveBewaren } from '@/lib/inventaris/server/weergave/weergave-bewaren';
import { weergaveVerwijderen } from '@/lib/inventaris/server/weergave/weergave-verwijderen';
import { weergaveWijzigen } from '@/lib/inventaris/server/weergave/weergave-wijzigen';
import { weergavenTonen } from '@/lib/inventaris/server/weergave/weergaven-tonen';
import type { Toegang } from '@/lib/toegang/toegang';
import { alsBeheer } from '../../support/database';
import { registerProef, type RegisterProef } from './register-opzet';

let proef: RegisterProef;
let collega: Toegang;
const bewaren = (naam: string, anders: { gedeeld?: boolean; adres?: string; soort?: 'matrix' | 'register' } = {}, wie: Toegang = proef.hr) => weergaveBewaren(wie, { soort: 'matrix', naam, gedeeld: false, adres: '?groep=team', ...anders });
const namen = async (wie: Toegang) => (await weergavenTonen(wie, 'matrix')).map(({ naam }) => naam);

beforeAll(async () => {
  proef = await registerProef();
  // Another person at the same board, who leads a team.
  const gebruiker = { id: randomUUID(), naam: 'Nynke Wiersma', email: `nynke-${randomUUID()}@proef.example` };
  await alsBeheer((client) => client.query('INSERT INTO gebruiker (id, naam, email, "wachtwoordHash") VALUES ($1, $2, $3, $4)', [gebruiker.id, gebruiker.naam, gebruiker.email, 'geen']));
  collega = { ...proef.als({ rol: 'teamleider', bereik: 'team', teamIds: [proef.teams.boven] }), gebruiker };
});

describe('what is kept', () => {
  it('is how the list stands, without search text, day, page and open group', () => {
    expect(weergaveInstellingen('matrix', '?zoek=Jansen&groep=team&kolommen=master.wo&peildatum=2020-01-01&pagina=4&open=alle&gat=wo')).toEqual({ groep: 'team', kolommen: 'master.wo', gat: 'wo' });
    expect(weergaveInstellingen('register', '?zoek=Jansen&master=nee&sorteer=fte&peildatum=2020-01-01&groep=school')).toEqual({ master: 'nee', sorteer: 'fte', groep: 'school' });
  });

  it('opens as far as it still exists; nonsense opens the plain list', () => {
    expect(weergaveAdres('matrix', { groep: 'team', kolommen: 'master.ooit', kleur: 'rood', gat: 'zomaar', zoek: 'Jansen' })).toBe('?groep=team&kolommen=master');
    for (const niets of [null, 'tekst', [1], { groep: 7 }, { groep: 'sterrenbeeld' }]) expect(weergaveAdres('matrix', niets)).toBe('');
  });

  it('is recognised when the list shows it, also while somebody searches in it', () => {
    expect(isDezeWeergave('matrix', { adres: '?groep=team' }, '?zoek=jan&groep=team&pagina=2')).toBe(true);
    expect(isDezeWeergave('matrix', { adres: '?groep=team' }, '?groep=school')).toBe(false);
  });

  it('has a name', () => {
    for (const naam of ['', '   ', 'x'.repeat(81)]) expect(WeergaveBewarenSchema.safeParse({ soort: 'matrix', naam }).success).toBe(false);
    expect(WeergaveBewarenSchema.parse({ soort: 'matrix', naam: ' Gaten  vwo ', gedeeld: 'on' })).toMatchObject({ naam: 'Gaten vwo', gedeeld: true });
  });
});

describe('own and shared', () => {
  it('a private view is seen by its owner only; a shared one by everyone at the board, with whose it is; nothing by the neighbours', async () => {
    await bewaren('Alleen van mij', { adres: '?groep=team&zoek=geheim' });
    await bewaren('Voor iedereen', { gedeeld: true });
    expect(await namen(proef.hr)).toEqual(['Alleen van mij', 'Voor iedereen']);
    expect(await weergavenTonen(collega, 'matrix')).toMatchObject([{ naam: 'Voor iedereen', vanMij: false, gedeeld: true, wie: proef.hr.gebruiker.naam, adres: '?groep=team' }]);
    expect(await namen(proef.buren.hr)).toEqual([]);
    expect(await weergavenTonen(proef.hr, 'register')).toEqual([]);
  });

  it('never keeps what somebody searched for, also not in the log', async () => {
    const inhoud = await alsBeheer(async (client) => (await client.query<{ alles: string }>(
      `SELECT concat((SELECT string_agg(instellingen::text, '') FROM weergave WHERE "bestuurId" = $1), (SELECT string_agg(gegevens::text, '') FROM logregel WHERE "bestuurId" = $1)) AS alles`, [proef.hr.bestuur.id])).rows[0]?.alles);
    expect(inhoud).toContain('Alleen van mij');
    expect(inhoud).not.toContain('geheim');
  });

  it('only HR shares with the board', async () => {
    await expect(bewaren('Team deelt', { gedeeld: true }, collega)).rejects.toMatchObject({ code: 'geen-recht' });
    const { id } = await bewaren('Van het team', {}, collega);
    await expect(weergaveWijzigen(collega, { weergave: id, versie: 1, naam: 'Van het team', gedeeld: true })).rejects.toMatchObject({ code: 'geen-recht' });
    expect(await namen(proef.hr)).not.toContain('Van het team');
  });

  it('renames and stops sharing, once per version, and writes it in the log', async () => {
    const { id } = await bewaren('Tijdelijk', { gedeeld: true });
    await weergaveWijzigen(proef.hr, { weergave: id, versie: 1, naam: 'Najaar', gedeeld: false });
    await expect(weergaveWijzigen(proef.hr, { weergave: id, versie: 1, naam: 'Te laat', gedeeld: false })).rejects.toMatchObject({ code: 'conflict' });
    expect([(await namen(proef.hr)).includes('Najaar'), (await namen(collega)).includes('Najaar')]).toEqual([true, false]);
    const log = await alsBeheer(async (client) => (await client.query<{ gegevens: object }>(`SELECT gegevens FROM logregel WHERE handeling = 'weergave-wijzigen' AND "onderwerpId" = $1`, [id])).rows);
    expect(log).toMatchObject([{ gegevens: { van: { naam: 'Tijdelijk', gedeeld: true }, naar: { naam: 'Najaar', gedeeld: false } } }]);
  });

  it('is changed and removed by its owner only', async () => {
    const { id } = await bewaren('Blijft', { gedeeld: true });
    for (const wie of [collega, proef.buren.hr]) {
      await expect(weergaveWijzigen(wie, { weergave: id, versie: 1, naam: 'Gekaapt', gedeeld: false })).rejects.toMatchObject({ code: 'niet-gevonden' });
      await expect(weergaveVerwijderen(wie, { weergave: id, versie: 1 })).rejects.toMatchObject({ code: 'niet-gevonden' });
    }
    await weergaveVerwijderen(proef.hr, { weergave: id, versie: 1 });
    expect(await namen(collega)).not.toContain('Blijft');
  });

  it('has each name once per person and list', async () => {
    await bewaren('Dubbel');
    await expect(bewaren('Dubbel')).rejects.toMatchObject({ code: 'ongeldig', velden: { naam: [expect.stringContaining('al een weergave')] } });
    await bewaren('Dubbel', { soort: 'register' });
    await bewaren('Dubbel', {}, collega);
    const { id } = await bewaren('Anders');
    await expect(weergaveWijzigen(proef.hr, { weergave: id, versie: 1, naam: 'Dubbel', gedeeld: false })).rejects.toMatchObject({ code: 'ongeldig' });
  });
});
