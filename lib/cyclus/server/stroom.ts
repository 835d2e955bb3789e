import 'server-only';
import { randomUUID } from 'node:crypto';
import { Luisteraar, WEER_VERBONDEN } from '@/lib/db/luisteraar';
import { Weigering } from '@/lib/errors';
import { Aanwezigheid, HARTSLAG_MS, meldingLezen, type Aanwezige, type Melding } from '../aanwezig';
import { KANAAL } from './antwoord-sql';

/** What an open page hears. Ids and names of people only; texts are fetched through a door. */
export type Gebeurtenis =
  | { naam: 'begin'; stroom: string }
  | { naam: 'aanwezig'; mensen: (Aanwezige & { naam: string })[] }
  | { naam: 'antwoord'; vraag: string; stem: string; fase: string; versie: number; vanMij: boolean }
  | { naam: 'pagina' }
  /** Something may have been missed: look at everything again. */
  | { naam: 'ververs' }
  | { naam: 'einde'; reden: 'toegang' | 'herstart' };

export interface Stroomgast {
  bestuur: string;
  cyclus: string;
  wie: string;
  /** Asked at every heartbeat: may this person still see this cycle? */
  magBlijven: () => Promise<boolean>;
  /** Names of people of this board. */
  namen: (ids: string[]) => Promise<Map<string, string>>;
  zend: (gebeurtenis: Gebeurtenis) => void;
  /** Called once, whatever ended it. */
  klaar: () => void;
}

interface Open extends Stroomgast { stroom: string; plek: string | null; bekend: Map<string, string>; wekker: NodeJS.Timeout }

/** Pages that one person may have open on one instance; more is a program that went wrong. */
const MEESTE_PER_MENS = 12;

/** The open pages of this instance, joined with those of the others by the channel. */
export class Stroomcentrale {
  private readonly open = new Map<string, Open>();
  private readonly aanwezig = new Map<string, Aanwezigheid>();
  private readonly luisteraar: Luisteraar;
  private luistert: Promise<unknown> | null = null;

  constructor(adres?: () => string, private readonly hartslagMs = HARTSLAG_MS) {
    this.luisteraar = new Luisteraar(KANAAL, adres);
  }

  /** @returns the number of the stream, and how to end it */
  async openen(gast: Stroomgast): Promise<{ stroom: string; sluiten: () => void }> {
    if ([...this.open.values()].filter(({ wie }) => wie === gast.wie).length >= MEESTE_PER_MENS) throw new Weigering('te-vaak', 'U hebt deze cyclus in te veel vensters open. Sluit er een paar.');
    this.luistert ??= this.luisteraar.horen((tekst) => this.gehoord(tekst));
    await this.luistert;
    const stroom = randomUUID();
    const wekker = setInterval(() => void this.hartslag(stroom), this.hartslagMs);
    wekker.unref();
    this.open.set(stroom, { ...gast, stroom, plek: null, bekend: new Map(), wekker });
    gast.zend({ naam: 'begin', stroom });
    this.zeg({ soort: 'hier', bestuur: gast.bestuur, cyclus: gast.cyclus, stroom, wie: gast.wie, plek: null });
    this.zeg({ soort: 'roep', bestuur: gast.bestuur, cyclus: gast.cyclus, wie: gast.wie });
    return { stroom, sluiten: () => this.weg(stroom) };
  }

  /** This page is now at that question. Heard by every instance; only the person of the stream can move it. */
  verplaatsen({ bestuur, cyclus, stroom, wie }: { bestuur: string; cyclus: string; stroom: string; wie: string }, plek: string | null): void {
    this.zeg({ soort: 'hier', bestuur, cyclus, stroom, wie, plek });
  }

  /** Says goodbye to every page: they come back by themselves, on an instance that stays. */
  async sluiten(): Promise<void> {
    for (const { zend, stroom } of [...this.open.values()]) { zend({ naam: 'einde', reden: 'herstart' }); this.weg(stroom); }
    await this.luisteraar.sluiten();
  }

  private zeg(melding: Melding): void {
    if (this.luistert === null) this.luistert = this.luisteraar.horen((tekst) => this.gehoord(tekst));
    this.luistert.then(() => this.luisteraar.zeggen(JSON.stringify(melding))).catch(() => undefined);
  }

  private gehoord(tekst: string): void {
    if (tekst === WEER_VERBONDEN) return this.allemaalOpnieuw();
    const melding = meldingLezen(tekst);
    if (!melding) return;
    const hier = [...this.open.values()].filter(({ bestuur, cyclus }) => bestuur === melding.bestuur && cyclus === melding.cyclus);
    if (hier.length === 0) { this.aanwezig.delete(melding.cyclus); return; }
    if (melding.soort === 'antwoord') for (const { zend, wie } of hier) zend({ naam: 'antwoord', vraag: melding.vraag, stem: melding.stem, fase: melding.fase, versie: melding.versie, vanMij: wie === melding.wie });
    else if (melding.soort === 'pagina') for (const { zend, wie } of hier) { if (wie !== melding.wie) zend({ naam: 'pagina' }); }
    else if (melding.soort === 'roep') for (const een of hier) this.hierZeggen(een);
    else this.aanwezigGehoord(melding, hier);
  }

  private aanwezigGehoord(melding: Extract<Melding, { soort: 'hier' | 'weg' }>, hier: Open[]): void {
    const mijn = this.open.get(melding.stroom);
    if (mijn && mijn.wie === melding.wie && melding.soort === 'hier') mijn.plek = melding.plek;
    const lijst = this.aanwezig.get(melding.cyclus) ?? new Aanwezigheid();
    this.aanwezig.set(melding.cyclus, lijst);
    if (lijst.horen(melding, Date.now()) || mijn) void Promise.all(hier.map((een) => this.aanwezigZenden(een)));
  }

  private async aanwezigZenden(een: Open): Promise<void> {
    const mensen = this.aanwezig.get(een.cyclus)?.lijst(Date.now()) ?? [];
    const nieuw = mensen.map(({ wie }) => wie).filter((wie) => !een.bekend.has(wie));
    if (nieuw.length > 0) for (const [id, naam] of await een.namen(nieuw).catch(() => new Map<string, string>())) een.bekend.set(id, naam);
    if (!this.open.has(een.stroom)) return;
    een.zend({ naam: 'aanwezig', mensen: mensen.flatMap((mens) => { const naam = een.bekend.get(mens.wie); return naam === undefined ? [] : [{ ...mens, naam }]; }) });
  }

  private hierZeggen({ bestuur, cyclus, stroom, wie, plek }: Open): void {
    this.zeg({ soort: 'hier', bestuur, cyclus, stroom, wie, plek });
  }

  private allemaalOpnieuw(): void {
    for (const een of this.open.values()) { een.zend({ naam: 'ververs' }); this.hierZeggen(een); }
  }

  private async hartslag(stroom: string): Promise<void> {
    const een = this.open.get(stroom);
    if (!een) return;
    // A fault while looking ends it too: the page asks again, and is let in when it may.
    const mag = await een.magBlijven().catch(() => null);
    if (mag === true) { this.hierZeggen(een); return void this.aanwezigZenden(een); }
    een.zend({ naam: 'einde', reden: mag === false ? 'toegang' : 'herstart' });
    this.weg(stroom);
  }

  private weg(stroom: string): void {
    const een = this.open.get(stroom);
    if (!een) return;
    clearInterval(een.wekker);
    this.open.delete(stroom);
    this.zeg({ soort: 'weg', bestuur: een.bestuur, cyclus: een.cyclus, stroom, wie: een.wie });
    een.klaar();
  }
}

const drager = globalThis as typeof globalThis & { masterkompasStroom?: Stroomcentrale };

/** The one of this process. Ends with the first stop signal, so that no open page holds up a restart. */
export function stroomcentrale(): Stroomcentrale {
  if (drager.masterkompasStroom) return drager.masterkompasStroom;
  const centrale = new Stroomcentrale();
  drager.masterkompasStroom = centrale;
  for (const sein of ['SIGTERM', 'SIGINT', 'disconnect'] as const) process.once(sein, () => void centrale.sluiten());
  return centrale;
}
