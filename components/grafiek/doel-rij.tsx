import { aandeel, aantal, plek, procent, type Doelstand } from './getallen';

const KWARTEN = [0, 25, 50, 75, 100];
// About this many percent of the narrowest plot is a two-digit figure wide.
const CIJFERBREEDTE = 11;

interface DoelRijProps extends Doelstand {
  /** Whose row this is, for the description. */
  naam: string;
  doel: number;
  leeg?: string;
}

/** One row of a goal chart: dot is confirmed, ring is stated, dots are what must be added, the line is the goal. */
export function DoelRij({ naam, doel, leeg = 'geen leraren', bevestigd, opgegeven, noemer }: DoelRijProps) {
  const vast = aandeel(bevestigd, noemer);
  const ruim = aandeel(Math.max(opgegeven, bevestigd), noemer);
  if (vast === null || ruim === null) return <span className="geengrafiek">{leeg}</span>;
  const woorden = `${naam}: ${aantal(bevestigd)} van ${aantal(noemer)} bevestigd (${procent(vast, 0)}), ${aantal(opgegeven)} opgegeven (${procent(ruim, 0)}), doel ${doel}%`;
  return (
    <svg className="kwarten" role="img" aria-label={woorden} width="100%" height="56">
      <line className="g-as" x1="0" x2={plek(vast)} y1="50%" y2="50%" />
      {ruim < doel ? <line className="g-rest" x1={plek(ruim)} x2={plek(doel)} y1="50%" y2="50%" /> : null}
      <line className="g-doel" x1={plek(doel)} x2={plek(doel)} y1="0" y2="100%" />
      {ruim > vast ? <g transform="translate(0 -5)"><rect className="g-arc" x={plek(vast)} y="50%" width={plek(ruim - vast)} height="10" /></g> : null}
      {ruim > vast ? <circle className="g-open" cx={plek(ruim)} cy="50%" r="5" /> : null}
      <circle className="g-vast" cx={plek(vast)} cy="50%" r="6" />
      <Cijfers vast={vast} ruim={ruim} doel={doel} />
    </svg>
  );
}

function Cijfers({ vast, ruim, doel }: { vast: number; ruim: number; doel: number }) {
  const dicht = ruim - vast < CIJFERBREEDTE;
  const vastBoven = vast < CIJFERBREEDTE || (vast > doel && vast - doel < CIJFERBREEDTE);
  const ruimBoven = ruim > 100 - CIJFERBREEDTE || (ruim < doel && doel - ruim < CIJFERBREEDTE);
  const ruimAnker = vastBoven && dicht ? 'start' : 'middle';
  return (
    <>
      {vastBoven ? (
        <text className="g-cijfer halo" x={plek(vast)} y="50%" dx={vast > doel ? -4 : 0} dy="-11" textAnchor={vast < 4 || vast > doel ? 'start' : ruimBoven && dicht ? 'end' : 'middle'}>{Math.round(vast)}</text>
      ) : <text className="g-cijfer halo" x={plek(vast)} y="50%" dx="-10" dy="4.5" textAnchor="end">{Math.round(vast)}</text>}
      {ruim > vast && ruimBoven ? <text className="g-cijfer-2 halo" x={plek(ruim)} y="50%" dy="-11" textAnchor={ruim > 96 ? 'end' : ruimAnker}>{Math.round(ruim)}</text> : null}
      {ruim > vast && !ruimBoven ? <text className="g-cijfer-2 halo" x={plek(ruim)} y="50%" dx="9" dy="4.5">{Math.round(ruim)}</text> : null}
    </>
  );
}

/** The axis above the rows, with the flag of the goal. */
export function DoelAs({ doel }: { doel: number }) {
  return (
    <svg width="100%" height="36" aria-hidden="true">
      {KWARTEN.filter((x) => Math.abs(x - doel) > 8).map((x) => (
        <text key={x} className="g-tekst" x={plek(x)} y="31" textAnchor={x === 0 ? 'start' : x === 100 ? 'end' : 'middle'}>{x === 100 ? '100%' : x}</text>
      ))}
      <text className="g-cijfer" x={plek(doel)} y="31" textAnchor="middle">{doel}</text>
      <svg x={plek(doel)} y="6" overflow="visible"><path d="M0 0H7V9H0Z" className="g-vlag" /></svg>
      <line className="g-doel" x1={plek(doel)} x2={plek(doel)} y1="6" y2="17" />
    </svg>
  );
}

/** What dot, ring, dots and flag mean; once per page. */
export function DoelLegenda() {
  return (
    <div className="legenda">
      <span><svg viewBox="0 0 24 12" aria-hidden="true"><circle className="g-vast" cx="12" cy="6" r="5.5" /></svg>bevestigd</span>
      <span><svg viewBox="0 0 24 12" aria-hidden="true"><rect className="g-arc" x="0" y="1.5" width="19" height="9" /><circle className="g-open" cx="18" cy="6" r="4.6" /></svg>opgegeven, bewijs nog niet gezien</span>
      <span><svg viewBox="0 0 24 12" aria-hidden="true"><line className="g-rest" x1="0" x2="24" y1="6" y2="6" /></svg>moet erbij komen</span>
      <span><svg viewBox="0 0 24 12" aria-hidden="true"><path className="g-doel" d="M9 0V12" /><path d="M9 0H16V7H9Z" className="g-vlag" /></svg>doel</span>
    </div>
  );
}
