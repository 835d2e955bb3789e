import { Status, type StatusKind } from '@/components/ui/status';
import { KLEURWOORDEN, type Kleur, type LopendeActiviteit, type Signaal } from '@/lib/plan/voortgang';

const TEKEN: Record<Kleur, StatusKind> = { 'op-koers': 'vast', 'let-op': 'bezig', vastgelopen: 'actie' };

/** How it goes, in a mark with its word and the reason. */
export function Koers({ kleur, waarom }: { kleur: Kleur; waarom?: string }) {
  return <Status kind={TEKEN[kleur]} note={waarom}>{KLEURWOORDEN[kleur]}</Status>;
}

/** The same for one activity: done, or still to begin, says so itself. */
export function ActiviteitKoers({ activiteit: { nu, begin }, signaal, vandaag }: { activiteit: Pick<LopendeActiviteit, 'nu' | 'begin'>; signaal: Signaal; vandaag: string }) {
  if (nu.stand === 'klaar') return <Status kind="vast" note={signaal.waarom}>Klaar</Status>;
  if (nu.stand === 'open' && begin !== null && begin > vandaag) return <Status kind="onbekend" note={signaal.waarom}>Nog niet begonnen</Status>;
  return <Koers {...signaal} />;
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
