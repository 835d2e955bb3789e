// npm run importeer -- --bestuur NUMMER --soort personeel|diplomas|rooster [--schooljaar 2026-2027] [--ingangsdatum JJJJ-MM-DD]
//   [--keuze stoppen|overslaan|bijwerken] [--proef] [--fouten-overslaan] [--koppeling KOPPELING.json] BESTAND
// Imports a file as HR does in the browser and prints counts and faults as one JSON object. Exits with 1 when refused.
import fs from 'node:fs';
import path from 'node:path';
import { DatumSchema, schooljaarInWoorden, schooljaarVan, vandaag } from '@/lib/dates';
import { Weigering } from '@/lib/errors';
import { importKeuzes, importSoorten } from '@/lib/inventaris/import/begrippen';
import { Bestandsfout } from '@/lib/inventaris/import/bestandsfout';
import { grenzen } from '@/lib/inventaris/import/grenzen';
import { SchooljaarSchema } from '@/lib/inventaris/import/import.schema';
import { koppelingLezen, type Koppeling } from '@/lib/inventaris/import/koppeling';
import { bestandImporteren, type BestandOpdracht, type BestandUitkomst } from '@/lib/inventaris/server/import/bestand-importeren';
import { opdrachtregelToegang } from '@/lib/toegang/server/opdrachtregel';
import { bestandspad, keuzesLezen, opdrachtDraaien } from './lib/opdracht';

const GEBRUIK = 'Gebruik: npm run importeer -- --bestuur NUMMER --soort personeel|diplomas|rooster [--schooljaar 2026-2027] [--ingangsdatum JJJJ-MM-DD] [--keuze stoppen|overslaan|bijwerken] [--proef] [--fouten-overslaan] [--koppeling KOPPELING.json] BESTAND';

const opties = {
  bestuur: { type: 'string' }, soort: { type: 'string' }, schooljaar: { type: 'string' }, ingangsdatum: { type: 'string' }, keuze: { type: 'string', default: 'bijwerken' },
  proef: { type: 'boolean', default: false }, 'fouten-overslaan': { type: 'boolean', default: false }, koppeling: { type: 'string' },
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
  return {
    nummer: values.bestuur,
    opdracht: {
      soort, keuze, naam: path.basename(bestand), bytes: bytesLezen(bestand), schooljaar: soort === 'rooster' ? schooljaar?.data ?? schooljaarVan(vandaag()) : null, ingangsdatum: values.ingangsdatum ?? null,
      foutenOverslaan: values['fouten-overslaan'], proef: values.proef, koppeling: koppelingUit(values.koppeling),
    },
  };
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
    koppeling: gedaan.koppeling,
  };
}

await opdrachtDraaien(async (args) => {
  const gelezen = lezen(args);
  const gedaan = await bestandImporteren(await opdrachtregelToegang(gelezen.nummer), gelezen.opdracht);
  return { antwoord: antwoordVan(gelezen, gedaan), geweigerd: gedaan.geweigerd };
});
