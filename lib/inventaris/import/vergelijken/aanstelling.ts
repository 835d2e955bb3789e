import type { PersoneelRij } from '../begrippen';
import { dag, dagenLater, toon, type Omgeving } from './telling';

/** An appointment as it is known. */
export interface BekendeAanstelling {
  id: string;
  versie: number;
  schoolId: string;
  teamId: string | null;
  functie: string;
  categorie: PersoneelRij['categorie'];
  schaal: string;
  factor: number;
  begin: string;
  einde: string | null;
}

export type Aanstellinggegevens = Omit<BekendeAanstelling, 'id' | 'versie'>

/** What one row of the file does to the appointments of its person. */
export type Aanstellingstap =
  | { soort: 'gelijk' }
  | { soort: 'nieuw'; gegevens: Aanstellinggegevens }
  | { soort: 'correctie'; bekend: BekendeAanstelling; gegevens: Aanstellinggegevens; wat: string }
  | { soort: 'opvolging'; bekend: BekendeAanstelling; eindeOud: string; gegevens: Aanstellinggegevens; wat: string }

const kern = ['schoolId', 'functie', 'categorie', 'schaal', 'factor'] as const;

/** The row as an appointment; fields that the file lacks come from what is known. */
function gegevensVan(rij: PersoneelRij, bekend: BekendeAanstelling | null, { velden }: Omgeving): Aanstellinggegevens {
  return {
    schoolId: rij.schoolId,
    teamId: bekend?.schoolId === rij.schoolId ? bekend.teamId : null,
    functie: velden.has('functie') || !bekend ? rij.functie : bekend.functie,
    categorie: rij.categorie,
    schaal: velden.has('schaal') || !bekend ? rij.schaal : bekend.schaal,
    factor: rij.factor,
    begin: rij.begin,
    einde: velden.has('einde') || !bekend ? rij.einde : bekend.einde,
  };
}

/** The appointment that this one continued the day after: the trace of an earlier change. */
function voorganger(aanstelling: BekendeAanstelling, alle: readonly BekendeAanstelling[]): BekendeAanstelling | undefined {
  const dagErvoor = dagenLater(aanstelling.begin, -1);
  return alle.find((ander) => ander.einde === dagErvoor);
}

function isOpgevolgd(aanstelling: BekendeAanstelling, alle: readonly BekendeAanstelling[]): boolean {
  if (aanstelling.einde === null) return false;
  const dagErna = dagenLater(aanstelling.einde, 1);
  return alle.some((ander) => ander.begin === dagErna);
}

function kernGelijk(a: Aanstellinggegevens, b: Aanstellinggegevens): boolean {
  return kern.every((veld) => a[veld] === b[veld]);
}

/** Payroll keeps the first day of service, also after a change: then our newest part begins later, and that is no difference. */
function beginGelijk(bekend: BekendeAanstelling, begin: string, alle: readonly BekendeAanstelling[]): boolean {
  return bekend.begin === begin || (bekend.begin > begin && voorganger(bekend, alle) !== undefined);
}

function isGelijk(rij: PersoneelRij, bekend: BekendeAanstelling, alle: readonly BekendeAanstelling[], omgeving: Omgeving): boolean {
  const gegevens = gegevensVan(rij, bekend, omgeving);
  return kernGelijk(gegevens, bekend) && gegevens.einde === bekend.einde && beginGelijk(bekend, rij.begin, alle);
}

/** The appointment that a changed row is about: same post first, then same begin, then the only one left. */
function bedoelde(rij: PersoneelRij, vrij: readonly BekendeAanstelling[], alle: readonly BekendeAanstelling[], enige: boolean, omgeving: Omgeving): BekendeAanstelling | null {
  const hoofden = vrij.filter((bekend) => !isOpgevolgd(bekend, alle)).sort((a, b) => b.begin.localeCompare(a.begin));
  const zelfdePost = (bekend: BekendeAanstelling): boolean => bekend.schoolId === rij.schoolId && (bekend.functie === rij.functie || !omgeving.velden.has('functie'));
  const lopend = (bekend: BekendeAanstelling): boolean => bekend.einde === null || bekend.einde >= rij.begin;
  const zelfdeBegin = (bekend: BekendeAanstelling): boolean => beginGelijk(bekend, rij.begin, alle);
  return (
    hoofden.find((bekend) => zelfdePost(bekend) && zelfdeBegin(bekend)) ??
    hoofden.find((bekend) => zelfdePost(bekend) && lopend(bekend)) ??
    hoofden.find(zelfdeBegin) ??
    (enige && hoofden.length === 1 ? hoofden.find((bekend) => lopend(bekend) && omgeving.inBestand(bekend.schoolId)) : undefined) ??
    null
  );
}

function verschillen(oud: Aanstellinggegevens, nieuw: Aanstellinggegevens, { schoolnaam }: Omgeving): string[] {
  const uit: string[] = [];
  const namen = { schoolId: 'school', functie: 'functie', categorie: 'functiecategorie', schaal: 'schaal', factor: 'deeltijdfactor' };
  for (const veld of kern) {
    if (oud[veld] === nieuw[veld]) continue;
    const [van, naar] = veld === 'schoolId' ? [schoolnaam(oud.schoolId), schoolnaam(nieuw.schoolId)] : [oud[veld], nieuw[veld]];
    uit.push(`${namen[veld]} ${toon(van)} → ${toon(naar)}`);
  }
  return uit;
}

function corrigeren(bekend: BekendeAanstelling, gegevens: Aanstellinggegevens, omgeving: Omgeving): Aanstellingstap {
  const wat = verschillen(bekend, gegevens, omgeving);
  if (bekend.begin !== gegevens.begin) wat.push(`begin ${dag(bekend.begin)} → ${dag(gegevens.begin)}`);
  if (bekend.einde !== gegevens.einde) wat.push(`einde ${dag(bekend.einde)} → ${dag(gegevens.einde)}`);
  return { soort: 'correctie', bekend, gegevens, wat: wat.join(', ') };
}

/** A change of the post ends the old appointment the day before; only its end, or one that has yet to begin, is corrected in place. */
function wijzigen(rij: PersoneelRij, bekend: BekendeAanstelling, alle: readonly BekendeAanstelling[], omgeving: Omgeving): Aanstellingstap {
  const gegevens = gegevensVan(rij, bekend, omgeving);
  const later = rij.begin > bekend.begin;
  if (later && bekend.einde !== null && bekend.einde < rij.begin) return { soort: 'nieuw', gegevens };
  const inPlaats: Aanstellinggegevens = { ...gegevens, begin: beginGelijk(bekend, rij.begin, alle) ? bekend.begin : rij.begin };
  const start = later ? rij.begin : omgeving.ingangsdatum;
  const alleenData = kernGelijk(gegevens, bekend) && !later;
  const pastNiet = bekend.begin >= start || (bekend.einde !== null && bekend.einde < start) || (gegevens.einde !== null && gegevens.einde < start);
  const nogTeBeginnen = bekend.begin >= omgeving.ingangsdatum;
  if (alleenData || pastNiet || nogTeBeginnen) return corrigeren(bekend, inPlaats, omgeving);
  const wat = [...verschillen(bekend, gegevens, omgeving), `per ${dag(start)}`].join(', ').replace(', per', ' per');
  return { soort: 'opvolging', bekend, eindeOud: dagenLater(start, -1), gegevens: { ...gegevens, begin: start }, wat: wat.startsWith('per') ? `nieuwe aanstelling ${wat}` : wat };
}

/** What the rows of one person do to the known appointments, in the order of the rows. Appointments that the file does not name stay as they are. */
export function aanstellingenVergelijken(rijen: readonly PersoneelRij[], alle: readonly BekendeAanstelling[], omgeving: Omgeving): Aanstellingstap[] {
  const vrij = new Set(alle);
  const stappen = new Map<PersoneelRij, Aanstellingstap>();
  // First those that begin on the very day, so that a part that continued an older one is not taken from its own row.
  for (const zelfdeDag of [true, false]) {
    for (const rij of rijen) {
      const gelijk = stappen.has(rij) ? undefined : alle.find((bekend) => vrij.has(bekend) && (!zelfdeDag || bekend.begin === rij.begin) && isGelijk(rij, bekend, alle, omgeving));
      if (!gelijk) continue;
      vrij.delete(gelijk);
      stappen.set(rij, { soort: 'gelijk' });
    }
  }
  const resterend = rijen.filter((rij) => !stappen.has(rij));
  for (const rij of resterend) {
    const bekend = bedoelde(rij, [...vrij], alle, resterend.length === 1, omgeving);
    if (bekend) vrij.delete(bekend);
    stappen.set(rij, bekend ? wijzigen(rij, bekend, alle, omgeving) : { soort: 'nieuw', gegevens: gegevensVan(rij, null, omgeving) });
  }
  return rijen.map((rij) => stappen.get(rij) ?? { soort: 'gelijk' });
}
