import { createHash, randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import type { ImportSoort } from '@/lib/inventaris/import/begrippen';
import { bestandImporteren, type BestandOpdracht } from '@/lib/inventaris/server/import/bestand-importeren';
import { importAfbreken } from '@/lib/inventaris/server/import/import-afbreken';
import { importControleren } from '@/lib/inventaris/server/import/import-controleren';
import { importDoorvoeren } from '@/lib/inventaris/server/import/import-doorvoeren';
import { importOngedaanMaken } from '@/lib/inventaris/server/import/import-ongedaan-maken';
import { importStarten, veiligeNaam } from '@/lib/inventaris/server/import/import-starten';
import { importsTonen, importTonen } from '@/lib/inventaris/server/import/import-tonen';
import { problemenUitvoeren } from '@/lib/inventaris/server/import/problemen-uitvoeren';
import { cijfersTonen } from '@/lib/inventaris/server/cijfers/cijfers-tonen';
import type { Toegang } from '@/lib/toegang/toegang';
import { alsBeheer } from '../../../support/database';
import { proefbestuurMaken, type Proefbestuur } from '../../../support/proefbestuur';
import { voorbeeld } from './werkmap-maken';

interface Verwacht {
  scholen: { brin: string; vestiging: string; naam: string; onderwijssoorten: string[] }[];
  bestuur: object;
  perSchool: object;
  peildatum: string;
}
const verwacht = JSON.parse(readFileSync(path.join(import.meta.dirname, '../../../support/voorbeelddata/verwacht.json'), 'utf8')) as Verwacht;

let bestuur: Proefbestuur;
let scholen: string[];
const hr = () => bestuur.toegang({});

beforeEach(async () => {
  bestuur = await proefbestuurMaken('import');
  scholen = await alsBeheer(async (client) => {
    const ids: string[] = [];
    for (const { brin, vestiging, naam, onderwijssoorten } of verwacht.scholen) {
      const { rows } = await client.query<{ id: string }>('INSERT INTO school ("bestuurId", brin, vestiging, naam, onderwijssoorten) VALUES ($1, $2, $3, $4, $5) RETURNING id', [bestuur.id, brin, vestiging, naam, onderwijssoorten]);
      ids.push(rows[0]!.id);
    }
    return ids;
  });
});

const bytesVan = (tekst: string) => new TextEncoder().encode(tekst);
const opdracht = (soort: ImportSoort, bytes: Uint8Array, anders: Partial<BestandOpdracht> = {}): BestandOpdracht => ({
  soort, naam: 'x', bytes, schooljaar: 2026, ingangsdatum: '2026-11-23', keuze: 'bijwerken', foutenOverslaan: false, proef: false, koppeling: null, ...anders,
});
const importeer = (soort: ImportSoort, bytes: Uint8Array, anders: Partial<BestandOpdracht> = {}, toegang: Toegang = hr()) => bestandImporteren(toegang, opdracht(soort, bytes, anders));

const KOP = 'Medewerker;Roepnaam;Achternaam;Functiecategorie;Functie;Schaal;Deeltijdfactor;Begin dienstverband;Einde dienstverband;BRIN;Vestiging';
const personeel = (...rijen: string[]) => bytesVan([KOP, ...rijen].join('\r\n'));
const JO = '1;Jo;Bos;OP;Docent;LB;0,8;01-08-2006;;27ZX;00';
const JO_MINDER = '1;Jo;Bos;OP;Docent;LB;0,6;01-08-2006;;27ZX;00';
const AD = '2;Ad;Vos;OP;Docent;LC;1,0;01-08-2010;;27ZX;01';

/** Everything of this board that an import may touch, without what always differs. */
async function inhoud(): Promise<string> {
  return alsBeheer(async (client) => {
    const delen: unknown[] = [];
    for (const tabel of ['medewerker', 'aanstelling', 'lesinzet', 'diploma', 'screening', 'bevoegdheid', 'importwijziging', 'importbestand']) {
      const { rows } = await client.query(`SELECT to_jsonb(t) - 'versie' - 'createdAt' - 'bekendSinds' - 'gescreendOp' - 'volgnummer' AS rij FROM ${tabel} t WHERE "bestuurId" = $1 ORDER BY 1`, [bestuur.id]);
      delen.push(rows);
    }
    return JSON.stringify(delen);
  });
}
const tel = (tabel: string) => alsBeheer(async (client) => Number((await client.query<{ n: string }>(`SELECT count(*) AS n FROM ${tabel} WHERE "bestuurId" = $1`, [bestuur.id])).rows[0]?.n));
const aanstellingen = (nummer: string) => alsBeheer(async (client) => (await client.query<{ factor: number; begin: string; einde: string | null }>(
  `SELECT a.deeltijdfactor::float8 AS factor, a.begin::text, a.einde::text FROM aanstelling a JOIN medewerker m ON m.id = a."medewerkerId" WHERE m."bestuurId" = $1 AND m.personeelsnummer = $2 ORDER BY a.begin`, [bestuur.id, nummer])).rows);

describe('the three example files', () => {
  it('give exactly the figures of verwacht.json, and again change nothing', async () => {
    const bestanden: [ImportSoort, string, number][] = [['personeel', 'personeel-export.csv', 370], ['diplomas', 'diplomascreening.xlsx', 169], ['rooster', 'rooster-lesinzet.csv', 585]];
    for (const [soort, naam, nieuw] of bestanden) {
      const { uitkomst, geweigerd } = await importeer(soort, voorbeeld(naam), { foutenOverslaan: true });
      expect({ geweigerd, nieuw: uitkomst.telling.nieuw }).toEqual({ geweigerd: null, nieuw });
    }
    expect(await cijfersTonen(hr(), verwacht.peildatum)).toMatchObject({ bestuur: verwacht.bestuur, perSchool: verwacht.perSchool });
    const voor = await inhoud();
    for (const [soort, naam, nieuw] of bestanden) {
      expect((await importeer(soort, voorbeeld(naam), { foutenOverslaan: true })).uitkomst.telling).toMatchObject({ nieuw: 0, gewijzigd: 0, verwijderd: 0, ongewijzigd: nieuw });
    }
    expect(await inhoud()).toBe(voor);
  });

  it('a surname that looks like a formula is kept as text', async () => {
    await importeer('personeel', voorbeeld('personeel-export.csv'), { foutenOverslaan: true });
    const [rij] = await alsBeheer(async (client) => (await client.query<{ achternaam: string }>('SELECT achternaam FROM medewerker WHERE "bestuurId" = $1 AND personeelsnummer = $2', [bestuur.id, '900900'])).rows);
    expect(rij?.achternaam).toBe('=HYPERLINK("http://voorbeeld.invalid";"x")');
  });
});

describe('whole or not at all', () => {
  it('a file with faulty rows is refused until HR says to leave them out', async () => {
    const fout = personeel(JO, AD.replace('1,0', '9'));
    expect(await importeer('personeel', fout)).toMatchObject({ geweigerd: expect.stringContaining('Eén rij klopt niet'), importId: null });
    expect(await tel('medewerker')).toBe(0);
    expect(await importeer('personeel', fout, { foutenOverslaan: true })).toMatchObject({ geweigerd: null, uitkomst: { telling: { nieuw: 1, fout: 1 } } });
  });

  it('a trial run says the same and writes nothing, not even that somebody looked', async () => {
    const voor = await inhoud();
    expect((await importeer('personeel', personeel(JO), { proef: true })).uitkomst.telling.nieuw).toBe(1);
    expect([await inhoud(), await tel('import'), await tel('logregel')]).toEqual([voor, 0, 0]);
  });

  it('when the database refuses one row halfway, nothing of the file is there', async () => {
    await alsBeheer((client) => client.query(`ALTER TABLE aanstelling ADD CONSTRAINT proef CHECK ("bestuurId" <> '${bestuur.id}' OR schaal <> 'KAPOT')`));
    try {
      await expect(importeer('personeel', personeel(JO, AD.replace('LC', 'KAPOT')))).rejects.toThrow(/proef/);
      expect(await Promise.all(['medewerker', 'aanstelling', 'import', 'importwijziging', 'logregel'].map(tel))).toEqual([0, 0, 0, 0, 0]);
    } finally {
      await alsBeheer((client) => client.query('ALTER TABLE aanstelling DROP CONSTRAINT proef'));
    }
  });
});

describe('what is known already', () => {
  it('a change ends the old appointment and starts a new one; the figure of before stays', async () => {
    await importeer('personeel', personeel(JO));
    expect((await importeer('personeel', personeel(JO_MINDER))).uitkomst).toMatchObject({ telling: { gewijzigd: 1 }, uitleg: [{ wat: 'deeltijdfactor 0,8 → 0,6 per 23-11-2026' }] });
    expect(await aanstellingen('1')).toEqual([{ factor: 0.8, begin: '2006-08-01', einde: '2026-11-22' }, { factor: 0.6, begin: '2026-11-23', einde: null }]);
    expect((await importeer('personeel', personeel(JO_MINDER))).uitkomst.telling).toMatchObject({ gewijzigd: 0, nieuw: 0, ongewijzigd: 1 });
  });

  it('stoppen refuses a file that would change something; overslaan takes only what is new', async () => {
    await importeer('personeel', personeel(JO));
    expect((await importeer('personeel', personeel(JO_MINDER, AD), { keuze: 'stoppen' })).geweigerd).toMatch(/stoppen/);
    expect((await importeer('personeel', personeel(JO_MINDER, AD), { keuze: 'overslaan' })).uitkomst.telling).toMatchObject({ nieuw: 1, overgeslagen: 1, gewijzigd: 0 });
    expect(await aanstellingen('1')).toMatchObject([{ factor: 0.8, einde: null }]);
    expect((await importeer('personeel', personeel(JO, AD), { keuze: 'stoppen' })).geweigerd).toBeNull();
  });

  it('a screening comes only when the outcome differs from the newest one', async () => {
    await importeer('personeel', personeel(JO));
    const lijst = (uitkomst: string) => bytesVan(`Pers.nr;Niveau;Opleiding;Status;Screening\r\n1;wo-master;Wiskunde;behaald;${uitkomst}`);
    await importeer('diplomas', lijst('bevestigd'));
    await importeer('diplomas', lijst('bevestigd'));
    await importeer('diplomas', lijst('nog te screenen'));
    expect(await tel('screening')).toBe(1);
    await importeer('diplomas', lijst('niet aangetroffen'));
    const [diploma] = await alsBeheer(async (client) => (await client.query<{ uitkomst: string }>('SELECT uitkomst::text FROM diploma WHERE "bestuurId" = $1', [bestuur.id])).rows);
    expect([await tel('screening'), diploma?.uitkomst]).toEqual([2, 'niet-aangetroffen']);
  });

  it('a timetable replaces the lessons of its teachers in that year only', async () => {
    await importeer('personeel', personeel(JO, AD));
    const rooster = (...regels: string[]) => bytesVan(['docentnr,vak,afdeling,leerjaar,lesuren', ...regels].join('\n'));
    await importeer('rooster', rooster('1,Wiskunde,vwo,4,3', '1,Wiskunde,havo,2,3', '2,Frans,vwo,1,4'));
    await importeer('rooster', rooster('1,Wiskunde,vwo,4,3'), { schooljaar: 2025 });
    const { uitkomst } = await importeer('rooster', rooster('1,Wiskunde,vwo,4,5'));
    expect(uitkomst.telling).toMatchObject({ gewijzigd: 1, verwijderd: 1, nieuw: 0 });
    expect(await tel('lesinzet')).toBe(3);
    expect((await importeer('rooster', rooster('77,Frans,vwo,1,4'))).uitkomst.problemen).toMatchObject([{ rij: 2, kolom: 'docentnr', reden: 'onbekend personeelsnummer' }]);
  });
});

describe('taking an import back', () => {
  const weg = async (id: string) => importOngedaanMaken(hr(), { id, versie: (await importTonen(hr(), id)).versie });

  it('puts everything back as it was, of every kind', async () => {
    await importeer('personeel', personeel(JO));
    await importeer('diplomas', bytesVan('Pers.nr;Niveau;Opleiding;Status;Screening\r\n1;wo-master;Wiskunde;in opleiding;'));
    await importeer('rooster', bytesVan('docentnr,vak,afdeling,leerjaar,lesuren\n1,Wiskunde,vwo,4,3\n1,Frans,vwo,4,3'));
    const zonderSporen = async () => JSON.stringify((JSON.parse(await inhoud()) as unknown[]).slice(0, 6));
    await importeer('bevoegdheden', bytesVan('Pers.nr;Vak;Graad;Begin\r\n1;Wiskunde;2e graads;01-08-2010'));
    const voor = await zonderSporen();
    const na = [
      await importeer('personeel', personeel(JO_MINDER, AD)),
      await importeer('diplomas', bytesVan('Pers.nr;Niveau;Opleiding;Jaar;Status;Screening\r\n1;wo-master;Wiskunde;2026;behaald;bevestigd\r\n2;hbo-master;SEN;2020;behaald;niet aangetroffen')),
      await importeer('rooster', bytesVan('docentnr,vak,afdeling,leerjaar,lesuren\n1,Wiskunde,vwo,4,5\n1,Engels,vwo,4,2')),
      await importeer('bevoegdheden', bytesVan('Pers.nr;Vak;Graad;Begin;Bewijs\r\n1;Wiskunde;tweedegraads;01-08-2010;origineel\r\n1;Wiskunde;eerstegraads;01-08-2020;\r\n2;;pabo;;dossier')),
    ];
    expect(await zonderSporen()).not.toBe(voor);
    for (const { importId } of na.reverse()) await weg(importId!);
    expect(await zonderSporen()).toBe(voor);
  });

  it('is refused, by number, when somebody changed one of its rows since', async () => {
    const { importId } = await importeer('personeel', personeel(JO, AD));
    await alsBeheer((client) => client.query('UPDATE aanstelling SET deeltijdfactor = 0.7, versie = versie + 1 WHERE "bestuurId" = $1 AND "medewerkerId" = (SELECT id FROM medewerker WHERE "bestuurId" = $1 AND personeelsnummer = \'2\')', [bestuur.id]));
    const voor = await inhoud();
    await expect(weg(importId!)).rejects.toMatchObject({ code: 'conflict', voorMens: expect.stringMatching(/personeelsnummer 2\./) });
    expect(await inhoud()).toBe(voor);
  });

  it('is refused when something was added to its people, or its diploma was screened by a person', async () => {
    const eerste = await importeer('personeel', personeel(JO));
    const tweede = await importeer('diplomas', bytesVan('Pers.nr;Niveau;Opleiding;Screening\r\n1;wo-master;Wiskunde;bevestigd'));
    await expect(weg(eerste.importId!)).rejects.toMatchObject({ code: 'conflict' });
    await alsBeheer((client) => client.query('INSERT INTO screening ("bestuurId", "medewerkerId", "diplomaId", uitkomst) SELECT "bestuurId", "medewerkerId", id, \'nader-onderzoek\' FROM diploma WHERE "bestuurId" = $1', [bestuur.id]));
    await expect(weg(tweede.importId!)).rejects.toMatchObject({ code: 'conflict' });
  });

  it('works once', async () => {
    const { importId } = await importeer('personeel', personeel(JO));
    await weg(importId!);
    await expect(weg(importId!)).rejects.toMatchObject({ code: 'conflict' });
    expect([await tel('medewerker'), await tel('importwijziging')]).toEqual([0, 0]);
  });
});

describe('step by step, as in the browser', () => {
  const start = (bytes: Uint8Array, toegang = hr(), anders: object = {}) => importStarten(toegang, {
    soort: 'personeel', naam: 'export.csv', grootte: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex'), schooljaar: undefined, ingangsdatum: undefined, ...anders,
  }, bytes);

  it('choose, correct the mapping, run a trial, apply; the mapping is remembered and the file is gone', async () => {
    const bytes = bytesVan('Nr;Achternaam;Categorie;Fte;In dienst;BRIN 6\r\n1;Bos;Docent;0,8;01-08-2020;27ZX00');
    const { id } = await start(bytes);
    expect((await importTonen(hr(), id)).ontbrekend).toEqual(['Personeelsnummer']);
    await expect(importControleren(hr(), { id, versie: 1 })).rejects.toMatchObject({ code: 'ongeldig' });
    const koppeling = { kolommen: { Nr: 'personeelsnummer', Achternaam: 'achternaam', Categorie: 'categorie', Fte: 'deeltijdfactor', 'In dienst': 'begin', 'BRIN 6': 'brin' }, waarden: {} };
    expect(await importControleren(hr(), { id, versie: 1, koppeling })).toMatchObject({ telling: { nieuw: 1, fout: 0 } });
    await importDoorvoeren(hr(), { id, versie: 3, keuze: 'bijwerken', foutenOverslaan: false });
    expect([await tel('medewerker'), await tel('importbestand')]).toEqual([1, 0]);
    const weer = await importTonen(hr(), (await start(bytes)).id);
    expect(weer).toMatchObject({ herinnerd: true, ontbrekend: [], koppeling });
    expect(weer.eerderDoorgevoerdOp).not.toBeNull();
  });

  it('keeps the file exactly as it came, also when it comes as a Buffer, and leaves it to the caller', async () => {
    const bytes = Buffer.from(personeel(JO));
    const { id } = await start(bytes);
    const [bewaard] = await alsBeheer(async (client) => (await client.query<{ inhoud: Buffer }>('SELECT inhoud FROM importbestand WHERE "importId" = $1', [id])).rows);
    expect(bewaard?.inhoud.equals(Buffer.from(personeel(JO)))).toBe(true);
    expect(bytes.length).toBe(personeel(JO).length);
  });

  it('a file that did not arrive whole is refused before it is read', async () => {
    const bytes = personeel(JO, AD);
    await expect(start(bytes.slice(0, -5), hr(), { grootte: bytes.length })).rejects.toMatchObject({ voorMens: expect.stringContaining('niet helemaal aangekomen') });
    await expect(start(bytes, hr(), { sha256: '0'.repeat(64) })).rejects.toMatchObject({ voorMens: expect.stringContaining('niet helemaal aangekomen') });
    expect(await tel('import')).toBe(0);
  });

  it('a file with burgerservicenummers is refused: only its report is there, without a byte, a fingerprint or a value', async () => {
    const bytes = bytesVan(`BSN;${KOP}\r\n111222333;${JO}\r\n123456782;${AD}`);
    await expect(start(bytes)).rejects.toMatchObject({ code: 'ongeldig', voorMens: expect.stringMatching(/kolom “BSN” staan burgerservicenummers.*niet bewaard/) });
    const [rij] = await alsBeheer(async (client) => (await client.query<{ tekst: string; status: string; hash: string; rapport: object }>('SELECT i::text || coalesce((SELECT string_agg(l::text, \' \') FROM logregel l WHERE l."bestuurId" = i."bestuurId"), \'\') AS tekst, status::text, "bestandHash" AS hash, rapport FROM import i WHERE "bestuurId" = $1', [bestuur.id])).rows);
    expect(rij).toMatchObject({ status: 'geweigerd', hash: '', rapport: { bsn: { kolommen: ['“BSN”'], rijen: 2 } } });
    expect(rij?.tekst).not.toMatch(/111222333|123456782/);
    expect(await Promise.all(['import', 'importbestand', 'importwijziging', 'importkoppeling', 'medewerker'].map(tel))).toEqual([1, 0, 0, 0, 0]);
    expect(await importTonen(hr(), (await importsTonen(hr()))[0]!.id)).toMatchObject({ status: 'geweigerd', bsn: { rijen: 2 }, herkenning: null });
  });

  it('a file that nobody went on with is wiped after a week, when the next one comes', async () => {
    const { id } = await start(personeel(JO));
    await alsBeheer((client) => client.query(`UPDATE import SET "createdAt" = now() - interval '8 days' WHERE id = $1`, [id]));
    await start(personeel(AD));
    expect(await tel('importbestand')).toBe(1);
    expect(await importTonen(hr(), id)).toMatchObject({ status: 'geweigerd', herkenning: null });
  });

  it('an old page cannot apply what was changed since', async () => {
    const { id } = await start(personeel(JO));
    await importControleren(hr(), { id, versie: 1 });
    await expect(importDoorvoeren(hr(), { id, versie: 1, keuze: 'bijwerken', foutenOverslaan: false })).rejects.toMatchObject({ code: 'conflict' });
    await importAfbreken(hr(), { id, versie: 2 });
    await expect(importDoorvoeren(hr(), { id, versie: 3, keuze: 'bijwerken', foutenOverslaan: false })).rejects.toMatchObject({ code: 'conflict' });
    expect([await tel('importbestand'), await tel('medewerker')]).toEqual([0, 0]);
  });

  it('two people who apply at the same moment: one does it, the other hears why not', async () => {
    const { id } = await start(personeel(JO));
    await importControleren(hr(), { id, versie: 1 });
    const door = () => importDoorvoeren(hr(), { id, versie: 2, keuze: 'bijwerken', foutenOverslaan: false }).then(() => 'gedaan', (fout: { code: string }) => fout.code);
    expect((await Promise.all([door(), door()])).sort()).toEqual(expect.arrayContaining(['gedaan']));
    expect([await tel('medewerker'), await tel('importwijziging')]).toEqual([1, 1]);
  });

  it('the problems download as CSV without formulas, and that is logged', async () => {
    const { id } = await start(personeel('1;Jo;=1+1;OP;Docent;LB;9;01-08-2006;;27ZX;00'));
    await importControleren(hr(), { id, versie: 1 });
    const { csv, naam } = await problemenUitvoeren(hr(), id);
    expect(csv).toContain('deeltijdfactor groter dan 1,2');
    expect(naam).toBe('problemen-export.csv');
    const regels = await alsBeheer(async (client) => (await client.query<{ handeling: string }>('SELECT handeling FROM logregel WHERE "bestuurId" = $1 ORDER BY id', [bestuur.id])).rows);
    expect(regels.map(({ handeling }) => handeling)).toEqual(['import-starten', 'importproblemen-uitvoeren']);
  });

  it('a file name keeps no path and no control characters', () => {
    expect(veiligeNaam('../../etc/pass\u0000wd.csv')).toBe('pass_wd.csv');
    expect(veiligeNaam('C:\\stage\\a<b>.csv')).toBe('a_b_.csv');
  });
});

describe('who may', () => {
  const schoolHr = () => bestuur.toegang({ bereik: 'school', schoolIds: [scholen[0]!] });

  it('HR of some schools imports for those schools only', async () => {
    const { uitkomst } = await importeer('personeel', personeel(JO, AD), { foutenOverslaan: true }, schoolHr());
    expect(uitkomst).toMatchObject({ telling: { nieuw: 1, fout: 1 }, problemen: [{ rij: 3, reden: 'school buiten uw bereik' }] });
    expect(await tel('medewerker')).toBe(1);
  });

  it('a number of somebody out of reach is never overwritten: the file is refused as a whole', async () => {
    await importeer('personeel', personeel(AD));
    await expect(importeer('personeel', personeel(JO, AD.replace('27ZX;01', '27ZX;00')), {}, schoolHr())).rejects.toMatchObject({ code: 'ongeldig', voorMens: expect.stringContaining('buiten uw scholen') });
    expect(await tel('medewerker')).toBe(1);
  });

  it('sees own imports only; another board sees none, as if they were not there', async () => {
    const { importId } = await importeer('personeel', personeel(JO));
    const ander = { ...schoolHr(), gebruiker: { id: randomUUID(), naam: 'x', email: 'x' } };
    const elders = (await proefbestuurMaken('elders')).toegang({});
    for (const toegang of [ander, elders]) {
      await expect(importTonen(toegang, importId!)).rejects.toMatchObject({ code: 'niet-gevonden' });
      expect(await importsTonen(toegang)).toEqual([]);
      await expect(importOngedaanMaken(toegang, { id: importId!, versie: 2 })).rejects.toMatchObject({ code: expect.stringMatching(/niet-gevonden/) });
    }
    expect(await importsTonen(hr())).toMatchObject([{ id: importId, status: 'doorgevoerd', telling: { nieuw: 1 } }]);
  });

  it.each(['bestuurder', 'schoolleider', 'teamleider', 'leraar', 'medezeggenschap'] as const)('%s may not', async (rol) => {
    await expect(importeer('personeel', personeel(JO), {}, bestuur.toegang({ rol }))).rejects.toMatchObject({ code: 'geen-recht' });
  });
});
