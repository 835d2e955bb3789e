import { Status, type StatusKind } from '@/components/ui/status';
import { KLEURWOORDEN, type Kleur } from '@/lib/plan/voortgang';

const TEKEN: Record<Kleur, StatusKind> = { 'op-koers': 'vast', 'let-op': 'bezig', vastgelopen: 'actie' };

/** How it goes, in a mark with its word and the reason. */
export function Koers({ kleur, waarom, klaar = false }: { kleur: Kleur; waarom?: string; /** Done: its own word. */ klaar?: boolean }) {
  return <Status kind={klaar ? 'vast' : TEKEN[kleur]} note={waarom}>{klaar ? 'Klaar' : KLEURWOORDEN[kleur]}</Status>;
}

interface BalkProps { naam: string; voortgang: number; /** Where it would be today; null: no days were agreed. */ verwacht: number | null }

/** Done against expected: filled is done, the line is where the plan would be today. */
export function Voortgangstreep({ naam, voortgang, verwacht }: BalkProps) {
  const woorden = `${naam}: ${voortgang}% gedaan${verwacht === null ? '' : `, volgens de planning ${verwacht}%`}`;
  return (
    <svg className="voortgangstreep" role="img" aria-label={woorden} width="100%" height="15">
      <rect x=".5" y="3.5" width="100%" height="8" className="b-rand" />
      <rect y="3.5" width={`${voortgang}%`} height="8" className="b-vast" />
      {verwacht !== null && verwacht > voortgang ? <rect x={`${voortgang}%`} y="3.5" width={`${verwacht - voortgang}%`} height="8" className="b-arcering" /> : null}
      {verwacht === null ? null : <line x1={`${verwacht}%`} x2={`${verwacht}%`} y1="0" y2="15" className="voortgang-nu" />}
    </svg>
  );
}
