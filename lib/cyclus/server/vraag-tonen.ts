import 'server-only';
import { binnenBestuur } from '@/lib/db/binnen-bestuur';
import { laatsteRijen, rijen, sql, type Sql } from '@/lib/db/sql';
import { nietGevonden } from '@/lib/errors';
import type { Toegang } from '@/lib/toegang/toegang';
import { NIET_BEANTWOORD, type Antwoord, type Stem, type Waarde } from '../antwoord';
import { faseVan, isDicht, zijnDicht, type CyclusKop } from '../cyclus';
import { fasepagina, regelbeeld, type EigenOptie, type GelezenAntwoord, type GelezenEigenVraag, type Vraagbeeld } from '../fasepagina';
import { instrumentfasen, isBesloten, type Inhoud } from '../inhoud';
import type { CyclusRij } from '../stand';
import { eigenStemmen } from '../stem';
import { versiegroepen, type BekekenVersie, type Versie, type Versiegroep } from '../versies';
import { antwoordenVraag, eigenOptiesVraag, eigenRegelVraag, eigenVragenVraag, leestMeeVraag } from './antwoorden-lezen';
import { cyclusKop, cyclusVraag } from './cyclus-ophalen';
import { inhoud } from './inhoud';
import { kringVraag } from './instrument/kring-keuren';

export interface Vraagpagina {
  kop: CyclusKop;
  inhoud: Inhoud;
  beeld: Vraagbeeld;
  stem: Stem;
  stemmen: { stem: Stem; antwoord: Antwoord }[];
  /** Voices that this person may write here. */
  eigen: Stem[];
  versies: Versiegroep[];
  bekeken: BekekenVersie | null;
  dicht: boolean;
  magSchrijven: boolean;
}

/**
 * One question in full: every voice, the versions of one of them, and the texts that stand beside it.
 * @param kies.stem whose versions; by default the first voice that is this person's
 * @param kies.nummer version to look at, beside the one before
 * @throws Weigering 'niet-gevonden'
 */
export async function vraagTonen(toegang: Toegang, cyclusId: string, vraagId: string, kies: { stem: Stem | null; nummer: number | null }): Promise<Vraagpagina> {
  return binnenBestuur(toegang, 'cyclus:lezen', async (db, { bestuurId }) => {
    const [rij] = await rijen<CyclusRij>(db, cyclusVraag(cyclusId));
    const kop = cyclusKop(rij);
    if (!rij) throw nietGevonden();
    const stem = kies.stem ?? 'school';
    const plek = { bestuurId, cyclusId, wie: toegang.gebruiker.id };
    const [antwoorden, eigen, opties, leest, versies, waarden, regel, kring] = await laatsteRijen<[GelezenAntwoord, GelezenEigenVraag, EigenOptie, object, Versie, { nummer: number; waarde: Waarde }, GelezenEigenVraag, object]>(
      db, antwoordenVraag(plek, { vraagId }), eigenVragenVraag(plek), eigenOptiesVraag(plek), leestMeeVraag(plek), versiesVraag(plek, vraagId, stem), waardenVraag(plek, vraagId, stem, kies.nummer), eigenRegelVraag(plek, vraagId), kringVraag(plek));
    const handreiking = inhoud(kop.thema, kop.editie);
    const bron = { kop, rij: { ...rij, keuzes: [] }, inhoud: handreiking, antwoorden, opties, stem };
    // The wall hides what was filled in about people; a row of the guide itself everybody knows.
    if (isBesloten(handreiking, vraagId) && kring.length === 0) throw nietGevonden();
    const vraag = kop.fasen.flatMap((fase) => fasepagina({ ...bron, fase, eigen }).blokken.flatMap(({ vragen }) => vragen)).find((een) => een.vraag.id === vraagId);
    const beeld = vraag ?? kop.fasen.map((fase) => regelbeeld({ ...bron, fase, eigen: regel }, vraagId)).find((een) => een !== null);
    const fase = beeld && kop.fasen.find(({ deelfase }) => deelfase === beeld.vraag.deelfase);
    if (!beeld) throw nietGevonden();
    const instrument = handreiking.instrumenten.get(beeld.item?.instrument ?? '');
    const dicht = instrument ? zijnDicht(kop, instrumentfasen(instrument)) : fase ? isDicht(kop, faseVan(kop, fase.deelfase) ?? fase) : kop.afgeslotenOp !== null;
    const groepen = versiegroepen(versies);
    // In an instrument the school speaks.
    const eigenStem = eigenStemmen(toegang, kop.schoolId).filter((een) => vraag !== undefined || een === 'school');
    return {
      kop, inhoud: handreiking, beeld, stem, eigen: eigenStem, dicht, magSchrijven: !dicht && leest.length === 0 && eigenStem.includes(stem), versies: groepen,
      stemmen: antwoorden.map(({ stem: welke, waarde, status, versie, door, op }) => ({ stem: welke, antwoord: { ...NIET_BEANTWOORD, waarde, status, versie, door, op } })),
      bekeken: bekeken(kies.nummer, groepen, waarden),
    };
  });
}

interface Plek { bestuurId: string; cyclusId: string }
const hier = ({ bestuurId, cyclusId }: Plek, vraagId: string, stem: Stem): Sql => sql`a."bestuurId" = ${bestuurId} AND a."cyclusId" = ${cyclusId}::uuid AND a."vraagId" = ${vraagId} AND a.stem = ${stem}`;

function versiesVraag(plek: Plek, vraagId: string, stem: Stem): Sql {
  return sql`
    SELECT v.nummer, g.naam AS door, to_json(v."createdAt") #>> '{}' AS op, v.soort, v.status FROM antwoord a
    JOIN antwoordversie v ON v."bestuurId" = a."bestuurId" AND v."antwoordId" = a.id LEFT JOIN gebruiker g ON g.id = v."gebruikerId"
    WHERE ${hier(plek, vraagId, stem)} ORDER BY v.nummer DESC LIMIT 1000`;
}

// The texts of the version that is looked at and of all before it that may be the one to compare with: numbers only differ by
// what one person wrote in one go.
function waardenVraag(plek: Plek, vraagId: string, stem: Stem, nummer: number | null): Sql {
  return sql`
    SELECT v.nummer, v.waarde FROM antwoord a JOIN antwoordversie v ON v."bestuurId" = a."bestuurId" AND v."antwoordId" = a.id
    WHERE ${hier(plek, vraagId, stem)} AND v.nummer <= ${nummer}::int ORDER BY v.nummer DESC LIMIT 200`;
}

function bekeken(nummer: number | null, groepen: readonly Versiegroep[], waarden: readonly { nummer: number; waarde: Waarde }[]): BekekenVersie | null {
  const deze = waarden.find((een) => een.nummer === nummer);
  if (nummer === null || !deze) return null;
  const voorNummer = groepen.find((een) => een.nummer < nummer)?.nummer ?? 0;
  return { nummer, waarde: deze.waarde, voor: waarden.find((een) => een.nummer === voorNummer)?.waarde ?? {}, voorNummer };
}
