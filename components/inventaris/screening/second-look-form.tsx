'use client';

import { OORDEEL_UITLEG, OORDELEN, type Oordeel } from '@/lib/inventaris/screening';
import { ActForm, type ActProps } from './act-form';

/** A colleague looked first; whoever looks now says whether that was right. */
export function SecondLookForm(act: ActProps & { kiezen: (oordeel: Oordeel) => void }) {
  const knoppen = (
    <div className="uitkomst" data-keuzes="twee" role="group" aria-label="Uw oordeel">
      {OORDEEL_UITLEG.map(({ oordeel, toets, kop, uitleg }) => (
        <button key={oordeel} type="submit" name="oordeel" value={oordeel} aria-keyshortcuts={toets}><b>{kop} <kbd>{toets}</kbd></b><span>{uitleg}</span></button>
      ))}
    </div>
  );
  return (
    <ActForm
      {...act} label="Tweede blik" keuzes={OORDELEN} knoppen={knoppen}
      note={{ label: 'Notitie bij de tweede blik', hint: 'Verplicht als u het niet eens bent. Ook de leraar kan dit later lezen.' }}
    />
  );
}
