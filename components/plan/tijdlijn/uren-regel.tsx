import type { Kwartaaluren } from '@/lib/plan/tijdlijn';
import { urenInWoorden } from '@/lib/plan/woorden';

interface UrenRegelProps {
  kwartalen: readonly Kwartaaluren[];
  /** Hours that are reserved per quarter; null when nobody said. */
  gereserveerd: number | null;
  /** Hours of all activities, and of those without days. */
  totaal: number;
  los: number;
}

const VLOER = 88;
const HOOGTE = 62;

/** Hours per quarter of all activities together, against what is reserved. */
export function UrenRegel({ kwartalen, gereserveerd, totaal, los }: UrenRegelProps) {
  const hoogst = Math.max(1, gereserveerd ?? 0, ...kwartalen.map(({ uren }) => uren));
  const y = (uren: number) => VLOER - (uren / hoogst) * HOOGTE;
  const teVeel = kwartalen.filter((een) => een.teVeel).length;
  const woorden = `Uren per kwartaal: ${kwartalen.map(({ kwartaal, uren }) => `${kwartaal.voluit} ${Math.round(uren)}`).join(', ')}.${gereserveerd === null ? '' : ` ${teVeel === 0 ? 'Geen kwartaal komt' : teVeel === 1 ? 'Eén kwartaal komt' : `${teVeel} kwartalen komen`} boven de ${urenInWoorden(gereserveerd)} uit.`}`;
  return (
    <div className="tijd-rij tijd-uren">
      <div className="tijd-naam">
        <b>Uren per kwartaal</b>
        <small>
          alle activiteiten samen, {urenInWoorden(totaal)}; {gereserveerd === null ? 'er zijn nog geen uren gereserveerd' : `er is ${urenInWoorden(gereserveerd)} per kwartaal gereserveerd`}
          {los > 0 ? <>. <span className="rood">{urenInWoorden(los)} zonder periode</span> staat hier niet bij</> : null}
        </small>
      </div>
      <div className="tijd-baan">
        <svg role="img" aria-label={woorden}>
          {kwartalen.map(({ kwartaal, uren, x, breedte, teVeel: rood }) => (
            <g key={kwartaal.begin}>
              {uren > 0 ? <rect x={`${x + breedte * 0.21}%`} width={`${breedte * 0.58}%`} y={y(uren)} height={VLOER - y(uren)} fill={rood ? 'url(#arcrood)' : 'url(#arc)'} stroke={rood ? 'var(--potlood)' : 'var(--kobalt)'} /> : null}
              <text className={rood ? 'g-cijfer halo tijd-rood' : 'g-cijfer halo'} x={`${x + breedte / 2}%`} y="103" textAnchor="middle">{Math.round(uren).toLocaleString('nl-NL')}</text>
            </g>
          ))}
          {gereserveerd === null ? null : <><line className="g-doel" x1="0" x2="100%" y1={y(gereserveerd)} y2={y(gereserveerd)} strokeDasharray="5 3" /><text className="g-tekst halo" x="0" dx="5" y={y(gereserveerd) - 5}>{Math.round(gereserveerd).toLocaleString('nl-NL')} gereserveerd</text></>}
          <line className="g-as" x1="0" x2="100%" y1={VLOER} y2={VLOER} />
        </svg>
      </div>
    </div>
  );
}
