interface TrendProps {
  /** Percentages, one per year, oldest first. */
  waarden: number[];
  vanafJaar: number;
  doel?: number;
}

/** Word-sized line in a table row; all share the scale 0–100, so that flat is flat. */
export function Trend({ waarden, vanafJaar, doel = 50 }: TrendProps) {
  const eerste = waarden.at(0);
  const laatste = waarden.at(-1);
  if (eerste === undefined || laatste === undefined || waarden.length < 2) return null;
  const y = (waarde: number) => Math.round((36 - waarde * 0.32) * 100) / 100;
  const x = (plaats: number) => Math.round((6 + (plaats * 64) / (waarden.length - 1)) * 100) / 100;
  const verschil = Math.round(laatste - eerste);
  return (
    <svg viewBox="0 0 96 40" width="96" height="40" role="img" aria-label={`Van ${vanafJaar} tot ${vanafJaar + waarden.length - 1}: ${waarden.map((waarde) => Math.round(waarde)).join(', ')} procent`}>
      <line className="g-trenddoel" x1="2" x2="74" y1={y(doel)} y2={y(doel)} />
      <polyline className="g-lijn" points={waarden.map((waarde, plaats) => `${x(plaats)},${y(waarde)}`).join(' ')} />
      <circle className="g-vast" cx={x(waarden.length - 1)} cy={y(laatste)} r="2.8" />
      <text className="g-tekst" x="77" y={y(laatste) + 4}>{verschil > 0 ? `+${verschil}` : verschil === 0 ? '0' : `−${Math.abs(verschil)}`}</text>
    </svg>
  );
}
