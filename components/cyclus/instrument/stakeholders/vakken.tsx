'use client';

import { cel } from '@/lib/cyclus/instrument';
import { celVanRij, celWoorden, type Stakeholdermatrix } from '@/lib/cyclus/stakeholders';
import { RijForm, useBladrijen, useCellenZetten, useRij, useWaarden } from '../rijen';
import { VakMatrix } from '../vak-matrix';

interface StakeholderMatrixProps {
  naam: string;
  matrix: Stakeholdermatrix;
  /** Rows of the guide for the cells: id and words. */
  cellen: readonly { vraagId: string; tekst: string }[];
  /** Ids of the stakeholders. */
  stakeholders: readonly string[];
}

/** The stakeholders in their cells, live: what is dragged here stands in the register at once, and the other way round. */
export function StakeholderMatrix({ naam, matrix, cellen, stakeholders }: StakeholderMatrixProps) {
  const waarden = useWaarden();
  const namen = new Map(useBladrijen().map((rij) => [rij.vraagId, rij.naam]));
  const zetten = useCellenZetten();
  const woorden = (kolom: string, rij: string) => {
    const hier = cellen.find(({ vraagId }) => { const vak = celVanRij(matrix, vraagId); return vak?.kolom === kolom && vak.rij === rij; });
    return hier ? celWoorden(hier.tekst) : { titel: '' };
  };
  return (
    <VakMatrix
      {...matrix} naam={naam} itemNaam="Stakeholder" titelVan={woorden} merkUitleg="sleutelfiguur"
      items={stakeholders.map((id) => {
        const waarde = waarden.get(id) ?? {};
        return { id, naam: namen.get(id) ?? '', kolom: cel(waarde, matrix.kolomVeld), rij: cel(waarde, matrix.rijVeld), ...(cel(waarde, 'sleutelfiguur') === 'ja' ? { merk: 'sleutelfiguur' } : {}) };
      })}
      zet={zetten && ((id, kolom, rij) => zetten(id, { [matrix.kolomVeld]: kolom, [matrix.rijVeld]: rij }))}
    />
  );
}

/** What you do with who stands in a cell; with the names that stand there now. */
export function Vakaanpak({ vraagId, titel, plaats, label, matrix, stakeholders, lezen }: { vraagId: string; titel: string; plaats: string; label: string; matrix: Stakeholdermatrix; stakeholders: readonly string[]; /** The answer as text, for who only reads. */ lezen: boolean }) {
  const { waarde, zet, rij } = useRij(vraagId);
  const waarden = useWaarden();
  const namen = new Map(useBladrijen().map((een) => [een.vraagId, een.naam]));
  const vak = celVanRij(matrix, vraagId);
  const hier = stakeholders.filter((id) => { const hun = waarden.get(id) ?? {}; return vak !== null && cel(hun, matrix.kolomVeld) === vak.kolom && cel(hun, matrix.rijVeld) === vak.rij; });
  return (
    <section className="vakaanpak" aria-label={`${titel}: ${plaats}`}>
      <h4>{titel} <small>{plaats}</small></h4>
      <p className="klein half">{hier.length > 0 ? hier.map((id) => namen.get(id)).join(', ') : 'Hier staat nog niemand.'}</p>
      {lezen ? <p>{waarde.tekst?.trim() || <span className="zacht">Nog geen afspraak.</span>}</p> : (
        <RijForm vraagId={vraagId}><label htmlFor={`antwoord-${rij.vraagId}-tekst`}><span>{label}</span><textarea id={`antwoord-${rij.vraagId}-tekst`} name="tekst" className="veld" rows={2} value={waarde.tekst ?? ''} onChange={(typ) => zet({ ...waarde, tekst: typ.target.value })} /></label></RijForm>
      )}
    </section>
  );
}
