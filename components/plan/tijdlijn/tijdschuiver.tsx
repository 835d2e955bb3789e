'use client';

import { useRouter } from 'next/navigation';
import { useEffect, useRef, useState, type KeyboardEvent, type PointerEvent, type ReactNode } from 'react';
import { showToast } from '@/components/ui/toasts';
import { dagenIn, gerekt, strookVan, verschoven, type Periode } from '@/lib/plan/tijd';
import { periodeBijBalk } from '@/lib/plan/tijdlijn';
import { periodeInWoorden } from '@/lib/plan/woorden';

interface TijdschuiverProps {
  /** The stretch in the picture. */
  as: Periode;
  /** Days of one arrow key. */
  stap: number;
  /** /api/besturen/<bestuur>/plan/<plan>/activiteiten */
  adres: string;
  children: ReactNode;
}

interface Sleep { balk: SVGGElement; vanaf: number; breedte: number; begin: Periode; rekken: boolean; bezig: boolean }
interface Stand { bewaard: Periode; nu: Periode; versie: number; wekker: ReturnType<typeof setTimeout> | undefined; onderweg: boolean }

/** Pixels before a press becomes a drag, and how long a move waits for the next one. */
const SLEEPGRENS = 4;
const WACHT = 700;

/** Hears keys and drags on the bars that the server drew, moves them, and keeps the new days. */
export function Tijdschuiver({ as, stap, adres, children }: TijdschuiverProps) {
  const router = useRouter();
  const standen = useRef(new Map<string, Stand>());
  const sleep = useRef<Sleep | null>(null);
  const gesleept = useRef(false);
  const [melding, setMelding] = useState('');

  const standVan = (balk: SVGGElement): Stand => {
    const { id = '', begin = '', einde = '', versie = '1' } = balk.dataset;
    const er = standen.current.get(id);
    // What the server drew meanwhile goes before what was kept here, unless something is still on its way.
    if (er && (er.onderweg || !gelijk(er.nu, er.bewaard) || er.versie > Number(versie))) return er;
    const vers: Stand = { bewaard: { begin, einde }, nu: { begin, einde }, versie: Number(versie), wekker: undefined, onderweg: false };
    standen.current.set(id, vers);
    return vers;
  };

  const bewaren = async (balk: SVGGElement): Promise<void> => {
    const stand = standVan(balk);
    clearTimeout(stand.wekker);
    stand.wekker = undefined;
    if (stand.onderweg || gelijk(stand.nu, stand.bewaard)) return;
    stand.onderweg = true;
    const gestuurd = stand.nu;
    const uitslag = await sturen(`${adres}/${balk.dataset.id ?? ''}/periode`, { ...gestuurd, versie: stand.versie });
    stand.onderweg = false;
    if (typeof uitslag === 'number') {
      stand.versie = uitslag;
      stand.bewaard = gestuurd;
      if (!gelijk(stand.nu, gestuurd)) return bewaren(balk);
    } else {
      stand.nu = stand.bewaard;
      tekenen(balk, as, stand.bewaard);
      showToast({ text: uitslag });
    }
    delete balk.dataset.schuift;
    router.refresh();
  };

  const zetten = (balk: SVGGElement, nieuw: Periode, meteen: boolean): void => {
    const stand = standVan(balk);
    if (strookVan(as, nieuw) === null) {
      setMelding('Verder kan niet in dit beeld. Kies een ander kwartaal of schooljaar.');
      return;
    }
    stand.nu = nieuw;
    balk.dataset.schuift = '';
    tekenen(balk, as, nieuw);
    setMelding(`${balk.dataset.naam ?? ''}: ${periodeInWoorden(nieuw) ?? ''}.`);
    clearTimeout(stand.wekker);
    stand.wekker = meteen ? setTimeout(() => { void bewaren(balk); }, WACHT) : undefined;
  };

  const toets = (druk: KeyboardEvent): void => {
    const balk = balkBij(druk.target);
    if (!balk || druk.ctrlKey || druk.metaKey || druk.altKey) return;
    const stand = standVan(balk);
    const dagen = { ArrowLeft: -stap, ArrowRight: stap }[druk.key];
    const verder = { ArrowUp: -1, ArrowDown: 1 }[druk.key];
    if (dagen !== undefined) zetten(balk, druk.shiftKey && balk.dataset.mijlpaal === undefined ? gerekt(stand.nu, dagen) : verschoven(stand.nu, dagen), true);
    else if (verder !== undefined) naast(druk.currentTarget, balk, verder)?.focus();
    else if (druk.key === 'Escape' && !gelijk(stand.nu, stand.bewaard)) zetten(balk, stand.bewaard, true);
    else if (druk.key === 'Enter' && balk.dataset.href) router.push(balk.dataset.href);
    else return;
    druk.preventDefault();
  };

  const neer = (druk: PointerEvent): void => {
    const balk = balkBij(druk.target);
    const breedte = balk?.ownerSVGElement?.clientWidth ?? 0;
    if (!balk || druk.button !== 0 || breedte === 0) return;
    const rekken = druk.target instanceof Element && druk.target.hasAttribute('data-greep') && balk.dataset.mijlpaal === undefined;
    gesleept.current = false;
    sleep.current = { balk, vanaf: druk.clientX, breedte, begin: standVan(balk).nu, rekken, bezig: false };
    balk.setPointerCapture(druk.pointerId);
  };
  const beweeg = (druk: PointerEvent): void => {
    const bezig = sleep.current;
    if (!bezig) return;
    const pixels = druk.clientX - bezig.vanaf;
    if (!bezig.bezig && Math.abs(pixels) < SLEEPGRENS) return;
    bezig.bezig = true;
    const dagen = Math.round((pixels / bezig.breedte) * dagenIn(as));
    zetten(bezig.balk, bezig.rekken ? gerekt(bezig.begin, dagen) : verschoven(bezig.begin, dagen), false);
  };
  const los = (): void => {
    const bezig = sleep.current;
    sleep.current = null;
    if (!bezig?.bezig) return;
    gesleept.current = true;
    void bewaren(bezig.balk);
  };
  const klik = (druk: { target: EventTarget }): void => {
    const balk = balkBij(druk.target);
    if (gesleept.current) gesleept.current = false;
    else if (balk?.dataset.href) router.push(balk.dataset.href);
  };

  // Who leaves within the second that a move waits, still keeps it.
  useEffect(() => {
    const alle = standen.current;
    const weg = () => {
      for (const [id, stand] of alle) {
        if (stand.wekker === undefined) continue;
        clearTimeout(stand.wekker);
        stand.wekker = undefined;
        void sturen(`${adres}/${id}/periode`, { ...stand.nu, versie: stand.versie });
      }
    };
    addEventListener('pagehide', weg);
    return () => { removeEventListener('pagehide', weg); weg(); };
  }, [adres]);

  return (
    // eslint-disable-next-line jsx-a11y/no-static-element-interactions -- the bars inside are the buttons; one listener serves them all
    <div onKeyDown={toets} onPointerDown={neer} onPointerMove={beweeg} onPointerUp={los} onPointerCancel={los} onClick={klik} onBlur={(weg) => { const balk = balkBij(weg.target); if (balk) void bewaren(balk); }}>
      {children}
      <p className="alleen-voorlezen" role="status">{melding}</p>
    </div>
  );
}

const gelijk = (een: Periode, ander: Periode): boolean => een.begin === ander.begin && een.einde === ander.einde;
const balkBij = (doel: EventTarget | null): SVGGElement | null => (doel instanceof Element ? doel.closest<SVGGElement>('g[data-balk]') : null);

function naast(vlak: Element, balk: SVGGElement, verder: number): SVGGElement | undefined {
  const alle = [...vlak.querySelectorAll<SVGGElement>('g[data-balk]')];
  return alle[alle.indexOf(balk) + verder];
}

/** Puts the drawn parts where the new days are; when the server draws again it draws the same. */
function tekenen(balk: SVGGElement, as: Periode, nu: Periode): void {
  const strook = strookVan(as, nu);
  if (!strook) return;
  const einde = strook.x + strook.breedte;
  const op = { begin: strook.x, einde, midden: strook.x + strook.breedte / 2 };
  for (const deel of balk.querySelectorAll<SVGElement>('[data-op]')) {
    deel.setAttribute('x', `${op[deel.dataset.op as keyof typeof op]}%`);
    if (deel.hasAttribute('data-breed')) deel.setAttribute('width', `${strook.breedte}%`);
    if (deel.dataset.woorden !== undefined && deel.firstChild) deel.firstChild.nodeValue = periodeBijBalk(nu.begin, nu.einde);
  }
}

/** The new version, or the sentence that says why not. */
async function sturen(adres: string, inhoud: object): Promise<number | string> {
  const antwoord = await fetch(adres, { method: 'PUT', headers: { 'content-type': 'application/json' }, body: JSON.stringify(inhoud), keepalive: true }).catch(() => null);
  if (!antwoord) return 'U bent even niet verbonden; de activiteit staat weer waar zij stond.';
  const gelezen = (await antwoord.json().catch(() => ({}))) as { versie?: number; fout?: string };
  return antwoord.ok && gelezen.versie !== undefined ? gelezen.versie : gelezen.fout ?? 'Dit kon niet worden bewaard; de activiteit staat weer waar zij stond.';
}

