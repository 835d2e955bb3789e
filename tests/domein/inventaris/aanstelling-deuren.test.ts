import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { AanstellingBeeindigenSchema, AanstellingCorrigerenSchema, AanstellingToevoegenSchema, AanstellingWijzigenSchema } from '@/lib/inventaris/aanstelling.schema';
import type { DossierAanstelling } from '@/lib/inventaris/dossier';
import { aanstellingBeeindigen } from '@/lib/inventaris/server/aanstelling/aanstelling-beeindigen';
import { aanstellingCorrigeren } from '@/lib/inventaris/server/aanstelling/aanstelling-corrigeren';
import { aanstellingToevoegen } from '@/lib/inventaris/server/aanstelling/aanstelling-toevoegen';
import { aanstellingVerwijderen } from '@/lib/inventaris/server/aanstelling/aanstelling-verwijderen';
import { aanstellingWijzigen } from '@/lib/inventaris/server/aanstelling/aanstelling-wijzigen';
import { medewerkerTonen } from '@/lib/inventaris/server/medewerker-tonen';
import type { Toegang } from '@/lib/toegang/toegang';
import { alsBeheer } from '../../support/database';
import { registerProef, type RegisterProef } from './register-opzet';

let proef: RegisterProef;
beforeAll(async () => { proef = await registerProef(); });

const lijst = async (mens: string, wie: Toegang = proef.hr): Promise<DossierAanstelling[]> => (await medewerkerTonen(wie, { medewerker: mens, peildatum: '2026-11-23' })).aanstellingen;
const eerste = async (mens: string): Promise<DossierAanstelling> => {
  const [een] = await lijst(mens);
  if (!een) throw new Error('Er hoort een aanstelling te zijn.');
  return een;
};
const velden = (een: Partial<DossierAanstelling> & { schoolId: string }) => ({ plek: een.teamId ? `${een.schoolId}/${een.teamId}` : een.schoolId, functie: een.functie ?? 'Docent', categorie: 'OP', schaal: een.schaal ?? 'LB', schaalSinds: '', deeltijdfactor: String(een.fte ?? 0.5) });
const wijzigen = (een: DossierAanstelling, per: string, rest: object = {}) => AanstellingWijzigenSchema.parse({ aanstelling: een.id, versie: een.versie, per, ...velden(een), ...rest });
const historie = (id: string) => alsBeheer(async (client) => (await client.query<{ deeltijdfactor: string; schaal: string; einde: string | null }>('SELECT deeltijdfactor::text, schaal, einde::text FROM aanstelling_historie WHERE id = $1 ORDER BY "bekendTot"', [id])).rows);
const log = (handeling: string) => alsBeheer(async (client) => (await client.query<{ gegevens: { van: object; naar: object } }>('SELECT gegevens FROM logregel WHERE handeling = $1 ORDER BY id DESC LIMIT 1', [handeling])).rows[0]?.gegevens);

describe('een aanstelling wijzigen per datum', () => {
  it('eindigt de oude de dag ervoor, begint een nieuwe, bewaart wat er stond en schrijft het op', async () => {
    const oud = await eerste(proef.mensen.zoe);
    await aanstellingWijzigen(proef.hr, wijzigen(oud, '2026-08-01', { schaal: 'L11', deeltijdfactor: '0,8' }));
    expect((await lijst(proef.mensen.zoe)).map(({ begin, einde, schaal, schaalSinds, fte }) => [begin, einde, schaal, schaalSinds, fte])).toEqual([
      ['2026-08-01', null, 'LC', '2026-08-01', 0.8], ['2018-08-01', '2026-07-31', 'LB', null, 1],
    ]);
    expect(await historie(oud.id)).toEqual([{ deeltijdfactor: '1.0000', schaal: 'LB', einde: null }]);
    expect(await log('aanstelling-wijzigen')).toMatchObject({ van: { schaal: 'LB', deeltijdfactor: 1 }, naar: { schaal: 'LC', deeltijdfactor: 0.8 } });
  });

  it('weigert een dag voor het begin en na het einde, bij het veld', async () => {
    const tijdelijk = await eerste(proef.mensen.ozlem);
    for (const per of ['2012-08-01', '2012-07-31', '2027-01-01']) await expect(aanstellingWijzigen(proef.hr, wijzigen(tijdelijk, per))).rejects.toMatchObject({ code: 'ongeldig', velden: { per: [expect.any(String)] } });
    expect(await lijst(proef.mensen.ozlem)).toHaveLength(1);
  });
});

describe('toevoegen, corrigeren en beëindigen', () => {
  const nieuw = (rest: object) => AanstellingToevoegenSchema.parse({ medewerker: proef.mensen.piet, ...velden({ schoolId: proef.scholen.vakschool, fte: 0.4 }), begin: '2026-10-01', einde: '', ...rest });

  it('zet een tweede aanstelling naast de eerste, op een andere school', async () => {
    await aanstellingToevoegen(proef.hr, nieuw({}));
    expect((await lijst(proef.mensen.piet)).map(({ school, fte }) => [school, fte]).sort()).toEqual([['Lyceum', 0.5], ['Vakschool', 0.4]]);
  });

  it('weigert dezelfde nog eens, en vraagt eerst door boven 1,2 fte', async () => {
    await expect(aanstellingToevoegen(proef.hr, nieuw({}))).rejects.toMatchObject({ code: 'ongeldig', velden: { begin: [expect.stringContaining('is er al')] } });
    const decaan = { functie: 'Decaan', deeltijdfactor: '0,5' };
    await expect(aanstellingToevoegen(proef.hr, nieuw(decaan))).rejects.toMatchObject({ gegevens: { waarschuwingen: [expect.stringContaining('Docent'), expect.stringContaining('1,4 fte')] } });
    expect(await lijst(proef.mensen.piet)).toHaveLength(2);
    await aanstellingToevoegen(proef.hr, nieuw({ ...decaan, akkoord: 'ja' }));
    expect(await lijst(proef.mensen.piet)).toHaveLength(3);
  });

  it('voert hetzelfde formulier maar één keer uit', async () => {
    const sleutel = { sleutel: randomUUID(), verzoekHash: 'a' };
    const invoer = nieuw({ medewerker: proef.mensen.ozlem });
    await aanstellingToevoegen({ ...proef.hr, sleutel }, invoer);
    await aanstellingToevoegen({ ...proef.hr, sleutel }, invoer);
    expect(await lijst(proef.mensen.ozlem)).toHaveLength(2);
  });

  it('een correctie laat geen spoor in de cijfers, wel in de historie', async () => {
    const oud = await eerste(proef.mensen.karin);
    await aanstellingCorrigeren(proef.hr, AanstellingCorrigerenSchema.parse({ aanstelling: oud.id, versie: oud.versie, ...velden({ ...oud, fte: 0.9 }), schaal: 'LC', begin: '2001-08-01', einde: '' }));
    expect(await lijst(proef.mensen.karin)).toMatchObject([{ id: oud.id, versie: oud.versie + 1, fte: 0.9 }]);
    expect(await historie(oud.id)).toMatchObject([{ deeltijdfactor: '1.0000' }]);
  });

  it('beëindigt op de dag die mag, en weigert een dag voor het begin', async () => {
    const oud = await eerste(proef.mensen.karin);
    await expect(aanstellingBeeindigen(proef.hr, AanstellingBeeindigenSchema.parse({ aanstelling: oud.id, versie: oud.versie, einde: '31-7-2001' }))).rejects.toMatchObject({ velden: { einde: [expect.any(String)] } });
    await aanstellingBeeindigen(proef.hr, AanstellingBeeindigenSchema.parse({ aanstelling: oud.id, versie: oud.versie, einde: '29-2-2028' }));
    expect((await eerste(proef.mensen.karin)).einde).toBe('2028-02-29');
  });

  it('verwijdert wat nooit bestond, maar nooit de laatste', async () => {
    const decaan = (await lijst(proef.mensen.piet)).find(({ functie }) => functie === 'Decaan');
    await aanstellingVerwijderen(proef.hr, { aanstelling: decaan?.id ?? '', versie: decaan?.versie ?? 0 });
    expect(await lijst(proef.mensen.piet)).toHaveLength(2);
    const enige = await eerste(proef.mensen.rob);
    await expect(aanstellingVerwijderen(proef.hr, { aanstelling: enige.id, versie: enige.versie })).rejects.toMatchObject({ code: 'ongeldig' });
  });
});

describe('tegelijk en buiten bereik', () => {
  it('laat van twee wijzigingen op dezelfde versie er één winnen, en toont de ander wat er nu staat', async () => {
    const oud = await eerste(proef.mensen.soren);
    const uitkomsten = await Promise.allSettled([0.3, 0.2].map((fte) => aanstellingCorrigeren(proef.hr, AanstellingCorrigerenSchema.parse({ aanstelling: oud.id, versie: oud.versie, ...velden({ ...oud, fte }), begin: oud.begin, einde: '' }))));
    expect(uitkomsten.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    const reden: unknown = uitkomsten.flatMap((een) => (een.status === 'rejected' ? [een.reason as unknown] : []))[0];
    expect(reden).toMatchObject({ code: 'conflict', voorMens: expect.stringContaining('Joost Meinema') as string, gegevens: { versie: oud.versie + 1, regels: expect.arrayContaining([['School', 'Vakschool']]) as unknown } });
  });

  it('hr van één school wijzigt alleen de aanstelling op de eigen school', async () => {
    const wietske = proef.als({ bereik: 'school', schoolIds: [proef.scholen.vakschool] });
    const [vakschool, lyceum] = (await lijst(proef.mensen.soren)).sort((a, b) => b.school.localeCompare(a.school)) as [DossierAanstelling, DossierAanstelling];
    await expect(aanstellingWijzigen(wietske, wijzigen(lyceum, '2026-08-01', { deeltijdfactor: '0,1' }))).rejects.toMatchObject({ code: 'geen-recht' });
    await expect(aanstellingWijzigen(wietske, wijzigen(vakschool, '2026-08-01', { plek: proef.scholen.lyceum }))).rejects.toMatchObject({ velden: { plek: [expect.any(String)] } });
    await expect(aanstellingWijzigen(wietske, wijzigen(await eerste(proef.mensen.zoe), '2026-10-01'))).rejects.toMatchObject({ code: 'niet-gevonden' });
    await aanstellingWijzigen(wietske, wijzigen(vakschool, '2026-08-01', { schaal: 'LD' }));
    expect((await lijst(proef.mensen.soren)).filter(({ school }) => school === 'Vakschool')).toHaveLength(2);
  });

  it('teamleider, bestuurder, leraar en een ander bestuur wijzigen niets', async () => {
    const een = await eerste(proef.mensen.zoe);
    const anderen = [proef.als({ rol: 'teamleider', bereik: 'team', teamIds: [proef.teams.onder] }), proef.als({ rol: 'bestuurder' }), proef.als({ rol: 'leraar', bereik: 'zelf', medewerkerId: proef.mensen.zoe }), proef.als({ rol: 'schoolleider', bereik: 'school', schoolIds: [proef.scholen.lyceum] })];
    for (const wie of anderen) await expect(aanstellingWijzigen(wie, wijzigen(een, '2026-10-01'))).rejects.toMatchObject({ code: 'geen-recht' });
    await expect(aanstellingWijzigen(proef.buren.hr, wijzigen(een, '2026-10-01'))).rejects.toMatchObject({ code: 'niet-gevonden' });
  });
});
