import type { FaseStand } from '@/lib/cyclus/cyclus';
import { staatWoorden } from './fase-staat';

/** The parts of one cycle lying next to each other: filled is closed, hatched is busy, outlined is open. */
export function FaseBalk({ fasen, letters = false }: { fasen: readonly FaseStand[]; letters?: boolean }) {
  const inRoute = fasen.filter(({ inRoute: erin }) => erin);
  const breedte = 100 / Math.max(1, inRoute.length);
  return (
    <svg className="fasebalk" width="100%" height={letters ? 34 : 13} role="img" aria-label={inRoute.map((fase) => `${fase.deelfase} ${staatWoorden[fase.staat]}`).join(', ') || 'Nog geen fases in de route'}>
      {inRoute.map((fase, i) => (
        <g key={fase.deelfase}>
          <rect x={`${i * breedte}%`} y=".5" width={`${breedte}%`} height="11" className={fase.staat === 'klaar' ? 'g-vol' : fase.staat === 'bezig' ? 'g-arc' : 'g-leeg'} />
          <rect x={`${i * breedte}%`} y=".5" width={`${breedte}%`} height="11" fill="none" stroke={fase.staat === 'open' ? 'var(--lijn-vorm)' : 'var(--kobalt)'} />
          {i > 0 && fase.staat === 'klaar' && inRoute[i - 1]?.staat === 'klaar' ? <line x1={`${i * breedte}%`} x2={`${i * breedte}%`} y1="0" y2="12" stroke="var(--papier)" strokeWidth="1.5" /> : null}
          {letters ? <text className="g-tekst" x={`${(i + 0.5) * breedte}%`} y="28" textAnchor="middle">{fase.deelfase}</text> : null}
        </g>
      ))}
    </svg>
  );
}
