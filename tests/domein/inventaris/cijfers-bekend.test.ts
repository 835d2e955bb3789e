import fc from 'fast-check';
import { setTimeout as wachten } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { binnenBestuur } from '@/lib/db/binnen-bestuur';
import type { Db } from '@/lib/db/prisma';
import { Weigering } from '@/lib/errors';
import { rijen, sql } from '@/lib/db/sql';
import { definitieVan } from '@/lib/inventaris/cijferlijst';
import { meetpunt } from '@/lib/inventaris/meetpunt';
import { cijfersTonen } from '@/lib/inventaris/server/cijfers/cijfers-tonen';
import { lerarenTellen } from '@/lib/inventaris/server/cijfers/leraren-tellen';
import { mastersoortenBerekenen, verdelingBerekenen } from '@/lib/inventaris/server/cijfers/verdeling-berekenen';
import { FEITKOLOMMEN, type Feittabel } from '@/lib/inventaris/server/feiten';
import { bestandImporteren } from '@/lib/inventaris/server/import/bestand-importeren';
import { importOngedaanMaken } from '@/lib/inventaris/server/import/import-ongedaan-maken';
import { importTonen } from '@/lib/inventaris/server/import/import-tonen';
import { instellingenBewaren } from '@/lib/inventaris/server/instellingen-bewaren';
import { instellingenLezen } from '@/lib/inventaris/server/instellingen-lezen';
import { KOLOMSLEUTELS } from '@/lib/inventaris/matrix-kolommen';
import { matrixFilterUit } from '@/lib/inventaris/matrix.schema';
import { matrixLezen } from '@/lib/inventaris/server/matrix/matrix-lezen';
import { DoelSchema } from '@/lib/overzicht/doel.schema';
import { OverzichtFilterSchema } from '@/lib/overzicht/filter.schema';
import { doelVerwijderen, doelWijzigen } from '@/lib/overzicht/server/doel-wijzigen';
import { doelZetten } from '@/lib/overzicht/server/doel-zetten';
import { overzichtTonen } from '@/lib/overzicht/server/overzicht-tonen';
import { schoolTonen } from '@/lib/overzicht/server/school-tonen';
import type { Toegang } from '@/lib/toegang/toegang';
import { alsBeheer } from '../../support/database';
import { proefbestuurMaken } from '../../support/proefbestuur';
import { mensenMaken, schoolMaken } from './telpersoneel';

const DAGEN = ['2023-10-01', '2024-02-29', '2025-07-31', '2025-08-01', '2026-10-01', '2027-02-28'] as const;

interface Proef {
  hr: Toegang;
  bestuurId: string;
  scholen: string[];
  imports: string[];
}

async function proefMaken(): Promise<Proef> {
  const bestuur = await proefbestuurMaken('bekend');
  const scholen = [await schoolMaken(bestuur.id, 'Noord', '00'), await schoolMaken(bestuur.id, 'Zuid', '01')];
  const [noord = '', zuid = ''] = scholen;
  await mensenMaken(bestuur.id, [
    { geboren: '1964-02-29', aanstellingen: [{ school: noord, factor: 0.8, schaal: 'LC' }], diplomas: [{ niveau: 'doctoraal', jaar: 1988 }], lessen: [{ school: noord, soort: 'vwo', leerjaar: 5 }] },
    { geboren: '1990-08-01', aanstellingen: [{ school: noord, factor: 0.5 }, { school: zuid, factor: 0.25, begin: '2024-08-01' }], diplomas: [{ niveau: 'hbo-master', op: '2025-08-01', uitkomst: 'bevestigd' }] },
    { aanstellingen: [{ school: zuid, einde: '2025-07-31' }], diplomas: [{ niveau: 'wo-master', status: 'in-opleiding' }] },
    { aanstellingen: [{ school: zuid }] },
  ]);
  return { hr: bestuur.toegang({}, { rol: 'bestuurder' }), bestuurId: bestuur.id, scholen, imports: [] };
}

/** Everything that can be asked of one day, as text: figures, spreads, kinds of master, who counts, the goals, the settings and every cell of the matrix. */
async function alles({ hr, bestuurId, scholen }: Proef, peildatum: string, bekendOp: Date | null): Promise<string> {
  const blad = await cijfersTonen(hr, peildatum, bekendOp);
  const rest = await binnenBestuur(hr, 'overzicht:lezen', async (db, bereik) => {
    const punt = meetpunt(peildatum, { bekendOp });
    const wie = await lerarenTellen(db, bereik, { definitie: definitieVan('doel80'), punt, zoek: '', wie: 'alle', vanaf: 0, hoogstens: 100 });
    const matrix = await matrixLezen(db, bereik, { ...matrixFilterUit({ groep: 'school', kolommen: KOLOMSLEUTELS.join('.'), peildatum }), bekend: bekendOp }, { alles: true });
    const rest: unknown[] = [await verdelingBerekenen(db, bereik, punt), await mastersoortenBerekenen(db, bereik, punt), wie, matrix, { ...(await instellingenLezen(db, bestuurId, bekendOp)) }];
    return rest;
  });
  const filter = { ...OverzichtFilterSchema.parse({ peildatum }), bekend: bekendOp };
  const { totaal, groepen } = await overzichtTonen(hr, filter);
  const { stand, verdeling, herkomst } = await schoolTonen(hr, scholen[0] ?? '', filter);
  rest.push({ totaal, groepen, stand, verdeling, herkomst });
  return JSON.stringify([blad, rest], (naam, waarde: unknown) => (Array.isArray(waarde) && naam !== '' ? [...(waarde as unknown[])].map((een) => JSON.stringify(een)).sort() : waarde));
}

type Handeling = (proef: Proef, keuze: number) => Promise<unknown>;
const binnen = ({ hr }: Proef, werk: (db: Db) => Promise<unknown>) => binnenBestuur(hr, 'inventaris:wijzigen', werk);
/** The keuze-th row of a table, in a fixed order; undefined when there is none. */
async function kies(db: Db, bestuurId: string, tabel: 'medewerker' | 'aanstelling' | 'diploma' | 'lesinzet' | 'opleidingstraject', keuze: number): Promise<{ id: string; medewerkerId?: string } | undefined> {
  const alle = await rijen<{ id: string; medewerkerId?: string }>(db, { delen: [`SELECT * FROM ${tabel} WHERE "bestuurId" = `, '::uuid ORDER BY "createdAt", id'], waarden: [bestuurId] });
  return alle.length === 0 ? undefined : alle[keuze % alle.length];
}
const opRij = (tabel: Parameters<typeof kies>[2], werk: (db: Db, rij: { id: string; medewerkerId?: string }, proef: Proef, keuze: number) => Promise<unknown>): Handeling =>
  (proef, keuze) => binnen(proef, async (db) => {
    const rij = await kies(db, proef.bestuurId, tabel, keuze);
    if (rij) await werk(db, rij, proef, keuze);
  });
const van = <T>(lijst: readonly T[], keuze: number): T => lijst[keuze % lijst.length] as T;
const NIVEAUS = ['hbo-master', 'wo-master', 'hbo-bachelor', 'promotie'] as const;

async function inlezen(proef: Proef, soort: 'personeel' | 'rooster' | 'diplomas', tekst: string): Promise<void> {
  const { importId } = await bestandImporteren(proef.hr, {
    soort, naam: 'x.csv', bytes: new TextEncoder().encode(tekst), schooljaar: 2026, ingangsdatum: '2026-08-01', keuze: 'bijwerken', foutenOverslaan: true, proef: false, koppeling: null,
  });
  if (importId) proef.imports.push(importId);
}

const geweigerd = (fout: unknown) => { if (!(fout instanceof Weigering)) throw fout; };
const zet = (proef: Proef, doel: Record<string, string>) => doelZetten(proef.hr, DoelSchema.parse({ indicator: 'doel50', ...doel })).catch(geweigerd);
async function opDoel(proef: Proef, keuze: number, werk: (doel: { id: string; versie: number }) => Promise<unknown>): Promise<void> {
  const alle = await binnen(proef, (db) => rijen(db, sql`SELECT id, versie FROM doelwaarde WHERE "bestuurId" = ${proef.bestuurId}::uuid ORDER BY jaar, id`)) as { id: string; versie: number }[];
  if (alle.length > 0) await werk(van(alle, keuze)).catch(geweigerd);
}

const HANDELINGEN: Record<string, Handeling> = {
  'diploma erbij': opRij('medewerker', (db, { id }, _proef, k) => rijen(db, sql`INSERT INTO diploma ("medewerkerId", niveau, status, "behaaldJaar", richting) VALUES (${id}, ${van(NIVEAUS, k)}, 'behaald', ${2022 + (k % 6)}, ${`Vak ${k}`})`)),
  'diploma corrigeren': opRij('diploma', (db, { id }, _proef, k) => rijen(db, sql`UPDATE diploma SET niveau = ${van(NIVEAUS, k)}, status = 'behaald', "behaaldOp" = ${van(['2024-02-29', '2025-08-01', '2026-10-01'], k)}::date, "behaaldJaar" = NULL, versie = versie + 1 WHERE id = ${id}`)),
  'diploma screenen': opRij('diploma', (db, { id, medewerkerId }, _proef, k) => rijen(db, sql`INSERT INTO screening ("medewerkerId", "diplomaId", uitkomst) VALUES (${medewerkerId}, ${id}, ${van(['bevestigd', 'niet-aangetroffen', 'nader-onderzoek'], k)})`)),
  'aanstelling eindigt': opRij('aanstelling', (db, { id }, _proef, k) => rijen(db, sql`UPDATE aanstelling SET einde = greatest(begin, ${van(['2025-07-31', '2026-07-31', '2026-09-30'], k)}::date), versie = versie + 1 WHERE id = ${id}`)),
  'aanstelling erbij': opRij('medewerker', (db, { id }, { scholen }, k) => rijen(db, sql`INSERT INTO aanstelling ("medewerkerId", "schoolId", categorie, deeltijdfactor, begin, schaal) VALUES (${id}, ${van(scholen, k)}, 'OP', 0.4, ${van(['2023-08-01', '2025-08-01', '2026-10-01'], k)}::date, 'LD')`)),
  'aanstelling weg': opRij('aanstelling', (db, { id }) => rijen(db, sql`DELETE FROM aanstelling WHERE id = ${id}`)),
  'les wijzigen': opRij('lesinzet', (db, { id }, _proef, k) => rijen(db, sql`UPDATE lesinzet SET leerjaar = ${3 + (k % 4)}, uren = ${1 + (k % 8)}, versie = versie + 1 WHERE id = ${id}`)),
  'les erbij': opRij('medewerker', (db, { id }, { scholen }, k) => rijen(db, sql`INSERT INTO lesinzet ("medewerkerId", "schoolId", schooljaar, vak, onderwijssoort, leerjaar, uren) VALUES (${id}, ${van(scholen, k)}, ${2023 + (k % 4)}, ${`Vak ${k}`}, 'vwo', ${4 + (k % 3)}, 3) ON CONFLICT DO NOTHING`)),
  'les weg': opRij('lesinzet', (db, { id }) => rijen(db, sql`DELETE FROM lesinzet WHERE id = ${id}`)),
  'studie begint': opRij('medewerker', (db, { id }, _proef, k) => rijen(db, sql`INSERT INTO opleidingstraject ("medewerkerId", programma, niveau, status, begin) VALUES (${id}, 'Master', 'wo-master', 'bezig', ${van(['2024-02-29', '2025-08-01', '2026-10-01'], k)}::date)`)),
  'studie eindigt': opRij('opleidingstraject', (db, { id }, _proef, k) => rijen(db, sql`UPDATE opleidingstraject SET status = 'gestopt', einde = greatest(begin, ${van(['2025-08-01', '2026-10-01'], k)}::date), versie = versie + 1 WHERE id = ${id}`)),
  'bevoegdheid erbij': (proef, k) => binnen(proef, (db) => rijen(db, sql`INSERT INTO bevoegdheid ("medewerkerId", vak, graad, begin) SELECT id, ${`Vak ${k}`}, ${van(['eerstegraads', 'tweedegraads', 'in-opleiding'], k)}::bevoegdheidsgraad, '2024-08-01' FROM medewerker WHERE "bestuurId" = ${proef.bestuurId}::uuid`)),
  'bevoegdheid weg': (proef) => binnen(proef, (db) => rijen(db, sql`DELETE FROM bevoegdheid WHERE "bestuurId" = ${proef.bestuurId}::uuid`)),
  'vertrek bewaren': opRij('medewerker', (db, { id }, _proef, k) => rijen(db, sql`
    INSERT INTO vertrek ("medewerkerId", "verwachtOp", reden, zekerheid) VALUES (${id}, ${van(['2026-12-31', '2028-07-31', '2033-08-01'], k)}::date, 'keuzepensioen', 'zeker')
    ON CONFLICT ("bestuurId", "medewerkerId") DO UPDATE SET "verwachtOp" = excluded."verwachtOp", versie = vertrek.versie + 1`)),
  'regels van het bestuur': async (proef, k) => {
    const nu = await binnenBestuur(proef.hr, 'overzicht:lezen', (db) => instellingenLezen(db, proef.bestuurId));
    return instellingenBewaren(proef.hr, { ...nu, doctoraalTelt: k % 2 === 0, moBTelt: k % 3 === 0, verouderdNaJaren: 1 + (k % 7) });
  },
  'doel zetten': (proef, k) => zet(proef, { plek: k % 2 === 0 ? 'bestuur' : `school:${van(proef.scholen, k)}`, jaar: String(2023 + (k % 5)), waarde: String(20 + k) }),
  'doel wijzigen': (proef, k) => opDoel(proef, k, (doel) => doelWijzigen(proef.hr, { ...doel, jaar: 2023 + (k % 5), waarde: 60 + (k % 40), toelichting: '' })),
  'doel weg': (proef, k) => opDoel(proef, k, (doel) => doelVerwijderen(proef.hr, doel)),
  geboortedatum: opRij('medewerker', (db, { id }, _proef, k) => rijen(db, sql`UPDATE medewerker SET geboortedatum = ${van(['1970-08-01', '1996-02-29'], k)}::date, versie = versie + 1 WHERE id = ${id}`)),
  'personeel inlezen': (proef, k) => inlezen(proef, 'personeel', `Medewerker;Roepnaam;Achternaam;Functiecategorie;Functie;Schaal;Deeltijdfactor;Begin dienstverband;BRIN;Vestiging\r\nX${k % 3};Jo;Bos;OP;Docent;LB;0,${1 + (k % 9)};01-08-2024;27ZX;0${k % 2}`),
  'rooster inlezen': (proef, k) => inlezen(proef, 'rooster', `docentnr,vak,afdeling,leerjaar,lesuren\nX${k % 3},Wiskunde,vwo,${4 + (k % 3)},${2 + (k % 4)}`),
  'import ongedaan': async (proef) => {
    const laatste = proef.imports.pop();
    // Refused when something was added to it since: that changes nothing, and the figures must stay.
    if (laatste) await importOngedaanMaken(proef.hr, { id: laatste, versie: (await importTonen(proef.hr, laatste)).versie }).catch(geweigerd);
  },
};

const reeks = fc.array(fc.tuple(fc.constantFrom(...Object.keys(HANDELINGEN)), fc.nat(50), fc.constantFrom(...DAGEN)), { minLength: 3, maxLength: 10 });

/** A moment after everything so far and before anything that follows; the database keeps milliseconds. */
async function moment(): Promise<Date> {
  await wachten(3);
  const nu = new Date();
  await wachten(3);
  return nu;
}

describe('any peildatum, as known on any earlier moment', () => {
  it('gives the figures that were given then, whatever was done since', async () => {
    await fc.assert(fc.asyncProperty(reeks, async (stappen) => {
      const proef = await proefMaken();
      const gegeven: { stap: string; dag: string; op: Date; toen: string }[] = [];
      for (const [stap, keuze, dag] of [['begin', 0, DAGEN[4]] as const, ...stappen]) {
        await HANDELINGEN[stap]?.(proef, keuze);
        const op = await moment();
        gegeven.push({ stap, dag, op, toen: await alles(proef, dag, null) });
      }
      for (const { stap, dag, op, toen } of gegeven) expect(`na ${stap}: ${await alles(proef, dag, op)}`).toBe(`na ${stap}: ${toen}`);
    }), { numRuns: 15 });
  });

  it('also when every kind of act was done, each three times', async () => {
    const proef = await proefMaken();
    const gegeven: { stap: string; op: Date; toen: string }[] = [];
    for (const stap of Object.keys(HANDELINGEN).flatMap((naam) => [naam, naam, naam])) {
      await HANDELINGEN[stap]?.(proef, gegeven.length);
      gegeven.push({ stap, op: await moment(), toen: await alles(proef, '2026-10-01', null) });
    }
    expect(new Set(gegeven.map(({ toen }) => toen)).size).toBeGreaterThan(Object.keys(HANDELINGEN).length);
    for (const { stap, op, toen } of gegeven) expect(`na ${stap}: ${await alles(proef, '2026-10-01', op)}`).toBe(`na ${stap}: ${toen}`);
  });

  it('also when files came in and were taken back, each of them', async () => {
    const proef = await proefMaken();
    const leraren = async (op: Date | null) => (await cijfersTonen(proef.hr, '2026-10-01', op)).bestuur;
    const stappen = ['personeel inlezen', 'rooster inlezen', 'personeel inlezen', 'import ongedaan', 'import ongedaan', 'import ongedaan'];
    const gegeven: { op: Date; toen: unknown }[] = [{ op: await moment(), toen: await leraren(null) }];
    for (const [plaats, stap] of stappen.entries()) {
      await HANDELINGEN[stap]?.(proef, plaats === 2 ? 1 : 0);
      gegeven.push({ op: await moment(), toen: await leraren(null) });
    }
    const lerarenToen = gegeven.map(({ toen }) => (toen as { leraren: number; vwoBovenbouw: number }));
    expect(lerarenToen.map((een) => [een.leraren, een.vwoBovenbouw])).toEqual([[3, 1], [4, 1], [4, 2], [5, 2], [4, 2], [4, 1], [3, 1]]);
    for (const { op, toen } of gegeven) expect(await leraren(op)).toEqual(toen);
  });

  it('knows nothing of before the first fact', async () => {
    const proef = await proefMaken();
    expect((await cijfersTonen(proef.hr, '2026-10-01', new Date('2020-01-01'))).bestuur.leraren).toBe(0);
    expect((await cijfersTonen(proef.hr, '2026-10-01')).bestuur.leraren).toBe(3);
  });
});

describe('the tables that remember', () => {
  it.each(Object.keys(FEITKOLOMMEN) as Feittabel[])('%s and its history have the columns that looking back reads, all of them', async (tabel) => {
    const kolommen = (naam: string) => alsBeheer(async (client) => (await client.query<{ naam: string }>(`SELECT attname AS naam FROM pg_attribute WHERE attrelid = $1::regclass AND attnum > 0 AND NOT attisdropped ORDER BY 1`, [naam])).rows.map((rij) => rij.naam));
    const verwacht = [...FEITKOLOMMEN[tabel]].sort();
    expect((await kolommen(tabel)).sort()).toEqual(verwacht);
    expect((await kolommen(`${tabel}_historie`)).filter((naam) => naam !== 'bekendTot' && naam !== 'beeindigdDoor').sort()).toEqual(verwacht);
  });
});
