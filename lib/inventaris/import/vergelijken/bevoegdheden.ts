import type { BevoegdheidRij } from '../begrippen';
import { bevoegdheidSleutel } from '../controleren/bevoegdheden';
import type { Wijziging } from './personeel';
import { dag, toon, Verslag, type Omgeving } from './telling';

export interface Bevoegdheidgegevens {
  vak: string;
  vakCode: string | null;
  graad: string;
  begin: string | null;
  einde: string | null;
  bewijs: string;
}

export interface BekendeBevoegdheid extends Bevoegdheidgegevens {
  id: string;
  versie: number;
}

/** Everything that applying a list of licences writes. */
export interface BevoegdheidPlan {
  nieuw: (Bevoegdheidgegevens & { id: string; medewerkerId: string })[];
  gewijzigd: Wijziging<Bevoegdheidgegevens>[];
}

const veranderlijk = ['begin', 'einde', 'bewijs'] as const;

function kern({ vak, vakCode, graad, begin, einde, bewijs }: Bevoegdheidgegevens): Bevoegdheidgegevens {
  return { vak, vakCode, graad, begin, einde, bewijs };
}

/** Compares licences with what is known, person by person. What the file does not name stays as it is. */
export class BevoegdheidVergelijking {
  readonly plan: BevoegdheidPlan = { nieuw: [], gewijzigd: [] };
  readonly verslag: Verslag;

  constructor(private readonly omgeving: Omgeving) {
    this.verslag = new Verslag(omgeving);
  }

  /** All rows of one personeelsnummer, with the person's licences, or null when the number is unknown. */
  vergelijk(rijen: readonly BevoegdheidRij[], medewerker: { id: string; bevoegdheden: BekendeBevoegdheid[] } | null): void {
    const vrij = new Set(medewerker?.bevoegdheden ?? []);
    // Those with the very same begin first, so that a second period is not taken for the first.
    const gevonden = new Map<BevoegdheidRij, BekendeBevoegdheid>();
    for (const opDag of [true, false]) {
      for (const rij of rijen) {
        const bekend = gevonden.has(rij) ? undefined : [...vrij].find((een) => bevoegdheidSleutel(een) === bevoegdheidSleutel(rij) && (een.begin === rij.begin || (!opDag && (een.begin === null || rij.begin === null))));
        if (!bekend) continue;
        vrij.delete(bekend);
        gevonden.set(rij, bekend);
      }
    }
    for (const rij of rijen) {
      if (medewerker) this.zetten(rij, gevonden.get(rij), medewerker.id);
      else this.verslag.fout(rij, 'personeelsnummer', rij.nummer, 'onbekend personeelsnummer');
    }
  }

  private zetten(rij: BevoegdheidRij, bekend: BekendeBevoegdheid | undefined, medewerkerId: string): void {
    if (!bekend) {
      this.plan.nieuw.push({ id: this.omgeving.nieuweId(), medewerkerId, ...kern(rij) });
      return this.verslag.tel('nieuw');
    }
    if (this.omgeving.keuze === 'overslaan') return this.verslag.tel('overgeslagen');
    // Empty cells never erase what is known.
    const nieuw = { ...kern(bekend), begin: rij.begin ?? bekend.begin, einde: rij.einde ?? bekend.einde, bewijs: rij.bewijs || bekend.bewijs };
    if (nieuw.begin !== null && nieuw.einde !== null && nieuw.einde < nieuw.begin) return this.verslag.fout(rij, 'einde', dag(nieuw.einde), `einde ligt voor het bekende begin (${dag(nieuw.begin)})`);
    const anders = veranderlijk.filter((veld) => nieuw[veld] !== bekend[veld]);
    this.verslag.tel(anders.length > 0 ? 'gewijzigd' : 'ongewijzigd');
    if (anders.length === 0) return;
    this.plan.gewijzigd.push({ id: bekend.id, versie: bekend.versie, nieuw, vorige: kern(bekend) });
    const wat = anders.map((veld) => (veld === 'bewijs' ? `bewijs ${toon(bekend.bewijs)} → ${toon(nieuw.bewijs)}` : `${veld} ${dag(bekend[veld])} → ${dag(nieuw[veld])}`));
    this.verslag.leg(rij, `${[bekend.vak, bekend.graad].filter(Boolean).join(' ')}: ${wat.join(', ')}`);
  }
}
