'use client';

import { useRouter } from 'next/navigation';
import { Kies } from './kies';
import type { ProfielKeuze } from './profiel-keuze';

/** Reads the columns by a profile: the proposal below changes, nothing is kept yet. */
export function ProfielKiezen({ profielen, gekozen, pagina }: { profielen: ProfielKeuze[]; gekozen: string; pagina: string }) {
  const router = useRouter();
  const kies = (waarde: string): void => router.push(`${pagina}?stap=koppelen${waarde === '' ? '' : `&profiel=${encodeURIComponent(waarde)}`}`, { scroll: false });
  return (
    <div className="profielkeuze">
      <span aria-hidden="true">Lees met profiel</span>
      <Kies label="Lees met profiel" value={gekozen} kies={kies}>
        <option value="">Geen: kijk naar de kolomnamen</option>
        {profielen.map(({ waarde, naam }) => <option key={waarde} value={waarde}>{naam}</option>)}
      </Kies>
    </div>
  );
}
