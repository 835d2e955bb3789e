'use client';

import { BEOORDEELD, isGekozen, kwadrantOp, KWADRANTEN, VELD, VLAK, type Punt } from '@/lib/cyclus/aanknopingspunten';
import { keuzevelden, spreidingVan, verschilt } from '@/lib/cyclus/beoordelingen';
import { cel, type Beoordeling } from '@/lib/cyclus/instrument';
import { useBladrijen, useCellenZetten, useWaarden } from '../rijen';
import { VakMatrix } from '../vak-matrix';

/** All points by impact and feasibility, live: dragging weighs, and what people judge differently says so. */
export function PuntenVlak({ punten, beoordelingen }: { punten: readonly Punt[]; beoordelingen: readonly Beoordeling[] }) {
  const waarden = useWaarden();
  const invoer = new Map(useBladrijen().map((rij) => [rij.vraagId, rij.invoer]));
  const zetten = useCellenZetten();
  const verdeeld = (vraagId: string) => keuzevelden(invoer.get(vraagId) ?? { soort: 'geen' }, BEOORDEELD).some((veld) => verschilt(spreidingVan(veld, beoordelingen.filter((een) => een.vraagId === vraagId))));
  return (
    <VakMatrix
      {...VLAK} naam="Aanknopingspunten naar impact en haalbaarheid" itemNaam="Aanknopingspunt" merkUitleg="gekozen"
      titelVan={(kolom, rij) => { const kwadrant = kwadrantOp(rij, kolom); return kwadrant ? KWADRANTEN[kwadrant] : { titel: '' }; }}
      items={punten.map(({ vraagId, nr, titel }) => {
        const waarde = waarden.get(vraagId) ?? {};
        return { id: vraagId, naam: `${nr} ${titel}`, kolom: cel(waarde, VELD.haalbaarheid), rij: cel(waarde, VELD.impact), ...(isGekozen(waarde) ? { merk: 'gekozen' } : {}), ...(verdeeld(vraagId) ? { onder: 'verdeeld oordeel' } : {}) };
      })}
      zet={zetten && ((id, kolom, rij) => zetten(id, { [VELD.haalbaarheid]: kolom, [VELD.impact]: rij }))}
    />
  );
}
