import type { RoosterRij } from '../begrippen';
import { normaal } from '../normaal';
import type { Wijziging } from './personeel';
import { toon, Verslag, type Omgeving } from './telling';

export interface Lesgegevens {
  schoolId: string;
  sectieId: string | null;
  vak: string;
  vakCode: string | null;
  onderwijssoort: string;
  leerjaar: number;
  uren: number;
}

export interface BekendeLes extends Lesgegevens {
  id: string;
  versie: number;
}

export interface BekendeLeraar {
  id: string;
  /** School of the appointment that counts in this school year, or the last one before it. */
  schoolId: string | null;
  lessen: BekendeLes[];
}

/** Everything that applying a timetable writes. */
export interface RoosterPlan {
  nieuw: (Lesgegevens & { id: string; medewerkerId: string })[];
  gewijzigd: Wijziging<Lesgegevens>[];
  verwijderd: (BekendeLes & { medewerkerId: string })[];
}

const MAX_UREN = 60;

function sleutel(les: Pick<Lesgegevens, 'schoolId' | 'vak' | 'onderwijssoort' | 'leerjaar'>): string {
  return [les.schoolId, normaal(les.vak), les.onderwijssoort, les.leerjaar].join('\u001f');
}

function kern({ schoolId, sectieId, vak, vakCode, onderwijssoort, leerjaar, uren }: Lesgegevens): Lesgegevens {
  return { schoolId, sectieId, vak, vakCode, onderwijssoort, leerjaar, uren };
}

/** Compares a timetable with the lessons that are known for one school year: the file replaces them, teacher by teacher. */
export class RoosterVergelijking {
  readonly plan: RoosterPlan = { nieuw: [], gewijzigd: [], verwijderd: [] };
  readonly verslag: Verslag;

  constructor(
    private readonly omgeving: Omgeving,
    private readonly sectieVoor: (schoolId: string, vakCode: string | null) => string | null,
  ) {
    this.verslag = new Verslag(omgeving);
  }

  /** All rows of one personeelsnummer, with the teacher as known or null. */
  vergelijk(rijen: readonly RoosterRij[], leraar: BekendeLeraar | null): void {
    if (leraar && leraar.lessen.length > 0 && this.omgeving.keuze === 'overslaan') return this.verslag.tel('overgeslagen', rijen.length);
    const groepen = new Map<string, { les: Lesgegevens; rijen: RoosterRij[] }>();
    for (const rij of rijen) this.indelen(rij, leraar, groepen);
    if (!leraar || groepen.size === 0) return;
    const bekend = new Map(leraar.lessen.map((les) => [sleutel(les), les]));
    for (const [eigen, groep] of groepen) {
      this.lesZetten(groep, bekend.get(eigen), leraar.id);
      bekend.delete(eigen);
    }
    for (const les of bekend.values()) {
      this.plan.verwijderd.push({ ...les, medewerkerId: leraar.id });
      this.verslag.telling.verwijderd++;
    }
  }

  /** Equal lines are parallel groups: their hours add up. */
  private indelen(rij: RoosterRij, leraar: BekendeLeraar | null, groepen: Map<string, { les: Lesgegevens; rijen: RoosterRij[] }>): void {
    if (!leraar) return this.verslag.fout(rij, 'personeelsnummer', rij.nummer, 'onbekend personeelsnummer');
    const schoolId = rij.schoolId ?? leraar.schoolId;
    if (schoolId === null) return this.verslag.fout(rij, 'personeelsnummer', rij.nummer, 'geen aanstelling bij een school');
    if (!this.omgeving.binnenBereik(schoolId)) return this.verslag.fout(rij, 'personeelsnummer', rij.nummer, 'school buiten uw bereik');
    const les: Lesgegevens = { schoolId, sectieId: this.sectieVoor(schoolId, rij.vakCode), vak: rij.vak, vakCode: rij.vakCode, onderwijssoort: rij.onderwijssoort, leerjaar: rij.leerjaar, uren: rij.uren };
    const groep = groepen.get(sleutel(les));
    if (!groep) {
      groepen.set(sleutel(les), { les, rijen: [rij] });
      return;
    }
    const samen = Math.round((groep.les.uren + rij.uren) * 100) / 100;
    if (samen > MAX_UREN) return this.verslag.fout(rij, 'uren', toon(rij.uren), `uren van deze les samen groter dan ${MAX_UREN}`);
    groep.les.uren = samen;
    groep.rijen.push(rij);
  }

  private lesZetten({ les, rijen }: { les: Lesgegevens; rijen: RoosterRij[] }, bekend: BekendeLes | undefined, medewerkerId: string): void {
    if (!bekend) {
      this.plan.nieuw.push({ id: this.omgeving.nieuweId(), medewerkerId, ...les });
      this.verslag.tel('nieuw', rijen.length);
    } else if (bekend.uren === les.uren) {
      this.verslag.tel('ongewijzigd', rijen.length);
    } else {
      this.plan.gewijzigd.push({ id: bekend.id, versie: bekend.versie, nieuw: { ...kern(bekend), uren: les.uren }, vorige: kern(bekend) });
      this.verslag.tel('gewijzigd', rijen.length);
      this.verslag.leg(rijen[0]!, `${bekend.vak} ${bekend.onderwijssoort} ${bekend.leerjaar}: uren ${toon(bekend.uren)} → ${toon(les.uren)}`);
    }
  }
}
