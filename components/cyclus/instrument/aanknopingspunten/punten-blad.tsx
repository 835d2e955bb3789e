'use client';

import { useState, type ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { Button } from '@/components/ui/button';
import { KeyLine } from '@/components/ui/kbd';
import { Progress } from '@/components/ui/progress';
import { isGekozen, kwadrantVan, themaoordeel, type Punt, type Thema } from '@/lib/cyclus/aanknopingspunten';
import { vraagAnker, type Waarde } from '@/lib/cyclus/antwoord';
import type { Beoordeling } from '@/lib/cyclus/instrument';
import type { FormState } from '@/lib/form-state';
import { useWaarden } from '../rijen';
import { PuntRij, type PuntRijProps } from './punt-rij';

export interface Cluster { slug: string; titel: string; /** Adds an own point; null where people only read. */ toevoegen: ReactNode }

interface PuntenBladProps {
  clusters: readonly Cluster[];
  punten: readonly Punt[];
  themas: readonly Thema[];
  beoordelingen: readonly Beoordeling[];
  beoordelen: ((vorige: FormState, data: FormData) => Promise<FormState>) | null;
  onder: Readonly<Record<string, PuntRijProps['onder']>>;
}

type Toon = 'alles' | 'open' | 'gekozen';
interface Keuze { toon: Toon; /** Field of a theme, or empty. */ thema: string }

const TOONWOORDEN: readonly (readonly [Toon, string])[] = [['alles', 'Alles'], ['open', 'Nog te wegen'], ['gekozen', 'Gekozen']];

/** The list in its clusters: weigh everything once, then look at what is chosen or at one other theme. */
export function PuntenBlad({ clusters, punten, themas, beoordelingen, beoordelen, onder }: PuntenBladProps) {
  const waarden = useWaarden();
  const waarde = ({ vraagId }: Punt): Waarde => waarden.get(vraagId) ?? {};
  const [keuze, zetKeuze] = useState<Keuze>({ toon: 'alles', thema: '' });
  // As it was when somebody chose: a row does not run away from under the hand that changes it.
  const [getoond, zetGetoond] = useState<ReadonlySet<string> | null>(null);
  const past = (punt: Punt, { toon, thema }: Keuze) => (toon === 'alles' || (toon === 'open' ? kwadrantVan(waarde(punt)) === null : isGekozen(waarde(punt)))) && (thema === '' || themaoordeel(punt, waarde(punt), thema).geldt);
  const kies = (deel: Partial<Keuze>) => {
    const nieuw = { ...keuze, ...deel };
    zetKeuze(nieuw);
    zetGetoond(nieuw.toon === 'alles' && nieuw.thema === '' ? null : new Set(punten.filter((punt) => past(punt, nieuw)).map(({ vraagId }) => vraagId)));
  };
  const hier = punten.filter(({ vraagId }) => getoond === null || getoond.has(vraagId));
  const thema = themas.find(({ code }) => code === keuze.thema);
  return (
    <>
      <Overzicht punten={punten} alles={beoordelen === null ? null : () => kies({ toon: 'alles', thema: '' })} />
      <div className="knelpunt-balk">
        <fieldset className="keus"><legend className="alleen-voorlezen">Toon</legend>{TOONWOORDEN.map(([code, naam]) => <label key={code}><input type="radio" name="punten-toon" checked={keuze.toon === code} onChange={() => kies({ toon: code })} />{naam}</label>)}</fieldset>
        <label className="punten-thema"><span>Werkt ook voor</span> <select className="veld" value={keuze.thema} onChange={(kiest) => kies({ thema: kiest.target.value })}><option value="">elk thema</option>{themas.map(({ code, naam }) => <option key={code} value={code}>{naam}</option>)}</select></label>
        <span role="status" className="klein half">{getoond === null ? '' : `${hier.length} van ${punten.length} aanknopingspunten${thema ? ` ${hier.length === 1 ? 'werkt' : 'werken'} ook voor ${thema.naam.toLowerCase().replace('ict', 'ICT')}` : ''}.`}</span>
      </div>
      {beoordelen === null ? null : <div className="alleen-breed"><KeyLine keys={[{ keys: ['G', 'K'], does: 'groot of klein, en door naar de volgende keuze' }]} /></div>}
      {hier.length === 0 ? <p className="half">{keuze.toon === 'open' ? 'Alles is gewogen. Kijk hieronder in het vlak en kies dan.' : keuze.toon === 'gekozen' && keuze.thema === '' ? 'U koos nog niets. Weeg eerst de punten, en kies dan liefst drie punten die u volhoudt.' : 'Hier valt nu geen aanknopingspunt onder.'}</p> : null}
      {clusters.map((cluster) => {
        const van = hier.filter((punt) => punt.cluster === cluster.slug);
        return van.length === 0 && getoond !== null ? null : (
          <section key={cluster.slug} className="puntcluster" aria-labelledby={`cluster-${cluster.slug}`}>
            <div className="punt-kop punt-koppen"><span /><h3 id={`cluster-${cluster.slug}`}>{cluster.titel}</h3><span aria-hidden="true">Impact</span><span aria-hidden="true">Haalbaarheid</span><span aria-hidden="true">Combinatie</span></div>
            <ol className="punten">
              {van.flatMap((punt) => { const bij = onder[punt.vraagId]; return bij ? [<PuntRij key={punt.vraagId} punt={punt} themas={themas} beoordelingen={beoordelingen.filter(({ vraagId }) => vraagId === punt.vraagId)} beoordelen={beoordelen} onder={bij} />] : []; })}
            </ol>
            {cluster.toevoegen ? <details className="punt-eigen"><summary>Eigen aanknopingspunt bij {cluster.titel.toLowerCase()}</summary>{cluster.toevoegen}</details> : null}
          </section>
        );
      })}
    </>
  );
}

/** How far it is, and the next thing to do. */
function Overzicht({ punten, alles }: { punten: readonly Punt[]; /** Shows every row; null where people only read. */ alles: (() => void) | null }) {
  const waarden = useWaarden();
  const van = ({ vraagId }: Punt) => waarden.get(vraagId) ?? {};
  const open = punten.find((punt) => kwadrantVan(van(punt)) === null);
  const gewogen = punten.filter((punt) => kwadrantVan(van(punt)) !== null).length;
  const kans = punten.filter((punt) => kwadrantVan(van(punt)) === 'meeste-kans').length;
  const gekozen = punten.filter((punt) => isGekozen(van(punt))).length;
  return (
    <div className="knelpunt-overzicht">
      <Progress label="Gewogen" value={gewogen} max={punten.length} />
      <p>{gewogen === 0 && gekozen === 0 ? `Nog niets gewogen.${alles ? ' Twee tikken per punt zijn genoeg; toelichten komt daarna.' : ''}` : `${kans} ${kans === 1 ? 'punt maakt' : 'punten maken'} de meeste kans. ${alles ? 'U koos' : 'De school koos'} er ${gekozen}.`}</p>
      {open && alles ? <Button size="klein" onClick={() => naar(open, alles)}>{gewogen === 0 ? 'Begin bij het eerste' : `Ga verder bij ${open.nr}`}</Button> : <a href={gekozen === 0 ? '#vlak' : '#combinatie'} className="knop klein-knop">{gekozen > 0 ? 'Bekijk de combinatie' : alles ? 'Bekijk het vlak en kies' : 'Bekijk het vlak'}</a>}
    </div>
  );
}

function naar({ vraagId }: Punt, alles: () => void): void {
  if (!document.getElementById(vraagAnker(vraagId))) flushSync(alles);
  const rij = document.getElementById(vraagAnker(vraagId));
  rij?.scrollIntoView({ block: 'center' });
  ([...(rij?.querySelectorAll('fieldset.celkeuze') ?? [])].find((veld) => !veld.querySelector('input:checked'))?.querySelector('input') ?? rij?.querySelector('input'))?.focus({ preventScroll: true });
}
