import { zuiver, type Antwoord, type Antwoordstatus, type Bewaaruitslag, type Waarde } from './antwoord';
import { samenvoegen, zelfdeWaarde } from './antwoord-samenvoegen';

// Keeps one answer while somebody types. What is typed is never thrown away here: it stays in the field until the server
// said that it is kept, however long that takes.

export interface Bewaarlichaam { versie: number; status: Antwoordstatus; sleutel: string; waarde: Waarde; botsing?: string }

/** What came of one delivery: kept, refused with a reason, or not delivered (try the same again). */
export type Aflevering = { soort: 'goed'; uitslag: Bewaaruitslag } | { soort: 'geweigerd'; zin: string } | { soort: 'later' };

export interface Bewaarstand {
  waarde: Waarde;
  status: Antwoordstatus;
  /** rust: as the server has it; typt and bezig: on its way; wacht: no connection, tried again by itself; fout: refused. */
  staat: 'rust' | 'typt' | 'bezig' | 'bewaard' | 'wacht' | 'botsing' | 'fout';
  versie: number;
  /** ISO moment of the last time it was kept. */
  op: string | null;
  /** Sentence at the field. */
  zin: string | null;
  botsing: { id: string; huidig: Antwoord } | null;
  /** Who changed it while this page was open; null when nobody did. */
  vanAnder: string | null;
}

interface Opties {
  zenden: (lichaam: Bewaarlichaam) => Promise<Aflevering>;
  nieuweSleutel: () => string;
  /** Pause in typing after which it is sent, and the longest that somebody may type without. */
  pauzeMs?: number;
  uiterlijkMs?: number;
  wachtMs?: readonly number[];
}

export class Bewaarder {
  private stand: Bewaarstand;
  private basis: Waarde;
  private basisStatus: Antwoordstatus;
  private onderweg: Bewaarlichaam | null = null;
  private bezig = false;
  private wekker: ReturnType<typeof setTimeout> | undefined;
  private sinds: number | null = null;
  private pogingen = 0;
  private readonly luisteraars = new Set<() => void>();

  /** @param getypt what stands in the field already and was not kept */
  constructor(antwoord: Antwoord, private readonly opties: Opties, getypt: Waarde = antwoord.waarde) {
    this.basis = antwoord.waarde;
    this.basisStatus = antwoord.status;
    this.stand = { waarde: getypt, status: antwoord.status, staat: 'rust', versie: antwoord.versie, op: antwoord.op, zin: null, botsing: null, vanAnder: null };
  }

  // Bound, for useSyncExternalStore.
  readonly volgen = (luisteraar: () => void): (() => void) => { this.luisteraars.add(luisteraar); return () => this.luisteraars.delete(luisteraar); };
  readonly huidig = (): Bewaarstand => this.stand;

  /** True while something is typed that the server did not keep yet. */
  vuil(): boolean {
    return this.onderweg !== null || this.stand.status !== this.basisStatus || !zelfdeWaarde(zuiver(this.stand.waarde), this.basis);
  }

  wijzig(waarde: Waarde): void {
    this.zet({ waarde, vanAnder: null, staat: this.bezig || this.stand.staat === 'wacht' || this.stand.botsing ? this.stand.staat : 'typt' });
    this.straks();
  }

  /** "Klaar" or open again; goes at once. */
  markeer(status: Antwoordstatus): void {
    this.zet({ status });
    void this.nu();
  }

  /** Sends what is there, without waiting for a pause. */
  async nu(): Promise<void> {
    clearTimeout(this.wekker);
    if (this.bezig) return;
    // Typed and taken away again, or chosen what stood there: nothing is on its way.
    if (this.onderweg === null && !this.vuil()) return this.stand.staat === 'typt' ? this.zet({ staat: 'rust' }) : undefined;
    this.bezig = true;
    // A delivery of which the answer was lost may have arrived: the same goes again first, under the same key.
    this.onderweg ??= this.lichaam();
    const gestuurd = this.onderweg;
    this.zet({ staat: this.stand.staat === 'wacht' || this.stand.botsing ? this.stand.staat : 'bezig' });
    const uit = await this.opties.zenden(gestuurd).catch((): Aflevering => ({ soort: 'later' }));
    this.bezig = false;
    if (uit.soort === 'later') return this.laterWeer();
    this.onderweg = null;
    this.pogingen = 0;
    this.sinds = null;
    if (uit.soort === 'geweigerd') return this.zet({ staat: 'fout', zin: uit.zin });
    this.verwerk(gestuurd, uit.uitslag);
  }

  /** What the server has now, heard from elsewhere. Joined with what is being typed; the same part goes its own way at the next save. */
  binnen(antwoord: Antwoord): void {
    if (antwoord.versie <= this.stand.versie || this.bezig) return;
    if (this.stand.botsing) return this.zet({ botsing: { ...this.stand.botsing, huidig: antwoord } });
    const schoon = !this.vuil();
    const samen = schoon ? antwoord.waarde : samenvoegen(this.basis, zuiver(this.stand.waarde), antwoord.waarde);
    if (samen === null) return;
    this.basis = antwoord.waarde;
    this.basisStatus = antwoord.status;
    this.zet({ waarde: samen, versie: antwoord.versie, op: antwoord.op, status: schoon ? antwoord.status : this.stand.status, vanAnder: antwoord.door, ...(schoon ? { staat: 'bewaard' as const, zin: null } : {}) });
    if (!schoon) this.straks();
  }

  stoppen(): void {
    clearTimeout(this.wekker);
  }

  private lichaam(): Bewaarlichaam {
    const { versie, status, waarde, botsing } = this.stand;
    return { versie, status, sleutel: this.opties.nieuweSleutel(), waarde: zuiver(waarde), ...(botsing ? { botsing: botsing.id } : {}) };
  }

  private verwerk(gestuurd: Bewaarlichaam, uitslag: Bewaaruitslag): void {
    if (uitslag.staat === 'botsing') {
      this.zet({ staat: 'botsing', botsing: { id: uitslag.botsing, huidig: uitslag.huidig }, zin: null });
      // Typed on meanwhile: the text beside the answer grows along.
      if (!zelfdeWaarde(zuiver(this.stand.waarde), gestuurd.waarde)) this.straks();
      return;
    }
    const lokaal = zuiver(this.stand.waarde);
    this.basis = gestuurd.waarde;
    this.basisStatus = gestuurd.status;
    const samen = uitslag.staat === 'samengevoegd' ? samenvoegen(gestuurd.waarde, lokaal, uitslag.waarde) : this.stand.waarde;
    if (uitslag.staat === 'samengevoegd' && samen !== null) this.basis = uitslag.waarde;
    const versie = samen === null ? this.stand.versie : uitslag.versie;
    this.zet({ versie, op: uitslag.op, zin: null, waarde: samen ?? this.stand.waarde, vanAnder: uitslag.staat === 'samengevoegd' ? uitslag.door : this.stand.vanAnder });
    if (this.vuil()) { this.zet({ staat: 'typt' }); this.straks(); }
    else this.zet({ staat: 'bewaard' });
  }

  private laterWeer(): void {
    const wachten = this.opties.wachtMs ?? [2_000, 4_000, 8_000, 15_000, 30_000];
    const ms = wachten[Math.min(this.pogingen, wachten.length - 1)] ?? 30_000;
    this.pogingen += 1;
    this.zet({ staat: this.stand.botsing ? 'botsing' : 'wacht' });
    this.wekker = setTimeout(() => void this.nu(), ms);
  }

  private straks(): void {
    if (this.bezig || this.stand.staat === 'wacht') return;
    const nu = Date.now();
    this.sinds ??= nu;
    const nog = this.sinds + (this.opties.uiterlijkMs ?? 8_000) - nu;
    clearTimeout(this.wekker);
    this.wekker = setTimeout(() => void this.nu(), Math.max(0, Math.min(this.opties.pauzeMs ?? 1_200, nog)));
  }

  private zet(deel: Partial<Bewaarstand>): void {
    this.stand = { ...this.stand, ...deel };
    for (const luisteraar of this.luisteraars) luisteraar();
  }
}
