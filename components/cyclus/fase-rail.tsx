import Link from 'next/link';
import { fasePad, type CyclusKop, type FaseStand } from '@/lib/cyclus/cyclus';
import type { Deelfase } from '@/lib/cyclus/inhoud.schema';
import { FaseBalk } from './fase-balk';
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
      <div className="alleen-smal"><FaseBalk fasen={inRoute} letters /></div>
      <p className="klein">{huidig ? <Link href={`${basis}/${kop.id}`} prefetch={false}>Start van deze cyclus</Link> : <span className="half">{railTelling(inRoute)}</span>}</p>
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
      {kop.vorigeId && kop.vorigeNaam ? (
        <p className="klein route-vorige">
          <span className="half">Kijk terug: </span>
          <Link href={`${basis}/${kop.vorigeId}${huidig ? `/fase/${fasePad(huidig)}` : ''}`} prefetch={false}>{huidig ? `${huidig} in ${kop.vorigeNaam}` : kop.vorigeNaam}</Link>
        </p>
      ) : null}
    </nav>
  );
}

/** '1 fase af, 2 bezig' */
function railTelling(fasen: readonly FaseStand[]): string {
  const aantal = (staat: FaseStand['staat']) => fasen.filter((fase) => fase.staat === staat).length;
  const af = aantal('klaar');
  return `${af} ${af === 1 ? 'fase' : 'fases'} af, ${aantal('bezig')} bezig`;
}

/** '11 van 16 vragen', or the word when there is nothing to count. */
export function faseTelling({ staat, beantwoord, vragen }: Pick<FaseStand, 'staat' | 'beantwoord' | 'vragen'>): string {
  return staat === 'bezig' ? `${beantwoord} van ${vragen} vragen` : staatWoorden[staat];
}
