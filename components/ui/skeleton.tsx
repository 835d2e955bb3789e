/** Stands where a list or figure is about to appear. */
export function Skeleton({ rows = 4, label = 'Bezig met laden' }: { rows?: number; label?: string }) {
  return (
    <div className="geraamte" role="status">
      <span className="alleen-voorlezen">{label}</span>
      {Array.from({ length: rows }, (_, rij) => <span key={rij} className="geraamte-rij" aria-hidden="true" />)}
    </div>
  );
}
