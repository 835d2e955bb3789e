import { momentInWoorden } from '@/lib/dates';
import { stapInWoorden, type Planstap } from '@/lib/plan/versie';

/** Every step that a plan took, newest first: who, when, why. */
export function PlanVerloop({ stappen }: { stappen: readonly Planstap[] }) {
  return (
    <ol className="planverloop" reversed>
      {stappen.map((stap) => (
        <li key={stap.id}>
          <p><b>{stapInWoorden(stap)}</b>{stap.nummer === null ? '' : <span className="half">, versie {stap.nummer}</span>}</p>
          {stap.reden === '' ? null : <p className="reden">“{stap.reden}”</p>}
          <time dateTime={stap.op}>{momentInWoorden(stap.op)}</time>
        </li>
      ))}
    </ol>
  );
}
