import { STAATKOLOMMEN, type Kolomsleutel, isStaatkolom } from '@/lib/inventaris/matrix-kolommen';

const VORMEN = [
  ['vast', 'gezien of in orde'], ['bezig', 'opgegeven of onderweg'], ['open', 'ontbreekt'], ['onbekend', 'niet bekend'], ['actie', 'hier moet iemand iets doen'],
] as const;

/** How to read the marks, and what counts as a gap in the columns that are shown. */
export function MatrixLegenda({ kolommen }: { kolommen: readonly Kolomsleutel[] }) {
  return (
    <div className="matrixlegenda">
      <ul aria-label="Tekens">{VORMEN.map(([vorm, woord]) => <li key={vorm}><span className="cel" data-vorm={vorm}>{woord}</span></li>)}</ul>
      {kolommen.length === 0 ? null : <details className="uitleg">
        <summary>Wat staat in elke kolom, en wat telt als gat?</summary>
        <div>
          <dl>{kolommen.filter(isStaatkolom).map((kolom) => <div key={kolom}><dt>{STAATKOLOMMEN[kolom].kop}</dt><dd>{STAATKOLOMMEN[kolom].uitleg}</dd></div>)}</dl>
          <p>Iedere leraar staat er één keer: bij de grootste aanstelling op de peildatum, en bij de sectie met de meeste lesuren van dit schooljaar. Daardoor tellen de groepen samen op tot het totaal. “7 van 23” telt wie in die kolom wordt bevraagd: bij de wo-master alleen wie lesgeeft in vwo 4–6.</p>
        </div>
      </details>}
    </div>
  );
}
