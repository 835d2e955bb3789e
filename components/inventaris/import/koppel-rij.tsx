'use client';

import type { Doelveld } from '@/lib/inventaris/import/velden';
import { Kies } from './kies';

interface KoppelRijProps {
  kolom: string;
  velden: readonly Doelveld[];
  /** Field that this column fills, '' for none. */
  gekozen: string;
  kies: (veld: string) => void;
  voorbeelden: string[];
}

/** One column of the file with some of its values, and the field that it fills. */
export function KoppelRij({ kolom, velden, gekozen, kies, voorbeelden }: KoppelRijProps) {
  const uitleg = velden.find(({ veld }) => veld === gekozen)?.uitleg;
  return (
    <tr data-los={gekozen === '' || undefined}>
      <th scope="row">{kolom}</th>
      <td className="monster">{voorbeelden.length > 0 ? voorbeelden.map((voorbeeld) => <span key={voorbeeld} className={voorbeeld.length <= 24 ? 'nw' : undefined}>{voorbeeld}</span>) : <span className="zacht">leeg</span>}</td>
      <td>
        <Kies label={`Betekenis van kolom ${kolom}`} value={gekozen} kies={kies}>
          <option value="">Niet gebruiken</option>
          {velden.map(({ veld, label, verplicht }) => <option key={veld} value={veld}>{verplicht ? `${label} (nodig)` : label}</option>)}
        </Kies>
        {uitleg ? <span className="klein zacht">{uitleg}</span> : null}
      </td>
    </tr>
  );
}
