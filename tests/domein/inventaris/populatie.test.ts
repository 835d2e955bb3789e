import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { GRADEN } from '@/lib/inventaris/bevoegdheid';
import { NIVEAUS, STATUSSEN } from '@/lib/inventaris/diploma';
import { STANDAARD_MASTERINSTELLING } from '@/lib/inventaris/masterniveaus';
import { populatieVan, populatieVolgens, startersgrens, type Populatie, type PopulatieFeiten } from '@/lib/inventaris/populatie';
import { populatieVraag } from '@/lib/inventaris/server/populatie-sql';
import { alsVraag } from '@/lib/db/sql';
import { alsBeheer } from '../../support/database';
import { proefbestuurMaken, type Proefbestuur } from '../../support/proefbestuur';

const leeg: PopulatieFeiten = { aanstellingen: [], diplomas: [], bevoegdheden: [] };
const leraar = (begin: string) => [{ categorie: 'OP' as const, begin }];
const master = (behaaldOp: string | null, behaaldJaar: number | null = null) => [{ niveau: 'wo-master' as const, status: 'behaald' as const, behaaldOp, behaaldJaar }];
const volgens = (feiten: Partial<PopulatieFeiten>, peildatum = '2026-10-01', instelling = STANDAARD_MASTERINSTELLING) => populatieVolgens({ ...leeg, ...feiten }, peildatum, instelling);

describe('de groep van een leraar', () => {
  it('is er niet zonder aanstelling als leraar op of voor de peildatum', () => {
    expect(volgens({})).toBeNull();
    expect(volgens({ aanstellingen: [{ categorie: 'OOP', begin: '2010-08-01' }] })).toBeNull();
    expect(volgens({ aanstellingen: leraar('2026-10-02') })).toBeNull();
    expect(volgens({ aanstellingen: leraar('2026-10-01') })).toBe('starter');
  });

  it.each([['2023-10-01', 'starter'], ['2023-09-30', 'zittend'], ['2026-08-01', 'starter']])('begonnen op %s is op 1 oktober 2026 %s', (begin, groep) => {
    expect(volgens({ aanstellingen: leraar(begin) })).toBe(groep);
  });

  it('rekent op 29 februari drie jaar terug naar 28 februari', () => {
    expect(startersgrens('2028-02-29')).toBe('2025-02-28');
    expect(volgens({ aanstellingen: leraar('2025-02-28') }, '2028-02-29')).toBe('starter');
    expect(volgens({ aanstellingen: leraar('2025-02-27') }, '2028-02-29')).toBe('zittend');
  });

  it('is van buiten met de master op of voor de eerste dag, opgeschoold erna, en zittend vóór het diploma er was', () => {
    const aanstellingen = leraar('2015-08-01');
    expect(volgens({ aanstellingen, diplomas: master('2015-08-01') })).toBe('van-buiten');
    expect(volgens({ aanstellingen, diplomas: master('2015-08-02') })).toBe('opgeschoold');
    expect(volgens({ aanstellingen, diplomas: master('2026-10-02') })).toBe('zittend');
    expect(volgens({ aanstellingen, diplomas: master(null, 2015) })).toBe('van-buiten');
    expect(volgens({ aanstellingen, diplomas: master(null, 2016) })).toBe('opgeschoold');
    expect(volgens({ aanstellingen, diplomas: master(null) })).toBe('zittend');
    expect(volgens({ aanstellingen, diplomas: [{ niveau: 'wo-master', status: 'in-opleiding', behaaldOp: null, behaaldJaar: null }] })).toBe('zittend');
  });

  it('volgt de keuze van het bestuur over oude titels', () => {
    const feiten = { aanstellingen: leraar('2000-08-01'), diplomas: [{ niveau: 'doctoraal' as const, status: 'behaald' as const, behaaldOp: '1995-06-01', behaaldJaar: null }] };
    expect([volgens(feiten), volgens(feiten, '2026-10-01', { doctoraalTelt: false, moBTelt: false })]).toEqual(['van-buiten', 'zittend']);
  });

  it('is zij-instromer met een verklaring op de eerste dag, of in opleiding met een ander diploma op zak', () => {
    const aanstellingen = leraar('2015-08-01');
    const met = (graad: 'geschiktheidsverklaring' | 'in-opleiding' | 'tweedegraads', begin = '2015-08-01', einde: string | null = '2017-07-31') => ({ graad, begin, einde });
    const diplomas = [{ niveau: 'hbo-bachelor' as const, status: 'behaald' as const, behaaldOp: '2010-07-01', behaaldJaar: null }];
    expect(volgens({ aanstellingen, bevoegdheden: [met('geschiktheidsverklaring')] })).toBe('zij-instromer');
    expect(volgens({ aanstellingen, bevoegdheden: [met('geschiktheidsverklaring', '2015-08-02')] })).toBe('zittend');
    expect(volgens({ aanstellingen, bevoegdheden: [met('in-opleiding')] })).toBe('zittend');
    expect(volgens({ aanstellingen, bevoegdheden: [met('in-opleiding')], diplomas })).toBe('zij-instromer');
    expect(volgens({ aanstellingen, bevoegdheden: [met('in-opleiding'), met('tweedegraads')], diplomas })).toBe('zittend');
  });

  it('laat de keuze van HR voorgaan en blijft zeggen wat de regel zei', () => {
    const feiten = { ...leeg, aanstellingen: leraar('2025-08-01') };
    expect(populatieVan(feiten, '2026-10-01', STANDAARD_MASTERINSTELLING, { populatie: 'zittend', populatieReden: 'Ervaren.' })).toEqual({ populatie: 'zittend', afgeleid: 'starter', reden: 'Ervaren.', doorHr: true });
    expect(populatieVan(leeg, '2026-10-01', STANDAARD_MASTERINSTELLING, { populatie: 'zittend', populatieReden: 'Ervaren.' })).toBeNull();
  });
});

// Few days, close to each other and around the edges of the rule, so that chance hits the edges.
const DAGEN = ['2009-12-31', '2010-01-01', '2015-08-01', '2015-08-02', '2021-09-30', '2021-10-01', '2021-10-02', '2023-10-01', '2024-02-29', '2024-09-30', '2024-10-01', '2024-10-02'];
const dag = fc.constantFrom(...DAGEN);
const ofNiet = fc.option(dag, { nil: null });
const mens = fc.record({
  aanstellingen: fc.array(fc.record({ categorie: fc.constantFrom('OP' as const, 'OOP' as const), begin: dag }), { maxLength: 3 }),
  diplomas: fc.array(fc.record({ niveau: fc.constantFrom(...NIVEAUS), status: fc.constantFrom(...STATUSSEN), behaaldOp: ofNiet, behaaldJaar: fc.option(fc.integer({ min: 2009, max: 2024 }), { nil: null }) }), { maxLength: 3 }),
  bevoegdheden: fc.array(fc.record({ graad: fc.constantFrom(...GRADEN), begin: ofNiet, einde: ofNiet }).filter(({ begin, einde }) => begin === null || einde === null || begin <= einde), { maxLength: 3 }),
  hr: fc.option(fc.constantFrom('starter' as const, 'zittend' as const), { nil: null }),
});
type Mens = typeof mens extends fc.Arbitrary<infer T> ? T : never;

describe('dezelfde regel in de database', () => {
  let bestuur: Proefbestuur;
  let schoolId: string;
  const mensen: Mens[] = fc.sample(mens, { numRuns: 400, seed: 20261001 });
  const ids: string[] = [];
  beforeAll(async () => {
    bestuur = await proefbestuurMaken('populatie');
    await alsBeheer(async (client) => {
      await client.query('BEGIN');
      await client.query(`SELECT set_config('app.bestuur', $1, true), set_config('app.bereik', 'bestuur', true), set_config('app.gebruiker', '', true)`, [bestuur.id]);
      schoolId = (await client.query<{ id: string }>(`INSERT INTO school (brin, vestiging, naam) VALUES ('90ZZ', '00', 'Proef') RETURNING id`)).rows[0]?.id ?? '';
      for (const [nummer, een] of mensen.entries()) {
        const id = (await client.query<{ id: string }>(`INSERT INTO medewerker (personeelsnummer, achternaam, populatie) VALUES ($1, 'Proef', $2) RETURNING id`, [String(nummer), een.hr])).rows[0]?.id ?? '';
        ids.push(id);
        for (const { categorie, begin } of een.aanstellingen) await client.query(`INSERT INTO aanstelling ("medewerkerId", "schoolId", categorie, deeltijdfactor, begin) VALUES ($1, $2, $3, 1, $4)`, [id, schoolId, categorie, begin]);
        for (const { niveau, status, behaaldOp, behaaldJaar } of een.diplomas) await client.query(`INSERT INTO diploma ("medewerkerId", niveau, richting, status, "behaaldOp", "behaaldJaar") VALUES ($1, $2, 'x', $3, $4, $5)`, [id, niveau, status, behaaldOp, behaaldOp === null ? behaaldJaar : null]);
        for (const { graad, begin, einde } of een.bevoegdheden) await client.query(`INSERT INTO bevoegdheid ("medewerkerId", vak, graad, begin, einde) VALUES ($1, 'x', $2, $3, $4)`, [id, graad, begin, einde]);
      }
      await client.query('COMMIT');
    });
  });

  it.each(['2024-10-01', '2024-02-29', '2015-08-01', '2027-02-28'])('geeft op %s voor 400 willekeurige mensen hetzelfde', async (peildatum) => {
    const gevonden = await alsBeheer(async (client) => {
      const { text, values } = alsVraag(populatieVraag(bestuur.id, peildatum));
      return (await client.query<{ medewerkerId: string; afgeleid: Populatie; populatie: Populatie }>({ text, values: values ?? [] })).rows;
    });
    const uitDatabase = new Map(gevonden.map((rij) => [rij.medewerkerId, [rij.afgeleid, rij.populatie]]));
    const groepen = new Set<string>();
    for (const [nummer, een] of mensen.entries()) {
      const diplomas = een.diplomas.map((diploma) => ({ ...diploma, behaaldJaar: diploma.behaaldOp === null ? diploma.behaaldJaar : null }));
      const verwacht = populatieVan({ ...een, diplomas }, peildatum, STANDAARD_MASTERINSTELLING, { populatie: een.hr, populatieReden: '' });
      expect(uitDatabase.get(ids[nummer] ?? ''), JSON.stringify(een)).toEqual(verwacht ? [verwacht.afgeleid, verwacht.populatie] : undefined);
      if (verwacht) groepen.add(verwacht.afgeleid);
    }
    if (peildatum === '2024-10-01') expect([...groepen].sort()).toEqual(['opgeschoold', 'starter', 'van-buiten', 'zij-instromer', 'zittend']);
  });
});
