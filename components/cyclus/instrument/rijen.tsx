'use client';

import { createContext, startTransition, use, useActionState, useEffect, useMemo, useState, useSyncExternalStore, type ReactNode } from 'react';
import { Button } from '@/components/ui/button';
import { LEEG } from '@/lib/form-state';
import type { Antwoord, Waarde } from '@/lib/cyclus/antwoord';
import { celVeld, getypteWaarde } from '@/lib/cyclus/antwoord-velden';
import { Bewaarder, type Bewaarstand } from '@/lib/cyclus/bewaarder';
import { cel, metCel } from '@/lib/cyclus/instrument';
import type { Invoer } from '@/lib/cyclus/invoer.schema';
import { Botsing, Staatregel, Verborgen, type AntwoordActie } from '../antwoord/antwoord-veld';
import { Cel } from '../antwoord/lijsten';
import { useKamer } from '../antwoord/schrijfkamer';

/** What a row needs in the browser. `naam` in plain words, for who hears the fields by themselves; `sleutel` for the form without script. */
export interface Bladrij { vraagId: string; naam: string; invoer: Invoer; antwoord: Antwoord; sleutel: string }

interface Blad {
  rijen: ReadonlyMap<string, Bladrij>;
  bewaarder: (vraagId: string) => Bewaarder;
  volgen: (luisteraar: () => void) => () => void;
  /** The same map until a value changes. */
  waarden: () => ReadonlyMap<string, Waarde>;
  inleveren: AntwoordActie | null;
}

const BladContext = createContext<Blad | null>(null);

function useBlad(): Blad {
  const blad = use(BladContext);
  if (!blad) throw new Error('Een rij staat binnen Rijen.');
  return blad;
}

/**
 * Around an instrument, within a Schrijfkamer: one keeper per row, shared by everything on the page that shows the row, so
 * that a point that is dragged and the table beside it always say the same.
 * @param inleveren null: to read only
 */
export function Rijen({ rijen, inleveren, children }: { rijen: readonly Bladrij[]; inleveren: AntwoordActie | null; children: ReactNode }) {
  const { zenden } = useKamer();
  const [winkel] = useState(() => new Winkel((vraagId, lichaam) => zenden(vraagId, lichaam)));
  const perId = useMemo(() => new Map(rijen.map((rij) => [rij.vraagId, rij])), [rijen]);
  winkel.kent(perId);
  // The page was looked at again: what others wrote meanwhile comes in.
  useEffect(() => { for (const rij of rijen) winkel.bewaarder(rij.vraagId).binnen(rij.antwoord); winkel.bij(); }, [rijen, winkel]);
  const blad = useMemo<Blad>(() => ({ rijen: perId, bewaarder: winkel.bewaarder, volgen: winkel.volgen, waarden: winkel.waarden, inleveren }), [perId, winkel, inleveren]);
  return <BladContext value={blad}>{rijen.map(({ vraagId }) => <Aanmelding key={vraagId} vraagId={vraagId} bewaarder={winkel.bewaarder(vraagId)} />)}{children}</BladContext>;
}

/** Lets the room know this row, so that what others change comes in and nothing is left behind when the page goes. */
function Aanmelding({ vraagId, bewaarder }: { vraagId: string; bewaarder: Bewaarder }) {
  const { aanmelden } = useKamer();
  useEffect(() => aanmelden(vraagId, bewaarder), [aanmelden, vraagId, bewaarder]);
  return null;
}

class Winkel {
  private readonly bewaarders = new Map<string, Bewaarder>();
  private readonly luisteraars = new Set<() => void>();
  private rijen: ReadonlyMap<string, Bladrij> = new Map();
  private stand: ReadonlyMap<string, Waarde> | null = null;

  constructor(private readonly zenden: (vraagId: string, lichaam: Parameters<ConstructorParameters<typeof Bewaarder>[1]['zenden']>[0]) => ReturnType<ConstructorParameters<typeof Bewaarder>[1]['zenden']>) {}

  kent(rijen: ReadonlyMap<string, Bladrij>): void {
    if (this.rijen === rijen) return;
    this.rijen = rijen;
    this.stand = null;
  }

  readonly bewaarder = (vraagId: string): Bewaarder => {
    const er = this.bewaarders.get(vraagId);
    if (er) return er;
    const antwoord = this.rijen.get(vraagId)?.antwoord;
    if (!antwoord) throw new Error(`Er is geen rij ${vraagId}.`);
    const nieuw = new Bewaarder(antwoord, { zenden: (lichaam) => this.zenden(vraagId, lichaam), nieuweSleutel: () => crypto.randomUUID() });
    nieuw.volgen(this.bij);
    this.bewaarders.set(vraagId, nieuw);
    return nieuw;
  };

  readonly bij = (): void => {
    this.stand = null;
    for (const luisteraar of this.luisteraars) luisteraar();
  };

  readonly volgen = (luisteraar: () => void): (() => void) => { this.luisteraars.add(luisteraar); return () => this.luisteraars.delete(luisteraar); };

  readonly waarden = (): ReadonlyMap<string, Waarde> => (this.stand ??= new Map([...this.rijen.keys()].map((vraagId) => [vraagId, this.bewaarder(vraagId).huidig().waarde])));
}

interface RijInHand {
  rij: Bladrij;
  waarde: Waarde;
  stand: Bewaarstand;
  /** False: to read only. */
  mag: boolean;
  zet: (waarde: Waarde) => void;
  /** Content of a cell, and how to change it. */
  cel: (code: string) => string;
  zetCel: (code: string, tekst: string) => void;
  /** Sends at once, without waiting for a pause: after a drag or a choice. */
  nu: () => void;
  markeer: (status: 'concept' | 'klaar') => void;
}

/** One row, live. Changing it saves by itself. */
export function useRij(vraagId: string): RijInHand {
  const { rijen, bewaarder, inleveren } = useBlad();
  const een = bewaarder(vraagId);
  const stand = useSyncExternalStore(een.volgen, een.huidig, een.huidig);
  const rij = rijen.get(vraagId);
  if (!rij) throw new Error(`Er is geen rij ${vraagId}.`);
  const mag = inleveren !== null;
  const zet = (waarde: Waarde) => { if (mag) een.wijzig(waarde); };
  return {
    rij, stand, mag, zet, waarde: stand.waarde, cel: (code) => cel(stand.waarde, code), zetCel: (code, tekst) => zet(metCel(een.huidig().waarde, code, tekst)),
    nu: () => void een.nu(), markeer: (status) => { if (mag) een.markeer(status); },
  };
}

/** Values of all rows, live: for a picture or a sum over the whole instrument. */
export function useWaarden(): ReadonlyMap<string, Waarde> {
  const { volgen, waarden } = useBlad();
  return useSyncExternalStore(volgen, waarden, waarden);
}

/** Changes cells of any row and sends them at once: for a picture over all rows. Undefined where people only read. */
export function useCellenZetten(): ((vraagId: string, cellen: Record<string, string>) => void) | undefined {
  const { bewaarder, inleveren } = useBlad();
  return useMemo(() => (inleveren === null ? undefined : (vraagId, cellen) => {
    const een = bewaarder(vraagId);
    een.wijzig(Object.entries(cellen).reduce((waarde, [code, tekst]) => metCel(waarde, code, tekst), een.huidig().waarde));
    void een.nu();
  }), [bewaarder, inleveren]);
}

/** Rows of the page in their order. */
export function useBladrijen(): readonly Bladrij[] {
  const { rijen } = useBlad();
  return useMemo(() => [...rijen.values()], [rijen]);
}

/** The fields of a row as a form: keeps by itself, says how that stands, and works without script. Fields go inside. */
export function RijForm({ vraagId, klaar = false, children }: { vraagId: string; /** With a button "Klaar". */ klaar?: boolean; children: ReactNode }) {
  const { inleveren } = useBlad();
  return inleveren === null ? <div className="antwoord" data-vraag={vraagId}>{children}</div> : <Invulform {...{ vraagId, klaar, inleveren }}>{children}</Invulform>;
}

function Invulform({ vraagId, klaar, inleveren, children }: { vraagId: string; klaar: boolean; inleveren: AntwoordActie; children: ReactNode }) {
  const kamer = useKamer();
  const { rij, stand, zet, nu, markeer } = useRij(vraagId);
  const [formulier, versturen] = useActionState(inleveren, LEEG);
  const terug = formulier.status === 'fout' ? formulier.waarden : undefined;
  // Refused without script: what was typed stands in the fields again.
  useEffect(() => { if (terug) zet(getypteWaarde(rij.invoer, terug)); }, [terug]); // eslint-disable-line react-hooks/exhaustive-deps -- once per refusal
  return (
    <form action={versturen} className="antwoord" data-vraag={vraagId} aria-label={rij.naam} noValidate onSubmit={(gebeurtenis) => { gebeurtenis.preventDefault(); startTransition(nu); }}>
      <Verborgen velden={{ sleutel: rij.sleutel, vraagId, cyclusId: kamer.cyclusId, thema: kamer.thema, editie: kamer.editie, stem: kamer.stem, versie: terug?.versie ?? stand.versie }} />
      {children}
      <div className="rij-voet">
        <Staatregel id={`antwoord-${vraagId}-staat`} stand={stand} vraagId={vraagId} formulier={formulier} opnieuw={nu} />
        {klaar ? <Button size="klein" variant={stand.status === 'klaar' ? 'stil' : 'gewoon'} onClick={() => markeer(stand.status === 'klaar' ? 'concept' : 'klaar')}>{stand.status === 'klaar' ? 'Toch niet klaar' : 'Klaar'}</Button> : null}
        <noscript><Button type="submit" variant="hoofd" size="klein">Bewaar</Button></noscript>
      </div>
      {stand.botsing ? <Botsing stand={stand} vraagId={vraagId} /> : null}
    </form>
  );
}

/** One cell of a row of kind 'velden', drawn by what it asks for. */
export function RijCel({ vraagId, code }: { vraagId: string; code: string }) {
  const { rij, cel: lees, zetCel } = useRij(vraagId);
  const veld = rij.invoer.soort === 'velden' ? rij.invoer.velden.find((een) => een.code === code) : undefined;
  if (!veld) return null;
  return <Cel id={`antwoord-${vraagId}-${code}`} naam={celVeld(code)} kolom={veld} waarde={lees(code)} zet={(tekst) => zetCel(code, tekst)} />;
}
