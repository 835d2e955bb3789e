interface TabelErbijProps {
  naam: string;
  koppen: string[];
  rijen: (string | number)[][];
  /** Only for screen readers, where the page already shows the figures in text. */
  verborgen?: boolean;
}

/** The figures of a chart as a table. */
export function TabelErbij({ naam, koppen, rijen, verborgen = false }: TabelErbijProps) {
  const tabel = (
    <table className={verborgen ? undefined : 'cijfertabel'}>
      <caption className="alleen-voorlezen">{naam}</caption>
      <thead><tr>{koppen.map((kop, plaats) => (kop === '' ? <td key={plaats} /> : <th key={plaats} scope="col" className={plaats > 0 ? 'r' : undefined}>{kop}</th>))}</tr></thead>
      <tbody>
        {rijen.map((rij) => (
          <tr key={String(rij[0])}>{rij.map((waarde, plaats) => (plaats === 0 ? <th key={plaats} scope="row">{waarde}</th> : <td key={plaats} className="r">{waarde}</td>))}</tr>
        ))}
      </tbody>
    </table>
  );
  if (verborgen) return <div className="alleen-voorlezen">{tabel}</div>;
  return <details className="uitleg"><summary>Als tabel</summary>{tabel}</details>;
}
