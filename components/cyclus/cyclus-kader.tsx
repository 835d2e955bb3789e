import Link from 'next/link';
import type { ReactNode } from 'react';
import { faseVan, periode, schoolInWoorden, type CyclusKop } from '@/lib/cyclus/cyclus';
import type { Deelfase } from '@/lib/cyclus/inhoud.schema';
import { FaseRail } from './fase-rail';

interface CyclusKaderProps {
  kop: CyclusKop;
  /** The part that is open; null on pages of the cycle as a whole. */
  huidig: Deelfase | null;
  /** /besturen/<bestuur>/cyclus */
  basis: string;
  /** The h1. */
  titel: string;
  ondertitel?: ReactNode;
  /** Buttons beside the title; one of them at most is the main one. */
  acties?: ReactNode;
  /** Side column: tips, terms. */
  zij?: ReactNode;
  /** Name of the side column, for who cannot see it. */
  zijNaam?: string;
  /** Line at the bottom: back and forward. */
  voet?: ReactNode;
  children: ReactNode;
}

/** Every page within a cycle: number and title, the eight parts on the left, the work, and what helps on the right. */
export function CyclusKader({ kop, huidig, basis, titel, ondertitel, acties, zij, zijNaam = 'Hulp', voet, children }: CyclusKaderProps) {
  const fase = huidig ? faseVan(kop, huidig) : undefined;
  return (
    <>
      <div className={huidig ? 'titel genummerd' : 'titel'}>
        {huidig ? <p className="plaatnr" aria-hidden="true">{huidig}</p> : null}
        <div>
          <nav aria-label="Kruimelpad">
            <ol className="kruimel">
              <li><Link href={basis} prefetch={false}>Cyclus</Link></li>
              <li><Link href={`${basis}/${kop.id}`} prefetch={false}>{kop.naam}, {periode(kop)}</Link></li>
              <li><span>{schoolInWoorden(kop)}</span></li>
            </ol>
          </nav>
          <h1>{fase ? <span className="alleen-voorlezen">{fase.deelfase} </span> : null}{titel}</h1>
          {ondertitel ? <p className="ondertitel">{ondertitel}</p> : null}
        </div>
        {acties ? <div className="titel-acties">{acties}</div> : null}
      </div>
      <div className="fase" data-zij={zij ? 'ja' : 'nee'}>
        <FaseRail kop={kop} huidig={huidig} basis={basis} />
        <div className="fase-werk">{children}</div>
        {zij ? <aside aria-label={zijNaam}>{zij}</aside> : null}
      </div>
      {voet ? <div className="voet">{voet}</div> : null}
    </>
  );
}
