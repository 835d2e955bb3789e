import type { DiplomaRij } from '../begrippen';
import { diplomaSleutel } from '../controleren/diplomas';
import type { Wijziging } from './personeel';
import { dag, toon, Verslag, type Omgeving } from './telling';

export interface Diplomagegevens {
  niveau: string;
  soort: string | null;
  richting: string;
  instelling: string;
  behaaldOp: string | null;
  behaaldJaar: number | null;
  status: string;
}

export interface BekendDiploma extends Diplomagegevens {
  id: string;
  versie: number;
  /** Outcome of the newest screening, "te-screenen" when there is none. */
  uitkomst: string;
}

/** Everything that applying a diploma list writes. */
export interface DiplomaPlan {
  nieuw: (Diplomagegevens & { id: string; medewerkerId: string })[];
  gewijzigd: Wijziging<Diplomagegevens>[];
  screenings: { id: string; medewerkerId: string; diplomaId: string; uitkomst: string }[];
}

const veranderlijk = ['soort', 'behaaldOp', 'behaaldJaar', 'status'] as const;
const woorden = { soort: 'soort', behaaldOp: 'behaald op', behaaldJaar: 'jaar', status: 'status' };

function kern({ niveau, soort, richting, instelling, behaaldOp, behaaldJaar, status }: Diplomagegevens): Diplomagegevens {
  return { niveau, soort, richting, instelling, behaaldOp, behaaldJaar, status };
}

/** Compares diploma rows with what is known of their teachers. */
export class DiplomaVergelijking {
  readonly plan: DiplomaPlan = { nieuw: [], gewijzigd: [], screenings: [] };
  readonly verslag: Verslag;

  constructor(private readonly omgeving: Omgeving) {
    this.verslag = new Verslag(omgeving);
  }

  /** One row, with its teacher and that teacher's diplomas, or null when the number is unknown. */
  vergelijk(rij: DiplomaRij, medewerker: { id: string; diplomas: BekendDiploma[] } | null): void {
    if (!medewerker) return this.verslag.fout(rij, 'personeelsnummer', rij.nummer, 'onbekend personeelsnummer');
    const sleutel = this.sleutel(rij);
    const bekend = medewerker.diplomas.find((diploma) => this.sleutel(diploma) === sleutel);
    if (!bekend) return this.toevoegen(rij, medewerker.id);
    if (this.omgeving.keuze === 'overslaan') return this.verslag.tel('overgeslagen');
    const wat = this.bijwerken(rij, bekend);
    if (this.screenen(rij, medewerker.id, bekend.id, bekend.uitkomst)) wat.push(`screening ${bekend.uitkomst} → ${rij.screening ?? ''}`);
    this.verslag.tel(wat.length > 0 ? 'gewijzigd' : 'ongewijzigd');
    if (wat.length > 0) this.verslag.leg(rij, `${bekend.richting}: ${wat.join(', ')}`);
  }

  private sleutel(diploma: { niveau: string; richting: string; instelling: string }): string {
    return diplomaSleutel(this.omgeving.velden.has('instelling') ? diploma : { ...diploma, instelling: '' });
  }

  private toevoegen(rij: DiplomaRij, medewerkerId: string): void {
    const id = this.omgeving.nieuweId();
    this.plan.nieuw.push({ id, medewerkerId, ...kern(rij) });
    this.screenen(rij, medewerkerId, id, 'te-screenen');
    this.verslag.tel('nieuw');
  }

  /** Empty cells never erase what is known. */
  private bijwerken(rij: DiplomaRij, bekend: BekendDiploma): string[] {
    const { velden } = this.omgeving;
    const nieuw: Diplomagegevens = {
      ...kern(bekend),
      soort: rij.soort ?? bekend.soort,
      behaaldOp: rij.behaaldOp ?? bekend.behaaldOp,
      behaaldJaar: rij.behaaldJaar ?? bekend.behaaldJaar,
      status: velden.has('status') ? rij.status : bekend.status,
    };
    const anders = veranderlijk.filter((veld) => nieuw[veld] !== bekend[veld]);
    if (anders.length > 0) this.plan.gewijzigd.push({ id: bekend.id, versie: bekend.versie, nieuw, vorige: kern(bekend) });
    return anders.map((veld) => (veld === 'behaaldOp' ? `${woorden[veld]} ${dag(bekend[veld])} → ${dag(nieuw[veld])}` : `${woorden[veld]} ${toon(bekend[veld])} → ${toon(nieuw[veld])}`));
  }

  private screenen(rij: DiplomaRij, medewerkerId: string, diplomaId: string, huidig: string): boolean {
    if (rij.screening === null || rij.screening === 'te-screenen' || rij.screening === huidig) return false;
    this.plan.screenings.push({ id: this.omgeving.nieuweId(), medewerkerId, diplomaId, uitkomst: rij.screening });
    return true;
  }
}
