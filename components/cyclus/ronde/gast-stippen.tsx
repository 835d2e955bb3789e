'use client';

import { use, useState } from 'react';
import { FieldErrors } from '@/components/form/field-layout';
import { FormContext, useHydrated } from '@/components/form/form-context';
import type { Rondevraag } from '@/lib/cyclus/ronde';
import { stippenVeld } from '@/lib/cyclus/ronde-bijdrage';

/** Dividing dots: a number beside each option, with buttons once the page listens. */
export function GastStippen({ vraag, waarden }: { vraag: Rondevraag; waarden: Record<string, string> }) {
  const luistert = useHydrated();
  const { id, state } = use(FormContext);
  const [aantallen, zet] = useState<Record<string, number>>(() => {
    const bron = state.status === 'fout' ? (state.waarden ?? {}) : waarden;
    return Object.fromEntries(vraag.opties.map(({ code }) => [code, Number(bron[stippenVeld(vraag.id, code)] ?? 0) || 0]));
  });
  const over = vraag.stippen - Object.values(aantallen).reduce((som, een) => som + een, 0);
  const kies = (code: string, aantal: number) => zet((eerder) => ({ ...eerder, [code]: Math.max(0, Math.min(99, aantal)) }));
  return (
    <div className="gast-stippen">
      <p className="klein half" aria-live="polite">{over === vraag.stippen ? `U hebt ${vraag.stippen} stippen. Zet er gerust meer bij één onderdeel.` : over >= 0 ? `Nog ${over} van ${vraag.stippen} stippen over.` : `U zet er ${-over} te veel. Haal er ${-over} weg.`}</p>
      {vraag.opties.map(({ code, naam }) => {
        const veld = stippenVeld(vraag.id, code);
        const fout = state.velden?.[veld];
        return (
          <div key={code}>
            <label htmlFor={`${id}-${veld}`}>{naam}</label>
            <span className="gast-stap">
              {luistert ? <button type="button" aria-label={`Stip minder bij ${naam}`} disabled={(aantallen[code] ?? 0) === 0} onClick={() => kies(code, (aantallen[code] ?? 0) - 1)}>−</button> : null}
              <input className="veld" id={`${id}-${veld}`} name={veld} inputMode="numeric" autoComplete="off" value={String(aantallen[code] ?? 0)} onChange={(typt) => kies(code, Number(typt.target.value.replace(/\D/g, '')) || 0)} aria-invalid={fout?.length ? true : undefined} aria-describedby={fout?.length ? `${id}-${veld}-fout` : undefined} />
              {luistert ? <button type="button" aria-label={`Stip meer bij ${naam}`} disabled={over <= 0} onClick={() => kies(code, (aantallen[code] ?? 0) + 1)}>+</button> : null}
            </span>
            <FieldErrors id={`${id}-${veld}`} errors={fout} />
          </div>
        );
      })}
    </div>
  );
}
