// npm run importeer -- --bestuur NUMMER --soort personeel|diplomas|rooster|bevoegdheden [--schooljaar 2026-2027] [--ingangsdatum JJJJ-MM-DD]
//   [--keuze stoppen|overslaan|bijwerken] [--proef] [--fouten-overslaan] [--koppeling KOPPELING.json] [--profiel NAAM]
//   [--volledig [--verdwenen-per JJJJ-MM-DD] [--verdwenen-beeindigen [--verdwenen-aantal N]]] BESTAND
// Imports a file as HR does in the browser and prints counts and faults as one JSON object. Exits with 1 when refused.
import fs from 'node:fs';
import path from 'node:path';
import { schooljaarInWoorden, schooljaarVan, vandaag } from '@/lib/dates';
import { DatumSchema } from '@/lib/dates.schema';
import { Weigering } from '@/lib/errors';
import { importKeuzes, importSoorten } from '@/lib/inventaris/import/begrippen';
import { Bestandsfout } from '@/lib/inventaris/import/bestandsfout';
import { grenzen } from '@/lib/inventaris/import/grenzen';
import { SchooljaarSchema, VerdwenenPerSchema } from '@/lib/inventaris/import/import.schema';
import { verdwenenPerStandaard, type Verdwenen } from '@/lib/inventaris/import/verdwenen';
import { koppelingLezen, type Koppeling } from '@/lib/inventaris/import/koppeling';
import { bestandImporteren, type BestandOpdracht, type BestandUitkomst } from '@/lib/inventaris/server/import/bestand-importeren';
import { opdrachtregelToegang } from '@/lib/toegang/server/opdrachtregel';
import { bestandspad, keuzesLezen, opdrachtDraaien } from './lib/opdracht';

const GEBRUIK = 'Gebruik: npm run importeer -- --bestuur NUMMER --soort personeel|diplomas|rooster|bevoegdheden [--schooljaar 2026-2027] [--ingangsdatum JJJJ-MM-DD] [--keuze stoppen|overslaan|bijwerken] [--proef] [--fouten-overslaan] [--koppeling KOPPELING.json] [--profiel NAAM] [--volledig [--verdwenen-per JJJJ-MM-DD] [--verdwenen-beeindigen [--verdwenen-aantal N]]] BESTAND';

const opties = {
  bestuur: { type: 'string' }, soort: { type: 'string' }, schooljaar: { type: 'string' }, ingangsdatum: { type: 'string' }, keuze: { type: 'string', default: 'bijwerken' },
  proef: { type: 'boolean', default: false }, 'fouten-overslaan': { type: 'boolean', default: false }, koppeling: { type: 'string' }, profiel: { type: 'string' },
  volledig: { type: 'boolean', default: false }, 'verdwenen-per': { type: 'string' }, 'verdwenen-beeindigen': { type: 'boolean', default: false }, 'verdwenen-aantal': { type: 'string' },
} as const;

function weiger(zin: string): never {
  throw new Weigering('ongeldig', `${zin} ${GEBRUIK}`);
}

function uitLijst<T extends string>(naam: string, waarde: string | undefined, lijst: readonly T[]): T {
  return lijst.find((keuze) => keuze === waarde) ?? weiger(`Kies bij --${naam} uit: ${lijst.join(', ')}.`);
}

function bytesLezen(bestand: string): Uint8Array {
  const pad = bestandspad(bestand);
  let grootte: number;
  try {
    grootte = fs.statSync(pad).size;
    if (grootte <= grenzen.tekstBytes) return fs.readFileSync(pad);
  } catch {
    throw new Weigering('ongeldig', `Het bestand ${bestand} kan niet worden gelezen.`);
  }
  throw new Weigering('ongeldig', `Het bestand ${bestand} is groter dan ${grenzen.tekstBytes / 1024 / 1024} MB.`);
}

function koppelingUit(bestand: string | undefined): Koppeling | null {
  if (bestand === undefined) return null;
  const tekst = new TextDecoder().decode(bytesLezen(bestand));
  try {
    return koppelingLezen(JSON.parse(tekst));
  } catch (fout) {
    throw new Weigering('ongeldig', fout instanceof Bestandsfout ? fout.message : `Het bestand ${bestand} is geen JSON.`);
  }
}

function lezen(args: string[]): { nummer: string; opdracht: BestandOpdracht } {
  const { values, positionals } = keuzesLezen(args, opties, GEBRUIK);
  const [bestand, ...meer] = positionals;
  if (!values.bestuur) weiger('Geef het nummer van het bestuur op.');
  const soort = uitLijst('soort', values.soort, importSoorten);
  const keuze = uitLijst('keuze', values.keuze, importKeuzes);
  if (bestand === undefined || meer.length > 0) weiger('Geef één bestand op.');
  const schooljaar = values.schooljaar === undefined ? null : SchooljaarSchema.safeParse(values.schooljaar);
  if (schooljaar && !schooljaar.success) weiger('Schrijf --schooljaar als 2026-2027.');
  if (values.ingangsdatum !== undefined && !DatumSchema.safeParse(values.ingangsdatum).success) weiger('De ingangsdatum is geen bestaande dag.');
  const verdwenen = verdwenenLezen(values, soort);
  return {
    nummer: values.bestuur,
    opdracht: {
      soort, keuze, naam: path.basename(bestand), bytes: bytesLezen(bestand), schooljaar: soort === 'rooster' ? schooljaar?.data ?? schooljaarVan(vandaag()) : null, ingangsdatum: values.ingangsdatum ?? null,
      foutenOverslaan: values['fouten-overslaan'], proef: values.proef, koppeling: koppelingUit(values.koppeling), profiel: values.profiel ?? null, ...verdwenen,
    },
  };
}

interface Verdwenenkeuzes { volledig: boolean; 'verdwenen-per'?: string | undefined; 'verdwenen-beeindigen': boolean; 'verdwenen-aantal'?: string | undefined; ingangsdatum?: string | undefined }

/** A complete file, the last day of who is not in it, and whether their appointments end. */
function verdwenenLezen(values: Verdwenenkeuzes, soort: BestandOpdracht['soort']): Pick<BestandOpdracht, 'verdwenenPer' | 'beeindigen'> {
  const { volledig, 'verdwenen-per': per, 'verdwenen-beeindigen': beeindigen, 'verdwenen-aantal': aantal } = values;
  if (!volledig && (per !== undefined || beeindigen || aantal !== undefined)) weiger('Zonder --volledig zegt een bestand niets over wie er niet in staat.');
  if (!volledig) return { verdwenenPer: null, beeindigen: null };
  if (soort !== 'personeel') weiger('Alleen een personeelsbestand kan --volledig zijn.');
  if (per !== undefined && !VerdwenenPerSchema.safeParse(per).success) weiger('Schrijf --verdwenen-per als JJJJ-MM-DD, een dag binnen twee jaar van vandaag.');
  if (aantal !== undefined && (!beeindigen || !/^\d{1,6}$/.test(aantal))) weiger('--verdwenen-aantal is een getal en hoort bij --verdwenen-beeindigen.');
  return { verdwenenPer: per ?? verdwenenPerStandaard(values.ingangsdatum ?? vandaag()), beeindigen: beeindigen ? { aantal: aantal === undefined ? null : Number(aantal) } : null };
}

/** Counts under their own names and the faults with row, column, value and reason. */
function antwoordVan({ opdracht: { soort, naam, schooljaar, proef } }: { opdracht: BestandOpdracht }, gedaan: BestandUitkomst): object {
  const { gelezen, ...telling } = gedaan.uitkomst.telling;
  return {
    bestand: naam,
    soort,
    ...(schooljaar === null ? {} : { schooljaar: schooljaarInWoorden(schooljaar) }),
    proef,
    doorgevoerd: gedaan.importId !== null,
    ...(gedaan.geweigerd ? { geweigerd: gedaan.geweigerd } : {}),
    importId: gedaan.importId,
    rijen: gelezen,
    ...telling,
    fouten: gedaan.uitkomst.problemen,
    dubbelen: gedaan.uitkomst.dubbelen,
    wijzigingen: gedaan.uitkomst.uitleg,
    nietInBestand: gedaan.uitkomst.nietInBestand,
    ...(gedaan.uitkomst.verdwenen ? { verdwenen: verdwenenVoorMens(gedaan.uitkomst.verdwenen), beeindigd: gedaan.uitkomst.beeindigd ?? 0 } : {}),
    koppeling: gedaan.koppeling,
  };
}

function verdwenenVoorMens({ vingerafdruk: _vingerafdruk, mensen, ...rest }: Verdwenen): object {
  return { ...rest, mensen: mensen.map(({ medewerkerId: _medewerkerId, ...mens }) => mens) };
}

await opdrachtDraaien(async (args) => {
  const gelezen = lezen(args);
  const gedaan = await bestandImporteren(await opdrachtregelToegang(gelezen.nummer), gelezen.opdracht);
  return { antwoord: antwoordVan(gelezen, gedaan), geweigerd: gedaan.geweigerd };
});
