import 'server-only';
import { createHash } from 'node:crypto';
import { binnenBestuur } from '@/lib/db/binnen-bestuur';
import { vandaag } from '@/lib/dates';
import { Weigering } from '@/lib/errors';
import type { ImportKeuze, ImportSoort } from '@/lib/inventaris/import/begrippen';
import type { Koppeling } from '@/lib/inventaris/import/koppeling';
import type { Uitkomst } from '@/lib/inventaris/import/rapport';
import { bevestigingKeuren, bevestigingNodig, type Verdwijnbevestiging } from '@/lib/inventaris/import/verdwenen';
import type { Toegang } from '@/lib/toegang/toegang';
import { koppelingenLezen, scholenLezen } from './bekend/omgeving-lezen';
import { bestandInlezen, type Voortgang } from './bestand-inlezen';
import { alleenIk, importBijwerken } from './import-rij';
import { importBewaren, veiligeNaam } from './import-starten';
import { koppelingOnthouden } from './koppeling-kiezen';
import { profielinhoudLezen } from './profielen/profiel-lezen';
import { reden, toepassen } from './toepassen';
import { vergelijken } from './vergelijken';

export interface BestandOpdracht {
  soort: ImportSoort;
  naam: string;
  bytes: Uint8Array;
  schooljaar: number | null;
  ingangsdatum: string | null;
  keuze: ImportKeuze;
  foutenOverslaan: boolean;
  /** Only look what would happen: nothing is written, not even that somebody looked. */
  proef: boolean;
  koppeling: Koppeling | null;
  /** Name (or key) of the profile by which it is read; a `koppeling` corrects it. */
  profiel?: string | null;
  /** The file is complete: who works at its schools and is not in it, is gone as of the day after this one. */
  verdwenenPer?: string | null;
  /** End their appointments; `aantal` is asked for when there are many. */
  beeindigen?: { aantal: number | null } | null;
}

export interface BestandUitkomst {
  uitkomst: Uitkomst;
  koppeling: Koppeling;
  bladen: { naam: string; kopRij: number; rijen: number }[];
  /** Sentence why nothing was applied; null when it was, or when it was a trial that could be applied. */
  geweigerd: string | null;
  importId: string | null;
}

/** Carries the refusal of a dry run out of the transaction together with its report. */
class Proefdraai extends Error {}

/**
 * All four steps in one go, for the command line and for loading data: read and check once, then compare and apply in one
 * transaction. A refused file leaves nothing behind.
 * @throws Weigering 'ongeldig' when the file itself cannot be used
 */
export async function bestandImporteren(toegang: Toegang, opdracht: BestandOpdracht, voortgang?: Voortgang): Promise<BestandUitkomst> {
  const { soort, bytes } = opdracht;
  const naam = veiligeNaam(opdracht.naam);
  const { bewaard, scholen, profiel } = await binnenBestuur(toegang, 'inventaris:importeren', async (db, bereik) => ({
    bewaard: await koppelingenLezen(db, soort), scholen: await scholenLezen(db, bereik), profiel: opdracht.profiel ? await profielinhoudLezen(db, soort, opdracht.profiel) : null,
  }));
  const verwerking = await bestandInlezen(toegang.bestuur.id, bytes, { soort, naam, bewaard, correctie: opdracht.koppeling, profiel: profiel?.inhoud ?? null, controle: { scholen, vandaag: vandaag() } }, voortgang);
  const { controle, koppeling, herkenning } = verwerking;
  if (!controle) throw new Weigering('ongeldig', `Geen kolom gevonden voor: ${verwerking.ontbrekend.join(', ')}. Geef een koppeling mee.`);
  const ingangsdatum = opdracht.ingangsdatum ?? vandaag();
  const antwoord: BestandUitkomst = { uitkomst: leeg, koppeling, bladen: herkenning.bladen.map(({ naam: blad, kopRij, rijen }) => ({ naam: blad, kopRij, rijen })), geweigerd: null, importId: null };
  const hash = createHash('sha256').update(bytes).digest('hex');
  try {
    await binnenBestuur(toegang, 'inventaris:importeren', async (db) => {
      await alleenIk(db, toegang);
      const vergeleken = await vergelijken(db, { controle, koppeling, scholen, keuze: opdracht.keuze, ingangsdatum, schooljaar: opdracht.schooljaar, bestuurId: toegang.bestuur.id, verdwenenPer: opdracht.verdwenenPer ?? null });
      antwoord.uitkomst = vergeleken.uitkomst;
      const bevestiging = bevestigingVan(vergeleken.uitkomst, opdracht);
      antwoord.geweigerd = reden(vergeleken.uitkomst, opdracht.keuze, opdracht.foutenOverslaan) ?? (bevestiging && vergeleken.uitkomst.verdwenen ? bevestigingKeuren(vergeleken.uitkomst.verdwenen, bevestiging) : null);
      if (opdracht.proef || antwoord.geweigerd !== null) throw new Proefdraai();
      const invoer = { soort, schooljaar: opdracht.schooljaar ?? undefined, ingangsdatum, volledig: Boolean(opdracht.verdwenenPer), verdwenenPer: opdracht.verdwenenPer ?? undefined, naam, grootte: bytes.length, sha256: hash };
      const id = await importBewaren(db, { invoer, naam, hash, bytes: null, verwerking });
      await toepassen(db, id, vergeleken, opdracht.keuze, opdracht.foutenOverslaan, bevestiging);
      if (bevestiging) antwoord.uitkomst = { ...vergeleken.uitkomst, beeindigd: vergeleken.uitkomst.verdwenen?.aantal ?? 0 };
      const rapport = { herkenning: { ...herkenning, voorbeeld: [], waarden: [] }, handtekening: verwerking.handtekening, herinnerd: verwerking.herinnerd, ...(profiel ? { profiel: profiel.naam } : {}), uitkomst: antwoord.uitkomst };
      await importBijwerken(db, { id, versie: 1 }, { status: 'doorgevoerd', sluitVerdwenen: bevestiging !== null, keuze: opdracht.keuze, foutenOverslaan: opdracht.foutenOverslaan, rapport });
      if (opdracht.koppeling) await koppelingOnthouden(db, soort, verwerking.handtekening, koppeling);
      antwoord.importId = id;
    });
  } catch (fout) {
    if (!(fout instanceof Proefdraai)) throw fout;
  }
  return antwoord;
}

/** On the command line the list is read and confirmed in one go: the flag says yes, and the number says it again when there are many. */
function bevestigingVan({ verdwenen }: Uitkomst, { beeindigen }: BestandOpdracht): Verdwijnbevestiging | null {
  if (!beeindigen) return null;
  const { aantal } = beeindigen;
  const veel = verdwenen !== undefined && bevestigingNodig(verdwenen).nogmaals;
  return { vingerafdruk: verdwenen?.vingerafdruk ?? '', getypt: aantal ?? (veel ? undefined : verdwenen?.aantal), nogmaals: aantal !== null && aantal === verdwenen?.aantal };
}

const leeg: Uitkomst = { telling: { gelezen: 0, nieuw: 0, gewijzigd: 0, ongewijzigd: 0, overgeslagen: 0, fout: 0, dubbel: 0, verwijderd: 0 }, problemen: [], aantalProblemen: 0, dubbelen: [], uitleg: [], nietInBestand: 0 };
