import { beforeAll, describe, expect, it } from 'vitest';
import { registerKolommen } from '@/lib/inventaris/register-export';
import { registerAdres, registerFilterUit, REGISTERKOLOMMEN, STANDAARD_REGISTERKOLOMMEN } from '@/lib/inventaris/register.schema';
import { medewerkersTonen } from '@/lib/inventaris/server/medewerkers-tonen';
import { registerProef, type RegisterProef } from './register-opzet';

let proef: RegisterProef;
beforeAll(async () => { proef = await registerProef(); });
const kijk = (anders: Record<string, string>) => medewerkersTonen(proef.hr, registerFilterUit({ peildatum: '2026-11-23', ...anders }));

describe('columns of choice', () => {
  it('stand in the address, in the order of the screen; unknown ones are dropped and the usual ones cost nothing', () => {
    expect(registerFilterUit({ kolommen: 'fte.school.ooit' }).kolommen).toEqual(['school', 'fte']);
    expect(registerFilterUit(new URLSearchParams('k=studie&k=master&zoek=a')).kolommen).toEqual(['master', 'studie']);
    expect(registerFilterUit({ kolommen: 'ooit' }).kolommen).toEqual(STANDAARD_REGISTERKOLOMMEN);
    expect(registerAdres(registerFilterUit({ kolommen: STANDAARD_REGISTERKOLOMMEN.join('.') }))).toBe('');
    expect(registerAdres(registerFilterUit({ kolommen: 'master', groep: 'team' }))).toBe('?kolommen=master&groep=team');
  });

  it('say what the matrix says, for leraren only', async () => {
    const { rijen } = await kijk({ categorie: 'alle', kolommen: 'master.studie.sectie.bevoegd.vertrek.leeftijd.populatie' });
    const staten = Object.fromEntries(rijen.map(({ id, matrix }) => [id, matrix?.staten]));
    expect(staten[proef.mensen.soren]).toMatchObject({ master: 'bevestigd', leeftijd: '40-49' });
    expect(staten[proef.mensen.zoe]).toMatchObject({ master: 'geen', studie: 'bezig' });
    expect(staten[proef.mensen.piet]).toMatchObject({ master: 'onbekend' });
    expect(staten[proef.mensen.rob]).toBeUndefined();
    expect(rijen.find(({ id }) => id === proef.mensen.soren)?.matrix?.sectie).toBe('Wiskunde');
  });

  it('are not read when nobody asks for them', async () => {
    expect((await kijk({})).rijen.every((rij) => !('matrix' in rij) && !('groep' in rij))).toBe(true);
  });

  it('become cells of their own in a file, each head once, the chosen ones only', () => {
    const koppen = (kolommen: string, groep?: 'school') => registerKolommen({ ...registerFilterUit({ kolommen }), groep }).map(({ kop }) => kop);
    expect(koppen('fte.studie')).toEqual(['Personeelsnummer', 'Naam', 'Fte', 'Studie', 'Studie tot']);
    expect(koppen('fte', 'school')).toEqual(['Groep: school', 'Personeelsnummer', 'Naam', 'Fte']);
    const alle = koppen(REGISTERKOLOMMEN.join('.'));
    expect(new Set(alle).size).toBe(alle.length);
  });
});

describe('groups', () => {
  it.each(['school', 'team', 'sectie', 'schaal'] as const)('by %s: everybody in one, counts add up to the list', async (groep) => {
    const { rijen, totaal } = await kijk({ categorie: 'alle', groep });
    const perGroep = new Map(rijen.map((rij) => [rij.groep, rij.groepAantal ?? 0]));
    expect([...perGroep.values()].reduce((som, aantal) => som + aantal, 0)).toBe(totaal);
    for (const [naam, aantal] of perGroep) expect(rijen.filter((rij) => rij.groep === naam)).toHaveLength(aantal);
    // A group stands together: its name does not come back further down.
    const volgorde = rijen.map((rij) => rij.groep);
    expect(volgorde.filter((naam, plaats) => naam !== volgorde[plaats - 1])).toHaveLength(perGroep.size);
  });

  it('go by the largest appointment and the subject with most hours', async () => {
    const van = async (groep: string) => (await kijk({ groep })).rijen.find(({ id }) => id === proef.mensen.soren)?.groep;
    expect([await van('school'), await van('team'), await van('schaal'), await van('sectie')]).toEqual(['Lyceum', 'Bovenbouw, Lyceum', 'LD', 'Wiskunde']);
  });
});
