import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Waarde } from '@/lib/cyclus/antwoord';
import { invloedInWoorden, invloedtelling, INVLOEDEN } from '@/lib/cyclus/invloed';
import { gewichtVan, hoortBij, knelpuntstand, MATEN, MEESTE_GEWICHT, opGewicht, telling, URGENTIES } from '@/lib/cyclus/knelpunten';

const leeg = <W>(waarden: readonly W[]) => fc.option(fc.constantFrom(...waarden), { nil: undefined });
const waarde = fc.record({ speelt: leeg(['ja', 'deels', 'nee', 'weet-niet', 'vervallen']), mate: leeg(MATEN), urgentie: leeg(URGENTIES), waar: leeg(['intern', 'extern', 'beide']) })
  .map((cellen): Waarde => ({ cellen: Object.fromEntries(Object.entries(cellen).filter((een): een is [string, string] => een[1] !== undefined)) }));
const lijst = fc.array(waarde, { maxLength: 20 }).map((waarden) => waarden.map((een, nr) => ({ nr, waarde: een })));
const speelt = (mate: string, urgentie: string): Waarde => ({ cellen: { speelt: 'ja', mate, urgentie } });

describe('het gewicht van een knelpunt', () => {
  it('is hoe groot maal hoe dringend: tussen 1 en 12, en meer zodra een van de twee meer is', () => {
    const alle = MATEN.map((mate) => URGENTIES.map((urgentie) => gewichtVan(speelt(mate, urgentie)) ?? 0));
    expect(alle).toEqual([[1, 2, 3], [2, 4, 6], [3, 6, 9], [4, 8, 12]]);
    expect(MEESTE_GEWICHT).toBe(12);
  });

  it('is er alleen voor wat speelt en helemaal gewogen is', () => {
    fc.assert(fc.property(waarde, (een) => {
      const cellen = een.cellen ?? {};
      const volledig = ['ja', 'deels'].includes(cellen.speelt ?? '') && cellen.mate !== undefined && cellen.urgentie !== undefined;
      expect(gewichtVan(een) !== null).toBe(volledig);
    }));
  });
});

describe('de volgorde op gewicht', () => {
  it('houdt elke rij precies één keer, zet de zwaarste boven en laat gelijke staan zoals in de handreiking', () => {
    fc.assert(fc.property(lijst, (rijen) => {
      const uit = opGewicht(rijen, (rij) => rij.waarde);
      expect([...uit].sort((a, b) => a.nr - b.nr)).toEqual(rijen);
      uit.slice(1).forEach((rij, plek) => {
        const vorige = uit[plek];
        if (!vorige) return;
        const [a, b] = [vorige, rij].map((een) => ({ rang: ['speelt', 'weet-niet', 'open', 'nee'].indexOf(knelpuntstand(een.waarde)), gewicht: gewichtVan(een.waarde) ?? 0, nr: een.nr })) as [Sleutel, Sleutel];
        expect(a.rang).toBeLessThanOrEqual(b.rang);
        if (a.rang === b.rang) expect(a.gewicht).toBeGreaterThanOrEqual(b.gewicht);
        if (a.rang === b.rang && a.gewicht === b.gewicht) expect(a.nr).toBeLessThan(b.nr);
      });
      expect(opGewicht(uit, (rij) => rij.waarde)).toEqual(uit);
    }));
  });

  it('laat onder "in de school" en "buiten de school" zien wat daar speelt, en wat allebei is onder allebei', () => {
    fc.assert(fc.property(waarde, (een) => {
      const waar = een.cellen?.waar;
      const doet = knelpuntstand(een) === 'speelt';
      expect(hoortBij('alles', een)).toBe(true);
      expect(hoortBij('speelt', een)).toBe(doet);
      expect(hoortBij('intern', een)).toBe(doet && (waar === 'intern' || waar === 'beide'));
      expect(hoortBij('extern', een)).toBe(doet && (waar === 'extern' || waar === 'beide'));
    }));
  });

  it('telt elke rij in één bak', () => {
    fc.assert(fc.property(lijst, (rijen) => {
      const { speelt: aan, gewogen, weetNiet, nee, open } = telling(rijen.map((rij) => rij.waarde));
      expect(aan + weetNiet + nee + open).toBe(rijen.length);
      expect(gewogen).toBeLessThanOrEqual(aan);
    }));
  });
});

interface Sleutel { rang: number; gewicht: number; nr: number }

describe('de invloed van ander beleid', () => {
  it('telt elk onderdeel één keer en zegt het in woorden', () => {
    fc.assert(fc.property(fc.array(leeg([...INVLOEDEN, 'vervallen'])), (keuzes) => {
      const { versterkt, neutraal, verzwakt, open } = invloedtelling(keuzes.map((keuze) => (keuze === undefined ? {} : { cellen: { invloed: keuze } })));
      expect(versterkt + neutraal + verzwakt + open).toBe(keuzes.length);
    }));
    expect(invloedInWoorden({ versterkt: 3, verzwakt: 2, neutraal: 1, open: 0 })).toBe('3 versterken, 2 verzwakken, 1 maakt geen verschil.');
    expect(invloedInWoorden({ versterkt: 1, verzwakt: 0, neutraal: 0, open: 4 })).toBe('1 versterkt.');
    expect(invloedInWoorden({ versterkt: 0, verzwakt: 0, neutraal: 0, open: 4 })).toBe('Nog niets gekozen.');
  });
});
