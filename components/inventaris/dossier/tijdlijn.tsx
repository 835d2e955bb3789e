import { plek } from '@/components/grafiek/getallen';
import { datumInWoorden } from '@/lib/dates';
import type { DossierAanstelling } from '@/lib/inventaris/dossier';
import { isActief } from './actief';

const RIJ = 22;

/** Appointments as bars on one axis of years: filled holds on the peildatum, outlined does not. The table beside it says the same. */
export function Tijdlijn({ aanstellingen, peildatum }: { aanstellingen: DossierAanstelling[]; peildatum: string }) {
  const begin = Math.min(...aanstellingen.map((een) => jaar(een.begin)), jaar(peildatum) - 1);
  const eind = Math.max(...aanstellingen.map((een) => (een.einde ? jaar(een.einde) : 0)), jaar(peildatum) + 1);
  const x = (tijd: number) => Math.min(100, Math.max(0, ((tijd - begin) / (eind - begin)) * 100));
  const hoogte = aanstellingen.length * RIJ;
  return (
    <svg width="100%" height={hoogte + 26} role="img" aria-label={`Tijdlijn van ${Math.floor(begin)} tot ${Math.ceil(eind)}; peildatum ${datumInWoorden(peildatum)}`}>
      {streepjes(begin, eind).map((streep) => (
        <g key={streep}>
          <line x1={plek(x(streep))} x2={plek(x(streep))} y1="0" y2={hoogte} stroke="var(--haarlijn)" />
          <text x={plek(x(streep))} y={hoogte + 17} fontSize="12" fill="var(--inkt-2)" textAnchor={x(streep) < 3 ? 'start' : x(streep) > 97 ? 'end' : 'middle'}>{streep}</text>
        </g>
      ))}
      {aanstellingen.map((een, plaats) => {
        const links = x(jaar(een.begin));
        const rechts = een.einde ? x(jaar(een.einde)) : 100;
        const vol = isActief(een, peildatum);
        return (
          <rect
            key={een.id} x={plek(links)} width={plek(Math.max(0.4, rechts - links))} y={plaats * RIJ + 5} height="11"
            fill={vol ? 'var(--kobalt)' : 'var(--papier)'} stroke={vol ? 'var(--kobalt)' : 'var(--lijn-vorm)'} strokeWidth="1.25"
          />
        );
      })}
      <line x1={plek(x(jaar(peildatum)))} x2={plek(x(jaar(peildatum)))} y1="0" y2={hoogte} stroke="var(--inkt)" strokeWidth="1.5" />
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
  return Array.from({ length: Math.floor((eind - eerste) / stap) + 1 }, (_, i) => eerste + i * stap);
}
