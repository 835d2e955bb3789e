import type { ImportSchool } from '../begrippen';
import { normaal } from '../normaal';
import type { Rijkijker } from './rijkijker';

/** Schools of the board by the names that files use for them; made once per file. */
export interface Scholenwijzer {
  opCode: Map<string, ImportSchool>;
  opBrin: Map<string, ImportSchool[]>;
  opNaam: Map<string, ImportSchool | null>;
  /** Ids already found, by what the row said. */
  gevonden: Map<string, string>;
}

export function scholenwijzer(scholen: readonly ImportSchool[]): Scholenwijzer {
  const wijzer: Scholenwijzer = { opCode: new Map(), opBrin: new Map(), opNaam: new Map(), gevonden: new Map() };
  for (const school of scholen) {
    wijzer.opCode.set(school.brin + school.vestiging, school);
    wijzer.opBrin.set(school.brin, [...(wijzer.opBrin.get(school.brin) ?? []), school]);
    const naam = normaal(school.naam);
    wijzer.opNaam.set(naam, wijzer.opNaam.has(naam) ? null : school);
  }
  return wijzer;
}

function metBrin(kijker: Rijkijker, wijzer: Scholenwijzer, brinTekst: string): ImportSchool | null {
  const code = brinTekst.toUpperCase().replace(/[\s.-]/g, '');
  const vestigingen = wijzer.opBrin.get(code.slice(0, 4));
  if (!vestigingen) {
    kijker.fout('brin', 'onbekende BRIN');
    return null;
  }
  // Excel drops the zero of "00" and "01".
  const vestiging = (code.length > 4 ? code.slice(4) : kijker.tekst('vestiging')).padStart(2, '0');
  if (vestiging === '00' && code.length <= 4 && kijker.tekst('vestiging') === '') {
    if (vestigingen.length === 1) return vestigingen[0] ?? null;
    kijker.fout(kijker.heeft('vestiging') ? 'vestiging' : 'brin', 'vestiging ontbreekt');
    return null;
  }
  const school = wijzer.opCode.get(code.slice(0, 4) + vestiging);
  if (!school) kijker.fout(code.length > 4 ? 'brin' : 'vestiging', 'onbekende vestiging');
  return school ?? null;
}

function metNaam(kijker: Rijkijker, wijzer: Scholenwijzer, naam: string): ImportSchool | null {
  const school = wijzer.opNaam.get(normaal(naam));
  if (school === undefined) kijker.fout('school', 'onbekende school');
  if (school === null) kijker.fout('school', 'er zijn meer scholen met deze naam; gebruik de BRIN');
  return school ?? null;
}

/** Id of the school that a row names by BRIN and vestiging or by name; null when it names none or a wrong one. */
export function schoolZoeken(kijker: Rijkijker, wijzer: Scholenwijzer, verplicht: boolean): string | null {
  const brin = kijker.tekst('brin');
  const naam = kijker.tekst('school');
  if (brin === '' && naam === '') {
    if (verplicht) kijker.fout(kijker.heeft('brin') ? 'brin' : 'school', kijker.heeft('brin') ? 'BRIN ontbreekt' : 'school ontbreekt');
    return null;
  }
  const gezegd = [brin, kijker.tekst('vestiging'), naam].join('\u001f');
  const eerder = wijzer.gevonden.get(gezegd);
  if (eerder) return eerder;
  const school = brin !== '' ? metBrin(kijker, wijzer, brin) : metNaam(kijker, wijzer, naam);
  if (school && !school.binnenBereik) {
    kijker.fout(brin !== '' ? 'brin' : 'school', 'school buiten uw bereik');
    return null;
  }
  if (school && wijzer.gevonden.size < 2000) wijzer.gevonden.set(gezegd, school.id);
  return school?.id ?? null;
}
