import { Steps, type Step } from '@/components/ui/steps';

const stappen = [
  ['kiezen', 'Kies bestand', 'wat is het'],
  ['koppelen', 'Herken en koppel', 'welke kolom is wat'],
  ['proefdraaien', 'Draai proef', 'wat zou er gebeuren'],
  ['doorvoeren', 'Voer door', 'in één keer, of niet'],
] as const;

export type ImportStap = (typeof stappen)[number][0];

/** The four steps of an import; `klaar` when it was applied. */
export function ImportStappen({ hier, klaar = false, terug }: { hier: ImportStap; klaar?: boolean; terug?: Partial<Record<ImportStap, string>> }) {
  const nu = stappen.findIndex(([sleutel]) => sleutel === hier);
  const steps = stappen.map(([sleutel, naam, toelichting], plaats): Step => ({
    naam, toelichting, staat: klaar || plaats < nu ? 'af' : plaats === nu ? 'hier' : 'open', ...(terug?.[sleutel] && plaats !== nu ? { href: terug[sleutel] } : {}),
  }));
  return <div className="mb-(--r-6)"><Steps label="Stappen van het inlezen" steps={steps} /></div>;
}
