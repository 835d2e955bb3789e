import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { STEMMEN, type Stem } from '@/lib/cyclus/antwoord';
import { antwoordBewaren } from '@/lib/cyclus/server/antwoord-bewaren';
import { eigenStemmen, magStem } from '@/lib/cyclus/stem';
import { stemverschillen } from '@/lib/cyclus/stemverschil';
import type { Rol, Toegang } from '@/lib/toegang/toegang';
import { alsBeheer } from '../../support/database';
import { antwoordProef, THEMA, toewijzen, VRAGEN, type AntwoordProef } from './antwoord-opzet';

const ROLLEN: Rol[] = ['bestuurder', 'schoolleider', 'teamleider', 'hr', 'leraar', 'medezeggenschap'];
const met = (rol: Rol, bereik: 'bestuur' | 'school' | 'team' = 'bestuur', schoolIds: string[] = []) => ({ rollen: [{ rol, bereik, schoolIds, teamIds: [], medewerkerId: null }] });

describe('wie welke stem schrijft', () => {
  it('staat in één tabel: school door de school en HR, HR door HR, bestuur door het bestuur', () => {
    const tabel = Object.fromEntries(ROLLEN.map((rol) => [rol, eigenStemmen(met(rol), 'een-school')]));
    expect(tabel).toEqual({ bestuurder: ['bestuur'], schoolleider: ['school'], teamleider: ['school'], hr: ['school', 'hr'], leraar: [], medezeggenschap: [] });
  });

  it('in een cyclus van het hele bestuur spreekt ook de bestuurder voor het geheel', () => {
    expect(eigenStemmen(met('bestuurder'), null)).toEqual(['school', 'bestuur']);
    expect(eigenStemmen(met('schoolleider', 'school', ['a']), null)).toEqual(['school']);
  });

  it('reikt niet verder dan de eigen scholen', () => {
    expect(magStem(met('schoolleider', 'school', ['a']), 'school', 'a')).toBe(true);
    expect(magStem(met('schoolleider', 'school', ['a']), 'school', 'b')).toBe(false);
    expect(magStem(met('hr', 'school', ['a']), 'hr', 'b')).toBe(false);
  });
});

describe('de deur die bewaart, kijkt zelf', () => {
  let proef: AntwoordProef;
  beforeAll(async () => { proef = await antwoordProef(); });

  const wie = (naam: string): Toegang => ({ schoolleider: proef.leider, hr: proef.hr, bestuurder: proef.bestuurder, teamleider: proef.teamleider })[naam] as Toegang;
  const gevallen = (['schoolleider', 'teamleider', 'hr', 'bestuurder'] as const).flatMap((rol) => STEMMEN.map((stem) => [rol, stem, eigenStemmen(met(rol), 'x').includes(stem)] as const));

  it.each(gevallen)('%s schrijft %s: %s', async (rol, stem, mag) => {
    const proefdruk = VRAGEN.oordeel;
    if (rol === 'teamleider') await toewijzen(proef, proef.teamleider, '1A', null);
    const versie = await alsBeheer(async (client) => (await client.query<{ versie: number }>('SELECT versie FROM antwoord WHERE "cyclusId" = $1 AND "vraagId" = $2 AND stem = $3', [proef.cyclus, proefdruk, stem])).rows[0]?.versie ?? 0);
    const bewaren = antwoordBewaren(wie(rol), { cyclusId: proef.cyclus, vraagId: proefdruk, ...THEMA, stem: stem as Stem, versie, status: 'concept', sleutel: randomUUID(), waarde: { tekst: `${rol} namens ${stem}` } });
    if (mag) expect(await bewaren).toMatchObject({ staat: 'bewaard' });
    else await expect(bewaren).rejects.toMatchObject({ name: 'Weigering' });
    const { rows } = await alsBeheer((client) => client.query<{ tekst: string }>(`SELECT waarde->>'tekst' AS tekst FROM antwoord WHERE "cyclusId" = $1 AND "vraagId" = $2`, [proef.cyclus, proefdruk]));
    expect(rows.some(({ tekst }) => tekst === `${rol} namens ${stem}`)).toBe(mag);
  });
});

describe('verschillen tussen de stemmen', () => {
  it('noemt waar de stemmen uiteenlopen en waar zij hetzelfde zeggen', () => {
    const uit = stemverschillen({ soort: 'oordeel' }, [
      { stem: 'school', waarde: { oordelen: { geheel: 'ja' }, tekst: 'Gaat goed.' } },
      { stem: 'hr', waarde: { oordelen: { geheel: 'nee' }, tekst: 'Gaat goed.' } },
    ]);
    expect(uit).toEqual([
      { plek: 'oordelen.geheel', naam: 'Oordeel', gelijk: false, perStem: { school: 'Ja', hr: 'Nee' } },
      { plek: 'tekst', naam: 'Toelichting', gelijk: true, perStem: { school: 'Gaat goed.', hr: 'Gaat goed.' } },
    ]);
  });

  it('een stem die zwijgt, is geen verschil: zij heeft nog niets gezegd', () => {
    const uit = stemverschillen({ soort: 'tekst' }, [{ stem: 'school', waarde: { tekst: 'Ja.' } }, { stem: 'hr', waarde: {} }]);
    expect(uit).toEqual([{ plek: 'tekst', naam: 'Antwoord', gelijk: true, perStem: { school: 'Ja.' } }]);
  });

  it('houdt de volgorde van de vraag, hoe het antwoord ook is bewaard', () => {
    const delen = [{ code: 'org', naam: 'Organisatie' }, { code: 'mens', naam: 'Medewerkers' }, { code: 'kind', naam: 'Leerlingen' }];
    expect(stemverschillen({ soort: 'niveaus', delen }, [{ stem: 'hr', waarde: { delen: { kind: 'c', mens: 'b', org: 'a' } } }]).map(({ naam }) => naam)).toEqual(['Organisatie', 'Medewerkers', 'Leerlingen']);
  });

  it('noemt delen, keuzes en rijen bij hun naam', () => {
    const uit = stemverschillen({ soort: 'meerkeuze', eigen: true, opties: [{ code: 'a', naam: 'Tijd' }, { code: 'b', naam: 'Geld' }] }, [
      { stem: 'school', waarde: { keuzes: ['a'] } }, { stem: 'bestuur', waarde: { keuzes: ['b'], eigen: ['Rust'] } },
    ]);
    expect(uit.map(({ naam, gelijk, perStem }) => [naam, gelijk, perStem])).toEqual([['Keuze', false, { school: 'Tijd', bestuur: 'Geld' }], ['Eigen woorden', true, { bestuur: 'Rust' }]]);
    const niveaus = stemverschillen({ soort: 'niveaus', delen: [{ code: 'org', naam: 'Organisatie' }] }, [{ stem: 'school', waarde: { delen: { org: 'Wij' } } }, { stem: 'hr', waarde: { delen: { org: 'Zij' } } }]);
    expect(niveaus).toEqual([{ plek: 'delen.org', naam: 'Organisatie', gelijk: false, perStem: { school: 'Wij', hr: 'Zij' } }]);
  });
});
