import type { Blok, Inhoud, InhoudItem, Plaats } from '@/lib/cyclus/inhoud';
import type { Deelfase } from '@/lib/cyclus/inhoud.schema';

// A guide of a few questions, so that every count in a test can be done by head.

function vraag(id: string, plaats: Plaats, soort: 'tekst' | 'verslag' | 'geen' = 'tekst'): InhoudItem {
  const deelfase = /^\d[A-C]$/.test(plaats) ? (plaats as Deelfase) : null;
  const hoofdfase = plaats === 'start' ? null : Number(/\d/.exec(plaats)?.[0] ?? 1);
  return { id, soort: soort === 'geen' ? 'tip' : 'vraag', tekst: `Vraag ${id}?`, invoer: { soort }, plaats, deelfase, hoofdfase, blok: 'blok', instrument: null };
}

const alle: InhoudItem[] = [
  vraag('start-wie', 'start'), vraag('fase1-open', 'fase-1'), vraag('a-een', '1A'), vraag('a-twee', '1A'), vraag('a-verslag', '1A', 'verslag'), vraag('a-tip', '1A', 'geen'), vraag('b-een', '1B'),
];
const blok = (plaats: Plaats): Blok => ({ slug: 'blok', titel: 'Blok', items: alle.filter((item) => item.plaats === plaats) });

export const proefInhoud: Inhoud = {
  thema: 'proef', titel: 'Proef', nummer: 1, uitgegeven: null, vingerafdruk: null, bron: 'proef', schade: [],
  hoofdfasen: [{ nummer: 1, slug: 'ontdek', naam: 'Ontdek', zin: 'Kijken.' }],
  deelfasen: [
    { code: '1A', slug: '1a', hoofdfase: 1, naam: 'Visie', zin: 'Waarom?', doel: 'a-een', resultaat: 'a-twee', reflectie: [] },
    { code: '1B', slug: '1b', hoofdfase: 1, naam: 'Nu', zin: 'Hoe staat het?', doel: 'b-een', resultaat: 'b-een', reflectie: [] },
  ],
  items: new Map(alle.map((item) => [item.id, item])),
  werk: new Map((['start', 'fase-1', '1A', '1B'] as const).map((plaats) => [plaats, [blok(plaats)]])),
  instrumenten: new Map(), hoofdstukken: [], begrippen: [], vindplaatsen: new Map(),
};
