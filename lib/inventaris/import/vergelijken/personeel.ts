import type { PersoneelRij } from '../begrippen';
import { aanstellingenVergelijken, type Aanstellinggegevens, type Aanstellingstap, type BekendeAanstelling } from './aanstelling';
import { dag, toon, Verslag, type Omgeving } from './telling';

export interface Persoonsgegevens {
  roepnaam: string;
  voorvoegsel: string;
  achternaam: string;
  geboortedatum: string | null;
}

export interface BekendeMedewerker extends Persoonsgegevens {
  id: string;
  versie: number;
  aanstellingen: BekendeAanstelling[];
}

/** A known row that changes: new values, the version it must still have, and what stood there. */
export interface Wijziging<T> {
  id: string;
  versie: number;
  nieuw: T;
  vorige: T;
}

/** Everything that applying a payroll file writes. */
export interface PersoneelPlan {
  medewerkersNieuw: (Persoonsgegevens & { id: string; nummer: string })[];
  medewerkersGewijzigd: Wijziging<Persoonsgegevens>[];
  aanstellingenNieuw: (Aanstellinggegevens & { id: string; medewerkerId: string })[];
  aanstellingenGewijzigd: Wijziging<Aanstellinggegevens>[];
}

const persoonsvelden = ['roepnaam', 'voorvoegsel', 'achternaam', 'geboortedatum'] as const;

/** Empty cells never erase what is known, except the prefix: a surname can do without one. */
function persoonVan(rij: PersoneelRij, bekend: Persoonsgegevens, velden: ReadonlySet<string>): Persoonsgegevens {
  return {
    roepnaam: rij.roepnaam || bekend.roepnaam,
    voorvoegsel: velden.has('voorvoegsel') ? rij.voorvoegsel : bekend.voorvoegsel,
    achternaam: rij.achternaam,
    geboortedatum: rij.geboortedatum ?? bekend.geboortedatum,
  };
}

function persoonKern({ roepnaam, voorvoegsel, achternaam, geboortedatum }: Persoonsgegevens): Persoonsgegevens {
  return { roepnaam, voorvoegsel, achternaam, geboortedatum };
}

function aanstellingKern({ id: _id, versie: _versie, ...gegevens }: BekendeAanstelling): Aanstellinggegevens {
  return gegevens;
}

/** Compares rows with what is known, person by person, and collects what applying them would write. */
export class PersoneelVergelijking {
  readonly plan: PersoneelPlan = { medewerkersNieuw: [], medewerkersGewijzigd: [], aanstellingenNieuw: [], aanstellingenGewijzigd: [] };
  readonly verslag: Verslag;

  constructor(private readonly omgeving: Omgeving) {
    this.verslag = new Verslag(omgeving);
  }

  /** All rows of one personeelsnummer, with the person as known or null. */
  vergelijk(rijen: readonly PersoneelRij[], bekend: BekendeMedewerker | null): void {
    const eerste = rijen[0];
    if (!eerste) return;
    if (!bekend) return this.nieuwePersoon(rijen, eerste);
    if (this.omgeving.keuze === 'overslaan') {
      this.verslag.tel('overgeslagen', rijen.length);
      return;
    }
    const persoonWat = this.persoonBijwerken(eerste, bekend);
    // Appointments at schools that this adviser does not serve are not his to end.
    const eigen = bekend.aanstellingen.filter(({ schoolId }) => this.omgeving.binnenBereik(schoolId));
    const stappen = aanstellingenVergelijken(rijen, eigen, this.omgeving);
    stappen.forEach((stap, i) => {
      const rij = rijen[i]!;
      this.stapZetten(stap, bekend.id);
      const extra = i === 0 ? persoonWat : '';
      const wat = [extra, 'wat' in stap ? stap.wat : ''].filter(Boolean).join(', ');
      if (wat) this.verslag.leg(rij, wat);
      this.verslag.tel(stap.soort === 'nieuw' ? 'nieuw' : stap.soort === 'gelijk' && !extra ? 'ongewijzigd' : 'gewijzigd');
    });
  }

  private nieuwePersoon(rijen: readonly PersoneelRij[], eerste: PersoneelRij): void {
    const id = this.omgeving.nieuweId();
    this.plan.medewerkersNieuw.push({ id, nummer: eerste.nummer, ...persoonKern(eerste) });
    for (const rij of rijen) {
      const { schoolId, functie, categorie, schaal, factor, begin, einde } = rij;
      this.stapZetten({ soort: 'nieuw', gegevens: { schoolId, teamId: null, functie, categorie, schaal, factor, begin, einde } }, id);
    }
    this.verslag.tel('nieuw', rijen.length);
  }

  private persoonBijwerken(rij: PersoneelRij, bekend: BekendeMedewerker): string {
    const nieuw = persoonVan(rij, bekend, this.omgeving.velden);
    const anders = persoonsvelden.filter((veld) => nieuw[veld] !== bekend[veld]);
    if (anders.length === 0) return '';
    this.plan.medewerkersGewijzigd.push({ id: bekend.id, versie: bekend.versie, nieuw, vorige: persoonKern(bekend) });
    return anders.map((veld) => (veld === 'geboortedatum' ? `geboortedatum ${dag(bekend[veld])} → ${dag(nieuw[veld])}` : `${veld} ${toon(bekend[veld])} → ${toon(nieuw[veld])}`)).join(', ');
  }

  private stapZetten(stap: Aanstellingstap, medewerkerId: string): void {
    const { plan, omgeving } = this;
    if (stap.soort === 'gelijk') return;
    if (stap.soort === 'correctie') {
      plan.aanstellingenGewijzigd.push({ id: stap.bekend.id, versie: stap.bekend.versie, nieuw: stap.gegevens, vorige: aanstellingKern(stap.bekend) });
      return;
    }
    plan.aanstellingenNieuw.push({ id: omgeving.nieuweId(), medewerkerId, ...stap.gegevens });
    if (stap.soort === 'opvolging') {
      const vorige = aanstellingKern(stap.bekend);
      plan.aanstellingenGewijzigd.push({ id: stap.bekend.id, versie: stap.bekend.versie, nieuw: { ...vorige, einde: stap.eindeOud }, vorige });
    }
  }
}
