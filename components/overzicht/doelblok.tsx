import { Doelstok } from '@/components/grafiek/doelstok';
import { WEINIG_LERAREN, type Eenheid, type IndicatorSleutel } from '@/lib/inventaris/indicatoren';
import { aandeel, afstandInWoorden, eenheidNaam } from '@/lib/inventaris/doelstand';
import type { Stand } from '@/lib/overzicht/stand';
import { getal, procent, procentGetal } from '@/lib/overzicht/woorden';
import type { ReactNode } from 'react';

interface DoelblokProps {
  indicator: IndicatorSleutel;
  eenheid: Eenheid;
  stand: Stand;
  /** Whom it covers: "alle scholen", "uw team". */
  wie: string;
  /** Opens "Hoe is dit berekend?". */
  berekening: ReactNode;
  children?: ReactNode;
}

const UITLEG: Record<IndicatorSleutel, string> = { doel50: 'leraren met een master', doel80: 'leraren met een wo-master in vwo 4–6' };

/** One goal as a large figure, a scale bar and one sentence that says what is still to be done. */
export function Doelblok({ indicator, eenheid, stand, wie, berekening, children }: DoelblokProps) {
  const doel = stand.doelen[indicator];
  const bevestigd = aandeel(doel.bevestigd, doel.noemer);
  const maat = eenheid === 'fte' ? ` ${eenheidNaam(indicator, eenheid)}` : '';
  const opgegeven = aandeel(doel.opgegeven, doel.noemer);
  return (
    <div>
      <h2>Doel {getal(doel.doel)}%</h2>
      <p className="klein half">{UITLEG[indicator]}, {wie}</p>
      {bevestigd === null || opgegeven === null ? null : (
        <p className="groot">
          <b>{procentGetal(bevestigd)}<small>%</small></b>
          <span>bevestigd<br />{getal(doel.bevestigd)} van {getal(doel.noemer)}{maat}</span>
          <span>{procent(opgegeven)} opgegeven<br />{getal(doel.opgegeven)} van {getal(doel.noemer)}{maat}</span>
        </p>
      )}
      <Doelstok wie={eenheidNaam(indicator, eenheid)} inFte={eenheid === 'fte'} leeg={afstandInWoorden(doel, indicator, eenheid)} {...doel} />
      {doel.noemer > 0 ? <p className="nog">{afstandInWoorden(doel, indicator, eenheid)}</p> : null}
      {doel.noemer > 0 && stand.leraren < WEINIG_LERAREN ? <p className="klein zacht">Zo weinig leraren dat één persoon het cijfer sterk verandert.</p> : null}
      <p className="klein">{berekening}</p>
      {children}
    </div>
  );
}
