import type { Veld, Velden } from './activiteitvelden';

// Keeps the fields of one activity while somebody types. What is typed stays in its field until the server said that it
// is kept; what somebody else changed meanwhile is shown beside it. Pure: sending and waiting come in from outside.

/** What the door says of a delivery. */
export interface Velduitslag {
  versie: number;
  /** All fields as they stand there now. */
  huidig: Velden;
  fouten: Partial<Record<Veld, string>>;
  /** Fields that somebody else changed first, with what stands there; nothing was overwritten. */
  botsingen: Partial<Record<Veld, string>>;
}

type Zending = Partial<Velden>;
export type Veldaflevering = { soort: 'goed'; uitslag: Velduitslag } | { soort: 'geweigerd'; zin: string } | { soort: 'later' };

export interface Veldstand {
  waarden: Velden;
  fouten: Partial<Record<Veld, string>>;
  botsingen: Partial<Record<Veld, string>>;
  /** rust: as the server has it; typt and bezig: on its way; wacht: no connection, tried again by itself; fout: refused as a whole, with a sentence. */
  staat: 'rust' | 'typt' | 'bezig' | 'bewaard' | 'wacht' | 'fout';
  zin: string | null;
}

interface Opties {
  zenden: (velden: Zending, was: Zending) => Promise<Veldaflevering>;
  pauzeMs?: number;
  uiterlijkMs?: number;
  wachtMs?: readonly number[];
}

export class Veldbewaarder {
  private stand: Veldstand;
  private basis: Velden;
  private bezig = false;
  private wekker: ReturnType<typeof setTimeout> | undefined;
  private sinds: number | null = null;
  private pogingen = 0;
  private readonly luisteraars = new Set<() => void>();

  /** @param getypt what stands in the fields already and was not kept */
  constructor(velden: Velden, private readonly opties: Opties, getypt: Partial<Velden> = {}) {
    this.basis = velden;
    this.stand = { waarden: { ...velden, ...getypt }, fouten: {}, botsingen: {}, staat: 'rust', zin: null };
  }

  // Bound, for useSyncExternalStore.
  readonly volgen = (luisteraar: () => void): (() => void) => { this.luisteraars.add(luisteraar); return () => this.luisteraars.delete(luisteraar); };
  readonly huidig = (): Veldstand => this.stand;

  /** Fields that hold something the server did not keep. */
  vuil(): Veld[] {
    return (Object.keys(this.basis) as Veld[]).filter((veld) => this.stand.waarden[veld] !== this.basis[veld]);
  }

  /** Typed or chosen. `meteen`: a choice goes at once, text after a pause. */
  zet(veld: Veld, waarde: string, meteen = false): void {
    const { [veld]: _weg, ...fouten } = this.stand.fouten;
    this.toon({ waarden: { ...this.stand.waarden, [veld]: waarde }, fouten, staat: this.bezig || this.stand.staat === 'wacht' ? this.stand.staat : 'typt' });
    if (meteen) void this.nu();
    else this.straks();
  }

  /** Of two texts in one field: the own one replaces the other, or gives way. */
  kies(veld: Veld, wie: 'mijn' | 'ander'): void {
    const { [veld]: ander, ...botsingen } = this.stand.botsingen;
    if (ander === undefined) return;
    this.basis = { ...this.basis, [veld]: ander };
    this.toon({ botsingen, ...(wie === 'ander' ? { waarden: { ...this.stand.waarden, [veld]: ander } } : {}) });
    void this.nu();
  }

  /** Sends what is there, without waiting for a pause. */
  async nu(): Promise<void> {
    clearTimeout(this.wekker);
    if (this.bezig) return;
    const velden = this.vuil().filter((veld) => this.stand.botsingen[veld] === undefined);
    if (velden.length === 0) return this.stand.staat === 'typt' ? this.toon({ staat: 'rust' }) : undefined;
    this.bezig = true;
    this.sinds = null;
    const gestuurd = deel(this.stand.waarden, velden);
    this.toon({ staat: this.stand.staat === 'wacht' ? 'wacht' : 'bezig' });
    const uit = await this.opties.zenden(gestuurd, deel(this.basis, velden)).catch((): Veldaflevering => ({ soort: 'later' }));
    this.bezig = false;
    if (uit.soort === 'later') return this.laterWeer();
    this.pogingen = 0;
    if (uit.soort === 'geweigerd') return this.toon({ staat: 'fout', zin: uit.zin });
    this.verwerk(gestuurd, uit.uitslag);
  }

  stoppen(): void {
    clearTimeout(this.wekker);
  }

  private verwerk(gestuurd: Zending, { huidig, fouten, botsingen }: Velduitslag): void {
    const waarden = { ...this.stand.waarden };
    const basis = { ...this.basis };
    let nieuwGetypt = false;
    for (const veld of Object.keys(huidig) as Veld[]) {
      if (this.stand.botsingen[veld] !== undefined || botsingen[veld] !== undefined) continue;
      const getypt = waarden[veld] !== basis[veld];
      const verder = gestuurd[veld] === undefined ? getypt : waarden[veld] !== gestuurd[veld];
      if (verder) nieuwGetypt = true;
      // Typed since, on what stood here then: only its own delivery may say that it may replace what others made of it.
      if (verder && gestuurd[veld] === undefined) continue;
      // Refused: what was typed stays. Kept: in the one writing of the server. Untouched: what others made of it.
      if (fouten[veld] !== undefined) continue;
      basis[veld] = huidig[veld];
      if (!verder) waarden[veld] = huidig[veld];
    }
    this.basis = basis;
    const mis = Object.keys(fouten).length > 0;
    this.toon({ waarden, fouten: { ...fouten }, botsingen: { ...this.stand.botsingen, ...botsingen }, zin: null, staat: nieuwGetypt ? 'typt' : mis ? 'rust' : 'bewaard' });
    if (nieuwGetypt) this.straks();
  }

  private laterWeer(): void {
    const wachten = this.opties.wachtMs ?? [2_000, 4_000, 8_000, 15_000, 30_000];
    const ms = wachten[Math.min(this.pogingen, wachten.length - 1)] ?? 30_000;
    this.pogingen += 1;
    this.toon({ staat: 'wacht' });
    this.wekker = setTimeout(() => void this.nu(), ms);
  }

  private straks(): void {
    if (this.bezig || this.stand.staat === 'wacht') return;
    const nu = Date.now();
    this.sinds ??= nu;
    clearTimeout(this.wekker);
    this.wekker = setTimeout(() => void this.nu(), Math.max(0, Math.min(this.opties.pauzeMs ?? 1_000, this.sinds + (this.opties.uiterlijkMs ?? 8_000) - nu)));
  }

  private toon(nieuw: Partial<Veldstand>): void {
    this.stand = { ...this.stand, ...nieuw };
    for (const luisteraar of this.luisteraars) luisteraar();
  }
}

const deel = (velden: Velden, welke: readonly Veld[]): Zending => Object.fromEntries(welke.map((veld) => [veld, velden[veld]]));
