import { beforeEach, describe, expect, it } from 'vitest';
import { binnenBestuur } from '@/lib/db/binnen-bestuur';
import { rijen, sql } from '@/lib/db/sql';
import { StudieAfrondenSchema, StudieDaarnaSchema, StudiejaarSchema, StudieToevoegenSchema, StudieVerderSchema } from '@/lib/inventaris/studie.schema';
import { studiejaarBewaren, studiejaarVerwijderen } from '@/lib/inventaris/server/studies/studiejaar-bewaren';
import { studieToevoegen } from '@/lib/inventaris/server/studies/studie-toevoegen';
import { studieTonen } from '@/lib/inventaris/server/studies/studie-tonen';
import { studiesExporteren, studiesTonen } from '@/lib/inventaris/server/studies/studies-tonen';
import { studieAfronden, studieVerder } from '@/lib/inventaris/server/studies/studie-verder';
import { studieDaarna } from '@/lib/inventaris/server/studies/studie-wijzigen';
import { studerend } from '@/lib/inventaris/server/vertrek-sql';
import { studiesFilterUit } from '@/lib/inventaris/studies-filter';
import { proefbestuurMaken, type Proefbestuur } from '../../support/proefbestuur';
import { mensenMaken, schoolMaken, teamMaken } from './telpersoneel';

let bestuur: Proefbestuur;
let noord: string;
let zuid: string;
let team: string;
let anna: string;
let bram: string;
let carla: string;

beforeEach(async () => {
  bestuur = await proefbestuurMaken('studies');
  noord = await schoolMaken(bestuur.id, 'Noord', '00');
  zuid = await schoolMaken(bestuur.id, 'Zuid', '01');
  team = await teamMaken(bestuur.id, noord, 'Bovenbouw');
  [anna = '', bram = '', carla = ''] = await mensenMaken(bestuur.id, [
    // Works less from 2 August 2025, so after the day that decides for 2025-2026.
    { naam: 'Anna', geboren: '1985-01-01', aanstellingen: [{ school: noord, team, factor: 1, begin: '2015-08-01', einde: '2025-08-01' }, { school: noord, team, factor: 0.6, begin: '2025-08-02' }], lessen: [{ school: noord, soort: 'vwo', leerjaar: 5, vakCode: 'wi' }] },
    { naam: 'Bram', aanstellingen: [{ school: zuid, factor: 0.8, einde: '2027-07-31' }], diplomas: [{ niveau: 'hbo-master', status: 'in-opleiding', richting: 'Leren en Innoveren' }] },
    { naam: 'Carla', aanstellingen: [{ school: noord }], diplomas: [{ niveau: 'wo-master', jaar: 2010, uitkomst: 'bevestigd' }], lessen: [{ school: noord, soort: 'vwo', leerjaar: 6, vakCode: 'wi' }] },
  ]);
});

const hr = () => bestuur.toegang({});
const invoer = (velden: object = {}) => StudieToevoegenSchema.parse({ medewerker: anna, programma: 'Educatieve master Wiskunde', niveau: 'wo-master', soort: 'vakmaster', vakCode: 'wi', instelling: 'TU Delft', begin: '2025-09-01', verwachtEinde: '2027-08-31', ...velden });
const nieuw = async (velden: object = {}) => (await studieToevoegen(hr(), invoer(velden))).id;
const toon = (id: string, wie = hr()) => studieTonen(wie, id);
const verder = async (id: string, velden: object) => studieVerder(hr(), StudieVerderSchema.parse({ traject: id, versie: (await toon(id)).versie, ...velden }));
const jaar = (id: string, velden: object = {}) => studiejaarBewaren(hr(), StudiejaarSchema.parse({ traject: id, versie: 0, schooljaar: 2026, beurs: 'toegekend', ...velden }));

describe('van aanvraag tot diploma', () => {
  it('gaat stap voor stap, en bewaart bij elke stap wat er stond', async () => {
    const id = await nieuw();
    await verder(id, { naar: 'goedgekeurd' });
    await verder(id, { naar: 'bezig', datum: '2025-09-01' });
    expect(await toon(id)).toMatchObject({ status: 'bezig', begin: '2025-09-01', versie: 3 });
    const historie = await binnenBestuur(hr(), 'inventaris:lezen', (db) => rijen<{ status: string }>(db, sql`SELECT status FROM opleidingstraject_historie WHERE id = ${id} ORDER BY "bekendSinds"`));
    expect(historie.map(({ status }) => status)).toEqual(['aangevraagd', 'goedgekeurd']);
  });

  it('weigert een stap die niet bestaat, en een stap op een oude versie', async () => {
    const id = await nieuw();
    await expect(verder(id, { naar: 'bezig', datum: '2025-09-01' })).rejects.toMatchObject({ code: 'ongeldig' });
    await verder(id, { naar: 'goedgekeurd' });
    await expect(studieVerder(hr(), StudieVerderSchema.parse({ traject: id, versie: 1, naar: 'bezig' }))).rejects.toMatchObject({ code: 'conflict' });
    expect(StudieVerderSchema.safeParse({ traject: id, versie: 2, naar: 'afgerond' }).success).toBe(false);
  });

  it('stoppen en afwijzen vragen een reden', async () => {
    const id = await nieuw();
    expect(StudieVerderSchema.safeParse({ traject: id, versie: 1, naar: 'afgewezen', reden: ' ' }).success).toBe(false);
    await verder(id, { naar: 'afgewezen', reden: 'Volgend jaar opnieuw.' });
    expect(await toon(id)).toMatchObject({ status: 'afgewezen', gestoptReden: 'Volgend jaar opnieuw.' });
    await verder(id, { naar: 'aangevraagd' });
    expect(await toon(id)).toMatchObject({ status: 'aangevraagd', gestoptReden: '' });
  });

  it('afronden geeft in één keer een diploma dat wacht op screening', async () => {
    const id = await nieuw({ status: 'bezig' });
    expect((await toon(id)).doelen).toEqual({ doel50: { teller: 1, noemer: 3, erbij: 1 }, doel80: { teller: 1, noemer: 2, erbij: 1 } });
    await studieAfronden(hr(), StudieAfrondenSchema.parse({ traject: id, versie: 1, richting: 'Wiskunde', niveau: 'wo-master', soort: 'vakmaster', instelling: 'TU Delft', behaaldOp: '2026-10-30' }));
    const na = await toon(id);
    expect(na).toMatchObject({ status: 'afgerond', einde: '2026-10-30', diploma: { richting: 'Wiskunde', niveau: 'wo-master', uitkomst: 'te-screenen' } });
    expect(na.doelen).toEqual({ doel50: { teller: 2, noemer: 3, erbij: 0 }, doel80: { teller: 2, noemer: 2, erbij: 0 } });
  });

  it('afronden maakt van het ene diploma in opleiding het behaalde, en geen tweede', async () => {
    const id = await nieuw({ medewerker: bram, programma: 'Master Leren en Innoveren', niveau: 'hbo-master', soort: '', vakCode: '', instelling: '', status: 'bezig' });
    expect((await toon(id)).inOpleiding?.richting).toBe('Leren en Innoveren');
    await studieAfronden(hr(), StudieAfrondenSchema.parse({ traject: id, versie: 1, richting: 'Leren en Innoveren', niveau: 'hbo-master', instelling: 'Fontys', behaaldOp: '2026-10-30' }));
    const diplomas = await binnenBestuur(hr(), 'inventaris:lezen', (db) => rijen<{ status: string; instelling: string }>(db, sql`SELECT status, instelling FROM diploma WHERE "medewerkerId" = ${bram}`));
    expect(diplomas).toEqual([{ status: 'behaald', instelling: 'Fontys' }]);
  });

  it('afronden met een diploma dat er al is, laat de studie zoals zij was', async () => {
    const id = await nieuw({ medewerker: carla, status: 'bezig' });
    await expect(studieAfronden(hr(), StudieAfrondenSchema.parse({ traject: id, versie: 1, richting: 'wiskunde', niveau: 'wo-master', behaaldOp: '2026-10-30' }))).rejects.toMatchObject({ code: 'ongeldig' });
    expect(await toon(id)).toMatchObject({ status: 'bezig', diploma: null, versie: 1 });
  });

  it('een diploma ouder dan de studie kan niet', async () => {
    const id = await nieuw({ status: 'bezig' });
    await expect(studieAfronden(hr(), StudieAfrondenSchema.parse({ traject: id, versie: 1, richting: 'W', niveau: 'wo-master', behaaldOp: '2025-08-31' }))).rejects.toMatchObject({ code: 'ongeldig' });
  });

  it('dezelfde opleiding kan niet twee keer openstaan, na stoppen wel opnieuw', async () => {
    const id = await nieuw();
    await expect(nieuw({ programma: 'educatieve MASTER wiskunde' })).rejects.toMatchObject({ code: 'ongeldig' });
    await verder(id, { naar: 'afgewezen', reden: 'Nee' });
    await expect(nieuw()).resolves.toBeTruthy();
  });
});

describe('het studieverlof per schooljaar', () => {
  it('volgt de deeltijdfactor op 1 augustus: een verandering op 2 augustus telt pas het jaar erna', async () => {
    const id = await nieuw({ status: 'bezig' });
    await jaar(id, { schooljaar: 2025 });
    await jaar(id, { schooljaar: 2026 });
    const { jaren } = await toon(id);
    expect(jaren.map(({ schooljaar, factor, berekend: { uren } }) => [schooljaar, factor, uren])).toEqual([[2025, 1, 240], [2026, 0.6, 144]]);
  });

  it('geeft in het vierde jaar niets meer; jaren zonder beurs en zonder verlof tellen niet mee', async () => {
    const id = await nieuw({ begin: '2022-09-01', status: 'bezig' });
    await jaar(id, { schooljaar: 2022, beurs: 'geen' });
    for (const schooljaar of [2023, 2024, 2025, 2026]) await jaar(id, { schooljaar });
    expect((await toon(id)).jaren.map(({ berekend }) => berekend.reden)).toEqual(['berekend', 'berekend', 'berekend', 'berekend', 'te-veel-jaren']);
  });

  it('meldt een tijdelijke aanstelling, en rekent niet zonder aanstelling', async () => {
    const id = await nieuw({ medewerker: bram, programma: 'Premaster', niveau: 'hbo-master' });
    await jaar(id, { schooljaar: 2026, premaster: 'on' });
    await jaar(id, { schooljaar: 2027 });
    const [eerste, tweede] = (await toon(id)).jaren;
    expect(eerste).toMatchObject({ tijdelijk: true, factor: 0.8, berekend: { uren: 128 } });
    expect(tweede).toMatchObject({ tijdelijk: false, factor: null, berekend: { uren: null, reden: 'geen-aanstelling' } });
  });

  it('een jaar staat er één keer, en twee mensen die het wijzigen merken elkaar op', async () => {
    const id = await nieuw();
    await jaar(id, { verlofuren: '144', kosten: '2.601,50' });
    await expect(jaar(id)).rejects.toMatchObject({ code: 'ongeldig' });
    await jaar(id, { versie: 1, verlofuren: '100' });
    await expect(jaar(id, { versie: 1, verlofuren: '90' })).rejects.toMatchObject({ code: 'conflict' });
    expect((await toon(id)).jaren[0]).toMatchObject({ versie: 2, verlofuren: 100, geld: { kosten: null } });
    await expect(studiejaarVerwijderen(hr(), { traject: id, schooljaar: 2026, versie: 1 })).rejects.toMatchObject({ code: 'conflict' });
    await studiejaarVerwijderen(hr(), { traject: id, schooljaar: 2026, versie: 2 });
    expect((await toon(id)).jaren).toEqual([]);
  });

  it.each([['2.601,50', 2601.5], ['2601.5', 2601.5], ['€ 4.500', 4500], ['0,8', 0.8], ['', null]])('leest %s als bedrag', (getypt, bedrag) => {
    expect(StudiejaarSchema.parse({ traject: anna, versie: 0, schooljaar: 2026, kosten: getypt }).kosten).toBe(bedrag);
  });

  it.each(['veel', '-1', '1e5', '200.000', '12,3,4'])('weigert %s als bedrag', (getypt) => {
    expect(StudiejaarSchema.safeParse({ traject: anna, versie: 0, schooljaar: 2026, kosten: getypt }).success).toBe(false);
  });
});

describe('na de master', () => {
  it('kan pas na het afronden zeggen wat ervan kwam', async () => {
    const id = await nieuw({ status: 'bezig' });
    const daarna = (velden: object) => StudieDaarnaSchema.parse({ traject: id, versie: 1, rol: 'Sectievoorzitter', schaal: 'LC', uren: '80', kennisdeling: 'Twee bijeenkomsten', ...velden });
    await expect(studieDaarna(hr(), daarna({ uitkomst: 'gebeurd', uitkomstOp: '2026-11-01' }))).rejects.toMatchObject({ code: 'ongeldig' });
    await studieDaarna(hr(), daarna({}));
    await studieAfronden(hr(), StudieAfrondenSchema.parse({ traject: id, versie: 2, richting: 'Wiskunde', niveau: 'wo-master', behaaldOp: '2026-10-30' }));
    await studieDaarna(hr(), daarna({ versie: '3', uitkomst: 'deels', uitkomstOp: '2026-11-20', toelichting: 'De rol wel, de uren nog niet.' }));
    expect((await toon(id)).na).toEqual({ rol: 'Sectievoorzitter', schaal: 'LC', uren: 80, kennisdeling: 'Twee bijeenkomsten', uitkomst: 'deels', uitkomstOp: '2026-11-20', toelichting: 'De rol wel, de uren nog niet.' });
    expect(StudieDaarnaSchema.safeParse({ traject: id, versie: 3, uitkomst: 'niet' }).success).toBe(false);
  });
});

describe('wie wat ziet', () => {
  it('geld zien HR, schoolleider en bestuurder; teamleider en leraar niet', async () => {
    const id = await nieuw();
    await jaar(id, { kosten: '500', beursbedrag: '2530' });
    const geld = async (...rollen: Parameters<Proefbestuur['toegang']>) => (await toon(id, bestuur.toegang(...rollen))).jaren[0]?.geld;
    expect(await geld({ rol: 'bestuurder' })).toEqual({ beursbedrag: 2530, kosten: 500 });
    expect(await geld({ rol: 'schoolleider', bereik: 'school', schoolIds: [noord] })).toEqual({ beursbedrag: 2530, kosten: 500 });
    expect(await geld({ rol: 'teamleider', bereik: 'team', teamIds: [team] })).toBeNull();
    expect(await geld({ rol: 'leraar', bereik: 'zelf', medewerkerId: anna })).toBeNull();
    // Leads the school next door, and this team: money of the other school only.
    expect(await geld({ rol: 'schoolleider', bereik: 'school', schoolIds: [zuid] }, { rol: 'teamleider', bereik: 'team', teamIds: [team] })).toBeNull();
  });

  it('een ander bereik en een ander bestuur vinden de studie niet, en alleen HR wijzigt', async () => {
    const id = await nieuw();
    const buren = await proefbestuurMaken('buren');
    const stap = StudieVerderSchema.parse({ traject: id, versie: 1, naar: 'goedgekeurd' });
    for (const wie of [buren.toegang({}), bestuur.toegang({ bereik: 'school', schoolIds: [zuid] })]) {
      await expect(toon(id, wie)).rejects.toMatchObject({ code: 'niet-gevonden' });
      await expect(studieVerder(wie, stap)).rejects.toMatchObject({ code: 'niet-gevonden' });
      await expect(studieToevoegen(wie, invoer())).rejects.toMatchObject({ code: 'niet-gevonden' });
    }
    await expect(studieVerder(bestuur.toegang({ rol: 'bestuurder' }), stap)).rejects.toMatchObject({ code: 'geen-recht' });
    expect((await toon(id, bestuur.toegang({ rol: 'bestuurder' }))).magWijzigen).toBe(false);
    expect((await studiesTonen(bestuur.toegang({ bereik: 'school', schoolIds: [zuid] }), studiesFilterUit({}))).totaal).toBe(0);
  });
});

describe('de lijst en de planner', () => {
  const NU = new Date('2026-11-23T12:00:00Z');
  const lijst = (vraag: Record<string, string> = {}) => studiesTonen(hr(), studiesFilterUit(vraag), NU);

  it('filtert op status, sectie, school en woorden, en telt per status', async () => {
    const id = await nieuw({ status: 'bezig' });
    await nieuw({ medewerker: carla, programma: 'Promotie Wiskunde', niveau: 'promotie' });
    await verder(id, { naar: 'gestopt', datum: '2026-10-01', reden: 'Tijd' });
    expect((await lijst()).rijen.map(({ naam }) => naam)).toEqual(['Carla']);
    const alle = await lijst({ status: 'alle' });
    expect(alle.rijen.map(({ naam, status }) => [naam, status])).toEqual([['Anna', 'gestopt'], ['Carla', 'aangevraagd']]);
    expect(alle.perStatus).toMatchObject({ gestopt: 1, aangevraagd: 1, bezig: 0 });
    expect((await lijst({ status: 'alle', school: zuid })).totaal).toBe(0);
    expect((await lijst({ status: 'alle', sectie: 'wi', zoek: 'PROMÓTIE' })).totaal).toBe(1);
  });

  it('noemt eerst wie aan het tweede jaar begint', async () => {
    await nieuw({ medewerker: carla, programma: 'Nieuw', niveau: 'hbo-master', verwachtEinde: '2029-08-31' });
    const id = await nieuw({ medewerker: bram, programma: 'Vervolg', niveau: 'hbo-master', status: 'bezig', verwachtEinde: '2028-08-31' });
    await jaar(id, { schooljaar: 2026 });
    const { aanvragers, venster } = await lijst();
    expect(venster).toMatchObject({ jaar: 2027, staat: 'komt' });
    expect(aanvragers.map(({ naam, groep }) => [naam, groep])).toEqual([['Bram', 'vervolg'], ['Carla', 'nieuw']]);
  });

  it('rekent per sectie uit welk deel weg is, naar de lessen', async () => {
    const id = await nieuw({ status: 'bezig' });
    await jaar(id, { schooljaar: 2026, verlofuren: '144', vervangingsuren: '96' });
    const { verlof } = await lijst({ beeld: 'verlof', schooljaar: '2026' });
    // Anna 0.6 and Carla 1: 3.6 hours a week out of 1.6 × 36.86.
    expect(verlof?.secties).toHaveLength(1);
    expect(verlof?.secties[0]).toMatchObject({ school: 'Noord', mensen: 2, fte: 1.6, wie: [{ naam: 'Anna', uren: 144, vervangingsuren: 96 }] });
    expect(verlof?.secties[0]?.procent).toBeCloseTo((100 * 3.6) / (1.6 * 36.86), 6);
  });

  it('gaat als bestand mee, met wat er gekozen is', async () => {
    await nieuw();
    const { inhoud, naam } = await studiesExporteren(hr(), { filter: studiesFilterUit({}), vorm: 'csv' });
    expect(naam).toMatch(/^studies-.*\.csv$/);
    expect(new TextDecoder().decode(inhoud)).toContain('Anna;Noord;Educatieve master Wiskunde;wo-master');
    await expect(studiesExporteren(bestuur.toegang({ rol: 'teamleider', bereik: 'team', teamIds: [team] }), { filter: studiesFilterUit({}), vorm: 'csv' })).rejects.toMatchObject({ code: 'geen-recht' });
  });
});

describe('wie studeert op een dag', () => {
  const opDag = (dag: string) => binnenBestuur(hr(), 'inventaris:lezen', (db) => rijen<{ medewerkerId: string }>(db, sql`SELECT x."medewerkerId" FROM (${studerend(bestuur.id, dag)}) x`)).then((uit) => uit.map(({ medewerkerId }) => medewerkerId).sort());

  it('telt vanaf de eerste dag tot de dag van het diploma, en een diploma in opleiding zonder studie ook', async () => {
    const id = await nieuw({ status: 'bezig' });
    expect(await opDag('2025-08-31')).toEqual([bram]);
    expect(await opDag('2025-09-01')).toEqual([anna, bram].sort());
    await studieAfronden(hr(), StudieAfrondenSchema.parse({ traject: id, versie: 1, richting: 'Wiskunde', niveau: 'wo-master', behaaldOp: '2026-10-30' }));
    expect(await opDag('2026-10-29')).toEqual([anna, bram].sort());
    expect(await opDag('2026-10-30')).toEqual([bram]);
  });

  it('telt een onderbroken of alleen aangevraagde studie niet', async () => {
    const id = await nieuw({ status: 'bezig' });
    await verder(id, { naar: 'onderbroken' });
    await nieuw({ medewerker: carla, programma: 'Later' });
    expect(await opDag('2026-11-23')).toEqual([bram]);
  });
});
