import { keuzeUitleg, uitkomstInWoorden, type Keuze, type Oordeel } from '@/lib/inventaris/screening';
import type { Uitkomst } from '@/lib/inventaris/diploma';
import type { Gescreend, SchoolStand } from '@/lib/inventaris/screening-werkbank';

/** Where a diploma is counted. */
export type Plaats = keyof Pick<SchoolStand, 'teDoen' | 'nader' | 'bevestigd' | 'nietAangetroffen' | 'tweedeBlik'>;

/** What HR decided about one diploma, and whether the server has it. */
export interface Act {
  diplomaId: string;
  medewerkerId: string;
  naam: string;
  schoolId: string;
  keuze: Keuze | Oordeel;
  notitie: string;
  /** Somebody else must look too. */
  tweedeBlik: boolean;
  /** The campaign in which it was done. */
  campagne: string | null;
  /** Where the diploma was counted before this act. */
  van: Plaats;
  laatste: string;
  versie: number;
  /** One per intention: sending again never screens twice. */
  sleutel: string;
  staat: 'onderweg' | 'bewaard' | 'fout' | 'conflict';
  /** Where the diploma is counted since it was kept. */
  naar?: Plaats;
  /** Kept, and waiting for a second look. */
  wacht?: boolean;
  screeningId?: string;
  /** ISO moment at which the server kept it. */
  op?: string;
  melding?: string;
}

/** An answer of the server, with the move that it made. */
export interface Bewaard {
  antwoord: Gescreend;
  schoolId: string;
  van: Plaats;
  naar: Plaats;
  /** How many more or fewer second looks wait for this person. */
  voorMij: number;
}

const PLAATS: Record<Uitkomst, Plaats> = { 'te-screenen': 'teDoen', 'nader-onderzoek': 'nader', bevestigd: 'bevestigd', 'niet-aangetroffen': 'nietAangetroffen' };

/** Where a diploma with this outcome is counted. */
export function plaatsVan({ uitkomst, wacht }: { uitkomst: Uitkomst; wacht: boolean }): Plaats {
  return wacht ? 'tweedeBlik' : PLAATS[uitkomst];
}

export function isOordeel(keuze: Keuze | Oordeel): keuze is Oordeel {
  return keuze === 'eens' || keuze === 'oneens';
}

/** 'bevestigd', 'bevestigd, wacht op een collega', 'eens met de eerste blik'. */
export function actInWoorden({ keuze, tweedeBlik, wacht = false }: Pick<Act, 'keuze' | 'tweedeBlik' | 'wacht'>): string {
  if (keuze === 'eens') return 'eens met de eerste blik';
  if (keuze === 'oneens') return 'niet eens, nader onderzoek';
  const { uitkomst } = keuzeUitleg(keuze);
  return `${uitkomstInWoorden(uitkomst)}${wacht || (tweedeBlik && uitkomst !== 'nader-onderzoek') ? ', wacht op een collega' : ''}`;
}

export interface Stand {
  acten: readonly Act[];
  bewaard: readonly Bewaard[];
}

/** Sends one act; throws `NietBewaard` with a sentence for the person. */
export type Posten = (pad: '' | '/herstellen' | '/tweede-blik', lichaam: Record<string, unknown>) => Promise<Gescreend>;

export class NietBewaard extends Error {
  readonly conflict: boolean;
  constructor(zin: string, conflict: boolean) {
    super(zin);
    this.conflict = conflict;
  }
}

/**
 * Acts go out one by one, in the order in which they were made; the screen goes on meanwhile. Nothing counts as kept
 * before the server said so, and what it refused stays here with its reason.
 */
export class ActenStroom {
  private stand: Stand = { acten: [], bewaard: [] };
  private keten: Promise<unknown> = Promise.resolve();
  private readonly herstelsleutels = new Map<string, string>();
  private readonly luisteraars = new Set<() => void>();
  private readonly posten: Posten;

  constructor(posten: Posten) {
    this.posten = posten;
  }

  readonly abonneren = (luisteraar: () => void): (() => void) => {
    this.luisteraars.add(luisteraar);
    return () => this.luisteraars.delete(luisteraar);
  };

  readonly lezen = (): Stand => this.stand;

  /** Adds an act and sends it after those before it. Resolves when the server answered, whatever it said. */
  doen(act: Omit<Act, 'sleutel' | 'staat'>): Promise<void> {
    return this.plaatsen({ ...act, sleutel: crypto.randomUUID(), staat: 'onderweg' });
  }

  /** Sends a failed act again, under the same key. */
  opnieuw(diplomaId: string): Promise<void> {
    const act = this.vind(diplomaId);
    return act ? this.plaatsen({ ...act, staat: 'onderweg' }) : Promise.resolve();
  }

  /** Forgets an act that was refused. */
  vergeten(diplomaId: string): void {
    this.zet({ acten: this.stand.acten.filter((act) => act.diplomaId !== diplomaId) });
  }

  /** Takes the act on this diploma back, or the last one, and returns it; an act that never arrived is only forgotten. @throws NietBewaard */
  herstellen(diplomaId?: string): Promise<Act | undefined> {
    const klaar = this.keten.then(() => this.terug(diplomaId === undefined ? this.stand.acten.at(-1) : this.vind(diplomaId)));
    this.keten = klaar.catch(() => undefined);
    return klaar;
  }

  private async terug(act: Act | undefined): Promise<Act | undefined> {
    if (!act) return undefined;
    if (act.staat === 'bewaard' && act.screeningId !== undefined) {
      const sleutel = this.herstelsleutels.get(act.screeningId) ?? crypto.randomUUID();
      this.herstelsleutels.set(act.screeningId, sleutel);
      const antwoord = await this.posten('/herstellen', { sleutel, screeningId: act.screeningId });
      this.zet({ bewaard: [...this.stand.bewaard, { antwoord, schoolId: act.schoolId, van: act.naar ?? 'teDoen', naar: act.van, voorMij: isOordeel(act.keuze) ? 1 : 0 }] });
    }
    this.vergeten(act.diplomaId);
    return act;
  }

  private plaatsen(act: Act): Promise<void> {
    this.zet({ acten: [...this.stand.acten.filter((ander) => ander.diplomaId !== act.diplomaId), act] });
    const klaar = this.keten.then(() => this.versturen(act));
    this.keten = klaar;
    return klaar;
  }

  private async versturen(act: Act): Promise<void> {
    const { diplomaId, keuze, notitie, tweedeBlik, campagne, laatste, versie, sleutel } = act;
    const lichaam = { diplomaId, notitie, laatste, versie, sleutel };
    try {
      const antwoord = isOordeel(keuze) ? await this.posten('/tweede-blik', { ...lichaam, oordeel: keuze }) : await this.posten('', { ...lichaam, keuze, tweedeBlik, campagne });
      const naar = plaatsVan(antwoord);
      this.zet({ bewaard: [...this.stand.bewaard, { antwoord, schoolId: act.schoolId, van: act.van, naar, voorMij: isOordeel(keuze) ? -1 : 0 }] });
      this.vervang(diplomaId, { ...act, staat: 'bewaard', naar, wacht: antwoord.wacht, screeningId: antwoord.screeningId, op: antwoord.op });
    } catch (fout) {
      const melding = fout instanceof Error ? fout.message : 'Er ging iets mis.';
      this.vervang(diplomaId, { ...act, staat: fout instanceof NietBewaard && fout.conflict ? 'conflict' : 'fout', melding });
    }
  }

  private vervang(diplomaId: string, nieuw: Act): void {
    this.zet({ acten: this.stand.acten.map((act) => (act.diplomaId === diplomaId ? nieuw : act)) });
  }

  private vind(diplomaId: string): Act | undefined {
    return this.stand.acten.find((act) => act.diplomaId === diplomaId);
  }

  private zet(deel: Partial<Stand>): void {
    this.stand = { ...this.stand, ...deel };
    for (const luisteraar of this.luisteraars) luisteraar();
  }
}
