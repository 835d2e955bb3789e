import { aantal, plek } from '@/components/grafiek/getallen';
import { datumInWoorden } from '@/lib/dates';
import type { DossierAanstelling } from '@/lib/inventaris/dossier';
import { isActief } from './actief';

const RIJ = 38;

/**
 * Appointments as bars on one axis of years: filled up to the peildatum, hatched as far as it goes on, outlined when it
 * does not hold on that day. The table below it says the same.
 */
export function Tijdlijn({ aanstellingen, peildatum }: { aanstellingen: DossierAanstelling[]; peildatum: string }) {
  const nu = jaar(peildatum);
  const begin = Math.min(...aanstellingen.map((een) => jaar(een.begin)), nu - 1);
  const eind = Math.max(...aanstellingen.map((een) => (een.einde ? jaar(een.einde) : 0)), nu + Math.max(0.2, (nu - begin) * 0.08));
  const x = (tijd: number) => Math.min(100, Math.max(0, ((tijd - begin) / (eind - begin)) * 100));
  const hoogte = aanstellingen.length * RIJ;
  return (
    <svg width="100%" height={hoogte + 24} role="img" aria-label={`Tijdlijn van ${Math.floor(begin)} tot ${Math.ceil(eind)}; peildatum ${datumInWoorden(peildatum)}`}>
      {streepjes(begin, eind).map((streep) => (
        <g key={streep}>
          <line x1={plek(x(streep))} x2={plek(x(streep))} y1="0" y2={hoogte} stroke="var(--haarlijn)" />
          <text x={plek(x(streep))} y={hoogte + 17} fontSize="12" fill="var(--inkt-2)" textAnchor={x(streep) < 3 ? 'start' : x(streep) > 97 ? 'end' : 'middle'}>{streep}</text>
        </g>
      ))}
      {aanstellingen.map((een, plaats) => <Balk key={een.id} aanstelling={een} van={x(jaar(een.begin))} tot={een.einde ? x(jaar(een.einde)) : 100} nu={isActief(een, peildatum) ? x(nu) : null} y={plaats * RIJ} />)}
      <line x1={plek(x(nu))} x2={plek(x(nu))} y1="0" y2={hoogte} stroke="var(--inkt)" strokeWidth="1.5" />
    </svg>
  );
}

/** `nu` is the place of the peildatum when the appointment holds on that day. Places are percentages. */
function Balk({ aanstelling, van, tot, nu, y }: { aanstelling: DossierAanstelling; van: number; tot: number; nu: number | null; y: number }) {
  const breed = (links: number, rechts: number) => plek(Math.max(0.4, rechts - links));
  const rand = nu === null ? 'var(--lijn-vorm)' : 'var(--kobalt)';
  return (
    <g>
      <text x={plek(van > 70 ? tot : van)} y={y + 14} fontSize="12" fill="var(--inkt-2)" textAnchor={van > 70 ? 'end' : 'start'} className="halo">{aanstelling.school}, {aantal(aanstelling.fte)} fte</text>
      <rect x={plek(van)} width={breed(van, tot)} y={y + 20} height="11" fill={nu === null ? 'var(--papier)' : 'url(#arc)'} stroke={rand} strokeWidth="1.25" />
      {nu === null ? null : <rect x={plek(van)} width={breed(van, nu)} y={y + 20} height="11" fill="var(--kobalt)" />}
    </g>
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
