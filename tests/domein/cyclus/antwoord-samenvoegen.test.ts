import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { zuiver, type Waarde } from '@/lib/cyclus/antwoord';
import { alsDelen, samenvoegen, zelfdeWaarde } from '@/lib/cyclus/antwoord-samenvoegen';
import { waardeUitVelden } from '@/lib/cyclus/antwoord-velden';
import { waardeLezen } from '@/lib/cyclus/antwoord.schema';
import { Invoer } from '@/lib/cyclus/invoer.schema';

const basis: Waarde = { tekst: 'samen', doelen: [{ id: 'a', tekst: 'Doel A', wie: '', wanneer: '' }, { id: 'b', tekst: 'Doel B', wie: '', wanneer: '' }] };

describe('two people in one question', () => {
  it('in other parts are joined: text by one, goals by the other, each their own row', () => {
    const mijn: Waarde = { ...basis, doelen: [{ id: 'a', tekst: 'Doel A', wie: 'HR', wanneer: '' }, { id: 'b', tekst: 'Doel B', wie: '', wanneer: '' }, { id: 'm', tekst: 'Van mij', wie: '', wanneer: '' }] };
    const hun: Waarde = { tekst: 'anders', doelen: [{ id: 'b', tekst: 'Doel B', wie: '', wanneer: '2027' }, { id: 'h', tekst: 'Van hen', wie: '', wanneer: '' }, { id: 'a', tekst: 'Doel A', wie: '', wanneer: '' }] };
    expect(samenvoegen(basis, mijn, hun)).toEqual({ tekst: 'anders', doelen: [
      { id: 'b', tekst: 'Doel B', wie: '', wanneer: '2027' }, { id: 'h', tekst: 'Van hen', wie: '', wanneer: '' }, { id: 'a', tekst: 'Doel A', wie: 'HR', wanneer: '' }, { id: 'm', tekst: 'Van mij', wie: '', wanneer: '' }] });
  });

  it('in the same part are for people to join, also when one took it away', () => {
    expect(samenvoegen(basis, { ...basis, tekst: 'ik' }, { ...basis, tekst: 'zij' })).toBeNull();
    expect(samenvoegen(basis, { ...basis, tekst: 'ik' }, { doelen: basis.doelen ?? [] })).toBeNull();
  });

  it('what one took away and the other left stays away', () => {
    expect(samenvoegen(basis, { tekst: 'samen' }, { ...basis, tekst: 'nieuw' })).toEqual({ tekst: 'nieuw' });
  });
});

const Waardes = fc.record({
  tekst: fc.constantFrom('', 'a', 'b'), delen: fc.dictionary(fc.constantFrom('x', 'y'), fc.constantFrom('', '1', '2')), getal: fc.option(fc.integer({ min: 0, max: 2 }), { nil: undefined }),
  rijen: fc.uniqueArray(fc.record({ id: fc.constantFrom('r', 's'), cellen: fc.dictionary(fc.constantFrom('k', 'l'), fc.constantFrom('', '1', '2')) }), { selector: ({ id }) => id }),
}, { noNullPrototype: true }).map((een) => zuiver(een as Waarde));

describe('joining, whatever was typed', () => {
  it('holds every change of both, invents nothing, and says no only when one part became two things', () => {
    fc.assert(fc.property(Waardes, Waardes, Waardes, (was, mijn, hun) => {
      const samen = samenvoegen(was, mijn, hun);
      const [w, m, h] = [alsDelen(was), alsDelen(mijn), alsDelen(hun)];
      const plekken = [...new Set([...w.keys(), ...m.keys(), ...h.keys()])];
      const strijd = plekken.some((plek) => w.get(plek) !== m.get(plek) && w.get(plek) !== h.get(plek) && m.get(plek) !== h.get(plek));
      if (strijd) return samen === null;
      const s = alsDelen(samen ?? {});
      return samen !== null && plekken.every((plek) => s.get(plek) === (m.get(plek) !== w.get(plek) ? m.get(plek) : h.get(plek))) && [...s.keys()].every((plek) => plekken.includes(plek));
    }), { numRuns: 2000 });
  });

  it('with somebody who changed nothing gives what the other has', () => {
    fc.assert(fc.property(Waardes, Waardes, (was, hun) => zelfdeWaarde(samenvoegen(was, was, hun) ?? {}, hun) && zelfdeWaarde(samenvoegen(was, hun, was) ?? {}, hun)));
  });
});

describe('a form without script', () => {
  it('gives the same answer as the fields of the page', () => {
    const lees = (invoer: unknown, velden: Record<string, string | string[]>) => { const gekend = Invoer.parse(invoer); return waardeLezen(gekend, waardeUitVelden(gekend, velden)); };
    expect(lees({ soort: 'oordeel', delen: [{ code: 'a', naam: 'A' }, { code: 'b', naam: 'B' }] }, { tekst: 'want', 'oordeel-a': 'deels', 'oordeel-b': '' })).toEqual({ waarde: { tekst: 'want', oordelen: { a: 'deels' } } });
    expect(lees({ soort: 'meerkeuze', eigen: true, opties: [{ code: 'a', naam: 'A' }, { code: 'b', naam: 'B' }] }, { keuze: ['a', 'b'], eigen: ' zelf \n\nnog een' })).toEqual({ waarde: { keuzes: ['a', 'b'], eigen: ['zelf', 'nog een'] } });
    expect(lees({ soort: 'getal', min: 0 }, { getal: '0,8' })).toEqual({ waarde: { getal: 0.8 } });
    expect(lees({ soort: 'getal' }, { getal: 'veel' })).toEqual({ redenen: ['Vul een getal in, zoals 12 of 0,8.'] });
    expect(lees({ soort: 'datum' }, { datum: '31-2-2027' })).toEqual({ redenen: ['Vul een datum in, zoals 1-9-2027.'] });
    expect(lees({ soort: 'doelen' }, { 'doel-0-id': 'x', 'doel-0-tekst': 'Coach', 'doel-0-wie': '', 'doel-0-wanneer': '2027', 'doel-1-tekst': '' })).toEqual({ waarde: { doelen: [{ id: 'x', tekst: 'Coach', wie: '', wanneer: '2027' }] } });
    expect(lees({ soort: 'tabel', kolommen: [{ code: 'k', naam: 'K', soort: 'tekst' }] }, { 'rij-0-id': 'r', 'rij-0-k': 'cel', 'bewijs-0-id': 'nieuw', 'bewijs-0-naam': 'Plan', 'bewijs-0-url': 'https://plan.example/x' })).toEqual({ waarde: { rijen: [{ id: 'r', cellen: { k: 'cel' } }], bewijs: [{ id: expect.stringMatching(/^[0-9a-f]{8}$/) as string, naam: 'Plan', url: 'https://plan.example/x' }] } });
  });
});
