import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { setTimeout as wachten } from 'node:timers/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import { GRADEN, lesoordeel, type Bevoegdheidsfeit, type Lesfeit } from '@/lib/inventaris/bevoegdheid';
import type { MatrixRij } from '@/lib/inventaris/matrix';
import { celstaat, KOLOMSLEUTELS, type Staatkolom } from '@/lib/inventaris/matrix-kolommen';
import { GROEPERINGEN, matrixAdres, matrixFilterUit } from '@/lib/inventaris/matrix.schema';
import { bekendInAdres, bekendInWoorden } from '@/lib/inventaris/bekend';
import { matrixKeuzes } from '@/lib/inventaris/matrix-woorden';
import { matrixExporteren } from '@/lib/inventaris/server/matrix/matrix-exporteren';
import { matrixTonen } from '@/lib/inventaris/server/matrix/matrix-tonen';
import type { Toegang } from '@/lib/toegang/toegang';
import { alsBeheer } from '../../support/database';
import { registerProef, type RegisterProef } from './register-opzet';

let proef: RegisterProef;
const mensen: Record<string, string> = {};
const KOLOMMEN = KOLOMSLEUTELS.join('.');
const kijk = (anders: Record<string, string> = {}, wie: Toegang = proef.hr) => matrixTonen(wie, matrixFilterUit({ peildatum: '2026-11-23', kolommen: KOLOMMEN, open: 'alle', ...anders }));
const rijVan = async (wie: string, anders: Record<string, string> = {}): Promise<MatrixRij | undefined> => (await kijk({ groep: 'geen', ...anders })).rijen.find(({ id }) => id === (mensen[wie] ?? wie));
const staat = async (wie: string, kolom: Staatkolom, peildatum: string) => (await rijVan(wie, { peildatum }))?.staten[kolom];

/** Someone with an appointment of 1 fte at the lyceum from 1 August 2020, and what `bij` says. */
async function mens(naam: string, bij: { geboren?: string; begin?: string; einde?: string | null }, feiten: [tabel: string, velden: Record<string, unknown>][] = []): Promise<void> {
  const id = randomUUID();
  mensen[naam] = id;
  const bestuurId = proef.hr.bestuur.id;
  await alsBeheer(async (client) => {
    const voeg = (tabel: string, velden: Record<string, unknown>) => client.query(`INSERT INTO ${tabel} (${Object.keys(velden).map((veld) => `"${veld}"`).join(', ')}) VALUES (${Object.keys(velden).map((_, plaats) => `$${plaats + 1}`).join(', ')})`, Object.values(velden));
    await voeg('medewerker', { id, bestuurId, personeelsnummer: `m-${naam}`, achternaam: naam, geboortedatum: bij.geboren ?? null });
    await voeg('aanstelling', { bestuurId, medewerkerId: id, schoolId: proef.scholen.lyceum, teamId: proef.teams.onder, categorie: 'OP', schaal: 'LE', deeltijdfactor: 1, begin: bij.begin ?? '2020-08-01', einde: bij.einde ?? null });
    for (const [tabel, velden] of feiten) await voeg(tabel, { bestuurId, medewerkerId: id, ...velden });
  });
}

const les = (schooljaar: number, leerjaar: number, anders: Record<string, unknown> = {}): [string, Record<string, unknown>] => ['lesinzet', { schoolId: proef.scholen.lyceum, schooljaar, vak: 'Duits', onderwijssoort: 'vwo', leerjaar, uren: 4, ...anders }];
const bevoegd = (graad: string, anders: Record<string, unknown> = {}): [string, Record<string, unknown>] => ['bevoegdheid', { vak: 'Duits', graad, ...anders }];

beforeAll(async () => {
  proef = await registerProef();
  await mens('Schrikkel', { geboren: '1996-02-29', einde: '2028-02-29' }, [['diploma', { niveau: 'wo-master', richting: 'Duits', status: 'behaald', behaaldOp: '2024-02-29' }]]);
  await mens('Jaar', {}, [['diploma', { niveau: 'hbo-master', richting: 'Frans', status: 'behaald', behaaldJaar: 2026, soort: 'lerarenmaster' }]]);
  await mens('Bovenbouw', {}, [les(2026, 5), les(2025, 3), bevoegd('tweedegraads'), ['diploma', { niveau: 'hbo-master', richting: 'Duits', status: 'behaald', behaaldJaar: 2010 }]]);
  await mens('Verklaard', {}, [les(2026, 2), les(2027, 2), bevoegd('geschiktheidsverklaring', { begin: '2026-10-01', einde: '2028-02-29' })]);
  await mens('Vertrekt', {}, [['vertrek', { verwachtOp: '2027-10-01', reden: 'andere-baan', zekerheid: 'zeker' }]]);
  await mens('Studeert', {}, [['opleidingstraject', { programma: 'Master', niveau: 'wo-master', status: 'bezig', begin: '2026-10-01', verwachtEinde: '2028-08-01' }], ['diploma', { niveau: 'hbo-bachelor', richting: 'Duits', status: 'behaald', behaaldJaar: 2015 }]]);
});

describe('the state of each column on the days that decide', () => {
  it('a master counts from the day of achievement on, also on 29 February; a year from 1 January', async () => {
    expect([await staat('Schrikkel', 'master', '2024-02-28'), await staat('Schrikkel', 'master', '2024-02-29')]).toEqual(['geen', 'opgegeven']);
    expect([await staat('Jaar', 'master', '2025-12-31'), await staat('Jaar', 'master', '2026-01-01')]).toEqual(['geen', 'opgegeven']);
    expect([(await rijVan(proef.mensen.soren))?.staten.master, (await rijVan(proef.mensen.piet))?.staten.master]).toEqual(['bevestigd', 'onbekend']);
  });

  it('a wo-master is asked of who teaches vwo 4–6 in the school year of the day, which turns on 1 August', async () => {
    expect([await staat('Bovenbouw', 'wo', '2026-07-31'), await staat('Bovenbouw', 'wo', '2026-08-01'), await staat('Bovenbouw', 'wo', '2027-07-31'), await staat('Bovenbouw', 'wo', '2027-08-01')]).toEqual(['geen', 'nodig', 'nodig', 'geen']);
    expect([await staat('Schrikkel', 'wo', '2026-10-01'), (await rijVan(proef.mensen.soren))?.staten.wo]).toEqual(['opgegeven-elders', 'bevestigd']);
    expect((await rijVan('Bovenbouw', { peildatum: '2026-10-01' }))?.vwo).toBe(4);
  });

  it('a licence holds from its first up to and including its last day, and second degree not in the upper years', async () => {
    expect(await staat('Bovenbouw', 'bevoegd', '2026-10-01')).toBe('onbevoegd');
    expect(await rijVan('Bovenbouw', { peildatum: '2026-10-01' })).toMatchObject({ urenOnbevoegd: 4, uren: 4, bevoegdheden: ['Duits tweedegraads'] });
    expect([await staat('Verklaard', 'bevoegd', '2026-09-30'), await staat('Verklaard', 'bevoegd', '2026-10-01'), await staat('Verklaard', 'bevoegd', '2028-02-29'), await staat('Verklaard', 'bevoegd', '2028-03-01')])
      .toEqual(['onbekend', 'benoembaar', 'benoembaar', 'onbekend']);
    expect(await staat('Jaar', 'bevoegd', '2026-10-01')).toBe('geen-lessen');
  });

  it('a study counts from its first day', async () => {
    expect([await staat('Studeert', 'studie', '2026-09-30'), await staat('Studeert', 'studie', '2026-10-01')]).toEqual(['geen', 'bezig']);
    expect((await rijVan('Studeert', { peildatum: '2026-10-01' }))?.studieTot).toBe('2028-08-01');
    expect((await rijVan(proef.mensen.zoe))?.staten.studie).toBe('bezig');
  });

  it('a departure comes within three years, and within one, to the day', async () => {
    expect(await Promise.all(['2024-09-30', '2024-10-01', '2026-09-30', '2026-10-01'].map((dag) => staat('Vertrekt', 'vertrek', dag)))).toEqual(['later', 'binnen-3', 'binnen-3', 'binnen-1']);
    expect(await staat('Jaar', 'vertrek', '2026-10-01')).toBe('onbekend');
    expect((await rijVan('Schrikkel'))?.vertrekJaar).toBe(2028);
    await alsBeheer((client) => client.query('UPDATE aanstelling SET einde = NULL WHERE "medewerkerId" = $1', [mensen.Schrikkel]));
    expect((await rijVan('Schrikkel'))?.vertrekJaar).toBeGreaterThan(2049);
    await alsBeheer((client) => client.query(`UPDATE aanstelling SET einde = '2028-02-29' WHERE "medewerkerId" = $1`, [mensen.Schrikkel]));
  });

  it('an age class turns on the birthday, on 1 March for who was born on 29 February', async () => {
    expect([await staat('Schrikkel', 'leeftijd', '2026-02-28'), await staat('Schrikkel', 'leeftijd', '2026-03-01')]).toEqual(['tot-30', '30-39']);
    expect(await staat('Jaar', 'leeftijd', '2026-10-01')).toBe('onbekend');
  });

  it('an appointment counts up to and including its last day, also 29 February', async () => {
    expect([Boolean(await rijVan('Schrikkel', { peildatum: '2028-02-29' })), Boolean(await rijVan('Schrikkel', { peildatum: '2028-03-01' }))]).toEqual([true, false]);
    expect([Boolean(await rijVan('Jaar', { peildatum: '2020-07-31' })), Boolean(await rijVan('Jaar', { peildatum: '2020-08-01' }))]).toEqual([false, true]);
  });

  it('kind of master, screening and population say what the dossier says', async () => {
    expect((await rijVan('Jaar'))?.staten).toMatchObject({ soort: 'lerarenmaster', screening: 'nooit', populatie: 'opgeschoold' });
    expect((await rijVan(proef.mensen.soren))?.staten).toMatchObject({ screening: 'gescreend', populatie: 'van-buiten' });
    expect((await rijVan(proef.mensen.piet))?.staten).toMatchObject({ screening: 'geen-diploma', populatie: 'zittend' });
    expect(await staat('Verklaard', 'populatie', '2022-01-01')).toBe('starter');
  });
});

describe('groups', () => {
  it.each(GROEPERINGEN)('by %s: people, fte and every count add up to the total, and everybody stands in one', async (groep) => {
    for (const eenheid of ['personen', 'fte']) {
      const { groepen, totaal, rijen } = await kijk({ groep, eenheid });
      const som = (deel: (groep_: (typeof groepen)[number]) => number) => Number(groepen.reduce((bij, ander) => bij + deel(ander), 0).toFixed(4));
      expect([som(({ personen }) => personen), som(({ fte }) => fte), som(({ vwo }) => vwo)]).toEqual([totaal.personen, totaal.fte, totaal.vwo]);
      for (const kolom of Object.keys(totaal.kolommen) as Staatkolom[]) {
        expect([som(({ kolommen }) => kolommen[kolom]?.telt ?? 0), som(({ kolommen }) => kolommen[kolom]?.van ?? 0)]).toEqual([totaal.kolommen[kolom]?.telt, totaal.kolommen[kolom]?.van]);
      }
      expect(new Set(rijen.map(({ id }) => id)).size).toBe(totaal.personen);
    }
  });

  it('a group that is open shows its own people only; none is open when the address says so', async () => {
    const open = await kijk({ groep: 'schaal', open: 'LE' });
    expect([open.rijen.length, open.rijenTotaal, new Set(open.rijen.map(({ schaal }) => schaal))]).toEqual([6, 6, new Set(['LE'])]);
    expect((await kijk({ groep: 'schaal', open: 'geen' })).rijen).toEqual([]);
    expect((await kijk({ groep: 'sectie', open: 'zonder' })).rijen.map(({ sectie }) => sectie)).not.toContain('Wiskunde');
  });

  it('"only gaps" leaves exactly who is counted as a gap, also by one column', async () => {
    const alles = await kijk({ groep: 'geen' });
    expect((await kijk({ groep: 'geen', gat: 'wo' })).rijen).toHaveLength(alles.totaal.kolommen.wo?.telt ?? -1);
    expect((await kijk({ groep: 'geen', gat: 'master' })).rijen.every(({ staten }) => staten.master === 'geen' || staten.master === 'onbekend')).toBe(true);
    expect((await kijk({ groep: 'geen', gat: 'een', kolommen: 'fte' })).rijen).toEqual([]);
  });

  it('searches, filters and sorts, gaps first', async () => {
    expect((await kijk({ groep: 'geen', zoek: 'soren' })).rijen.map(({ naam }) => naam)).toEqual(['Søren Wiśniewski']);
    expect((await kijk({ groep: 'geen', sectie: 'x1' })).rijen).toEqual([]);
    const codes = (await kijk({ groep: 'geen', sorteer: 'master' })).rijen.map(({ staten }) => staten.master);
    expect(codes).toEqual([...codes].sort((een, ander) => RANG.indexOf(een ?? '') - RANG.indexOf(ander ?? '')));
    expect((await kijk({ groep: 'geen', sorteer: 'fte', richting: 'af' })).rijen.at(-1)?.fte).toBe(0.5);
  });
});

const RANG = ['onbekend', 'geen', 'opgegeven', 'bevestigd'];

describe('reach', () => {
  it('a teamleider sees the own team, a schoolleider the own school, and nobody sees the neighbours', async () => {
    const team = await kijk({ groep: 'geen' }, proef.als({ rol: 'teamleider', bereik: 'team', teamIds: [proef.teams.boven] }));
    expect(team.rijen.map(({ id }) => id).sort()).toEqual([proef.mensen.soren, proef.mensen.ozlem].sort());
    const school = await kijk({ groep: 'school' }, proef.als({ rol: 'schoolleider', bereik: 'school', schoolIds: [proef.scholen.vakschool] }));
    expect([school.groepen.map(({ naam }) => naam), school.rijen.map(({ id }) => id).sort()]).toEqual([['Vakschool'], [proef.mensen.soren, proef.mensen.karin].sort()]);
    expect(school.rijen.find(({ id }) => id === proef.mensen.soren)?.fte).toBe(0.4);
    expect((await kijk({ groep: 'geen' }, proef.buren.hr)).rijen.map(({ naam }) => naam)).toEqual(['Overbuur']);
    expect((await kijk({ groep: 'geen', school: proef.scholen.lyceum }, proef.buren.hr)).rijen).toEqual([]);
  });

  it('is not for who may not read the inventory', async () => {
    await expect(kijk({}, proef.als({ rol: 'medezeggenschap', bereik: 'bestuur' }))).rejects.toMatchObject({ code: 'geen-recht' });
  });
});

describe('looking back', () => {
  it('the screen and the file give what was known then, the file says so, and the log keeps the moment', async () => {
    await mens('terug', {}, [['diploma', { niveau: 'wo-master', richting: 'Frans', status: 'behaald', behaaldJaar: 2015 }], ['bevoegdheid', { vak: 'Frans', graad: 'eerstegraads' }]]);
    const alleenTerug = { groep: 'geen', zoek: 'terug' };
    const toen = await kijk(alleenTerug);
    const op = new Date();
    await wachten(5);
    await alsBeheer(async (client) => {
      await client.query(`UPDATE diploma SET niveau = 'hbo-bachelor' WHERE "medewerkerId" = $1`, [mensen.terug]);
      await client.query(`UPDATE medewerker SET geboortedatum = '1990-01-01' WHERE id = $1`, [mensen.terug]);
      await client.query('DELETE FROM bevoegdheid WHERE "medewerkerId" = $1', [mensen.terug]);
    });
    const nu = await kijk(alleenTerug);
    expect([toen, nu].map(({ rijen: [rij] }) => [rij?.staten.master, rij?.staten.leeftijd, rij?.bevoegdheden])).toEqual([['opgegeven', 'onbekend', ['Frans eerstegraads']], ['geen', '30-39', []]]);
    const filter = { ...matrixFilterUit({ peildatum: '2026-11-23', kolommen: KOLOMMEN, open: 'alle', ...alleenTerug }), bekend: op };
    const terug = await matrixTonen(proef.hr, filter);
    expect([terug.rijen, terug.groepen, terug.totaal]).toEqual([toen.rijen, toen.groepen, toen.totaal]);
    const bestand = new TextDecoder().decode((await matrixExporteren(proef.hr, { filter, vorm: 'csv' })).inhoud);
    expect(bestand).toContain('opgegeven;opgegeven;');
    expect(bestand).toContain('Frans eerstegraads');
    expect(matrixKeuzes(filter, terug.keuzelijsten).map(({ label }) => label)).toContain(`Zoals bekend op ${bekendInWoorden(op)}`);
    const [regel] = await alsBeheer(async (client) => (await client.query<{ gegevens: { filter: { bekend?: string } } }>(`SELECT gegevens FROM logregel WHERE "bestuurId" = $1 AND handeling = 'lijst-exporteren' ORDER BY id DESC LIMIT 1`, [proef.hr.bestuur.id])).rows);
    expect(regel?.gegevens.filter.bekend).toBe(bekendInAdres(op));
  });
});

describe('the address', () => {
  it('keeps every choice and drops what it does not know', () => {
    const filter = matrixFilterUit({ groep: 'team', kolommen: 'wo.master.bestaat-niet', gat: 'wo', eenheid: 'fte', pagina: '3', sorteer: 'zomaar', peildatum: '2026-10-01', bekend: '2026-10-05' });
    expect(filter).toMatchObject({ groep: 'team', kolommen: ['master', 'wo'], gat: 'wo', eenheid: 'fte', pagina: 3, sorteer: 'naam' });
    expect(matrixFilterUit(new URLSearchParams(matrixAdres(filter, { pagina: 3 })))).toEqual(filter);
    expect(matrixFilterUit(new URLSearchParams('k=fte&k=master')).kolommen).toEqual(['fte', 'master']);
  });

  it('never fails, whatever stands in it', () => {
    fc.assert(fc.property(fc.dictionary(fc.constantFrom('groep', 'kolommen', 'gat', 'open', 'pagina', 'peildatum', 'school', 'k', 'sorteer', 'schaal'), fc.string()), (adres) => {
      expect(matrixFilterUit(new URLSearchParams(matrixAdres(matrixFilterUit(adres)))).kolommen.length).toBeGreaterThan(0);
    }));
  });
});

describe('licences in the database and in the browser', () => {
  it('give the same judgement about the same lesson', async () => {
    const soorten = ['vwo', 'havo', 'vmbo', 'pro', 'vso'] as const;
    const gevallen = GRADEN.flatMap((graad) => soorten.flatMap((onderwijssoort) => [3, 4].map((leerjaar) => ({ id: randomUUID(), graad, onderwijssoort, leerjaar, vak: graad === 'pabo' ? '' : 'Duits' }))));
    await alsBeheer(async (client) => {
      const { bestuur } = proef.hr;
      const kolom = (naam: keyof (typeof gevallen)[number]) => gevallen.map((geval) => geval[naam]);
      await client.query(`INSERT INTO medewerker ("bestuurId", id, personeelsnummer, achternaam) SELECT $1, id, 'geval-' || row_number() OVER (), 'Geval' FROM unnest($2::uuid[]) id`, [bestuur.id, kolom('id')]);
      await client.query(`INSERT INTO aanstelling ("bestuurId", "medewerkerId", "schoolId", categorie, deeltijdfactor, begin) SELECT $1, id, $2, 'OP', 1, '2020-08-01' FROM unnest($3::uuid[]) id`, [bestuur.id, proef.scholen.lyceum, kolom('id')]);
      await client.query(`INSERT INTO lesinzet ("bestuurId", "medewerkerId", "schoolId", schooljaar, vak, onderwijssoort, leerjaar, uren) SELECT $1, id, $2, 2026, 'Duits', soort, jaar, 4 FROM unnest($3::uuid[], $4::text[], $5::int[]) g(id, soort, jaar)`, [bestuur.id, proef.scholen.lyceum, kolom('id'), kolom('onderwijssoort'), kolom('leerjaar')]);
      await client.query(`INSERT INTO bevoegdheid ("bestuurId", "medewerkerId", vak, graad) SELECT $1, id, vak, graad::bevoegdheidsgraad FROM unnest($2::uuid[], $3::text[], $4::text[]) g(id, vak, graad)`, [bestuur.id, kolom('id'), kolom('vak'), kolom('graad')]);
    });
    const bladen = await Promise.all(['1', '2'].map((pagina) => matrixTonen(proef.hr, matrixFilterUit({ peildatum: '2026-10-01', groep: 'geen', kolommen: 'bevoegd', zoek: 'geval', pagina }))));
    const codes = new Map(bladen.flatMap(({ rijen }) => rijen).map(({ id, staten }) => [id, staten.bevoegd]));
    for (const { id, graad, onderwijssoort, leerjaar, vak } of gevallen) {
      const feit: Bevoegdheidsfeit = { id: '', vak, vakCode: null, graad, begin: null, einde: null };
      const lesfeit: Lesfeit = { vak: 'Duits', vakCode: null, onderwijssoort, leerjaar, uren: 4 };
      expect({ graad, onderwijssoort, leerjaar, code: codes.get(id) }).toEqual({ graad, onderwijssoort, leerjaar, code: lesoordeel(lesfeit, [feit], '2026-10-01').oordeel });
    }
  });
});

describe('cells', () => {
  it('say nothing about a code that no longer exists', () => {
    expect(celstaat('master', 'ooit')).toEqual({ woord: '', vorm: 'geen' });
  });
});
