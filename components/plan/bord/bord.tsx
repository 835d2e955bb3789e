'use client';

import { useRouter } from 'next/navigation';
import { useCallback, useOptimistic, useRef, useState, useTransition, type KeyboardEvent, type PointerEvent } from 'react';
import { showToast } from '@/components/ui/toasts';
import type { FormState } from '@/lib/form-state';
import { kolomNaast, type Bord, type Bordkaart, type Bordkolom } from '@/lib/plan/bord';

interface PlanbordProps {
  bord: Bord;
  /** Page of an activity, without its id. */
  pad: string;
  /** /api/besturen/<bestuur>/plan/<plan>/activiteiten: keeps a goal or an owner. */
  adres: string;
  /** Keeps how an activity stands. */
  bijwerken: (vorige: FormState, data: FormData) => Promise<FormState>;
}

/** Pixels before a press becomes a drag. */
const SLEEPGRENS = 5;

/** Cards in columns: moved by dragging, with the arrow keys, or with the list on the card. */
export function Planbord({ bord, pad, adres, bijwerken }: PlanbordProps) {
  const router = useRouter();
  const [, starten] = useTransition();
  const [kaarten, alvast] = useOptimistic(bord.kaarten, (alle, { id, kolom }: { id: string; kolom: string }) => alle.map((een) => (een.id === id ? { ...een, kolom } : een)));
  const [melding, setMelding] = useState('');
  const focusOp = useRef<string | null>(null);
  const naamVan = (code: string) => bord.kolommen.find((kolom) => kolom.code === code)?.naam ?? '';
  // A card is drawn anew in its column; who moves it by keyboard goes along.
  const getekend = useCallback((id: string, element: HTMLElement) => { if (focusOp.current === id) { focusOp.current = null; element.focus(); } }, []);

  const zetten = (kaart: Bordkaart, naar: string, toetsen: boolean) => {
    if (naar === kaart.kolom || !kaart.schuift) return;
    focusOp.current = toetsen ? kaart.id : null;
    setMelding(`${kaart.naam} staat nu bij ${naamVan(naar)}.`);
    starten(async () => {
      alvast({ id: kaart.id, kolom: naar });
      const fout = bord.beeld === 'stand' ? await standZetten(bijwerken, kaart, naar) : await veldZetten(adres, kaart, bord.beeld === 'doel' ? 'doelId' : 'eigenaarId', naar);
      if (fout !== null) showToast({ text: fout });
      router.refresh();
    });
  };

  return (
    <div className="planbord">
      <ul className="bordkolommen" data-kolommen={bord.kolommen.length}>
        {bord.kolommen.map((kolom) => {
          const hier = kaarten.filter((kaart) => kaart.kolom === kolom.code);
          return (
            <li key={kolom.code} className="bordkolom" data-kolom={kolom.code}>
              <h3>{kolom.naam} <span className="zacht">{hier.length}</span></h3>
              {hier.length === 0 ? <p className="klein zacht">Hier staat niets.</p> : <ul>{hier.map((kaart) => <Kaart key={kaart.id} kaart={kaart} kolommen={bord.kolommen} pad={pad} getekend={getekend} zetten={zetten} />)}</ul>}
            </li>
          );
        })}
      </ul>
      <p className="alleen-voorlezen" role="status">{melding}</p>
    </div>
  );
}

interface KaartProps { kaart: Bordkaart; kolommen: readonly Bordkolom[]; pad: string; getekend: (id: string, element: HTMLElement) => void; zetten: (kaart: Bordkaart, naar: string, toetsen: boolean) => void }

function Kaart({ kaart, kolommen, pad, getekend, zetten }: KaartProps) {
  const { id, nummer, naam, onder, voortgang, teLaat, schuift, kolom } = kaart;
  const sleep = useRef<{ x: number; y: number; bezig: boolean } | null>(null);
  const gesleept = useRef(false);
  const aanknopen = useCallback((element: HTMLAnchorElement | null) => { if (element) getekend(id, element); }, [getekend, id]);
  const toets = (druk: KeyboardEvent<HTMLElement>) => {
    if (druk.ctrlKey || druk.metaKey || druk.altKey || druk.shiftKey) return;
    if (schuift && (druk.key === 'ArrowLeft' || druk.key === 'ArrowRight')) zetten(kaart, kolomNaast(kolommen, kolom, druk.key === 'ArrowLeft' ? -1 : 1), true);
    else if (druk.key === 'ArrowUp' || druk.key === 'ArrowDown') naast(druk.currentTarget, druk.key === 'ArrowUp' ? -1 : 1)?.focus();
    else return;
    druk.preventDefault();
  };
  const neer = (druk: PointerEvent<HTMLElement>) => {
    // On a touch screen a finger scrolls; there the list on the card moves it.
    if (!schuift || druk.button !== 0 || druk.pointerType !== 'mouse' || (druk.target instanceof Element && druk.target.closest('select'))) return;
    gesleept.current = false;
    sleep.current = { x: druk.clientX, y: druk.clientY, bezig: false };
    // By what was pressed, not by the card: a press that stays where it is, is for the link.
    if (druk.target instanceof Element) druk.target.setPointerCapture(druk.pointerId);
  };
  const beweeg = (druk: PointerEvent<HTMLElement>) => {
    const begin = sleep.current;
    if (!begin) return;
    const [dx, dy] = [druk.clientX - begin.x, druk.clientY - begin.y];
    if (!begin.bezig && Math.hypot(dx, dy) < SLEEPGRENS) return;
    begin.bezig = true;
    druk.currentTarget.dataset.sleept = '';
    druk.currentTarget.style.transform = `translate(${dx}px, ${dy}px)`;
  };
  const los = (druk: PointerEvent<HTMLElement>) => {
    const bezig = sleep.current?.bezig ?? false;
    gesleept.current = bezig;
    sleep.current = null;
    delete druk.currentTarget.dataset.sleept;
    druk.currentTarget.style.transform = '';
    const doel = bezig ? document.elementsFromPoint(druk.clientX, druk.clientY).map((een) => een.closest<HTMLElement>('[data-kolom]')).find((een) => een !== null) : undefined;
    if (doel?.dataset.kolom !== undefined) zetten(kaart, doel.dataset.kolom, false);
  };
  return (
    <li className="bordkaart" data-schuift={schuift || undefined} onPointerDown={neer} onPointerMove={beweeg} onPointerUp={los} onPointerCancel={los} onClickCapture={(klik) => { if (gesleept.current) klik.preventDefault(); gesleept.current = false; }}>
      <a ref={aanknopen} data-kaart href={`${pad}/${id}`} onKeyDown={toets} draggable={false}>{nummer === null ? '' : `${nummer}. `}{naam}</a>
      <small>{onder}{teLaat ? <>, <span className="rood">te laat</span></> : null}</small>
      {voortgang === null ? null : <span className="bordvoortgang"><svg aria-hidden="true" width="100%" height="6"><rect x=".5" y=".5" width="99%" height="5" className="b-rand" /><rect x=".5" y=".5" width={`${voortgang * 0.99}%`} height="5" className="b-vast" /></svg><small>{voortgang}%</small></span>}
      {schuift ? (
        <label className="bordkeuze"><span className="alleen-voorlezen">Zet “{naam}” bij</span>
          <select value={kolom} onChange={(keuze) => zetten(kaart, keuze.target.value, false)}>{kolommen.map((een) => <option key={een.code} value={een.code}>{een.naam}</option>)}</select>
        </label>
      ) : null}
    </li>
  );
}

function naast(kaart: HTMLElement, stap: -1 | 1): HTMLElement | undefined {
  const alle = [...(kaart.closest('.bordkolom')?.querySelectorAll<HTMLElement>('[data-kaart]') ?? [])];
  return alle[alle.indexOf(kaart) + stap];
}

/** Null when it was kept, else the sentence that says why not. */
async function standZetten(bijwerken: PlanbordProps['bijwerken'], kaart: Bordkaart, stand: string): Promise<string | null> {
  const data = new FormData();
  for (const [naam, waarde] of Object.entries({ activiteit: kaart.id, versie: String(kaart.versie), stand })) data.set(naam, waarde);
  const uitslag = await bijwerken({ status: 'leeg' }, data);
  return uitslag.status === 'fout' ? uitslag.melding ?? 'Dit kon niet worden bewaard.' : null;
}

async function veldZetten(adres: string, kaart: Bordkaart, veld: 'doelId' | 'eigenaarId', waarde: string): Promise<string | null> {
  const antwoord = await fetch(`${adres}/${kaart.id}`, { method: 'PUT', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ velden: { [veld]: waarde }, was: { [veld]: kaart.kolom } }) }).catch(() => null);
  if (!antwoord) return 'U bent even niet verbonden; de activiteit staat weer waar zij stond.';
  const gelezen = (await antwoord.json().catch(() => ({}))) as { fout?: string; fouten?: Record<string, string>; botsingen?: Record<string, string> };
  if (!antwoord.ok) return gelezen.fout ?? 'Dit kon niet worden bewaard; de activiteit staat weer waar zij stond.';
  return gelezen.fouten?.[veld] ?? (gelezen.botsingen && veld in gelezen.botsingen ? 'Iemand anders heeft dit net gewijzigd. U ziet nu hoe het er staat.' : null);
}
