import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { binnenBestuur } from '@/lib/db/binnen-bestuur';
import { rijen, sql } from '@/lib/db/sql';
import { vandaag } from '@/lib/dates';
import { vertrekBewaren, vertrekVerwijderen } from '@/lib/inventaris/server/vertrek/vertrek-bewaren';
import { vertrekTonen } from '@/lib/inventaris/server/vertrek/vertrek-tonen';
import { medewerkerTonen } from '@/lib/inventaris/server/medewerker-tonen';
import { vertrekdatum } from '@/lib/inventaris/server/vertrek-sql';
import { aowdatum } from '@/lib/inventaris/aow';
import { vertrekExporteren } from '@/lib/inventaris/server/vertrek/vertrek-exporteren';
import { groepTellen, jarenLater, laatsteEinde, perJaar, perSectie, teltMeeIn, vertrekUit, vooruitzicht, type Vertrekfeit, type Vertrekleraar } from '@/lib/inventaris/vertrek';
import { VertrekBewarenSchema, vertrekFilterUit } from '@/lib/inventaris/vertrek.schema';
import { proefbestuurMaken, type Proefbestuur } from '../../support/proefbestuur';
import { mensenMaken, schoolMaken, teamMaken } from './telpersoneel';

const feit = (op: string, rest: Partial<Vertrekfeit> = {}): Vertrekfeit => ({ op, reden: 'aow', zekerheid: 'waarschijnlijk', bron: 'aow', voorlopig: false, ...rest });
const leraar = (id: string, rest: Partial<Vertrekleraar> = {}): Vertrekleraar => ({
  id, naam: id, sorteernaam: id, fte: 1, schaal: 'LC', scholen: ['n'], lessen: [{ school: 'n', vak: 'wi' }], master: false, masterBevestigd: false, woMaster: false, woMasterBevestigd: false, vwoBovenbouw: false, vertrek: null, ...rest,
});

describe('wie vertrekt binnen de termijn', () => {
  it.each([
    ['vandaag nog', '2026-11-23', 'vertrekt'], ['gisteren', '2026-11-22', 'voorbij'], ['op de laatste dag', '2029-11-23', 'vertrekt'], ['een dag later', '2029-11-24', 'blijft'],
  ] as const)('%s', (_, op, stand) => {
    expect(vooruitzicht(feit(op), '2026-11-23', 3)).toBe(stand);
  });

  it('zonder datum is het onbekend, en 29 februari wordt 28 februari', () => {
    expect(vooruitzicht(null, '2026-11-23', 3)).toBe('onbekend');
    expect(jarenLater('2028-02-29', 1)).toBe('2029-02-28');
    expect(jarenLater('2028-02-29', 4)).toBe('2032-02-29');
  });

  it('zekerheid telt van streng naar ruim', () => {
    const tel = (zekerheid: Vertrekfeit['zekerheid']) => (['zeker', 'waarschijnlijk', 'mogelijk'] as const).map((met) => teltMeeIn(feit('2027-01-01', { zekerheid }), met));
    expect([tel('zeker'), tel('waarschijnlijk'), tel('mogelijk')]).toEqual([[true, true, true], [false, true, true], [false, false, true]]);
  });
});

describe('waar een vertrek uit volgt', () => {
  const aow = (op: string) => ({ op, voorlopig: true });
  it.each([
    ['zonder iets', { hr: null, einde: null, aow: null }, null],
    ['alleen een AOW-datum', { hr: null, einde: null, aow: aow('2030-01-01') }, ['2030-01-01', 'aow', true]],
    ['een aanstelling die eerder eindigt', { hr: null, einde: '2027-07-31', aow: aow('2030-01-01') }, ['2027-07-31', 'aanstelling', false]],
    ['een aanstelling die eindigt op de AOW-dag zelf', { hr: null, einde: '2030-01-01', aow: aow('2030-01-01') }, ['2030-01-01', 'aow', true]],
    ['een aanstelling die na de AOW eindigt', { hr: null, einde: '2031-07-31', aow: aow('2030-01-01') }, ['2030-01-01', 'aow', true]],
    ['een aanstelling van wie al AOW heeft', { hr: null, einde: '2027-07-31', aow: aow('2026-11-22') }, ['2027-07-31', 'aanstelling', false]],
    ['een aanstelling zonder geboortedatum', { hr: null, einde: '2027-07-31', aow: null }, ['2027-07-31', 'aanstelling', false]],
    ['wat HR vastlegde, ook als de rest eerder is', { hr: { op: '2032-07-31', reden: 'blijft-langer', zekerheid: 'zeker' } as const, einde: '2027-07-31', aow: aow('2030-01-01') }, ['2032-07-31', 'hr', false]],
  ])('%s', (_, gegevens, verwacht) => {
    const uit = vertrekUit(gegevens, '2026-11-23');
    expect(uit && [uit.op, uit.bron, uit.voorlopig]).toEqual(verwacht);
    if (uit?.bron === 'aanstelling') expect(uit).toMatchObject({ reden: 'einde-contract', zekerheid: 'waarschijnlijk' });
  });

  it('een aanstelling die doorloopt of later begint zonder einde telt als vervolg; wat al voorbij is telt niet', () => {
    const einde = (...eindes: (string | null)[]) => laatsteEinde(eindes.map((dag) => ({ einde: dag })), '2026-11-23');
    expect([einde(), einde(null), einde('2027-07-31', null), einde('2027-07-31', '2027-01-31'), einde('2026-11-23'), einde('2026-11-22'), einde('2026-11-22', '2028-02-29')])
      .toEqual([null, null, null, '2027-07-31', '2026-11-23', null, '2028-02-29']);
  });
});

describe('wat er meegaat', () => {
  const groep = [
    leraar('a', { master: true, masterBevestigd: true, woMaster: true, woMasterBevestigd: true, vwoBovenbouw: true, vertrek: feit('2027-05-01') }),
    leraar('b', { master: true, vwoBovenbouw: true, vertrek: feit('2027-07-31', { zekerheid: 'mogelijk' }), lessen: [{ school: 'n', vak: 'wi' }, { school: 'n', vak: 'na' }] }),
    leraar('c', { fte: 0.5, vwoBovenbouw: true, vertrek: feit('2040-01-01') }),
    leraar('d'),
  ];
  const weg = ({ vertrek }: Vertrekleraar) => vertrek !== null && vooruitzicht(vertrek, '2026-11-23', 5) === 'vertrekt' && teltMeeIn(vertrek, 'waarschijnlijk');

  it('zijn de masters, en beide cijfers nu en daarna', () => {
    expect(groepTellen(groep, weg)).toEqual({
      leraren: 4, vertrekken: 1, bronnen: { hr: 0, aanstelling: 0, aow: 1 }, fte: 1, masters: 1, woVwo: 1,
      doel50: { nu: { bevestigd: 1, opgegeven: 2, noemer: 4 }, na: { bevestigd: 0, opgegeven: 1, noemer: 3 } },
      doel80: { nu: { bevestigd: 1, opgegeven: 1, noemer: 3 }, na: { bevestigd: 0, opgegeven: 0, noemer: 2 } },
    });
  });

  it('is per jaar en zekerheid geteld, ook een leeg jaar', () => {
    expect(perJaar(groep, '2026-11-23', 1)).toEqual([{ jaar: 2026, zeker: 0, waarschijnlijk: 0, mogelijk: 0, masters: 0 }, { jaar: 2027, zeker: 0, waarschijnlijk: 1, mogelijk: 1, masters: 2 }]);
  });

  it('is per sectie geteld, met wie er zonder master blijft; wie onbekend is sluit dat niet uit', () => {
    const blijft = ({ vertrek }: Vertrekleraar) => ['blijft', 'onbekend'].includes(vooruitzicht(vertrek, '2026-11-23', 5));
    expect(perSectie(groep, weg, blijft)).toEqual([{ school: 'n', vak: 'wi', leraren: 4, vertrekken: 1, masters: 1, woVwo: 1, kandidaten: ['c', 'd'] }]);
  });

  it('telt op: de jaren samen zijn wie in de termijn vertrekt, en niemand staat in twee groepen', () => {
    const dag = fc.integer({ min: 0, max: 4000 }).map((n) => new Date(Date.UTC(2024, 0, 1) + n * 86_400_000).toISOString().slice(0, 10));
    const mens = fc.record({ op: fc.option(dag), zekerheid: fc.constantFrom('zeker', 'waarschijnlijk', 'mogelijk' as const), master: fc.boolean() });
    fc.assert(fc.property(fc.array(mens, { maxLength: 40 }), dag, fc.constantFrom(1, 3, 5), (mensen, peildatum, jaren) => {
      const leraren = mensen.map(({ op, zekerheid, master }, i) => leraar(String(i), { master, vertrek: op === null ? null : feit(op, { zekerheid }) }));
      const inTermijn = leraren.filter(({ vertrek }) => vooruitzicht(vertrek, peildatum, jaren) === 'vertrekt');
      const som = perJaar(leraren, peildatum, jaren).reduce((totaal, { zeker, waarschijnlijk, mogelijk }) => totaal + zeker + waarschijnlijk + mogelijk, 0);
      expect(som).toBe(inTermijn.length);
      const { doel50: { nu, na }, masters, vertrekken } = groepTellen(leraren, (een) => inTermijn.includes(een));
      expect([na.noemer + vertrekken, na.opgegeven + masters]).toEqual([nu.noemer, nu.opgegeven]);
    }));
  });
});

describe('in de database', () => {
  const NU = vandaag();
  const jaar = Number(NU.slice(0, 4));
  let bestuur: Proefbestuur;
  let noord: string;
  let zuid: string;
  let team: string;
  let anna: string;
  let bram: string;
  let carla: string;
  let dirk: string;

  beforeEach(async () => {
    bestuur = await proefbestuurMaken('vertrek');
    noord = await schoolMaken(bestuur.id, 'Noord', '00');
    zuid = await schoolMaken(bestuur.id, 'Zuid', '01');
    team = await teamMaken(bestuur.id, noord, 'Boven');
    const les = { soort: 'vwo', leerjaar: 5, vakCode: 'wi' };
    [anna = '', bram = '', carla = '', dirk = ''] = await mensenMaken(bestuur.id, [
      { naam: 'Anna', geboren: '1961-09-30', aanstellingen: [{ school: noord, team }], diplomas: [{ niveau: 'wo-master', jaar: 1990, uitkomst: 'bevestigd' }], lessen: [{ school: noord, ...les }] },
      { naam: 'Bram', geboren: '1985-05-05', aanstellingen: [{ school: noord, team, schaal: 'LC', factor: 0.8 }], lessen: [{ school: noord, ...les }] },
      { naam: 'Carla', aanstellingen: [{ school: zuid }], diplomas: [{ niveau: 'hbo-master', jaar: 2010 }] },
      { naam: 'Dirk', geboren: '1957-01-01', aanstellingen: [{ school: zuid }] },
    ]);
  });

  const hr = () => bestuur.toegang({});
  const toon = (wie = hr(), vraag: Record<string, string> = {}) => vertrekTonen(wie, vertrekFilterUit(vraag));
  const bewaar = (medewerker: string, velden: object = {}, wie = hr()) => vertrekBewaren(wie, VertrekBewarenSchema.parse({ medewerker, versie: 0, reden: 'keuzepensioen', zekerheid: 'zeker', verwachtOp: `${jaar + 1}-07-31`, ...velden }));
  const datums = () => binnenBestuur(hr(), 'inventaris:lezen', (db) => rijen<{ medewerkerId: string; op: string; reden: string; bron: string; zekerheid: string; voorlopig: boolean }>(db, sql`SELECT v.* FROM (${vertrekdatum(bestuur.id, NU)}) v`));

  it('geldt de AOW-datum tot HR iets vastlegt; zonder geboortedatum is er geen', async () => {
    expect((await datums()).find(({ medewerkerId }) => medewerkerId === anna)).toEqual({ medewerkerId: anna, op: '2028-12-30', reden: 'aow', zekerheid: 'waarschijnlijk', bron: 'aow', voorlopig: false });
    expect((await datums()).map(({ medewerkerId }) => medewerkerId)).not.toContain(carla);
    await bewaar(anna);
    await bewaar(carla, { reden: 'andere-baan', zekerheid: 'mogelijk' });
    expect((await datums()).filter(({ bron }) => bron === 'hr').map(({ medewerkerId, op, zekerheid, voorlopig }) => [medewerkerId, op, zekerheid, voorlopig]).sort()).toEqual([[anna, `${jaar + 1}-07-31`, 'zeker', false], [carla, `${jaar + 1}-07-31`, 'mogelijk', false]].sort());
  });

  it('houdt de AOW-datum van wie jong is voor voorlopig', async () => {
    expect((await datums()).find(({ medewerkerId }) => medewerkerId === bram)).toMatchObject({ voorlopig: true });
  });

  it('deelt iedereen in: vertrekt, voorbij of onbekend; blijft-langer haalt iemand uit “voorbij”', async () => {
    expect((await toon()).tellingen).toEqual({ vertrekt: 1, voorbij: 1, onbekend: 1 });
    expect((await toon(hr(), { wie: 'voorbij' })).rijen.map(({ naam }) => naam)).toEqual(['Dirk']);
    await bewaar(dirk, { reden: 'blijft-langer', verwachtOp: `${jaar + 2}-07-31` });
    expect((await toon()).tellingen).toEqual({ vertrekt: 2, voorbij: 0, onbekend: 1 });
  });

  it('laat zien wat er met de cijfers gebeurt en wie er een master zou kunnen halen', async () => {
    const uit = await toon(hr(), { jaren: '3' });
    expect(uit.totaal).toMatchObject({ leraren: 4, vertrekken: 1, masters: 1, woVwo: 1, doel50: { nu: { bevestigd: 1, opgegeven: 2, noemer: 4 }, na: { bevestigd: 0, opgegeven: 1, noemer: 3 } } });
    expect(uit.secties).toEqual([{ schoolId: noord, school: 'Noord', vakCode: 'wi', vak: 'Wiskunde', leraren: 2, vertrekken: 1, masters: 1, woVwo: 1, kandidaten: [{ id: bram, naam: 'Bram', fte: 0.8, schaal: 'LC', school: 'Noord', graad: null, studeert: false, vwoBovenbouw: true }] }]);
    expect((await toon(hr(), { jaren: '1' })).secties).toEqual([]);
  });

  it('de scholen tellen op tot het bestuur als niemand op twee scholen werkt', async () => {
    const { totaal, perSchool } = await toon();
    expect(perSchool.reduce((som, school) => som + school.leraren, 0)).toBe(totaal.leraren);
    expect(perSchool.reduce((som, school) => som + school.vertrekken, 0)).toBe(totaal.vertrekken);
  });

  it('geeft de dag en de reden alleen aan HR; anderen zien het jaar, ook in het dossier', async () => {
    await bewaar(anna, { toelichting: 'Gesprek gehad.' });
    const [vanHr] = (await toon()).rijen;
    expect(vanHr?.beheer).toMatchObject({ versie: 1, op: `${jaar + 1}-07-31`, reden: 'keuzepensioen', toelichting: 'Gesprek gehad.', aow: { op: '2028-12-30' } });
    for (const wie of [bestuur.toegang({ rol: 'bestuurder' }), bestuur.toegang({ rol: 'teamleider', bereik: 'team', teamIds: [team] })]) {
      const overzicht = await toon(wie);
      expect(overzicht.rijen[0]).toMatchObject({ naam: 'Anna', jaar: jaar + 1, beheer: null });
      expect(JSON.stringify(overzicht.rijen)).not.toMatch(/\d{4}-\d{2}-\d{2}|keuzepensioen|Gesprek/);
      const dossier = await medewerkerTonen(wie, { medewerker: anna, peildatum: NU });
      expect(dossier.vertrek).toEqual({ jaar: jaar + 1, zekerheid: 'zeker', bron: 'hr', voorlopig: false, beheer: null });
    }
    expect((await medewerkerTonen(bestuur.toegang({ rol: 'leraar', bereik: 'zelf', medewerkerId: anna }), { medewerker: anna, peildatum: NU })).vertrek).toBeNull();
  });

  it('verraadt ook met de volgorde geen verjaardagen', async () => {
    const [een = '', ander = ''] = await mensenMaken(bestuur.id, [{ naam: 'Zoë', geboren: '1961-01-02', aanstellingen: [{ school: noord }] }, { naam: 'Aad', geboren: '1961-08-30', aanstellingen: [{ school: noord }] }]);
    const volgorde = async (wie = hr()) => (await toon(wie, { school: noord })).rijen.map(({ id }) => id);
    expect(await volgorde()).toEqual([een, ander, anna]);
    expect(await volgorde(bestuur.toegang({ rol: 'bestuurder' }))).toEqual([ander, anna, een]);
  });

  it('blijft binnen het bereik: een andere school, een ander team en een ander bestuur zien niets', async () => {
    expect((await toon(bestuur.toegang({ bereik: 'school', schoolIds: [zuid] }))).totaal).toMatchObject({ leraren: 2, vertrekken: 0 });
    const buren = await proefbestuurMaken('buren');
    expect((await toon(buren.toegang({}))).iemand).toBe(false);
    for (const wie of [buren.toegang({}), bestuur.toegang({ bereik: 'school', schoolIds: [zuid] })]) {
      await expect(bewaar(anna, {}, wie)).rejects.toMatchObject({ code: 'niet-gevonden' });
      await expect(vertrekVerwijderen(wie, { medewerker: anna, versie: 1 })).rejects.toMatchObject({ code: 'niet-gevonden' });
    }
    await expect(bewaar(anna, {}, bestuur.toegang({ rol: 'bestuurder' }))).rejects.toMatchObject({ code: 'geen-recht' });
  });

  it('een aanstelling zonder vervolg telt één keer als vertrek, met een eigen soort; HR kan het anders weten', async () => {
    const les = { soort: 'vwo', leerjaar: 5, vakCode: 'wi' };
    const [tijdelijk = '', opvolgend = ''] = await mensenMaken(bestuur.id, [
      { naam: 'Tijl', geboren: '1985-05-05', aanstellingen: [{ school: noord, einde: `${jaar + 1}-07-31` }], diplomas: [{ niveau: 'hbo-master', jaar: 2010 }], lessen: [{ school: noord, ...les }] },
      { naam: 'Vera', geboren: '1985-05-05', aanstellingen: [{ school: noord, einde: `${jaar + 1}-07-31` }, { school: zuid, begin: `${jaar + 1}-08-01` }] },
    ]);
    const overzicht = await toon();
    expect(overzicht.totaal).toMatchObject({ vertrekken: 2, masters: 2, bronnen: { hr: 0, aanstelling: 1, aow: 1 } });
    expect(overzicht.rijen.map(({ id, bron, zekerheid, beheer }) => [id, bron, zekerheid, beheer?.op, beheer?.reden, beheer?.einde])).toEqual([
      [tijdelijk, 'aanstelling', 'waarschijnlijk', `${jaar + 1}-07-31`, 'einde-contract', `${jaar + 1}-07-31`], [anna, 'aow', 'waarschijnlijk', '2028-12-30', 'aow', null],
    ]);
    expect(overzicht.perJaar.reduce((som, { waarschijnlijk }) => som + waarschijnlijk, 0)).toBe(2);
    expect(overzicht.secties[0]?.kandidaten.map(({ id }) => id)).toEqual([bram]);
    expect((await toon(hr(), { met: 'zeker' })).totaal.vertrekken).toBe(0);
    expect((await medewerkerTonen(hr(), { medewerker: tijdelijk, peildatum: NU })).vertrek).toMatchObject({ jaar: jaar + 1, bron: 'aanstelling', zekerheid: 'waarschijnlijk', beheer: { op: `${jaar + 1}-07-31`, einde: `${jaar + 1}-07-31` } });
    await bewaar(tijdelijk, { reden: 'blijft-langer', verwachtOp: `${jaar + 9}-07-31` });
    expect((await toon()).totaal).toMatchObject({ vertrekken: 1, bronnen: { hr: 0, aanstelling: 0, aow: 1 } });
    expect((await toon()).rijen.map(({ id }) => id)).not.toContain(opvolgend);
  });

  it('rekent in de database en in het dossier hetzelfde uit, wat er ook bekend is', async () => {
    const dag = fc.integer({ min: -900, max: 4000 }).map((n) => new Date(Date.parse(NU) + n * 86_400_000).toISOString().slice(0, 10));
    const mens = fc.record({ geboren: fc.option(fc.integer({ min: 0, max: 15_000 }).map((n) => new Date(Date.UTC(1955, 0, 1) + n * 86_400_000).toISOString().slice(0, 10))), eindes: fc.array(fc.option(dag), { minLength: 1, maxLength: 3 }), hr: fc.option(dag) });
    await fc.assert(fc.asyncProperty(fc.array(mens, { minLength: 1, maxLength: 12 }), dag, async (mensen, peildatum) => {
      const eigen = await proefbestuurMaken('regel');
      const school = await schoolMaken(eigen.id, 'Noord', '00');
      const ids = await mensenMaken(eigen.id, mensen.map(({ geboren, eindes }) => ({ ...(geboren ? { geboren } : {}), aanstellingen: eindes.map((einde) => ({ school, begin: '2020-08-01', ...(einde ? { einde } : {}) })) })));
      const uit = await binnenBestuur(eigen.toegang({}), 'inventaris:wijzigen', async (db) => {
        for (const [plaats, { hr: op }] of mensen.entries()) if (op) await rijen(db, sql`INSERT INTO vertrek ("medewerkerId", "verwachtOp", reden, zekerheid) VALUES (${ids[plaats]}, ${op}::date, 'anders', 'mogelijk')`);
        return rijen<Vertrekfeit & { medewerkerId: string }>(db, sql`SELECT v.* FROM (${vertrekdatum(eigen.id, peildatum)}) v`);
      });
      const perId = new Map(uit.map(({ medewerkerId, ...rest }) => [medewerkerId, rest]));
      mensen.forEach(({ geboren, eindes, hr: op }, plaats) => {
        const verwacht = vertrekUit({ hr: op ? { op, reden: 'anders', zekerheid: 'mogelijk' } : null, einde: laatsteEinde(eindes.map((einde) => ({ einde })), peildatum), aow: geboren ? aowdatum(geboren) : null }, peildatum);
        expect(perId.get(ids[plaats] ?? '') ?? null).toEqual(verwacht);
      });
    }), { numRuns: 15 });
  });

  it('gaat mee in een bestand: de lijst van het scherm, met de dag alleen voor HR; wie niet exporteert krijgt niets', async () => {
    await bewaar(anna, { toelichting: 'Gesprek gehad.' });
    const bestand = async (wie = hr(), vraag: Record<string, string> = {}) => new TextDecoder().decode((await vertrekExporteren(wie, { filter: vertrekFilterUit(vraag), vorm: 'csv' })).inhoud);
    const vanHr = await bestand();
    expect(vanHr).toContain('Anna;Noord;');
    expect(vanHr).toContain('keuzepensioen;zeker;Wiskunde;wo-master in vwo 4–6;1');
    expect(vanHr).not.toContain('Gesprek');
    const vanBestuurder = await bestand(bestuur.toegang({ rol: 'bestuurder' }));
    expect(vanBestuurder).toContain(`Anna;Noord;;${jaar + 1};vastgelegd door HR;zeker`);
    expect(await bestand(hr(), { wie: 'onbekend' })).toContain('Carla;Zuid;;;geboortedatum ontbreekt;onbekend');
    expect(await bestand(bestuur.toegang({ bereik: 'school', schoolIds: [zuid] }), { wie: 'voorbij' })).not.toContain('Anna');
    await expect(bestand(bestuur.toegang({ rol: 'teamleider', bereik: 'team', teamIds: [team] }))).rejects.toMatchObject({ code: 'geen-recht' });
    const log = await binnenBestuur(bestuur.toegang({ rol: 'bestuurder' }), 'logboek:lezen', (db) => rijen<{ soort: string }>(db, sql`SELECT "onderwerpSoort" AS soort FROM logregel WHERE handeling = 'lijst-exporteren' ORDER BY id`));
    expect(log.map(({ soort }) => soort)).toEqual(['vertrek', 'vertrek', 'vertrek', 'vertrek']);
  });

  it('twee mensen die tegelijk vastleggen merken elkaar op, en weghalen brengt de AOW-datum terug', async () => {
    await bewaar(anna);
    await expect(bewaar(anna)).rejects.toMatchObject({ code: 'conflict' });
    await bewaar(anna, { versie: 1, zekerheid: 'waarschijnlijk' });
    await expect(vertrekVerwijderen(hr(), { medewerker: anna, versie: 1 })).rejects.toMatchObject({ code: 'conflict' });
    await vertrekVerwijderen(hr(), { medewerker: anna, versie: 2 });
    expect((await datums()).find(({ medewerkerId }) => medewerkerId === anna)).toMatchObject({ bron: 'aow', op: '2028-12-30' });
    const [telling] = await binnenBestuur(hr(), 'inventaris:lezen', (db) => rijen<{ aantal: number }>(db, sql`SELECT count(*)::int AS aantal FROM vertrek_historie WHERE "medewerkerId" = ${anna}`));
    expect(telling?.aantal).toBe(2);
  });

  it('is te vragen zoals het bekend was', async () => {
    const [{ nu } = { nu: new Date() }] = await binnenBestuur(hr(), 'inventaris:lezen', (db) => rijen<{ nu: Date }>(db, sql`SELECT clock_timestamp()::timestamptz(3) AS nu`));
    await new Promise((klaar) => { setTimeout(klaar, 20); });
    await bewaar(anna);
    const toen = await binnenBestuur(hr(), 'inventaris:lezen', (db) => rijen<{ medewerkerId: string; bron: string }>(db, sql`SELECT v.* FROM (${vertrekdatum(bestuur.id, NU, nu)}) v WHERE v."medewerkerId" = ${anna}`));
    expect(toen).toMatchObject([{ bron: 'aow' }]);
  });
});

describe('wat HR invult', () => {
  const lees = (velden: object) => VertrekBewarenSchema.safeParse({ medewerker: '3b8f7a52-6c1d-4a0e-9a54-0c6a1f2d7e11', versie: 0, reden: 'rvu', zekerheid: 'zeker', verwachtOp: '31-7-2027', ...velden });

  it('leest een Nederlandse datum, en weigert een lege, verzonnen of lang verleden dag', () => {
    expect(lees({}).data?.verwachtOp).toBe('2027-07-31');
    for (const verwachtOp of ['', '31-2-2027', '2015-01-01', 'volgend jaar']) expect(lees({ verwachtOp }).success).toBe(false);
  });

  it('weigert een reden of zekerheid die niet bestaat', () => {
    expect(lees({ reden: 'ziek' }).success).toBe(false);
    expect(lees({ zekerheid: 'heel zeker' }).success).toBe(false);
  });
});
