import { aantal, plek } from '@/components/grafiek/getallen';
import type { StatusKind } from '@/components/ui/status';
import { LESOORDELEN, type Lesoordeel } from '@/lib/inventaris/bevoegdheid';
import './dossier.css';

export const oordeelTekens: Record<Lesoordeel, StatusKind> = { bevoegd: 'vast', benoembaar: 'half', onbevoegd: 'fout', onbekend: 'onbekend' };
const vullingen: Record<Lesoordeel, string> = { bevoegd: 'var(--kobalt)', benoembaar: 'url(#arc)', onbevoegd: 'url(#arcrood)', onbekend: 'var(--papier)' };
const randen: Record<Lesoordeel, string> = { bevoegd: 'var(--kobalt)', benoembaar: 'var(--kobalt)', onbevoegd: 'var(--potlood)', onbekend: 'var(--lijn-vorm)' };

/** Hours per week by judgement, as one bar with its own words. */
export function Oordeelbalk({ uren, toelichting }: { uren: Record<Lesoordeel, number>; toelichting: string }) {
  const totaal = LESOORDELEN.reduce((som, oordeel) => som + uren[oordeel], 0);
  const delen = LESOORDELEN.filter((oordeel) => uren[oordeel] > 0);
  const woorden = delen.map((oordeel) => `${aantal(uren[oordeel])} uur ${oordeel}`).join(', ');
  return (
    <div>
      <svg className="oordeelbalk" role="img" aria-label={woorden}>
        {delen.map((oordeel, plaats) => {
          const breedte = (uren[oordeel] / totaal) * 100;
          const x = delen.slice(0, plaats).reduce((som, ander) => som + (uren[ander] / totaal) * 100, 0);
          return <rect key={oordeel} x={plek(x)} y="1" width={plek(breedte)} height="10" fill={vullingen[oordeel]} stroke={randen[oordeel]} strokeDasharray={oordeel === 'onbekend' ? '2 3' : undefined} />;
        })}
      </svg>
      <p className="klein half" aria-hidden="true">{woorden}</p>
      <p className="klein zacht">{toelichting}</p>
    </div>
  );
}
