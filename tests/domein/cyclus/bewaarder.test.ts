import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { NIET_BEANTWOORD, type Antwoord } from '@/lib/cyclus/antwoord';
import { getypteWaarde } from '@/lib/cyclus/antwoord-velden';
import { Bewaarder, type Aflevering, type Bewaarlichaam } from '@/lib/cyclus/bewaarder';

beforeEach(() => { vi.useFakeTimers(); });
afterEach(() => { vi.useRealTimers(); });

/** A server that answers as it is told, and remembers what came. */
function opzet(antwoorden: (Aflevering | Error)[], begin: Antwoord = NIET_BEANTWOORD) {
  const gekomen: Bewaarlichaam[] = [];
  let sleutel = 0;
  const bewaarder = new Bewaarder(begin, {
    nieuweSleutel: () => `s${(sleutel += 1)}`,
    zenden: (lichaam) => { gekomen.push(lichaam); const een = antwoorden.shift(); return een instanceof Error ? Promise.reject(een) : Promise.resolve(een ?? goed(lichaam.versie + 1)); },
  });
  return { bewaarder, gekomen, stand: () => bewaarder.huidig() };
}
const goed = (versie: number): Aflevering => ({ soort: 'goed', uitslag: { staat: 'bewaard', versie, op: '2026-11-23T13:02:00.000Z' } });
const even = (ms: number) => vi.advanceTimersByTimeAsync(ms);

describe('typing', () => {
  it('is sent after a pause, as one text, and then said to be kept', async () => {
    const { bewaarder, gekomen, stand } = opzet([]);
    for (const tekst of ['E', 'Ee', 'Een']) { bewaarder.wijzig({ tekst }); await even(300); }
    expect([gekomen.length, stand().staat, bewaarder.vuil()]).toEqual([0, 'typt', true]);
    await even(1200);
    expect(gekomen).toEqual([{ versie: 0, status: 'concept', sleutel: 's1', waarde: { tekst: 'Een' } }]);
    expect([stand().staat, stand().versie, stand().op, bewaarder.vuil()]).toEqual(['bewaard', 1, '2026-11-23T13:02:00.000Z', false]);
  });

  it('without a pause is sent now and then all the same', async () => {
    const { bewaarder, gekomen } = opzet([]);
    for (let i = 0; i < 30; i += 1) { bewaarder.wijzig({ tekst: 'x'.repeat(i + 1) }); await even(500); }
    expect(gekomen.length).toBeGreaterThanOrEqual(1);
  });

  it('that is taken away again is at rest, and nothing is sent', async () => {
    const { bewaarder, gekomen, stand } = opzet([]);
    bewaarder.wijzig({ tekst: 'Een' });
    bewaarder.wijzig({});
    expect(stand().staat).toBe('typt');
    await even(1300);
    expect([gekomen.length, stand().staat, bewaarder.vuil()]).toEqual([0, 'rust', false]);
    bewaarder.wijzig({});
    await bewaarder.nu();
    expect(stand().staat).toBe('rust');
  });

  it('while a save is under way goes after it, on the new version', async () => {
    const { bewaarder, gekomen, stand } = opzet([]);
    bewaarder.wijzig({ tekst: 'een' });
    const eerste = bewaarder.nu();
    bewaarder.wijzig({ tekst: 'een twee' });
    await eerste;
    await even(1300);
    expect(gekomen.map(({ versie, waarde }) => [versie, waarde.tekst])).toEqual([[0, 'een'], [1, 'een twee']]);
    expect(stand().staat).toBe('bewaard');
  });
});

describe('without connection', () => {
  it('the text stays, the same delivery goes again under the same key, and what was typed since follows', async () => {
    const { bewaarder, gekomen, stand } = opzet([new Error('net'), { soort: 'later' }, goed(1)]);
    bewaarder.wijzig({ tekst: 'een' });
    await even(1300);
    expect([stand().staat, stand().waarde.tekst]).toEqual(['wacht', 'een']);
    bewaarder.wijzig({ tekst: 'een en verder' });
    expect(stand().waarde.tekst).toBe('een en verder');
    await even(20_000);
    expect(gekomen.map(({ sleutel, waarde }) => [sleutel, waarde.tekst])).toEqual([['s1', 'een'], ['s1', 'een'], ['s1', 'een'], ['s2', 'een en verder']]);
    expect([stand().staat, bewaarder.vuil()]).toEqual(['bewaard', false]);
  });
});

describe('refused', () => {
  it('the text stays with the reason beside it, and the next change is tried again', async () => {
    const { bewaarder, stand } = opzet([{ soort: 'geweigerd', zin: 'Deze tekst is te lang.' }]);
    bewaarder.wijzig({ tekst: 'lang' });
    await even(1300);
    expect([stand().staat, stand().zin, stand().waarde.tekst, bewaarder.vuil()]).toEqual(['fout', 'Deze tekst is te lang.', 'lang', true]);
    bewaarder.wijzig({ tekst: 'kort' });
    await even(1300);
    expect([stand().staat, stand().zin]).toEqual(['bewaard', null]);
  });
});

describe('somebody else', () => {
  const huidig: Antwoord = { waarde: { tekst: 'van Sjoerd' }, status: 'concept', versie: 1, door: 'Sjoerd', op: '2026-11-23T13:00:00.000Z' };

  it('was first: the own text stays in the field, and what is typed on goes to the text beside the answer', async () => {
    const { bewaarder, gekomen, stand } = opzet([{ soort: 'goed', uitslag: { staat: 'botsing', botsing: 'b1', huidig } }, { soort: 'goed', uitslag: { staat: 'botsing', botsing: 'b1', huidig } }]);
    bewaarder.wijzig({ tekst: 'van mij' });
    await even(1300);
    expect([stand().staat, stand().waarde.tekst, stand().botsing?.huidig.waarde.tekst]).toEqual(['botsing', 'van mij', 'van Sjoerd']);
    bewaarder.wijzig({ tekst: 'van mij, en meer' });
    await even(1300);
    expect(gekomen[1]).toMatchObject({ versie: 0, botsing: 'b1', waarde: { tekst: 'van mij, en meer' } });
  });

  it('changed it while nothing was typed here: it appears by itself, with the name', () => {
    const { bewaarder, stand } = opzet([]);
    bewaarder.binnen(huidig);
    expect(stand()).toMatchObject({ waarde: { tekst: 'van Sjoerd' }, versie: 1, vanAnder: 'Sjoerd' });
    bewaarder.binnen({ ...huidig, versie: 1, waarde: { tekst: 'ouder bericht' } });
    expect(stand().waarde.tekst).toBe('van Sjoerd');
  });

  it('changed another part while something was typed here: both stay', async () => {
    const { bewaarder, gekomen, stand } = opzet([]);
    bewaarder.wijzig({ delen: { a: 'van mij' } });
    bewaarder.binnen({ ...huidig, waarde: { delen: { b: 'van Sjoerd' } } });
    expect(stand().waarde).toEqual({ delen: { a: 'van mij', b: 'van Sjoerd' } });
    await even(1300);
    expect(gekomen[0]).toMatchObject({ versie: 1, waarde: { delen: { a: 'van mij', b: 'van Sjoerd' } } });
  });

  it('changed the same part: the field is left alone, and the server is asked with the old version', async () => {
    const { bewaarder, gekomen, stand } = opzet([]);
    bewaarder.wijzig({ tekst: 'van mij' });
    bewaarder.binnen(huidig);
    expect(stand().waarde.tekst).toBe('van mij');
    await even(1300);
    expect(gekomen[0]?.versie).toBe(0);
  });

  it('was joined by the server: their part appears, and what was typed since stays', async () => {
    const { bewaarder, stand } = opzet([{ soort: 'goed', uitslag: { staat: 'samengevoegd', versie: 4, op: huidig.op ?? '', door: 'Sjoerd', waarde: { delen: { a: 'een', b: 'van Sjoerd' } } } }]);
    bewaarder.wijzig({ delen: { a: 'een' } });
    const bezig = bewaarder.nu();
    bewaarder.wijzig({ delen: { a: 'een twee' } });
    await bezig;
    expect(stand()).toMatchObject({ versie: 4, vanAnder: 'Sjoerd', waarde: { delen: { a: 'een twee', b: 'van Sjoerd' } } });
  });
});

describe('a form that was refused without script', () => {
  it('puts back what was typed, which is not kept until somebody types on', async () => {
    expect(getypteWaarde({ soort: 'tekst' }, { tekst: 'te lang', 'bewijs-0-id': 'nieuw', 'bewijs-0-naam': '', 'bewijs-0-url': '' })).toEqual({ tekst: 'te lang' });
    expect(getypteWaarde({ soort: 'meerkeuze', opties: [{ code: 'a', naam: 'A' }, { code: 'b', naam: 'B' }], eigen: true }, { keuze: 'a,b', eigen: 'zelf\nook', tekst: '' })).toEqual({ keuzes: ['a', 'b'], eigen: ['zelf', 'ook'] });
    const gekomen: Bewaarlichaam[] = [];
    const bewaarder = new Bewaarder({ ...NIET_BEANTWOORD, waarde: { tekst: 'eerder' }, versie: 3 }, { nieuweSleutel: () => 's', zenden: (lichaam) => { gekomen.push(lichaam); return Promise.resolve(goed(9)); } }, { tekst: 'te lang' });
    expect([bewaarder.huidig().waarde, bewaarder.huidig().staat, bewaarder.vuil()]).toEqual([{ tekst: 'te lang' }, 'rust', true]);
    await bewaarder.nu();
    expect(gekomen.map(({ waarde, versie }) => [waarde, versie])).toEqual([[{ tekst: 'te lang' }, 3]]);
  });
});
