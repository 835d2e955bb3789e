import 'server-only';
import { setImmediate as evenWachten } from 'node:timers/promises';
import { vandaag } from '@/lib/dates';
import type { Db } from '@/lib/db/prisma';
import type { BevoegdheidRij, DiplomaRij, ImportKeuze, ImportSchool, ImportSoort, PersoneelRij, RoosterRij } from '@/lib/inventaris/import/begrippen';
import { grenzen } from '@/lib/inventaris/import/grenzen';
import type { Controle } from '@/lib/inventaris/import/controleren/controleren';
import type { Koppeling } from '@/lib/inventaris/import/koppeling';
import type { Uitkomst } from '@/lib/inventaris/import/rapport';
import { BevoegdheidVergelijking, type BevoegdheidPlan } from '@/lib/inventaris/import/vergelijken/bevoegdheden';
import { DiplomaVergelijking, type DiplomaPlan } from '@/lib/inventaris/import/vergelijken/diplomas';
import { PersoneelVergelijking, type PersoneelPlan } from '@/lib/inventaris/import/vergelijken/personeel';
import { RoosterVergelijking, type RoosterPlan } from '@/lib/inventaris/import/vergelijken/rooster';
import type { Verdwenen } from '@/lib/inventaris/import/verdwenen';
import type { Omgeving, Verslag } from '@/lib/inventaris/import/vergelijken/telling';
import { aantalNietInBestand, bevoegdhedenLezen, diplomasLezen, lerarenLezen, medewerkersLezen, sectiesLezen } from './bekend/medewerkers-lezen';
import { verdwenenLezen, type TeBeeindigen } from './bekend/verdwenen-lezen';
import { nieuweId } from './nieuwe-id';

/** What applying would write, by kind. */
export type Plan = { soort: 'personeel'; plan: PersoneelPlan; verdwenen: { verdwenen: Verdwenen; beeindigen: TeBeeindigen[] } | null } | { soort: 'diplomas'; plan: DiplomaPlan } | { soort: 'bevoegdheden'; plan: BevoegdheidPlan } | { soort: 'rooster'; plan: RoosterPlan; schooljaar: number };

export interface Vraag {
  controle: Controle<ImportSoort>;
  koppeling: Koppeling;
  scholen: readonly ImportSchool[];
  keuze: ImportKeuze;
  ingangsdatum: string;
  schooljaar: number | null;
  bestuurId: string;
  /** Last day for who is not in the file; null when the file does not claim to be complete. */
  verdwenenPer: string | null;
}

/** Long files are compared in parts, so that other requests get their turn. */
const DEEL = 4000;

function perNummer<T extends { nummer: string }>(rijen: readonly T[]): Map<string, T[]> {
  const groepen = new Map<string, T[]>();
  for (const rij of rijen) {
    const groep = groepen.get(rij.nummer);
    if (groep) groep.push(rij);
    else groepen.set(rij.nummer, [rij]);
  }
  return groepen;
}

async function inDelen<T>(lijst: Iterable<T>, werk: (deel: T) => void): Promise<void> {
  let geteld = 0;
  for (const deel of lijst) {
    if (++geteld % DEEL === 0) await evenWachten();
    werk(deel);
  }
}

function omgevingVan(vraag: Vraag): Omgeving {
  const namen = new Map(vraag.scholen.map(({ id, naam }) => [id, naam]));
  const eigen = new Set(vraag.scholen.filter(({ binnenBereik }) => binnenBereik).map(({ id }) => id));
  const koppen = new Map(Object.entries(vraag.koppeling.kolommen).map(([kolom, veld]) => [veld, kolom]));
  const inBestand = new Set(vraag.controle.rijen.map((rij) => ('schoolId' in rij ? rij.schoolId : null)));
  return {
    keuze: vraag.keuze,
    ingangsdatum: vraag.ingangsdatum,
    velden: new Set(vraag.controle.velden),
    schoolnaam: (id) => namen.get(id) ?? 'een andere school',
    binnenBereik: (id) => eigen.has(id),
    inBestand: (id) => inBestand.has(id),
    nieuweId,
    kolom: (veld) => koppen.get(veld) ?? veld,
  };
}

/** Counts of the file and of the comparison together. */
function uitkomstVan({ controle }: Vraag, verslag: Verslag, nietInBestand: number): Uitkomst {
  return {
    telling: { ...verslag.telling, gelezen: controle.gelezen, fout: controle.fout + verslag.telling.fout, dubbel: controle.dubbel },
    problemen: [...controle.problemen, ...verslag.problemen].slice(0, grenzen.problemen),
    aantalProblemen: controle.aantalProblemen + verslag.aantalProblemen,
    dubbelen: controle.dubbelen,
    uitleg: verslag.uitleg,
    nietInBestand,
  };
}

/** Compares checked rows with what is known in this transaction: what is new, changed or the same, and what would be written. */
export async function vergelijken(db: Db, vraag: Vraag): Promise<{ uitkomst: Uitkomst; plan: Plan }> {
  if (vraag.controle.soort === 'personeel') return personeel(db, vraag, vraag.controle.rijen as PersoneelRij[]);
  if (vraag.controle.soort === 'diplomas') return diplomas(db, vraag, vraag.controle.rijen as DiplomaRij[]);
  if (vraag.controle.soort === 'bevoegdheden') return bevoegdheden(db, vraag, vraag.controle.rijen as BevoegdheidRij[]);
  return rooster(db, vraag, vraag.controle.rijen as RoosterRij[]);
}

async function personeel(db: Db, vraag: Vraag, rijen: PersoneelRij[]): Promise<{ uitkomst: Uitkomst; plan: Plan }> {
  const groepen = perNummer(rijen);
  const nummers = [...groepen.keys()];
  const bekend = await medewerkersLezen(db, nummers);
  const vergelijking = new PersoneelVergelijking(omgevingVan(vraag));
  await inDelen(groepen, ([nummer, groep]) => vergelijking.vergelijk(groep, bekend.get(nummer) ?? null));
  const scholen = [...new Set(rijen.map(({ schoolId }) => schoolId))];
  const nietInBestand = await aantalNietInBestand(db, nummers, scholen, vandaag());
  const uitkomst = uitkomstVan(vraag, vergelijking.verslag, nietInBestand);
  if (vraag.verdwenenPer === null) return { uitkomst, plan: { soort: 'personeel', plan: vergelijking.plan, verdwenen: null } };
  const { nummersFout, zonderNummer } = vraag.controle;
  const verdwenen = await verdwenenLezen(db, { bestuurId: vraag.bestuurId, per: vraag.verdwenenPer, scholen, nummers: [...nummers, ...nummersFout], zonderNummer });
  return { uitkomst: { ...uitkomst, verdwenen: verdwenen.verdwenen }, plan: { soort: 'personeel', plan: vergelijking.plan, verdwenen } };
}

async function diplomas(db: Db, vraag: Vraag, rijen: DiplomaRij[]): Promise<{ uitkomst: Uitkomst; plan: Plan }> {
  const bekend = await diplomasLezen(db, [...new Set(rijen.map(({ nummer }) => nummer))]);
  const vergelijking = new DiplomaVergelijking(omgevingVan(vraag));
  await inDelen(rijen, (rij) => vergelijking.vergelijk(rij, bekend.get(rij.nummer) ?? null));
  return { uitkomst: uitkomstVan(vraag, vergelijking.verslag, 0), plan: { soort: 'diplomas', plan: vergelijking.plan } };
}

async function bevoegdheden(db: Db, vraag: Vraag, rijen: BevoegdheidRij[]): Promise<{ uitkomst: Uitkomst; plan: Plan }> {
  const groepen = perNummer(rijen);
  const bekend = await bevoegdhedenLezen(db, [...groepen.keys()]);
  const vergelijking = new BevoegdheidVergelijking(omgevingVan(vraag));
  await inDelen(groepen, ([nummer, groep]) => vergelijking.vergelijk(groep, bekend.get(nummer) ?? null));
  return { uitkomst: uitkomstVan(vraag, vergelijking.verslag, 0), plan: { soort: 'bevoegdheden', plan: vergelijking.plan } };
}

async function rooster(db: Db, vraag: Vraag, rijen: RoosterRij[]): Promise<{ uitkomst: Uitkomst; plan: Plan }> {
  const schooljaar = vraag.schooljaar ?? 0;
  const groepen = perNummer(rijen);
  const [bekend, sectieVoor] = [await lerarenLezen(db, [...groepen.keys()], schooljaar), await sectiesLezen(db)];
  const vergelijking = new RoosterVergelijking(omgevingVan(vraag), sectieVoor);
  await inDelen(groepen, ([nummer, groep]) => vergelijking.vergelijk(groep, bekend.get(nummer) ?? null));
  return { uitkomst: uitkomstVan(vraag, vergelijking.verslag, 0), plan: { soort: 'rooster', plan: vergelijking.plan, schooljaar } };
}
