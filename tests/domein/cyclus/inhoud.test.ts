import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { alleBladen } from '@/lib/cyclus/bibliotheek';
import { delen, isVraag, paginapad, type Inhoud, type InhoudItem } from '@/lib/cyclus/inhoud';
import { DEELFASEN } from '@/lib/cyclus/inhoud.schema';
import { editieLezen } from '@/lib/cyclus/server/inhoud-lezen';
import { platteTekst } from '@/lib/opmaak/ontleden';
import ids from '../../support/handreiking-ids.json';

// The promise: nothing of the guide is lost or there twice, and who reads it meets plain words and no dead ends.

const MAP = path.resolve('content/handreiking/meer-masters/editie-1');
let inhoud: Inhoud;
let fouten: string[];
let duur: number;
beforeAll(() => {
  // The quickest of three: what counts is the reading, not the loading of the program or what else this machine does.
  duur = Math.min(...[1, 2, 3].map(() => {
    const begin = process.cpuUsage();
    ({ inhoud, fouten } = editieLezen(MAP));
    return process.cpuUsage(begin).user / 1000;
  }));
});

const items = (): InhoudItem[] => [...inhoud.items.values()];
const teksten = ({ tekst, hulp, voorbeeld, onderdelen = [] }: InhoudItem): string[] => [tekst, hulp, voorbeeld, ...onderdelen].filter((een) => een !== undefined);

/** Every text that a reader meets, with where it stands. */
function alleTeksten(): [string, string][] {
  return [
    ...items().flatMap((item): [string, string][] => teksten(item).map((tekst) => [item.id, tekst])),
    ...[...inhoud.werk.values(), ...[...inhoud.instrumenten.values()].map(({ blokken }) => blokken)].flat().map(({ slug, titel, inleiding = '' }): [string, string] => [slug, `${titel}. ${inleiding}`]),
    ...[...inhoud.instrumenten.values()].map(({ slug, titel, uitleg }): [string, string] => [slug, `${titel}. ${uitleg}`]),
    ...alleBladen(inhoud).map((blad): [string, string] => [paginapad(blad), `${blad.titel}. ${blad.samenvatting}\n\n${blad.tekst}`]),
    ...inhoud.begrippen.map(({ slug, uitleg }): [string, string] => [slug, uitleg]),
    ...inhoud.deelfasen.map(({ code, naam, zin }): [string, string] => [code, `${naam}. ${zin}`]),
  ];
}

describe('the guide', () => {
  it('is as its schema asks, and every reference leads somewhere', () => {
    expect(fouten).toEqual([]);
  });

  it('holds each of the 764 items exactly once', () => {
    const staat = [
      ...[...inhoud.werk.values(), ...[...inhoud.instrumenten.values()].map(({ blokken }) => blokken)].flat().flatMap((blok) => blok.items.map(({ id }) => id)),
      ...alleBladen(inhoud).flatMap(({ bron }) => bron), ...inhoud.begrippen.flatMap(({ bron }) => bron),
    ];
    const hoeVaak = new Map<string, number>();
    for (const id of staat) hoeVaak.set(id, (hoeVaak.get(id) ?? 0) + 1);
    expect(new Set(ids).size).toBe(764);
    expect(ids.filter((id) => !hoeVaak.has(id)), 'missing').toEqual([]);
    expect([...hoeVaak].filter(([, aantal]) => aantal > 1), 'twice').toEqual([]);
  });

  it('has eight parts in their order, each with a goal, a result and questions', () => {
    expect(inhoud.deelfasen.map(({ code }) => code)).toEqual([...DEELFASEN]);
    expect(inhoud.hoofdfasen.map(({ nummer }) => nummer)).toEqual([1, 2, 3, 4]);
    for (const { code, doel, resultaat, reflectie } of inhoud.deelfasen) {
      expect(inhoud.items.get(doel)?.soort, `${code} goal`).toBe('doel');
      expect(inhoud.items.get(resultaat)?.soort, `${code} result`).toBe('resultaat');
      expect(reflectie.length, `${code} reflection`).toBeGreaterThan(0);
      expect(items().filter((item) => item.deelfase === code && isVraag(item)).length, `${code} questions`).toBeGreaterThan(3);
    }
  });

  it('asks something wherever the item is a question, in itself, in its parts, or in the question that it is a part of', () => {
    const vraagt = (id: string | undefined) => id !== undefined && inhoud.items.get(id)?.invoer.soort !== 'geen';
    const zonder = items().filter(({ id, soort, ouder, instrument }) => ['vraag', 'reflectievraag', 'deelvraag'].includes(soort) && instrument === null && !vraagt(id) && !vraagt(ouder) && !delen(inhoud, id).some((deel) => vraagt(deel.id)));
    expect(zonder.map(({ id }) => id)).toEqual([]);
  });

  it('has chapters with pages to read, each with a summary and headings from the second level', () => {
    expect(inhoud.hoofdstukken.filter(({ paginas }) => paginas.length === 0)).toEqual([]);
    const bladen = alleBladen(inhoud);
    expect(bladen.filter(({ tekst }) => /^# /m.test(tekst)).map(paginapad)).toEqual([]);
    expect(bladen.filter(({ tekst }) => /<\/?[a-z][^>]*>/i.test(tekst)).map(paginapad), 'HTML').toEqual([]);
    expect(bladen.filter(({ tekst }) => platteTekst(tekst).split(' ').length < 60).map(paginapad), 'too short to be a page').toEqual([]);
  });

  it('is read in less than 150 ms of work', () => {
    expect(duur).toBeLessThan(150);
  });
});

describe('its words', () => {
  it('speak to "u"', () => {
    const jij = alleTeksten().filter(([, tekst]) => /(?<![\p{L}'’])(je|jij|jouw|jullie)(?![\p{L}'’])/iu.test(zonderVoorbeelden(tekst)));
    expect(jij.map(([waar, tekst]) => `${waar}: ${tekst.slice(0, 80)}`)).toEqual([]);
  });

  it('make questions of at most 35 words in a sentence', () => {
    const lang = items().filter(isVraag).flatMap(({ id, tekst }) => platteTekst(tekst).split(/(?<=[.?!:;])\s+/).filter((zin) => zin.split(/\s+/).length > 35).map((zin) => `${id}: ${zin}`));
    expect(lang).toEqual([]);
  });

  it('put a year to what was true in 2014 to 2017', () => {
    // An item that names a figure says of which year; a page that names those years carries them in its head.
    const cijfers = items().filter(({ soort, jaar, tekst, waarde }) => soort === 'cijfer' && /[%€]/.test(waarde ?? '') && jaar === undefined && !/20\d\d/.test(tekst));
    expect(cijfers.map(({ id, waarde }) => `${id}: ${waarde ?? ''}`)).toEqual([]);
    // The page on sources holds no facts: it says of which years those of other pages are.
    const bladen = alleBladen(inhoud).filter(({ jaar, tekst, bron }) => jaar === undefined && /20(0\d|1\d|20)/.test(tekst) && !bron.includes('h7-bronnen'));
    expect(bladen.map(paginapad)).toEqual([]);
  });

  it('keep addresses to the web', () => {
    expect(items().filter(({ url }) => url !== undefined && !/^https?:\/\//.test(url)).map(({ id }) => id)).toEqual([]);
  });
});

describe('the glossary', () => {
  it('explains terms that really occur, and no form of a word stands for two', () => {
    const vormen = inhoud.begrippen.flatMap(({ term, ook }) => [...new Set([term, ...ook].map((vorm) => (/^[^a-z]+$/.test(vorm) ? vorm : vorm.toLowerCase())))]);
    expect(vormen.filter((vorm, plaats) => vormen.indexOf(vorm) !== plaats)).toEqual([]);
    expect(inhoud.begrippen.length).toBeGreaterThan(20);
    const alles = alleTeksten().map(([, tekst]) => tekst).join('\n').toLowerCase();
    const nergens = inhoud.begrippen.filter(({ term, ook }) => ![term, ...ook].some((vorm) => alles.includes(vorm.toLowerCase())));
    expect(nergens.length, nergens.map(({ term }) => term).join()).toBeLessThan(inhoud.begrippen.length / 20);
  });
});

/** What somebody says aloud between quotes may be as people speak. */
const zonderVoorbeelden = (tekst: string): string => tekst.replace(/[“"'‘][^“”"'‘’]*[”"'’]/g, '');
