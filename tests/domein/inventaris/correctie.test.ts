import { mkdtempSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { CorrectieAfwijzenSchema, CorrectieFilterSchema, CorrectieVoorstellenSchema } from '@/lib/inventaris/correctie.schema';
import { correctieAannemen } from '@/lib/inventaris/server/correcties/correctie-aannemen';
import { correctieAfwijzen } from '@/lib/inventaris/server/correcties/correctie-afwijzen';
import { correctieVoorstellen } from '@/lib/inventaris/server/correcties/correctie-voorstellen';
import { correctiesTonen } from '@/lib/inventaris/server/correcties/correcties-tonen';
import { dossierBevestigen } from '@/lib/inventaris/server/correcties/dossier-bevestigen';
import { eigenDossierTonen } from '@/lib/inventaris/server/correcties/eigen-dossier-tonen';
import { eigenStandTonen } from '@/lib/inventaris/server/correcties/eigen-stand-tonen';
import { nagekekenTonen } from '@/lib/inventaris/server/correcties/nagekeken-tonen';
import { voorstelIntrekken } from '@/lib/inventaris/server/correcties/voorstel-intrekken';
import { alsBeheer } from '../../support/database';
import { mailsAan, postbusOpenen } from '../../support/postbus';
import { correctieProef, linkPerMail, logVan, NIEUW_DIPLOMA, rijenVan, voorstelUit, type CorrectieProef } from './correctie-opzet';

const map = mkdtempSync(path.join(os.tmpdir(), 'correctie-'));
let proef: CorrectieProef;
let link: Awaited<ReturnType<typeof linkPerMail>>;

beforeAll(async () => {
  const postbus = await postbusOpenen(map);
  process.env.SMTP_URL = postbus.url;
  return postbus.sluiten;
});
beforeEach(async () => {
  proef = await correctieProef();
  link = await linkPerMail(proef.joost, proef.mensen.anna, map);
});

const alles = CorrectieFilterSchema.parse({});
const stel = (velden: Record<string, string | number>) => correctieVoorstellen(link, voorstelUit(velden));
const eerste = async () => (await correctiesTonen(proef.joost, alles)).voorstellen[0];
const aannemen = async (toegang = proef.joost) => {
  const voorstel = await eerste();
  return correctieAannemen(toegang, { id: voorstel?.id ?? '', versie: voorstel?.versie ?? 0, feitVersie: voorstel?.feitVersie ?? 0 });
};
const diploma = async (id = proef.diplomas.anna) => (await rijenVan<Record<string, unknown>>('SELECT niveau, soort, richting, instelling, "behaaldOp"::text, "behaaldJaar", status, uitkomst, versie FROM diploma WHERE id = $1', [id]))[0];
const wijziging = { ...NIEUW_DIPLOMA, voorstel: 'diploma-wijzigen', niveau: 'hbo-bachelor', soort: '', richting: 'Lerarenopleiding Nederlands', instelling: 'NHL', behaald: '2008' };

describe('a proposal', () => {
  it('changes nothing in the file and waits for HR', async () => {
    await stel(NIEUW_DIPLOMA);
    expect(await rijenVan('SELECT 1 FROM diploma WHERE "medewerkerId" = $1', [proef.mensen.anna])).toHaveLength(1);
    expect(await eerste()).toMatchObject({ soort: 'diploma-nieuw', naam: 'Anna Bergsma', scholen: ['Lyceum'], viaLink: true, status: 'open', feit: 'zelfde' });
    expect(await logVan(proef.mensen.anna)).toEqual(['leraarlink-versturen', 'correctie-voorstellen']);
  });

  it('is one when the same is sent again, and two when something differs', async () => {
    const een = await stel(NIEUW_DIPLOMA);
    const [weer, anders] = [await stel(NIEUW_DIPLOMA), await stel({ ...NIEUW_DIPLOMA, behaald: '2015' })];
    expect(weer.id).toBe(een.id);
    expect(anders.id).not.toBe(een.id);
  });

  it('must change something, name what is wrong, and keep to the rules of a diploma', async () => {
    await expect(stel({ ...wijziging, over: proef.diplomas.anna, versie: 1 })).rejects.toMatchObject({ code: 'ongeldig' });
    for (const fout of [{ voorstel: 'aanstelling', over: '', toelichting: '  ' }, { ...NIEUW_DIPLOMA, behaald: '2099' }, { ...NIEUW_DIPLOMA, status: 'in-opleiding' }, { ...NIEUW_DIPLOMA, medewerker: proef.mensen.bram }, { voorstel: 'bevoegdheid', graad: 'tweedegraads', vak: '' }]) {
      expect(CorrectieVoorstellenSchema.safeParse(fout).success).toBe(false);
    }
  });

  it('is refused when the diploma changed since the teacher saw it', async () => {
    await alsBeheer((client) => client.query('UPDATE diploma SET versie = 2 WHERE id = $1', [proef.diplomas.anna]));
    await expect(stel({ ...wijziging, behaald: '2009', over: proef.diplomas.anna, versie: 1 })).rejects.toMatchObject({ code: 'conflict' });
  });

  it('stops at twenty open ones of one person', async () => {
    for (let i = 0; i < 20; i += 1) await stel({ voorstel: 'les', over: '', toelichting: `les ${i}` });
    await expect(stel({ voorstel: 'les', over: '', toelichting: 'nog een' })).rejects.toMatchObject({ code: 'te-vaak' });
  });

  it('can be taken back by the teacher until HR handled it', async () => {
    const { id } = await stel(NIEUW_DIPLOMA);
    await voorstelIntrekken(link, { id, versie: 1 });
    await expect(correctieAannemen(proef.joost, { id, versie: 1, feitVersie: 0 })).rejects.toMatchObject({ code: 'conflict' });
    await expect(voorstelIntrekken(link, { id, versie: 2 })).rejects.toMatchObject({ code: 'conflict' });
    expect(await logVan(proef.mensen.anna)).toContain('correctie-intrekken');
  });
});

describe('taking a proposal over', () => {
  it('adds the diploma exactly as proposed, to be screened, and tells the teacher', async () => {
    await stel(NIEUW_DIPLOMA);
    await aannemen();
    const [nieuw] = await rijenVan<Record<string, unknown>>('SELECT niveau, soort, richting, instelling, "behaaldOp"::text, status, uitkomst FROM diploma WHERE "medewerkerId" = $1 AND id <> $2', [proef.mensen.anna, proef.diplomas.anna]);
    expect(nieuw).toEqual({ niveau: 'wo-master', soort: 'vakmaster', richting: 'Nederlandse taal en cultuur', instelling: 'Rijksuniversiteit Groningen', behaaldOp: '2014-08-29', status: 'behaald', uitkomst: 'te-screenen' });
    expect(await logVan(proef.mensen.anna)).toContain('correctie-aannemen');
    await vi.waitFor(() => { expect(mailsAan(link.email, map)).toHaveLength(2); }, 5000);
    expect(mailsAan(link.email, map)[1]?.onderwerp).toBe('Uw verbetering is overgenomen door Stichting eigen');
    expect((await eigenDossierTonen(link)).voorstellen).toMatchObject([{ status: 'aangenomen' }]);
  });

  it('changes only what the teacher changed, keeps what HR changed meanwhile, and shows that as a conflict first', async () => {
    await stel({ ...wijziging, behaald: '2009', over: proef.diplomas.anna, versie: 1 });
    await alsBeheer((client) => client.query('UPDATE diploma SET instelling = \'NHL Stenden\', versie = 2 WHERE id = $1', [proef.diplomas.anna]));
    const voorstel = await eerste();
    expect(voorstel).toMatchObject({ feit: 'verschoven', feitVersie: 2 });
    expect(voorstel?.regels.find(({ veld }) => veld === 'Instelling')).toEqual({ veld: 'Instelling', nu: 'NHL Stenden', wordt: 'NHL Stenden', anders: false, toen: 'NHL' });
    await expect(correctieAannemen(proef.joost, { id: voorstel?.id ?? '', versie: 1, feitVersie: 1 })).rejects.toMatchObject({ code: 'conflict' });
    expect((await eerste())?.status).toBe('open');
    await aannemen();
    expect(await diploma()).toMatchObject({ instelling: 'NHL Stenden', behaaldJaar: 2009, versie: 3 });
  });

  it('sends a confirmed diploma back to the screening when its level changes', async () => {
    await alsBeheer((client) => client.query('INSERT INTO screening ("bestuurId", "medewerkerId", "diplomaId", uitkomst, bewijs) VALUES ($1, $2, $3, \'bevestigd\', \'origineel\')', [proef.bestuurId, proef.mensen.anna, proef.diplomas.anna]));
    expect(await diploma()).toMatchObject({ uitkomst: 'bevestigd' });
    await stel({ ...wijziging, niveau: 'hbo-master', over: proef.diplomas.anna, versie: 1 });
    await aannemen();
    expect(await diploma()).toMatchObject({ niveau: 'hbo-master', uitkomst: 'te-screenen' });
  });

  it('adds a licence once, as stated by the teacher', async () => {
    await stel({ voorstel: 'bevoegdheid', vak: 'Nederlands', graad: 'tweedegraads', begin: '1-9-2012', toelichting: '' });
    await aannemen();
    expect(await rijenVan('SELECT vak, "vakCode", graad, begin::text, bewijs FROM bevoegdheid WHERE "medewerkerId" = $1', [proef.mensen.anna])).toEqual([{ vak: 'Nederlands', vakCode: 'netl', graad: 'tweedegraads', begin: '2012-09-01', bewijs: 'opgave' }]);
    await stel({ voorstel: 'bevoegdheid', vak: 'nederlands', graad: 'tweedegraads', begin: '', toelichting: 'nog eens' });
    await expect(aannemen()).rejects.toMatchObject({ code: 'ongeldig' });
    expect((await eerste())?.status).toBe('open');
  });

  it('changes the name, with old and new in the log and the old name in the history', async () => {
    await alsBeheer((client) => client.query('UPDATE medewerker SET "bekendSinds" = now() - interval \'1 day\' WHERE id = $1', [proef.mensen.anna]));
    await stel({ voorstel: 'persoon', versie: 1, roepnaam: 'Anna', voorvoegsel: 'van den', achternaam: 'Berg', geboortedatum: '1-2-1985', toelichting: '' });
    await aannemen();
    expect(await rijenVan('SELECT voorvoegsel, achternaam, geboortedatum::text FROM medewerker WHERE id = $1', [proef.mensen.anna])).toEqual([{ voorvoegsel: 'van den', achternaam: 'Berg', geboortedatum: '1985-02-01' }]);
    expect(await rijenVan('SELECT achternaam FROM medewerker_historie WHERE id = $1 AND achternaam = \'Bergsma\'', [proef.mensen.anna])).not.toHaveLength(0);
    const [log] = await rijenVan<{ gegevens: object }>('SELECT gegevens FROM logregel WHERE handeling = \'medewerker-wijzigen\' AND "onderwerpId" = $1', [proef.mensen.anna]);
    expect(log?.gegevens).toEqual({ van: { voorvoegsel: '', achternaam: 'Bergsma' }, naar: { voorvoegsel: 'van den', achternaam: 'Berg' } });
  });

  it('leaves appointments and lessons to HR and only marks the proposal as done', async () => {
    await stel({ voorstel: 'aanstelling', over: proef.aanstelling, toelichting: 'Ik werk nu 0,6.' });
    expect(await eerste()).toMatchObject({ over: 'Docent LB, Lyceum, vanaf 01-08-2015', toelichting: 'Ik werk nu 0,6.', feit: 'zelfde' });
    await aannemen();
    expect(await rijenVan('SELECT deeltijdfactor::float AS fte, versie FROM aanstelling WHERE id = $1', [proef.aanstelling])).toEqual([{ fte: 0.8, versie: 1 }]);
  });

  it('happens once, also when two people press at the same moment', async () => {
    await stel(NIEUW_DIPLOMA);
    const uitkomsten = await Promise.allSettled([aannemen(), aannemen(), aannemen()]);
    expect(uitkomsten.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(await rijenVan('SELECT 1 FROM diploma WHERE "medewerkerId" = $1', [proef.mensen.anna])).toHaveLength(2);
  });

  it('is for HR with this person within reach, and for nobody else', async () => {
    const { id } = await stel(NIEUW_DIPLOMA);
    const invoer = { id, versie: 1, feitVersie: 0 };
    for (const toegang of [proef.ilse, proef.vreemdeHr]) {
      await expect(correctieAannemen(toegang, invoer)).rejects.toMatchObject({ code: 'niet-gevonden' });
      await expect(correctieAfwijzen(toegang, { id, versie: 1, reden: 'x' })).rejects.toMatchObject({ code: 'niet-gevonden' });
      expect((await correctiesTonen(toegang, alles)).voorstellen).toEqual([]);
    }
    for (const toegang of [proef.teamleider, proef.anna]) {
      await expect(correctieAannemen(toegang, invoer)).rejects.toMatchObject({ code: 'geen-recht' });
      await expect(correctiesTonen(toegang, alles)).rejects.toMatchObject({ code: 'geen-recht' });
    }
    expect((await eerste())?.status).toBe('open');
  });
});

describe('declining a proposal', () => {
  it('needs a reason', () => {
    for (const reden of ['', '   ', '\n']) expect(CorrectieAfwijzenSchema.safeParse({ id: crypto.randomUUID(), versie: '1', reden }).success).toBe(false);
  });

  it('leaves the file as it was; the teacher reads the reason in the mail and in the file', async () => {
    const { id } = await stel(NIEUW_DIPLOMA);
    await correctieAfwijzen(proef.joost, { id, versie: 1, reden: 'Laat eerst het uittreksel zien.' });
    expect(await rijenVan('SELECT 1 FROM diploma WHERE "medewerkerId" = $1', [proef.mensen.anna])).toHaveLength(1);
    await vi.waitFor(() => { expect(mailsAan(link.email, map)).toHaveLength(2); }, 5000);
    const mail = mailsAan(link.email, map)[1];
    expect(mail?.tekst).toContain('Laat eerst het uittreksel zien.');
    expect(`${mail?.tekst}${mail?.html}`).not.toMatch(/Anna|Bergsma|Nederlandse taal/);
    expect((await eigenDossierTonen(link)).voorstellen).toMatchObject([{ status: 'afgewezen', reden: 'Laat eerst het uittreksel zien.' }]);
    expect(await logVan(proef.mensen.anna)).toContain('correctie-afwijzen');
    await expect(correctieAfwijzen(proef.joost, { id, versie: 2, reden: 'nog eens' })).rejects.toMatchObject({ code: 'conflict' });
  });
});

describe('a teacher with an account', () => {
  it('confirms and proposes on the own file, whatever stands in the form', async () => {
    await dossierBevestigen(proef.anna);
    await correctieVoorstellen(proef.anna, voorstelUit(NIEUW_DIPLOMA));
    expect(await eigenStandTonen(proef.anna)).toMatchObject({ bevestigdOp: expect.any(String) as string, voorstellen: [{ soort: 'diploma-nieuw', status: 'open' }] });
    expect(await eerste()).toMatchObject({ naam: 'Anna Bergsma', viaLink: false });
    await expect(correctieVoorstellen(proef.anna, voorstelUit({ ...wijziging, behaald: '2009', over: proef.diplomas.bram, versie: 1 }))).rejects.toMatchObject({ code: 'niet-gevonden' });
    for (const toegang of [proef.joost, proef.teamleider]) await expect(dossierBevestigen(toegang)).rejects.toMatchObject({ code: 'geen-recht' });
  });
});

describe('what HR sees', () => {
  it('counts per school who was asked, opened, confirmed and did not answer', async () => {
    await linkPerMail(proef.joost, proef.mensen.bram, map);
    await dossierBevestigen(link);
    await stel(NIEUW_DIPLOMA);
    const { scholen, open } = await correctiesTonen(proef.joost, alles);
    expect(scholen).toMatchObject([
      { naam: 'Lyceum', leraren: 2, gevraagd: 2, geopend: 0, bevestigd: 1, voorstellen: 1, geenAntwoord: 1 },
      { naam: 'Vakschool', leraren: 1, gevraagd: 0, bevestigd: 0, voorstellen: 0, geenAntwoord: 0 },
    ]);
    expect(open).toEqual({ 'diploma-nieuw': 1 });
    expect((await correctiesTonen(proef.ilse, alles)).scholen.map(({ naam }) => naam)).toEqual(['Vakschool']);
  });

  it('narrows the list by school, kind and person, oldest first', async () => {
    await stel({ voorstel: 'les', over: '', toelichting: 'eerst' });
    await stel(NIEUW_DIPLOMA);
    const soorten = async (filter: object) => (await correctiesTonen(proef.joost, CorrectieFilterSchema.parse(filter))).voorstellen.map(({ soort }) => soort);
    expect(await soorten({})).toEqual(['les', 'diploma-nieuw']);
    expect(await soorten({ soort: 'les' })).toEqual(['les']);
    expect(await soorten({ school: proef.scholen.vakschool })).toEqual([]);
    expect(await soorten({ medewerker: proef.mensen.anna, stand: 'behandeld' })).toEqual([]);
  });

  it('shows at the file what the teacher said, to HR within reach only', async () => {
    await stel(NIEUW_DIPLOMA);
    expect(await nagekekenTonen(proef.joost, proef.mensen.anna)).toMatchObject({ link: { stand: 'verstuurd', email: link.email }, email: link.email, bevestigdOp: null, openVoorstellen: 1 });
    expect(await nagekekenTonen(proef.ilse, proef.mensen.anna)).toBeNull();
    expect(await nagekekenTonen(proef.teamleider, proef.mensen.anna)).toBeNull();
  });
});
