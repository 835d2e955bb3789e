import { plek } from '@/components/grafiek/getallen';
import { TabelErbij } from '@/components/grafiek/tabel-erbij';
import { ZEKERHEDEN, type Vertrekjaar } from '@/lib/inventaris/vertrek';
import { vullingVan } from './woorden';

const REGEL = 26;
const LINKS = 12;
const BREED = 76;

interface VertrekJarenProps {
  /** "Het bestuur" or a school. */
  naam: string;
  jaren: Vertrekjaar[];
  /** Longest bar of all charts that stand together, so that they share one scale. */
  hoogste: number;
  /** Months of the first and last year are not whole; said under the chart. */
  verborgenTabel?: boolean;
}

/** Departures per calendar year as bars: filled is certain, hatched probable (every AOW date and every appointment that ends), outlined possible. */
export function VertrekJaren({ naam, jaren, hoogste, verborgenTabel = false }: VertrekJarenProps) {
  const heel = Math.max(1, hoogste);
  const woorden = jaren.map((een) => `${een.jaar}: ${totaalVan(een)}`).join(', ');
  return (
    <figure className="grafiek">
      <svg width="100%" height={jaren.length * REGEL + 4} role="img" aria-label={`${naam}, vertrek per jaar: ${woorden}`}>
        <line className="g-as" x1={plek(LINKS)} x2={plek(LINKS)} y1="0" y2={jaren.length * REGEL} />
        {jaren.map((een, i) => {
          const y = i * REGEL + 6;
          let x = LINKS;
          const delen = ZEKERHEDEN.map((zekerheid) => { const deel = { zekerheid, x, breed: (een[zekerheid] / heel) * BREED }; x += deel.breed; return deel; });
          return (
            <g key={een.jaar}>
              <text className="g-tekst" x="0" y={y + 12}>{een.jaar}</text>
              {delen.filter(({ breed }) => breed > 0).map((deel) => <g key={deel.zekerheid}><rect x={plek(deel.x)} width={plek(deel.breed)} y={y} height="14" className={`b-${vullingVan[deel.zekerheid]}`} /><rect x={plek(deel.x)} width={plek(deel.breed)} y={y} height="14" className="b-rand" /></g>)}
              <svg x={plek(x)} y={y} overflow="visible"><text className="g-cijfer" x="6" y="12">{totaalVan(een)}</text></svg>
            </g>
          );
        })}
      </svg>
      <TabelErbij verborgen={verborgenTabel} naam={`${naam}, vertrek per jaar`} koppen={['', 'zeker', 'waarschijnlijk', 'mogelijk', 'samen', 'van wie master']} rijen={jaren.map((een) => [een.jaar, een.zeker, een.waarschijnlijk, een.mogelijk, totaalVan(een), een.masters])} />
    </figure>
  );
}

/** Everyone who leaves in a year, whatever the certainty. */
export function totaalVan({ zeker, waarschijnlijk, mogelijk }: Vertrekjaar): number {
  return zeker + waarschijnlijk + mogelijk;
}
