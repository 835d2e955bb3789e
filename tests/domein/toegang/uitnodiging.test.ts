import { beforeEach, describe, expect, it } from 'vitest';
import { demoMailsTonen } from '@/lib/mail/server/demo-post';
import { aanmelden } from '@/lib/toegang/server/aanmelden';
import { sessieVan } from '@/lib/toegang/server/sessie-lezen';
import { uitnodigen } from '@/lib/toegang/server/uitnodigen';
import { uitnodigingAannemen } from '@/lib/toegang/server/uitnodiging-aannemen';
import { uitnodigingBekijken } from '@/lib/toegang/server/uitnodiging-bekijken';
import { uitnodigingIntrekken } from '@/lib/toegang/server/uitnodiging-intrekken';
import { uitnodigingOpnieuw } from '@/lib/toegang/server/uitnodiging-opnieuw';
import { UitnodigenSchema, type Uitnodigen } from '@/lib/toegang/uitnodigen.schema';
import type { Toegang } from '@/lib/toegang/toegang';
import { alsBeheer } from '@/tests/support/database';
import { bestuurMaken, lidMaken, mensMaken, rijenVan, sessieMaken, toegangVan, VREEMD, WACHTWOORD } from './opzet';

// Read at the first use of env(): mails stay in memory, where this test can open them.
process.env.MASTERKOMPAS_DEMO = '1';

type Bestuur = Awaited<ReturnType<typeof bestuurMaken>>;
let eigen: Bestuur;
let ander: Bestuur;
let bestuurder: Toegang;
let vreemdeBestuurder: Toegang;
let volgnummer = 0;

const invoerVoor = (anders: Partial<Uitnodigen> = {}): Uitnodigen => {
  volgnummer += 1;
  return { email: `nieuw${volgnummer}@school.example`, naam: 'Nieuwe Collega', rol: 'hr', bereik: 'bestuur', schoolIds: [], teamIds: [], ...anders };
};
const codeUit = (email: string) => /\/uitnodiging#(\S+)/.exec(demoMailsTonen().find(({ aan }) => aan === email)?.tekst ?? '')?.[1] ?? '';
const uitgenodigd = async (invoer = invoerVoor()) => ({ ...(await uitnodigen(bestuurder, invoer)), email: invoer.email, code: codeUit(invoer.email) });
const aannemen = (code: string, wachtwoord = WACHTWOORD) => uitnodigingAannemen({ code, naam: 'Nieuwe Collega', wachtwoord }, VREEMD);
const nietGevonden = { code: 'niet-gevonden' };

beforeEach(async () => {
  [eigen, ander] = [await bestuurMaken(), await bestuurMaken()];
  const [een, twee] = [await mensMaken(), await mensMaken()];
  await lidMaken(eigen.id, een.id);
  await lidMaken(ander.id, twee.id);
  bestuurder = toegangVan(een, eigen);
  vreemdeBestuurder = toegangVan(twee, ander);
});

describe('uitnodigen', () => {
  it('makes an account that sleeps until the link is used', async () => {
    const { lidmaatschapId, mailVerstuurd, code, email } = await uitgenodigd();
    expect(mailVerstuurd).toBe(true);
    expect(code).toMatch(/^[A-Za-z0-9_-]{43}$/);
    expect(await rijenVan('select "actiefSinds", rol from lidmaatschap where id = $1', [lidmaatschapId])).toEqual([{ actiefSinds: null, rol: 'hr' }]);
    expect(await aanmelden({ email, wachtwoord: WACHTWOORD }, VREEMD)).toMatchObject({ gelukt: false });
    expect(JSON.stringify(await rijenVan('select * from uitnodiging'))).not.toContain(code);
  });

  it('wakes the role when accepted, and writes both acts in the log of this board without the address', async () => {
    const { lidmaatschapId, code, email } = await uitgenodigd(invoerVoor({ rol: 'schoolleider', bereik: 'school', schoolIds: [eigen.schoolId] }));
    expect(await aannemen(code)).toEqual({ email, slug: eigen.slug });
    const sessie = await aanmelden({ email, wachtwoord: WACHTWOORD }, VREEMD);
    expect(sessie.gelukt).toBe(true);
    const [mens] = await rijenVan<{ id: string; email: string; naam: string }>('select id, email, naam from gebruiker where email = $1', [email]);
    const { hash } = await sessieMaken(mens ?? { id: '', email, naam: '' });
    expect((await sessieVan(hash, eigen.slug))?.rollen).toMatchObject([{ rol: 'schoolleider', bereik: 'school', schoolIds: [eigen.schoolId] }]);
    const regels = await rijenVan<{ handeling: string; bestuurId: string }>('select * from logregel where "onderwerpId" = $1 order by id', [lidmaatschapId]);
    expect(regels.map(({ handeling, bestuurId }) => [handeling, bestuurId])).toEqual([['mens-uitnodigen', eigen.id], ['uitnodiging-aannemen', eigen.id]]);
    expect(JSON.stringify(regels)).not.toContain(email);
  });

  it('works once, also when ten accept at the same moment', async () => {
    const { code } = await uitgenodigd();
    const uitkomsten = await Promise.allSettled(Array.from({ length: 10 }, (_, i) => aannemen(code, `${WACHTWOORD}-${i}`)));
    expect(uitkomsten.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    await expect(uitnodigingBekijken(code)).rejects.toMatchObject(nietGevonden);
  });

  it('is not used up by looking', async () => {
    const { code } = await uitgenodigd();
    for (let i = 0; i < 3; i += 1) expect(await uitnodigingBekijken(code)).toMatchObject({ bestuurId: eigen.id, rol: 'hr' });
    await expect(aannemen(code)).resolves.toBeDefined();
  });

  it('stops working after seven days, when withdrawn, and when sent again', async () => {
    const oud = await uitgenodigd();
    await alsBeheer((db) => db.query('update uitnodiging set "verlooptOp" = now() where "lidmaatschapId" = $1', [oud.lidmaatschapId]));
    await expect(aannemen(oud.code)).rejects.toMatchObject(nietGevonden);
    expect(await uitnodigingOpnieuw(bestuurder, oud)).toMatchObject({ mailVerstuurd: true });
    const nieuweCode = codeUit(oud.email);
    await uitnodigingOpnieuw(bestuurder, oud);
    await expect(aannemen(nieuweCode)).rejects.toMatchObject(nietGevonden);
    const laatste = codeUit(oud.email);
    await expect(uitnodigingIntrekken(bestuurder, { ...oud, versie: 9 })).rejects.toMatchObject({ code: 'conflict' });
    await uitnodigingIntrekken(bestuurder, { ...oud, versie: 1 });
    await expect(aannemen(laatste)).rejects.toMatchObject(nietGevonden);
    await expect(uitnodigingOpnieuw(bestuurder, oud)).rejects.toMatchObject(nietGevonden);
  });
});

describe('who is known already', () => {
  it('keeps name and password, and confirms with the own password', async () => {
    const mens = await mensMaken('Eigen Naam');
    const { code } = await uitgenodigd(invoerVoor({ email: mens.email, naam: 'Andere Naam' }));
    expect(await uitnodigingBekijken(code)).toMatchObject({ gebruiker: { naam: 'Eigen Naam', heeftWachtwoord: true } });
    await expect(aannemen(code, 'niet-het-wachtwoord')).rejects.toMatchObject({ code: 'ongeldig' });
    expect(await rijenVan('select 1 from lidmaatschap where "gebruikerId" = $1 and "actiefSinds" is not null', [mens.id])).toEqual([]);
    await aannemen(code);
    expect(await rijenVan('select naam from gebruiker where id = $1', [mens.id])).toEqual([{ naam: 'Eigen Naam' }]);
    expect(await aanmelden({ email: mens.email, wachtwoord: WACHTWOORD }, VREEMD)).toMatchObject({ gelukt: true });
  });

  it('accepts once, also when four confirm at the same moment with the right password', async () => {
    const mens = await mensMaken();
    const { code } = await uitgenodigd(invoerVoor({ email: mens.email }));
    const uitkomsten = await Promise.allSettled(Array.from({ length: 4 }, () => aannemen(code)));
    expect(uitkomsten.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  });

  it('cannot be guessed at through the link any faster than at the front door', async () => {
    const mens = await mensMaken();
    const { code } = await uitgenodigd(invoerVoor({ email: mens.email }));
    for (let i = 0; i < 5; i += 1) await expect(aannemen(code, 'niet-het-wachtwoord')).rejects.toMatchObject({ code: 'ongeldig' });
    await expect(aannemen(code, WACHTWOORD)).rejects.toMatchObject({ code: 'te-vaak' });
  });

  it('is not offered the same role twice, also not at the same moment', async () => {
    const invoer = invoerVoor();
    const uitkomsten = await Promise.allSettled(Array.from({ length: 5 }, () => uitnodigen(bestuurder, invoer)));
    expect(uitkomsten.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    await expect(uitnodigen(bestuurder, invoer)).rejects.toMatchObject({ code: 'conflict', velden: { email: [expect.any(String)] } });
    await expect(uitnodigen(vreemdeBestuurder, invoer)).resolves.toBeDefined();
  });

  it('is not let in when blocked', async () => {
    const { code, email } = await uitgenodigd();
    await alsBeheer((db) => db.query('update gebruiker set "geblokkeerdOp" = now() where email = $1', [email]));
    await expect(aannemen(code)).rejects.toMatchObject(nietGevonden);
  });
});

describe('another board', () => {
  it('cannot repeat or withdraw an invitation of this one', async () => {
    const { lidmaatschapId, code } = await uitgenodigd();
    await expect(uitnodigingOpnieuw(vreemdeBestuurder, { lidmaatschapId })).rejects.toMatchObject(nietGevonden);
    await expect(uitnodigingIntrekken(vreemdeBestuurder, { lidmaatschapId, versie: 1 })).rejects.toMatchObject(nietGevonden);
    await expect(aannemen(code)).resolves.toMatchObject({ slug: eigen.slug });
  });

  it('lends no schools, teams or people: refused whole, nothing stays behind', async () => {
    const pogingen = [
      invoerVoor({ rol: 'schoolleider', bereik: 'school', schoolIds: [eigen.schoolId, ander.schoolId] }),
      invoerVoor({ rol: 'teamleider', bereik: 'team', teamIds: [ander.teamId] }),
      invoerVoor({ rol: 'leraar', bereik: 'zelf', personeelsnummer: '1' }),
    ];
    for (const invoer of pogingen) {
      await expect(uitnodigen(bestuurder, invoer)).rejects.toMatchObject({ code: 'ongeldig' });
      expect(await rijenVan('select 1 from gebruiker where email = $1', [invoer.email])).toEqual([]);
      expect(codeUit(invoer.email)).toBe('');
    }
  });

  it('gets nothing from a code of this one but this one', async () => {
    const { code } = await uitgenodigd();
    await aannemen(code);
    expect(await rijenVan('select 1 from lidmaatschap where "bestuurId" = $1', [ander.id])).toHaveLength(1);
  });
});

describe('the right mensen:beheren', () => {
  it.each(['hr', 'schoolleider', 'teamleider', 'leraar', 'medezeggenschap'] as const)('is not held by %s', async (rol) => {
    const toegang = toegangVan({ id: bestuurder.gebruiker.id, email: '', naam: '' }, eigen, rol);
    await expect(uitnodigen(toegang, invoerVoor())).rejects.toMatchObject({ code: 'geen-recht' });
    await expect(uitnodigingOpnieuw(toegang, { lidmaatschapId: bestuurder.sessieId })).rejects.toMatchObject({ code: 'geen-recht' });
    await expect(uitnodigingIntrekken(toegang, { lidmaatschapId: bestuurder.sessieId, versie: 1 })).rejects.toMatchObject({ code: 'geen-recht' });
  });

  it('gives only reaches that fit the role', () => {
    const mis = [['bestuurder', 'school'], ['schoolleider', 'bestuur'], ['teamleider', 'bestuur'], ['hr', 'team'], ['leraar', 'bestuur'], ['medezeggenschap', 'zelf']] as const;
    for (const [rol, bereik] of mis) expect(UitnodigenSchema.safeParse(invoerVoor({ rol, bereik })).success).toBe(false);
    expect(UitnodigenSchema.safeParse({ ...invoerVoor(), platformrol: 'beheerder' }).success).toBe(false);
    expect(UitnodigenSchema.parse({ ...invoerVoor(), email: ' Naam@School.Example ' }).email).toBe('naam@school.example');
  });
});
