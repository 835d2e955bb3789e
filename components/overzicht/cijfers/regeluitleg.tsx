import type { Regeltekst } from '@/lib/inventaris/indicatoren';

/** A rule in words: who counts, of whom, in what, and what happens to the unknown. */
export function Regeluitleg({ tekst }: { tekst: Regeltekst }) {
  return (
    <dl className="regels">
      <dt>Wie telt</dt><dd>{tekst.teller}</dd>
      <dt>Van wie</dt><dd>{tekst.noemer}</dd>
      <dt>Eenheid</dt><dd>{tekst.eenheid}</dd>
      <dt>Onbekend</dt><dd>{tekst.onbekenden}</dd>
      <dt>Wanneer</dt><dd>{tekst.toelichting}</dd>
    </dl>
  );
}
