import type { Cijfercode } from './cijfers';

// Where the people behind a figure stand in the inventory, for who may see persons.

const PLEK: Record<Cijfercode, { pad: string; vraag: Record<string, string> }> = {
  doel50: { pad: '', vraag: { master: 'ja' } },
  doel80: { pad: '', vraag: { master: 'ja', kolommen: 'school.vakken.master.wo' } },
  'per-team': { pad: '', vraag: { groep: 'team' } },
  'per-schaal': { pad: '', vraag: { groep: 'schaal' } },
  'per-leeftijd': { pad: '', vraag: { kolommen: 'school.leeftijd.master' } },
  soorten: { pad: '', vraag: { master: 'ja' } },
  'soorten-per-sectie': { pad: '', vraag: { groep: 'sectie' } },
  populatie: { pad: '', vraag: { kolommen: 'school.populatie.master' } },
  'na-studie': { pad: '/studies', vraag: { status: 'afgerond' } },
  verloop: { pad: '/vertrek', vraag: {} },
  vertrek: { pad: '/vertrek', vraag: {} },
  'secties-aandacht': { pad: '', vraag: { groep: 'sectie' } },
  studie: { pad: '/studies', vraag: {} },
  opleidingen: { pad: '/studies', vraag: {} },
};

/** Address of the list behind a figure, of one school or of the whole board. */
export function cijferAdres(bestuur: string, code: Cijfercode, schoolId: string | null): string {
  const { pad, vraag } = PLEK[code];
  const zoek = new URLSearchParams({ ...(schoolId ? { school: schoolId } : {}), ...vraag }).toString();
  return `/besturen/${bestuur}/inventaris${pad}${zoek === '' ? '' : `?${zoek}`}`;
}
