import Link from 'next/link';
import { fasePad, type CyclusKop, type FaseStand } from '@/lib/cyclus/cyclus';
import type { Deelfase } from '@/lib/cyclus/inhoud.schema';
import { staatWoorden } from './fase-staat';

interface FaseRailProps {
  kop: CyclusKop;
  /** The part that is open, or null on pages of the cycle as a whole. */
  huidig: Deelfase | null;
  /** /besturen/<bestuur>/cyclus */
  basis: string;
}

/** The eight parts as a scale bar: filled is closed, hatched is busy, outlined is open. Stands beside every page of a cycle. */
export function FaseRail({ kop, huidig, basis }: FaseRailProps) {
  const inRoute = kop.fasen.filter(({ inRoute: erin }) => erin);
  const groepen = [...new Set(inRoute.map(({ hoofdnaam }) => hoofdnaam))].map((naam) => ({ naam, fasen: inRoute.filter(({ hoofdnaam }) => hoofdnaam === naam) }));
  return (
    <nav className="route" aria-label="Fasen">
      <Faselint fasen={inRoute} />
      <p className="klein half route-telling"><Link href={`${basis}/${kop.id}`} prefetch={false}>Startpagina van de cyclus</Link></p>
      <ol>
        {groepen.map(({ naam, fasen }) => (
          <li key={naam}>
            <p className="kopje">{naam}</p>
            <ol>
              {fasen.map((fase) => (
                <li key={fase.deelfase} aria-current={fase.deelfase === huidig ? 'step' : undefined}>
                  <Link href={`${basis}/${kop.id}/fase/${fasePad(fase.deelfase)}`} prefetch={false}>
                    <i className="seg" data-staat={fase.staat} aria-hidden="true" />
                    <b>{fase.deelfase}</b>
                    <span>{fase.naam}<small>{faseTelling(fase)}</small></span>
                  </Link>
                </li>
              ))}
            </ol>
          </li>
        ))}
      </ol>
    </nav>
  );
}

/** '11 van 16 vragen', or the word when there is nothing to count. */
export function faseTelling({ staat, beantwoord, vragen }: Pick<FaseStand, 'staat' | 'beantwoord' | 'vragen'>): string {
  return staat === 'bezig' ? `${beantwoord} van ${vragen} vragen` : staatWoorden[staat];
}

/** The same bar lying down, for narrow screens. */
function Faselint({ fasen }: { fasen: FaseStand[] }) {
  return (
    <svg className="faselint alleen-smal" width="100%" height="34" role="img" aria-label={fasen.map((fase) => `${fase.deelfase} ${staatWoorden[fase.staat]}`).join(', ')}>
      {fasen.map((fase, i) => {
        const breedte = 100 / fasen.length;
        return (
          <g key={fase.deelfase}>
            <rect x={`${i * breedte}%`} y=".5" width={`${breedte}%`} height="11" className={fase.staat === 'klaar' ? 'g-vol' : fase.staat === 'bezig' ? 'g-arc' : 'g-leeg'} />
            <rect x={`${i * breedte}%`} y=".5" width={`${breedte}%`} height="11" fill="none" stroke={fase.staat === 'open' ? 'var(--lijn-vorm)' : 'var(--kobalt)'} />
            <text className="g-tekst" x={`${(i + 0.5) * breedte}%`} y="28" textAnchor="middle">{fase.deelfase}</text>
          </g>
        );
      })}
    </svg>
  );
}
