import { aandeel, aantal, afstand, plek, procent, type Doelstand } from './getallen';
import { TabelErbij } from './tabel-erbij';

interface DoelstokProps extends Doelstand {
  /** Goal in percent: 50 or 80. */
  doel: number;
  /** What is counted: "leraren". */
  wie?: string;
  inFte?: boolean;
  /** What to say when nobody counts: "geen vwo-bovenbouw". */
  leeg?: string;
}

const TIENEN = [0, 10, 20, 30, 40, 50, 60, 70, 80, 90, 100];

/** The big scale bar: filled is confirmed, hatched is stated without proof, the flag is the goal. */
export function Doelstok({ doel, wie = 'leraren', inFte = false, leeg = 'geen leraren', ...stand }: DoelstokProps) {
  const vast = aandeel(stand.bevestigd, stand.noemer);
  const ruim = aandeel(Math.max(stand.opgegeven, stand.bevestigd), stand.noemer);
  if (vast === null || ruim === null) return <p className="geengrafiek">{leeg}</p>;
  const { doelAantal } = afstand(stand, doel, inFte);
  const eenheid = inFte && wie === 'leraren' ? 'fte' : wie;
  return (
    <figure className="grafiek">
      <svg className="stok" width="100%" height="74" role="img" aria-label={`${procent(vast)} bevestigd, ${procent(ruim)} opgegeven, doel ${doel}%`}>
        <rect x="0" y="31" width={plek(vast)} height="14" className="g-vast" />
        <rect x={plek(vast)} y="31" width={plek(ruim - vast)} height="14" className="g-arc" />
        <Maatstrepen tot={vast} doel={doel} />
        <rect x="0" y="30.5" width="100%" height="15" className="g-kader" />
        <line className="g-doel dik" x1={plek(doel)} x2={plek(doel)} y1="4" y2="56" />
        <svg x={plek(doel)} y="0" overflow="visible">
          <path d="M0 4H7V14H0Z" className="g-vlag" />
          <text className="g-cijfer" x={doel > 55 ? -8 : 13} y="14" textAnchor={doel > 55 ? 'end' : 'start'}>{`doel ${doel}% = ${aantal(doelAantal)} ${eenheid}`}</text>
        </svg>
        <text className="g-tekst" x="0" y="71">0</text>
        <text className="g-tekst" x="50%" y="71" textAnchor="middle">50</text>
        <text className="g-tekst" x="100%" y="71" textAnchor="end">100%</text>
      </svg>
      <TabelErbij
        verborgen naam={`Stand bij doel ${doel}%`} koppen={['', eenheid, 'aandeel']}
        rijen={[
          ['bevestigd', aantal(stand.bevestigd), procent(vast)], ['opgegeven', aantal(stand.opgegeven), procent(ruim)],
          ['doel', aantal(doelAantal), `${doel}%`], ['allen', aantal(stand.noemer), '100%'],
        ]}
      />
    </figure>
  );
}

function Maatstrepen({ tot, doel }: { tot: number; doel: number }) {
  return (
    <>
      {TIENEN.map((x) => <line key={x} x1={plek(x)} x2={plek(x)} y1={x % 50 === 0 || x === doel ? 46 : 48} y2="56" className="g-maat" />)}
      {TIENEN.slice(1, -1).map((x) => <line key={x} x1={plek(x)} x2={plek(x)} y1="31" y2="45" className={x <= tot ? 'g-naad' : 'g-haar'} />)}
    </>
  );
}
