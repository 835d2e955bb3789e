'use client';

import { useState, type DragEvent } from 'react';

interface BestandVakProps {
  bestand: File | null;
  kies: (bestand: File | null) => void;
  /** Sent without a file. */
  mist: boolean;
}

function grootte(bytes: number): string {
  return bytes < 1024 * 1024 ? `${Math.max(1, Math.round(bytes / 1024))} kB` : `${(bytes / 1024 / 1024).toLocaleString('nl-NL', { maximumFractionDigits: 1 })} MB`;
}

/** Place to drop a file on; the ordinary file field inside works by keyboard and by touch. */
export function BestandVak({ bestand, kies, mist }: BestandVakProps) {
  const [erboven, setErboven] = useState(false);
  const laatVallen = (gebeurtenis: DragEvent): void => {
    gebeurtenis.preventDefault();
    setErboven(false);
    const gevallen = gebeurtenis.dataTransfer.files[0];
    if (gevallen) kies(gevallen);
  };
  return (
    <div
      className="bestandvak" data-erboven={erboven || undefined} data-fout={mist || undefined} data-vol={bestand ? true : undefined}
      onDragOver={(gebeurtenis) => { gebeurtenis.preventDefault(); setErboven(true); }} onDragLeave={() => setErboven(false)} onDrop={laatVallen}
    >
      <input
        type="file" id="import-bestand" className="bestandvak-veld" accept=".csv,.txt,.tsv,.xlsx" aria-describedby={mist ? 'import-bestand-fout import-bestand-hint' : 'import-bestand-hint'} aria-invalid={mist || undefined}
        onChange={(gebeurtenis) => kies(gebeurtenis.target.files?.[0] ?? null)}
      />
      <label htmlFor="import-bestand">
        {bestand ? <><b>{bestand.name}</b><span className="klein half">{grootte(bestand.size)} · ander bestand kiezen</span></> : <><b>Kies een bestand</b><span className="klein half">of sleep het hierheen</span></>}
      </label>
      {mist ? <p className="veldfout" id="import-bestand-fout">Kies eerst een bestand.</p> : null}
      <p className="klein zacht" id="import-bestand-hint">CSV (tot 16 MB) of Excel .xlsx (tot 8 MB), hoogstens 60.000 rijen. Zonder burgerservicenummers: een bestand waar die in staan, weigeren we.</p>
    </div>
  );
}
