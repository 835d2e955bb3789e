'use client';

import { Button } from '@/components/ui/button';
import { beoordelaars, keuzevelden, spreidingVan, verschilt } from '@/lib/cyclus/beoordelingen';
import type { Beoordeling } from '@/lib/cyclus/instrument';
import type { FormState } from '@/lib/form-state';
import { Beoordelaars } from './beoordelaars';
import { useRij } from './rijen';

interface OordelenProps { vraagId: string; velden: readonly string[]; beoordelingen: readonly Beoordeling[]; actie: ((vorige: FormState, data: FormData) => Promise<FormState>) | null }

/** What several people think of a row: who differs, one's own judgement, and what most chose as the answer of the school. */
export function Oordelen({ vraagId, velden, beoordelingen, actie }: OordelenProps) {
  const { rij } = useRij(vraagId);
  const spreidingen = keuzevelden(rij.invoer, velden).map((veld) => spreidingVan(veld, beoordelingen));
  const mensen = beoordelaars(spreidingen);
  if (!actie && mensen.length === 0) return null;
  return (
    <div className="oordelen-naast" role="group" aria-label={`Oordelen naast elkaar: ${rij.naam}`}>
      <p className="veldkop">Oordelen naast elkaar</p>
      <p className="klein half">{spreidingen.some(verschilt) ? 'U oordeelt verschillend. Praat erover, en kies daarna samen het antwoord van de school.' : 'Ieder oordeelt voor zich. Zo ziet u waar u van elkaar verschilt.'}</p>
      <Beoordelaars vraagId={vraagId} velden={velden} beoordelingen={beoordelingen} actie={actie} />
      <Overnemen vraagId={vraagId} spreidingen={spreidingen} />
    </div>
  );
}

/** What most people chose, where the school says nothing or something else. */
function Overnemen({ vraagId, spreidingen }: { vraagId: string; spreidingen: readonly ReturnType<typeof spreidingVan>[] }) {
  const { cel, zetCel, nu, mag } = useRij(vraagId);
  const anders = spreidingen.filter(({ code, meeste, stemmen }) => stemmen > 1 && meeste.length === 1 && meeste[0] !== cel(code));
  if (!mag || anders.length === 0) return null;
  return (
    <div className="overnemen">
      <p className="klein">De meesten kozen iets anders dan nu het antwoord van de school is.</p>
      {anders.map(({ code, naam, opties, meeste }) => <Button key={code} size="klein" onClick={() => { zetCel(code, meeste[0] ?? ''); nu(); }}>Neem over: {opties.find((optie) => optie.code === meeste[0])?.naam}<span className="alleen-voorlezen"> bij {naam}</span></Button>)}
    </div>
  );
}
