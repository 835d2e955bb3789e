import { plek } from '@/components/grafiek/getallen';
import { datumInWoorden } from '@/lib/dates';
import type { Gebeurtenis } from '@/lib/inventaris/tijdlijn';
import './dossier.css';

const BOVEN = 26;
const ONDER = 96;

/**
 * Two ruled lines on one axis of years: above what happened, below when we learned it. A slanting line is knowledge that
 * came later; what no longer holds is outlined. The list beneath says the same.
 */
export function KennisTijdlijn({ gebeurtenissen, vandaag }: { gebeurtenissen: Gebeurtenis[]; vandaag: string }) {
  const punten = gebeurtenissen.flatMap((een) => (een.op === null ? [] : [{ een, op: jaar(een.op), bekend: een.kennis.map(({ op }) => jaar(op.slice(0, 10))) }]));
  if (punten.length === 0) return null;
  const nu = jaar(vandaag);
  const tijden = punten.flatMap(({ op, bekend }) => [op, ...bekend]);
  const begin = Math.min(...tijden, nu - 1);
  const einde = Math.max(...tijden, nu) + Math.max(0.2, (nu - begin) * 0.04);
  const x = (tijd: number) => ((tijd - begin) / (einde - begin)) * 98 + 1;
  return (
    <svg className="tijdstrook" width="100%" height="146" role="img" aria-label={`Tijdlijn van ${Math.floor(begin)} tot ${Math.ceil(einde)}: ${punten.length} gebeurtenissen, met daaronder wanneer wij ze wisten`}>
      {streepjes(begin, einde).map((streep) => (
        <g key={streep}>
          <line x1={plek(x(streep))} x2={plek(x(streep))} y1={BOVEN} y2={ONDER} stroke="var(--haarlijn)" />
          <text x={plek(x(streep))} y={ONDER + 40} fontSize="12" fill="var(--inkt-2)" textAnchor={x(streep) < 4 ? 'start' : x(streep) > 96 ? 'end' : 'middle'}>{streep}</text>
        </g>
      ))}
      <text x="1%" y="12" fontSize="12" fill="var(--inkt-2)">wat er gebeurde</text>
      <text x="1%" y={ONDER + 20} fontSize="12" fill="var(--inkt-2)">wanneer wij het wisten</text>
      <line x1="0" x2="100%" y1={BOVEN} y2={BOVEN} stroke="var(--inkt)" strokeWidth="1.5" />
      <line x1="0" x2="100%" y1={ONDER} y2={ONDER} stroke="var(--inkt)" strokeWidth="1.5" />
      {punten.map(({ een, op, bekend }) => <g key={een.sleutel}>{bekend.map((moment, plaats) => <line key={een.kennis[plaats]?.op} x1={plek(x(op))} x2={plek(x(moment))} y1={BOVEN} y2={ONDER} stroke={een.geldt ? 'var(--kobalt)' : 'var(--lijn-vorm)'} strokeDasharray={plaats === 0 ? undefined : '2 3'} opacity=".55" />)}</g>)}
      {punten.map(({ een, op, bekend }) => (
        <g key={een.sleutel}>
          <circle cx={plek(x(op))} cy={BOVEN} r="5" fill={een.geldt ? 'var(--kobalt)' : 'var(--papier)'} stroke={een.geldt ? 'var(--kobalt)' : 'var(--lijn-vorm)'} strokeWidth="1.5"><title>{`${een.wat}, ${datumInWoorden(een.op ?? '')}`}</title></circle>
          {bekend.map((moment, plaats) => <rect key={een.kennis[plaats]?.op} x={plek(x(moment))} y={ONDER - 6} width="3" height="12" transform="translate(-1.5 0)" fill={een.kennis[plaats]?.wat === 'bekend' ? 'var(--kobalt)' : 'var(--potlood)'} />)}
        </g>
      ))}
      <line x1={plek(x(nu))} x2={plek(x(nu))} y1={BOVEN - 12} y2={ONDER + 10} stroke="var(--inkt)" strokeWidth="1.5" />
    </svg>
  );
}

// Day in a year as part of it: near enough for a line of decades.
function jaar(dag: string): number {
  return Number(dag.slice(0, 4)) + (Number(dag.slice(5, 7)) - 1 + Number(dag.slice(8, 10)) / 31) / 12;
}

function streepjes(begin: number, eind: number): number[] {
  const stap = [1, 2, 5, 10, 20].find((jaren) => (eind - begin) / jaren <= 7) ?? 20;
  const eerste = Math.ceil(begin / stap) * stap;
  return Array.from({ length: Math.max(0, Math.floor((eind - eerste) / stap) + 1) }, (_, i) => eerste + i * stap);
}
