import { beforeAll, describe, expect, it } from 'vitest';
import { alleBladen, bibliotheekvraagUit, buren, deelfasenBij, plekAdres, type Stuk } from '@/lib/cyclus/bibliotheek';
import { pagina, paginapad, type Inhoud } from '@/lib/cyclus/inhoud';
import { begrippenTonen, bibliotheekpaginaTonen, bibliotheekTonen } from '@/lib/cyclus/server/bibliotheek-tonen';
import { bibliotheekZoeken } from '@/lib/cyclus/server/bibliotheek-zoeken';
import { inhoud } from '@/lib/cyclus/server/inhoud';
import { startpad } from '@/lib/toegang/rolbereik';
import { proefbestuurMaken, type Proefbestuur } from '../../support/proefbestuur';

// The promise: everybody of a board can read and search the guide, however they write a word, and finds the way on.

let gids: Inhoud;
beforeAll(() => { gids = inhoud('meer-masters', 1); });

const tekst = (stukken: readonly Stuk[]) => stukken.map((stuk) => stuk.tekst).join('');
const raak = (stukken: readonly Stuk[]) => stukken.filter((stuk) => stuk.raak).map((stuk) => stuk.tekst);

describe('search', () => {
  it('finds a page by the beginning of a word, without accents, in any form, and with a slip', () => {
    for (const zoek of ['AMO-model', 'amo', 'AMÓ', 'lerende organisaties', 'lerende organisatei']) expect(bibliotheekZoeken(gids, zoek).paginas.map(({ pad }) => pad).join(), zoek).toMatch(/amo|lerend/);
    const vormen = ['begeleiding', 'begeleiden', 'begeleidt'].map((zoek) => bibliotheekZoeken(gids, zoek).paginas.map(({ pad }) => pad).sort());
    expect(vormen[1]).toEqual(vormen[0]);
    expect(vormen[2]).toEqual(vormen[0]);
  });

  it('finds terms and questions too, and shows the words it found', () => {
    const { begrippen, vragen, aantal } = bibliotheekZoeken(gids, 'knelpunten');
    expect(begrippen.map(({ slug }) => slug)).toContain('knelpunt');
    expect(vragen.length).toBeGreaterThan(0);
    expect(aantal).toBeGreaterThanOrEqual(begrippen.length + vragen.length);
    expect(vragen.flatMap(({ titel, fragment }) => [...raak(titel), ...raak(fragment)]).every((woord) => /^knel/i.test(woord))).toBe(true);
  });

  it('shows the part of the text where the word stands, cut between words', () => {
    const eerste = bibliotheekZoeken(gids, 'studiemiddag').vragen[0];
    const { paginas } = bibliotheekZoeken(gids, 'studieverlof');
    for (const { fragment } of paginas) {
      expect(tekst(fragment).length).toBeLessThan(235);
      expect(tekst(fragment)).not.toMatch(/^… [,.]/);
    }
    if (eerste) expect(raak([...eerste.titel, ...eerste.fragment]).length).toBeGreaterThan(0);
  });

  it('asks for all words, and says so when only some are found', () => {
    expect(bibliotheekZoeken(gids, 'lerende organisatie').ruimer).toBe(false);
    const { ruimer, aantal } = bibliotheekZoeken(gids, 'organisatie xqxqxqxq');
    expect({ ruimer, iets: aantal > 0 }).toEqual({ ruimer: true, iets: true });
    expect(bibliotheekZoeken(gids, 'xqxqxqxq')).toMatchObject({ aantal: 0, ruimer: false });
    expect(bibliotheekZoeken(gids, 'de het een').aantal).toBe(0);
  });

  it('takes any input', () => {
    for (const zoek of ['(', '*', '\\', '<script>', 'a'.repeat(200), '\u0000', 'ǆ ﬁ 𝒜']) expect(() => bibliotheekZoeken(gids, zoek)).not.toThrow();
    expect(bibliotheekvraagUit({ zoek: 'x'.repeat(999), thema: '../..', editie: 'een' })).toEqual({ zoek: 'x'.repeat(200) });
    expect(bibliotheekvraagUit({ zoek: ['a', 'b'] })).toEqual({ zoek: '' });
  });
});

describe('a page', () => {
  it('has a way on: before and after it, over the border of a chapter', () => {
    const bladen = alleBladen(gids);
    const [eerste, tweede] = bladen;
    const laatste = bladen.at(-1);
    if (!eerste || !tweede || !laatste) throw new Error('no pages');
    expect(buren(gids, eerste)).toEqual({ vorige: undefined, volgende: tweede });
    expect(buren(gids, laatste).volgende).toBeUndefined();
    expect(bladen.filter((blad) => buren(gids, blad).volgende?.hoofdstuk !== blad.hoofdstuk).length).toBe(gids.hoofdstukken.length);
  });

  it('names the parts of the route that it helps with', () => {
    const amo = pagina(gids, 'shrm/amo-model');
    if (!amo) throw new Error('no page');
    expect(deelfasenBij(gids, amo).map(({ code }) => code)).toContain('2B');
  });

  it('keeps the chosen theme and edition in its address', () => {
    const plek = { thema: 'x', editie: 2, basis: '/b', achter: '?thema=x&editie=2' };
    expect(plekAdres(plek, 'a/b', 'c')).toBe('/b/a/b?thema=x&editie=2#c');
    expect(plekAdres({ ...plek, achter: '' })).toBe('/b');
  });
});

describe('the doors', () => {
  let bestuur: Proefbestuur;
  beforeAll(async () => { bestuur = await proefbestuurMaken(); });
  const vraag = (rest: Record<string, string> = {}) => bibliotheekvraagUit(rest);

  it('let every role of the board read, and nobody without a role', async () => {
    for (const rol of ['bestuurder', 'schoolleider', 'teamleider', 'hr', 'leraar', 'medezeggenschap'] as const) {
      const toegang = bestuur.toegang({ rol, bereik: rol === 'leraar' ? 'zelf' : 'bestuur' });
      expect((await bibliotheekTonen(toegang, vraag({ zoek: 'amo' }))).uitkomst?.aantal, rol).toBeGreaterThan(0);
      expect((await begrippenTonen(toegang, vraag())).inhoud.begrippen.length, rol).toBeGreaterThan(0);
    }
    await expect(bibliotheekTonen({ ...bestuur.toegang({}), rollen: [] }, vraag())).rejects.toMatchObject({ code: 'geen-recht' });
  });

  it('are where a teacher starts whose file is not tied to the account', () => {
    expect(startpad('x', [{ rol: 'leraar', medewerkerId: null }])).toBe('/besturen/x/bibliotheek');
    expect(startpad('x', [{ rol: 'medezeggenschap', medewerkerId: null }])).toBe('/besturen/x/organisatie');
  });

  it('say that a page, a theme or an edition is not there', async () => {
    const blad = alleBladen(gids)[0];
    if (!blad) throw new Error('no pages');
    expect((await bibliotheekpaginaTonen(bestuur.toegang({}), vraag(), paginapad(blad))).pagina).toBe(blad);
    for (const [rest, pad] of [[{}, 'shrm/bestaat-niet'], [{}, '../geheim'], [{ thema: 'bestaat-niet' }, paginapad(blad)], [{ editie: '99' }, paginapad(blad)]] as const) {
      await expect(bibliotheekpaginaTonen(bestuur.toegang({}), vraag(rest), pad), pad).rejects.toMatchObject({ code: 'niet-gevonden' });
    }
  });
});
