import { beforeAll, describe, expect, it } from 'vitest';
import { Weigering } from '@/lib/errors';
import { registerAdres, registerFilterUit } from '@/lib/inventaris/register.schema';
import { medewerkersTonen } from '@/lib/inventaris/server/medewerkers-tonen';
import type { Toegang } from '@/lib/toegang/toegang';
import { alsBeheer } from '../../support/database';
import { registerProef, type RegisterProef } from './register-opzet';

let proef: RegisterProef;
beforeAll(async () => { proef = await registerProef(); });

const PEILDATUM = '2026-11-23';
const toon = (wie: Toegang, vraag: Record<string, string> = {}) => medewerkersTonen(wie, registerFilterUit({ peildatum: PEILDATUM, ...vraag }));
const namen = async (wie: Toegang, vraag: Record<string, string> = {}) => (await toon(wie, vraag)).rijen.map((rij) => rij.naam);

const LERAREN = ['Piet Bakker', 'Zoë van Dijk', 'Karin de Groot', 'Özlem Şahin', 'Søren Wiśniewski'];

describe('wie er in de lijst staat', () => {
  it('toont leraren met een aanstelling op de peildatum, op achternaam', async () => {
    const register = await toon(proef.hr);
    expect(register.rijen.map((rij) => rij.naam)).toEqual(LERAREN);
    expect(register.totaal).toBe(5);
  });

  it('kent een andere dag: wie toen werkte, en wie nog niet was begonnen niet', async () => {
    expect(await namen(proef.hr, { peildatum: '2011-01-01' })).toEqual(['Piet Bakker', 'Karin de Groot', 'Wim Vos', 'Søren Wiśniewski']);
    // The last day of an appointment counts, the day after does not.
    expect(await namen(proef.hr, { peildatum: '2026-12-31', zoek: 'sahin' })).toEqual(['Özlem Şahin']);
    expect(await namen(proef.hr, { peildatum: '2027-01-01', zoek: 'sahin' })).toEqual([]);
  });

  it('telt twee aanstellingen op en toont de grootste', async () => {
    const [soren] = (await toon(proef.hr, { zoek: '101' })).rijen;
    expect(soren).toMatchObject({ school: 'Lyceum', team: 'Bovenbouw', schaal: 'LD', fte: 1, meer: 1, vakken: ['Wiskunde'] });
    const [alleenVakschool] = (await toon(proef.hr, { zoek: '101', school: proef.scholen.vakschool })).rijen;
    expect(alleenVakschool).toMatchObject({ school: 'Vakschool', team: null, fte: 0.4, meer: 0 });
  });
});

describe('bereik', () => {
  it('hr van één school ziet alleen werk op die school', async () => {
    const hrVakschool = proef.als({ bereik: 'school', schoolIds: [proef.scholen.vakschool] });
    const { rijen, keuzelijsten } = await toon(hrVakschool);
    expect(rijen.map((rij) => [rij.naam, rij.school])).toEqual([['Karin de Groot', 'Vakschool'], ['Søren Wiśniewski', 'Vakschool']]);
    expect(keuzelijsten.scholen.map((school) => school.naam)).toEqual(['Vakschool']);
  });

  it('schoolleider ziet de eigen school, teamleider het eigen team, leraar alleen zichzelf', async () => {
    expect(await namen(proef.als({ rol: 'schoolleider', bereik: 'school', schoolIds: [proef.scholen.lyceum] }))).toEqual(['Piet Bakker', 'Zoë van Dijk', 'Özlem Şahin', 'Søren Wiśniewski']);
    expect(await namen(proef.als({ rol: 'teamleider', bereik: 'team', teamIds: [proef.teams.onder] }))).toEqual(['Piet Bakker', 'Zoë van Dijk']);
    expect(await namen(proef.als({ rol: 'leraar', bereik: 'zelf', medewerkerId: proef.mensen.zoe }))).toEqual(['Zoë van Dijk']);
  });

  it('een filter op een school buiten bereik of van een ander bestuur opent niets', async () => {
    const teamleider = proef.als({ rol: 'teamleider', bereik: 'team', teamIds: [proef.teams.onder] });
    expect(await namen(teamleider, { school: proef.scholen.vakschool })).toEqual([]);
    expect(await namen(proef.buren.hr)).toEqual(['Overbuur']);
    expect(await namen(proef.buren.hr, { school: proef.scholen.lyceum })).toEqual([]);
    expect((await toon(proef.buren.hr)).keuzelijsten.scholen.map((school) => school.naam)).toEqual(['Overkant']);
  });

  it('medezeggenschap heeft het recht niet', async () => {
    await expect(toon(proef.als({ rol: 'medezeggenschap' }))).rejects.toMatchObject({ code: 'geen-recht' } satisfies Partial<Weigering>);
  });
});

describe('zoeken en filteren', () => {
  it('zoekt op elk woord, zonder accenten en hoofdletters, ook op nummer', async () => {
    expect(await namen(proef.hr, { zoek: 'SOREN wisniewski' })).toEqual(['Søren Wiśniewski']);
    expect(await namen(proef.hr, { zoek: 'özlem şahin' })).toEqual(['Özlem Şahin']);
    expect(await namen(proef.hr, { zoek: 'dijk, zoe' })).toEqual(['Zoë van Dijk']);
    expect(await namen(proef.hr, { zoek: 'soren bakker' })).toEqual([]);
  });

  it('leest jokertekens en aanhalingstekens als gewone tekens', async () => {
    for (const zoek of ['%', '_', "'", '\\', '";--']) expect(await namen(proef.hr, { zoek })).toEqual([]);
  });

  it('verdeelt iedereen over met master, zonder master en geen gegevens', async () => {
    expect(await namen(proef.hr, { master: 'ja' })).toEqual(['Özlem Şahin', 'Søren Wiśniewski']);
    // Karin's promotie is of a later day; on that day she counts.
    expect(await namen(proef.hr, { master: 'nee' })).toEqual(['Zoë van Dijk', 'Karin de Groot']);
    expect(await namen(proef.hr, { master: 'onbekend' })).toEqual(['Piet Bakker']);
    expect(await namen(proef.hr, { master: 'in-opleiding' })).toEqual(['Zoë van Dijk']);
    expect(await namen(proef.hr, { master: 'ja', peildatum: '2027-03-01' })).toContain('Karin de Groot');
  });

  it('filtert op screening, team, sectie en categorie', async () => {
    expect(await namen(proef.hr, { screening: 'bevestigd' })).toEqual(['Søren Wiśniewski']);
    expect(await namen(proef.hr, { screening: 'te-screenen' })).toEqual(['Zoë van Dijk', 'Karin de Groot', 'Özlem Şahin']);
    expect(await namen(proef.hr, { team: proef.teams.onder })).toEqual(['Piet Bakker', 'Zoë van Dijk']);
    const { keuzelijsten } = await toon(proef.hr);
    const wiskunde = keuzelijsten.secties.find((sectie) => sectie.naam === 'Wiskunde')?.code ?? '';
    expect(await namen(proef.hr, { sectie: wiskunde })).toEqual(['Zoë van Dijk', 'Søren Wiśniewski']);
    expect(await namen(proef.hr, { categorie: 'OOP' })).toEqual(['Rob =Kok']);
    expect((await toon(proef.hr, { categorie: 'alle' })).totaal).toBe(6);
  });

  it('noemt wie zonder diplomagegevens is en hoe vers ze zijn', async () => {
    const { volledigheid } = await toon(proef.hr);
    expect(volledigheid.zonderDiploma).toBe(1);
    expect(Date.now() - Date.parse(volledigheid.gewijzigdOp ?? '')).toBeLessThan(10 * 60_000);
  });

  it('valt bij onzin in het adres terug op de gewone lijst', async () => {
    const onzin = { school: 'x', team: "' or 1=1", sectie: '../', categorie: 'X', master: 'misschien', screening: '?', peildatum: '2026-02-31', sorteer: 'id; drop table medewerker', richting: 'zijwaarts', pagina: '-4' };
    const filter = registerFilterUit(onzin);
    expect(filter).toMatchObject({ categorie: 'OP', sorteer: 'naam', richting: 'op', pagina: 1 });
    expect(filter.school ?? filter.team ?? filter.sectie ?? filter.master ?? filter.screening).toBeUndefined();
    expect(registerAdres(filter)).toBe('');
  });
});

describe('volgorde en bladzijden', () => {
  it('sorteert op elke kolom, beide kanten op', async () => {
    expect(await namen(proef.hr, { richting: 'af' })).toEqual([...LERAREN].reverse());
    expect(await namen(proef.hr, { sorteer: 'fte' })).toEqual(['Piet Bakker', 'Özlem Şahin', 'Zoë van Dijk', 'Karin de Groot', 'Søren Wiśniewski']);
    expect(await namen(proef.hr, { sorteer: 'schaal', richting: 'af' })).toEqual(['Søren Wiśniewski', 'Karin de Groot', 'Özlem Şahin', 'Piet Bakker', 'Zoë van Dijk']);
    expect((await namen(proef.hr, { sorteer: 'school', richting: 'af' }))[0]).toBe('Karin de Groot');
    expect((await namen(proef.hr, { sorteer: 'diploma', richting: 'af' })).slice(0, 2)).toEqual(['Søren Wiśniewski', 'Özlem Şahin']);
    expect((await namen(proef.hr, { sorteer: 'screening' }))[0]).not.toBe('Søren Wiśniewski');
  });

  it('toont over alle bladzijden iedereen precies één keer, ook bij gelijke sleutels', async () => {
    const veel = await registerProef();
    await alsBeheer(async (client) => {
      await client.query('BEGIN');
      await client.query(`SELECT set_config('app.bestuur', $1, true), set_config('app.bereik', 'bestuur', true)`, [veel.hr.bestuur.id]);
      await client.query(`INSERT INTO medewerker (personeelsnummer, roepnaam, achternaam) SELECT 'N' || n, 'Jan', 'Jansen' FROM generate_series(1, 58) n`);
      await client.query(`INSERT INTO aanstelling ("medewerkerId", "schoolId", categorie, deeltijdfactor, begin) SELECT id, $2, 'OP', 1, '2020-08-01' FROM medewerker WHERE "bestuurId" = $1 AND achternaam = 'Jansen'`, [veel.hr.bestuur.id, veel.scholen.lyceum]);
      await client.query('COMMIT');
    });
    for (const sorteer of ['naam', 'fte', 'diploma']) {
      const bladen = await Promise.all(['1', '2', '3'].map((pagina) => toon(veel.hr, { sorteer, pagina })));
      expect(bladen.map((blad) => blad.rijen.length)).toEqual([25, 25, 13]);
      expect(new Set(bladen.flatMap((blad) => blad.rijen.map((rij) => rij.id))).size).toBe(63);
    }
    expect(await toon(veel.hr, { pagina: '99' })).toMatchObject({ pagina: 3, paginas: 3, totaal: 63 });
  });
});
