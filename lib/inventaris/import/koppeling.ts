import type { ImportSoort } from './begrippen';
import { Bestandsfout } from './bestandsfout';
import { normaal } from './normaal';
import { doelvelden, KLAS, veldVoorKop } from './velden';

/** How a file writes a day when the year comes last: 31-12-2026 or 12/31/2026. With the year first there is no doubt. */
export const datumvormen = ['dag-eerst', 'maand-eerst'] as const;
export type Datumvorm = (typeof datumvormen)[number];

/** Which column fills which field, and how its values translate. As it is stored and as `--koppeling` gives it. */
export interface Koppeling {
  kolommen: Record<string, string>;
  waarden: Record<string, Record<string, string>>;
  /** Day first unless said otherwise; declared for the file, never guessed per cell. */
  datum?: Datumvorm | undefined;
}

export const legeKoppeling: Koppeling = { kolommen: {}, waarden: {} };

function isObject(waarde: unknown): waarde is Record<string, unknown> {
  return typeof waarde === 'object' && waarde !== null && !Array.isArray(waarde);
}

/** Entries copied with own keys only, so that a header called "__proto__" is a header and nothing more. */
function tekstparen(waarde: unknown, wat: string): [string, string][] {
  if (waarde === undefined || waarde === null) return [];
  if (!isObject(waarde)) throw new Bestandsfout(`In de koppeling moet “${wat}” een lijst van namen zijn.`);
  return Object.entries(waarde).map(([sleutel, doel]) => {
    if (doel !== null && typeof doel !== 'string') throw new Bestandsfout(`In de koppeling heeft “${sleutel}” bij “${wat}” geen tekst als waarde.`);
    if (sleutel.length > 200 || (doel ?? '').length > 200) throw new Bestandsfout('De koppeling bevat een naam van meer dan 200 tekens.');
    return [sleutel, doel ?? ''];
  });
}

/**
 * Reads a mapping from outside: a file on the command line, a form, or what was stored.
 * @throws Bestandsfout when it is not of the shape {kolommen, waarden}
 */
export function koppelingLezen(bron: unknown): Koppeling {
  if (!isObject(bron)) throw new Bestandsfout('De koppeling is geen JSON-object met “kolommen” en “waarden”.');
  for (const sleutel of Object.keys(bron)) {
    if (sleutel !== 'kolommen' && sleutel !== 'waarden' && sleutel !== 'datum') throw new Bestandsfout(`De koppeling kent “${sleutel}” niet; alleen “kolommen”, “waarden” en “datum”.`);
  }
  const waarden = bron.waarden === undefined || bron.waarden === null ? {} : bron.waarden;
  if (!isObject(waarden)) throw new Bestandsfout('In de koppeling moet “waarden” een lijst per veld zijn.');
  const datum = datumvormen.find((vorm) => vorm === bron.datum);
  if (bron.datum !== undefined && bron.datum !== null && !datum) throw new Bestandsfout(`In de koppeling is “datum” een van: ${datumvormen.join(', ')}.`);
  return {
    ...(datum ? { datum } : {}),
    kolommen: Object.fromEntries(tekstparen(bron.kolommen, 'kolommen')),
    waarden: Object.fromEntries(Object.entries(waarden).map(([veld, paren]) => [veld, Object.fromEntries(tekstparen(paren, veld))])),
  };
}

/** What the headers suggest: each field at most one column, the commonest word first. */
export function koppelingVoorstellen(soort: ImportSoort, kop: readonly string[]): Koppeling {
  const gekozen = new Map<string, { kolom: string; plaats: number }>();
  for (const kolom of kop) {
    const gevonden = veldVoorKop(soort, kolom);
    if (!gevonden) continue;
    const eerder = gekozen.get(gevonden.veld);
    if (!eerder || gevonden.plaats < eerder.plaats) gekozen.set(gevonden.veld, { kolom, plaats: gevonden.plaats });
  }
  return { kolommen: Object.fromEntries([...gekozen].map(([veld, { kolom }]) => [kolom, veld])), waarden: {} };
}

/** Lays corrections over a proposal: a named column gets its new field (or none), and no other column keeps that field. */
export function koppelingAanvullen(soort: ImportSoort, kop: readonly string[], voorstel: Koppeling, correctie: Koppeling): Koppeling {
  const velden = new Set(doelvelden(soort).map(({ veld }) => veld));
  const kolommen = new Map(Object.entries(voorstel.kolommen));
  const gegeven = new Map<string, string>();
  for (const [genoemd, veld] of Object.entries(correctie.kolommen)) {
    const kolom = kop.find((naam) => naam === genoemd) ?? kop.find((naam) => normaal(naam) === normaal(genoemd));
    if (kolom === undefined) throw new Bestandsfout(`De kolom “${genoemd}” uit de koppeling staat niet in het bestand.`);
    if (veld !== '' && !velden.has(veld)) throw new Bestandsfout(`Het veld “${veld}” uit de koppeling bestaat niet. Kies uit: ${[...velden].join(', ')}.`);
    if (veld !== '' && [...gegeven.values()].includes(veld)) throw new Bestandsfout(`Twee kolommen zijn aan “${veld}” gekoppeld.`);
    gegeven.set(kolom, veld);
  }
  for (const [kolom, veld] of kolommen) if (gegeven.has(kolom) || [...gegeven.values()].includes(veld)) kolommen.delete(kolom);
  for (const [kolom, veld] of gegeven) if (veld !== '') kolommen.set(kolom, veld);
  for (const veld of Object.keys(correctie.waarden)) {
    if (!velden.has(veld)) throw new Bestandsfout(`Het veld “${veld}” uit de koppeling bestaat niet. Kies uit: ${[...velden].join(', ')}.`);
  }
  const datum = correctie.datum ?? voorstel.datum;
  return { kolommen: Object.fromEntries(kolommen), waarden: { ...voorstel.waarden, ...correctie.waarden }, ...(datum ? { datum } : {}) };
}

/** Labels of required fields that no column fills. A school may be named by BRIN or by name; a class says onderwijssoort and leerjaar. */
export function ontbrekendeVelden(soort: ImportSoort, koppeling: Koppeling): string[] {
  const gevuld = new Set(Object.values(koppeling.kolommen));
  const uitKlas = new Set(gevuld.has(KLAS) ? ['onderwijssoort', 'leerjaar'] : []);
  const ontbreekt = doelvelden(soort).filter(({ veld, verplicht }) => verplicht && !gevuld.has(veld) && !uitKlas.has(veld)).map(({ label }) => label);
  if (soort === 'personeel' && !gevuld.has('brin') && !gevuld.has('school')) ontbreekt.push('BRIN');
  return ontbreekt;
}

/** Text by which the shape of a source is recognised next time: its normalised headers in order. */
export function vormVanKop(kop: readonly string[]): string {
  return kop.map(normaal).join('\u001f');
}
