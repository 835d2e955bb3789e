import { beforeEach, describe, expect, it } from 'vitest';
import { importOngedaanMaken } from '@/lib/inventaris/server/import/import-ongedaan-maken';
import { importTonen } from '@/lib/inventaris/server/import/import-tonen';
import { alsBeheer } from '../../../support/database';
import { bytesVan, importbordMaken, mens, personeel, type Importbord } from './importbord';

let bord: Importbord;
const KOP = 'Pers.nr;Vak;Graad;Begin;Einde;Bewijs';
const lijst = (...rijen: string[]) => bytesVan([KOP, ...rijen].join('\r\n'));
const lees = (...rijen: string[]) => bord.importeer('bevoegdheden', lijst(...rijen), { foutenOverslaan: true });
const bekend = () => alsBeheer(async (client) => (await client.query<{ regel: string }>(
  `SELECT concat_ws(' ', vak, coalesce("vakCode", '?'), graad, coalesce(begin::text, '-'), coalesce(einde::text, '-'), bewijs) AS regel FROM bevoegdheid WHERE "bestuurId" = $1 ORDER BY 1`, [bord.bestuur.id])).rows.map(({ regel }) => regel.trim()));

beforeEach(async () => {
  bord = await importbordMaken();
  await bord.importeer('personeel', personeel(mens('1'), mens('2')));
});

describe('a list of licences', () => {
  it('reads what schools write, keeps the subject code, and the same list again changes nothing', async () => {
    const rijen = ['1;wiskunde B;1e graads;01-08-2010;;DUO', '1;Frans;Tweede graad;;;', '2;;pabo;;;kopie diploma', '2;Kleiduivenschieten;LIO;;31-07-2027;', '2;Engels;zij-instromer;01-08-2025;31-07-2027;opgave leraar'];
    const { uitkomst } = await lees(...rijen);
    expect(uitkomst.telling).toMatchObject({ nieuw: 5, fout: 0 });
    expect(await bekend()).toEqual(['Engels entl geschiktheidsverklaring 2025-08-01 2027-07-31 opgave', 'Frans fatl tweedegraads - -', 'Kleiduivenschieten ? in-opleiding - 2027-07-31', '? pabo - - dossier', 'wiskunde B wi eerstegraads 2010-08-01 - register'].sort());
    expect((await lees(...rijen)).uitkomst.telling).toMatchObject({ nieuw: 0, gewijzigd: 0, ongewijzigd: 5 });
  });

  it('names each wrong cell', async () => {
    const { uitkomst } = await lees('1;;eerstegraads;;;', '1;Frans;derde;;;', '9;Frans;pabo;;;', '1;Frans;eerstegraads;01-08-2026;31-07-2026;', '1;Engels;geschiktheidsverklaring;29-02-2025;;foto');
    expect(uitkomst.problemen.map(({ rij, kolom, waarde, reden }) => [rij, kolom, waarde, reden])).toEqual([
      [2, 'Vak', '', 'vak ontbreekt'], [3, 'Graad', 'derde', 'graad “derde” is onbekend'], [5, 'Einde', '31-07-2026', 'einde ligt voor het begin'],
      [6, 'Begin', '29-02-2025', 'begin bestaat niet'], [6, 'Einde', '', 'einde ontbreekt; een geschiktheidsverklaring loopt af'], [6, 'Bewijs', 'foto', 'bewijs “foto” is onbekend'],
      [4, 'Pers.nr', '9', 'onbekend personeelsnummer'],
    ]);
    expect(await bord.tel('bevoegdheid')).toBe(0);
  });

  it('fills in what was not known, ends a licence, and never empties; a second period is a second licence', async () => {
    await lees('1;Engels;geschiktheidsverklaring;01-08-2023;31-07-2025;origineel', '1;Frans;eerstegraads;;;');
    const { uitkomst } = await lees('1;Engels;geschiktheidsverklaring;01-08-2025;31-07-2027;', '1;Engels;geschiktheidsverklaring;01-08-2023;31-07-2025;', '1;Frans;eerstegraads;01-02-2020;;register');
    expect(uitkomst.telling).toMatchObject({ nieuw: 1, ongewijzigd: 1, gewijzigd: 1 });
    expect(uitkomst.uitleg).toMatchObject([{ wat: 'Frans eerstegraads: begin leeg → 01-02-2020, bewijs leeg → register' }]);
    expect(await bekend()).toEqual(['Engels entl geschiktheidsverklaring 2023-08-01 2025-07-31 origineel', 'Engels entl geschiktheidsverklaring 2025-08-01 2027-07-31', 'Frans fatl eerstegraads 2020-02-01 - register']);
  });

  it('undoing puts back what stood there, and is refused when HR changed one since', async () => {
    await lees('1;Frans;eerstegraads;;;');
    const voor = await bord.inhoud();
    const { importId } = await lees('1;Frans;eerstegraads;01-02-2020;;', '2;Engels;tweedegraads;;;');
    await importOngedaanMaken(bord.bestuur.toegang({}), { id: importId!, versie: (await importTonen(bord.bestuur.toegang({}), importId!)).versie });
    expect(await bord.inhoud()).toBe(voor);
    const tweede = await lees('2;Engels;tweedegraads;;;');
    await alsBeheer((client) => client.query(`UPDATE bevoegdheid SET versie = versie + 1 WHERE "bestuurId" = $1 AND graad = 'tweedegraads'`, [bord.bestuur.id]));
    await expect(importOngedaanMaken(bord.bestuur.toegang({}), { id: tweede.importId!, versie: 2 })).rejects.toMatchObject({ code: 'conflict', voorMens: expect.stringContaining('personeelsnummer 2.') });
  });

  it('HR of another school does not know these people', async () => {
    const ander = bord.bestuur.toegang({ bereik: 'school', schoolIds: [bord.scholen[1]!] });
    const { uitkomst } = await bord.importeer('bevoegdheden', lijst('1;Frans;eerstegraads;;;'), { foutenOverslaan: true }, ander);
    expect(uitkomst).toMatchObject({ telling: { nieuw: 0, fout: 1 }, problemen: [{ reden: 'onbekend personeelsnummer' }] });
  });
});

it('an import of people cannot be undone under a study, a departure, a licence or a link to the own file', async () => {
  const { importId } = await bord.importeer('personeel', personeel(mens('3')));
  const weg = () => importOngedaanMaken(bord.bestuur.toegang({}), { id: importId!, versie: 2 });
  const bij = `(SELECT id FROM medewerker WHERE "bestuurId" = $1 AND personeelsnummer = '3')`;
  for (const [tabel, opdracht] of [
    ['bevoegdheid', `INSERT INTO bevoegdheid ("bestuurId", "medewerkerId", graad) VALUES ($1, ${bij}, 'pabo')`],
    ['opleidingstraject', `INSERT INTO opleidingstraject ("bestuurId", "medewerkerId", programma, niveau) VALUES ($1, ${bij}, 'x', 'hbo-master')`],
    ['vertrek', `INSERT INTO vertrek ("bestuurId", "medewerkerId", "verwachtOp", reden, zekerheid) VALUES ($1, ${bij}, '2027-01-01', 'aow', 'zeker')`],
    ['leraarlink', `INSERT INTO leraarlink ("bestuurId", "medewerkerId", "tokenHash", email, "verlooptOp") VALUES ($1, ${bij}, repeat('a', 64), 'a@b.nl', now())`],
  ] as const) {
    await alsBeheer((client) => client.query(opdracht, [bord.bestuur.id]));
    await expect(weg(), tabel).rejects.toMatchObject({ code: 'conflict', voorMens: expect.stringContaining('personeelsnummer 3.') });
    await alsBeheer((client) => client.query(`DELETE FROM ${tabel} WHERE "bestuurId" = $1`, [bord.bestuur.id]));
  }
  await weg();
  expect(await bord.tel('medewerker')).toBe(2);
});
