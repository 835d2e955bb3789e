import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { waardeLezen } from '@/lib/cyclus/antwoord.schema';
import { begripwoorden } from '@/lib/cyclus/begripwoorden';
import { bijVraag, blokken, fasedeel, item, vragen } from '@/lib/cyclus/inhoud';
import { bibliotheekZoeken } from '@/lib/cyclus/server/bibliotheek-zoeken';
import { alleInhoud, edities, geldendeEditie, inhoud, themas } from '@/lib/cyclus/server/inhoud';
import { editieLezen } from '@/lib/cyclus/server/inhoud-lezen';
import { vingerafdrukVan } from '@/lib/cyclus/server/vingerafdruk';

// The promise: a theme is a folder and nothing else, what is wrong in it is told with file and line, and an edition that
// was published stays as it was.

const FIXTURE = path.resolve('tests/support/thema-fixture/leesplezier/editie-1');
const werkmap = fs.mkdtempSync(path.join(os.tmpdir(), 'thema-'));
const kopie = (naam: string): string => {
  const map = path.join(werkmap, naam);
  fs.cpSync(FIXTURE, map, { recursive: true });
  return map;
};
afterAll(() => fs.rmSync(werkmap, { recursive: true, force: true }));

describe('a theme', () => {
  it('is there as soon as its folder is: read, asked, searched, explained', () => {
    const { inhoud: lezen, fouten } = editieLezen(FIXTURE);
    expect(fouten).toEqual([]);
    expect(blokken(lezen, '1A').map(({ titel }) => titel)).toEqual(['Uw visie op lezen']);
    expect(vragen(lezen, '1A').map(({ id }) => id)).toEqual(['lp-vraag', 'lp-oordeel', 'lp-keuze', 'lp-getal', 'lp-kast', 'lp-terugblik']);
    expect(bijVraag(lezen, 'lp-vraag').map(({ id }) => id)).toEqual(['lp-tip']);
    expect(item(lezen, fasedeel(lezen, 'visie')?.doel ?? '').tekst).toBe('U weet wat u met lezen wilt bereiken.');
    expect(item(lezen, 'lp-plank-1')).toMatchObject({ deelfase: '1A', instrument: 'boekenkast' });
    expect(lezen.vindplaatsen.get('lp-waarom')).toMatchObject({ soort: 'pagina', pagina: { slug: 'waarom' } });
    expect(bibliotheekZoeken(lezen, 'gewoonten').paginas.map(({ pad }) => pad)).toEqual(['begin/waarom']);
    expect(begripwoorden(lezen, '/b')).toEqual([{ slug: 'vrij-lezen', term: 'vrij lezen', vormen: ['vrij lezen'], uitleg: 'Lezen zonder opdracht.', href: '/b/begrippen#vrij-lezen' }]);
  });

  it('has questions that can be answered without a line of code', () => {
    const { inhoud: lezen } = editieLezen(FIXTURE);
    const antwoord = (id: string, waarde: unknown) => waardeLezen(item(lezen, id).invoer, waarde);
    expect(antwoord('lp-vraag', { tekst: 'Omdat lezen **overal** bij helpt.' })).toMatchObject({ waarde: { tekst: 'Omdat lezen **overal** bij helpt.' } });
    expect(antwoord('lp-oordeel', { oordelen: { geheel: 'deels' }, tekst: 'De bovenbouw nog niet.' })).toHaveProperty('waarde');
    expect(antwoord('lp-keuze', { keuzes: ['leerling'] })).toHaveProperty('waarde');
    expect(antwoord('lp-keuze', { keuzes: ['ouder'] })).toHaveProperty('redenen');
    expect(antwoord('lp-getal', { getal: -1 })).toEqual({ redenen: ['Vul 0 boeken of meer in.'] });
  });

  it('of the product itself is found by its folder, with the edition that new work starts on', () => {
    expect(themas()).toContain('meer-masters');
    expect(edities('meer-masters').map(({ nummer }) => nummer)).toContain(1);
    expect(geldendeEditie('meer-masters', '2026-11-23')?.thema).toBe('meer-masters');
    expect(edities('bestaat-niet')).toEqual([]);
    expect(inhoud('meer-masters', 1)).toBe(inhoud('meer-masters', 1));
    expect(alleInhoud().map(({ thema }) => thema)).toEqual(themas().flatMap((thema) => edities(thema).map(() => thema)));
    expect(() => inhoud('../meer-masters', 1)).toThrow();
  });
});

describe('what is wrong in a folder', () => {
  const fout = (naam: string, bestand: string, van: string, naar: string): string[] => {
    const map = kopie(naam);
    const plek = path.join(map, bestand);
    fs.writeFileSync(plek, fs.readFileSync(plek, 'utf8').replace(van, naar));
    return editieLezen(map).fouten;
  };

  it('is told with the file and the line', () => {
    expect(fout('sleutel', 'werk/1a.yaml', 'hulp: Eén zin', 'hlup: Eén zin').join()).toMatch(/werk\/1a\.yaml:7 .*hlup/);
    expect(fout('yaml', 'begrippen.yaml', 'term: vrij lezen', 'term: "vrij lezen').join()).toMatch(/begrippen\.yaml:\d+ is geen leesbare YAML/);
    expect(fout('kop', 'bibliotheek/begin/waarom.md', 'volgorde: 10', 'volgorde: tien').join()).toMatch(/waarom\.md:4 volgorde/);
    expect(fout('geen-kop', 'bibliotheek/begin/waarom.md', '---\n', '').join()).toMatch(/waarom\.md:1 begint niet met een kop/);
  });

  it('is told when an id stands there twice, or leads nowhere', () => {
    expect(fout('dubbel', 'werk/1a.yaml', 'id: lp-tip', 'id: lp-vraag').join()).toMatch(/lp-vraag staat er twee keer/);
    expect(fout('zie', 'werk/1a.yaml', 'zie: [lp-waarom]', 'zie: [lp-nergens]').join()).toMatch(/lp-vraag \(1A\) verwijst naar lp-nergens/);
    expect(fout('instrument', 'werk/1a.yaml', 'instrument: boekenkast', 'instrument: zolder').join()).toMatch(/instrument zolder/);
    expect(fout('code', 'werk/1a.yaml', 'code: leraar', 'code: leerling').join()).toMatch(/lp-keuze heeft twee keuzes met dezelfde code/);
    expect(fout('fase', 'fasen.yaml', 'doel: lp-doel', 'doel: lp-niets').join()).toMatch(/deelfase 1A noemt lp-niets/);
    expect(fout('pagina', 'begrippen.yaml', 'pagina: begin/waarom', 'pagina: begin/weg').join()).toMatch(/begin\/weg/);
  });

  it('stops where there is no edition at all', () => {
    expect(() => editieLezen(path.join(werkmap, 'leeg'))).toThrow(/editie\.yaml ontbreekt/);
  });
});

describe('a published edition', () => {
  let map: string;
  let afdruk: string;
  beforeAll(() => { map = kopie('uitgegeven'); afdruk = vingerafdrukVan(map); });

  it('keeps its fingerprint as long as nothing changes, also with other line ends or with the fingerprint written in', () => {
    const bestand = path.join(map, 'editie.yaml');
    fs.writeFileSync(bestand, fs.readFileSync(bestand, 'utf8').replace('vingerafdruk: null', `vingerafdruk: ${afdruk}`).replaceAll('\n', '\r\n'));
    expect(vingerafdrukVan(map)).toBe(afdruk);
  });

  it('loses it with one changed word, one file more or one file less', () => {
    const anders = (naam: string, doe: (map: string) => void) => { const plek = kopie(naam); doe(plek); return vingerafdrukVan(plek); };
    expect(anders('woord', (plek) => fs.appendFileSync(path.join(plek, 'bibliotheek/begin/waarom.md'), '!'))).not.toBe(afdruk);
    expect(anders('meer', (plek) => fs.writeFileSync(path.join(plek, 'werk/extra.yaml'), ''))).not.toBe(afdruk);
    expect(anders('minder', (plek) => fs.rmSync(path.join(plek, 'begrippen.yaml')))).not.toBe(afdruk);
  });

  it('is made by one command, which refuses a guide that is wrong and never publishes twice', () => {
    const editie = path.join(werkmap, 'gids', 'leesplezier', 'editie-1');
    fs.cpSync(FIXTURE, editie, { recursive: true });
    const bestand = path.join(editie, 'editie.yaml');
    fs.writeFileSync(bestand, fs.readFileSync(bestand, 'utf8').replace('uitgegeven: 2026-09-01', 'uitgegeven: null'));
    const uitgeven = () => spawnSync(process.execPath, ['--conditions=react-server', '--import', 'tsx', 'scripts/opdrachten/editie-uitgeven.ts', 'leesplezier', '1', '2026-12-01'], { encoding: 'utf8', env: { ...process.env, INHOUD_DIR: path.join(werkmap, 'gids') } });
    fs.renameSync(path.join(editie, 'fasen.yaml'), path.join(werkmap, 'fasen.yaml'));
    expect(uitgeven()).toMatchObject({ status: 1, stderr: expect.stringContaining('fasen.yaml ontbreekt') as string });
    fs.renameSync(path.join(werkmap, 'fasen.yaml'), path.join(editie, 'fasen.yaml'));
    expect(JSON.parse(uitgeven().stdout)).toEqual({ thema: 'leesplezier', editie: 1, uitgegeven: '2026-12-01', vingerafdruk: vingerafdrukVan(editie) });
    expect(editieLezen(editie).inhoud).toMatchObject({ uitgegeven: '2026-12-01', vingerafdruk: vingerafdrukVan(editie) });
    expect(uitgeven()).toMatchObject({ status: 1, stderr: expect.stringContaining('al uitgegeven') as string });
  });

  it('was not edited: every edition of the product that is published still has the fingerprint of that day', () => {
    const uit = themas().flatMap((thema) => edities(thema)).filter(({ uitgegeven }) => uitgegeven !== null);
    for (const { thema, nummer, vingerafdruk } of uit) expect(vingerafdrukVan(path.resolve('content/handreiking', thema, `editie-${nummer}`)), `${thema} ${nummer}`).toBe(vingerafdruk);
  });
});
